#include "cmd/output.hpp"
#include "base/text.hpp"
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

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

/// A file beside the one that is wanted, until it is complete; gone again if it never is.
class Draft {
  public:
    explicit Draft(const std::string& wanted)
        : wanted_{wanted}, path_{wanted + ".XXXXXX"}, file_{::mkostemp(path_.data(), O_CLOEXEC)} {
        if (file_ < 0) throw unwritten(quoted(wanted_), "check the folder");
    }
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;
    ~Draft() {
        if (file_ >= 0) ::close(file_);
        if (!kept_) ::unlink(path_.c_str());
    }

    void keep(std::string_view text, unsigned mode) {
        const bool written = write_whole(file_, text) && ::fchmod(file_, mode) == 0 && ::fsync(file_) == 0 && ::close(std::exchange(file_, -1)) == 0;
        kept_ = written && ::rename(path_.c_str(), wanted_.c_str()) == 0;
        if (!kept_) throw unwritten(quoted(wanted_), "check the disk and the folder");
    }

  private:
    std::string wanted_, path_;
    int file_;
    bool kept_ = false;
};

}  // namespace

// A regular file appears whole or not at all, readable by its owner alone. A device or a named pipe is written to as it
// is, and a symbolic link is never followed: somebody else may have put it there.
void write_file(const std::string& path, std::string_view text, unsigned mode) {
    struct stat there {};
    const bool exists = ::lstat(path.c_str(), &there) == 0;
    if (exists && S_ISLNK(there.st_mode))
        throw Error{Kind::io, fmt::format("{} is a symbolic link", quoted(path)), "name the file that it leads to; '-' is standard output"};
    if (exists && S_ISDIR(there.st_mode))
        throw Error{Kind::io, fmt::format("{} is a folder", quoted(path)), "name a file"};
    if (!exists || S_ISREG(there.st_mode)) return Draft{path}.keep(text, mode);
    const int file = ::open(path.c_str(), O_WRONLY | O_CLOEXEC | O_NOFOLLOW);
    const bool written = file >= 0 && write_whole(file, text) && ::close(file) == 0;
    if (!written) throw unwritten(quoted(path), "check the disk and the folder");
}

namespace {

void write_answer(const Session& s) {
    const auto file = s.given.value("output");
    if (file && file->empty())
        throw Error{Kind::usage, "--output: the name of the file is empty", "'-' is standard output"};
    if (file && *file != "-") return write_file(*file, s.out);
    if (wants_pager(s.around, s.out) && show_in_pager(s.around, s.out)) return;
    if (!write_whole(STDOUT_FILENO, s.out))
        throw unwritten("the answer", "what the command changed, if anything, is kept");
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
