/// \file service_clock.hpp  How long a customer waited: a pure function of what happened, when the office is open, and
/// what was promised. Computed when it is asked for and never stored, so that another policy can judge the same past.
///
/// First reply   from the customer's first word to the first public one of a person of ours; what a robot writes is no
///               reply, and a ticket that we opened ourselves owes none.
/// Next reply    from the customer's word to our next public one, each time anew. What they write once it is solved
///               ("thanks") asks for nothing, unless the ticket is then reopened: they have waited since.
/// Solution      from the opening until it is solved, without the time in which it was; reopening goes on counting.
/// Each of them runs by itself and is judged by the priority that the ticket had when it ended, or has now.
/// Pauses        states that stop a clock, by the policy. A ticket that waits for the customer waits no longer once
///               they have written, whatever its state says.
/// Units         open seconds; targets in minutes. Met: no more than the target. A reply that comes after closing time
///               counts as given at closing time. Source: metrics.md §1.8, §5; field.md, pains 21 to 33.
#pragma once
#include "account/account.hpp"
#include "base/open_time.hpp"
#include "ticket/words.hpp"
#include <map>
#include <set>

namespace cs {

/// What the clock must know of one event of a ticket.
struct ServiceEvent {
    Instant at;
    Author author = Author::customer;
    bool message = false;              ///< words that the customer can read, theirs or ours
    std::optional<TicketState> state;  ///< the one it was put in
    std::optional<Priority> priority;  ///< the one it was given
};

enum class ClockKind { first_reply, next_reply, solution };
template <> struct Value<ClockKind> : ChoiceValue<ClockKind> {
    static constexpr Choice choices[] = {{"first_reply", {"first reply", "首次回复"}},
                                         {"next_reply", {"next reply", "后续回复"}},
                                         {"solution", {"solution", "解决"}}};
};

struct ServicePolicy {
    using Target = std::pair<ClockKind, Priority>;
    std::map<Target, std::int64_t> targets;                        ///< minutes; none: nothing is promised
    std::map<Segment, std::map<Target, std::int64_t>> of_segment;  ///< where it differs; 0: nothing is promised
    std::set<TicketState> reply_pauses, solution_pauses;

    std::optional<std::int64_t> target(std::optional<Segment>, ClockKind, Priority) const;  ///< minutes
    bool pauses(ClockKind, TicketState) const;
};

/// met and breached are final once the clock has ended; a clock that has not ended is breached as soon as it is over
/// its target. running, paused: within it still. none: no target.
enum class Verdict { running, paused, met, breached, none };
template <> struct Value<Verdict> : ChoiceValue<Verdict> {
    static constexpr Choice choices[] = {{"running", {"running", "计时中"}},
                                         {"paused", {"paused", "暂停"}},
                                         {"met", {"met", "达标"}},
                                         {"breached", {"breached", "超时"}},
                                         {"none", {"no target", "无目标"}}};
};

struct ServiceClock {
    struct Part {
        Stretch when;
        std::optional<TicketState> paused;  ///< the state that stops it; none: it runs
        std::int64_t seconds;               ///< open seconds that count
    };
    ClockKind kind;
    Priority priority;        ///< that it is judged by
    Instant from;             ///< when it began
    std::vector<Part> parts;  ///< one after the other; of a clock that has not ended up to now
    bool ended = false;
    std::int64_t used = 0;               ///< open seconds that count, of all parts
    std::optional<std::int64_t> target;  ///< seconds
    std::optional<Instant> due;          ///< when the target is or was used up; none while it is paused within it
    Verdict verdict = Verdict::none;

    std::optional<std::int64_t> left() const;  ///< open seconds until the target; negative: over it
};

/// In the order in which they began. `events` stand in order of time, the opening first; those after `now` do not
/// count. The clocks that `events` do not begin are not there.
std::vector<ServiceClock> service_clocks(std::span<const ServiceEvent> events, const ServicePolicy&,
                                         std::optional<Segment>, OpenTime&, Instant now);

}  // namespace cs
