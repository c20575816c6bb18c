#include "store/sqlite_ddl.hpp"
#include "base/error.hpp"
#include <fmt/format.h>

namespace cs {
namespace {

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
    if (token.starts_with(date)) return fmt::format("CHECK (\"{0}\" IS date(\"{0}\", '+0 days'))", token.substr(date.size()));
    if (token.starts_with(instant)) return fmt::format("CHECK (\"{0}\" IS strftime('%Y-%m-%dT%H:%M:%SZ', \"{0}\"))", token.substr(instant.size()));
    constexpr std::string_view today = "today";
    if (token.starts_with(today)) return fmt::format("date('now', '{} days')", token.substr(today.size()));
    constexpr std::string_view day = "day:";
    if (token.starts_with(day)) return fmt::format("date(({}) * 86400, 'unixepoch')", token.substr(day.size()));
    constexpr std::string_view joined = "joined:";
    if (token.starts_with(joined)) return fmt::format("group_concat(DISTINCT {})", token.substr(joined.size()));
    constexpr std::string_view listed = "listed:";
    if (token.starts_with(listed)) return fmt::format("group_concat({}, ';')", token.substr(listed.size()));
    throw Error{Kind::bug, fmt::format("the schema has an unknown token '{}'", token)};
}

}  // namespace

std::string with_tokens(std::string_view text, std::string (*mean)(std::string_view)) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const auto open = text.find('{', at);
        out += text.substr(at, open - at);
        if (open == std::string_view::npos) break;
        const auto close = text.find('}', open);
        if (close == std::string_view::npos) throw Error{Kind::bug, "the schema has a token without an end"};
        out += mean(text.substr(open + 1, close - open - 1));
        at = close + 1;
    }
    return out;
}

std::string sqlite_ddl(std::string_view neutral) { return with_tokens(neutral, meaning); }

}  // namespace cs
