// An account's health in a line: its weeks, what costs it most; and the class that its use puts it in.
#include "error_of.hpp"
#include "figures/health_figures.hpp"
#include "health/brief.hpp"
#include "health/health.hpp"
#include "health/scoring.hpp"
#include "report/classes.hpp"
#include "score_fixture.hpp"
#include <doctest/doctest.h>

using namespace cs;
using test::day, test::set_field;

namespace {

constexpr std::string_view two_measures = R"(
account.fields.beds = "integer"
account.fields.chairs = "integer"
[health.measure.beds]
field = "beds"
weight = 3
points = ["0:0", "100:100"]
[health.measure.chairs]
field = "chairs"
weight = 1
points = ["0:0", "100:100"]
)";

std::int64_t add_acme(Context& context) {
    const auto acme = test::add_customer(context, "acme", 80, day(600));
    set_field(context, acme, "chairs", 100);
    return acme;
}

HealthBrief brief_of(Context& context, std::int64_t account) {
    return read(context, [&] { return health_brief(context, account).value(); });
}

}  // namespace

TEST_CASE("the weeks hold what held at the end of each, and what costs most comes first") {
    test::FreshStore store{two_measures};
    auto context = store.context();
    const auto acme = add_acme(context);
    CHECK_FALSE(read(context, [&] { return health_brief(context, acme); }).has_value());
    score_accounts(context);
    auto brief = brief_of(context, acme);
    CHECK(brief.score == 85'00);
    REQUIRE(brief.costs.size() == 1);  // chairs have all their points
    CHECK(brief.costs[0].measure == "beds");
    CHECK(brief.costs[0].points == 15'00);
    CHECK(bars(brief) == "···········▇");
    context.today = day(5);
    set_field(context, acme, "beds", 0);
    set_field(context, acme, "chairs", 0);
    score_accounts(context);
    context.today = day(14);
    brief = brief_of(context, acme);
    REQUIRE(brief.weeks.size() == brief_weeks);
    CHECK(brief.weeks[8] == std::nullopt);  // before the first score
    CHECK(brief.weeks[9] == 85'00);
    CHECK(brief.weeks[10] == 0);
    CHECK(brief.weeks[11] == 0);
    CHECK(bars(brief) == "·········▇▁▁");
    REQUIRE(brief.costs.size() == 2);
    CHECK(brief.costs[0].points == 75'00);
    CHECK(brief.costs[1].points == 25'00);
    // A year later nothing was scored in the weeks shown: what held then holds still.
    context.today = day(365);
    CHECK(bars(brief_of(context, acme)) == "▁▁▁▁▁▁▁▁▁▁▁▁");
}

TEST_CASE("an override is what is shown, until it ends") {
    test::FreshStore store{two_measures};
    auto context = store.context();
    const auto acme = add_acme(context);
    score_accounts(context);
    OverrideWish wish;
    wish.score = 40'00;
    wish.until = day(3);
    wish.why = "the owner is selling";
    override_health(context, acme, wish);
    CHECK(brief_of(context, acme).score == 40'00);
    const auto figure = [&](Date on) { return read(context, [&] { return health_figures(context, on).at(acme); }); };
    CHECK(figure(day(0)).score == 40'00);
    CHECK(figure(day(3)).grade == "D");
    CHECK(figure(day(4)).score == 85'00);
    CHECK(read(context, [&] { return health_figures(context, day(-1)); }).empty());
    context.today = day(4);
    CHECK(brief_of(context, acme).score == 85'00);
}

TEST_CASE("a class is named by its level and its use; the last comma divides") {
    const auto cell = class_cell("A,low");
    CHECK(cell.level == "A");
    CHECK(cell.usage == "low");
    CHECK(class_cell("hospital, large,-").level == "hospital, large");
    for (const auto* bad : {"", "A", ",low", "A,", ","}) {
        CAPTURE(bad);
        CHECK(error_of([&] { class_cell(bad); }).kind() == Kind::usage);
    }
}
