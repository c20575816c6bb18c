// A copy through SQLite's backup API: into a draft beside its place, checked, on the disk, then renamed.
#include "base/error.hpp"
#include "base/file_error.hpp"
#include "store/sqlite/file.hpp"
#include <SQLiteCpp/Backup.h>
#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

namespace cs {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void cannot_write(const std::string& path) {
    throw file_error("cannot write", path, errno, "no backup was made; check the disk and the folder");
}

/// A file that goes away unless it is kept.
class Draft {
  public:
    explicit Draft(std::string path) : path_{std::move(path)} {
        const int file = ::open(path_.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600);
        if (file < 0) cannot_write(path_);
        ::fchmod(file, 0600);
        ::close(file);
    }
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;
    ~Draft() {
        if (path_.empty()) return;
        ::unlink(path_.c_str());
        ::unlink((path_ + "-journal").c_str());
    }
    const std::string& path() const noexcept { return path_; }
    void keep_as(const std::string& place) {
        sync(path_, O_RDONLY);
        if (::rename(path_.c_str(), place.c_str()) != 0) cannot_write(place);
        path_.clear();
        const auto folder = fs::path{place}.parent_path();
        sync(folder.empty() ? "." : folder.string(), O_RDONLY | O_DIRECTORY);
    }

  private:
    static void sync(const std::string& path, int flags) {
        const int file = ::open(path.c_str(), flags | O_CLOEXEC);
        const bool good = file >= 0 && ::fsync(file) == 0;
        if (file >= 0) ::close(file);
        if (!good) cannot_write(path);
    }
    std::string path_;
};

void check_place(const std::string& from, const std::string& to) {
    std::error_code ignored;
    if (!fs::exists(to, ignored)) return;
    if (fs::equivalent(from, to, ignored))
        throw Error{Kind::denied, fmt::format("'{}' is the store itself", to), "name another file for the backup"};
    try {
        open_sqlite(to, OpenMode::read_only);
    } catch (const Error&) {
        throw Error{Kind::denied, fmt::format("'{}' is there already, and is no backup of a store", to),
                    "name another file; an older backup may be replaced, nothing else"};
    }
}

void copy(SQLite::Database& db, const std::string& from, const std::string& to) {
    try {
        SQLite::Database copied{to, SQLite::OPEN_READWRITE};
        SQLite::Backup all{copied, db};
        const int done = all.executeStep(-1);
        if (done != SQLITE_DONE) throw SQLite::Exception("the store could not be read to its end", done);
    } catch (const SQLite::Exception& e) {
        translate(e, e.getErrorCode() == SQLITE_BUSY ? from : to, nullptr);
    }
}

void verify(Engine& engine, const std::string& path) {
    const auto copied = open_sqlite(path, OpenMode::read_only);
    const auto faults = copied->faults({});
    if (copied->schema_version() == engine.schema_version() && faults.empty()) return;
    throw Error{Kind::data, fmt::format("the copy is not sound{}", faults.empty() ? "" : ": " + faults.front().what),
                "no backup was made; run 'cs doctor'"};
}

}  // namespace

void backup(Engine& engine, SQLite::Database& db, const std::string& from, const std::string& to) {
    check_place(from, to);
    Draft draft{to + ".cs-draft"};
    {
        // Within a read transaction no writer can come between, so that one step copies all.
        Transaction transaction{engine, Engine::Mode::read};
        engine.schema();
        copy(db, from, draft.path());
    }
    verify(engine, draft.path());
    draft.keep_as(to);
}

}  // namespace cs
