#include "intake/import_plan.hpp"
#include "base/text.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

const FieldView* field_or_null(const NounView& noun, std::string_view name) {
    return name.empty() ? nullptr : noun.field(name);
}

}  // namespace

ImportPlan::ImportPlan(Context& context, const InputTable& table, const Mapping& mapping, const ImportOptions& options)
    : context_{context}, reading_{context.reading()}, table_{table}, mapping_{mapping}, options_{options}, noun_{*mapping.noun}, key_{field_or_null(noun_, noun_.key)},
      source_{field_or_null(noun_, noun_.source)}, owner_{field_or_null(noun_, noun_.owner)}, name_{nullptr} {
    if (!noun_.match.empty()) name_ = noun_.field("name");
    for (const auto& column : split(noun_.exact, ','))
        if (column != noun_.source) exact_.push_back(&noun_.at(column));
    for (const auto& field : noun_.fields)
        if (field.type == Type::currency && !field.computed()) currencies_.push_back(&field);
    carried_ = currencies_;
    for (const auto& rule : mapping_.sets)
        if (rule.from) carried_.push_back(rule.from);
    order_inputs();
}

void ImportPlan::order_inputs() {
    for (const auto& field : noun_.fields) {
        for (const auto& [column_field, column] : mapping_.cells)
            if (column_field == &field) inputs_.push_back({&field, column, nullptr});
        for (const auto& rule : mapping_.sets)
            if (rule.field == &field && !rule.relative()) inputs_.push_back({&field, 0, &rule});
    }
    for (const auto& rule : mapping_.sets)
        if (rule.relative()) inputs_.push_back({rule.field, 0, &rule});
}

bool ImportPlan::passes(std::size_t row) const {
    return std::ranges::all_of(mapping_.only, [&](const OnlyRule& rule) {
        const auto value = match_form(table_.at(row, rule.column));
        return (std::ranges::find(rule.values, value) != rule.values.end()) == rule.equal;
    });
}

// A rule's own words begin with its field's name: "key: ..."; with the column that is where to look.
void ImportPlan::refuse(std::size_t row, const Error& error, const FieldView* field) {
    if (row == no_row) return;
    const auto said = field ? error.about(std::string{field->name}) : error;
    if (said.place()) return rows[row].errors.push_back(said);
    if (!field) field = noun_.field(std::string_view{said.message()}.substr(0, said.message().find(':')));
    for (const auto& [column_field, column] : mapping_.cells)
        if (column_field == field) return rows[row].errors.push_back(said.at(table_.place(row, column)));
    rows[row].errors.push_back(said.at(table_.place(row)));
}

void ImportPlan::make() {
    rows.resize(table_.rows());
    if (!known(noun_).empty()) stored_ = list(context_, noun_, {});
    for (const auto& record : stored_) by_id_.emplace(record->id, record.get());
    const auto all = rows.size() * 3;
    const auto told = [&](std::size_t done) {
        if (options_.progress && done % 4096 == 0) options_.progress(done, all);
    };
    for (std::size_t row = 0; row < rows.size(); ++row) {
        told(row);
        if (const auto* problem = table_.problem(row)) {
            refuse(row, problem->place() ? *problem : problem->at(table_.place(row)));
            continue;
        }
        rows[row].filtered = !passes(row);
        if (rows[row].filtered) continue;
        try {
            identify(row);
        } catch (const Error& e) {
            if (e.kind() != Kind::data) throw;
            refuse(row, e);
        }
    }
    make_keys();
    for (std::size_t row = 0; row < rows.size(); ++row) {
        told(rows.size() + row);
        if (!rows[row].filtered && rows[row].errors.empty()) read_row(row);
    }
    make_keys();
}

}  // namespace cs
