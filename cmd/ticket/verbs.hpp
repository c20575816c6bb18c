/// \file verbs.hpp  What is special to tickets.
#pragma once
#include "cmd/macro/verbs.hpp"

namespace cs {
struct Step;
}

namespace cs::ticket {

/// What --macro, --param and --article say of a step.
void take_answer(Session&, Step&);

void assign(Session&);
void audit(Session&);
void clock(Session&);
void close(Session&);
void confirm(Session&);
void digest(Session&);
void events(Session&);
void hold(Session&);
void merge(Session&);
void note(Session&);
void open(Session&);
void queue(Session&);
void reopen(Session&);
void reply(Session&);
void show(Session&);
void solve(Session&);
void suggest(Session&);
void tag(Session&);
void wait(Session&);

std::vector<Operand> open_operands(const NounView&);
std::vector<Option> open_options(const NounView&);

inline constexpr Operand one[] = {
    {.name = "ID", .help = "number or external id of the ticket", .offers = Offers::records, .of = "ticket"}};
inline constexpr Operand one_and_staff[] = {
    one[0], {.name = "STAFF", .help = "who answers it from now on", .offers = Offers::records, .of = "staff"}};
inline constexpr Operand one_and_tags[] = {
    one[0], {.name = "TAG", .help = "a word to be added", .optional = true, .repeats = true}};
inline constexpr Operand one_and_other[] = {
    one[0], {.name = "INTO", .help = "the ticket that goes on for it", .offers = Offers::records, .of = "ticket"}};
inline constexpr Option macro_option{.name = "macro",
                                     .value = "KEY",
                                     .help = "what is said comes from this macro, and what follows",
                                     .offers = Offers::records,
                                     .of = "macro"};
inline constexpr Option article_option{.name = "article",
                                       .value = "KEY",
                                       .help = "the article that is sent with it",
                                       .offers = Offers::records,
                                       .of = "article"};
inline constexpr Option suggest_options[] = {
    {.name = "limit", .value = "N", .help = "at most so many of each kind; 3 unless said"}};
inline constexpr Option note_options[] = {
    {.name = "text", .value = "TEXT", .help = "what is to be kept; the customer does not see it"},
    macro_option,
    macro::param_option};
inline constexpr Option reply_options[] = {
    {.name = "text", .value = "TEXT", .help = "what was said"},
    {.name = "customer", .help = "it was the customer who wrote"},
    {.name = "wait", .help = "and now it waits for the customer"},
    {.name = "solve", .help = "and that solves it"},
    macro_option,
    macro::param_option,
    article_option,
};
inline constexpr Option why_option[] = {
    {.name = "why", .value = "TEXT", .help = "the reason; the customer does not see it"}};
inline constexpr Option confirm_options[] = {
    {.name = "text", .value = "TEXT", .help = "what the customer said"},
    {.name = "rating", .value = "N", .help = "the customer's, 1 to 5"},
};
inline constexpr Option close_options[] = {
    {.name = "unconfirmed", .value = "WHY", .help = "why it is closed without the customer's word"}};
inline constexpr Option tag_options[] = {
    {.name = "area", .value = "TEXT", .help = "the part of the product"},
    {.name = "function", .value = "TEXT", .help = "what was to be done with it"},
    {.name = "drop", .value = "TAG", .help = "a word to be taken off", .repeats = true},
};
inline constexpr Option queue_options[] = {
    {.name = "assignee", .value = "STAFF", .help = "only theirs", .offers = Offers::records, .of = "staff"},
    {.name = "limit", .value = "N", .help = "at most so many"},
};
inline constexpr Option digest_options[] = {
    {.name = "within", .value = "MINUTES", .help = "open minutes before the target; 60 unless said"},
    {.name = "mail",
     .help = "send it to whoever answers them, in working hours, and nothing twice",
     .writes = true},
    {.name = "retry-unknown", .help = "with --mail: tell again what a mail told that may not have been sent"},
};
inline constexpr Option audit_options[] = {{.name = "days", .value = "N", .help = "how far back; 30 unless said"}};

}  // namespace cs::ticket
