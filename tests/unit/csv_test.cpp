#include "base/csv_quote.hpp"
#include "base/error.hpp"
#include "intake/csv.hpp"
#include "intake/position.hpp"
#include "tests/unit/pull_fixture.hpp"
#include <doctest/doctest.h>
#include <random>

using namespace cs;
using test::in_steps;
using namespace std::string_literals;

namespace {

using Rows = std::vector<std::vector<std::string>>;

/// Everything a reader says about a text: names, values, and problems as "place: message".
struct Told {
    std::vector<std::string> names;
    Rows rows;
    std::vector<std::string> problems;
    bool operator==(const Told&) const = default;
};

std::string told(const Error& error) { return to_text(error.place().value()) + ": " + error.message(); }

Told read(CsvReader& reader) {
    Told result;
    for (const auto name : reader.names()) result.names.emplace_back(name);
    for (InputRow row; reader.next(row);) {
        if (row.problem) result.problems.push_back(told(*row.problem));
        auto& values = result.rows.emplace_back();
        for (const auto& value : row.values) values.emplace_back(value.text);
    }
    return result;
}

Told read(std::string_view text, CsvOptions options = {}) {
    CsvReader reader{text, "f.csv", options};
    return read(reader);
}

std::string error_of(std::string_view text, CsvOptions options = {}) {
    try {
        read(text, options);
    } catch (const Error& error) {
        CHECK(error.kind() == Kind::data);
        return told(error);
    }
    return "";
}

}  // namespace

TEST_CASE("CSV that is right") {
    struct Case {
        std::string_view text;
        std::vector<std::string> names;
        Rows rows;
    };
    const Case cases[] = {
        {"a,b\n1,2\n", {"a", "b"}, {{"1", "2"}}},
        {"a,b\n1,2", {"a", "b"}, {{"1", "2"}}},
        {"a,b\n", {"a", "b"}, {}},
        {"a,b", {"a", "b"}, {}},
        {"a\n1\n2\n", {"a"}, {{"1"}, {"2"}}},
        // line ends
        {"a,b\r\n1,2\r\n3,4\r\n", {"a", "b"}, {{"1", "2"}, {"3", "4"}}},
        {"a,b\r1,2\r3,4\r", {"a", "b"}, {{"1", "2"}, {"3", "4"}}},
        {"a,b\r1,2\r3,4", {"a", "b"}, {{"1", "2"}, {"3", "4"}}},
        {"a,b\r\n1,2\n3,4\r5,6", {"a", "b"}, {{"1", "2"}, {"3", "4"}, {"5", "6"}}},
        // blank lines
        {"\n\r\n\ra,b\n\n1,2\n\r\n\n3,4\n\n", {"a", "b"}, {{"1", "2"}, {"3", "4"}}},
        {"a\n1\n\n2\n", {"a"}, {{"1"}, {""}, {"2"}}},
        // empty fields
        {"a,b\n,\n1,\n,2\n", {"a", "b"}, {{"", ""}, {"1", ""}, {"", "2"}}},
        {"a,b\n1,", {"a", "b"}, {{"1", ""}}},
        {"a,b\n\"\",\"\"\n", {"a", "b"}, {{"", ""}}},
        {"a,b\n\"\",\"\"", {"a", "b"}, {{"", ""}}},
        // quotes
        {"a,b\n\"1\",\"2\"\n", {"a", "b"}, {{"1", "2"}}},
        {"a,b\n\"x,y\",\"say \"\"hi\"\"\"\n", {"a", "b"}, {{"x,y", "say \"hi\""}}},
        {"a,b\n\"\"\"\",\"\"\"\"\"\"\n", {"a", "b"}, {{"\"", "\"\""}}},
        {"a,b\n\"one\ntwo\r\nthree\rfour\",2\n3,4\n", {"a", "b"}, {{"one\ntwo\r\nthree\rfour", "2"}, {"3", "4"}}},
        {"a,b\n1,\"2\"", {"a", "b"}, {{"1", "2"}}},
        {"\"a\",\"b, c\"\n1,2\n", {"a", "b, c"}, {{"1", "2"}}},
        // blanks are kept in values, and trimmed from names
        {" a ,\tb\n 1 , 2 \n", {"a", "b"}, {{" 1 ", " 2 "}}},
        {"\u3000名称\u3000,\u00a0金额\n 重庆 ,1\n", {"名称", "金额"}, {{" 重庆 ", "1"}}},
        {"' a',b\n=1+1,'-5\n", {"' a'", "b"}, {{"=1+1", "'-5"}}},
        // delimiters
        {"a;b\n1,5;2\n", {"a", "b"}, {{"1,5", "2"}}},
        {"a\tb\n1;5\t2,0\n", {"a", "b"}, {{"1;5", "2,0"}}},
        {"\"a,b,c\";d;e\n1;2;3\n", {"a,b,c", "d", "e"}, {{"1", "2", "3"}}},
        {"a;\"b,\nc,d\"\n1;2\n", {"a", "b,\nc,d"}, {{"1", "2"}}},
        {"sep=;\r\na,x;b\n1;2\n", {"a,x", "b"}, {{"1", "2"}}},
        {"\nsep=|\n\na|b\n1|2\n", {"a", "b"}, {{"1", "2"}}},
        {"sep=\n1\n", {"sep="}, {{"1"}}},
        {"sep=\n\n1\n", {"sep="}, {{""}, {"1"}}},
        {"sep=,x\n1,2\n", {"sep=", "x"}, {{"1", "2"}}},
    };
    for (const auto& c : cases) {
        CAPTURE(c.text);
        CHECK(read(c.text) == Told{c.names, c.rows, {}});
    }
}

TEST_CASE("the delimiter asked for is used, whatever the header looks like") {
    CHECK(read("a,b;c\n1,2;3\n", {';', false}).rows == Rows{{"1,2", "3"}});
    CHECK(read("a;b\n1;2\n", {',', false}).names == std::vector<std::string>{"a;b"});
    CHECK(read("sep=,\na|b\n1|2\n", {'|', false}).rows == Rows{{"1", "2"}});
    const auto found = [](std::string_view text) { return CsvReader{text, "f"}.delimiter(); };
    CHECK(found("a,b;c;d\n") == ';');
    CHECK(found("a\tb\n") == '\t');
    CHECK(found("a,b;c\n") == ',');
    CHECK(found("a\n") == ',');
}

TEST_CASE("a row that is wrong is told, and the next one read") {
    struct Case {
        std::string_view text, problem;
    };
    const Case cases[] = {
        {"a,b\n1\n3,4\n", "f.csv:2: expected 2 fields, got 1"},
        {"a,b\n1,2,3,4\n3,4\n", "f.csv:2:5: expected 2 fields, got 4"},
        {"a,b\n1,\n,,\n3,4\n", "f.csv:3:3: expected 2 fields, got 3"},
        {"a,b\n 1\n3,4\n", "f.csv:2: expected 2 fields, got 1"},
        {"a,b\n\"x\ny\"\n3,4\n", "f.csv:2: expected 2 fields, got 1"},
        {"a\n1,2\n3\n", "f.csv:2:3: expected 1 field, got 2"},
        {"a,b\n重,\"庆\"x\n3,4\n", "f.csv:2:6: text behind the closing quote"},
        {"a,b\n\"1\"\"\"x,2\n3,4\n", "f.csv:2:6: text behind the closing quote"},
        {"a,b\n\"1\" ,2\n3,4\n", "f.csv:2:4: text behind the closing quote"},
        {"a,b\n\"x\ny\"z,2\n3,4\n", "f.csv:3:3: text behind the closing quote"},
        {"a,b\nx\"y,2\n3,4\n", "f.csv:2:2: bare quote in an unquoted field"},
        {"a,b\n 1, \"2\"\n3,4\n", "f.csv:2:5: bare quote in an unquoted field"},
        {"a,b\n𠮷\"y,2\"3\n3,4\n", "f.csv:2:2: bare quote in an unquoted field"},
        {"a,b\r\n1,2\r\n\"x\r\ny\",2\r\n5\"\",6\r\n3,4\r\n", "f.csv:5:2: bare quote in an unquoted field"},
    };
    for (const auto& c : cases) {
        CAPTURE(c.text);
        const auto result = read(c.text);
        CHECK(result.problems == std::vector<std::string>{std::string{c.problem}});
        CHECK(result.rows.back().front() == "3");
    }
}

TEST_CASE("a file that cannot be read on is refused where it breaks") {
    struct Case {
        std::string_view text, error;
    };
    const Case cases[] = {
        {"", "f.csv: no header"},
        {"\n\r\n\r", "f.csv: no header"},
        {"sep=;\n", "f.csv: no header"},
        {"a,,c\n1,2,3\n", "f.csv:1:3: column 2 has no name"},
        {"a,b,\n1,2,\n", "f.csv:1:5: column 3 has no name"},
        {"a, \u3000,c\n", "f.csv:1:3: column 2 has no name"},
        {"名称,金额, 名称\n", "f.csv:1:7: column '名称' appears twice"},
        {"a,\"b\nc\",a\n", "f.csv:2:4: column 'a' appears twice"},
        {"\n\na\"b,c\n", "f.csv:3:2: bare quote in an unquoted field"},
        {"\"a\"b,c\n", "f.csv:1:4: text behind the closing quote"},
        {"\"a,b\n1,2\n", "f.csv:1:1: this quote is never closed"},
        {"a,b\n1,\"2\n3,4\n5,6\n", "f.csv:2:3: this quote is never closed"},
        {"a,b\n\"x\ny\",\"z\n", "f.csv:3:4: this quote is never closed"},
        {"a,b\n1,\"", "f.csv:2:3: this quote is never closed"},
        {"a,b\n1,\"\"\"", "f.csv:2:3: this quote is never closed"},
    };
    for (const auto& c : cases) {
        CAPTURE(c.text);
        CHECK(error_of(c.text) == c.error);
    }
}

TEST_CASE("lenient quotes take a bare quote as it stands") {
    const auto result = read("a,b\n37°36'37.8\"N,5\" pipe\n\"x\"\"y\",\"z\"\n", {std::nullopt, true});
    CHECK(result == Told{{"a", "b"}, {{"37°36'37.8\"N", "5\" pipe"}, {"x\"y", "z"}}, {}});
    CHECK(read("a,b\n\"x\"y,2\n", {std::nullopt, true}).problems ==
          std::vector<std::string>{"f.csv:2:4: text behind the closing quote"});
}

TEST_CASE("every row and value knows where it stands") {
    const std::string_view text = "\n编号,名称,备注\r\n1,\"重\n庆,一\",x\r\n\r\n2,,y\r3,\"\",\"z\"";
    CsvReader reader{text, "f.csv"};
    CHECK(reader.raw_header() == "编号,名称,备注");
    CHECK(to_text(reader.place_of_name(0)) == "f.csv:2:1");
    CHECK(to_text(reader.place_of_name(2)) == "f.csv:2:7");

    struct Expected {
        std::size_t line;
        std::string_view raw;
        std::vector<std::string> places;
    };
    const Expected expected[] = {
        {3, "1,\"重\n庆,一\",x", {"f.csv:3:1", "f.csv:3:3", "f.csv:4:6"}},
        {6, "2,,y", {"f.csv:6:1", "f.csv:6:3", "f.csv:6:4"}},
        {7, "3,\"\",\"z\"", {"f.csv:7:1", "f.csv:7:3", "f.csv:7:6"}},
    };
    InputRow row;
    for (const auto& e : expected) {
        REQUIRE(reader.next(row));
        CHECK(row.line == e.line);
        CHECK(row.raw == e.raw);
        CHECK(to_text(row.place()) == "f.csv:" + std::to_string(e.line));
        for (std::size_t i = 0; i < e.places.size(); ++i) CHECK(to_text(row.place(i)) == e.places[i]);
        CHECK(row.names[1] == "名称");
    }
    CHECK_FALSE(reader.next(row));
    CHECK_FALSE(reader.next(row));
}

TEST_CASE("limits") {
    const std::string long_field(CsvReader::max_field, 'x');
    CHECK(error_of("a,b\n" + long_field + ",2\n") == "");
    CHECK(error_of("a,b\n" + long_field + "x,2\n") == "f.csv:2:1: a field of more than 16 MiB");
    CHECK(error_of("a,b\n1,\"" + long_field + "\"\n") == "f.csv:2:3: a field of more than 16 MiB");
    CHECK(error_of("a,b\n" + long_field + "," + long_field + "," + long_field + "," + long_field + ",\n") ==
          "f.csv:2:1: a row of more than 64 MiB");

    std::string header = "c0";
    for (std::size_t i = 1; i < CsvReader::max_columns; ++i) header += ",c" + std::to_string(i);
    CHECK(error_of(header + "\n") == "");
    CHECK(error_of(header + ",one_more\n").ends_with(": more than 10000 columns"));
    CHECK(error_of("a,b\n" + std::string(100'000, ',') + "\n") == "f.csv:2:10001: more than 10000 columns");
}

TEST_CASE("a field without end is refused while memory is still small") {
    std::size_t given = 0;
    const Pull endless = [&](std::span<char> room) {
        const std::string_view begin = given == 0 ? "a,b\n1,\"" : "";
        std::fill(room.begin(), room.end(), 'x');
        begin.copy(room.data(), begin.size());
        given += room.size();
        return room.size();
    };
    TextStream stream{endless, Encoding::detect};
    CsvReader reader{stream, "f.csv"};
    InputRow row;
    try {
        reader.next(row);
        FAIL("read on");
    } catch (const Error& error) {
        CHECK(told(error) == "f.csv:2:3: a field of more than 16 MiB");
    }
    CHECK(given <= 2 * CsvReader::max_field + TextStream::usual_block);
}

TEST_CASE("a stream is refused at its first wrong byte, once the rows before it were read") {
    TextStream stream{in_steps("a,b\n1,2\n\"3\n重\",x\xBB\n5,6\n", 3), Encoding::detect};
    CsvReader reader{stream, "f.csv"};
    InputRow row;
    REQUIRE(reader.next(row));
    CHECK(row.values[1].text == "2");
    try {
        reader.next(row);
        FAIL("read on");
    } catch (const Error& error) {
        CHECK(told(error) == "f.csv:4:5: invalid UTF-8 byte 0xBB");
    }

    const auto opened = [](std::string bytes) {
        TextStream other{in_steps(std::move(bytes), 100), Encoding::detect};
        CsvReader{other, "f.csv"};
    };
    CHECK_THROWS_AS(opened("\x1F\x8B\x08\n"), Error);
    CHECK_THROWS_AS(opened("a,\xFF\n"), Error);
    CHECK_THROWS_AS(opened(""), Error);
}

TEST_CASE("what is written quoted is read back, in whatever pieces it comes") {
    const auto seed = std::random_device{}();
    CAPTURE(seed);
    std::mt19937 random{seed};
    constexpr std::string_view letters[] = {"a",
                                            "bc",
                                            "1",
                                            " ",
                                            "\"",
                                            "\"\"",
                                            ",",
                                            ";",
                                            "\t",
                                            "\n",
                                            "\r",
                                            "\r\n",
                                            "'",
                                            "é",
                                            "重",
                                            "𠮷",
                                            "a plain run longer than a block of marks is, so that it fills one"};
    constexpr std::string_view ends[] = {"\n", "\r\n", "\r"};
    for (int round = 0; round < 60; ++round) {
        const char delimiter = ",;\t"[random() % 3];
        Told table;
        std::string text;
        std::vector<std::size_t> lines;
        const auto write = [&](const std::vector<std::string>& fields) {
            lines.push_back(1 + line_breaks(text));
            for (std::size_t i = 0; i < fields.size(); ++i) {
                if (i > 0) text += delimiter;
                text += random() % 4 == 0 && fields[i].find('"') == std::string::npos ? '"' + fields[i] + '"'
                                                                                      : csv_field(fields[i], delimiter);
            }
            text += ends[random() % 3];
        };
        for (auto columns = 2 + random() % 8; columns > 0; --columns)
            table.names.push_back("column " + std::to_string(columns));
        write(table.names);
        while (text.size() < 9000) {
            auto& fields = table.rows.emplace_back(table.names.size());
            for (auto& field : fields)
                for (auto n = random() % 5; n > 0; --n) field += letters[random() % std::size(letters)];
            write(fields);
        }

        CHECK(read(text) == table);

        const auto step = 1 + random() % 40, block = random() % 40;
        CAPTURE(step);
        CAPTURE(block);
        TextStream stream{in_steps(text, step), Encoding::detect, block};
        CsvReader reader{stream, "f.csv"};
        CHECK(read(reader) == table);

        TextStream again{in_steps(text, step), Encoding::detect, block};
        CsvReader placed{again, "f.csv"};
        InputRow row;
        for (std::size_t i = 1; placed.next(row); ++i) REQUIRE(row.line == lines.at(i));
    }
}

TEST_CASE("marks are the same, found one by one or many at a time") {
    const auto seed = std::random_device{}();
    CAPTURE(seed);
    std::mt19937 random{seed};
    constexpr std::string_view letters = ",;\t\"\r\nab\xE9\x80";
    for (int round = 0; round < 2000; ++round) {
        std::string bytes(64, ' ');
        for (auto& c : bytes) c = letters[random() % letters.size()];
        const char delimiter = ",;\t"[random() % 3];
        REQUIRE(marks_of(bytes.data(), delimiter) == marks_of_bytewise(bytes.data(), delimiter));
    }
}
