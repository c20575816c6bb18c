/// \file closed_period.hpp  A period whose figures were frozen: who closed it, when, and the rows that it rests on.
///
/// Rows come and go with the record and are never written again; a digest over them tells whether they are still those.
/// A period that was opened again stays, with the reason, beside the one that closes it anew.
/// Source: field.md (period close with restatement).
#pragma once
#include "figures/frozen.hpp"
#include "store/bulk_rows.hpp"
#include "store/records.hpp"

namespace cs {

struct ClosedPeriod : Record {
    std::string period;
    Date starts = *Date::of(1970, 1, 1), ends = *Date::of(1970, 1, 1);
    Date closed_on = *Date::of(1970, 1, 1);
    std::string closed_by;
    bool provisional = false;
    Currency currency;
    std::int64_t grace_days = 0;
    std::string rates, note;
    std::optional<double> nrr, grr, logo_churn, renewal_rate, renewal_amount_rate, gross_renewal_rate;
    Minor opening_arr, new_arr, reactivated_arr, expansion_arr, contraction_arr, churned_arr, closing_arr;
    std::int64_t accounts = 0;
    std::string digest;
    std::optional<Date> reopened_on;
    std::string reopened_by, why;
    bool stands() const noexcept { return !reopened_on; }
};

template <> struct Noun<ClosedPeriod> {
    static constexpr Spec once{.access = Access::once}, derived{.access = Access::derived};
    static constexpr auto fields = std::tuple{
        Field{"period", &ClosedPeriod::period, {"Period", "期间"}, "2026, 2026Q3, 2026-03 or FY2026Q1", once},
        Field{"starts", &ClosedPeriod::starts, {"From", "开始"}, "first day of it", derived},
        Field{"ends", &ClosedPeriod::ends, {"To", "结束"}, "last day of it", derived},
        Field{"closed_on", &ClosedPeriod::closed_on, {"Closed", "关账日"}, "day as of which its figures are", derived},
        Field{"closed_by", &ClosedPeriod::closed_by, {"By", "关账人"}, "who closed it", derived},
        Field{"provisional", &ClosedPeriod::provisional, {"Provisional", "未定"}, "closed before its last renewal was decided", derived},
        Field{"nrr", &ClosedPeriod::nrr, {"NRR %", "净留存率 %"}, "net retention", derived},
        Field{"grr", &ClosedPeriod::grr, {"GRR %", "毛留存率 %"}, "gross retention", derived},
        Field{"logo_churn", &ClosedPeriod::logo_churn, {"Logo churn %", "客户流失率 %"}, "customers lost of those at the opening", derived},
        Field{"renewal_rate", &ClosedPeriod::renewal_rate, {"Renewals %", "续约率 %"}, "accounts renewed of those due; empty while some are undecided", derived},
        Field{"renewal_amount_rate", &ClosedPeriod::renewal_amount_rate, {"By amount %", "续费率 %"}, "the same by amount", derived},
        Field{"gross_renewal_rate", &ClosedPeriod::gross_renewal_rate, {"Gross %", "毛续费率 %"}, "the same, capped at what was due", derived},
        Field{"opening_arr", &ClosedPeriod::opening_arr, &ClosedPeriod::currency, {"Opening", "期初年费"}, "yearly value at the close of the day before it", derived},
        Field{"new_arr", &ClosedPeriod::new_arr, &ClosedPeriod::currency, {"New", "新增"}, "as 'report movements' adds up months", derived},
        Field{"reactivated_arr", &ClosedPeriod::reactivated_arr, &ClosedPeriod::currency, {"Reactivated", "回流"}, "the same", derived},
        Field{"expansion_arr", &ClosedPeriod::expansion_arr, &ClosedPeriod::currency, {"Expansion", "增购"}, "the same", derived},
        Field{"contraction_arr", &ClosedPeriod::contraction_arr, &ClosedPeriod::currency, {"Contraction", "减购"}, "the same", derived},
        Field{"churned_arr", &ClosedPeriod::churned_arr, &ClosedPeriod::currency, {"Churn", "流失"}, "the same", derived},
        Field{"closing_arr", &ClosedPeriod::closing_arr, &ClosedPeriod::currency, {"Closing", "期末年费"}, "yearly value at its last close", derived},
        Field{"currency", &ClosedPeriod::currency, {"Currency", "币种"}, "of its amounts", derived},
        Field{"grace_days", &ClosedPeriod::grace_days, {"Grace", "宽限期"}, "renewal.grace_days then", {.access = Access::derived, .unit = "d"}},
        Field{"rates", &ClosedPeriod::rates, {"Rates", "汇率"}, "at which amounts were converted", derived},
        Field{"note", &ClosedPeriod::note, {"Note", "备注"}, "what it was closed for", once},
        Field{"accounts", &ClosedPeriod::accounts, {"Rows", "行数"}, "accounts that its figures rest on", derived},
        Field{"digest", &ClosedPeriod::digest, {"Digest", "摘要"}, "of these rows", derived},
        Field{"reopened_on", &ClosedPeriod::reopened_on, {"Reopened", "重开日"}, "day on which it was opened again", derived},
        Field{"reopened_by", &ClosedPeriod::reopened_by, {"By whom", "重开人"}, "who opened it again", derived},
        Field{"why", &ClosedPeriod::why, {"Why", "原因"}, "why it was opened again", derived},
    };
    static const NounView view;
};

/// The one that stands of exactly these days; nullopt: they were never closed, or opened again.
std::optional<ClosedPeriod> closed_period(Context&, const Period&);
/// All that stand and were closed by `context.today`, by their last day, then their first.
std::vector<ClosedPeriod> closed_periods(Context&);
/// By account.
std::vector<FrozenRow> frozen_rows_of(Context&, std::int64_t period);
/// As they are kept, column by column.
std::vector<Cell> cells_of(const FrozenRow&);
void keep_frozen_rows(Engine&, std::int64_t period, std::span<const FrozenRow>);
/// Over the rows, in whatever order, and what they are of: the same on every engine. It tells what was changed or lost;
/// it is no seal against somebody who forges rows and digest.
std::string digest_of(const ClosedPeriod&, std::span<const FrozenRow>);

extern const BulkRows frozen_row_rows;
extern const std::string_view closed_period_schema;

}  // namespace cs
