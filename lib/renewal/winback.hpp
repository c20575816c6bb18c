/// \file winback.hpp  Those who left: called from time to time, told when what drove them away is mended, won back.
///
/// A cause is mended when `churn fix` says so of the loss's reason, of its class or of the customer's own reason, or
/// when the request that was missed is delivered. Whether somebody is to be told follows from the days; nothing is
/// stored that could be forgotten. Source: domain.md "Reviews and renewal" (Win-back, 挽回).
#pragma once
#include "account/moves.hpp"
#include "base/joined.hpp"
#include "renewal/churn.hpp"

namespace cs {

enum class WinbackState { waiting, told, talking, won, declined };
template <> struct Value<WinbackState> : ChoiceValue<WinbackState> {
    static constexpr Choice choices[] = {{"waiting", {"waiting", "等待"}},
                                         {"told", {"told", "已告知"}},
                                         {"talking", {"talking", "洽谈中"}},
                                         {"won", {"won back", "已挽回"}},
                                         {"declined", {"declined", "已谢绝"}}};
};

struct Winback : Record {
    Ref<Account> account;
    Ref<Churn> churn;
    WinbackState state = WinbackState::waiting;
    std::optional<Date> since, told_on, called_on, next_on;
    std::optional<Ref<Contract>> contract;
    std::string notes;
    // computed, as of the day of the command
    std::optional<Date> mended_on;
};

inline constexpr Move<WinbackState> winback_moves[] = {
    {"tell", WinbackState::waiting, WinbackState::told},
    {"call", WinbackState::waiting, WinbackState::waiting},
    {"talk", WinbackState::waiting, WinbackState::talking},
    {"won", WinbackState::waiting, WinbackState::won},
    {"decline", WinbackState::waiting, WinbackState::declined},
    {"tell", WinbackState::told, WinbackState::told},
    {"call", WinbackState::told, WinbackState::told},
    {"talk", WinbackState::told, WinbackState::talking},
    {"won", WinbackState::told, WinbackState::won},
    {"decline", WinbackState::told, WinbackState::declined},
    {"tell", WinbackState::talking, WinbackState::talking},
    {"call", WinbackState::talking, WinbackState::talking},
    {"won", WinbackState::talking, WinbackState::won},
    {"decline", WinbackState::talking, WinbackState::declined},
    {"tell", WinbackState::declined, WinbackState::told},
    {"call", WinbackState::declined, WinbackState::declined},
    {"talk", WinbackState::declined, WinbackState::talking},
    {"won", WinbackState::declined, WinbackState::won},
};

namespace winback_sql {
// When a cause of a loss was mended, once they had said that they leave, and what they are told of it: rows of on,
// what, created, id: of several of one day the one that was noted last is the newest. By `churn fix`, or by the delivery
// of the request that was missed. The one place that says so; between its parts stands of which loss.
inline constexpr std::string_view fixed =
    R"((SELECT f."on" AS "on", f."what" AS "what", f."created" AS "created", f."id" AS "id")"
    R"( FROM "churn" c JOIN "churn_fix" f)"
    R"( ON (f."reason" IN (c."reason", c."class", c."customer_reason") OR f."request" = c."request"))"
    R"( AND f."on" >= coalesce(c."notice_on", c."on") WHERE c."id" = )";
inline constexpr std::string_view delivered =
    R"( UNION ALL SELECT r."on", q."need", r."created", r."id" FROM "churn" c JOIN "request" q ON q."id" = c."request")"
    R"( JOIN "request_step" r ON r."request" = q."id" AND r."state" = 'delivered')"
    R"( AND r."on" >= coalesce(c."notice_on", c."on") WHERE c."id" = )";
inline constexpr std::string_view its_own = R"({t}."churn")", one = "$1", end = ")";
inline constexpr std::string_view mendings_of_one = joined<fixed, one, delivered, one, end>;
inline constexpr std::string_view last_of = R"((SELECT max(m."on") FROM )",
                                  until_now = R"( m WHERE m."on" <= {today}))";
inline constexpr std::string_view mended_on = joined<last_of, fixed, its_own, delivered, its_own, end, until_now>;
}  // namespace winback_sql

template <> struct Noun<Winback> {
    static constexpr auto fields = std::tuple{
        Field{"account",
              &Winback::account,
              {"Account", "客户"},
              "who left",
              {.access = Access::derived, .noun = "account"}},
        Field{"churn", &Winback::churn, {"Churn", "流失"}, "how", {.access = Access::derived, .noun = "churn"}},
        Field{"state", &Winback::state, {"State", "状态"}, "how it stands", {.access = Access::derived}},
        Field{"since", &Winback::since, {"Since", "状态起始"}, "when it came to that", {.access = Access::derived}},
        Field{"mended_on",
              &Winback::mended_on,
              {"Mended", "解决日"},
              "when what drove them away was last mended",
              {.access = Access::derived, .sql = winback_sql::mended_on}},
        Field{
            "told_on", &Winback::told_on, {"Told", "告知日"}, "when they were last told", {.access = Access::derived}},
        Field{"called_on", &Winback::called_on, {"Called", "回访日"}, "the last call", {.access = Access::derived}},
        Field{"next_on", &Winback::next_on, {"Next call", "下次回访"}, "when the usual call is due; empty: none"},
        Field{"contract",
              &Winback::contract,
              {"Won by", "挽回合同"},
              "the contract with which they came back",
              {.access = Access::derived, .noun = "contract"}},
        Field{"notes", &Winback::notes, {"Notes", "过程记录"}, "what was said, by day", {.access = Access::derived}},
    };
    static const NounView view;
};

/// The day of the usual call after `last`: months after `left`, as winback.call_months lists them. nullopt after the
/// last of them.
std::optional<Date> next_call(Date left, Date last, std::span<const std::int64_t> months);

/// The win-back of a loss, with its first call; won where they have come `back` since.
void begin_winback(Write&, const Churn&, const Contract* back);

struct WinbackMove {
    std::string_view verb;
    std::int64_t winback = 0;
    Date on;
    std::string note = {};
    std::optional<Date> next = {};
    std::optional<Ref<Contract>> contract = {};
};
/// Error{no}: a move that leads nowhere from its state; to tell what nobody has mended; to decline without a reason;
/// won without a contract of theirs that starts on or after the day they left; a day to come or before they left.
Outcome move_winback(Context&, const WinbackMove&);

/// Somebody to be told that the cause is mended, or to be called as usual.
struct DueWinback {
    std::int64_t id = 0;
    std::string account, name, csm, reason;
    Money lost;
    Date left, due;
    bool mended = false;
};
/// What is due until a day, of one CSM or of all: whom to tell before whom to call, what was lost most first.
std::vector<DueWinback> due_winbacks(Context&, Date until, std::optional<std::int64_t> staff);
Table due_winbacks_table(const Context&, const std::vector<DueWinback>&, Audience);
/// What they are told: that the cause is mended, in the language of the account. Error{no} if nothing is mended.
Document winback_letter(Context&, std::int64_t winback);

/// A cause is mended. Errors: Error{no} for a day to come; those of checked_reason.
Outcome fix_churn(Context&, ChurnFix, std::int64_t& made);
/// Who left for it, who may leave for it, with amounts, and what each is told.
Document mended_page(Context&, const ChurnFix&, Audience);

extern const std::string_view winback_schema;

}  // namespace cs
