#include "base/error.hpp"
#include "intake/text_stream.hpp"
#include "tests/unit/pull_fixture.hpp"
#include <doctest/doctest.h>
#include <random>

using namespace cs;
using test::in_steps;
using namespace std::string_literals;

namespace {

std::string utf16(std::u16string_view text, bool big = false) {
    std::string out;
    for (const auto unit : text) {
        const char high = static_cast<char>(unit >> 8), low = static_cast<char>(unit & 0xFF);
        out += big ? high : low;
        out += big ? low : high;
    }
    return out;
}

Error refused(std::string_view bytes, Encoding asked) {
    try {
        decode(bytes, asked, "f.csv");
    } catch (const Error& error) {
        return error;
    }
    FAIL("accepted");
    return {Kind::bug, ""};
}

}  // namespace

TEST_CASE("names of encodings") {
    struct Case {
        std::string_view text;
        std::optional<Encoding> encoding;
    };
    const Case cases[] = {
        {"utf-8", Encoding::utf8},
        {"UTF8", Encoding::utf8},
        {"utf_8", Encoding::utf8},
        {"utf-16", Encoding::utf16le},
        {"UTF-16LE", Encoding::utf16le},
        {"utf16be", Encoding::utf16be},
        {"gb18030", Encoding::gb18030},
        {"GB-18030", Encoding::gb18030},
        {"gbk", Encoding::gb18030},
        {"GB2312", Encoding::gb18030},
        {"cp936", Encoding::gb18030},
        {"detect", Encoding::detect},
        {"", std::nullopt},
        {"latin1", std::nullopt},
        {"utf-88888888888888888888", std::nullopt},
        {"utf", std::nullopt},
    };
    for (const auto& c : cases) CHECK_MESSAGE(parse_encoding(c.text) == c.encoding, c.text);
    for (const auto e : {Encoding::detect, Encoding::utf8, Encoding::utf16le, Encoding::utf16be, Encoding::gb18030})
        CHECK(parse_encoding(name_of(e)) == e);
}

TEST_CASE("bytes that are text") {
    struct Case {
        std::string bytes;
        Encoding asked;
        std::string_view utf8;
        Encoding found;
    };
    const Case cases[] = {
        {"", Encoding::detect, "", Encoding::utf8},
        {"a,b\n", Encoding::detect, "a,b\n", Encoding::utf8},
        {"\xEF\xBB\xBF名称\n", Encoding::detect, "名称\n", Encoding::utf8},
        {"\xEF\xBB\xBF名称\n", Encoding::utf8, "名称\n", Encoding::utf8},
        {"\xEF\xBB\xBF", Encoding::detect, "", Encoding::utf8},
        {"a\xEF\xBB\xBF", Encoding::detect, "a\uFEFF", Encoding::utf8},
        {"\xFF\xFE" + utf16(u"a,名\n𠮷😀"), Encoding::detect, "a,名\n𠮷😀", Encoding::utf16le},
        {"\xFE\xFF" + utf16(u"a,名\n𠮷", true), Encoding::detect, "a,名\n𠮷", Encoding::utf16be},
        {"\xFE\xFF" + utf16(u"a,名", true), Encoding::utf16le, "a,名", Encoding::utf16be},
        {utf16(u"a,名\n"), Encoding::utf16le, "a,名\n", Encoding::utf16le},
        {utf16(u"a,名\n", true), Encoding::utf16be, "a,名\n", Encoding::utf16be},
        {"\xFF\xFE", Encoding::detect, "", Encoding::utf16le},
        {"a,\xC3\xFB\xB3\xC6\n", Encoding::gb18030, "a,名称\n", Encoding::gb18030},
        {"\x95\x34\xB2\x35,\x94\x39\xFC\x36", Encoding::gb18030, "𠮷,😀", Encoding::gb18030},
        {"\x84\x31\x95\x33\xC3\xFB", Encoding::detect, "名", Encoding::gb18030},
    };
    for (const auto& c : cases) {
        CAPTURE(c.utf8);
        const auto text = decode(c.bytes, c.asked, "f.csv");
        CHECK(text.utf8 == c.utf8);
        CHECK(text.encoding == c.found);
        CHECK(text.warning.empty());
    }
}

TEST_CASE("bytes that are no text are refused where they stand") {
    struct Case {
        std::string bytes;
        Encoding asked;
        std::string_view place, message, hint;
    };
    const auto zip = "PK\x03\x04\x14\x00\x06\x00"s;
    const Case cases[] = {
        {"a,b\n1,2\nx,y,z\xBB\xA7\n", Encoding::detect, "f.csv:3:6", "invalid UTF-8 byte 0xBB",
         "try --encoding gb18030"},
        {"a,b\n重庆,\xBB\n", Encoding::detect, "f.csv:2:4", "invalid UTF-8 byte 0xBB", "it is not GB18030 either"},
        {"\xFF", Encoding::detect, "f.csv:1:1", "invalid UTF-8 byte 0xFF", "it is not GB18030 either"},
        {"ab\xE4\xBD", Encoding::detect, "f.csv:1:3", "invalid UTF-8 byte 0xE4", "try --encoding gb18030"},
        {"a\r\nb\rc\xC0\x80", Encoding::detect, "f.csv:3:2", "invalid UTF-8 byte 0xC0", "try --encoding gb18030"},
        {"a\xED\xA0\x80"s, Encoding::utf8, "f.csv:1:2", "invalid UTF-8 byte 0xED", "it is not GB18030 either"},
        {"\xEF\xBB\xBFname\n\xBB\xA7"s, Encoding::detect, "f.csv:2:1", "invalid UTF-8 byte 0xBB",
         "try --encoding gb18030"},
        {"a,b\n1,2\0\n"s, Encoding::detect, "f.csv:2:4", "NUL byte in the text",
         "is it a text file, whole and undamaged?"},
        {"名\0\n"s, Encoding::utf8, "f.csv:1:2", "NUL byte in the text", "is it a text file, whole and undamaged?"},
        {"a,b\n\0\xFF"s, Encoding::utf8, "f.csv:2:1", "NUL byte in the text",
         "is it a text file, whole and undamaged?"},
        {"\xC3\xFB\0"s, Encoding::gb18030, "f.csv:1:2", "NUL byte in the text",
         "is it a text file, whole and undamaged?"},
        {"\xC3\xFB\n\x80,\xB3\xC6", Encoding::gb18030, "f.csv:2:1", "invalid GB18030 byte 0x80",
         "is it really GB18030?"},
        {"\xC3\xFB\xB3", Encoding::gb18030, "f.csv:1:2", "the text ends in the middle of a character",
         "is the file cut off?"},
        {utf16(u"a,b\n1,2\n"), Encoding::detect, "f.csv", "looks like UTF-16", "use --encoding utf-16le"},
        {utf16(u"客户名称,金额\n重庆仁心,12000\n", true), Encoding::detect, "f.csv", "looks like UTF-16",
         "use --encoding utf-16be"},
        {"\xFF\xFE" + utf16(u"a"), Encoding::utf8, "f.csv", "looks like UTF-16", "use --encoding utf-16le"},
        {utf16(u"a\n") + "\x00\xD8"s + utf16(u"b"), Encoding::utf16le, "f.csv:2:1", "a lone surrogate is not UTF-16",
         "is it really UTF-16?"},
        {utf16(u"a\n") + "b", Encoding::utf16le, "f.csv:2:1", "the text ends in the middle of a character",
         "is the file cut off?"},
        {"\x1F\x8B\x08", Encoding::detect, "f.csv", "looks like gzip", "unpack it first: gzip -dc FILE | ..."},
        {"\x1F\x8B\x08", Encoding::gb18030, "f.csv", "looks like gzip", "unpack it first: gzip -dc FILE | ..."},
        {"\x28\xB5\x2F\xFD", Encoding::detect, "f.csv", "looks like zstd", "unpack it first: zstd -dc FILE | ..."},
        {"\xFD\x37zXZ\0"s, Encoding::detect, "f.csv", "looks like xz", "unpack it first: xz -dc FILE | ..."},
        {zip + "[Content_Types].xml", Encoding::detect, "f.csv", "looks like an Excel workbook", "save it as CSV"},
        {zip + "data.csv", Encoding::detect, "f.csv", "looks like a zip archive", "unpack it first"},
        {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", Encoding::detect, "f.csv", "looks like an Excel workbook",
         "save it as CSV"},
    };
    for (const auto& c : cases) {
        CAPTURE(c.message);
        CAPTURE(c.place);
        const auto error = refused(c.bytes, c.asked);
        CHECK(error.kind() == Kind::data);
        CHECK(error.message() == c.message);
        CHECK(error.hint() == c.hint);
        CHECK(to_text(error.place().value()) == c.place);
    }
}

TEST_CASE("a file that is UTF-8 beyond ASCII is hardly GB18030") {
    CHECK(decode("name\n重庆\n", Encoding::gb18030, "f").warning == "the file is valid UTF-8 too, and hardly GB18030");
    CHECK(decode("name\nacme\n", Encoding::gb18030, "f").warning.empty());
    CHECK(decode("\xC3\xFB\xB3\xC6", Encoding::gb18030, "f").warning.empty());
    CHECK(decode("\xD6\xD8", Encoding::gb18030, "f").utf8 == "重");
}

TEST_CASE("unfinished characters at the end") {
    struct Case {
        std::string_view text;
        std::size_t bytes;
    };
    const Case cases[] = {{"", 0},
                          {"a", 0},
                          {"名", 0},
                          {"a\xE5", 1},
                          {"a\xE5\x90", 2},
                          {"\xF0\x9F\x98", 3},
                          {"\xC3", 1},
                          {"\xC3\xA9", 0},
                          {"\x80\x80\x80\x80", 0},
                          {"\xF0\x9F\x98\x80", 0}};
    for (const auto& c : cases) CHECK(unfinished_tail(c.text) == c.bytes);
}

TEST_CASE("the pieces in which bytes arrive make no difference") {
    const auto seed = std::random_device{}();
    CAPTURE(seed);
    std::mt19937 random{seed};
    constexpr std::u16string_view letters[] = {u"a", u"1", u",", u"\r\n", u"é", u"名", u"\u2028", u"𠮷", u"😀"};
    for (int round = 0; round < 30; ++round) {
        std::u16string wide;
        while (wide.size() < 9000) wide += letters[random() % std::size(letters)];
        const auto bytes = "\xFF\xFE" + utf16(wide);
        const auto whole = decode(bytes, Encoding::detect, "f").utf8;
        const auto step = 1 + random() % 50;
        const auto block = 1 + random() % 50;
        CAPTURE(step);
        CAPTURE(block);

        for (const auto& [source, encoding] : {std::pair{bytes, Encoding::utf16le}, std::pair{whole, Encoding::utf8}}) {
            TextStream stream{in_steps(source, step), Encoding::detect, block};
            Window window{stream};
            std::string text;
            do {
                window.use_up_to(window.end());
                window.grow();
                text += window.text();
            } while (!window.last());
            REQUIRE(text == whole);
            REQUIRE(stream.encoding() == encoding);
            REQUIRE(window.fault() == nullptr);
        }
    }
}

TEST_CASE("the hint at GB18030 looks at the whole file, however long") {
    const std::string name = "\xD6\xD8\xC7\xEC";  // 重庆
    std::string ascii;
    while (ascii.size() < 20'000) ascii += "1,2\n";
    const auto hint = [](const std::string& bytes) {
        TextStream stream{in_steps(bytes, 1000), Encoding::detect, 1000};
        Window window{stream};
        do {
            window.use_up_to(window.end());
            window.grow();
        } while (!window.last());
        return window.fault() ? window.fault()->hint : "";
    };
    CHECK(hint(ascii) == "");
    CHECK(hint(ascii + name) == "try --encoding gb18030");
    CHECK(hint(ascii + name + ascii + "\xFF") == "it is not GB18030 either");
    CHECK(hint(ascii + "重庆" + ascii + name) == "it is not GB18030 either");
}
