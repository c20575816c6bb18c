// Noting that a customer left, and the look back.
#include "base/text.hpp"
#include "renewal/churn_rules.hpp"
#include <fmt/format.h>

namespace cs {
namespace {

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

void say_lost(Churn& churn, const std::optional<Money>& lost) {
    if (!lost) return;
    churn.currency = lost->currency;
    churn.arr = Minor{lost->minor};
}

}  // namespace

Outcome record_churn(Context& context, const Loss& loss, std::int64_t& made) {
    return write(context, [&](Write& work) {
        auto churn = loss.said;
        churn.on = loss.on ? *loss.on : end_of_all(lines_to_lose(context, churn.account.id));
        say_lost(churn, loss.lost);
        made = work.insert(churn);
    });
}

Outcome lose_renewal(Context& context, const Renewal& set, const Loss& loss, std::int64_t& made) {
    return write(context, [&](Write& work) {
        auto churn = loss.said;
        churn.account = set.account;
        churn.due = set.due;
        churn.currency = set.currency;
        churn.arr = set.amount_due;
        if (loss.lost && loss.lost->currency != set.currency)
            throw Error{Kind::no, fmt::format("what falls due on {} is in {}, not in {}", to_text(set.due),
                                              set.currency.code(), loss.lost->currency.code())};
        say_lost(churn, loss.lost);
        const auto of_set = lines_of(context, set);
        const auto last = std::ranges::max(of_set, {}, [](const Contract& line) { return *line.stops; });
        if (loss.on && *loss.on < *last.stops)
            throw Error{Kind::no, fmt::format("contract {} is in force on {}", last.id, to_text(*loss.on)),
                        fmt::format("'cs contract end {} --on {}' ends it early", last.id, to_text(*loss.on))};
        churn.on = loss.on.value_or(*last.stops);  // a later one is refused with every loss
        churn.whole = nothing_left(lines_to_lose(context, set.account.id), churn.on);
        made = work.insert(churn);
    });
}

void check_meant(Context& context, const Renewal& set) {
    const auto& noun = context.nouns.of<Churn>();
    Query query;
    query.where = {{&noun.at("account"), Condition::Op::equal, {set.account.id}, {}},
                   {&noun.at("due"), Condition::Op::less, {set.due}, {}},
                   {&noun.at("on"), Condition::Op::greater, {context.today}, {}}};
    for (const auto& noted : all<Churn>(context, query))
        throw Error{Kind::no,
                    fmt::format("the renewal of '{}' due {} was noted as lost already, as churn {}",
                                printable(set.account.name), to_text(*noted.due), noted.id),
                    fmt::format("'cs renewal lose {}' loses what falls due on {}", set.id, to_text(set.due))};
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
