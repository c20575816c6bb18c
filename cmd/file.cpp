#include "cmd/file.hpp"
#include "base/error.hpp"
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

[[noreturn]] void cannot_write(const std::string& path) {
    const int cause = errno;
    const auto kind = cause == EACCES || cause == EPERM || cause == EROFS ? Kind::denied : Kind::io;
    throw Error{kind, fmt::format("cannot write '{}': {}", printable(path), std::strerror(cause)),
                "check the disk, and the permissions of the folder"};
}

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

void write_draft(const std::string& draft, const std::string& path, std::string_view text, unsigned mode) {
    const int file = ::open(draft.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0) cannot_write(path);
    try {
        write_all(file, text, path);
        if (::fchmod(file, mode) != 0 || ::fsync(file) != 0) cannot_write(path);
        ::close(file);
    } catch (const Error&) {
        ::close(file);
        throw;
    }
}

void place(const std::string& draft, const std::string& path, bool anew) {
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

void write_file(const std::string& wanted, std::string_view text, unsigned mode, bool anew) {
    std::error_code none;
    const auto real = fs::canonical(wanted, none);
    const auto path = none ? wanted : real.string();
    // A name of its own for each process: two that write at once do not write into one draft.
    const auto draft = fmt::format("{}.{}.cs-draft", path, ::getpid());
    try {
        write_draft(draft, path, text, mode_of(path, mode));
        place(draft, path, anew);
    } catch (const Error&) {
        ::unlink(draft.c_str());
        throw;
    }
    sync_folder(fs::path{path}.parent_path().string());
}

}  // namespace cs
