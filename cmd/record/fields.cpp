// Options from fields, and fields from options.
#include "cmd/record/record.hpp"
#include "base/text.hpp"
#include "store/find.hpp"
#include <fmt/format.h>

namespace cs::record {
namespace {

std::string_view value_name(const FieldView& field) {
    switch (field.element) {
    case Type::date: return "DATE";
    case Type::instant: return "TIME";
    case Type::integer:
    case Type::number:
    case Type::measure:
    case Type::days: return "N";
    case Type::money: return "AMOUNT";
    case Type::currency: return "CODE";
    case Type::boolean: return "yes|no";
    case Type::choice: return "NAME";
    case Type::reference: return "NAME";
    default: return "TEXT";
    }
}

Offers offers(const FieldView& field) {
    if (field.refers()) return Offers::records;
    if (field.element == Type::choice) return Offers::choices;
    if (field.element == Type::boolean) return Offers::booleans;
    return field.element == Type::date ? Offers::dates : Offers::nothing;
}

Option option_of(const FieldView& field) {
    return {.name = field.name,
            .value = value_name(field),
            .help = field.help,
            .offers = offers(field),
            .of = field.spec.noun,
            .field = &field};
}

bool is_operand(const NounView& noun, const FieldView& field) {
    return field.name == noun.key || field.name == noun.owner;
}

}  // namespace

std::vector<Operand> add_operands(const NounView& noun) {
    if (!noun.key.empty()) return {{.name = "KEY", .help = "its short name, unique"}};
    if (!noun.owner.empty()) {
        const auto of = noun.at(noun.owner).spec.noun;
        return {{.name = of == "contact" ? "CONTACT" : "ACCOUNT",
                 .help = "whose it is",
                 .offers = Offers::records,
                 .of = of}};
    }
    return {};
}

std::vector<Operand> one_operand(const NounView& noun) {
    return {{.name = noun.key.empty() ? "ID" : "KEY",
             .help = "which one: key, number, external id, or the beginning of its name",
             .offers = Offers::records,
             .of = noun.name}};
}

std::vector<Option> add_options(const NounView& noun) {
    std::vector<Option> options;
    for (const auto& field : noun.fields)
        if (field.writable() && !is_operand(noun, field)) options.push_back(option_of(field));
    return options;
}

std::vector<Option> edit_options(const NounView& noun) {
    std::vector<Option> options;
    for (const auto& field : noun.fields)
        if (field.spec.access == Access::write || field.spec.access == Access::key) options.push_back(option_of(field));
    return options;
}

std::vector<Option> list_options(const NounView& noun) {
    std::vector<Option> options{
        {.name = "where",
         .value = "CONDITION",
         .help = "FIELD OP VALUE with = != < <= > >= or ~ (contains); all must hold",
         .repeats = true,
         .offers = Offers::fields,
         .of = noun.name},
        {.name = "sort", .value = "FIELDS", .help = "such as -due,name", .offers = Offers::columns, .of = noun.name},
        {.name = "columns",
         .value = "FIELDS",
         .help = "which to show; 'all' for every one",
         .offers = Offers::columns,
         .of = noun.name},
        {.name = "limit", .value = "N", .help = "at most so many"},
        {.name = "count", .help = "only how many"},
    };
    for (const auto& field : noun.fields) {
        if (field.spec.hidden) continue;
        auto option = option_of(field);
        option.value = "VALUE";
        options.push_back(option);
    }
    return options;
}

void assign(Session& session, Record& record) {
    auto& context = session.context();
    for (const auto& field : session.noun->fields) {  // in declared order: a currency before its amount
        const auto text = session.given.value(field.name);
        if (!text) continue;
        try {
            if (text->empty() && !field.nullable) throw Error{Kind::usage, "cannot be empty", ""};
            field.read(field, record, *text, context.reading());
            if (field.refers()) resolve(context, field, record);
        } catch (const Error& e) {
            throw (e.kind() == Kind::no ? e : e.as(Kind::usage)).about("--" + spelt(field.name));
        }
    }
}

Column column_of(const FieldView& field, Lang lang) {
    return {std::string{field.name}, std::string{field.header.in(lang)}, field.type};
}

}  // namespace cs::record
