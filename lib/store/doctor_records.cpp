// Records against their types and rules; own fields. Tables are read page by page: what is held is no more than a page.
#include "base/text.hpp"
#include "store/bulk_rows.hpp"
#include "store/doctor.hpp"
#include "store/field_sql.hpp"
#include "store/presence.hpp"
#include "store/records.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <iterator>
#include <limits>
#include <map>
#include <set>

namespace cs {
namespace {

std::string place(std::string_view noun, std::int64_t id) { return fmt::format("{} {}", noun, id); }

void append(Faults& all, Faults more) {
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

// What amounts are in must be worth something in the company's currency.
class Rates {
  public:
    Rates(Context& context, const NounView& noun) : noun_{noun}, known_{std::string{context.reading().currency.code()}} {
        for (const auto& [code, rate] : context.settings.table("rates")) known_.insert(code);
        for (const auto& field : noun.fields) {
            if (field.type == Type::currency && !field.computed()) currencies_.push_back(&field);
            if (field.type == Type::money && !field.computed()) amounts_.push_back(&field);
        }
        missing_.resize(currencies_.size());
    }

    void check(const Record& record) {
        if (!has_amount(record)) return;
        for (std::size_t i = 0; i < currencies_.size(); ++i) {
            auto code = machine_text(currencies_[i]->stored(*currencies_[i], record));
            if (!known_.contains(code)) missing_[i].try_emplace(std::move(code), record.id);
        }
    }

    /// Each currency once, at the first record that has it.
    Faults faults() {
        Faults all;
        for (const auto& codes : missing_) {
            std::set<std::pair<std::int64_t, std::string_view>> by_record;
            for (const auto& [code, id] : codes)
                if (known_.insert(code).second) by_record.emplace(id, code);
            for (const auto& [id, code] : by_record)
                all.push_back({"rate_missing", place(noun_.name, id), fmt::format("is in {0}, for which cs.toml has no rate; cs config set rates.{0} RATE", code)});
        }
        return all;
    }

  private:
    bool has_amount(const Record& record) const {
        return std::ranges::any_of(amounts_, [&](const auto* field) { return !empty(field->stored(*field, record)); });
    }

    const NounView& noun_;
    std::set<std::string, std::less<>> known_;
    std::vector<const FieldView*> currencies_, amounts_;
    std::vector<std::map<std::string, std::int64_t>> missing_;  // of each currency field: code and first record
};

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

/// Examines the records of one noun.
class Examination {
  public:
    Examination(Context& context, const NounView& noun) : context_{context}, noun_{noun}, rates_{context, noun} {
        if (noun.prepare)
            for (const auto& field : noun.fields) everything_.push_back(&field);
    }

    Faults run() {
        auto last = std::numeric_limits<std::int64_t>::min();
        for (auto ids = ids_after(last); !ids.empty(); ids = ids_after(last)) {
            check_page(ids);
            last = ids.back();
        }
        append(unreadable_, std::move(rules_));
        append(unreadable_, rates_.faults());
        return std::move(unreadable_);
    }

  private:
    static constexpr std::int64_t page = 200;  // as many as are read together with what stands beside them

    std::vector<std::int64_t> ids_after(std::int64_t last) {
        Sql sql;
        sql.text = fmt::format("SELECT \"id\" FROM {} WHERE \"id\" > $1 ORDER BY \"id\" LIMIT $2", identifier(noun_.table()));
        sql.values = {last, page};
        std::vector<std::int64_t> ids;
        const auto row = sql.prepared(context_.engine);
        while (row->step()) ids.push_back(row->integer(0));
        return ids;
    }

    // What is computed of a record reads other records, too: where rules look at it, it has to be readable.
    Records between(std::int64_t first, std::int64_t last, bool with_computed) {
        Query query;
        query.where = {{&noun_.at("id"), Condition::Op::at_least, {first}, {}},
                       {&noun_.at("id"), Condition::Op::at_most, {last}, {}}};
        if (with_computed) query.fields = everything_;
        return list(context_, noun_, query);
    }

    // All at once; where that fails, one by one, to know which it is.
    void check_page(const std::vector<std::int64_t>& ids) {
        Records records;
        try {
            records = between(ids.front(), ids.back(), true);
        } catch (const Error&) {
            for (const auto id : ids) check_one(id);
            return;
        }
        for (const auto& record : records) {
            rates_.check(*record);
            check_rules(*record);
        }
    }

    void check_one(std::int64_t id) {
        try {
            for (const auto& record : between(id, id, false)) rates_.check(*record);
            for (const auto& record : between(id, id, true)) check_rules(*record);
        } catch (const Error& e) {
            unreadable_.push_back({"unreadable", place(noun_.name, id), e.message()});
        }
    }

    std::unique_ptr<Record> as_stored(const Record& record) const {
        auto copy = noun_.make();
        for (const auto& field : noun_.fields) {
            if (field.computed()) continue;
            if (const auto cell = field.stored(field, record); !empty(cell) || field.nullable) field.load(field, *copy, cell);
        }
        return copy;
    }

    // A record that is saved again as it is must come out as it is.
    void check_rules(Record& record) {
        if (!noun_.prepare) return;
        const auto kept = as_stored(record);
        Write work{context_};
        try {
            noun_.prepare(work, record, kept.get());
        } catch (const Error& e) {
            // Other kinds say that its state allows no change by hand, or that a rule wanted to write: no fault of the
            // record.
            if (e.kind() == Kind::data) rules_.push_back({"rule", place(noun_.name, kept->id), e.message()});
            return;
        }
        compare_derived(rules_, noun_, *kept, record);
    }

    Context& context_;
    const NounView& noun_;
    std::vector<const FieldView*> everything_;
    Rates rates_;
    Faults unreadable_, rules_;
};

struct OwnValue {
    std::string noun, field, value;
    std::int64_t record = 0;
};

std::vector<OwnValue> own_values_after(Context& context, const OwnValue& last) {
    constexpr std::int64_t page = 1000;
    Sql sql;
    sql.text = R"sql(SELECT "noun", "record", "field", "value" FROM "custom_value" WHERE ("noun", "record", "field") > ($1, $2, $3)
ORDER BY "noun", "record", "field" LIMIT $4)sql";
    sql.values = {last.noun, last.record, last.field, page};
    std::vector<OwnValue> values;
    const auto row = sql.prepared(context.engine);
    while (row->step())
        values.push_back({std::string{row->text(0)}, std::string{row->text(2)}, std::string{row->text(3)}, row->integer(1)});
    return values;
}

void check_own_value(Context& context, Faults& faults, const OwnValue& own, const NounView* noun, bool is_there) {
    const auto where = place(own.noun, own.record);
    const auto* field = noun ? noun->field(own.field) : nullptr;
    if (!is_there) {
        faults.push_back({"own_field_orphan", where, fmt::format("has a {}, but is not there", own.field)});
    } else if (!field || !field->custom) {
        faults.push_back({"own_field_unknown", where, fmt::format("has a {}, which cs.toml does not declare", own.field)});
    } else {
        try {
            field->parse(*field, own.value, context.reading());
        } catch (const Error& e) {
            faults.push_back({"own_field_value", where, fmt::format("{}: {}", field->name, e.message())});
        }
    }
}

void check_own_fields(Context& context, Faults& faults) {
    Presence presence{context.engine};
    OwnValue last{{}, {}, {}, std::numeric_limits<std::int64_t>::min()};
    for (auto values = own_values_after(context, last); !values.empty(); values = own_values_after(context, last)) {
        for (const auto& own : values) {
            const auto* noun = context.nouns.find(own.noun);
            check_own_value(context, faults, own, noun, noun && presence.has(noun->table(), own.record));
        }
        last = std::move(values.back());
    }
}

}  // namespace

Faults record_faults(Context& context) {
    Faults faults;
    for (const auto& noun : context.nouns.all())
        if (noun.kept()) append(faults, Examination{context, noun}.run());
    check_own_fields(context, faults);
    for (const auto& noun : context.nouns.all())
        if (noun.bulk) append(faults, noun.bulk->faults(context));
    return faults;
}

}  // namespace cs
