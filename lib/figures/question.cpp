#include "figures/question.hpp"
#include "account/account.hpp"
#include "base/text.hpp"
#include "ticket/words.hpp"
#include <fmt/format.h>

namespace cs {

std::string_view group_sql(GroupBy by) noexcept {
    switch (by) {
    case GroupBy::csm: return "s.\"handle\"";
    case GroupBy::segment: return "a.\"segment\"";
    case GroupBy::level: return "a.\"level\"";
    case GroupBy::industry: return "a.\"industry\"";
    case GroupBy::region: return "a.\"region\"";
    case GroupBy::person: return "h.\"handle\"";
    case GroupBy::area: return "t.\"area\"";
    case GroupBy::priority: return "t.\"priority\"";
    case GroupBy::none: break;
    }
    return "NULL";
}

FiscalYear fiscal_year(const Settings& settings) {
    return {static_cast<int>(settings.integer("fiscal.first_month")), settings.text("fiscal.named_by") != "start"};
}

Period one_period(const Settings& settings, std::string_view text) {
    const auto periods = parse_periods(trimmed(text), fiscal_year(settings));
    if (periods.size() > 1)
        throw Error{Kind::data, "one period at a time", fmt::format("such as {}", periods.front().name)};
    return periods.front();
}

std::string group_title(GroupBy by, Lang lang) {
    const auto& choice = Value<GroupBy>::choices[static_cast<std::size_t>(by)];
    if (lang == Lang::zh) return fmt::format("按{}", choice.label.zh);
    return fmt::format("By {}", by == GroupBy::csm ? choice.label.en : choice.name);
}

std::string group_text(GroupBy by, const std::string& value, const ReportQuestion& question, Lang lang) {
    if (value.empty()) return "-";
    const auto label = [&](std::span<const Choice> choices) {
        const auto i = find_choice(value, choices);
        return i ? std::string{choices[*i].label.in(lang)} : value;
    };
    if (by == GroupBy::segment && question.labels) return label(Value<Segment>::choices);
    if (by == GroupBy::priority && question.labels) return label(Value<Priority>::choices);
    return value;
}

std::string report_subtitle(const ReportQuestion& question, Date today, Lang lang) {
    const auto& periods = question.periods;
    return fmt::format(fmt::runtime(Words{"{}, as of {}", "{}，截至 {}"}.in(lang)),
                       periods.size() == 1 ? periods.front().name : periods.front().name + " .. " + periods.back().name,
                       to_text(today));
}

}  // namespace cs
