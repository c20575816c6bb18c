// Prints how many tickets of five events the service clock judges in a second, on one core, with the hours of the
// template: what is left of 'report sla' without its SQL.
#include "ticket/service_clock.hpp"
#include <chrono>
#include <cstdio>
#include <vector>

using namespace cs;

int main() {
    const DayHours day{{9 * 60, 12 * 60}, {13 * 60 + 30, 18 * 60}};
    OpenTime open{{day, day, day, day, day, {}, {}}, {}, TimeZone{"Asia/Shanghai"}};
    ServicePolicy policy;
    for (const auto kind : {ClockKind::first_reply, ClockKind::next_reply, ClockKind::solution})
        for (const auto priority : {Priority::urgent, Priority::high, Priority::normal, Priority::low})
            policy.targets[{kind, priority}] = 240;
    policy.solution_pauses = {TicketState::pending};
    constexpr std::int64_t tickets = 1'000'000, year = 31'536'000, begin = 1'735'689'600;
    const auto started = std::chrono::steady_clock::now();
    std::int64_t breached = 0;
    for (std::int64_t i = 0; i < tickets; ++i) {
        const std::int64_t at = begin + i * year / tickets, h = i * 2'654'435'761 % 4'294'967'296;
        const ServiceEvent events[] = {
            {{at}, Author::customer, true, TicketState::fresh, Priority::normal},
            {{at + 600 + h % 20'000}, Author::agent, true, TicketState::pending, {}},
            {{at + 30'000 + h % 50'000}, Author::customer, true, TicketState::open, {}},
            {{at + 90'000 + h % 400'000}, Author::agent, true, TicketState::solved, {}},
            {{at + 500'000 + h % 500'000}, Author::customer, true, TicketState::closed, {}}};
        for (const auto& clock : service_clocks(events, policy, Segment::large, open, {begin + 2 * year}))
            breached += clock.verdict == Verdict::breached ? 1 : 0;
    }
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - started;
    std::printf("%.0f\n", static_cast<double>(tickets) / taken.count());
    return breached > 0 ? 0 : 1;  // what nobody looks at need not be computed
}
