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

/// Reads what a variable says; a refusal names the variable.
template <class Parse> auto of_variable(const char* name, const std::string& text, Parse&& parse) {
    try {
        return parse(text);
    } catch (const Error& e) {
        throw e.as(Kind::usage).about(name);
    }
}

Instant clock() {
    if (const auto given = environment("CS_NOW"); !given.empty()) return of_variable("CS_NOW", given, parse_instant);
    return {static_cast<std::int64_t>(::time(nullptr))};
}

Date local_day(Instant now) {
    const auto seconds = static_cast<std::time_t>(now.seconds);
    std::tm local{};
    ::localtime_r(&seconds, &local);
    const auto day =
        Date::of(local.tm_year + 1900, static_cast<unsigned>(local.tm_mon + 1), static_cast<unsigned>(local.tm_mday));
    if (!day)
        throw Error{Kind::usage, "the clock is outside the years that cs knows",
                    "set the clock, or say the day with CS_TODAY"};
    return *day;
}

Date today(Instant now) {
    const auto given = environment("CS_TODAY");
    if (given.empty()) return local_day(now);
    return of_variable("CS_TODAY", given, [&](const std::string& text) { return parse_date(text, local_day(now)); });
}

// What a variable says of the window, or what the terminal says, or what is usual.
std::size_t extent(const char* variable, unsigned short winsize::*member, std::size_t least, std::size_t usual) {
    const auto given = environment(variable);
    if (!given.empty() && given.find_first_not_of("0123456789") == std::string::npos && given.size() < 5)
        if (const auto n = std::stoul(given); n > 0) return std::max(n, least);
    winsize size{};
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.*member > 0)
        return std::max<std::size_t>(size.*member, least);
    return usual;
}

std::optional<bool> colour_wanted() {
    if (!environment("NO_COLOR").empty()) return false;
    if (!environment("CLICOLOR_FORCE").empty() && environment("CLICOLOR_FORCE") != "0") return true;
    return std::nullopt;
}

std::optional<std::string> pager() {
    for (const char* name : {"CS_PAGER", "PAGER"})
        if (const char* value = std::getenv(name)) return value;
    return std::nullopt;
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
    return given.starts_with('/') ? given
                                  : home_folder + otherwise;  // the XDG base directory text: relative ones are ignored
}

std::string locale() {
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (auto value = environment(name); !value.empty()) return value;
    return "";
}

Surroundings surroundings() {
    const auto now = clock();
    const auto own_home = home();
    std::error_code ignored;
    return {
        .directory = std::filesystem::current_path(ignored).string(),
        .terminal_out = ::isatty(STDOUT_FILENO) == 1,
        .terminal_err = ::isatty(STDERR_FILENO) == 1,
        .terminal_in = ::isatty(STDIN_FILENO) == 1,
        .dumb_terminal = environment("TERM").empty() || environment("TERM") == "dumb",
        .columns = extent("COLUMNS", &winsize::ws_col, 20, 80),
        .lines = extent("LINES", &winsize::ws_row, 2, 24),
        .colour = colour_wanted(),
        .today = today(now),
        .now = now,
        .clock = environment("CS_NOW").empty() ? std::optional{now} : std::nullopt,
        .who = login_name(),
        .home = own_home,
        .config_home = folder("XDG_CONFIG_HOME", own_home, "/.config"),
        .state_home = folder("XDG_STATE_HOME", own_home, "/.local/state"),
        .locale = locale(),
        .pager = pager(),
        .editor = environment("VISUAL").empty() ? environment("EDITOR") : environment("VISUAL"),
        .store_directory = environment("CS_DIR"),
        .store_url = environment("CS_STORE_URL"),
        .user_id = ::geteuid(),
    };
}

}  // namespace
}  // namespace cs

int main(int argc, char** argv) {
    cs::open_missing_streams();
    std::signal(SIGXFSZ, SIG_IGN);  // a file size limit is a full disk, not a reason to die
    return cs::run(cs::surroundings, {argv + (argc > 0 ? 1 : 0), argv + argc});
}
