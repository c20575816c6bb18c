/// \file expectation.hpp  What a customer was led to expect (客户预期): promised, confirmed with them, planned, met or
/// not.
///
/// Sales promises; the CSM confirms with the customer what was understood, and whether it can be done. What can be done
/// gets a day and is broken into steps; what cannot is brought back to what can: withdrawn, with an answer. A promise
/// is broken when somebody says so (`break`); one whose day has passed is late until then, for what is met late is met.
/// Source: domain.md, "Success, in a number"; model.md (expectation).
#pragma once
#include "account/contact.hpp"
#include "account/moves.hpp"
#include "account/page.hpp"

namespace cs {

enum class PromiseState { promised, confirmed, planned, met, withdrawn, broken };
template <> struct Value<PromiseState> : ChoiceValue<PromiseState> {
    static constexpr Choice choices[] = {{"promised", {"promised", "已承诺"}},   {"confirmed", {"confirmed", "已确认"}},
                                         {"planned", {"planned", "已排期"}},     {"met", {"met", "已兑现"}},
                                         {"withdrawn", {"withdrawn", "已收回"}}, {"broken", {"broken", "未兑现"}}};
};
enum class Feasible { yes, no, unknown };
template <> struct Value<Feasible> : ChoiceValue<Feasible> {
    static constexpr Choice choices[] = {
        {"yes", {"yes", "可行"}}, {"no", {"no", "不可行"}}, {"unknown", {"unknown", "未知"}}};
};

struct Expectation : Record {
    Ref<Account> account;
    std::string text;
    std::optional<Ref<Expectation>> parent;
    std::optional<Ref<Staff>> promised_by;
    std::optional<Date> promised_on;
    std::optional<Ref<Contact>> confirmed_with;
    std::optional<Date> confirmed_on;
    Feasible feasible = Feasible::unknown;
    std::string answer;
    std::optional<Date> due;
    PromiseState state = PromiseState::promised;
    std::optional<Date> settled_on;
    std::string why;
    // computed, as of the day of the command
    bool late = false;
    std::int64_t open_steps = 0;
};

inline constexpr Move<PromiseState> promise_moves[] = {
    {"confirm", PromiseState::promised, PromiseState::confirmed},
    {"withdraw", PromiseState::promised, PromiseState::withdrawn},
    {"break", PromiseState::promised, PromiseState::broken},
    {"plan", PromiseState::confirmed, PromiseState::planned},
    {"withdraw", PromiseState::confirmed, PromiseState::withdrawn},
    {"break", PromiseState::confirmed, PromiseState::broken},
    {"plan", PromiseState::planned, PromiseState::planned},
    {"meet", PromiseState::planned, PromiseState::met},
    {"withdraw", PromiseState::planned, PromiseState::withdrawn},
    {"break", PromiseState::planned, PromiseState::broken},
};

template <> struct Noun<Expectation> {
    static constexpr auto fields = std::tuple{
        Field{"account",
              &Expectation::account,
              {"Account", "客户"},
              "who expects it",
              {.noun = "account", .required = true}},
        Field{"text", &Expectation::text, {"Expectation", "预期"}, "what they expect", {.required = true}},
        Field{"parent",
              &Expectation::parent,
              {"Step of", "所属预期"},
              "the planned expectation that it is a step of",
              {.access = Access::once, .noun = "expectation", .identity = true}},
        Field{"promised_by",
              &Expectation::promised_by,
              {"Promised by", "承诺人"},
              "who of ours; the account's sales unless said",
              {.noun = "staff"}},
        Field{"promised_on", &Expectation::promised_on, {"Promised", "承诺日"}, "when; today unless said"},
        Field{"confirmed_with",
              &Expectation::confirmed_with,
              {"Confirmed with", "确认人"},
              "who of theirs",
              {.access = Access::derived, .noun = "contact"}},
        Field{"confirmed_on", &Expectation::confirmed_on, {"Confirmed", "确认日"}, "when", {.access = Access::derived}},
        Field{"feasible", &Expectation::feasible, {"Feasible", "可行性"}, "whether it can be done"},
        Field{"answer", &Expectation::answer, {"Answer", "答复"}, "what the customer was told"},
        Field{"due", &Expectation::due, {"Due", "期限"}, "by when"},
        Field{"state", &Expectation::state, {"State", "状态"}, "how it stands", {.access = Access::derived}},
        Field{"settled_on",
              &Expectation::settled_on,
              {"Settled", "了结日"},
              "when it was met, withdrawn or broken",
              {.access = Access::derived}},
        Field{"why", &Expectation::why, {"Why", "原因"}, "why it was withdrawn or broken", {.access = Access::derived}},
        Field{
            "late",
            &Expectation::late,
            {"Late", "逾期"},
            "whether its day has passed and it is open",
            {.access = Access::derived,
             .sql =
                 R"(CASE WHEN {t}."due" < {today} AND {t}."state" IN ('promised', 'confirmed', 'planned') THEN 1 ELSE 0 END)"}},
        Field{
            "open_steps",
            &Expectation::open_steps,
            {"Open steps", "未完成步骤"},
            "how many of its steps are open",
            {.access = Access::derived,
             .sql =
                 R"((SELECT count(*) FROM "expectation" s WHERE s."parent" = {t}."id" AND s."state" IN ('promised', 'confirmed', 'planned')))"}},
    };
    static const NounView view;
};

/// What a verb says about an expectation.
struct PromiseMove {
    std::string_view verb;
    std::int64_t expectation = 0;
    Date on;
    std::optional<Ref<Contact>> contact = {};
    std::optional<Feasible> feasible = {};
    std::optional<Date> due = {};
    std::string answer = {}, why = {};
};
/// Error{no}: a move that leads nowhere from its state; to plan what is not known to be feasible, or without a day; to
/// meet what has open steps; to withdraw without an answer to the customer; to break without a reason; a day to come.
/// With what is withdrawn or broken its open steps are withdrawn.
Outcome move(Context&, const PromiseMove&);

/// Not met, withdrawn or broken yet: those whose day has passed first, then by day. Of one account, of one who
/// promised.
Table unkept(Context&, std::optional<std::int64_t> account, std::optional<std::int64_t> staff, Audience);
/// By who promised: how many, open, late, not feasible, met, withdrawn, broken, and the share kept of those settled.
Table promises_by_person(Context&);

extern const std::string_view expectation_schema;

}  // namespace cs
