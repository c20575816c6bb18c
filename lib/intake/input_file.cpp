#include "intake/input_file.hpp"
#include "base/error.hpp"
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace cs {
namespace {

Kind kind_of(int number) noexcept {
    switch (number) {
    case ENOENT:
    case ENOTDIR:
    case EISDIR:
    case ELOOP:
    case ENAMETOOLONG: return Kind::missing;
    case EACCES:
    case EPERM: return Kind::denied;
    default: return Kind::io;
    }
}

[[noreturn]] void fail(const std::string& name, int number) {
    throw Error{kind_of(number), fmt::format("cannot read '{}': {}", name, std::strerror(number))};
}

int opened(const std::string& path) {
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) fail(path, errno);
    return descriptor;
}

bool operator==(const std::timespec& a, const std::timespec& b) noexcept {
    return a.tv_sec == b.tv_sec && a.tv_nsec == b.tv_nsec;
}

}  // namespace

InputFile::InputFile(const std::string& path) : name_{path}, descriptor_{opened(path)}, owned_{true} {
    try {
        look();
    } catch (...) {
        ::close(descriptor_);
        throw;
    }
}

InputFile::InputFile(int descriptor, std::string name)
    : name_{std::move(name)}, descriptor_{descriptor}, owned_{false} {
    look();
}

InputFile::~InputFile() {
    if (owned_) ::close(descriptor_);
}

void InputFile::look() {
    struct stat now {};
    if (::fstat(descriptor_, &now) != 0) fail(name_, errno);
    if (S_ISDIR(now.st_mode)) fail(name_, EISDIR);
    regular_ = S_ISREG(now.st_mode);
    modified_ = now.st_mtim;
    size_ = static_cast<std::size_t>(now.st_size);
}

std::size_t InputFile::read(std::span<char> room) {
    if (ahead_.empty()) return read_on(room);
    const auto got = ahead_.copy(room.data(), room.size());
    ahead_.erase(0, got);
    return got;
}

std::string_view InputFile::peek(std::size_t most) {
    std::string room(most, '\0');
    while (ahead_.size() < most) {
        const auto got = read_on(std::span{room}.first(most - ahead_.size()));
        if (got == 0) break;
        ahead_.append(room, 0, got);
    }
    return std::string_view{ahead_}.substr(0, most);
}

std::string InputFile::rest() {
    std::string text, room(std::size_t{1} << 16, '\0');
    while (const auto got = read(room)) text.append(room, 0, got);
    return text;
}

std::size_t InputFile::read_on(std::span<char> room) {
    for (;;) {
        const auto got = ::read(descriptor_, room.data(), room.size());
        if (got > 0) return static_cast<std::size_t>(got);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) fail(name_, errno);
        refuse_if_changed();
        return 0;
    }
}

void InputFile::refuse_if_changed() const {
    if (!regular_) return;
    struct stat now {};
    if (::fstat(descriptor_, &now) != 0) fail(name_, errno);
    if (now.st_mtim == modified_ && static_cast<std::size_t>(now.st_size) == size_) return;
    throw Error{Kind::io, fmt::format("'{}' changed while it was being read", name_), "run the command again"};
}

}  // namespace cs
