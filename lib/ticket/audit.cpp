#include "base/text.hpp"
#include "ticket/pages.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

constexpr std::int64_t bad_rating = 2;

bool is_parked(TicketState state) noexcept { return state == TicketState::pending || state == TicketState::on_hold; }
std::optional<std::int64_t> staff_of(const TicketEvent& event) {
    return event.staff ? std::optional{event.staff->id} : std::nullopt;
}

struct RuleWords {
    std::string_view name;
    Words says;                // {} is the detail
    std::string_view command;  // {} is the ticket
};
constexpr RuleWords rules[] = {
    {"parked",
     {"parked while the customer's word of {} had no answer", "客户于 {} 的来信尚未答复便被搁置"},
     "cs ticket show {}"},
    {"unconfirmed", {"closed without the customer's word: {}", "未经客户确认即关闭：{}"}, "cs ticket show {}"},
    {"reassigned", {"given to {} after a rating of 1 or 2", "评分 1 或 2 后转给 {}"}, "cs ticket log {}"}};

// Tickets that are open, or were closed since: every event of each, in order.
constexpr std::string_view events_sql =
    R"sql(SELECT t."id", a."key", e."at", e."author", e."public", e."text", e."state", e."staff", s."handle", e."assignee", n."handle", e."rating", t."merged_into"
FROM "ticket" t JOIN "account" a ON a."id" = t."account" JOIN "ticket_event" e ON e."ticket" = t."id"
LEFT JOIN "staff" s ON s."id" = e."staff" LEFT JOIN "staff" n ON n."id" = e."assignee"
WHERE t."state" IN ('new', 'open', 'pending', 'on_hold', 'solved') OR t."closed_at" >= $1 ORDER BY t."id", e."at", e."id")sql";

struct Audited {
    std::int64_t id = 0;
    std::string account;
    bool merged = false;
    std::vector<TicketEvent> events;
};

TicketEvent event_of(const Statement& row) {
    TicketEvent event;
    event.at = std::get<Instant>(row.cell(2, Type::instant));
    event.author = Value<Author>::load(Cell{std::string{row.text(3)}});
    event.is_public = row.integer(4) != 0;
    if (!row.null(5)) event.text = row.text(5);
    if (!row.null(6)) event.state = Value<TicketState>::load(Cell{std::string{row.text(6)}});
    if (!row.null(7)) event.staff = Ref<Staff>{row.integer(7), std::string{row.text(8)}};
    if (!row.null(9)) event.assignee = Ref<Staff>{row.integer(9), std::string{row.text(10)}};
    if (!row.null(11)) event.rating = row.integer(11);
    return event;
}

}  // namespace

std::vector<Finding> findings(std::span<const TicketEvent> events) {
    std::vector<Finding> found;
    auto state = TicketState::fresh;
    std::optional<Instant> unanswered;  // since when the customer's word stands
    bool reported = false, badly_rated = false, confirmed = false;
    const auto parked = [&](const TicketEvent& event) {
        if (!is_parked(state) || !unanswered || reported) return;
        found.push_back({Finding::Rule::parked, event.at, staff_of(event), to_text(*unanswered)});
        reported = true;
    };
    for (const auto& event : events) {
        const bool was_parked = is_parked(state);
        if (event.is_public && event.author == Author::customer && !unanswered) unanswered = event.at;
        if (event.is_public && event.author == Author::agent) unanswered.reset();
        state = event.state.value_or(state);
        // A customer's word that finds it parked, and whatever is done next leaves it so.
        if (event.author == Author::agent && (event.state || was_parked)) parked(event);
        if (!is_parked(state)) reported = false;
        const bool settled = state == TicketState::solved || state == TicketState::closed;
        confirmed = settled && (confirmed || (event.state && event.author == Author::customer));
        if (event.state == TicketState::closed && !confirmed)
            found.push_back({Finding::Rule::unconfirmed, event.at, staff_of(event), event.text});
        if (event.assignee && badly_rated)
            found.push_back({Finding::Rule::reassigned, event.at, staff_of(event), event.assignee->name});
        if (event.rating) badly_rated = *event.rating <= bad_rating;
    }
    if (is_parked(state) && unanswered && !reported)
        found.push_back({Finding::Rule::parked, *unanswered, {}, to_text(*unanswered)});
    return found;
}

Table ticket_audit(Context& context, const TimeZone& zone, Date since, Reader reader) {
    const auto lang = context.lang;
    const bool person = reader == Reader::person;
    Table table;
    table.name = "audit";
    table.none = Words{"nothing to find fault with", "没有发现问题"}.in(lang);
    const auto column = [&](const char* name, Words header, Type type = Type::text, bool whole = false) {
        table.columns.push_back({name, std::string{header.in(lang)}, type, whole});
    };
    column("ticket", {"Ticket", "工单"}, Type::integer);
    column("account", {"Account", "客户"});
    column("rule", {"Rule", "规则"});
    column("at", {"When", "时间"}, person ? Type::text : Type::instant);
    column("by", {"By", "经手人"});
    column("what", {"What", "问题"});
    column("command", {"Command", "命令"}, Type::text, true);
    const Instant from{since.days() * std::int64_t{86400}};
    Audited audited;
    const auto moment = [&](Instant at) { return person ? Cell{local_text(zone, at)} : Cell{at}; };
    const auto judge = [&] {
        for (const auto& finding : findings(audited.events)) {
            if (finding.at < from || (audited.merged && finding.rule == Finding::Rule::unconfirmed)) continue;
            const auto& rule = rules[static_cast<std::size_t>(finding.rule)];
            auto detail = finding.detail;
            if (finding.rule == Finding::Rule::parked && person) detail = local_text(zone, parse_instant(detail));
            std::string by;
            for (const auto& event : audited.events)
                if (finding.staff && event.staff && event.staff->id == *finding.staff) by = event.staff->name;
            table.rows.push_back({audited.id, audited.account, std::string{rule.name}, moment(finding.at),
                                  by.empty() ? Cell{} : Cell{by}, fmt::format(fmt::runtime(rule.says.in(lang)), detail),
                                  fmt::format(fmt::runtime(rule.command), audited.id)});
        }
    };
    Sql sql;
    sql.text = events_sql;
    sql.values = {from};
    const auto row = sql.prepared(context.engine);
    while (row->step()) {
        if (row->integer(0) != audited.id) {
            judge();
            audited = {row->integer(0), std::string{row->text(1)}, !row->null(12), {}};
        }
        audited.events.push_back(event_of(*row));
    }
    judge();
    return table;
}

}  // namespace cs
