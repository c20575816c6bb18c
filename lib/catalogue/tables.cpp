// Tables beside the nouns, each with the column that names the record to which a row belongs. A table that stands neither
// here nor with a noun is seen by no restricted role, and fails a test.
#include "catalogue/catalogue.hpp"

namespace cs::catalogue {
namespace {

constexpr TableRows others[] = {
    {.table = "usage", .column = "account", .noun = "account"},
    {.table = "usage_replaced", .column = "account", .noun = "account"},
    {.table = "usage_account", .column = "account", .noun = "account"},
    {.table = "usage_feature"},
    {.table = "usage_user", .column = "user", .in = "usage"},
    // A thousand accounts share a row of these. Whoever sees some of them has their rows of usage summed up instead.
    {.table = "usage_day", .hidden = true},
    {.table = "usage_month", .hidden = true},
    {.table = "signal_name"},
    {.table = "signal_value", .column = "account", .noun = "account"},
    {.table = "signal_replaced", .column = "account", .noun = "account"},
    {.table = "signal_account", .column = "account", .noun = "account"},
    {.table = "health_card"},
    {.table = "health_score", .column = "account", .noun = "account"},
    {.table = "health_state", .column = "account", .noun = "account"},
    {.table = "renewal_kept", .column = "account", .noun = "account"},
    // Of all customers, as its period is.
    {.table = "period_row", .hidden = true},
};

}  // namespace

std::span<const TableRows> tables() noexcept { return others; }

}  // namespace cs::catalogue
