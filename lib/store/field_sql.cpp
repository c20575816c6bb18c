#include "store/field_sql.hpp"
#include <fmt/format.h>

namespace cs {

std::string quoted(std::string_view identifier) { return fmt::format("\"{}\"", identifier); }

std::string list_table(const NounView& noun, const FieldView& field) { return fmt::format("\"{}_{}\"", noun.table(), field.name); }

bool in_row(const FieldView& field) noexcept { return !field.custom && !field.computed() && field.type != Type::list; }

std::string expanded(std::string_view expression, std::string_view alias, Sql& sql, Date today) {
    std::string out, today_parameter;
    for (std::size_t at = 0; at < expression.size();) {
        const auto open = expression.find('{', at);
        out += expression.substr(at, open - at);
        if (open == std::string_view::npos) break;
        const auto close = expression.find('}', open);
        const auto token = expression.substr(open + 1, close - open - 1);
        if (token == "t") {
            out += alias;
        } else if (token == "today") {
            if (today_parameter.empty()) today_parameter = sql.bind(today);
            out += today_parameter;
        } else {
            throw Error{Kind::bug, fmt::format("unknown '{{{}}}' in the SQL of a field", token)};
        }
        at = close + 1;
    }
    return out;
}

std::string value_sql(const NounView& noun, const FieldView& field, std::string_view alias, Sql& sql, Date today) {
    if (field.computed()) return expanded(field.spec.sql, alias, sql, today);
    if (!field.custom) return fmt::format("{}.{}", alias, quoted(field.column()));
    auto value = fmt::format("(SELECT c.\"value\" FROM \"custom_value\" c WHERE c.\"noun\" = {} AND c.\"record\" = {}.\"id\" AND c.\"field\" = {})",
                             sql.bind(std::string{noun.name}), alias, sql.bind(std::string{field.name}));
    if (field.type == Type::integer || field.type == Type::boolean) return fmt::format("CAST({} AS BIGINT)", value);
    if (field.type == Type::number) return fmt::format("CAST({} AS DOUBLE PRECISION)", value);
    return value;
}

std::string label_sql(const NounView& referred, std::string_view id_sql, Sql& sql, Date today) {
    return fmt::format("(SELECT {} FROM {} r WHERE r.\"id\" = {})", expanded(referred.label, "r", sql, today), quoted(referred.table()), id_sql);
}

}  // namespace cs
