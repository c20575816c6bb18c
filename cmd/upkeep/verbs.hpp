/// \file verbs.hpp  The commands that look after the store itself.
#pragma once
#include "cmd/command.hpp"
#include "intake/input_file.hpp"

namespace cs::upkeep {

void backup(Session&);
void config_check(Session&);
void config_get(Session&);
void config_list(Session&);
void config_set(Session&);
void config_trust(Session&);
void doctor(Session&);
void export_store(Session&);
void init(Session&);
void log(Session&);
void restore(Session&);
void restore_from(Session&, InputFile&);  ///< the same for a file that is open already, as 'cs import' has it
void sql(Session&);
void undo(Session&);

inline constexpr Option init_options[] = {
    {.name = "currency", .value = "CODE", .help = "the company's currency, such as CNY or USD"},
    {.name = "url", .value = "URL", .help = "keep the store on a server: postgresql://host/database"},
};
inline constexpr Option log_options[] = {
    {.name = "limit", .value = "N", .help = "the newest N only"},
    {.name = "who", .value = "WHO", .help = "of one person only"},
    {.name = "since", .value = "DATE", .help = "from that day on (UTC)", .offers = Offers::dates},
};
inline constexpr Operand log_operands[] = {
    {.name = "CHANGE", .help = "number of a change, shown field by field", .optional = true}};
inline constexpr Operand undo_operands[] = {
    {.name = "CHANGE", .help = "number of the change to take back; the last one", .optional = true}};
inline constexpr Operand export_operands[] = {
    {.name = "FILE", .help = "where to write; standard output", .optional = true, .offers = Offers::files}};
inline constexpr Operand restore_operands[] = {
    {.name = "FILE", .help = "what 'cs export' wrote; - is standard input", .offers = Offers::files}};
inline constexpr Operand backup_operands[] = {
    {.name = "FILE", .help = "where the copy is to lie", .offers = Offers::files}};
inline constexpr Operand sql_operands[] = {
    {.name = "STATEMENT", .help = "one statement that reads; without one the views are listed", .optional = true}};
inline constexpr Operand key_operands[] = {{.name = "KEY", .help = "such as renewal.grace_days"}};
inline constexpr Operand set_operands[] = {{.name = "KEY", .help = "such as renewal.grace_days"},
                                           {.name = "VALUE",
                                            .help = "its value, several for a list; none takes the key out",
                                            .optional = true,
                                            .repeats = true}};

}  // namespace cs::upkeep
