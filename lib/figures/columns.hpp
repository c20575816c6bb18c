/// \file columns.hpp  Columns and cells that the tables of reports share.
#pragma once
#include "document/document.hpp"
#include "figures/interval.hpp"
#include "figures/question.hpp"
#include "figures/sums.hpp"

namespace cs {

/// Column, header and type in one line of a table's declaration.
Column column(std::string_view name, Words header, Type, Lang);
/// Column `currency` of a table of amounts, for programs; a reader sees the currency in each amount.
void add_currency(Table&, const ReportQuestion&, Lang);
/// An amount of a sum, rounded; empty for no sum.
Cell money_cell(const Sums&, Currency);
/// Every currency that any of the sums is in; at least one, so that each group has a line.
std::set<Currency> currencies_of(const Sums&, Currency otherwise);

/// Whether the figures of a period may still change as late renewals come in: final, provisional; ahead: not begun.
std::string state_text(const Period&, std::int64_t grace_days, Date today, const ReportQuestion&, Lang);

/// How often one of so many did so: for programs the count, the share and its interval, for readers all in one.
void add_share_columns(Table&, std::string_view name, Words header, const ReportQuestion&, Lang);
void add_share_cells(std::vector<Cell>& row, std::int64_t k, std::int64_t n, const ReportQuestion&);
/// What a footnote says of them.
inline constexpr Words few_cases{"In brackets: Wilson's 95% interval. With few cases a rate says little.",
                                 "括号内为 Wilson 95% 区间：数量少时比率的意义有限。"};

}  // namespace cs
