#include "store/question.hpp"
#include "tests/unit/error_of.hpp"
#include "tests/unit/store_fixture.hpp"
#include <doctest/doctest.h>

using namespace cs;
using cs::test::FreshStore;

TEST_CASE("what stands around a typed statement is not of it") {
    const std::pair<std::string_view, std::string_view> cases[] = {
        {"select 1", "select 1"},
        {" \n select 1 ; ; \t", "select 1"},
        {"select 1 -- one", "select 1"},
        {"-- one; two\nselect 1; /* and ; */", "select 1"},
        {"select /* in */ 1", "select /* in */ 1"},
        {"select ';--' ", "select ';--'"},
        {"select \"/*\"; ", "select \"/*\""},
        {"select 'it''s';", "select 'it''s'"},
        {"select 1 - -1;", "select 1 - -1"},
        {"select 'open ;", "select 'open ;"},
        {"/* open", ""},
        {"-", "-"},
        {";;", ""},
        {"", ""},
    };
    for (const auto& [typed, statement] : cases) {
        CAPTURE(typed);
        CHECK(question::bare(typed) == statement);
    }
}

TEST_CASE("an engine's words for the usual slips become ours") {
    const std::pair<std::string_view, std::string_view> cases[] = {
        {R"(near "selec": syntax error)", "syntax error near 'selec'"},
        {R"(syntax error at or near "selec")", "syntax error near 'selec'"},
        {"no such table: shoes", "there is no table or view 'shoes'"},
        {R"(relation "shoes" does not exist)", "there is no table or view 'shoes'"},
        {"no such column: v.x", "there is no column 'v.x'"},
        {"column v.x does not exist", "there is no column 'v.x'"},
        {"no such function: f", "there is no function 'f'"},
        {"function f(integer, text) does not exist", "there is no function 'f'"},
        {"incomplete input", "it is not complete"},
        {"syntax error at end of input", "it is not complete"},
        {"division by zero", "division by zero"},
    };
    for (const auto& [theirs, ours] : cases) {
        CAPTURE(theirs);
        CHECK(question::in_our_words(theirs) == ours);
    }
}

TEST_CASE("a question only reads, however it is dressed up") {
    FreshStore store;
    auto cx = store.context();
    const auto kind = [&](std::string_view sql) {
        return error_of([&] { read(cx, [&] { return cx.engine.question(sql)->columns(); }); }).kind();
    };
    const std::pair<std::string_view, Kind> cases[] = {
        {"delete from \"change_set\"", Kind::denied},
        {"DELETE/**/from \"change_set\"", Kind::denied},
        {"drop table \"journal\"", Kind::denied},
        {"begin", Kind::denied},
        {"select 1; select 2", Kind::usage},
        {"select 1) \"x\"; delete from \"change_set\"; select * from (select 1", Kind::usage},
        {"select", Kind::usage},
        {"select 1 +", Kind::usage},
        {"select nosuch(1)", Kind::usage},
        {std::string_view{"select 1\0", 9}, Kind::usage},
        {"select '\xff'", Kind::usage},
    };
    for (const auto& [sql, expected] : cases) {
        CAPTURE(sql);
        CHECK(kind(sql) == expected);
    }
    const auto row = read(cx, [&] { return cx.engine.question("select count(*) from \"change_set\" -- none")->columns(); });
    CHECK(row == 1);
}
