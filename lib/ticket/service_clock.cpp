#include "ticket/service_clock.hpp"
#include <algorithm>

namespace cs {
namespace {

bool is_settled(TicketState state) noexcept { return state == TicketState::solved || state == TicketState::closed; }

/// A clock while it is being followed through the events.
struct Running {
    ServiceClock clock;
    Instant since;                      // when the present part began
    std::optional<TicketState> paused;  // the state that stops it since then
};

/// Goes through the events once and lets each clock begin, pause and end.
class Follower {
  public:
    Follower(const ServicePolicy& policy, std::optional<Segment> segment, OpenTime& open)
        : policy_{policy}, segment_{segment}, open_{open} {}

    void take(const ServiceEvent& event) {
        if (event.priority) priority_ = *event.priority;
        if (all_.empty()) begin(ClockKind::solution, event.at);
        const auto before = state_;
        if (event.state) state_ = *event.state;
        const bool asks = event.message && event.author == Author::customer;
        waits_ = state_ == TicketState::pending && !asks && (event.state || waits_);
        if (is_settled(before) && !is_settled(state_)) reopen(before, event.at);
        if (!is_settled(before) && is_settled(state_)) settle(event.at);
        if (event.state == TicketState::closed) asked_.reset();
        if (event.message && event.author != Author::automatic) speak(event);
        pause(all_.front(), event.at);
        if (reply_) pause(all_[*reply_], event.at);
    }

    std::vector<ServiceClock> result(Instant now) {
        std::vector<ServiceClock> clocks;
        for (auto& running : all_) {
            if (!running.clock.ended) {
                close_part(running, now);
                running.clock.priority = priority_;
            }
            judge(running.clock, running.paused.has_value(), now);
            clocks.push_back(std::move(running.clock));
        }
        return clocks;
    }

  private:
    void begin(ClockKind kind, Instant at) {
        all_.push_back(
            {{.kind = kind, .priority = priority_, .from = at, .parts = {}, .target = {}, .due = {}}, at, {}});
    }
    void begin_reply(Instant at) {
        begin(replied_ ? ClockKind::next_reply : ClockKind::first_reply, at);
        reply_ = all_.size() - 1;
    }

    void close_part(Running& running, Instant at) {
        if (running.since < at) {
            const auto seconds = running.paused ? 0 : open_.seconds(running.since, at);
            running.clock.parts.push_back({{running.since, at}, running.paused, seconds});
            running.clock.used += seconds;
        }
        running.since = at;
    }

    void end(Running& running, Instant at) {
        close_part(running, at);
        running.clock.ended = true;
        running.clock.priority = priority_;
    }

    void end_reply(Instant at) {
        replied_ = true;
        if (reply_) end(all_[*reply_], at);
        reply_.reset();
    }

    void settle(Instant at) {
        if (reply_) end_reply(at);
        end(all_.front(), at);
    }

    // What was said while it was solved, and not answered, has been waiting since it was said.
    void reopen(TicketState from, Instant at) {
        auto& solution = all_.front();
        solution.clock.ended = false;
        solution.paused = from;
        close_part(solution, at);
        if (asked_) begin_reply(*asked_);
        asked_.reset();
    }

    void speak(const ServiceEvent& event) {
        if (event.author == Author::agent) {
            end_reply(event.at);
            asked_.reset();
        } else if (!is_settled(state_)) {
            if (!reply_) begin_reply(event.at);
        } else if (!event.state && !asked_) {
            asked_ = event.at;
        }
    }

    // The state stops a clock, unless it waits for a customer who has spoken.
    void pause(Running& running, Instant at) {
        if (running.clock.ended) return;
        const bool stops = policy_.pauses(running.clock.kind, state_) && (state_ != TicketState::pending || waits_);
        const auto paused = stops ? std::optional{state_} : std::nullopt;
        if (paused == running.paused) return;
        close_part(running, at);
        running.paused = paused;
    }

    void judge(ServiceClock& clock, bool paused, Instant now) {
        const auto minutes = policy_.target(segment_, clock.kind, clock.priority);
        if (!minutes) return;
        clock.target = *minutes * 60;
        paused = paused && !clock.ended;
        clock.verdict = clock.used > *clock.target ? Verdict::breached
                        : clock.ended              ? Verdict::met
                        : paused                   ? Verdict::paused
                                                   : Verdict::running;
        auto rest = *clock.target;
        for (const auto& part : clock.parts) {
            if (!part.paused && part.seconds >= rest) {
                clock.due = open_.after(part.when.from, rest);
                return;
            }
            rest -= part.seconds;
        }
        if (!paused) clock.due = open_.after(clock.parts.empty() ? now : clock.parts.back().when.to, rest);
    }

    const ServicePolicy& policy_;
    std::optional<Segment> segment_;
    OpenTime& open_;
    std::vector<Running> all_;          // the solution first
    std::optional<std::size_t> reply_;  // the one that is owed
    bool replied_ = false;
    bool waits_ = false;  // for the customer, who has not spoken since
    TicketState state_ = TicketState::fresh;
    Priority priority_ = Priority::normal;
    std::optional<Instant> asked_;  // while it was solved
};

}  // namespace

std::optional<std::int64_t> ServicePolicy::target(std::optional<Segment> segment, ClockKind kind,
                                                  Priority priority) const {
    const auto in = [&](const std::map<Target, std::int64_t>& some) -> const std::int64_t* {
        const auto found = some.find({kind, priority});
        return found == some.end() ? nullptr : &found->second;
    };
    const std::int64_t* minutes = nullptr;
    if (segment)
        if (const auto own = of_segment.find(*segment); own != of_segment.end()) minutes = in(own->second);
    if (!minutes) minutes = in(targets);
    return minutes && *minutes > 0 ? std::optional{*minutes} : std::nullopt;
}

bool ServicePolicy::pauses(ClockKind kind, TicketState state) const {
    return (kind == ClockKind::solution ? solution_pauses : reply_pauses).contains(state);
}

std::optional<std::int64_t> ServiceClock::left() const { return target ? std::optional{*target - used} : std::nullopt; }

std::vector<ServiceClock> service_clocks(std::span<const ServiceEvent> events, const ServicePolicy& policy,
                                         std::optional<Segment> segment, OpenTime& open, Instant now) {
    Follower follower{policy, segment, open};
    for (const auto& event : events)
        if (event.at <= now) follower.take(event);
    auto clocks = follower.result(now);
    std::ranges::stable_sort(clocks, {}, [](const ServiceClock& c) { return std::pair{c.from, c.kind}; });
    return clocks;
}

}  // namespace cs
