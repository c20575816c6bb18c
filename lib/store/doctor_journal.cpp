// The journal: its sets, what it says last of each record, and whether its entries can be read.
#include "base/text.hpp"
#include "store/doctor.hpp"
#include "store/journal.hpp"
#include "store/presence.hpp"
#include <fmt/format.h>
#include <limits>

namespace cs {
namespace {

void check_sets(Context& context, Faults& faults) {
    const auto empty_sets = context.engine.prepare(
        R"sql(SELECT s."id" FROM "change_set" s WHERE NOT EXISTS (SELECT 1 FROM "journal" j WHERE j."change_set" = s."id") ORDER BY s."id")sql");
    while (empty_sets->step())
        faults.push_back({"journal_empty", fmt::format("change {}", empty_sets->integer(0)), "has no part of what it changed"});
    const auto last = context.engine.prepare(R"sql(SELECT "id", "at" FROM "change_set" ORDER BY "at" DESC LIMIT 1)sql");
    if (!last->step()) return;
    const auto at = iso_instant(last->text(1));
    if (at && *at > context.now)
        faults.push_back({"clock", fmt::format("change {}", last->integer(0)),
                          fmt::format("was made at {}, and it is {} now: a clock was or is wrong", to_text(*at),
                                      to_text(context.now))});
}

/// What is said last of a record.
struct LastEntry {
    std::string noun;
    std::int64_t record = 0, id = 0;
    bool removed = false;
};

std::vector<LastEntry> last_entries_after(Context& context, const LastEntry& last) {
    constexpr std::int64_t page = 1000;
    Sql sql;
    sql.text = R"sql(SELECT l."noun", l."record", l."id", j."action" FROM
(SELECT "noun", "record", max("id") AS "id" FROM "journal" WHERE ("noun", "record") > ($1, $2)
GROUP BY "noun", "record" ORDER BY "noun", "record" LIMIT $3) l JOIN "journal" j ON j."id" = l."id" ORDER BY l."noun", l."record")sql";
    sql.values = {last.noun, last.record, page};
    std::vector<LastEntry> entries;
    const auto row = sql.prepared(context.engine);
    while (row->step())
        entries.push_back({std::string{row->text(0)}, row->integer(1), row->integer(2), row->text(3) == "remove"});
    return entries;
}

void check_entry(Context& context, Presence& presence, const LastEntry& entry, Faults& faults) {
    const auto* noun = context.nouns.find(entry.noun);
    if (!noun) {
        faults.push_back({"journal_noun", fmt::format("journal {}", entry.id),
                          fmt::format("is about a {}, and there is no such noun", quoted(entry.noun))});
        return;
    }
    if (!noun->kept()) return;
    if (const bool is = presence.has(noun->table(), entry.record); is == entry.removed)
        faults.push_back({"journal_record", fmt::format("{} {}", entry.noun, entry.record),
                          is ? "is there, but the journal says that it was removed"
                             : "is not there, but the journal does not say that it was removed"});
}

// What is said last of a record must still be so.
void check_entries(Context& context, Faults& faults) {
    Presence presence{context.engine};
    LastEntry last{{}, std::numeric_limits<std::int64_t>::min(), 0, false};
    for (auto entries = last_entries_after(context, last); !entries.empty(); entries = last_entries_after(context, last)) {
        for (const auto& entry : entries) check_entry(context, presence, entry, faults);
        last = std::move(entries.back());
    }
}

void check_parts(Context& context, Faults& faults) {
    for (const auto& [set, why] : unreadable_sets(context))
        faults.push_back({"journal_parts", fmt::format("change {}", set), fmt::format("cannot be read: {}", printable(why))});
}

}  // namespace

Faults journal_faults(Context& context) {
    Faults faults;
    check_sets(context, faults);
    check_entries(context, faults);
    check_parts(context, faults);
    return faults;
}

}  // namespace cs
