/// \file monthly_usage.hpp  The monthly usage analysis of one account, a document of its archive.
#pragma once
#include "document/document.hpp"
#include "figures/period.hpp"
#include "store/store.hpp"

namespace cs {

/// In the account's language, if it has one. A month that is not over goes up to today, and is compared with as many
/// days of the month before; any other with the whole of it. Error{data} for what is no single month or has not begun.
Document monthly_usage(Context&, std::int64_t account, const Period& month);

/// The last month that is over.
Period last_month(Date today);

}  // namespace cs
