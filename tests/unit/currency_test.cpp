#include "base/money.hpp"
#include "tests/unit/error_of.hpp"
#include <algorithm>
#include <doctest/doctest.h>

using namespace cs;

TEST_CASE("currencies are ISO 4217 codes with their decimals") {
    const std::pair<std::string_view, int> digits[] = {
        {"CNY", 2}, {"USD", 2}, {"EUR", 2}, {"HKD", 2}, {"TWD", 2}, {"MGA", 2}, {"MRU", 2}, {"HUF", 2}, {"JPY", 0},
        {"KRW", 0}, {"BIF", 0}, {"CLP", 0}, {"DJF", 0}, {"GNF", 0}, {"ISK", 0}, {"KMF", 0}, {"PYG", 0}, {"RWF", 0},
        {"UGX", 0}, {"UYI", 0}, {"VND", 0}, {"VUV", 0}, {"XAF", 0}, {"XOF", 0}, {"XPF", 0}, {"BHD", 3}, {"IQD", 3},
        {"JOD", 3}, {"KWD", 3}, {"LYD", 3}, {"OMR", 3}, {"TND", 3}, {"CLF", 4}, {"UYW", 4},
    };
    for (const auto& [code, count] : digits) {
        CAPTURE(code);
        CHECK(Currency::of(code).value().digits() == count);
        CHECK(Currency::of(code).value().code() == code);
    }
    CHECK(Currency{}.code() == "CNY");
    CHECK(Currency{} == Currency::of("CNY"));
}

TEST_CASE("the codes are sorted and each is a currency") {
    const auto codes = currency_codes();
    CHECK(codes.size() > 150);
    CHECK(std::ranges::adjacent_find(codes, std::ranges::greater_equal{}) == codes.end());
    for (const auto code : codes) CHECK(parse_currency(code).code() == code);
}

TEST_CASE("what is no code is refused with the code that was meant") {
    const std::pair<std::string_view, std::string_view> cases[] = {
        {"usd", "write USD"},
        {"Cny", "write CNY"},
        {"azn", "write AZN"},
        {"RMB", "write CNY"},
        {"rmb", "write CNY"},
        {"人民币", "write CNY"},
        {"元", "write CNY"},
        {"¥", "write CNY (or JPY)"},
        {"￥", "write CNY (or JPY)"},
        {"$", "write USD (or the code of the dollar that is meant)"},
        {"€", "write EUR"},
        {"US", "did you mean 'USD', 'USN' or 'UZS'?"},
        {"XXX", "write its ISO 4217 code, such as CNY, USD or EUR"},
        {"XTS", "write its ISO 4217 code, such as CNY, USD or EUR"},
        {"XAU", "did you mean 'XAF'?"},
        {"", "write its ISO 4217 code, such as CNY, USD or EUR"},
        {"\xff\x1b", "write its ISO 4217 code, such as CNY, USD or EUR"},
    };
    for (const auto& [text, hint] : cases) {
        CAPTURE(text);
        CHECK_FALSE(Currency::of(text));
        const auto error = error_of([&] { parse_currency(text); });
        CHECK(error.kind() == Kind::data);
        CHECK(error.message().ends_with("is not a currency code"));
        CHECK(error.hint() == hint);
    }
    CHECK(parse_currency(" USD ").code() == "USD");
}
