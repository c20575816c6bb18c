#include "renewal/win.hpp"
#include "account/lifecycle.hpp"
#include "renewal/stayed.hpp"
#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace cs {
namespace {

[[noreturn]] void refuse(std::string message, std::string hint = {}) {
    throw Error{Kind::no, std::move(message), std::move(hint)};
}

std::string named(const Renewal& set) {
    return fmt::format("the renewal of '{}' due {}", set.account.name, to_text(set.due));
}

std::vector<Contract> unfollowed(Context& context, const Renewal& set) {
    auto lines = lines_of(context, set);
    const auto followers = followers_of(context, set);
    std::erase_if(lines, [&](const Contract& line) {
        return std::ranges::any_of(followers, [&](const Contract& f) {
            if (f.kind == ContractKind::extension && !f.renews) return false;  // too long a free one extends nothing
            return std::ranges::find(f.follows, Ref<Contract>{line.id, {}}) != f.follows.end();
        });
    });
    return lines;
}

// What is named must be there to be named.
void check_named(const std::vector<Contract>& lines, std::int64_t id, const Renewal& set) {
    if (std::ranges::find(lines, id, &Contract::id) == lines.end())
        refuse(fmt::format("contract {} is none of the lines that {} waits for", id, named(set)),
               fmt::format("'cs renewal show {}' shows them", set.id));
}

std::vector<Contract> chosen(Context& context, const Renewal& set, const WinWish& wish) {
    auto lines = unfollowed(context, set);
    if (lines.empty())
        refuse(fmt::format("{} is {}: nothing waits for an answer", named(set),
                           set.status == RenewalStatus::extended ? "extended"
                           : set.status == RenewalStatus::lost   ? "won back already"
                                                                 : "renewed already"),
               set.status == RenewalStatus::extended ? "the set of the extension is the one to win"
                                                     : fmt::format("'cs renewal show {}' shows what follows", set.id));
    for (const auto id : wish.only) check_named(lines, id, set);
    if (!wish.only.empty())
        std::erase_if(lines, [&](const Contract& l) { return std::ranges::find(wish.only, l.id) == wish.only.end(); });
    for (const auto& [id, seats] : wish.seats) check_named(lines, id, set);
    if (wish.price.seats && std::ranges::none_of(lines, [](const Contract& l) { return l.seats.has_value(); }))
        refuse("none of these lines is counted in seats", "give the price: --amount");
    return lines;
}

/// The line that was sold: an extension was not, the one it prolongs was.
Contract sold(Context& context, const Contract& line) {
    auto origin = line;
    while (origin.kind == ContractKind::extension && !origin.follows.empty())
        origin = get<Contract>(context, origin.follows.front().id);
    return origin;
}

// Who left before the end is not waited for; neither is who signs after the grace.
bool comes_back(const Contract& line, Date signed_on, std::int64_t grace) {
    return *line.stops < *line.ends || signed_on > add_days(*line.stops, grace);
}

void check_kind(Context& context, const Renewal& set, const std::vector<Contract>& lines, const WinWish& wish) {
    if (wish.signed_on > context.today)
        refuse(fmt::format("--signed_on: {} lies in the future", to_text(wish.signed_on)),
               "record it once it is signed");
    const auto grace = context.settings.integer("renewal.grace_days");
    const bool back =
        std::ranges::any_of(lines, [&](const Contract& l) { return comes_back(l, wish.signed_on, grace); });
    if (back && !wish.winback)
        refuse(fmt::format("{} is lost: {}", named(set),
                           set.due < add_days(wish.signed_on, -grace)
                               ? fmt::format("signed more than {} days after it was due", grace)
                               : "it was ended before its time"),
               "a customer who comes back is a win-back: add --winback");
    if (!back && wish.winback)
        refuse(fmt::format("{} is not lost: it cannot be won back", named(set)), "leave out --winback");
    if (wish.starts && !back) refuse("--starts is of a win-back", "a renewal starts where the line before it ends");
}

Date end_of(Context& context, const Contract& origin, const Contract& line, const WinWish& wish) {
    if (wish.ends) return *wish.ends;
    if (wish.coterm) return common_end(context, line.account.id, line.starts);
    if (wish.term) return add(line.starts, *wish.term);
    if (const auto months = whole_months(origin.starts, *origin.ends)) return add_months(line.starts, *months);
    return add_days(line.starts, static_cast<int>(days_between(origin.starts, *origin.ends)));
}

PriceBase base_of(const Contract& line, const Contract& origin) {
    return {fraction(line.arr_dividend, line.arr_divisor), line.seats,
            origin.discount ? std::llround(*origin.discount * 100) : 0};
}

Contract follower(Context& context, const Contract& line, const Contract& origin, const WinWish& wish) {
    Contract next;
    next.account = line.account;
    next.product = line.product;
    next.plan = line.plan;
    next.kind = wish.winback ? ContractKind::winback : ContractKind::renewal;
    next.currency = line.currency;
    next.starts = wish.winback ? wish.starts.value_or(wish.signed_on) : *line.ends;
    next.ends = end_of(context, origin, next, wish);
    if (*next.ends <= next.starts)
        refuse(fmt::format("the line that follows contract {} would end on {}, before it starts", line.id,
                           to_text(*next.ends)),
               fmt::format("it starts on {}", to_text(next.starts)));
    next.signed_on = wish.signed_on;
    next.sales = line.sales;
    next.auto_renew = origin.auto_renew;
    next.notice_days = origin.notice_days;
    next.seats = line.seats;
    next.follows = {{line.id, {}}};
    return next;
}

std::int64_t seats_together(const std::vector<Contract>& lines, const WinWish& wish, const std::string& product) {
    std::int64_t sum = 0;
    for (const auto& line : lines) {
        if (line.product != product) continue;
        const auto own = wish.seats.find(line.id);
        sum =
            checked_add(sum, own != wish.seats.end() ? own->second : wish.price.seats.value_or(line.seats.value_or(0)));
    }
    return sum;
}

void price_each(const Context& context, std::vector<WonLine>& lines, const std::vector<PriceBase>& bases,
                const WinWish& wish) {
    const auto tiers = price_tiers(context.settings);
    std::vector<Contract> before;
    for (const auto& line : lines) before.push_back(line.before);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        auto& line = lines[i];
        auto own = wish.price;
        if (!line.before.seats) own.seats.reset();
        if (const auto seats = wish.seats.find(line.before.id); seats != wish.seats.end()) own.seats = seats->second;
        if (wish.amount) {
            if (own.seats) line.after.seats = own.seats;
            continue;
        }
        const auto price = priced(bases[i], own, tiers, seats_together(before, wish, line.before.product));
        line.steps = price.steps;
        line.after.seats = price.seats;
        if (price.discount > 0) line.after.discount = static_cast<double>(price.discount) / 100;
        line.after.amount = {term_price(price.yearly, line.after.starts, *line.after.ends)};
    }
    if (!wish.amount) return;
    std::vector<Fraction> weights;
    for (const auto& base : bases) weights.push_back(base.yearly);
    const auto parts = shared_out(wish.amount->value, weights);
    for (std::size_t i = 0; i < lines.size(); ++i) lines[i].after.amount = {parts[i]};
}

}  // namespace

Outcome win(Context& context, const Renewal& set, const WinWish& wish, Won& won) {
    return write(context, [&](Write& work) {
        won = {{}, wish.winback, {}};
        const auto lines = chosen(context, set, wish);
        check_kind(context, set, lines, wish);
        std::vector<PriceBase> bases;
        for (const auto& line : lines) {
            const auto origin = sold(context, line);
            bases.push_back(base_of(line, origin));
            won.lines.push_back({line, follower(context, line, origin, wish), bases.back().yearly, {}});
        }
        price_each(context, won.lines, bases, wish);
        for (auto& line : won.lines) line.after.id = work.insert(line.after);
        if (wish.winback) finish_winback(work, set, won.lines.front().after, wish.signed_on);
        if (!wish.winback && unfollowed(context, set).empty()) won.stayed = take_back_loss(work, set, wish.signed_on);
        if (wish.winback && get<Account>(context, set.account.id).stage == Stage::churned)
            enter_stage(work, set.account.id, Stage::won_back, wish.signed_on,
                        fmt::format("won back by contract {}", won.lines.front().after.id));
    });
}

namespace {

// A loss that was noted is taken back as long as a renewal would count.
bool can_stay(const Context& context, const Renewal& set, const std::vector<Contract>& lines) {
    const auto grace = context.settings.integer("renewal.grace_days");
    return set.status == RenewalStatus::lost && !lines.empty() &&
           std::ranges::none_of(lines, [&](const Contract& l) { return comes_back(l, context.today, grace); });
}

// Everything that can move has moved: what was written about the set follows it to its new day.
void carry(Write& work, const Renewal& set, const std::vector<Contract>& extensions) {
    auto& context = work.context();
    if (!unfollowed(context, set).empty()) return;
    std::optional<Date> to;
    for (const auto& line : extensions)
        if (line.renews && line.due) to = to ? std::max(*to, *line.due) : line.due;
    if (to) carry_outlook(work, set, *to);
}

constexpr std::int64_t longest_free = 92;  // days, metrics.md §1.1

// Several short extensions are no way round it.
void check_free(Context& context, const Contract& line, Span by) {
    if (line.kind != ContractKind::extension || line.amount.value > 0) return;
    const auto days = days_between(*sold(context, line).ends, add(*line.ends, by));
    if (days > longest_free)
        refuse(fmt::format("contract {} is a free extension already: it would be {} days free together", line.id, days),
               fmt::format("at most {} days; give a price: --amount", longest_free));
}

}  // namespace

Outcome extend_set(Context& context, const Renewal& set, Span by, std::optional<Minor> amount, const std::string& why,
                   Extended& done) {
    return write(context, [&](Write& work) {
        done = {};
        const auto lines = unfollowed(context, set);
        if (!can_stay(context, set, lines)) check_unsettled(set);
        if (lines.empty())
            refuse(fmt::format("{} is followed by other lines already", named(set)),
                   fmt::format("'cs renewal show {}' shows them", set.id));
        std::vector<Fraction> weights;
        for (const auto& line : lines) weights.push_back(fraction(line.arr_dividend, line.arr_divisor));
        const auto parts = shared_out(amount ? amount->value : 0, weights);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (!amount) check_free(context, lines[i], by);
            const auto made =
                prolong(work, lines[i].id, by, amount ? std::optional{Minor{parts[i]}} : std::nullopt, why);
            done.lines.push_back(get<Contract>(context, made));
            if (!done.lines.back().renews) done.counts_as_lost = true;
        }
        if (!done.counts_as_lost) done.stayed = take_back_loss(work, set, context.today);
        carry(work, set, done.lines);
    });
}

Outcome extend_line(Context& context, std::int64_t contract, Span by, std::optional<Minor> amount, std::int64_t& made) {
    return write(context, [&](Write& work) {
        made = prolong(work, contract, by, amount, {});
        const auto old = get<Contract>(context, contract);
        if (old.renews) carry(work, find_renewal(context, std::to_string(contract)), {get<Contract>(context, made)});
    });
}

}  // namespace cs
