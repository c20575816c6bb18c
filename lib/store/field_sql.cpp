#include "store/field_sql.hpp"
#include "base/places.hpp"
#include <fmt/format.h>

namespace cs {

std::string identifier(std::string_view name) { return fmt::format("\"{}\"", name); }

std::string list_table(const NounView& noun, const FieldView& field) {
    return fmt::format("\"{}_{}\"", noun.table(), field.name);
}

bool in_row(const FieldView& field) noexcept { return !field.custom && !field.computed() && field.type != Type::list; }

namespace {

double power_of_ten(int digits) {
    double value = 1;
    for (int i = 0; i < digits; ++i) value *= 10;
    return value;
}

std::string rate_sql(const Context& context, std::string_view currency, Sql& sql) {
    const auto company = context.reading().currency;
    std::string out = fmt::format("CASE {} WHEN {} THEN 1.0", currency, sql.bind(std::string{company.code()}));
    for (const auto& [code, value] : context.settings.table("rates")) {
        const auto other = Currency::of(code);
        if (!other || *other == company) continue;
        const double rate =
            parse_number(value.items.front()) * power_of_ten(company.digits()) / power_of_ten(other->digits());
        out += fmt::format(" WHEN {} THEN {}", sql.bind(code), sql.bind(rate));
    }
    return out + " END";
}

std::string meaning(const Context& context, std::string_view token, std::string_view alias, Sql& sql) {
    constexpr std::string_view rate = "rate:";
    if (token == "t") return std::string{alias};
    if (token == "today") return sql.bind(context.today);
    if (token.starts_with("today-"))
        return sql.bind(add_days(context.today, -context.settings.integer(token.substr(6))));
    if (token.starts_with("today+"))
        return sql.bind(add_days(context.today, context.settings.integer(token.substr(6))));
    if (token == "company") return sql.bind(std::string{context.reading().currency.code()});
    if (token.starts_with(rate)) return rate_sql(context, token.substr(rate.size()), sql);
    throw Error{Kind::bug, fmt::format("unknown '{{{}}}' in the SQL of a field", token)};
}

}  // namespace

std::string expanded(const Context& context, std::string_view expression, std::string_view alias, Sql& sql) {
    return with_places(expression, [&](std::string_view token) { return meaning(context, token, alias, sql); });
}

std::string value_sql(const Context& context, const NounView& noun, const FieldView& field, std::string_view alias,
                      Sql& sql) {
    if (field.computed()) return expanded(context, field.spec.sql, alias, sql);
    if (!field.custom) return fmt::format("{}.{}", alias, identifier(field.column()));
    auto value = fmt::format(
        "(SELECT c.\"value\" FROM \"custom_value\" c WHERE c.\"noun\" = {} AND c.\"record\" = {}.\"id\" AND c.\"field\" = {})",
        sql.bind(std::string{noun.name}), alias, sql.bind(std::string{field.name}));
    if (field.type == Type::integer || field.type == Type::boolean) return fmt::format("CAST({} AS BIGINT)", value);
    if (field.type == Type::number) return fmt::format("CAST({} AS DOUBLE PRECISION)", value);
    return value;
}

std::string label_sql(const Context& context, const NounView& referred, std::string_view id_sql, Sql& sql) {
    return fmt::format("(SELECT {} FROM {} r WHERE r.\"id\" = {})", expanded(context, referred.label, "r", sql),
                       identifier(referred.table()), id_sql);
}

}  // namespace cs
