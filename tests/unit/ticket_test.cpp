#include "tests/unit/error_of.hpp"
#include "tests/unit/ticket_fixture.hpp"
#include "ticket/moves.hpp"
#include "ticket/pages.hpp"
#include <algorithm>
#include <doctest/doctest.h>

using namespace cs;
using namespace cs::test;
using enum TicketState;

namespace {

TicketEvent event(std::string_view when, Author who, bool is_public, std::optional<TicketState> state = {},
                  std::string text = {}) {
    TicketEvent made;
    made.at = at(when);
    made.author = who;
    made.is_public = is_public;
    made.state = state;
    made.text = std::move(text);
    return made;
}
const auto customer = Author::customer, agent = Author::agent;


}  // namespace

TEST_CASE("every move from every state") {
    struct Case {
        TicketState from;
        std::optional<TicketState> reply, hear, note, wait, hold, solve, confirm, close, reopen;
    };
    const std::optional<TicketState> no;
    const Case cases[] = {
        {fresh, open, fresh, fresh, pending, on_hold, solved, solved, closed, no},
        {open, open, open, open, pending, on_hold, solved, solved, closed, no},
        {pending, pending, open, pending, no, on_hold, solved, solved, closed, open},
        {on_hold, on_hold, on_hold, on_hold, pending, no, solved, solved, closed, open},
        {solved, solved, solved, solved, no, no, no, solved, closed, open},
        {closed, no, closed, closed, no, no, no, no, no, open},
    };
    for (const auto& c : cases) {
        CAPTURE(static_cast<int>(c.from));
        CHECK(after(c.from, Move::reply) == c.reply);
        CHECK(after(c.from, Move::hear) == c.hear);
        CHECK(after(c.from, Move::note) == c.note);
        CHECK(after(c.from, Move::wait) == c.wait);
        CHECK(after(c.from, Move::hold) == c.hold);
        CHECK(after(c.from, Move::solve) == c.solve);
        CHECK(after(c.from, Move::confirm) == c.confirm);
        CHECK(after(c.from, Move::close) == c.close);
        CHECK(after(c.from, Move::reopen) == c.reopen);
    }
    CHECK(moves_from(closed) == std::vector<std::string_view>{"note", "reopen"});
}

TEST_CASE("a ticket's facts follow from its events") {
    std::vector<TicketEvent> events{
        event("2026-03-02T01:00:00Z", customer, true, fresh), event("2026-03-02T01:10:00Z", Author::automatic, true),
        event("2026-03-02T01:20:00Z", agent, false), event("2026-03-02T01:30:00Z", agent, true, open),
        event("2026-03-02T02:00:00Z", agent, false, solved)};
    auto facts = facts_of(events);
    CHECK(facts.state == solved);
    CHECK(facts.replied_at == at("2026-03-02T01:30:00Z"));
    CHECK(facts.solved_at == at("2026-03-02T02:00:00Z"));
    CHECK_FALSE(facts.confirmed_at);
    events.push_back(event("2026-03-02T03:00:00Z", agent, false, closed, "no answer"));
    facts = facts_of(events);
    CHECK(facts.solved_at == at("2026-03-02T02:00:00Z"));
    CHECK(facts.closed_at == at("2026-03-02T03:00:00Z"));
    CHECK(facts.unconfirmed == "no answer");
    events.push_back(event("2026-03-02T04:00:00Z", agent, false, open));
    facts = facts_of(events);
    CHECK_FALSE(facts.solved_at);
    CHECK_FALSE(facts.closed_at);
    CHECK(facts.unconfirmed.empty());
    events.push_back(event("2026-03-02T05:00:00Z", customer, true, solved));
    events.push_back(event("2026-03-02T06:00:00Z", agent, false, closed));
    facts = facts_of(events);
    CHECK(facts.confirmed_at == at("2026-03-02T05:00:00Z"));
    CHECK(facts.unconfirmed.empty());
    CHECK(facts_of({}).state == fresh);
}

TEST_CASE("what should not have happened") {
    using Rule = Finding::Rule;
    const auto rules = [](const std::vector<TicketEvent>& events) {
        std::vector<Rule> all;
        for (const auto& finding : findings(events)) all.push_back(finding.rule);
        return all;
    };
    const auto opened = event("2026-03-02T01:00:00Z", customer, true, fresh);
    CHECK(rules({opened, event("2026-03-02T02:00:00Z", agent, true, pending)}).empty());
    CHECK(rules({opened, event("2026-03-02T02:00:00Z", agent, false, pending)}) == std::vector{Rule::parked});
    CHECK(rules({opened, event("2026-03-02T02:00:00Z", agent, false, on_hold),
                 event("2026-03-02T02:10:00Z", agent, false)}) == std::vector{Rule::parked});  // once
    // Answered, parked, and the customer wrote again: nobody has moved it since.
    CHECK(rules({opened, event("2026-03-02T02:00:00Z", agent, true, pending),
                 event("2026-03-02T03:00:00Z", customer, true)}) == std::vector{Rule::parked});
    CHECK(rules({opened, event("2026-03-02T02:00:00Z", agent, true, pending),
                 event("2026-03-02T03:00:00Z", customer, true, open)})
              .empty());
    CHECK(rules({opened, event("2026-03-02T02:00:00Z", agent, false, closed)}) == std::vector{Rule::unconfirmed});
    CHECK(rules({opened, event("2026-03-02T02:00:00Z", customer, true, solved),
                 event("2026-03-02T03:00:00Z", agent, false, closed)})
              .empty());
    auto rated = event("2026-03-02T02:00:00Z", customer, true, solved),
         given = event("2026-03-02T04:00:00Z", agent, false);
    given.assignee = Ref<Staff>{2, "chen"};
    rated.rating = 2;
    CHECK(rules({opened, rated, given}) == std::vector{Rule::reassigned});
    CHECK(rules({opened, given, rated}).empty());
    rated.rating = 3;
    CHECK(rules({opened, rated, given}).empty());
}

TEST_CASE("a ticket is closed on the customer's word, or with a reason") {
    test::FreshStore store;
    auto cx = store.context();
    const auto id = open_ticket(cx, add_account(cx, "acme"));
    const auto error = error_of([&] { take_step(cx, id, {Move::close, {}, {}, {}}); });
    CHECK(error.kind() == Kind::no);
    CHECK(error.message() == fmt::format("the customer has not confirmed that ticket {} is solved", id));
    CHECK(ticket_of(cx, id).state == fresh);
    take_step(cx, id, {Move::confirm, "thanks", 5, {}});
    CHECK(ticket_of(cx, id).state == solved);
    CHECK(ticket_of(cx, id).rating == 5);
    CHECK(error_of([&] { take_step(cx, id, {Move::confirm, {}, {}, {}}); }).kind() == Kind::no);
    CHECK(error_of([&] {
              take_step(cx, id, {Move::close, "why not", {}, {}});
          }).message() == fmt::format("the customer confirmed ticket {}, on 2026-03-02", id));
    take_step(cx, id, {Move::close, {}, {}, {}});
    CHECK(ticket_of(cx, id).state == closed);
    CHECK(error_of([&] {
              take_step(cx, id, {Move::hold, {}, {}, {}});
          }).message() == fmt::format("ticket {} is closed: 'hold' does not go from there", id));
    take_step(cx, id, {Move::reopen, {}, {}, {}});
    CHECK_FALSE(ticket_of(cx, id).confirmed_at);
    const auto before = store.dump();
    cx.dry_run = true;
    take_step(cx, id, {Move::close, "gone", {}, {}});
    CHECK(store.dump() == before);
}

TEST_CASE("where the clock was set back, what is done later still stands later") {
    test::FreshStore store;
    auto cx = store.context();
    cx.now = at("2026-03-02T02:00:00Z");
    const auto id = open_ticket(cx, add_account(cx, "acme"));
    take_step(cx, id, {Move::reply, "so", {}, {}});
    cx.now = at("2026-03-02T01:00:00Z");
    take_step(cx, id, {Move::close, "gone", {}, {}});
    CHECK(ticket_of(cx, id).state == closed);
    CHECK(ticket_of(cx, id).closed_at == at("2026-03-02T02:00:00Z"));
    const auto events = read(cx, [&] { return events_of(cx, id); });
    REQUIRE(events.size() == 3);
    auto changed = events.back();
    changed.text = "something else";
    const auto error = error_of([&] { write(cx, [&](Write& work) { work.update(changed); }); });
    CHECK(error.message() == "text: what was said or done stays as it was");
}

TEST_CASE("merging: the words count where they went, along a chain") {
    test::FreshStore store;
    auto cx = store.context();
    const auto acme = add_account(cx, "acme"), other = add_account(cx, "other");
    const auto first = open_ticket(cx, acme), second = open_ticket(cx, acme), third = open_ticket(cx, acme),
               foreign = open_ticket(cx, other);
    CHECK(error_of([&] { merge_tickets(cx, first, first); }).kind() == Kind::no);
    CHECK(error_of([&] { merge_tickets(cx, first, foreign); }).kind() == Kind::no);
    merge_tickets(cx, first, second);
    CHECK(error_of([&] { merge_tickets(cx, first, third); }).message() ==
          fmt::format("ticket {} was merged into ticket {}", first, second));
    CHECK(error_of([&] { merge_tickets(cx, third, first); }).kind() == Kind::no);
    CHECK(error_of([&] { take_step(cx, first, {Move::reopen, {}, {}, {}}); }).kind() == Kind::no);
    merge_tickets(cx, second, third);
    CHECK(ticket_of(cx, first).merged_into->id == third);
    const auto events = read(cx, [&] { return service_events(cx, third); });
    CHECK(events.size() == 5);  // three openings, and the two closings that say nothing here
    for (std::size_t i = 1; i < events.size(); ++i) CHECK(events[i - 1].at <= events[i].at);
    CHECK(std::ranges::count(events, std::optional{closed}, &ServiceEvent::state) == 0);
}
