// cs report survival -- how long customers stay: what was seen, and what it lets expect.
#include "report/report.hpp"
#include "figures/account_groups.hpp"
#include "figures/contract_ledgers.hpp"
#include "figures/in_force.hpp"
#include "figures/stays.hpp"
#include "report/curves.hpp"
#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace cs {
namespace {

constexpr int years_shown = 10, years_ahead = 5;
constexpr double days_a_month = 365.25 / 12;
constexpr double discount = 0.10;  // a year; metrics.md §3.2

struct SurvivalPage {
    Context& context;
    const ReportQuestion& question;
    AccountGroups groups;
    std::vector<Stay> stays = {};

    Lang lang() const { return context.lang; }
    std::vector<Wait> waits(std::optional<std::size_t> group) const {
        std::vector<Wait> all;
        for (const auto& stay : stays)
            if (!group || stay.group == *group) all.push_back(wait_of(stay, context.today.days()));
        return all;
    }
};

const SurvivalStep* step_at(std::span<const SurvivalStep> steps, double time) {
    const SurvivalStep* last = nullptr;
    for (const auto& step : steps)
        if (step.time <= time) last = &step;
    return last;
}

std::string limits_text(const std::optional<Interval>& limits) {
    return limits ? fmt::format(" ({:.1f}-{:.1f}%)", percent(limits->low), percent(limits->high)) : std::string{};
}

Table years_table(const SurvivalPage& page) {
    const auto lang = page.lang();
    Table table;
    table.name = "survival";
    table.title = Words{"Still customers after so many years", "若干年后仍为客户"}.in(lang);
    table.none = (page.stays.empty() ? Words{"nobody was ever a customer", "没有客户"}
                                     : Words{"nobody has been a customer for a year yet", "尚无客户满一年"})
                     .in(lang);
    table.columns = {column("group", {"Group", "分组"}, Type::text, lang),
                     column("years", {"Years", "年数"}, Type::integer, lang),
                     column("at_risk", {"Watched", "观察客户"}, Type::integer, lang),
                     column("lost", {"Lost so far", "累计流失"}, Type::integer, lang),
                     column("share", {"Share %", "留存 %"}, Type::number, lang),
                     column("low", {"from", "下限"}, Type::number, lang),
                     column("high", {"to", "上限"}, Type::number, lang)};
    const auto add = [&](const std::string& group, const std::vector<Wait>& waits) {
        const auto steps = survival(waits);
        for (int year = 1; year <= years_shown; ++year) {
            const auto time = anniversary(year);
            const auto watched = std::ranges::count_if(waits, [&](const Wait& w) { return w.time >= time; });
            if (watched == 0) break;
            const auto lost =
                std::ranges::count_if(waits, [&](const Wait& w) { return w.happened && w.time <= time; });
            const auto* step = step_at(steps, time);
            auto& row = table.rows.emplace_back();
            row = {group, std::int64_t{year}, std::int64_t{watched}, std::int64_t{lost}, percent(step ? step->share : 1)};
            row.resize(table.columns.size());
            if (!step || !step->limits) continue;
            row[5] = percent(step->limits->low);
            row[6] = percent(step->limits->high);
        }
    };
    if (!page.groups.none())
        for (const auto g : page.groups.ordered())
            add(group_text(page.question.by, page.groups.value(g), page.question, lang), page.waits(g));
    add(std::string{page.question.labels ? Words{"all", "合计"}.in(lang) : "all"}, page.waits(std::nullopt));
    return table;
}

void add_bars(Chart& chart, const std::vector<Wait>& waits, Lang lang) {
    const auto steps = survival(waits);
    for (int year = 1; year <= years_shown; ++year) {
        const auto time = anniversary(year);
        if (std::ranges::none_of(waits, [&](const Wait& w) { return w.time >= time; })) break;
        const auto* step = step_at(steps, time);
        const double share = percent(step ? step->share : 1);
        chart.bars.push_back({fmt::format(fmt::runtime(Words{"year {}", "第 {} 年"}.in(lang)), year), share,
                              fmt::format("{:.1f}%", share) + limits_text(step ? step->limits : std::nullopt)});
    }
}

Facts facts_table(const SurvivalPage& page) {
    const auto lang = page.lang();
    const auto waits = page.waits(std::nullopt);
    const auto steps = survival(waits);
    const auto half = median(std::span<const SurvivalStep>{steps});
    Facts facts;
    const auto add = [&](const char* name, Words header, Type type, Cell value) {
        facts.facts.push_back({column(name, header, type, lang), std::move(value)});
    };
    add("accounts", {"Accounts", "客户数"}, Type::integer, static_cast<std::int64_t>(waits.size()));
    add("lost", {"Lost", "流失"}, Type::integer,
        std::int64_t{std::ranges::count_if(waits, [](const Wait& w) { return w.happened; })});
    const auto limits = median_limits(steps);
    const auto days = [](std::optional<double> value) { return value ? fmt::format("{:.0f}", *value) : "–"; };
    add("median_days", {"Median stay, days", "留存天数中位数"}, Type::text,
        half ? fmt::format("{:.0f} ({}, {})", *half, days(limits.low), days(limits.high))
             : std::string{Words{"not reached", "未达到"}.in(lang)});
    double horizon = 0;
    for (const auto& wait : waits) horizon = std::max(horizon, wait.time);
    const auto mean = restricted_mean(steps, horizon);
    add("restricted_mean", {"Mean stay within what was seen, days", "观察期内平均留存天数"}, Type::text,
        fmt::format("{:.0f} / {:.0f}", mean.mean, horizon));
    return facts;
}

/// What every cohort that is large and old enough says together.
struct Projection {
    std::vector<RenewedCohort> cohorts;
    std::size_t seen = 0;  ///< renewals of the oldest
    std::optional<ShiftedBetaGeometric> fitted;
};

Projection projection_of(const SurvivalPage& page) {
    Projection all{yearly_cohorts(page.stays, page.context.today), 0, {}};
    for (const auto& cohort : all.cohorts) all.seen = std::max(all.seen, cohort.size() - 1);
    all.fitted = fit(all.cohorts);
    return all;
}

/// One curve a group, or one of all with what is expected beside it. The groups that are not drawn are in `left_out`.
Chart chart_of(const SurvivalPage& page, const Projection& projection, std::string& left_out) {
    const auto lang = page.lang();
    Chart chart;
    chart.name = "curve";
    chart.title = Words{"Still customers, %", "仍为客户，%"}.in(lang);
    chart.across = {std::string{Words{"months since the first day", "自首日起的月数"}.in(lang)}, Ticks::months};
    chart.up = {std::string{Words{"share of customers", "客户占比"}.in(lang)}, Ticks::percent};
    chart.limits = Words{"95% limits", "95% 区间"}.in(lang);
    chart.marks = Words{"still a customer, watched until there", "仍为客户，观察至此"}.in(lang);
    const auto waits = page.waits(std::nullopt);
    add_bars(chart, waits, lang);
    if (!page.groups.none()) {
        const auto groups = page.groups.ordered();
        std::vector<std::size_t> members;
        for (const auto g : groups) members.push_back(page.waits(g).size());
        for (const auto place : largest(members)) {
            const auto g = groups[place];
            const auto name = group_text(page.question.by, page.groups.value(g), page.question, lang);
            chart.curves.push_back(still_waiting(name, page.waits(g), days_a_month));
        }
        left_out = curves_left_out(members, lang);
        return chart;
    }
    chart.curves.push_back(
        still_waiting(std::string{Words{"all customers", "全部客户"}.in(lang)}, waits, days_a_month));
    if (!projection.fitted) return chart;
    Curve expected{std::string{Words{"expected (sBG)", "预期（sBG）"}.in(lang)}, {}, false, true, {}};
    for (std::size_t n = 0; n <= projection.seen + years_ahead; ++n) {
        const auto renewals = static_cast<std::int64_t>(n);
        expected.points.push_back({static_cast<double>(12 * renewals), 100 * projection.fitted->survival(renewals), {}});
    }
    chart.curves.push_back(std::move(expected));
    return chart;
}

void add_projection(const Projection& projection, Lang lang, Document& doc) {
    const auto& [cohorts, seen, fitted] = projection;
    if (!fitted) {
        doc.blocks.emplace_back(Footnote{fmt::format(
            fmt::runtime(Words{"No projection: it takes a year in which at least {} accounts began, and {} renewals of "
                               "all of them since.",
                               "不作预测：需有一年内至少 {} 个客户开始，且其后全部经过 {} 次续约。"}
                             .in(lang)),
            least_cohort, least_renewals)});
        return;
    }
    Table table;
    table.name = "projection";
    table.title = Words{"Renewals seen, and to be expected", "已见与可预期的续约"}.in(lang);
    table.columns = {column("renewals", {"Renewals", "续约次数"}, Type::integer, lang),
                     column("started", {"Of", "起始客户"}, Type::integer, lang),
                     column("left", {"Left", "剩余客户"}, Type::integer, lang),
                     column("seen", {"Seen %", "实际 %"}, Type::number, lang),
                     column("expected", {"Expected %", "预期 %"}, Type::number, lang),
                     column("rate", {"Renewal rate %", "当次续约率 %"}, Type::number, lang),
                     column("payments", {"Payments to come", "预期后续付款"}, Type::number, lang)};
    for (std::size_t n = 1; n <= seen + years_ahead; ++n) {
        std::int64_t started = 0, left = 0;
        for (const auto& cohort : cohorts)
            if (n < cohort.size()) started += cohort.front(), left += cohort[n];
        const auto renewals = static_cast<std::int64_t>(n);
        const auto share = percent(left, started);
        table.rows.push_back({renewals, started > 0 ? Cell{started} : Cell{}, started > 0 ? Cell{left} : Cell{},
                              share ? Cell{*share} : Cell{}, percent(fitted->survival(renewals)),
                              percent(fitted->retention(renewals)),
                              std::round(fitted->expected_payments(renewals, discount) * 100) / 100});
    }
    doc.blocks.emplace_back(std::move(table));
    doc.blocks.emplace_back(Footnote{fmt::format(
        fmt::runtime(Words{"Expected: shifted beta-geometric, a = {:.3f}, b = {:.3f}{}, of cohorts by the year they began "
                           "in. Payments to come: of a customer who has renewed so often, the next one whole, each later "
                           "one less by {:.0f}% a year.",
                           "预期：按起始年份分组的移位 beta 几何分布，a = {:.3f}，b = {:.3f}{}。预期后续付款：已续约相应次数的客户，"
                           "下一次全额，其后每年折减 {:.0f}%。"}
                         .in(lang)),
        fitted->a, fitted->b,
        fitted->at_bound ? Words{" (at a bound: all are alike)", "（到界：客户无差异）"}.in(lang) : std::string_view{},
        discount * 100)});
}

constexpr Words definition{
    "From the first day that an account was worth anything a year until it was first worth nothing, gaps within the grace "
    "period bridged; who is a customer today, or may still renew, counts as watched until then. Kaplan-Meier with log-log "
    "limits of 95%. After a year: after 365.25 days.",
    "自客户首次有年费之日起，至首次为零之日止，宽限期内的间隔视为连续；今日仍为客户或仍可续约者，观察至此为止。"
    "Kaplan-Meier 及 95% log-log 区间。每年按 365.25 天计。"};

}  // namespace

Document survival_report(Context& context, const ReportQuestion& question) {
    SurvivalPage page{context, question, AccountGroups{context, question.by, false}};
    const auto currency = ledger_currency(context);
    const auto today = context.today.days();
    const auto grace = context.settings.integer("renewal.grace_days");
    sweep_contracts(context, currency, [&](std::int64_t account, const Ledger& ledger) {
        if (!ledger.first() || *ledger.first() > today) return;
        auto stay = stay_of(ledger, today, in_grace(ledger, context.today, grace));
        if (!page.groups.none()) stay.group = page.groups.at(account, stay.from);
        page.stays.push_back(stay);
    });
    Document doc;
    doc.name = "report.survival";
    doc.lang = context.lang;
    doc.title = Words{"How long customers stay", "客户留存时长"}.in(context.lang);
    doc.subtitle = to_text(context.today);
    if (!page.stays.empty()) doc.blocks.emplace_back(facts_table(page));
    const auto projection = projection_of(page);
    std::string left_out;
    if (std::ranges::any_of(page.stays, [&](const Stay& stay) { return wait_of(stay, today).happened; }))
        doc.blocks.emplace_back(chart_of(page, projection, left_out));
    doc.blocks.emplace_back(years_table(page));
    if (!left_out.empty()) doc.blocks.emplace_back(Footnote{std::move(left_out)});
    if (!page.stays.empty()) add_projection(projection, context.lang, doc);
    doc.blocks.emplace_back(Footnote{std::string{definition.in(context.lang)}});
    return doc;
}

}  // namespace cs
