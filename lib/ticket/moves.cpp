#include "ticket/moves.hpp"
#include "base/text.hpp"
#include "store/find.hpp"
#include "store/records.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

using enum TicketState;

constexpr std::string_view names[] = {"reply", "hear", "note", "wait", "hold", "solve", "confirm", "close", "reopen"};
constexpr Move typed[] = {Move::close,  Move::confirm, Move::hold,  Move::note,
                          Move::reopen, Move::reply,   Move::solve, Move::wait};

TicketState checked(std::int64_t id, TicketState from, Move move) {
    if (const auto to = after(from, move)) return *to;
    std::vector<std::string> allowed;
    for (const auto name : moves_from(from)) allowed.emplace_back(name);
    throw Error{Kind::no,
                fmt::format("ticket {} is {}: '{}' does not go from there", id,
                            Value<TicketState>::choices[static_cast<std::size_t>(from)].label.en, name_of(move)),
                fmt::format("'cs ticket VERB {}' with one of {}", id, join(allowed, ", "))};
}

void refuse_merged(const Ticket& ticket) {
    if (ticket.merged_into)
        throw Error{Kind::no, fmt::format("ticket {} was merged into ticket {}", ticket.id, ticket.merged_into->id),
                    "say it of that one"};
}

void check_close(const Ticket& ticket, const std::string& why) {
    if (!ticket.confirmed_at && trimmed(why).empty())
        throw Error{Kind::no, fmt::format("the customer has not confirmed that ticket {} is solved", ticket.id),
                    fmt::format("'cs ticket confirm {0}' once they have; else 'cs ticket close {0} --unconfirmed WHY'",
                                ticket.id)};
    if (ticket.confirmed_at && !trimmed(why).empty())
        throw Error{
            Kind::no,
            fmt::format("the customer confirmed ticket {}, on {}", ticket.id, to_text(utc_date(*ticket.confirmed_at))),
            "leave --unconfirmed out"};
}

TicketEvent made(Write& work, const Ticket& ticket, Move move, std::string text) {
    TicketEvent event;
    event.ticket = {ticket.id, {}};
    const bool theirs = move == Move::hear || move == Move::confirm;
    event.author = theirs ? Author::customer : Author::agent;
    if (theirs)
        event.contact = ticket.contact;
    else if (const auto id = find_exact(work.context(), work.noun("staff"), work.context().who))
        event.staff = Ref<Staff>{*id, {}};
    event.is_public = move == Move::reply || move == Move::hear || (move == Move::confirm && !text.empty());
    event.text = std::move(text);
    return event;
}

constexpr Move move_of(MacroThen then) {
    switch (then) {
    case MacroThen::wait: return Move::wait;
    case MacroThen::hold: return Move::hold;
    case MacroThen::solve: break;
    }
    return Move::solve;
}

/// What is said comes from the macro; what follows, too, unless something else is asked for or it stands so already.
Step written_from(Context& context, const Macro& macro, const Ticket& ticket, Step step) {
    step.text = filled_macro(context, macro, ticket, step.params);
    if (step.move == Move::reply && !step.article && macro.article) step.article = macro.article->id;
    if (!step.then && macro.then && after(ticket.state, move_of(*macro.then))) step.then = move_of(*macro.then);
    return step;
}

void tag_as_said(Write& work, std::int64_t id, const Macro& macro) {
    auto ticket = get<Ticket>(work.context(), id);
    if (!macro.area.empty()) ticket.area = macro.area;
    if (!macro.function.empty()) ticket.function = macro.function;
    for (const auto& tag : macro.tags)
        if (std::ranges::find(ticket.tags, tag) == ticket.tags.end()) ticket.tags.push_back(tag);
    work.update(ticket);
}

}  // namespace

std::string_view name_of(Move move) noexcept { return names[static_cast<std::size_t>(move)]; }

std::optional<TicketState> after(TicketState from, Move move) noexcept {
    const bool at_work = from == fresh || from == open || from == pending || from == on_hold;
    const auto where = [](bool holds, TicketState to) { return holds ? std::optional{to} : std::nullopt; };
    switch (move) {
    case Move::reply: return where(from != closed, from == fresh ? open : from);
    case Move::hear: return from == pending ? open : from;
    case Move::note: return from;
    case Move::wait: return where(at_work && from != pending, pending);
    case Move::hold: return where(at_work && from != on_hold, on_hold);
    case Move::solve: return where(at_work, solved);
    case Move::confirm: return where(from != closed, solved);
    case Move::close: return where(from != closed, closed);
    case Move::reopen: return where(from != fresh && from != open, open);
    }
    return std::nullopt;
}

std::vector<std::string_view> moves_from(TicketState state) {
    std::vector<std::string_view> all;
    for (const auto move : typed)
        if (after(state, move)) all.push_back(name_of(move));
    return all;
}

Outcome take_step(Context& context, std::int64_t id, const Step& given) {
    return write(context, [&](Write& work) {
        const auto ticket = get<Ticket>(context, id);
        const auto macro = given.macro ? std::optional{get<Macro>(context, *given.macro)} : std::nullopt;
        const auto step = macro ? written_from(context, *macro, ticket, given) : given;
        if (step.move != Move::note) refuse_merged(ticket);
        auto to = checked(id, ticket.state, step.move);
        if (step.then) to = checked(id, to, *step.then);
        if (step.move == Move::close) check_close(ticket, step.text);
        if (step.move == Move::confirm && ticket.confirmed_at)
            throw Error{Kind::no,
                        fmt::format("the customer confirmed ticket {} already, on {}", id,
                                    to_text(utc_date(*ticket.confirmed_at))),
                        fmt::format("cs ticket close {}", id)};
        auto event = made(work, ticket, step.move, step.text);
        if (to != ticket.state || step.move == Move::confirm) event.state = to;
        event.rating = step.rating;
        if (step.macro) event.macro = Ref<Macro>{*step.macro, {}};
        if (step.article) event.article = Ref<Article>{*step.article, {}};
        work.insert(event);
        if (macro) tag_as_said(work, id, *macro);
    });
}

Outcome merge_tickets(Context& context, std::int64_t id, std::int64_t into) {
    return write(context, [&](Write& work) {
        auto ticket = get<Ticket>(context, id);
        const auto other = get<Ticket>(context, into);
        if (id == into) throw Error{Kind::no, fmt::format("ticket {} cannot be merged into itself", id)};
        refuse_merged(ticket);
        refuse_merged(other);
        if (ticket.account != other.account)
            throw Error{Kind::no, fmt::format("tickets {} and {} are of two accounts, {} and {}", id, into,
                                              printable(ticket.account.name), printable(other.account.name))};
        auto event = made(work, ticket, Move::close, fmt::format("merged into ticket {}", into));
        if (ticket.state != closed) event.state = closed;
        work.insert(event);
        ticket = get<Ticket>(context, id);
        ticket.merged_into = Ref<Ticket>{into, {}};
        work.update(ticket);
        const auto& noun = context.nouns.of<Ticket>();
        Query before;
        before.where = {{&noun.at("merged_into"), Condition::Op::equal, {id}, {}}};
        for (auto& earlier : all<Ticket>(context, before)) {
            earlier.merged_into = Ref<Ticket>{into, {}};
            work.update(earlier);
        }
    });
}

Outcome tag_ticket(Context& context, std::int64_t id, const Tagging& tagging) {
    return write(context, [&](Write& work) {
        auto ticket = get<Ticket>(context, id);
        if (tagging.area) ticket.area = *tagging.area;
        if (tagging.function) ticket.function = *tagging.function;
        for (const auto& tag : tagging.drop)
            if (std::erase(ticket.tags, tag) == 0)
                throw Error{Kind::no, fmt::format("ticket {} has no tag {}", id, quoted(tag))};
        for (const auto& tag : tagging.add)
            if (std::ranges::find(ticket.tags, tag) == ticket.tags.end()) ticket.tags.push_back(tag);
        work.update(ticket);
    });
}

Outcome assign_ticket(Context& context, std::int64_t id, std::int64_t staff, const std::string& why) {
    return write(context, [&](Write& work) {
        auto ticket = get<Ticket>(context, id);
        refuse_merged(ticket);
        if (ticket.state == closed)
            throw Error{Kind::no, fmt::format("ticket {} is closed: nobody works on it", id),
                        fmt::format("cs ticket reopen {}", id)};
        if (ticket.assignee && ticket.assignee->id == staff) return;
        ticket.assignee = Ref<Staff>{staff, {}};
        work.update(ticket);
        if (why.empty()) return;
        auto note = made(work, ticket, Move::note, why);
        work.insert(note);
    });
}

}  // namespace cs
