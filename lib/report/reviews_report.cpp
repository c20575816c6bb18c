// cs report reviews -- of the business reviews that were due, how many were held, and how many in time.
#include "report/report.hpp"
#include "figures/onboarded.hpp"
#include "review/review.hpp"
#include <fmt/format.h>

namespace cs {
namespace {

struct Counts {
    std::int64_t due = 0, held = 0, on_time = 0, skipped = 0, unscheduled = 0;
    void add(const Counts& c) {
        due += c.due, held += c.held, on_time += c.on_time, skipped += c.skipped, unscheduled += c.unscheduled;
    }
};

struct Due {
    std::int64_t id;
    std::string account, group;
    Date due;
    std::string way, state;
    std::optional<Date> held_on;

    /// As it stood at the close of `day`.
    Counts counted(Date day) const {
        const bool held = held_on && *held_on <= day;
        return {1, held, held && *held_on <= due, state == "skipped", state == "to_schedule" && way == "meeting"};
    }
};

std::vector<Due> due_in(Context& context, const Period& period, GroupBy by) {
    Sql sql;
    sql.values = {period.from, std::min(period.to, context.today)};
    sql.text = fmt::format(R"sql(SELECT r."id", a."key", {}, r."due", r."way", r."state", r."held_on" FROM "review" r
JOIN "account" a ON a."id" = r."account" LEFT JOIN "staff" s ON s."id" = a."csm"
WHERE r."due" BETWEEN $1 AND $2 ORDER BY r."due", a."key")sql",
                           group_sql(by));
    std::vector<Due> all;
    const auto row = sql.prepared(context.engine);
    while (row->step())
        all.push_back({row->integer(0), text_of(*row, 1), text_of(*row, 2), date_of(*row, 3), text_of(*row, 4),
                       text_of(*row, 5), maybe_date(*row, 6)});
    return all;
}

struct Line {
    std::string period, group;
    Counts counts;
};

Table figures(const std::vector<Line>& lines, Lang lang) {
    Table table;
    table.name = "reviews";
    table.title = Words{"Held of those due", "应办与已办"}.in(lang);
    table.columns = {column("period", {"Period", "期间"}, Type::text, lang),
                     column("group", {"Group", "分组"}, Type::text, lang),
                     column("due", {"Due", "应办"}, Type::integer, lang),
                     column("skipped", {"Skipped", "已跳过"}, Type::integer, lang),
                     column("unscheduled", {"No time yet", "待安排"}, Type::integer, lang),
                     column("held", {"Held", "已办"}, Type::integer, lang),
                     column("share", {"Held of due", "完成率"}, Type::text, lang),
                     column("on_time", {"By the day", "按期"}, Type::integer, lang),
                     column("on_time_share", {"By the day, of held", "按期率"}, Type::text, lang)};
    for (const auto& [period, group, c] : lines)
        table.rows.push_back({period, group, c.due, c.skipped, c.unscheduled, c.held,
                              share_text(c.held, c.due - c.skipped, lang), c.on_time, share_text(c.on_time, c.held, lang)});
    return table;
}

Table behind(const std::vector<Due>& all, const ReportQuestion& question, Lang lang) {
    Table table;
    table.name = "rows";
    table.title = Words{"Every review", "业务回顾明细"}.in(lang);
    table.columns = {column("id", {"No.", "编号"}, Type::integer, lang),
                     column("account", {"Account", "客户"}, Type::reference, lang),
                     column("due", {"Due", "应办日期"}, Type::date, lang),
                     column("way", {"Way", "方式"}, Type::choice, lang),
                     column("state", {"State", "状态"}, Type::choice, lang),
                     column("held_on", {"Held", "举行日"}, Type::date, lang)};
    const auto label = [&](const std::string& name, std::span<const Choice> choices) {
        const auto i = find_choice(name, choices);
        return question.labels && i ? std::string{choices[*i].label.in(lang)} : name;
    };
    for (const auto& one : all)
        table.rows.push_back({one.id, one.account, one.due, label(one.way, Value<ReviewWay>::choices),
                              label(one.state, Value<ReviewState>::choices), one.held_on ? Cell{*one.held_on} : Cell{}});
    return table;
}

constexpr Words definitions[] = {
    {"Due: reviews whose day lies in the period and is not after the day asked for. Held of due = held / (due - skipped); "
     "by the day = held on their day or before / held. In brackets: Wilson's 95% interval.",
     "应办：日期在期间内且不晚于查询日的业务回顾。完成率 = 已办 /（应办 - 已跳过）；按期率 = 在应办日或之前举行 / 已办。括号内为 Wilson 95% 区间。"},
    {"No time yet: meetings that were due and were never scheduled; 'cs review unscheduled' lists those to come.",
     "待安排：已到期而未约定时间的会议；cs review unscheduled 列出即将到期的。"},
};

}  // namespace

Document reviews_report(Context& context, const ReportQuestion& question) {
    const auto lang = context.lang;
    Document doc;
    doc.name = "report.reviews";
    doc.lang = lang;
    doc.title = Words{"Business reviews", "业务回顾报告"}.in(lang);
    doc.subtitle = to_text(context.today);
    std::vector<Line> lines;
    std::vector<Due> all;
    const std::string everything{question.labels ? Words{"all", "合计"}.in(lang) : "all"};
    for (const auto& period : question.periods) {
        std::map<std::string, Counts> groups;
        Counts total;
        for (auto& one : due_in(context, period, question.by)) {
            const auto c = one.counted(context.today);
            total.add(c);
            if (question.by != GroupBy::none) groups[group_text(question.by, one.group, question, lang)].add(c);
            all.push_back(std::move(one));
        }
        for (const auto& [group, c] : groups) lines.push_back({period.name, group, c});
        lines.push_back({period.name, everything, total});
    }
    doc.blocks.emplace_back(figures(lines, lang));
    if (question.rows) doc.blocks.emplace_back(behind(all, question, lang));
    for (const auto& definition : definitions) doc.blocks.emplace_back(Footnote{std::string{definition.in(lang)}});
    return doc;
}

}  // namespace cs
