#include "store/bulk_rows.hpp"
#include "store/change_log.hpp"
#include "store/journal.hpp"
#include "store/records.hpp"
#include "store/roles.hpp"
#include <fmt/format.h>
#include <ranges>

namespace cs {
namespace {

// Sets that note what was done outside the store, such as a mail that was sent. Where such a note goes with its
// account, it comes back with it.
std::string lasting_sql(const Context& context, Sql& sql) {
    std::string places;
    for (const auto& noun : context.nouns.all())
        if (noun.lasting) places += (places.empty() ? "" : ", ") + sql.bind(std::string{noun.name});
    return places.empty() ? "FALSE" : fmt::format("j.\"action\" <> 'remove' AND j.\"noun\" IN ({})", places);
}

std::int64_t last_standing(Context& context) {
    Sql sql;
    sql.text = fmt::format(R"sql(SELECT s."id" FROM "change_set" s WHERE s."undoes" IS NULL
        AND NOT EXISTS (SELECT 1 FROM "change_set" u WHERE u."undoes" = s."id")
        AND NOT EXISTS (SELECT 1 FROM "journal" j WHERE j."change_set" = s."id" AND {}){}
        ORDER BY s."id" DESC LIMIT 1)sql", lasting_sql(context, sql), own_sets_only(context.engine));
    const auto row = sql.prepared(context.engine);
    if (!row->step()) throw Error{Kind::no, "there is nothing to undo"};
    return row->integer(0);
}

void refuse_missing_or_undone(Context& context, std::int64_t set) {
    Sql sql;
    sql.text =
        R"sql(SELECT s."undoes", u."id" FROM "change_set" s LEFT JOIN "change_set" u ON u."undoes" = s."id" WHERE s."id" = )sql" +
        sql.bind(set);
    const auto row = sql.prepared(context.engine);
    if (!row->step()) throw Error{Kind::no, fmt::format("there is no change {}", set), "'cs log' lists them"};
    if (!row->null(0))
        throw Error{Kind::no, fmt::format("change {} is itself an undo of change {}", set, row->integer(0)),
                    "run the first command again instead"};
    if (!row->null(1))
        throw Error{Kind::no, fmt::format("change {} was undone already, by change {}", set, row->integer(1))};
}

// Who sees some accounts alone takes back what they did themselves.
void refuse_of_others(Context& context, std::int64_t set) {
    const auto own = own_sets_only(context.engine);
    if (own.empty()) return;
    Sql sql;
    sql.text = fmt::format("SELECT 1 FROM \"change_set\" s WHERE s.\"id\" = {}{}", sql.bind(set), own);
    if (!sql.prepared(context.engine)->step())
        throw Error{
            Kind::denied,
            fmt::format("'{}' may not take back change {}, which somebody else made", login_of(context.engine), set),
            "one of the store's admins may"};
}

void refuse_lasting(Context& context, std::int64_t set) {
    Sql sql;
    const auto id = sql.bind(set);
    sql.text = fmt::format(R"sql(SELECT 1 FROM "journal" j WHERE j."change_set" = {} AND {})sql", id,
                           lasting_sql(context, sql));
    if (sql.prepared(context.engine)->step())
        throw Error{Kind::no, fmt::format("change {} notes what was sent, and that cannot be taken back", set)};
}

// A record that a later command changed is not put back over that change's head.
void refuse_built_upon(Context& context, std::int64_t set) {
    Sql sql;
    const auto id = sql.bind(set);
    sql.text = fmt::format(R"sql(SELECT later."change_set", later."noun", later."record" FROM "journal" later
        JOIN "change_set" s ON s."id" = later."change_set"
        WHERE later."change_set" > {0} AND s."undoes" IS NULL
          AND NOT EXISTS (SELECT 1 FROM "change_set" u WHERE u."undoes" = s."id")
          AND EXISTS (SELECT 1 FROM "journal" mine WHERE mine."noun" = later."noun" AND mine."record" = later."record" AND mine."change_set" = {0})
        ORDER BY later."change_set" DESC LIMIT 1)sql",
                           id);
    const auto row = sql.prepared(context.engine);
    if (!row->step()) return;
    const auto& noun = context.nouns[row->text(1)];
    throw Error{Kind::no,
                fmt::format("{} '{}' was changed again since, by change {}", noun.name,
                            label_of(context, noun, row->integer(2)), row->integer(0)),
                fmt::format("undo that first: cs undo {}", row->integer(0))};
}

Change reversed(const Change& change) {
    Change back{change.action, change.noun, change.record, {}, change.belongs_to};
    if (change.action == Change::Action::add) back.action = Change::Action::remove;
    if (change.action == Change::Action::remove) back.action = Change::Action::add;
    for (const auto& part : change.parts) back.parts.push_back({part.field, part.after, part.before});
    return back;
}

void apply(Write& work, const Change& change) {
    auto& context = work.context();
    const auto& noun = context.nouns[change.noun];
    if (change.action == Change::Action::remove) {
        if (noun.bulk) noun.bulk->take_back(work, change.record);
        return work.erase(noun, change.record);
    }
    const auto before = change.action == Change::Action::edit ? load(context, noun, change.record) : nullptr;
    if (change.action == Change::Action::edit && !before)
        throw Error{Kind::no, fmt::format("there is no {} {} any more", noun.name, change.record)};
    auto record = before ? load(context, noun, change.record) : noun.make();
    record->id = change.record;
    for (const auto& part : change.parts)
        if (const auto* field = noun.field(part.field)) field->load(*field, *record, part.after);
    work.put(noun, *record, before.get());
}

}  // namespace

std::int64_t last_to_undo(Context& context) { return last_standing(context); }

Outcome undo(Context& context, std::optional<std::int64_t> id) {
    return write(context, [&](Write& work) {
        const auto set = id ? *id : last_standing(context);
        refuse_missing_or_undone(context, set);
        refuse_of_others(context, set);
        refuse_lasting(context, set);
        refuse_built_upon(context, set);
        for (const auto& change : changes_of(context, set) | std::views::reverse) {
            auto back = reversed(change);
            apply(work, back);
            work.note(std::move(back));
        }
        work.undoes(set);
    });
}

}  // namespace cs
