/// \file verbs.hpp  Reports: one verb each.
#pragma once
#include "cmd/command.hpp"

namespace cs::report {

void adoption(Session&);
void areas(Session&);
void calibration(Session&);
void churn(Session&);
void cohorts(Session&);
void complaints(Session&);
void confirmation(Session&);
void current_state(Session&);
void forecast(Session&);
void goals(Session&);
void handoff_form(Session&);
void health(Session&);
void lifecycle(Session&);
void monthly_usage(Session&);
void movements(Session&);
void nps(Session&);
void onboarding(Session&);
void portfolio(Session&);
void renewals(Session&);
void requests(Session&);
void retention(Session&);
void reviews(Session&);
void sla(Session&);
void slippage(Session&);
void support(Session&);
void survival(Session&);
void targets(Session&);
void tickets(Session&);
void training_followup(Session&);
void unit_economics(Session&);
void usage(Session&);

inline constexpr Option by{.name = "by",
                           .value = "FIELD",
                           .help = "a line for each csm, segment, level, industry or region",
                           .offers = Offers::choices,
                           .of = "csm,segment,level,industry,region"};
inline constexpr Option as_of{
    .name = "as-of", .value = "DATE", .help = "as it stood on DATE; today unless said", .offers = Offers::dates};
inline constexpr Option renewals_options[] = {
    {.name = "period",
     .value = "PERIOD",
     .help = "2026, 2026Q3, 2026-03, 2026-W10, FY2026Q1, or a row such as 2025Q1..2026Q2; this quarter unless said"},
    by,
    as_of,
    {.name = "rows", .help = "the accounts behind the figures, too"},
};
inline constexpr Option due_options[] = {
    renewals_options[0],
    by,
    as_of,
    renewals_options[3],
    {.name = "signed", .help = "the renewals signed in the period, whenever due, too"},
    {.name = "basis", .value = "NAME", .help = "cash: renewed is what was paid of it; contract, unless said"},
};
inline constexpr Option health_options[] = {
    {.name = "period",
     .value = "PERIOD",
     .help = "whose begin the scores are compared with, such as 2026, 2026Q3 or 2026-03; this quarter unless said"},
    by,
    as_of,
    {.name = "rows", .help = "the accounts behind the figures, too"},
};
inline constexpr Option period_of_accounts{
    .name = "period",
    .value = "PERIOD",
    .help =
        "2026, 2026Q3, 2026-03, FY2026Q1, a row such as 2025Q1..2026Q2, or days, 2025-07-01..2026-06-30; this quarter "
        "unless said"};
inline constexpr Option movements_options[] = {period_of_accounts, by, as_of, renewals_options[3]};
inline constexpr Option retention_options[] = {
    period_of_accounts,
    by,
    as_of,
    {.name = "winback",
     .value = "HOW",
     .help = "count: who came back by the end was not lost; lost, unless said",
     .offers = Offers::choices,
     .of = "lost,count"},
    {.name = "style",
     .value = "NAME",
     .help = "chartmogul: gross and net churn by months, as ChartMogul counts them, too",
     .offers = Offers::choices,
     .of = "plain,chartmogul"},
    renewals_options[3],
};
inline constexpr Option unit_economics_options[] = {
    {.name = "period",
     .value = "PERIOD",
     .help = "2026, 2026Q3, 2026-03, FY2026Q1 or a row such as 2025Q1..2026Q2; the last quarter that is over unless said"},
    by,
    as_of,
    renewals_options[3],
};
inline constexpr Option cohorts_options[] = {
    {.name = "period",
     .value = "PERIOD",
     .help = "in which the cohorts started: 2026, 2026Q3 or a row such as 2025-01..2026-02; unless said the last twelve months or "
             "quarters, or five years"},
    {.name = "each",
     .value = "STEP",
     .help = "of how long a cohort and an age are: month unless said, quarter, year or fiscal-year",
     .offers = Offers::choices,
     .of = "month,quarter,year,fiscal-year"},
    by,
    as_of,
    {.name = "ages", .value = "N", .help = "up to how many months, quarters or years after the first; 12 unless said"},
    {.name = "rows", .help = "the accounts of each cohort, too"},
};
inline constexpr Option nps_options[] = {
    renewals_options[0],
    {.name = "by",
     .value = "FIELD",
     .help = "a line for each csm, segment, level, industry or region, or for each month",
     .offers = Offers::choices,
     .of = "csm,segment,level,industry,region,month"},
    as_of,
    {.name = "rows", .help = "the questions and answers behind the figures, too"},
};
inline constexpr Option usage_options[] = {renewals_options[0], nps_options[1], as_of, renewals_options[3]};
inline constexpr Option forecast_options[] = {
    renewals_options[0],
    nps_options[1],
    as_of,
    {.name = "rows", .help = "every renewal that is open, too"},
    {.name = "target", .value = "AMOUNT", .help = "how likely the period reaches it, and what it takes"},
};
inline constexpr Option calibration_options[] = {
    {.name = "period",
     .value = "PERIOD",
     .help =
         "in which they fell due: 2026, 2026Q3 or a row such as 2025Q1..2026Q2; the last forecast.history_months unless said"},
    {.name = "rows", .help = "every renewal that is decided, too"},
};
inline constexpr Option slippage_options[] = {
    {.name = "since",
     .value = "DATE",
     .help = "what was kept as of that day or before, or 'last week', which it is unless said",
     .offers = Offers::dates},
    {.name = "csm",
     .value = "STAFF",
     .help = "only the accounts of this person",
     .offers = Offers::records,
     .of = "staff"},
};
inline constexpr Option survival_options[] = {by, as_of};
inline constexpr Option targets_options[] = {
    {.name = "period",
     .value = "PERIOD",
     .help =
         "the targets of all periods that share a day with it: 2026, 2026Q3, 2026-03 or a row; this quarter unless said"},
    as_of,
};
inline constexpr Option tickets_options[] = {
    renewals_options[0],
    {.name = "by",
     .value = "FIELD",
     .help = "a line for each person, priority or area, csm, segment, level, industry or region, or for each month",
     .offers = Offers::choices,
     .of = "person,priority,area,csm,segment,level,industry,region,month"},
    as_of,
    {.name = "rows", .help = "the tickets behind the figures, too"},
};
inline constexpr Option sla_options[] = {
    tickets_options[0],
    tickets_options[1],
    tickets_options[2],
    tickets_options[3],
    {.name = "policy",
     .value = "FILE",
     .help = "judge by the [support] tables of FILE, too, and say what would change; with --rows which tickets",
     .offers = Offers::files},
};
inline constexpr Option by_month{.name = "by",
                                 .value = "month",
                                 .help = "a part for each month",
                                 .offers = Offers::choices,
                                 .of = "month"};
inline constexpr Option month_options[] = {renewals_options[0], by_month, as_of};
inline constexpr Option complaints_options[] = {
    renewals_options[0],
    {.name = "by",
     .value = "FIELD",
     .help = "a line for each person, csm, segment, level, industry or region, or for each month",
     .offers = Offers::choices,
     .of = "person,csm,segment,level,industry,region,month"},
    as_of,
    {.name = "rows", .help = "the complaints behind the figures, too"},
};
inline constexpr Option requests_options[] = {
    renewals_options[0], nps_options[1], as_of, {.name = "rows", .help = "the requests that are on their way, too"}};
inline constexpr Option portfolio_options[] = {
    by, as_of, {.name = "rows", .help = "every account with its value, too"}};

inline constexpr Operand account_operand[] = {{.name = "ACCOUNT",
                                               .help = "whose: key, number, external id, or the beginning of its name",
                                               .offers = Offers::records,
                                               .of = "account"}};
inline constexpr Option monthly_options[] = {
    {.name = "period", .value = "MONTH", .help = "such as 2026-02; the last month that is over unless said"}};

inline constexpr Option customers_options[] = {
    by, as_of, {.name = "rows", .help = "what is behind the figures, too"}};

}  // namespace cs::report
