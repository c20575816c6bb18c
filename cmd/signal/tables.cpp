// cs signal list, show -- the daily numbers that are no product use.
#include "cmd/given.hpp"
#include "cmd/record/record.hpp"
#include "cmd/signal/verbs.hpp"
#include "usage/signal_tables.hpp"

namespace cs::signal {
void list(Session& session) {
    print(session, [&] { return signal_list(session.context()); });
}

void show(Session& session) {
    const auto span = static_cast<int>(given_number(session, "days", 1, 3660).value_or(30));
    print(session, [&] { return account_signals(session.context(), record::operand_id(session, "account"), span); });
}

}  // namespace cs::signal
