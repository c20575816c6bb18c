/// \file event_row.hpp  What the clock must know of an event, from a row of a statement. Read by the million: no value
/// is made on the way.
#pragma once
#include "store/engine.hpp"
#include "ticket/service_clock.hpp"

namespace cs {

inline Instant instant_of(const Statement& row, int column) {
    if (const auto at = iso_instant(row.text(column))) return *at;
    return std::get<Instant>(row.cell(column, Type::instant));  // says what is wrong
}

/// Error{data} for a name that is none of the enum's.
template <class E> std::optional<E> choice_of(const Statement& row, int column) {
    if (row.null(column)) return std::nullopt;
    const auto name = row.text(column);
    for (std::size_t i = 0; i < std::size(Value<E>::choices); ++i)
        if (Value<E>::choices[i].name == name) return static_cast<E>(i);
    refuse_choice(name, Value<E>::choices);
}

/// Columns: ticket, at, author, public, state, priority.
inline ServiceEvent service_event_of(const Statement& row) {
    return {instant_of(row, 1), *choice_of<Author>(row, 2), row.integer(3) != 0, choice_of<TicketState>(row, 4),
            choice_of<Priority>(row, 5)};
}

}  // namespace cs
