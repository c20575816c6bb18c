#include "store/postgres/ddl.hpp"
#include "base/error.hpp"
#include "base/places.hpp"
#include "base/search_words.hpp"
#include "base/text.hpp"
#include <fmt/format.h>

namespace cs {
namespace {

// The server keeps the words of a row beside it as it searches them: to cut them anew for each row that is looked at
// would cost ten times what the comparison does.
std::string words_index(std::string_view table) {
    return fmt::format(
        R"sql(ALTER TABLE "{0}" ADD COLUMN "lexemes" TSVECTOR GENERATED ALWAYS AS (array_to_tsvector(string_to_array("words", ' '))) STORED;
CREATE INDEX "{0}_words" ON "{0}" USING gin ("lexemes"))sql",
        table);
}

std::string with_words(std::string_view table, char joined) {
    return fmt::format(
        R"sql((SELECT "id" FROM "{}" WHERE "lexemes" @@ CAST(replace($1, ' ', ' {} ') AS tsquery) ORDER BY "id" DESC LIMIT {}))sql",
        table, joined, most_found);
}

std::string one_of(std::string_view column_and_values) {
    const auto parts = split(column_and_values, ':');
    auto values = split(parts.back(), ',');
    for (auto& value : values) value = fmt::format("'{}'", value);
    return fmt::format("CHECK (\"{}\" IN ({}))", parts.front(), join(values, ", "));
}

std::string meaning(std::string_view token) {
    if (token == "id") return "BIGINT PRIMARY KEY";
    if (token == "ref" || token == "integer") return "BIGINT";
    if (token == "boolean") return "SMALLINT";  // 0 and 1, so that the areas' SQL counts and compares it as everywhere
    if (token == "real") return "DOUBLE PRECISION";
    if (token == "text") return "TEXT COLLATE \"C\"";
    if (token == "login") return "NAME DEFAULT current_user";
    if (token == "date") return "DATE";
    if (token == "instant") return "TIMESTAMPTZ(0)";
    if (token == "strict" || token == "keyed") return "";
    // The types refuse what is no date, but know infinity and years before Christ.
    constexpr std::string_view date = "check_date:", instant = "check_instant:", joined = "joined:";
    if (token.starts_with(date))
        return fmt::format("CHECK (\"{}\" BETWEEN DATE '0001-01-01' AND DATE '9999-12-31')", token.substr(date.size()));
    if (token.starts_with(instant))
        return fmt::format(
            "CHECK (\"{}\" BETWEEN TIMESTAMPTZ '0001-01-01 00:00:00Z' AND TIMESTAMPTZ '9999-12-31 23:59:59Z')",
            token.substr(instant.size()));
    constexpr std::string_view values = "one_of:";
    if (token.starts_with(values)) return one_of(token.substr(values.size()));
    constexpr std::string_view today = "today";
    if (token.starts_with(today)) return fmt::format("(current_date {})", token.substr(today.size()));
    if (token.starts_with(joined))
        return fmt::format("string_agg(DISTINCT {0}, ',' ORDER BY {0})", token.substr(joined.size()));
    constexpr std::string_view day = "day:";
    if (token.starts_with(day)) return fmt::format("(DATE '1970-01-01' + ({})::integer)", token.substr(day.size()));
    constexpr std::string_view listed = "listed:";
    if (token.starts_with(listed)) return fmt::format("string_agg({}, ';')", token.substr(listed.size()));
    constexpr std::string_view domain = "domain:";
    if (token.starts_with(domain))
        return fmt::format("substr(lower(\"{0}\"), strpos(\"{0}\", '@'))", token.substr(domain.size()));
    constexpr std::string_view words = "words:", any = "any_word:", all = "all_words:";
    if (token.starts_with("add_words:") || token.starts_with("drop_words:")) return "";  // the server does so by itself
    if (token.starts_with(words)) return words_index(token.substr(words.size()));
    if (token.starts_with(any)) return with_words(token.substr(any.size()), '|');
    if (token.starts_with(all)) return with_words(token.substr(all.size()), '&');
    throw Error{Kind::bug, fmt::format("the schema has an unknown token '{}'", token)};
}

std::string with_invokers(std::string text) {
    constexpr std::string_view view = "CREATE VIEW \"";
    for (auto at = text.find(view); at != std::string::npos; at = text.find(view, at + 1)) {
        const auto end = text.find('"', at + view.size());
        if (end == std::string::npos) break;
        text.insert(end + 1, " WITH (security_invoker = true)");
    }
    return text;
}

}  // namespace

std::string postgres_ddl(std::string_view neutral) { return with_invokers(with_places(neutral, meaning)); }

}  // namespace cs
