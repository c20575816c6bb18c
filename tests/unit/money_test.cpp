#include "base/money.hpp"
#include "tests/unit/error_of.hpp"
#include <algorithm>
#include <doctest/doctest.h>
#include <random>

using namespace cs;

namespace {
Currency currency(std::string_view code) { return Currency::of(code).value(); }
Money cny(std::int64_t fen) { return {fen, currency("CNY")}; }
}  // namespace

TEST_CASE("amounts as people write them") {
    struct Case {
        std::string_view text, code;
        std::int64_t minor;
    };
    const Case cases[] = {
        {"120000", "CNY", 12000000},
        {"120,000", "CNY", 12000000},
        {"1,234,567.89", "CNY", 123456789},
        {"CNY 120000", "CNY", 12000000},
        {"CNY120,000", "CNY", 12000000},
        {"1200 USD", "USD", 120000},
        {"1200USD", "USD", 120000},
        {"USD -5", "USD", -500},
        {"-USD 5", "USD", -500},
        {"- 5", "CNY", -500},
        {"-1,200.50", "CNY", -120050},
        {"0", "CNY", 0},
        {"0.01", "CNY", 1},
        {"-0.01", "CNY", -1},
        {"1.5", "CNY", 150},
        {"007", "CNY", 700},
        {"12.5万", "CNY", 12500000},
        {"12.5 万", "CNY", 12500000},
        {"CNY 1,200万", "CNY", 1200000000},
        {"1.234567万", "CNY", 1234567},
        {"3亿", "CNY", 30000000000},
        {"3亿 JPY", "JPY", 300000000},
        {"1.23456789亿 USD", "USD", 12345678900},
        {"AZN 5", "AZN", 500},
        {"5 ZAR", "ZAR", 500},
        {"JPY 1,000", "JPY", 1000},
        {"JPY 1000.00", "JPY", 1000},
        {"KWD 1.234", "KWD", 1234},
        {"CLF 1.2345", "CLF", 12345},
        {"1200.0000", "CNY", 120000},
        {" \u3000120000\t", "CNY", 12000000},
        {"92233720368547758.07", "CNY", INT64_MAX},
        {"-92233720368547758.08", "CNY", INT64_MIN},
        {"000000000000000000000000000000000000000000000001", "CNY", 100},
    };
    for (const auto& [text, code, minor] : cases) {
        CAPTURE(text);
        const Money money = parse_money(text, currency("CNY"));
        CHECK(money.minor == minor);
        CHECK(money.currency.code() == code);
    }
    CHECK(parse_money("12", currency("KWD")) == Money{12000, currency("KWD")});
}

TEST_CASE("an amount that cannot be taken says why, and what to write instead") {
    struct Case {
        std::string_view text, message, hint;
    };
    constexpr std::string_view comma =
        "a comma groups digits by three and '.' is the decimal point: 1,234.56 or 1234.56";
    constexpr std::string_view forms = "write it as 120000, 1,200.50, 12.5万 or CNY 120000";
    constexpr std::string_view point = "'.' is the decimal point; digits are grouped by a comma, or not at all";
    const Case cases[] = {
        {"1.234,56", "'1.234,56' is not an amount", comma},
        {"1,5", "'1,5' is not an amount", comma},
        {"1,2345", "'1,2345' is not an amount", comma},
        {"1234,567", "'1234,567' is not an amount", comma},
        {"0,500", "'0,500' is not an amount", comma},
        {",500", "',500' is not an amount", comma},
        {"1,,000", "'1,,000' is not an amount", comma},
        {"1,0001000", "'1,0001000' is not an amount", comma},
        {"1,0-0", "'1,0-0' is not an amount", comma},
        {"1,000,", "'1,000,' is not an amount", comma},
        {"1 234.56", "'1 234.56' is not an amount", forms},
        {"1.2.3", "'1.2.3' is not an amount", forms},
        {"1.", "'1.' is not an amount", forms},
        {".5", "'.5' is not an amount", forms},
        {"+5", "'+5' is not an amount", forms},
        {"--5", "'--5' is not an amount", forms},
        {"5-", "'5-' is not an amount", forms},
        {"1e5", "'1e5' is not an amount", forms},
        {"0x10", "'0x10' is not an amount", forms},
        {"5万万", "'5万万' is not an amount", forms},
        {"", "'' is not an amount", forms},
        {"CNY", "'CNY' is not an amount", forms},
        {"abc", "'abc' is not an amount", forms},
        {"万", "'万' is not an amount", forms},
        {"NaN", "'NaN' is not an amount", forms},
        {"5\xff", "'5\\xff' is not an amount", forms},
        {"１２３", "'１２３' has full-width characters", "write 123"},
        {"1，200", "'1，200' has full-width characters", "write 1,200"},
        {"¥100", "'¥100' is not an amount", "write CNY (or JPY) and the amount, as in CNY 1200.50"},
        {"￥100", "'￥100' is not an amount", "write CNY (or JPY) and the amount, as in CNY 1200.50"},
        {"100元", "'100元' is not an amount", "write CNY and the amount, as in CNY 1200.50"},
        {"12.5万元", "'12.5万元' is not an amount", "write CNY and the amount, as in CNY 1200.50"},
        {"€5", "'€5' is not an amount", "write EUR and the amount, as in CNY 1200.50"},
        {"-0", "'-0' is not an amount", "write 0"},
        {"-0.00", "'-0.00' is not an amount", "write 0"},
        {"12.345 USD", "'12.345 USD' has too many decimals: USD has 2", point},
        {"1.5 JPY", "'1.5 JPY' has too many decimals: JPY has 0", point},
        {"1.500", "'1.500' has too many decimals: CNY has 2", point},
        {"1.2345678万", "'1.2345678万' has too many decimals: CNY has 2", point},
        {"RMB 100", "'RMB' is not a currency code", "write CNY"},
        {"100 rmb", "'rmb' is not a currency code", "write CNY"},
        {"5 azn", "'azn' is not a currency code", "write AZN"},
        {"100 usd", "'usd' is not a currency code", "write USD"},
        {"100 USDT", "'USDT' is not a currency code", "did you mean 'USD'?"},
        {"XXX 5", "'XXX' is not a currency code", "write its ISO 4217 code, such as CNY, USD or EUR"},
        {"92233720368547758.08", "'92233720368547758.08' is too large an amount", ""},
        {"-92233720368547758.09", "'-92233720368547758.09' is too large an amount", ""},
        {"9999999999999999999999999999999999999999999",
         "'9999999999999999999999999999999999999999999' is too large an amount", ""},
        {"922337203686亿", "'922337203686亿' is too large an amount", ""},
    };
    for (const auto& [text, message, hint] : cases) {
        CAPTURE(text);
        const auto error = error_of([&] { parse_money(text, currency("CNY")); });
        CHECK(error.kind() == Kind::data);
        CHECK(error.message() == message);
        CHECK(error.hint() == hint);
    }
}

TEST_CASE("an amount with a currency on both sides is refused") {
    CHECK(error_of([] { parse_money("CNY 5 USD", Currency{}); }).message() == "'CNY 5 USD' is not an amount");
}

TEST_CASE("amounts are written with their currency's decimals") {
    struct Case {
        Money money;
        std::string_view machine, human;
    };
    const Case cases[] = {
        {cny(120050), "1200.50", "CNY 1,200.50"},
        {cny(-120050), "-1200.50", "CNY -1,200.50"},
        {cny(120000), "1200.00", "CNY 1,200"},
        {cny(0), "0.00", "CNY 0"},
        {cny(5), "0.05", "CNY 0.05"},
        {cny(-5), "-0.05", "CNY -0.05"},
        {cny(99), "0.99", "CNY 0.99"},
        {cny(-100), "-1.00", "CNY -1"},
        {cny(INT64_MAX), "92233720368547758.07", "CNY 92,233,720,368,547,758.07"},
        {cny(INT64_MIN), "-92233720368547758.08", "CNY -92,233,720,368,547,758.08"},
        {{1000, currency("JPY")}, "1000", "JPY 1,000"},
        {{-999, currency("JPY")}, "-999", "JPY -999"},
        {{1234, currency("KWD")}, "1.234", "KWD 1.234"},
        {{7, currency("CLF")}, "0.0007", "CLF 0.0007"},
    };
    for (const auto& [money, machine, human] : cases) {
        CHECK(decimal_text(money) == machine);
        CHECK(to_text(money) == human);
    }
}

TEST_CASE("what is written is read back as the same amount") {
    const auto seed = std::random_device{}();
    INFO("seed ", seed);
    std::mt19937_64 random{seed};
    for (int i = 0; i < 20000; ++i) {
        const auto codes = currency_codes();
        const Money money{static_cast<std::int64_t>(random()) >> (random() % 64),
                          currency(codes[random() % codes.size()])};
        const Money other = parse_money(to_text(money), Currency{});
        CHECK(other == money);
        CHECK(parse_money(decimal_text(money), money.currency) == money);
    }
}

TEST_CASE("any text is either an amount or Error{data}") {
    const auto seed = std::random_device{}();
    INFO("seed ", seed);
    std::mt19937 random{seed};
    constexpr std::string_view pieces[] = {"CNY", "usd", "1", "000", ",",  ".",    "-",       "万",         "亿",
                                           "元",  " ",   "¥", "e",   "９", "\xff", {"\0", 1}, "99999999999"};
    for (int i = 0; i < 20000; ++i) {
        std::string text;
        for (auto n = random() % 8; n > 0; --n) text += pieces[random() % std::size(pieces)];
        try {
            const Money money = parse_money(text, Currency{});
            CHECK(parse_money(to_text(money), Currency{}) == money);
        } catch (const Error& error) {
            CHECK(error.kind() == Kind::data);
        }
    }
}
