#include "store/sqlite/bulk.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include "store/field_sql.hpp"
#include "store/sqlite/file.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <utility>

namespace cs {
namespace {

struct Finalize {
    void operator()(sqlite3_stmt* statement) const noexcept { sqlite3_finalize(statement); }
};

/// A statement over all columns of a table.
class Rows {
  protected:
    Rows(sqlite3* db, const std::string& path, const BulkTable& table) : db_{db}, path_{path}, table_{table} {}
    void prepare(const std::string& sql) {
        sqlite3_stmt* made = nullptr;
        checked(sqlite3_prepare_v2(db_, sql.c_str(), static_cast<int>(sql.size()), &made, nullptr));
        statement_.reset(made);
    }
    std::string names() const {
        std::string all;
        for (const auto& column : table_.columns) all += (all.empty() ? "" : ", ") + identifier(column.name);
        return all;
    }
    void checked(int answer) const {
        if (answer != SQLITE_OK && answer != SQLITE_ROW && answer != SQLITE_DONE) translate({db_, answer}, path_, db_);
    }
    sqlite3_stmt* at() const noexcept { return statement_.get(); }

    sqlite3* db_;
    std::string path_;
    BulkTable table_;
    std::unique_ptr<sqlite3_stmt, Finalize> statement_;
};

class Reader final : public BulkReader, Rows {
  public:
    Reader(sqlite3* db, const std::string& path, const BulkTable& table) : Rows{db, path, table} {
        prepare(fmt::format("SELECT {} FROM {}", names(), identifier(table.name)));
        row_.resize(table.columns.size());
    }
    bool next() override {
        const int answer = sqlite3_step(at());
        checked(answer);
        if (answer != SQLITE_ROW) return false;
        for (std::size_t i = 0; i < row_.size(); ++i) row_[i] = value(static_cast<int>(i), table_.columns[i]);
        return true;
    }

  private:
    using Kind = BulkValue::Kind;

    std::string_view text(int n) const {
        const auto* begin = reinterpret_cast<const char*>(sqlite3_column_text(at(), n));
        return {begin ? begin : "", static_cast<std::size_t>(sqlite3_column_bytes(at(), n))};
    }
    BulkValue value(int n, const BulkColumn& column) const {
        const int held = sqlite3_column_type(at(), n);
        if (held == SQLITE_NULL) return {};
        if (held == SQLITE_INTEGER && (column.type == Type::integer || column.type == Type::boolean))
            return {Kind::integer, sqlite3_column_int64(at(), n)};
        if (held == SQLITE_FLOAT && column.type == Type::number)
            return {Kind::number, 0, sqlite3_column_double(at(), n)};
        if (held == SQLITE_TEXT && column.type == Type::text) return {Kind::text, 0, 0, text(n)};
        if (held == SQLITE_TEXT && column.type == Type::date)
            if (const auto date = iso_date(text(n))) return {Kind::integer, date->days()};
        if (held == SQLITE_TEXT && column.type == Type::instant)
            if (const auto instant = iso_instant(text(n))) return {Kind::integer, instant->seconds};
        throw Error{cs::Kind::data,
                    fmt::format("'{}' is damaged: in {}, a {} holds '{}'", path_, table_.name, column.name,
                                printable(text(n).substr(0, 40))),
                    "run 'cs doctor', then bring back the last backup"};
    }
};

/// Many rows go into one statement: what SQLite sets up to check a row, such as the values that a CHECK lists, it sets
/// up once a statement. Which row was refused does not matter, so that nothing is kept to take back one of them.
class Writer final : public BulkWriter, Rows {
  public:
    Writer(sqlite3* db, const std::string& path, const BulkTable& table)
        : Rows{db, path, table}, width_{table.columns.size()}, batch_{std::min<std::size_t>(50, 999 / width_)},
          last_(width_) {}
    void add(BulkRow row) override {
        for (std::size_t i = 0; i < width_; ++i) pending_.push_back(kept(row[i], i));
        if (pending_.size() == batch_ * width_) write(batch_);
    }
    void finish() override {
        write(pending_.size() / width_);
        statement_.reset();
    }

  private:
    using Kind = BulkValue::Kind;

    // A text lies in texts_ until it is written; as that moves when it grows, its place is kept as a number.
    BulkValue keep(std::string_view text) {
        const BulkValue value{Kind::text, static_cast<std::int64_t>(texts_.size()), 0, text};
        texts_ += text;
        return value;
    }
    BulkValue kept(const BulkValue& value, std::size_t column) {
        if (value.kind == Kind::text) return keep(value.text);
        const auto type = table_.columns[column].type;
        if (value.kind != Kind::integer || (type != Type::date && type != Type::instant)) return value;
        auto& last = last_[column];  // many rows in turn were written at one instant, or begin on one day
        if (last.text.empty() || last.value != value.integer)
            last = {value.integer,
                    type == Type::date ? to_text(Date::from_days(value.integer)) : to_text(Instant{value.integer})};
        return keep(last.text);
    }
    void prepare_for(std::size_t rows) {
        if (std::exchange(prepared_, rows) == rows) return;
        std::string places, row;
        for (std::size_t i = 0; i < width_; ++i) row += row.empty() ? "(?" : ", ?";
        for (std::size_t i = 0; i < rows; ++i) places += (places.empty() ? "" : ", ") + row + ")";
        prepare(fmt::format("INSERT OR ROLLBACK INTO {}({}) VALUES {}", identifier(table_.name), names(), places));
    }
    void write(std::size_t rows) {
        if (rows == 0) return;
        prepare_for(rows);
        for (std::size_t i = 0; i < pending_.size(); ++i) checked(bind(static_cast<int>(i + 1), pending_[i]));
        checked(sqlite3_step(at()));
        sqlite3_reset(at());
        pending_.clear();
        texts_.clear();
    }
    int bind(int n, const BulkValue& value) {
        switch (value.kind) {
        case Kind::integer: return sqlite3_bind_int64(at(), n, value.integer);
        case Kind::number: return sqlite3_bind_double(at(), n, value.number);
        case Kind::text:
            return sqlite3_bind_text64(at(), n, texts_.data() + value.integer, value.text.size(), SQLITE_STATIC,
                                       SQLITE_UTF8);
        case Kind::none: break;
        }
        return sqlite3_bind_null(at(), n);
    }

    struct Last {
        std::int64_t value = 0;
        std::string text;
    };
    std::size_t width_, batch_, prepared_ = 0;
    std::vector<Last> last_;
    std::vector<BulkValue> pending_;
    std::string texts_;
};

}  // namespace

std::unique_ptr<BulkReader> sqlite_reader(sqlite3* db, const std::string& path, const BulkTable& table) {
    return std::make_unique<Reader>(db, path, table);
}
std::unique_ptr<BulkWriter> sqlite_writer(sqlite3* db, const std::string& path, const BulkTable& table) {
    return std::make_unique<Writer>(db, path, table);
}

}  // namespace cs
