// Claim, then send: each reminder once, whatever dies in between.
#include "renewal/remind.hpp"
#include <algorithm>

namespace cs {
namespace {

bool wanted(const DueReminder& item, const Remind& how) {
    if (!item.state || *item.state == ReminderState::failed) return true;
    return *item.state == ReminderState::unknown && how.retry_unknown;
}

/// What another run left claimed when it died.
void mark_interrupted(Context& context) {
    const auto& noun = context.nouns.of<Reminder>();
    const Condition claimed{
        &noun.at("state"), Condition::Op::equal, {std::string{name_of(ReminderState::claimed)}}, {}};
    Query query;
    query.where = {claimed};
    if (read(context, [&] { return count(context, noun, query); }) == 0) return;
    write(context, [&](Write& work) {
        for (auto& left : all<Reminder>(context, query)) {
            left.state = ReminderState::unknown;
            work.update(left);
        }
    });
}

Reminder record_of(const Context& context, const Letter& letter, const DueReminder& item,
                   const std::string& message_id) {
    Reminder record;
    record.account = {item.set.account.id, {}};
    record.due = item.set.due;
    record.currency = item.set.currency;
    record.about = item.about;
    record.days_before = item.days_before;
    record.person = letter.to.person;
    record.claimed_at = context.now;
    record.message_id = message_id;
    return record;
}

/// Under the writer's lock: what became of each item is looked at again, so that of two runs one gets it. nullopt:
/// nothing is left to send.
std::optional<Letter> claim(Context& context, Letter letter, const Remind& how) {
    write(context, [&](Write& work) {
        for (auto& item : letter.items) look_up_state(context, letter.to.person, item);
        std::erase_if(letter.items, [&](const DueReminder& item) { return !wanted(item, how); });
        if (letter.items.empty()) return;
        const auto id = letter_mail(context, letter).message_id;
        for (auto& item : letter.items) {
            auto record = record_of(context, letter, item, id);
            record.id = item.id;
            if (item.id == 0)
                item.id = work.insert(record);
            else
                work.update(record);
        }
    });
    return letter.items.empty() ? std::nullopt : std::optional{std::move(letter)};
}

void mark(Context& context, const Letter& letter, ReminderState state) {
    write(context, [&](Write& work) {
        for (const auto& item : letter.items) {
            auto record = get<Reminder>(context, item.id);
            record.state = state;
            work.update(record);
        }
    });
}

void send(Context& context, Letter letter, const Deliver& deliver, Reminded& done) {
    const auto mail = read(context, [&] { return letter_mail(context, letter); });
    auto delivery = deliver(mail.to.email, render_mail(mail));
    switch (delivery.outcome) {
    case Delivery::Outcome::sent:
        mark(context, letter, ReminderState::sent);
        return done.sent.push_back(std::move(letter));
    case Delivery::Outcome::failed:
        mark(context, letter, ReminderState::failed);
        done.failed.emplace_back(std::move(letter), std::move(delivery.why));
        return;
    case Delivery::Outcome::unknown:
        mark(context, letter, ReminderState::unknown);
        return done.unknown.push_back(std::move(letter));
    }
}

void note_unknown(Letter letter, Reminded& done) {
    std::erase_if(letter.items, [](const DueReminder& item) { return item.state != ReminderState::unknown; });
    if (!letter.items.empty()) done.unknown.push_back(std::move(letter));
}

}  // namespace

Reminded remind(Context& context, const WorkCalendar& calendar, const Deliver& deliver, Remind how) {
    if (how.alone) mark_interrupted(context);
    Reminded done;
    const auto letters = read(context, [&] {
        auto found = letters_due(context, calendar);
        for (const auto& letter : found)
            if (!letter.to.address.email.empty())
                letter_mail(context, letter);  // what cannot be written is not claimed
        return found;
    });
    for (const auto& letter : letters) {
        if (!how.retry_unknown) note_unknown(letter, done);
        if (std::ranges::none_of(letter.items, [&](const DueReminder& item) { return wanted(item, how); })) continue;
        if (letter.to.address.email.empty())
            done.unreachable.push_back(letter);
        else if (auto claimed = claim(context, letter, how))
            send(context, std::move(*claimed), deliver, done);
    }
    return done;
}

}  // namespace cs
