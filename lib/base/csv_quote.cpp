#include "base/csv_quote.hpp"
#include <algorithm>
#include <array>

namespace cs {
namespace {

bool begins_like_a_formula(std::string_view s) noexcept {
    static constexpr std::array<std::string_view, 10> starts{"=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"};
    return std::any_of(starts.begin(), starts.end(), [s](std::string_view start) { return s.starts_with(start); });
}

std::string_view without_digits(std::string_view s) noexcept {
    const auto other = std::find_if(s.begin(), s.end(), [](char c) { return c < '0' || c > '9'; });
    return s.substr(static_cast<std::size_t>(other - s.begin()));
}

// Not '+86138...': a spreadsheet would take the sign away and round the rest, so that is guarded.
bool is_negative_number(std::string_view s) noexcept {
    if (!s.starts_with('-')) return false;
    const auto whole = s.substr(1);
    auto rest = without_digits(whole);
    if (rest.size() == whole.size()) return false;
    if (rest.empty()) return true;
    if (!rest.starts_with('.')) return false;
    rest.remove_prefix(1);
    return !rest.empty() && without_digits(rest).empty();
}

}  // namespace

void append_csv_field(std::string& out, std::string_view value, char delimiter) {
    // A plain loop: looking each byte up in a set costs five times as much, and long lists are full of short values.
    const auto special = [delimiter](char c) { return c == delimiter || c == '"' || c == '\r' || c == '\n'; };
    if (std::ranges::none_of(value, special)) {
        out += value;
        return;
    }
    out += '"';
    for (const char c : value) {
        if (c == '"') out += '"';
        out += c;
    }
    out += '"';
}

std::string csv_field(std::string_view value, char delimiter) {
    std::string out;
    append_csv_field(out, value, delimiter);
    return out;
}

std::string guarded(std::string_view value) {
    std::string out;
    const bool harmless = is_negative_number(value) || value == "-";  // the dash of what has no value
    if (value.starts_with('\'') || (begins_like_a_formula(value) && !harmless)) out += '\'';
    return out += value;
}

std::string_view unguarded(std::string_view field) noexcept {
    if (!field.starts_with('\'')) return field;
    const auto rest = field.substr(1);
    return rest.starts_with('\'') || begins_like_a_formula(rest) ? rest : field;
}

}  // namespace cs
