// cs survey answer ID -- what somebody answered, by hand.
#include "cmd/given.hpp"
#include "cmd/record/record.hpp"
#include "cmd/survey/verbs.hpp"
#include "health/survey.hpp"
#include "store/find.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs::survey {
namespace {

bool own_field(const Option& option) {
    return option.name == "score" || option.name == "comment" || (option.field && option.field->custom);
}

// A number is a survey's; whatever else is typed is a person, whose last question is meant.
std::int64_t survey_meant(Session& session) {
    auto& context = session.context();
    const auto& text = session.given.operands.front();
    const bool number = !text.empty() && text.size() <= 18 && text.find_first_not_of("0123456789") == std::string::npos;
    if (number) return find(context, context.nouns["survey"], text);
    return open_survey_of(context, find(context, context.nouns["contact"], text), {});
}

}  // namespace

std::vector<Option> answer_options(const NounView& noun) {
    auto options = record::add_options(noun);
    std::erase_if(options, [](const Option& option) { return !own_field(option); });
    options.push_back(
        {.name = "on", .value = "DATE", .help = "when it was answered; today unless said", .offers = Offers::dates});
    return options;
}

void answer(Session& session) {
    auto& context = session.context();
    const auto on = given_date(session, "on").value_or(session.today);
    const auto id = read(context, [&] { return survey_meant(session); });
    const auto outcome = record::as_usage(
        [&] { return answer_survey(context, id, on, [&](Survey& survey) { record::assign(session, survey); }); });
    record::report(session, outcome, fmt::format("noted the answer to survey {}", id));
}

}  // namespace cs::survey
