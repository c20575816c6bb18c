// When a milestone is due, and how it stands (metrics.md §1.3).
#include "account/milestones.hpp"
#include "store_fixture.hpp"
#include <doctest/doctest.h>

using namespace cs;

namespace {
Date day(std::string_view text) { return iso_date(text).value(); }
std::optional<Date> maybe(std::string_view text) { return text.empty() ? std::nullopt : std::optional{day(text)}; }
}  // namespace

TEST_CASE("milestones count from the clock, clamped to the month's end") {
    test::FreshStore store;
    const auto rules = milestone_rules(store.context().settings);
    REQUIRE(rules.size() == 3);
    const char* expected[] = {"2025-06-30", "2025-09-30", "2026-02-28"};
    for (std::size_t i = 0; i < 3; ++i) CHECK(to_text(add_months(day("2025-05-31"), rules[i].months)) == expected[i]);
}

TEST_CASE("a milestone stands on time, late, open or overdue") {
    struct Case {
        const char *due, *reached, *today;
        Standing expected;
    };
    const Case cases[] = {
        {"2026-02-28", "", "2026-02-27", Standing::open},
        {"2026-02-28", "", "2026-02-28", Standing::open},  // on its day there is time left
        {"2026-02-28", "", "2026-03-01", Standing::overdue},
        {"2026-02-28", "2026-02-28", "2026-03-01", Standing::on_time},
        {"2026-02-28", "2025-01-01", "2026-01-01", Standing::on_time},
        {"2026-02-28", "2026-03-01", "2026-03-01", Standing::late},
        {"2026-02-28", "2026-03-05", "2026-03-01", Standing::overdue},  // as of a day before it was reached
    };
    for (const auto& c : cases) {
        CAPTURE(c.reached);
        CAPTURE(c.today);
        CHECK(standing_of(day(c.due), maybe(c.reached), day(c.today)) == c.expected);
    }
}

TEST_CASE("cs.toml names its own milestones; activated is always among them") {
    test::FreshStore store{
        "[milestone.campaign]\nmonths = 6\n[milestone.\"首份报告\"]\nmonths = 2\ntitle = \"首份月报\"\n"};
    const auto rules = milestone_rules(store.context().settings);
    REQUIRE(rules.size() == 3);
    CHECK(rules[0].name == "activated");
    CHECK(rules[1].title(Lang::en) == "首份月报");
    CHECK(rules[2].name == "campaign");
    test::FreshStore later{"[milestone.activated]\nmonths = 2\n"};
    CHECK(milestone_rules(later.context().settings).size() == 1);
    CHECK(milestone_rules(later.context().settings)[0].months == 2);
}
