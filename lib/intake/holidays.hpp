/// \file holidays.hpp  Holidays and make-up workdays from a CSV file of date,kind,name.
///
/// `kind` is off (a holiday) or work (a weekend day that is worked); further columns are ignored.
/// Errors  those of the readers; Error{data} at its place for a day or a kind that is none, and for a day that stands
///         there twice.
#pragma once
#include "base/calendar.hpp"
#include <string>

namespace cs {

/// `shown` is what messages call the file.
WorkCalendar read_holidays(const std::string& path, const std::string& shown);

}  // namespace cs
