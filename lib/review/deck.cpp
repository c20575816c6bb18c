#include "review/deck.hpp"
#include "base/text.hpp"
#include "review/slides.hpp"
#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace cs {
namespace {

constexpr std::size_t bars_of_a_goal = 8;  // the last measurements

std::string number(double value) { return fmt::format("{}", std::round(value * 1000) / 1000); }

class Deck : Slides {
  public:
    Deck(const DeckFacts& facts, Lang lang, DeckFor reader, const std::string& company)
        : Slides{lang}, facts_{facts}, meeting_{reader == DeckFor::meeting} {
        document().name = "review.deck";
        document().title = say({"Business review: {}", "业务回顾：{}"}, facts.account.name);
        document().subtitle = fmt::format("{} .. {}", to_text(add_days(facts.from, 1)), to_text(facts.to));
        if (!company.empty()) document().subtitle += fmt::format(" · {}", company);
    }

    Document made() && {
        if (!meeting_)
            paragraph(say(
                {"This is your review of these {} months: what you chose us for, and what you have had of it. A reply reaches us.",
                 "这是您这 {} 个月的业务回顾：当初的目标，以及已获得的价值。直接回复即可联系我们。"},
                facts_.months));
        goals();
        figures();
        value();
        stuck();
        asked();
        if (facts_.promises.empty())
            colleagues();
        else
            owed();
        next();
        return std::move(document());
    }

  private:
    /// "in these 3 months"
    std::string span() const { return say({"in these {} months", "这 {} 个月"}, facts_.months); }

    std::string ask(Words in_a_meeting, Words by_mail) const { return say(meeting_ ? in_a_meeting : by_mail); }

    void goals() {
        slide({"What you chose us for", "您当初的目标"});
        if (facts_.goals.empty())
            return paragraph(
                ask({"What you want to reach with us was never written down. Let us do that today, in a number.",
                     "您希望达成什么，我们还没有记录。今天请一起把它写成一个数字。"},
                    {"What you want to reach with us was never written down. Please reply, if you can with a number.",
                     "您希望达成什么，我们还没有记录。请回复告诉我们，最好是一个数字。"}));
        for (const auto& [goal, readings, heard] : facts_.goals) {
            paragraph(say({"“{}”", "“{}”"}, goal.statement));
            footnote(about(goal, heard));
        }
        paragraph(
            ask({"Is this still your main challenge? What has changed?", "这还是您目前最主要的挑战吗？有什么变化？"},
                {"Is this still your main challenge? If something has changed, please reply and say so.",
                 "这还是您目前最主要的挑战吗？如有变化，请回复告诉我们。"}));
    }

    /// Whose goal it is, and since when, in a line.
    std::string about(const Goal& goal, const std::string& heard) const {
        std::vector<std::string> parts;
        if (!goal.department.empty()) parts.push_back(goal.department);
        if (goal.said_by) parts.push_back(say({"said by {}", "{}提出"}, goal.said_by->name));
        if (goal.agreed_on) parts.push_back(say({"agreed {}", "{} 确认"}, to_text(*goal.agreed_on)));
        if (goal.confirmed_on && goal.confirmed_on != goal.agreed_on)
            parts.push_back(say({"read back {}", "{} 复核"}, to_text(*goal.confirmed_on)));
        if (!heard.empty()) parts.push_back(say({"with {}", "与{}"}, heard));
        if (goal.status == GoalStatus::reached || goal.status == GoalStatus::missed)
            parts.push_back(label(goal.status));
        return join(parts, " · ");
    }

    void figures() {
        if (facts_.goals.empty()) return;
        slide({"Before, and now", "之前与现在"});
        Table table;
        table.name = "figures";
        table.columns = {col("metric", {"Figure", "指标"}, Type::text),   col("before", {"Before", "之前"}, Type::measure),
                         col("now", {"Now", "现在"}, Type::measure),       col("target", {"Target", "目标值"}, Type::measure),
                         col("due", {"By", "期限"}, Type::date),          col("progress", {"Done %", "进度 %"}, Type::number)};
        std::string unmeasured;
        for (const auto& [goal, readings, heard] : facts_.goals) {
            const auto name = goal.metric.empty() ? goal.statement : goal.metric;
            if (readings.empty()) unmeasured += fmt::format("{}{}", unmeasured.empty() ? "" : say({"; ", "；"}), name);
            const auto percent = progress_percent(goal);
            table.rows.push_back({with_unit(name, goal.unit), cell(goal.baseline), cell(goal.value), cell(goal.target),
                                  day(goal.due), percent ? Cell{*percent} : Cell{}});
        }
        add(std::move(table));
        for (const auto& then : facts_.goals) chart(then);
        if (!unmeasured.empty())
            paragraph(ask({"Not measured yet: {}. Who can tell us the number, and when?",
                           "尚未测量：{}。谁能提供数字？什么时候？"},
                          {"Not measured yet: {}. Who can tell us the number?", "尚未测量：{}。请问谁能提供数字？"}),
                      unmeasured);
    }

    std::string with_unit(const std::string& name, const std::string& unit) const {
        return unit.empty() ? name : say({"{} ({})", "{}（{}）"}, name, unit);
    }

    // One scale for all bars of a goal; a number below nothing has no bar to be drawn.
    void chart(const GoalThen& then) {
        const auto& [goal, readings, heard] = then;
        if (readings.empty()) return;
        Chart chart;
        chart.name = fmt::format("goal_{}", goal.id);
        chart.title = with_unit(goal.metric, goal.unit);
        const auto bar = [&](std::string label, double value) {
            chart.bars.push_back({std::move(label), value, number(value)});
        };
        if (goal.baseline) bar(say({"before", "之前"}), *goal.baseline);
        const auto skipped = readings.size() > bars_of_a_goal ? readings.size() - bars_of_a_goal : 0;
        for (auto i = skipped; i < readings.size(); ++i) bar(to_text(readings[i].on), readings[i].value);
        if (goal.target) bar(say({"target", "目标"}), *goal.target);
        if (std::ranges::none_of(chart.bars, [](const Bar& b) { return b.value < 0; }))
            document().blocks.emplace_back(std::move(chart));
    }

    void value() {
        slide({"What it was worth", "带来的价值"});
        if (facts_.outcomes.empty())
            paragraph(
                ask({"No value was written down {}. What did it save you, bring in, or spare you?",
                     "{}没有记录价值。它为您节省、带来或避免了什么？"},
                    {"No value was written down {}. What did it save you, bring in, or spare you? A line in reply is enough.",
                     "{}没有记录价值。它为您节省、带来或避免了什么？回复一句即可。"}),
                span());
        else
            add(outcomes());
        for (const auto& money : facts_.received)
            paragraph(say({"Together {} {}.", "合计 {}（{}）。"}, shown_money(money), span()));
        for (const auto& money : facts_.ever)
            if (std::ranges::find(facts_.received, money) == facts_.received.end())
                paragraph(say({"{} since the beginning.", "开始使用以来共 {}。"}, shown_money(money)));
    }

    Table outcomes() const {
        Table table;
        table.name = "value";
        table.columns = {col("on", {"When", "日期"}, Type::date), col("what", {"What", "内容"}, Type::text),
                         col("amount", {"Worth", "金额"}, Type::money),
                         col("evidence", {"How we know", "依据"}, Type::text)};
        for (const auto& one : facts_.outcomes)
            table.rows.push_back({one.on, text(one.what), one.amount ? Cell{*one.amount} : Cell{}, text(one.evidence)});
        return table;
    }

    void stuck() {
        slide({"Who does not have it yet", "谁还没有用起来"});
        if (facts_.users_named && facts_.seats)
            paragraph(
                say({"{} of {} seats were used {}.", "{2}使用席位 {0} / {1}。"}, facts_.users, *facts_.seats, span()));
        else if (facts_.users_named)
            paragraph(say({"{} people used it {}.", "{1}有 {0} 人使用。"}, facts_.users, span()));
        if (!facts_.stuck.empty()) add(people());
        if (!facts_.unused.empty())
            paragraph(say({"Yours, and not used {}: {}.", "已包含但{}未使用：{}。"}, span(), list(facts_.unused)));
        const auto lost = facts_.lost_by_seats();
        for (const auto& one : lost)
            paragraph(say(
                {"{0} over {1} people is {2} each. {3} seats that are paid for stand empty: {4} that you did not have {5}.",
                 "{0} ÷ {1} 人 = 人均 {2}。{3} 个已付费的席位空着：{5}少得 {4}。"},
                shown_money(one.received), one.users, shown_money(one.each), one.without, shown_money(one.lost),
                span()));
        if (facts_.stuck.empty() && facts_.unused.empty() && lost.empty())
            paragraph(facts_.feed ? say({"Nobody is left behind: everybody whom we know of uses it.",
                                         "没有人掉队：已知的用户都在使用。"})
                                  : say({"We see no figures of your use yet.", "我们还没有收到使用数据。"}));
    }

    Table people() const {
        Table table;
        table.name = "people";
        table.columns = {col("name", {"Who", "姓名"}, Type::text), col("title", {"Work", "职务"}, Type::text),
                         col("trained", {"Trained", "已培训"}, Type::boolean)};
        if (facts_.users_named) table.columns.push_back(col("last_use", {"Last use", "最近使用"}, Type::text));
        for (const auto& one : facts_.stuck) {
            auto& row = table.rows.emplace_back();
            row = {one.name, text(one.title), one.trained};
            if (facts_.users_named)
                row.push_back(one.last_use ? to_text(*one.last_use) : say({"not in a year", "一年内未使用"}));
        }
        return table;
    }

    void asked() {
        slide({"What you asked for", "您提出的需求"});
        Table table;
        table.name = "requests";
        table.none = say({"No request is open.", "没有待处理的需求。"});
        table.columns = {col("on", {"Asked", "提出日"}, Type::date), col("need", {"What", "需求"}, Type::text),
                         col("state", {"Answer", "进展"}, Type::text),
                         col("promised_for", {"For", "预计日期"}, Type::date),
                         col("answer", {"More", "说明"}, Type::text)};
        for (const auto& one : facts_.requests)
            table.rows.push_back({one.on, one.need, answer_to(one), day(one.promised_for), text(one.answer)});
        add(std::move(table));
        const auto& t = facts_.tickets;
        if (t.opened + t.open == 0)
            return paragraph(say({"You asked support nothing {}.", "{}没有提交工单。"}, span()));
        paragraph(say({"Support: {} asked {}, {} solved; {} open today.",
                       "客服：{1}提交 {0} 个，已解决 {2} 个；目前未结 {3} 个。"},
                      t.opened, span(), t.solved, t.open) +
                  (t.most.empty() ? "" : say({" Most were about {}.", "最多的是{}。"}, t.most)));
    }

    std::string answer_to(const RequestSeen& request) const {
        if (request.state == "declined" || request.decision == "decline") return say({"we will not do it", "不做"});
        if (request.state == "delivered" || request.state == "told") return say({"it is there", "已交付"});
        if (request.state != "decided") return say({"we look into it", "评估中"});
        return request.decision == "later" ? say({"not now", "暂缓"}) : say({"being built", "开发中"});
    }

    void owed() {
        slide({"What we still owe you", "我们尚未兑现的承诺"});
        Table table;
        table.name = "promises";
        table.columns = {col("text", {"What", "内容"}, Type::text), col("due", {"By", "期限"}, Type::date)};
        for (const auto& one : facts_.promises) table.rows.push_back({one.text, day(one.due)});
        add(std::move(table));
        paragraph(say({"This comes first. Until it is done we propose nothing new.",
                       "这些最优先。兑现之前，我们不推荐任何新内容。"}));
    }

    void colleagues() {
        const auto lost = facts_.lost_by_colleagues();
        if (lost.empty()) return;
        slide({"What your colleagues could have", "您的同事还可以获得"});
        for (const auto& one : lost) {
            paragraph(say(facts_.users_named
                              ? Words{"{} people use it: it was worth {} to you {}, {} for each of them.",
                                      "{} 人在使用：价值 {}（{}），人均 {}。"}
                              : Words{"You have {} seats: it was worth {} to you {}, {} for each of them.",
                                      "您有 {} 个席位：价值 {}（{}），每席位 {}。"},
                          one.users, shown_money(one.received), span(), shown_money(one.each)));
            paragraph(
                say({"{0} more of your people work without it. At the same rate that is {1} that you did not have {2}.",
                     "还有 {0} 位同事没有使用。按同样的收益计算，{2}少得 {1}。"},
                    one.without, shown_money(one.lost), span()));
        }
        const auto& one = lost.front();
        Chart chart;
        chart.name = "colleagues";
        chart.title = say({"Worth {}", "{}的价值"}, span());
        const auto bar = [&](std::string label, const Money& money) {
            chart.bars.push_back({std::move(label), static_cast<double>(money.minor), shown_money(money)});
        };
        bar(say({"{} with it", "已使用：{}"}, one.users), one.received);
        bar(say({"{} without", "未使用：{}"}, one.without), one.lost);
        document().blocks.emplace_back(std::move(chart));
        footnote(say({"{0} / {1} = {2} each; {0} x {3} / {1} = {4}. Value as noted above, people as you told us.",
                      "{0} ÷ {1} = {2}；{0} × {3} ÷ {1} = {4}。价值见前述记录，人数由您提供。"},
                     shown_money(one.received), one.users, shown_money(one.each), one.without, shown_money(one.lost)));
    }

    void next() {
        slide({"What is next", "下一步"});
        for (const auto& line : proposals()) paragraph(line);
        if (!facts_.actions.empty()) {
            Table table;
            table.name = "actions";
            table.title = say({"Agreed, and open", "已约定、未完成"});
            table.columns = {col("what", {"What", "内容"}, Type::text), col("who", {"Who", "负责人"}, Type::text),
                             col("due", {"By", "期限"}, Type::date)};
            for (const auto& one : facts_.actions) table.rows.push_back({one.what, text(one.who), one.due});
            add(std::move(table));
        }
        if (!facts_.next_goals.empty())
            paragraph(say({"Agreed for this time: {}", "本阶段约定：{}"}, facts_.next_goals));
        paragraph(ask({"And your goal until we meet again: which number shall stand where?",
                       "到下次回顾时的目标：哪个数字要达到多少？"},
                      {"And your goal for the next months: which number shall stand where? Just reply to this mail.",
                       "今后几个月的目标：哪个数字要达到多少？直接回复本邮件即可。"}));
        if (!meeting_)
            footnote(say({"If you would rather not get this review, reply and say so.",
                          "如不希望再收到此类回顾，请回复告知。"}));
    }

    // The steps that serve both sides best: first what is stuck, then what is not known; success is worth telling.
    std::vector<std::string> proposals() const {
        std::vector<std::string> all, untrained;
        if (!facts_.promises.empty()) all.push_back(say({"Keep what we promised, first of all.", "首先兑现承诺。"}));
        for (const auto& one : facts_.stuck)
            if (!one.trained) untrained.push_back(one.name);
        if (!untrained.empty()) all.push_back(say({"Train: {}.", "培训：{}。"}, list(untrained)));
        if (!facts_.unused.empty()) all.push_back(say({"Show: {}.", "演示：{}。"}, list(facts_.unused)));
        if (all.empty() && !facts_.outcomes.empty())
            all.push_back(say({"It goes well. May we tell your story to others, with your numbers in it?",
                               "进展顺利。可以把您的故事和数据分享给同行吗？"}));
        return all;
    }

    std::string label(GoalStatus status) const {
        return say(Value<GoalStatus>::choices[static_cast<std::size_t>(status)].label);
    }

    const DeckFacts& facts_;
    bool meeting_;
};

}  // namespace

Document deck(const DeckFacts& facts, Lang lang, DeckFor reader, const std::string& company) {
    return Deck{facts, lang, reader, company}.made();
}

}  // namespace cs
