/// \file request.hpp  What customers need from the product, from the first who said so until each is told the outcome.
///
/// collected → analysed → passed_on → decided → delivered → told, or declined → told. The days that it spent at each
/// link are counted from the moves between them. Source: domain.md "Support, requests, complaints"; model.md (request).
#pragma once
#include "document/document.hpp"
#include "ticket/ticket.hpp"

namespace cs {

enum class RequestState { collected, analysed, passed_on, decided, delivered, declined, told };
template <> struct Value<RequestState> : ChoiceValue<RequestState> {
    static constexpr Choice choices[] = {{"collected", {"collected", "已收集"}},
                                         {"analysed", {"analysed", "已分析"}},
                                         {"passed_on", {"passed on", "已转达"}},
                                         {"decided", {"decided", "已决策"}},
                                         {"delivered", {"delivered", "已交付"}},
                                         {"declined", {"declined", "已谢绝"}},
                                         {"told", {"told", "已反馈"}}};
};
enum class Decision { build, later, decline };
template <> struct Value<Decision> : ChoiceValue<Decision> {
    static constexpr Choice choices[] = {
        {"build", {"build", "开发"}}, {"later", {"later", "暂缓"}}, {"decline", {"decline", "不做"}}};
};

struct Request : Record {
    Ref<Account> account;
    std::optional<Ref<Contact>> contact;
    std::vector<Ref<Account>> askers, told;
    std::string external_id, scene, need;
    std::optional<bool> true_need;
    std::string class_name;
    std::optional<std::int64_t> level;
    std::optional<Ref<Ticket>> ticket;
    std::optional<Ref<Staff>> owner;
    std::optional<Decision> decision;
    std::string why;
    std::optional<Date> promised_for;
    std::string released_in;
    RequestState state = RequestState::collected;
    std::optional<Date> since, collected_on;
};

template <> struct Noun<Request> {
    static constexpr auto fields = std::tuple{
        Field{"account",
              &Request::account,
              {"Account", "客户"},
              "who asked first",
              {.also = "company,客户名称", .noun = "account", .required = true}},
        Field{"contact", &Request::contact, {"Contact", "联系人"}, "which of their people", {.noun = "contact"}},
        Field{"askers",
              &Request::askers,
              {"Also asked by", "同样提出"},
              "other accounts with the same need",
              {.noun = "account"}},
        Field{"external_id",
              &Request::external_id,
              {"External id", "外部编号"},
              "its number where product keeps it",
              {.also = "request id"}},
        Field{"scene", &Request::scene, {"Scene", "场景"}, "where and when it comes up"},
        Field{"need",
              &Request::need,
              {"Need", "需求"},
              "what they want, in their words",
              {.also = "request,subject,title,需求内容", .required = true}},
        Field{"true_need", &Request::true_need, {"True need", "真需求"}, "whether it solves what they suffer from"},
        Field{"class",
              &Request::class_name,
              {"Class", "分类"},
              "kind of need, such as a report or an interface",
              {.also = "需求分类"}},
        Field{
            "level", &Request::level, {"Level", "等级"}, "1 is the most important, 5 the least", {.also = "需求等级"}},
        Field{"ticket", &Request::ticket, {"Ticket", "工单"}, "in which it was said", {.noun = "ticket"}},
        Field{"owner",
              &Request::owner,
              {"Owner", "产品负责人"},
              "who of product answers for it",
              {.also = "product owner", .noun = "staff"}},
        Field{
            "decision", &Request::decision, {"Decision", "决策"}, "what product decided", {.access = Access::derived}},
        Field{"why", &Request::why, {"Why", "原因"}, "the reason that was given", {.access = Access::derived}},
        Field{"promised_for",
              &Request::promised_for,
              {"Promised for", "承诺日期"},
              "when it is to be there",
              {.access = Access::derived}},
        Field{"released_in",
              &Request::released_in,
              {"Released in", "发布版本"},
              "in which release it came",
              {.access = Access::derived}},
        Field{"state",
              &Request::state,
              {"State", "状态"},
              "where it stands; changed by the verbs",
              {.access = Access::derived}},
        Field{"told",
              &Request::told,
              {"Told", "已告知"},
              "the accounts that know the outcome",
              {.access = Access::derived, .noun = "account"}},
        Field{"since", &Request::since, {"Since", "状态起始"}, "when it came to that", {.access = Access::derived}},
        Field{"collected_on",
              &Request::collected_on,
              {"Collected", "收集日"},
              "when it was first said; today unless said",
              {.access = Access::once, .also = "date,提出日期"}},
    };
    static const NounView view;
};

/// One move of a request along its chain. Kept by the verbs of request.
struct RequestStep : Record {
    Ref<Request> request;
    RequestState state = RequestState::collected;
    Date on = *Date::of(1970, 1, 1);
    std::string note;
};
template <> struct Noun<RequestStep> {
    static constexpr auto fields = std::tuple{
        Field{"request", &RequestStep::request, {"Request", "需求"}, "of which", {.noun = "request", .required = true}},
        Field{"state", &RequestStep::state, {"State", "状态"}, "where it came to"},
        Field{"on", &RequestStep::on, {"On", "日期"}, "the day"},
        Field{"note", &RequestStep::note, {"Note", "说明"}, "what was said of it"},
    };
    static const NounView view;
};

/// Whether a request may go from one state to the other.
bool follows(RequestState from, RequestState to) noexcept;

/// The next link; what only some of them have is left empty by the others. `on` is no later than today and no earlier
/// than the link before. Errors: Error{no} where the chain does not lead there, naming where it leads.
struct RequestMove {
    RequestState to;
    Date on;
    std::string note = {};
    std::optional<bool> true_need = {};
    std::string class_name = {};
    std::optional<std::int64_t> level = {};
    std::optional<std::int64_t> owner = {};
    std::optional<Decision> decision = {};
    std::optional<Date> promised_for = {};
    std::string released_in = {};
};
Outcome move_request(Context&, std::int64_t request, const RequestMove&);
/// The outcome was told to these accounts, or to all that asked if none is named. It is told once all of them know.
/// Error{no}: there is no outcome yet, one of them did not ask, or all know it.
Outcome tell_request(Context&, std::int64_t request, const std::vector<std::int64_t>& accounts, Date on,
                     const std::string& note);
/// Another account has the same need. Error{no} when it is known to have asked. Where the others were told already,
/// this one is still to be told.
Outcome add_asker(Context&, std::int64_t request, std::int64_t account);

/// What is wanted and not there yet: columns request, need, accounts, arr, asked_by, state; most accounts first, then
/// most ARR.
Table wanted_requests(Context&);
/// Delivered or declined, and the customers do not know: the longest first, with the command.
Table untold_requests(Context&);
/// The request on one page: its fields, who asked, and the days it spent at each link.
Document request_page(Context&, std::int64_t request, Reader);

extern const std::string_view request_schema;

}  // namespace cs
