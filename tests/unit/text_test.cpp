#include "base/text.hpp"
#include "tests/unit/encoded.hpp"
#include <doctest/doctest.h>

using namespace cs;
using namespace std::string_view_literals;

using Parts = std::vector<std::string>;

TEST_CASE("white space of any script is trimmed") {
    CHECK(trimmed(" \t\r\n\v\fabc\u3000\u00a0\u2003\u0085") == "abc");
    CHECK(trimmed("\u3000") == "");
    CHECK(trimmed("") == "");
    CHECK(trimmed("重庆") == "重庆");
    CHECK(trimmed(" a b ") == "a b");
    CHECK(trimmed("\u200ba") == "\u200ba");  // has no width, but is no blank
    CHECK(trimmed("a\x80\x80 ") == "a\x80\x80");
    CHECK(trimmed(" \xe3\x80") == "\xe3\x80");
    CHECK(trimmed("\x80\x80\x80\x80\x80") == "\x80\x80\x80\x80\x80");
}

TEST_CASE("normal form C") {
    CHECK(nfc("cafe\u0301") == "caf\u00e9");
    CHECK(nfc("\u1112\u1161\u11ab") == "\ud55c");
    CHECK(nfc("\u212b") == "\u00c5");
    CHECK(nfc("ﬁ") == "ﬁ");
    CHECK(nfc("a\0e\u0301"sv) == "a\0\u00e9"sv);
    CHECK(nfc("e\u0301\xff") == "e\u0301\xff");
}

TEST_CASE("names that people take for the same have one match form") {
    const std::pair<std::string_view, std::string_view> same[] = {
        {"Acme Dental", "  acme\t DENTAL\u3000"}, {"Cafe\u0301", "CAF\u00c9"}, {"straße", "STRASSE"},
        {"重庆\u3000仁心", "重庆 仁心"},          {"ΣΊΣΥΦΟΣ", "σίσυφος"},      {"Łódź", "łÓDŹ"},
    };
    for (const auto& [a, b] : same) CHECK(match_form(a) == match_form(b));
    CHECK(match_form("Acme  Dental") == "acme dental");
    CHECK(match_form("\rAZ@[\r\n") == "az@[");
    CHECK(match_form("acme") != match_form("acne"));
    CHECK(match_form("\u3000") == "");
    CHECK(match_form("A\xff") == "A\xff");
}

TEST_CASE("keys are made from names") {
    const std::pair<std::string_view, std::string_view> cases[] = {
        {"Acme Dental (North)", "acme-dental-north"},
        {"重庆仁心", "重庆仁心"},
        {"重庆仁心（北区）", "重庆仁心-北区"},
        {"O'Brien & Söhne GmbH", "o-brien-söhne-gmbh"},
        {"  --Acme--  ", "acme"},
        {"Cafe\u0301", "caf\u00e9"},
        {"हिन्दी", "हिन्दी"},
        {"soft\u00adhyphen", "softhyphen"},
        {"360", "n-360"},
        {"１２３", "n-１２３"},
        {"360 Dental", "360-dental"},
        {"3-60", "3-60"},
        {"①", "①"},
        {"👍", ""},
        {"👍 ok", "ok"},
        {"\u0301x", "x"},
        {"", ""},
        {"--- !", ""},
        {"a\x1b[2Jb", "a-2jb"},
        {"a\xff", "a"},
    };
    for (const auto& [name, key] : cases) {
        CAPTURE(name);
        CHECK(slug(name) == key);
        CHECK(is_slug(key) == !key.empty());
    }
}

TEST_CASE("what a key may be") {
    for (const char* key : {"acme", "重庆仁心", "a", "a-1", "3-60", "acme/north", "Acme", "a-", "é"})
        CHECK(is_slug(key));
    for (const auto key : {""sv, "-a"sv, "a b"sv, "a\u3000b"sv, "a\u00a0b"sv, "a\tb"sv, "123"sv, "１２３"sv, "a\0"sv,
                           "\x7f"sv, "a\u0085"sv, "a\u202eb"sv, "a\u200bb"sv, "a\xff"sv, "a\n"sv})
        CHECK_FALSE(is_slug(key));
}

TEST_CASE("matching and slugs are stable for every character") {
    bool stable = true;
    for (std::uint32_t c = 0; c <= 0x10FFFF; ++c) {
        if (c >= 0xD800 && c <= 0xDFFF) continue;
        const std::string text = encoded(c);
        const auto form = match_form(text);
        const auto key = slug("a" + text);
        const bool right = match_form(form) == form && slug(key) == key && is_slug(key) && width(text) <= 2 &&
                           !first_invalid_utf8(printable(text));
        if (!right) MESSAGE("U+", c);
        stable = stable && right;
    }
    CHECK(stable);
}

TEST_CASE("full-width forms become ASCII") {
    CHECK(halfwidth("２０２６－１２－０１") == "2026-12-01");
    CHECK(halfwidth("ＡＣＭＥ（重庆）") == "ACME(重庆)");
    CHECK(halfwidth("！～") == "!~");
    CHECK(halfwidth("￥1\xff") == "￥1\xff");
}

TEST_CASE("lists are split into trimmed parts and joined again") {
    CHECK(split("a; b ;;c", ';') == Parts{"a", "b", "c"});
    CHECK(split("", ';') == Parts{});
    CHECK(split(" ; ;", ';') == Parts{});
    CHECK(split("one", ';') == Parts{"one"});
    CHECK(split("重庆,\u3000上海", ',') == Parts{"重庆", "上海"});
    CHECK(join({"a", "b", "c"}, ";") == "a;b;c");
    CHECK(join({"a"}, ", ") == "a");
    CHECK(join({}, ", ") == "");
}

TEST_CASE("digits are grouped by three") {
    const std::pair<const char*, std::string_view> cases[] = {
        {"0", "0"},
        {"999", "999"},
        {"1000", "1,000"},
        {"-999", "-999"},
        {"-1000", "-1,000"},
        {"123456", "123,456"},
        {"-123456.789123", "-123,456.789123"},
        {"1234567", "1,234,567"},
        {"0.123456", "0.123456"},
        {"", ""},
        {"-", "-"},
    };
    for (const auto& [plain, shown] : cases) CHECK(grouped(plain) == shown);
}
