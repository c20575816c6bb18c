/// \file ticket_fixture.hpp  Accounts and tickets in a fresh store, for tests of support.
#pragma once
#include "tests/unit/store_fixture.hpp"
#include "ticket/ticket.hpp"

namespace cs::test {

inline Instant at(std::string_view text) { return parse_instant(text); }

inline std::int64_t add_account(Context& cx, const std::string& key, std::optional<Segment> segment = {}) {
    std::int64_t id = 0;
    write(cx, [&](Write& work) {
        Account account;
        account.key = account.name = key;
        account.segment = segment;
        id = work.insert(account);
    });
    return id;
}
inline std::int64_t open_ticket(Context& cx, std::int64_t account, Priority priority = Priority::normal,
                                const std::string& subject = "help") {
    std::int64_t id = 0;
    write(cx, [&](Write& work) {
        Ticket ticket;
        ticket.account = {account, {}};
        ticket.subject = subject;
        ticket.priority = priority;
        id = work.insert(ticket);
    });
    return id;
}
inline Ticket ticket_of(Context& cx, std::int64_t id) {
    return read(cx, [&] { return get<Ticket>(cx, id); });
}

}  // namespace cs::test
