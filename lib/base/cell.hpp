/// \file cell.hpp  One value with its type, once nobody needs to know whose field it was: what tables, filters, the
/// journal and the engines pass around.
#pragma once
#include "base/date.hpp"
#include "base/instant.hpp"
#include "base/lang.hpp"
#include "base/money.hpp"
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace cs {

/// What a field holds. `days` is a day shown as its distance from today; `reference` the name of another record;
/// `measure` a number in the unit of its row, so that the digits of two rows need not stand under each other.
enum class Type { text, integer, number, measure, boolean, date, instant, money, currency, choice, reference, days, list };
std::string_view name_of(Type) noexcept;  ///< "text", "whole number", ... for help and messages

using List = std::vector<std::string>;
using Cell = std::variant<std::monostate, std::string, std::int64_t, double, bool, Date, Instant, Money, List>;

inline bool empty(const Cell& c) noexcept { return c.index() == 0; }

/// Machine form, the same in every language: ISO dates, 1200.50, true, a list joined by ';'. Empty for "not given".
std::string machine_text(const Cell&);
/// Human form: grouped digits, currency, yes/no or 是/否, a list joined by ', '.
std::string human_text(const Cell&, Lang);
/// Total order of two cells of one type; "not given" comes last.
std::partial_ordering compare(const Cell&, const Cell&);

/// How values are to be read: what "today" is, and which currency an amount without one has.
struct Reading {
    Date today;
    Currency currency;
};

}  // namespace cs
