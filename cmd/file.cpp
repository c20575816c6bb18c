#include "cmd/file.hpp"
#include "base/error.hpp"
#include "base/file_error.hpp"
#include "base/text.hpp"
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <iterator>
#include <sys/stat.h>
#include <unistd.h>

namespace cs {
namespace {

namespace fs = std::filesystem;

void write_all(int file, std::string_view text, const std::string& path) {
    while (!text.empty()) {
        const auto written = ::write(file, text.data(), text.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) cannot_write(path);
        text.remove_prefix(static_cast<std::size_t>(written));
    }
}

unsigned mode_of(const std::string& path, unsigned otherwise) {
    struct stat found {};
    return ::stat(path.c_str(), &found) == 0 ? found.st_mode & 0777U : otherwise;
}

void put_in_place(const std::string& draft, const std::string& path, bool anew) {
    if (!anew) {
        if (::rename(draft.c_str(), path.c_str()) != 0) cannot_write(path);
        return;
    }
    if (::link(draft.c_str(), path.c_str()) != 0) {
        if (errno == EEXIST)
            throw Error{Kind::no, fmt::format("'{}' is there already", printable(path)), "it was left as it is"};
        cannot_write(path);
    }
    ::unlink(draft.c_str());
}

}  // namespace

void cannot_write(const std::string& path, int cause) {
    throw file_error("cannot write", path, cause, "check the disk, and the permissions of the folder");
}

std::optional<std::string> file_text(const std::string& path) {
    std::error_code failed;
    const auto status = fs::status(path, failed);
    if (status.type() == fs::file_type::not_found) return std::nullopt;
    if (failed == std::errc::permission_denied)
        throw Error{Kind::denied, fmt::format("cannot look at '{}': {}", printable(path), failed.message()),
                    "check the permissions of its folder"};
    if (failed || !fs::is_regular_file(status))
        throw Error{Kind::config, fmt::format("'{}' is not a file", printable(path)), "move away what lies there"};
    std::ifstream file{path, std::ios::binary};
    if (!file)
        throw Error{Kind::denied, fmt::format("cannot read '{}': {}", printable(path), std::strerror(errno)),
                    "check its permissions"};
    return std::string{std::istreambuf_iterator<char>{file}, {}};
}

void sync_folder(const std::string& path) {
    const int file = ::open(path.empty() ? "." : path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool good = file >= 0 && ::fsync(file) == 0;
    if (file >= 0) ::close(file);
    if (!good) cannot_write(path);
}

FileDraft::FileDraft(const std::string& wanted, unsigned mode) {
    std::error_code none;
    const auto real = fs::canonical(wanted, none);
    path_ = none ? wanted : real.string();
    mode_ = mode_of(path_, mode);
    // A name of its own for each process: two that write at once do not write into one draft.
    draft_ = fmt::format("{}.{}.cs-draft", path_, ::getpid());
    const SignalsHeld held;
    file_ = ::open(draft_.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file_ < 0) cannot_write(path_);
    leftover_.emplace(draft_);
}

FileDraft::~FileDraft() {
    if (file_ < 0) return;
    ::close(file_);
    ::unlink(draft_.c_str());
}

void FileDraft::write(std::string_view text) { write_all(file_, text, path_); }

void FileDraft::place(bool anew) {
    if (::fchmod(file_, mode_) != 0 || ::fsync(file_) != 0) cannot_write(path_);
    put_in_place(draft_, path_, anew);
    ::close(file_);
    file_ = -1;
    sync_folder(fs::path{path_}.parent_path().string());
}

void write_file(const std::string& wanted, std::string_view text, unsigned mode, bool anew) {
    FileDraft draft{wanted, mode};
    draft.write(text);
    draft.place(anew);
}

}  // namespace cs
