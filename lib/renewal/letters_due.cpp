// What is due now, by person.
#include "base/text.hpp"
#include "renewal/notice.hpp"
#include "renewal/play.hpp"
#include "renewal/remind.hpp"
#include <algorithm>
#include <map>

namespace cs {
namespace {

constexpr std::int64_t week_ahead = 6;        // with today a week
constexpr std::int64_t longest_holiday = 14;  // days by which a deadline may move back over holidays and weekends

std::int64_t greatest(const std::vector<std::int64_t>& days) {
    return days.empty() ? 0 : *std::ranges::max_element(days);
}

Condition at_most(const NounView& noun, std::string_view field, Date day) {
    return {&noun.at(field), Condition::Op::at_most, {day}, {}};
}

std::vector<Renewal> open_sets(Context& context, std::vector<Condition> where) {
    const auto& noun = context.nouns.of<Renewal>();
    Query query;
    query.where = std::move(where);
    query.where.push_back({&noun.at("status"), Condition::Op::equal, {std::string{name_of(RenewalStatus::open)}}, {}});
    query.sort = parse_sort(noun, "due");
    query.fields = bare_fields(noun);
    query.fields.push_back(&noun.at("owner"));
    return all<Renewal>(context, query);
}

/// Collects what is due, one reason after the other.
class Search {
  public:
    Search(Context& context, const WorkCalendar& calendar)
        : context_{context}, calendar_{calendar}, sent_{notices_sent(context, context.today)} {}

    std::vector<DueReminder> found;

    void due_days() {
        const auto days = context_.settings.integers("renewal.remind_days");
        if (days.empty()) return;
        const auto until = add_days(context_.today, greatest(days));
        for (auto& set : open_sets(context_, {at_most(noun(), "due", until)})) {
            const auto due = set.due;
            add(std::move(set), ReminderAbout::due, {due, true}, days);
        }
    }

    void notices() {
        const auto days = context_.settings.integers("renewal.remind_notice_days");
        if (days.empty()) return;
        const auto until = add_days(context_.today, greatest(days) + longest_holiday);
        const Condition from{&noun().at("notice_by"), Condition::Op::at_least, {context_.today}, {}};
        for (auto& set : open_sets(context_, {at_most(noun(), "notice_by", until), from})) {
            const auto day = *set.notice_by;
            if (sent_.contains({set.account.id, set.due, std::string{set.currency.code()}, "notice"})) continue;
            add(std::move(set), ReminderAbout::notice, safe(day), days);
        }
    }

    void tellings() {
        const auto days = context_.settings.integers("renewal.remind_notice_days");
        const auto tell = context_.settings.integer("renewal.tell_days");
        if (days.empty() || tell == 0) return;
        const auto until = add_days(context_.today, tell + greatest(days) + longest_holiday);
        for (auto& set : open_sets(context_, {at_most(noun(), "due", until),
                                              {&noun().at("auto_renew"), Condition::Op::equal, {true}, {}}})) {
            if (set.notice_on || sent_.contains({set.account.id, set.due, std::string{set.currency.code()}, "tell"})) continue;
            const auto day = add_days(set.due, -tell);
            add(std::move(set), ReminderAbout::tell, safe(day), days);
        }
    }

  private:
    const NounView& noun() const { return context_.nouns.of<Renewal>(); }

    // Between the last working day and the deadline itself the deadline is what is left.
    SafeDay safe(Date deadline) const {
        auto day = safe_day(deadline, calendar_);
        if (day.on < context_.today) day.on = deadline;
        return day;
    }

    void add(Renewal set, ReminderAbout about, SafeDay day, const std::vector<std::int64_t>& days) {
        const auto before = reminder_due(day.on, context_.today, days);
        if (!before) return;
        auto account = get<Account>(context_, set.account.id);
        found.push_back({std::move(set), std::move(account), about, *before, day.on, day.known, {}, 0});
    }

    Context& context_;
    const WorkCalendar& calendar_;
    NoticesSent sent_;
};

/// Who answers, the nearest first: who leads the renewal, the account's CSM, its salesperson, whoever sold what falls
/// due.
std::vector<Ref<Staff>> answerable(Context& context, const DueReminder& item) {
    std::vector<Ref<Staff>> people;
    for (const auto& ref : {item.set.owner, item.account.csm, item.account.sales})
        if (ref) people.push_back(*ref);
    if (people.empty())
        for (const auto& line : lines_of(context, item.set))
            if (line.sales) people.push_back(*line.sales);
    return people;
}

Recipient recipient(Context& context, const DueReminder& item) {
    for (const auto& ref : answerable(context, item)) {
        const auto staff = get<Staff>(context, ref.id);
        if (!staff.active) continue;
        return recipient_of(staff, context.lang);
    }
    if (context.settings.text("mail.from").empty()) return {"", {}, context.lang, true};
    const auto address = mail_sender(context.settings);
    return {address.email, address, context.lang, true};
}

/// What the play still asks of each set, in the language of who reads it.
void name_missing(Context& context, std::vector<Letter>& letters) {
    if (letters.empty()) return;
    const auto steps = play_steps(context.settings);
    std::map<std::int64_t, const OpenPlay*> by_set;
    const auto plays = open_plays(context, steps, {.until = add_days(context.today, week_ahead)});
    for (const auto& play : plays) by_set[play.set.id] = &play;
    for (auto& letter : letters)
        for (auto& item : letter.items)
            if (const auto play = by_set.find(item.set.id); play != by_set.end())
                for (const auto& line : play->second->lines)
                    if (line.step->done_by != "settled") item.missing.push_back(line.step->title(letter.to.lang));
}

}  // namespace

void look_up_state(Context& context, const std::string& person, DueReminder& item) {
    const auto& noun = context.nouns.of<Reminder>();
    const auto equal = [&](std::string_view field, Cell value) {
        return Condition{&noun.at(field), Condition::Op::equal, {std::move(value)}, {}};
    };
    Query query;
    query.where = {equal("account", item.set.account.id),
                   equal("due", item.set.due),
                   equal("currency", std::string{item.set.currency.code()}),
                   equal("about", std::string{name_of(item.about)}),
                   equal("days_before", item.days_before),
                   equal("person", person)};
    for (const auto& before : all<Reminder>(context, query)) {
        item.id = before.id;
        item.state = before.state;
    }
}

std::vector<Letter> letters_due(Context& context, const WorkCalendar& calendar) {
    Search search{context, calendar};
    search.due_days();
    search.notices();
    search.tellings();
    std::ranges::stable_sort(search.found, {}, &DueReminder::on);
    std::map<std::string, Letter> letters;
    for (auto& item : search.found) {
        auto to = recipient(context, item);
        look_up_state(context, to.person, item);
        if (item.state == MailState::sent) continue;
        auto& letter = letters[to.person];
        letter.to = std::move(to);
        letter.items.push_back(std::move(item));
    }
    std::vector<Letter> out;
    for (auto& [person, letter] : letters) out.push_back(std::move(letter));
    name_missing(context, out);
    return out;
}

}  // namespace cs
