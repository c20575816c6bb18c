/// \file report.hpp  What every report is asked, and by what it groups.
#pragma once
#include "document/document.hpp"
#include "report/interval.hpp"
#include "report/period.hpp"
#include "report/sums.hpp"
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

struct ReportQuestion {
    std::vector<Period> periods;
    GroupBy by = GroupBy::none;
    bool rows = false;    ///< the accounts behind the figures, too
    bool winback = false;     ///< of retention: who came back by the end was not lost
    std::int64_t ages = 12;   ///< of cohorts: up to how many months after the first
    bool chartmogul = false;  ///< of retention: churn as ChartMogul counts it, too
    bool signings = false;  ///< renewals: those signed in the period, whenever due, too
    bool labels = false;  ///< for a reader: choices and groups in words, not by their names
};

/// What a report by it is called: "By segment".
std::string group_title(GroupBy, Lang);
/// The SQL of a group on aliases a (account) and s (its CSM, joined); of tickets t, and h (who answers it, joined).
std::string_view group_sql(GroupBy) noexcept;
/// A group as it is shown: its name or label; what has none is "-".
std::string group_text(GroupBy, const std::string& value, const ReportQuestion&, Lang);

/// Column, header and type in one line of a table's declaration.
Column column(std::string_view name, Words header, Type, Lang);
/// Column `currency` of a table of amounts, for programs; a reader sees the currency in each amount.
void add_currency(Table&, const ReportQuestion&, Lang);
/// An amount of a sum, rounded; empty for no sum.
Cell money_cell(const Sums&, Currency);
/// Every currency that any of the sums is in; at least one, so that each group has a line.
std::set<Currency> currencies_of(const Sums&, Currency otherwise);

Document churn_report(Context&, const ReportQuestion&);
Document adoption_report(Context&, const ReportQuestion&);
Document areas_report(Context&, const ReportQuestion&);
Document complaints_report(Context&, const ReportQuestion&);
Document nps_report(Context&, const ReportQuestion&);
Document goals_report(Context&, const ReportQuestion&);
Document health_report(Context&, const ReportQuestion&);
Document lifecycle_report(Context&, const ReportQuestion&);
Document cohorts_report(Context&, const ReportQuestion&);
Document movements_report(Context&, const ReportQuestion&);
Document onboarding_report(Context&, const ReportQuestion&);
Document retention_report(Context&, const ReportQuestion&);
Document renewals_report(Context&, const ReportQuestion&);
Document reviews_report(Context&, const ReportQuestion&);
Document requests_report(Context&, const ReportQuestion&);
Document portfolio_report(Context&, const ReportQuestion&);
Document sla_report(Context&, const ReportQuestion&);
/// The same past by what `then` promises beside what `now` does; but for their settings and holidays they are the same.
Document sla_policy_report(Context& now, Context& then, const ReportQuestion&);
Document support_report(Context&, const ReportQuestion&);
Document targets_report(Context&, const ReportQuestion&);
Document tickets_report(Context&, const ReportQuestion&);
Document survival_report(Context&, const ReportQuestion&);
Document usage_report(Context&, const ReportQuestion&);

}  // namespace cs
