#include "base/text.hpp"
#include <doctest/doctest.h>

using namespace cs;
using namespace std::string_view_literals;

using Lines = std::vector<std::string>;

TEST_CASE("widths are terminal cells by grapheme") {
    const std::pair<std::string_view, std::size_t> cases[] = {
        {"", 0},
        {"acme", 4},
        {"重庆仁心", 8},
        {"重庆 A", 6},
        {"caf\u00e9", 4},
        {"cafe\u0301", 4},
        {"\u0301", 0},
        {"👨‍👩‍👧‍👦", 2},
        {"👍🏽", 2},
        {"🇨🇳", 2},
        {"🇨🇳🇩🇪", 4},
        {"❤\ufe0f", 2},
        {"重\u0301a\u0301", 3},
        {"\u0600重", 2},
        {"❤", 1},
        {"±°·", 3},
        {"ｱ", 1},
        {"Ａ", 2},
        {"가", 2},
        {"\u1100\u1161", 2},
        {"\u200b", 0},
        {"\ufeff", 0},
        {"（）", 4},
        {"“”", 2},
        {"\u3000", 2},
        {"𠮷", 2},
        {"กำ", 2},
        {"שלום", 4},
        {"\xff\xfe", 2},
        {"重\xe5\xba", 4},
        {"a\xff\u0301", 2},
    };
    for (const auto& [text, cells] : cases) {
        CAPTURE(text);
        CHECK(width(text) == cells);
    }
}

TEST_CASE("cut keeps whole graphemes and marks what is left out") {
    CHECK(cut("acme dental", 11) == "acme dental");
    CHECK(cut("acme dental", 10) == "acme de...");
    CHECK(cut("acme dental", 4) == "a...");
    CHECK(cut("acme dental", 3) == "...");
    CHECK(cut("acme dental", 2) == "..");
    CHECK(cut("abc", 0) == "");
    CHECK(cut("", 0) == "");
    CHECK(cut("重庆仁心口腔", 12) == "重庆仁心口腔");
    CHECK(cut("重庆仁心口腔", 11) == "重庆仁心...");
    CHECK(cut("重庆仁心口腔", 10) == "重庆仁...");
    CHECK(cut("👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 5) ==
          "👨‍👩‍👧‍👦...");
    CHECK(cut("e\u0301e\u0301e\u0301e\u0301e\u0301", 4) == "e\u0301...");
    CHECK(cut("ab\u0301", 2) == "ab\u0301");
    CHECK(cut("ab\u0301c", 2) == "..");
    CHECK(cut("abcde\u0301", 5) == "abcde\u0301");
    CHECK(cut("abcde\u0301f", 5) == "ab...");
    CHECK(cut(std::string(1 << 20, 'x'), 5) == "xx...");
}

TEST_CASE("padding counts cells and never cuts") {
    CHECK(padded("ab", 4) == "ab  ");
    CHECK(padded("ab", 4, true) == "  ab");
    CHECK(padded("重庆", 5) == "重庆 ");
    CHECK(padded("重庆", 5, true) == " 重庆");
    CHECK(padded("重庆", 3) == "重庆");
    CHECK(padded("", 2) == "  ");
}

TEST_CASE("lines break at blanks") {
    CHECK(wrapped("the quick brown fox", 9) == Lines{"the quick", "brown fox"});
    CHECK(wrapped("the quick brown fox", 10) == Lines{"the quick", "brown fox"});
    CHECK(wrapped("the quick  brown fox ", 9) == Lines{"the quick", "brown fox"});
    CHECK(wrapped("the quick\u00a0brown", 9) == Lines{"the", "quick\u00a0bro", "wn"});
    CHECK(wrapped("  indented text", 10) == Lines{"  indented", "text"});
    CHECK(wrapped("abcdefgh", 3) == Lines{"abc", "def", "gh"});
    CHECK(wrapped("ab abcdefgh", 4) == Lines{"ab", "abcd", "efgh"});
    CHECK(wrapped("abc \u0301d", 4) == Lines{"abc \u0301", "d"});
    CHECK(wrapped("one", 80) == Lines{"one"});
}

TEST_CASE("lines break between wide characters, but not before closing marks") {
    CHECK(wrapped("重庆仁心口腔", 5) == Lines{"重庆", "仁心", "口腔"});
    CHECK(wrapped("重庆仁心口腔", 4) == Lines{"重庆", "仁心", "口腔"});
    CHECK(wrapped("你好，世界", 4) == Lines{"你", "好，", "世界"});
    CHECK(wrapped("你好（世界）", 6) == Lines{"你好", "（世", "界）"});
    CHECK(wrapped("用cs管理客户", 6) == Lines{"用cs管", "理客户"});
    CHECK(wrapped("abc重庆", 4) == Lines{"abc", "重庆"});
    CHECK(wrapped("重abcdef重", 6) == Lines{"重", "abcdef", "重"});
    CHECK(wrapped("，，，，", 4) == Lines{"，，", "，，"});
}

TEST_CASE("line breaks in the text are kept, and every line has at least one grapheme") {
    CHECK(wrapped("a\n\nb\r\n", 4) == Lines{"a", "", "b", ""});
    CHECK(wrapped("", 4) == Lines{""});
    CHECK(wrapped("   ", 4) == Lines{""});
    CHECK(wrapped("ab  cd", 0) == Lines{"a", "b", "c", "d"});
    CHECK(wrapped("重庆", 1) == Lines{"重", "庆"});
}

TEST_CASE("printable shows what would drive a terminal") {
    CHECK(printable("a\x1b]52;c;eA==\a") == "a\\x1b]52;c;eA==\\x07");
    CHECK(printable("\t\r\b") == "\\x09\\x0d\\x08");
    CHECK(printable("a\0b"sv) == "a\\x00b");
    CHECK(printable("\x7f\xff\xe5\xba") == "\\x7f\\xff\\xe5\\xba");
    CHECK(printable("\u0080\u0085\u009b\u009f\u00a0") == "<U+0080><U+0085><U+009B><U+009F>\u00a0");
    CHECK(printable("\u202a\u202b\u202c\u202d\u202e") == "<U+202A><U+202B><U+202C><U+202D><U+202E>");
    CHECK(printable("\u2066\u2067\u2068\u2069") == "<U+2066><U+2067><U+2068><U+2069>");
    CHECK(printable("\u2028\u2029") == "<U+2028><U+2029>");
    CHECK(printable("a\nb") == "a\\x0ab");
    CHECK(printable("a\nb", true) == "a\nb");
    CHECK(printable("a\r\nb", true) == "a\\x0d\nb");
    CHECK(printable("重庆👍 שלום é \\x1b") == "重庆👍 שלום é \\x1b");
}

TEST_CASE("quoted names what was typed in one short line") {
    CHECK(quoted("tomorow") == "'tomorow'");
    CHECK(quoted("a\nb\x1b") == "'a\\x0ab\\x1b'");
    CHECK(width(quoted(std::string(1 << 20, 'x'))) == 62);
    CHECK(quoted(std::string(61, 'x')).ends_with("xxx...'"));
}
