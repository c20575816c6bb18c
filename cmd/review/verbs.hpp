/// \file verbs.hpp  What is special to business reviews.
#pragma once
#include "cmd/command.hpp"

namespace cs::review_verb {  // cs::review() is what a goal's review is

void action(Session&);
void calendar(Session&);
void deck(Session&);
void done(Session&);
void hold(Session&);
void plan(Session&);
void schedule(Session&);
void send(Session&);
void show(Session&);
void skip(Session&);
void unscheduled(Session&);

/// Mails a review, or those that are due, and says what became of it. The store is open for writing.
void mail(Session&, std::optional<std::int64_t> review);

inline constexpr Operand one[] = {{.name = "REVIEW",
                                   .help = "its number, or an account: its next open one, else its last",
                                   .offers = Offers::records,
                                   .of = "account"}};
inline constexpr Operand perhaps_one[] = {{.name = "REVIEW",
                                           .help = "its number, or an account: its next open one, else its last",
                                           .optional = true,
                                           .offers = Offers::records,
                                           .of = "account"}};
inline constexpr Operand for_deck[] = {{.name = "ACCOUNT",
                                        .help = "whose; or the number of a review",
                                        .offers = Offers::records,
                                        .of = "account"}};
inline constexpr Operand one_action[] = {
    {.name = "ACTION", .help = "number of the action, as 'cs review show' lists it"}};
inline constexpr Option with{.name = "with",
                             .value = "NAME",
                             .help = "one of their people who comes, or came",
                             .repeats = true,
                             .offers = Offers::records,
                             .of = "contact"};
inline constexpr Option on{
    .name = "on", .value = "DATE", .help = "the day; today unless said", .offers = Offers::dates};
inline constexpr Option retry{.name = "retry-unknown",
                              .help = "with --mail: again to whom a run that died may have sent it"};
inline constexpr Option csm{
    .name = "csm", .value = "NAME", .help = "of one CSM's accounts", .offers = Offers::records, .of = "staff"};
inline constexpr Option schedule_options[] = {
    {.name = "at", .value = "TIME", .help = "'2026-04-02 10:00', by the account's clock on the wall"}, with};
inline constexpr Option hold_options[] = {
    on,
    with,
    {.name = "notes", .value = "TEXT", .help = "what was said and what came out"},
    {.name = "next-goals", .value = "TEXT", .help = "what was agreed for the time until the next one"},
    {.name = "mail", .help = "send the results to who was there"},
    retry};
inline constexpr Option skip_options[] = {{.name = "why", .value = "TEXT", .help = "the reason"}};
inline constexpr Option action_options[] = {
    {.name = "what", .value = "TEXT", .help = "what is to be done"},
    {.name = "staff",
     .value = "NAME",
     .help = "who of ours does it; the account's CSM unless said",
     .offers = Offers::records,
     .of = "staff"},
    {.name = "contact", .value = "NAME", .help = "who of theirs does it", .offers = Offers::records, .of = "contact"},
    {.name = "by", .value = "DATE", .help = "by when; in two weeks unless said", .offers = Offers::dates}};
inline constexpr Option done_options[] = {on};
inline constexpr Option unscheduled_options[] = {
    {.name = "within", .value = "SPAN", .help = "due within so long, such as 60d; review.schedule_days unless said"},
    csm};
inline constexpr Option send_options[] = {
    {.name = "due", .help = "every review by mail that is due"},
    {.name = "mail", .help = "send it, to each person once, in their language", .writes = true},
    retry};
inline constexpr Option calendar_options[] = {csm};

}  // namespace cs::review_verb
