#include "account/contract.hpp"
#include "account/payment.hpp"
#include "store/records.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

// A line that starts later than this after the one it follows is a win-back (metrics.md §1.1, grace).
void check_followed(Context& context, const Contract& line, const Contract& old) {
    if (old.account != line.account)
        throw Error{Kind::data, fmt::format("follows: contract {} belongs to another account", old.id)};
    if (!old.stops || line.kind == ContractKind::winback) return;
    const auto grace = context.settings.integer("renewal.grace_days");
    const auto latest = add_days(*old.stops, grace);
    const bool signed_late = line.signed_on && *line.signed_on > latest;
    if (line.starts > latest || signed_late)
        throw Error{Kind::data,
                    fmt::format("follows: it {} {}, more than {} days after contract {} ended",
                                signed_late ? "was signed" : "starts",
                                to_text(signed_late ? *line.signed_on : line.starts), grace, old.id),
                    "that is a win-back: use --kind winback"};
    if (line.starts <= old.starts)
        throw Error{Kind::data, fmt::format("follows: it does not start later than contract {} did, on {}", old.id,
                                            to_text(old.starts))};
}

Fraction carried_value(Context& context, const Contract& line) {
    Fraction sum;
    for (const auto& ref : line.follows) {
        if (ref.id == line.id) throw Error{Kind::data, "follows: a contract cannot follow itself"};
        const auto old = get<Contract>(context, ref.id);
        check_followed(context, line, old);
        sum = sum + fraction(old.arr_dividend, old.arr_divisor);
    }
    return sum;
}

bool is_free_extension(const Contract& line) { return line.kind == ContractKind::extension && line.amount.value == 0; }

// Free time that follows on free time is one time: two months and two more are four.
Date free_since(Context& context, const Contract& line) {
    auto since = line.starts;
    for (const auto& ref : line.follows) {
        const auto old = get<Contract>(context, ref.id);
        if (is_free_extension(old) && old.starts < line.starts) since = std::min(since, free_since(context, old));
    }
    return since;
}

// Sums of many thousand such lines can still be counted.
constexpr std::int64_t most_minor_units = 1'000'000'000'000'000;

void check_amount(const Contract& line, const Contract* before) {
    if (line.amount.value > most_minor_units || line.amount.value < -most_minor_units)
        throw Error{
            Kind::data,
            fmt::format("amount: {} is more than one line can be", to_text(Money{line.amount.value, line.currency})),
            fmt::format("at most {}", to_text(Money{most_minor_units, line.currency}))};
    const bool recounted = before && before->currency.digits() != line.currency.digits() &&
                           before->amount == line.amount && line.amount.value != 0;
    if (recounted)
        throw Error{Kind::data,
                    fmt::format("currency: {} has other decimals than {}, so the amount of before means nothing",
                                line.currency.code(), before->currency.code()),
                    "give the amount as well: --amount"};
}

// What was paid stays paid: a line becomes no smaller than that, and its payments stay in its currency.
void check_paid(Context& context, const Contract& line, const Contract* before) {
    if (!before || (line.amount == before->amount && line.currency == before->currency && line.kind == before->kind)) return;
    const auto paid = paid_of(context, line.id);
    if (paid == 0) return;
    if (line.currency != before->currency) throw Error{Kind::data, fmt::format("currency: {} was paid already", to_text(Money{paid, before->currency}))};
    if (line.kind != ContractKind::evergreen && line.amount.value < paid)
        throw Error{Kind::data, fmt::format("amount: {} was paid already", to_text(Money{paid, line.currency})), fmt::format("'cs payment list --contract {}' shows it", line.id)};
}

void prepare_contract(Write& work, Record& after, const Record* before) {
    auto& line = static_cast<Contract&>(after);
    check_amount(line, static_cast<const Contract*>(before));
    check_paid(work.context(), line, static_cast<const Contract*>(before));
    derive(line, carried_value(work.context(), line), is_free_extension(line) ? free_since(work.context(), line) : line.starts);
}

// The account's currency, unless another is said.
void begin_contract(Context& context, Record& record) {
    auto& line = static_cast<Contract&>(record);
    line.currency = line.account.id != 0 ? get<Account>(context, line.account.id).currency : context.reading().currency;
}

// A line ends where the line that follows it starts: two at a time would be counted twice (metrics.md §1.6).
void end_followed(Write& work, const Record& after, const Record*) {
    const auto& line = static_cast<const Contract&>(after);
    for (const auto& ref : line.follows) {
        auto old = get<Contract>(work.context(), ref.id);
        if (old.stops && *old.stops <= line.starts) continue;
        old.terminated_on = line.starts;
        work.update(old);
    }
}

bool is_followed(Context& context, std::int64_t id) {
    Query query;
    query.where.push_back({&context.nouns.of<Contract>().at("follows"), Condition::Op::equal, {id}, {}});
    return count(context, context.nouns.of<Contract>(), query) > 0;
}

}  // namespace

const NounView Noun<Contract>::view{.name = "contract",
                                    .title = {"Contracts", "合同"},
                                    .fields = fields_of<Contract>(),
                                    .owner = "account",
                                    .exact = "external_id",
                                    .source = "external_id",
                                    .columns = "id,account,product,kind,starts,ends,amount,arr,due",
                                    .order = "due,account",
                                    .make = make_record<Contract>,
                                    .begin = begin_contract,
                                    .prepare = prepare_contract,
                                    .saved = end_followed};

Date common_end(Context& context, std::int64_t account, Date day) {
    const auto& noun = context.nouns.of<Contract>();
    Query query;
    query.where.push_back({&noun.at("account"), Condition::Op::equal, {account}, {}});
    query.where.push_back({&noun.at("starts"), Condition::Op::at_most, {day}, {}});
    query.where.push_back({&noun.at("stops"), Condition::Op::greater, {day}, {}});
    query.where.push_back({&noun.at("renews"), Condition::Op::equal, {true}, {}});
    std::optional<Date> end;
    for (const auto& line : all<Contract>(context, query)) {
        if (end && *end != *line.ends)
            throw Error{Kind::no,
                        fmt::format("its lines end on different days, {} and {}", to_text(*end), to_text(*line.ends)),
                        "say which with --ends"};
        end = line.ends;
    }
    if (!end)
        throw Error{Kind::no, fmt::format("no line in force on {} has an end that this one could share", to_text(day)),
                    "say when it ends with --ends or --term"};
    return *end;
}

Outcome give_notice(Context& context, std::int64_t id, Date on) {
    return write(context, [&](Write& work) {
        auto line = get<Contract>(context, id);
        if (line.notice_on)
            throw Error{Kind::no,
                        fmt::format("notice of contract {} was given already, on {}", id, to_text(*line.notice_on))};
        if (line.stops && on >= *line.stops)
            throw Error{Kind::no, fmt::format("contract {} ended before {}", id, to_text(on))};
        line.notice_on = on;
        work.update(line);
    });
}

Outcome end_early(Context& context, std::int64_t id, Date on, const std::string& why) {
    return write(context, [&](Write& work) {
        auto line = get<Contract>(context, id);
        if (line.terminated_on)
            throw Error{Kind::no,
                        fmt::format("contract {} was ended already, on {}", id, to_text(*line.terminated_on))};
        if (line.ends && on >= *line.ends)
            throw Error{Kind::no, fmt::format("contract {} ends by itself on {}", id, to_text(*line.ends)),
                        "say 'cs contract notice' if it will not be renewed"};
        line.terminated_on = on;
        if (!why.empty()) line.note += (line.note.empty() ? "" : "\n") + why;
        work.update(line);
    });
}

std::int64_t prolong(Write& work, std::int64_t id, Span by, std::optional<Minor> amount, const std::string& why) {
    auto& context = work.context();
    const auto old = get<Contract>(context, id);
    if (!old.ends || old.terminated_on)
        throw Error{Kind::no, fmt::format("contract {} has no end that could be moved", id)};
    if (is_followed(context, id))
        throw Error{Kind::no, fmt::format("contract {} is followed by another already", id),
                    fmt::format("'cs contract list --follows {}' shows it: extend that one", id)};
    Contract line;
    line.account = old.account;
    line.product = old.product;
    line.plan = old.plan;
    line.seats = old.seats;
    line.kind = ContractKind::extension;
    line.currency = old.currency;
    line.amount = amount.value_or(Minor{});
    line.starts = *old.ends;
    line.ends = add(*old.ends, by);
    line.signed_on = context.today;
    line.sales = old.sales;
    line.follows = {{old.id, {}}};
    line.note = why;
    return work.insert(line);
}

}  // namespace cs
