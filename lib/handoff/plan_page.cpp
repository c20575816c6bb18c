// A plan as its readers see it: how it stands, what stands still, what it costs.
#include "account/listing.hpp"
#include "handoff/plan.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

constexpr std::int64_t days_named = 180;
constexpr int fee_multiple = 3;  // an implementation fee is three times the labour cost: domain.md

bool late(const PlanStep& step, Date today) {
    return step.due < today && step.state != StepState::done && step.state != StepState::on_hold;
}
bool missed(const PlanStep& step, Date today) {
    return step.state == StepState::scheduled && step.scheduled_on && *step.scheduled_on < today;
}

Cell text_cell(std::string text) { return text.empty() ? Cell{} : Cell{std::move(text)}; }
Cell date_cell(const std::optional<Date>& date) { return date ? Cell{*date} : Cell{}; }

// People outside know our people by their names.
std::string name_of_staff(Context& context, const Ref<Staff>& staff) { return get<Staff>(context, staff.id).name; }

std::string who_of(Context& context, const PlanStep& step, Audience audience) {
    const auto lang = context.lang;
    const bool ours = step.owner == StepOwner::ours;
    std::string who{audience == Audience::program
                        ? std::string{name_of(step.owner)}
                        : std::string{Value<StepOwner>::choices[ours ? 0 : 1].label.in(lang)}};
    const auto person =
        ours ? (step.staff ? name_of_staff(context, *step.staff) : "") : (step.contact ? step.contact->name : "");
    if (!person.empty() && audience == Audience::person)
        who += fmt::format(fmt::runtime(Words{" ({})", "（{}）"}.in(lang)), person);
    return who;
}

// What a reader should not overlook about a step.
std::string remark(const PlanStep& step, Lang lang, Date today) {
    std::string text;
    const auto add = [&](const std::string& more) {
        if (!text.empty()) text += Words{"; ", "；"}.in(lang);
        text += more;
    };
    if (missed(step, today))
        add(std::string{Words{"appointment has passed", "约定日已过"}.in(lang)});
    else if (late(step, today))
        add(fmt::format(fmt::runtime(Words{"late by {} days", "逾期 {} 天"}.in(lang)), days_between(step.due, today)));
    if (!step.required) add(std::string{Words{"optional", "可选"}.in(lang)});
    if (!step.done_by.empty() && step.state != StepState::done)
        add(fmt::format(fmt::runtime(Words{"done by use: {}", "以使用为准：{}"}.in(lang)), step.done_by));
    if (!step.why.empty()) add(step.why);
    return text;
}

Table steps_table(const std::vector<PlanStep>& steps, std::string_view phase, Context& context, Audience audience) {
    const auto lang = context.lang;
    Table table;
    table.name = "steps";
    table.title = audience == Audience::person ? std::string{phase} : "";
    const auto column = [&](std::string_view name, Words header, Type type = Type::text) {
        table.columns.push_back({std::string{name}, std::string{header.in(lang)}, type});
    };
    column("id", {"No.", "编号"}, Type::integer);
    if (audience == Audience::program) column("phase", {"Phase", "阶段"});
    column("title", {"Step", "步骤"});
    column("owner", {"Whose", "责任方"});
    column("due", {"Due", "期限"}, Type::date);
    column("state", {"State", "状态"}, Type::choice);
    column("scheduled_on", {"Scheduled", "约定日"}, Type::date);
    column("done_on", {"Done on", "完成日"}, Type::date);
    column("remark", {"Note", "说明"});
    for (const auto& step : steps) {
        if (audience == Audience::person && step.phase != phase) continue;
        auto& row = table.rows.emplace_back();
        row.emplace_back(step.id);
        if (audience == Audience::program) row.push_back(text_cell(step.phase));
        const auto state = static_cast<std::size_t>(step.state);
        row.push_back(text_cell(step.title));
        row.push_back(text_cell(who_of(context, step, audience)));
        row.emplace_back(step.due);
        row.emplace_back(std::string{audience == Audience::program ? Value<StepState>::choices[state].name
                                                                   : Value<StepState>::choices[state].label.in(lang)});
        row.push_back(date_cell(step.scheduled_on));
        row.push_back(date_cell(step.done_on));
        row.push_back(text_cell(remark(step, lang, context.today)));
    }
    return table;
}

// What no step of any phase has; so the tables of the phases stay alike.
void drop_empty_columns(std::vector<Table>& tables) {
    if (tables.empty()) return;
    for (std::size_t c = tables.front().columns.size(); c-- > 0;) {
        const auto says_nothing = [&](const Table& table) {
            return std::ranges::all_of(table.rows, [&](const auto& row) { return empty(row[c]); });
        };
        if (!std::ranges::all_of(tables, says_nothing)) continue;
        for (auto& table : tables) {
            table.columns.erase(table.columns.begin() + static_cast<std::ptrdiff_t>(c));
            for (auto& row : table.rows) row.erase(row.begin() + static_cast<std::ptrdiff_t>(c));
        }
    }
}

std::string summary(const std::vector<PlanStep>& steps, const Context& context) {
    const auto done = std::ranges::count(steps, StepState::done, &PlanStep::state);
    const auto behind = std::ranges::count_if(steps, [&](const PlanStep& s) { return late(s, context.today); });
    auto text = fmt::format(
        fmt::runtime(
            Words{"{} of {} steps are done; {} late.", "共 {1} 步，已完成 {0} 步，逾期 {2} 步。"}.in(context.lang)),
        done, steps.size(), behind);
    const PlanStep* next = nullptr;
    for (const auto& step : steps)
        if (step.state != StepState::done && step.state != StepState::on_hold && (!next || step.due < next->due))
            next = &step;
    if (next)
        text += fmt::format(fmt::runtime(Words{" Next: {}, {}.", "下一步：{}，{}。"}.in(context.lang)), next->title,
                            to_text(next->scheduled_on.value_or(next->due)));
    return text;
}

}  // namespace

Document plan_status(Context& given, const Plan& plan, Audience audience) {
    auto context = given;
    const auto account = get<Account>(context, plan.account.id);
    if (account.language) context.lang = *account.language == Language::zh ? Lang::zh : Lang::en;
    const auto lang = context.lang;
    const auto steps = steps_of(context, plan.id);
    Document page;
    page.name = "plan.status";
    page.lang = lang;
    page.title = fmt::format(fmt::runtime(Words{"Implementation at {}", "{} 实施进度"}.in(lang)), account.name);
    page.subtitle = to_text(context.today);
    const auto* fields = audience == Audience::person
                             ? "id,kickoff,state,steps,open_steps,late_steps,note"
                             : "id,account,template,kickoff,state,steps,open_steps,late_steps,note";
    page.blocks.emplace_back(facts_of(context, context.nouns.of<Plan>(), plan, fields, audience));
    page.blocks.emplace_back(Paragraph{summary(steps, context)});
    std::vector<std::string> phases;
    for (const auto& step : steps)
        if (std::ranges::find(phases, step.phase) == phases.end()) phases.push_back(step.phase);
    if (audience == Audience::program && !phases.empty()) phases.resize(1);
    std::vector<Table> tables;
    for (const auto& phase : phases) tables.push_back(steps_table(steps, phase, context, audience));
    if (audience == Audience::person) drop_empty_columns(tables);
    for (auto& table : tables) page.blocks.emplace_back(std::move(table));
    const auto years = unknown_years(context.holidays ? context.holidays() : WorkCalendar{}, steps);
    if (!years.empty())
        page.blocks.emplace_back(
            Footnote{fmt::format(fmt::runtime(Words{"No holidays are known for {}: Monday to Friday were counted.",
                                                    "{} 年没有节假日数据，按周一至周五计算。"}
                                                  .in(lang)),
                                 years)});
    if (const auto& company = context.settings.text("company"); !company.empty())
        page.blocks.emplace_back(Footnote{company});
    return page;
}

std::vector<Unstarted> unstarted(Context& context, std::optional<std::int64_t> staff, Date signed_until) {
    Sql sql;
    sql.values = {context.today, signed_until, add_days(context.today, -days_named), staff.value_or(0)};
    sql.text = R"sql(SELECT a."id", a."key", a."name", s."handle",
coalesce(a."signed_on", (SELECT min(c."signed_on") FROM "contract" c WHERE c."account" = a."id")),
CASE WHEN EXISTS (SELECT 1 FROM "plan" p WHERE p."account" = a."id") THEN 1 ELSE 0 END, CASE WHEN a."segment" = 'small' THEN 1 ELSE 0 END
FROM "account" a LEFT JOIN "staff" s ON s."id" = a."csm" WHERE a."stage" IN ('signing', 'activation') AND ($4 = 0 OR a."csm" = $4)
AND (a."signed_on" BETWEEN $3 AND $2 OR (a."signed_on" IS NULL
  AND (SELECT min(c."signed_on") FROM "contract" c WHERE c."account" = a."id") BETWEEN $3 AND $2))
AND NOT EXISTS (SELECT 1 FROM "plan" p WHERE p."account" = a."id" AND p."kickoff" <= $1) ORDER BY a."id")sql";
    std::vector<Unstarted> all;
    const auto row = sql.prepared(context.engine);
    while (row->step())
        all.push_back({row->integer(0), text_of(*row, 1), text_of(*row, 2), text_of(*row, 3), date_of(*row, 4),
                       row->integer(5) == 1, row->integer(6) == 1});
    return all;
}

Table stalled(Context& context, std::optional<std::int64_t> staff, Audience audience) {
    constexpr Choice reasons[] = {{"no_kickoff", {"no kick-off", "未启动"}},
                                  {"late", {"late", "逾期"}},
                                  {"missed", {"appointment passed", "约定日已过"}}};
    constexpr Listed columns[] = {{"account", {"Account", "客户"}},
                                  {"csm", {"CSM", "客户成功经理"}},
                                  {"reason", {"Why", "原因"}, Type::choice},
                                  {"step", {"No.", "编号"}, Type::integer},
                                  {"title", {"Step", "步骤"}},
                                  {"since", {"Since", "自"}, Type::date}};
    Sql sql;
    sql.values = {context.today, staff.value_or(0)};
    sql.text =
        R"sql(SELECT a."key", s."handle", CASE WHEN t."state" = 'scheduled' AND t."scheduled_on" < $1 THEN 'missed' ELSE 'late' END,
t."id", t."title", CASE WHEN t."state" = 'scheduled' AND t."scheduled_on" < $1 THEN t."scheduled_on" ELSE t."due" END
FROM (SELECT "id", "plan", "title", "state", "due", "scheduled_on" FROM "plan_step" WHERE "state" NOT IN ('done', 'on_hold') AND "due" < $1
  UNION ALL SELECT "id", "plan", "title", "state", "due", "scheduled_on" FROM "plan_step" WHERE "state" = 'scheduled' AND "scheduled_on" < $1 AND "due" >= $1) t
JOIN "plan" p ON p."id" = t."plan" JOIN "account" a ON a."id" = p."account"
LEFT JOIN "staff" s ON s."id" = a."csm" WHERE a."stage" <> 'churned'
AND ($2 = 0 OR a."csm" = $2))sql";
    auto table = listed(context, "stalled", columns, sql, {"nothing stands still", "没有停滞"});
    for (auto& one : unstarted(context, staff, add_days(context.today, -days_to_kickoff - 1)))
        table.rows.push_back({one.key, one.csm.empty() ? Cell{} : Cell{one.csm}, std::string{"no_kickoff"}, Cell{},
                              Cell{}, one.signed_on});
    std::ranges::sort(table.rows, {}, [](const std::vector<Cell>& row) {
        const auto* step = std::get_if<std::int64_t>(&row[3]);
        return std::tuple{std::get<Date>(row[5]), std::string_view{std::get<std::string>(row[0])}, step ? *step : 0};
    });
    if (audience == Audience::person) label_choices(table, "reason", reasons, context.lang);
    return table;
}

Table plan_costs(Context& context, std::optional<std::int64_t> account) {
    const auto rate = hourly_rate(context.settings);
    const auto lang = context.lang;
    Table table;
    table.name = "cost";
    table.none = Words{"no plans", "没有实施计划"}.in(lang);
    const auto column = [&](std::string_view name, Words header, Type type = Type::text) {
        table.columns.push_back({std::string{name}, std::string{header.in(lang)}, type});
    };
    column("id", {"No.", "编号"}, Type::integer);
    column("account", {"Account", "客户"});
    column("template", {"Template", "模板"});
    column("hours", {"Hours", "计划工时"}, Type::number);
    column("spent", {"Spent", "实际工时"}, Type::number);
    column("cost", {"Cost", "成本"}, Type::money);
    column("fee", {"Fee", "实施费"}, Type::money);
    column("fee_due", {"3 x cost", "三倍成本"}, Type::money);
    column("short", {"Short by", "差额"}, Type::money);
    Sql sql;
    sql.values = {account.value_or(0)};
    sql.text = R"sql(SELECT p."id", a."key", p."template", sum(s."hours"), sum(s."spent"),
sum(CASE WHEN s."state" = 'done' THEN s."spent" WHEN s."spent" > s."hours" THEN s."spent" ELSE s."hours" END), p."fee", p."currency"
FROM "plan" p JOIN "account" a ON a."id" = p."account" JOIN "plan_step" s ON s."plan" = p."id"
WHERE $1 = 0 OR p."account" = $1 GROUP BY p."id", a."key", p."template", p."fee", p."currency", p."kickoff" ORDER BY p."kickoff" DESC, a."key", p."id")sql";
    const auto row = sql.prepared(context.engine);
    while (row->step()) {
        auto& cells = table.rows.emplace_back();
        cells = {row->integer(0), std::string{row->text(1)}, std::string{row->text(2)}, row->cell(3, Type::number),
                 row->cell(4, Type::number)};
        const auto fee = row->null(6) ? std::optional<std::int64_t>{} : row->integer(6);
        const auto company = context.reading().currency, currency = parse_currency(row->text(7));
        const auto money = [](std::optional<std::int64_t> minor, Currency in) {
            return minor ? Cell{Money{*minor, in}} : Cell{};
        };
        std::optional<std::int64_t> cost, due, missing;
        if (rate) {  // in hundredths of an hour, so that the amount is rounded once
            const auto hundredths = static_cast<std::int64_t>(std::get<double>(row->cell(5, Type::number)) * 100 + 0.5);
            cost = round_half_away(Int128{hundredths} * rate->minor, 100);
            due = checked_multiply(*cost, fee_multiple);
            if (fee && currency == company && *fee < *due) missing = *due - *fee;
        }
        cells.push_back(money(cost, company));
        cells.push_back(money(fee, currency));
        cells.push_back(money(due, company));
        cells.push_back(money(missing, company));
    }
    return table;
}

}  // namespace cs
