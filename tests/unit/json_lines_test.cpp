#include "base/error.hpp"
#include "intake/json_lines.hpp"
#include "tests/unit/pull_fixture.hpp"
#include <doctest/doctest.h>
#include <random>

using namespace cs;
using namespace std::string_literals;

namespace {

std::string shown(const InputValue& value) {
    switch (value.kind) {
    case InputValue::Kind::text: return "text " + std::string{value.text};
    case InputValue::Kind::number: return "number " + std::string{value.text};
    case InputValue::Kind::boolean: return "boolean " + std::string{value.text};
    case InputValue::Kind::null: return "null" + std::string{value.text};
    case InputValue::Kind::list: break;
    }
    std::string out = "list";
    for (const auto item : value.items) out += " " + std::string{item};
    return out;
}

std::string told(const Error& error) { return to_text(error.place().value()) + ": " + error.message(); }

using Pairs = std::vector<std::pair<std::string, std::string>>;

struct Told {
    std::vector<Pairs> rows;
    std::vector<std::string> problems;
    bool operator==(const Told&) const = default;
};

Told read(JsonLinesReader& reader) {
    Told result;
    for (InputRow row; reader.next(row);) {
        if (row.problem) {
            result.problems.push_back(told(*row.problem));
            continue;
        }
        auto& pairs = result.rows.emplace_back();
        REQUIRE(row.names.size() == row.values.size());
        for (std::size_t i = 0; i < row.values.size(); ++i) pairs.emplace_back(row.names[i], shown(row.values[i]));
    }
    return result;
}

Told read(std::string_view text) {
    JsonLinesReader reader{text, "f.jsonl"};
    return read(reader);
}

}  // namespace

TEST_CASE("one object a line is one row") {
    struct Case {
        std::string_view text;
        std::vector<Pairs> rows;
    };
    const Case cases[] = {
        {"", {}},
        {"\n \t\r\n", {}},
        {"{}\n", {{}}},
        {"{\"a\":\"x\"}\n{\"b\":\"y\",\"a\":\"z\"}", {{{"a", "text x"}}, {{"b", "text y"}, {"a", "text z"}}}},
        {"{\"a\":\"x\"}\r\n\r\n{\"a\":\"y\"}\r\n", {{{"a", "text x"}}, {{"a", "text y"}}}},
        {" { \"a\" :\t\"x\" , \"b\" : null } \n", {{{"a", "text x"}, {"b", "null"}}}},
        {"{\"a\":true,\"b\":false,\"c\":\"\"}", {{{"a", "boolean true"}, {"b", "boolean false"}, {"c", "text "}}}},
        {"{\"重庆\":\"𠮷\",\"\\u91cd\":\"\\ud83d\\ude00\\n\\\"\\\\\\/\"}",
         {{{"重庆", "text 𠮷"}, {"重", "text 😀\n\"\\/"}}}},
        // a number is what was written
        {"{\"a\":0,\"b\":-0,\"c\":1.50,\"d\":1e3,\"e\":-1.2E-7}",
         {{{"a", "number 0"}, {"b", "number -0"}, {"c", "number 1.50"}, {"d", "number 1e3"}, {"e", "number -1.2E-7"}}}},
        {"{\"a\":9223372036854775807,\"b\":-9223372036854775808,\"c\":18446744073709551615}",
         {{{"a", "number 9223372036854775807"},
           {"b", "number -9223372036854775808"},
           {"c", "number 18446744073709551615"}}}},
        {"{\"a\":0.1000000000000000055511151231257827}", {{{"a", "number 0.1000000000000000055511151231257827"}}}},
        {"{\"a\": 12 ,\"b\":[ 7 ]}", {{{"a", "number 12"}, {"b", "list 7"}}}},
        // lists
        {"{\"a\":[],\"b\":[\"x\",1,-2.50,true],\"c\":[\"y;z\"]}",
         {{{"a", "list"}, {"b", "list x 1 -2.50 true"}, {"c", "list y;z"}}}},
    };
    for (const auto& c : cases) {
        CAPTURE(c.text);
        CHECK(read(c.text) == Told{c.rows, {}});
    }
}

TEST_CASE("a line that is wrong is told, and the next one read") {
    struct Case {
        std::string_view line, problem;
    };
    const Case cases[] = {
        {"{bad}", "2:2: not valid JSON: invalid literal"},
        {"{\"a\" 1}", "2:6: not valid JSON: unexpected number literal; expected ':'"},
        {"{\"a\":1,}", "2:8: not valid JSON: unexpected '}'; expected string literal"},
        {"{\"重\":x}", "2:6: not valid JSON: invalid literal"},
        {"{\"a\":NaN}", "2:6: not valid JSON: invalid literal"},
        {"{\"a\":Infinity}", "2:6: not valid JSON: invalid literal"},
        {"{\"a\":01}", "2:7: not valid JSON: unexpected number literal; expected '}'"},
        {"{\"a\":+1}", "2:6: not valid JSON: invalid literal"},
        {"{'a':1}", "2:2: not valid JSON: invalid literal"},
        {"{\"a\":/*c*/1}", "2:6: not valid JSON: invalid literal"},
        {"{\"a\":\"x\ty\"}",
         "2:8: not valid JSON: invalid string: control character U+0009 (HT) must be escaped to \\u0009 or \\t"},
        {"{\"a\":\"\\ud800\"}",
         "2:13: not valid JSON: invalid string: surrogate U+D800..U+DBFF must be followed by U+DC00..U+DFFF"},
        {"{\"a\":\"\\udc00\"}",
         "2:12: not valid JSON: invalid string: surrogate U+DC00..U+DFFF must follow U+D800..U+DBFF"},
        {"{\"a\":\"\xC0\x80\"}", "2:7: not valid JSON: invalid string: ill-formed UTF-8 byte"},
        {"{\"a\":\r1}", "2:6: CR within a line"},
        // numbers
        {"{\"a\":12345678901234567890123}", "2:6: 12345678901234567890123 is beyond 64 bits"},
        {"{\"a\":-9223372036854775809}", "2:6: -9223372036854775809 is beyond 64 bits"},
        {"{\"a\":1, \"b\": 1e400}", "2:14: 1e400 is too large a number"},
        {"{\"a\":[1,-1E999]}", "2:9: -1E999 is too large a number"},
        // keys
        {"{\"a\":1,\"b\":2,\"a\":3}", "2:14: key 'a' appears twice"},
        {"{\"\\\"\":1,\"b\":2, \"\\\"\" :3}", "2:16: key '\"' appears twice"},
        {"{\"\":1,\"\":2}", "2:7: key '' appears twice"},
        {"{\"a\\\\\":1,\"\\u0061\\\\\":2}", "2:10: key 'a\\' appears twice"},
        // nesting
        {"{\"a\":{\"b\":1}}", "2:6: 'a' is an object"},
        {"{\"x\":1,\"重庆\": {}}", "2:14: '重庆' is an object"},
        {"{\"a\":[1,{\"b\":1}]}", "2:9: 'a[1]' is an object"},
        {"{\"a\":[[1]]}", "2:7: 'a[0]' is a list"},
        {"{\"a\":[1,2,null]}", "2:11: 'a[2]' is null"},
        // other than one object
        {"5", "2:1: expected one object per line"},
        {"\"x\"", "2:1: expected one object per line"},
        {"null", "2:1: expected one object per line"},
        {"[1]", "2:1: expected one object per line, got a list"},
        {"{\"a\":1}{\"a\":2}", "2:8: expected one object per line"},
        {"{\"a\":1},", "2:8: expected one object per line"},
        {"{\"a\":1", "2:7: expected one object per line"},
        {"{", "2:2: expected one object per line"},
        {"{\"a\":\"x", "2:8: expected one object per line"},
    };
    for (const auto& c : cases) {
        CAPTURE(c.line);
        const auto result = read("{\"n\":1}\n" + std::string{c.line} + "\n{\"n\":3}\n");
        CHECK(result.problems == std::vector{"f.jsonl:" + std::string{c.problem}});
        CHECK(result.rows.size() == 2);
    }
}

TEST_CASE("a last line that was cut off is named") {
    for (const auto* cut : {"{\"a\":1", "{\"a\":\"x", "{", "{\"a\":[1,", "{\"a\":1,", "{\"a\":\"\\ud800"}) {
        CAPTURE(cut);
        const auto text = "{\"n\":1}\n"s + cut;
        const auto result = read(text);
        REQUIRE(result.problems.size() == 1);
        CHECK(result.problems[0] ==
              "f.jsonl:2:" + std::to_string(std::string{cut}.size() + 1) + ": the last line is cut off");
    }
    CHECK(read("{\"a\":1").problems == std::vector{"f.jsonl:1:7: the last line is cut off"s});
}

TEST_CASE("JSON that is not one object per line is refused at once") {
    struct Case {
        std::string_view text, error, hint;
    };
    const Case cases[] = {
        {"[\n  {\"a\": 1},\n  {\"a\": 2}\n]\n", "f.jsonl:1:1: expected one object per line, got a list",
         "jq -c '.[]' FILE writes them so"},
        {"\n[{\"a\":1},{\"a\":2}]\n", "f.jsonl:2:1: expected one object per line, got a list",
         "jq -c '.[]' FILE writes them so"},
        {"{\n  \"a\": 1\n}\n", "f.jsonl:1:2: expected one object per line", "jq -c . FILE writes them so"},
        {"{ \"a\":\n 1 }\n", "f.jsonl:1:7: expected one object per line", "jq -c . FILE writes them so"},
    };
    for (const auto& c : cases) {
        CAPTURE(c.text);
        try {
            read(c.text);
            FAIL("read on");
        } catch (const Error& error) {
            CHECK(error.kind() == Kind::data);
            CHECK(told(error) == c.error);
            CHECK(error.hint() == c.hint);
        }
    }
}

TEST_CASE("every value of a line knows where it stands") {
    JsonLinesReader reader{"\n\n{\"重庆\": \"庆\", \"b\" :12 ,\"c\":[1, 2],\"d\":null}\r\n", "f.jsonl"};
    InputRow row;
    REQUIRE(reader.next(row));
    CHECK(row.line == 3);
    CHECK(row.raw == "{\"重庆\": \"庆\", \"b\" :12 ,\"c\":[1, 2],\"d\":null}");
    constexpr std::string_view places[] = {"f.jsonl:3:8", "f.jsonl:3:18", "f.jsonl:3:26", "f.jsonl:3:37"};
    for (std::size_t i = 0; i < 4; ++i) CHECK(to_text(row.place(i)) == places[i]);
    CHECK(row.values[2].text == "[1, 2]");
}

TEST_CASE("what is deep, long or wide is refused quickly") {
    const auto deep = "{\"n\":1}\n{\"a\":" + std::string(200'000, '[') + "}\n";
    CHECK(read(deep).problems == std::vector{"f.jsonl:2:7: 'a[0]' is a list"s});
    const auto bare = "{\"n\":1}\n" + std::string(200'000, '[') + "\n";
    CHECK(read(bare).problems == std::vector{"f.jsonl:2:1: expected one object per line, got a list"s});

    std::string wide = "{\"k0\":0";
    for (std::size_t i = 1; i < JsonLinesReader::max_keys; ++i) wide += ",\"k" + std::to_string(i) + "\":0";
    CHECK(read(wide + "}").problems.empty());
    CHECK(read(wide + ",\"one more\":0}").problems.at(0).ends_with(": more than 10000 keys"));

    const auto line = [](std::size_t size) { return "{\"a\":\"" + std::string(size - 8, 'x') + "\"}"; };
    CHECK(read(line(JsonLinesReader::max_line)).rows.size() == 1);
    CHECK_THROWS_AS(read(line(JsonLinesReader::max_line + 1)), Error);
    CHECK_THROWS_AS(read("{}\n" + line(JsonLinesReader::max_line + 1) + "\n"), Error);
}

TEST_CASE("JSON lines are the same in whatever pieces they come") {
    const auto seed = std::random_device{}();
    CAPTURE(seed);
    std::mt19937 random{seed};
    constexpr std::string_view lines[] = {
        "{\"a\":1.50,\"b\":\"重庆\"}", "{\"c\":[1,\"𠮷\",true],\"d\":null}", "", "{bad}", " {} ", "{\"a\":1"};
    for (int round = 0; round < 30; ++round) {
        std::string text = "{\"a\":1}\n";
        while (text.size() < 9000)
            text += std::string{lines[random() % std::size(lines)]} + (random() % 2 ? "\n" : "\r\n");
        const auto step = 1 + random() % 40, block = random() % 40;
        CAPTURE(step);
        CAPTURE(block);
        TextStream stream{test::in_steps(text, step), Encoding::detect, block};
        JsonLinesReader reader{stream, "f.jsonl"};
        CHECK(read(reader) == read(text));
    }
}

TEST_CASE("a wrong byte ends JSON lines at its place") {
    TextStream stream{test::in_steps("{\"a\":1}\n{\"a\":\"重\xBB\"}\n"), Encoding::detect};
    JsonLinesReader reader{stream, "f.jsonl"};
    InputRow row;
    REQUIRE(reader.next(row));
    try {
        reader.next(row);
        FAIL("read on");
    } catch (const Error& error) {
        CHECK(told(error) == "f.jsonl:2:8: invalid UTF-8 byte 0xBB");
    }
}
