// cs log -- what was changed, the newest first; cs log CHANGE -- one change, field by field.
#include "base/text.hpp"
#include "cmd/upkeep/verbs.hpp"
#include "store/change_log.hpp"
#include <fmt/format.h>

namespace cs::upkeep {
namespace {

Column column(const char* name, Type type, Words header, Lang lang) {
    return {name, std::string{header.in(lang)}, type};
}

std::int64_t positive(std::string_view text, std::string_view what) {
    try {
        if (const auto number = parse_integer(text); number > 0) return number;
    } catch (const Error&) {
        // what it should be is said below
    }
    throw Error{Kind::usage, fmt::format("{}: {} is not a number above 0", what, quoted(text))};
}

LogFilter filter_of(const Session& session) {
    LogFilter filter;
    filter.who = session.given.value("who").value_or("");
    if (const auto text = session.given.value("limit"))
        filter.limit = static_cast<std::size_t>(positive(*text, "--limit"));
    try {
        if (const auto text = session.given.value("since")) filter.since = parse_date(*text, session.today);
    } catch (const Error& e) {
        throw e.as(Kind::usage).about("--since");
    }
    return filter;
}

Table sets_table(Session& session) {
    const auto lang = session.lang;
    Table table{.name = "log",
                .title = "",
                .columns = {},
                .rows = {},
                .none = lang == Lang::zh ? "没有变更。" : "nothing was changed"};
    table.columns = {column("change", Type::integer, {"Change", "变更"}, lang),
                     column("at", Type::instant, {"At", "时间"}, lang),
                     column("who", Type::text, {"Who", "谁"}, lang),
                     column("records", Type::integer, {"Records", "记录数"}, lang),
                     column("undone_by", Type::integer, {"Undone by", "被撤销于"}, lang),
                     column("command", Type::text, {"Command", "命令"}, lang)};
    for (const auto& set : change_log(session.context(), filter_of(session)))
        table.rows.push_back(
            {set.id, set.at, set.who, set.count, set.undone_by == 0 ? Cell{} : Cell{set.undone_by}, set.command});
    return table;
}

std::string_view action_name(Change::Action action) {
    switch (action) {
    case Change::Action::add: return "add";
    case Change::Action::edit: return "edit";
    case Change::Action::remove: return "remove";
    }
    return "";
}

Table parts_table(Session& session, std::int64_t id) {
    auto& context = session.context();
    const auto lang = session.lang;
    Table table{.name = "change", .title = "", .columns = {}, .rows = {}, .none = ""};
    table.columns = {
        column("noun", Type::text, {"Noun", "对象"}, lang),     column("id", Type::integer, {"No.", "编号"}, lang),
        column("action", Type::text, {"Action", "动作"}, lang), column("field", Type::text, {"Field", "字段"}, lang),
        column("from", Type::text, {"From", "原值"}, lang),     column("to", Type::text, {"To", "新值"}, lang)};
    change_set(context, id);
    for (const auto& change : changes_of(context, id)) {
        const auto& noun = context.nouns[change.noun];
        for (const auto& part : change.parts) {
            if (!is_shown(noun, part)) continue;
            const auto shown = [&](const Cell& c) {
                return empty(c) ? Cell{} : Cell{shown_part(context, noun, change, part, c)};
            };
            table.rows.push_back({change.noun, change.record, std::string{action_name(change.action)}, part.field,
                                  shown(part.before), shown(part.after)});
        }
    }
    return table;
}

}  // namespace

void log(Session& session) {
    const auto format = session.format();
    const auto table = read(session.context(), [&] {
        return session.given.operands.empty()
                   ? sets_table(session)
                   : parts_table(session, positive(session.given.operands.front(), "CHANGE"));
    });
    session.out = render(table, format, session.look());
}

}  // namespace cs::upkeep
