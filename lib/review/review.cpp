// What becomes of business reviews.
#include "review/review.hpp"
#include "account/touch.hpp"
#include "base/past.hpp"
#include "base/text.hpp"
#include "store/find.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

void add_new(std::vector<Ref<Contact>>& people, const std::vector<Ref<Contact>>& more) {
    for (const auto& one : more)
        if (std::ranges::find(people, one) == people.end()) people.push_back(one);
}

ReviewState after(const BusinessReview& review, std::string_view verb) {
    return moved<ReviewState>(review_moves, review.state, verb, "review", review.id);
}

/// So that the archive, the visits and the renewal know of it.
void note_touch(Write& work, const BusinessReview& review) {
    Touch touch;
    touch.account = review.account;
    touch.on = *review.held_on;
    touch.kind = TouchKind::review;
    touch.with = review.attendees;
    touch.purpose = fmt::format("business review {}", review.id);
    touch.note = review.notes;
    work.insert(touch);
}

}  // namespace

BusinessReview find_review(Context& context, std::string_view text) {
    const auto& noun = context.nouns.of<BusinessReview>();
    const bool number = !text.empty() && text.size() <= 18 && text.find_first_not_of("0123456789") == text.npos;
    if (number)
        if (auto found = load(context, noun, parse_integer(text)))
            return std::move(static_cast<BusinessReview&>(*found));
    const auto& accounts = context.nouns.of<Account>();
    const auto account = find(context, accounts, text);
    Query query;
    query.where = {{&noun.at("account"), Condition::Op::equal, {account}, {}}};
    query.sort = parse_sort(noun, "due,id");
    const auto found = all<BusinessReview>(context, query);
    const auto open = std::ranges::find_if(found, [](const auto& r) { return r.state < ReviewState::done; });
    if (!found.empty()) return get<BusinessReview>(context, open != found.end() ? open->id : found.back().id);
    const auto label = label_of(context, accounts, account);
    throw Error{
        Kind::no, fmt::format("'{}' has no business review", label),
        fmt::format("'cs review plan' makes those that are due, 'cs review add {} --due DATE' one by hand", label)};
}

std::vector<ReviewAction> actions_of(Context& context, std::int64_t review) {
    const auto& noun = context.nouns.of<ReviewAction>();
    Query query;
    query.where = {{&noun.at("review"), Condition::Op::equal, {review}, {}}};
    query.sort = parse_sort(noun, "due,id");
    query.fields = parse_columns(noun, "staff,contact");
    auto actions = all<ReviewAction>(context, query);
    std::ranges::stable_partition(actions, [](const auto& a) { return !a.done_on; });
    return actions;
}

Outcome schedule_review(Context& context, std::int64_t id, Instant at, const std::vector<Ref<Contact>>& with) {
    return write(context, [&](Write& work) {
        auto review = get<BusinessReview>(context, id);
        const auto to = after(review, "schedule");
        if (review.way == ReviewWay::mail)
            throw Error{Kind::no, fmt::format("review {} goes by mail: nobody meets", id),
                        fmt::format("'cs review edit {} --way meeting', or 'cs review send --due --mail'", id)};
        if (at <= context.now)
            throw Error{Kind::no, fmt::format("{} has passed", to_text(at)),
                        fmt::format("'cs review hold {} --on DATE' records one that took place", id)};
        review.state = to;
        review.scheduled_at = at;
        add_new(review.attendees, with);
        work.update(review);
    });
}

Outcome hold_review(Context& context, std::int64_t id, const HeldReview& held) {
    return write(context, [&](Write& work) {
        auto review = get<BusinessReview>(context, id);
        review.state = after(review, "hold");
        refuse_future(held.on, context.today);
        if (!held.with.empty()) review.attendees = held.with;
        if (review.attendees.empty())
            throw Error{Kind::no, fmt::format("nobody of theirs attended review {}", id),
                        "--with NAME, once for each who was there: the results go to them"};
        review.held_on = held.on;
        if (!held.notes.empty()) review.notes = held.notes;
        if (!held.next_goals.empty()) review.next_goals = held.next_goals;
        work.update(review);
        note_touch(work, review);
    });
}

Outcome skip_review(Context& context, std::int64_t id, const std::string& why) {
    return write(context, [&](Write& work) {
        auto review = get<BusinessReview>(context, id);
        review.state = after(review, "skip");
        if (trimmed(why).empty())
            throw Error{Kind::no, "say why with --why TEXT", "a review that is dropped without a reason is missed"};
        review.why = why;
        work.update(review);
    });
}

Outcome add_action(Context& context, ReviewAction action, std::int64_t& made) {
    return write(context, [&](Write& work) {
        const auto review = get<BusinessReview>(context, action.review.id);
        if (review.state == ReviewState::skipped)
            throw Error{Kind::no, fmt::format("review {} was skipped: nothing came of it", review.id)};
        action.id = 0;
        made = work.insert(action);
    });
}

Outcome finish_action(Context& context, std::int64_t id, Date on) {
    return write(context, [&](Write& work) {
        auto found = load(context, context.nouns.of<ReviewAction>(), id);
        if (!found)
            throw Error{Kind::no, fmt::format("there is no action {}", id),
                        "'cs review show REVIEW' shows the numbers"};
        auto& action = static_cast<ReviewAction&>(*found);
        if (action.done_on)
            throw Error{Kind::no, fmt::format("action {} was done already, on {}", id, to_text(*action.done_on))};
        refuse_future(on, context.today);
        action.done_on = on;
        work.update(action);
    });
}

TimeZone zone_of(const Context& context, const Account& account) {
    return TimeZone{account.timezone.empty() ? context.settings.text("support.timezone") : account.timezone};
}

Instant parse_meeting(std::string_view text, Date today, const TimeZone& zone) {
    const auto refuse = [&]() -> Instant {
        throw Error{Kind::data, fmt::format("{} is no time of a meeting", quoted(text)),
                    "a day and a time of day, such as '2026-04-02 10:00' or 'tomorrow 14:30'"};
    };
    const auto given = trimmed(text);
    const auto space = given.find_last_of(' ');
    if (space == std::string_view::npos) return refuse();
    const auto clock = given.substr(space + 1);
    const auto colon = clock.find(':');
    const auto digits = [](std::string_view t) {
        return t.size() >= 1 && t.size() <= 2 && t.find_first_not_of("0123456789") == t.npos;
    };
    if (colon == std::string_view::npos || !digits(clock.substr(0, colon)) || clock.size() != colon + 3 ||
        !digits(clock.substr(colon + 1)))
        return refuse();
    const auto hour = parse_integer(clock.substr(0, colon)), minute = parse_integer(clock.substr(colon + 1));
    if (hour > 23 || minute > 59) return refuse();
    const auto day = parse_date(trimmed(given.substr(0, space)), today);
    return instant_at(zone, day.days() * std::int64_t{86400} + hour * 3600 + minute * 60);
}

}  // namespace cs
