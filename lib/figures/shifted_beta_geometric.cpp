#include "figures/shifted_beta_geometric.hpp"
#include "base/error.hpp"
#include <algorithm>
#include <array>
#include <cmath>

namespace cs {
namespace {

/// Over all cohorts: how many left at each renewal, and how many were still there when it was the last one seen.
struct Counts {
    std::vector<double> left, stayed;  ///< by renewal, from the first
    double all = 0;
};

Counts counts_of(std::span<const RenewedCohort> cohorts) {
    Counts counts;
    for (const auto& cohort : cohorts) {
        for (std::size_t i = 0; i < cohort.size(); ++i)
            if (cohort[i] < 0 || (i > 0 && cohort[i] > cohort[i - 1]))
                throw Error{Kind::bug, "a cohort grows, or has fewer than nobody"};
        if (cohort.size() < 2) continue;
        const auto renewals = cohort.size() - 1;
        if (counts.left.size() < renewals) {
            counts.left.resize(renewals);
            counts.stayed.resize(renewals);
        }
        for (std::size_t i = 0; i < renewals; ++i) counts.left[i] += static_cast<double>(cohort[i] - cohort[i + 1]);
        counts.stayed[renewals - 1] += static_cast<double>(cohort.back());
        counts.all += static_cast<double>(cohort.front());
    }
    return counts;
}

double log_likelihood(const Counts& counts, double a, double b) {
    double sum = 0, gone = a / (a + b), there = b / (a + b);  // P(t), S(t)
    for (std::size_t i = 0; i < counts.left.size(); ++i) {
        const auto t = static_cast<double>(i + 1);
        if (i > 0) {
            gone *= (b + t - 2) / (a + b + t - 1);
            there *= (b + t - 1) / (a + b + t - 1);
        }
        if (counts.left[i] > 0) sum += counts.left[i] * std::log(gone);
        if (counts.stayed[i] > 0) sum += counts.stayed[i] * std::log(there);
    }
    return sum;
}

constexpr double lowest = 1e-3, highest = 1e4;

struct Corner {
    std::array<double, 2> at{};  // logarithms of a and b
    double cost = 0;
};

/// Downhill with a triangle (Nelder & Mead 1965): the ridge is flat, and needs no derivative.
Corner descend(const Counts& counts, double a, double b) {
    const auto corner = [&](std::array<double, 2> at) {
        for (auto& x : at) x = std::clamp(x, std::log(lowest), std::log(highest));
        return Corner{at, -log_likelihood(counts, std::exp(at[0]), std::exp(at[1]))};
    };
    const std::array<double, 2> start{std::log(a), std::log(b)};
    std::array<Corner, 3> all{corner(start), corner({start[0] + 0.5, start[1]}), corner({start[0], start[1] + 0.5})};
    for (int step = 0; step < 5'000; ++step) {
        std::ranges::sort(all, {}, &Corner::cost);
        const double size = std::hypot(all[2].at[0] - all[0].at[0], all[2].at[1] - all[0].at[1]);
        if (size < 1e-9 && all[2].cost - all[0].cost < 1e-10) break;
        const auto towards = [&](double by) {
            std::array<double, 2> at{};
            for (std::size_t i = 0; i < 2; ++i) {
                const double middle = (all[0].at[i] + all[1].at[i]) / 2;
                at[i] = middle + by * (all[2].at[i] - middle);
            }
            return corner(at);
        };
        const auto mirrored = towards(-1);
        if (mirrored.cost < all[0].cost) {
            const auto further = towards(-2);
            all[2] = further.cost < mirrored.cost ? further : mirrored;
        } else if (mirrored.cost < all[1].cost) {
            all[2] = mirrored;
        } else if (const auto nearer = towards(mirrored.cost < all[2].cost ? -0.5 : 0.5);
                   nearer.cost < std::min(mirrored.cost, all[2].cost)) {
            all[2] = nearer;
        } else {
            for (std::size_t k = 1; k < 3; ++k)
                all[k] = corner({(all[0].at[0] + all[k].at[0]) / 2, (all[0].at[1] + all[k].at[1]) / 2});
        }
    }
    return *std::ranges::min_element(all, {}, &Corner::cost);
}

}  // namespace

double ShiftedBetaGeometric::retention(std::int64_t renewal) const {
    const auto t = static_cast<double>(renewal);
    return (b + t - 1) / (a + b + t - 1);
}

double ShiftedBetaGeometric::survival(std::int64_t renewals) const {
    double share = 1;
    for (std::int64_t t = 1; t <= renewals; ++t) share *= retention(t);
    return share;
}

double ShiftedBetaGeometric::expected_payments(std::int64_t renewals, double discount) const {
    if (!(discount > 0)) throw Error{Kind::bug, "payments without end need a discount"};
    double sum = 0, worth = 1;
    for (auto t = renewals + 1; worth > 1e-12; ++t) {
        worth *= retention(t);
        sum += worth;
        worth /= 1 + discount;
    }
    return sum;
}

std::optional<ShiftedBetaGeometric> fit(std::span<const RenewedCohort> cohorts) {
    const auto counts = counts_of(cohorts);
    if (counts.all <= 0) return std::nullopt;
    Corner best;
    bool first = true;
    for (const auto& [a, b] : {std::pair{1.0, 1.0}, std::pair{0.6, 2.7}, std::pair{1.6, 7.4}}) {
        const auto found = descend(counts, a, b);
        if (first || found.cost < best.cost) best = found;
        first = false;
    }
    const double a = std::exp(best.at[0]), b = std::exp(best.at[1]);
    const auto bound = [](double x) { return x <= lowest * 1.01 || x >= highest / 1.01; };
    return ShiftedBetaGeometric{a, b, -best.cost, bound(a) || bound(b)};
}

}  // namespace cs
