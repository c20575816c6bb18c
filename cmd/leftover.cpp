#include "cmd/leftover.hpp"
#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <cstdint>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <stdexcept>
#include <sys/syscall.h>
#include <unistd.h>

namespace cs {
namespace {

constexpr std::array deadly = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGPIPE};
constexpr std::size_t none = SIZE_MAX;

// A handler may neither allocate nor throw, so that the paths stand ready. An empty one is free.
std::array<std::array<char, PATH_MAX>, 4> doomed;
std::array<struct sigaction, deadly.size()> before;
std::size_t living = 0;

sigset_t deadly_set() noexcept {
    sigset_t set;
    sigemptyset(&set);
    for (const int signal : deadly) sigaddset(&set, signal);
    return set;
}

bool is_itself_or_parent(const char* name) noexcept {
    return std::strcmp(name, ".") == 0 || std::strcmp(name, "..") == 0;
}

void take_away(int in, const char* name) noexcept;

/// As readdir would walk it, which allocates.
void empty_folder(int folder) noexcept {
    alignas(dirent64) std::array<char, 4096> entries;
    for (;;) {
        const auto read = ::syscall(SYS_getdents64, folder, entries.data(), entries.size());
        if (read <= 0) return;
        for (long at = 0; at < read;) {
            const auto* entry = reinterpret_cast<const dirent64*>(entries.data() + at);
            if (!is_itself_or_parent(entry->d_name)) take_away(folder, entry->d_name);
            at += entry->d_reclen;
        }
    }
}

void take_away(int in, const char* name) noexcept {
    if (::unlinkat(in, name, 0) == 0 || (errno != EISDIR && errno != EPERM)) return;
    const int folder = ::openat(in, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (folder < 0) return;
    empty_folder(folder);
    ::close(folder);
    ::unlinkat(in, name, AT_REMOVEDIR);
}

// The others wait until it is done: its action holds all of them.
extern "C" void clear_and_die(int signal) {
    for (const auto& path : doomed)
        if (path.front() != '\0') take_away(AT_FDCWD, path.data());
    std::signal(signal, SIG_DFL);
    ::raise(signal);
}

void arm() {
    struct sigaction action {};
    action.sa_handler = clear_and_die;
    action.sa_mask = deadly_set();
    action.sa_flags = SA_RESTART;
    for (std::size_t i = 0; i < deadly.size(); ++i) {
        ::sigaction(deadly[i], nullptr, &before[i]);
        if (before[i].sa_handler != SIG_IGN) ::sigaction(deadly[i], &action, nullptr);  // as nohup has it
    }
}

void disarm() {
    for (std::size_t i = 0; i < deadly.size(); ++i) ::sigaction(deadly[i], &before[i], nullptr);
}

}  // namespace

SignalsHeld::SignalsHeld() {
    const auto set = deadly_set();
    ::pthread_sigmask(SIG_BLOCK, &set, &before_);
}

SignalsHeld::~SignalsHeld() { ::pthread_sigmask(SIG_SETMASK, &before_, nullptr); }

Leftover::Leftover(const std::string& path) : place_{none} {
    if (path.empty() || path.size() >= PATH_MAX) return;  // no name, or longer than any that can be opened
    const SignalsHeld held;
    const auto free = std::ranges::find(doomed, '\0', [](const auto& taken) { return taken.front(); });
    if (free == doomed.end()) throw std::logic_error{"more drafts at once than a signal can take away"};
    path.copy(free->data(), path.size());
    (*free)[path.size()] = '\0';
    place_ = static_cast<std::size_t>(free - doomed.begin());
    if (living++ == 0) arm();
}

Leftover::~Leftover() {
    if (place_ == none) return;
    const SignalsHeld held;
    doomed[place_].front() = '\0';
    if (--living == 0) disarm();
}

}  // namespace cs
