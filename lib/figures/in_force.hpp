/// \file in_force.hpp  The customers that a report is about: those with a contract in force on a day.
#pragma once
#include "figures/columns.hpp"

namespace cs {

struct InForce {
    std::uint32_t id = 0;
    std::string key, name, csm, group;
};

/// By key. Segment, level and CSM are the present ones, whatever the day.
std::vector<InForce> in_force(Context&, Date day, GroupBy);

/// The middle one, of an even number the mean of the two; nullopt of none.
std::optional<double> median(std::vector<double> values);

/// The newest day of which usage is known, at most today: a feed that is late is no silence. nullopt: there is none.
std::optional<Date> known_day(Context&);
/// The last day of a period up to the one that is known; nullopt when nothing of it is.
std::optional<Date> known_end(const Period&, std::optional<Date> known);

/// Says up to which day usage is known, where that is before the last day asked for; empty otherwise.
std::string late_feed_note(const Context&, std::optional<Date> known, const ReportQuestion&);

}  // namespace cs
