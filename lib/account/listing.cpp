#include "account/listing.hpp"
#include <algorithm>
#include "store/field_sql.hpp"

namespace cs {
namespace {

std::vector<Cell> row_of(const Statement& row, std::span<const Listed> columns) {
    std::vector<Cell> cells;
    int at = 0;
    for (const auto& column : columns) {
        if (column.type != Type::money) {
            cells.push_back(row.cell(at++, column.type));
            continue;
        }
        auto& cell = cells.emplace_back();
        if (!row.null(at) && !row.null(at + 1)) cell = Money{row.integer(at), Currency::of(row.text(at + 1)).value()};
        at += 2;
    }
    return cells;
}

}  // namespace

Sql expanded_sql(const Context& context, std::string_view text, Sql with) {
    with.text = expanded(context, text, "t", with);
    return with;
}

Table listed(Context& context, std::string_view name, std::span<const Listed> columns, const Sql& sql, Words none) {
    Table table;
    table.name = name;
    table.none = none.in(context.lang);
    for (const auto& column : columns)
        table.columns.push_back({std::string{column.name}, std::string{column.header.in(context.lang)}, column.type});
    const auto statement = sql.prepared(context.engine);
    while (statement->step()) table.rows.push_back(row_of(*statement, columns));
    return table;
}

void label_choices(Table& table, std::string_view column, std::span<const Choice> choices, Lang lang) {
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        if (table.columns[c].name != column) continue;
        for (auto& row : table.rows)
            if (const auto* name = std::get_if<std::string>(&row[c]))
                if (const auto i = find_choice(*name, choices)) row[c] = std::string{choices[*i].label.in(lang)};
    }
}

void drop_empty_columns(Table& table) {
    for (std::size_t c = table.columns.size(); c-- > 0;) {
        if (std::ranges::any_of(table.rows, [&](const auto& row) { return !empty(row[c]); })) continue;
        table.columns.erase(table.columns.begin() + static_cast<std::ptrdiff_t>(c));
        for (auto& row : table.rows) row.erase(row.begin() + static_cast<std::ptrdiff_t>(c));
    }
}

}  // namespace cs
