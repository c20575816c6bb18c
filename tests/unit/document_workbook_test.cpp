#include "base/error.hpp"
#include "document/render.hpp"
#include "document/xlsx_library.hpp"
#include <doctest/doctest.h>
#include <limits>

using namespace cs;

namespace {

Cell text(std::string value) { return value; }
Table table(std::string name, std::vector<std::vector<Cell>> rows) {
    return {std::move(name), "T", {{"a", "A"}, {"b", "B", Type::money}}, std::move(rows), "none"};
}

}  // namespace

TEST_CASE("workbook: the same content gives the same bytes") {
    const Table t = table("renewals", {{text("=1+1"), Money{150, *Currency::of("CNY")}},
                                       {text("重庆仁心"), Money{1, *Currency::of("JPY")}}});
    const Document d{"r",
                     "报告",
                     "S",
                     Lang::zh,
                     {Heading{"H"}, Paragraph{"p\nq"}, t, t,
                      Facts{"", {{{"on", "On", Type::date}, *Date::of(1900, 1, 1)}}},
                      Chart{"c", "C", {{"x", 1, "1"}}}}};
    const std::string list = render(t, Format::xlsx, {}), report = render(d, Format::xlsx, {});
    CHECK(list.starts_with("PK"));
    CHECK(list.size() > 3000);
    CHECK(render(t, Format::xlsx, {}) == list);
    CHECK(render(d, Format::xlsx, {}) == report);
    CHECK(render(Facts{"T", {{{"a", "A"}, text("x")}}}, Format::xlsx, {}).starts_with("PK"));
}

TEST_CASE("workbook: every kind of value has a cell, and no sheet name is refused") {
    const Currency cny;
    const std::int64_t most = std::numeric_limits<std::int64_t>::max();
    const std::vector<Cell> values{{},
                                   text(""),
                                   text(std::string{"\0\x1b\xFF\xEF\xBF\xBF", 6}),
                                   most,
                                   -most - 1,
                                   std::numeric_limits<double>::quiet_NaN(),
                                   1e300,
                                   true,
                                   *Date::of(1900, 1, 1),
                                   *Date::of(9999, 12, 31),
                                   Instant{0},
                                   Money{most, cny},
                                   List{"a", "b"}};
    for (const auto& value : values) CHECK(render(table("t", {{value, value}}), Format::xlsx, {}).starts_with("PK"));
    for (const std::string name :
         {"", "'", "''a''", "[]:*?/\\", "History", "a name far too long for the tab of a worksheet",
          "重庆仁心口腔医院管理有限公司的合同与续约情况一览表以及其他", "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀", "\x01\xFF"})
        CHECK(render(Document{"",
                              "",
                              "",
                              Lang::en,
                              {table(name, {}), table(name, {}), table("Overview", {}), table("OVERVIEW", {})}},
                     Format::xlsx, {})
                  .starts_with("PK"));
}

TEST_CASE("workbook: what a worksheet cannot hold is refused, never shortened") {
    const auto refusal = [](const Table& t) {
        try {
            render(t, Format::xlsx, {});
        } catch (const Error& e) {
            CHECK(e.kind() == Kind::data);
            CHECK_FALSE(e.hint().empty());
            return e.message();
        }
        return std::string{};
    };
    CHECK(refusal(table("t", {{text(std::string(32'767, 'x')), {}}})) == "");
    CHECK(refusal(table("t", {{text(std::string(32'768, 'x')), {}}}))
              .starts_with("a text of 32768 characters does not fit"));
    std::string emoji;
    for (int i = 0; i < 16'384; ++i) emoji += "😀";
    CHECK(refusal(table("t", {{text(emoji), {}}})).starts_with("a text of 32768 characters"));
    Table tall{"tall", "", {{"a", "A"}}, std::vector<std::vector<Cell>>(1'048'576, {Cell{}}), ""};
    CHECK(refusal(tall).starts_with("a worksheet holds at most 1048575 rows"));
    Table broad{"broad", "", std::vector<Column>(16'385), {}, ""};
    CHECK(refusal(broad).find("16385") != std::string::npos);
}

namespace {

std::string number(std::size_t value, int bytes) {
    std::string out;
    for (; bytes > 0; --bytes, value >>= 8) out += static_cast<char>(value & 0xFF);
    return out;
}

/// An archive of one part, as little of it as a reader needs.
std::string archive(const std::string& content) {
    const std::string data =
        '\x01' + number(content.size(), 2) + number(~content.size(), 2) + content;  // stored, RFC 1951 §3.2.4
    const std::string header = "PK\3\4" + std::string(22, '\0') + number(1, 2) + number(0, 2) + "p";
    const std::string entry = "PK\1\2" + std::string(16, '\0') + number(data.size(), 4) + number(content.size(), 4) +
                              number(1, 2) + std::string(16, '\0') + "p";
    const std::string end = "PK\5\6" + std::string(6, '\0') + number(1, 2) + number(entry.size(), 4) +
                            number(header.size() + data.size(), 4) + number(0, 2);
    return header + data + entry + end;
}

}  // namespace

TEST_CASE("workbook: one that was cut short, by a full disk say, is not handed out") {
    const std::string declaration = "<?xml version=\"1.0\"?>\n";
    for (const std::string whole : {"<a><b/></a>", "<a x=\"1\">\n</a>\r\n", "<a/>", "<a x='1'/>"})
        CHECK_NOTHROW(check_whole(archive(declaration + whole)));
    const auto refused = [](const std::string& bytes) {
        try {
            check_whole(bytes);
        } catch (const Error& e) {
            return e.kind() == Kind::io;
        }
        return false;
    };
    for (const std::string cut : {"", "<a", "<a>", "<a><b/>", "<a><b></b>", "<a></a", "<a></b>"})
        CHECK(refused(archive(declaration + cut)));
    CHECK(refused(archive("")));
    CHECK(refused(archive("<a></a>")));

    const std::string file = render(table("t", {{text("x"), {}}}), Format::xlsx, {});
    CHECK_NOTHROW(check_whole(file));
    for (std::size_t size = 0; size < file.size(); size += 7) CHECK(refused(file.substr(0, size)));
}
