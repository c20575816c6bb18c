// NPS, CSAT and CES with their intervals (metrics.md 1.8), and which answer counts where.
#include "figures/survey_rows.hpp"
#include "tests/unit/error_of.hpp"
#include <doctest/doctest.h>

using namespace cs;

namespace {

Date day(std::string_view text) { return iso_date(text).value(); }

SurveyFigures nps_of(std::int64_t promoters, std::int64_t passives, std::int64_t detractors) {
    SurveyFigures figures;
    figures.scores[9] = promoters / 2;
    figures.scores[10] = promoters - promoters / 2;
    figures.scores[7] = passives;
    figures.scores[6] = detractors;
    return figures;
}
SurveyFigures scores(std::initializer_list<std::size_t> all) {
    SurveyFigures figures;
    for (const auto score : all) ++figures.scores[score];
    return figures;
}

}  // namespace

TEST_CASE("NPS with its adjusted Wald interval") {
    struct Case {
        std::int64_t promoters, passives, detractors;
        double nps, low, high;
    };
    const Case cases[] = {{50, 30, 20, 30, 14.05, 44.20}, {5, 3, 2, 30, -19.05, 65.20}, {10, 0, 0, 100, 47.50, 100},
                          {1, 0, 0, 100, -48.5, 98.5},    {0, 0, 1, -100, -98.5, 48.5}, {0, 0, 10, -100, -100, -47.50}};
    for (const auto& c : cases) {
        CAPTURE(c.promoters);
        CAPTURE(c.detractors);
        const auto figures = nps_of(c.promoters, c.passives, c.detractors);
        CHECK(figures.answers() == c.promoters + c.passives + c.detractors);
        CHECK(net_promoter_score(figures) == c.nps);
        const auto interval = net_promoter_interval(figures).value();
        CHECK(std::abs(interval.low - c.low) < .005);
        CHECK(std::abs(interval.high - c.high) < .005);
    }
    CHECK_FALSE(net_promoter_score({}));
    CHECK_FALSE(net_promoter_interval({}));
    CHECK(net_promoter_score(nps_of(2, 0, 1)) == 33.3);
    CHECK(net_promoter_score(nps_of(1, 0, 2)) == -33.3);
    CHECK(net_promoter_score(nps_of(1, 1999, 0)) == .1);  // 0.05, half away from zero
    CHECK(net_promoter_score(nps_of(0, 1999, 1)) == -.1);
}

TEST_CASE("CSAT is the share of the two best of five") {
    const auto figures = scores({5, 5, 5, 4, 4, 4, 4, 3, 2, 1});
    CHECK(figures.satisfied() == 7);
    CHECK(figures.answers() == 10);
    const auto interval = wilson(figures.satisfied(), figures.answers()).value();
    CHECK(std::abs(100 * interval.low - 39.68) < .005);
    CHECK(std::abs(100 * interval.high - 89.22) < .005);
}

TEST_CASE("CES is a mean with Student's interval") {
    const auto figures = scores({6, 7, 5, 7, 4, 6, 7, 3});
    CHECK(mean_score(figures) == 5.625);
    const auto interval = mean_score_interval(figures, {1, 7}).value();
    CHECK(std::abs(interval.low - 4.366) < .0005);
    CHECK(std::abs(interval.high - 6.884) < .0005);
    CHECK_FALSE(mean_score({}));
    CHECK_FALSE(mean_score_interval(scores({7}), {1, 7}));
    CHECK_FALSE(mean_score_interval(scores({7, 7, 7}), {1, 7}));
    const auto wide = mean_score_interval(scores({1, 7}), {1, 7}).value();  // kept on the scale
    CHECK(wide.low == 1);
    CHECK(wide.high == 7);
}

TEST_CASE("Student's t") {
    struct Case {
        std::int64_t degrees;
        double t;
    };
    // the usual table of 97.5%
    const Case cases[] = {{1, 12.7062}, {2, 4.3027},  {3, 3.1824},   {4, 2.7764},    {5, 2.5706},        {7, 2.3646},
                          {10, 2.2281}, {30, 2.0423}, {100, 1.9840}, {1000, 1.9623}, {1'000'000, 1.9600}};
    for (const auto& c : cases) {
        CAPTURE(c.degrees);
        CHECK(std::abs(student_t(c.degrees) - c.t) < .00006);
    }
    CHECK(error_of([] { student_t(0); }).kind() == Kind::bug);
}

TEST_CASE("of each person the latest answer counts, and response is of what was sent") {
    const auto row = [](std::int64_t id, std::int64_t contact, const char* group, const char* sent,
                        const char* answered, std::int64_t score) {
        SurveyRow one;
        one.id = id;
        one.contact = contact;
        one.group = group;
        if (*sent) one.sent_on = day(sent);
        if (*answered) one.answered_on = day(answered);
        one.score = score;
        return one;
    };
    const std::vector<SurveyRow> rows{
        row(1, 1, "large", "2026-01-05", "2026-01-10", 2), row(2, 1, "large", "2026-02-01", "2026-02-03", 10),
        row(3, 1, "large", "", "2026-02-03", 9),            // of the same day the later one
        row(4, 2, "small", "2026-02-20", "", 0),            // may still answer
        row(5, 3, "small", "2026-01-20", "", 0),            // no more
        row(6, 4, "small", "2025-12-20", "2026-01-02", 7),  // asked before, answered in it
        row(7, 5, "small", "2026-03-30", "2026-04-02", 0),  // asked in it, answered later
    };
    const auto periods = parse_periods("2026Q1..2026Q2");
    const auto counts = count_surveys(rows, periods, true, day("2026-04-03"), 45);
    const auto of = [&](std::size_t period, std::optional<std::string> group) {
        const auto& f = counts.figures.at({SurveyKind::nps, period, group});
        return std::vector{f.asked, f.replied, f.open, f.answers(), f.promoters(), f.passives(), f.detractors()};
    };
    using Figures = std::vector<std::int64_t>;
    CHECK(of(0, std::nullopt) == Figures{5, 3, 1, 2, 1, 1, 0});
    CHECK(of(0, "large") == Figures{2, 2, 0, 1, 1, 0, 0});
    CHECK(of(0, "small") == Figures{3, 1, 1, 1, 0, 1, 0});
    CHECK(of(1, std::nullopt) == Figures{0, 0, 0, 1, 0, 0, 1});
    CHECK(counts.entries.size() == 8);  // the last one in both
    CHECK(counts.figures.at({SurveyKind::nps, 0, std::nullopt}).scores[9] == 1);
}

TEST_CASE("the months of periods") {
    const auto months = months_of(parse_periods("2025Q4..2026Q1"));
    REQUIRE(months.size() == 6);
    CHECK(months.front() == Period{"2025-10", day("2025-10-01"), day("2025-10-31")});
    CHECK(months.back().name == "2026-03");
    CHECK(months_of(parse_periods("2026")).size() == 12);
    CHECK(months_of(parse_periods("2026-02")) == parse_periods("2026-02"));
    CHECK(months_of(parse_periods("9999-12")).size() == 1);
}
