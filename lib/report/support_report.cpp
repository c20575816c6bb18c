// cs report support -- what each person of support carries, how fast and how rightly they answer, and what they finish.
#include "report/report.hpp"
#include "figures/in_force.hpp"
#include "figures/service_figures.hpp"
#include "report/report_document.hpp"
#include <fmt/format.h>

namespace cs {
namespace {

struct Person {
    ServiceFigures service;
    std::int64_t replies = 0, outcomes = 0, told = 0, complaints = 0;
};
using People = ByPeriodAndGroup<Person>;

/// A row of a handle and counts; NULL is nobody.
template <class Take> void tally(Context& context, std::string text, std::vector<Cell> values, Take&& take) {
    Sql sql;
    sql.text = std::move(text);
    sql.values = std::move(values);
    const auto row = sql.prepared(context.engine);
    while (row->step()) take(text_of(*row, 0), *row);
}

template <class Take> void both(People& people, std::size_t p, const std::string& person, Take&& take) {
    take(people[{p, person}]);
    take(people[{p, std::nullopt}]);
}

void add_replies(Context& context, std::size_t p, Stretch when, People& people) {
    tally(
        context,
        R"sql(SELECT h."handle", count(*) FROM "ticket" t CROSS JOIN "ticket_event" e LEFT JOIN "staff" h ON h."id" = e."staff"
WHERE e."ticket" = t."id" AND t."opened_at" >= $1 AND t."opened_at" < $2 AND e."author" = 'agent' AND e."public" = 1 AND e."at" < $2
GROUP BY h."handle")sql",
        {when.from, when.to}, [&](const std::string& handle, const Statement& row) {
            both(people, p, handle, [&](Person& f) { f.replies += row.integer(1); });
        });
}

void add_requests(Context& context, std::size_t p, const Period& period, People& people) {
    tally(context,
          R"sql(SELECT h."handle", count(DISTINCT r."id"), count(DISTINCT CASE WHEN r."state" = 'told' THEN r."id" END)
FROM "request_step" x JOIN "request" r ON r."id" = x."request" JOIN "account" a ON a."id" = r."account" LEFT JOIN "staff" h ON h."id" = a."support"
WHERE x."state" IN ('delivered', 'declined') AND x."on" BETWEEN $1 AND $2 GROUP BY h."handle")sql",
          {period.from, std::min(period.to, context.today)}, [&](const std::string& handle, const Statement& row) {
              both(people, p, handle, [&](Person& f) {
                  f.outcomes += row.integer(1);
                  f.told += row.integer(2);
              });
          });
}

void add_complaints(Context& context, std::size_t p, Stretch when, People& people) {
    tally(context, R"sql(SELECT h."handle", count(*) FROM "complaint" c LEFT JOIN "staff" h ON h."id" = c."handler"
WHERE c."raised_at" >= $1 AND c."raised_at" < $2 GROUP BY h."handle")sql",
          {when.from, when.to}, [&](const std::string& handle, const Statement& row) {
              both(people, p, handle, [&](Person& f) { f.complaints += row.integer(1); });
          });
}

People gather(Context& context, const ReportQuestion& question, ServiceWindow& window) {
    People people;
    each_opened(context, question, window, false, [&](std::size_t p, const OpenedTicket& ticket) {
        both(people, p, ticket.assignee, [&](Person& f) { f.service.add(ticket); });
        if (ticket.spam) return;
        for (const auto& clock : window.clocks(ticket))
            both(people, p, ticket.assignee, [&](Person& f) { f.service.add(clock); });
    });
    for (std::size_t p = 0; p < question.periods.size(); ++p) {
        const auto when = window.stretch(question.periods[p]);
        if (when.from >= when.to) continue;
        add_replies(context, p, when, people);
        add_requests(context, p, question.periods[p], people);
        add_complaints(context, p, when, people);
    }
    return people;
}

Table work_table(const People& people, const ReportQuestion& question, Lang lang) {
    Table table;
    table.name = "people";
    table.title = Words{"What each of support did", "客服人员工作情况"}.in(lang);
    table.columns = {column("period", {"Period", "期间"}, Type::text, lang),
                     column("person", {"Person", "人员"}, Type::reference, lang),
                     column("tickets", {"Tickets", "工单"}, Type::integer, lang),
                     column("replies", {"Replies", "回复数"}, Type::integer, lang)};
    const auto time = question.labels ? Type::text : Type::number;
    table.columns.push_back(column("first_reply_median", {"First reply", "首次回复"}, time, lang));
    table.columns.push_back(column("first_reply_p90", {"P90", "P90"}, time, lang));
    add_share_columns(table, "met", {"SLA met", "达标率"}, question, lang);
    table.columns.push_back(column("complaints", {"Complaints", "投诉"}, Type::integer, lang));
    each_line(people, question, lang, [&](std::size_t p, const std::string& person, const Person& f) {
        auto& row = table.rows.emplace_back();
        auto used = f.service.of(ClockKind::first_reply).used;
        row = {question.periods[p].name,
               person,
               f.service.tickets - f.service.spam,
               f.replies,
               duration_cell(quantile(used, 0.5), question, lang),
               duration_cell(quantile(used, 0.9), question, lang)};
        std::int64_t met = 0, judged = 0;
        for (const auto kind : clock_kinds) {
            met += f.service.of(kind).met;
            judged += f.service.of(kind).judged();
        }
        add_share_cells(row, met, judged, question);
        row.emplace_back(f.complaints);
    });
    return table;
}

Table worth_table(const People& people, const ReportQuestion& question, Lang lang) {
    Table table;
    table.name = "finished";
    table.title = Words{"Right answers, and requests closed to the end", "答复准确与需求闭环"}.in(lang);
    table.columns = {column("period", {"Period", "期间"}, Type::text, lang),
                     column("person", {"Person", "人员"}, Type::reference, lang),
                     column("judged", {"Judged", "已评判"}, Type::integer, lang)};
    add_share_columns(table, "accurate", {"Accurate", "准确率"}, question, lang);
    table.columns.push_back(column("outcomes", {"Requests decided", "需求有结果"}, Type::integer, lang));
    add_share_columns(table, "told", {"Told", "已反馈"}, question, lang);
    each_line(people, question, lang, [&](std::size_t p, const std::string& person, const Person& f) {
        auto& row = table.rows.emplace_back();
        row = {question.periods[p].name, person, f.service.judged};
        add_share_cells(row, f.service.accurate, f.service.judged, question);
        row.emplace_back(f.outcomes);
        add_share_cells(row, f.told, f.outcomes, question);
    });
    return table;
}

Table load_table(Context& context, Lang lang) {
    Table table;
    table.name = "load";
    table.title = Words{"What lies with whom now", "当前在手工单"}.in(lang);
    table.none = Words{"no ticket is open", "没有未解决的工单"}.in(lang);
    table.columns = {column("person", {"Person", "人员"}, Type::reference, lang),
                     column("open", {"Open", "未解决"}, Type::integer, lang),
                     column("urgent", {"Urgent", "紧急"}, Type::integer, lang),
                     column("waiting", {"Waiting", "等待中"}, Type::integer, lang)};
    tally(context, R"sql(SELECT h."handle", count(*), sum(CASE WHEN t."priority" = 'urgent' THEN 1 ELSE 0 END),
sum(CASE WHEN t."state" IN ('pending', 'on_hold') THEN 1 ELSE 0 END) FROM "ticket" t LEFT JOIN "staff" h ON h."id" = t."assignee"
WHERE t."state" IN ('new', 'open', 'pending', 'on_hold') GROUP BY h."handle" ORDER BY 2 DESC, 1 NULLS LAST)sql",
          {}, [&](const std::string& handle, const Statement& row) {
              table.rows.push_back(
                  {handle.empty() ? std::string{"-"} : handle, row.integer(1), row.integer(2), row.integer(3)});
          });
    return table;
}

constexpr Words definitions[] = {
    {"Tickets: opened in the period, of who answers them now; with their first reply (median and P90 of those given, "
     "in "
     "open hours) and SLA met = met / (met + breached) of all three clocks. Replies: words to customers in those "
     "tickets within the period, of who wrote them. Complaints: raised in the period, of who handles them.",
     "工单：期间内提交的工单，计入当前处理人；首次回复为已回复者的工作时间中位数与 P90；达标率 = 达标 / (达标 + 超时)，"
     "含三种时钟。回复数：期间内在这些工单中对客户的回复，计入撰写人。投诉：期间内提出，计入处理人。"},
    {"Accurate = answers that were right / answers that somebody judged. Told: of the requests of their accounts that "
     "were delivered or declined in the period, those of which all who asked know the outcome.",
     "准确率 = 答复准确 / 已评判。已反馈：其支持的客户在期间内已交付或谢绝的需求中，所有提出者均已获知结果的比例。"},
    {"What lies with whom is as of now, whatever day is asked for. In brackets: Wilson's 95% interval; with few cases "
     "a "
     "rate says little.",
     "在手工单为当前值，与所选日期无关。括号内为 Wilson 95% 区间：数量少时比率的意义有限。"},
};

}  // namespace

Document support_report(Context& context, const ReportQuestion& question) {
    const auto lang = context.lang;
    ServiceWindow window{context};
    auto asked = question;
    asked.by = GroupBy::person;
    const auto people = gather(context, asked, window);
    auto doc = report_document("support", {"Support", "客服报告"}, question, context);
    doc.blocks.emplace_back(work_table(people, asked, lang));
    doc.blocks.emplace_back(worth_table(people, asked, lang));
    doc.blocks.emplace_back(load_table(context, lang));
    for (const auto& definition : definitions) doc.blocks.emplace_back(Footnote{std::string{definition.in(lang)}});
    add_service_notes(doc, context, question, window);
    return doc;
}

}  // namespace cs
