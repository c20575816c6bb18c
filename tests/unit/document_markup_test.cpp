#include "base/text.hpp"
#include "document/render.hpp"
#include <doctest/doctest.h>

using namespace cs;

namespace {

Cell text(std::string value) { return value; }
std::string cell_in(Format format, const std::string& stored) {
    const Table t{"t", "T", {{"x", "X"}}, {{text(stored)}}, ""};
    return render(t, format, {});
}
std::size_t count(const std::string& in, std::string_view what) {
    std::size_t n = 0;
    for (std::size_t at = in.find(what); at != std::string::npos; at = in.find(what, at + what.size())) ++n;
    return n;
}

const std::string hostile[] = {"<script>alert(1)</script>",
                               "\" onx='1' x=\"",
                               "'><img src=x onerror=alert(1)>",
                               "javascript:alert(1)",
                               "]]>--></style></title></textarea>",
                               "&lt;&#60;",
                               "a | b",
                               "\x1b]52;c;eA==\a",
                               "\xE2\x80\xAEtxt",
                               "\xFF\xFE",
                               std::string{"n\0l", 3},
                               "line\r\nbreak\rand\nmore"};

Document report(const std::string& s, Lang lang = Lang::en) {
    const Table t{s, s, {{s, s, Type::text}, {"n", s, Type::integer}}, {{text(s), std::int64_t{1}}}, s};
    Table empty = t;
    empty.rows.clear();
    return {s,
            s,
            s,
            lang,
            {Heading{s}, Paragraph{s}, Facts{s, {{{s, s}, text(s)}}}, t, empty, Chart{s, s, {{s, 1, s}}}, PageBreak{},
             Footnote{s}}};
}

}  // namespace

TEST_CASE("markdown: a table with its alignments") {
    const Table t{"t",
                  "ignored in a list",
                  {{"key", "Key"}, {"arr", "ARR", Type::money}, {"seats", "Seats", Type::integer}},
                  {{text("重庆仁心"), Money{4'850'050, *Currency::of("CNY")}, std::int64_t{1200}}, {text("b"), {}, {}}},
                  "none"};
    CHECK(render(t, Format::md, {}) ==
          "| Key | ARR | Seats |\n| --- | ---: | ---: |\n| 重庆仁心 | CNY 48,500.50 | 1,200 |\n| b | | |\n");
    CHECK(render(Table{"t", "", {{"key", "Key"}}, {}, "none"}, Format::md, {}) == "| Key |\n| --- |\n");
}

TEST_CASE("markdown: text means itself") {
    struct {
        std::string stored, cell;
    } const cases[] = {
        {"a|b", "a\\|b"},
        {"<b>", "&lt;b&gt;"},
        {"a & b", "a &amp; b"},
        {"*x* _y_ ~z~ `q`", "\\*x\\* \\_y\\_ \\~z\\~ \\`q\\`"},
        {"days_left", "days_left"},
        {"[a](javascript:x)", "\\[a\\](javascript:x)"},
        {"c:\\dir", "c:\\\\dir"},
        {"two\nlines", "two<br>lines"},
        {"a\x1b[31m", "a\\\\x1b\\[31m"},
        {"=1+1", "=1+1"},
    };
    for (const auto& c : cases) CHECK(cell_in(Format::md, c.stored) == "| X |\n| --- |\n| " + c.cell + " |\n");
}

TEST_CASE("markdown: no line of a paragraph begins something else") {
    const Document d{
        "",
        "T",
        "",
        Lang::zh,
        {Paragraph{"# a\n- b\n+ c\n12. d\n3) e\n> f\n==="}, Footnote{"g"}, Facts{"", {{{"n", "N"}, text("v")}}}}};
    CHECK(render(d, Format::md, {}) == "# T\n\n\\# a  \n\\- b  \n\\+ c  \n12\\. d  \n3\\) e  \n&gt; f  "
                                       "\n\\===\n\n*g*\n\n| 项目 | 内容 |\n| --- | --- |\n| N | v |\n");
}

TEST_CASE("markdown: nothing hostile survives as HTML, as a border, or as a control character") {
    for (const auto& s : hostile) {
        CAPTURE(s);
        const std::string out = render(report(s), Format::md, {});
        CHECK(printable(out, true) == out);
        CHECK(out.find("<script") == std::string::npos);
        CHECK(out.find("<img") == std::string::npos);
        for (const auto& line : split(cell_in(Format::md, s), '\n')) CHECK(count(line, "|") - count(line, "\\|") == 2);
    }
}

TEST_CASE("html: a page that stands alone, in its language") {
    const Document d = report("x", Lang::zh);
    const std::string out = render(d, Format::html, {});
    CHECK(out.starts_with("<!DOCTYPE html>\n<html lang=\"zh-CN\">"));
    for (const char* part :
         {"<meta charset=\"utf-8\">", "<main>", "<h1>x</h1>", "<h2>x</h2>", "<th scope=\"col\">x</th>",
          "<th scope=\"col\" class=\"n\">x</th>", "<th scope=\"row\" class=\"k\">x</th>", "<td class=\"n\">1</td>",
          "<caption>x</caption>", "width=\"100.0%\"", "<hr>", "default-src 'none'"})
        CHECK(out.find(part) != std::string::npos);
    for (const char* part : {"<script", "src=", "href=", "url(", "@import", " style="})
        CHECK(out.find(part) == std::string::npos);
    CHECK(render(Table{"t", "List", {{"x", "X"}}, {}, "nothing"}, Format::html, {})
              .find("<p class=\"none\">nothing</p>") != std::string::npos);
    CHECK(render(Facts{"One", {{{"n", "N"}, {}}}}, Format::html, {}).find("<dt>N</dt><dd>–</dd>") != std::string::npos);
}

TEST_CASE("html: headings go down one level at a time") {
    Table none{"t", "Empty", {{"x", "X"}}, {}, "nothing"};
    const std::string first = render(Document{"", "T", "", Lang::en, {none, Heading{"H"}, none}}, Format::html, {});
    CHECK(first.find("<h2 class=\"t\">Empty</h2>") < first.find("<h2>H</h2>"));
    CHECK(first.find("<h2>H</h2>") < first.find("<h3>Empty</h3>"));
}

TEST_CASE("html: stored text is text, in every place and for a browser as for mail") {
    const std::string plain = render(report("x"), Format::html, {}), mail = render_mail_html(report("x"));
    for (const auto& s : hostile) {
        CAPTURE(s);
        for (const std::string& out : {render(report(s), Format::html, {}), render_mail_html(report(s))}) {
            CHECK(printable(out, true) == out);
            CHECK(out.find("<script") == std::string::npos);
            CHECK(out.find("<img") == std::string::npos);
            CHECK(out.find("\" onx=") == std::string::npos);
            CHECK(out.find("</textarea") == std::string::npos);
        }
        // No tag more and none less than with harmless text, but for the breaks of its lines.
        const auto tags = [](const std::string& out) { return count(out, "<") - count(out, "<br>"); };
        CHECK(tags(render(report(s), Format::html, {})) == tags(plain));
        CHECK(tags(render_mail_html(report(s))) == tags(mail));
    }
}

TEST_CASE("mail html: nothing that mail clients drop, and no colour of text or page") {
    const std::string out = render_mail_html(report("x"));
    for (const char* part : {"<svg", "<style", "display:", "class=", "<link", "src=", "url("})
        CHECK(out.find(part) == std::string::npos);
    CHECK(count(out, "background") == count(out, "background-color:#5b8cc4"));
    CHECK(count(out, "color:") == count(out, "background-color:#5b8cc4"));
    CHECK(out.find("lang=\"en\"") != std::string::npos);
}

TEST_CASE("mail html: long tables are shortened, and say so") {
    Document d = report("x");
    auto& table = std::get<Table>(d.blocks[3]);
    for (int i = 0; i < 50'000; ++i) table.rows.push_back({text("account " + std::to_string(i)), std::int64_t{i}});
    for (const Lang lang : {Lang::en, Lang::zh}) {
        d.lang = lang;
        const std::string out = render_mail_html(d);
        CHECK(out.size() <= 102 * 1024);
        CHECK(out.size() > 60 * 1024);
        const auto left_out = static_cast<std::int64_t>(50'000 - count(out, ">account "));
        const std::string said = human_text(left_out, lang);
        CHECK(out.find(lang == Lang::en ? ">" + said + " more rows are not shown here<"
                                        : ">另有 " + said + " 行未列出<") != std::string::npos);
    }
    std::get<Table>(d.blocks[3]).rows.resize(3);
    CHECK(render_mail_html(d).find("未列出") == std::string::npos);
}

TEST_CASE("html: lines of bars stand in a column whose signs are all as wide") {
    const auto cell = [](const std::string& one, const std::string& other) {
        const Table t{"t", "T", {{"x", "X"}, {"days", "Days"}}, {{text("a"), text(one)}, {text("b"), text(other)}}, ""};
        return count(render(t, Format::html, {}), "<td class=\"s\">");
    };
    CHECK(cell("·▁▂▃", "▄▅▆▇█") == 2);
    CHECK(cell("···", "") == 2);
    CHECK(cell("", "") == 0);
    CHECK(cell("▁▂", "more ▁▂") == 0);
    CHECK(cell("▁\xE2", "▁") == 0);  // cut off
    // A short table stays on one sheet by a word of the same name: its own figures stay as they are set elsewhere.
    const auto page = render(report("x", Lang::en), Format::html, {});
    CHECK(page.find("table .s{font-family:ui-monospace") != std::string::npos);
    CHECK(page.find("\n.s{") == std::string::npos);
}
