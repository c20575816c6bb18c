#include "store/sqlite/ddl.hpp"
#include "base/error.hpp"
#include "base/places.hpp"
#include "base/search_words.hpp"
#include "base/text.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

// Words lie in an index of their own, which holds no text and is asked for ids alone. No trigger keeps it right: SQLite
// trusts none with such a table where the schema is not trusted (trusted_schema=OFF).
std::string words_index(std::string_view table) {
    return fmt::format(
        R"sql(CREATE VIRTUAL TABLE "{0}_words" USING fts5("words", content = '{0}', content_rowid = 'id', tokenize = 'ascii', detail = none, columnsize = 0))sql",
        table);
}

// The newest first, since the index goes backwards as easily as forwards.
std::string with_words(std::string_view table, std::string_view asked) {
    return fmt::format(
        R"sql((SELECT rowid AS "id" FROM "{0}_words" WHERE "{0}_words" MATCH {1} ORDER BY rowid DESC LIMIT {2}))sql",
        table, asked, most_found);
}

// SQLite builds a table of the values of IN (...) anew for each row that it checks, where there are more than two: a sixth
// of what an import of accounts takes. One comparison after the other asks the same.
std::string one_of(std::string_view column_and_values) {
    const auto parts = split(column_and_values, ':');
    auto values = split(parts.back(), ',');
    for (auto& value : values) value = fmt::format("\"{}\" = '{}'", parts.front(), value);
    return fmt::format("CHECK ({})", join(values, " OR "));
}

std::string meaning(std::string_view token) {
    if (token == "id") return "INTEGER PRIMARY KEY AUTOINCREMENT";
    if (token == "ref" || token == "integer" || token == "boolean") return "INTEGER";
    if (token == "real") return "REAL";
    if (token == "text" || token == "date" || token == "instant" || token == "login")
        return "TEXT";
    if (token == "strict") return " STRICT";
    if (token == "keyed") return " STRICT, WITHOUT ROWID";
    // STRICT does not know dates, and date(d) alone would accept 30 February.
    constexpr std::string_view date = "check_date:", instant = "check_instant:";
    if (token.starts_with(date))
        return fmt::format("CHECK (\"{0}\" IS date(\"{0}\", '+0 days'))", token.substr(date.size()));
    if (token.starts_with(instant))
        return fmt::format("CHECK (\"{0}\" IS strftime('%Y-%m-%dT%H:%M:%SZ', \"{0}\"))", token.substr(instant.size()));
    constexpr std::string_view values = "one_of:";
    if (token.starts_with(values)) return one_of(token.substr(values.size()));
    constexpr std::string_view today = "today";
    if (token.starts_with(today)) return fmt::format("date('now', '{} days')", token.substr(today.size()));
    constexpr std::string_view day = "day:";
    if (token.starts_with(day)) return fmt::format("date(({}) * 86400, 'unixepoch')", token.substr(day.size()));
    constexpr std::string_view joined = "joined:";
    if (token.starts_with(joined)) return fmt::format("group_concat(DISTINCT {})", token.substr(joined.size()));
    constexpr std::string_view listed = "listed:";
    if (token.starts_with(listed)) return fmt::format("group_concat({}, ';')", token.substr(listed.size()));
    constexpr std::string_view domain = "domain:";
    if (token.starts_with(domain))
        return fmt::format("substr(lower(\"{0}\"), instr(\"{0}\", '@'))", token.substr(domain.size()));
    constexpr std::string_view words = "words:", any = "any_word:", all = "all_words:";
    constexpr std::string_view add = "add_words:", drop = "drop_words:";
    if (token.starts_with(add))
        return fmt::format(R"(INSERT INTO "{}_words"(rowid, "words") VALUES ($1, $2))", token.substr(add.size()));
    if (token.starts_with(drop))
        return fmt::format(R"(INSERT INTO "{0}_words"("{0}_words", rowid, "words") VALUES ('delete', $1, $2))",
                           token.substr(drop.size()));
    if (token.starts_with(words)) return words_index(token.substr(words.size()));
    if (token.starts_with(any)) return with_words(token.substr(any.size()), "replace($1, ' ', ' OR ')");
    if (token.starts_with(all)) return with_words(token.substr(all.size()), "$1");
    throw Error{Kind::bug, fmt::format("the schema has an unknown token '{}'", token)};
}

}  // namespace

std::string sqlite_ddl(std::string_view neutral) { return with_places(neutral, meaning); }

}  // namespace cs
