#include "store/value.hpp"
#include "base/near.hpp"
#include "base/text.hpp"
#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <fmt/format.h>

namespace cs {

TextSet sorted_parts(std::string_view joined) {
    auto parts = split(joined, ',');
    std::ranges::sort(parts);
    TextSet out;
    out.assign(join(parts, ","));
    return out;
}

std::int64_t parse_integer(std::string_view text) {
    const auto digits = text.starts_with('+') ? text.substr(1) : text;
    std::int64_t value = 0;
    const auto [end, failed] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (failed == std::errc::result_out_of_range)
        throw Error{Kind::data, fmt::format("'{}' is too large", printable(text)),
                    "whole numbers have up to 18 digits"};
    if (failed != std::errc{} || end != digits.data() + digits.size())
        throw Error{Kind::data, fmt::format("'{}' is not a whole number", printable(text)),
                    "write digits only, such as 30"};
    return value;
}

double parse_number(std::string_view text) {
    double value = 0;
    const auto digits = text.starts_with('+') ? text.substr(1) : text;
    const auto [end, failed] =
        std::from_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed);
    if (failed != std::errc{} || end != digits.data() + digits.size() || !std::isfinite(value))
        throw Error{Kind::data, fmt::format("'{}' is not a number", printable(text)),
                    "write a decimal number, such as 37.5"};
    return value;
}

bool parse_boolean(std::string_view text) {
    const auto word = match_form(text);
    for (const auto* yes : {"yes", "true", "1", "y", "是"})
        if (word == yes) return true;
    for (const auto* no : {"no", "false", "0", "n", "否"})
        if (word == no) return false;
    throw Error{Kind::data, fmt::format("'{}' is neither yes nor no", printable(text)), "write yes or no"};
}

std::optional<std::size_t> find_choice(std::string_view text, std::span<const Choice> choices) {
    for (std::size_t i = 0; i < choices.size(); ++i)
        if (choices[i].name == text) return i;
    const auto word = match_form(text);
    for (std::size_t i = 0; i < choices.size(); ++i)
        if (word == choices[i].name || word == match_form(choices[i].label.en) || word == choices[i].label.zh) return i;
    return std::nullopt;
}

void refuse_choice(std::string_view text, std::span<const Choice> choices) {
    List names;
    std::vector<std::string_view> views;
    for (const auto& choice : choices) {
        names.emplace_back(choice.name);
        views.push_back(choice.name);
    }
    const auto near = did_you_mean(text, views);
    throw Error{Kind::data, fmt::format("'{}' is not one of {}", printable(text), join(names, ", ")), near};
}

}  // namespace cs
