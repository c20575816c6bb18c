#include "base/text.hpp"
#include "store/records.hpp"
#include "ticket/pages.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

struct Matter {
    Context& context;
    OpenTime& open;
    Reader reader;
    Ticket ticket;
    Account account;
    std::vector<ServiceClock> clocks;

    std::string say(Words words) const { return std::string{words.in(context.lang)}; }
    Cell moment(Instant at) const { return reader == Reader::program ? Cell{at} : Cell{local_text(open.zone(), at)}; }
    Type moment_type() const { return reader == Reader::program ? Type::instant : Type::text; }
    Column column(std::string_view name, Words header, Type type) const {
        return {std::string{name}, say(header), type};
    }
    std::string label(std::span<const Choice> choices, std::size_t i) const { return say(choices[i].label); }
    template <class E> std::string label(E value) const {
        return label(Value<E>::choices, static_cast<std::size_t>(value));
    }
};

Matter gather(Context& context, ServiceHours& hours, std::int64_t id, Reader reader) {
    auto ticket = get<Ticket>(context, id);
    auto account = get<Account>(context, ticket.account.id);
    auto& open = hours.of(account.timezone);
    auto clocks = service_clocks(service_events(context, id), service_policy(context.settings), account.segment, open,
                                 context.now);
    return {context, open, reader, std::move(ticket), std::move(account), std::move(clocks)};
}

Document begin(const Matter& m, std::string name) {
    Document page;
    page.name = std::move(name);
    page.lang = m.context.lang;
    page.title = fmt::format(fmt::runtime(m.say({"Ticket {}: {}", "工单 {}：{}"})), m.ticket.id, m.ticket.subject);
    return page;
}

Facts facts(const Matter& m, std::span<const std::string_view> names) {
    Facts facts;
    const auto& noun = m.context.nouns.of<Ticket>();
    const auto add = [&](const FieldView& field) {
        auto value = field.seen(m.ticket, m.context.today);
        if (empty(value)) return;
        if (const auto* at = std::get_if<Instant>(&value)) value = m.moment(*at);
        const auto type = field.type == Type::instant ? m.moment_type() : field.type;
        if (const auto* choice = std::get_if<std::string>(&value); choice && m.reader == Reader::person)
            if (const auto i = find_choice(*choice, field.choices)) value = m.label(field.choices, *i);
        facts.facts.push_back({{std::string{field.name}, m.say(field.header), type}, std::move(value)});
    };
    for (const auto& field : noun.fields)
        if (!field.spec.hidden && (names.empty() || std::ranges::find(names, field.name) != names.end())) add(field);
    return facts;
}

void footnotes(const Matter& m, Document& page) {
    page.blocks.emplace_back(
        Footnote{fmt::format(fmt::runtime(m.say({"Hours are read in {}; judged by what cs.toml promises now.",
                                                 "工作时间按 {} 计算，并按 cs.toml 当前的承诺判断。"})),
                             m.open.zone().name())});
    const auto years = years_without_holidays(m.open.calendar(), m.open.zone().local_date(m.ticket.opened_at),
                                              m.open.zone().local_date(m.context.now));
    if (!years.empty())
        page.blocks.emplace_back(Footnote{fmt::format(
            fmt::runtime(m.say(
                {"No holidays are known for {}: the hours of every week were counted (calendar.holidays in cs.toml).",
                 "没有 {} 年的节假日数据，按每周工作时间计算（cs.toml 的 calendar.holidays）。"})),
            years)});
    if (m.ticket.merged_into)
        page.blocks.emplace_back(Footnote{fmt::format(
            fmt::runtime(m.say({"It was merged into ticket {0}, where what was said here counts: cs ticket clock {0}",
                                "已并入工单 {0}，此处的沟通计入该工单：cs ticket clock {0}"})),
            m.ticket.merged_into->id)});
}

std::string pause_text(const Matter& m, TicketState state) {
    switch (state) {
    case TicketState::pending: return m.say({"paused: waits for the customer", "暂停：等待客户"});
    case TicketState::on_hold: return m.say({"paused: waits for others", "暂停：等待他方"});
    case TicketState::solved:
    case TicketState::closed: return m.say({"was solved", "已解决"});
    case TicketState::fresh:
    case TicketState::open: break;
    }
    return m.label(state);
}

/// The days of a gap on which nobody works, and why; empty if it is a night or a lunch break.
std::string skipped(const Matter& m, Stretch gap) {
    std::vector<std::string> reasons;
    const auto last = m.open.zone().local_date({gap.to.seconds - 1});
    for (auto day = m.open.zone().local_date(gap.from); day <= last; day = add_days(day, 1)) {
        const auto kind = m.open.kind(day);
        if (kind != OpenTime::DayKind::closed && kind != OpenTime::DayKind::holiday) continue;
        const auto* name = m.open.calendar().name_of(day);
        auto reason = kind == OpenTime::DayKind::closed ? m.say({"no hours on that weekday", "非工作日"})
                      : name                            ? *name
                                                        : m.say({"holiday", "节假日"});
        if (std::ranges::find(reasons, reason) == reasons.end()) reasons.push_back(std::move(reason));
    }
    return reasons.empty() ? std::string{} : m.say({"closed: ", "休息："}) + join(reasons, ", ");
}

/// Adds the rows of one clock, in order of time.
class Intervals {
  public:
    Intervals(const Matter& m, Table& table) : m_{m}, table_{table} {}
    void add(const ServiceClock::Part& part) {
        if (part.paused) return row(part.when, pause_text(m_, *part.paused), 0);
        auto at = part.when.from;
        for (const auto& open : m_.open.stretches(part.when.from, part.when.to)) {
            gap({at, open.from});
            row(open, m_.say({"counts", "计时"}), open.to.seconds - open.from.seconds);
            at = open.to;
        }
        gap({at, part.when.to});
    }

  private:
    void gap(Stretch when) {
        if (when.from >= when.to) return;
        if (const auto why = skipped(m_, when); !why.empty()) row(when, why, 0);
    }
    void row(Stretch when, std::string what, std::int64_t seconds) {
        total_ += seconds;
        table_.rows.push_back({m_.moment(when.from), m_.moment(when.to), std::move(what), seconds / 60, total_ / 60});
    }

    const Matter& m_;
    Table& table_;
    std::int64_t total_ = 0;
};

std::string clock_title(const Matter& m, const ServiceClock& clock) {
    const auto lang = m.context.lang;
    auto title = fmt::format(fmt::runtime(m.say({"{}: {}, {}", "{}：{}，{}"})), m.label(clock.kind),
                             m.label(clock.verdict), work_text(clock.used, lang));
    if (!clock.target) return title;
    title += fmt::format(fmt::runtime(m.say({" of {} ({})", " / {}（{}）"})), work_text(*clock.target, lang),
                         m.label(clock.priority));
    if (clock.due)
        title += fmt::format(fmt::runtime(m.say({", due {}", "，期限 {}"})), local_text(m.open.zone(), *clock.due));
    return title;
}

Table clock_table(const Matter& m, const ServiceClock& clock, std::size_t n) {
    Table table;
    table.name = n == 1 ? std::string{name_of(clock.kind)} : fmt::format("{}_{}", name_of(clock.kind), n);
    table.title = clock_title(m, clock);
    table.columns = {m.column("from", {"From", "起"}, m.moment_type()), m.column("to", {"To", "止"}, m.moment_type()),
                     m.column("what", {"What", "说明"}, Type::text),
                     m.column("minutes", {"Minutes", "分钟"}, Type::integer),
                     m.column("total", {"Total", "累计"}, Type::integer)};
    table.none = m.say({"nothing has passed yet", "尚未开始计时"});
    Intervals intervals{m, table};
    for (const auto& part : clock.parts) intervals.add(part);
    return table;
}

Table clocks_table(const Matter& m) {
    Table table;
    table.name = "clocks";
    table.title = m.say({"What was promised", "服务承诺"});
    table.none = m.say({"nothing has begun", "尚未开始"});
    table.columns = {m.column("clock", {"Clock", "时钟"}, Type::text),
                     m.column("verdict", {"Verdict", "结果"}, Type::text),
                     m.column("priority", {"Priority", "优先级"}, Type::text),
                     m.column("used", {"Used (min)", "已用（分）"}, Type::integer),
                     m.column("target", {"Target (min)", "目标（分）"}, Type::integer),
                     m.column("left", {"Left (min)", "剩余（分）"}, Type::integer),
                     m.column("due", {"Due", "期限"}, m.moment_type())};
    const auto choice = [&](auto value) {
        return m.reader == Reader::person ? m.label(value) : std::string{name_of(value)};
    };
    for (const auto& clock : m.clocks)
        table.rows.push_back({choice(clock.kind), choice(clock.verdict), choice(clock.priority), clock.used / 60,
                              clock.target ? Cell{*clock.target / 60} : Cell{},
                              clock.target && !clock.ended ? Cell{*clock.left() / 60} : Cell{},
                              clock.due ? m.moment(*clock.due) : Cell{}});
    return table;
}

std::string doings(const Matter& m, const TicketEvent& event) {
    auto text = event.text;
    const auto add = [&](std::string more) { text += (text.empty() ? "[" : " [") + std::move(more) + "]"; };
    if (event.state) add(m.label(*event.state));
    if (event.priority) add(m.label(*event.priority));
    if (event.assignee) add(m.say({"for ", "交给 "}) + event.assignee->name);
    if (event.rating) add(m.say({"rated ", "评分 "}) + std::to_string(*event.rating));
    return text;
}

Table conversation(const Matter& m) {
    Table table;
    table.name = "events";
    table.title = m.say({"What was said and done", "沟通记录"});
    table.columns = {m.column("at", {"When", "时间"}, m.moment_type()),
                     m.column("author", {"Whose", "来自"}, Type::text), m.column("by", {"Who", "何人"}, Type::text),
                     m.column("public", {"Public", "对客户可见"}, Type::boolean),
                     m.column("text", {"What", "内容"}, Type::text)};
    for (const auto& event : events_of(m.context, m.ticket.id)) {
        const auto who = event.staff ? event.staff->name : event.contact ? event.contact->name : event.who;
        table.rows.push_back({m.moment(event.at),
                              m.reader == Reader::person ? m.label(*event.author) : std::string{name_of(*event.author)},
                              who.empty() ? Cell{} : Cell{who}, event.is_public, doings(m, event)});
    }
    return table;
}

}  // namespace

Document clock_page(Context& context, ServiceHours& hours, std::int64_t ticket, Reader reader) {
    const auto m = gather(context, hours, ticket, reader);
    auto page = begin(m, "ticket.clock");
    constexpr std::string_view names[] = {"account", "priority", "state", "opened_at", "merged_into"};
    page.blocks.emplace_back(facts(m, names));
    page.blocks.emplace_back(clocks_table(m));
    std::size_t replies = 0;
    for (const auto& clock : m.clocks)
        page.blocks.emplace_back(clock_table(m, clock, clock.kind == ClockKind::next_reply ? ++replies : 1));
    footnotes(m, page);
    return page;
}

Document ticket_page(Context& context, ServiceHours& hours, std::int64_t ticket, Reader reader) {
    const auto m = gather(context, hours, ticket, reader);
    auto page = begin(m, "ticket");
    page.blocks.emplace_back(facts(m, {}));
    page.blocks.emplace_back(clocks_table(m));
    page.blocks.emplace_back(conversation(m));
    footnotes(m, page);
    return page;
}

}  // namespace cs
