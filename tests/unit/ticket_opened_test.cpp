#include "tests/unit/ticket_fixture.hpp"
#include "ticket/moves.hpp"
#include "ticket/opened.hpp"
#include <algorithm>
#include <doctest/doctest.h>
#include <tuple>

using namespace cs;
using namespace cs::test;

namespace {

constexpr auto same = [](const ServiceEvent& a, const ServiceEvent& b) {
    return std::tie(a.at, a.author, a.message, a.state, a.priority) ==
           std::tie(b.at, b.author, b.message, b.state, b.priority);
};

std::vector<OpenedTicket> opened(Context& cx, std::string_view from, std::string_view to) {
    std::vector<OpenedTicket> all;
    read(cx, [&] {
        each_opened(cx, {at(from), at(to), "h.\"handle\"", true}, [&](const OpenedTicket& t) { all.push_back(t); });
        return 0;
    });
    return all;
}

}  // namespace

TEST_CASE("the tickets opened within a time, in order, each with all that the clock must know of it") {
    FreshStore store;
    auto cx = store.context();
    const auto acme = add_account(cx, "acme", Segment::large), bolt = add_account(cx, "bolt");
    cx.now = at("2026-03-02T01:00:00Z");
    const auto first = open_ticket(cx, acme, Priority::high, "first");
    cx.now = at("2026-03-01T01:00:00Z");
    const auto before = open_ticket(cx, bolt, Priority::normal, "before");
    cx.now = at("2026-03-03T01:00:00Z");
    const auto merged = open_ticket(cx, acme, Priority::normal, "the same again"), spam = open_ticket(cx, bolt);
    cx.now = at("2026-03-03T02:00:00Z");
    take_step(cx, merged, {Move::reply, "is it the same?", {}, {}});
    take_step(cx, before, {Move::reply, "so and so", {}, Move::solve});
    merge_tickets(cx, merged, first);
    tag_ticket(cx, spam, {{}, {}, {std::string{spam_tag}}, {}});
    cx.now = at("2026-03-04T00:00:00Z");
    const auto late = open_ticket(cx, bolt);
    take_step(cx, first, {Move::reply, "done", {}, Move::solve});

    const auto all = opened(cx, "2026-03-01T01:00:00Z", "2026-03-04T00:00:00Z");
    std::vector<std::int64_t> order;
    for (const auto& ticket : all) order.push_back(ticket.id);
    CHECK(order == std::vector{before, first, spam});  // the merged one counts in the first; the end is outside
    for (const auto& ticket : all) {
        CAPTURE(ticket.id);
        const auto alone = read(cx, [&] { return service_events(cx, ticket.id); });
        CHECK(std::ranges::equal(ticket.events, alone, same));
        CHECK(ticket.spam == (ticket.id == spam));
    }
    REQUIRE(all.size() == 3);
    CHECK(all[1].events.size() == 5);  // opened, answered; opened again by the other one, answered there, solved
    CHECK(all[1].subject == "first");
    CHECK(all[1].segment == Segment::large);
    CHECK(all[1].account == "acme");
    CHECK(all[1].assignee.empty());
    CHECK(all[1].group.empty());
    CHECK(opened(cx, "2026-03-04T00:00:00Z", "2026-03-05T00:00:00Z").front().id == late);
    CHECK(opened(cx, "2026-03-05T00:00:00Z", "2026-03-06T00:00:00Z").empty());
}
