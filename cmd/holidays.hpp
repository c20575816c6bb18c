/// \file holidays.hpp  The working days of a project: the file that calendar.holidays in cs.toml names.
#pragma once
#include "base/calendar.hpp"
#include "cmd/project.hpp"

namespace cs {

/// Empty where no file is named. Errors: those of read_holidays; Error{config} where the file is not there.
WorkCalendar holidays_of(const Project&);

}  // namespace cs
