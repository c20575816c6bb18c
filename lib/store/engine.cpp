#include "store/engine.hpp"
#include "base/error.hpp"
#include <fmt/format.h>

namespace cs {

std::string text_of(const Statement& row, int column) {
    return row.null(column) ? std::string{} : std::string{row.text(column)};
}

Date date_of(const Statement& row, int column) { return std::get<Date>(row.cell(column, Type::date)); }

std::optional<Date> maybe_date(const Statement& row, int column) {
    return row.null(column) ? std::nullopt : std::optional{date_of(row, column)};
}
namespace {

[[noreturn]] void unreadable(std::string_view text, Type type) {
    throw Error{Kind::data, fmt::format("the store holds '{}' where a {} was expected", text, name_of(type)),
                "run 'cs doctor'"};
}

Cell list_of(std::string_view text) {
    // A list is read back from its own table by the kernel; in a statement it never appears.
    unreadable(text, Type::list);
}

}  // namespace

Cell Statement::cell(int column, Type type) const {
    if (null(column)) return {};
    switch (type) {
    case Type::integer:
    case Type::reference:
    case Type::money: return integer(column);
    case Type::number:
    case Type::measure: return number(column);
    case Type::boolean: return integer(column) != 0;
    case Type::date:
    case Type::days: {
        const auto date = iso_date(text(column));
        if (!date) unreadable(text(column), type);
        return *date;
    }
    case Type::instant: {
        const auto instant = iso_instant(text(column));
        if (!instant) unreadable(text(column), type);
        return *instant;
    }
    case Type::list: return list_of(text(column));
    case Type::text:
    case Type::currency:
    case Type::choice: return std::string{text(column)};
    }
    return {};
}

Cell Statement::untyped(int column) const {
    if (null(column)) return {};
    switch (held(column)) {
    case Type::integer: return integer(column);
    case Type::number: return number(column);
    default: return std::string{text(column)};
    }
}

std::shared_ptr<Statement> Sql::prepared(Engine& engine) const {
    auto statement = engine.prepare(text);
    for (std::size_t i = 0; i < values.size(); ++i) statement->bind(static_cast<int>(i + 1), values[i]);
    return statement;
}

}  // namespace cs
