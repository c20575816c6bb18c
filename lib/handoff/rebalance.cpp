#include "handoff/rebalance.hpp"
#include <algorithm>
#include <numeric>
#include <tuple>

namespace cs {
namespace {

/// What those are measured by whose capacity nobody has said.
std::optional<double> mean_capacity(std::span<const Carrier> carriers) {
    double sum = 0, n = 0;
    for (const auto& carrier : carriers)
        if (carrier.capacity && *carrier.capacity > 0) {
            sum += static_cast<double>(*carrier.capacity);
            ++n;
        }
    return n > 0 ? std::optional{sum / n} : std::nullopt;
}

double capacity_of(const Carrier& carrier, std::optional<double> otherwise) {
    if (carrier.capacity && *carrier.capacity > 0) return static_cast<double>(*carrier.capacity);
    return otherwise.value_or(1);  // nobody's is known: they are compared by value alone
}

bool has_room(const Carrier& carrier, const Burden& burden) {
    const bool value = !carrier.capacity || burden.value <= *carrier.capacity - carrier.value;
    const bool hours = !carrier.hours_per_week || carrier.hours + burden.hours <= *carrier.hours_per_week;
    return value && hours;
}

std::int64_t shared(const Carrier& carrier, const Burden& burden) {
    if (!burden.support) return 0;
    const auto found = carrier.pairs.find(*burden.support);
    return found == carrier.pairs.end() ? 0 : found->second;
}

void take(Carrier& carrier, const Burden& burden) {
    carrier.value += burden.value;
    carrier.hours += burden.hours;
    if (burden.support) ++carrier.pairs[*burden.support];
}

}  // namespace

std::vector<Assignment> rebalance(std::span<const Burden> burdens, std::vector<Carrier> carriers) {
    std::vector<Assignment> placed;
    if (carriers.empty()) return placed;
    const auto mean = mean_capacity(carriers);
    std::vector<std::size_t> order(burdens.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, {}, [&](std::size_t i) { return std::tuple{-burdens[i].value, burdens[i].key}; });
    for (const auto i : order) {
        const auto& burden = burdens[i];
        const auto rank = [&](const Carrier& carrier) {
            const bool room = has_room(carrier, burden);
            const double load =
                (static_cast<double>(carrier.value) + static_cast<double>(burden.value)) / capacity_of(carrier, mean);
            return std::tuple{!room, room && shared(carrier, burden) == 0, load, carrier.handle};
        };
        const auto best = std::ranges::min_element(carriers, {}, rank);
        Assignment one{.burden = i, .carrier = static_cast<std::size_t>(best - carriers.begin())};
        one.pair = shared(*best, burden) > 0;
        one.over = !has_room(*best, burden);
        if (mean) one.before = static_cast<double>(best->value) / capacity_of(*best, mean);
        take(*best, burden);
        if (mean) one.after = static_cast<double>(best->value) / capacity_of(*best, mean);
        placed.push_back(one);
    }
    return placed;
}

}  // namespace cs
