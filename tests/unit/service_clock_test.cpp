#include "tests/unit/china_2026.hpp"
#include "ticket/service_clock.hpp"
#include <algorithm>
#include <doctest/doctest.h>
#include <random>
#include <utility>

using namespace cs;

namespace {

constexpr auto customer = Author::customer, agent = Author::agent;

/// A point of the wall clock in Shanghai: "03-02 09:30" of 2026.
Instant at(std::string_view text) { return parse_instant(std::string{"2026-"} + std::string{text} + " +08:00"); }

DayHours hours(std::vector<std::string> text) { return parse_hours(text); }
WeekHours office(const DayHours& of_a_day) { return {of_a_day, of_a_day, of_a_day, of_a_day, of_a_day, {}, {}}; }
OpenTime shanghai() {
    return {office(hours({"09:00-12:00", "13:30-18:00"})), test::china_2026(), TimeZone{"Asia/Shanghai"}};
}

ServicePolicy policy(std::int64_t first, std::int64_t next, std::int64_t solution) {
    ServicePolicy made;
    for (const auto priority : {Priority::urgent, Priority::high, Priority::normal, Priority::low}) {
        made.targets[{ClockKind::first_reply, priority}] = first;
        made.targets[{ClockKind::next_reply, priority}] = next;
        made.targets[{ClockKind::solution, priority}] = solution;
    }
    made.solution_pauses = {TicketState::pending};
    return made;
}

ServiceEvent says(Author who, std::string_view when, std::optional<TicketState> state = {}) {
    return {at(when), who, true, state, {}};
}
ServiceEvent becomes(TicketState state, std::string_view when) { return {at(when), agent, false, state, {}}; }
ServiceEvent opened(std::string_view when) { return {at(when), customer, true, TicketState::fresh, Priority::normal}; }

std::vector<ServiceClock> clocks(const std::vector<ServiceEvent>& events, const ServicePolicy& by, std::string_view now,
                                 std::optional<Segment> segment = {}) {
    auto open = shanghai();
    return service_clocks(events, by, segment, open, at(now));
}
const ServiceClock& one(const std::vector<ServiceClock>& all, ClockKind kind, std::size_t n = 0) {
    for (const auto& clock : all)
        if (clock.kind == kind && n-- == 0) return clock;
    throw std::logic_error{"no such clock"};
}
std::size_t number(const std::vector<ServiceClock>& all, ClockKind kind) {
    return static_cast<std::size_t>(std::ranges::count(all, kind, &ServiceClock::kind));
}

}  // namespace

TEST_CASE("first reply: the open time from the customer's word to ours") {
    struct Case {
        const char *asked, *answered;
        std::int64_t minutes;
    };
    const Case cases[] = {
        {"03-02 09:00", "03-02 09:10", 10},  {"03-06 17:30", "03-09 09:30", 60},  // over a weekend
        {"03-02 11:30", "03-02 14:00", 60},                                       // over lunch
        {"03-02 12:10", "03-02 13:20", 0},                                        // within lunch
        {"03-02 20:00", "03-03 09:05", 5},                                        // asked at night
        {"02-13 17:00", "02-14 10:00", 120},                                      // Saturday the 14th is made up for
        {"02-14 17:30", "02-24 09:30", 60},                                       // the whole Spring Festival
        {"09-30 17:00", "10-08 09:10", 70},
    };
    for (const auto& c : cases) {
        CAPTURE(c.asked);
        const auto all = clocks({opened(c.asked), says(agent, c.answered)}, policy(60, 60, 0), "12-01 12:00");
        CHECK(one(all, ClockKind::first_reply).used == c.minutes * 60);
        CHECK(one(all, ClockKind::first_reply).ended);
        CHECK(number(all, ClockKind::next_reply) == 0);
    }
}

TEST_CASE("when a target is used up") {
    struct Case {
        const char* asked;
        std::int64_t minutes;
        const char* due;
    };
    const Case cases[] = {
        {"03-06 16:30", 60, "03-06 17:30"}, {"03-06 17:30", 60, "03-09 09:30"},  // Friday evening
        {"03-06 17:00", 60, "03-06 18:00"},  // used up as the office closes: then, not on Monday
        {"03-02 11:30", 30, "03-02 12:00"},  // or goes to lunch
        {"03-02 11:30", 31, "03-02 13:31"}, {"03-02 12:30", 30, "03-02 14:00"},  {"02-14 17:30", 30, "02-14 18:00"},
        {"02-14 17:30", 60, "02-24 09:30"}, {"03-07 10:00", 450, "03-09 18:00"},  // a Saturday; a whole day of work
    };
    for (const auto& c : cases) {
        CAPTURE(c.asked);
        const auto all = clocks({opened(c.asked)}, policy(c.minutes, 0, 0), c.asked);
        CHECK(one(all, ClockKind::first_reply).due == at(c.due));
        CHECK(one(all, ClockKind::first_reply).verdict == Verdict::running);
        CHECK(one(all, ClockKind::first_reply).left() == c.minutes * 60);
    }
}

TEST_CASE("no more than the target is met, also when that is closing time") {
    const auto verdict = [](const char* answered) {
        return one(clocks({opened("03-06 17:00"), says(agent, answered)}, policy(60, 0, 0), "03-20 12:00"),
                   ClockKind::first_reply)
            .verdict;
    };
    CHECK(verdict("03-06 17:59") == Verdict::met);
    CHECK(verdict("03-06 18:00") == Verdict::met);
    CHECK(verdict("03-06 23:00") == Verdict::met);  // as if it had come at closing time
    CHECK(verdict("03-09 09:00") == Verdict::met);
    CHECK(verdict("03-09 09:01") == Verdict::breached);
    const auto open = [](const char* now) {
        return one(clocks({opened("03-06 17:00")}, policy(60, 0, 0), now), ClockKind::first_reply).verdict;
    };
    CHECK(open("03-06 18:00") == Verdict::running);
    CHECK(open("03-08 12:00") == Verdict::running);
    CHECK(open("03-09 09:01") == Verdict::breached);
}

TEST_CASE("what a robot or an internal note says is no reply") {
    const std::vector<ServiceEvent> events{opened("03-02 09:00"),
                                           says(Author::automatic, "03-02 09:00"),
                                           {at("03-02 09:20"), agent, false, {}, {}},
                                           says(agent, "03-02 10:00")};
    CHECK(one(clocks(events, policy(60, 0, 0), "03-02 12:00"), ClockKind::first_reply).used == 3600);
}

TEST_CASE("a ticket that we opened owes no first reply; the customer's answer asks for a next one") {
    const std::vector<ServiceEvent> events{says(agent, "03-02 09:00", TicketState::fresh),
                                           says(customer, "03-02 10:00"), says(agent, "03-02 10:30")};
    const auto all = clocks(events, policy(60, 60, 480), "03-02 12:00");
    CHECK(number(all, ClockKind::first_reply) == 0);
    CHECK(one(all, ClockKind::next_reply).used == 1800);
    CHECK(one(all, ClockKind::solution).from == at("03-02 09:00"));
}

TEST_CASE("the three clocks are independent") {
    const std::vector<ServiceEvent> events{opened("03-02 09:00"),         says(agent, "03-02 09:10"),
                                           says(customer, "03-02 10:00"), says(customer, "03-02 10:20"),
                                           says(agent, "03-02 11:00"),    says(customer, "03-02 14:00")};
    const auto all = clocks(events, policy(5, 120, 60), "03-02 15:00");
    CHECK(one(all, ClockKind::first_reply).verdict == Verdict::breached);
    CHECK(one(all, ClockKind::next_reply).used == 3600);  // from the first word that was not answered
    CHECK(one(all, ClockKind::next_reply).verdict == Verdict::met);
    CHECK(one(all, ClockKind::next_reply, 1).verdict == Verdict::running);
    CHECK(one(all, ClockKind::next_reply, 1).left() == 3600);
    CHECK(one(all, ClockKind::solution).verdict == Verdict::breached);
    CHECK(one(all, ClockKind::solution).due == at("03-02 10:00"));
}

TEST_CASE("pending over a weekend pauses the solution, and only for open time") {
    const std::vector<ServiceEvent> events{opened("03-06 17:00"), says(agent, "03-06 17:30", TicketState::pending),
                                           says(customer, "03-09 10:00", TicketState::open),
                                           becomes(TicketState::solved, "03-09 10:30")};
    const auto all = clocks(events, policy(60, 60, 120), "03-20 12:00");
    CHECK(one(all, ClockKind::solution).used == 3600);
    CHECK(one(all, ClockKind::solution).parts.size() == 3);
    CHECK(one(all, ClockKind::solution).parts[1].paused == TicketState::pending);
    CHECK(one(all, ClockKind::solution).verdict == Verdict::met);
}

TEST_CASE("while it is paused within its target nothing is due; over it, it stays breached") {
    const std::vector<ServiceEvent> events{opened("03-02 09:00"), says(agent, "03-02 10:00", TicketState::pending)};
    const auto waiting = clocks(events, policy(60, 60, 120), "03-04 12:00");
    CHECK(one(waiting, ClockKind::solution).verdict == Verdict::paused);
    CHECK_FALSE(one(waiting, ClockKind::solution).due);
    CHECK(one(waiting, ClockKind::solution).left() == 3600);
    const auto over = clocks(events, policy(60, 60, 59), "03-04 12:00");
    CHECK(one(over, ClockKind::solution).verdict == Verdict::breached);
    CHECK(one(over, ClockKind::solution).due == at("03-02 09:59"));
}

TEST_CASE("whoever waits for the customer waits no longer once they have written, whatever the state says") {
    const std::vector<ServiceEvent> events{opened("03-02 09:00"), says(agent, "03-02 09:30", TicketState::pending),
                                           says(customer, "03-02 10:00")};
    const auto all = clocks(events, policy(60, 60, 480), "03-02 11:00");
    CHECK(one(all, ClockKind::solution).used == 5400);
    CHECK(one(all, ClockKind::next_reply).used == 3600);
    auto holds = policy(60, 60, 480);
    holds.solution_pauses = {TicketState::on_hold};
    const std::vector<ServiceEvent> held{opened("03-02 09:00"), says(agent, "03-02 09:30", TicketState::on_hold),
                                         says(customer, "03-02 10:00")};
    CHECK(one(clocks(held, holds, "03-02 11:00"), ClockKind::solution).used == 1800);  // we still wait for others
}

TEST_CASE("reopening goes on counting, without the time in which it was solved") {
    const std::vector<ServiceEvent> events{opened("03-02 09:00"), says(agent, "03-02 10:00", TicketState::solved),
                                           becomes(TicketState::open, "03-04 09:00"),
                                           becomes(TicketState::solved, "03-04 09:30")};
    const auto all = clocks(events, policy(60, 60, 120), "03-20 12:00");
    CHECK(one(all, ClockKind::solution).used == 5400);
    CHECK(one(all, ClockKind::solution).parts[1].paused == TicketState::solved);
    CHECK(number(all, ClockKind::next_reply) == 0);
    CHECK(number(all, ClockKind::first_reply) == 1);
}

TEST_CASE("'thanks' after it was solved asks for nothing; 'still broken' does, from when it was said") {
    std::vector<ServiceEvent> events{opened("03-02 09:00"), says(agent, "03-02 10:00", TicketState::solved),
                                     says(customer, "03-02 10:30")};
    CHECK(number(clocks(events, policy(60, 60, 120), "03-02 18:00"), ClockKind::next_reply) == 0);
    auto closed = events;
    closed.push_back(becomes(TicketState::closed, "03-02 11:00"));
    closed.push_back(becomes(TicketState::open, "03-05 09:00"));
    CHECK(number(clocks(closed, policy(60, 60, 120), "03-05 10:00"), ClockKind::next_reply) == 0);
    events.push_back(becomes(TicketState::open, "03-02 11:30"));
    const auto all = clocks(events, policy(60, 60, 120), "03-02 12:00");
    CHECK(one(all, ClockKind::next_reply).from == at("03-02 10:30"));
    CHECK(one(all, ClockKind::next_reply).used == 5400);
    CHECK(one(all, ClockKind::solution).used == 5400);
}

TEST_CASE("a change of policy judges the same past anew, pauses included") {
    const std::vector<ServiceEvent> events{opened("03-02 09:00"), says(agent, "03-02 09:30", TicketState::pending),
                                           says(customer, "03-02 11:00", TicketState::open),
                                           becomes(TicketState::solved, "03-02 11:30")};
    auto strict = policy(20, 60, 120);
    CHECK(one(clocks(events, strict, "03-20 12:00"), ClockKind::solution).used == 3600);
    CHECK(one(clocks(events, strict, "03-20 12:00"), ClockKind::first_reply).verdict == Verdict::breached);
    auto other = policy(30, 60, 120);
    other.solution_pauses = {};
    CHECK(one(clocks(events, other, "03-20 12:00"), ClockKind::solution).used == 9000);
    CHECK(one(clocks(events, other, "03-20 12:00"), ClockKind::solution).verdict == Verdict::breached);
    CHECK(one(clocks(events, other, "03-20 12:00"), ClockKind::first_reply).verdict == Verdict::met);
}

TEST_CASE("a clock is judged by the priority at its end, from its beginning") {
    auto by = policy(60, 60, 480);
    by.targets[{ClockKind::first_reply, Priority::urgent}] = 15;
    by.targets[{ClockKind::solution, Priority::urgent}] = 120;
    const ServiceEvent raised{at("03-02 10:00"), agent, false, {}, Priority::urgent};
    const auto before = clocks({opened("03-02 09:00"), says(agent, "03-02 09:30"), raised}, by, "03-02 11:00");
    CHECK(one(before, ClockKind::first_reply).priority == Priority::normal);
    CHECK(one(before, ClockKind::first_reply).verdict == Verdict::met);
    CHECK(one(before, ClockKind::solution).priority == Priority::urgent);
    CHECK(one(before, ClockKind::solution).due == at("03-02 11:00"));
    const auto after = clocks({opened("03-02 09:00"), raised, says(agent, "03-02 10:30")}, by, "03-02 11:00");
    CHECK(one(after, ClockKind::first_reply).verdict == Verdict::breached);
    CHECK(one(after, ClockKind::first_reply).due == at("03-02 09:15"));
}

TEST_CASE("the words of a ticket that was merged count where it went") {
    // The other one was opened at 09:00 and had a reply at 09:20; its states are its own.
    const std::vector<ServiceEvent> events{says(customer, "03-02 09:00"),
                                           says(agent, "03-02 09:20"),
                                           {at("03-02 10:00"), customer, true, TicketState::fresh, Priority::normal},
                                           says(agent, "03-02 10:15")};
    const auto all = clocks(events, policy(60, 60, 480), "03-02 11:00");
    CHECK(one(all, ClockKind::first_reply).used == 1200);
    CHECK(one(all, ClockKind::next_reply).used == 900);
    CHECK(one(all, ClockKind::solution).from == at("03-02 09:00"));
}

TEST_CASE("segments have targets of their own; 0 promises nothing") {
    auto by = policy(60, 0, 0);
    by.of_segment[Segment::large][{ClockKind::first_reply, Priority::normal}] = 15;
    by.of_segment[Segment::small][{ClockKind::first_reply, Priority::normal}] = 0;
    const auto of = [&](std::optional<Segment> segment) {
        return one(clocks({opened("03-02 09:00")}, by, "03-02 09:30", segment), ClockKind::first_reply);
    };
    CHECK(of(Segment::large).verdict == Verdict::breached);
    CHECK(of(Segment::medium).verdict == Verdict::running);
    CHECK(of({}).verdict == Verdict::running);
    CHECK(of(Segment::small).verdict == Verdict::none);
    CHECK(one(clocks({opened("03-02 09:00")}, by, "03-02 09:30"), ClockKind::solution).verdict == Verdict::none);
}

TEST_CASE("what lies after now does not count, and nothing makes no clock") {
    CHECK(clocks({}, policy(1, 1, 1), "03-02 09:30").empty());
    const auto all = clocks({opened("03-02 09:00"), says(agent, "03-02 10:00", TicketState::solved)},
                            policy(60, 60, 60), "03-02 09:30");
    CHECK_FALSE(one(all, ClockKind::first_reply).ended);
    CHECK(one(all, ClockKind::solution).used == 1800);
}

TEST_CASE("the clocks of random tickets = the same counted minute by minute") {
    const auto seed = std::random_device{}();
    MESSAGE("seed " << seed);
    std::mt19937 random{seed};
    const auto any = [&](int least, int most) { return std::uniform_int_distribution{least, most}(random); };
    auto open = shanghai();
    for (int round = 0; round < 300; ++round) {
        auto by = policy(any(1, 200), any(1, 200), any(1, 2000));
        by.solution_pauses.clear();
        for (const auto state : {TicketState::pending, TicketState::on_hold})
            if (any(0, 1)) by.solution_pauses.insert(state);
        std::vector<ServiceEvent> events{opened("02-12 08:00")};
        events.front().at.seconds += any(0, 5000) * 60;
        for (int i = any(0, 8); i > 0; --i) {
            const auto who = any(0, 4) ? static_cast<Author>(any(0, 1)) : Author::automatic;
            ServiceEvent event{{events.back().at.seconds + any(1, 3000) * 60}, who, any(0, 2) > 0, {}, {}};
            if (any(0, 1)) event.state = static_cast<TicketState>(any(1, 5));
            events.push_back(event);
        }
        const Instant now{events.back().at.seconds + any(0, 3000) * 60};
        const auto counted = [&](Instant from, Instant to) {
            std::int64_t seconds = 0;
            for (; from < to; from.seconds += 60) seconds += open.stretches(from, {from.seconds + 60}).empty() ? 0 : 60;
            return seconds;
        };
        std::int64_t solution = 0, replies = 0;
        bool solved = false, waits = false;
        auto state = TicketState::fresh;
        std::optional<Instant> since, asked;
        for (std::size_t i = 0; i < events.size(); ++i) {
            const auto& event = events[i];
            const bool was = solved, asks = event.message && event.author == Author::customer;
            state = event.state.value_or(state);
            solved = state == TicketState::solved || state == TicketState::closed;
            waits = state == TicketState::pending && (waits || event.state) && !asks;
            const auto answer = [&] {
                if (since) replies += counted(*since, event.at);
                since.reset();
            };
            if (solved && !was) answer();
            if (was && !solved) since = std::exchange(asked, std::nullopt);
            if (event.state == TicketState::closed) asked.reset();
            if (event.message && event.author == Author::agent) {
                answer();
                asked.reset();
            }
            if (asks && !solved && !since) since = event.at;
            if (asks && solved && !event.state && !asked) asked = event.at;
            const bool stopped =
                solved || (by.solution_pauses.contains(state) && (state != TicketState::pending || waits));
            if (!stopped) solution += counted(event.at, i + 1 < events.size() ? events[i + 1].at : now);
        }
        if (since) replies += counted(*since, now);
        const auto all = service_clocks(events, by, {}, open, now);
        std::int64_t all_replies = 0;
        for (const auto& clock : all) all_replies += clock.kind == ClockKind::solution ? 0 : clock.used;
        CAPTURE(seed);
        CAPTURE(round);
        REQUIRE(one(all, ClockKind::solution).used == solution);
        REQUIRE(all_replies == replies);
        REQUIRE(number(all, ClockKind::first_reply) <= 1);
        for (const auto& clock : all) {
            std::int64_t parts = 0;
            for (const auto& part : clock.parts) parts += part.paused ? 0 : counted(part.when.from, part.when.to);
            CHECK(clock.used == parts);
            CHECK((clock.verdict == Verdict::breached) == (clock.used > *clock.target));
            if (clock.due && clock.verdict == Verdict::breached) CHECK(*clock.due < now);
        }
    }
}
