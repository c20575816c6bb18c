#include "base/past.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include <fmt/format.h>

namespace cs {

void refuse_future(Date on, Date today, const char* hint) {
    if (on > today) throw Error{Kind::no, fmt::format("{} lies in the future", to_text(on)), hint};
}

}  // namespace cs
