#include "store/sqlite_bulk.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include "store/field_sql.hpp"
#include "store/sqlite_file.hpp"
#include <fmt/format.h>

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
        if (held == SQLITE_FLOAT && column.type == Type::number) return {Kind::number, 0, sqlite3_column_double(at(), n)};
        if (held == SQLITE_TEXT && column.type == Type::text) return {Kind::text, 0, 0, text(n)};
        if (held == SQLITE_TEXT && column.type == Type::date)
            if (const auto date = iso_date(text(n))) return {Kind::integer, date->days()};
        if (held == SQLITE_TEXT && column.type == Type::instant)
            if (const auto instant = iso_instant(text(n))) return {Kind::integer, instant->seconds};
        throw Error{cs::Kind::data, fmt::format("'{}' is damaged: in {}, a {} holds '{}'", path_, table_.name,
                                               column.name, printable(text(n).substr(0, 40))),
                    "run 'cs doctor', then bring back the last backup"};
    }
};

class Writer final : public BulkWriter, Rows {
  public:
    Writer(sqlite3* db, const std::string& path, const BulkTable& table) : Rows{db, path, table}, texts_(table.columns.size()) {
        std::string places;
        for (std::size_t i = 0; i < table.columns.size(); ++i) places += places.empty() ? "?" : ", ?";
        prepare(fmt::format("INSERT INTO {}({}) VALUES ({})", identifier(table.name), names(), places));
    }
    void add(BulkRow row) override {
        for (std::size_t i = 0; i < row.size(); ++i) checked(bind(static_cast<int>(i + 1), row[i], i));
        checked(sqlite3_step(at()));
        sqlite3_reset(at());
    }
    void finish() override { statement_.reset(); }

  private:
    int bind(int n, const BulkValue& value, std::size_t column) {
        switch (value.kind) {
        case BulkValue::Kind::none: return sqlite3_bind_null(at(), n);
        case BulkValue::Kind::number: return sqlite3_bind_double(at(), n, value.number);
        case BulkValue::Kind::text: return bind_text(n, value.text);
        case BulkValue::Kind::integer: break;
        }
        const auto type = table_.columns[column].type;
        if (type == Type::date) return bind_text(n, texts_[column].of(value.integer, [](std::int64_t days) { return to_text(Date::from_days(days)); }));
        if (type == Type::instant) return bind_text(n, texts_[column].of(value.integer, [](std::int64_t seconds) { return to_text(Instant{seconds}); }));
        return sqlite3_bind_int64(at(), n, value.integer);
    }
    int bind_text(int n, std::string_view text) {
        return sqlite3_bind_text64(at(), n, text.data() ? text.data() : "", text.size(), SQLITE_STATIC, SQLITE_UTF8);
    }

    /// The last value of a column as text: many rows in turn were written at one instant, or begin on one day.
    class Text {
      public:
        template <class F> std::string_view of(std::int64_t value, F&& write) {
            if (text_.empty() || value != value_) text_ = write(value);
            value_ = value;
            return text_;
        }

      private:
        std::int64_t value_ = 0;
        std::string text_;
    };
    std::vector<Text> texts_;
};

}  // namespace

std::unique_ptr<BulkReader> sqlite_reader(sqlite3* db, const std::string& path, const BulkTable& table) {
    return std::make_unique<Reader>(db, path, table);
}
std::unique_ptr<BulkWriter> sqlite_writer(sqlite3* db, const std::string& path, const BulkTable& table) {
    return std::make_unique<Writer>(db, path, table);
}

}  // namespace cs
