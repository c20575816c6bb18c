#include "store/belonging.hpp"
#include "store/field_sql.hpp"
#include <fmt/format.h>

namespace cs {
namespace {

std::int64_t top_of(Context& context, const NounView& noun, std::int64_t id) {
    if (!noun.person.empty() || noun.owner.empty()) return noun.person.empty() ? 0 : id;
    const auto& owner = noun.at(noun.owner);
    Sql sql;
    sql.text = fmt::format("SELECT {} FROM {} WHERE \"id\" = {}", identifier(owner.column()), identifier(noun.table()),
                           sql.bind(id));
    const auto row = sql.prepared(context.engine);
    return row->step() && !row->null(0) ? top_of(context, context.nouns[owner.spec.noun], row->integer(0)) : 0;
}

}  // namespace

const NounView& top_noun(const Nouns& nouns) {
    const NounView* top = nullptr;
    for (const auto& noun : nouns.all()) {
        if (noun.person.empty()) continue;
        if (top)
            throw Error{Kind::bug,
                        fmt::format("both {} and {} have a person who answers for them", top->name, noun.name)};
        top = &noun;
    }
    if (!top) throw Error{Kind::bug, "no noun has a person who answers for it"};
    return *top;
}

std::int64_t belongs_to(Context& context, const NounView& noun, const Record& record) {
    if (!noun.person.empty()) return record.id;
    if (noun.owner.empty()) return 0;
    const auto& owner = noun.at(noun.owner);
    const auto cell = owner.stored(owner, record);
    const auto* id = std::get_if<std::int64_t>(&cell);
    return id ? top_of(context, context.nouns[owner.spec.noun], *id) : 0;
}

}  // namespace cs
