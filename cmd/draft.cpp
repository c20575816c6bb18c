#include "cmd/draft.hpp"
#include "base/error.hpp"
#include "base/file_error.hpp"
#include "cmd/file.hpp"
#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

namespace cs {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void cannot_make(const fs::path& path) {
    throw file_error("cannot make", path.string(), errno, "check the folder and the disk");
}

}  // namespace

Draft::Draft(const fs::path& beside_in) : path_{(beside_in / ".cs-new-XXXXXX").string()} {
    ::umask(0077);
    const SignalsHeld held;
    if (!::mkdtemp(path_.data())) cannot_make(beside_in / ".cs");
    leftover_.emplace(path_);
}

Draft::~Draft() {
    std::error_code ignored;
    if (!path_.empty()) fs::remove_all(path_, ignored);
}

void Draft::place(const fs::path& at) {
    sync_folder(path_);
    if (::rename(path_.c_str(), at.c_str()) != 0) {
        if (errno == ENOTEMPTY || errno == EEXIST)
            throw Error{Kind::no, "another command has just made a store here", ""};
        cannot_make(at);
    }
    path_.clear();
    sync_folder(at.parent_path().string());
}

void Draft::place_file(const char* name, const fs::path& at) {
    if (::link(file(name).c_str(), at.c_str()) != 0) {
        if (errno == EEXIST) throw Error{Kind::no, "another command has just made a store here", ""};
        cannot_make(at);
    }
    ::unlink(file(name).c_str());
    sync_folder(at.parent_path().string());
}

}  // namespace cs
