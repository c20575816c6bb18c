#include "cmd/output.hpp"
#include "base/text.hpp"
#include "cmd/file.hpp"
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

namespace cs {
namespace {

bool write_whole(int file, std::string_view text) noexcept {
    while (!text.empty()) {
        const auto written = ::write(file, text.data(), text.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return false;
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

Error unwritten(const std::string& name, std::string hint) {
    return {Kind::io, fmt::format("cannot write {}: {}", name, std::strerror(errno)), std::move(hint)};
}

}  // namespace

// A symbolic link is not followed: somebody else may have put it there. A device or a named pipe is written to as it
// is.
void write_output(const std::string& path, std::string_view text) {
    struct stat there {};
    const bool exists = ::lstat(path.c_str(), &there) == 0;
    if (exists && S_ISLNK(there.st_mode))
        throw Error{Kind::io, fmt::format("{} is a symbolic link", quoted(path)),
                    "name the file that it leads to; '-' is standard output"};
    if (exists && S_ISDIR(there.st_mode))
        throw Error{Kind::io, fmt::format("{} is a folder", quoted(path)), "name a file"};
    if (!exists || S_ISREG(there.st_mode)) return write_file(path, text);
    const int file = ::open(path.c_str(), O_WRONLY | O_CLOEXEC | O_NOFOLLOW);
    const bool written = file >= 0 && write_whole(file, text) && ::close(file) == 0;
    if (!written) throw unwritten(quoted(path), "check the disk and the folder");
}

void write_answer(std::string_view part) {
    if (!write_whole(STDOUT_FILENO, part))
        throw unwritten("the answer", "what the command changed, if anything, is kept");
}

namespace {

void write_answer(const Session& s) {
    const auto file = s.given.value("output");
    if (file && file->empty())
        throw Error{Kind::usage, "--output: the name of the file is empty", "'-' is standard output"};
    if (file && *file != "-") return write_output(*file, s.out);
    if (wants_pager(s.around, s.out) && show_in_pager(s.around, s.out)) return;
    cs::write_answer(s.out);
}

}  // namespace

int Output::finish(const Session& s) noexcept {
    try {
        if (!s.err.empty() && !s.quiet) write_whole(STDERR_FILENO, s.err);
        session = nullptr;  // what it had to say on stderr has been said
        if (!s.out.empty()) write_answer(s);
        return s.status;
    } catch (const Error& e) {
        return fail(e);
    } catch (const std::exception&) {
        return fail_plainly("cs: out of memory while writing the answer\n", exit_status(Kind::io));
    }
}

int Output::print(std::string_view text) noexcept {
    if (write_whole(STDOUT_FILENO, text)) return 0;
    return fail_plainly("cs: cannot write the answer\n", exit_status(Kind::io));
}

int Output::fail(const Error& e) noexcept {
    try {
        std::string text;
        if (session && !session->err.empty() && !session->quiet) text = session->err;
        text += "cs: " + (e.place() ? printable(to_text(*e.place())) + ": " : "") + e.message() + "\n";
        if (!e.hint().empty()) text += "hint: " + e.hint() + "\n";
        return fail_plainly(text, exit_status(e.kind()));
    } catch (const std::exception&) {
        return fail_plainly("cs: out of memory\n", exit_status(Kind::io));
    }
}

int Output::fail_plainly(std::string_view text, int status) noexcept {
    write_whole(STDERR_FILENO, text);
    return status;
}

}  // namespace cs
