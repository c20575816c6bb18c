/// \file verbs.hpp  The commands that take in other people's files.
#pragma once
#include "cmd/command.hpp"

namespace cs::intake {

void import_any(Session&);   ///< cs import FILE
void import_noun(Session&);  ///< cs NOUN import FILE

inline constexpr Operand operands[] = {
    {.name = "FILE", .help = "CSV or JSON lines; '-' for standard input", .offers = Offers::files}};
inline constexpr Option options[] = {
    {.name = "map",
     .value = "HEADER=FIELD",
     .help = "the field that a column is; without a field it is left out",
     .repeats = true},
    {.name = "set",
     .value = "FIELD=VALUE",
     .help = "a field's value in every row; a day may count from another: ends=starts+12m",
     .repeats = true},
    {.name = "only",
     .value = "HEADER=VALUE",
     .help = "take only rows whose column is (!=: is not) the value; a comma for one of several",
     .repeats = true},
    {.name = "map-value", .value = "FIELD:FROM=TO", .help = "read one value of a field as another", .repeats = true},
    {.name = "create",
     .value = "NOUN",
     .help = "make records that rows refer to and that do not exist, from their names",
     .repeats = true,
     .offers = Offers::nouns},
    {.name = "date-format",
     .value = "NAME",
     .help = "how the file writes days: dmy 31/12/2026, mdy 12/31/2026, zh 2026/12/31, excel 46387",
     .offers = Offers::choices,
     .of = "dmy,mdy,zh,excel"},
    {.name = "decimal", .value = "CHARACTER", .help = "',' where the file writes 1.234,56; without, '.'"},
    {.name = "ignore-unknown", .help = "leave out columns that are no field"},
    {.name = "clear-empty", .help = "an empty cell clears the field; without, it leaves the field as it is"},
    {.name = "skip-bad", .help = "import the good rows, and leave the others in FILE.rejected.csv with the reason"},
    {.name = "encoding",
     .value = "NAME",
     .help = "utf-8, utf-16, gb18030; without, the file says it or it is UTF-8",
     .offers = Offers::choices,
     .of = "utf-8,utf-16,utf-16le,utf-16be,gb18030"},
    {.name = "delimiter",
     .value = "CHARACTER",
     .help = "comma, semicolon or tab; without, what the header has most of"},
    {.name = "lenient-quotes", .help = "take a bare quote inside a field for a character like any other"},
    {.name = "forget", .help = "do as if nothing was remembered of files like this one"},
};

}  // namespace cs::intake
