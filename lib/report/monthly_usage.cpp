#include "report/monthly_usage.hpp"
#include "figures/month_of_use.hpp"
#include "report/archive.hpp"
#include "usage/depth.hpp"
#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace cs {
namespace {

constexpr double much = 30;  // per cent: a change that calls for a word

class Page {
  public:
    Page(const Context& context, const MonthOfUse& month) : context_{context}, month_{month} {}

    Document made() const {
        Document page;
        page.name = "report.monthly-usage";
        page.lang = context_.lang;
        page.title = say({"Monthly usage analysis: {}", "月度使用分析表：{}"}, month_.account.name);
        page.subtitle = fmt::format("{} ({} .. {})", month_.name, to_text(month_.first), to_text(month_.last));
        page.blocks.emplace_back(figures());
        page.blocks.emplace_back(features());
        if (auto weeks = weeks_chart(); !weeks.bars.empty()) page.blocks.emplace_back(std::move(weeks));
        page.blocks.emplace_back(Heading{say({"What it suggests", "建议"})});
        for (auto& sentence : suggestions()) page.blocks.emplace_back(Paragraph{std::move(sentence)});
        for (auto& note : notes()) page.blocks.emplace_back(Footnote{std::move(note)});
        return page;
    }

  private:
    std::string say(Words words) const { return std::string{words.in(context_.lang)}; }
    template <class... Values> std::string say(Words words, const Values&... values) const {
        return fmt::format(fmt::runtime(words.in(context_.lang)), values...);
    }
    Column col(std::string_view name, Words header, Type type) const { return {std::string{name}, say(header), type}; }
    static Cell change(std::int64_t now, std::int64_t before) {
        const auto percent = percent_of(now - before, before);
        return percent ? Cell{*percent} : Cell{};
    }
    static Cell part(int used, int all) {
        const auto percent = percent_of(used, all);
        return percent ? fmt::format("{}/{} ({:.1f} %)", used, all, *percent) : std::string{"n/a"};
    }

    Facts figures() const {
        Facts facts;
        const auto add = [&](std::string_view name, Words header, Type type, Cell value) {
            if (!empty(value)) facts.facts.push_back({col(name, header, type), std::move(value)});
        };
        const auto &now = month_.now, &before = month_.before;
        add("last_use", {"Last use", "最近使用"}, Type::date, month_.last_use ? Cell{*month_.last_use} : Cell{});
        add("days", {"Days with use", "使用天数"}, Type::integer, now.days);
        add("days_before", {"Days, month before", "上月使用天数"}, Type::integer, before.days);
        add("events", {"Events", "次数"}, Type::integer, now.events);
        add("events_before", {"Events, month before", "上月次数"}, Type::integer, before.events);
        add("events_change", {"Change per working day %", "变化 %（按工作日）"}, Type::number, change(month_.events_a_day.now, month_.events_a_day.before));
        add("minutes", {"Minutes", "分钟"}, Type::integer, now.minutes);
        add("minutes_before", {"Minutes, month before", "上月分钟"}, Type::integer, before.minutes);
        add("minutes_change", {"The same in time %", "时长变化 %（按工作日）"}, Type::number, change(month_.minutes_a_day.now, month_.minutes_a_day.before));
        if (now.users + before.users > 0) {
            add("users", {"Active users", "活跃用户"}, Type::integer, now.users);
            add("users_before", {"Users, month before", "上月活跃用户"}, Type::integer, before.users);
        }
        add("depth", {"Depth: core features", "使用深度（核心功能）"}, Type::text, part(month_.core_used, month_.core));
        add("breadth", {"Breadth: features", "使用广度（全部功能）"}, Type::text, part(month_.used, month_.licensed));
        if (const auto time = month_.depth_in_time())
            add("time_depth", {"Depth in time %", "时间深度 %"}, Type::number, std::round(time->share * 1000) / 10);
        return facts;
    }

    Table features() const {
        Table table;
        table.name = "features";
        table.title = say({"Feature by feature, core ones first", "各功能使用情况（核心功能在前）"});
        table.none = say({"no feature is recorded yet", "还没有功能"});
        table.columns = {col("feature", {"Feature", "功能"}, Type::text),
                         col("core", {"Core", "核心"}, Type::boolean),
                         col("licensed", {"Licensed", "已授权"}, Type::boolean),
                         col("days", {"Days", "天数"}, Type::integer),
                         col("events", {"Events", "次数"}, Type::integer),
                         col("events_before", {"Before", "上月次数"}, Type::integer),
                         col("change", {"Change %", "变化 %"}, Type::number),
                         col("minutes", {"Minutes", "分钟"}, Type::integer),
                         col("minutes_before", {"Before", "上月分钟"}, Type::integer),
                         col("users", {"Users", "用户"}, Type::integer),
                         col("weeks", {"Weeks", "各周"}, Type::text),
                         col("ever", {"Ever used", "曾经使用"}, Type::boolean)};
        const bool users_known = month_.now.users + month_.before.users > 0;
        for (const auto& f : month_.features)
            table.rows.push_back({f.name, f.core, f.licensed, f.now.days, f.now.events, f.before.events,
                                  change(f.events_a_day.now, f.events_a_day.before), f.now.minutes, f.before.minutes,
                                  users_known ? Cell{f.now.users} : Cell{},
                                  sparkline(f.weeks), f.ever});
        return table;
    }

    Chart weeks_chart() const {
        Chart chart;
        chart.name = "weeks";
        chart.title = say({"Events by week of the month", "各周使用次数"});
        if (month_.now.events == 0) return chart;
        for (std::size_t i = 0; i < month_.weeks.size(); ++i) {
            const auto first = add_days(month_.first, static_cast<int>(i) * 7);
            chart.bars.push_back({fmt::format("{}-{}", first.day(), std::min(add_days(first, 6), month_.last).day()),
                                  static_cast<double>(month_.weeks[i]), std::to_string(month_.weeks[i])});
        }
        return chart;
    }

    std::string names(bool (*which)(const FeatureMonth&)) const {
        std::string all;
        for (const auto& f : month_.features)
            if (which(f)) all += fmt::format("{}{}", all.empty() ? "" : say({", ", "、"}), f.name);
        return all;
    }

    /// What moved: nothing at all, much less, much more.
    void suggest_course(std::vector<std::string>& all) const {
        const auto& now = month_.now;
        const auto [events, events_before] = month_.events_a_day;
        const auto moved = percent_of(events - events_before, events_before);
        if (!month_.feed || *month_.feed < month_.first)
            all.push_back(say({"No usage of this month has come in yet: look at the feed before you ask the customer.",
                               "本月使用数据尚未到达：请先检查数据来源。"}));
        else if (now.days == 0)
            all.push_back(month_.last_use
                              ? say({"Nothing was used this month; the last use was on {}. Ask what happened.",
                                     "本月没有使用，最近一次使用为 {}。请了解原因。"},
                                    to_text(*month_.last_use))
                              : say({"Nothing was ever used. Find out what keeps them from beginning.",
                                     "从未使用。请了解未启用的原因。"}));
        else if (moved && *moved <= -much && *month_.feed >= month_.last)
            all.push_back(say({"Use fell by {:.1f} % a working day against the month before. Ask why before the renewal does.",
                               "每个工作日的使用次数较上月下降 {:.1f}%。请尽早了解原因。"},
                              -*moved));
        else if (moved && *moved >= much)
            all.push_back(
                say({"Use rose by {:.1f} % a working day against the month before. Ask what they gained by it, and write it "
                     "down as value.",
                     "每个工作日的使用次数较上月上升 {:.1f}%。请了解收益并记录为客户价值。"},
                    *moved));
    }
    std::vector<std::string> suggestions() const {
        std::vector<std::string> all;
        suggest_course(all);
        if (const auto never = names([](const FeatureMonth& f) { return f.core && f.licensed && !f.ever; });
            !never.empty())
            all.push_back(say({"Core features never used: {}. Show them, or note why they are not needed.",
                               "从未使用的核心功能：{}。请演示，或记录不需要的原因。"},
                              never));
        if (const auto stopped = names([](const FeatureMonth& f) {
                return f.core && f.licensed && f.ever && f.now.days == 0 && f.before.days > 0;
            });
            !stopped.empty() && month_.now.days > 0)
            all.push_back(say({"Core features used the month before and not this month: {}. Ask what replaced them.",
                               "上月使用、本月未使用的核心功能：{}。请了解原因。"},
                              stopped));
        if (month_.now.users == 1)
            all.push_back(say({"One person alone used the product. Train a second one before they leave.",
                               "仅一名用户在使用。请培训第二名用户，以防人员变动。"}));
        else if (month_.now.users > 0 && month_.now.users < month_.before.users)
            all.push_back(say({"Active users: {} after {}. Find out who stopped, and whether they have left.",
                               "活跃用户由 {1} 人减至 {0} 人。请了解停用者及其是否离职。"},
                              month_.now.users, month_.before.users));
        if (all.empty())
            all.push_back(say({"Nothing stands out: use is steady, and every core feature has been used.",
                               "无异常：使用平稳，核心功能均已使用。"}));
        return all;
    }

    std::vector<std::string> notes() const {
        std::vector<std::string> all;
        all.push_back(say(
            {"Compared with {} .. {}. Depth = core features used / licensed core features; breadth = features used / "
             "licensed features; depth in time = time in the product / working time of the days shown. Weeks: days "
             "1-7, 8-14, 15-21, 22-28 and what remains. Users only where the feed names them. A change per "
             "working day of {:.0f} % or more is called a rise or a fall.",
             "对比期：{} .. {}。使用深度 = 已用核心功能 / 已授权核心功能；使用广度 = 已用功能 / 已授权功能；时间深度 "
             "= 使用时长 / 同期营业时长。各周：1-7 日、8-14 日、15-21 日、22-28 "
             "日及余下各日。用户数仅在数据含用户时可知。按工作日的变化达到 {:.0f}% 视为上升或下降。"},
            to_text(month_.first_before), to_text(month_.last_before), much));
        if (const auto time = month_.depth_in_time(); time && time->capped)
            all.push_back(say({"More time in the product than working time: several people at once, or wrong minutes.",
                               "使用时长超过营业时长：多人同时使用，或数据有误。"}));
        if (!month_.feed || *month_.feed < month_.last)
            all.push_back(month_.feed ? say({"Usage is known up to {}: days after it are not days without use.",
                                             "使用数据截至 {}：此后的日期并非“未使用”。"},
                                            to_text(*month_.feed))
                                      : say({"No usage was ever imported.", "尚未导入任何使用数据。"}));
        return all;
    }

    const Context& context_;
    const MonthOfUse& month_;
};

}  // namespace

Document monthly_usage(Context& context, std::int64_t account, const Period& month) {
    const auto use = month_of_use(context, account, month);
    const auto theirs = in_language_of(context, use.account);
    return Page{theirs, use}.made();
}

Period last_month(Date today) {
    const auto day = add_days(today, -static_cast<int>(today.day()));
    return parse_periods(fmt::format("{:04}-{:02}", day.year(), day.month())).front();
}

}  // namespace cs
