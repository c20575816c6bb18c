// cs NOUN show -- one record, every field that says something.
#include "cmd/record/record.hpp"
#include "store/find.hpp"

namespace cs::record {

void show(Session& session) {
    auto& context = session.context();
    const auto& noun = *session.noun;
    const auto record =
        read(context, [&] { return load(context, noun, find(context, noun, session.given.operands.front())); });
    const auto format = session.format();
    const bool for_people = format == Format::table || format == Format::md || format == Format::html;
    Facts facts;
    for (const auto& field : noun.fields) {
        if (field.spec.hidden) continue;
        auto value = field.seen(*record, session.today);
        if (for_people && empty(value)) continue;
        facts.facts.push_back({column_of(field, session.lang), std::move(value)});
    }
    session.out = render(facts, format, session.look());
}

}  // namespace cs::record
