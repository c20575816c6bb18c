#include "base/text.hpp"
#include "tests/unit/encoded.hpp"
#include <algorithm>
#include <doctest/doctest.h>
#include <random>

using namespace cs;
using namespace std::string_view_literals;

TEST_CASE("every scalar value is valid, every surrogate and everything above is not") {
    bool right = true;
    for (std::uint32_t c = 0; c <= 0x1FFFFF; ++c) {
        const bool scalar = c <= 0x10FFFF && (c < 0xD800 || c > 0xDFFF);
        const std::string text = encoded(c);
        right = right && first_invalid_utf8(text).has_value() != scalar;
        right =
            right && first_invalid_utf8("12345678" + text) == (scalar ? std::nullopt : std::optional<std::size_t>{8});
        right = right && (!scalar || code_points(text) == 1);
    }
    CHECK(right);
}

TEST_CASE("the first bad byte is named") {
    const std::pair<std::string_view, std::size_t> cases[] = {
        {"\x80"sv, 0},              // a continuation without a beginning
        {"ab\xc0\x80"sv, 2},        // NUL in two bytes
        {"\xc1\xbf"sv, 0},          // overlong
        {"\xe0\x9f\xbf"sv, 0},      // overlong
        {"\xf0\x8f\xbf\xbf"sv, 0},  // overlong
        {"x\xed\xa0\x80"sv, 1},     // a surrogate
        {"\xf4\x90\x80\x80"sv, 0},  // above U+10FFFF
        {"\xf8\x88\x80\x80\x80"sv, 0},
        {"\xff"sv, 0},
        {"重\xe5\xba"sv, 3},  // cut off
        {"重\xe5x"sv, 3},
        {"a\xc3"sv, 1},
        {"12345678\x80"sv, 8},
        {"1234567\xe9\x87"sv, 7},
        {"\xd6\xd8\xc7\xec"sv, 0},  // GBK
    };
    for (const auto& [text, at] : cases) CHECK(first_invalid_utf8(text) == at);
    CHECK_FALSE(first_invalid_utf8(""));
    CHECK_FALSE(first_invalid_utf8("a\0b"sv));
    CHECK_FALSE(first_invalid_utf8("\ufeff\uffff"));
    CHECK(code_points("") == 0);
    CHECK(code_points("重庆é👍a") == 5);
}

TEST_CASE("any bytes at all are survived, and shown safely") {
    const auto seed = std::random_device{}();
    INFO("seed ", seed);
    std::mt19937 random{seed};
    constexpr std::string_view pieces[] = {"a",    " ",       "重",     "\u0301", "\u200d", "👩",      "\ufe0f",
                                           "🇨",    "\r\n",    "\n",     "\u3000", "-",      "\xe5",   "\xff",
                                           "\x80", "\x1b[2J", "\u202e", "，",     "ß",      "\u0345", "가"};
    for (int i = 0; i < 5000; ++i) {
        std::string text;
        for (auto n = random() % 12; n > 0; --n) {
            if (random() % 4 == 0)
                text += static_cast<char>(random());
            else
                text += pieces[random() % std::size(pieces)];
        }
        const std::size_t cells = random() % 12;
        CAPTURE(printable(text));
        const std::string shown = printable(text);
        CHECK_FALSE(first_invalid_utf8(shown));
        CHECK(shown.find_first_of("\x1b\n\r\x07\x7f") == std::string::npos);
        CHECK(shown.find("\u202e") == std::string::npos);
        CHECK(printable(shown) == shown);
        CHECK(width(cut(shown, cells)) <= cells);
        CHECK(width(padded(shown, cells)) == std::max(cells, width(shown)));
        if (width(shown) <= cells) CHECK(cut(shown, cells) == shown);
        for (const auto& line : wrapped(shown, 8)) CHECK(width(line) <= 8);
        CHECK(trimmed(trimmed(text)) == trimmed(text));
        CHECK(match_form(match_form(text)) == match_form(text));
        CHECK(nfc(nfc(text)) == nfc(text));
        const std::string key = slug(text);
        CHECK((key.empty() || is_slug(key)));
        CHECK(slug(key) == key);
        CHECK(quoted(text).size() <= 4 * 62 + 2);
        cut(text, cells);
        wrapped(text, cells);
    }
}
