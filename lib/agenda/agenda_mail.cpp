// Whose agenda goes out, and what of it is new.
#include "agenda/agenda_mail.hpp"
#include "store/find.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace cs {
namespace {

Condition equal(const NounView& noun, std::string_view field, Cell value) {
    return {&noun.at(field), Condition::Op::equal, {std::move(value)}, {}};
}

/// The same duty has the same word from one day to the next; at its next mark, or with its next step, it is another one.
std::string word_of(const Duty& duty) {
    return fmt::format("{}/{}/{}", duty.source, duty.record, to_text(duty.newest.value_or(duty.due)));
}

std::string words_of(const std::vector<Duty>& duties) {
    std::string all;
    for (const auto& duty : duties) all += (all.empty() ? "" : " ") + word_of(duty);
    return all;
}

/// What the last agenda that was sent before today had; empty when there was none.
std::string last_sent(Context& context, std::int64_t staff) {
    const auto& noun = context.nouns.of<AgendaMail>();
    Query query;
    query.where = {equal(noun, "staff", staff),
                   equal(noun, "state", std::string{name_of(MailState::sent)}),
                   {&noun.at("day"), Condition::Op::less, {context.today}, {}}};
    query.sort = parse_sort(noun, "-day");
    query.limit = 1;
    const auto last = all<AgendaMail>(context, query);
    return last.empty() ? std::string{} : last.front().duties;
}

void drop_known(std::vector<Duty>& duties, const std::string& known) {
    const auto spaced = " " + known + " ";
    std::erase_if(duties,
                  [&](const Duty& duty) { return spaced.find(" " + word_of(duty) + " ") != std::string::npos; });
}

std::vector<Staff> readers(Context& context, std::optional<std::int64_t> staff) {
    const auto& noun = context.nouns.of<Staff>();
    Query query;
    query.where = {equal(noun, "active", true)};
    query.sort = parse_sort(noun, "handle");
    auto people = all<Staff>(context, query);
    std::erase_if(people, [&](const Staff& one) { return one.email.empty() || (staff && one.id != *staff); });
    return people;
}

/// Agendas by language and person: each language is read once, and only if somebody reads it.
class Agendas {
  public:
    Agendas(const Context& context, std::optional<std::int64_t> staff) : context_{context}, staff_{staff} {}

    std::vector<Duty> of(const Recipient& reader) {
        if (!read_.contains(reader.lang)) sort_out(reader.lang);
        return read_[reader.lang][reader.person];
    }

  private:
    void sort_out(Lang lang) {
        auto context = context_;
        context.lang = lang;
        auto& by_person = read_[lang];
        for (auto& duty : agenda(context, staff_))
            if (when(duty.due, context.today) != When::soon) by_person[duty.person].push_back(std::move(duty));
    }

    const Context& context_;
    std::optional<std::int64_t> staff_;
    std::map<Lang, std::map<std::string, std::vector<Duty>>> read_;
};

class AgendaPosting : public Posting {
  public:
    explicit AgendaPosting(AgendaLetter letter) : letter_{std::move(letter)} {}
    AgendaLetter& letter() noexcept { return letter_; }

    const Recipient& to() const override { return letter_.to; }
    bool look_up(Context& context, const Sending& how) override {
        look_up_state(context, letter_);
        return wanted(letter_.state, how);
    }
    Mail mail(Context& context) const override { return agenda_mail(context, letter_); }
    void keep(Write& work, MailState state, const std::string& message_id) override {
        AgendaMail record;
        record.id = letter_.id;
        record.staff = {letter_.staff, {}};
        record.day = work.context().today;
        record.claimed_at = work.context().now;
        record.state = state;
        record.message_id = message_id;
        record.duties = letter_.all;
        if (letter_.id == 0)
            letter_.id = work.insert(record);
        else
            work.update(record);
    }

    static void look_up_state(Context& context, AgendaLetter& letter) {
        const auto& noun = context.nouns.of<AgendaMail>();
        Query query;
        query.where = {equal(noun, "staff", letter.staff), equal(noun, "day", context.today)};
        for (const auto& found : all<AgendaMail>(context, query)) {
            letter.state = found.state;
            letter.id = found.id;
        }
    }

  private:
    AgendaLetter letter_;
};

void send(Context& context, AgendaLetter letter, const Deliver& deliver, const Sending& how, AgendaMailed& done) {
    AgendaPosting posting{std::move(letter)};
    auto [fate, why] = post(context, posting, deliver, how);
    switch (fate) {
    case Posted::Fate::nothing:
        if (posting.letter().state == MailState::unknown) done.unknown.push_back(std::move(posting.letter()));
        return;
    case Posted::Fate::sent: return done.sent.push_back(std::move(posting.letter()));
    case Posted::Fate::unknown: return done.unknown.push_back(std::move(posting.letter()));
    case Posted::Fate::failed: done.failed.emplace_back(std::move(posting.letter()), std::move(why)); return;
    case Posted::Fate::unreachable: return;  // agenda_letters() has left out who has no address
    }
}

}  // namespace

const NounView Noun<AgendaMail>::view{.name = "agenda_mail",
                                      .title = {"Agenda mails", "待办邮件"},
                                      .fields = fields_of<AgendaMail>(),
                                      .owner = "staff",
                                      .columns = "id,staff,day,state,claimed_at",
                                      .order = "-day,staff",
                                      .internal = true,
                                      .make = make_record<AgendaMail>,
                                      .lasting = true};

const std::string_view agenda_mail_schema = R"sql(
CREATE TABLE "agenda_mail"(
    "id" {id},
    "created" {instant} NOT NULL {check_instant:created},
    "updated" {instant} NOT NULL {check_instant:updated},
    "staff" {ref} NOT NULL REFERENCES "staff"("id"),
    "day" {date} NOT NULL {check_date:day},
    "claimed_at" {instant} NOT NULL {check_instant:claimed_at},
    "state" {text} NOT NULL {one_of:state:claimed,sent,failed,unknown},
    "message_id" {text} NOT NULL,
    "duties" {text} NOT NULL,
    UNIQUE ("staff", "day")){strict};
CREATE INDEX "agenda_mail_state" ON "agenda_mail"("state");
)sql";

std::vector<Duty> new_duties(Context& context, std::vector<Duty> duties) {
    std::map<std::string, std::vector<Duty>> by_person;
    for (auto& duty : duties) by_person[duty.person].push_back(std::move(duty));
    duties.clear();
    const auto take = [&](std::vector<Duty>& of_one) { std::ranges::move(of_one, std::back_inserter(duties)); };
    for (auto& [person, of_one] : by_person) {
        if (person.empty()) continue;
        if (const auto staff = find_exact(context, context.nouns.of<Staff>(), person))
            drop_known(of_one, last_sent(context, *staff));
        take(of_one);
    }
    take(by_person[""]);  // what is nobody's comes last, as on the whole agenda
    return duties;
}

std::vector<AgendaLetter> agenda_letters(Context& context, const AgendaQuestion& question) {
    std::vector<AgendaLetter> letters;
    Agendas agendas{context, question.staff};
    for (const auto& staff : readers(context, question.staff)) {
        AgendaLetter letter;
        letter.staff = staff.id;
        letter.to = recipient_of(staff, context.lang);
        letter.duties = agendas.of(letter.to);
        letter.all = words_of(letter.duties);
        letter.changed = question.changed;
        AgendaPosting::look_up_state(context, letter);
        if (question.changed) drop_known(letter.duties, last_sent(context, staff.id));
        if (letter.duties.empty() || letter.to.address.email.empty() || letter.state == MailState::sent) continue;
        letters.push_back(std::move(letter));
    }
    return letters;
}

AgendaMailed mail_agenda(Context& context, const AgendaQuestion& question, const Deliver& deliver, Sending how) {
    mark_interrupted<AgendaMail>(context);
    AgendaMailed done;
    const auto letters = read(context, [&] {
        auto found = agenda_letters(context, question);
        for (const auto& letter : found) agenda_mail(context, letter);  // what cannot be written is not claimed
        return found;
    });
    for (const auto& letter : letters) send(context, letter, deliver, how, done);
    return done;
}

}  // namespace cs
