// Records against their types and rules; own fields; the journal.
#include "base/text.hpp"
#include "store/doctor.hpp"
#include "store/bulk_rows.hpp"
#include "store/field_sql.hpp"
#include "store/journal.hpp"
#include "store/records.hpp"
#include <fmt/format.h>
#include <iterator>
#include <set>

namespace cs {
namespace {

std::string place(std::string_view noun, std::int64_t id) { return fmt::format("{} {}", noun, id); }

std::vector<std::int64_t> ids_of(Context& context, const NounView& noun) {
    std::vector<std::int64_t> ids;
    const auto row =
        context.engine.prepare(fmt::format("SELECT \"id\" FROM {} ORDER BY \"id\"", identifier(noun.table())));
    while (row->step()) ids.push_back(row->integer(0));
    return ids;
}

// All at once; where that fails, one by one, to know which it is.
Records readable(Context& context, const NounView& noun, Faults& faults) {
    try {
        return list(context, noun, {});
    } catch (const Error&) {
        Records records;
        for (const auto id : ids_of(context, noun)) {
            try {
                if (auto record = load(context, noun, id)) records.push_back(std::move(record));
            } catch (const Error& e) {
                faults.push_back({"unreadable", place(noun.name, id), e.message()});
            }
        }
        return records;
    }
}

void compare_derived(Faults& faults, const NounView& noun, const Record& kept, const Record& again) {
    for (const auto& field : noun.fields) {
        if (field.spec.access != Access::derived || field.computed() || field.name == "created" ||
            field.name == "updated")
            continue;
        const auto is = field.stored(field, kept), should = field.stored(field, again);
        if (is != should)
            faults.push_back({"derived", place(noun.name, kept.id),
                              fmt::format("{} is {}, its rule says {}", field.name, quoted(machine_text(is)),
                                          quoted(machine_text(should)))});
    }
}

// A record that is saved again as it is must come out as it is.
void check_rules(Context& context, Faults& faults, const NounView& noun, const Record& record) {
    if (!noun.prepare) return;
    Write work{context};
    std::unique_ptr<Record> again;
    try {
        again = load(context, noun, record.id);
    } catch (const Error& e) {  // what is computed of it reads other records, too
        faults.push_back({"unreadable", place(noun.name, record.id), e.message()});
        return;
    }
    try {
        noun.prepare(work, *again, &record);
    } catch (const Error& e) {
        // Other kinds say that its state allows no change by hand, or that a rule wanted to write: no fault of the
        // record.
        if (e.kind() == Kind::data) faults.push_back({"rule", place(noun.name, record.id), e.message()});
        return;
    }
    compare_derived(faults, noun, record, *again);
}

bool has_amount(const NounView& noun, const Record& record) {
    for (const auto& field : noun.fields)
        if (field.type == Type::money && !field.computed() && !empty(field.stored(field, record))) return true;
    return false;
}

// What amounts are in must be worth something in the company's currency.
void check_rates(Context& context, Faults& faults, const NounView& noun, const Records& records) {
    std::set<std::string, std::less<>> known{std::string{context.reading().currency.code()}};
    for (const auto& [code, rate] : context.settings.table("rates")) known.insert(code);
    for (const auto& field : noun.fields) {
        if (field.type != Type::currency || field.computed()) continue;
        for (const auto& record : records) {
            if (!has_amount(noun, *record)) continue;
            if (const auto code = machine_text(field.stored(field, *record)); known.insert(code).second)
                faults.push_back({"rate_missing", place(noun.name, record->id), fmt::format("is in {0}, for which cs.toml has no rate; cs config set rates.{0} RATE", code)});
        }
    }
}

void check_own_fields(Context& context, Faults& faults) {
    const auto row = context.engine.prepare("SELECT \"noun\", \"record\", \"field\", \"value\" FROM \"custom_value\" "
                                            "ORDER BY \"noun\", \"record\", \"field\"");
    const auto exists = [&](const NounView& noun, std::int64_t id) {
        Query query;
        query.where.push_back({&noun.at("id"), Condition::Op::equal, {id}, {}});
        return count(context, noun, query) > 0;
    };
    while (row->step()) {
        const auto where = fmt::format("{} {}", row->text(0), row->integer(1));
        const auto* noun = context.nouns.find(row->text(0));
        const auto* field = noun ? noun->field(row->text(2)) : nullptr;
        if (!noun || !exists(*noun, row->integer(1))) {
            faults.push_back({"own_field_orphan", where, fmt::format("has a {}, but is not there", row->text(2))});
        } else if (!field || !field->custom) {
            faults.push_back(
                {"own_field_unknown", where, fmt::format("has a {}, which cs.toml does not declare", row->text(2))});
        } else {
            try {
                field->parse(*field, row->text(3), context.reading());
            } catch (const Error& e) {
                faults.push_back({"own_field_value", where, fmt::format("{}: {}", field->name, e.message())});
            }
        }
    }
}

void check_sets(Context& context, Faults& faults) {
    const auto empty_sets = context.engine.prepare(
        R"sql(SELECT s."id" FROM "change_set" s WHERE NOT EXISTS (SELECT 1 FROM "journal" j WHERE j."change_set" = s."id") ORDER BY s."id")sql");
    while (empty_sets->step())
        faults.push_back({"journal_empty", place("change", empty_sets->integer(0)), "has no part of what it changed"});
    const auto last = context.engine.prepare(R"sql(SELECT "id", "at" FROM "change_set" ORDER BY "at" DESC LIMIT 1)sql");
    if (!last->step()) return;
    const auto at = iso_instant(last->text(1));
    if (at && *at > context.now)
        faults.push_back({"clock", place("change", last->integer(0)),
                          fmt::format("was made at {}, and it is {} now: a clock was or is wrong", to_text(*at),
                                      to_text(context.now))});
}

// Every entry must be readable, and what is said last of a record must still be so.
void check_entries(Context& context, Faults& faults) {
    const auto row = context.engine.prepare(
        R"sql(SELECT "noun", "record", "id", "action" FROM "journal" WHERE "id" IN (SELECT max("id") FROM "journal" GROUP BY "noun", "record") ORDER BY "noun", "record")sql");
    while (row->step()) {
        const auto where = fmt::format("{} {}", row->text(0), row->integer(1));
        const auto* noun = context.nouns.find(row->text(0));
        if (!noun) {
            faults.push_back({"journal_noun", fmt::format("journal {}", row->integer(2)),
                              fmt::format("is about a {}, and there is no such noun", quoted(row->text(0)))});
            continue;
        }
        if (!noun->kept()) continue;
        const bool gone = row->text(3) == "remove";
        Query query;
        query.where.push_back({&noun->at("id"), Condition::Op::equal, {row->integer(1)}, {}});
        if (const bool is = count(context, *noun, query) > 0; is == gone)
            faults.push_back({"journal_record", where,
                              is ? "is there, but the journal says that it was removed"
                                 : "is not there, but the journal does not say that it was removed"});
    }
}

void check_parts(Context& context, Faults& faults) {
    const auto row = context.engine.prepare(R"sql(SELECT "id" FROM "change_set" ORDER BY "id")sql");
    while (row->step()) {
        try {
            changes_of(context, row->integer(0));
        } catch (const std::exception& e) {  // the parts are JSON, read by somebody else's reader
            faults.push_back({"journal_parts", place("change", row->integer(0)),
                              fmt::format("cannot be read: {}", printable(e.what()))});
        }
    }
}

}  // namespace

Faults record_faults(Context& context) {
    Faults faults;
    for (const auto& noun : context.nouns.all()) {
        if (!noun.kept()) continue;
        const auto records = readable(context, noun, faults);
        for (const auto& record : records) check_rules(context, faults, noun, *record);
        check_rates(context, faults, noun, records);
    }
    check_own_fields(context, faults);
    for (const auto& noun : context.nouns.all()) {
        if (!noun.bulk) continue;
        auto more = noun.bulk->faults(context);
        faults.insert(faults.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    }
    return faults;
}

Faults journal_faults(Context& context) {
    Faults faults;
    check_sets(context, faults);
    check_entries(context, faults);
    check_parts(context, faults);
    return faults;
}

}  // namespace cs
