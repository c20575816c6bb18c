#include "figures/period_close.hpp"
#include "figures/account_groups.hpp"
#include "figures/contract_ledgers.hpp"
#include "figures/due_lines.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

struct Known {
    std::string key, segment, level;
};

std::unordered_map<std::int64_t, Known> known_accounts(Context& context) {
    std::unordered_map<std::int64_t, Known> all;
    const auto row = context.engine.prepare(R"sql(SELECT "id", "key", "segment", "level" FROM "account")sql");
    while (row->step()) all[row->integer(0)] = {text_of(*row, 1), text_of(*row, 2), text_of(*row, 3)};
    return all;
}

std::unordered_map<std::string, std::int64_t> staff_by_handle(Context& context) {
    std::unordered_map<std::string, std::int64_t> all;
    const auto row = context.engine.prepare(R"sql(SELECT "handle", "id" FROM "staff")sql");
    while (row->step()) all[text_of(*row, 0)] = row->integer(1);
    return all;
}

/// What became of the lines of accounts that fell due, in the currency of the ledgers.
class Due {
  public:
    Due(Context& context, const Period& period, const LedgerCurrency& in)
        : context_{context}, in_{in}, all_{due_lines(context, period.from, period.to, GroupBy::none)},
          grace_{context.settings.integer("renewal.grace_days")} {
        const auto& lines = all_.lines;
        for (std::size_t begin = 0; begin < lines.size();) {
            auto end = begin;
            while (end < lines.size() && lines[end].account == lines[begin].account) ++end;
            of_[lines[begin].account] = {lines.data() + begin, end - begin};
            begin = end;
        }
    }
    /// Takes it: what is left at the end had nothing but this.
    void take(std::int64_t account, AccountPeriod& into) {
        const auto found = of_.find(account);
        if (found == of_.end()) return;
        const auto status = standing(found->second, context_.today, grace_);
        if (status != RenewalStatus::extended) {
            into.renewal = status;
            into.due = due_days(found->second);
            // Of what fell due there may be one currency alone, and several in the ledgers.
            if (in_.converts && !all_.exchange.converts())
                for (auto& day : into.due) {
                    day.value = in_.exchange.value_for(day.currency, day.value);
                    day.renewed = in_.exchange.value_for(day.currency, day.renewed);
                }
        }
        of_.erase(found);
    }
    std::vector<std::int64_t> left() const {
        std::vector<std::int64_t> accounts;
        for (const auto& [account, lines] : of_) accounts.push_back(account);
        return accounts;
    }

  private:
    Context& context_;
    const LedgerCurrency& in_;
    DueLines all_;
    std::int64_t grace_;
    std::unordered_map<std::int64_t, std::span<const DueLine>> of_;
};

/// An account that nothing is worth in a period, and of which nothing falls due in it, has no row.
bool nothing(const FrozenRow& row) {
    return row.opening == 0 && row.closing == 0 && row.started == 0 && row.reactivation == 0 && row.churn == 0 && !row.renewal;
}

class Freezer {
  public:
    Freezer(Context& context, const Period& period, const LedgerCurrency& in)
        : known_{known_accounts(context)}, staff_{staff_by_handle(context)}, csm_{context, GroupBy::csm, false}, due_{context, period, in},
          whole_{period.from.days() - 1, period.to.days()}, months_{monthly_windows(period, period.to)} {}

    void add(std::int64_t account, const Ledger& ledger) {
        AccountPeriod one;
        std::size_t cursor = 0;
        one.lost = standing(ledger, whole_, cursor).lost;
        cursor = 0;
        std::optional<std::int32_t> moved;
        for (const auto& window : months_) {
            const auto s = standing(ledger, window, cursor);
            if (one.closes.empty()) one.closes.push_back(ledger.exact(s.opening));
            one.closes.push_back(ledger.exact(s.closing));
            one.movements.push_back(movement(s));
            if (!moved && s.opening != s.closing) moved = window.closing;
        }
        // As the reports have it: who held it at the opening, or else when it first moved.
        keep(account, one, one.closes.front().numerator > 0 ? whole_.opening : moved.value_or(whole_.closing));
    }

    std::vector<FrozenRow> finish() {
        for (const auto account : due_.left()) keep(account, {}, whole_.closing);
        std::ranges::sort(rows_, {}, &FrozenRow::account);
        return std::move(rows_);
    }

  private:
    void keep(std::int64_t account, AccountPeriod one, std::int32_t day) {
        FrozenRow row;
        row.account = account;
        due_.take(account, one);
        fill(row, one);
        if (nothing(row)) return;
        if (const auto found = known_.find(account); found != known_.end()) {
            row.key = found->second.key;
            row.segment = found->second.segment;
            row.level = found->second.level;
        }
        row.csm = csm_.value(csm_.at(account, day));
        if (const auto held = staff_.find(row.csm); held != staff_.end()) row.staff = held->second;
        rows_.push_back(std::move(row));
    }

    std::unordered_map<std::int64_t, Known> known_;
    std::unordered_map<std::string, std::int64_t> staff_;
    AccountGroups csm_;
    Due due_;
    LedgerWindow whole_;
    std::vector<LedgerWindow> months_;
    std::vector<FrozenRow> rows_;
};

std::optional<double> number_of(const FrozenTotals& totals, std::string_view name, Currency currency) {
    const auto figure = std::ranges::find(period_figures(), name, &PeriodFigure::name);
    const auto cell = figure_of(totals, *figure, currency);
    return empty(cell) ? std::nullopt : std::optional{std::get<double>(cell)};
}

void set_figures(ClosedPeriod& closed, const FrozenTotals& totals) {
    const auto number = [&](std::string_view name) { return number_of(totals, name, closed.currency); };
    closed.nrr = number("nrr");
    closed.grr = number("grr");
    closed.logo_churn = number("logo_churn");
    closed.renewal_rate = number("renewal_rate");
    closed.renewal_amount_rate = number("renewal_amount_rate");
    closed.gross_renewal_rate = number("gross_renewal_rate");
    using enum PeriodPart;
    const auto minor = [&](PeriodPart part) { return Minor{totals.rounded(part)}; };
    closed.opening_arr = minor(opening);
    closed.new_arr = minor(started);
    closed.reactivated_arr = minor(reactivation);
    closed.expansion_arr = minor(expansion);
    closed.contraction_arr = minor(contraction);
    closed.churned_arr = minor(churn);
    closed.closing_arr = minor(closing);
}

void check_may_close(const Context& context, const Closing& closing, std::int64_t grace_days) {
    const auto& period = closing.period;
    const auto final_day = to_text(final_from(period, grace_days));
    if (period.to >= context.today)
        throw Error{Kind::no, fmt::format("{} has not ended: its last day is {}", period.name, to_text(period.to)),
                    fmt::format("close it on {} or later, when its last renewal is decided", final_day)};
    if (!closing.provisional && context.today < final_from(period, grace_days))
        throw Error{Kind::no,
                    fmt::format("{} is provisional until {}: a contract that ended in it may still be renewed", period.name,
                                to_text(add_days(period.to, grace_days))),
                    fmt::format("close it on {} or later; as it is today, and marked as such: cs period close {} --provisional", final_day,
                                period.name)};
}

}  // namespace

Date final_from(const Period& period, std::int64_t grace_days) { return add_days(period.to, grace_days + 1); }

PeriodRows period_rows(Context& context, const Period& period) {
    const auto in = ledger_currency(context);
    Freezer freezer{context, period, in};
    sweep_contracts(context, in, [&](std::int64_t account, const Ledger& ledger) { freezer.add(account, ledger); });
    return {freezer.finish(), in.currency, context.settings.integer("renewal.grace_days"), in.exchange.rates()};
}

Outcome close_period(Context& context, const Closing& closing, ClosedPeriod& closed) {
    const auto grace = context.settings.integer("renewal.grace_days");
    check_may_close(context, closing, grace);
    return write(context, [&](Write& work) {
        closed = {};
        const auto found = period_rows(context, closing.period);
        closed.period = closing.period.name;
        closed.starts = closing.period.from;
        closed.ends = closing.period.to;
        closed.closed_on = context.today;
        closed.closed_by = context.who;
        closed.provisional = context.today < final_from(closing.period, grace);
        closed.currency = found.currency;
        closed.grace_days = found.grace_days;
        closed.rates = found.rates;
        closed.note = closing.note;
        closed.accounts = static_cast<std::int64_t>(found.rows.size());
        closed.digest = digest_of(closed, found.rows);
        set_figures(closed, totals_of(found.rows));
        closed.id = work.insert(closed);
        keep_frozen_rows(work.engine(), closed.id, found.rows);
    });
}

Outcome reopen_period(Context& context, const Period& period, const std::string& why) {
    return write(context, [&](Write& work) {
        auto closed = closed_period(context, period);
        if (!closed) throw Error{Kind::no, fmt::format("{} is not closed", period.name), "those that are: cs period list"};
        closed->reopened_on = context.today;
        closed->reopened_by = context.who;
        closed->why = why;
        work.update(*closed);
    });
}

}  // namespace cs
