#include "figures/closed_period.hpp"
#include "store/digest.hpp"
#include <fmt/format.h>

namespace cs {
namespace {

void prepare_closed_period(Write& work, Record& after, const Record* before) {
    const auto& period = static_cast<ClosedPeriod&>(after);
    if (before || !period.stands()) return;
    if (const auto other = closed_period(work.context(), {period.period, period.starts, period.ends}))
        throw Error{Kind::no, fmt::format("{} is closed already: on {} by {}", other->period, to_text(other->closed_on), other->closed_by),
                    fmt::format("cs period show {0}; to close it anew: cs period reopen {0} --why '...'", other->period)};
}

std::vector<ClosedPeriod> standing_periods(Context& context, std::vector<Condition> where) {
    const auto& noun = context.nouns.of<ClosedPeriod>();
    Query query;
    query.where = std::move(where);
    query.where.push_back({&noun.at("reopened_on"), Condition::Op::equal, {Cell{}}, {}});
    query.sort = {{&noun.at("ends")}, {&noun.at("starts")}};
    return all<ClosedPeriod>(context, query);
}

void add(TableDigest& digest, const std::vector<Cell>& cells) {
    std::vector<BulkValue> values;
    for (const auto& cell : cells) {
        auto& value = values.emplace_back();
        if (const auto* text = std::get_if<std::string>(&cell)) {
            value.kind = BulkValue::Kind::text;
            value.text = *text;
        } else if (const auto* integer = std::get_if<std::int64_t>(&cell)) {
            value.kind = BulkValue::Kind::integer;
            value.integer = *integer;
        }
    }
    digest.add(values);
}

}  // namespace

const NounView Noun<ClosedPeriod>::view{.name = "period",
                                        .title = {"Closed periods", "关账期间"},
                                        .fields = fields_of<ClosedPeriod>(),
                                        .label = R"({t}."period")",
                                        .exact = "period",
                                        .columns = "id,period,closed_on,closed_by,nrr,grr,logo_churn,renewal_rate,closing_arr,provisional,reopened_on",
                                        .order = "ends,starts,id",
                                        .make = make_record<ClosedPeriod>,
                                        .prepare = prepare_closed_period,
                                        .bulk = &frozen_row_rows,
                                        .hidden = true};

std::optional<ClosedPeriod> closed_period(Context& context, const Period& period) {
    const auto& noun = context.nouns.of<ClosedPeriod>();
    auto found = standing_periods(context, {{&noun.at("starts"), Condition::Op::equal, {period.from}, {}},
                                            {&noun.at("ends"), Condition::Op::equal, {period.to}, {}}});
    return found.empty() ? std::nullopt : std::optional{std::move(found.front())};
}

std::vector<ClosedPeriod> closed_periods(Context& context) {
    return standing_periods(context, {{&context.nouns.of<ClosedPeriod>().at("closed_on"), Condition::Op::at_most, {context.today}, {}}});
}

std::string digest_of(const ClosedPeriod& period, std::span<const FrozenRow> rows) {
    TableDigest digest;
    add(digest, {period.period, std::int64_t{period.starts.days()}, std::int64_t{period.ends.days()},
                 std::int64_t{period.closed_on.days()}, period.closed_by, std::string{period.currency.code()}, period.grace_days, period.rates});
    for (const auto& row : rows) add(digest, cells_of(row));
    return digest.text();
}

// Rows outlive their account and its CSM: "account" and "staff" refer to nothing, and key and handle stand beside them.
const std::string_view closed_period_schema = R"sql(
CREATE TABLE "period"(
    "id" {id},
    "created" {instant} NOT NULL {check_instant:created},
    "updated" {instant} NOT NULL {check_instant:updated},
    "period" {text} NOT NULL,
    "starts" {date} NOT NULL {check_date:starts},
    "ends" {date} NOT NULL {check_date:ends},
    "closed_on" {date} NOT NULL {check_date:closed_on},
    "closed_by" {text} NOT NULL,
    "provisional" {boolean} NOT NULL CHECK ("provisional" IN (0, 1)),
    "nrr" {real},
    "grr" {real},
    "logo_churn" {real},
    "renewal_rate" {real},
    "renewal_amount_rate" {real},
    "gross_renewal_rate" {real},
    "opening_arr" {integer} NOT NULL,
    "new_arr" {integer} NOT NULL,
    "reactivated_arr" {integer} NOT NULL,
    "expansion_arr" {integer} NOT NULL,
    "contraction_arr" {integer} NOT NULL,
    "churned_arr" {integer} NOT NULL,
    "closing_arr" {integer} NOT NULL,
    "currency" {text} NOT NULL,
    "grace_days" {integer} NOT NULL,
    "rates" {text},
    "note" {text},
    "accounts" {integer} NOT NULL CHECK ("accounts" >= 0),
    "digest" {text} NOT NULL,
    "reopened_on" {date} {check_date:reopened_on},
    "reopened_by" {text},
    "why" {text}){strict};
CREATE UNIQUE INDEX "period_days" ON "period"("starts", "ends") WHERE "reopened_on" IS NULL;
CREATE TABLE "period_row"(
    "period" {ref} NOT NULL REFERENCES "period"("id"),
    "account" {integer} NOT NULL,
    "key" {text} NOT NULL,
    "staff" {integer},
    "csm" {text},
    "segment" {text},
    "level" {text},
    "divisor" {integer} NOT NULL CHECK ("divisor" > 0),
    "opening" {integer} NOT NULL CHECK ("opening" >= 0),
    "new" {integer} NOT NULL CHECK ("new" >= 0),
    "reactivation" {integer} NOT NULL CHECK ("reactivation" >= 0),
    "expansion" {integer} NOT NULL CHECK ("expansion" >= 0),
    "contraction" {integer} NOT NULL CHECK ("contraction" >= 0),
    "churn" {integer} NOT NULL CHECK ("churn" >= 0),
    "closing" {integer} NOT NULL CHECK ("closing" >= 0),
    "lost" {integer} NOT NULL CHECK ("lost" IN (0, 1)),
    "renewal" {text} {one_of:renewal:open,renewed_early,renewed,in_grace,lost},
    "due" {integer} NOT NULL CHECK ("due" >= 0),
    "renewed" {integer} NOT NULL CHECK ("renewed" >= 0),
    "capped" {integer} NOT NULL CHECK ("capped" >= 0),
    PRIMARY KEY ("period", "account")){strict};
)sql";

}  // namespace cs
