#include "renewal/snapshot.hpp"
#include <fmt/format.h>

namespace cs {

std::optional<Fact> kept_chance(Context& context, const Renewal& set) {
    const bool undecided = set.status == RenewalStatus::open || set.status == RenewalStatus::in_grace;
    const auto snapshot = undecided ? snapshot_by(context, context.today) : std::nullopt;
    if (!snapshot) return std::nullopt;
    const auto lang = context.lang;
    const Words says{"{}.{}% as of {}", "{}.{}%，{}"};
    for (const auto& kept : kept_sets(context, snapshot->id, set.due, set.due))
        if (kept.account == set.account.id && kept.currency == set.currency) {
            const auto tenths = (kept.chance + 500) / 1'000;  // of a per cent
            return Fact{{"chance", std::string{Words{"Chance", "续约概率"}.in(lang)}, Type::text},
                        fmt::format(fmt::runtime(says.in(lang)), tenths / 10, tenths % 10, to_text(snapshot->day))};
        }
    return std::nullopt;
}

}  // namespace cs
