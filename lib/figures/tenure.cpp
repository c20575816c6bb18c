#include "figures/tenure.hpp"
#include "account/account.hpp"
#include "store/journal.hpp"
#include <algorithm>
#include <limits>
#include <map>

namespace cs {
namespace {

std::map<std::int64_t, std::int64_t> taken_back(Context& context) {
    std::map<std::int64_t, std::int64_t> by;
    const auto row =
        context.engine.prepare(R"sql(SELECT "undoes", "id" FROM "change_set" WHERE "undoes" IS NOT NULL)sql");
    while (row->step()) by[row->integer(0)] = row->integer(1);
    return by;
}

/// An undo may have been taken back itself.
bool stands(std::int64_t set, const std::map<std::int64_t, std::int64_t>& undone_by) {
    bool standing = true;
    for (auto undo = undone_by.find(set); undo != undone_by.end(); undo = undone_by.find(undo->second))
        standing = !standing;
    return standing;
}

struct Set {
    std::int64_t id;
    std::int32_t day;
};
std::vector<Set> sets(Context& context) {
    const auto undone_by = taken_back(context);
    std::vector<Set> all;
    const auto row = context.engine.prepare(
        R"sql(SELECT s."id", s."at" FROM "change_set" s WHERE s."undoes" IS NULL AND EXISTS (SELECT 1 FROM "journal" j
WHERE j."change_set" = s."id" AND j."noun" = 'account' AND j."action" = 'edit' AND j."parts" LIKE '%"csm":%') ORDER BY s."id")sql");
    while (row->step()) {
        const auto at = std::get<Instant>(row->cell(1, Type::instant));
        constexpr std::int64_t day = 86'400;
        if (stands(row->integer(0), undone_by))
            all.push_back({row->integer(0), static_cast<std::int32_t>(at.seconds / day)});
    }
    return all;
}

std::int64_t staff_of(const Cell& stored) {
    const auto* id = std::get_if<std::int64_t>(&stored);
    return id ? *id : 0;
}

}  // namespace

std::unordered_map<std::int64_t, std::vector<Tenure>> tenures(Context& context) {
    std::unordered_map<std::int64_t, std::vector<Tenure>> all;
    const auto& noun = context.nouns.of<Account>();
    for (const auto& set : sets(context))
        for (const auto& change : changes_of(context, set.id)) {
            if (change.action != Change::Action::edit || change.noun != noun.name) continue;
            for (const auto& part : change.parts) {
                if (part.field != "csm") continue;
                auto& held = all[change.record];
                if (held.empty()) held.push_back({std::numeric_limits<std::int32_t>::min(), staff_of(part.before)});
                held.push_back({set.day, staff_of(part.after)});
            }
        }
    // A clock may have gone back between two changes.
    for (auto& [account, held] : all) std::ranges::stable_sort(held, {}, &Tenure::from);
    return all;
}

}  // namespace cs
