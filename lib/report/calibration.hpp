/// \file calibration.hpp  Whether what was forecast came true: "did 90 % renew 9 of 10?"
///
/// Of each set that is decided, what the newest snapshot as of due - 90 said, not older than 14 days: the chance, by
/// tenths, and the category; beside it the verdicts that were given by then. Source: metrics.md §3.3.
#pragma once
#include "figures/columns.hpp"

namespace cs {

Document calibration_report(Context&, const ReportQuestion&);

}  // namespace cs
