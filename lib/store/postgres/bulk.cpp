#include "store/postgres/bulk.hpp"
#include "base/error.hpp"
#include "store/field_sql.hpp"
#include <algorithm>
#include <array>
#include <bit>
#include <concepts>
#include <fmt/format.h>

namespace cs {
namespace {

// The binary form (PostgreSQL's manual, "COPY"): a head; of each row the number of its values, of each value its size
// in bytes (-1: none) and its bytes, the highest first; and -1 as the number of a row that is none. Days and
// microseconds count from 2000-01-01.
constexpr std::string_view mark{"PGCOPY\n\377\r\n\0", 11};
constexpr std::int64_t days_to_2000 = 10'957, seconds_to_2000 = days_to_2000 * 86'400, micro = 1'000'000;
constexpr std::size_t piece = 64 << 10;  // bytes sent at once

template <std::unsigned_integral U> U swapped(U value) noexcept {
    if constexpr (std::endian::native == std::endian::big || sizeof(U) == 1) return value;
    U out = 0;
    for (std::size_t i = 0; i < sizeof(U); ++i, value = static_cast<U>(value >> 8))
        out = static_cast<U>(out << 8 | (value & 0xFF));
    return out;
}

std::string columns_of(const BulkTable& table) {
    std::string all;
    for (const auto& column : table.columns) all += (all.empty() ? "" : ", ") + identifier(column.name);
    return fmt::format("{}({})", identifier(table.name), all);
}

/// What COPY sends, piece by piece; a piece holds whole rows.
class Bytes {
  public:
    explicit Bytes(std::string_view bytes = {}) : rest_{bytes} {}
    bool done() const noexcept { return rest_.empty(); }
    std::string_view take(std::size_t size) {
        if (size > rest_.size()) throw Error{Kind::bug, "a row that the server sent was cut off"};
        const auto taken = rest_.substr(0, size);
        rest_.remove_prefix(size);
        return taken;
    }
    template <std::signed_integral I> I number() {
        std::make_unsigned_t<I> value = 0;
        std::memcpy(&value, take(sizeof(I)).data(), sizeof(I));
        return static_cast<I>(swapped(value));
    }

  private:
    std::string_view rest_;
};

class Reader final : public BulkReader {
  public:
    Reader(PostgresConnection& connection, const BulkTable& table) : connection_{connection}, table_{table} {
        connection.run("SET LOCAL row_security = off");  // refuse, rather than leave out what a rule hides
        connection.run(sql());
        row_.resize(table.columns.size());
    }
    bool next() override {
        if (rest_.done() && !fetch()) return false;
        const auto values = rest_.number<std::int16_t>();
        if (values == -1) return !fetch() ? false : throw Error{Kind::bug, "the server sent a row after the last one"};
        if (static_cast<std::size_t>(values) != row_.size())
            throw Error{Kind::bug, "the server sent a row of another table"};
        for (std::size_t i = 0; i < row_.size(); ++i) row_[i] = value(table_.columns[i]);
        return true;
    }

  private:
    std::string sql() const { return fmt::format("COPY {} TO STDOUT (FORMAT binary)", columns_of(table_)); }
    bool fetch() {
        piece_ = connection_.fetch_piece(sql());
        if (!piece_) return false;
        rest_ = Bytes{*piece_};
        if (std::exchange(begun_, true)) return true;
        if (rest_.take(mark.size()) != mark) throw Error{Kind::bug, "the server does not send what COPY promises"};
        rest_.take(4);
        rest_.take(static_cast<std::size_t>(rest_.number<std::int32_t>()));
        return !rest_.done() || fetch();
    }
    std::int64_t integer(std::int32_t size) {
        switch (size) {
        case 2: return rest_.number<std::int16_t>();
        case 4: return rest_.number<std::int32_t>();
        default: return rest_.number<std::int64_t>();
        }
    }
    BulkValue value(const BulkColumn& column) {
        using Kind = BulkValue::Kind;
        const auto size = rest_.number<std::int32_t>();
        if (size < 0) return {};
        switch (column.type) {
        case Type::date: return {Kind::integer, rest_.number<std::int32_t>() + days_to_2000};
        case Type::instant: return {Kind::integer, rest_.number<std::int64_t>() / micro + seconds_to_2000};
        case Type::number: return {Kind::number, 0, std::bit_cast<double>(rest_.number<std::int64_t>())};
        case Type::text: return {Kind::text, 0, 0, rest_.take(static_cast<std::size_t>(size))};
        default: return {Kind::integer, integer(size)};
        }
    }

    PostgresConnection& connection_;
    BulkTable table_;
    std::optional<PostgresPiece> piece_;
    Bytes rest_;
    bool begun_ = false;
};

class Writer final : public BulkWriter {
  public:
    Writer(PostgresConnection& connection, const BulkTable& table) : connection_{connection}, table_{table} {
        connection.run(sql());
        bytes_ = std::string{mark} + std::string(8, '\0');
    }
    void add(BulkRow row) override {
        put(static_cast<std::int16_t>(row.size()));
        for (std::size_t i = 0; i < row.size(); ++i) add(row[i], table_.columns[i].type);
        if (bytes_.size() >= piece) send();
    }
    void finish() override {
        put(std::int16_t{-1});
        send();
        connection_.end_pieces(sql());
    }

  private:
    std::string sql() const { return fmt::format("COPY {} FROM STDIN (FORMAT binary)", columns_of(table_)); }
    void send() {
        connection_.put_piece(bytes_);
        bytes_.clear();
    }
    template <std::signed_integral I> void put(I number) {
        const auto value = swapped(static_cast<std::make_unsigned_t<I>>(number));
        std::array<char, sizeof(I)> raw{};
        std::memcpy(raw.data(), &value, sizeof(I));
        bytes_.append(raw.data(), raw.size());
    }
    template <std::signed_integral I> void put_value(I number) {
        put(static_cast<std::int32_t>(sizeof(I)));
        put(number);
    }
    void add(const BulkValue& value, Type type) {
        switch (value.kind) {
        case BulkValue::Kind::none: return put(std::int32_t{-1});
        case BulkValue::Kind::number: return put_value(std::bit_cast<std::int64_t>(value.number));
        case BulkValue::Kind::text:
            put(static_cast<std::int32_t>(value.text.size()));
            bytes_ += value.text;
            return;
        case BulkValue::Kind::integer: break;
        }
        switch (type) {
        case Type::date: return put_value(static_cast<std::int32_t>(value.integer - days_to_2000));
        case Type::instant: return put_value((value.integer - seconds_to_2000) * micro);
        case Type::boolean: return put_value(static_cast<std::int16_t>(value.integer));
        default: return put_value(value.integer);
        }
    }

    PostgresConnection& connection_;
    BulkTable table_;
    std::string bytes_;
};

/// How a schema's keys are taken off and put back: pairs of statements, in the order of taking off. What the engine
/// keeps for itself, the ids that were given, stays as it is.
constexpr std::string_view keys_of = R"sql(
WITH tables AS (SELECT oid, relforcerowsecurity FROM pg_catalog.pg_class
  WHERE relnamespace = '"{0}"'::regnamespace AND relkind IN ('r', 'p') AND relname NOT IN ('store', 'last_id'))
SELECT format('ALTER TABLE %s NO FORCE ROW LEVEL SECURITY', t.oid::regclass),
       format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', t.oid::regclass), 1, ''
  FROM tables t WHERE t.relforcerowsecurity
UNION ALL
SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', t.oid::regclass, k.conname),
       format('ALTER TABLE %s ADD CONSTRAINT %I %s', t.oid::regclass, k.conname, pg_get_constraintdef(k.oid)),
       CASE k.contype WHEN 'f' THEN 2 ELSE 4 END, k.conname::text
  FROM tables t JOIN pg_catalog.pg_constraint k ON k.conrelid = t.oid WHERE k.contype IN ('f', 'p', 'u')
UNION ALL
SELECT format('DROP INDEX %s', i.indexrelid::regclass), pg_get_indexdef(i.indexrelid), 3, c.relname::text
  FROM tables t JOIN pg_catalog.pg_index i ON i.indrelid = t.oid JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid
  WHERE NOT EXISTS (SELECT 1 FROM pg_catalog.pg_constraint k WHERE k.conindid = c.oid AND k.contype IN ('p', 'u', 'x'))
ORDER BY 3, 4)sql";

}  // namespace

std::unique_ptr<BulkReader> postgres_reader(PostgresConnection& connection, const BulkTable& table) {
    return std::make_unique<Reader>(connection, table);
}
std::unique_ptr<BulkWriter> postgres_writer(PostgresConnection& connection, const BulkTable& table) {
    return std::make_unique<Writer>(connection, table);
}

std::vector<std::string> drop_postgres_keys(PostgresConnection& connection, const std::string& schema) {
    const auto keys = connection.run(fmt::format(fmt::runtime(keys_of), schema));
    std::string drops;
    std::vector<std::string> makes;
    for (int row = 0; row < keys.rows(); ++row) {
        drops += fmt::format("{};", keys.text(row, 0));
        makes.emplace_back(keys.text(row, 1));
    }
    if (!drops.empty()) connection.run(drops);
    std::ranges::reverse(makes);
    return makes;
}

}  // namespace cs
