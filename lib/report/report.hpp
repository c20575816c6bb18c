/// \file report.hpp  What every report is asked, and by what it groups.
#pragma once
#include "document/document.hpp"
#include "report/interval.hpp"
#include "report/period.hpp"
#include "report/sums.hpp"

namespace cs {

enum class GroupBy { none, csm, segment, level, industry, region };
template <> struct Value<GroupBy> : ChoiceValue<GroupBy> {
    static constexpr Choice choices[] = {{"all", {"All", "全部"}},           {"csm", {"CSM", "客户成功经理"}},
                                         {"segment", {"Segment", "分层"}},   {"level", {"Level", "级别"}},
                                         {"industry", {"Industry", "行业"}}, {"region", {"Region", "地区"}}};
};

struct ReportQuestion {
    std::vector<Period> periods;
    GroupBy by = GroupBy::none;
    bool rows = false;    ///< the accounts behind the figures, too
    bool labels = false;  ///< for a reader: choices and groups in words, not by their names
};

/// What a report by it is called: "By segment".
std::string group_title(GroupBy, Lang);
/// The SQL of a group on aliases a (account) and s (its CSM, joined).
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
Document nps_report(Context&, const ReportQuestion&);
Document goals_report(Context&, const ReportQuestion&);
Document health_report(Context&, const ReportQuestion&);
Document lifecycle_report(Context&, const ReportQuestion&);
Document onboarding_report(Context&, const ReportQuestion&);
Document renewals_report(Context&, const ReportQuestion&);
Document reviews_report(Context&, const ReportQuestion&);
Document portfolio_report(Context&, const ReportQuestion&);
Document usage_report(Context&, const ReportQuestion&);

}  // namespace cs
