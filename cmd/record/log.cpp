// cs NOUN log -- who changed one record, when, by which command, field by field.
#include "cmd/record/record.hpp"
#include "base/text.hpp"
#include "store/change_log.hpp"
#include "store/find.hpp"
#include <fmt/format.h>

namespace cs::record {

void log(Session& session) {
    auto& context = session.context();
    const auto& noun = *session.noun;
    Table table;
    table.name = "log";
    const Words headers[] = {{"Change", "变更"}, {"At", "时间"}, {"Who", "谁"},      {"Field", "字段"},
                             {"From", "原值"},   {"To", "新值"}, {"Command", "命令"}};
    const std::pair<const char*, Type> columns[] = {
        {"change", Type::integer}, {"at", Type::instant}, {"who", Type::text},    {"field", Type::text},
        {"from", Type::text},      {"to", Type::text},    {"command", Type::text}};
    for (std::size_t i = 0; i < std::size(columns); ++i)
        table.columns.push_back({columns[i].first, std::string{headers[i].in(session.lang)}, columns[i].second});
    read(context, [&] {
        const auto id = find(context, noun, session.given.operands.front());
        for (const auto& set : change_sets(context, std::nullopt, &noun, id)) {
            for (const auto& change : changes_of(context, set.id, &noun, id)) {
                for (const auto& part : change.parts) {
                    if (!is_shown(noun, part)) continue;
                    const auto shown = [&](const Cell& c) {
                        return empty(c) ? Cell{} : Cell{shown_part(context, noun, change, part, c)};
                    };
                    table.rows.push_back(
                        {set.id, set.at, set.who, part.field, shown(part.before), shown(part.after), set.command});
                }
            }
        }
        return 0;
    });
    session.out = render(table, session.format(), session.look());
}

}  // namespace cs::record
