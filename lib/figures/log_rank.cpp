#include "figures/log_rank.hpp"
#include <algorithm>
#include <cmath>
#include <limits>

namespace cs {
namespace {

/// One group, for questions of how many are at risk at a time, and of how many it happened then.
class AtRisk {
  public:
    explicit AtRisk(std::span<const Wait> waits) {
        for (const auto& wait : waits) {
            entries_.push_back(wait.entry);
            ends_.push_back(wait.time);
            if (wait.happened) events_.push_back(wait.time);
        }
        for (auto* times : {&entries_, &ends_, &events_}) std::ranges::sort(*times);
    }
    double at_risk(double time) const {
        const auto entered =
            time == 0 ? std::ssize(entries_) : std::ranges::lower_bound(entries_, time) - entries_.begin();
        return static_cast<double>(entered - (std::ranges::lower_bound(ends_, time) - ends_.begin()));
    }
    double events(double time) const { return static_cast<double>(std::ranges::equal_range(events_, time).size()); }

  private:
    std::vector<double> entries_, ends_, events_;
};

using Row = std::vector<double>;

/// x' M^-1 x by elimination, and the rank of the symmetric M, of which rows that depend on others are left out.
struct Form {
    double value = 0;
    int rank = 0;
};
Form quadratic_form(std::vector<Row> matrix, Row x) {
    Form form;
    const auto n = x.size();
    double largest = 0;
    for (std::size_t i = 0; i < n; ++i) largest = std::max(largest, matrix[i][i]);
    for (std::size_t i = 0; i < n; ++i) {
        const double pivot = matrix[i][i];
        if (pivot <= largest * 1e-10) continue;
        form.value += x[i] * x[i] / pivot;
        ++form.rank;
        for (std::size_t j = i + 1; j < n; ++j) {
            const double factor = matrix[j][i] / pivot;
            for (std::size_t k = i; k < n; ++k) matrix[j][k] -= factor * matrix[i][k];
            x[j] -= factor * x[i];
        }
    }
    return form;
}

}  // namespace

double chi_square_tail(double x, int degrees) {
    if (x <= 0) return 1;
    const double a = degrees / 2.0, half = x / 2;
    const double front = std::exp(a * std::log(half) - half - std::lgamma(a));
    constexpr double precise = 1e-15;
    if (half < a + 1) {  // the series of the lower incomplete gamma function
        double term = 1 / a, sum = term;
        for (double k = a + 1; term > sum * precise; ++k) sum += term *= half / k;
        return 1 - front * sum;
    }
    double b = half + 1 - a, c = 1 / std::numeric_limits<double>::min(), d = 1 / b, fraction = d;  // Lentz, upper one
    for (int i = 1; i < 10'000; ++i) {
        const double step = -i * (i - a);
        b += 2;
        d = 1 / (step * d + b);
        c = b + step / c;
        fraction *= d * c;
        if (std::abs(d * c - 1) < precise) break;
    }
    return front * fraction;
}

std::optional<LogRank> log_rank(std::span<const std::vector<Wait>> groups) {
    std::vector<Wait> pooled;
    std::vector<AtRisk> each;
    for (const auto& group : groups) {
        pooled.insert(pooled.end(), group.begin(), group.end());
        each.emplace_back(group);
    }
    const auto n = groups.size();
    if (n < 2) return std::nullopt;
    Row excess(n);
    std::vector<Row> variance(n, Row(n));
    for (const auto& step : survival(pooled)) {
        const auto all = static_cast<double>(step.at_risk), events = static_cast<double>(step.events);
        Row share(n);
        for (std::size_t g = 0; g < n; ++g) {
            share[g] = each[g].at_risk(step.time) / all;
            excess[g] += each[g].events(step.time) - events * share[g];
        }
        if (all < 2) continue;
        const double spread = events * (all - events) / (all - 1);
        for (std::size_t g = 0; g < n; ++g)
            for (std::size_t h = 0; h < n; ++h) variance[g][h] += spread * share[g] * ((g == h ? 1.0 : 0.0) - share[h]);
    }
    const auto form = quadratic_form(std::move(variance), std::move(excess));
    if (form.rank == 0) return std::nullopt;
    return LogRank{form.value, form.rank, chi_square_tail(form.value, form.rank)};
}

}  // namespace cs
