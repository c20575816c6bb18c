/// \file churn_rules.hpp  What an account can lose; private to churn*.cpp.
#pragma once
#include "renewal/churn.hpp"
#include <algorithm>

namespace cs {

/// The lines of an account that recur, by number. Error{no} where it never bought any.
std::vector<Contract> lines_to_lose(Context&, std::int64_t account);
inline bool in_force(const Contract& line, Date day) {
    return line.starts <= day && (!line.stops || *line.stops > day);
}
inline bool nothing_left(const std::vector<Contract>& lines, Date day) {
    return std::ranges::none_of(lines, [&](const Contract& line) { return in_force(line, day); });
}

}  // namespace cs
