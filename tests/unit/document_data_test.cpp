#include "base/error.hpp"
#include "document/render.hpp"
#include <doctest/doctest.h>

using namespace cs;

namespace {

Cell text(std::string value) { return value; }

Table contracts() {
    return {"contracts",
            "Contracts",
            {{"key", "Key", Type::text},
             {"amount", "Amount", Type::money},
             {"starts", "Starts", Type::date},
             {"tags", "Tags", Type::list},
             {"auto", "Auto", Type::boolean}},
            {{text("acme"), Money{-500, *Currency::of("USD")}, *Date::of(2026, 1, 31), List{"a", "b;c"}, true},
             {text("重庆, \"仁心\""), {}, {}, List{}, {}}},
            "nothing"};
}
Table none() { return {"lost", "", {{"key", "Key"}}, {}, "nothing"}; }

Document report() {
    return {"report.x",
            "T",
            "S",
            Lang::en,
            {Facts{"", {{{"n", "N", Type::integer}, std::int64_t{2}}}}, Paragraph{"p"}, contracts(), none(),
             contracts(), Facts{"", {{{"n", "N"}, {}}}}, Chart{"c", "", {{"a", 1.5, "1.5"}}}, Footnote{"f"}}};
}

}  // namespace

TEST_CASE("csv: names, machine values, quotes where they must be") {
    CHECK(render(contracts(), Format::csv, {.lang = Lang::zh}) == "key,amount,starts,tags,auto\n"
                                                                  "acme,-5.00,2026-01-31,a;b;c,true\n"
                                                                  "\"重庆, \"\"仁心\"\"\",,,,\n");
    CHECK(render(none(), Format::csv, {.reader = true}) == "key\n");
    CHECK(render(Table{"t", "", {{"x", "X"}}, {{text("")}, {text("a\nb")}, {text("\xFF")}}, ""}, Format::csv, {}) ==
          "x\n\"\"\n\"a\nb\"\n\xEF\xBF\xBD\n");
    CHECK(render(Facts{"T", {{{"n", "N"}, text("v,w")}}}, Format::csv, {}) == "name,value\nn,\"v,w\"\n");
}

TEST_CASE("csv: a report is its tables, or its facts where it has none") {
    const std::string one =
        "key,amount,starts,tags,auto\nacme,-5.00,2026-01-31,a;b;c,true\n\"重庆, \"\"仁心\"\"\",,,,\n";
    CHECK(render(report(), Format::csv, {}) == one + "\nkey\n\n" + one);
    CHECK(render(Document{"", "", "", Lang::en, {Facts{"", {{{"n", "N"}, text("v")}}}, Paragraph{"p"}}}, Format::csv,
                 {}) == "name,value\nn,v\n");
}

TEST_CASE("csv: no text is a formula, and a number stays a number") {
    Table t{"t", "", {{"x", "X"}, {"n", "N", Type::money}}, {}, ""};
    for (const char* s : {"=1+1", "+49 89", "-x", "-5", "@a", "'q", "＝1", "plain"})
        t.rows.push_back({text(s), Money{-500, *Currency::of("CNY")}});
    t.rows.push_back({List{"=1+1", "x"}, {}});
    CHECK(render(t, Format::csv, {.for_excel = true}) ==
          "\xEF\xBB\xBFx,n\r\n'=1+1,-5.00\r\n'+49 89,-5.00\r\n'-x,-5.00\r\n-5,-5.00\r\n'@a,-5.00\r\n"
          "''q,-5.00\r\n'＝1,-5.00\r\nplain,-5.00\r\n'=1+1;x,\r\n");
    CHECK(render(t, Format::csv, {}) == "x,n\n'=1+1,-5.00\n'+49 89,-5.00\n'-x,-5.00\n-5,-5.00\n'@a,-5.00\n"
                                        "''q,-5.00\n'＝1,-5.00\nplain,-5.00\n'=1+1;x,\n");
}

TEST_CASE("json: a list is an array with an object on each line") {
    CHECK(render(contracts(), Format::json, {}) ==
          "[\n{\"key\":\"acme\",\"amount\":-5.00,\"starts\":\"2026-01-31\",\"tags\":[\"a\",\"b;c\"],\"auto\":true},\n"
          "{\"key\":\"重庆, \\\"仁心\\\"\",\"amount\":null,\"starts\":null,\"tags\":[],\"auto\":null}\n]\n");
    CHECK(render(none(), Format::json, {.reader = true}) == "[]\n");
    CHECK(render(none(), Format::jsonl, {}) == "");
    CHECK(render(Table{"t", "", {{"x", "X"}}, {{text("a\nb")}, {{}}}, ""}, Format::jsonl, {}) ==
          "{\"x\":\"a\\nb\"}\n{\"x\":null}\n");
}

TEST_CASE("json: one record is an object") {
    const Facts facts{"T", {{{"a", "A"}, text("x")}, {{"b", "B"}, {}}}};
    CHECK(render(facts, Format::json, {}) == "{\n\"a\":\"x\",\n\"b\":null\n}\n");
    CHECK(render(facts, Format::jsonl, {}) == "{\"a\":\"x\",\"b\":null}\n");
    CHECK(render(Facts{}, Format::json, {}) == "{}\n");
}

TEST_CASE("json: a report has its parts by name, and loses none of the same name") {
    const std::string row =
        R"({"key":"acme","amount":-5.00,"starts":"2026-01-31","tags":["a","b;c"],"auto":true},{"key":"重庆, \"仁心\"","amount":null,"starts":null,"tags":[],"auto":null})";
    CHECK(
        render(report(), Format::jsonl, {}) ==
        R"({"schema_version":1,"name":"report.x","title":"T","subtitle":"S","facts":{"n":2,"n_2":null},"tables":{"contracts":[)" +
            row + R"(],"lost":[],"contracts_2":[)" + row +
            R"(]},"charts":{"c":[{"label":"a","value":1.5}]},"notes":["p","f"]})" + "\n");
    const std::string pretty = render(report(), Format::json, {});
    CHECK(pretty.starts_with("{\n\"schema_version\":1,\n\"name\":\"report.x\",\n"));
    CHECK(pretty.find("\"contracts\":[\n{\"key\":\"acme\"") != std::string::npos);
    CHECK(pretty.ends_with("\"notes\":[\n\"p\",\n\"f\"\n]\n}\n"));
    std::string flat = pretty;
    std::erase(flat, '\n');
    CHECK(flat + '\n' == render(report(), Format::jsonl, {}));
}

TEST_CASE("json: names that were numbered already do not collide") {
    const auto table = [](std::string name) { return Table{std::move(name), "", {{"x", "X"}}, {}, ""}; };
    const Document d{"", "", "", Lang::en, {table("a_2"), table("a"), table("a"), table("a")}};
    CHECK(render(d, Format::jsonl, {}).find(R"("tables":{"a_2":[],"a":[],"a_3":[],"a_4":[]})") != std::string::npos);
}
