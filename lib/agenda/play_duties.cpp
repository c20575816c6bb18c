// What is due of renewals: the next step of each one's play and the talk at its mark, in one line a set.
#include "agenda/duties.hpp"
#include "renewal/play.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

constexpr int in_grace_weight = 50, renewal_weight = 30;

/// A step, or a verdict, that is late or due.
struct Missing {
    Date day;
    std::string title, command;
};

// That it is settled in the end is what all steps are for; a talk that is due is said as such.
std::vector<Missing> missing_of(const Context& context, const OpenPlay& play, bool talk_is_due) {
    std::vector<Missing> missing;
    for (const auto& line : play.lines) {
        if (line.step->done_by == "settled" || (talk_is_due && line.step->done_by == "call")) continue;
        missing.push_back(
            {line.day, line.step->title(context.lang), step_command(*line.step, play.set.account.name, play.name)});
    }
    if (play.checkpoint)
        missing.push_back({add_days(play.set.due, -*play.checkpoint),
                           std::string{Words{"Your verdict", "您的判断"}.in(context.lang)},
                           fmt::format("cs renewal show {}", play.name)});
    std::ranges::stable_sort(missing, {}, &Missing::day);
    return missing;
}

std::string amount_of(const Renewal& set) {
    return set.amount_due ? to_text(Money{set.amount_due->value, set.currency}) : std::string{set.currency.code()};
}

std::string talk_text(const Context& context, const Renewal& set, Date mark) {
    const Words says = mark < context.today
                           ? Words{"not talked with since the {}-day mark", "到期前 {} 天节点之后尚未沟通"}
                           : Words{"talk with them at the {}-day mark", "到期前 {} 天节点，请沟通"};
    return fmt::format(fmt::runtime(says.in(context.lang)), days_between(mark, set.due));
}

std::string what_of(const Context& context, const Renewal& set, const std::vector<Missing>& missing,
                    std::optional<Date> talk) {
    const auto lang = context.lang;
    auto text = fmt::format(fmt::runtime(Words{"{} due {} ({}): ", "{} 于 {} 到期（{}）："}.in(lang)), amount_of(set),
                            to_text(set.due), days_text(days_between(context.today, set.due), lang));
    if (!missing.empty()) text += missing.front().title;
    if (missing.size() > 1)
        text += fmt::format(fmt::runtime(Words{", and {} more", "，另有 {} 项"}.in(lang)), missing.size() - 1);
    if (talk && !missing.empty()) text += Words{"; ", "；"}.in(lang);
    return talk ? text + talk_text(context, set, *talk) : text;
}

Duty duty_of(const Renewal& set, Date due, int weight) {
    const auto& leader = set.owner ? set.owner : set.csm;
    return {due, weight, "renewal", set.id, leader ? leader->name : "", set.account.name, set.account_name, {}, {}};
}

Duty grace_duty(const Context& context, const Renewal& set) {
    auto duty = duty_of(set, set.due, in_grace_weight);
    const Words says{"{} was due {} ({}) and is not renewed: in grace", "{} 于 {} 到期（{}），尚未续约，处于宽限期"};
    duty.what = fmt::format(fmt::runtime(says.in(context.lang)), amount_of(set), to_text(set.due),
                            days_text(days_between(context.today, set.due), context.lang));
    duty.command = fmt::format("cs renewal show {}", set.id);
    return duty;
}

}  // namespace

std::optional<Date> next_talk(Date due, std::span<const std::int64_t> marks, std::optional<Date> last_talk,
                              Date today) {
    std::optional<Date> passed, coming;
    for (const auto days : marks) {
        const auto mark = add_days(due, -days);
        if (mark <= today)
            passed = passed ? std::max(*passed, mark) : mark;
        else
            coming = coming ? std::min(*coming, mark) : mark;
    }
    if (passed && (!last_talk || *last_talk < *passed)) return passed;
    return coming;
}

void renewal_duties(Context& context, std::optional<std::int64_t> staff, Date until, std::vector<Duty>& duties) {
    const auto marks = context.settings.integers("renewal.remind_days");
    const auto longest = marks.empty() ? 0 : std::ranges::max(marks);
    const auto talks = last_talks(context, add_days(context.today, -longest));
    const auto steps = play_steps(context.settings);
    for (const auto& play :
         open_plays(context, steps, {.until = until, .staff = staff, .complete = true, .ahead = longest})) {
        const auto& set = play.set;
        if (set.status == RenewalStatus::in_grace) {  // there is one thing left to do
            duties.push_back(grace_duty(context, set));
            continue;
        }
        auto talk = next_talk(set.due, marks, last_talk(talks, set.account.id), context.today);
        if (talk && *talk > until) talk.reset();
        const auto missing = missing_of(context, play, talk.has_value());
        if (missing.empty() && !talk) continue;
        const auto first = missing.empty() ? *talk : missing.front().day;
        auto duty = duty_of(set, talk ? std::min(first, *talk) : first, renewal_weight);
        duty.newest = std::max(missing.empty() ? *talk : missing.back().day, talk.value_or(duty.due));
        duty.what = what_of(context, set, missing, talk);
        duty.command =
            missing.empty() ? fmt::format("cs touch add {} --kind call", duty.account) : missing.front().command;
        duties.push_back(std::move(duty));
    }
}

}  // namespace cs
