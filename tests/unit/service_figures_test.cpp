#include "figures/service_figures.hpp"
#include "tests/unit/error_of.hpp"
#include <doctest/doctest.h>

using namespace cs;

TEST_CASE("median and P90 by linear interpolation (type 7): the vectors of the definition") {
    std::vector<double> minutes{5, 12, 7, 30, 45, 8, 90, 15, 22, 240};
    CHECK(*quantile(minutes, 0.5) == doctest::Approx(18.5));
    CHECK(*quantile(minutes, 0.9) == doctest::Approx(105.0));
    CHECK(*quantile(minutes, 0) == 5);
    CHECK(*quantile(minutes, 1) == 240);
    std::vector<double> none, one{7}, two{1, 2};
    CHECK_FALSE(quantile(none, 0.5));
    CHECK(*quantile(one, 0.9) == 7);
    CHECK(*quantile(two, 0.9) == doctest::Approx(1.9));
    CHECK(error_of([&] { quantile(two, 1.5); }).kind() == Kind::bug);
}

TEST_CASE("met, breached, pending: what is over its target is breached now, what is within it is in no rate") {
    ClockFigures figures;
    const auto add = [&](Verdict verdict, bool ended, std::int64_t used) {
        ServiceClock clock{ClockKind::first_reply, Priority::normal, {}, {}, ended, used, {}, {}, verdict};
        figures.add(clock);
    };
    add(Verdict::met, true, 600);
    add(Verdict::met, true, 1200);
    add(Verdict::breached, true, 6000);
    add(Verdict::breached, false, 9000);
    add(Verdict::running, false, 60);
    add(Verdict::paused, false, 0);
    add(Verdict::none, true, 60);
    CHECK(figures.met == 2);
    CHECK(figures.judged() == 4);
    CHECK(*percent(figures.met, figures.judged()) == 50.0);
    CHECK(figures.pending == 2);
    CHECK(figures.untargeted == 1);
    CHECK(figures.used == std::vector<double>{10, 20, 100, 1});
}
