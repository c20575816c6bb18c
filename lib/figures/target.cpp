// The rules of targets, and how they are kept.
#include "figures/target.hpp"
#include "base/text.hpp"
#include "figures/question.hpp"
#include "figures/sums.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

[[noreturn]] void refuse(std::string message, std::string hint = {}) {
    throw Error{Kind::data, std::move(message), std::move(hint)};
}

template <class F> auto about(std::string_view field, F&& parse) {
    try {
        return parse();
    } catch (const Error& e) {
        throw e.about(std::string{field});
    }
}

// By Metric.
constexpr MetricRule rules[] = {
    {MetricLevel::strategic, MetricUnit::percent, false, true, true},
    {MetricLevel::strategic, MetricUnit::percent, false, false, true},
    {MetricLevel::key, MetricUnit::percent, false, false, true},
    {MetricLevel::key, MetricUnit::percent, false, true, true},
    {MetricLevel::key, MetricUnit::percent, false, false, true},
    {MetricLevel::key, MetricUnit::percent, true, false, true},
    {MetricLevel::process, MetricUnit::percent},
    {MetricLevel::process, MetricUnit::percent},
    {MetricLevel::process, MetricUnit::points},
    {MetricLevel::process, MetricUnit::percent},
    {MetricLevel::process, MetricUnit::percent},
    {MetricLevel::process, MetricUnit::percent},
    {MetricLevel::value, MetricUnit::money, false, false, true},
    {MetricLevel::value, MetricUnit::money, false, false, true},
    {MetricLevel::value, MetricUnit::money, false, false, true},
    {MetricLevel::value, MetricUnit::money, true, false, true},
    {MetricLevel::value, MetricUnit::money, true, false, true},
    {MetricLevel::value, MetricUnit::money, true, false, true, true},
    {MetricLevel::value, MetricUnit::money, true, false, true, true},
    {MetricLevel::value, MetricUnit::money, true, false, true, true},
};
static_assert(std::size(rules) == std::size(Value<Metric>::choices));

/// A decimal number with up to two decimals, in hundredths.
std::optional<std::int64_t> hundredths(std::string_view text) {
    const bool negative = text.starts_with('-');
    if (negative) text.remove_prefix(1);
    const auto dot = std::min(text.find('.'), text.size());
    const auto whole = text.substr(0, dot), part = dot == text.size() ? std::string_view{} : text.substr(dot + 1);
    const auto digits = [](std::string_view s) {
        return std::ranges::all_of(s, [](char c) { return c >= '0' && c <= '9'; });
    };
    if (whole.empty() || whole.size() > 6 || part.size() > 2 || (dot != text.size() && part.empty()) ||
        !digits(whole) || !digits(part))
        return std::nullopt;
    std::int64_t value = 0;
    for (const char c : whole) value = value * 10 + (c - '0');
    for (std::size_t i = 0; i < 2; ++i) value = value * 10 + (i < part.size() ? part[i] - '0' : 0);
    return negative ? -value : value;
}

std::string decimal(std::int64_t hundredths) {
    auto text = fmt::format("{}{}.{:02}", hundredths < 0 ? "-" : "", std::abs(hundredths) / 100, std::abs(hundredths) % 100);
    while (text.ends_with('0')) text.pop_back();
    if (text.ends_with('.')) text.pop_back();
    return text;
}

void check_alone(Write& work, const Target& target) {
    const auto& noun = work.noun("target");
    Query query;
    query.where = {{&noun.at("metric"), Condition::Op::equal, {std::string{name_of(target.metric)}}, {}},
                   {&noun.at("starts"), Condition::Op::equal, {*target.starts}, {}},
                   {&noun.at("ends"), Condition::Op::equal, {*target.ends}, {}}};
    for (const auto& other : all<Target>(work.context(), query))
        if (other.id != target.id && other.segment == target.segment && other.staff == target.staff)
            refuse(fmt::format("metric: there is a target for it already, {}: {}", other.id, other.value),
                   fmt::format("change it: cs target edit {} --value {}", other.id, target.value));
}

void prepare_target(Write& work, Record& after, const Record* before) {
    auto& context = work.context();
    auto& target = static_cast<Target&>(after);
    if (target.segment && target.staff) refuse("staff: a target is for a segment or for a person", "leave one out");
    if (target.metric == Metric::acquisition_cost && (target.segment || target.staff))
        refuse(fmt::format("{}: what is spent on winning customers is not kept by who they are", target.segment ? "segment" : "staff"),
               "leave it out: the target is then for all");
    if (!before) {
        const auto period = about("period", [&] { return one_period(context.settings, target.period); });
        const bool of_tickets = target.metric == Metric::sla_first_reply || target.metric == Metric::sla_solution;
        if ((of_tickets || rule_of(target.metric).of_costs) && !made_of_months(period))
            refuse(fmt::format("period: {} is not made of months, and {} is counted by months", period.name, name_of(target.metric)));
        target.period = period.name;
        target.starts = period.from;
        target.ends = period.to;
    }
    target.value = about("value", [&] { return parse_target(target.metric, target.value, context.reading().currency).text; });
    if (!before) check_alone(work, target);
}

}  // namespace

const MetricRule& rule_of(Metric metric) noexcept { return rules[static_cast<std::size_t>(metric)]; }

TargetValue parse_target(Metric metric, std::string_view text, Currency company) {
    const auto& rule = rule_of(metric);
    auto said = trimmed(text);
    if (rule.unit == MetricUnit::money) {
        const auto money = parse_money(said, company);
        if (money.minor < 0) refuse("below nothing");
        return {fraction(money.minor, 1), money.currency, to_text(money)};
    }
    const bool percent = rule.unit == MetricUnit::percent;
    const bool marked = said.ends_with('%');
    if (percent != marked)
        refuse(fmt::format("{} is {}", quoted(said), percent ? "no percentage" : "no number of points"),
               percent ? "write 90% or 92.5%" : "write 45, from -100 to 100");
    if (marked) said.remove_suffix(1);
    const auto value = hundredths(trimmed(said));
    if (!value) refuse(fmt::format("{} is no number with up to two decimals", quoted(said)), percent ? "such as 92.5%" : "such as 45");
    const std::int64_t most = rule.beyond_all ? 1000'00 : 100'00, least = percent ? 0 : -100'00;
    if (*value < least || *value > most)
        refuse(fmt::format("{} is out of range", quoted(text)),
               fmt::format("{} to {}{}", least / 100, most / 100, percent ? "%" : ""));
    return {fraction(*value, percent ? 10'000 : 100), company, decimal(*value) + (percent ? "%" : "")};
}

const NounView Noun<Target>::view{.name = "target",
                                  .title = {"Targets", "目标值"},
                                  .fields = fields_of<Target>(),
                                  .columns = "id,metric,period,segment,staff,value,note",
                                  .order = "starts,ends,metric,id",
                                  .make = make_record<Target>,
                                  .prepare = prepare_target,
                                  .common = true};

const std::string_view target_schema = R"sql(
CREATE TABLE "target"(
    "id" {id},
    "created" {instant} NOT NULL {check_instant:created},
    "updated" {instant} NOT NULL {check_instant:updated},
    "metric" {text} NOT NULL {one_of:metric:
        nrr, grr, renewal_rate, renewal_amount_rate, gross_renewal_rate, logo_churn, activation_rate,
        activated_on_time, nps, csat, sla_first_reply, sla_solution, closing_arr, new_arr, expansion_arr,
        contraction_arr, churned_arr, acquisition_cost, service_cost, development_cost},
    "period" {text} NOT NULL,
    "starts" {date} NOT NULL {check_date:starts},
    "ends" {date} NOT NULL {check_date:ends},
    "segment" {text} {one_of:segment:large,medium,small},
    "staff" {ref} REFERENCES "staff"("id"),
    "value" {text} NOT NULL,
    "note" {text}){strict};
CREATE INDEX "target_time" ON "target"("starts", "ends");
CREATE INDEX "target_staff" ON "target"("staff");
)sql";

}  // namespace cs
