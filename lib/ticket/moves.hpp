/// \file moves.hpp  What can be done with a ticket in which state, and where that leads; and doing it.
///
/// new → open → pending | on_hold → solved → closed, and back to open. Pure but for the operations at the end.
#pragma once
#include "store/store.hpp"
#include "ticket/macro.hpp"

namespace cs {

/// hear: the customer wrote · confirm: the customer said that it is solved, or that they need it no longer.
enum class Move { reply, hear, note, wait, hold, solve, confirm, close, reopen };
std::string_view name_of(Move) noexcept;  ///< as it is typed

/// The state it leads to; nullopt where it cannot be done. What does not move it leads to the same state.
std::optional<TicketState> after(TicketState, Move) noexcept;
/// The verbs that can be typed in a state, by name.
std::vector<std::string_view> moves_from(TicketState);

/// One thing that is said or done now.
struct Step {
    Move move;
    std::string text;
    std::optional<std::int64_t> rating;  ///< with confirm
    std::optional<Move> then;            ///< with reply: wait or solve
    std::optional<std::int64_t> macro = {};    ///< with reply and note: what is said, and what follows, comes from it
    MacroParams params = {};                   ///< of the macro
    std::optional<std::int64_t> article = {};  ///< that is sent with it
};
/// Errors: Error{no} where the state does not allow it, with what it allows; where a ticket is to be closed that the
/// customer has not confirmed and no text says why; where the ticket was merged into another. Those of filled_macro().
Outcome take_step(Context&, std::int64_t ticket, const Step&);

/// `ticket` is closed, and what was said in it counts for `into`. Error{no}: of another account, itself, or merged.
Outcome merge_tickets(Context&, std::int64_t ticket, std::int64_t into);

/// Areas, functions and tags; what is not given stays.
struct Tagging {
    std::optional<std::string> area, function;
    std::vector<std::string> add, drop;
};
Outcome tag_ticket(Context&, std::int64_t ticket, const Tagging&);
Outcome assign_ticket(Context&, std::int64_t ticket, std::int64_t staff, const std::string& why);

}  // namespace cs
