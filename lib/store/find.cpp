#include "store/find.hpp"
#include "base/near.hpp"
#include "base/text.hpp"
#include "store/field_sql.hpp"
#include "store/records.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

using Ids = std::vector<std::int64_t>;
constexpr std::int64_t most_shown = 6;

Ids ids_where(Context& context, const NounView& noun, const std::string& condition, Sql sql) {
    sql.text = fmt::format("SELECT t.\"id\" FROM {} t WHERE {} ORDER BY t.\"id\" LIMIT {}", identifier(noun.table()),
                           condition, most_shown);
    const auto statement = sql.prepared(context.engine);
    Ids ids;
    while (statement->step()) ids.push_back(statement->integer(0));
    return ids;
}

void merge(Ids& into, const Ids& more) {
    for (const auto id : more)
        if (std::ranges::find(into, id) == into.end()) into.push_back(id);
}

Ids equal_to(Context& context, const NounView& noun, std::string_view column, std::string_view text) {
    Sql sql;
    const auto condition = fmt::format("t.{} = {}", identifier(column), sql.bind(std::string{text}));
    return ids_where(context, noun, condition, sql);
}

Ids beginning_with(Context& context, const NounView& noun, std::string_view column, const std::string& beginning) {
    Sql sql;
    const auto from = sql.bind(beginning), below = sql.bind(beginning + "\xF4\x8F\xBF\xBF");
    return ids_where(context, noun, fmt::format("t.{0} >= {1} AND t.{0} < {2}", identifier(column), from, below), sql);
}

Ids by_number(Context& context, const NounView& noun, std::string_view text) {
    if (text.empty() || text.size() > 18 || text.find_first_not_of("0123456789") != std::string_view::npos) return {};
    Sql sql;
    const auto condition = "t.\"id\" = " + sql.bind(parse_integer(text));
    return ids_where(context, noun, condition, sql);
}

Ids exactly(Context& context, const NounView& noun, std::string_view text) {
    const auto form = match_form(text);
    if (!noun.key.empty())
        if (auto ids = equal_to(context, noun, noun.key, form); !ids.empty()) return ids;
    if (auto ids = by_number(context, noun, text); !ids.empty()) return ids;
    for (const auto& column : split(noun.exact, ','))
        if (auto ids = equal_to(context, noun, column, text); !ids.empty()) return ids;
    Ids ids;
    for (const auto& column : split(noun.match, ',')) merge(ids, equal_to(context, noun, column, form));
    return ids;
}

Ids by_beginning(Context& context, const NounView& noun, std::string_view text) {
    const auto form = match_form(text);
    Ids ids;
    if (form.empty()) return ids;
    if (!noun.key.empty()) merge(ids, beginning_with(context, noun, noun.key, form));
    for (const auto& column : split(noun.match, ',')) merge(ids, beginning_with(context, noun, column, form));
    return ids;
}

[[noreturn]] void refuse_several(Context& context, const NounView& noun, std::string_view text, const Ids& ids) {
    List labels;
    for (std::size_t i = 0; i < ids.size() && i + 1 < most_shown; ++i) {
        auto label = label_of(context, noun, ids[i]);
        labels.push_back(noun.key.empty() ? fmt::format("{} (number {})", label, ids[i]) : label);
    }
    const bool more = ids.size() >= most_shown;
    throw Error{Kind::usage,
                fmt::format("'{}' means more than one {}: {}{}", printable(text), noun.name,
                            printable(join(labels, ", ")), more ? ", ..." : ""),
                fmt::format("{}; 'cs {} list' shows all",
                            noun.key.empty() ? "say its number" : "name one of them in full", noun.name)};
}

[[noreturn]] void refuse_none(Context& context, const NounView& noun, std::string_view text) {
    Sql sql;
    sql.text = "SELECT " + expanded(context, noun.label, "t", sql);
    for (const auto& column : split(noun.match, ',')) sql.text += ", t." + identifier(column);
    sql.text += " FROM " + identifier(noun.table()) + " t";
    List names;
    const auto statement = sql.prepared(context.engine);
    while (statement->step())
        for (int i = 0; i < statement->columns(); ++i)
            if (!statement->null(i)) names.emplace_back(statement->text(i));
    const std::vector<std::string_view> views(names.begin(), names.end());
    auto hint = did_you_mean(match_form(text), views);
    if (hint.empty()) hint = fmt::format("'cs {} list' shows all", noun.name);
    throw Error{Kind::no, fmt::format("there is no {} '{}'", noun.name, printable(text)), printable(hint)};
}

}  // namespace

std::int64_t find(Context& context, const NounView& noun, std::string_view text) {
    auto ids = exactly(context, noun, text);
    if (ids.empty()) ids = by_beginning(context, noun, text);
    if (ids.size() > 1) refuse_several(context, noun, text, ids);
    if (ids.empty()) refuse_none(context, noun, text);
    return ids.front();
}

std::optional<std::int64_t> find_exact(Context& context, const NounView& noun, std::string_view text) {
    const auto ids = exactly(context, noun, text);
    if (ids.size() > 1) refuse_several(context, noun, text, ids);
    return ids.empty() ? std::nullopt : std::optional{ids.front()};
}

void resolve(Context& context, const FieldView& field, Record& record, bool exact) {
    const auto& noun = context.nouns[field.spec.noun];
    const auto id_of = [&](const std::string& text) {
        if (!exact) return find(context, noun, text);
        if (const auto id = find_exact(context, noun, text)) return *id;
        throw Error{Kind::data, fmt::format("there is no {} '{}'", noun.name, printable(text)),
                    fmt::format("add the {} first, or mend the name", noun.name)};
    };
    const auto names = field.shown(field, record);
    if (const auto* one = std::get_if<std::string>(&names)) {
        if (field.stored(field, record) != Cell{std::int64_t{0}}) return;
        field.load(field, record, id_of(*one));
        field.named(field, record, names);
    } else if (const auto* list = std::get_if<List>(&names)) {
        List ids;
        for (const auto& each : *list) ids.push_back(std::to_string(id_of(each)));
        field.load(field, record, Cell{ids});
        field.named(field, record, names);
    }
}

}  // namespace cs
