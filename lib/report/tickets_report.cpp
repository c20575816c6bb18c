// cs report tickets -- what came in, of which kind and over which channel, and what became of it.
#include "report/report.hpp"
#include "figures/in_force.hpp"
#include "figures/service_figures.hpp"
#include "report/report_document.hpp"
#include <fmt/format.h>

namespace cs {
namespace {

struct TicketCounts {
    std::int64_t opened = 0, merged = 0, spam = 0;  ///< those two are in nothing that follows
    std::int64_t accounts = 0, open = 0, solved = 0, closed = 0, unconfirmed = 0, rated = 0, satisfied = 0;
    std::int64_t counted() const noexcept { return opened - merged - spam; }
};
using Counts = ByPeriodAndGroup<TicketCounts>;

constexpr std::string_view spam_sql =
    R"sql(EXISTS (SELECT 1 FROM "ticket_tags" g WHERE g."ticket" = t."id" AND g."value" = 'spam'))sql";
static_assert(spam_tag == "spam");

/// `$3`: what came later has not happened yet.
void count_into(Context& context, Counts& counts, std::size_t p, Stretch when, Instant now, GroupBy by, bool grouped) {
    Sql sql;
    sql.text = fmt::format(
        R"sql(SELECT {}, count(*), sum(CASE WHEN t."merged_into" IS NOT NULL THEN 1 ELSE 0 END), sum(CASE WHEN t."merged_into" IS NULL AND t."spam" = 1 THEN 1 ELSE 0 END),
count(DISTINCT CASE WHEN t."counts" = 1 THEN t."account" END), sum(CASE WHEN t."counts" = 1 AND (t."solved_at" IS NULL OR t."solved_at" > $3) THEN 1 ELSE 0 END),
sum(CASE WHEN t."counts" = 1 AND t."solved_at" <= $3 THEN 1 ELSE 0 END), sum(CASE WHEN t."counts" = 1 AND t."closed_at" <= $3 THEN 1 ELSE 0 END),
sum(CASE WHEN t."counts" = 1 AND t."closed_at" <= $3 AND t."confirmed_at" IS NULL THEN 1 ELSE 0 END),
sum(CASE WHEN t."counts" = 1 AND t."rating" IS NOT NULL THEN 1 ELSE 0 END), sum(CASE WHEN t."counts" = 1 AND t."rating" >= 4 THEN 1 ELSE 0 END)
FROM (SELECT t.*, CASE WHEN {} THEN 1 ELSE 0 END AS "spam", CASE WHEN t."merged_into" IS NULL AND NOT {} THEN 1 ELSE 0 END AS "counts"
  FROM "ticket" t WHERE t."opened_at" >= $1 AND t."opened_at" < $2) t
JOIN "account" a ON a."id" = t."account" LEFT JOIN "staff" s ON s."id" = a."csm" LEFT JOIN "staff" h ON h."id" = t."assignee"{})sql",
        grouped ? group_sql(by) : "NULL", spam_sql, spam_sql, grouped ? " GROUP BY 1" : "");
    sql.values = {when.from, when.to, now};
    const auto row = sql.prepared(context.engine);
    while (row->step()) {
        if (row->integer(1) == 0) continue;
        const auto group = grouped ? std::optional{text_of(*row, 0)} : std::nullopt;
        counts[{p, group}] = {row->integer(1), row->integer(2), row->integer(3), row->integer(4), row->integer(5),
                              row->integer(6), row->integer(7), row->integer(8), row->integer(9), row->integer(10)};
    }
}

Table begin_table(std::string name, Words title, Lang lang) {
    Table table;
    table.name = std::move(name);
    table.title = title.in(lang);
    table.columns = {column("period", {"Period", "期间"}, Type::text, lang),
                     column("group", {"Group", "分组"}, Type::text, lang)};
    return table;
}

Table counts_table(const Counts& counts, const ReportQuestion& question, Lang lang) {
    auto table = begin_table("tickets", {"What came in, and what became of it", "工单数量与去向"}, lang);
    for (const auto& [name, header] : {std::pair{"opened", Words{"Opened", "提交"}},
                                       {"merged", {"Merged", "合并"}},
                                       {"spam", {"Spam", "垃圾"}},
                                       {"accounts", {"Accounts", "客户数"}},
                                       {"open", {"Not solved", "未解决"}}})
        table.columns.push_back(column(name, header, Type::integer, lang));
    add_share_columns(table, "solved", {"Solved", "已解决"}, question, lang);
    each_line(counts, question, lang, [&](std::size_t p, const std::string& group, const TicketCounts& f) {
        auto& row = table.rows.emplace_back();
        row = {question.periods[p].name, group, f.opened, f.merged, f.spam, f.accounts, f.open};
        add_share_cells(row, f.solved, f.counted(), question);
    });
    return table;
}

Table words_table(const Counts& counts, const ReportQuestion& question, Lang lang) {
    auto table = begin_table("words", {"What customers said of it", "客户确认与评分"}, lang);
    table.columns.push_back(column("closed", {"Closed", "已关闭"}, Type::integer, lang));
    add_share_columns(table, "unconfirmed", {"Without their word", "未经确认"}, question, lang);
    table.columns.push_back(column("rated", {"Rated", "已评分"}, Type::integer, lang));
    add_share_columns(table, "satisfied", {"Satisfied", "满意"}, question, lang);
    each_line(counts, question, lang, [&](std::size_t p, const std::string& group, const TicketCounts& f) {
        auto& row = table.rows.emplace_back();
        row = {question.periods[p].name, group, f.closed};
        add_share_cells(row, f.unconfirmed, f.closed, question);
        row.emplace_back(f.rated);
        add_share_cells(row, f.satisfied, f.rated, question);
    });
    return table;
}

struct Trait {
    std::string_view name;
    Words header;
    std::span<const Choice> choices;
};
constexpr Trait traits[] = {{"kind", {"Kind", "类型"}, Value<TicketKind>::choices},
                            {"channel", {"Channel", "渠道"}, Value<Channel>::choices},
                            {"priority", {"Priority", "优先级"}, Value<Priority>::choices}};

/// What they are made of, in all periods together: each trait's values with their share.
Table traits_table(Context& context, const ReportQuestion& question, Stretch when, std::int64_t all, Lang lang) {
    Table table;
    table.name = "traits";
    table.title = Words{"What they are", "工单构成"}.in(lang);
    table.none = Words{"no ticket was opened", "没有新工单"}.in(lang);
    table.columns = {column("by", {"By", "维度"}, Type::text, lang),
                     column("value", {"Value", "取值"}, Type::text, lang),
                     column("tickets", {"Tickets", "工单"}, Type::integer, lang),
                     column("share_percent", {"Share %", "占比 %"}, Type::number, lang)};
    for (const auto& trait : traits) {
        Sql sql;
        sql.text = fmt::format(
            R"sql(SELECT t."{}", count(*) FROM "ticket" t WHERE t."opened_at" >= $1 AND t."opened_at" < $2 AND t."merged_into" IS NULL AND NOT {} GROUP BY 1 ORDER BY 2 DESC, 1 NULLS LAST)sql",
            trait.name, spam_sql);
        sql.values = {when.from, when.to};
        const auto row = sql.prepared(context.engine);
        while (row->step()) {
            auto value = text_of(*row, 0);
            if (const auto i = find_choice(value, trait.choices); i && question.labels)
                value = trait.choices[*i].label.in(lang);
            const auto share = percent(row->integer(1), all);
            table.rows.push_back({std::string{question.labels ? trait.header.in(lang) : trait.name},
                                  value.empty() ? std::string{"-"} : value, row->integer(1),
                                  share ? Cell{*share} : Cell{}});
        }
    }
    return table;
}

Table behind(Context& context, const ReportQuestion& question, ServiceWindow& window, Lang lang) {
    Table table;
    table.name = "rows";
    table.title = Words{"The tickets behind it", "工单明细"}.in(lang);
    table.none = Words{"no ticket was opened", "没有新工单"}.in(lang);
    const auto moment = question.labels ? Type::text : Type::instant;
    table.columns = {column("period", {"Period", "期间"}, Type::text, lang),
                     column("ticket", {"Ticket", "工单"}, Type::integer, lang),
                     column("account", {"Account", "客户"}, Type::reference, lang),
                     column("subject", {"Subject", "主题"}, Type::text, lang),
                     column("assignee", {"Assignee", "处理人"}, Type::reference, lang),
                     column("priority", {"Priority", "优先级"}, Type::choice, lang),
                     column("opened_at", {"Opened", "提交时间"}, moment, lang),
                     column("spam", {"Spam", "垃圾"}, Type::boolean, lang)};
    each_opened(context, question, window, true, [&](std::size_t p, const OpenedTicket& ticket) {
        const auto& priority = Value<Priority>::choices[static_cast<std::size_t>(ticket.priority)];
        table.rows.push_back({question.periods[p].name, ticket.id, ticket.account, ticket.subject,
                              ticket.assignee.empty() ? Cell{} : Cell{ticket.assignee},
                              std::string{question.labels ? priority.label.in(lang) : priority.name},
                              question.labels ? Cell{local_text(window.hours.of(ticket.zone).zone(), ticket.opened_at)}
                                              : Cell{ticket.opened_at},
                              ticket.spam});
    });
    return table;
}

constexpr Words definitions[] = {
    {"Opened in the period; merged ones (which count where they went) and those tagged spam are in no other column. "
     "Solved = solved / counted, as it stands on the day asked for: one that was opened again is not solved.",
     "期间内提交；被合并的（计入其并入的工单）与标记为 spam 的不计入其他列。已解决 = 已解决 / "
     "计入数，以所选日期的状态为准，重开的视为未解决。"},
    {"Without their word = closed without the customer saying so / closed. Satisfied = rated 4 or 5 / rated.",
     "未经确认 = 未经客户确认即关闭 / 已关闭。满意 = 评 4 或 5 分 / 已评分。"},
    few_cases,
};

}  // namespace

Document tickets_report(Context& context, const ReportQuestion& question) {
    const auto lang = context.lang;
    ServiceWindow window{context};
    Counts counts;
    std::int64_t all = 0;
    for (std::size_t p = 0; p < question.periods.size(); ++p) {
        const auto when = window.stretch(question.periods[p]);
        if (when.from >= when.to) continue;
        count_into(context, counts, p, when, window.now, question.by, false);
        if (question.by != GroupBy::none) count_into(context, counts, p, when, window.now, question.by, true);
        all += counts[{p, std::nullopt}].counted();
    }
    const Stretch whole{window.stretch(question.periods.front()).from, window.stretch(question.periods.back()).to};
    auto doc = report_document("tickets", {"Tickets", "工单报告"}, question, context);
    doc.blocks.emplace_back(counts_table(counts, question, lang));
    doc.blocks.emplace_back(words_table(counts, question, lang));
    doc.blocks.emplace_back(traits_table(context, question, whole, all, lang));
    if (question.rows) doc.blocks.emplace_back(behind(context, question, window, lang));
    for (const auto& definition : definitions) doc.blocks.emplace_back(Footnote{std::string{definition.in(lang)}});
    return doc;
}

}  // namespace cs
