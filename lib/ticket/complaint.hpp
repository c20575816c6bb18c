/// \file complaint.hpp  The product stopped a customer's business, or hurt the customer: soothed at once, solved, and
/// reviewed so that it does not happen again.
///
/// raised → soothed → investigating → solved → reviewed. Due at once (support.complaint_minutes), or within 24 hours
/// where others are needed, both on the clock on the wall: it knows no weekends and no holidays. Source: domain.md
/// "Support, requests, complaints"; metrics.md §1.8.
#pragma once
#include "document/document.hpp"
#include "ticket/ticket.hpp"

namespace cs {

enum class ComplaintKind { business_stopped, bad_experience };
template <> struct Value<ComplaintKind> : ChoiceValue<ComplaintKind> {
    static constexpr Choice choices[] = {{"business_stopped", {"business stopped", "业务中断"}},
                                         {"bad_experience", {"bad experience", "体验恶劣"}}};
};
enum class ComplaintState { raised, soothed, investigating, solved, reviewed };
template <> struct Value<ComplaintState> : ChoiceValue<ComplaintState> {
    static constexpr Choice choices[] = {{"raised", {"raised", "已提出"}},
                                         {"soothed", {"soothed", "已安抚"}},
                                         {"investigating", {"investigating", "调查中"}},
                                         {"solved", {"solved", "已解决"}},
                                         {"reviewed", {"reviewed", "已复盘"}}};
};

struct Complaint : Record {
    Ref<Account> account;
    std::optional<Ref<Contact>> contact;
    std::string external_id, what;
    ComplaintKind kind = ComplaintKind::bad_experience;
    bool needs_resources = false;
    std::optional<Ref<Ticket>> ticket;
    std::optional<Ref<Staff>> handler;
    ComplaintState state = ComplaintState::raised;
    Instant raised_at, due_at;
    std::optional<Instant> soothed_at, investigating_at, solved_at;
    std::string solution, notes;
    Currency currency;
    std::optional<Minor> compensation;
    std::string class_name, cause, improvement;
    std::optional<Ref<Staff>> owner;
    std::optional<Date> improve_by, reviewed_on, done_on;
};

template <> struct Noun<Complaint> {
    static constexpr auto fields = std::tuple{
        Field{"account",
              &Complaint::account,
              {"Account", "客户"},
              "who complains",
              {.also = "company,客户名称", .noun = "account", .required = true}},
        Field{"contact", &Complaint::contact, {"Contact", "联系人"}, "which of their people", {.noun = "contact"}},
        Field{"external_id",
              &Complaint::external_id,
              {"External id", "外部编号"},
              "its number in another program",
              {.also = "complaint id"}},
        Field{"what",
              &Complaint::what,
              {"What", "内容"},
              "what happened, in their words",
              {.also = "description,subject,投诉内容", .required = true}},
        Field{"kind", &Complaint::kind, {"Kind", "类型"}, "what it did to them"},
        Field{"needs_resources",
              &Complaint::needs_resources,
              {"Needs others", "需要协同"},
              "others than who hears it must help: due in 24 hours instead of at once"},
        Field{"ticket", &Complaint::ticket, {"Ticket", "工单"}, "in which it was said", {.noun = "ticket"}},
        Field{"handler",
              &Complaint::handler,
              {"Handler", "处理人"},
              "who sees to it; the account's support, else its CSM, unless said",
              {.noun = "staff"}},
        Field{"state",
              &Complaint::state,
              {"State", "状态"},
              "where it stands; changed by the verbs",
              {.access = Access::derived}},
        Field{"raised_at",
              &Complaint::raised_at,
              {"Raised", "提出时间"},
              "when; now unless said",
              {.access = Access::once, .also = "created_at,date,投诉时间", .identity = true}},
        Field{
            "due_at", &Complaint::due_at, {"Due", "时限"}, "until when it must be solved", {.access = Access::derived}},
        Field{"soothed_at",
              &Complaint::soothed_at,
              {"Soothed", "安抚时间"},
              "when somebody had spoken with them",
              {.access = Access::derived}},
        Field{"investigating_at",
              &Complaint::investigating_at,
              {"Investigating", "调查时间"},
              "since when it is looked into",
              {.access = Access::derived}},
        Field{"solved_at",
              &Complaint::solved_at,
              {"Solved", "解决时间"},
              "when it was solved",
              {.access = Access::derived}},
        Field{"solution", &Complaint::solution, {"Solution", "解决办法"}, "how", {.access = Access::derived}},
        Field{"notes",
              &Complaint::notes,
              {"Notes", "过程记录"},
              "what was said on the way, by day",
              {.access = Access::derived}},
        Field{
            "currency", &Complaint::currency, {"Currency", "币种"}, "of the compensation", {.access = Access::derived}},
        Field{"compensation",
              &Complaint::compensation,
              &Complaint::currency,
              {"Compensation", "补偿"},
              "what they got for it"},
        Field{"class",
              &Complaint::class_name,
              {"Class", "分类"},
              "of the review: what kind of fault it was",
              {.access = Access::derived}},
        Field{"cause",
              &Complaint::cause,
              {"Cause", "原因"},
              "of the review: why it happened",
              {.access = Access::derived}},
        Field{"improvement",
              &Complaint::improvement,
              {"Improvement", "改进措施"},
              "of the review: so that it does not happen again",
              {.access = Access::derived}},
        Field{"owner",
              &Complaint::owner,
              {"Owner", "改进负责人"},
              "who does that",
              {.access = Access::derived, .noun = "staff"}},
        Field{"improve_by",
              &Complaint::improve_by,
              {"Improve by", "改进期限"},
              "until when",
              {.access = Access::derived}},
        Field{"reviewed_on",
              &Complaint::reviewed_on,
              {"Reviewed", "复盘日"},
              "when it was reviewed",
              {.access = Access::derived}},
        Field{"done_on",
              &Complaint::done_on,
              {"Done", "改进完成日"},
              "when the improvement was done",
              {.access = Access::derived}},
    };
    static const NounView view;
};

/// When one that was raised at `raised` must be solved.
Instant complaint_due(Instant raised, bool needs_resources, const Settings&);

Outcome soothe(Context&, std::int64_t complaint, const std::string& note);
Outcome investigate(Context&, std::int64_t complaint, const std::string& note);
Outcome solve_complaint(Context&, std::int64_t complaint, const std::string& how, std::optional<Money> compensation);
struct Review {
    std::string class_name, cause, improvement;
    std::int64_t owner = 0;
    std::optional<Date> improve_by;
};
/// Each of these is Error{no} where the state does not lead there, naming what comes first.
Outcome review_complaint(Context&, std::int64_t complaint, const Review&);
/// The improvement is done. Error{no} before the review, or a second time.
Outcome finish_improvement(Context&, std::int64_t complaint, Date on);

/// What complaints came from: class and cause, how many, of how many accounts, how late, what it cost, what was done.
Table complaint_causes(Context&, std::optional<Date> since);
/// Solved and not reviewed, and reviewed with an improvement that is not done; the oldest first, with the command.
Table unreviewed_complaints(Context&);

extern const std::string_view complaint_schema;

}  // namespace cs
