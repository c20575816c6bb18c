// A contract line that pauses: its end moves by the days without service (metrics.md §1.1).
#include "account/contract.hpp"
#include "store/records.hpp"
#include <fmt/format.h>

namespace cs {
namespace {

void refuse_followed(Context& context, const Contract& line) {
    Query query;
    query.where.push_back({&context.nouns.of<Contract>().at("follows"), Condition::Op::equal, {line.id}, {}});
    if (count(context, context.nouns.of<Contract>(), query) > 0)
        throw Error{Kind::no, fmt::format("contract {} is followed by another already", line.id),
                    fmt::format("'cs contract list --follows {}' shows it: its end cannot move", line.id)};
}

void move_end(Contract& line, std::int64_t days) {
    if (line.ends) line.ends = add_days(*line.ends, days);
}

}  // namespace

Outcome pause(Context& context, std::int64_t id, Date from, std::optional<Date> to, std::optional<Date>& ends) {
    return write(context, [&](Write& work) {
        auto line = get<Contract>(context, id);
        if (line.pause_from)
            throw Error{Kind::no, fmt::format("contract {} was paused before, on {}", id, to_text(*line.pause_from)),
                        "end it, and record what follows as a line of its own"};
        if (line.stops && from >= *line.stops)
            throw Error{Kind::no, fmt::format("contract {} has ended by {}", id, to_text(from))};
        refuse_followed(context, line);
        line.pause_from = from;
        line.pause_to = to;
        if (to) move_end(line, days_between(from, *to));
        work.update(line);
        ends = line.ends;
    });
}

Outcome resume(Context& context, std::int64_t id, Date on, std::optional<Date>& ends) {
    return write(context, [&](Write& work) {
        auto line = get<Contract>(context, id);
        if (!line.pause_from) throw Error{Kind::no, fmt::format("contract {} is not paused", id)};
        if (line.resumed_on)
            throw Error{Kind::no, fmt::format("contract {} was resumed already, on {}", id, to_text(*line.resumed_on))};
        refuse_followed(context, line);
        const auto before = pause_end(line);
        move_end(line, days_between(*line.pause_from, on) - (before ? days_between(*line.pause_from, *before) : 0));
        line.resumed_on = on;
        work.update(line);
        ends = line.ends;
    });
}

}  // namespace cs
