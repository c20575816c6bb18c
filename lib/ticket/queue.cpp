#include "ticket/pages.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

constexpr std::int64_t an_hour = 3600, a_day = 8 * an_hour;  // of open time

/// Smaller comes first.
int urgency(const OpenTicket& ticket) {
    const auto* clock = ticket.pressing();
    if (!clock) return 4;
    const auto left = *clock->left();
    return left < 0 ? 0 : left <= an_hour ? 1 : left <= a_day ? 2 : 3;
}

std::tuple<int, Priority, int, std::int64_t, std::int64_t, std::int64_t> rank(const OpenTicket& ticket) {
    const auto* clock = ticket.pressing();
    return {urgency(ticket),
            ticket.priority,
            ticket.segment ? static_cast<int>(*ticket.segment) : 3,
            clock ? *clock->left() : 0,
            -ticket.arr.value_or(0),
            ticket.id};
}

bool only_waits(const OpenTicket& ticket) {
    const bool parked = ticket.state == TicketState::pending || ticket.state == TicketState::on_hold;
    const auto* clock = ticket.pressing();
    return parked && (!clock || clock->verdict == Verdict::paused);
}

template <class E> std::string label(E value, Lang lang) {
    return std::string{Value<E>::choices[static_cast<std::size_t>(value)].label.in(lang)};
}

}  // namespace

std::vector<OpenTicket> queued(std::vector<OpenTicket> all) {
    std::erase_if(all, only_waits);
    std::ranges::sort(all, {}, rank);
    return all;
}

std::string deadline_text(const Context& context, const OpenTicket& ticket) {
    const auto lang = context.lang;
    if (ticket.written_since_solved)
        return std::string{Words{"the customer wrote after it was solved", "解决后客户又来信"}.in(lang)};
    const auto* clock = ticket.pressing();
    if (!clock) return std::string{Words{"nothing is promised", "没有承诺时限"}.in(lang)};
    const auto left = *clock->left();
    const Words over{"{} over by {}", "{}已超时 {}"}, within{"{} in {}", "{}还剩 {}"};
    return fmt::format(fmt::runtime((left < 0 ? over : within).in(lang)), label(clock->kind, lang),
                       work_text(left, lang));
}

std::string reason_text(const Context& context, const OpenTicket& ticket) {
    const auto lang = context.lang;
    auto why = deadline_text(context, ticket);
    why += fmt::format(" · {}", label(ticket.priority, lang));
    if (ticket.segment) why += fmt::format(" · {}", label(*ticket.segment, lang));
    if (ticket.arr && *ticket.arr != 0)
        why += fmt::format(" · {}", human_text(Money{*ticket.arr, context.reading().currency}, lang));
    return why;
}

Table ticket_queue(Context& context, ServiceHours& hours, std::optional<std::int64_t> assignee, Reader reader) {
    const auto lang = context.lang;
    const bool person = reader == Reader::person;
    Table table;
    table.name = "queue";
    table.none = Words{"nothing waits for an answer", "没有待处理的工单"}.in(lang);
    const auto column = [&](const char* name, Words header, Type type = Type::text) {
        table.columns.push_back({name, std::string{header.in(lang)}, type});
    };
    column("id", {"No.", "编号"}, Type::integer);
    column("account", {"Account", "客户"});
    column("subject", {"Subject", "主题"});
    column("why", {"Why now", "排序原因"});
    column("state", {"State", "状态"});
    column("assignee", {"Assignee", "处理人"});
    if (!person) {
        column("priority", {"Priority", "优先级"});
        column("segment", {"Segment", "分层"});
        column("clock", {"Clock", "时钟"});
        column("left", {"Left (min)", "剩余（分）"}, Type::integer);
        column("due", {"Due", "期限"}, Type::instant);
        column("arr", {"ARR", "年费"}, Type::money);
    }
    for (const auto& ticket : queued(open_tickets(context, hours, assignee))) {
        const auto choice = [&](auto value) { return person ? label(value, lang) : std::string{name_of(value)}; };
        auto& row = table.rows.emplace_back(table.columns.size());
        row[0] = ticket.id;
        row[1] = ticket.account;
        row[2] = ticket.subject;
        row[3] = reason_text(context, ticket);
        row[4] = choice(ticket.state);
        if (!ticket.assignee.empty()) row[5] = ticket.assignee;
        if (person) continue;
        row[6] = choice(ticket.priority);
        if (ticket.segment) row[7] = choice(*ticket.segment);
        if (const auto* clock = ticket.pressing(); clock && !ticket.written_since_solved) {
            row[8] = choice(clock->kind);
            row[9] = *clock->left() / 60;
            if (clock->due) row[10] = *clock->due;
        }
        if (ticket.arr) row[11] = Money{*ticket.arr, context.reading().currency};
    }
    return table;
}

}  // namespace cs
