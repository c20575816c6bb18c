#include "base/error.hpp"
#include "base/text.hpp"
#include "document/render.hpp"
#include <doctest/doctest.h>
#include <limits>
#include <sstream>

using namespace cs;

namespace {

Cell cny(std::int64_t minor) { return Money{minor, *Currency::of("CNY")}; }
Cell text(std::string value) { return value; }

Table accounts() {
    return {"accounts",
            "Accounts",
            {{"key", "Key", Type::text},
             {"name", "Name", Type::text},
             {"signed_on", "Signed", Type::date},
             {"arr", "ARR", Type::money}},
            {{text("acme"), text("Acme Dental (North)"), *Date::of(2026, 12, 1), cny(12'000'000)},
             {text("重庆仁心"), text("重庆仁心口腔医院"), *Date::of(2025, 3, 15), cny(4'850'050)},
             {text("kyoto"), {}, {}, {}}},
            "no account matches"};
}

std::string show(const Table& t, const Look& look = {}) { return render(t, Format::table, look); }

std::vector<std::string> lines(const std::string& out) {
    std::vector<std::string> all;
    std::istringstream in{out};
    for (std::string line; std::getline(in, line);) all.push_back(line);
    return all;
}

}  // namespace

TEST_CASE("text: columns line up by cells, amounts to the right, nothing trails") {
    CHECK(show(accounts()) == "Key       Name                 Signed                 ARR\n"
                              "acme      Acme Dental (North)  2026-12-01  CNY 120,000.00\n"
                              "重庆仁心  重庆仁心口腔医院     2025-03-15   CNY 48,500.50\n"
                              "kyoto\n");
}

TEST_CASE("text: digits of a column stand under each other, but for numbers with units of their own and beside words") {
    const Table t{"t",
                  "",
                  {{"share", "%", Type::number}, {"value", "Value", Type::measure}, {"sum", "Sum", Type::money}},
                  {{100.0, 3.0, text("70.83%")}, {98.7, 0.25, cny(72'000'000)}, {99.55, 1404.0, cny(-100)}, {{}, {}, {}}},
                  ""};
    CHECK(show(t) == "     %  Value          Sum\n"
                     "100.00      3       70.83%\n"
                     " 98.70   0.25  CNY 720,000\n"
                     " 99.55  1,404       CNY -1\n"
                     "\n");
    CHECK(render(t, Format::csv, {}) == "share,value,sum\n100,3,70.83%\n98.7,0.25,720000.00\n99.55,1404,-1.00\n,,\n");
}

TEST_CASE("text: a narrow window takes from the widest text first, from numbers, days and keys last") {
    CHECK(show(accounts(), {.width = 50}) == "Key       Name          Signed                 ARR\n"
                                             "acme      Acme Dent...  2026-12-01  CNY 120,000.00\n"
                                             "重庆仁心  重庆仁心...   2025-03-15   CNY 48,500.50\n"
                                             "kyoto\n");
    CHECK(lines(show(accounts(), {.width = 46}))[2] == "重庆仁心  重庆...   2025-03-15   CNY 48,500.50");
    for (std::size_t width : {1, 2, 5, 12, 20, 31, 44, 45, 57, 58, 300})
        for (const auto& line : lines(show(accounts(), {.width = width}))) {
            CAPTURE(width);
            CHECK(cs::width(line) <= width);
        }
    CHECK(show(accounts(), {.width = 58}) == show(accounts()));
}

TEST_CASE("text: a long header gives way to the room, its short column does not") {
    const Table t{"t",
                  "",
                  {{"key", "Key"}, {"due", "First reply is due on this day", Type::date}},
                  {{text("a"), *Date::of(2026, 1, 2)}},
                  ""};
    CHECK(show(t, {.width = 20}) == "Key  First reply ...\na    2026-01-02\n");
    CHECK(show(t, {.width = 15}) == "Key  First r...\na    2026-01-02\n");
}

TEST_CASE("text: an empty list is a sentence for a reader and a header for a pipe") {
    Table t = accounts();
    t.rows.clear();
    CHECK(show(t) == "Key  Name  Signed  ARR\n");
    CHECK(show(t, {.reader = true}) == "no account matches\n");
    t.none.clear();
    CHECK(show(t, {.reader = true}) == "Key  Name  Signed  ARR\n");
}

TEST_CASE("text: colour is in the header alone and takes no room") {
    const std::string out = show(accounts(), {.colour = true, .width = 50});
    CHECK(out.starts_with("\x1b[1mKey       Name          Signed                 ARR\x1b[0m\n"));
    CHECK(out.find('\x1b', out.find('\n')) == std::string::npos);
}

TEST_CASE("text: nothing that was stored drives the terminal") {
    struct {
        std::string stored, shown;
    } const cases[] = {
        {"a\x1b]52;c;eA==\ab", "a\\x1b]52;c;eA==\\x07b"},
        {"\xE2\x80\xAEtxt", "<U+202E>txt"},
        {"\xFFx", "\\xffx"},
        {"two\nlines\tand a tab", "two lines and a tab"},
        {"dos\r\nline", "dos line"},
        {"back\rover", "back\\x0dover"},
        {std::string{"n\0l", 3}, "n\\x00l"},
        {"\xC2\x9B"
         "31m",
         "<U+009B>31m"},
    };
    for (const auto& c : cases) {
        CAPTURE(c.shown);
        const Table t{c.stored, c.stored, {{"x", c.stored, Type::text}}, {{text(c.stored)}}, c.stored};
        CHECK(show(t) == c.shown + '\n' + c.shown + '\n');
        CHECK(show({"", "", {{"x", "X"}}, {}, c.stored}, {.reader = true}).find('\x1b') == std::string::npos);
        const Document d{"",
                         c.stored,
                         c.stored,
                         Lang::en,
                         {Heading{c.stored}, Paragraph{c.stored}, t, Footnote{c.stored},
                          Chart{"c", c.stored, {{c.stored, 1, c.stored}}},
                          Facts{c.stored, {{{"x", c.stored}, text(c.stored)}}}}};
        CHECK(printable(render(d, Format::table, {}), true) == render(d, Format::table, {}));
    }
}

TEST_CASE("text: facts are label and value, long values wrapped under themselves") {
    const Facts facts{"",
                      {{{"name", "Name"}, text("重庆仁心")},
                       {{"note", "A note"}, text("the quick brown fox jumps over the lazy dog")},
                       {{"tags", "Tags", Type::list}, List{"a", "b"}},
                       {{"bare", ""}, {}}}};
    CHECK(render(facts, Format::table, {}) == "Name    重庆仁心\n"
                                              "A note  the quick brown fox jumps over the lazy dog\n"
                                              "Tags    a, b\n"
                                              "bare    -\n");
    CHECK(render(facts, Format::table, {.width = 28}) == "Name    重庆仁心\n"
                                                         "A note  the quick brown fox\n"
                                                         "        jumps over the lazy\n"
                                                         "        dog\n"
                                                         "Tags    a, b\n"
                                                         "bare    -\n");
    CHECK(render(Facts{"", {{{"n", "N"}, text("one\n\ntwo")}}}, Format::table, {}) == "N  one\n\n   two\n");
}

TEST_CASE("text: a report from title to footnote") {
    Table none = accounts();
    none.rows.clear();
    none.title = "Lost";
    const Document d{"report.x",
                     "续约",
                     "as of 2026-11-22",
                     Lang::en,
                     {Facts{"", {{{"n", "Accounts", Type::integer}, std::int64_t{1284}}}}, Heading{"Why"},
                      Chart{"why",
                            "By amount",
                            {{"Price", 40, "40"}, {"竞争对手", 19, "19"}, {"Rare", 0.01, "0.01"}, {"Never", 0, "0"}}},
                      PageBreak{}, none, Paragraph{"first\n\nsecond"}, Footnote{"counted at the end of the day"}}};
    CHECK(render(d, Format::table, {}) == "续约\n====\nas of 2026-11-22\n\n"
                                          "Accounts  1,284\n\n"
                                          "Why\n---\n\n"
                                          "By amount\n---------\n"
                                          "Price       40  ########################################\n"
                                          "竞争对手    19  ###################\n"
                                          "Rare      0.01  #\n"
                                          "Never        0\n\n"
                                          "Lost\n----\nno account matches\n\n"
                                          "first\n\nsecond\n\n"
                                          "  counted at the end of the day\n");
    const std::string narrow = render(d, Format::table, {.width = 24});
    for (const auto& line : lines(narrow)) CHECK(width(line) <= 24);
    CHECK(narrow.find("Price") != std::string::npos);
}

TEST_CASE("text: a paragraph is wrapped at the window or at a hundred") {
    std::string words;
    for (int i = 0; i < 60; ++i) words += "word ";
    const Document d{"", "T", "", Lang::en, {Paragraph{words}}};
    for (const auto& line : lines(render(d, Format::table, {}))) CHECK(line.size() <= 100);
    for (const auto& line : lines(render(d, Format::table, {.width = 33}))) CHECK(line.size() <= 33);
}

TEST_CASE("text: a chart with values that are no lengths") {
    const double nan = std::numeric_limits<double>::quiet_NaN(), inf = std::numeric_limits<double>::infinity();
    const Document d{"",
                     "",
                     "",
                     Lang::en,
                     {Chart{"c", "", {{"a", nan, "?"}, {"b", inf, "?"}, {"c", -3, "-3"}, {"d", 1e308, "big"}}}}};
    CHECK(render(d, Format::table, {}) == "a    ?\nb    ?\nc   -3\nd  big  ########################################\n");
}

TEST_CASE("render: names of formats, and the two that a document cannot be") {
    CHECK(parse_format("xlsx") == Format::xlsx);
    CHECK_FALSE(parse_format("XLSX"));
    CHECK_FALSE(parse_format(""));
    for (const auto name : format_names()) CHECK(format_names()[static_cast<std::size_t>(*parse_format(name))] == name);
    for (const auto format : {Format::ics, Format::eml}) {
        try {
            render(accounts(), format, {});
            FAIL("was rendered");
        } catch (const Error& e) {
            CHECK(e.kind() == Kind::usage);
            CHECK(e.hint().find("csv") != std::string::npos);
        }
    }
}

TEST_CASE("render: a row that does not fit its table is our fault, not undefined") {
    Table t = accounts();
    t.rows[1].pop_back();
    const Document d{"", "", "", Lang::en, {t}};
    for (const auto format :
         {Format::table, Format::csv, Format::json, Format::jsonl, Format::md, Format::html, Format::xlsx}) {
        for (const bool whole : {false, true}) {
            try {
                whole ? render(d, format, {}) : render(t, format, {});
                FAIL("was rendered");
            } catch (const Error& e) {
                CHECK(e.kind() == Kind::bug);
            }
        }
    }
}
