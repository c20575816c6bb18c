#include "base/places.hpp"
#include "error_of.hpp"
#include <doctest/doctest.h>

using namespace cs;

TEST_CASE("places are replaced by what they mean, and what that says is text") {
    const auto upper = [](std::string_view name) {
        return name == "b" ? std::string{"{a}"} : "<" + std::string{name} + ">";
    };
    const std::pair<const char*, const char*> cases[] = {
        {"", ""},     {"plain }", "plain }"},     {"{a}", "<a>"},           {"{a}{b}{c}", "<a>{a}<c>"},
        {"{}", "<>"}, {"x{a}y{b}z", "x<a>y{a}z"}, {"您{名}好", "您<名>好"}, {"{a{b}", "<a{b>"},
    };
    for (const auto& [text, said] : cases) {
        CAPTURE(text);
        CHECK(with_places(text, upper) == said);
    }
    const auto error = error_of([&] { with_places("a {b} {c", upper); });
    CHECK(error.kind() == Kind::config);
    CHECK(error.message() == "a '{' without its '}'");
}
