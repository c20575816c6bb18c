/// \file past.hpp  What is recorded has happened.
#pragma once
#include "base/date.hpp"

namespace cs {

/// Refuses a day after today: Error{no}, whose hint says when to come back.
void refuse_future(Date on, Date today, const char* hint = "record it once it has happened");

}  // namespace cs
