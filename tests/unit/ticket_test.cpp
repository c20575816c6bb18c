#include "account/touch.hpp"
#include "tests/unit/error_of.hpp"
#include "tests/unit/store_fixture.hpp"
#include "ticket/complaint.hpp"
#include "ticket/moves.hpp"
#include "ticket/pages.hpp"
#include "ticket/request.hpp"
#include "ticket/standing.hpp"
#include <algorithm>
#include <doctest/doctest.h>

using namespace cs;
using enum TicketState;

namespace {

Instant at(std::string_view text) { return parse_instant(text); }

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

std::int64_t add_account(Context& cx, const std::string& key, std::optional<Segment> segment = {}) {
    std::int64_t id = 0;
    write(cx, [&](Write& work) {
        Account account;
        account.key = account.name = key;
        account.segment = segment;
        id = work.insert(account);
    });
    return id;
}
std::int64_t open_ticket(Context& cx, std::int64_t account, Priority priority = Priority::normal,
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
Ticket ticket_of(Context& cx, std::int64_t id) {
    return read(cx, [&] { return get<Ticket>(cx, id); });
}

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

TEST_CASE("the queue: what is over its time, then priority, segment and time left; what only waits is left out") {
    test::FreshStore store;
    auto cx = store.context();
    const auto small = add_account(cx, "small", Segment::small), large = add_account(cx, "large", Segment::large);
    cx.now = at("2026-03-02T01:00:00Z");  // nine in Shanghai
    const auto low = open_ticket(cx, small, Priority::low), urgent = open_ticket(cx, small, Priority::urgent);
    cx.now = at("2026-03-02T03:00:00Z");
    const auto waits = open_ticket(cx, small), of_small = open_ticket(cx, small), of_large = open_ticket(cx, large),
               thanked = open_ticket(cx, small);
    take_step(cx, waits, {Move::reply, "which version?", {}, Move::wait});
    take_step(cx, thanked, {Move::reply, "done", {}, Move::solve});
    cx.now = at("2026-03-02T03:10:00Z");
    take_step(cx, thanked, {Move::hear, "thanks", {}, {}});
    const auto table = read(cx, [&] {
        ServiceHours hours{cx.settings, {}};
        return ticket_queue(cx, hours, {}, Reader::program);
    });
    std::vector<std::int64_t> order;
    for (const auto& row : table.rows) order.push_back(std::get<std::int64_t>(row[0]));
    CHECK(order == std::vector{urgent, of_large, of_small, low, thanked});
    CHECK(machine_text(table.rows[0][3]) == "first reply over by 1 h 40 min · urgent · small");
    CHECK(machine_text(table.rows[4][3]) == "the customer wrote after it was solved · normal · small");
    CHECK(table.rows[1].size() == table.columns.size());
}

TEST_CASE("how support stands with each account") {
    test::FreshStore store;
    auto cx = store.context();
    const auto acme = add_account(cx, "acme"), quiet = add_account(cx, "quiet"), beta = add_account(cx, "beta");
    cx.now = at("2026-03-02T01:00:00Z");
    const auto a = open_ticket(cx, acme), b = open_ticket(cx, acme);
    open_ticket(cx, beta);
    cx.now = at("2026-03-02T01:30:00Z");
    take_step(cx, a, {Move::reply, "so", {}, Move::solve});
    cx.now = at("2026-03-02T02:30:00Z");
    take_step(cx, b, {Move::reply, "so", {}, {}});
    take_step(cx, a, {Move::reopen, {}, {}, {}});
    write(cx, [&](Write& work) {
        Complaint complaint;
        complaint.account = {acme, {}};
        complaint.what = "down";
        work.insert(complaint);
    });
    std::vector<TicketStanding> all;
    const auto ask = [&](const char* day, int span) {
        all.clear();
        read(cx, [&] {
            each_account_tickets(cx, iso_date(day).value(), span, [&](const TicketStanding& s) { all.push_back(s); });
            return 0;
        });
    };
    ask("2026-03-02", 30);
    REQUIRE(all.size() == 2);
    CHECK(all[0].account == acme);
    CHECK(all[0].open == 2);
    CHECK(all[0].reopened == 1);
    CHECK(all[0].complaints == 1);
    CHECK(all[0].first_reply_minutes == 60.0);
    CHECK(all[1].account == beta);
    CHECK(all[1].open == 1);
    CHECK_FALSE(all[1].first_reply_minutes);
    CHECK(quiet < beta);
    ask("2026-03-20", 7);
    REQUIRE(all.size() == 2);
    CHECK(all[0].reopened == 0);
    CHECK_FALSE(all[0].first_reply_minutes);
    ask("2026-02-01", 7);
    CHECK(all.empty());
}

TEST_CASE("a request goes along its chain and no other way") {
    constexpr RequestState states[] = {RequestState::collected, RequestState::analysed,  RequestState::passed_on,
                                       RequestState::decided,   RequestState::delivered, RequestState::declined,
                                       RequestState::told};
    std::string allowed;
    for (const auto from : states)
        for (const auto to : states)
            if (follows(from, to)) allowed += fmt::format("{}>{} ", name_of(from), name_of(to));
    CHECK(allowed == "collected>analysed analysed>passed_on analysed>declined passed_on>decided passed_on>declined "
                     "decided>decided decided>delivered decided>declined delivered>told declined>told ");
}

TEST_CASE("a request is told once everybody who asked knows; who asks later is still to be told") {
    test::FreshStore store;
    auto cx = store.context();
    const auto acme = add_account(cx, "acme"), beta = add_account(cx, "beta"), gamma = add_account(cx, "gamma");
    std::int64_t id = 0;
    write(cx, [&](Write& work) {
        Request request;
        request.account = {acme, {}};
        request.need = "a report";
        id = work.insert(request);
    });
    const auto state = [&] { return read(cx, [&] { return get<Request>(cx, id).state; }); };
    const auto move = [&](RequestState to, std::optional<Decision> decision = {}) {
        return move_request(cx, id, {.to = to, .on = cx.today, .decision = decision});
    };
    CHECK(error_of([&] { tell_request(cx, id, {}, cx.today, {}); }).kind() == Kind::no);
    CHECK(error_of([&] { move(RequestState::delivered); }).message() ==
          fmt::format("request {} is collected: it cannot become delivered", id));
    add_asker(cx, id, beta);
    CHECK(error_of([&] { add_asker(cx, id, acme); }).kind() == Kind::no);
    CHECK(error_of([&] { move_request(cx, id, {.to = RequestState::analysed, .on = add_days(cx.today, 1)}); }).kind() ==
          Kind::no);
    CHECK(error_of([&] {
              move_request(cx, id, {.to = RequestState::analysed, .on = add_days(cx.today, -1)});
          }).kind() == Kind::no);
    move(RequestState::analysed);
    move(RequestState::passed_on);
    move(RequestState::decided, Decision::later);
    CHECK(error_of([&] { move(RequestState::delivered); }).message() ==
          fmt::format("request {} was decided for later, not to be built", id));
    move(RequestState::decided, Decision::build);
    move(RequestState::delivered);
    CHECK(error_of([&] { tell_request(cx, id, {gamma}, cx.today, {}); }).kind() == Kind::no);
    tell_request(cx, id, {acme}, cx.today, {});
    CHECK(state() == RequestState::delivered);
    CHECK(error_of([&] { tell_request(cx, id, {acme}, cx.today, {}); }).kind() == Kind::no);
    tell_request(cx, id, {}, cx.today, {});
    CHECK(state() == RequestState::told);
    add_asker(cx, id, gamma);
    CHECK(state() == RequestState::delivered);
    CHECK(read(cx, [&] { return untold_requests(cx); }).rows.size() == 1);
}

TEST_CASE("a complaint is due by the clock on the wall, and goes its course") {
    test::FreshStore store;
    auto cx = store.context();
    CHECK(complaint_due(at("2026-03-06T10:00:00Z"), true, cx.settings) == at("2026-03-07T10:00:00Z"));  // a Friday
    CHECK(complaint_due(at("2026-03-06T10:00:00Z"), false, cx.settings) == at("2026-03-06T11:00:00Z"));
    const auto acme = add_account(cx, "acme");
    std::int64_t id = 0, staff = 0;
    write(cx, [&](Write& work) {
        Staff li;
        li.handle = li.name = "li";
        staff = work.insert(li);
        Complaint complaint;
        complaint.account = {acme, {}};
        complaint.what = "down";
        id = work.insert(complaint);
    });
    const auto no = [](auto&& act) { return error_of(act).kind() == Kind::no; };
    const auto review = [&] { review_complaint(cx, id, {"outage", "no test", "a test", staff, {}}); };
    CHECK(no([&] { investigate(cx, id, {}); }));
    CHECK(no([&] { solve_complaint(cx, id, {}, {}); }));
    CHECK(no(review));
    soothe(cx, id, "called");
    CHECK(no([&] { soothe(cx, id, {}); }));
    CHECK(no([&] { finish_improvement(cx, id, cx.today); }));
    investigate(cx, id, {});
    CHECK(no([&] { investigate(cx, id, {}); }));
    solve_complaint(cx, id, "restored", Money{200'000, *Currency::of("CNY")});
    CHECK(read(cx, [&] { return unreviewed_complaints(cx); }).rows.size() == 1);
    CHECK(read(cx, [&] { return complaint_causes(cx, {}); }).rows.empty());
    CHECK(no([&] { solve_complaint(cx, id, {}, {}); }));
    review();
    CHECK(no(review));
    CHECK(no([&] { finish_improvement(cx, id, add_days(cx.today, 1)); }));
    CHECK(no([&] { finish_improvement(cx, id, add_days(cx.today, -1)); }));
    finish_improvement(cx, id, cx.today);
    CHECK(no([&] { finish_improvement(cx, id, cx.today); }));
    CHECK(read(cx, [&] { return unreviewed_complaints(cx); }).rows.empty());
    CHECK(read(cx, [&] { return complaint_causes(cx, {}); }).rows.size() == 1);
}

TEST_CASE("settings that promise nothing sensible are refused by name") {
    const auto policy_error = [](std::string_view toml) {
        test::FreshStore store{toml};
        const auto cx = store.context();
        return error_of([&] {
            service_policy(cx.settings);
            ServiceHours{cx.settings, {}};
        });
    };
    CHECK(policy_error("[support.hours]\nmon = [\"9-5\"]\n").message() ==
          "support.hours.mon: '9-5' are no opening hours");
    CHECK(policy_error("[support]\ntimezone = \"Mars\"\n").message() ==
          "support.timezone: there is no time zone 'Mars'");
    CHECK(policy_error("[support.segments.huge.first_reply]\nurgent = 5\n").kind() == Kind::config);
    CHECK(policy_error("[support.segments.large.first_reply]\nasap = 5\n").kind() == Kind::config);
    test::FreshStore store{"[support.segments.large.solve]\nhigh = 7\n"};
    const auto policy = service_policy(store.context().settings);
    CHECK(policy.target(Segment::large, ClockKind::solution, Priority::high) == 7);
    CHECK(policy.target(Segment::small, ClockKind::solution, Priority::high) == 450);
}

TEST_CASE("the years without holidays are named") {
    WorkCalendar calendar;
    const auto day = [](const char* text) { return iso_date(text).value(); };
    for (const char* known : {"2025-01-01", "2026-01-01", "2028-01-01"}) calendar.set(day(known), false, {});
    CHECK(years_without_holidays(calendar, day("2025-05-01"), day("2026-12-31")).empty());
    CHECK(years_without_holidays(calendar, day("2023-12-31"), day("2031-01-01")) == "2023-2024, 2027, 2029-2031");
    CHECK(years_without_holidays({}, day("2026-01-01"), day("2026-01-01")) == "2026");
}
