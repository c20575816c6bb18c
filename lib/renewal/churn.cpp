// Noting that a customer left: what it takes, what follows from it, and the look back.
#include "renewal/churn.hpp"
#include "account/lifecycle.hpp"
#include "renewal/churn_reason.hpp"
#include "renewal/winback.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

[[noreturn]] void refuse(std::string message, std::string hint = {}) {
    throw Error{Kind::data, std::move(message), std::move(hint)};
}

void check_days(const Churn& churn, Date today) {
    if (churn.notice_on && *churn.notice_on >= churn.on)
        refuse(fmt::format("notice_on: {} is not before they left, {}", to_text(*churn.notice_on), to_text(churn.on)));
    if (churn.first_visible_on && *churn.first_visible_on > std::min(churn.on, today))
        refuse(fmt::format("first_visible_on: {} is after {}", to_text(*churn.first_visible_on),
                           churn.on <= today ? "they left" : "today"),
               "the day on which it could first have been seen");
}

void prepare_churn(Write& work, Record& after, const Record* before) {
    auto& churn = static_cast<Churn&>(after);
    const auto& context = work.context();
    const auto* was = static_cast<const Churn*>(before);
    if (was && was->account != churn.account) refuse("account: a loss stays with its account");
    if (trimmed(churn.reason).empty()) refuse("reason: missing", "why they left; 'cs config get churn.reasons'");
    // What was said under reasons that cs.toml no longer has stays as it is.
    if (!was || was->reason != churn.reason) churn.reason = checked_reason(context.settings, "reason", churn.reason);
    if (!churn.customer_reason.empty() && (!was || was->customer_reason != churn.customer_reason))
        churn.customer_reason = checked_reason(context.settings, "customer_reason", churn.customer_reason);
    churn.class_name = class_of_reason(churn.reason);
    check_days(churn, context.today);
    if (was || churn.preventable || !is_natural(context.settings, churn.reason)) return;
    churn.preventable = false;
}

/// The lines of an account that recur: what it can lose.
std::vector<Contract> recurring_lines(Context& context, std::int64_t account) {
    const auto& noun = context.nouns.of<Contract>();
    Query query;
    query.where = {{&noun.at("account"), Condition::Op::equal, {account}, {}},
                   {&noun.at("recurring"), Condition::Op::equal, {true}, {}}};
    query.sort = parse_sort(noun, "id");
    auto lines = all<Contract>(context, query);
    std::erase_if(lines, [](const Contract& line) {
        return line.kind == ContractKind::pilot || line.kind == ContractKind::service;
    });
    return lines;
}

bool in_force(const Contract& line, Date day) { return line.starts <= day && (!line.stops || *line.stops > day); }

/// The first day without service, where everything has an end.
Date end_of_all(const std::vector<Contract>& lines) {
    Date end = lines.front().starts;
    for (const auto& line : lines) {
        if (!line.stops)
            throw Error{Kind::no, fmt::format("contract {} has no end", line.id),
                        fmt::format("'cs contract end {} --on DATE' ends it", line.id)};
        end = std::max(end, *line.stops);
    }
    return end;
}

Money lost_value(const std::vector<Contract>& lines, Date on) {
    std::optional<Currency> currency;
    Fraction sum;
    for (const auto& line : lines) {
        if (!in_force(line, add_days(on, -1))) continue;
        if (currency && *currency != line.currency)
            throw Error{Kind::no, fmt::format("they paid in {} and {}", currency->code(), line.currency.code()),
                        "say what was lost with --lost 'CNY 120,000'"};
        currency = line.currency;
        sum = sum + Fraction{line.arr_dividend, line.arr_divisor};
    }
    if (!currency)
        throw Error{Kind::no, fmt::format("nothing that recurs was in force the day before {}", to_text(on)),
                    "'cs contract list --account KEY' shows what they bought"};
    return {rounded(sum), *currency};
}

void refuse_noted(Context& context, const Churn& churn) {
    const auto& noun = context.nouns.of<Churn>();
    Query query;
    query.where = {{&noun.at("account"), Condition::Op::equal, {churn.account.id}, {}},
                   {&noun.at("on"), Condition::Op::equal, {churn.on}, {}},
                   {&noun.at("currency"), Condition::Op::equal, {std::string{churn.currency.code()}}, {}}};
    if (const auto noted = all<Churn>(context, query); !noted.empty())
        throw Error{Kind::no, fmt::format("that loss was noted already, as churn {}", noted.front().id),
                    fmt::format("'cs churn edit {}' changes what was said of it", noted.front().id)};
}

void leave(Write& work, const Churn& churn) {
    auto& context = work.context();
    const auto account = get<Account>(context, churn.account.id);
    if (churn.on > context.today || account.stage == Stage::churned) return;
    enter_stage(work, account.id, Stage::churned, std::max(churn.on, *account.stage_since),
                reason_label(churn.reason, Lang::en));
}

std::int64_t keep(Write& work, Churn& churn) {
    refuse_noted(work.context(), churn);
    const auto made = work.insert(churn);
    if (!churn.whole) return made;
    leave(work, churn);
    if (!is_natural(work.context().settings, churn.reason)) begin_winback(work, churn);
    return made;
}

void give_notices(Write& work, const Renewal& set, std::optional<Date> on) {
    const auto day = on.value_or(work.context().today);
    for (auto& line : lines_of(work.context(), set)) {
        if (line.notice_on || (line.stops && day >= *line.stops)) continue;
        line.notice_on = day;
        work.update(line);
    }
}

void refuse_settled(Context& context, const Renewal& set) {
    if (set.status == RenewalStatus::open || set.status == RenewalStatus::in_grace || set.status == RenewalStatus::lost)
        return;
    const auto by = followers_of(context, set);
    throw Error{Kind::no,
                fmt::format("what fell due on {} was {}{}", to_text(set.due),
                            set.status == RenewalStatus::extended ? "extended" : "renewed",
                            by.empty() ? "" : fmt::format(" by contract {}", by.front().id)),
                set.status == RenewalStatus::extended
                    ? "lose the set of the extension: name its contract"
                    : "'cs contract end' ends what was renewed; 'cs undo' takes back a mistake"};
}

}  // namespace

const NounView Noun<Churn>::view{.name = "churn",
                                 .title = {"Churn", "流失"},
                                 .fields = fields_of<Churn>(),
                                 .owner = "account",
                                 .columns = "id,account,on,whole,arr,reason,customer_reason,preventable,retro_on",
                                 .order = "-on,account",
                                 .make = make_record<Churn>,
                                 .prepare = prepare_churn};

Outcome record_churn(Context& context, const Loss& loss, std::int64_t& made) {
    return write(context, [&](Write& work) {
        auto churn = loss.said;
        const auto lines = recurring_lines(context, churn.account.id);
        if (lines.empty())
            throw Error{Kind::no, fmt::format("'{}' never bought anything that recurs",
                                              printable(get<Account>(context, churn.account.id).key))};
        churn.on = loss.on ? *loss.on : end_of_all(lines);
        if (churn.on > context.today)
            throw Error{Kind::no, fmt::format("they are customers until {}", to_text(add_days(churn.on, -1))),
                        fmt::format("'cs renewal lose {}' notes that what falls due will not be renewed",
                                    get<Account>(context, churn.account.id).key)};
        for (const auto& line : lines)
            if (in_force(line, churn.on))
                throw Error{Kind::no, fmt::format("contract {} is in force on {}", line.id, to_text(churn.on)),
                            fmt::format("'cs contract end {}' ends it early; 'cs renewal lose' notes that it will not "
                                        "be renewed",
                                        line.id)};
        const auto lost = loss.lost ? *loss.lost : lost_value(lines, churn.on);
        churn.currency = lost.currency;
        churn.arr = Minor{lost.minor};
        made = keep(work, churn);
    });
}

Outcome lose_renewal(Context& context, const Renewal& set, const Loss& loss, std::int64_t& made) {
    return write(context, [&](Write& work) {
        refuse_settled(context, set);
        auto churn = loss.said;
        churn.account = set.account;
        churn.due = set.due;
        churn.currency = set.currency;
        churn.arr = loss.lost ? std::optional{Minor{loss.lost->minor}} : set.amount_due;
        const auto of_set = lines_of(context, set);
        const auto last = std::ranges::max(of_set, {}, [](const Contract& line) { return *line.stops; });
        churn.on = *last.stops;
        if (!churn.notice_on) churn.notice_on = set.notice_on;
        if (!churn.notice_on && context.today < churn.on) churn.notice_on = context.today;
        churn.whole = std::ranges::none_of(recurring_lines(context, set.account.id),
                                           [&](const Contract& line) { return in_force(line, churn.on); });
        give_notices(work, set, churn.notice_on);
        made = keep(work, churn);
    });
}

Outcome look_back(Context& context, std::int64_t id, const Retro& retro) {
    return write(context, [&](Write& work) {
        auto churn = get<Churn>(context, id);
        if (churn.retro_on)
            throw Error{Kind::no,
                        fmt::format("churn {} was looked back at already, on {}", id, to_text(*churn.retro_on))};
        churn.did_well = retro.did_well;
        churn.could_better = retro.could_better;
        churn.missed = retro.missed;
        churn.change = retro.change;
        churn.retro_on = context.today;
        work.update(churn);
    });
}

}  // namespace cs
