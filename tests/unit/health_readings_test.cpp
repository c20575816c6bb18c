// Measures of what people say, of support and of what was promised, as they are read off a store: all at once and one.
#include "account/goal.hpp"
#include "account/milestones.hpp"
#include "health/measures.hpp"
#include "health/readings.hpp"
#include "health/survey.hpp"
#include "health/warning.hpp"
#include "store_fixture.hpp"
#include "ticket/complaint.hpp"
#include "ticket/ticket.hpp"
#include <doctest/doctest.h>

using namespace cs;

namespace {

Date day(std::string_view text) { return iso_date(text).value(); }
constexpr std::int64_t a_day = 86'400, now = 1'772'442'000;  // 2026-03-02 09:00 UTC

struct Clinics {
    test::FreshStore store;
    Context context = store.context();
    std::int64_t acme = account("acme", day("2025-11-30")), bolt = account("bolt", {});

    explicit Clinics(std::string_view toml = "") : store{toml} {}

    std::int64_t account(const std::string& key, std::optional<Date> clock) {
        Account made;
        made.key = made.name = key;
        made.clock_starts_on = clock;
        return keep(made);
    }
    template <class R> std::int64_t keep(R record) {
        std::int64_t id = 0;
        write(context, [&](Write& work) { id = work.insert(record); });
        return id;
    }
    std::int64_t person(std::int64_t account, std::optional<Date> left_on = {}) {
        Contact contact;
        contact.account = {account, {}};
        contact.name = "person";
        contact.left_on = left_on;
        return keep(contact);
    }
    void nps(std::int64_t contact, std::int64_t score, std::string_view on) {
        Survey survey;
        survey.contact = {contact, {}};
        survey.score = score;
        survey.answered_on = day(on);
        keep(survey);
    }
    void goal(GoalStatus status, std::optional<Date> due) {
        Goal goal;
        goal.account = {acme, {}};
        goal.statement = "less waiting";
        goal.status = status;
        goal.due = due;
        goal.metric = "minutes";
        goal.direction = Direction::down;
        goal.baseline = 20;
        goal.target = 5;
        keep(goal);
    }
    /// Of acme and bolt; one read by one gives the same.
    std::vector<Measured> of(const std::string& name) {
        return read(context, [&] {
            const std::vector measures{measure_named(context.settings, name)};
            const auto members = population(context);
            const auto all = read_measures(context, measures, members, false);
            CHECK(all == read_measures(context, measures, members, true));
            return all.front();
        });
    }
};

Measured value(std::int64_t numerator, std::int64_t denominator = 1, std::optional<Date> on = {}) {
    return {Measured::State::present, {numerator, denominator}, on};
}
const Measured missing;

}  // namespace

TEST_CASE("NPS is of the latest answer of each person who is there; who says nothing is in no mean") {
    Clinics clinics;
    const auto first = clinics.person(clinics.acme), second = clinics.person(clinics.acme),
               silent = clinics.person(clinics.acme), gone = clinics.person(clinics.acme, day("2026-02-20"));
    CHECK(clinics.of("nps_mean") == std::vector{missing, missing});
    clinics.nps(first, 2, "2026-01-05");
    clinics.nps(first, 9, "2026-02-01");
    clinics.nps(second, 6, "2026-02-10");
    clinics.nps(gone, 0, "2026-02-10");
    Survey unanswered;
    unanswered.contact = {silent, {}};
    unanswered.sent_on = day("2026-02-01");
    clinics.keep(unanswered);
    CHECK(clinics.of("nps_mean") == std::vector{value(15, 2, day("2026-02-10")), missing});
    CHECK(clinics.of("nps_lowest") == std::vector{value(6, 1, day("2026-02-10")), missing});
    clinics.context.today = day("2026-05-03");  // 91 days after the first of the two
    CHECK(clinics.of("nps_mean") == std::vector{value(6, 1, day("2026-02-10")), missing});
    clinics.context.today = day("2026-05-12");
    const Measured stale{Measured::State::stale, {}, day("2026-02-10")};
    CHECK(clinics.of("nps_mean") == std::vector{stale, missing});
    CHECK(clinics.of("nps_lowest") == std::vector{stale, missing});
}

TEST_CASE("a detractor touches a built-in line, a passive does not") {
    Clinics clinics;
    for (const auto& rule : read_rules(clinics.store.context().settings, Lang::en)) {
        if (rule.name != "detractor") continue;
        CHECK(verdict(rule, value(6)) == LineVerdict::touches);
        CHECK(verdict(rule, value(7)) == LineVerdict::well);
        CHECK(verdict(rule, missing) == LineVerdict::unknown);
        return;
    }
    FAIL("there is no such line");
}

TEST_CASE("where support was never kept nothing is known of it; where it was, no ticket is none") {
    Clinics clinics;
    const Measured never{Measured::State::late, {}, {}};
    for (const auto* name : {"tickets_open", "tickets_reopened", "complaints", "first_reply"}) {
        CAPTURE(name);
        CHECK(clinics.of(name) == std::vector{never, never});
    }
    Ticket ticket;
    ticket.account = {clinics.acme, {}};
    ticket.subject = "help";
    ticket.opened_at = {now - a_day};
    const auto id = clinics.keep(ticket);
    Complaint complaint;
    complaint.account = {clinics.acme, {}};
    complaint.what = "billing stood still";
    complaint.raised_at = {now - 80 * a_day};
    clinics.keep(complaint);
    CHECK(clinics.of("tickets_open") == std::vector{value(1), value(0)});
    CHECK(clinics.of("tickets_reopened") == std::vector{value(0), value(0)});
    CHECK(clinics.of("complaints") == std::vector{value(1), value(0)});
    CHECK(clinics.of("first_reply") == std::vector{missing, missing});
    CHECK(id > 0);
    clinics.context.today = day("2026-03-20");  // the complaint is older than the span then
    CHECK(clinics.of("complaints") == std::vector{value(0), value(0)});
}

TEST_CASE("milestones that are overdue are counted, those reached or to come are not") {
    Clinics clinics;  // the clock of acme started on 2025-11-30: activated by 2025-12-30
    CHECK(clinics.of("milestones_overdue") == std::vector{value(1), missing});
    clinics.context.today = day("2025-12-30");
    CHECK(clinics.of("milestones_overdue") == std::vector{value(0), missing});
    clinics.context.today = day("2026-09-01");
    CHECK(clinics.of("milestones_overdue") == std::vector{value(3), missing});
    Milestone reached;
    reached.account = {clinics.acme, {}};
    for (const auto* name : {"activated", "campaign"}) {
        reached.name = name;
        reached.on = day("2026-08-31");
        reach(clinics.context, reached);
    }
    CHECK(clinics.of("milestones_overdue") == std::vector{value(1), missing});
}

TEST_CASE("who was recorded in a later stage is activated, whenever that was") {
    Clinics clinics;
    Account made;
    made.key = made.name = "grown";
    made.clock_starts_on = day("2025-11-30");
    made.stage = Stage::growth;
    clinics.keep(made);
    CHECK(clinics.of("milestones_overdue") == std::vector{value(1), missing, value(0)});
}

TEST_CASE("goals count once their day has passed or they ended") {
    Clinics clinics;
    clinics.goal(GoalStatus::draft, day("2026-01-01"));
    clinics.goal(GoalStatus::dropped, day("2026-01-01"));
    clinics.goal(GoalStatus::agreed, day("2026-03-02"));
    CHECK(clinics.of("goals_reached") == std::vector{missing, missing});
    clinics.goal(GoalStatus::agreed, day("2026-03-01"));
    CHECK(clinics.of("goals_reached") == std::vector{value(0), missing});
    clinics.goal(GoalStatus::reached, day("2026-06-01"));
    clinics.goal(GoalStatus::missed, day("2026-06-01"));
    CHECK(clinics.of("goals_reached") == std::vector{value(1, 3), missing});
}
