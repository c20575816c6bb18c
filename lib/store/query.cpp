// Conditions, sort keys and columns as people type them.
#include "base/near.hpp"
#include "base/text.hpp"
#include "store/find.hpp"
#include "store/records.hpp"
#include <fmt/format.h>

namespace cs {
namespace {

const FieldView& field_named(const NounView& noun, std::string_view name) {
    if (const auto* field = noun.field(name)) return *field;
    std::vector<std::string_view> names;
    for (const auto& field : noun.fields)
        if (!field.spec.hidden) names.push_back(field.name);
    auto hint = did_you_mean(name, names);
    if (hint.empty()) hint = fmt::format("'cs {} --help' lists the fields", noun.name);
    throw Error{Kind::usage, fmt::format("{} has no field '{}'", noun.name, printable(name)), hint};
}

Cell value_of(Context& context, const FieldView& field, std::string_view text) {
    if (text.empty()) return {};
    if (field.refers()) return find(context, context.nouns[field.spec.noun], text);
    return field.parse(field, text, context.reading());
}

struct Operator {
    std::string_view sign;
    Condition::Op op;
};
// Longer signs first: '<=' is not '<'.
constexpr Operator operators[] = {{"!=", Condition::Op::not_equal}, {"<=", Condition::Op::at_most},
                                  {">=", Condition::Op::at_least},  {"=", Condition::Op::equal},
                                  {"<", Condition::Op::less},       {">", Condition::Op::greater},
                                  {"~", Condition::Op::contains}};

std::vector<Cell> values_of(Context& context, const FieldView& field, std::string_view text) {
    std::vector<Cell> values;
    if (text.empty()) values.emplace_back();
    for (const auto& part : split(text, ',')) values.push_back(value_of(context, field, part));
    // A name with a comma in it is one name, too.
    if (values.size() > 1 && field.type == Type::text) values.push_back(value_of(context, field, text));
    return values;
}

}  // namespace

Condition equals(Context& context, const FieldView& field, std::string_view values) {
    return {&field, Condition::Op::equal, values_of(context, field, trimmed(values)), {}};
}

Condition parse_condition(Context& context, const NounView& noun, std::string_view text) {
    const auto sign = text.find_first_of("!<>=~");
    for (const auto& [mark, op] : operators) {
        if (sign == std::string_view::npos || !text.substr(sign).starts_with(mark)) continue;
        const auto& field = field_named(noun, trimmed(text.substr(0, sign)));
        const auto value = trimmed(text.substr(sign + mark.size()));
        if (op == Condition::Op::contains) return {&field, op, {}, match_form(value)};
        if (op == Condition::Op::equal || op == Condition::Op::not_equal)
            return {&field, op, values_of(context, field, value), {}};
        if (value.empty() || field.type == Type::list || field.refers())
            throw Error{Kind::usage, fmt::format("'{}' cannot be compared by '{}'", printable(text), mark),
                        "use = or != here"};
        return {&field, op, {value_of(context, field, value)}, {}};
    }
    throw Error{Kind::usage, fmt::format("'{}' is not a condition", printable(text)),
                "write FIELD OP VALUE, with = != < <= > >= or ~ (contains)"};
}

std::vector<SortKey> parse_sort(const NounView& noun, std::string_view text) {
    std::vector<SortKey> keys;
    for (const auto& part : split(text, ',')) {
        const bool descending = part.starts_with('-');
        const auto& field = field_named(noun, descending ? std::string_view{part}.substr(1) : std::string_view{part});
        if (field.type == Type::list)
            throw Error{Kind::usage, fmt::format("'{}' holds several values and cannot be sorted by", field.name)};
        keys.push_back({&field, descending});
    }
    return keys;
}

std::vector<const FieldView*> parse_columns(const NounView& noun, std::string_view text) {
    std::vector<const FieldView*> fields;
    for (const auto& part : split(text, ',')) {
        if (part == "all") {
            for (const auto& field : noun.fields)
                if (!field.spec.hidden) fields.push_back(&field);
        } else {
            fields.push_back(&field_named(noun, part));
        }
    }
    if (fields.empty())
        throw Error{Kind::usage, "no column is named", "such as --columns key,name; 'all' stands for every field"};
    return fields;
}

}  // namespace cs
