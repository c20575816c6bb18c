/// \file upsell.hpp  What more an account could buy: found by the value that it was shown, kept as an open amount.
///
/// Nothing is proposed while a promise is open, unless somebody says why it is done anyway. What is won becomes a
/// contract line of kind upsell that ends with the lines in force.
/// Source: domain.md "Upsell", "No selling while promises are open"; value_shown.hpp for the arithmetic.
#pragma once
#include "account/contract.hpp"
#include "account/moves.hpp"
#include "document/document.hpp"
#include "review/value_shown.hpp"

namespace cs {

enum class UpsellState { open, proposed, won, lost };
template <> struct Value<UpsellState> : ChoiceValue<UpsellState> {
    static constexpr Choice choices[] = {{"open", {"open", "待提出"}},
                                         {"proposed", {"proposed", "已提出"}},
                                         {"won", {"won", "已成交"}},
                                         {"lost", {"lost", "未成交"}}};
};

struct Upsell : Record {
    Ref<Account> account;
    std::string product, plan;
    std::optional<std::int64_t> seats;
    Currency currency;
    Minor amount;
    std::optional<Ref<Contract>> contract;
    std::optional<Ref<Staff>> owner;
    std::string note;
    UpsellState state = UpsellState::open;
    std::optional<Date> opened_on, proposed_on, ended_on;
    std::string anyway, why;
    std::optional<Ref<Contract>> line;
    // computed
    std::int64_t promises = 0;
};

inline constexpr Move<UpsellState> upsell_moves[] = {
    {"propose", UpsellState::open, UpsellState::proposed},
    {"lose", UpsellState::open, UpsellState::lost},
    {"win", UpsellState::proposed, UpsellState::won},
    {"lose", UpsellState::proposed, UpsellState::lost},
};

template <> struct Noun<Upsell> {
    static constexpr auto fields = std::tuple{
        Field{"account",
              &Upsell::account,
              {"Account", "客户"},
              "who could buy it",
              {.access = Access::once, .noun = "account", .required = true, .identity = true}},
        Field{"product", &Upsell::product, {"Product", "产品"}, "what; that of the line in force unless said"},
        Field{"plan", &Upsell::plan, {"Plan", "版本"}, "which edition of it"},
        Field{"seats", &Upsell::seats, {"Seats", "席位"}, "how many more users"},
        Field{"currency", &Upsell::currency, {"Currency", "币种"}, "of the amount; the account's unless said"},
        Field{"amount",
              &Upsell::amount,
              &Upsell::currency,
              {"Amount", "金额"},
              "worth of a year",
              {.required = true}},
        Field{"contract",
              &Upsell::contract,
              {"With", "关联合同"},
              "a line of the renewal that it is decided with; without, on its own",
              {.noun = "contract"}},
        Field{"owner", &Upsell::owner, {"Owner", "负责人"}, "who sees to it; the account's CSM unless said", {.noun = "staff"}},
        Field{"note", &Upsell::note, {"Note", "备注"}, "what speaks for it"},
        Field{"state", &Upsell::state, {"State", "状态"}, "how it stands; changed by the verbs", {.access = Access::derived}},
        Field{"opened_on", &Upsell::opened_on, {"Opened", "建立日"}, "when it was noted", {.access = Access::derived}},
        Field{"proposed_on", &Upsell::proposed_on, {"Proposed", "提出日"}, "when they were asked", {.access = Access::derived}},
        Field{"anyway",
              &Upsell::anyway,
              {"Anyway", "破例原因"},
              "why it was proposed while promises were open",
              {.access = Access::derived}},
        Field{"ended_on", &Upsell::ended_on, {"Ended", "结束日"}, "when it was won or lost", {.access = Access::derived}},
        Field{"why", &Upsell::why, {"Why", "原因"}, "why it was lost", {.access = Access::derived}},
        Field{"line",
              &Upsell::line,
              {"Line", "合同行"},
              "the contract line that it became",
              {.access = Access::derived, .noun = "contract"}},
        Field{
            "promises",
            &Upsell::promises,
            {"Open promises", "未兑现承诺"},
            "how many promises to the account are open",
            {.access = Access::derived,
             .sql =
                 R"((SELECT count(*) FROM "expectation" e WHERE e."account" = {t}."account" AND e."parent" IS NULL AND e."state" IN ('promised', 'confirmed', 'planned')))"}},
    };
    static const NounView view;
};

/// They were asked. Error{no} while promises to the account are open, naming them, unless `anyway` says why.
Outcome propose_upsell(Context&, std::int64_t upsell, Date on, const std::string& anyway);
/// What was agreed; a line of kind upsell from `starts` to the end of the lines in force then, or of `contract`.
struct WonUpsell {
    Date on, starts;
    std::optional<Minor> amount = {};  ///< of the whole term; the share of the yearly amount unless said
};
/// The number of the line. Errors: those of common_end and derive; Error{no} for a day to come.
Outcome win_upsell(Context&, std::int64_t upsell, const WonUpsell&, std::int64_t& line);
/// Error{no} without a reason, or a day to come.
Outcome lose_upsell(Context&, std::int64_t upsell, Date on, const std::string& why);

/// The share of a yearly amount for a term: months / 12 where it is whole months, else days / 365; rounded once. Pure.
std::int64_t share_of_year(std::int64_t yearly, Date starts, Date ends);

/// Customers with a reason to buy more: seats at their limit (upsell.seats_percent), features in use that their
/// contracts do not include, colleagues without it where value was received. Of the three months before today. Columns
/// for the arithmetic; open promises and upsells beside it. Those with most reasons first, then by what they lose.
/// Errors: those of people_field (deck_facts.hpp).
Document upsell_candidates(Context&, std::optional<std::int64_t> csm, bool for_person);

extern const std::string_view upsell_schema;

}  // namespace cs
