// What follows from a ticket's events, and the rules that hold at every save of a ticket or an event.
#include "base/search_words.hpp"
#include "base/text.hpp"
#include "store/find.hpp"
#include "store/records.hpp"
#include "ticket/ticket.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

[[noreturn]] void refuse(std::string message, std::string hint = {}) {
    throw Error{Kind::data, std::move(message), std::move(hint)};
}

bool is_settled(TicketState state) noexcept { return state == TicketState::solved || state == TicketState::closed; }

void check_rating(std::optional<std::int64_t> rating) {
    if (rating && (*rating < 1 || *rating > 5)) refuse(fmt::format("rating: {} is out of range", *rating), "1 to 5");
}

void check_time(std::string_view field, Instant at, const Context& context) {
    if (at > context.now)
        refuse(fmt::format("{}: {} lies in the future", field, to_text(at)), "record what has happened");
    if (at < Instant{}) refuse(fmt::format("{}: {} lies before 1970", field, to_text(at)));
}

void check_contact(Context& context, const std::optional<Ref<Contact>>& contact, const Ref<Account>& account) {
    if (!contact) return;
    if (const auto person = get<Contact>(context, contact->id); person.account != account)
        refuse(fmt::format("contact: '{}' is not of this account", printable(person.name)),
               "'cs contact list --account ...' lists its people");
}

// A ticket that comes as it stands in another program says when it came there.
void check_imported(const Ticket& ticket, const Context& context) {
    if (is_settled(ticket.state) && !ticket.solved_at)
        refuse(fmt::format("solved_at: missing for a ticket that is {}", name_of(ticket.state)),
               "say when it was solved, with --solved-at, or --map 'HEADER=solved_at' of an import");
    for (const auto& [field, at] : {std::pair{"replied_at", ticket.replied_at}, {"solved_at", ticket.solved_at}}) {
        if (at) check_time(field, *at, context);
        if (at && *at < ticket.opened_at)
            refuse(fmt::format("{}: {} lies before it was opened, {}", field, to_text(*at), to_text(ticket.opened_at)));
    }
}

/// What customers were told in it; of a ticket that is solved this is the answer.
std::string told_in(Context& context, const Ticket& ticket) {
    Sql sql;
    sql.text =
        R"sql(SELECT "text" FROM "ticket_event" WHERE "ticket" = $1 AND "author" = 'agent' AND "public" = 1 AND "text" IS NOT NULL ORDER BY "at", "id")sql";
    sql.values = {ticket.id};
    std::string all;
    for (const auto row = sql.prepared(context.engine); row->step();) all += fmt::format("\n{}", row->text(0));
    return all;
}

void prepare_ticket(Write& work, Record& after, const Record* before) {
    auto& ticket = static_cast<Ticket&>(after);
    const auto told = before && is_settled(ticket.state) ? told_in(work.context(), ticket) : std::string{};
    ticket.words = indexed_words(fmt::format("{}\n{}{}", ticket.subject, ticket.body, told));
    const auto* was = static_cast<const Ticket*>(before);
    auto& context = work.context();
    if (trimmed(ticket.subject).empty()) refuse("subject: missing", "what it is about, in a line");
    check_rating(ticket.rating);
    if (!was || was->contact != ticket.contact || was->account != ticket.account)
        check_contact(context, ticket.contact, ticket.account);
    if (was) return;
    if (ticket.opened_at == Instant{}) ticket.opened_at = context.now;
    check_time("opened_at", ticket.opened_at, context);
    if (!is_settled(ticket.state)) ticket.solved_at.reset();  // an export has some time there for every ticket
    check_imported(ticket, context);
    if (ticket.state == TicketState::closed) ticket.closed_at = ticket.solved_at;
    if (!ticket.assignee) ticket.assignee = get<Account>(context, ticket.account.id).support;
}

std::optional<Ref<Staff>> at_the_keyboard(Write& work) {
    const auto id = find_exact(work.context(), work.noun("staff"), work.context().who);
    return id ? std::optional{Ref<Staff>{*id, {}}} : std::nullopt;
}

/// An event that says what the ticket says already.
TicketEvent event_of(const Ticket& ticket, Instant at, Author author) {
    TicketEvent event;
    event.ticket = {ticket.id, {}};
    event.at = at;
    event.author = author;
    event.is_public = false;
    event.said_by_ticket = true;
    return event;
}

void begin_events(Write& work, const Ticket& ticket) {
    auto opened = event_of(ticket, ticket.opened_at, ticket.opened_by_us ? Author::agent : Author::customer);
    opened.is_public = true;
    opened.text = ticket.body.empty() ? ticket.subject : ticket.body;
    opened.state = TicketState::fresh;
    opened.priority = ticket.priority;
    if (ticket.opened_by_us)
        opened.staff = ticket.written_by ? ticket.written_by : at_the_keyboard(work);
    else
        opened.contact = ticket.contact;
    opened.who = ticket.asked_by;
    work.insert(opened);
    if (ticket.replied_at) {
        auto replied = event_of(ticket, *ticket.replied_at, Author::agent);
        replied.is_public = true;
        replied.staff = ticket.assignee;
        work.insert(replied);
    }
    if (ticket.state == TicketState::fresh) return;
    auto moved =
        event_of(ticket, ticket.solved_at.value_or(ticket.replied_at.value_or(ticket.opened_at)), Author::agent);
    moved.state = ticket.state;
    work.insert(moved);
}

void saved_ticket(Write& work, const Record& after, const Record* before) {
    const auto& ticket = static_cast<const Ticket&>(after);
    const auto* was = static_cast<const Ticket*>(before);
    if (!was) return begin_events(work, ticket);
    const bool priority = was->priority != ticket.priority && !ticket.follows_events,
               rating = was->rating != ticket.rating && !ticket.follows_events;
    if (!priority && was->assignee == ticket.assignee && !rating) return;
    auto event = event_of(ticket, {}, Author::agent);
    event.staff = at_the_keyboard(work);
    if (priority) event.priority = ticket.priority;
    if (was->assignee != ticket.assignee) event.assignee = ticket.assignee;
    if (rating) event.rating = ticket.rating;
    work.insert(event);
}

/// Somebody of the account, by external id, address or name.
std::optional<std::int64_t> contact_of(Context& context, const Ref<Account>& account, const std::string& who) {
    Sql sql;
    sql.text =
        R"sql(SELECT min("id"), count(*) FROM "contact" WHERE "account" = $1 AND ("external_id" = $2 OR "email" = $2 OR "name_match" = $3))sql";
    sql.values = {account.id, who, match_form(who)};
    const auto row = sql.prepared(context.engine);
    return row->step() && row->integer(1) == 1 ? std::optional{row->integer(0)} : std::nullopt;
}

void settle_author(Write& work, TicketEvent& event, const Ticket& ticket) {
    auto& context = work.context();
    if (!event.who.empty() && !event.staff && !event.contact) {
        if (const auto id = find_exact(context, work.noun("staff"), event.who))
            event.staff = Ref<Staff>{*id, {}};
        else if (const auto person = contact_of(context, ticket.account, event.who))
            event.contact = Ref<Contact>{*person, {}};
    }
    if (!event.author && event.staff) event.author = Author::agent;
    if (!event.author && event.contact) event.author = Author::customer;
    if (!event.author)
        refuse(event.who.empty() ? std::string{"author: missing"}
                                 : fmt::format("who: {} is neither staff nor a contact", quoted(event.who)),
               "import the contacts first, read the value as another (--map-value 'who:4711=li'), or say whose it is: "
               "--set author=customer");
    check_contact(context, event.contact, ticket.account);
}

void refuse_change(const TicketEvent& event, const Record& before) {
    for (const auto& field : Noun<TicketEvent>::view.fields)
        if (field.stored(field, event) != field.stored(field, before))
            refuse(fmt::format("{}: what was said or done stays as it was", field.name), "add another event");
}

/// Now, or where the clock has been set back since, when the last thing happened: what is done later stands later.
Instant next_moment(Context& context, std::int64_t ticket) {
    Sql sql;
    sql.text = R"sql(SELECT max("at") FROM "ticket_event" WHERE "ticket" = $1)sql";
    sql.values = {ticket};
    const auto row = sql.prepared(context.engine);
    return row->step() && !row->null(0) ? std::max(context.now, std::get<Instant>(row->cell(0, Type::instant)))
                                        : context.now;
}

void prepare_event(Write& work, Record& after, const Record* before) {
    auto& event = static_cast<TicketEvent&>(after);
    if (before) return refuse_change(event, *before);
    if (event.at == Instant{})
        event.at = next_moment(work.context(), event.ticket.id);
    else
        check_time("at", event.at, work.context());
    check_rating(event.rating);
    if (!event.said_by_ticket) settle_author(work, event, get<Ticket>(work.context(), event.ticket.id));
}

void saved_event(Write& work, const Record& after, const Record*) {
    const auto& event = static_cast<const TicketEvent&>(after);
    if (event.said_by_ticket) return;
    auto ticket = get<Ticket>(work.context(), event.ticket.id);
    const auto facts = facts_of(events_of(work.context(), ticket.id));
    ticket.state = facts.state;
    ticket.priority = facts.priority;
    ticket.replied_at = facts.replied_at;
    ticket.solved_at = facts.solved_at;
    ticket.confirmed_at = facts.confirmed_at;
    ticket.closed_at = facts.closed_at;
    ticket.unconfirmed = facts.unconfirmed;
    if (event.rating) ticket.rating = event.rating;
    ticket.follows_events = true;
    work.update(ticket);
}

}  // namespace

TicketFacts facts_of(std::span<const TicketEvent> events) {
    TicketFacts facts;
    for (const auto& event : events) {
        if (event.priority) facts.priority = *event.priority;
        if (event.is_public && event.author == Author::agent && !facts.replied_at && &event != &events.front())
            facts.replied_at = event.at;
        if (!event.state) continue;
        const bool was = is_settled(facts.state), is = is_settled(*event.state);
        facts.state = *event.state;
        if (!is) {
            facts.solved_at = facts.confirmed_at = facts.closed_at = std::nullopt;
            facts.unconfirmed.clear();
            continue;
        }
        if (!was) facts.solved_at = event.at;
        if (event.author == Author::customer) facts.confirmed_at = event.at;
        facts.closed_at = *event.state == TicketState::closed ? std::optional{event.at} : std::nullopt;
        facts.unconfirmed = facts.closed_at && !facts.confirmed_at ? event.text : std::string{};
    }
    return facts;
}

std::vector<TicketEvent> events_of(Context& context, std::int64_t ticket) {
    const auto& noun = context.nouns.of<TicketEvent>();
    Query query;
    query.where = {{&noun.at("ticket"), Condition::Op::equal, {ticket}, {}}};
    query.sort = parse_sort(noun, "at");
    query.fields = parse_columns(noun, "at,author,staff,contact,who,public,text,state,priority,assignee,rating");
    return all<TicketEvent>(context, query);
}

const NounView Noun<Ticket>::view{.name = "ticket",
                                  .title = {"Tickets", "工单"},
                                  .fields = fields_of<Ticket>(),
                                  .owner = "account",
                                  .exact = "external_id",
                                  .source = "external_id",
                                  .columns = "id,account,subject,kind,priority,state,assignee,opened_at",
                                  .order = "-opened_at",
                                  .make = make_record<Ticket>,
                                  .prepare = prepare_ticket,
                                  .saved = saved_ticket,
                                  .by_support = true};
const NounView Noun<TicketEvent>::view{.name = "ticket_event",
                                       .title = {"Events", "工单记录"},
                                       .fields = fields_of<TicketEvent>(),
                                       .owner = "ticket",
                                       .exact = "external_id",
                                       .source = "external_id",
                                       .columns = "at,author,staff,contact,text,state",
                                       .order = "at",
                                       .internal = true,
                                       .make = make_record<TicketEvent>,
                                       .prepare = prepare_event,
                                       .saved = saved_event,
                                       .by_support = true};

}  // namespace cs
