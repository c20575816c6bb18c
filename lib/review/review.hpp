/// \file review.hpp  Business reviews (QBR, 季度业务评审): with each customer, regularly, what they bought it for and what
/// they have had of it.
///
/// Reviews are made from the contracts in force (review_plan.hpp). One that is met about gets a time, is held with
/// people of theirs, and leaves actions that stay on the agenda until they are done; one that goes by mail is done once
/// it was sent (review_mail.hpp). Source: domain.md "Reviews and renewal"; model.md (review).
#pragma once
#include "account/contact.hpp"
#include "account/moves.hpp"
#include "account/page.hpp"
#include "base/zone.hpp"

namespace cs {

enum class ReviewState { to_schedule, scheduled, done, skipped };
template <> struct Value<ReviewState> : ChoiceValue<ReviewState> {
    static constexpr Choice choices[] = {{"to_schedule", {"to schedule", "待安排"}},
                                         {"scheduled", {"scheduled", "已安排"}},
                                         {"done", {"done", "已完成"}},
                                         {"skipped", {"skipped", "已跳过"}}};
};
enum class ReviewWay { meeting, mail };
template <> struct Value<ReviewWay> : ChoiceValue<ReviewWay> {
    static constexpr Choice choices[] = {{"meeting", {"meeting", "会议"}}, {"mail", {"mail", "邮件"}}};
};

struct BusinessReview : Record {
    Ref<Account> account;
    Date due = *Date::of(1970, 1, 1);
    ReviewWay way = ReviewWay::meeting;
    ReviewState state = ReviewState::to_schedule;
    std::optional<Instant> scheduled_at;
    std::optional<Date> held_on;
    std::vector<Ref<Contact>> attendees;
    std::string notes, next_goals, why;
    // computed
    std::optional<Ref<Staff>> csm;
    std::int64_t open_actions = 0;
};

inline constexpr Move<ReviewState> review_moves[] = {
    {"schedule", ReviewState::to_schedule, ReviewState::scheduled}, {"hold", ReviewState::to_schedule, ReviewState::done},
    {"skip", ReviewState::to_schedule, ReviewState::skipped},       {"hold", ReviewState::scheduled, ReviewState::done},
    {"schedule", ReviewState::scheduled, ReviewState::scheduled},   {"skip", ReviewState::scheduled, ReviewState::skipped},
};

template <> struct Noun<BusinessReview> {
    static constexpr auto fields = std::tuple{
        Field{"account",
              &BusinessReview::account,
              {"Account", "客户"},
              "with whom",
              {.access = Access::once, .noun = "account", .required = true, .identity = true}},
        Field{"due", &BusinessReview::due, {"Due", "应办日期"}, "by when it is to be held", {.required = true}},
        Field{"way", &BusinessReview::way, {"Way", "方式"}, "whether people meet, or it goes by mail"},
        Field{"state",
              &BusinessReview::state,
              {"State", "状态"},
              "how it stands; changed by the verbs",
              {.access = Access::derived}},
        Field{"scheduled_at",
              &BusinessReview::scheduled_at,
              {"Scheduled", "约定时间"},
              "when they meet",
              {.access = Access::derived}},
        Field{"held_on", &BusinessReview::held_on, {"Held", "举行日"}, "the day", {.access = Access::derived}},
        Field{"attendees",
              &BusinessReview::attendees,
              {"Attendees", "参会人"},
              "their people who come, or came",
              {.noun = "contact"}},
        Field{"notes", &BusinessReview::notes, {"Notes", "纪要"}, "what was said and what came out"},
        Field{"next_goals",
              &BusinessReview::next_goals,
              {"Next goals", "下一步目标"},
              "what was agreed for the time until the next one"},
        Field{"why", &BusinessReview::why, {"Why", "原因"}, "why it was skipped", {.access = Access::derived}},
        Field{"csm",
              &BusinessReview::csm,
              {"CSM", "客户成功经理"},
              "who answers for the account",
              {.access = Access::derived,
               .sql = "(SELECT a.\"csm\" FROM \"account\" a WHERE a.\"id\" = {t}.\"account\")",
               .noun = "staff"}},
        Field{
            "open_actions",
            &BusinessReview::open_actions,
            {"Open actions", "未完成行动"},
            "how many of its actions are not done",
            {.access = Access::derived,
             .sql =
                 R"((SELECT count(*) FROM "review_action" x WHERE x."review" = {t}."id" AND x."done_on" IS NULL))"}},
    };
    static const NounView view;
};

/// What was agreed to be done, by one of ours or of theirs; by whoever is the account's CSM where neither is named.
struct ReviewAction : Record {
    Ref<BusinessReview> review;
    std::string what;
    std::optional<Ref<Staff>> staff;
    std::optional<Ref<Contact>> contact;
    Date due = *Date::of(1970, 1, 1);
    std::optional<Date> done_on;
};
template <> struct Noun<ReviewAction> {
    static constexpr auto fields = std::tuple{
        Field{"review", &ReviewAction::review, {"Review", "业务回顾"}, "of which", {.noun = "review", .required = true}},
        Field{"what", &ReviewAction::what, {"Action", "行动"}, "what is to be done"},
        Field{"staff", &ReviewAction::staff, {"Ours", "我方"}, "who of ours does it", {.noun = "staff"}},
        Field{"contact", &ReviewAction::contact, {"Theirs", "客户方"}, "who of theirs does it", {.noun = "contact"}},
        Field{"due", &ReviewAction::due, {"Due", "期限"}, "by when"},
        Field{"done_on", &ReviewAction::done_on, {"Done", "完成日"}, "when it was done"},
    };
    static const NounView view;
};

/// The review that `text` means: its number, or an account, of which it is the next open one, else the last one.
/// Errors: Error{no} when there is none; those of find().
BusinessReview find_review(Context&, std::string_view text);
/// Its actions, those that are open first, then by day.
std::vector<ReviewAction> actions_of(Context&, std::int64_t review);

/// They meet at `at`; `with` are added to its attendees. Error{no}: a time that has passed, a review that goes by mail.
Outcome schedule_review(Context&, std::int64_t review, Instant at, const std::vector<Ref<Contact>>& with);
/// What a review came to. It is among the touches of the account from then on.
struct HeldReview {
    Date on;
    std::vector<Ref<Contact>> with = {};  ///< empty: those who were expected
    std::string notes = {}, next_goals = {};
};
/// Error{no}: a day to come, or nobody who was there.
Outcome hold_review(Context&, std::int64_t review, const HeldReview&);
/// Error{no} without a reason.
Outcome skip_review(Context&, std::int64_t review, const std::string& why);
/// The number of the action. Errors: Error{no} for a review that was skipped; Error{data} for an empty text, and for a
/// person of another account.
Outcome add_action(Context&, ReviewAction, std::int64_t& made);
/// Error{no} for one that is done, or a day to come.
Outcome finish_action(Context&, std::int64_t action, Date on);

/// The zone of an account's wall clock: its own, else that of support.timezone. Error{data} for one that is none.
TimeZone zone_of(const Context&, const Account&);
/// "2026-04-02 10:00", or a day as parse_date takes it and a time of day, on the zone's wall clock. Error{data}.
Instant parse_meeting(std::string_view text, Date today, const TimeZone&);

/// Meetings that have no time yet and are due until `until`, by day.
Table unscheduled_reviews(Context&, Date until, std::optional<std::int64_t> csm, Audience);
/// One on a page: its fields, its actions, and the command that comes next.
Document review_page(Context&, std::int64_t review, Audience);

extern const std::string_view review_schema;

}  // namespace cs
