// The chain of a request: what may follow what, and taking a request along it.
#include "ticket/request.hpp"
#include "base/past.hpp"
#include "base/text.hpp"
#include "store/records.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

using enum RequestState;

[[noreturn]] void refuse(std::string message, std::string hint = {}) {
    throw Error{Kind::data, std::move(message), std::move(hint)};
}

/// The verb that leads to a state.
std::string_view verb_to(RequestState state) noexcept {
    constexpr std::string_view verbs[] = {"add", "analyse", "pass", "decide", "deliver", "decide --decision decline",
                                          "tell"};
    return verbs[static_cast<std::size_t>(state)];
}

std::string label(RequestState state) {
    return std::string{Value<RequestState>::choices[static_cast<std::size_t>(state)].label.en};
}

[[noreturn]] void refuse_move(std::int64_t id, RequestState from, RequestState to) {
    std::vector<std::string> next;
    for (const auto state : {analysed, passed_on, decided, declined, delivered, told})
        if (follows(from, state)) next.emplace_back(verb_to(state));
    throw Error{Kind::no, fmt::format("request {} is {}: it cannot become {}", id, label(from), label(to)),
                next.empty() ? "its chain has come to its end"
                             : fmt::format("'cs request VERB {}' with {}", id, join(next, " or "))};
}

void prepare_request(Write& work, Record& after, const Record* before) {
    auto& request = static_cast<Request&>(after);
    auto& context = work.context();
    if (trimmed(request.need).empty()) refuse("need: missing", "what they want, in their words");
    if (request.level && (*request.level < 1 || *request.level > 5))
        refuse(fmt::format("level: {} is out of range", *request.level), "1 to 5");
    if (std::ranges::find(request.askers, request.account) != request.askers.end())
        refuse(fmt::format("askers: '{}' asked first", printable(get<Account>(context, request.account.id).key)),
               "askers are the others");
    const auto* was = static_cast<const Request*>(before);
    if (request.contact && (!was || was->contact != request.contact || was->account != request.account))
        if (const auto person = get<Contact>(context, request.contact->id); person.account != request.account)
            refuse(fmt::format("contact: '{}' is not of this account", printable(person.name)),
                   "'cs contact list --account ...' lists its people");
    if (request.ticket && (!was || was->ticket != request.ticket)) get<Ticket>(context, request.ticket->id);
    if (was) return;
    if (!request.collected_on) request.collected_on = context.today;
    if (*request.collected_on > context.today)
        refuse(fmt::format("collected_on: {} lies in the future", to_text(*request.collected_on)));
    request.since = request.collected_on;
}

void keep_step(Write& work, const Request& request, const std::string& note) {
    RequestStep step;
    step.request = {request.id, {}};
    step.state = request.state;
    step.on = *request.since;
    step.note = note;
    work.insert(step);
}

void saved_request(Write& work, const Record& after, const Record* before) {
    if (!before) keep_step(work, static_cast<const Request&>(after), {});
}

void check_day(const Request& request, Date on, const Context& context) {
    refuse_future(on, context.today, "record what has happened");
    if (on < *request.since)
        throw Error{Kind::no, fmt::format("{} lies before the link before, {}", to_text(on), to_text(*request.since))};
}

void take_over(Request& request, const RequestMove& move) {
    if (move.true_need) request.true_need = move.true_need;
    if (!move.class_name.empty()) request.class_name = move.class_name;
    if (move.level) request.level = move.level;
    if (move.owner) request.owner = Ref<Staff>{*move.owner, {}};
    if (move.decision) {
        request.decision = move.decision;
        request.why = move.note;
        request.promised_for = move.promised_for;
    }
    if (!move.released_in.empty()) request.released_in = move.released_in;
}

}  // namespace

bool follows(RequestState from, RequestState to) noexcept {
    switch (to) {
    case collected: return false;
    case analysed: return from == collected;
    case passed_on: return from == analysed;
    case decided: return from == passed_on || from == decided;
    case declined:
        return from == analysed || from == passed_on || from == decided;  // one that is no true need is not passed on
    case delivered: return from == decided;
    case told: return from == delivered || from == declined;
    }
    return false;
}

Outcome move_request(Context& context, std::int64_t id, const RequestMove& move) {
    return write(context, [&](Write& work) {
        auto request = get<Request>(context, id);
        if (!follows(request.state, move.to)) refuse_move(id, request.state, move.to);
        check_day(request, move.on, context);
        if (move.to == delivered && request.decision != Decision::build)
            throw Error{Kind::no, fmt::format("request {} was decided for later, not to be built", id),
                        fmt::format("cs request decide {} --decision build", id)};
        if (move.promised_for && *move.promised_for < move.on)
            refuse(fmt::format("promised_for: {} lies before the decision, {}", to_text(*move.promised_for),
                               to_text(move.on)));
        request.state = move.to;
        request.since = move.on;
        take_over(request, move);
        work.update(request);
        keep_step(work, request, move.note);
    });
}

Outcome tell_request(Context& context, std::int64_t id, const std::vector<std::int64_t>& accounts, Date on,
                     const std::string& note) {
    return write(context, [&](Write& work) {
        auto request = get<Request>(context, id);
        if (request.state == told)
            throw Error{Kind::no, fmt::format("all that asked know the outcome of request {}", id)};
        if (!follows(request.state, told)) refuse_move(id, request.state, told);
        check_day(request, on, context);
        auto asked = request.askers;
        asked.push_back(request.account);
        const auto knows = [&](const Ref<Account>& account) {
            return std::ranges::find(request.told, account) != request.told.end();
        };
        for (const auto account : accounts)
            if (std::ranges::find(asked, account, &Ref<Account>::id) == asked.end())
                throw Error{
                    Kind::no,
                    fmt::format("'{}' did not ask for request {}", printable(get<Account>(context, account).key), id),
                    fmt::format("'cs request show {}' says who did", id)};
        const auto before = request.told.size();
        for (const auto& account : asked)
            if (!knows(account) && (accounts.empty() || std::ranges::find(accounts, account.id) != accounts.end()))
                request.told.push_back(account);
        if (request.told.size() == before) throw Error{Kind::no, "they were told already"};
        const bool all = std::ranges::all_of(asked, knows);
        if (all) {
            request.state = told;
            request.since = on;
        }
        work.update(request);
        if (all) keep_step(work, request, note);
    });
}

Outcome add_asker(Context& context, std::int64_t id, std::int64_t account) {
    return write(context, [&](Write& work) {
        auto request = get<Request>(context, id);
        const Ref<Account> asker{account, {}};
        if (request.account == asker || std::ranges::find(request.askers, asker) != request.askers.end())
            throw Error{Kind::no, fmt::format("'{}' has asked for request {} already",
                                              printable(get<Account>(context, account).key), id)};
        request.askers.push_back(asker);
        const bool reopened = request.state == told;
        if (reopened) {
            request.state = request.decision == Decision::decline ? declined : delivered;
            request.since = context.today;
        }
        work.update(request);
        if (reopened) keep_step(work, request, {});
    });
}

const NounView Noun<Request>::view{.name = "request",
                                   .title = {"Requests", "需求"},
                                   .fields = fields_of<Request>(),
                                   .owner = "account",
                                   .exact = "external_id",
                                   .source = "external_id",
                                   .columns = "id,account,need,class,level,state,since,promised_for",
                                   .order = "-collected_on",
                                   .make = make_record<Request>,
                                   .prepare = prepare_request,
                                   .saved = saved_request,
                                   .by_support = true};
const NounView Noun<RequestStep>::view{.name = "request_step",
                                       .title = {"Steps", "需求环节"},
                                       .fields = fields_of<RequestStep>(),
                                       .owner = "request",
                                       .label = "{t}.\"state\"",
                                       .columns = "on,state,note",
                                       .order = "on",
                                       .internal = true,
                                       .make = make_record<RequestStep>,
                                       .by_support = true};

}  // namespace cs
