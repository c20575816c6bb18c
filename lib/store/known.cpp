#include "store/known.hpp"
#include "base/text.hpp"
#include "store/field_sql.hpp"
#include "store/records.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

// By an index over text: `compared` is what is ordered, `word` what is typed, `what` what is shown.
std::vector<KnownRecord> by_text(Context& context, const NounView& noun, std::string_view compared,
                                 std::string_view word, std::string_view what, std::string_view typed,
                                 std::size_t most) {
    const auto beginning = match_form(typed);
    Sql sql;
    const auto from = sql.bind(beginning), below = sql.bind(beginning + "\xF4\x8F\xBF\xBF");
    sql.text = fmt::format("SELECT t.{0}, t.{1} FROM {2} t WHERE t.{3} >= {4} AND t.{3} < {5} ORDER BY t.{3} LIMIT {6}",
                           identifier(word), identifier(what), identifier(noun.table()), identifier(compared), from,
                           below, most);
    std::vector<KnownRecord> known;
    const auto statement = sql.prepared(context.engine);
    while (statement->step())
        known.push_back({std::string{statement->text(0)}, word == what ? "" : std::string{statement->text(1)}});
    return known;
}

std::string description(const Record& record, std::span<const FieldView* const> fields, Date today) {
    std::vector<std::string> parts;
    for (const auto* field : fields)
        if (const auto value = field->seen(record, today); field->name != "id" && !empty(value) && parts.size() < 4)
            parts.push_back(human_text(value, Lang::en));
    return join(parts, "  ");
}

std::vector<KnownRecord> by_number(Context& context, const NounView& noun, std::string_view typed, std::size_t most) {
    if (typed.find_first_not_of("0123456789") != std::string_view::npos) return {};
    Query query;
    query.fields = parse_columns(noun, noun.columns);
    query.sort = {{&noun.at("id"), true}};
    query.limit = most;
    std::vector<KnownRecord> known;
    for (const auto& record : list(context, noun, query))
        if (auto word = std::to_string(record->id); word.starts_with(typed))
            known.push_back({std::move(word), description(*record, query.fields, context.today)});
    return known;
}

}  // namespace

std::vector<KnownRecord> known_beginning(Context& context, const NounView& noun, std::string_view typed,
                                         std::size_t most) {
    const auto* name = noun.field("name");
    if (!noun.key.empty())
        return by_text(context, noun, noun.key, noun.key, name && !name->computed() ? name->column() : noun.key, typed,
                       most);
    if (const auto columns = split(noun.match, ','); !columns.empty() && name)
        return by_text(context, noun, columns.front(), name->column(), name->column(), typed, most);
    return by_number(context, noun, typed, most);
}

}  // namespace cs
