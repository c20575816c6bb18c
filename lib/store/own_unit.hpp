/// \file own_unit.hpp  A number in the unit of its record, such as where a goal stands: kept as any number is, but in a
/// list its digits do not stand under those of the next one, which may count something else.
#pragma once
#include "store/value.hpp"

namespace cs {

struct InOwnUnit {
    double value = 0;
    constexpr InOwnUnit() = default;
    constexpr InOwnUnit(double number) noexcept : value{number} {}
    constexpr operator double() const noexcept { return value; }
};

template <> struct Value<InOwnUnit> {
    static constexpr Type type = Type::measure;
    static InOwnUnit parse(std::string_view text, const Reading&) { return parse_number(text); }
    static Cell stored(InOwnUnit v) { return v.value; }
    static InOwnUnit load(const Cell& c) { return std::get<double>(c); }
};

}  // namespace cs
