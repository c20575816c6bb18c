/// \file question.hpp  What every report is asked, and by what it groups.
#pragma once
#include "base/lang.hpp"
#include "config/settings.hpp"
#include "figures/period.hpp"
#include "store/value.hpp"
#include <span>

namespace cs {

enum class GroupBy { none, csm, segment, level, industry, region, person, area, priority };
template <> struct Value<GroupBy> : ChoiceValue<GroupBy> {
    static constexpr Choice choices[] = {{"all", {"All", "全部"}},           {"csm", {"CSM", "客户成功经理"}},
                                         {"segment", {"Segment", "分层"}},   {"level", {"Level", "级别"}},
                                         {"industry", {"Industry", "行业"}}, {"region", {"Region", "地区"}},
                                         {"person", {"Person", "人员"}},     {"area", {"Area", "模块"}},
                                         {"priority", {"Priority", "优先级"}}};
};
/// Those that every account has; the others are of tickets.
inline constexpr std::span<const Choice> account_groups = std::span{Value<GroupBy>::choices}.first(6);
inline constexpr std::span<const Choice> account_groups_and_person = std::span{Value<GroupBy>::choices}.first(7);

template <> struct Value<Grain> : ChoiceValue<Grain> {
    static constexpr Choice choices[] = {{"month", {"Month", "月份"}},
                                         {"quarter", {"Quarter", "季度"}},
                                         {"year", {"Year", "年份"}},
                                         {"fiscal-year", {"Business year", "财年"}}};
};

/// What counts as renewed: what was agreed (contract), or what of it came in (cash, metrics.md §1.6). Never mixed.
enum class Basis { contract, cash };
template <> struct Value<Basis> : ChoiceValue<Basis> {
    static constexpr Choice choices[] = {{"contract", {"contract", "合同"}}, {"cash", {"cash", "回款"}}};
};

struct ReportQuestion {
    std::vector<Period> periods;
    GroupBy by = GroupBy::none;
    bool rows = false;    ///< the accounts behind the figures, too
    bool winback = false;     ///< of retention: who came back by the end was not lost
    Grain each = Grain::month;  ///< of cohorts: how long the time is in which one started, and an age
    std::int64_t ages = 12;     ///< of cohorts: up to how many such times after the first
    bool chartmogul = false;  ///< of retention: churn as ChartMogul counts it, too
    bool signings = false;  ///< renewals: those signed in the period, whenever due, too
    Basis basis = Basis::contract;  ///< of renewals
    Lang lang = Lang::en; ///< of what a reader sees
    bool labels = false;  ///< for a reader: choices and groups in words, not by their names
};

/// The business year of cs.toml.
FiscalYear fiscal_year(const Settings&);
/// The one period that a text names, in the business years of the settings. Error{data} for none and for a row of them.
Period one_period(const Settings&, std::string_view text);
/// What a report by it is called: "By segment".
std::string group_title(GroupBy, Lang);
/// The SQL of a group on aliases a (account) and s (its CSM, joined); of tickets t, and h (who answers it, joined).
std::string_view group_sql(GroupBy) noexcept;
/// A group as it is shown: its name or label; what has none is "-".
std::string group_text(GroupBy, const std::string& value, const ReportQuestion&, Lang);
/// "2026Q1 .. 2026Q2, as of 2026-06-02".
std::string report_subtitle(const ReportQuestion&, Date today, Lang);

}  // namespace cs
