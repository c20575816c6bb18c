#include "renewal/play.hpp"
#include "base/near.hpp"
#include "base/past.hpp"
#include "base/text.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

PlayStep step(std::string name, std::int64_t days, Words title, std::string done_by, std::int64_t lead = 14) {
    PlayStep made;
    made.name = std::move(name);
    made.days = days;
    made.en = title.en, made.zh = title.zh;
    made.done_by = std::move(done_by);
    made.lead_days = lead;
    return made;
}

// domain.md, "Renewal timeline". The last review may be that of the quarter before.
std::vector<PlayStep> own_steps() {
    std::vector<PlayStep> steps{
        step("start", 90, {"Say how likely it is", "判断续约可能"}, "category", 90),
        step("review", 90, {"Last review before the renewal", "续约前最后一次复盘"}, "review_held", 45),
        step("archive", 90, {"Look at the archive, use and value", "查看档案、使用与价值"}, ""),
        step("value_report", 90, {"Write the value report", "撰写价值报告"}, "value_report", 90),
        step("request_report", 90, {"Report on their requests", "反馈需求进展"}, "requests_told", 90),
        step("next_goal", 90, {"Agree next year's goal in writing", "书面确认明年目标"}, "next_goal", 90),
        step("call", 42, {"The renewal call", "续约电话"}, "call"),
        step("contract", 42, {"Contract ready to sign", "合同备妥待签"}, "contract", 90),
        step("polite_notice", 30, {"Polite mail: it renews by itself", "礼貌告知：将自动续约"}, "told", 60),
        step("settled", 0, {"Renewed, extended or lost", "续约、延期或流失"}, "settled", 365),
    };
    const auto polite = std::ranges::find(steps, "polite_notice", &PlayStep::name);
    polite->auto_renew_only = true;
    return steps;
}

PlayStep read_step(const Settings& settings, const std::string& name) {
    const auto key = [&](std::string_view last) { return setting_name({"renewal", "play", name, std::string{last}}); };
    auto made = step(name, 0, {}, settings.text(key("done_by")), settings.integer(key("lead_days")));
    if (settings.is_default(key("days")))
        throw Error{Kind::config, fmt::format("{}: missing", key("days")), "days before the last service day"};
    made.days = settings.integer(key("days"));
    made.en = settings.text(key("title"));
    made.zh = settings.text(key("title_zh"));
    if (made.en.empty()) made.en = made.zh.empty() ? name : made.zh;
    if (made.zh.empty()) made.zh = made.en;
    made.auto_renew_only = settings.boolean(key("auto_renew_only"));
    for (const auto& segment : settings.texts(key("segments")))
        if (const auto found = find_choice(segment, Value<Segment>::choices))
            made.segments.push_back(static_cast<Segment>(*found));
    return made;
}

bool asked_of(const PlayStep& step, const Renewal& set) {
    if (step.auto_renew_only && !set.auto_renew) return false;
    return step.segments.empty() ||
           (set.segment && std::ranges::find(step.segments, *set.segment) != step.segments.end());
}

bool settled(const Renewal& set) { return set.status != RenewalStatus::open && set.status != RenewalStatus::in_grace; }

// A fact without a day is simply so.
bool proves(const Proof& proof, const PlayLine& line) {
    return !proof.on || *proof.on >= add_days(line.day, -line.step->lead_days);
}

PlayLine line_of(const PlayStep& step, const Renewal& set, std::span<const RenewalStep> marks, const SetFacts& facts,
                 Date today) {
    PlayLine line{&step, add_days(set.due, -step.days), {}, {}, false, {}};
    const auto fact = facts.find(step.done_by);
    if (step.done_by == "settled" ? settled(set) : fact != facts.end() && proves(fact->second, line)) {
        line.state = PlayState::done;
        line.proven = true;
        if (fact != facts.end()) line.on = fact->second.on;
        return line;
    }
    for (const auto& mark : marks) {
        if (mark.step != step.name) continue;
        line.state = mark.mark == RenewalMark::done ? PlayState::done : PlayState::skipped;
        line.on = mark.on;
        line.why = mark.why;
        return line;
    }
    line.state = line.day < today ? PlayState::late : PlayState::open;
    return line;
}

}  // namespace

std::vector<PlayStep> play_steps(const Settings& settings) {
    const auto names = settings.tables("renewal.play");
    if (names.empty()) return own_steps();
    std::vector<PlayStep> steps;
    for (const auto& name : names) steps.push_back(read_step(settings, name));
    std::ranges::stable_sort(steps, std::greater{}, &PlayStep::days);
    return steps;
}

const PlayStep& find_step(const std::vector<PlayStep>& steps, std::string_view name) {
    std::vector<std::string_view> known;
    std::vector<std::string> names;
    for (const auto& step : steps) {
        if (step.name == name) return step;
        known.push_back(step.name);
        names.push_back(step.name);
    }
    const auto near = did_you_mean(name, known);
    throw Error{Kind::usage, fmt::format("there is no step {}", quoted(name)),
                near.empty() ? "there are: " + join(names, ", ") : near};
}

std::vector<PlayLine> play_of(const std::vector<PlayStep>& steps, const Renewal& set,
                              std::span<const RenewalStep> marks, const SetFacts& facts, Date today) {
    std::vector<PlayLine> lines;
    for (const auto& step : steps)
        if (asked_of(step, set)) lines.push_back(line_of(step, set, marks, facts, today));
    return lines;
}

std::vector<PlayLine> play_of(Context& context, const std::vector<PlayStep>& steps, const Renewal& set) {
    const PlayFacts facts{context, steps, set.due, set.due, set.account.id};
    return play_of(steps, set, facts.marks(set), facts.of(set), context.today);
}

std::string step_command(const PlayStep& step, std::string_view account, std::string_view set) {
    if (step.done_by == "review") return fmt::format("cs touch add {} --kind review", account);
    if (step.done_by == "review_held") return fmt::format("cs review hold {} --with NAME", account);
    if (step.done_by == "call") return fmt::format("cs touch add {} --kind call", account);
    if (step.done_by == "told") return fmt::format("cs renewal notify {} --how mail", set);
    if (step.done_by == "settled") return fmt::format("cs renewal show {}", set);
    return fmt::format("cs renewal done {} {}", set, step.name);
}

Outcome mark_step(Context& context, const Renewal& set, const StepWord& word) {
    return write(context, [&](Write& work) {
        check_unsettled(set);
        const auto steps = play_steps(context.settings);
        const auto& step = find_step(steps, word.step);
        if (!asked_of(step, set))
            throw Error{Kind::no, fmt::format("step '{}' is not asked of this renewal", step.name),
                        step.auto_renew_only ? "it does not renew by itself" : "its segment has no such step"};
        refuse_future(word.on, context.today);
        if (word.mark == RenewalMark::skipped && word.why.empty())
            throw Error{Kind::no, "say why it is not needed: --why TEXT"};
        const auto outlook = begun_outlook(work, set);
        for (auto& mark : written<RenewalStep>(context, outlook)) {
            if (mark.step != step.name) continue;
            mark.mark = word.mark, mark.on = word.on, mark.by = context.who, mark.why = word.why;
            work.update(mark);
            return;
        }
        RenewalStep mark;
        mark.account = set.account;
        mark.outlook = {outlook.id, {}};
        mark.step = step.name;
        mark.mark = word.mark, mark.on = word.on, mark.by = context.who, mark.why = word.why;
        work.insert(mark);
    });
}

}  // namespace cs
