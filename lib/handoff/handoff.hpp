/// \file handoff.hpp  A customer passes from one of ours to another: from sales to a CSM, or from one CSM to the next.
///
/// The one who hands over fills the form and submits it; the one who takes over accepts it, or returns it with what is
/// missing; the customer is introduced to them, and confirms. With the confirmation the account's clock starts, from
/// which its milestones count. Each move is dated, so that the days in each state are known.
/// Source: domain.md, "From sale to use"; model.md (handoff).
#pragma once
#include "account/contact.hpp"
#include "account/moves.hpp"
#include "account/page.hpp"
#include "handoff/form.hpp"

namespace cs {

enum class HandoffState { draft, submitted, returned, accepted, introduced, confirmed };
template <> struct Value<HandoffState> : ChoiceValue<HandoffState> {
    static constexpr Choice choices[] = {{"draft", {"draft", "草拟"}},
                                         {"submitted", {"submitted", "已提交"}},
                                         {"returned", {"returned", "已退回"}},
                                         {"accepted", {"accepted", "已接收"}},
                                         {"introduced", {"introduced", "已引荐"}},
                                         {"confirmed", {"confirmed", "已确认"}}};
};
enum class HandoffKind { sale, transfer };
template <> struct Value<HandoffKind> : ChoiceValue<HandoffKind> {
    static constexpr Choice choices[] = {{"sale", {"from sales", "销售交接"}}, {"transfer", {"transfer", "转交"}}};
};

struct Handoff : Record {
    Ref<Account> account;
    std::string account_name;
    HandoffKind kind = HandoffKind::sale;
    std::optional<Ref<Staff>> from, csm, support;
    HandoffState state = HandoffState::draft;
    std::optional<Date> since;
    std::string missing, note;
    std::optional<Date> clock_starts_on;
};
/// What was written under one item of the form.
struct HandoffItem : Record {
    Ref<Handoff> handoff;
    std::string section, item, text;
};
/// It entered a state.
struct HandoffStep : Record {
    Ref<Handoff> handoff;
    HandoffState state = HandoffState::draft;
    Date on = *Date::of(1970, 1, 1);
    std::optional<Ref<Staff>> by;
    std::optional<Ref<Contact>> contact;
    std::string note;
};

inline constexpr Move<HandoffState> handoff_moves[] = {
    {"submit", HandoffState::draft, HandoffState::submitted},
    {"accept", HandoffState::submitted, HandoffState::accepted},
    {"return", HandoffState::submitted, HandoffState::returned},
    {"submit", HandoffState::returned, HandoffState::submitted},
    {"introduce", HandoffState::accepted, HandoffState::introduced},
    {"confirm", HandoffState::introduced, HandoffState::confirmed},
};

template <> struct Noun<Handoff> {
    static constexpr auto fields = std::tuple{
        Field{"account",
              &Handoff::account,
              {"Account", "客户"},
              "who is handed over",
              {.noun = "account", .required = true}},
        Field{"account_name",
              &Handoff::account_name,
              {"Name", "名称"},
              "what people call the account",
              {.access = Access::derived, .sql = R"((SELECT a."name" FROM "account" a WHERE a."id" = {t}."account"))"}},
        Field{"kind",
              &Handoff::kind,
              {"Kind", "类型"},
              "from sales, or from one CSM to another",
              {.access = Access::derived}},
        Field{"from",
              &Handoff::from,
              {"From", "移交人"},
              "who hands over; the account's sales unless said",
              {.noun = "staff"}},
        Field{"csm",
              &Handoff::csm,
              {"CSM", "客户成功经理"},
              "who takes over; the account's unless said",
              {.noun = "staff"}},
        Field{"support",
              &Handoff::support,
              {"Support", "客服经理"},
              "who will take its questions; the account's unless said",
              {.noun = "staff"}},
        Field{"state", &Handoff::state, {"State", "状态"}, "how far it has come", {.access = Access::derived}},
        Field{"since", &Handoff::since, {"Since", "起始"}, "first day of that state", {.access = Access::derived}},
        Field{"missing", &Handoff::missing, {"Missing", "缺少"}, "why it was returned", {.access = Access::derived}},
        Field{"clock_starts_on",
              &Handoff::clock_starts_on,
              {"Clock starts", "计时起点"},
              "what its confirmation set",
              {.access = Access::derived}},
        Field{"note", &Handoff::note, {"Note", "备注"}, "free text"},
    };
    static const NounView view;
};
template <> struct Noun<HandoffItem> {
    static constexpr auto fields = std::tuple{
        Field{
            "handoff", &HandoffItem::handoff, {"Hand-over", "交接"}, "of which", {.noun = "handoff", .required = true}},
        Field{"section", &HandoffItem::section, {"Section", "部分"}, "of the form"},
        Field{"item", &HandoffItem::item, {"Item", "条目"}, "of the section"},
        Field{"text", &HandoffItem::text, {"Text", "内容"}, "what was written"},
    };
    static const NounView view;
};
template <> struct Noun<HandoffStep> {
    static constexpr auto fields = std::tuple{
        Field{
            "handoff", &HandoffStep::handoff, {"Hand-over", "交接"}, "of which", {.noun = "handoff", .required = true}},
        Field{"state", &HandoffStep::state, {"State", "状态"}, "which it entered"},
        Field{"on", &HandoffStep::on, {"On", "日期"}, "the day"},
        Field{"by", &HandoffStep::by, {"By", "我方"}, "who of ours", {.noun = "staff"}},
        Field{"contact", &HandoffStep::contact, {"With", "对方"}, "who of theirs", {.noun = "contact"}},
        Field{"note", &HandoffStep::note, {"Note", "备注"}, "what was missing, or said"},
    };
    static const NounView view;
};

/// The hand-over that `text` means: its number, or an account, of which it is the open one, else the last one.
/// Errors: Error{no} when there is none; those of find().
Handoff find_handoff(Context&, std::string_view text);
/// The one of an account that is not confirmed yet; nullopt if there is none.
std::optional<Handoff> open_handoff(Context&, std::int64_t account);

/// Writes texts under items of the form; an empty text takes one out. Error{no} unless it is a draft or was returned.
Outcome fill(Context&, std::int64_t handoff, const std::vector<std::pair<FormItem, std::string>>& texts);
/// What keeps it from being submitted: the CSM, a contact of tier 1, required items by their path.
std::vector<std::string> lacking(Context&, const Handoff&);

/// One move, as a verb makes it.
struct HandoffMove {
    std::string_view verb;
    std::int64_t handoff = 0;
    Date on;
    std::optional<Ref<Contact>> contact = {};
    std::string note = {};           ///< of return: what is missing
    std::optional<Date> clock = {};  ///< of confirm
};
/// Error{no}: a move that leads nowhere from its state; a form that lacks something; a day before the present state
/// began, or to come. `accept` makes those who take over the account's; `confirm` of a sale starts its clock, on
/// `clock` or, where it has none, on the day, and takes it from signing to activation.
Outcome move(Context&, const HandoffMove&);
/// The step that goes with a move that another operation makes, within its transaction.
void enter(Write&, Handoff&, HandoffState, Date on, const std::string& note, std::optional<Ref<Contact>> contact = {});

/// How many days a state may last, by cs.toml (handoff.days.*). 0 for confirmed.
std::int64_t days_allowed(const Settings&, HandoffState);
/// Who has to make the next move: who hands over, or who takes over.
std::optional<Ref<Staff>> whose_turn(const Handoff&);
/// What makes the next move, as it stands: the verb, or what shows why it cannot be made yet.
std::string next_command(Context&, const Handoff&);
/// Open ones that stand in a state for longer than they may, the longest first.
Table late_handoffs(Context&, Audience);

/// How it stands: what is written, what lacks, the days in each state, what to type next.
Document handoff_page(Context&, const Handoff&, Audience);
/// The form itself, 客户交接表, in the customer's language.
Document handoff_form_document(Context&, const Handoff&);

extern const std::string_view handoff_schema;

}  // namespace cs
