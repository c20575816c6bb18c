#include "cmd/output.hpp"
#include "base/text.hpp"
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

namespace cs {
namespace {

void write_all(int file, std::string_view text, const std::string& name) {
    while (!text.empty()) {
        const auto written = ::write(file, text.data(), text.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) throw Error{Kind::io, fmt::format("cannot write {}: {}", name, std::strerror(errno)), "what the command changed, if anything, is kept"};
        text.remove_prefix(static_cast<std::size_t>(written));
    }
}

// The file appears whole or not at all.
void write_file(const std::string& path, std::string_view text) {
    const auto draft = path + ".cs-draft";
    const int file = ::open(draft.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0) throw Error{Kind::io, fmt::format("cannot write '{}': {}", printable(path), std::strerror(errno)), "check the folder"};
    try {
        write_all(file, text, fmt::format("'{}'", printable(path)));
        if (::fsync(file) != 0 || ::close(file) != 0 || ::rename(draft.c_str(), path.c_str()) != 0)
            throw Error{Kind::io, fmt::format("cannot write '{}': {}", printable(path), std::strerror(errno)), "check the disk and the folder"};
    } catch (const Error&) {
        ::unlink(draft.c_str());
        throw;
    }
}

}  // namespace

int Output::print(const std::string& text, const std::optional<std::string>& file) {
    try {
        if (file && *file != "-") write_file(*file, text);
        else write_all(STDOUT_FILENO, text, "the output");
        return 0;
    } catch (const Error& e) {
        return fail(e);
    }
}

int Output::finish(Session& s) {
    if (!s.err.empty() && !s.quiet) write_all(STDERR_FILENO, s.err, "to stderr");
    const int printed = s.out.empty() ? 0 : print(s.out, s.given.value("output"));
    return printed != 0 ? printed : s.status;
}

int Output::fail(const Error& e) {
    std::string text;
    if (session && !session->err.empty() && !session->quiet) text = session->err;
    text += "cs: " + (e.place() ? printable(to_text(*e.place())) + ": " : "") + e.message() + "\n";
    if (!e.hint().empty()) text += "hint: " + e.hint() + "\n";
    [[maybe_unused]] const auto written = ::write(STDERR_FILENO, text.data(), text.size());
    return exit_status(e.kind());
}

}  // namespace cs
