// Long answers for people: the store is closed by now, so a pager that is left open blocks nobody.
#include "base/text.hpp"
#include "cmd/output.hpp"
#include <algorithm>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace cs {
namespace {

std::vector<std::string> pager_words(const Surroundings& around) { return split(around.pager.value_or("less"), ' '); }

/// While a pager runs, Ctrl-C is for it, and a pager that is left early is no failure of ours.
class Ignored {
  public:
    Ignored() : interrupt_{std::signal(SIGINT, SIG_IGN)}, pipe_{std::signal(SIGPIPE, SIG_IGN)} {}
    Ignored(const Ignored&) = delete;
    Ignored& operator=(const Ignored&) = delete;
    ~Ignored() {
        std::signal(SIGINT, interrupt_);
        std::signal(SIGPIPE, pipe_);
    }

  private:
    void (*interrupt_)(int);
    void (*pipe_)(int);
};

/// Starts a program that reads from `file`; 0 if it cannot be started.
pid_t start(std::vector<std::string> words, int file) {
    std::vector<char*> argv;
    for (auto& word : words) argv.push_back(word.data());
    argv.push_back(nullptr);
    std::string look = "LESS=FIRX";
    std::vector<char*> variables;
    bool said = false;
    for (char** each = environ; *each; ++each) {
        said = said || std::string_view{*each}.starts_with("LESS=");
        variables.push_back(*each);
    }
    if (!said) variables.push_back(look.data());
    variables.push_back(nullptr);

    posix_spawn_file_actions_t streams;
    posix_spawn_file_actions_init(&streams);
    posix_spawn_file_actions_adddup2(&streams, file, STDIN_FILENO);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t usual;
    sigemptyset(&usual);
    for (const int signal : {SIGINT, SIGPIPE, SIGXFSZ}) sigaddset(&usual, signal);
    posix_spawnattr_setsigdefault(&attributes, &usual);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
    pid_t child = 0;
    const int failed = ::posix_spawnp(&child, argv[0], &streams, &attributes, argv.data(), variables.data());
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&streams);
    return failed == 0 ? child : 0;
}

}  // namespace

bool wants_pager(const Surroundings& around, std::string_view text) {
    if (!around.terminal_out || around.dumb_terminal) return false;
    const auto words = pager_words(around);
    if (words.empty() || (words.size() == 1 && words.front() == "cat")) return false;
    return static_cast<std::size_t>(std::ranges::count(text, '\n')) >= around.lines;
}

bool show_in_pager(const Surroundings& around, std::string_view text) {
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0) return false;
    const Ignored ignored;
    const auto child = start(pager_words(around), ends[0]);
    ::close(ends[0]);
    while (child != 0 && !text.empty()) {
        const auto written = ::write(ends[1], text.data(), text.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) break;  // it was left before the end
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    ::close(ends[1]);
    if (child == 0) return false;
    while (::waitpid(child, nullptr, 0) < 0 && errno == EINTR) {
    }
    return true;
}

}  // namespace cs
