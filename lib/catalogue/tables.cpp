// Tables beside the nouns, each with the column that names the record to which a row belongs. A table that stands neither
// here nor with a noun is seen by no restricted role, and fails a test.
#include "catalogue/catalogue.hpp"

namespace cs::catalogue {

// Such as {"usage_day", "account", "account"}; a table about no customer has neither column nor noun.
std::span<const TableRows> tables() noexcept { return {}; }

}  // namespace cs::catalogue
