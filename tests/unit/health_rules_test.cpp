// Points, scores, grades and why they changed: the vectors of metrics.md §2.1, and the edges where others slip.
#include "base/text.hpp"
#include "error_of.hpp"
#include "health/change.hpp"
#include "health/history.hpp"
#include "health/measures.hpp"
#include <doctest/doctest.h>
#include <random>

using namespace cs;

namespace {

Measured value(std::int64_t v, std::int64_t of = 1) { return {Measured::State::present, {v, of}, {}}; }
Measured unknown() { return {}; }
Measured nothing() { return {Measured::State::nothing, {}, {}}; }

Scale plain() { return Scale::read({"0:0", "100:100"}); }

/// Measures whose points are their values.
Scorecard card_of(std::initializer_list<std::int64_t> weights) {
    Scorecard card;
    for (const auto weight : weights) {
        auto& measure = card.measures.emplace_back();
        measure.name = "m" + std::to_string(card.measures.size());
        measure.weight = weight;
        measure.scale = plain();
    }
    card.grades = read_grades({"A:90", "B:75", "B-:65", "C:50", "D:30", "F:0"});
    return card;
}

Scorecard red_yellow_green() {
    auto card = card_of({1});
    card.grades = read_grades({"green:75", "yellow:50", "red:0"});
    return card;
}

}  // namespace

TEST_CASE("points lie on straight lines between breakpoints, and stay at the ends outside of them") {
    const auto since_use = Scale::read({"0:100", "7:90", "14:70", "30:30", "60:0"});
    struct Case {
        Quantity value;
        std::int64_t billionths;
    };
    const Case cases[] = {
        {{10, 1}, 81'428'571'429}, {{0, 1}, 100'000'000'000}, {{7, 1}, 90'000'000'000},  {{14, 1}, 70'000'000'000}, {{30, 1}, 30'000'000'000},
        {{60, 1}, 0},              {{45, 1}, 15'000'000'000}, {{-5, 1}, 100'000'000'000}, {{1'000'000, 1}, 0},       {{7, 2}, 95'000'000'000},
        {ratio(9'000'000'000'000'000'000, 1), 0}, {decimal(-9e12), 100'000'000'000},
    };
    for (const auto& c : cases) {
        CAPTURE(c.value.numerator);
        CHECK(since_use.points(c.value) == c.billionths);
    }
    CHECK(since_use.texts() == std::vector<std::string>{"0:100", "7:90", "14:70", "30:30", "60:0"});
}

TEST_CASE("points never turn: more of what is good is never worth less") {
    const auto seed = std::random_device{}();
    CAPTURE(seed);
    std::mt19937 random{seed};
    for (int round = 0; round < 200; ++round) {
        std::vector<std::string> texts;
        std::int64_t at = 0, points = 0;
        for (int i = 0; i < 5; ++i) {
            texts.push_back(fixed_text(at += 1 + random() % 1'000'000, 3) + ":" + fixed_text(points, 2));
            points = std::min<std::int64_t>(10'000, points + random() % 3'000);
        }
        const auto scale = Scale::read(texts);
        std::int64_t before = -1;
        for (std::int64_t v = -100; v < 6'000; v += 7) {
            const auto now = scale.points({v, 1});
            CHECK(now >= before);
            before = now;
        }
    }
}

TEST_CASE("a wrong scale is refused with the breakpoint that is wrong") {
    const std::pair<std::vector<std::string>, const char*> cases[] = {
        {{"0:0"}, "points need at least two breakpoints"},
        {{"0:0", "ten:100"}, "'ten' is not a number of at most 6 decimals"},
        {{"0:0", "10"}, "'10' is no breakpoint VALUE:POINTS"},
        {{"0:0", "10:101"}, "'10:101': points run from 0 to 100"},
        {{"0:0", "10:-1"}, "'10:-1': points run from 0 to 100"},
        {{"5:0", "5:100"}, "'5:100' does not come after '5:0'"},
        {{"0:0", "5:100", "9:40"}, "points turn at '9:40': they go one way only"},
        {{"0:0", "5:0.123"}, "'0.123' is not a number of at most 2 decimals"},
        {{"0:0", "999999999999:1"}, "'999999999999' is not a number of at most 6 decimals"},
    };
    for (const auto& [texts, message] : cases) {
        CAPTURE(texts.back());
        const auto error = error_of([&] { Scale::read(texts); });
        CHECK(error.kind() == Kind::config);
        CHECK(error.message() == message);
    }
}

TEST_CASE("a score is the weighted mean of what is known, with how much that is") {
    // metrics.md §2.1: weights 40/20/15/10/15, points 80/60/100/50/40
    const auto card = card_of({40, 20, 15, 10, 15});
    struct Case {
        const char* what;
        std::vector<Measured> readings;
        std::optional<std::int64_t> score;
        const char* grade;
        std::int64_t coverage;
    };
    const Case cases[] = {
        {"all known", {value(80), value(60), value(100), value(50), value(40)}, 7000, "B-", 10'000},
        {"last two missing", {value(80), value(60), value(100), unknown(), unknown()}, 7867, "B", 7'500},
        {"first two missing: too little", {unknown(), unknown(), value(100), value(50), value(40)}, {}, "", 4'000},
        {"exactly half is enough", {value(80), unknown(), unknown(), value(50), unknown()}, 7400, "B-", 5'000},
        {"nothing known", {unknown(), unknown(), unknown(), unknown(), unknown()}, {}, "", 0},
        {"not used is not unknown", {nothing(), value(60), value(100), value(50), value(40)}, 3800, "D", 10'000},
    };
    for (const auto& c : cases) {
        CAPTURE(c.what);
        const auto got = score(card, c.readings);
        CHECK(got.score == c.score);
        CHECK(got.grade == c.grade);
        CHECK(got.coverage() == c.coverage);
    }
}

TEST_CASE("a missing measure that counts as zero lowers the score and is known") {
    auto card = card_of({1, 1});
    card.measures[1].absent = Absent::zero;
    CHECK(score(card, std::vector{value(80), unknown()}) == Score{4000, "D", 2, 2});
}

TEST_CASE("bands are half-open, and the other way where somebody asks for it") {
    struct Case {
        std::int64_t score;
        const char *half_open, *upper_inclusive;
    };
    const Case cases[] = {{0, "red", "red"},       {4999, "red", "red"},      {5000, "yellow", "red"},  {5001, "yellow", "yellow"},
                          {7499, "yellow", "yellow"}, {7500, "green", "yellow"}, {7501, "green", "green"}, {10'000, "green", "green"}};
    auto card = red_yellow_green();
    for (const auto& c : cases) {
        CAPTURE(c.score);
        card.upper_inclusive = false;
        CHECK(grade_of(card, c.score) == c.half_open);
        card.upper_inclusive = true;
        CHECK(grade_of(card, c.score) == c.upper_inclusive);
    }
}

TEST_CASE("a score is rounded once, and what is shown is what is graded") {
    // Thirds: rounded measure by measure to whole points (as a vendor does) this would be 33 + 33 + 83 = 49.67.
    auto card = card_of({1, 1, 1});
    const std::vector thirds{value(100, 3), value(100, 3), value(250, 3)};
    CHECK(score(card, thirds).score == 5000);
    CHECK(score(card, thirds).grade == "C");
    // 49.996 is shown as 50.00, so it is graded as 50.00; 49.994 is neither.
    auto one = card_of({1});
    CHECK(score(one, std::vector{value(49'996, 1000)}).score == 5000);
    CHECK(score(one, std::vector{value(49'996, 1000)}).grade == "C");
    CHECK(score(one, std::vector{value(49'994, 1000)}).score == 4999);
    CHECK(score(one, std::vector{value(49'994, 1000)}).grade == "D");
    CHECK(score(one, std::vector{value(49'995, 1000)}).score == 5000);  // half away from zero
}

TEST_CASE("a weight of 100000 beside others is no override: it is still a mean") {
    const auto card = card_of({1000, 1});
    CHECK(score(card, std::vector{value(0), value(100)}).score == 10);
}

TEST_CASE("contributions sum to the score exactly, whatever they are") {
    const auto card = card_of({40, 20, 15, 10, 15});
    CHECK(contributions(card, std::vector{value(80), value(60), value(100), value(50), value(40)}) ==
          std::vector<std::optional<std::int64_t>>{3200, 1200, 1500, 500, 600});
    const auto seed = std::random_device{}();
    CAPTURE(seed);
    std::mt19937 random{seed};
    for (int round = 0; round < 2000; ++round) {
        std::vector<Measured> readings;
        for (int i = 0; i < 5; ++i) readings.push_back(random() % 4 == 0 ? unknown() : value(random() % 10'000, 1 + random() % 97));
        std::int64_t sum = 0;
        for (const auto& part : contributions(card, readings)) sum += part.value_or(0);
        CHECK(sum == mean(card, readings).value_or(0));
    }
}

TEST_CASE("grades are read from the best to the worst") {
    const std::pair<std::vector<std::string>, const char*> cases[] = {
        {{}, "the last grade has to begin at 0"},
        {{"A:90", "F:10"}, "the last grade has to begin at 0"},
        {{"A:50", "B:50", "F:0"}, "'B:50' does not come below 'A'"},
        {{"A:90", "A:0"}, "grade 'A' stands twice"},
        {{"A"}, "'A' is no grade NAME:SCORE"},
        {{"A:101", "F:0"}, "'A:101': scores run from 0 to 100"},
    };
    for (const auto& [texts, message] : cases) CHECK(error_of([&] { read_grades(texts); }).message() == message);
}

TEST_CASE("a smoothed course follows slowly") {
    // metrics.md §2.1: 80, 80, 40 weekly, then 14 days more at 40
    const auto day = [](int n) { return add_days(*Date::of(2026, 1, 5), n); };
    const std::vector<Observed> course{{day(0), 80}, {day(7), 80}, {day(14), 40}, {day(28), 40}};
    CHECK(smoothed(std::span{course}.first(3)).value() == doctest::Approx(68.28).epsilon(0.0001));
    CHECK(smoothed(course).value() == doctest::Approx(54.14).epsilon(0.0001));
    CHECK_FALSE(smoothed({}));
}

TEST_CASE("a change is split into its causes, which sum to it") {
    const auto card = card_of({40, 60});
    auto heavier = card_of({80, 20});
    auto more = card_of({40, 60, 100});
    struct Case {
        const char* what;
        Scored then, now;
        ScoreChange expected;
    };
    const Case cases[] = {
        {"only data", {card, {value(50), value(50)}, {}}, {card, {value(100), value(50)}, {}}, {2000, 2000, 0, 0, 0}},
        {"only the weights", {card, {value(100), value(0)}, {}}, {heavier, {value(100), value(0)}, {}}, {4000, 0, 4000, 0, 0}},
        {"a measure went missing", {card, {value(100), value(50)}, {}}, {card, {unknown(), value(50)}, {}}, {-2000, 0, 0, -2000, 0}},
        {"a measure came", {card, {unknown(), value(50)}, {}}, {card, {value(100), value(50)}, {}}, {2000, 0, 0, 2000, 0}},
        {"a new measure is a new definition", {card, {value(100), value(100)}, {}}, {more, {value(100), value(100), value(0)}, {}}, {-5000, 0, -5000, 0, 0}},
        {"an override", {card, {value(50), value(50)}, {}}, {card, {value(50), value(50)}, 9000}, {4000, 0, 0, 0, 4000}},
        {"an override hides what goes on below it", {card, {value(50), value(50)}, 9000}, {card, {value(100), value(50)}, 9000}, {0, 2000, 0, 0, -2000}},
        {"all at once", {card, {value(50), value(50)}, {}}, {heavier, {value(60), unknown()}, 8000}, {3000, 1000, 0, 0, 2000}},
        {"nothing", {card, {value(50), value(50)}, {}}, {card, {value(50), value(50)}, {}}, {}},
    };
    for (const auto& c : cases) {
        CAPTURE(c.what);
        const auto got = change_between(c.then, c.now);
        REQUIRE(got);
        CHECK(*got == c.expected);
        CHECK(got->total == got->data + got->definition + got->missing + got->overridden);
    }
    CHECK_FALSE(change_between({card, {unknown(), unknown()}, {}}, {card, {value(1), value(1)}, {}}));
}

TEST_CASE("readings come back from their packed form as they went in") {
    const auto day = *Date::of(2026, 2, 20);
    const std::vector<Measured> readings{value(12, 30), value(-3), unknown(), nothing(), {Measured::State::stale, {}, day}, {Measured::State::late, {}, day},
                                        {Measured::State::late, {}, {}}};
    CHECK(packed(readings) == "12/30;-3;;!;~2026-02-20;?2026-02-20;?");
    CHECK(unpacked(packed(readings), readings.size()) == readings);
    CHECK(unpacked(packed(std::vector{unknown()}), 1) == std::vector{unknown()});
    CHECK(unpacked("", 0).empty());
    for (const auto* bad : {"1;2", "x", "1/0", "1/", "1/-2", "/"}) {
        CAPTURE(bad);
        CHECK(error_of([&] { unpacked(bad, 1); }).kind() == Kind::data);
    }
}

TEST_CASE("every built-in measure has points that go its way, and its name once") {
    for (const auto& kind : measure_kinds()) {
        CAPTURE(kind.name);
        const auto scale = Scale::read(split(kind.points, ' '));
        CHECK((scale.points(decimal(-9e12)) < scale.points(decimal(9e12))) == (kind.better == Better::more));
        CHECK(find_kind(kind.name) == &kind);
        CHECK((kind.usage != nullptr) + (kind.tickets != nullptr) + (kind.each != nullptr) + !kind.sql.empty() + !kind.signal.empty() == 1);
        CHECK_FALSE(kind.words.zh.empty());
    }
}
