#include "base/error.hpp"
#include <doctest/doctest.h>

using namespace cs;

TEST_CASE("the kind alone picks the exit status") {
    const std::pair<Kind, int> statuses[] = {{Kind::no, 1},       {Kind::usage, 2},   {Kind::data, 65},
                                             {Kind::missing, 66}, {Kind::bug, 70},    {Kind::io, 74},
                                             {Kind::busy, 75},    {Kind::denied, 77}, {Kind::config, 78}};
    for (const auto& [kind, status] : statuses) CHECK(exit_status(kind) == status);
}

TEST_CASE("places leave out what is not known") {
    CHECK(to_text(Place{"deals.csv", 3, 7}) == "deals.csv:3:7");
    CHECK(to_text(Place{"deals.csv", 3, 0}) == "deals.csv:3");
    CHECK(to_text(Place{"deals.csv", 0, 0}) == "deals.csv");
}

TEST_CASE("an error can be said of a subject, of another kind, at a place") {
    const Error error{Kind::data, "'x' is not a date", "write 2026-12-01"};
    const Error said = error.about("--on").as(Kind::usage).at({"deals.csv", 3, 7});
    CHECK(said.message() == "--on: 'x' is not a date");
    CHECK(said.what() == said.message());
    CHECK(said.hint() == error.hint());
    CHECK(said.kind() == Kind::usage);
    CHECK(said.place() == Place{"deals.csv", 3, 7});
    CHECK_FALSE(error.place());
    CHECK(error.kind() == Kind::data);
}
