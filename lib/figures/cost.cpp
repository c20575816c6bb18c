// The rules of costs, and how they are kept.
#include "figures/cost.hpp"
#include "base/text.hpp"
#include "figures/question.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

void begin_cost(Context& context, Record& record) { static_cast<Cost&>(record).currency = context.reading().currency; }

/// A month as spreadsheets write one, 2026/3, 2026年3月 or its first day, as 2026-03; any other text as it is.
std::string iso_month(std::string_view text) {
    static constexpr std::string_view digits = "0123456789";
    const auto year = text.substr(0, 4);
    const auto rest = text.substr(year.size());
    const auto place = rest.find_first_of(digits);
    if (year.find_first_not_of(digits) != year.npos || place == rest.npos) return std::string{text};
    const auto length = std::min(rest.find_first_not_of(digits, place), rest.size()) - place;
    const auto month = rest.substr(place, length);
    const auto before = rest.substr(0, place), after = rest.substr(place + length);
    const auto is_one_of = [](std::string_view what, std::initializer_list<std::string_view> all) {
        return std::ranges::find(all, what) != all.end();
    };
    const bool chinese = before == "年" && is_one_of(after, {"月", "月1日", "月01日"});
    const bool signs = is_one_of(before, {"-", "/", "."}) &&
                       (after.empty() || (after.starts_with(before) && is_one_of(after.substr(1), {"1", "01"})));
    if (length > 2 || !(chinese || signs)) return std::string{text};
    return fmt::format("{}-{:0>2}", year, month);
}

Period read_month(const Settings& settings, std::string_view text) {
    const auto no_month = [&] {
        return Error{Kind::data, fmt::format("month: {} is no month", quoted(text)), "such as 2026-03"};
    };
    try {
        auto period = one_period(settings, iso_month(trimmed(text)));
        if (period.from.day() != 1 || period.to != end_of_month(period.from)) throw no_month();
        return period;
    } catch (const Error&) {
        throw no_month();  // what else is a period helps nobody here
    }
}

/// The one that is kept for the same month, kind and team.
std::optional<Cost> kept_like(Context& context, const Cost& cost) {
    const auto& noun = context.nouns.of<Cost>();
    Query query;
    query.where = {{&noun.at("month"), Condition::Op::equal, {cost.month}, {}},
                   {&noun.at("kind"), Condition::Op::equal, {std::string{name_of(cost.kind)}}, {}}};
    for (auto& other : all<Cost>(context, query))
        if (other.team == cost.team) return std::move(other);
    return std::nullopt;
}

/// A file that was corrected is imported again: it speaks of the same costs.
std::int64_t completed(Context& context, const Record& said) {
    auto cost = static_cast<const Cost&>(said);
    cost.month = iso_month(trimmed(cost.month));
    const auto kept = kept_like(context, cost);
    return kept ? kept->id : 0;
}

void prepare_cost(Write& work, Record& after, const Record* before) {
    auto& cost = static_cast<Cost&>(after);
    if (cost.amount.value < 0) throw Error{Kind::data, "amount: below nothing"};
    if (before) return;
    const auto month = read_month(work.context().settings, cost.month);
    cost.month = month.name;
    cost.starts = month.from;
    if (const auto other = kept_like(work.context(), cost))
        throw Error{Kind::data,
                    fmt::format("kind: there is a cost of it in {} already, {}: {}", cost.month, other->id,
                                to_text(Money{other->amount.value, other->currency})),
                    fmt::format("change it: cs cost edit {}; or say of which --team this one is", other->id)};
}

}  // namespace

const NounView Noun<Cost>::view{.name = "cost",
                                .title = {"Costs", "成本"},
                                .fields = fields_of<Cost>(),
                                .columns = "id,month,kind,team,amount,note",
                                .order = "-starts,kind,team,id",
                                .make = make_record<Cost>,
                                .begin = begin_cost,
                                .prepare = prepare_cost,
                                .completed = completed,
                                .hidden = true};

const std::string_view cost_schema = R"sql(
CREATE TABLE "cost"(
    "id" {id},
    "created" {instant} NOT NULL {check_instant:created},
    "updated" {instant} NOT NULL {check_instant:updated},
    "month" {text} NOT NULL,
    "starts" {date} NOT NULL {check_date:starts},
    "kind" {text} NOT NULL {one_of:kind:sales,marketing,service,implementation,development},
    "team" {text},
    "currency" {text} NOT NULL,
    "amount" {integer} NOT NULL CHECK ("amount" >= 0),
    "note" {text}){strict};
CREATE UNIQUE INDEX "cost_once" ON "cost"("starts", "kind", coalesce("team", ''));
)sql";

}  // namespace cs
