// The dated play, the verdicts and the prices of renewals: rules without a store.
#include "catalogue/catalogue.hpp"
#include "renewal/notice.hpp"
#include "renewal/play.hpp"
#include "renewal/pricing.hpp"
#include "renewal/verdict.hpp"
#include <doctest/doctest.h>
#include <fmt/format.h>
#include <random>

using namespace cs;

namespace {

Date day(const char* text) { return parse_date(text, *Date::of(2026, 1, 1)); }

Settings settings_of(const std::string& text) {
    const SettingSource sources[] = {{"cs.toml", text}};
    return Settings::read(catalogue::settings(), sources);
}

Renewal due_on(const char* due) {
    Renewal set;
    set.due = day(due);
    set.status = RenewalStatus::open;
    return set;
}

const PlayLine& line_of(const std::vector<PlayLine>& lines, std::string_view step) {
    for (const auto& line : lines)
        if (line.step->name == step) return line;
    throw Error{Kind::bug, "no such step"};
}

std::int64_t amount_of(const Priced& price, const char* starts, const char* ends) {
    return term_price(price.yearly, day(starts), day(ends));
}

}  // namespace

TEST_CASE("the play that cs has is that of the domain") {
    const auto steps = play_steps(settings_of(""));
    std::vector<std::pair<std::string, std::int64_t>> named;
    for (const auto& step : steps) named.emplace_back(step.name, step.days);
    const std::vector<std::pair<std::string, std::int64_t>> expected{
        {"start", 90},     {"review", 90}, {"archive", 90},  {"value_report", 90},  {"request_report", 90},
        {"next_goal", 90}, {"call", 42},   {"contract", 42}, {"polite_notice", 30}, {"settled", 0}};
    CHECK(named == expected);
}

TEST_CASE("a play of cs.toml takes its place, the earliest step first") {
    const auto steps =
        play_steps(settings_of("[renewal.play.offer]\ndays = 20\ntitle = \"Offer\"\n"
                               "[renewal.play.visit]\ndays = 120\ntitle_zh = \"拜访\"\nsegments = [\"large\"]\n"));
    REQUIRE(steps.size() == 2);
    CHECK(steps[0].name == "visit");
    CHECK(steps[0].title(Lang::en) == "拜访");
    CHECK(steps[0].segments == std::vector{Segment::large});
    CHECK(steps[1].title(Lang::zh) == "Offer");
    CHECK_THROWS_AS(play_steps(settings_of("[renewal.play.offer]\ntitle = \"Offer\"\n")), Error);
    CHECK_THROWS_AS(find_step(steps, "ofer"), Error);
}

TEST_CASE("a step is late after its day, and done by a word or by a fact that is not too old") {
    const auto steps = play_steps(settings_of(""));
    const auto set = due_on("2026-03-31");  // 90 days before: 2025-12-31; 42 days before: 2026-02-17
    const auto at = [&](const char* today, const SetFacts& facts, std::span<const RenewalStep> marks = {}) {
        return play_of(steps, set, marks, facts, day(today));
    };
    CHECK(line_of(at("2025-12-31", {}), "review").state == PlayState::open);
    CHECK(line_of(at("2026-01-01", {}), "review").state == PlayState::late);
    CHECK(line_of(at("2026-01-01", {}), "call").state == PlayState::open);
    CHECK(line_of(at("2026-03-31", {}), "settled").state == PlayState::open);
    CHECK(line_of(at("2026-04-01", {}), "settled").state == PlayState::late);

    const struct {
        const char* step;
        const char* fact;
        const char* on;
        bool done;
    } cases[] = {{"review", "review_held", "2025-11-16", true},  // 45 days before its day
                 {"review", "review_held", "2025-11-15", false},
                 {"review", "review", "2025-12-16", false},  // a note of a talk is no review that was held
                 {"call", "call", "2026-02-03", true},  // 14 days
                 {"call", "call", "2026-02-02", false},
                 {"call", "review", "2026-02-03", false}};
    for (const auto& c : cases) {
        CAPTURE(c.on);
        const SetFacts facts{{c.fact, Proof{day(c.on)}}};
        const auto lines = at("2026-03-01", facts);
        CHECK((line_of(lines, c.step).state == PlayState::done) == c.done);
        CHECK(line_of(lines, c.step).proven == c.done);
    }
    // What has no day is simply so.
    CHECK(line_of(at("2026-03-01", {{"value_report", Proof{}}}), "value_report").state == PlayState::done);

    RenewalStep skipped;
    skipped.step = "review";
    skipped.mark = RenewalMark::skipped;
    skipped.on = day("2026-01-05");
    skipped.why = "held with the parent";
    const auto lines = at("2026-03-01", {}, std::span{&skipped, 1});
    CHECK(line_of(lines, "review").state == PlayState::skipped);
    CHECK(line_of(lines, "review").why == "held with the parent");
    // A fact says more than a word.
    CHECK(line_of(at("2026-03-01", {{"review_held", Proof{day("2026-01-08")}}}, std::span{&skipped, 1}), "review").state ==
          PlayState::done);
}

TEST_CASE("steps are asked of whom they are for") {
    auto steps = play_steps(settings_of(""));
    auto set = due_on("2026-03-31");
    CHECK(play_of(steps, set, {}, {}, day("2026-03-01")).size() == 9);
    set.auto_renew = true;
    CHECK(play_of(steps, set, {}, {}, day("2026-03-01")).size() == 10);
    steps = play_steps(settings_of("[renewal.play.visit]\ndays = 90\nsegments = [\"large\"]\n"));
    CHECK(play_of(steps, set, {}, {}, day("2026-03-01")).empty());
    set.segment = Segment::large;
    CHECK(play_of(steps, set, {}, {}, day("2026-03-01")).size() == 1);
}

TEST_CASE("a settled renewal has its last step done") {
    const auto steps = play_steps(settings_of(""));
    for (const auto status :
         {RenewalStatus::renewed, RenewalStatus::renewed_early, RenewalStatus::lost, RenewalStatus::extended}) {
        auto set = due_on("2026-03-31");
        set.status = status;
        CHECK(line_of(play_of(steps, set, {}, {}, day("2026-05-01")), "settled").state == PlayState::done);
    }
}

TEST_CASE("the checkpoint that a renewal has come to") {
    const std::vector<std::int64_t> points{180, 90, 42};
    const struct {
        const char* today;
        std::optional<std::int64_t> reached;
    } cases[] = {{"2025-10-01", std::nullopt},                                            // 181 days
                 {"2025-10-02", 180},          {"2025-12-30", 180},                       // 91
                 {"2025-12-31", 90},           {"2026-02-16", 90},                        // 43
                 {"2026-02-17", 42},           {"2026-03-31", 42},  {"2026-04-10", 42}};  // in grace
    for (const auto& c : cases) {
        CAPTURE(c.today);
        CHECK(checkpoint_of(day("2026-03-31"), day(c.today), points) == c.reached);
    }
    CHECK(checkpoint_of(day("2026-03-31"), day("2026-03-31"), {}) == std::nullopt);
}

TEST_CASE("what the system expects follows from the health score; at three months it decides") {
    const auto rule = verdict_rule(settings_of(""));
    const struct {
        std::optional<std::int64_t> score;
        bool notice;
        std::int64_t left;
        std::optional<Prognosis> verdict;
    } cases[] = {{75'00, false, 120, Prognosis::renew},    {74'99, false, 120, Prognosis::monitor},
                 {65'00, false, 91, Prognosis::monitor},   {65'00, false, 90, Prognosis::at_risk},
                 {64'99, false, 120, Prognosis::at_risk},  {30'00, false, 10, Prognosis::at_risk},
                 {29'99, false, 120, Prognosis::lose},     {0, false, 120, Prognosis::lose},
                 {std::nullopt, false, 10, std::nullopt},  {95'00, true, 120, Prognosis::lose},
                 {std::nullopt, true, 10, Prognosis::lose}};
    for (const auto& c : cases) {
        CAPTURE(c.left);
        CHECK(system_verdict(rule, c.score, c.notice, c.left) == c.verdict);
    }
    CHECK_THROWS_AS(verdict_rule(settings_of("renewal.verdicts = [\"perhaps:50\", \"lose:0\"]\n")), Error);
    CHECK_THROWS_AS(verdict_rule(settings_of("renewal.verdicts = [\"renew:50\"]\n")), Error);
}

TEST_CASE("the price of what follows, step by step") {
    const std::vector<PriceTier> tiers{{20, 5'00}, {50, 10'00}};
    const PriceBase base{fraction(60'000'00, 1), 15, 0};
    // As it is.
    CHECK(amount_of(priced(base, {}, tiers, 15), "2026-04-01", "2027-04-01") == 60'000'00);
    CHECK(priced(base, {}, tiers, 15).steps.size() == 1);
    // 25 seats at 4,000, plus 5 %, less 5 %.
    const auto grown = priced(base, {.change = 5'00, .seats = 25}, tiers, 25);
    CHECK(amount_of(grown, "2026-04-01", "2027-04-01") == 99'750'00);
    CHECK(grown.discount == 5'00);
    CHECK(grown.steps.size() == 4);
    // Half a year, and 95 days.
    CHECK(amount_of(priced(base, {}, tiers, 15), "2026-04-01", "2026-10-01") == 30'000'00);
    CHECK(amount_of(priced(base, {}, tiers, 15), "2025-01-15", "2025-04-20") == 15'616'44);
    // A discount that was agreed is not taken away by fewer seats, nor by a tier that gives less.
    const PriceBase agreed{fraction(54'000'00, 1), 15, 10'00};
    CHECK(amount_of(priced(agreed, {}, tiers, 15), "2026-04-01", "2027-04-01") == 54'000'00);
    CHECK(amount_of(priced(agreed, {.seats = 25}, tiers, 25), "2026-04-01", "2027-04-01") == 90'000'00);
    CHECK(amount_of(priced(agreed, {.change = 0, .seats = {}, .discount = 0}, tiers, 15), "2026-04-01", "2027-04-01") ==
          60'000'00);
    CHECK_THROWS_AS(priced({fraction(1, 1), std::nullopt, 0}, {.seats = 5}, tiers, 5), Error);
    CHECK_THROWS_AS(priced({fraction(0, 1), 5, 100'00}, {.change = 0, .seats = {}, .discount = 0}, tiers, 5), Error);
}

TEST_CASE("tiers rise, and the last that is reached holds") {
    const auto tiers = price_tiers(settings_of("pricing.tiers = [\"20:5\", \"50:10.5\"]\n"));
    CHECK(tiers == std::vector<PriceTier>{{20, 5'00}, {50, 10'50}});
    CHECK(tier_discount(tiers, 19) == 0);
    CHECK(tier_discount(tiers, 20) == 5'00);
    CHECK(tier_discount(tiers, 49) == 5'00);
    CHECK(tier_discount(tiers, 50) == 10'50);
    for (const auto* wrong :
         {"\"20\"", "\"x:5\"", "\"20:5\", \"20:10\"", "\"20:10\", \"50:5\"", "\"0:5\"", "\"5:101\""})
        CHECK_THROWS_AS(price_tiers(settings_of(fmt::format("pricing.tiers = [{}]\n", wrong))), Error);
}

TEST_CASE("per cents are exact") {
    const std::pair<const char*, std::int64_t> good[] = {{"+5%", 5'00}, {"5", 5'00},       {"-3.5 %", -3'50},
                                                         {"0.25", 25},  {"1000", 1000'00}, {"-100%", -100'00}};
    for (const auto& [text, hundredths] : good) CHECK(parse_per_cent(text) == hundredths);
    for (const auto* text : {"", "%", "+", "five", "1.234", "1.", ".5", "--5", "-101", "1001", "99999999999999999999"})
        CHECK_THROWS_AS(parse_per_cent(text), Error);
    CHECK(per_cent_text(5'00) == "5");
    CHECK(per_cent_text(-3'50) == "-3.5");
    CHECK(per_cent_text(25) == "0.25");
    CHECK(per_cent_text(1'05) == "1.05");
}

TEST_CASE("shares sum to the whole, whatever the weights") {
    std::mt19937_64 random{20260302};
    INFO("seed 20260302");
    for (int round = 0; round < 500; ++round) {
        std::vector<Fraction> weights;
        const auto n = 1 + random() % 6;
        for (std::uint64_t i = 0; i < n; ++i)
            weights.push_back(fraction(static_cast<std::int64_t>(random() % 1'000'000),
                                       1 + static_cast<std::int64_t>(random() % 36)));
        const auto whole = static_cast<std::int64_t>(random() % 1'000'000'000);
        std::int64_t sum = 0;
        for (const auto part : shared_out(whole, weights)) sum += part;
        CHECK(sum == whole);
    }
    const std::vector<Fraction> thirds{fraction(1, 1), fraction(1, 1), fraction(1, 1)};
    CHECK(shared_out(100, thirds) == std::vector<std::int64_t>{33, 33, 34});
    const std::vector<Fraction> nothing{fraction(0, 1), fraction(0, 1)};
    CHECK(shared_out(7, nothing) == std::vector<std::int64_t>{4, 3});
}

TEST_CASE("by when a notice must be out") {
    auto set = due_on("2026-03-31");
    set.notice_by = day("2026-01-30");
    CHECK(deadline_of(set, NoticeAbout::notice, 30) == day("2026-01-30"));
    CHECK(deadline_of(set, NoticeAbout::tell, 30) == std::nullopt);
    set.auto_renew = true;
    CHECK(deadline_of(set, NoticeAbout::tell, 30) == day("2026-03-01"));
    CHECK(deadline_of(set, NoticeAbout::tell, 0) == std::nullopt);
}
