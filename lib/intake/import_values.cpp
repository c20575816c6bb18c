// What a row says, and whether that differs from what is known.
#include "base/text.hpp"
#include "intake/import_plan.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <ranges>

namespace cs {
namespace {

void set_currency(const std::vector<const FieldView*>& fields, Record& record, Currency currency) {
    for (const auto* field : fields) field->load(*field, record, Cell{std::string{currency.code()}});
}

std::unique_ptr<Record> copy_of(const NounView& noun, const Record& record) {
    auto copy = noun.make();
    for (const auto& field : noun.fields)
        if (auto cell = field.stored(field, record); !field.computed() && !empty(cell)) field.load(field, *copy, cell);
    return copy;
}

}  // namespace

std::string_view ImportPlan::text(std::size_t row, const FieldView& field, std::size_t column) const {
    const auto value = table_.at(row, column);
    if (mapping_.values.empty() || value.empty()) return value;
    const auto mapped = mapping_.values.find({&field, match_form(value)});
    return mapped == mapping_.values.end() ? value : std::string_view{mapped->second};
}

std::string_view ImportPlan::text(std::size_t row, const FieldView* field) const {
    if (!field) return {};
    for (const auto& [known_field, column] : mapping_.cells)
        if (known_field == field) return text(row, *field, column);
    for (const auto& rule : mapping_.sets)
        if (rule.field == field && !rule.relative()) return rule.constant;
    return {};
}

Currency ImportPlan::currency_for(std::int64_t owner) {
    const auto company = reading_.currency;
    if (owner <= 0) return company;
    const auto& whose = context_.nouns[owner_->spec.noun];
    const auto* field = whose.field("currency");
    if (!field) return company;
    if (owner_currencies_.empty()) {
        Query query;
        query.fields = {field};
        query.only_fields = true;
        each(context_, whose, query, [&](const Record& record) {
            owner_currencies_.emplace(record.id, Currency::of(machine_text(field->stored(*field, record))).value_or(company));
        });
    }
    return owner_currencies_.at(owner);
}

std::optional<std::string> ImportPlan::set_text(std::size_t row, const SetRule& rule, const Record& record,
                                                bool known) const {
    if (!rule.relative()) return rule.constant;
    Cell from;
    if (rule.column) {
        if (const auto cell = table_.at(row, *rule.column); !cell.empty())
            from = parse_date(options_.notation.day_in_ours(cell), context_.today);
    } else if (known) {
        from = rule.from->stored(*rule.from, record);
    }
    const auto* day = std::get_if<Date>(&from);
    return day ? std::optional{to_text(add(*day, rule.span, rule.sign))} : std::nullopt;
}

void ImportPlan::read_value(Record& record, const FieldView& field, std::string_view value, std::int64_t owner) {
    field.read(field, record, value, reading_);
    if (!field.refers()) return;
    const auto names = field.shown(field, record);
    if (const auto* one = std::get_if<std::string>(&names)) {
        field.load(field, record, Cell{referred(field, *one, owner)});
    } else if (const auto* several = std::get_if<List>(&names)) {
        List ids;
        for (const auto& name : *several) ids.push_back(std::to_string(referred(field, name, owner)));
        field.load(field, record, Cell{ids});
    }
}

// The record as the row alone says it, beginning from what is stored where that bears on reading; `given` are the
// fields that it says. Every wrong value becomes an error of the row.
std::unique_ptr<Record> ImportPlan::probe(std::size_t row, const Record* before, Fields& given) {
    auto record = noun_.make();
    std::int64_t owner = 0;
    set_currency(currencies_, *record, currency_for(0));
    if (before)
        for (const auto* field : carried_) field->load(*field, *record, field->stored(*field, *before));
    const auto take = [&](const FieldView& field, std::string_view value, const Notation& notation) {
        if (before && field.spec.access == Access::once) return;
        if (value.empty() && !(options_.clear_empty && field.nullable)) return;
        given.push_back(&field);
        read_value(*record, field, notation.in_ours(field, value), owner);
        if (&field != owner_) return;
        if (const auto id = field.stored(field, *record); !empty(id)) owner = std::get<std::int64_t>(id);
        if (!before) set_currency(currencies_, *record, currency_for(owner));
    };
    for (const auto& input : inputs_) {
        try {
            if (!input.rule) {
                take(*input.field, text(row, *input.field, input.column), options_.notation);
                continue;
            }
            const bool known = before || std::ranges::find(given, input.rule->from) != given.end();
            if (const auto value = set_text(row, *input.rule, *record, known)) take(*input.field, *value, {});
        } catch (const Error& e) {
            if (e.kind() != Kind::data) throw;
            refuse(row, input.rule ? e : with_remedy(e, *input.field, text(row, *input.field, input.column)),
                   input.field);
        }
    }
    return record;
}

// Who has a column full of such values mends it by a word, not cell by cell.
Error ImportPlan::with_remedy(const Error& error, const FieldView& field, std::string_view cell) const {
    const auto options = options_.notation.remedy(field, cell);
    if (options.empty()) return error;
    return {error.kind(), error.message(),
            fmt::format("{}{}if all are written so, say {}", error.hint(), error.hint().empty() ? "" : "; ", options),
            error.place()};
}

void ImportPlan::refuse_missing(std::size_t row, const Fields& given) {
    for (const auto& field : noun_.fields) {
        if (!field.spec.required || field.name == noun_.key || std::ranges::find(given, &field) != given.end())
            continue;
        if (!mapping_.gives(field))
            throw Error{
                Kind::data, fmt::format("no column is the {}'s {}, which it cannot be without", noun_.name, field.name),
                fmt::format("say which is: --map 'HEADER={0}', or --set {0}=VALUE; the columns are {1}", field.name,
                            printable(join({table_.columns().begin(), table_.columns().end()}, ", "))),
                Place{table_.file(), 1, 0}};
        refuse(row, Error{Kind::data, "missing", fmt::format("a {} cannot be without {}", noun_.name, field.name)},
               &field);
    }
}

// What fits no record is added, unless the noun knows which one it was meant for.
void ImportPlan::settle_new(Planned& plan, std::unique_ptr<Record> record, const Fields& given) {
    const auto id = noun_.completed ? noun_.completed(context_, *record) : 0;
    const auto known = by_id_.find(id);
    if (known == by_id_.end() ||
        !planned_of_.try_emplace(id, static_cast<std::size_t>(&plan - planned.data())).second) {
        plan.after = std::move(record);
        plan.state = Planned::State::add;
        plan.added = true;
        return;
    }
    plan.state = Planned::State::same;
    plan.added = false;
    plan.before = known->second;
    plan.id = id;
    auto later = given;
    std::erase_if(later, [](const auto* field) { return field->spec.access == Access::once; });
    change(plan, *record, later);
}

void ImportPlan::settle_unnamed(std::size_t row, std::unique_ptr<Record> record, const Fields& given) {
    if (!unnamed_) {
        unnamed_.emplace();
        for (const auto& each : stored_ | std::views::reverse) (*unnamed_)[signature(*each)].push_back(each.get());
    }
    rows[row].planned = planned.size();
    auto& plan = planned.emplace_back();
    plan.noun = &noun_;
    plan.row = row;
    auto& alike = (*unnamed_)[signature(*record)];
    const auto same =
        std::find_if_not(alike.rbegin(), alike.rend(), [&](const auto* each) { return tells_apart(*record, *each); });
    if (same != alike.rend()) {
        plan.before = *same;
        plan.id = plan.before->id;
        alike.erase(std::next(same).base());
        return;
    }
    settle_new(plan, std::move(record), given);
}

std::string ImportPlan::signature(const Record& record) const {
    std::string text;
    const auto add_field = [&](const FieldView& field) { text += machine_text(field.stored(field, record)) + '\x1f'; };
    for (const auto& input : inputs_)
        if (input.field->spec.access != Access::once) add_field(*input.field);
    for (const auto* field : currencies_) add_field(*field);
    return text;
}

// What was put off since is still known by what it was at first, so that the file of the beginning adds nothing again.
bool ImportPlan::tells_apart(const Record& said, const Record& known) const {
    return std::ranges::any_of(inputs_, [&](const auto& input) {
        const auto& field = *input.field;
        if (!field.spec.identity) return false;
        const auto here = field.stored(field, said);
        if (empty(here) || here == field.stored(field, known)) return false;
        const auto* beginning = noun_.field(fmt::format("first_{}", field.name));
        return !beginning || here != beginning->stored(*beginning, known);
    });
}

// A record that was found by its name is not renamed by how the name is written.
void ImportPlan::drop_same_name(std::size_t row, const Record& said, const Planned& plan, Fields& given) const {
    const auto* known = plan.after ? plan.after.get() : plan.before;
    if (!known || !name_ || !text(row, key_).empty() || !text(row, source_).empty()) return;
    const auto form = [&](const Record& record) { return match_form(machine_text(name_->stored(*name_, record))); };
    if (form(said) == form(*known)) std::erase(given, name_);
}

// A record that an earlier row of the file speaks of as well: the rows must agree.
void ImportPlan::agree(std::size_t row, const Record& said, const Fields& given, const Planned& plan) {
    const auto* known = plan.after ? plan.after.get() : plan.before;
    if (!known) return;  // that row is wrong itself
    for (const auto* field : given) {
        const auto here = field->stored(*field, said), there = field->stored(*field, *known);
        if (here == there) continue;
        refuse(row,
               Error{Kind::data,
                     fmt::format("{} here, but {} in line {}, which is of the same {}",
                                 quoted(machine_text(field->shown(*field, said))),
                                 quoted(machine_text(field->shown(*field, *known))), table_.line(plan.row), noun_.name),
                     "one row a record: mend or take out one of the two"},
               field);
        return;
    }
}

void ImportPlan::change(Planned& plan, const Record& said, const Fields& given) {
    Fields bearing = given;
    if (std::ranges::any_of(given, [](const auto* field) { return field->type == Type::money; }))
        bearing.insert(bearing.end(), currencies_.begin(), currencies_.end());
    const auto differs = [&](const FieldView* field) {
        return field->stored(*field, said) != field->stored(*field, *plan.before);
    };
    if (std::ranges::none_of(bearing, differs)) return;
    plan.after = copy_of(noun_, *plan.before);
    for (const auto* field : bearing) field->load(*field, *plan.after, field->stored(*field, said));
    plan.state = Planned::State::change;
}

void ImportPlan::read_row(std::size_t row) {
    const auto index = rows[row].planned;
    const auto* before = index == no_row ? nullptr : planned[index].before;
    Fields given;
    auto record = probe(row, before, given);
    const bool first = index == no_row || planned[index].row == row;
    if (!before && first) refuse_missing(row, given);
    if (!rows[row].errors.empty()) return;
    if (index == no_row) return settle_unnamed(row, std::move(record), given);
    auto& plan = planned[index];
    if (!first || before) drop_same_name(row, *record, plan, given);
    if (!first) return agree(row, *record, given, plan);
    if (before) return change(plan, *record, given);
    if (plan.after && key_)
        key_->load(*key_, *record, key_->stored(*key_, *plan.after));  // the key that was made for it
    settle_new(plan, std::move(record), given);
}

}  // namespace cs
