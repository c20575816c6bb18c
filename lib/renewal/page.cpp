#include "renewal/page.hpp"
#include "account/touch.hpp"
#include "base/text.hpp"
#include "account/listing.hpp"
#include "renewal/notice.hpp"
#include "renewal/play.hpp"
#include "renewal/snapshot.hpp"
#include "renewal/talk.hpp"
#include "renewal/verdict.hpp"
#include "store/find.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

constexpr std::int64_t recent = 30;  // days: a touch within them counts as talking
constexpr std::size_t most_touches = 5;

Condition equal(const NounView& noun, std::string_view field, Cell value) {
    return {&noun.at(field), Condition::Op::equal, {std::move(value)}, {}};
}

template <class R> Query everything(Context& context, std::vector<Condition> where, std::string_view sort) {
    const auto& noun = context.nouns.of<R>();
    Query query;
    query.where = std::move(where);
    query.sort = parse_sort(noun, sort);
    for (const auto& field : noun.fields) query.fields.push_back(&field);
    return query;
}

/// What the page is made of, read once.
struct Matter {
    Context& context;
    const WorkCalendar& calendar;
    const Renewal& set;
    Account account;
    std::vector<Contract> lines, followers;
    std::vector<Contact> people;  ///< of tier 1, who have not left
    std::vector<Touch> touches;   ///< the newest first
    Table promises;               ///< open, or broken
    Lang lang;
    Audience audience;

    std::string say(Words words) const { return std::string{words.in(lang)}; }
    bool settled() const { return set.status != RenewalStatus::open && set.status != RenewalStatus::in_grace; }
};

Matter gather(Context& context, const WorkCalendar& calendar, const Renewal& set, Audience audience) {
    Matter m{context,
             calendar,
             set,
             get<Account>(context, set.account.id),
             lines_of(context, set),
             followers_of(context, set),
             {},
             {},
             promises_to(context, set.account.id, audience),
             context.lang,
             audience};
    const auto& contacts = context.nouns.of<Contact>();
    m.people = all<Contact>(context, everything<Contact>(context,
                                                         {equal(contacts, "account", set.account.id),
                                                          equal(contacts, "tier", std::int64_t{1})},
                                                         "role,name"));
    std::erase_if(m.people, [&](const Contact& c) { return c.left_on && *c.left_on <= context.today; });
    auto newest = everything<Touch>(context, {equal(context.nouns.of<Touch>(), "account", set.account.id)}, "-on");
    newest.limit = most_touches;
    m.touches = all<Touch>(context, newest);
    return m;
}

/// The fields of a noun as a table of a page.
template <class R>
Table table_of(const Matter& m, std::string name, Words title, const std::vector<R>& records,
               std::string_view columns) {
    const auto& noun = m.context.nouns.of<R>();
    const auto fields = parse_columns(noun, columns);
    Table table;
    table.name = std::move(name);
    table.title = m.say(title);
    for (const auto* field : fields)
        table.columns.push_back({std::string{field->name}, std::string{field->header.in(m.lang)}, field->type});
    for (const auto& record : records) {
        auto& row = table.rows.emplace_back();
        for (const auto* field : fields) row.push_back(field->seen(record, m.context.today));
    }
    if (m.audience == Audience::person) {
        for (const auto* field : fields)
            if (!field->choices.empty()) label_choices(table, field->name, field->choices, m.lang);
        if (!table.rows.empty()) drop_empty_columns(table);
    }
    return table;
}

Facts head(const Matter& m) {
    auto facts =
        facts_of(m.context, m.context.nouns.of<Renewal>(), m.set,
                 "id,account,due,days_left,status,amount_due,amount_renewed,category,target,forecast,auto_renew,"
                 "notice_by,notice_on,segment,csm,owner",
                 m.audience);
    const auto of_account =
        facts_of(m.context, m.context.nouns.of<Account>(), m.account, "sales,stage,last_touch", m.audience);
    facts.facts.insert(facts.facts.end(), of_account.facts.begin(), of_account.facts.end());
    const auto money = money_of(m.context, m.account);
    facts.facts.insert(facts.facts.end(), money.facts.begin(), money.facts.end());
    const auto outlook =
        facts_of(m.context, m.context.nouns.of<Renewal>(), m.set, "next_year,value_report", m.audience);
    facts.facts.insert(facts.facts.end(), outlook.facts.begin(), outlook.facts.end());
    if (auto chance = kept_chance(m.context, m.set)) facts.facts.push_back(std::move(*chance));
    return facts;
}

struct Check {
    Words what;
    bool ready;
    std::string found, next;
};

bool talked(const Matter& m) {
    return !m.touches.empty() && days_between(m.touches.front().on, m.context.today) <= recent;
}

Check decision(const Matter& m) {
    const auto who =
        std::ranges::find_if(m.people, [](const Contact& c) { return c.role == ContactRole::decision_maker; });
    const bool known = who != m.people.end();
    return {{"who decides is known", "已知决策者"},
            known,
            known ? who->name : "",
            fmt::format("cs contact add {} --name NAME --tier 1 --role decision_maker", m.account.key)};
}

Check reachable(const Matter& m) {
    const auto who =
        std::ranges::find_if(m.people, [](const Contact& c) { return !c.phone.empty() || !c.email.empty(); });
    const bool known = who != m.people.end();
    return {{"can be called or written to", "有电话或邮箱"},
            known,
            known ? fmt::format("{} {}", who->name, who->phone.empty() ? who->email : who->phone) : "",
            m.people.empty() ? fmt::format("cs contact add {} --name NAME --tier 1 --phone NUMBER", m.account.key)
                             : fmt::format("cs contact edit {} --phone NUMBER", m.people.front().id)};
}

Check willing(const Matter& m) {
    const auto who = std::ranges::find_if(m.people, [](const Contact& c) { return c.will_to_renew.has_value(); });
    const bool known = who != m.people.end();
    return {{"their will to renew was judged", "已判断续费意愿"},
            known,
            known ? fmt::format("{} {:+}", who->name, *who->will_to_renew) : "",
            m.people.empty() ? fmt::format("cs contact add {} --name NAME --tier 1 --will_to_renew N", m.account.key)
                             : fmt::format("cs contact edit {} --will_to_renew N", m.people.front().id)};
}

Check next_steps_in_time(const Matter& m) {
    const auto open = std::ranges::find_if(
        m.touches, [&](const Touch& t) { return t.next_on && !t.next_done_on && *t.next_on < m.context.today; });
    const bool late = open != m.touches.end();
    return {{"no next step is late", "没有逾期的下一步"},
            !late,
            late ? fmt::format("{}: {}", to_text(*open->next_on), open->next) : "",
            late ? fmt::format("cs touch done {}", open->id) : ""};
}

Check promises_kept(const Matter& m) {
    const auto n = static_cast<std::int64_t>(m.promises.rows.size());
    return {{"every promise is kept", "承诺均已兑现"},
            n == 0,
            n == 0 ? "" : fmt::format(fmt::runtime(m.say({"{} open or broken", "{} 项未了结或未兑现"})), n),
            fmt::format("cs expectation open --account {}", m.account.key)};
}

std::vector<Check> checks(const Matter& m) {
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

Table readiness(const Matter& m) {
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

std::string set_name(const Matter& m) { return operand_of(m.context, m.set); }

void notices(const Matter& m, Document& page) {
    if (m.settled() || !m.set.notice_by || *m.set.notice_by < m.context.today) return;
    if (notified(m.context, m.set, NoticeAbout::notice)) return;
    const auto day = safe_day(*m.set.notice_by, m.calendar);
    if (day.on == *m.set.notice_by)
        page.blocks.push_back(Paragraph{fmt::format(
            fmt::runtime(m.say({"Notice can be given until {}.", "可在 {} 前提出通知。"})), to_text(day.on))});
    else
        page.blocks.push_back(
            Paragraph{fmt::format(fmt::runtime(m.say({"Last safe day for a notice: {} (the deadline is {}).",
                                                      "通知的最后安全日：{}（期限为 {}）。"})),
                                  to_text(day.on), to_text(*m.set.notice_by))});
    if (day.known) return;
    const auto note = m.say({"No holidays are known for {}: only weekends were counted (calendar.holidays in cs.toml).",
                             "没有 {} 年的节假日数据，只避开了周末（cs.toml 的 calendar.holidays）。"});
    page.blocks.push_back(Footnote{fmt::format(fmt::runtime(note), m.set.notice_by->year())});
}

/// The last day on which the customer can be told in time that it renews by itself.
void tellings(const Matter& m, Document& page) {
    const auto deadline =
        deadline_of(m.set, NoticeAbout::tell, m.context.settings.integer("renewal.tell_days"));
    if (m.settled() || !deadline || m.set.notice_on || notified(m.context, m.set, NoticeAbout::tell)) return;
    const auto day = safe_day(*deadline, m.calendar);
    const Words says =
        *deadline < m.context.today
            ? Words{"It renews by itself, and the customer was to be told by {}: that day has passed.",
                    "合同将自动续约，最迟应于 {} 告知客户：已逾期。"}
            : Words{"It renews by itself: tell the customer by {}.", "合同将自动续约：请在 {} 前告知客户。"};
    page.blocks.push_back(
        Paragraph{fmt::format(fmt::runtime(m.say(says)), to_text(*deadline < m.context.today ? *deadline : day.on)) +
                  fmt::format("\n$ cs renewal notify {} --how mail --proof TEXT", set_name(m))});
}

void command(const Matter& m, Document& page, Words words, const std::string& line) {
    page.blocks.push_back(Paragraph{m.say(words) + "\n$ " + line});
}

void next_steps(const Matter& m, Document& page) {
    const bool in_force = std::ranges::any_of(m.lines, [&](const Contract& l) { return *l.stops > m.context.today; });
    if (m.settled() && (m.set.status != RenewalStatus::lost || !in_force)) return;
    const auto name = set_name(m);
    page.blocks.push_back(Heading{m.say({"Next", "下一步"})});
    if (m.settled())
        return command(m, page, {"When they stay after all:", "客户最终续约："},
                       fmt::format("cs renewal win {} --price +0% --dry-run", name));
    command(m, page, {"Write down what was said:", "记录沟通内容："},
            fmt::format("cs touch add {} --kind call --note TEXT --next TEXT --next_on DATE", m.account.key));
    command(m, page, {"Say what is to be expected:", "给出判断："},
            fmt::format("cs renewal verdict {} VERDICT --why TEXT", name));
    command(m, page, {"When they sign:", "客户签约后："}, fmt::format("cs renewal win {} --price +0% --dry-run", name));
    command(m, page, {"When they need time:", "需要更多时间："},
            fmt::format("cs renewal extend {} --by 1m --why TEXT", name));
    if (!m.set.notice_on && m.set.status == RenewalStatus::open)
        command(m, page, {"When they give notice:", "客户通知不再续约："},
                fmt::format("cs contract notice {} --on DATE", m.lines.front().id));
    command(m, page, {"When they leave:", "客户流失："},
            fmt::format("cs renewal lose {} --reason REASON --detail TEXT", name));
}

void unless_empty(const Matter& m, Document& page, Table table) {
    if (table.rows.empty()) return;
    if (m.audience == Audience::person) drop_empty_columns(table);
    page.blocks.push_back(std::move(table));
}

void leave_out(Table& table, std::string_view column) {
    const auto found = std::ranges::find(table.columns, column, &Column::name);
    const auto at = found - table.columns.begin();
    table.columns.erase(found);
    for (auto& row : table.rows) row.erase(row.begin() + at);
}

void value(const Matter& m, Document& page) {
    auto table = value_received(m.context, m.account.id);
    if (table.rows.empty()) return;
    unless_empty(m, page, std::move(table));
    const auto sum = value_in_money(m.context, m.account.id);
    if (!sum.empty())
        page.blocks.push_back(Paragraph{
            fmt::format(fmt::runtime(m.say({"Together worth {}.", "合计价值 {}。"})), sum)});
}

void judged(const Matter& m, Document& page) {
    auto table = verdicts_of(m.context, m.set);
    table.title = m.say({"Verdicts", "判断"});
    if (m.audience == Audience::person) {
        label_choices(table, "judge", Value<Judge>::choices, m.lang);
        label_choices(table, "verdict", Value<Prognosis>::choices, m.lang);
    }
    unless_empty(m, page, std::move(table));
}

void steps(const Matter& m, Document& page) {
    auto table = play_table(m.context, m.set);
    if (m.audience == Audience::person) {
        label_choices(table, "state", Value<PlayState>::choices, m.lang);
        leave_out(table, "before");
        leave_out(table, "step");
    }
    unless_empty(m, page, std::move(table));
}

}  // namespace

Document renewal_page(Context& context, const WorkCalendar& calendar, const Renewal& set, Audience audience) {
    const auto m = gather(context, calendar, set, audience);
    Document page;
    page.name = "renewal.show";
    page.title = m.account.name;
    page.lang = m.lang;
    page.blocks.push_back(head(m));
    notices(m, page);
    tellings(m, page);
    page.blocks.push_back(
        table_of(m, "lines", {"What falls due", "到期合同"}, m.lines, "id,product,plan,seats,starts,ends,amount,arr"));
    if (!m.followers.empty())
        page.blocks.push_back(table_of(m, "followers", {"What follows", "后续合同"}, m.followers,
                                       "id,kind,product,starts,ends,signed_on,amount,arr"));
    auto people = table_of(m, "people", {"Key people", "关键人"}, m.people,
                           "id,name,title,role,will_to_renew,phone,email,last_touch");
    people.none = m.say({"nobody of tier 1 is on record", "没有一级关键人的记录"});
    page.blocks.push_back(std::move(people));
    if (auto facts = health_and_use(context, m.account); !facts.facts.empty()) page.blocks.push_back(std::move(facts));
    unless_empty(m, page, goals_then_and_now(context, m.account.id, audience));
    value(m, page);
    unless_empty(m, page, m.promises);
    unless_empty(m, page, requests_of(context, m.account.id, audience));
    unless_empty(m, page, troubles_of(context, m.account.id, audience));
    unless_empty(m, page, open_upsells_of(context, m.account.id, audience));
    unless_empty(m, page, losses_of(context, m.account.id, audience));
    unless_empty(m, page, winbacks_of(context, m.account.id, audience));
    auto touches = table_of(m, "touches", {"Last touches", "最近联系"}, m.touches, "on,kind,by,note,next,next_on");
    touches.none = m.say({"none on record", "没有记录"});
    page.blocks.push_back(std::move(touches));
    judged(m, page);
    steps(m, page);
    unless_empty(m, page, notices_of(context, set, audience));
    if (!m.settled()) page.blocks.push_back(readiness(m));
    next_steps(m, page);
    return page;
}

}  // namespace cs
