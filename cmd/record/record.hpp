/// \file record.hpp  The verbs that mean the same for every noun.
#pragma once
#include "cmd/command.hpp"
#include "store/records.hpp"

namespace cs::record {

void add(Session&);
void edit(Session&);
void list(Session&);
void log(Session&);
void remove(Session&);
void show(Session&);

/// add, for a noun whose verb takes more than its fields: `complete` has the record with all that was given.
using Complete = std::function<void(Write&, Record&)>;
void add_with(Session&, const Complete& complete);
/// Runs `act`; a refusal of a rule (data) is said about the command line that asked for it (usage).
Outcome as_usage(const std::function<Outcome()>& act);
/// Which record the first operand means.
std::int64_t operand_id(Session&, std::string_view noun);

std::vector<Operand> add_operands(const NounView&);
std::vector<Operand> one_operand(const NounView&);
std::vector<Option> add_options(const NounView&);
std::vector<Option> edit_options(const NounView&);
std::vector<Option> list_options(const NounView&);

/// Sets the fields that were given as options; references are looked up. Errors: usage, naming the option.
void assign(Session&, Record&);

/// The columns of a list or a page, in the session's language.
Column column_of(const FieldView&, Lang);

/// "added account acme", or what would be added; what changed, field by field, with --dry-run.
void report(Session&, const Outcome&, std::string_view done);

}  // namespace cs::record
