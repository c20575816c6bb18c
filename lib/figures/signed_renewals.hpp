/// \file signed_renewals.hpp  Renewals in the period in which they were signed, whenever they were due: the view of
/// bookings, beside that of due dates (metrics.md §1.6).
#pragma once
#include "figures/columns.hpp"

namespace cs {

/// By period and group: accounts that signed a line which follows another one, the yearly value of what they signed and
/// of what it follows, and how much of that was due before and after the period. A line without a day of signature is
/// in no period. Amounts in currencies without a rate stay apart.
Table signed_renewals(Context&, const ReportQuestion&);

}  // namespace cs
