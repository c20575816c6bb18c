#include "renewal/page.hpp"
#include "account/listing.hpp"
#include "base/text.hpp"
#include "renewal/notice.hpp"
#include "renewal/play.hpp"
#include "renewal/readiness.hpp"
#include "renewal/snapshot.hpp"
#include "renewal/talk.hpp"
#include "renewal/verdict.hpp"
#include "store/find.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

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

RenewalMatter gather(Context& context, const WorkCalendar& calendar, const Renewal& set, Audience audience) {
    RenewalMatter m{context,
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
Table table_of(const RenewalMatter& m, std::string name, Words title, const std::vector<R>& records,
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

Facts head(const RenewalMatter& m) {
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

std::string set_name(const RenewalMatter& m) { return operand_of(m.context, m.set); }

void notices(const RenewalMatter& m, Document& page) {
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
void tellings(const RenewalMatter& m, Document& page) {
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

void command(const RenewalMatter& m, Document& page, Words words, const std::string& line) {
    page.blocks.push_back(Paragraph{m.say(words) + "\n$ " + line});
}

void next_steps(const RenewalMatter& m, Document& page) {
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

void unless_empty(const RenewalMatter& m, Document& page, Table table) {
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

void value(const RenewalMatter& m, Document& page) {
    auto table = value_received(m.context, m.account.id);
    if (table.rows.empty()) return;
    unless_empty(m, page, std::move(table));
    const auto sum = value_in_money(m.context, m.account.id);
    if (!sum.empty())
        page.blocks.push_back(Paragraph{
            fmt::format(fmt::runtime(m.say({"Together worth {}.", "合计价值 {}。"})), sum)});
}

void judged(const RenewalMatter& m, Document& page) {
    auto table = verdicts_of(m.context, m.set);
    table.title = m.say({"Verdicts", "判断"});
    if (m.audience == Audience::person) {
        label_choices(table, "judge", Value<Judge>::choices, m.lang);
        label_choices(table, "verdict", Value<Prognosis>::choices, m.lang);
    }
    unless_empty(m, page, std::move(table));
}

void steps(const RenewalMatter& m, Document& page) {
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
    if (!m.settled()) page.blocks.push_back(readiness_table(m));
    next_steps(m, page);
    return page;
}

}  // namespace cs
