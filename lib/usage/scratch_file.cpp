#include "usage/scratch_file.hpp"
#include "base/error.hpp"
#include "base/file_error.hpp"
#include <cerrno>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

namespace cs {
namespace {

// Not every file system knows files without a name; there it is taken away at once.
int opened(const std::string& folder) {
    if (const int file = ::open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600); file >= 0) return file;
    std::string name = folder + "/scratch.XXXXXX";
    const int file = ::mkostemp(name.data(), O_CLOEXEC);
    if (file >= 0) ::unlink(name.c_str());
    return file;
}

}  // namespace

ScratchFile::ScratchFile(const std::string& folder) : folder_{folder}, descriptor_{opened(folder)} {
    if (descriptor_ < 0) fail("cannot make a file in");
}

ScratchFile::~ScratchFile() {
    if (descriptor_ >= 0) ::close(descriptor_);
}

void ScratchFile::fail(const char* what) const {
    throw file_error(what, folder_, errno, "a large import needs room there, about a tenth of the file's size");
}

void ScratchFile::append(std::string_view bytes) {
    while (!bytes.empty()) {
        const auto written = ::pwrite(descriptor_, bytes.data(), bytes.size(), static_cast<off_t>(size_));
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) fail("cannot write a file in");
        size_ += static_cast<std::uint64_t>(written);
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
}

std::size_t ScratchFile::read(std::uint64_t at, std::span<char> room) const {
    std::size_t all = 0;
    while (all < room.size()) {
        const auto got = ::pread(descriptor_, room.data() + all, room.size() - all, static_cast<off_t>(at + all));
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) fail("cannot read a file in");
        if (got == 0) break;
        all += static_cast<std::size_t>(got);
    }
    return all;
}

}  // namespace cs
