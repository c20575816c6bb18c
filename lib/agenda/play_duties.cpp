// What is missing of the plays of renewals.
#include "agenda/duties.hpp"
#include "base/text.hpp"
#include "renewal/play.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

constexpr int play_weight = 29;
constexpr std::size_t most_named = 2;

// The talk at each mark is a duty of its own; that it is settled in the end is what all of them are for.
bool said_elsewhere(const PlayLine& line) { return line.step->done_by == "call" || line.step->done_by == "settled"; }

std::string text_of_play(const Context& context, const OpenPlay& play, const std::vector<std::string>& missing) {
    const Words says{"due {}, missing: {}", "{} 到期，尚缺：{}"};
    const Words more{" and {} more", "等 {} 项"};
    const auto shown = std::min(missing.size(), most_named);
    auto text = fmt::format(
        fmt::runtime(says.in(context.lang)), to_text(play.set.due),
        join(std::vector<std::string>(missing.begin(), missing.begin() + static_cast<std::ptrdiff_t>(shown)),
             context.lang == Lang::zh ? "、" : ", "));
    if (shown < missing.size())
        text += fmt::format(fmt::runtime(more.in(context.lang)),
                            context.lang == Lang::zh ? missing.size() : missing.size() - shown);
    return text;
}

}  // namespace

void play_duties(Context& context, std::optional<std::int64_t> staff, Date until, std::vector<Duty>& duties) {
    const auto steps = play_steps(context.settings);
    for (const auto& play : open_plays(context, steps, {.until = until, .staff = staff})) {
        if (play.set.status != RenewalStatus::open) continue;  // in grace there is one thing left to do
        std::vector<std::string> missing;
        std::optional<Date> first;
        std::string command;
        for (const auto& line : play.lines) {
            if (said_elsewhere(line)) continue;
            missing.push_back(line.step->title(context.lang));
            first = first ? std::min(*first, line.day) : line.day;
            if (command.empty()) command = step_command(*line.step, play.set.account.name, play.name);
        }
        if (play.checkpoint) {
            const auto day = add_days(play.set.due, -*play.checkpoint);
            missing.emplace_back(Words{"your verdict", "您的判断"}.in(context.lang));
            first = first ? std::min(*first, day) : day;
            if (command.empty()) command = fmt::format("cs renewal show {}", play.name);
        }
        if (!first) continue;
        const auto& leader = play.set.owner ? play.set.owner : play.set.csm;
        Duty duty{*first,
                  play_weight,
                  "play",
                  play.set.id,
                  leader ? leader->name : "",
                  play.set.account.name,
                  play.set.account_name,
                  {},
                  std::move(command)};
        duty.what = text_of_play(context, play, missing);
        duties.push_back(std::move(duty));
    }
}

}  // namespace cs
