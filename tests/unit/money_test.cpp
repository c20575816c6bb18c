#include "base/error.hpp"
#include "base/money.hpp"
#include <doctest/doctest.h>

using namespace cs;

TEST_CASE("amounts as people write them") {
    const Currency cny;
    const std::pair<std::string_view, std::string_view> cases[] = {
        {"CNY 120000", "CNY 120,000"}, {"120,000", "CNY 120,000"},     {"12.5万", "CNY 125,000"},
        {"3亿", "CNY 300,000,000"},    {"-1,200.50", "CNY -1,200.50"}, {"1200 USD", "USD 1,200"},
        {"JPY 1,000", "JPY 1,000"},    {"KWD 1.234", "KWD 1.234"},     {"1200.0000", "CNY 1,200"},
    };
    for (const auto& [text, shown] : cases) {
        CAPTURE(text);
        CHECK(to_text(parse_money(text, cny)) == shown);
    }
}
