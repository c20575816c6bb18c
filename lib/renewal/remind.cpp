// Each reminder once, a letter a person: what a letter is to claim, send and mark.
#include "renewal/remind.hpp"
#include <algorithm>

namespace cs {
namespace {

class LetterPosting : public Posting {
  public:
    explicit LetterPosting(Letter letter) : letter_{std::move(letter)} {}
    Letter& letter() noexcept { return letter_; }

    const Recipient& to() const override { return letter_.to; }

    bool look_up(Context& context, const Sending& how) override {
        look_up_states(context, letter_.to.person, letter_.items);
        std::erase_if(letter_.items, [&](const DueReminder& item) { return !wanted(item.state, how); });
        return !letter_.items.empty();
    }

    Mail mail(Context& context) const override { return letter_mail(context, letter_); }

    void keep(Write& work, MailState state, const std::string& message_id) override {
        for (auto& item : letter_.items) {
            auto record = record_of(work.context(), item, message_id);
            record.state = state;
            if (item.id == 0)
                item.id = work.insert(record);
            else
                work.update(record);
        }
    }

  private:
    Reminder record_of(const Context& context, const DueReminder& item, const std::string& message_id) const {
        Reminder record;
        record.id = item.id;
        record.account = {item.set.account.id, {}};
        record.due = item.set.due;
        record.currency = item.set.currency;
        record.about = item.about;
        record.days_before = item.days_before;
        record.person = letter_.to.person;
        record.claimed_at = context.now;
        record.message_id = message_id;
        return record;
    }

    Letter letter_;
};

void note_unknown(Letter letter, Reminded& done) {
    std::erase_if(letter.items, [](const DueReminder& item) { return item.state != MailState::unknown; });
    if (!letter.items.empty()) done.unknown.push_back(std::move(letter));
}

void send(Context& context, Letter letter, const Deliver& deliver, const Sending& how, Reminded& done) {
    LetterPosting posting{std::move(letter)};
    auto [fate, why] = post(context, posting, deliver, how);
    switch (fate) {
    case Posted::Fate::nothing: return;
    case Posted::Fate::sent: return done.sent.push_back(std::move(posting.letter()));
    case Posted::Fate::unknown: return done.unknown.push_back(std::move(posting.letter()));
    case Posted::Fate::unreachable: return done.unreachable.push_back(std::move(posting.letter()));
    case Posted::Fate::failed: done.failed.emplace_back(std::move(posting.letter()), std::move(why));
    }
}

}  // namespace

Reminded remind(Context& context, const WorkCalendar& calendar, const Deliver& deliver, Sending how) {
    mark_interrupted<Reminder>(context);
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
        send(context, letter, deliver, how, done);
    }
    return done;
}

}  // namespace cs
