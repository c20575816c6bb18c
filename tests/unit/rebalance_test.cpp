// Who takes over which accounts of somebody who leaves.
#include "handoff/rebalance.hpp"
#include <algorithm>
#include <doctest/doctest.h>
#include <random>

using namespace cs;

namespace {

Burden account(std::string key, std::int64_t value, std::optional<std::int64_t> support = {}, double hours = 0) {
    return {1, std::move(key), value, hours, support};
}
Carrier csm(std::string handle, std::optional<std::int64_t> capacity, std::int64_t value,
            std::optional<double> limit = {}, double hours = 0) {
    return {1, std::move(handle), capacity, limit, value, hours, {}};
}

/// "acme>li ..." in the order of placing; '*' where the pair is kept, '!' where it is over.
std::string placed(const std::vector<Burden>& burdens, const std::vector<Carrier>& carriers) {
    std::string text;
    for (const auto& one : rebalance(burdens, carriers))
        text += (text.empty() ? "" : " ") + burdens[one.burden].key + ">" + carriers[one.carrier].handle +
                (one.pair ? "*" : "") + (one.over ? "!" : "");
    return text;
}

}  // namespace

TEST_CASE("accounts go where there is room, the largest first") {
    CHECK(placed({}, {csm("a", 10, 0)}).empty());
    CHECK(placed({account("x", 1)}, {}).empty());
    CHECK(placed({account("x", 10)}, {csm("a", 100, 90), csm("b", 100, 50)}) == "x>b");
    CHECK(placed({account("small", 10), account("large", 60)}, {csm("a", 100, 0), csm("b", 100, 0)}) ==
          "large>a small>b");
    CHECK(placed({account("x", 20)}, {csm("a", 100, 50), csm("b", 1000, 700)}) == "x>a");  // 70 % before 72 %
    CHECK(placed({account("x", 20), account("y", 20)}, {csm("b", 100, 0), csm("a", 100, 0)}) ==
          "x>a y>b");  // by handle
}

TEST_CASE("capacity and hours are limits, until nobody has room") {
    CHECK(placed({account("x", 51)}, {csm("a", 100, 50), csm("b", 100, 80)}) == "x>a!");
    CHECK(placed({account("x", 50)}, {csm("a", 100, 50), csm("b", 100, 80)}) == "x>a");
    CHECK(placed({account("x", 1, {}, 5)}, {csm("a", 100, 0, 40, 36), csm("b", 100, 90, 40, 35)}) == "x>b");
    CHECK(placed({account("x", 1, {}, 5)}, {csm("a", {}, 0, {}, 100)}) == "x>a");
    CHECK(placed({account("x", 1)}, {csm("a", 0, 0), csm("b", 1, 0)}) == "x>b");
}

TEST_CASE("the pair of CSM and support is kept where there is room for it") {
    auto a = csm("a", 100, 0), b = csm("b", 100, 80);
    b.pairs[7] = 3;
    CHECK(placed({account("x", 10, 7)}, {a, b}) == "x>b*");
    CHECK(placed({account("x", 30, 7)}, {a, b}) == "x>a");  // no room with b
    CHECK(placed({account("x", 10, 8)}, {a, b}) == "x>a");
    // Who takes the first of a support manager is paired with them from then on.
    CHECK(placed({account("x", 20, 9), account("y", 10, 9)}, {csm("a", 100, 0), csm("b", 100, 0)}) == "x>a y>a*");
}

TEST_CASE("whose capacity nobody knows is measured by the others; where nobody's is, value alone counts") {
    CHECK(placed({account("x", 10)}, {csm("a", {}, 60), csm("b", 100, 50)}) == "x>b");
    CHECK(placed({account("x", 10)}, {csm("a", {}, 40), csm("b", 100, 50)}) == "x>a");
    CHECK(placed({account("x", 10)}, {csm("a", {}, 60), csm("b", {}, 50)}) == "x>b");
    CHECK_FALSE(rebalance(std::vector{account("x", 10)}, {csm("a", {}, 60)}).front().after);
    CHECK(*rebalance(std::vector{account("x", 10)}, {csm("a", 100, 60)}).front().after == doctest::Approx(.7));
}

TEST_CASE("every account is placed once, and over only where nobody had room") {
    const auto seed = std::random_device{}();
    CAPTURE(seed);
    std::mt19937 random{seed};
    const auto upto = [&](std::uint32_t n) { return static_cast<std::int64_t>(random() % n); };
    for (int round = 0; round < 200; ++round) {
        std::vector<Burden> burdens;
        for (auto i = random() % 20; i > 0; --i)
            burdens.push_back(account(std::to_string(i), upto(50), upto(3), static_cast<double>(upto(4))));
        std::vector<Carrier> carriers;
        for (auto i = 1 + random() % 4; i > 0; --i)
            carriers.push_back(csm(std::to_string(i), 50 + upto(200), upto(100), 20.0, static_cast<double>(upto(20))));
        auto now = carriers;
        std::vector<int> times(burdens.size(), 0);
        for (const auto& one : rebalance(burdens, carriers)) {
            ++times[one.burden];
            const auto& burden = burdens[one.burden];
            const auto fits = [&](const Carrier& c) {
                return c.value + burden.value <= *c.capacity && c.hours + burden.hours <= *c.hours_per_week;
            };
            CHECK(one.over == std::none_of(now.begin(), now.end(), fits));
            CHECK(one.over == !fits(now[one.carrier]));
            now[one.carrier].value += burden.value;
            now[one.carrier].hours += burden.hours;
        }
        for (const auto n : times) CHECK(n == 1);
    }
}
