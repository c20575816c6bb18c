/// \file verbs.hpp  The commands of renewals beside the generic list.
#pragma once
#include "cmd/command.hpp"
#include "renewal/renewal.hpp"

namespace cs::renewal {

inline constexpr Operand account{
    .name = "ACCOUNT",
    .help = "an account, of which the next open one is meant, or the number of one of its contract lines",
    .offers = Offers::records,
    .of = "account"};
inline constexpr Operand one[] = {account};
inline constexpr Operand perhaps_one[] = {
    {.name = account.name, .help = account.help, .optional = true, .offers = Offers::records, .of = "account"}};
inline constexpr Operand one_and_step[] = {account,
                                           {.name = "STEP", .help = "of the play, as 'cs renewal play' names it"}};
inline constexpr Operand one_and_verdict[] = {account,
                                              {.name = "VERDICT",
                                               .help = "what is expected: renew, monitor, at_risk or lose",
                                               .offers = Offers::choices,
                                               .of = "renew,monitor,at_risk,lose"}};
inline constexpr Option of_csm{.name = "csm",
                               .value = "STAFF",
                               .help = "only the accounts of this person",
                               .offers = Offers::records,
                               .of = "staff"};
inline constexpr Option calendar_options[] = {of_csm};
inline constexpr Option remind_options[] = {
    {.name = "mail", .help = "send what is due, one mail a person, each reminder once"},
    {.name = "retry-unknown", .help = "send again what a run that died may have sent"},
};
inline constexpr Option on{
    .name = "on", .value = "DATE", .help = "the day; today unless said", .offers = Offers::dates};
inline constexpr Option done_options[] = {on, {.name = "why", .value = "TEXT", .help = "what was done"}};
inline constexpr Option skip_options[] = {on, {.name = "why", .value = "TEXT", .help = "why it is not needed"}};
inline constexpr Option play_options[] = {of_csm};
inline constexpr Option verdict_options[] = {
    {.name = "why", .value = "TEXT", .help = "on what it rests"},
    {.name = "final", .help = "the final word, once the system and the CSM were heard"}};
inline constexpr Option verdicts_options[] = {
    of_csm, {.name = "disagreed", .help = "only where the system and the CSM expect different things"}};
inline constexpr Option win_options[] = {
    {.name = "price", .value = "PERCENT", .help = "change of the price, such as +5%"},
    {.name = "amount",
     .value = "AMOUNT",
     .help = "in place of --price: of the whole term, shared out over the lines by what they cost now"},
    {.name = "seats", .value = "N", .help = "of each line; or by number of the old line, such as 3=30,4=12"},
    {.name = "discount", .value = "PERCENT", .help = "off the list price; without, pricing.tiers say it"},
    {.name = "term", .value = "SPAN", .help = "for how long, such as 12m; as long as before unless said"},
    {.name = "ends", .value = "DATE", .help = "in place of --term: first day without service", .offers = Offers::dates},
    {.name = "coterm", .help = "in place of --term: ends with the account's other lines in force"},
    {.name = "lines", .value = "NUMBERS", .help = "only these old lines, such as 3,4"},
    {.name = "signed_on", .value = "DATE", .help = "day of signature; today unless said", .offers = Offers::dates},
    {.name = "winback", .help = "it was lost, and they come back"},
    {.name = "starts",
     .value = "DATE",
     .help = "of a win-back: first service day; the day of signature unless said",
     .offers = Offers::dates}};
inline constexpr Option extend_options[] = {
    {.name = "by", .value = "SPAN", .help = "for how long, such as 2m or 30d"},
    {.name = "amount", .value = "AMOUNT", .help = "price of the extension; free unless said"},
    {.name = "why", .value = "TEXT", .help = "what is to be mended in that time"}};
inline constexpr Option notify_options[] = {
    {.name = "how",
     .value = "NAME",
     .help = "how it went out: mail, registered, courier, portal or hand",
     .offers = Offers::choices,
     .of = "mail,registered,courier,portal,hand"},
    {.name = "about",
     .value = "NAME",
     .help = "tell: that it renews by itself; notice: under the contract; tell where it renews by itself unless said",
     .offers = Offers::choices,
     .of = "tell,notice"},
    on,
    {.name = "with", .value = "NAME", .help = "who of theirs", .offers = Offers::records, .of = "contact"},
    {.name = "proof", .value = "TEXT", .help = "what proves it, such as the number of the letter"}};

void assess(Session&);
void calendar(Session&);
void lose(Session&);
void done(Session&);
void edit(Session&);
void extend(Session&);
void notify(Session&);
void play(Session&);
void remind(Session&);
void show(Session&);
void skip(Session&);
void snapshot(Session&);
void verdict(Session&);
void verdicts(Session&);
void win(Session&);

std::vector<Option> edit_options(const NounView&);
/// The due set that the first operand means.
Renewal set_of(Session&);
/// "the renewal of acme due 2026-03-31"
std::string name_of_set(const Renewal&);

}  // namespace cs::renewal
