// Plays as tables.
#include "base/text.hpp"
#include "renewal/page.hpp"
#include "renewal/play.hpp"
#include <fmt/format.h>

namespace cs {
namespace {

constexpr std::int64_t ahead = 6;  // with today a week

void column(Table& table, Lang lang, const char* name, Words header, Type type, bool whole = false) {
    table.columns.push_back({name, std::string{header.in(lang)}, type, whole});
}

std::string how(const PlayLine& line, Lang lang) {
    if (line.state == PlayState::done && line.proven) return std::string{Words{"on record", "有记录"}.in(lang)};
    return line.why;
}

Cell text(std::string value) { return value.empty() ? Cell{} : Cell{std::move(value)}; }

}  // namespace

Table play_table(Context& context, const Renewal& set) {
    const auto lang = context.lang;
    const auto steps = play_steps(context.settings);
    Table table;
    table.name = "play";
    table.title = Words{"What is done and what is missing", "续约步骤"}.in(lang);
    column(table, lang, "day", {"By", "期限"}, Type::date);
    column(table, lang, "before", {"Days before", "提前天数"}, Type::integer);
    column(table, lang, "step", {"Step", "步骤"}, Type::text);
    column(table, lang, "title", {"What", "内容"}, Type::text);
    column(table, lang, "state", {"State", "状态"}, Type::choice);
    column(table, lang, "on", {"On", "日期"}, Type::date);
    column(table, lang, "why", {"How", "说明"}, Type::text);
    column(table, lang, "command", {"To type", "命令"}, Type::text, true);
    const bool waits = set.status == RenewalStatus::open || set.status == RenewalStatus::in_grace;
    const auto name = operand_of(context, set);
    for (const auto& line : play_of(context, steps, set)) {
        const bool missing = waits && (line.state == PlayState::open || line.state == PlayState::late);
        table.rows.push_back({line.day, line.step->days, line.step->name, line.step->title(lang),
                              std::string{name_of(line.state)}, line.on ? Cell{*line.on} : Cell{},
                              text(how(line, lang)),
                              missing ? Cell{step_command(*line.step, set.account.name, name)} : Cell{}});
    }
    table.none = Words{"the play has no steps for it", "没有步骤"}.in(lang);
    return table;
}

Table missing_table(Context& context, std::optional<std::int64_t> staff) {
    const auto lang = context.lang;
    const auto steps = play_steps(context.settings);
    Table table;
    table.name = "renewal.play";
    column(table, lang, "day", {"By", "期限"}, Type::date);
    column(table, lang, "account", {"Account", "客户"}, Type::reference);
    column(table, lang, "due", {"Due", "到期日"}, Type::date);
    column(table, lang, "step", {"Step", "步骤"}, Type::text);
    column(table, lang, "title", {"What", "内容"}, Type::text);
    column(table, lang, "state", {"State", "状态"}, Type::choice);
    column(table, lang, "csm", {"CSM", "客户成功经理"}, Type::reference);
    column(table, lang, "command", {"To type", "命令"}, Type::text, true);
    for (const auto& play : open_plays(context, steps, {.until = add_days(context.today, ahead), .staff = staff})) {
        const auto csm = play.set.csm ? Cell{play.set.csm->name} : Cell{};
        for (const auto& line : play.lines)
            table.rows.push_back({line.day, play.set.account.name, play.set.due, line.step->name,
                                  line.step->title(lang), std::string{name_of(line.state)}, csm,
                                  step_command(*line.step, play.set.account.name, play.name)});
        if (play.checkpoint)
            table.rows.push_back({add_days(play.set.due, -*play.checkpoint), play.set.account.name, play.set.due,
                                  std::string{"verdict"},
                                  std::string{Words{"Judge what becomes of it", "判断续约结果"}.in(lang)},
                                  std::string{name_of(PlayState::late)}, csm,
                                  fmt::format("cs renewal verdict {} VERDICT --why TEXT", play.name)});
    }
    table.none = Words{"nothing is missing", "没有遗漏的步骤"}.in(lang);
    return table;
}

}  // namespace cs
