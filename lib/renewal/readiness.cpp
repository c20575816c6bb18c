#include "renewal/readiness.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

constexpr std::int64_t recent = 30;  // days: a touch within them counts as talking

struct Check {
    Words what;
    bool ready;
    std::string found, next;
};

bool talked(const RenewalMatter& m) {
    return !m.touches.empty() && days_between(m.touches.front().on, m.context.today) <= recent;
}

Check decision(const RenewalMatter& m) {
    const auto who =
        std::ranges::find_if(m.people, [](const Contact& c) { return c.role == ContactRole::decision_maker; });
    const bool known = who != m.people.end();
    return {{"who decides is known", "已知决策者"},
            known,
            known ? who->name : "",
            fmt::format("cs contact add {} --name NAME --tier 1 --role decision_maker", m.account.key)};
}

Check reachable(const RenewalMatter& m) {
    const auto who =
        std::ranges::find_if(m.people, [](const Contact& c) { return !c.phone.empty() || !c.email.empty(); });
    const bool known = who != m.people.end();
    return {{"can be called or written to", "有电话或邮箱"},
            known,
            known ? fmt::format("{} {}", who->name, who->phone.empty() ? who->email : who->phone) : "",
            m.people.empty() ? fmt::format("cs contact add {} --name NAME --tier 1 --phone NUMBER", m.account.key)
                             : fmt::format("cs contact edit {} --phone NUMBER", m.people.front().id)};
}

Check willing(const RenewalMatter& m) {
    const auto who = std::ranges::find_if(m.people, [](const Contact& c) { return c.will_to_renew.has_value(); });
    const bool known = who != m.people.end();
    return {{"their will to renew was judged", "已判断续费意愿"},
            known,
            known ? fmt::format("{} {:+}", who->name, *who->will_to_renew) : "",
            m.people.empty() ? fmt::format("cs contact add {} --name NAME --tier 1 --will_to_renew N", m.account.key)
                             : fmt::format("cs contact edit {} --will_to_renew N", m.people.front().id)};
}

Check next_steps_in_time(const RenewalMatter& m) {
    const auto open = std::ranges::find_if(
        m.touches, [&](const Touch& t) { return t.next_on && !t.next_done_on && *t.next_on < m.context.today; });
    const bool late = open != m.touches.end();
    return {{"no next step is late", "没有逾期的下一步"},
            !late,
            late ? fmt::format("{}: {}", to_text(*open->next_on), open->next) : "",
            late ? fmt::format("cs touch done {}", open->id) : ""};
}

Check promises_kept(const RenewalMatter& m) {
    const auto n = static_cast<std::int64_t>(m.promises.rows.size());
    return {{"every promise is kept", "承诺均已兑现"},
            n == 0,
            n == 0 ? "" : fmt::format(fmt::runtime(m.say({"{} open or broken", "{} 项未了结或未兑现"})), n),
            fmt::format("cs expectation open --account {}", m.account.key)};
}

std::vector<Check> checks(const RenewalMatter& m) {
    const auto& key = m.account.key;
    return {
        {{"somebody answers for it", "有负责人"},
         m.set.csm.has_value(),
         m.set.csm ? m.set.csm->name : "",
         fmt::format("cs account edit {} --csm STAFF", key)},
        decision(m),
        reachable(m),
        willing(m),
        {{"talked in the last 30 days", "近 30 天有联系"},
         talked(m),
         m.touches.empty() ? "" : to_text(m.touches.front().on),
         fmt::format("cs touch add {} --kind call --note TEXT", key)},
        next_steps_in_time(m),
        promises_kept(m),
    };
}

}  // namespace

Table readiness_table(const RenewalMatter& m) {
    Table table;
    table.name = "readiness";
    table.title = m.say({"Before the talk", "谈续约之前"});
    table.columns = {{"ready", m.say({"Ready", "就绪"}), Type::boolean},
                     {"what", m.say({"What", "内容"}), Type::text},
                     {"found", m.say({"On record", "记录"}), Type::text},
                     {"next", m.say({"To type", "命令"}), Type::text, true}};
    for (const auto& check : checks(m)) {
        const auto text = [](const std::string& value) { return value.empty() ? Cell{} : Cell{value}; };
        table.rows.push_back(
            {check.ready, m.say(check.what), text(check.found), check.ready ? Cell{} : text(check.next)});
    }
    return table;
}

}  // namespace cs
