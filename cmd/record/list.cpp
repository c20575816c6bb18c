// cs NOUN list -- the records that hold, as a table or for a program.
#include "cmd/record/record.hpp"
#include "base/text.hpp"
#include <fmt/format.h>

namespace cs::record {
namespace {

std::optional<std::size_t> limit(const Arguments& given) {
    const auto text = given.value("limit");
    if (!text) return std::nullopt;
    try {
        if (const auto n = parse_integer(*text); n >= 0 && text->find_first_not_of("0123456789") == std::string::npos)
            return static_cast<std::size_t>(n);
    } catch (const Error&) {
        // said below in the words of the option
    }
    throw Error{Kind::usage, fmt::format("--limit: '{}' is not a number of rows", printable(*text)),
                "write digits only, such as --limit 25"};
}

/// A refusal names the option.
template <class F> auto about(const std::string& option, F&& act) {
    try {
        return act();
    } catch (const Error& e) {
        throw (e.kind() == Kind::no ? e : e.as(Kind::usage)).about(option);
    }
}

/// The usual order is that of an index, so that a page of it costs the same however many records share its first day.
std::vector<SortKey> sort_of(const NounView& noun, const Arguments& given) {
    if (const auto text = given.value("sort")) return about("--sort", [&] { return parse_sort(noun, *text); });
    auto keys = parse_sort(noun, noun.order);
    for (std::size_t i = 1; i < keys.size(); ++i) keys[i].by_id = keys[i].field->refers();
    return keys;
}

Query query_of(Session& session) {
    auto& context = session.context();
    const auto& noun = *session.noun;
    Query query;
    query.fields = about("--columns", [&] {
        return parse_columns(noun, session.given.value("columns").value_or(std::string{noun.columns}));
    });
    query.only_fields = true;
    query.sort = sort_of(noun, session.given);
    query.limit = limit(session.given);
    for (const auto& [option, value] : session.given.given()) {
        about("--" + spelt(option->name), [&] {
            if (option->name == "where") query.where.push_back(parse_condition(context, noun, value));
            else if (option->field) query.where.push_back(equals(context, noun.at(option->field->name), value));
        });
    }
    return query;
}

Table table_of(Session& session, const Query& query) {
    const auto& noun = *session.noun;
    Table table;
    table.name = noun.name;
    table.title = noun.title.in(session.lang);
    for (const auto* field : query.fields) table.columns.push_back(column_of(*field, session.lang));
    each(session.context(), noun, query, [&](const Record& record) {
        auto& row = table.rows.emplace_back();
        row.reserve(query.fields.size());
        for (const auto* field : query.fields) row.push_back(field->seen(record, session.today));
    });
    table.none = session.lang == Lang::zh ? fmt::format("没有符合条件的{}。", noun.title.zh)
                                          : fmt::format("no {} that fit", noun.name);
    return table;
}

}  // namespace

void list(Session& session) {
    auto& context = session.context();
    const auto& noun = *session.noun;
    const auto format = session.format();
    if (session.given.has("count")) {
        const auto n = read(context, [&] { return count(context, noun, query_of(session)); });
        session.out = fmt::format("{}\n", n);
        return;
    }
    const auto table = read(context, [&] { return table_of(session, query_of(session)); });
    session.out = render(table, format, session.look());
}

}  // namespace cs::record
