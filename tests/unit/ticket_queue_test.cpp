#include "tests/unit/error_of.hpp"
#include "tests/unit/ticket_fixture.hpp"
#include "ticket/complaint.hpp"
#include "ticket/moves.hpp"
#include "ticket/pages.hpp"
#include "ticket/standing.hpp"
#include <doctest/doctest.h>

using namespace cs;
using namespace cs::test;

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
          "cs.toml:2:1: support.hours.mon: '9-5' are no opening hours");
    CHECK(policy_error("[support]\ntimezone = \"Mars\"\n").message() ==
          "cs.toml:2:1: support.timezone: there is no time zone 'Mars'");
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
