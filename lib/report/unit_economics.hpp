/// \file unit_economics.hpp  The page of `cs report unit-economics`, and its tables.
#pragma once
#include "figures/unit_economics.hpp"
#include "report/report.hpp"
#include <tuple>

namespace cs {

/// One line of a table: a group in a period, or all.
struct UnitRow {
    std::size_t period = 0;
    std::string group;
    std::optional<std::size_t> place;  ///< of the group; nullopt: all
    const UnitFigures* figures = nullptr;
    std::optional<ExpectedStay> stay = {};
    std::optional<double> margin = {};  ///< of a customer in a month; in minor units, as are the values
    std::optional<double> simple = {}, capped = {}, discounted = {};  ///< of a constant churn
    std::optional<double> value = {};  ///< margin x the months that a customer is expected to stay
};

struct UnitPage {
    Context& context;
    const ReportQuestion& question;
    LedgerCurrency in;
    const AccountGroups& groups;
    EconomicsSettings settings;
    Costs costs;
    UnitEconomics sums;
    std::vector<UnitRow> rows = {};  ///< by period; in it the groups that have anybody, and last all together
    std::vector<std::vector<Cell>> behind = {};

    Lang lang() const { return context.lang; }
    std::string word(Words words) const { return std::string{words.in(lang())}; }
    const Period& period(std::size_t p) const { return question.periods[p]; }
    /// What is not known is no 0: a reader sees a dash.
    Cell unknown() const { return question.labels ? Cell{std::string{"-"}} : Cell{}; }
    /// Error{data} where it fits no amount.
    Cell money(std::optional<double> minor) const;
    Cell money(const std::optional<Sum>&) const;
    /// Of a yearly value so much a month for each of so many accounts; unknown for none.
    Cell monthly(const Sum& yearly, std::int64_t accounts) const;
    Cell number(std::optional<double>, int decimals) const;
    std::optional<double> margin(double arpa) const;
    /// The months of a period that have begun, so many months earlier.
    std::vector<Period> months(std::size_t p, std::int64_t earlier) const;

    using Columns = std::initializer_list<std::tuple<const char*, Words, Type>>;
    Table table(std::string_view name, Words title, Columns) const;  ///< after period and group
    /// One row; blank after the first two cells where the period has not begun.
    void add(Table&, const UnitRow&, std::vector<Cell> cells) const;
    void finish(Table&) const;
};

Table winning_table(const UnitPage&);
Table serving_table(const UnitPage&);
Table spent_table(const UnitPage&);

}  // namespace cs
