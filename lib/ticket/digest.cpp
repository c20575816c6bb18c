#include "ticket/digest.hpp"
#include "base/text.hpp"
#include "store/find.hpp"
#include "ticket/pages.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace cs {
namespace {

/// A clock that presses, before its target or after it.
std::string token(const OpenTicket& ticket) {
    const auto& clock = *ticket.pressing();
    return fmt::format("{} {} {} {}", ticket.id, name_of(clock.kind), to_text(clock.from),
                       clock.verdict == Verdict::breached ? "over" : "soon");
}

std::set<std::string> tokens(std::string_view told) {
    std::set<std::string> all;
    for (const auto& line : split(told, '\n'))
        if (!line.empty()) all.emplace(line);
    return all;
}

/// The digests of one person that went out, or may have, the latest first.
std::vector<TicketDigest> digests(Context& context, std::int64_t staff) {
    const auto& noun = context.nouns.of<TicketDigest>();
    Query query;
    query.where = {{&noun.at("staff"), Condition::Op::equal, {staff}, {}},
                   {&noun.at("state"), Condition::Op::not_equal, {std::string{name_of(MailState::failed)}}, {}}};
    query.sort = parse_sort(noun, "-id");
    query.limit = 2;
    return all<TicketDigest>(context, query);
}

class DigestPosting : public Posting {
  public:
    explicit DigestPosting(DigestLetter letter) : letter_{std::move(letter)} {}
    DigestLetter& letter() noexcept { return letter_; }

    const Recipient& to() const override { return letter_.to; }
    bool look_up(Context& context, const Sending&) override {
        const auto before = digests(context, letter_.staff);
        return (before.empty() ? 0 : before.front().id) == letter_.last;
    }
    Mail mail(Context& context) const override { return digest_mail(context, letter_); }
    void keep(Write& work, MailState state, const std::string& message_id) override {
        TicketDigest record;
        if (letter_.id != 0) record = get<TicketDigest>(work.context(), letter_.id);
        record.staff = {letter_.staff, {}};
        record.claimed_at = work.context().now;
        record.state = state;
        record.message_id = message_id;
        record.told = letter_.all;
        if (letter_.id == 0)
            letter_.id = work.insert(record);
        else
            work.update(record);
    }

  private:
    DigestLetter letter_;
};

/// Whether this is the first run within a day that has something for somebody who has no address. It is kept as a
/// digest that failed, of which nothing counts as told.
bool first_without_address(Context& context, const DigestLetter& letter) {
    const auto& noun = context.nouns.of<TicketDigest>();
    Query query;
    query.where = {{&noun.at("staff"), Condition::Op::equal, {letter.staff}, {}},
                   {&noun.at("state"), Condition::Op::equal, {std::string{name_of(MailState::failed)}}, {}},
                   {&noun.at("claimed_at"), Condition::Op::greater, {Instant{context.now.seconds - 86'400}}, {}}};
    if (read(context, [&] { return count(context, noun, query); }) > 0) return false;
    write(context, [&](Write& work) {
        TicketDigest record;
        record.staff = {letter.staff, {}};
        record.claimed_at = work.context().now;
        record.state = MailState::failed;
        record.message_id = "none";
        record.told = letter.all;
        work.insert(record);
    });
    return true;
}

DigestLetter letter_to(Context& context, const Staff& staff, std::vector<OpenTicket> tickets, const Sending& how) {
    DigestLetter letter;
    letter.staff = staff.id;
    letter.to = recipient_of(staff, context.lang);
    const auto before = digests(context, staff.id);
    std::set<std::string> known;
    if (!before.empty()) {
        letter.last = before.front().id;
        letter.doubtful = before.front().state == MailState::unknown && !how.retry_unknown;
        if (before.front().state != MailState::unknown || !how.retry_unknown)
            known = tokens(before.front().told);
        else if (before.size() > 1)
            known = tokens(before[1].told);
    }
    for (auto& ticket : tickets) {
        const auto said = token(ticket);
        letter.all += said + "\n";
        if (!known.contains(said)) letter.tickets.push_back(std::move(ticket));
    }
    return letter;
}

}  // namespace

const NounView Noun<TicketDigest>::view{.name = "ticket_digest",
                                        .title = {"Ticket digests", "工单提醒邮件"},
                                        .fields = fields_of<TicketDigest>(),
                                        .owner = "staff",
                                        .columns = "id,staff,state,claimed_at",
                                        .order = "-claimed_at,staff",
                                        .internal = true,
                                        .make = make_record<TicketDigest>,
                                        .lasting = true};

const std::string_view digest_schema = R"sql(
CREATE TABLE "ticket_digest"(
    "id" {id},
    "created" {instant} NOT NULL {check_instant:created},
    "updated" {instant} NOT NULL {check_instant:updated},
    "staff" {ref} NOT NULL REFERENCES "staff"("id"),
    "claimed_at" {instant} NOT NULL {check_instant:claimed_at},
    "state" {text} NOT NULL {one_of:state:claimed,sent,failed,unknown},
    "message_id" {text} NOT NULL,
    "told" {text} NOT NULL){strict};
CREATE INDEX "ticket_digest_staff" ON "ticket_digest"("staff");
CREATE INDEX "ticket_digest_state" ON "ticket_digest"("state");
)sql";

std::map<std::string, std::vector<OpenTicket>> pressing_tickets(Context& context, ServiceHours& hours,
                                                                std::int64_t within) {
    std::map<std::string, std::vector<OpenTicket>> all;
    for (auto& ticket : queued(open_tickets(context, hours, {}))) {
        const auto* clock = ticket.pressing();
        if (!clock || clock->verdict == Verdict::paused || *clock->left() > within) continue;
        const auto person = ticket.assignee.empty() ? ticket.csm : ticket.assignee;
        all[person].push_back(std::move(ticket));
    }
    return all;
}

Table pressing_table(Context& context, ServiceHours& hours, std::int64_t within) {
    const auto lang = context.lang;
    Table table;
    table.name = "digest";
    table.none = Words{"nothing is about to be late", "没有即将超时的工单"}.in(lang);
    const auto column = [&](const char* name, Words header, Type type = Type::text, bool whole = false) {
        table.columns.push_back({name, std::string{header.in(lang)}, type, whole});
    };
    column("person", {"Person", "人员"});
    column("ticket", {"No.", "编号"}, Type::integer);
    column("account", {"Account", "客户"});
    column("subject", {"Subject", "主题"});
    column("why", {"Why now", "排序原因"});
    column("command", {"Command", "命令"}, Type::text, true);
    for (const auto& [person, tickets] : pressing_tickets(context, hours, within))
        for (const auto& ticket : tickets)
            table.rows.push_back({person.empty() ? Cell{} : Cell{person}, ticket.id, ticket.account, ticket.subject,
                                  reason_text(context, ticket), fmt::format("cs ticket show {}", ticket.id)});
    return table;
}

std::vector<DigestLetter> digest_letters(Context& context, ServiceHours& hours, std::int64_t within,
                                         const Sending& how) {
    std::vector<DigestLetter> letters;
    if (hours.of().seconds(context.now, {context.now.seconds + 1}) == 0) return letters;
    for (auto& [person, tickets] : pressing_tickets(context, hours, within)) {
        if (person.empty()) continue;  // nobody's; they stand on the agenda
        const auto staff = get<Staff>(context, find(context, context.nouns.of<Staff>(), person));
        if (!staff.active) continue;
        if (auto letter = letter_to(context, staff, std::move(tickets), how);
            letter.doubtful || !letter.tickets.empty())
            letters.push_back(std::move(letter));
    }
    return letters;
}

Mail digest_mail(const Context& context, const DigestLetter& letter) {
    auto reader = context;
    const auto lang = reader.lang = letter.to.lang;
    const auto number = letter.tickets.size();
    const auto subject =
        fmt::format(fmt::runtime((number == 1 ? Words{"A ticket is about to be late", "1 张工单即将超时"}
                                              : Words{"{} tickets are about to be late", "{} 张工单即将超时"})
                                     .in(lang)),
                    number);
    Document doc;
    doc.name = "digest";
    doc.lang = lang;
    doc.title = subject;
    doc.subtitle = to_text(context.today);
    for (const auto& ticket : letter.tickets) {
        doc.blocks.emplace_back(
            Paragraph{fmt::format(fmt::runtime(Words{"{}: {} ({})", "{}：{}（{}）"}.in(lang)), ticket.account_name,
                                  ticket.subject, reason_text(reader, ticket))});
        doc.blocks.emplace_back(Paragraph{fmt::format("$ cs ticket show {}", ticket.id)});
    }
    doc.blocks.emplace_back(
        Paragraph{std::string{Words{"What is left is working time. You are told of each once before its time is over, "
                                    "and once after.",
                                    "剩余时间为工作时间。每项在超时前、后各提醒一次。"}
                                  .in(lang)}});
    return mail_of(context, letter.to, doc, subject,
                   fmt::format("tickets-{}-{}-{}", letter.staff, letter.last, to_text(context.now)));
}

DigestsMailed mail_digests(Context& context, ServiceHours& hours, std::int64_t within, const Deliver& deliver,
                           const Sending& how) {
    mark_interrupted<TicketDigest>(context);
    DigestsMailed done;
    const auto letters = read(context, [&] {
        auto found = digest_letters(context, hours, within, how);
        for (const auto& letter : found) digest_mail(context, letter);  // what cannot be written is not claimed
        return found;
    });
    for (const auto& letter : letters) {
        if (letter.doubtful) done.unknown.push_back(letter);
        if (letter.tickets.empty()) continue;
        DigestPosting posting{letter};
        auto [fate, why] = post(context, posting, deliver, how);
        auto& said = posting.letter();
        switch (fate) {
        case Posted::Fate::nothing: break;  // another run told them
        case Posted::Fate::sent: done.sent.push_back(std::move(said)); break;
        case Posted::Fate::unknown: done.unknown.push_back(std::move(said)); break;
        case Posted::Fate::unreachable:
            if (first_without_address(context, said)) done.unreachable.push_back(std::move(said));
            break;
        case Posted::Fate::failed: done.failed.emplace_back(std::move(said), std::move(why)); break;
        }
    }
    return done;
}

}  // namespace cs
