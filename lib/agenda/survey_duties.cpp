// What surveys leave to do: detractors to be called.
#include "agenda/duties.hpp"
#include "health/survey.hpp"
#include <fmt/format.h>

namespace cs {
namespace {

constexpr int detractor_weight = 45;

}  // namespace

void detractor_duties(Context& context, std::optional<std::int64_t> staff, Date until, std::vector<Duty>& duties) {
    const auto within = context.settings.integer("survey.call_days");
    each_uncalled_detractor(context, context.today, stale_survey_days, staff, [&](const Detractor& who) {
        const auto due = add_days(who.answered_on, within);
        if (due > until) return;
        Duty duty{due, detractor_weight, "detractor", who.survey, who.csm, who.key, who.account_name, {}, {}};
        const Words says{"{} gave {} of 10 on {} and nobody has talked with them since",
                         "{} 给出 {} 分（满分 10 分，{}），此后尚未沟通"};
        duty.what = fmt::format(fmt::runtime(says.in(context.lang)), who.name, who.score, to_text(who.answered_on));
        duty.command = fmt::format("cs touch add {} --kind call --with {}", who.key, who.contact);
        duties.push_back(std::move(duty));
    });
}

}  // namespace cs
