// What a command is started in becomes values here, once; below, nothing looks at the environment again.
#include "base/text.hpp"
#include "cmd/run.hpp"
#include <csignal>
#include <cstdlib>
#include <ctime>
#include <fcntl.h>
#include <filesystem>
#include <pwd.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace cs {
namespace {

std::string environment(const char* name) {
    const char* value = std::getenv(name);
    return value ? value : "";
}

// A store must never come to have the number of a stream that was closed.
void open_missing_streams() {
    for (int file = STDIN_FILENO; file <= STDERR_FILENO; ++file)
        if (::fcntl(file, F_GETFD) == -1) ::open("/dev/null", file == STDIN_FILENO ? O_WRONLY : O_RDONLY);
}

Instant clock() {
    if (const auto given = environment("CS_NOW"); !given.empty()) return parse_instant(given);
    return {static_cast<std::int64_t>(::time(nullptr))};
}

Date local_day(Instant now) {
    const auto seconds = static_cast<std::time_t>(now.seconds);
    std::tm local{};
    ::localtime_r(&seconds, &local);
    return Date::of(local.tm_year + 1900, static_cast<unsigned>(local.tm_mon + 1), static_cast<unsigned>(local.tm_mday)).value();
}

Date today(Instant now) {
    const auto given = environment("CS_TODAY");
    return given.empty() ? local_day(now) : parse_date(given, local_day(now));
}

std::size_t columns() {
    const auto given = environment("COLUMNS");
    if (!given.empty() && given.find_first_not_of("0123456789") == std::string::npos && given.size() < 5)
        if (const auto n = std::stoul(given); n > 0) return std::max(n, 20UL);
    winsize size{};
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return std::max<std::size_t>(size.ws_col, 20);
    return 80;
}

bool colour_wanted(bool terminal) {
    if (!environment("NO_COLOR").empty()) return false;
    if (!environment("CLICOLOR_FORCE").empty() && environment("CLICOLOR_FORCE") != "0") return true;
    return terminal && !environment("TERM").empty() && environment("TERM") != "dumb";
}

std::string home() {
    if (const auto given = environment("HOME"); !given.empty()) return given;
    const auto* person = ::getpwuid(::getuid());
    return person ? person->pw_dir : "/";
}

std::string login_name() {
    for (const char* name : {"CS_AS", "USER", "LOGNAME"})
        if (auto value = environment(name); !value.empty()) return value;
    const auto* person = ::getpwuid(::getuid());
    return person ? person->pw_name : "";
}

std::string folder(const char* variable, const std::string& home_folder, const char* otherwise) {
    const auto given = environment(variable);
    return given.starts_with('/') ? given : home_folder + otherwise;  // the XDG base directory text: relative ones are ignored
}

std::string locale() {
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (auto value = environment(name); !value.empty()) return value;
    return "";
}

Surroundings surroundings() {
    const auto now = clock();
    std::error_code ignored;
    return {
        .directory = std::filesystem::current_path(ignored).string(),
        .terminal_out = ::isatty(STDOUT_FILENO) == 1,
        .terminal_err = ::isatty(STDERR_FILENO) == 1,
        .terminal_in = ::isatty(STDIN_FILENO) == 1,
        .columns = columns(),
        .colour = colour_wanted(::isatty(STDOUT_FILENO) == 1),
        .today = today(now),
        .now = now,
        .who = login_name(),
        .home = home(),
        .config_home = folder("XDG_CONFIG_HOME", home(), "/.config"),
        .state_home = folder("XDG_STATE_HOME", home(), "/.local/state"),
        .locale = locale(),
        .pager = environment("CS_PAGER").empty() ? environment("PAGER") : environment("CS_PAGER"),
        .editor = environment("VISUAL").empty() ? environment("EDITOR") : environment("VISUAL"),
        .store_directory = environment("CS_DIR"),
        .user_id = ::geteuid(),
    };
}

int start(int argc, char** argv) {
    open_missing_streams();
    std::signal(SIGXFSZ, SIG_IGN);  // a file size limit is a full disk, not a reason to die
    return run(surroundings(), {argv + 1, argv + argc});
}

}  // namespace
}  // namespace cs

int main(int argc, char** argv) {
    try {
        return cs::start(argc, argv);
    } catch (const cs::Error& e) {  // CS_TODAY or CS_NOW that is no day
        std::fprintf(stderr, "cs: %s\n", e.message().c_str());
        return cs::exit_status(cs::Kind::usage);
    }
}
