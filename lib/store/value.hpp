/// \file value.hpp  How one type of value is read from a person and kept in a column.
///
/// Value<T> is specialised once per type and is the only place that knows its text form; an enum's names stand there
/// once, as its choices. `parse` throws Error{data} that says what was expected; the caller adds which field and where.
#pragma once
#include "base/cell.hpp"
#include "base/error.hpp"
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace cs {

/// One name of an enum: what is typed and stored, and what a reader sees.
struct Choice {
    std::string_view name;
    Words label;
};

/// A record of another noun: its id and, where it was asked for, what people call it. `id` is 0 until resolved.
template <class R> struct Ref {
    std::int64_t id = 0;
    std::string name;
    bool operator==(const Ref& other) const noexcept { return id == other.id; }
};

/// An amount in minor units whose currency stands in another member of the same record.
struct Minor {
    std::int64_t value = 0;
    auto operator<=>(const Minor&) const = default;
};

/// A day that people see as its distance from today: kept as a date, so that it sorts and filters as one.
struct DaysUntil {
    Date date;
    bool operator==(const DaysUntil&) const = default;
};

/// The different texts of a group, as {joined:...} gives them: sorted, whichever engine joined them.
struct TextSet : std::string {
    using std::string::string;
};

template <class T> struct Value;

template <> struct Value<std::string> {
    static constexpr Type type = Type::text;
    static std::string parse(std::string_view text, const Reading&) { return std::string{text}; }
    static Cell stored(const std::string& v) { return v.empty() ? Cell{} : Cell{v}; }
    static std::string load(const Cell& c) { return empty(c) ? std::string{} : std::get<std::string>(c); }
};

TextSet sorted_parts(std::string_view joined);
template <> struct Value<TextSet> {
    static constexpr Type type = Type::text;
    static TextSet parse(std::string_view text, const Reading&) { return sorted_parts(text); }
    static Cell stored(const TextSet& v) { return Value<std::string>::stored(v); }
    static TextSet load(const Cell& c) { return empty(c) ? TextSet{} : sorted_parts(std::get<std::string>(c)); }
};

std::int64_t parse_integer(std::string_view text);  ///< digits with an optional sign; nothing else
double parse_number(std::string_view text);         ///< a decimal number, finite
bool parse_boolean(std::string_view text);          ///< yes no true false 1 0 是 否

template <> struct Value<std::int64_t> {
    static constexpr Type type = Type::integer;
    static std::int64_t parse(std::string_view text, const Reading&) { return parse_integer(text); }
    static Cell stored(std::int64_t v) { return v; }
    static std::int64_t load(const Cell& c) { return std::get<std::int64_t>(c); }
};
template <> struct Value<double> {
    static constexpr Type type = Type::number;
    static double parse(std::string_view text, const Reading&) { return parse_number(text); }
    static Cell stored(double v) { return v; }
    static double load(const Cell& c) { return std::get<double>(c); }
};
template <> struct Value<bool> {
    static constexpr Type type = Type::boolean;
    static bool parse(std::string_view text, const Reading&) { return parse_boolean(text); }
    static Cell stored(bool v) { return v; }
    static bool load(const Cell& c) { return std::get<bool>(c); }
};
template <> struct Value<Date> {
    static constexpr Type type = Type::date;
    static Date parse(std::string_view text, const Reading& reading) { return parse_date(text, reading.today); }
    static Cell stored(Date v) { return v; }
    static Date load(const Cell& c) { return std::get<Date>(c); }
};
template <> struct Value<DaysUntil> {
    static constexpr Type type = Type::days;
    static DaysUntil parse(std::string_view text, const Reading& reading) {
        return {add_days(reading.today, parse_integer(text))};
    }
    static Cell stored(DaysUntil v) { return v.date; }
    static DaysUntil load(const Cell& c) { return {std::get<Date>(c)}; }
};
template <> struct Value<Instant> {
    static constexpr Type type = Type::instant;
    static Instant parse(std::string_view text, const Reading&) { return parse_instant(text); }
    static Cell stored(Instant v) { return v; }
    static Instant load(const Cell& c) { return std::get<Instant>(c); }
};
template <> struct Value<Currency> {
    static constexpr Type type = Type::currency;
    static Currency parse(std::string_view text, const Reading&) { return parse_currency(text); }
    static Cell stored(Currency v) { return std::string{v.code()}; }
    static Currency load(const Cell& c) { return parse_currency(std::get<std::string>(c)); }
};
template <> struct Value<Minor> {
    static constexpr Type type = Type::money;
    static Minor parse(std::string_view text, const Reading& reading) { return {parse_money(text, reading.currency).minor}; }
    static Cell stored(Minor v) { return v.value; }
    static Minor load(const Cell& c) { return {std::get<std::int64_t>(c)}; }
};

/// The choice that `text` names, by its name or its label in either language; nullopt if none.
std::optional<std::size_t> find_choice(std::string_view text, std::span<const Choice> choices);
[[noreturn]] void refuse_choice(std::string_view text, std::span<const Choice> choices);

/// An enum: Value<E> derives from this and adds `choices`, in the order of the enumerators.
template <class E> struct ChoiceValue {
    static constexpr Type type = Type::choice;
    static E parse(std::string_view text, const Reading&) {
        const auto i = find_choice(text, Value<E>::choices);
        if (!i) refuse_choice(text, Value<E>::choices);
        return static_cast<E>(*i);
    }
    static std::string_view name(E v) { return Value<E>::choices[static_cast<std::size_t>(v)].name; }
    static Cell stored(E v) { return std::string{name(v)}; }
    static E load(const Cell& c) { return parse(std::get<std::string>(c), Reading{*Date::of(1970, 1, 1), {}}); }
};
template <class E>
    requires std::is_enum_v<E>
std::string_view name_of(E v) {
    return Value<E>::name(v);
}

/// A reference is typed as whatever the finder of its noun understands, and stored as the id.
template <class R> struct Value<Ref<R>> {
    static constexpr Type type = Type::reference;
    static Ref<R> parse(std::string_view text, const Reading&) { return {0, std::string{text}}; }
    static Cell stored(const Ref<R>& v) { return v.id; }
    static Ref<R> load(const Cell& c) { return {std::get<std::int64_t>(c), {}}; }
};

template <class T> struct Value<std::optional<T>> {
    static constexpr Type type = Value<T>::type;
    static std::optional<T> parse(std::string_view text, const Reading& reading) {
        return text.empty() ? std::nullopt : std::optional{Value<T>::parse(text, reading)};
    }
    static Cell stored(const std::optional<T>& v) { return v ? Value<T>::stored(*v) : Cell{}; }
    static std::optional<T> load(const Cell& c) { return empty(c) ? std::nullopt : std::optional{Value<T>::load(c)}; }
};

template <class T> inline constexpr bool is_optional = false;
template <class T> inline constexpr bool is_optional<std::optional<T>> = true;
template <class T> inline constexpr bool is_list = false;
template <class T> inline constexpr bool is_list<std::vector<T>> = true;
template <class T> inline constexpr bool is_ref = false;
template <class R> inline constexpr bool is_ref<Ref<R>> = true;

}  // namespace cs
