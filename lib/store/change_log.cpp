#include "store/change_log.hpp"
#include "store/records.hpp"
#include <fmt/format.h>

namespace cs {
namespace {

constexpr std::string_view every_set = R"sql(SELECT s."id", s."at", s."who", s."command", s."undoes", u."id",
    (SELECT count(*) FROM "journal" j WHERE j."change_set" = s."id")
    FROM "change_set" s LEFT JOIN "change_set" u ON u."undoes" = s."id")sql";

std::vector<ChangeSet> sets_of(Context& context, const Sql& sql) {
    std::vector<ChangeSet> sets;
    const auto row = sql.prepared(context.engine);
    while (row->step())
        sets.push_back({row->integer(0), std::get<Instant>(row->cell(1, Type::instant)), std::string{row->text(2)},
                        std::string{row->text(3)}, row->null(4) ? 0 : row->integer(4),
                        row->null(5) ? 0 : row->integer(5), row->integer(6)});
    return sets;
}

// An amount says nothing without its currency, which may be another part of the change, or have stayed as it was.
std::string shown_amount(Context& context, const NounView& noun, const FieldView& amount, const Change& change,
                         const Cell& side) {
    auto record = change.action == Change::Action::edit ? load(context, noun, change.record) : nullptr;
    if (!record) record = noun.make();
    for (const auto& part : change.parts) {
        const auto* field = noun.field(part.field);
        const auto& value = change.action == Change::Action::remove ? part.before : part.after;
        if (field && field->type == Type::currency && !empty(value)) field->load(*field, *record, value);
    }
    amount.load(amount, *record, side);
    return human_text(amount.shown(amount, *record), context.lang);
}

}  // namespace

std::string shown_part(Context& context, const NounView& noun, const Change& change, const Change::Part& part,
                       const Cell& side) {
    if (empty(side)) return "";
    const auto* field = noun.field(part.field);
    if (field && field->type == Type::money) return shown_amount(context, noun, *field, change, side);
    return shown_value(context, noun, part.field, side);
}

bool is_shown(const NounView& noun, const Change::Part& part) {
    const auto* field = noun.field(part.field);
    return part.field != "created" && part.field != "updated" && !(field && field->spec.hidden);
}

std::vector<ChangeSet> change_log(Context& context, const LogFilter& filter) {
    Sql sql;
    sql.text = std::string{every_set} + " WHERE TRUE";
    if (!filter.who.empty()) sql.text += " AND s.\"who\" = " + sql.bind(filter.who);
    if (filter.since)
        sql.text += " AND s.\"at\" >= " +
                    sql.bind(Instant{std::int64_t{86400} * days_between(*Date::of(1970, 1, 1), *filter.since)});
    sql.text += " ORDER BY s.\"id\" DESC";
    if (filter.limit) sql.text += " LIMIT " + sql.bind(static_cast<std::int64_t>(*filter.limit));
    return sets_of(context, sql);
}

ChangeSet change_set(Context& context, std::int64_t id) {
    Sql sql;
    sql.text = fmt::format("{} WHERE s.\"id\" = {}", every_set, sql.bind(id));
    auto found = sets_of(context, sql);
    if (found.empty()) throw Error{Kind::no, fmt::format("there is no change {}", id), "'cs log' lists them"};
    return std::move(found.front());
}

}  // namespace cs
