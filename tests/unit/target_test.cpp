// What a target may say, by its metric.
#include "base/error.hpp"
#include "figures/target.hpp"
#include <doctest/doctest.h>

using namespace cs;

TEST_CASE("a target is read exactly, in the unit of its metric") {
    struct Case {
        Metric metric;
        std::string_view said, kept;
        Fraction exact;
    };
    const auto cny = *Currency::of("CNY");
    for (const auto& [metric, said, kept, exact] : {Case{Metric::renewal_rate, "90%", "90%", {9, 10}},
                                                    {Metric::renewal_rate, " 92.50 % ", "92.5%", {37, 40}},
                                                    {Metric::renewal_rate, "0%", "0%", {0, 1}},
                                                    {Metric::nrr, "112.34%", "112.34%", {5617, 5000}},
                                                    {Metric::nps, "-45.5", "-45.5", {-91, 2}},
                                                    {Metric::new_arr, "12.5万", "CNY 125,000", {12'500'000, 1}},
                                                    {Metric::new_arr, "USD 10", "USD 10", {1'000, 1}}}) {
        const auto target = parse_target(metric, said, cny);
        CHECK(target.text == kept);
        CHECK(target.exact == exact);
        CHECK(parse_target(metric, target.text, cny).exact == exact);
    }
}

TEST_CASE("what a metric cannot be is refused") {
    const auto cny = *Currency::of("CNY");
    struct Case {
        Metric metric;
        std::string_view said;
    };
    for (const auto& [metric, said] :
         {Case{Metric::renewal_rate, "0.9"}, {Metric::renewal_rate, "101%"}, {Metric::renewal_rate, "-1%"}, {Metric::renewal_rate, "%"},
          {Metric::renewal_rate, "9.%"}, {Metric::renewal_rate, "90.125%"}, {Metric::renewal_rate, ""}, {Metric::nrr, "1001%"},
          {Metric::nps, "101"}, {Metric::nps, "-101"}, {Metric::nps, "9999999999999999999999"}, {Metric::new_arr, "90%"},
          {Metric::new_arr, "-5"}})
        CHECK_THROWS_AS(parse_target(metric, said, cny), Error);
}

TEST_CASE("every metric has its rule") {
    for (std::size_t i = 0; i < std::size(Value<Metric>::choices); ++i) {
        const auto& rule = rule_of(static_cast<Metric>(i));
        CHECK((rule.unit == MetricUnit::money) == (rule.level == MetricLevel::value));
    }
    CHECK(rule_of(Metric::churned_arr).less_is_better);
    CHECK(rule_of(Metric::logo_churn).less_is_better);
    CHECK_FALSE(rule_of(Metric::new_arr).less_is_better);
}
