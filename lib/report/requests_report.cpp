// cs report requests -- how far requests come on their way back to the customer, and how long each link takes.
#include "report/report.hpp"
#include "figures/in_force.hpp"
#include "figures/service_figures.hpp"
#include "report/report_document.hpp"
#include "ticket/request.hpp"
#include <fmt/format.h>

namespace cs {
namespace {

struct RequestFigures {
    std::int64_t collected = 0, delivered = 0, declined = 0, told = 0;
    std::int64_t ended() const noexcept { return delivered + declined; }
};
using Figures = ByPeriodAndGroup<RequestFigures>;

/// Of the first time that a request came to one of these states, in each period.
void count_steps(Context& context, const ReportQuestion& question, std::size_t p, Figures& figures) {
    Sql sql;
    sql.text = fmt::format(
        R"sql(SELECT {}, x."state", count(*), sum(CASE WHEN r."state" = 'told' AND r."since" <= $3 THEN 1 ELSE 0 END)
FROM (SELECT "request", "state", min("on") AS "on" FROM "request_step" WHERE "state" IN ('collected', 'delivered', 'declined') GROUP BY "request", "state") x
JOIN "request" r ON r."id" = x."request" JOIN "account" a ON a."id" = r."account" LEFT JOIN "staff" s ON s."id" = a."csm"
WHERE x."on" BETWEEN $1 AND $2 GROUP BY 1, 2)sql",
        group_sql(question.by));
    const auto& period = question.periods[p];
    sql.values = {period.from, std::min(period.to, context.today), context.today};
    const auto row = sql.prepared(context.engine);
    while (row->step()) {
        const auto take = [&](RequestFigures& f) {
            const auto state = row->text(1);
            (state == "collected" ? f.collected : state == "delivered" ? f.delivered : f.declined) += row->integer(2);
            if (state != "collected") f.told += row->integer(3);
        };
        take(figures[{p, std::nullopt}]);
        if (question.by != GroupBy::none) take(figures[{p, text_of(*row, 0)}]);
    }
}

Table requests_table(const Figures& figures, const ReportQuestion& question, Lang lang) {
    Table table;
    table.name = "requests";
    table.title = Words{"Requests, and how many came back to the customer", "需求与闭环"}.in(lang);
    table.columns = {column("period", {"Period", "期间"}, Type::text, lang),
                     column("group", {"Group", "分组"}, Type::text, lang),
                     column("collected", {"Collected", "收集"}, Type::integer, lang),
                     column("delivered", {"Delivered", "交付"}, Type::integer, lang),
                     column("declined", {"Declined", "谢绝"}, Type::integer, lang)};
    add_share_columns(table, "told", {"Told", "已反馈"}, question, lang);
    each_line(figures, question, lang, [&](std::size_t p, const std::string& group, const RequestFigures& f) {
        auto& row = table.rows.emplace_back();
        row = {question.periods[p].name, group, f.collected, f.delivered, f.declined};
        add_share_cells(row, f.told, f.ended(), question);
    });
    return table;
}

struct Link {
    std::int64_t now = 0;      ///< requests that stand at it
    std::vector<double> days;  ///< of each stay that ended within the periods
};
constexpr auto states = std::size(Value<RequestState>::choices);

std::array<Link, states> links(Context& context, Date from, Date to) {
    Sql sql;
    sql.text = R"sql(SELECT "request", "state", "on" FROM "request_step" WHERE "on" <= $1 ORDER BY "request", "id")sql";
    sql.values = {context.today};
    std::array<Link, states> all;
    std::int64_t request = 0;
    std::optional<std::pair<std::size_t, Date>> at;
    const auto leave = [&] {
        if (at) ++all[at->first].now;
    };
    const auto row = sql.prepared(context.engine);
    while (row->step()) {
        const auto state = *find_choice(row->text(1), Value<RequestState>::choices);
        const auto on = date_of(*row, 2);
        if (row->integer(0) != request)
            leave();
        else if (on >= from && on <= to)
            all[at->first].days.push_back(static_cast<double>(days_between(at->second, on)));
        request = row->integer(0);
        at = {state, on};
    }
    leave();
    return all;
}

Table links_table(Context& context, const ReportQuestion& question, Lang lang) {
    Table table;
    table.name = "links";
    table.title = Words{"Days at each link", "各环节天数"}.in(lang);
    table.columns = {column("state", {"Link", "环节"}, Type::choice, lang),
                     column("now", {"Now", "当前"}, Type::integer, lang),
                     column("left", {"Left", "离开"}, Type::integer, lang),
                     column("median_days", {"Median days", "中位天数"}, Type::number, lang),
                     column("p90_days", {"P90", "P90"}, Type::number, lang)};
    auto all = links(context, question.periods.front().from, question.periods.back().to);
    for (std::size_t s = 0; s < states; ++s) {
        auto& link = all[s];
        const auto& choice = Value<RequestState>::choices[s];
        table.rows.push_back({std::string{question.labels ? choice.label.in(lang) : choice.name}, link.now,
                              static_cast<std::int64_t>(link.days.size()), minutes_cell(quantile(link.days, 0.5)),
                              minutes_cell(quantile(link.days, 0.9))});
    }
    return table;
}

Table classes_table(Context& context, const ReportQuestion& question, Lang lang) {
    Table table;
    table.name = "classes";
    table.title = Words{"What is asked for", "需求分类"}.in(lang);
    table.none = Words{"nothing was asked for", "没有新需求"}.in(lang);
    table.columns = {column("class", {"Class", "分类"}, Type::text, lang),
                     column("requests", {"Requests", "需求数"}, Type::integer, lang),
                     column("accounts", {"Accounts", "客户数"}, Type::integer, lang),
                     column("true_needs", {"True needs", "真需求"}, Type::integer, lang),
                     column("delivered", {"Delivered", "交付"}, Type::integer, lang),
                     column("declined", {"Declined", "谢绝"}, Type::integer, lang)};
    Sql sql;
    sql.text =
        R"sql(SELECT r."class", count(DISTINCT r."id"), count(DISTINCT w."account"), count(DISTINCT CASE WHEN r."true_need" = 1 THEN r."id" END),
count(DISTINCT CASE WHEN r."state" IN ('delivered', 'told') AND r."decision" = 'build' THEN r."id" END), count(DISTINCT CASE WHEN r."decision" = 'decline' THEN r."id" END)
FROM "request" r JOIN (SELECT "id" AS "request", "account" FROM "request" UNION SELECT "request", "value" FROM "request_askers") w ON w."request" = r."id"
WHERE r."collected_on" BETWEEN $1 AND $2 GROUP BY r."class" ORDER BY 2 DESC, 3 DESC, 1 NULLS LAST)sql";
    sql.values = {question.periods.front().from, std::min(question.periods.back().to, context.today)};
    const auto row = sql.prepared(context.engine);
    while (row->step()) {
        const auto name = text_of(*row, 0);
        table.rows.push_back({name.empty() ? Cell{} : Cell{name}, row->integer(1), row->integer(2), row->integer(3),
                              row->integer(4), row->integer(5)});
    }
    return table;
}

Facts untold_facts(Context& context, Lang lang) {
    Sql sql;
    sql.text = R"sql(SELECT count(DISTINCT r."id"), count(*) FROM "request" r
JOIN (SELECT "id" AS "request", "account" FROM "request" UNION SELECT "request", "value" FROM "request_askers") w ON w."request" = r."id"
WHERE r."state" IN ('delivered', 'declined') AND NOT EXISTS (SELECT 1 FROM "request_told" t WHERE t."request" = r."id" AND t."value" = w."account"))sql";
    const auto row = sql.prepared(context.engine);
    row->step();
    Facts facts;
    facts.facts = {{column("untold", {"Decided, and not told to all", "已有结果未全部反馈"}, Type::integer, lang),
                    row->integer(0)},
                   {column("untold_accounts", {"Accounts that wait to hear", "待反馈客户次"}, Type::integer, lang),
                    row->integer(1)}};
    return facts;
}

Table behind(Context& context, const ReportQuestion& question, Lang lang) {
    Table table;
    table.name = "rows";
    table.title = Words{"The requests that are on their way", "在途需求明细"}.in(lang);
    table.none = Words{"none is on its way", "没有在途需求"}.in(lang);
    table.columns = {column("request", {"No.", "编号"}, Type::integer, lang),
                     column("account", {"Account", "客户"}, Type::reference, lang),
                     column("need", {"Need", "需求"}, Type::text, lang),
                     column("class", {"Class", "分类"}, Type::text, lang),
                     column("state", {"Link", "环节"}, Type::choice, lang),
                     column("since", {"Since", "起始"}, Type::date, lang),
                     column("days", {"Days", "天数"}, Type::integer, lang),
                     column("promised_for", {"Promised for", "承诺日期"}, Type::date, lang)};
    Sql sql;
    sql.text =
        R"sql(SELECT r."id", a."key", r."need", r."class", r."state", r."since", r."promised_for" FROM "request" r
JOIN "account" a ON a."id" = r."account" WHERE r."state" <> 'told' AND r."since" <= $1 ORDER BY r."since", r."id")sql";
    sql.values = {context.today};
    const auto row = sql.prepared(context.engine);
    while (row->step()) {
        const auto& state = Value<RequestState>::choices[*find_choice(row->text(4), Value<RequestState>::choices)];
        const auto name = text_of(*row, 3);
        const auto since = date_of(*row, 5);
        const auto promised = maybe_date(*row, 6);
        table.rows.push_back({row->integer(0), text_of(*row, 1), text_of(*row, 2), name.empty() ? Cell{} : Cell{name},
                              std::string{question.labels ? state.label.in(lang) : state.name}, since,
                              days_between(since, context.today), promised ? Cell{*promised} : Cell{}});
    }
    return table;
}

constexpr Words definitions[] = {
    {"Collected, delivered and declined: requests that first came to that link in the period. Told = of those "
     "delivered "
     "or declined in the period, the ones of which everybody who asked knows the outcome.",
     "收集、交付、谢绝：期间内首次进入该环节的需求。已反馈 = 期间内交付或谢绝的需求中，所有提出者均已获知结果的比例。"},
    {"Days at each link: of the stays that ended within the periods, by linear interpolation; now: requests that stand "
     "there on the day asked for, whenever they were collected.",
     "各环节天数：期间内结束的停留，线性插值；当前：所选日期停留在该环节的需求，不论何时收集。"},
    {"What is asked for: of the requests collected in the periods; accounts: all that asked. Who waits to hear is as "
     "of "
     "now. In brackets: Wilson's 95% interval.",
     "需求分类：期间内收集的需求；客户数含所有提出者。待反馈为当前值。括号内为 Wilson 95% 区间。"},
};

}  // namespace

Document requests_report(Context& context, const ReportQuestion& question) {
    const auto lang = context.lang;
    Figures figures;
    for (std::size_t p = 0; p < question.periods.size(); ++p) count_steps(context, question, p, figures);
    auto doc = report_document("requests", {"Requests", "需求报告"}, question, context);
    doc.blocks.emplace_back(untold_facts(context, lang));
    doc.blocks.emplace_back(requests_table(figures, question, lang));
    doc.blocks.emplace_back(links_table(context, question, lang));
    doc.blocks.emplace_back(classes_table(context, question, lang));
    if (question.rows) doc.blocks.emplace_back(behind(context, question, lang));
    for (const auto& definition : definitions) doc.blocks.emplace_back(Footnote{std::string{definition.in(lang)}});
    return doc;
}

}  // namespace cs
