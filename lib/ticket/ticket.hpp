/// \file ticket.hpp  What a customer asked for or reported, and everything that was said and done about it.
///
/// A ticket's state, and when it was answered, solved, confirmed and closed, follow from its events (facts_of); the
/// events are only ever added. Source: model.md (ticket), domain.md "Support, requests, complaints".
#pragma once
#include "account/contact.hpp"
#include "ticket/words.hpp"

namespace cs {

struct Article;
struct Macro;

struct Ticket : Record {
    Ref<Account> account;
    std::optional<Ref<Contact>> contact;
    std::string external_id;
    std::optional<Channel> channel;
    std::string subject, body;
    TicketKind kind = TicketKind::question;
    Priority priority = Priority::normal;
    TicketState state = TicketState::fresh;
    std::optional<Ref<Staff>> assignee;
    std::string area, function;
    std::vector<std::string> tags;
    std::optional<bool> answer_accurate;
    std::optional<std::int64_t> rating;
    Instant opened_at;
    bool opened_by_us = false;
    std::optional<Instant> replied_at, solved_at, confirmed_at, closed_at;
    std::string unconfirmed;
    std::optional<Ref<Ticket>> merged_into;
    std::string words;

    // No fields: of a new one, who asks if that is no contact, and who of ours wrote if that is not who types.
    std::string asked_by;
    std::optional<Ref<Staff>> written_by;
    bool follows_events = false;  ///< no field: what is saved comes from the events, and makes no new one
};

template <> struct Noun<Ticket> {
    static constexpr auto fields = std::tuple{
        Field{"account",
              &Ticket::account,
              {"Account", "客户"},
              "who asks",
              {.also = "company,organization,organization_id,account name,客户名称,公司",
               .noun = "account",
               .required = true}},
        Field{"contact",
              &Ticket::contact,
              {"Contact", "联系人"},
              "which of their people",
              {.also = "requester,requester_id,customer email,联系人", .noun = "contact"}},
        Field{"external_id",
              &Ticket::external_id,
              {"External id", "外部编号"},
              "its number in the help desk; import finds it by this",
              {.also = "ticket id,工单号"}},
        Field{"channel",
              &Ticket::channel,
              {"Channel", "渠道"},
              "how it came",
              {.also = "ticket channel,via_channel,来源渠道"}},
        Field{"subject",
              &Ticket::subject,
              {"Subject", "主题"},
              "in a line",
              {.also = "ticket subject,title,标题", .required = true}},
        Field{"body",
              &Ticket::body,
              {"Body", "内容"},
              "in the customer's words",
              {.also = "description,ticket description,描述"}},
        Field{"kind", &Ticket::kind, {"Kind", "类型"}, "what is asked for", {.also = "ticket type"}},
        Field{"priority",
              &Ticket::priority,
              {"Priority", "优先级"},
              "decides what is promised: [support] in cs.toml",
              {.also = "ticket priority"}},
        Field{"state",
              &Ticket::state,
              {"State", "状态"},
              "where it stands; changed by the verbs",
              {.access = Access::once, .also = "status,ticket status"}},
        Field{"assignee",
              &Ticket::assignee,
              {"Assignee", "处理人"},
              "who answers it; the account's support unless said",
              {.also = "agent,assigned to,受理人", .noun = "staff"}},
        Field{"area", &Ticket::area, {"Area", "模块"}, "the part of the product", {.also = "product area,产品模块"}},
        Field{"function", &Ticket::function, {"Function", "功能"}, "what was to be done with it", {.also = "功能点"}},
        Field{"tags", &Ticket::tags, {"Tags", "标签"}, "free words", {.also = "labels"}},
        Field{"answer_accurate", &Ticket::answer_accurate, {"Accurate", "答复准确"}, "whether the answer was right"},
        Field{"rating",
              &Ticket::rating,
              {"Rating", "评分"},
              "the customer's, 1 to 5",
              {.also = "customer satisfaction rating,csat,满意度"}},
        Field{"opened_at",
              &Ticket::opened_at,
              {"Opened", "提交时间"},
              "when it was asked; now unless said",
              {.access = Access::once, .also = "created_at,创建时间", .identity = true}},
        Field{"opened_by_us",
              &Ticket::opened_by_us,
              {"By us", "我方发起"},
              "we wrote first: no first reply is owed",
              {.access = Access::once}},
        Field{"replied_at",
              &Ticket::replied_at,
              {"Replied", "首次回复"},
              "when a person of ours first answered",
              {.access = Access::once, .also = "first response time,首次回复时间"}},
        Field{"solved_at",
              &Ticket::solved_at,
              {"Solved", "解决时间"},
              "when it was solved; says nothing while it is not",
              {.access = Access::once, .also = "time to resolution,resolved_at"}},
        Field{"confirmed_at",
              &Ticket::confirmed_at,
              {"Confirmed", "客户确认"},
              "when the customer said so",
              {.access = Access::derived}},
        Field{
            "closed_at", &Ticket::closed_at, {"Closed", "关闭时间"}, "when it was closed", {.access = Access::derived}},
        Field{"unconfirmed",
              &Ticket::unconfirmed,
              {"Unconfirmed", "未经确认"},
              "why it was closed without the customer's word",
              {.access = Access::derived}},
        Field{"merged_into",
              &Ticket::merged_into,
              {"Merged into", "并入"},
              "the ticket that goes on for it",
              {.access = Access::derived, .noun = "ticket"}},
        Field{"words",
              &Ticket::words,
              {"Words", "检索词"},
              "by which it is found: of subject and body, and once it is solved of what we answered",
              {.access = Access::derived, .hidden = true}},
    };
    static const NounView view;
};

/// One thing that was said or done. Kept by the verbs of ticket, and added by 'ticket events'; never changed.
struct TicketEvent : Record {
    Ref<Ticket> ticket;
    Instant at;
    std::optional<Author> author;  ///< always there once it is stored
    std::optional<Ref<Staff>> staff;
    std::optional<Ref<Contact>> contact;
    std::string who;  ///< as the file has it
    bool is_public = true;
    std::string text;
    std::optional<TicketState> state;
    std::optional<Priority> priority;
    std::optional<Ref<Staff>> assignee;
    std::optional<std::int64_t> rating;
    std::string external_id;
    std::optional<Ref<Macro>> macro;
    std::optional<Ref<Article>> article;

    bool said_by_ticket = false;  ///< no field: the ticket says so already and need not follow
};

template <> struct Noun<TicketEvent> {
    static constexpr auto fields = std::tuple{
        Field{"ticket",
              &TicketEvent::ticket,
              {"Ticket", "工单"},
              "of which",
              {.also = "ticket_id,ticket id,工单号", .noun = "ticket", .required = true}},
        Field{"at", &TicketEvent::at, {"When", "时间"}, "when it was", {.also = "created_at,时间", .required = true}},
        Field{"author",
              &TicketEvent::author,
              {"Whose", "来自"},
              "who spoke or acted; from who, where that is somebody we know",
              {.also = "author type,role"}},
        Field{"staff", &TicketEvent::staff, {"By", "我方"}, "who of ours", {.noun = "staff"}},
        Field{"contact", &TicketEvent::contact, {"Contact", "联系人"}, "who of theirs", {.noun = "contact"}},
        Field{"who",
              &TicketEvent::who,
              {"Who", "何人"},
              "staff or a contact, by any of their names",
              {.also = "user,user_id,author_id,from"}},
        Field{"public",
              &TicketEvent::is_public,
              {"Public", "对客户可见"},
              "the customer can read it",
              {.also = "is_public"}},
        Field{"text", &TicketEvent::text, {"Text", "内容"}, "what was said", {.also = "body,comment,内容"}},
        Field{"state", &TicketEvent::state, {"State", "状态"}, "the state it was put in", {.also = "status,value"}},
        Field{"priority", &TicketEvent::priority, {"Priority", "优先级"}, "the priority it was given"},
        Field{"assignee", &TicketEvent::assignee, {"Assignee", "处理人"}, "to whom it was given", {.noun = "staff"}},
        Field{"rating", &TicketEvent::rating, {"Rating", "评分"}, "the rating that the customer gave"},
        Field{"external_id",
              &TicketEvent::external_id,
              {"External id", "外部编号"},
              "its number in the help desk",
              {.also = "id,comment id,event id"}},
        Field{"macro",
              &TicketEvent::macro,
              {"Macro", "快捷回复"},
              "what it was written from",
              {.access = Access::derived, .noun = "macro"}},
        Field{"article",
              &TicketEvent::article,
              {"Article", "文章"},
              "the article that was sent with it",
              {.access = Access::derived, .noun = "article"}},
    };
    static const NounView view;
};

/// What follows from the events of a ticket.
struct TicketFacts {
    TicketState state = TicketState::fresh;
    Priority priority = Priority::normal;
    std::optional<Instant> replied_at, solved_at, confirmed_at, closed_at;
    std::string unconfirmed;  ///< of one that is closed without the customer's word: what was said when it was closed
};
TicketFacts facts_of(std::span<const TicketEvent> in_order);

/// Its events, in order of time; those of tickets that were merged into it are not among them.
std::vector<TicketEvent> events_of(Context&, std::int64_t ticket);

extern const std::string_view ticket_schema;

}  // namespace cs
