#include "base/near.hpp"
#include <algorithm>
#include <doctest/doctest.h>
#include <random>

using namespace cs;

namespace {

/// The definition, from the end of both words backwards.
std::size_t by_definition(std::string_view a, std::string_view b) {
    if (a.empty() || b.empty()) return a.size() + b.size();
    const auto a_less = a.substr(0, a.size() - 1), b_less = b.substr(0, b.size() - 1);
    std::size_t best = std::min({by_definition(a_less, b) + 1, by_definition(a, b_less) + 1,
                                 by_definition(a_less, b_less) + (a.back() == b.back() ? 0 : 1)});
    if (a.size() > 1 && b.size() > 1 && a.back() == b_less.back() && a_less.back() == b.back())
        best = std::min(best, by_definition(a_less.substr(0, a.size() - 2), b_less.substr(0, b.size() - 2)) + 1);
    return best;
}

}  // namespace

TEST_CASE("distances count insertions, deletions, replacements and swaps of neighbours") {
    struct Case {
        std::string_view a, b;
        std::size_t distance;
    };
    const Case cases[] = {
        {"", "", 0},
        {"a", "", 1},
        {"account", "account", 0},
        {"acount", "account", 1},
        {"accuont", "account", 1},
        {"ca", "abc", 3},
        {"kitten", "sitting", 3},
        {"重庆", "重京", 1},
        {"重庆仁心", "仁心", 2},
        {"é", "e", 1},
        {"ab", "ba", 1},
        {"abcd", "badc", 2},
    };
    for (const auto& [a, b, distance] : cases) {
        CAPTURE(a);
        CAPTURE(b);
        CHECK(edit_distance(a, b, 9) == distance);
        CHECK(edit_distance(b, a, 9) == distance);
    }
}

TEST_CASE("a distance beyond the limit is the limit and one") {
    CHECK(edit_distance("kitten", "sitting", 2) == 3);
    CHECK(edit_distance("kitten", "sitting", 3) == 3);
    CHECK(edit_distance("a", "abcdefghi", 2) == 3);
    CHECK(edit_distance("abc", "xyz", 0) == 1);
    CHECK(edit_distance("abc", "abc", 0) == 0);
    CHECK(edit_distance("\xff\xfe", "\xff", 2) == 1);
}

TEST_CASE("long texts are compared at once") {
    const std::string text(1 << 20, 'x');
    CHECK(edit_distance(text, text, 2) == 0);
    CHECK(edit_distance(text, "y" + text, 2) == 1);
    CHECK(edit_distance("abc", "abd", SIZE_MAX) == 1);
    CHECK(edit_distance("", "", SIZE_MAX) == 0);
}

TEST_CASE("distances are what their definition says, cut off at the limit") {
    const auto seed = std::random_device{}();
    INFO("seed ", seed);
    std::mt19937 random{seed};
    const auto word = [&] {
        std::string text;
        for (auto n = random() % 6; n > 0; --n) text += static_cast<char>('a' + random() % 3);
        return text;
    };
    for (int i = 0; i < 2000; ++i) {
        const std::string a = word(), b = word();
        const auto exact = by_definition(a, b);
        for (std::size_t limit = 0; limit < 7; ++limit) CHECK(edit_distance(a, b, limit) == std::min(exact, limit + 1));
    }
}

TEST_CASE("the nearest names come first") {
    constexpr std::string_view nouns[] = {"account", "contact", "contract", "touch",
                                          "ticket",  "target",  "usage",    "case"};
    using Names = std::vector<std::string>;
    CHECK(nearest("acount", nouns) == Names{"account"});
    CHECK(nearest("ACCOUNT", nouns) == Names{"account"});
    CHECK(nearest("contrac", nouns) == Names{"contract", "contact"});
    CHECK(nearest("tick", nouns) == Names{"ticket"});
    CHECK(nearest("t", nouns) == Names{"touch", "ticket", "target"});
    CHECK(nearest("t", nouns, 1) == Names{"touch"});
    CHECK(nearest("x", nouns) == Names{});
    CHECK(nearest("", nouns) == Names{});
    CHECK(nearest("acount", nouns, 0) == Names{});
    CHECK(nearest("cas", nouns) == Names{"case"});
    CHECK(nearest("cx", nouns) == Names{});
    constexpr std::string_view chinese[] = {"重庆仁心口腔", "上海瑞金"};
    CHECK(nearest("重庆仁新口腔", chinese) == Names{"重庆仁心口腔"});
    CHECK(nearest("重庆", chinese) == Names{"重庆仁心口腔"});
    CHECK(nearest("account", {}) == Names{});
}

TEST_CASE("did you mean") {
    constexpr std::string_view verbs[] = {"add", "ad", "edit", "end"};
    CHECK(did_you_mean("edt", verbs) == "did you mean 'edit'?");
    CHECK(did_you_mean("ade", verbs) == "did you mean 'add' or 'ad'?");
    CHECK(did_you_mean("nothing", verbs) == "");
    constexpr std::string_view many[] = {"plan1", "plan2", "plan3", "plan4"};
    CHECK(did_you_mean("plan", many) == "did you mean 'plan1', 'plan2' or 'plan3'?");
}
