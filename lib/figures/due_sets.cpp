#include "figures/due_sets.hpp"
#include <algorithm>
#include <cmath>
#include <tuple>

namespace cs {
namespace {

std::int64_t amount_of(const Sums& sums) { return sums.empty() ? 0 : sums.begin()->second.rounded(); }

void add_bands(Context& context, std::vector<DueSet>& sets) {
    std::vector<AccountDay> asked;
    const auto day = [&](const DueSet& set) { return std::min(context.today, add_days(set.due, -days_before_due)); };
    for (const auto& set : sets) asked.emplace_back(set.account, day(set));
    const auto bands = bands_on(context, asked);
    for (auto& set : sets)
        if (const auto found = bands.find({set.account, day(set)}); found != bands.end()) set.band = found->second;
}

/// The lines of one account that fall due on one day, set after set.
template <class Visit> void each_set(const std::vector<DueLine>& lines, const Visit& visit) {
    for (std::size_t begin = 0; begin < lines.size();) {
        auto end = begin;
        while (end < lines.size() && lines[end].account == lines[begin].account && lines[end].due == lines[begin].due)
            ++end;
        visit(std::span{lines.data() + begin, end - begin});
        begin = end;
    }
}

using Key = std::tuple<std::int64_t, Date, Currency>;

/// What people wrote, by set.
struct Call {
    std::optional<RenewalCategory> category;
    std::optional<std::int64_t> target, forecast;
    std::optional<Prognosis> csm, final_word;
};

std::optional<std::int64_t> number_of(const Statement& row, int column) {
    return row.null(column) ? std::nullopt : std::optional{row.integer(column)};
}

std::map<Key, Call> calls(Context& context, Date from, Date to) {
    std::map<Key, Call> all;
    const auto key = [](const Statement& row) {
        return Key{row.integer(0), date_of(row, 1), Currency::of(row.text(2)).value()};
    };
    Sql sql;
    sql.values = {from, to};
    sql.text = R"sql(SELECT o."account", o."due", o."currency", o."category", o."target", o."forecast"
FROM "renewal_outlook" o WHERE o."due" BETWEEN $1 AND $2)sql";
    const auto row = sql.prepared(context.engine);
    while (row->step()) {
        auto& call = all[key(*row)];
        if (!row->null(3)) call.category = Value<RenewalCategory>::parse(row->text(3), context.reading());
        call.target = number_of(*row, 4);
        call.forecast = number_of(*row, 5);
    }
    sql.text = R"sql(SELECT o."account", o."due", o."currency", v."judge", v."verdict" FROM "renewal_outlook" o
JOIN "renewal_verdict" v ON v."outlook" = o."id" AND v."account" = o."account"
WHERE o."due" BETWEEN $1 AND $2 AND v."judge" <> 'system' ORDER BY v."on", v."id")sql";
    const auto said = sql.prepared(context.engine);
    while (said->step()) {
        auto& call = all[key(*said)];
        (said->text(3) == "csm" ? call.csm : call.final_word) =
            Value<Prognosis>::parse(said->text(4), context.reading());
    }
    return all;
}

/// The part of a set that is in one currency.
CalledSet part_of(const std::vector<DueLine>& lines, const DueSet& set, Currency currency, Date today,
                  std::int64_t grace) {
    CalledSet part;
    part.account = set.account;
    part.due = set.due;
    part.currency = currency;
    part.band = set.band;
    part.status = standing(lines, today, grace);
    Sum own;
    for (const auto& line : lines) {
        part.line = part.line == 0 ? line.id : std::min(part.line, line.id);
        if (!line.extended) own.add(line.own_value);
    }
    part.amount = own.rounded();
    RenewalFigures figures;
    count(figures, lines, today, grace);
    const auto due = amount_of(figures.amount_due), capped = amount_of(figures.amount_capped);
    // What followed may be in another currency: its share of the set is the same in either.
    part.renewed = capped >= due ? (due > 0 ? part.amount : 0)
                                 : static_cast<std::int64_t>(std::llround(static_cast<double>(part.amount) *
                                                                          static_cast<double>(capped) /
                                                                          static_cast<double>(due)));
    return part;
}

}  // namespace

std::vector<DueSet> due_sets(Context& context, const DueLines& all) {
    const auto grace = context.settings.integer("renewal.grace_days");
    std::vector<DueSet> sets;
    each_set(all.lines, [&](std::span<const DueLine> lines) {
        RenewalFigures figures;
        count(figures, lines, context.today, grace);
        if (figures.due > 0)
            sets.push_back({lines.front().account, lines.front().due, standing(lines, context.today, grace),
                            amount_of(figures.amount_due), amount_of(figures.amount_capped)});
    });
    add_bands(context, sets);
    return sets;
}

Date past_begins(const Context& context) {
    return add_months(context.today, -static_cast<int>(context.settings.integer("forecast.history_months")));
}

PastOfBands past_of(const Context& context, std::span<const DueSet> sets) {
    PastOfBands past{};
    const auto from = past_begins(context);
    for (const auto& set : sets) {
        if (set.undecided() || set.due < from || set.due >= context.today) continue;
        auto& band = past[static_cast<std::size_t>(set.band)];
        ++band.decided;
        band.renewed += set.was_renewed() ? 1 : 0;
    }
    return past;
}

std::optional<std::int64_t> called_amount(std::int64_t amount_due, std::optional<RenewalCategory> category,
                                          std::optional<std::int64_t> forecast) {
    if (forecast) return std::min(*forecast, amount_due);
    if (!category) return std::nullopt;
    const bool yes = *category == RenewalCategory::commit || *category == RenewalCategory::likely;
    return yes ? amount_due : 0;
}

CalledSets called_sets(Context& context, Date from, Date to) {
    auto all = due_lines(context, std::min(from, past_begins(context)), std::max(to, context.today), GroupBy::none);
    auto out = called_sets(context, all, due_sets(context, all), from, to);
    out.accounts = std::move(all.accounts);
    return out;
}

CalledSets called_sets(Context& context, const DueLines& all, std::span<const DueSet> sets, Date from, Date to) {
    const auto said = calls(context, from, to);
    const auto grace = context.settings.integer("renewal.grace_days");
    CalledSets out;
    out.past = past_of(context, sets);
    auto set = sets.begin();
    each_set(all.lines, [&](std::span<const DueLine> lines) {
        const auto& first = lines.front();
        if (set == sets.end() || set->account != first.account || set->due != first.due) return;  // extended whole
        const auto& here = *set++;
        if (here.due < from || here.due > to) return;
        std::map<Currency, std::vector<DueLine>> by_currency;
        for (const auto& line : lines) by_currency[line.own].push_back(line);
        for (const auto& [currency, own] : by_currency) {
            auto part = part_of(own, here, currency, context.today, grace);
            if (part.status == RenewalStatus::extended) continue;
            part.chance = out.past[static_cast<std::size_t>(part.band)].chance();
            if (const auto call = said.find({part.account, part.due, currency}); call != said.end()) {
                part.category = call->second.category;
                part.target = call->second.target;
                part.forecast = call->second.forecast;
                part.verdict_csm = call->second.csm;
                part.verdict_final = call->second.final_word;
            }
            out.sets.push_back(std::move(part));
        }
    });
    return out;
}

}  // namespace cs
