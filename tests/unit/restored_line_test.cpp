#include "error_of.hpp"
#include "pull_fixture.hpp"
#include "store/restored_line.hpp"
#include "store/transfer.hpp"
#include "store_fixture.hpp"
#include <doctest/doctest.h>

using namespace cs;

namespace {

void refused(const Error& error, std::string_view message) {
    CHECK(error.kind() == Kind::data);
    CHECK(error.message() == message);
    CHECK(error.hint() == "a line of an export was cut or changed; make a new export");
}

}  // namespace

TEST_CASE("the values of a line come typed") {
    const RestoredLine line{R"( {"noun":"usage","user":"王 \"u\"","least":-9223372036854775808,)"
                            R"("most":9223372036854775807,"day":"2026-02-28","none":null} )"};
    CHECK(line.text("noun") == "usage");
    CHECK(line.text("user") == "王 \"u\"");
    CHECK(line.number("least", INT64_MIN, 0) == INT64_MIN);
    CHECK(line.number("most", 0, INT64_MAX) == INT64_MAX);
    CHECK(line.id("most") == INT64_MAX);
    CHECK(line.day("day") == *Date::of(2026, 2, 28));
    CHECK(line.has("none"));
    CHECK_FALSE(line.has("nothing"));
}

TEST_CASE("a line that is not one object of plain values is refused") {
    for (const std::string text : {"", "{", "{}{}", "{\"a\":1", "{\"a\":1,}", "[1]", "1", "\"a\"", "null", "{\"a\":{}}",
                                   "{\"a\":[]}", "{\"a\":\"\xff\"}", "{\"a\":01}", "{\"a\":\"\n\"}"}) {
        CAPTURE(text);
        refused(error_of([&] { RestoredLine{text}; }), "this is not one JSON object on one line");
    }
    refused(error_of([] {
                RestoredLine{std::string_view{"{\"a\":1}\0", 8}};
            }),
            "this is not one JSON object on one line");
    refused(error_of([] { RestoredLine{R"({"a":1,"b":2,"a":1})"}; }), "the key 'a' stands here twice");
}

TEST_CASE("a value that is missing, of another type or out of its bounds is refused by its field") {
    const RestoredLine line{R"({"text":"a","whole":5,"part":1.5,"huge":18446744073709551615,"truth":true,"none":null,)"
                            R"("no_day":"2026-02-30"})"};
    for (const auto* field : {"missing", "whole", "truth", "none"}) {
        CAPTURE(field);
        refused(error_of([&] { line.text(field); }), fmt::format("{}: it is no text", field));
        refused(error_of([&] { line.day(field); }), fmt::format("{}: it is no text", field));
    }
    for (const auto* field : {"missing", "text", "part", "huge", "truth", "none"}) {
        CAPTURE(field);
        refused(error_of([&] { line.number(field, 0, 9); }), fmt::format("{}: it is no number from 0 to 9", field));
        refused(error_of([&] { line.id(field); }), fmt::format("{}: it is no number from 1 to {}", field, INT64_MAX));
    }
    CHECK(line.number("whole", 5, 5) == 5);
    refused(error_of([&] { line.number("whole", 0, 4); }), "whole: it is no number from 0 to 4");
    refused(error_of([&] { line.number("whole", 6, 9); }), "whole: it is no number from 6 to 9");
    refused(error_of([&] { line.day("text"); }), "text: it is no date");
    refused(error_of([&] { line.day("no_day"); }), "no_day: it is no date");
}

TEST_CASE("a row that is refused is named by its file and line") {
    const std::pair<std::string, const char*> cases[] = {
        {R"({"noun":"usage","day":"2026-03-01","account":0})", "account: it is no number from 1 to 4294967295"},
        {R"({"noun":"health_card","id":1,"fingerprint":2})", "fingerprint: it is no text"},
        {R"({"noun":"renewal_kept","currency":"RMB"})", "currency: it is none"},
        {R"({"noun":"signal","noun":"usage"})", "the key 'noun' stands here twice"},
        {std::string{"{\"noun\":\"staff\",\"id\":1}\0}", 25}, "this is not one JSON object on one line"},
    };
    for (const auto& [row, message] : cases) {
        CAPTURE(row);
        test::FreshStore store;
        auto context = store.context();
        std::string text;
        read(context, [&] { return export_lines(context, [&](std::string_view lines) { text += lines; }), 0; });
        text = fmt::format("{}\n\n{}\n", text.substr(0, text.find('\n')), row);
        const auto error = error_of([&] { restore(context, test::in_steps(text), "all.jsonl"); });
        refused(error, message);
        CHECK(to_text(*error.place()) == "all.jsonl:3");
    }
}
