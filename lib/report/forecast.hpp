/// \file forecast.hpp  What is to be renewed in some periods, and how much of it will be.
#pragma once
#include "figures/columns.hpp"

namespace cs {

/// Of each period and group: what fell due, what was renewed and lost, and what is expected of the rest, with 80 % and
/// 95 %; of each band of health how those before fared. With `target`, in the company's currency, how likely the first
/// period reaches it and what it takes. Error{no} where amounts in several currencies have no rate.
Document forecast_report(Context&, const ReportQuestion&, std::optional<Money> target);

}  // namespace cs
