// Every state with every verb: where it leads, or that it is refused; and the form as cs.toml declares it.
#include "account/goal.hpp"
#include "error_of.hpp"
#include "handoff/expectation.hpp"
#include "handoff/handoff.hpp"
#include "store_fixture.hpp"
#include <doctest/doctest.h>

using namespace cs;

namespace {

/// What each verb does in each state: the state it leads to, or nothing.
template <class State, std::size_t N, std::size_t V>
void check_all(std::span<const Move<State>> moves, const std::string_view (&verbs)[V],
               const std::string_view (&table)[N][V]) {
    for (std::size_t s = 0; s < N; ++s)
        for (std::size_t v = 0; v < V; ++v) {
            CAPTURE(Value<State>::choices[s].name);
            CAPTURE(verbs[v]);
            const auto from = static_cast<State>(s);
            if (!table[s][v].empty()) {
                CHECK(name_of(moved<State>(moves, from, verbs[v], "x", 7)) == table[s][v]);
                continue;
            }
            const auto error = error_of([&] { moved<State>(moves, from, verbs[v], "x", 7); });
            CHECK(error.kind() == Kind::no);
            for (std::size_t other = 0; other < V; ++other) {  // those that are allowed are named, and no others
                const auto named = error.hint().find(fmt::format("'cs x {} 7'", verbs[other])) != std::string::npos;
                CHECK(named == !table[s][other].empty());
            }
        }
}

}  // namespace

TEST_CASE("a hand-over moves along its arrows only") {
    check_all<HandoffState, 6, 5>(handoff_moves, {"submit", "accept", "return", "introduce", "confirm"},
                                  {{"submitted", "", "", "", ""},
                                   {"", "accepted", "returned", "", ""},
                                   {"submitted", "", "", "", ""},
                                   {"", "", "", "introduced", ""},
                                   {"", "", "", "", "confirmed"},
                                   {"", "", "", "", ""}});
}

TEST_CASE("an expectation moves along its arrows only") {
    check_all<PromiseState, 6, 5>(promise_moves, {"confirm", "plan", "meet", "withdraw", "break"},
                                  {{"confirmed", "", "", "withdrawn", "broken"},
                                   {"", "planned", "", "withdrawn", "broken"},
                                   {"", "planned", "met", "withdrawn", "broken"},
                                   {"", "", "", "", ""},
                                   {"", "", "", "", ""},
                                   {"", "", "", "", ""}});
}

TEST_CASE("a goal moves along its arrows only") {
    check_all<GoalStatus, 5, 3>(
        goal_moves, {"confirm", "review", "drop"},
        {{"agreed", "", "dropped"}, {"agreed", "agreed", "dropped"}, {"", "", ""}, {"", "", ""}, {"", "", ""}});
}

TEST_CASE("the form of a hand-over is the one of cs.toml, else its own") {
    test::FreshStore plain;
    const auto form = handoff_form(plain.context().settings);
    REQUIRE(form.size() == 5);
    CHECK(form[0].title(Lang::zh) == "基本情况");
    CHECK(find_item(form, "business").path() == "basics.business");
    CHECK(find_item(form, "stand.next").label(Lang::en) == "What was agreed as the next step");
    CHECK(error_of([&] { find_item(form, "nexte"); }).hint() == "did you mean 'next'?");
    CHECK(error_of([&] { find_item(form, ""); }).kind() == Kind::usage);

    test::FreshStore own{
        "[handoff.form.a]\nrequired = [\"x\", \"y.z\"]\n[handoff.form.\"丙\"]\ntitle = \"第三\"\noptional = [\"x\"]\n"};
    const auto other = handoff_form(own.context().settings);
    REQUIRE(other.size() == 2);
    CHECK(other[0].title(Lang::zh) == "a");
    CHECK(other[1].title(Lang::en) == "第三");
    CHECK(find_item(other, "a.y.z").required);
    CHECK_FALSE(find_item(other, "丙.x").required);
    CHECK(error_of([&] { find_item(other, "x"); }).hint() == "write a.x or 丙.x");
}
