// cs plan start, status, stalled, cost -- the plan as a whole.
#include "account/posting.hpp"
#include "cmd/given.hpp"
#include "cmd/plan/verbs.hpp"
#include "cmd/posting.hpp"
#include "cmd/record/record.hpp"
#include "handoff/plan.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs::plan {
namespace {

// The status as a mail to each person of the customer who gets mail.
void messages(Session& session) {
    auto& context = session.context();
    std::vector<std::pair<std::string, std::string>> all_of_them;
    read(context, [&] {
        const auto plan = find_plan(context, session.given.operands.front());
        const auto page = plan_status(context, plan, Audience::person);
        const auto& noun = context.nouns.of<Contact>();
        Query query;
        query.where = {{&noun.at("account"), Condition::Op::equal, {plan.account.id}, {}}};
        for (const auto& contact : all<Contact>(context, query)) {
            if (contact.email.empty() || contact.left_on || contact.opt_out) continue;
            const Recipient to{contact.name, {contact.name, contact.email}, page.lang, false};
            all_of_them.emplace_back(contact.name, render_mail(mail_of(context, to, page, page.title,
                                                                       fmt::format("plan/{}/{}/{}", plan.id, contact.id,
                                                                                   to_text(context.today)))));
        }
        return 0;
    });
    if (all_of_them.empty())
        throw Error{Kind::no, "nobody of that account gets mail",
                    "'cs contact list --columns name,email,opt_out' shows why"};
    show_messages(session, all_of_them);
}

}  // namespace

void say_unknown_years(Session& session, std::int64_t plan) {
    auto& context = session.context();
    const auto years = read(context, [&] {
        return unknown_years(context.holidays ? context.holidays() : WorkCalendar{}, steps_of(context, plan));
    });
    if (!years.empty())
        session.note(fmt::format(
            "no holidays are known for {}: Monday to Friday were counted; calendar.holidays names a file", years));
}

void start(Session& session) {
    record::add(session);
    if (session.dry_run) return;
    auto& context = session.context();
    const auto& noun = context.nouns.of<Plan>();
    const auto plan = read(context, [&] {
        Query query;
        const auto account = find(context, context.nouns.of<Account>(), session.given.operands.front());
        query.where = {{&noun.at("account"), Condition::Op::equal, {account}, {}}};
        query.sort = parse_sort(noun, "-id");
        query.limit = 1;
        return all<Plan>(context, query).front().id;
    });
    const auto steps = read(context, [&] { return steps_of(context, plan); });
    const auto last = std::ranges::max(steps, {}, &PlanStep::due).due;
    session.say(fmt::format("{} steps until {}: 'cs plan status {}' shows them", steps.size(), to_text(last), plan));
    say_unknown_years(session, plan);
}

void status(Session& session) {
    if (wants_messages(session)) return messages(session);
    auto& context = session.context();
    const auto format = session.format();
    const auto page = read(context, [&] {
        return plan_status(context, find_plan(context, session.given.operands.front()), audience_of(session));
    });
    session.out = render(page, format, session.look());
}

void stalled(Session& session) {
    auto& context = session.context();
    const auto format = session.format();
    const auto csm = given_record<Staff>(session, "csm");
    const auto table = read(context, [&] {
        return cs::stalled(context, csm ? std::optional{csm->id} : std::nullopt, audience_of(session));
    });
    session.out = render(table, format, session.look());
}

void cost(Session& session) {
    auto& context = session.context();
    const auto format = session.format();
    const auto table = read(context, [&] {
        std::optional<std::int64_t> account;
        if (!session.given.operands.empty())
            account = find(context, context.nouns.of<Account>(), session.given.operands.front());
        return plan_costs(context, account);
    });
    session.out = render(table, format, session.look());
    if (!hourly_rate(context.settings))
        session.note("what an hour costs is not said: 'cs config set implementation.rate AMOUNT'");
}

}  // namespace cs::plan
