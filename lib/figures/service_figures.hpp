/// \file service_figures.hpp  How support kept what was promised, of the tickets that were opened in a period.
///
/// SLA met = met / (met + breached). Met: ended within its target; breached: ended over it, or over it now; pending:
/// not ended, and within it still: in neither. Spam is in no figure, and what was merged counts where it went. Median
/// and P90: of the clocks that have ended, by linear interpolation (type 7). Source: metrics.md §1.8.
#pragma once
#include "figures/columns.hpp"
#include "ticket/opened.hpp"
#include <array>

namespace cs {

/// With p of the values below it, 0 <= p <= 1, by linear interpolation between two of them (type 7, as numpy and
/// PERCENTILE.INC do); nullopt of none. Puts `values` in another order.
std::optional<double> quantile(std::vector<double>& values, double p);

struct ClockFigures {
    std::int64_t met = 0, breached = 0, pending = 0, untargeted = 0;
    std::vector<double> used;  ///< minutes of those that have ended

    std::int64_t judged() const noexcept { return met + breached; }
    void add(const ServiceClock&);
};
inline constexpr auto clock_kinds = std::to_array({ClockKind::first_reply, ClockKind::next_reply, ClockKind::solution});

struct ServiceFigures {
    std::int64_t tickets = 0, spam = 0, judged = 0,
                 accurate = 0;           ///< judged: somebody said whether its answer was right
    std::array<ClockFigures, 3> clocks;  ///< by ClockKind

    const ClockFigures& of(ClockKind kind) const { return clocks[static_cast<std::size_t>(kind)]; }
    void add(const OpenedTicket&);
    void add(const ServiceClock& clock) { clocks[static_cast<std::size_t>(clock.kind)].add(clock); }
};

/// Hours and holidays of [support], and up to when things count: now, or the end of the report's day.
struct ServiceWindow {
    ServiceHours hours;
    ServicePolicy policy;
    Instant now;
    explicit ServiceWindow(Context&);

    std::vector<ServiceClock> clocks(const OpenedTicket&);
    /// The points in time of a period, up to now: from <= t < to.
    Stretch stretch(const Period&);
};

/// The tickets that were opened in each of the periods, on the days of support.timezone, with the place of the period.
/// A month at a time, so that an engine that hands out a whole answer holds no more than that.
void each_opened(Context&, const ReportQuestion&, ServiceWindow&, bool with_subject,
                 const std::function<void(std::size_t period, const OpenedTicket&)>& visit);

/// By period, then group; under no group those of all.
template <class F> using ByPeriodAndGroup = std::map<std::pair<std::size_t, std::optional<std::string>>, F>;

/// Calls visit(period, what the group is called, figures) in the order of a report's lines: in each period the groups,
/// then all of them, also where nothing is.
template <class F, class Visit>
void each_line(const ByPeriodAndGroup<F>& all, const ReportQuestion& question, Lang lang, Visit&& visit) {
    const F none{};
    const std::string together{question.labels ? Words{"all", "合计"}.in(lang) : "all"};
    for (std::size_t p = 0; p < question.periods.size(); ++p) {
        for (auto at = all.lower_bound({p, std::string{}}); at != all.end() && at->first.first == p; ++at)
            visit(p, group_text(question.by, *at->first.second, question, lang), at->second);
        const auto total = all.find({p, std::nullopt});
        visit(p, together, total == all.end() ? none : total->second);
    }
}

/// What stands below every report of it: in which zone the hours are read, and years of which no holidays are known.
void add_service_notes(Document&, const Context&, const ReportQuestion&, ServiceWindow&);
/// Minutes with one decimal; empty for none.
Cell minutes_cell(std::optional<double> minutes);
/// For a reader "2 h 10 min", for a program minutes.
Cell duration_cell(std::optional<double> minutes, const ReportQuestion&, Lang);

}  // namespace cs
