#include "base/error.hpp"
#include "base/json.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include <doctest/doctest.h>
#include <limits>
#include <random>

using namespace cs;

TEST_CASE("json: values by their type") {
    const Currency jpy = *Currency::of("JPY"), kwd = *Currency::of("KWD"), usd = *Currency::of("USD");
    struct {
        Cell cell;
        std::string json;
    } const cases[] = {
        {{}, "null"},
        {std::string{}, R"("")"},
        {std::string{"重庆仁心"}, R"("重庆仁心")"},
        {std::int64_t{-42}, "-42"},
        {std::numeric_limits<std::int64_t>::min(), "-9223372036854775808"},
        {std::numeric_limits<std::int64_t>::max(), "9223372036854775807"},
        {0.1, "0.1"},
        {1.0, "1"},
        {-0.0, "0"},
        {1e300, "1e+300"},
        {std::numeric_limits<double>::quiet_NaN(), "null"},
        {std::numeric_limits<double>::infinity(), "null"},
        {true, "true"},
        {false, "false"},
        {*Date::of(2026, 12, 1), R"("2026-12-01")"},
        {Instant{0}, R"("1970-01-01T00:00:00Z")"},
        {Money{120'050, usd}, "1200.50"},
        {Money{-5, usd}, "-0.05"},
        {Money{980'000, jpy}, "980000"},
        {Money{1, kwd}, "0.001"},
        {Money{0, usd}, "0.00"},
        {List{}, "[]"},
        {List{"a", "b\"c"}, R"(["a","b\"c"])"},
    };
    for (const auto& c : cases) CHECK(to_json(c.cell) == c.json);
}

TEST_CASE("json: what must not appear is escaped, what is not UTF-8 is replaced") {
    struct {
        std::string text, json;
    } const cases[] = {
        {"a\"b\\c/d", R"("a\"b\\c/d")"},
        {"\b\f\n\r\t", R"("\b\f\n\r\t")"},
        {std::string{"\0", 1}, R"("\u0000")"},
        {"\x1b]52;c;eA==\a", R"("\u001b]52;c;eA==\u0007")"},
        {"\x7f", R"("\u007f")"},
        {"\xC2\x9B", R"("\u009b")"},      // CSI in one character
        {"\xC2\xA0", "\"\xC2\xA0\""},     // the first one after C1 stays
        {"\xE2\x80\xAE", R"("\u202e")"},  // right-to-left override
        {"\xE2\x81\xA6\xE2\x81\xA9", R"("\u2066\u2069")"},
        {"\xE2\x80\xA8\xE2\x80\xA9", R"("\u2028\u2029")"},
        {"\xFF", "\"\xEF\xBF\xBD\""},
        {"a\xE4\xB8", "\"a\xEF\xBF\xBD\xEF\xBF\xBD\""},                // cut in the middle of a character
        {"\xED\xA0\x80", "\"\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\""},  // a surrogate
        {"\xC0\xAF", "\"\xEF\xBF\xBD\xEF\xBF\xBD\""},                  // an overlong '/'
        {"😀", R"("😀")"},
    };
    for (const auto& c : cases) CHECK(to_json(Cell{c.text}) == c.json);
}

TEST_CASE("json: any bytes make valid UTF-8 without control characters") {
    const unsigned seed = std::random_device{}();
    CAPTURE(seed);
    std::mt19937 random{seed};
    const std::string_view pieces[] = {"\xFF", "\xE2\x80", "\xAE", "\xC2", "\x85", "\\",
                                       "\"",   "\n",       "é",    "重",   "x",    "\xF0\x9F"};
    for (int round = 0; round < 2000; ++round) {
        std::string text;
        for (auto n = random() % 12; n > 0; --n)
            text += random() % 4 ? std::string{pieces[random() % std::size(pieces)]}
                                 : std::string(1, static_cast<char>(random() % 256));
        CAPTURE(text);
        const std::string json = to_json(Cell{text});
        CHECK_FALSE(first_invalid_utf8(json));
        CHECK(printable(json) == json);
        CHECK_FALSE(first_invalid_utf8(valid_utf8(text)));
        if (!first_invalid_utf8(text)) CHECK(valid_utf8(text) == text);
    }
}

TEST_CASE("json: objects and arrays, on one line and on many") {
    JsonWriter json;
    json.begin_object().key("a").value(Cell{std::int64_t{1}}).key("b").begin_array().lines();
    json.begin_object().key("c").value("x").end_object();
    json.value(std::string{"y"}).raw("{}").end_array();
    json.key("d").begin_array().lines().end_array().end_object();
    CHECK(json.text() == "{\"a\":1,\"b\":[\n{\"c\":\"x\"},\n\"y\",\n{}\n],\"d\":[]}");
    CHECK(json.take().front() == '{');
}
