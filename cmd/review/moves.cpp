// cs review plan, schedule, hold, skip, action, done -- what becomes of business reviews.
#include "base/text.hpp"
#include "cmd/given.hpp"
#include "cmd/record/record.hpp"
#include "cmd/review/verbs.hpp"
#include "review/review_plan.hpp"
#include <fmt/format.h>

namespace cs::review_verb {
namespace {

BusinessReview meant(Session& session) {
    return read(session.context(), [&] { return find_review(session.context(), session.given.operands.front()); });
}

std::vector<Ref<Contact>> people(Session& session) {
    auto& context = session.context();
    std::vector<Ref<Contact>> people;
    read(context, [&] {
        for (const auto& name : session.given.all("with"))
            people.push_back({find(context, context.nouns.of<Contact>(), name), {}});
        return 0;
    });
    return people;
}

}  // namespace

void plan(Session& session) {
    auto& context = session.context();
    std::vector<PlannedReview> made;
    const auto outcome = plan_reviews(context, made);
    if (made.empty()) return;  // cron mails whatever is printed
    if (!session.around.terminal_out && !session.dry_run) return;
    session.say(fmt::format("{} {} review{}", session.dry_run ? "would have planned" : "planned", made.size(),
                            made.size() == 1 ? "" : "s"));
    for (const auto& review : made)
        session.say(fmt::format("  {} due {}{}", printable(review.account), to_text(review.due),
                                review.way == ReviewWay::mail ? ", by mail" : ""));
}

void schedule(Session& session) {
    auto& context = session.context();
    const auto text = session.given.value("at");
    if (!text) throw Error{Kind::usage, "say when with --at TIME", "such as --at '2026-04-02 10:00'"};
    const auto review = meant(session);
    const auto zone = read(context, [&] { return zone_of(context, get<Account>(context, review.account.id)); });
    Instant at;
    try {
        at = parse_meeting(*text, session.today, zone);
    } catch (const Error& e) {
        throw e.as(Kind::usage).about("--at");
    }
    const auto attendees = people(session);
    const auto outcome = record::as_usage([&] { return schedule_review(context, review.id, at, attendees); });
    record::report(session, outcome,
                   fmt::format("scheduled review {} of {} at {} ({})", review.id, printable(review.account.name),
                               local_text(zone, at), zone.name()));
}

void hold(Session& session) {
    auto& context = session.context();
    const auto review = meant(session);
    HeldReview held{given_date(session, "on").value_or(session.today), people(session), given_text(session, "notes"),
              given_text(session, "next-goals")};
    const auto outcome = record::as_usage([&] { return hold_review(context, review.id, held); });
    record::report(
        session, outcome,
        fmt::format("held review {} of {} on {}", review.id, printable(review.account.name), to_text(held.on)));
    if (session.given.has("mail") && !session.dry_run) mail(session, review.id);
}

void skip(Session& session) {
    const auto review = meant(session);
    const auto outcome = skip_review(session.context(), review.id, given_text(session, "why"));
    record::report(session, outcome, fmt::format("skipped review {} of {}", review.id, printable(review.account.name)));
}

void action(Session& session) {
    auto& context = session.context();
    ReviewAction action;
    action.review = {meant(session).id, {}};
    action.what = given_text(session, "what");
    action.staff = given_record<Staff>(session, "staff");
    action.contact = given_record<Contact>(session, "contact");
    action.due = given_date(session, "by").value_or(add_days(session.today, 14));
    std::int64_t made = 0;
    const auto outcome = record::as_usage([&] { return add_action(context, action, made); });
    record::report(session, outcome, fmt::format("added action {} to review {}", made, action.review.id));
}

void done(Session& session) {
    std::int64_t id = 0;
    try {
        id = parse_integer(session.given.operands.front());
    } catch (const Error& e) {
        throw Error{Kind::usage, fmt::format("ACTION: {}", e.what()), "'cs review show REVIEW' shows the numbers"};
    }
    const auto outcome = finish_action(session.context(), id, given_date(session, "on").value_or(session.today));
    record::report(session, outcome, fmt::format("action {} is done", id));
}

}  // namespace cs::review_verb
