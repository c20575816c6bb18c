/// \file verbs.hpp  What is special to surveys.
#pragma once
#include "cmd/command.hpp"

namespace cs::survey {

void answer(Session&);
void due(Session&);
void sent(Session&);

inline constexpr Option kind{.name = "kind",
                             .value = "NAME",
                             .help = "only this kind; without, those of survey.kinds in cs.toml",
                             .offers = Offers::choices,
                             .of = "nps,csat,ces,baseline,value"};
inline constexpr Option csm{.name = "csm",
                            .value = "STAFF",
                            .help = "only the accounts of this person",
                            .offers = Offers::records,
                            .of = "staff"};
inline constexpr Option due_options[] = {kind, csm};
inline constexpr Operand people[] = {
    {.name = "CONTACT",
     .help = "who was asked, whatever the rules say of when: number, e-mail, or the beginning of the name",
     .optional = true,
     .repeats = true,
     .offers = Offers::records,
     .of = "contact"}};
inline constexpr Option sent_options[] = {
    {.name = "all", .help = "everybody whom 'survey due' names"},
    kind,
    csm,
    {.name = "on", .value = "DATE", .help = "when they were asked; today unless said", .offers = Offers::dates},
    {.name = "mail", .help = "ask them by mail, each once, in their language"},
    {.name = "retry-unknown", .help = "with --mail: ask again whom a run that died may have asked"},
};
inline constexpr Operand one[] = {
    {.name = "ID",
     .help = "number of the survey, or who answered: their last question that waits for an answer",
     .offers = Offers::records,
     .of = "contact"}};
/// --score, --comment, --on, and the fields that cs.toml declares.
std::vector<Option> answer_options(const NounView&);

}  // namespace cs::survey
