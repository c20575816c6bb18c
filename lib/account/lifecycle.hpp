/// \file lifecycle.hpp  The stages of a customer's life, each change dated and with a reason.
#pragma once
#include "account/account.hpp"
#include "store/store.hpp"

namespace cs {

/// One step of an account's life. Kept by the verbs of account.
struct StageChange : Record {
    Ref<Account> account;
    Stage stage = Stage::signing;
    Date since = *Date::of(1970, 1, 1);
    std::string why;
};

template <> struct Noun<StageChange> {
    static constexpr auto fields = std::tuple{
        Field{"account", &StageChange::account, {"Account", "客户"}, "whose life it is", {.noun = "account", .required = true}},
        Field{"stage", &StageChange::stage, {"Stage", "阶段"}, "which it entered"},
        Field{"since", &StageChange::since, {"Since", "起始"}, "first day of it"},
        Field{"why", &StageChange::why, {"Why", "原因"}, "the reason given"},
    };
    static const NounView view;
};

/// Moves the account to `stage` on day `on`. Refused (Error{no}) when it is there already, when `on` lies before the
/// present stage began, in the future, and when a churned account is to go anywhere but won_back.
Outcome enter_stage(Context&, std::int64_t account, Stage, Date on, const std::string& why);
/// The same within a transaction that changes more.
void enter_stage(Write&, std::int64_t account, Stage, Date on, const std::string& why);

extern const std::string_view lifecycle_schema;

}  // namespace cs
