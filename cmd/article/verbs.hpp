/// \file verbs.hpp  What is special to articles.
#pragma once
#include "cmd/command.hpp"

namespace cs::article {

void due(Session&);
void search(Session&);
void site(Session&);

inline constexpr Operand question[] = {{.name = "WORD", .help = "what is looked for", .repeats = true}};
inline constexpr Operand folder[] = {{.name = "DIR", .help = "where it is put, in place of an older one"}};
inline constexpr Option search_options[] = {
    {.name = "limit", .value = "N", .help = "at most so many of each kind; 10 unless said"}};
inline constexpr Option due_options[] = {{.name = "since",
                                          .value = "DATE",
                                          .help = "tickets that were opened since then; a year ago unless said",
                                          .offers = Offers::dates}};

}  // namespace cs::article
