#include "figures/service_figures.hpp"
#include "base/error.hpp"
#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace cs {

std::optional<double> quantile(std::vector<double>& values, double p) {
    if (p < 0 || p > 1) throw Error{Kind::bug, fmt::format("{} is no share", p)};
    if (values.empty()) return std::nullopt;
    const double place = p * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(below);
    std::ranges::nth_element(values, at);
    if (below + 1 == values.size()) return *at;
    const double next = *std::ranges::min_element(at + 1, values.end());
    return *at + (place - static_cast<double>(below)) * (next - *at);
}

void ClockFigures::add(const ServiceClock& clock) {
    if (clock.ended) used.push_back(static_cast<double>(clock.used) / 60);
    switch (clock.verdict) {
    case Verdict::met: ++met; break;
    case Verdict::breached: ++breached; break;
    case Verdict::running:
    case Verdict::paused: ++pending; break;
    case Verdict::none: ++untargeted; break;
    }
}

void ServiceFigures::add(const OpenedTicket& ticket) {
    ++tickets;
    if (ticket.spam) ++spam;
    if (ticket.spam || !ticket.accurate) return;
    ++judged;
    if (*ticket.accurate) ++accurate;
}

ServiceWindow::ServiceWindow(Context& context)
    : hours{context.settings, context.holidays ? context.holidays() : WorkCalendar{}}, policy{service_policy(
                                                                                           context.settings)},
      now{std::min(context.now.seconds, begin_of_day(hours.of().zone(), add_days(context.today, 1)).seconds - 1)} {}

std::vector<ServiceClock> ServiceWindow::clocks(const OpenedTicket& ticket) {
    return service_clocks(ticket.events, policy, ticket.segment, hours.of(ticket.zone), now);
}

Stretch ServiceWindow::stretch(const Period& period) {
    const auto& zone = hours.of().zone();
    return {begin_of_day(zone, period.from),
            std::min(begin_of_day(zone, add_days(period.to, 1)), Instant{now.seconds + 1})};
}

void each_opened(Context& context, const ReportQuestion& question, ServiceWindow& window, bool with_subject,
                 const std::function<void(std::size_t, const OpenedTicket&)>& visit) {
    for (std::size_t p = 0; p < question.periods.size(); ++p) {
        for (const auto& month : months_of({question.periods[p]})) {
            const auto when = window.stretch(month);
            if (when.from < when.to)
                each_opened(context, {when.from, when.to, group_sql(question.by), with_subject},
                            [&](const OpenedTicket& ticket) { visit(p, ticket); });
        }
    }
}

void add_service_notes(Document& doc, const Context& context, const ReportQuestion& question, ServiceWindow& window) {
    const auto lang = context.lang;
    doc.blocks.emplace_back(Footnote{
        fmt::format(fmt::runtime(Words{"Times are open hours, read in {}; judged by what cs.toml promises now.",
                                       "时间均为工作时间，按 {} 计算，并按 cs.toml 当前的承诺判断。"}
                                     .in(lang)),
                    window.hours.of().zone().name())});
    const auto years =
        years_without_holidays(window.hours.calendar(), question.periods.front().from, question.periods.back().to);
    if (!years.empty())
        doc.blocks.emplace_back(Footnote{
            fmt::format(fmt::runtime(Words{
                            "No holidays are known for {}: the hours of every week were counted (calendar.holidays in "
                            "cs.toml).",
                            "没有 {} 年的节假日数据，按每周工作时间计算（cs.toml 的 calendar.holidays）。"}
                                         .in(lang)),
                        years)});
}

Cell minutes_cell(std::optional<double> minutes) { return minutes ? Cell{std::round(*minutes * 10) / 10} : Cell{}; }

Cell duration_cell(std::optional<double> minutes, const ReportQuestion& question, Lang lang) {
    if (!minutes || !question.labels) return minutes_cell(minutes);
    return work_text(static_cast<std::int64_t>(std::round(*minutes)) * 60, lang);
}

}  // namespace cs
