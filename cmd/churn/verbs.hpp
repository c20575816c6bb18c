/// \file verbs.hpp  What is special to losses.
#pragma once
#include "cmd/command.hpp"

namespace cs {
struct Loss;
}

namespace cs::churn {

void fix(Session&);
void reasons(Session&);
void record(Session&);
void retro(Session&);
void unexplained(Session&);

/// What the options below say of a loss; for `renewal lose`, too.
Loss given_loss(Session&, std::string_view command);

inline constexpr Operand one[] = {
    {.name = "ID", .help = "number of the loss", .offers = Offers::records, .of = "churn"}};
inline constexpr Operand account[] = {
    {.name = "ACCOUNT", .help = "who left", .offers = Offers::records, .of = "account"}};
inline constexpr Operand cause[] = {
    {.name = "CAUSE", .help = "a reason, a class of reasons, or the number of a request"}};
inline constexpr Option loss_options[] = {
    {.name = "reason", .value = "REASON", .help = "why, as we see it; one of churn.reasons"},
    {.name = "detail", .value = "TEXT", .help = "in our words"},
    {.name = "customer-reason", .value = "REASON", .help = "why, as the customer said; one of churn.reasons"},
    {.name = "customer-detail", .value = "TEXT", .help = "in their words"},
    {.name = "preventable", .value = "YES|NO", .help = "whether we could have held them"},
    {.name = "first-visible", .value = "DATE", .help = "when the reason could first be seen", .offers = Offers::dates},
    {.name = "competitor", .value = "NAME", .help = "to whom they went"},
    {.name = "request", .value = "ID", .help = "what they missed", .offers = Offers::records, .of = "request"},
    {.name = "notice-on", .value = "DATE", .help = "when they said so", .offers = Offers::dates},
    {.name = "lost", .value = "AMOUNT", .help = "yearly value that was lost, where the contracts do not say it"},
    {.name = "on",
     .value = "DATE",
     .help = "first day without service, if not as the contracts say",
     .offers = Offers::dates},
};
inline constexpr Option fix_options[] = {
    {.name = "what", .value = "TEXT", .help = "what was done, as customers are told"},
    {.name = "on", .value = "DATE", .help = "when; today unless said", .offers = Offers::dates},
};
inline constexpr Option retro_options[] = {
    {.name = "change", .value = "TEXT", .help = "what we do differently from now on"},
    {.name = "well", .value = "TEXT", .help = "what we did well"},
    {.name = "better", .value = "TEXT", .help = "what we could do better"},
    {.name = "missed", .value = "TEXT", .help = "which signal we missed"},
};
inline constexpr Option reasons_options[] = {
    {.name = "since", .value = "DATE", .help = "of those who left from this day on", .offers = Offers::dates},
    {.name = "until", .value = "DATE", .help = "and no later than this day", .offers = Offers::dates},
};

}  // namespace cs::churn
