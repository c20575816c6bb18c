// The arithmetic of what was received, and the deck that shows it.
#include "document/render.hpp"
#include "renewal/upsell.hpp"
#include "review/deck.hpp"
#include <doctest/doctest.h>
#include <limits>

using namespace cs;

namespace {

Date day(std::string_view text) { return iso_date(text).value(); }
Money yuan(std::int64_t whole) { return {whole * 100, Currency{}}; }

DeckFacts facts() {
    DeckFacts f{.account = {}, .review = {}, .from = day("2025-12-02"), .to = day("2026-03-02"), .months = 3};
    f.account.key = f.account.name = "acme";
    f.received = f.ever = {yuan(30000)};
    f.outcomes = {{day("2026-02-15"), yuan(30000), "50 hours a month each", "rota"}};
    f.users_named = f.feed = true;
    f.users = 5, f.seats = 5, f.people = 25;
    return f;
}

std::string shown(const DeckFacts& f, Lang lang, DeckFor reader, Format format = Format::table) {
    Look look;
    look.width = 200;
    return render(deck(f, lang, reader, "Example"), format, look);
}
bool says(const std::string& text, std::string_view part) { return text.find(part) != text.npos; }

}  // namespace

TEST_CASE("five users had 30,000: twenty colleagues without it lose 120,000") {
    const auto value = value_shown(yuan(30000), 5, 20);
    REQUIRE(value);
    CHECK(value->each == yuan(6000));
    CHECK(value->lost == yuan(120000));
    // Rounded once: three had 100.00, each 33.33; seven others 233.33, not 7 x 33.33 = 233.31.
    const auto thirds = value_shown({10000, Currency{}}, 3, 7);
    CHECK(thirds->each.minor == 3333);
    CHECK(thirds->lost.minor == 23333);
    CHECK_FALSE(value_shown(yuan(0), 5, 20));
    CHECK_FALSE(value_shown(yuan(-1), 5, 20));
    CHECK_FALSE(value_shown(yuan(30000), 0, 20));
    CHECK_FALSE(value_shown(yuan(30000), 5, 0));
    CHECK_FALSE(value_shown(yuan(30000), 5, -3));
    const auto most = std::numeric_limits<std::int64_t>::max();
    CHECK_FALSE(value_shown({most, Currency{}}, 1, 2));
    CHECK(value_shown({most - 1, Currency{}}, 2, 1)->lost.minor == most / 2);
}

TEST_CASE("a line that is won has its share of the year") {
    CHECK(share_of_year(8'000'000, day("2026-04-01"), day("2027-01-01")) == 6'000'000);
    CHECK(share_of_year(1000, day("2026-01-31"), day("2026-02-28")) == 83);
    CHECK(share_of_year(365, day("2026-03-15"), day("2027-01-01")) == 292);
    CHECK(share_of_year(100, day("2026-01-01"), day("2028-01-01")) == 200);
}

TEST_CASE("nothing is offered while a promise is open") {
    auto f = facts();
    for (const auto lang : {Lang::en, Lang::zh}) {
        const auto open = shown(f, lang, DeckFor::meeting);
        CHECK(says(open, "120,000"));
        f.promises = {{"stock alerts", day("2026-04-01")}};
        const auto owing = shown(f, lang, DeckFor::meeting);
        CHECK_FALSE(says(owing, "120,000"));
        CHECK(says(owing, "stock alerts"));
        f.promises.clear();
    }
}

TEST_CASE("what is not known is not made up") {
    auto f = facts();
    f.people.reset();
    CHECK_FALSE(says(shown(f, Lang::en, DeckFor::meeting), "of your people work without it"));
    f.people = 5;
    CHECK_FALSE(says(shown(f, Lang::en, DeckFor::meeting), "of your people work without it"));
    f = facts();
    f.received.clear(), f.outcomes.clear();
    const auto text = shown(f, Lang::en, DeckFor::meeting);
    CHECK(says(text, "No value was written down"));
    CHECK_FALSE(says(text, "of your people work without it"));
    f = facts();
    f.users_named = false, f.seats = 7;  // seats stand for users: none of them is known to be empty
    CHECK(f.lost_by_seats().empty());
}

TEST_CASE("seats that stand empty cost what those in use bring") {
    auto f = facts();
    f.seats = 8;
    REQUIRE(f.lost_by_seats().size() == 1);
    CHECK(f.lost_by_seats().front().lost == yuan(18000));
    CHECK(f.lost_by_colleagues().front().without == 17);
    CHECK(says(shown(f, Lang::en, DeckFor::meeting), "5 of 8 seats"));
    CHECK(says(shown(f, Lang::zh, DeckFor::meeting), "5 / 8"));
}

TEST_CASE("names of any kind stay what they are, in either language, to either reader") {
    const std::string evil = "{} {0} {x} %s </p><script>alert('1')</script> \xff \x01 “”";
    auto f = facts();
    f.account.name = f.next_goals = evil;
    Goal goal;
    goal.id = 1;
    goal.statement = goal.metric = goal.unit = goal.department = evil;
    goal.baseline = -1e300, goal.target = 1e300, goal.value = 0;
    goal.said_by = Ref<Contact>{1, evil};
    Measurement reading;
    reading.on = day("2026-01-01");
    reading.value = 1e-300;
    f.goals = {{goal, {reading}, evil}};
    f.outcomes = {{day("2026-01-01"), {}, evil, evil}};
    f.stuck = {{evil, evil, false, {}}};
    f.unused = {evil};
    f.requests = {{day("2026-01-01"), evil, "decided", "later", evil, {}}};
    f.actions = {{evil, evil, day("2026-01-01")}};
    f.tickets = {1, 0, 1, evil};
    for (const bool owed : {false, true})
        for (const auto lang : {Lang::en, Lang::zh})
            for (const auto reader : {DeckFor::meeting, DeckFor::mail}) {
                if (owed) f.promises = {{evil, {}}};
                const auto html = shown(f, lang, reader, Format::html);
                CHECK_FALSE(says(html, "<script"));
                CHECK(says(html, "{} {0} {x} %s"));
                CHECK_FALSE(says(shown(f, lang, reader), "\x01"));
            }
}

TEST_CASE("each slide begins a page, printed large on a turned sheet; a document without slides stays upright") {
    const auto html = shown(facts(), Lang::en, DeckFor::meeting, Format::html);
    CHECK(says(html, "@page{size:A4 landscape"));
    CHECK(says(html, "<hr>\n<h2>"));
    Document plain;
    plain.title = "x";
    plain.blocks = {Heading{"a"}, PageBreak{}, Heading{"b"}};
    CHECK_FALSE(says(render(plain, Format::html, {}), "landscape"));
}
