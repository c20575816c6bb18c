// What is due now, by person.
#include "base/text.hpp"
#include "renewal/notice.hpp"
#include "renewal/play.hpp"
#include "renewal/remind.hpp"
#include <algorithm>
#include <map>
#include <set>
#include <span>
#include <tuple>
#include <unordered_map>
#include <utility>

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

/// So many ids at a time as one question asks for.
template <class Ask> void each_some(const std::set<std::int64_t>& ids, const Ask& ask) {
    constexpr std::size_t at_once = 200;
    std::vector<Cell> some;
    for (const auto id : ids) {
        some.emplace_back(id);
        if (some.size() < at_once) continue;
        ask(std::exchange(some, {}));
    }
    if (!some.empty()) ask(std::move(some));
}

/// What tells reminders to one person apart.
using About = std::tuple<std::int64_t, Date, Currency, ReminderAbout, std::int64_t>;

Date first_due(std::span<const DueReminder> items) {
    return std::ranges::min(items, {}, [](const DueReminder& item) { return item.set.due; }).set.due;
}

/// Collects what is due, one reason after the other; whose it is, is read of all of them at once.
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
            if (set.notice_on || sent_.contains({set.account.id, set.due, std::string{set.currency.code()}, "tell"}))
                continue;
            const auto day = add_days(set.due, -tell);
            add(std::move(set), ReminderAbout::tell, safe(day), days);
        }
    }

    void accounts() {
        const auto& accounts = context_.nouns.of<Account>();
        std::set<std::int64_t> ids;
        for (const auto& item : found) ids.insert(item.set.account.id);
        std::unordered_map<std::int64_t, Account> by_id;
        each_some(ids, [&](std::vector<Cell> some) {
            Query query;
            query.where = {{&accounts.at("id"), Condition::Op::equal, std::move(some), {}}};
            query.fields = {&accounts.at("last_touch")};
            for (auto& account : all<Account>(context_, query)) by_id.emplace(account.id, std::move(account));
        });
        for (auto& item : found) {
            const auto account = by_id.find(item.set.account.id);
            item.account = account != by_id.end() ? account->second : get<Account>(context_, item.set.account.id);
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
        found.push_back({std::move(set), {}, about, *before, day.on, day.known, {}, 0});
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

/// Whoever answers, each of the staff read once.
class Recipients {
  public:
    explicit Recipients(Context& context) : context_{context} {}

    Recipient of(const DueReminder& item) {
        for (const auto& ref : answerable(context_, item))
            if (const auto& person = staff(ref.id); person.active) return recipient_of(person, context_.lang);
        if (context_.settings.text("mail.from").empty()) return {"", {}, context_.lang, true};
        const auto address = mail_sender(context_.settings);
        return {address.email, address, context_.lang, true};
    }

  private:
    const Staff& staff(std::int64_t id) {
        const auto known = staff_.find(id);
        return known != staff_.end() ? known->second : staff_.emplace(id, get<Staff>(context_, id)).first->second;
    }

    Context& context_;
    std::map<std::int64_t, Staff> staff_;
};

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

void look_up_states(Context& context, const std::string& person, std::span<DueReminder> items) {
    const auto& noun = context.nouns.of<Reminder>();
    std::set<std::int64_t> accounts;
    std::map<About, DueReminder*> by_about;
    for (auto& item : items) {
        accounts.insert(item.set.account.id);
        by_about[{item.set.account.id, item.set.due, item.set.currency, item.about, item.days_before}] = &item;
    }
    each_some(accounts, [&](std::vector<Cell> some) {
        Query query;
        query.where = {{&noun.at("account"), Condition::Op::equal, std::move(some), {}},
                       {&noun.at("due"), Condition::Op::at_least, {first_due(items)}, {}},
                       {&noun.at("person"), Condition::Op::equal, {person}, {}}};
        for (const auto& before : all<Reminder>(context, query)) {
            const auto item = by_about.find({before.account.id, before.due, before.currency, before.about, before.days_before});
            if (item == by_about.end()) continue;
            item->second->id = before.id;
            item->second->state = before.state;
        }
    });
}

std::vector<Letter> letters_due(Context& context, const WorkCalendar& calendar) {
    Search search{context, calendar};
    search.due_days();
    search.notices();
    search.tellings();
    search.accounts();
    std::ranges::stable_sort(search.found, {}, &DueReminder::on);
    Recipients recipients{context};
    std::map<std::string, Letter> letters;
    for (auto& item : search.found) {
        auto to = recipients.of(item);
        auto& letter = letters[to.person];
        letter.to = std::move(to);
        letter.items.push_back(std::move(item));
    }
    std::vector<Letter> out;
    for (auto& [person, letter] : letters) {
        look_up_states(context, person, letter.items);
        std::erase_if(letter.items, [](const DueReminder& item) { return item.state == MailState::sent; });
        if (!letter.items.empty()) out.push_back(std::move(letter));
    }
    name_missing(context, out);
    return out;
}

}  // namespace cs
