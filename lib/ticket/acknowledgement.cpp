#include "ticket/acknowledgement.hpp"
#include "base/ascii.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "ticket/judged.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

constexpr std::size_t longest_subject = 200;  // cells
constexpr std::size_t longest_ids = 800, most_ids = 5;
constexpr std::int64_t most_an_hour = 10;  // to one address: two programs that answer each other stop here

struct Reader {
    std::string name;  ///< may be empty
    Address address;
    Lang lang;
    bool opt_out = false;
};

Reader reader_of(Context& context, const ReceivedMail& mail, const Ticket& ticket) {
    const auto account = get<Account>(context, ticket.account.id);
    auto language = account.language;
    Reader reader{{}, {{}, mail.from.front().email}, context.lang};
    if (ticket.contact) {
        const auto contact = get<Contact>(context, ticket.contact->id);
        if (contact.language) language = contact.language;
        reader.opt_out = contact.opt_out;
        reader.name = printable(contact.name);
        if (is_email(contact.email)) reader.address.email = contact.email;  // of several authors the one we know
    } else {
        reader.name = printable(mail.from.front().name);
    }
    reader.address.name = reader.name;
    if (language) reader.lang = *language == Language::zh ? Lang::zh : Lang::en;
    return reader;
}

TimeZone zone_of(const std::string& account, const TimeZone& company) try {
    return account.empty() ? company : TimeZone{account};
} catch (const Error&) {  // what stands there is no zone: the company's clock is named beside the time
    return company;
}

/// When the first reply is due, on the customer's clock; empty: nothing is promised.
std::string promised(Context& context, const Ticket& ticket) {
    const auto account = get<Account>(context, ticket.account.id);
    ServiceHours hours{context.settings, context.holidays ? context.holidays() : WorkCalendar{}};
    const auto clocks = service_clocks(service_events(context, ticket.id), service_policy(context.settings),
                                       account.segment, hours.of(account.timezone), context.now);
    const auto first = std::ranges::find(clocks, ClockKind::first_reply, &ServiceClock::kind);
    if (first == clocks.end() || first->ended || !first->due || *first->due <= context.now) return {};
    const auto zone = zone_of(account.timezone, hours.of().zone());
    return fmt::format("{} ({})", local_text(zone, *first->due), zone.name());
}

/// Ids as they stand in a header, the last the nearest; what cannot stand there is left out.
std::string in_brackets(std::vector<std::string> ids) {
    std::string out;
    for (const auto& id : ids) {
        const bool sound = plain_ascii(id) && id.find_first_of(" <>()\\\",;") == std::string::npos &&
                           id.find('@') != std::string::npos;
        if (!sound || id.ends_with(".invalid") || out.size() + id.size() > longest_ids) continue;
        out += fmt::format("{}<{}>", out.empty() ? "" : " ", id);
    }
    return out;
}

/// How many went to an address within the hour that ends now, for other tickets.
std::int64_t lately(Context& context, const std::string& email, std::int64_t ticket) {
    Sql sql;
    sql.text =
        R"sql(SELECT count(*) FROM "ticket_ack" WHERE "email" = $1 AND "claimed_at" > $2 AND "state" <> 'failed' AND "ticket" <> $3)sql";
    sql.values = {email, Instant{context.now.seconds - 3600}, ticket};
    const auto row = sql.prepared(context.engine);
    return row->step() ? row->integer(0) : 0;
}

class AckPosting : public Posting {
  public:
    AckPosting(const ReceivedMail& mail, std::int64_t ticket, Recipient to)
        : mail_{mail}, ticket_{ticket}, to_{std::move(to)} {}

    const Recipient& to() const override { return to_; }

    bool look_up(Context& context, const Sending& how) override {
        Query query;
        query.where = {{&context.nouns.of<TicketAck>().at("ticket"), Condition::Op::equal, {ticket_}, {}}};
        for (const auto& kept : all<TicketAck>(context, query)) {
            kept_ = kept.id;
            state_ = kept.state;
        }
        return wanted(state_, how);
    }
    bool in_doubt() const noexcept {
        return state_ == MailState::claimed || state_ == MailState::unknown;
    }  ///< as look_up found it

    Mail mail(Context& context) const override {
        return acknowledgement(context, mail_, get<Ticket>(context, ticket_));
    }

    void keep(Write& work, MailState state, const std::string& message_id) override {
        TicketAck kept;
        kept.id = kept_;
        kept.ticket = {ticket_, {}};
        kept.email = to_.address.email;
        kept.claimed_at = work.context().now;
        kept.state = state;
        kept.message_id = message_id;
        if (kept_ == 0)
            kept_ = work.insert(kept);
        else
            work.update(kept);
        if (state != MailState::sent) return;
        TicketEvent said;
        said.ticket = {ticket_, {}};
        said.author = Author::automatic;
        said.text = fmt::format(fmt::runtime(Words{"acknowledged by mail to {}", "已自动回执至 {}"}.in(to_.lang)),
                                to_.address.email);
        work.insert(said);
    }

  private:
    const ReceivedMail& mail_;
    std::int64_t ticket_;
    Recipient to_;
    std::int64_t kept_ = 0;
    std::optional<MailState> state_;
};

}  // namespace

const NounView Noun<TicketAck>::view{.name = "ticket_ack",
                                     .title = {"Acknowledgements", "自动回执"},
                                     .fields = fields_of<TicketAck>(),
                                     .owner = "ticket",
                                     .columns = "id,ticket,email,state,claimed_at",
                                     .order = "-id",
                                     .internal = true,
                                     .make = make_record<TicketAck>,
                                     .lasting = true,
                                     .by_support = true};

const std::string_view ticket_ack_schema = R"sql(
CREATE TABLE "ticket_ack"(
    "id" {id},
    "created" {instant} NOT NULL {check_instant:created},
    "updated" {instant} NOT NULL {check_instant:updated},
    "ticket" {ref} NOT NULL UNIQUE REFERENCES "ticket"("id"),
    "email" {text} NOT NULL,
    "claimed_at" {instant} NOT NULL {check_instant:claimed_at},
    "state" {text} NOT NULL {one_of:state:claimed,sent,failed,unknown},
    "message_id" {text} NOT NULL){strict};
CREATE INDEX "ticket_ack_message" ON "ticket_ack"("message_id");
CREATE INDEX "ticket_ack_email" ON "ticket_ack"("email", "claimed_at");
)sql";

std::string why_no_acknowledgement(Context& context, const ReceivedMail& mail, const Ticket& ticket) {
    if (!mail.unanswered.empty()) return mail.unanswered;
    const auto reader = reader_of(context, mail, ticket);
    if (reader.opt_out) return fmt::format("{} wants no mail", reader.name);
    if (ascii_lower(reader.address.email) == ascii_lower(mail_sender(context.settings).email))
        return "it came from mail.from";
    if (const auto many = lately(context, reader.address.email, ticket.id); many >= most_an_hour)
        return fmt::format("{} went to {} within the hour", many, reader.address.email);
    return {};
}

Mail acknowledgement(Context& context, const ReceivedMail& mail, const Ticket& ticket) {
    const auto reader = reader_of(context, mail, ticket);
    const AckFacts facts{.name = reader.name,
                         .account = printable(get<Account>(context, ticket.account.id).name),
                         .subject = cut(printable(ticket.subject), longest_subject),
                         .company = printable(context.settings.text("company")),
                         .by = promised(context, ticket),
                         .number = ticket.id};
    auto words = acknowledgement_words(context.settings, facts, reader.lang);
    Document document;
    document.name = "ticket.acknowledgement";
    document.lang = reader.lang;
    document.title = Words{"We have your message", "来信已收到"}.in(reader.lang);
    for (auto& text : words.paragraphs) document.blocks.emplace_back(Paragraph{std::move(text)});
    if (words.ours && !facts.company.empty()) document.blocks.emplace_back(Footnote{facts.company});
    auto answer = mail_of(context, {reader.name, reader.address, reader.lang, false}, document,
                          fmt::format("Re: {} [#{}]", facts.subject, ticket.id),
                          fmt::format("ticket-{}-{}-ack", ticket.id, ticket.opened_at.seconds));
    answer.headers = {{"Auto-Submitted", "auto-replied"}, {"X-Auto-Response-Suppress", "All"}};
    if (const auto id = in_brackets({mail.message_id}); !id.empty()) answer.headers.emplace_back("In-Reply-To", id);
    std::vector<std::string> chain{mail.references.begin(),
                                   mail.references.begin() +
                                       static_cast<std::ptrdiff_t>(std::min(mail.references.size(), most_ids))};
    std::ranges::reverse(chain);
    chain.push_back(mail.message_id);
    if (const auto ids = in_brackets(chain); !ids.empty()) answer.headers.emplace_back("References", ids);
    return answer;
}

Posted acknowledge(Context& context, const ReceivedMail& mail, std::int64_t ticket, const Deliver& deliver) {
    const auto reader = read(context, [&] { return reader_of(context, mail, get<Ticket>(context, ticket)); });
    AckPosting posting{mail, ticket, {reader.name, reader.address, reader.lang, false}};
    auto posted = post(context, posting, deliver, {});
    if (posted.fate == Posted::Fate::nothing && posting.in_doubt())
        return {Posted::Fate::unknown, "another run began to send it"};
    return posted;
}

}  // namespace cs
