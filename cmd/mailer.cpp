#include "cmd/mailer.hpp"
#include "base/error.hpp"
#include <algorithm>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>
#include <fmt/format.h>
#include <optional>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

extern char** environ;

namespace cs {
namespace {

constexpr auto longest_run = std::chrono::seconds{60};

/// The message as a file without a name: no pipe that fills up, and no signal when the mailer reads only half of it.
class Letterbox {
  public:
    explicit Letterbox(std::string_view message) : file_{::memfd_create("message", MFD_CLOEXEC)} {
        if (file_ < 0) fail();
        while (!message.empty()) {
            const auto written = ::write(file_, message.data(), message.size());
            if (written < 0 && errno == EINTR) continue;
            if (written < 0) fail();
            message.remove_prefix(static_cast<std::size_t>(written));
        }
        if (::lseek(file_, 0, SEEK_SET) != 0) fail();
    }
    Letterbox(const Letterbox&) = delete;
    Letterbox& operator=(const Letterbox&) = delete;
    ~Letterbox() { ::close(file_); }
    int file() const noexcept { return file_; }

  private:
    [[noreturn]] static void fail() {
        throw Error{Kind::io, fmt::format("cannot hold a message for the mailer: {}", std::strerror(errno))};
    }
    int file_;
};

/// What the mailer starts with: the message on stdin, what it prints on stderr, signals as if nobody had touched them.
class Start {
  public:
    explicit Start(int message) {
        ::posix_spawn_file_actions_init(&actions_);
        ::posix_spawn_file_actions_adddup2(&actions_, message, STDIN_FILENO);
        ::posix_spawn_file_actions_adddup2(&actions_, STDERR_FILENO, STDOUT_FILENO);
        ::posix_spawnattr_init(&attributes_);
        sigset_t defaults;
        sigemptyset(&defaults);
        for (const int signal : {SIGPIPE, SIGXFSZ, SIGINT, SIGTERM, SIGHUP}) sigaddset(&defaults, signal);
        ::posix_spawnattr_setsigdefault(&attributes_, &defaults);
        ::posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETSIGDEF);
    }
    Start(const Start&) = delete;
    Start& operator=(const Start&) = delete;
    ~Start() {
        ::posix_spawn_file_actions_destroy(&actions_);
        ::posix_spawnattr_destroy(&attributes_);
    }
    int run(std::vector<std::string>& argv, pid_t& child) const {
        std::vector<char*> words;
        for (auto& word : argv) words.push_back(word.data());
        words.push_back(nullptr);
        return ::posix_spawnp(&child, words.front(), &actions_, &attributes_, words.data(), environ);
    }

  private:
    posix_spawn_file_actions_t actions_;
    posix_spawnattr_t attributes_;
};

/// The child's status; nullopt when it ran too long and was stopped.
std::optional<int> status_of(pid_t child) {
    const auto until = std::chrono::steady_clock::now() + longest_run;
    for (auto pause = std::chrono::milliseconds{1};; pause = std::min(pause * 2, std::chrono::milliseconds{50})) {
        int status = 0;
        const auto ended = ::waitpid(child, &status, WNOHANG);
        if (ended == child) return status;
        if (ended < 0 && errno != EINTR)
            throw Error{Kind::io, fmt::format("cannot wait for the mailer: {}", std::strerror(errno))};
        if (std::chrono::steady_clock::now() >= until) {
            ::kill(child, SIGKILL);
            ::waitpid(child, &status, 0);
            return std::nullopt;
        }
        std::this_thread::sleep_for(pause);
    }
}

}  // namespace

void check_mailer(const std::vector<std::string>& argv) {
    if (argv.empty() || argv.front().empty())
        throw Error{Kind::config, "mail.sendmail names no program", "such as [\"/usr/sbin/sendmail\", \"-i\", \"-t\"]"};
}

Delivery hand_to_mailer(std::vector<std::string> argv, const std::string& recipient, std::string_view message) {
    check_mailer(argv);
    const auto program = argv.front();
    if (std::ranges::find(argv, "-t") == argv.end()) argv.insert(argv.end(), {"--", recipient});
    const Letterbox letterbox{message};
    pid_t child = 0;
    if (const int failed = Start{letterbox.file()}.run(argv, child); failed != 0)
        return {Delivery::Outcome::failed, fmt::format("cannot start '{}': {}", program, std::strerror(failed))};
    const auto status = status_of(child);
    if (!status)
        return {Delivery::Outcome::unknown,
                fmt::format("'{}' was stopped after {} seconds", program, longest_run.count())};
    if (WIFSIGNALED(*status))
        return {Delivery::Outcome::unknown, fmt::format("'{}' was ended by signal {}", program, WTERMSIG(*status))};
    if (WEXITSTATUS(*status) != 0)
        return {Delivery::Outcome::failed, fmt::format("'{}' ended with status {}", program, WEXITSTATUS(*status))};
    return {Delivery::Outcome::sent, {}};
}

}  // namespace cs
