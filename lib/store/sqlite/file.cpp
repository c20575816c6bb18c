#include "store/sqlite/file.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include "store/question.hpp"
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fmt/format.h>

namespace cs {
namespace {

constexpr const char* unchanged = "nothing was changed; check the disk, then run 'cs doctor'";

[[noreturn]] void failed_io(const std::string& path, const std::string& why, int cause) {
    if (cause == ENOSPC || cause == EDQUOT)
        throw Error{Kind::io, fmt::format("'{}': the disk is full", path),
                    "make room and run the command again; nothing was changed"};
    if (cause == EFBIG)
        throw Error{Kind::io, fmt::format("'{}' may not grow any further: a size limit was reached", path),
                    "raise it (ulimit -f) and run the command again; nothing was changed"};
    throw Error{Kind::io, fmt::format("'{}': {}", path, cause == 0 ? why : std::strerror(cause)), unchanged};
}

[[noreturn]] void not_writable(const std::string& path, int extended) {
    if (extended == SQLITE_READONLY_DBMOVED)
        throw Error{Kind::io, fmt::format("'{}' was moved or replaced while it was open", path),
                    "nothing was changed; run the command again"};
    throw Error{Kind::denied, fmt::format("'{}' is read-only", path), "check who owns it and its folder"};
}

[[noreturn]] void cannot_open(const std::string& path, int cause) {
    if (cause == EMFILE || cause == ENFILE || cause == EIO || cause == ENOSPC || cause == ENOENT)
        failed_io(path, "cannot be opened", cause);
    throw Error{Kind::denied, fmt::format("'{}' or its folder cannot be opened for this", path),
                "check the permissions of both"};
}

// SQLite does not always keep what the operating system said; errno may be of a later call, so that it counts only
// where it can be nothing else.
int cause_of(sqlite3* db) {
    const int now = errno;
    if (const int kept = db ? sqlite3_system_errno(db) : 0; kept != 0) return kept;
    return now == ENOSPC || now == EDQUOT || now == EFBIG || now == EIO ? now : 0;
}

}  // namespace

void translate(const SQLite::Exception& e, const std::string& path, sqlite3* db) {
    const std::string why = printable(e.what());
    const int cause = cause_of(db);
    switch (e.getErrorCode()) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        throw Error{Kind::busy, "the store is busy: another command has held it for 10 seconds",
                    "nothing was changed; try again in a moment"};
    case SQLITE_FULL: failed_io(path, why, ENOSPC);
    case SQLITE_IOERR: failed_io(path, why, cause);
    case SQLITE_READONLY: not_writable(path, e.getExtendedErrorCode());
    case SQLITE_PERM:
    case SQLITE_AUTH: throw Error{Kind::denied, fmt::format("'{}': {}", path, why), "check who owns it and its folder"};
    case SQLITE_CANTOPEN: cannot_open(path, cause);
    case SQLITE_NOTADB:
        throw Error{Kind::data, fmt::format("'{}' is not a cs store", path),
                    "it was left as it is; bring back a backup, or move it away and run 'cs init'"};
    case SQLITE_CORRUPT:
        throw Error{Kind::data, fmt::format("'{}' is damaged: {}", path, why),
                    "run 'cs doctor', then bring back the last backup"};
    case SQLITE_CONSTRAINT:
        throw Error{Kind::no, fmt::format("the store refused the change: {}", why), "nothing was changed"};
    case SQLITE_TOOBIG: throw Error{Kind::data, "a value is too large for the store", "texts may have up to 16 MiB"};
    case SQLITE_NOMEM: throw Error{Kind::io, "out of memory", "nothing was changed"};
    default:
        if (why.starts_with("no such table") || why.starts_with("no such column"))
            throw Error{Kind::data, fmt::format("'{}' does not hold what this cs makes: {}", path, why),
                        "run 'cs doctor', then bring back the last backup"};
        throw Error{Kind::bug, fmt::format("the store answered '{}' (code {})", why, e.getExtendedErrorCode()),
                    "run 'cs doctor': it tells whether the store or cs is at fault"};
    }
}

void check_store_file(const std::string& path) {
    namespace fs = std::filesystem;
    std::error_code failed;
    const auto status = fs::status(path, failed);
    if (status.type() == fs::file_type::not_found)
        throw Error{Kind::missing, fmt::format("there is no store at '{}'", path),
                    "run 'cs init', or bring back a backup"};
    if (failed)
        throw Error{Kind::denied, fmt::format("cannot look at '{}': {}", path, failed.message()),
                    "check who owns its folder"};
    if (!fs::is_regular_file(status))
        throw Error{Kind::data, fmt::format("'{}' is not a file", path), "move it away and bring back a backup"};
    if (fs::file_size(path, failed) == 0 && !failed)
        throw Error{Kind::data, fmt::format("'{}' is empty: not a cs store", path),
                    "bring back a backup, or move it away and run 'cs init'"};
    // Its journal is found by its name: under two names, two commands would not see each other's.
    if (fs::hard_link_count(path, failed) > 1 && !failed)
        throw Error{Kind::denied, fmt::format("'{}' has a second name (a hard link)", path),
                    "remove the other name; for a copy use 'cs backup'"};
}

void check_question(sqlite3* db, std::string_view sql) {
    question::check_text(sql);
    sql = question::bare(sql);
    if (sql.empty()) question::refuse_none();
    sqlite3_stmt* raw = nullptr;
    const char* rest = nullptr;
    if (sqlite3_prepare_v2(db, sql.data(), static_cast<int>(sql.size()), &raw, &rest) != SQLITE_OK)
        question::refuse_fault(sqlite3_errmsg(db));
    const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)> statement{raw, sqlite3_finalize};
    if (rest != sql.data() + sql.size()) question::refuse_several();
    if (sqlite3_stmt_readonly(raw) == 0 || sqlite3_column_count(raw) == 0) question::refuse_writing();
}

}  // namespace cs
