#include "ticket/correspondence.hpp"
#include "account/posting.hpp"
#include "base/ascii.hpp"
#include "base/text.hpp"
#include "store/find.hpp"
#include "store/records.hpp"
#include "ticket/moves.hpp"
#include <algorithm>
#include <charconv>
#include <fmt/format.h>

namespace cs {
namespace {

constexpr std::size_t longest_subject = 250;   // cells; what is cut off stands in the text
constexpr std::size_t longest_text = 500'000;  // bytes; what is cut off is named

std::vector<std::int64_t> ids(Context& context, std::string_view text, std::vector<Cell> values) {
    Sql sql;
    sql.text = text;
    sql.values = std::move(values);
    std::vector<std::int64_t> all;
    const auto row = sql.prepared(context.engine);
    while (row->step()) all.push_back(row->integer(0));
    return all;
}
std::optional<std::int64_t> only(const std::vector<std::int64_t>& found) {
    return found.size() == 1 ? std::optional{found.front()} : std::nullopt;
}

/// Who wrote, as far as the store knows them.
struct Sender {
    Address address;
    std::optional<std::int64_t> staff;
    std::vector<std::int64_t> contacts;     // everybody who has this address, who has not left before who has
    std::vector<std::int64_t> accounts;     // theirs, each once
    std::optional<std::int64_t> of_domain;  // the one account that others of the domain are of
    bool of(std::int64_t account) const {
        return std::ranges::find(accounts, account) != accounts.end() || of_domain == account;
    }
};

std::optional<std::int64_t> staff_at(Context& context, std::string_view email) {
    return only(ids(context, R"sql(SELECT "id" FROM "staff" WHERE lower("email") = $1 AND "active" = 1)sql",
                    {ascii_lower(email)}));
}

/// Addresses that anybody can have say nothing of a company.
std::optional<std::int64_t> account_of_domain(Context& context, std::string_view email) {
    const auto at = ascii_lower(email.substr(email.rfind('@')));
    if (std::ranges::find(context.settings.texts("support.shared_domains"), at.substr(1)) !=
        context.settings.texts("support.shared_domains").end())
        return std::nullopt;
    return only(
        ids(context,
            context.engine.ddl(
                R"sql(SELECT DISTINCT "account" FROM "contact" WHERE {domain:email} = $1 ORDER BY 1 LIMIT 2)sql"),
            {at}));
}

Sender sender_of(Context& context, const Address& address) {
    Sender sender{address, staff_at(context, address.email), {}, {}, {}};
    Sql sql;
    sql.text = R"sql(SELECT "id", "account", CASE WHEN "left_on" <= $2 THEN 1 ELSE 0 END FROM "contact"
WHERE lower("email") = $1 ORDER BY 3, 1)sql";
    sql.values = {ascii_lower(address.email), context.today};
    const auto row = sql.prepared(context.engine);
    bool present = false;
    while (row->step()) {
        if (row->integer(2) == 0) present = true;
        if (present && row->integer(2) != 0) break;
        sender.contacts.push_back(row->integer(0));
        if (const auto account = row->integer(1); std::ranges::find(sender.accounts, account) == sender.accounts.end())
            sender.accounts.push_back(account);
    }
    if (sender.contacts.empty() && !sender.staff) sender.of_domain = account_of_domain(context, address.email);
    return sender;
}

std::optional<Ref<Contact>> contact_in(Context& context, const Sender& sender, std::int64_t account) {
    for (const auto id : sender.contacts)
        if (get<Contact>(context, id).account.id == account) return Ref<Contact>{id, {}};
    return std::nullopt;
}

/// Of several authors the first that is known.
Sender author_of(Context& context, const ReceivedMail& mail) {
    auto first = sender_of(context, mail.from.front());
    if (first.staff || !first.contacts.empty()) return first;
    for (const auto& address : mail.from)
        if (auto other = sender_of(context, address); other.staff || !other.contacts.empty()) return other;
    return first;
}

std::optional<std::int64_t> by_message_id(Context& context, const std::string& id) {
    const auto found = ids(context, R"sql(SELECT "ticket" FROM "ticket_mail" WHERE "message_id" = $1
UNION SELECT "ticket" FROM "ticket_ack" WHERE "message_id" = $1 ORDER BY 1)sql",
                           {id});
    return found.empty() ? std::nullopt : std::optional{found.front()};
}

/// Numbers that stand as [#12].
std::vector<std::int64_t> numbers_in(std::string_view subject) {
    std::vector<std::int64_t> all;
    for (auto at = subject.find("[#"); at != std::string_view::npos; at = subject.find("[#", at + 2)) {
        std::int64_t number = 0;
        const auto digits = subject.substr(at + 2);
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
        if (error == std::errc{} && number > 0 &&
            digits.substr(static_cast<std::size_t>(end - digits.data())).starts_with(']'))
            all.push_back(number);
    }
    return all;
}

std::optional<Ticket> thread_of(Context& context, const ReceivedMail& mail, const Sender& sender) {
    std::optional<Ticket> found;
    for (const auto& id : mail.references)
        if (const auto ticket = by_message_id(context, id)) {
            found = get<Ticket>(context, *ticket);
            break;
        }
    if (!found)
        for (const auto number : numbers_in(mail.subject)) {
            const auto record = load(context, context.nouns.of<Ticket>(), number);
            const auto* ticket = static_cast<const Ticket*>(record.get());
            if (!ticket || !(sender.staff || sender.of(ticket->account.id))) continue;
            found = *ticket;
            break;
        }
    if (found && found->merged_into) found = get<Ticket>(context, found->merged_into->id);
    return found;
}

std::string words_of(const ReceivedMail& mail, Lang lang) {
    auto text = mail.text;
    if (text.size() > longest_text) {
        auto end = longest_text;
        while ((static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
        const auto left = grouped(std::to_string(text.size() - end));
        text.resize(end);
        text += fmt::format(
            fmt::runtime(Words{"\n\n[cut here, {} bytes not kept]", "\n\n[此处截断，{} 字节未保存]"}.in(lang)), left);
    }
    for (const auto& each : mail.attachments) {
        const auto& name = each.name.empty() ? each.type : each.name;
        text += text.empty() ? "" : (&each == &mail.attachments.front() ? "\n\n" : "\n");
        text += fmt::format(
            fmt::runtime(Words{"[attached, not kept: {}, {} bytes]", "[附件，未保存：{}，{} 字节]"}.in(lang)), name,
            grouped(std::to_string(each.bytes)));
    }
    return text;
}

Lang language_of(Context& context, const std::optional<Ref<Contact>>& contact, std::int64_t account) {
    auto language = contact ? get<Contact>(context, contact->id).language : std::nullopt;
    if (!language) language = get<Account>(context, account).language;
    return language ? (*language == Language::zh ? Lang::zh : Lang::en) : context.lang;
}

[[noreturn]] void refuse_sender(const Sender& sender, bool ours) {
    const auto& email = sender.address.email;
    if (ours && sender.accounts.size() < 2)
        throw Error{
            Kind::denied,
            fmt::format("{} is one of the staff and wrote to no contact: nobody can tell whose ticket it is", email),
            "write to the customer with us in copy, or name an account for such mail: --account KEY"};
    if (sender.accounts.size() > 1)
        throw Error{Kind::denied,
                    fmt::format("{} is a contact of {} accounts: nobody can tell whose ticket it is", email,
                                sender.accounts.size()),
                    "name an account for such mail: --account KEY"};
    throw Error{Kind::denied,
                fmt::format("nobody knows {}: it is no contact's address, and the domain is of no one account", email),
                "add who writes, with 'cs contact add', or name an account for such mail: --account KEY"};
}

/// A new matter: of the account of who wrote, or, where we wrote, of whom we wrote to.
Ticket new_ticket(Context& context, const ReceivedMail& mail, const Sender& sender, const MailRules& rules) {
    Ticket ticket;
    auto asks = sender;
    if (sender.staff) {
        ticket.opened_by_us = true;
        ticket.written_by = Ref<Staff>{*sender.staff, {}};
        asks = {};
        for (const auto& to : mail.to)
            if (auto other = sender_of(context, to); asks.accounts.empty() && !other.staff) asks = std::move(other);
    }
    auto account = only(asks.accounts);
    if (!account && asks.accounts.size() > 1 && rules.otherwise && asks.of(*rules.otherwise)) account = rules.otherwise;
    if (!account) account = asks.of_domain;
    if (!account) account = rules.otherwise;
    if (!account) refuse_sender(asks.accounts.size() > 1 ? asks : sender, sender.staff.has_value());
    ticket.account = {*account, {}};
    ticket.contact = contact_in(context, asks, *account);
    if (!ticket.contact && !sender.staff) ticket.asked_by = to_text(sender.address);
    ticket.channel = Channel::mail;
    const auto lang = language_of(context, ticket.contact, *account);
    ticket.subject = mail.subject.empty() ? std::string{Words{"(no subject)", "（无主题）"}.in(lang)}
                                          : cut(mail.subject, longest_subject);
    ticket.body = words_of(mail, lang);
    if (ticket.subject != mail.subject && !mail.subject.empty()) ticket.body = mail.subject + "\n\n" + ticket.body;
    if (rules.complete) rules.complete(ticket);
    return ticket;
}

/// Whether it went to somebody else than to our own people and to us.
bool went_out(Context& context, const ReceivedMail& mail) {
    const auto& from = context.settings.text("mail.from");
    const auto own = from.empty() ? std::string{} : ascii_lower(mail_sender(context.settings).email);
    return std::ranges::any_of(
        mail.to, [&](const Address& to) { return ascii_lower(to.email) != own && !staff_at(context, to.email); });
}

/// Where the customer's word leads a ticket: moves.hpp, and nothing they write is left where nobody looks.
TicketState heard(const Ticket& ticket) {
    const bool settled = ticket.state == TicketState::closed || ticket.confirmed_at;
    return after(ticket.state, settled ? Move::reopen : Move::hear).value_or(ticket.state);
}

TicketEvent next_event(Context& context, const ReceivedMail& mail, const Sender& sender, const Ticket& ticket) {
    TicketEvent event;
    event.ticket = {ticket.id, {}};
    event.contact = contact_in(context, sender, ticket.account.id);
    event.text = words_of(mail, language_of(context, event.contact, ticket.account.id));
    if (event.text.empty()) event.text = mail.subject;
    if (!event.contact && !sender.staff) event.who = to_text(sender.address);
    auto to = ticket.state;
    if (!mail.automatic.empty()) {
        event.author = Author::automatic;
        event.is_public = false;
    } else if (sender.staff) {
        event.author = Author::agent;
        event.staff = Ref<Staff>{*sender.staff, {}};
        event.contact.reset();
        event.is_public = went_out(context, mail);
        if (event.is_public) to = after(ticket.state, Move::reply).value_or(to);
    } else {
        event.author = Author::customer;
        to = heard(ticket);
    }
    if (to != ticket.state) event.state = to;
    return event;
}

void keep(Write& work, const ReceivedMail& mail, const Sender& sender, std::int64_t ticket, std::int64_t event) {
    TicketMail kept;
    kept.ticket = {ticket, {}};
    kept.event = {event, {}};
    kept.message_id = mail.message_id;
    kept.sender = ascii_lower(sender.address.email);
    work.insert(kept);
}

/// What was kept of it when it came before; our own acknowledgement that comes back was kept when it went out.
bool is_known(Context& context, const ReceivedMail& mail, const Sender& sender, Filed& filed) {
    Sql sql;
    sql.text =
        R"sql(SELECT m."ticket", e."state", e."author" FROM "ticket_mail" m JOIN "ticket_event" e ON e."id" = m."event"
WHERE m."message_id" = $1 AND m."sender" = $2 ORDER BY m."id")sql";
    sql.values = {mail.message_id, ascii_lower(sender.address.email)};
    const auto row = sql.prepared(context.engine);
    if (row->step()) {
        filed.ticket = row->integer(0);
        filed.opening = row->text(1) == name_of(TicketState::fresh) && row->text(2) == name_of(Author::customer);
        return true;
    }
    const auto& from = context.settings.text("mail.from");
    if (from.empty() || ascii_lower(mail_sender(context.settings).email) != ascii_lower(sender.address.email))
        return false;
    const auto sent =
        only(ids(context, R"sql(SELECT "ticket" FROM "ticket_ack" WHERE "message_id" = $1)sql", {mail.message_id}));
    if (sent) filed.ticket = *sent;
    return sent.has_value();
}

std::string name_of_sender(Context& context, const Sender& sender, const std::optional<Ref<Contact>>& contact) {
    if (sender.staff) return label_of(context, context.nouns["staff"], *sender.staff);
    return contact ? get<Contact>(context, contact->id).name : sender.address.email;
}

}  // namespace

const NounView Noun<TicketMail>::view{.name = "ticket_mail",
                                      .title = {"Ticket mails", "工单邮件"},
                                      .fields = fields_of<TicketMail>(),
                                      .owner = "ticket",
                                      .columns = "id,ticket,event,message_id,sender",
                                      .order = "-id",
                                      .internal = true,
                                      .make = make_record<TicketMail>,
                                      .by_support = true};

const std::string_view ticket_mail_schema = R"sql(
CREATE TABLE "ticket_mail"(
    "id" {id},
    "created" {instant} NOT NULL {check_instant:created},
    "updated" {instant} NOT NULL {check_instant:updated},
    "ticket" {ref} NOT NULL REFERENCES "ticket"("id"),
    "event" {ref} NOT NULL REFERENCES "ticket_event"("id"),
    "message_id" {text} NOT NULL,
    "sender" {text} NOT NULL){strict};
CREATE UNIQUE INDEX "ticket_mail_once" ON "ticket_mail"("ticket", "message_id", "sender");
CREATE INDEX "ticket_mail_message" ON "ticket_mail"("message_id");
CREATE INDEX "ticket_mail_event" ON "ticket_mail"("event");
)sql";

Outcome file_mail(Context& context, const ReceivedMail& mail, const MailRules& rules, Filed& filed) {
    return write(context, [&](Write& work) {
        filed = {};
        const auto sender = author_of(context, mail);
        if (is_known(context, mail, sender, filed)) return;
        auto ticket = thread_of(context, mail, sender);
        std::int64_t event_id = 0;
        if (ticket) {
            filed.fate = Filed::Fate::continued;
            auto event = next_event(context, mail, sender, *ticket);
            filed.whose = name_of_sender(context, sender, event.contact);
            event_id = work.insert(event);
        } else {
            filed.fate = Filed::Fate::opened;
            ticket = new_ticket(context, mail, sender, rules);
            filed.opening = !ticket->opened_by_us;
            filed.whose = name_of_sender(context, sender, ticket->contact);
            ticket->id = work.insert(*ticket);
            event_id = events_of(context, ticket->id).front().id;
        }
        filed.ticket = ticket->id;
        filed.account = get<Account>(context, ticket->account.id).key;
        keep(work, mail, sender, ticket->id, event_id);
    });
}

}  // namespace cs
