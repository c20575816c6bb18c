#include "figures/actuals.hpp"
#include "account/milestones.hpp"
#include "figures/account_groups.hpp"
#include "figures/due_lines.hpp"
#include "figures/onboarded.hpp"
#include "figures/service_figures.hpp"
#include "figures/survey_rows.hpp"
#include "figures/unit_economics.hpp"
#include <algorithm>
#include <cmath>

namespace cs {
namespace {

Actual share_of(std::int64_t k, std::int64_t n) {
    Actual actual;
    actual.numerator = k;
    actual.denominator = n;
    if (n > 0) actual.exact = Fraction{k, n};
    actual.interval = wilson(k, n);
    return actual;
}

/// To a billionth: no target is that fine.
Actual share_of(const Sum& part, const Sum& whole, Currency currency) {
    constexpr std::int64_t billion = 1'000'000'000;
    Actual actual;
    actual.numerator = Money{part.rounded(), currency};
    actual.denominator = Money{whole.rounded(), currency};
    if (const auto share = ratio(part, whole, 9))
        actual.exact = fraction(static_cast<std::int64_t>(std::llround(*share * static_cast<double>(billion))), billion);
    actual.currency = currency;
    return actual;
}

bool within(const ActualScope& scope, const std::string& group) {
    return scope.by == GroupBy::none || scope.value == group;
}

void add_account(LedgerFigures& figures, const Ledger& ledger, const LedgerWindow& whole,
                 const std::vector<LedgerWindow>& months) {
    std::size_t cursor = 0;
    count(figures.kept, standing(ledger, whole, cursor), ledger, ComeBack::lost, false);
    cursor = 0;
    for (const auto& window : months)
        count(figures.moved, standing(ledger, window, cursor), ledger, &window == &months.front(),
              &window == &months.back());
}

}  // namespace

LedgerFiguresOf ledger_figures(Context& context, const LedgerCurrency& in, const std::vector<Period>& periods,
                               GroupBy by) {
    const AccountGroups groups{context, by, false};
    std::vector<std::optional<LedgerWindow>> wholes;
    std::vector<std::vector<LedgerWindow>> months;
    for (const auto& period : periods) {
        wholes.push_back(whole_window(period, context.today));
        months.push_back(monthly_windows(period, context.today));
    }
    LedgerFiguresOf all;
    sweep_contracts(context, in, [&](std::int64_t account, const Ledger& ledger) {
        for (std::size_t p = 0; p < periods.size(); ++p) {
            if (!wholes[p]) continue;
            add_account(all[{p, std::nullopt}], ledger, *wholes[p], months[p]);
            if (groups.none()) continue;
            // Whose it is, is decided as the reports do: who held it at the opening, or else when it began.
            const auto day = ledger.at(wholes[p]->opening) > 0 ? wholes[p]->opening : wholes[p]->closing;
            add_account(all[{p, groups.value(groups.at(account, day))}], ledger, *wholes[p], months[p]);
        }
    });
    return all;
}

const LedgerFigures* Actuals::ledger(const Period& period, const ActualScope& scope) {
    if (!in_) in_ = ledger_currency(context_);
    auto found = ledgers_.find({period.from, period.to, scope.by});
    if (found == ledgers_.end())
        found = ledgers_.emplace(Of{period.from, period.to, scope.by}, ledger_figures(context_, *in_, {period}, scope.by))
                    .first;
    const auto group = scope.by == GroupBy::none ? std::nullopt : std::optional{scope.value};
    const auto figures = found->second.find({0, group});
    return figures == found->second.end() ? nullptr : &figures->second;
}

Actual Actuals::retention(Metric metric, const Period& period, const ActualScope& scope) {
    const auto* figures = ledger(period, scope);
    const auto kept = figures ? figures->kept : RetentionFigures{};
    if (metric == Metric::logo_churn) return share_of(kept.lost, kept.cohort);
    return share_of(metric == Metric::nrr ? kept.net : kept.gross, kept.opening, in_->currency);
}

Actual Actuals::amount(Metric metric, const Period& period, const ActualScope& scope) {
    const auto* figures = ledger(period, scope);
    const auto moved = figures ? figures->moved : MovementFigures{};
    const auto& one = metric == Metric::closing_arr     ? moved.closing
                      : metric == Metric::new_arr       ? moved.started
                      : metric == Metric::expansion_arr ? moved.expansion
                      : metric == Metric::churned_arr   ? moved.churn
                                                        : moved.contraction;
    Actual actual;
    actual.currency = in_->currency;
    if (period.from <= context_.today) actual.exact = fraction(one.value.rounded(), 1);
    return actual;
}

Actual Actuals::cost(Metric metric, const Period& period, const ActualScope& scope) {
    const std::vector periods{period};
    const auto in = ledger_currency(context_, cost_currencies(context_));
    const AccountGroups groups{context_, scope.by, false};
    UnitEconomics sums{periods, groups, context_.today, context_.settings.integer("renewal.grace_days")};
    sweep_contracts(context_, in, [&](std::int64_t account, const Ledger& ledger) { sums.add(account, ledger); });
    const auto& total = sums.figures().total.front();
    UnitFigures of = scope.by == GroupBy::none ? total : UnitFigures{};
    for (const auto g : groups.ordered())
        if (scope.by != GroupBy::none && groups.value(g) == scope.value) of = sums.figures().groups[g].front();
    const Costs costs{context_, in};
    const bool winning = metric == Metric::acquisition_cost;
    const auto lag = winning ? EconomicsSettings{context_.settings}.sales_cycle_months : 0;
    const auto months = months_spent(period, context_.today, lag);
    const auto spent = winning ? costs.on_winning(months)
                               : costs.on(metric == Metric::service_cost ? CostKind::service : CostKind::development, months);
    const auto each = winning ? acquisition_cost(spent, of) : cost_per_account(spent, months.size(), of, total);
    Actual actual;
    actual.currency = in.currency;
    if (!each) return actual;
    const auto n = winning ? of.started : of.accounts * std::ssize(months);  // new accounts, or months of accounts
    actual.exact = fraction(std::llround(*each), 1);
    actual.numerator = Money{std::llround(*each * static_cast<double>(n)), in.currency};
    actual.denominator = n;
    return actual;
}

Actual Actuals::renewals(Metric metric, const Period& period, const ActualScope& scope) {
    const auto due = due_lines(context_, period.from, period.to, scope.by);
    const auto grace = context_.settings.integer("renewal.grace_days");
    RenewalFigures figures;
    for (std::size_t begin = 0; begin < due.lines.size();) {
        auto end = begin;
        while (end < due.lines.size() && due.lines[end].account == due.lines[begin].account) ++end;
        if (within(scope, due.accounts.at(due.lines[begin].account).group))
            count(figures, {due.lines.data() + begin, end - begin}, context_.today, grace);
        begin = end;
    }
    if (metric == Metric::renewal_rate) return share_of(figures.renewed, figures.due);
    const auto& part = metric == Metric::renewal_amount_rate ? figures.amount_renewed : figures.amount_capped;
    if (figures.amount_due.size() > 1)
        throw Error{Kind::config, "what fell due is in several currencies, and there is no rate for " + due.exchange.missing(),
                    "say what one unit is worth: cs config set rates.USD 7.1"};
    if (figures.amount_due.empty()) return {};
    const auto& [currency, whole] = *figures.amount_due.begin();
    const auto found = part.find(currency);
    return share_of(found == part.end() ? Sum{} : found->second, whole, currency);
}

Actual Actuals::activation(Metric metric, const Period& period, const ActualScope& scope) {
    auto then = context_;
    then.today = std::min(context_.today, period.to);
    const auto months = months_of_activation(context_.settings);
    ActivationFigures figures;
    for (const auto& one : onboarded(then, scope.by))
        if (one.clock && within(scope, one.group)) count(figures, {*one.clock, one.activated, one.before}, months, then.today);
    return metric == Metric::activation_rate ? share_of(figures.activated, figures.due)
                                             : share_of(figures.on_time, figures.closed);
}

Actual Actuals::surveys(Metric metric, const Period& period, const ActualScope& scope) {
    const auto rows = survey_rows(context_, period.from, period.to, scope.by);
    const auto counts = count_surveys(rows, {period}, scope.by != GroupBy::none, context_.today,
                                      context_.settings.integer("survey.answer_days"));
    const auto kind = metric == Metric::nps ? SurveyKind::nps : SurveyKind::csat;
    const auto group = scope.by == GroupBy::none ? std::nullopt : std::optional{scope.value};
    const auto found = counts.figures.find({kind, 0, group});
    const auto figures = found == counts.figures.end() ? SurveyFigures{} : found->second;
    if (metric == Metric::csat) return share_of(figures.satisfied(), figures.answers());
    Actual actual;
    actual.numerator = figures.promoters() - figures.detractors();
    actual.denominator = figures.answers();
    if (figures.answers() > 0)
        actual.exact = fraction(100 * (figures.promoters() - figures.detractors()), figures.answers());
    actual.interval = net_promoter_interval(figures);
    return actual;
}

Actual Actuals::service(Metric metric, const Period& period, const ActualScope& scope) {
    ReportQuestion question;
    question.periods = {period};
    question.by = scope.by;
    ServiceWindow window{context_};
    ServiceFigures figures;
    each_opened(context_, question, window, false, [&](std::size_t, const OpenedTicket& ticket) {
        if (ticket.spam || !within(scope, ticket.group)) return;
        for (const auto& clock : window.clocks(ticket)) figures.add(clock);
    });
    const auto& clock = figures.of(metric == Metric::sla_first_reply ? ClockKind::first_reply : ClockKind::solution);
    return share_of(clock.met, clock.judged());
}

Actual Actuals::of(Metric metric, const Period& period, const ActualScope& scope) {
    using enum Metric;
    if (period.from > context_.today) return {};
    switch (metric) {
    case nrr:
    case grr:
    case logo_churn: return retention(metric, period, scope);
    case renewal_rate:
    case renewal_amount_rate:
    case gross_renewal_rate: return renewals(metric, period, scope);
    case activation_rate:
    case activated_on_time: return activation(metric, period, scope);
    case nps:
    case csat: return surveys(metric, period, scope);
    case sla_first_reply:
    case sla_solution: return service(metric, period, scope);
    case closing_arr:
    case new_arr:
    case expansion_arr:
    case contraction_arr:
    case churned_arr: return amount(metric, period, scope);
    case acquisition_cost:
    case service_cost:
    case development_cost: return cost(metric, period, scope);
    }
    return {};
}

}  // namespace cs
