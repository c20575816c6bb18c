#include "store/sqlite/feed.hpp"
#include "base/error.hpp"
#include "store/field_sql.hpp"
#include <fmt/format.h>
#include <new>
#include <sqlite3.h>

namespace cs {
namespace {

struct FeedTable : sqlite3_vtab {
    const SqliteFeed* feed;
};
struct FeedCursor : sqlite3_vtab_cursor {
    const SqliteFeed* feed;
    const std::int64_t* row;
};

const FeedCursor& of(sqlite3_vtab_cursor* cursor) { return *static_cast<FeedCursor*>(cursor); }

int connect(sqlite3* db, void* feed, int, const char* const*, sqlite3_vtab** table, char**) {
    const int declared = sqlite3_declare_vtab(db, "CREATE TABLE feed(c0 INTEGER, c1 INTEGER, c2 INTEGER, c3 INTEGER, "
                                                  "c4 INTEGER, c5 INTEGER, c6 INTEGER, c7 INTEGER)");
    if (declared != SQLITE_OK) return declared;
    auto* made = new (std::nothrow) FeedTable{};
    if (!made) return SQLITE_NOMEM;
    made->feed = static_cast<const SqliteFeed*>(feed);
    *table = made;
    return SQLITE_OK;
}
int disconnect(sqlite3_vtab* table) {
    delete static_cast<FeedTable*>(table);
    return SQLITE_OK;
}
int best_index(sqlite3_vtab*, sqlite3_index_info*) { return SQLITE_OK; }
int open(sqlite3_vtab* table, sqlite3_vtab_cursor** cursor) {
    auto* made = new (std::nothrow) FeedCursor{};
    if (!made) return SQLITE_NOMEM;
    made->feed = static_cast<FeedTable*>(table)->feed;
    *cursor = made;
    return SQLITE_OK;
}
int close(sqlite3_vtab_cursor* cursor) {
    delete static_cast<FeedCursor*>(cursor);
    return SQLITE_OK;
}
int filter(sqlite3_vtab_cursor* cursor, int, const char*, int, sqlite3_value**) {
    auto* at = static_cast<FeedCursor*>(cursor);
    at->row = at->feed->begin();
    return SQLITE_OK;
}
int next(sqlite3_vtab_cursor* cursor) {
    auto* at = static_cast<FeedCursor*>(cursor);
    at->row += at->feed->width();
    return SQLITE_OK;
}
int eof(sqlite3_vtab_cursor* cursor) { return of(cursor).row == of(cursor).feed->end() ? 1 : 0; }
int column(sqlite3_vtab_cursor* cursor, sqlite3_context* answer, int number) {
    sqlite3_result_int64(answer, of(cursor).row[number]);
    return SQLITE_OK;
}
int rowid(sqlite3_vtab_cursor* cursor, sqlite3_int64* id) {
    *id = of(cursor).row - of(cursor).feed->begin();
    return SQLITE_OK;
}

// Without xCreate it is there without having been made, and leaves nothing in the file.
constexpr sqlite3_module module_of_feed() {
    sqlite3_module module{};
    module.xConnect = connect;
    module.xBestIndex = best_index;
    module.xDisconnect = disconnect;
    module.xOpen = open;
    module.xClose = close;
    module.xFilter = filter;
    module.xNext = next;
    module.xEof = eof;
    module.xColumn = column;
    module.xRowid = rowid;
    return module;
}

}  // namespace

void SqliteFeed::attach(sqlite3* db) {
    static constexpr sqlite3_module module = module_of_feed();
    if (sqlite3_create_module_v2(db, table, &module, this, nullptr) != SQLITE_OK)
        throw Error{Kind::bug, fmt::format("the feed cannot be attached: {}", sqlite3_errmsg(db)), ""};
    attached_ = true;
}

std::vector<bool> fixed_columns(std::span<const std::int64_t> cells, std::size_t width) {
    std::vector<bool> fixed(width);
    for (std::size_t column = 0; column < width; ++column) {
        std::size_t at = column;
        while (at < cells.size() && cells[at] == cells[column]) at += width;
        fixed[column] = at >= cells.size();
    }
    return fixed;
}

std::string insert_from_feed(std::string_view into, std::span<const std::string_view> columns,
                             const std::vector<bool>& fixed) {
    std::string names, values;
    int parameters = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        names += (i == 0 ? "" : ", ") + identifier(columns[i]);
        values += i == 0 ? "" : ", ";
        values += fixed[i] ? fmt::format("${}", ++parameters) : fmt::format("c{}", i);
    }
    return fmt::format("INSERT INTO {}({}) SELECT {} FROM {}", identifier(into), names, values, SqliteFeed::table);
}

}  // namespace cs
