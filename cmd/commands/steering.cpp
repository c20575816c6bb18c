// Steering: the agenda, reports, targets.
#include "cmd/agenda/verbs.hpp"
#include "cmd/commands/tables.hpp"
#include "cmd/period/verbs.hpp"
#include "cmd/record/record.hpp"
#include "cmd/report/verbs.hpp"
#include "cmd/review/verbs.hpp"

namespace cs {
namespace {

constexpr Verb table[] = {
    {"agenda", "", {"what is late, due today and due soon", "待办"}, Needs::read, {.options = agenda_verb::options, .prints = true}, agenda_verb::show,
     "cs agenda              # yours, or everybody's if you are not one of the staff\ncs agenda --csm li\ncs agenda --all --format ics -o agenda.ics\ncs agenda --mail --changed  # made for cron: to each person what is new, once a day"},
    {"period", "check", {"whether closed figures still come out; status 1 where they do not, made for cron", "检查重述"}, Needs::read, {.operands = period_verb::some, .prints = true}, period_verb::check,
     "cs period check\ncs period check 2026Q3"},
    {"period", "close", {"freeze its figures, account by account, with a digest", "关账"}, Needs::write, {.operands = period_verb::one, .options = period_verb::close_options}, period_verb::close,
     "cs period close 2026Q3 --note 'for the board'\ncs period close 2026Q3 --provisional --dry-run  # what would be frozen today"},
    {"period", "list", {"show those that fit", "列出"}, Needs::read, {.noun_options = record::list_options, .prints = true}, record::list,
     "cs period list --columns period,closed_on,nrr,grr,digest"},
    {"period", "log", {"show who changed one, when, field by field", "变更记录"}, Needs::read, {.noun_operands = record::one_operand, .prints = true}, record::log,
     "cs period log 3"},
    {"period", "reopen", {"its figures are those of today again; what was frozen stays, with the reason", "重新打开"}, Needs::write, {.operands = period_verb::one, .options = period_verb::reopen_options}, period_verb::reopen,
     "cs period reopen 2026Q3 --why 'two contracts were booked twice'"},
    {"period", "show", {"what was frozen, what of it has changed since, by whom", "查看"}, Needs::read, {.operands = period_verb::one, .options = period_verb::show_options, .prints = true}, period_verb::show,
     "cs period show 2026Q3\ncs period show 2026Q3 --by csm --rows --format xlsx -o 2026Q3.xlsx"},
    {"report", "adoption", {"of those with a right to a feature, how many use it", "功能使用率报告"}, Needs::read, {.options = report::usage_options, .prints = true}, report::adoption,
     "cs report adoption --by segment\ncs report adoption --period 2026-02 --rows --format xlsx -o adoption.xlsx"},
    {"report", "areas", {"what tickets are about, and what has changed", "工单成因报告"}, Needs::read, {.options = report::month_options, .prints = true}, report::areas,
     "cs report areas --period 2026-03\ncs report areas --period 2026Q1 --by month --format xlsx -o areas.xlsx"},
    {"report", "calibration", {"whether what was forecast came true: did 90 % renew 9 of 10?", "预测校准"}, Needs::read, {.options = report::calibration_options, .prints = true}, report::calibration,
     "cs report calibration\ncs report calibration --period 2025Q1..2025Q4 --rows"},
    {"report", "churn", {"who left, what it cost, why, and how early it could be seen", "流失报告"}, Needs::read, {.options = report::usage_options, .prints = true}, report::churn,
     "cs report churn --period 2025Q1..2026Q1\ncs report churn --period 2026 --by segment --rows --format xlsx -o churn.xlsx"},
    {"report", "cohorts", {"of those who started in a month, quarter or year, how many are left", "同期群报告"}, Needs::read, {.options = report::cohorts_options, .prints = true}, report::cohorts,
     "cs report cohorts\ncs report cohorts --period 2025 --by segment --format html -o cohorts.html\ncs report cohorts --each year --period 2021..2025"},
    {"report", "complaints", {"how fast complaints were soothed and solved, and what they taught", "投诉报告"}, Needs::read, {.options = report::complaints_options, .prints = true}, report::complaints,
     "cs report complaints --by person\ncs report complaints --period 2026 --rows"},
    {"report", "confirmation", {"what one customer wants and expects, to be read and signed", "需求确认表"}, Needs::read, {.operands = report::account_operand, .prints = true}, report::confirmation,
     "cs report confirmation acme --format html -o acme-confirmation.html"},
    {"report", "current-state", {"where one customer stands: people, use, goals, what is open", "客户现状表"}, Needs::read, {.operands = report::account_operand, .prints = true}, report::current_state,
     "cs report current-state acme --format html -o acme-state.html"},
    {"report", "forecast", {"how much of what falls due will be renewed, and how sure that is", "续约预测"}, Needs::read, {.options = report::forecast_options, .prints = true}, report::forecast,
     "cs report forecast --period 2026Q2\ncs report forecast --period 2026 --by month\ncs report forecast --period 2026Q2 --target 'CNY 1,200,000'"},
    {"report", "goals", {"what customers want to reach, and how fast they first had value", "目标报告"}, Needs::read, {.options = report::customers_options, .prints = true}, report::goals, "cs report goals --by csm\ncs report goals --rows --format xlsx -o goals.xlsx"},
    {"report", "handoff-form", {"how one customer was handed over; the same as handoff form", "客户交接表"}, Needs::read, {.operands = report::account_operand, .prints = true}, report::handoff_form, "cs report handoff-form acme --format html -o acme-handover.html"},
    {"report", "health", {"how customers are doing, by grade and value, and who moved", "健康度报告"}, Needs::read, {.options = report::health_options, .prints = true}, report::health,
     "cs report health --by csm\ncs report health --period 2026Q1 --rows --format xlsx -o health.xlsx"},
    {"report", "lifecycle", {"where customers stand, and their milestones in time or not", "生命周期报告"}, Needs::read, {.options = report::customers_options, .prints = true}, report::lifecycle, "cs report lifecycle --by csm --rows"},
    {"report", "monthly-usage", {"one account's month in use, and what it suggests", "月度使用分析表"}, Needs::read, {.operands = report::account_operand, .options = report::monthly_options, .prints = true}, report::monthly_usage,
     "cs report monthly-usage acme\ncs report monthly-usage acme --period 2026-02 --format html -o acme-2026-02.html"},
    {"report", "movements", {"what yearly value was won and lost, month by month", "年费变动报告"}, Needs::read, {.options = report::movements_options, .prints = true}, report::movements,
     "cs report movements --period 2026Q1 --rows\ncs report movements --period 2025-01..2025-12 --by csm"},
    {"report", "nps", {"what customers say, and how surely: NPS, CSAT, CES", "客户评价"}, Needs::read, {.options = report::nps_options, .prints = true}, report::nps,
     "cs report nps --by segment\ncs report nps --period 2026 --by month --rows --format xlsx -o nps.xlsx"},
    {"report", "onboarding", {"who is activated of those who ought to be, and how long it takes", "启用报告"}, Needs::read, {.options = report::customers_options, .prints = true}, report::onboarding, "cs report onboarding --by csm\ncs report onboarding --as-of 2026-01-31"},
    {"report", "portfolio", {"all accounts on one page", "客户总览"}, Needs::read, {.options = report::portfolio_options, .prints = true}, report::portfolio,
     "cs report portfolio --by csm\ncs report portfolio --format html -o portfolio.html"},
    {"report", "qbr", {"one account's business review: the goal then and now, value, who is stuck, what is next", "季度业务回顾"}, Needs::read, {.operands = report::account_operand, .prints = true}, review_verb::deck,
     "cs report qbr acme --format html -o acme.html"},
    {"report", "renewals", {"of what fell due, how much was renewed", "续约报告"}, Needs::read, {.options = report::due_options, .prints = true}, report::renewals,
     "cs report renewals --period 2025Q1..2025Q4\ncs report renewals --period 2025 --by csm --rows --format xlsx -o renewals.xlsx\ncs report renewals --period 2025Q4 --basis cash --rows  # what came in of it"},
    {"report", "requests", {"how far requests come on their way back to the customer", "需求报告"}, Needs::read, {.options = report::requests_options, .prints = true}, report::requests,
     "cs report requests\ncs report requests --period 2026 --by segment --rows"},
    {"report", "retention", {"of the customers at the opening, how many are left, and what they pay", "留存报告"}, Needs::read, {.options = report::retention_options, .prints = true}, report::retention,
     "cs report retention --period 2025 --by segment\ncs report retention --period 2025-07-01..2026-06-30 --rows"},
    {"report", "reviews", {"of the business reviews that were due, how many were held, and in time", "业务回顾报告"}, Needs::read, {.options = report::renewals_options, .prints = true}, report::reviews,
     "cs report reviews --period 2026Q1 --by csm"},
    {"report", "sla", {"how support kept what was promised", "服务水平报告"}, Needs::read, {.options = report::sla_options, .prints = true}, report::sla,
     "cs report sla --by person\ncs report sla --period 2026 --by month --format xlsx -o sla.xlsx\ncs report sla --period 2025Q4 --policy new.toml --rows  # before it is promised"},
    {"report", "slippage", {"what has moved in the renewals since an earlier week", "续约变动"}, Needs::read, {.options = report::slippage_options, .prints = true}, report::slippage,
     "cs report slippage\ncs report slippage --since 2026-01-01 --csm li"},
    {"report", "support", {"what each of support carries, answers and finishes", "客服报告"}, Needs::read, {.options = report::month_options, .prints = true}, report::support,
     "cs report support --period 2026-03\ncs report support --period 2026Q1 --by month"},
    {"report", "survival", {"how long customers stay, and what that lets expect", "留存时长报告"}, Needs::read, {.options = report::survival_options, .prints = true}, report::survival,
     "cs report survival\ncs report survival --by segment --format html -o stay.html"},
    {"report", "targets", {"what was aimed at and what came of it, with the gap", "目标达成报告"}, Needs::read, {.options = report::targets_options, .prints = true}, report::targets,
     "cs report targets\ncs report targets --period 2026 --format html -o targets.html"},
    {"report", "tickets", {"what came in, and what became of it", "工单报告"}, Needs::read, {.options = report::tickets_options, .prints = true}, report::tickets,
     "cs report tickets --by segment\ncs report tickets --period 2026 --by month --rows --format xlsx -o tickets.xlsx"},
    {"report", "training-followup", {"who of one customer's people was trained, what took, what to ask", "培训回访表"}, Needs::read, {.operands = report::account_operand, .prints = true}, report::training_followup,
     "cs report training-followup acme --format html -o acme-followup.html"},
    {"report", "unit-economics", {"what a customer brings and is worth, what one costs to win and to serve", "单位经济"}, Needs::read, {.options = report::unit_economics_options, .prints = true}, report::unit_economics,
     "cs report unit-economics --period 2025Q1..2025Q4\ncs report unit-economics --period 2025 --by segment --rows --format xlsx -o economics.xlsx"},
    {"report", "usage", {"how many use the product, how often, how deep and wide", "产品使用报告"}, Needs::read, {.options = report::usage_options, .prints = true}, report::usage,
     "cs report usage --by level\ncs report usage --period 2026-01..2026-03 --rows --format xlsx -o usage.xlsx"},
};
static_assert(in_order(table));

}  // namespace

std::span<const Verb> steering_verbs() noexcept { return table; }

}  // namespace cs
