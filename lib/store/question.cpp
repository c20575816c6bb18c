#include "store/question.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs::question {
namespace {

constexpr const char* such_as = "such as: cs sql 'select key, name from v_account'";

struct Wording {
    std::string_view before, after, ours;  ///< the engine's words around a name
};
constexpr Wording wordings[] = {
    {"near ", ": syntax error", "syntax error near '{}'"},
    {"syntax error at or near ", "", "syntax error near '{}'"},
    {"no such table: ", "", "there is no table or view '{}'"},
    {"relation ", " does not exist", "there is no table or view '{}'"},
    {"no such column: ", "", "there is no column '{}'"},
    {"column ", " does not exist", "there is no column '{}'"},
    {"no such function: ", "", "there is no function '{}'"},
    {"function ", " does not exist", "there is no function '{}'"},
    {"incomplete input", "", "it is not complete"},
    {"syntax error at end of input", "", "it is not complete"},
};

/// After the quoted text, name or comment that begins at `at`; at + 1 if none does.
std::size_t past(std::string_view sql, std::size_t at) {
    const auto after = [&](std::string_view end, std::size_t from) {
        const auto found = sql.find(end, from);
        return found == std::string_view::npos ? sql.size() : found + end.size();
    };
    if (sql[at] == '\'') return after("'", at + 1);
    if (sql[at] == '"') return after("\"", at + 1);
    if (sql.substr(at, 2) == "--") return after("\n", at);
    if (sql.substr(at, 2) == "/*") return after("*/", at + 2);
    return at + 1;
}

}  // namespace

void check_text(std::string_view sql) {
    if (sql.find('\0') != std::string_view::npos || first_invalid_utf8(sql))
        throw Error{Kind::usage, "the statement is not text", such_as};
}
void refuse_none() { throw Error{Kind::usage, "there is no statement", such_as}; }
void refuse_several() { throw Error{Kind::usage, "give one statement at a time", such_as}; }
void refuse_writing() {
    throw Error{Kind::denied, "'cs sql' only reads: this statement would do something else",
                "what changes the store goes through a command, so that it can be undone"};
}
void refuse_fault(std::string_view why) {
    throw Error{Kind::usage, fmt::format("the statement cannot be run: {}", printable(in_our_words(why))),
                "'cs sql' without a statement lists the views"};
}

std::string in_our_words(std::string_view why) {
    for (const auto& [before, after, ours] : wordings) {
        if (!why.starts_with(before) || !why.ends_with(after) || why.size() < before.size() + after.size()) continue;
        auto name = why.substr(before.size(), why.size() - before.size() - after.size());
        if (name.size() >= 2 && name.front() == '"' && name.back() == '"') name = name.substr(1, name.size() - 2);
        if (before == "function ") name = name.substr(0, name.find('('));
        return fmt::format(fmt::runtime(ours), name);
    }
    return std::string{why};
}

std::string_view bare(std::string_view sql) {
    std::size_t begin = sql.size(), end = 0;
    for (std::size_t at = 0; at < sql.size();) {
        const auto next = past(sql, at);
        const bool comment = next > at + 1 && (sql[at] == '-' || sql[at] == '/');
        if (!comment && std::string_view{" \t\r\n\f\v;"}.find(sql[at]) == std::string_view::npos) {
            begin = std::min(begin, at);
            end = next;
        }
        at = next;
    }
    return begin < end ? sql.substr(begin, end - begin) : std::string_view{};
}

}  // namespace cs::question
