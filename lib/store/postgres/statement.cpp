#include "store/postgres/statement.hpp"
#include "base/error.hpp"
#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <string>

namespace cs {
namespace {

// Types by their numbers in pg_type.dat; they never change.
constexpr Oid boolean = 16, int8 = 20, int2 = 21, int4 = 23, float4 = 700, float8 = 701, date = 1082,
              timestamptz = 1184, numeric = 1700;

/// The highest n of a $n outside of texts and names.
std::size_t parameters_of(std::string_view sql) {
    std::size_t highest = 0;
    for (std::size_t i = 0; i < sql.size(); ++i) {
        if (sql[i] == '\'' || sql[i] == '"') {
            i = sql.find(sql[i], i + 1);
            if (i == std::string_view::npos) break;
        } else if (sql[i] == '$') {
            std::size_t n = 0;
            std::from_chars(sql.data() + i + 1, sql.data() + sql.size(), n);
            highest = std::max(highest, n);
        }
    }
    return highest;
}

// A text takes the type of what it is compared with, as it does on SQLite.
PostgresParameter parameter_of(const Cell& cell) {
    struct Visit {
        PostgresParameter operator()(std::monostate) const { return {}; }
        PostgresParameter operator()(const std::string& v) const {
            if (v.find('\0') != std::string::npos)
                throw Error{Kind::data, "a text is not valid UTF-8, or has a NUL in it", "nothing was changed"};
            return {v, 0};
        }
        PostgresParameter operator()(std::int64_t v) const { return {std::to_string(v), int8}; }
        PostgresParameter operator()(double v) const { return {fmt::format("{}", v), float8}; }
        PostgresParameter operator()(bool v) const { return {v ? "1" : "0", int8}; }
        PostgresParameter operator()(Date v) const { return {to_text(v), date}; }
        PostgresParameter operator()(Instant v) const { return {to_text(v), timestamptz}; }
        PostgresParameter operator()(const Money& v) const { return {std::to_string(v.minor), int8}; }
        PostgresParameter operator()(const List& v) const {
            std::string all;
            for (const auto& each : v) all += (all.empty() ? "" : ";") + each;
            return (*this)(all);
        }
    };
    return std::visit(Visit{}, cell);
}

}  // namespace

PostgresStatement::PostgresStatement(PostgresSession& session, std::string sql)
    : session_{session}, sql_{std::move(sql)}, parameters_(parameters_of(sql_)) {}

PostgresStatement::PostgresStatement(PostgresSession& session, std::string sql, PostgresResult answer)
    : session_{session}, sql_{std::move(sql)}, answer_{std::move(answer)}, answered_{true} {}

void PostgresStatement::bind(int parameter, const Cell& cell) {
    auto& place = parameters_.at(static_cast<std::size_t>(parameter - 1));
    auto given = parameter_of(cell);
    place.text = std::move(given.text);
    if (given.type == 0 || given.type == place.type) return;
    place.type = given.type;
    name_.clear();  // the name stands for the statement with its types
}

bool PostgresStatement::step() {
    if (row_ < 0 && !answered_) session_.within([&] { run(); });
    shown_.clear();
    return ++row_ < answer_.rows();
}

void PostgresStatement::run() {
    auto& connection = session_.connection();
    const bool again = transaction_ == session_.transaction();
    if (!again) name_.clear();
    transaction_ = session_.transaction();
    if (again && name_.empty()) give_name();
    answer_ = name_.empty() ? connection.run(sql_, parameters_) : connection.run_prepared(name_, parameters_, sql_);
}

void PostgresStatement::give_name() {
    name_ = session_.connection().unique_name();
    session_.connection().prepare(name_, sql_, parameters_);
    session_.prepared();
}

void PostgresStatement::reset() {
    answer_ = PostgresResult{};
    answered_ = false;
    row_ = -1;
    for (auto& parameter : parameters_) parameter.text.reset();
}

const PostgresResult& PostgresStatement::shape() const {
    if (answer_) return answer_;
    if (!described_) {
        session_.within([&] {
            auto& connection = session_.connection();
            connection.prepare("", sql_, parameters_);
            described_ = connection.describe("", sql_);
        });
    }
    return described_;
}

std::int64_t PostgresStatement::integer(int column) const {
    const auto digits = answer_.text(row_, column);
    if (answer_.type(column) == boolean) return digits == "t" ? 1 : 0;
    std::int64_t value = 0;
    const auto [end, failed] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (failed == std::errc::result_out_of_range)
        throw Error{Kind::data, fmt::format("the store's number '{}' is too large", digits), ""};
    return end == digits.data() + digits.size() ? value : static_cast<std::int64_t>(number(column));
}

double PostgresStatement::number(int column) const {
    const auto digits = answer_.text(row_, column);
    if (answer_.type(column) == boolean) return digits == "t" ? 1 : 0;
    double value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

// "2026-03-02 10:00:00+00", as DateStyle and TimeZone make it, into 2026-03-02T10:00:00Z.
std::string_view PostgresStatement::text(int column) const {
    const auto held = answer_.text(row_, column);
    if (answer_.type(column) == boolean) return held == "t" ? "1" : "0";
    if (answer_.type(column) != timestamptz || held.size() < 20) return held;
    if (shown_.empty()) shown_.resize(static_cast<std::size_t>(answer_.columns()));
    auto& own = shown_[static_cast<std::size_t>(column)];
    own = fmt::format("{}T{}Z", held.substr(0, 10), held.substr(11, 8));
    return own;
}

Type PostgresStatement::held(int column) const {
    switch (answer_.type(column)) {
    case boolean:
    case int2:
    case int4:
    case int8: return Type::integer;
    case numeric: return answer_.text(row_, column).find('.') == std::string_view::npos ? Type::integer : Type::number;
    case float4:
    case float8: return Type::number;
    default: return Type::text;
    }
}

}  // namespace cs
