/// \file grouped.hpp  Figures of every period, of all accounts and of each group.
#pragma once
#include "figures/account_groups.hpp"
#include <algorithm>

namespace cs {

/// `total[p]` and `groups[g][p]`: what period p of the question has of all, and of group g.
template <class F> struct Grouped {
    std::vector<F> total;
    std::vector<std::vector<F>> groups;

    Grouped(std::size_t periods, std::size_t groups_) : total(periods), groups(groups_, std::vector<F>(periods)) {}
};

/// One line of a table of such figures.
template <class F> struct GroupedRow {
    std::size_t period;
    std::string group;
    const F* figures;
    bool total;
};
/// By period; in it the groups that `shown` says have anything, by name, and last all together.
template <class F, class Shown>
std::vector<GroupedRow<F>> rows_of(const Grouped<F>& all, const AccountGroups& groups, const ReportQuestion& question,
                                   Lang lang, Shown shown) {
    std::vector<GroupedRow<F>> rows;
    for (std::size_t p = 0; p < all.total.size(); ++p) {
        if (!groups.none())
            for (const auto g : groups.ordered())
                if (shown(all.groups[g][p]))
                    rows.push_back(
                        {p, group_text(question.by, groups.value(g), question, lang), &all.groups[g][p], false});
        rows.push_back({p, std::string{question.labels ? Words{"all", "合计"}.in(lang) : "all"}, &all.total[p], true});
    }
    return rows;
}

/// A reader of all together needs no column that says so.
inline void drop_group(Table& table, const ReportQuestion& question) {
    if (!question.labels || question.by != GroupBy::none) return;
    const auto column = std::ranges::find(table.columns, "group", &Column::name) - table.columns.begin();
    table.columns.erase(table.columns.begin() + column);
    for (auto& row : table.rows) row.erase(row.begin() + column);
}

}  // namespace cs
