#include "cmd/draft.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include "cmd/file.hpp"
#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstring>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

namespace cs {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void cannot_make(const fs::path& path) {
    const int cause = errno;
    throw Error{cause == EACCES || cause == EPERM || cause == EROFS ? Kind::denied : Kind::io,
                fmt::format("cannot make '{}': {}", printable(path.string()), std::strerror(cause)),
                "check the folder and the disk"};
}

// What a signal has to take away: the files of a draft, then its folder. A handler may neither allocate nor throw, so
// that the paths stand ready.
constexpr std::array names = {"store.db", "store.db-journal", ".gitignore", ""};
std::array<std::array<char, PATH_MAX>, names.size()> doomed;
constexpr std::array deadly = {SIGINT, SIGTERM, SIGHUP};

extern "C" void clear_and_die(int signal) {
    for (std::size_t i = 0; i + 1 < doomed.size(); ++i) ::unlink(doomed[i].data());
    ::rmdir(doomed.back().data());
    std::signal(signal, SIG_DFL);
    ::raise(signal);
}

void arm(const std::string& folder) {
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto path = folder + "/" + names[i];
        if (path.size() >= PATH_MAX) return;  // longer than any path that can be opened
        std::ranges::copy(path, doomed[i].begin());
        doomed[i][path.size()] = '\0';
    }
    for (const int signal : deadly)
        if (std::signal(signal, clear_and_die) == SIG_IGN) std::signal(signal, SIG_IGN);  // as nohup has it
}

void disarm() {
    for (const int signal : deadly)
        if (std::signal(signal, SIG_DFL) == SIG_IGN) std::signal(signal, SIG_IGN);
}

}  // namespace

Draft::Draft(const fs::path& beside_in) : path_{(beside_in / ".cs-new-XXXXXX").string()} {
    ::umask(0077);
    if (!::mkdtemp(path_.data())) cannot_make(beside_in / ".cs");
    arm(path_);
}

Draft::~Draft() {
    std::error_code ignored;
    if (!path_.empty()) fs::remove_all(path_, ignored);
    disarm();
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
