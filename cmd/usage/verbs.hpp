/// \file verbs.hpp  What customers do with the product.
#pragma once
#include "cmd/command.hpp"

namespace cs::usage {

void adoption(Session&);
void gaps(Session&);
void import(Session&);
void show(Session&);
void silent(Session&);

inline constexpr Operand files[] = {
    {.name = "FILE", .help = "CSV or JSON lines; '-' for standard input", .repeats = true, .offers = Offers::files}};
inline constexpr Option map = {.name = "map",
                               .value = "HEADER=FIELD",
                               .help = "the field that a column is; without a field it is left out",
                               .repeats = true};
inline constexpr Option set = {.name = "set",
                               .value = "FIELD=VALUE",
                               .help = "a field's value in every row, such as feature=login",
                               .repeats = true};
inline constexpr Option date_format = {
    .name = "date-format",
    .value = "NAME",
    .help = "how the file writes days: dmy 31/12/2026, mdy 12/31/2026, zh 2026/12/31, excel 46387",
    .offers = Offers::choices,
    .of = "dmy,mdy,zh,excel"};
inline constexpr Option ignore_unknown = {.name = "ignore-unknown", .help = "leave out columns that are no field"};
inline constexpr Option skip_bad = {
    .name = "skip-bad", .help = "import the good rows, and leave the others in FILE.rejected.csv with the reason"};
inline constexpr Option whole_days = {.name = "whole-days",
                                      .help = "what stands on a day of the file and is not in it, is removed"};
inline constexpr Option add_up = {.name = "add-up", .help = "add rows of one key up; without, the second is an error"};
inline constexpr Option encoding = {.name = "encoding",
                                    .value = "NAME",
                                    .help = "utf-8, utf-16, gb18030; without, the file says it or it is UTF-8",
                                    .offers = Offers::choices,
                                    .of = "utf-8,utf-16,utf-16le,utf-16be,gb18030"};
inline constexpr Option delimiter = {
    .name = "delimiter", .value = "CHARACTER", .help = "comma, semicolon or tab; without, what the header has most of"};
inline constexpr Option lenient_quotes = {.name = "lenient-quotes",
                                          .help = "take a bare quote inside a field for a character like any other"};
inline constexpr Option forget = {.name = "forget", .help = "do as if nothing was remembered of files like this one"};
inline constexpr Option import_options[] = {
    {.name = "create-features", .help = "make the features that the file names and that do not exist"},
    map,
    set,
    date_format,
    ignore_unknown,
    skip_bad,
    whole_days,
    add_up,
    encoding,
    delimiter,
    lenient_quotes,
    forget,
};

inline constexpr Operand one[] = {{.name = "ACCOUNT",
                                   .help = "whose: key, number, external id, or the beginning of its name",
                                   .offers = Offers::records,
                                   .of = "account"}};
inline constexpr Option show_options[] = {
    {.name = "days", .value = "N", .help = "how many that end with today, and as many before; 30 unless said"}};
inline constexpr Option silent_options[] = {
    {.name = "days", .value = "N", .help = "for how long nothing was used; 30 unless said"}};
inline constexpr Option gaps_options[] = {
    {.name = "days", .value = "N", .help = "not used in so many days; without, never"}};
inline constexpr Option adoption_options[] = {
    {.name = "by",
     .value = "WHAT",
     .help = "feature, segment or level",
     .offers = Offers::choices,
     .of = "feature,segment,level"},
    show_options[0],
};

}  // namespace cs::usage
