/// \file opened.hpp  The tickets that were opened within a time, each with what happened to it, in one pass over both.
///
/// The cost grows with what was opened then, not with what the store holds; memory holds one ticket, where the engine
/// hands out its rows one by one.
#pragma once
#include "ticket/judged.hpp"
#include <functional>

namespace cs {

struct OpenedTicket {
    std::int64_t id = 0;
    Instant opened_at;
    Priority priority = Priority::normal;  ///< the one it has now
    std::optional<Segment> segment;
    std::string zone;  ///< of its account; empty: none
    std::string group, assignee, account, subject;
    std::optional<bool> accurate;  ///< whether its answer was; nullopt: nobody has said
    bool spam = false;             ///< tagged so
    std::vector<ServiceEvent> events;
};

struct OpenedWithin {
    Instant from, to;           ///< from <= opened < to
    std::string_view group;     ///< SQL on aliases t (ticket), h (its assignee), a (account), s (the account's CSM)
    bool with_subject = false;  ///< otherwise it stays empty
};
/// In order of their opening. Those that were merged are left out: what was said in them counts where they went. Inside
/// of a read.
void each_opened(Context&, const OpenedWithin&, const std::function<void(const OpenedTicket&)>& visit);

/// The tag of what is no customer's question: such a ticket is in no figure.
inline constexpr std::string_view spam_tag = "spam";

}  // namespace cs
