#include "account/page.hpp"
#include "account/listing.hpp"
#include <algorithm>

namespace cs {
namespace {

Column column_of(const FieldView& field, Lang lang) {
    return {std::string{field.name}, std::string{field.header.in(lang)}, field.type};
}

Cell seen(const FieldView& field, const Record& record, const Context& context, Audience audience) {
    auto value = field.seen(record, context.today);
    if (audience == Audience::person)
        if (const auto* name = std::get_if<std::string>(&value))
            if (const auto i = find_choice(*name, field.choices))
                value = std::string{field.choices[*i].label.in(context.lang)};
    return value;
}

}  // namespace

Facts facts_of(const Context& context, const NounView& noun, const Record& record, std::string_view fields,
               Audience audience) {
    Facts facts;
    for (const auto* field : parse_columns(noun, fields))
        if (auto value = seen(*field, record, context, audience); !empty(value))
            facts.facts.push_back({column_of(*field, context.lang), std::move(value)});
    return facts;
}

Table table_of(Context& context, const NounView& noun, std::vector<Condition> where, std::string_view columns,
               Words title, Audience audience) {
    Query query;
    query.where = std::move(where);
    query.sort = parse_sort(noun, noun.order);
    query.fields = parse_columns(noun, columns);
    Table table;
    table.name = noun.name;
    table.title = title.in(context.lang);
    for (const auto* field : query.fields) table.columns.push_back(column_of(*field, context.lang));
    for (const auto& record : list(context, noun, query)) {
        auto& row = table.rows.emplace_back();
        for (const auto* field : query.fields) row.push_back(seen(*field, *record, context, audience));
    }
    if (audience == Audience::person) drop_empty_columns(table);
    return table;
}

}  // namespace cs
