/// \file agenda.hpp  For each person: what is late, what is due today, and what is due soon, with the command that does
/// it.
///
/// Nothing here is stored: a duty is there while its cause is there, and goes when its command has been given. Each
/// area says what is due in one function (duties.hpp); this one ranks, groups and prints.
#pragma once
#include "agenda/duties.hpp"
#include "document/calendar.hpp"
#include "document/document.hpp"

namespace cs {

enum class When { late, today, this_week, soon };
/// this_week: within the seven days that begin today. soon: after that.
When when(Date due, Date today) noexcept;
std::string_view text_of(When, Lang) noexcept;  ///< for headings: Late, 已逾期

/// What is due of one person, or of everybody: by person (what is nobody's comes last), then late before today before
/// this week before soon, then by weight, day and account.
std::vector<Duty> agenda(Context&, std::optional<std::int64_t> staff);

/// A row a duty; columns person, when, due, days, account, name, source, what, command.
Table agenda_table(const Context&, const std::vector<Duty>&);
/// A heading a person, a table for each of late, today, this week and soon.
Document agenda_document(Context&, const std::vector<Duty>&);
std::vector<Event> agenda_events(const std::vector<Duty>&);

}  // namespace cs
