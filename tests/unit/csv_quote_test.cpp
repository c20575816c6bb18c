#include "base/csv_quote.hpp"
#include <doctest/doctest.h>
#include <random>

using namespace cs;

TEST_CASE("a field is quoted only if it must be") {
    struct Case {
        std::string_view value, field;
        char delimiter = ',';
    };
    const Case cases[] = {
        {"", ""},
        {"acme", "acme"},
        {" padded ", " padded "},
        {"重庆仁心", "重庆仁心"},
        {"a,b", "\"a,b\""},
        {"a;b", "a;b"},
        {"a;b", "\"a;b\"", ';'},
        {"a,b", "a,b", ';'},
        {"a\tb", "\"a\tb\"", '\t'},
        {"say \"hi\"", "\"say \"\"hi\"\"\""},
        {"\"", "\"\"\"\""},
        {"two\nlines", "\"two\nlines\""},
        {"two\r\nlines", "\"two\r\nlines\""},
        {"old\rmac", "\"old\rmac\""},
    };
    for (const auto& c : cases) CHECK(csv_field(c.value, c.delimiter) == c.field);
}

TEST_CASE("the guard stops formulas and nothing else") {
    struct Case {
        std::string_view value, field;
    };
    const Case cases[] = {
        {"", ""},
        {"acme", "acme"},
        {"5", "5"},
        {"-5", "-5"},
        {"-1200.50", "-1200.50"},
        {"=1+1", "'=1+1"},
        {"=HYPERLINK(\"http://x\")", "'=HYPERLINK(\"http://x\")"},
        {"+1", "'+1"},
        {"+8613800000000", "'+8613800000000"},
        {"-", "-"},
        {"-.5", "'-.5"},
        {"-5.", "'-5."},
        {"-5.5.5", "'-5.5.5"},
        {"-5+3", "'-5+3"},
        {"-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0"},
        {"@SUM(A1)", "'@SUM(A1)"},
        {"\t=1", "'\t=1"},
        {"\r=1", "'\r=1"},
        {"＝1", "'＝1"},
        {"＋1", "'＋1"},
        {"－1", "'－1"},
        {"＠x", "'＠x"},
        {"'", "''"},
        {"'-5", "''-5"},
        {"'tis", "''tis"},
        {"''", "'''"},
    };
    for (const auto& c : cases) {
        CHECK(guarded(c.value) == c.field);
        CHECK(unguarded(c.field) == c.value);
    }
}

TEST_CASE("only an apostrophe that could be the guard's is taken away") {
    CHECK(unguarded("'tis") == "'tis");
    CHECK(unguarded("'") == "'");
    CHECK(unguarded("'5") == "'5");
    CHECK(unguarded("=1") == "=1");
    CHECK(unguarded("'-5") == "-5");
}

TEST_CASE("guarded and back is the same text") {
    const auto seed = std::random_device{}();
    CAPTURE(seed);
    std::mt19937 random{seed};
    constexpr std::string_view letters[] = {"'", "=", "+", "-", "@", "\t", "\r", "＝", "＠", "1", ".", "a", "中"};
    for (int i = 0; i < 20'000; ++i) {
        std::string text;
        for (auto n = random() % 6; n > 0; --n) text += letters[random() % std::size(letters)];
        CAPTURE(text);
        REQUIRE(unguarded(guarded(text)) == text);
    }
}
