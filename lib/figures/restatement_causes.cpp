// Who changed what a closed period is made of: the journal since, of the accounts whose rows are others.
#include "account/contract.hpp"
#include "figures/restatement.hpp"
#include "store/change_log.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <limits>
#include <unordered_map>

namespace cs {
namespace {

/// What a yearly value, the days it holds, and a renewal are worked out from.
constexpr std::string_view weighty[] = {"account",  "kind",      "currency",      "amount",     "recurring", "starts",     "ends",
                                        "due",      "stops",     "terminated_on", "pause_from", "pause_to",  "resumed_on", "away_from",
                                        "away_until", "renews",  "signed_on",     "follows"};
/// Follow from the others, so that telling them as well says nothing.
constexpr std::string_view derived[] = {"due", "stops", "away_from", "away_until", "renews"};

template <std::size_t N> bool is_in(const std::string_view (&names)[N], std::string_view name) {
    return std::ranges::find(names, name) != std::end(names);
}

struct Entry {
    ChangeSet set;
    std::string noun;
    std::int64_t record = 0, account = 0;
    bool moved = false;  ///< to another account: the one it came from is not the one it belongs to
};

/// The change that closed it; in a store that came from an export there is none, and its instant alone tells what came later.
std::int64_t closing_set(Context& context, const ClosedPeriod& closed) {
    Sql sql;
    sql.text = R"sql(SELECT "change_set" FROM "journal" WHERE "noun" = 'period' AND "record" = $1 AND "action" = 'add' ORDER BY "id" DESC LIMIT 1)sql";
    sql.values = {closed.id};
    const auto row = sql.prepared(context.engine);
    return row->step() ? row->integer(0) : std::numeric_limits<std::int64_t>::max();
}

/// Of what was taken back since nothing is left, neither of it nor of the undo.
std::vector<Entry> entries_since(Context& context, const ClosedPeriod& closed) {
    Sql sql;
    sql.text = R"sql(SELECT s."id", s."at", s."who", s."command", j."noun", j."record", j."belongs_to",
    CASE WHEN j."action" = 'edit' AND j."parts" LIKE '%"account"%' THEN 1 ELSE 0 END
FROM "journal" j JOIN "change_set" s ON s."id" = j."change_set"
WHERE j."noun" IN ('contract', 'account') AND (s."id" > $1 OR s."at" > $2)
  AND NOT EXISTS (SELECT 1 FROM "change_set" u WHERE u."undoes" = s."id") AND (s."undoes" IS NULL OR s."undoes" <= $1)
ORDER BY s."id", j."id")sql";
    sql.values = {closing_set(context, closed), closed.created};
    std::vector<Entry> entries;
    const auto row = sql.prepared(context.engine);
    while (row->step()) {
        Entry entry{{}, text_of(*row, 4), row->integer(5), row->null(6) ? 0 : row->integer(6), row->integer(7) != 0};
        entry.set.id = row->integer(0);
        entry.set.at = std::get<Instant>(row->cell(1, Type::instant));
        entry.set.who = text_of(*row, 2);
        entry.set.command = text_of(*row, 3);
        if (!entries.empty() && entries.back().set.id == entry.set.id && entries.back().noun == entry.noun &&
            entries.back().record == entry.record)
            continue;  // its changes are read together
        entries.push_back(std::move(entry));
    }
    return entries;
}

/// From the earliest first service day that a line had, before or after, to the latest day on which it stopped; nullopt:
/// it does not.
struct Reach {
    std::optional<Date> from, until;
    bool endless = false;
};

Reach reach_of(Context& context, const Change& change) {
    Reach reach;
    const auto starts = [&](Date date) { reach.from = reach.from ? std::min(*reach.from, date) : date; };
    const auto stops = [&](std::optional<Date> date) {
        if (date) reach.until = reach.until ? std::max(*reach.until, *date) : *date;
        reach.endless = reach.endless || !date;
    };
    const auto date_in = [](const Cell& cell) { return std::holds_alternative<Date>(cell) ? std::optional{std::get<Date>(cell)} : std::nullopt; };
    for (const auto& part : change.parts) {
        for (const auto* side : {&part.before, &part.after})
            if (const auto date = date_in(*side); date && part.field == "starts") starts(*date);
        if (part.field != "stops") continue;
        if (change.action != Change::Action::add) stops(date_in(part.before));
        if (change.action != Change::Action::remove) stops(date_in(part.after));
    }
    if (const auto record = load(context, context.nouns.of<Contract>(), change.record)) {
        const auto& line = static_cast<const Contract&>(*record);
        starts(line.starts);
        stops(line.stops);
    }
    return reach;
}

/// What begins after the grace of a period is no part of it.
bool too_late(const ClosedPeriod& closed, const Reach& reach) {
    return reach.from && *reach.from > add_days(closed.ends, closed.grace_days + 1);
}
bool too_early(const ClosedPeriod& closed, const Reach& reach) {
    return !reach.endless && reach.until && *reach.until < add_days(closed.starts, -closed.grace_days - 1);
}

template <class Matters> bool any_part(const Change& change, Matters matters) {
    return std::ranges::any_of(change.parts, [&](const Change::Part& part) { return matters(part.field); });
}
bool weighs(const Change& change) {
    return change.action != Change::Action::edit || any_part(change, [](std::string_view field) { return is_in(weighty, field); });
}

std::string said(Context& context, const NounView& noun, const Change& change) {
    auto text = fmt::format("{} {}", noun.name, change.record);
    if (change.action == Change::Action::add) return text + std::string{Words{" added", " 新增"}.in(context.lang)};
    if (change.action == Change::Action::remove) return text + std::string{Words{" removed", " 删除"}.in(context.lang)};
    const char* between = ": ";
    for (const auto& part : change.parts) {
        const bool tells = noun.name == "account" ? part.field == "csm" : is_in(weighty, part.field) && !is_in(derived, part.field);
        if (!tells || !is_shown(noun, part)) continue;
        const auto side = [&](const Cell& cell) { return empty(cell) ? std::string{"-"} : shown_part(context, noun, change, part, cell); };
        text += fmt::format("{}{} {} -> {}", between, part.field, side(part.before), side(part.after));
        between = ", ";
    }
    return text;
}

bool touches(Context& context, const ClosedPeriod& closed, const Change& change, bool handed_over) {
    if (change.noun != "account") return weighs(change) && !too_late(closed, reach_of(context, change));
    return change.action == Change::Action::remove || (handed_over && any_part(change, [](std::string_view field) { return field == "csm"; }));
}

}  // namespace

std::vector<ClosedPeriod> reached_periods(Context& context, std::span<const Change> changes) {
    std::vector<Reach> reaches;
    for (const auto& change : changes)
        if (change.noun == "contract" && weighs(change)) reaches.push_back(reach_of(context, change));
    if (reaches.empty()) return {};
    auto periods = closed_periods(context);
    std::erase_if(periods, [&](const ClosedPeriod& closed) {
        return std::ranges::all_of(reaches, [&](const Reach& reach) { return too_late(closed, reach) || too_early(closed, reach); });
    });
    return periods;
}

std::vector<RestatementCause> causes_of(Context& context, const ClosedPeriod& closed, const std::vector<RowChange>& changes) {
    std::vector<RestatementCause> causes;
    std::unordered_map<std::int64_t, bool> handed_over;
    for (const auto& change : changes) handed_over[change.either().account] = change.handed_over;
    if (changes.empty()) return causes;
    for (const auto& entry : entries_since(context, closed)) {
        if (!entry.moved && !handed_over.contains(entry.account)) continue;
        const auto& noun = context.nouns[entry.noun];
        for (const auto& change : changes_of(context, entry.set.id, &noun, entry.record)) {
            std::vector<std::int64_t> accounts{entry.account};
            for (const auto& part : change.parts)
                if (entry.moved && part.field == "account")
                    if (const auto* before = std::get_if<std::int64_t>(&part.before)) accounts.push_back(*before);
            for (const auto account : accounts) {
                const auto found = handed_over.find(account);
                if (found == handed_over.end() || !touches(context, closed, change, found->second)) continue;
                causes.push_back({account, entry.set.id, entry.set.at, entry.set.who, entry.set.command, said(context, noun, change)});
            }
        }
    }
    return causes;
}

}  // namespace cs
