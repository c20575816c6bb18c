#include "base/text.hpp"
#include <doctest/doctest.h>

using namespace cs;

TEST_CASE("widths are terminal cells by grapheme") {
    struct Case {
        std::string_view text;
        std::size_t cells;
    };
    for (const auto& [text, cells] : std::initializer_list<Case>{
             {"", 0},
             {"acme", 4},
             {"重庆仁心", 8},
             {"café", 4},
             {"cafe\u0301", 4},
             {"👨‍👩‍👧‍👦", 2},
             {"👍🏽", 2},
             {"🇨🇳", 2},
             {"❤️", 2},
             {"±°", 2},
             {"ｱ", 1},
             {"가", 2},
             {"\xff", 1},
         }) {
        CAPTURE(text);
        CHECK(width(text) == cells);
    }
}

TEST_CASE("cut keeps whole graphemes and marks what is left out") {
    CHECK(cut("acme dental", 11) == "acme dental");
    CHECK(cut("acme dental", 10) == "acme de...");
    CHECK(cut("重庆仁心口腔", 8) == "重庆...");
    CHECK(cut("重庆仁心口腔", 12) == "重庆仁心口腔");
    CHECK(cut("abc", 2) == "..");
    CHECK(cut("abc", 0) == "");
    CHECK(cut("", 0) == "");
}

TEST_CASE("wrapped breaks at blanks and between wide characters") {
    using Lines = std::vector<std::string>;
    CHECK(wrapped("the quick brown fox", 9) == Lines{"the quick", "brown fox"});
    CHECK(wrapped("the quick brown fox", 10) == Lines{"the quick", "brown fox"});
    CHECK(wrapped("abcdefgh", 3) == Lines{"abc", "def", "gh"});
    CHECK(wrapped("重庆仁心口腔", 5) == Lines{"重庆", "仁心", "口腔"});
    CHECK(wrapped("你好，世界", 4) == Lines{"你", "好，", "世界"});
    CHECK(wrapped("a\n\nb\r\n", 4) == Lines{"a", "", "b", ""});
    CHECK(wrapped("", 4) == Lines{""});
    CHECK(wrapped("ab  cd", 0) == Lines{"a", "b", "c", "d"});
}

TEST_CASE("printable shows what would drive a terminal") {
    CHECK(printable("a\x1b]52;c;eA==\a") == "a\\x1b]52;c;eA==\\x07");
    CHECK(printable("x\u202Ey") == "x<U+202E>y");
    CHECK(printable("\xc2\x85\x7f\xff") == "<U+0085>\\x7f\\xff");
    CHECK(printable("a\nb") == "a\\x0ab");
    CHECK(printable("a\nb", true) == "a\nb");
    CHECK(printable("重庆👍") == "重庆👍");
}

TEST_CASE("match form and slugs") {
    CHECK(match_form("  Acme\t Dental\u3000") == "acme dental");
    CHECK(match_form("Cafe\u0301") == match_form("CAFÉ"));
    CHECK(match_form("STRASSE") == match_form("straße"));
    CHECK(slug("Acme Dental (North)") == "acme-dental-north");
    CHECK(slug("重庆仁心") == "重庆仁心");
    CHECK(slug("360") == "n-360");
    CHECK(slug("--- !") == "");
}
