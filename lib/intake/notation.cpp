#include "intake/notation.hpp"
#include "base/text.hpp"
#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>

namespace cs {
namespace {

constexpr std::pair<std::string_view, DayForm> forms[] = {
    {"", DayForm::ours}, {"dmy", DayForm::dmy}, {"mdy", DayForm::mdy}, {"zh", DayForm::zh}, {"excel", DayForm::excel}};

bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }
bool only_digits(std::string_view text) noexcept { return !text.empty() && std::ranges::all_of(text, is_digit); }
int number(std::string_view digits) {
    int value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

/// 31/12/2026, 2026.1.5, 2026年1月5日: three numbers with the same sign between them.
std::optional<std::array<std::string_view, 3>> three_numbers(std::string_view text) {
    std::array<std::string_view, 3> parts;
    for (const auto& [first, second, last] :
         {std::tuple{"/", "/", ""}, {"-", "-", ""}, {".", ".", ""}, {"年", "月", "日"}}) {
        const auto a = text.find(first), b = a == text.npos ? a : text.find(second, a + std::string_view{first}.size());
        if (b == text.npos || !text.ends_with(last)) continue;
        const auto after_a = a + std::string_view{first}.size(), after_b = b + std::string_view{second}.size();
        if (text.size() < after_b + std::string_view{last}.size()) continue;
        parts = {text.substr(0, a), text.substr(after_a, b - after_a),
                 text.substr(after_b, text.size() - after_b - std::string_view{last}.size())};
        if (std::ranges::all_of(parts, [](auto part) { return only_digits(part) && part.size() <= 4; })) return parts;
    }
    return std::nullopt;
}

std::optional<Date> day_of(std::string_view year, std::string_view month, std::string_view day) {
    if (year.size() != 4 || month.size() > 2 || day.size() > 2) return std::nullopt;
    return Date::of(number(year), static_cast<unsigned>(number(month)), static_cast<unsigned>(number(day)));
}

std::optional<Date> spreadsheet_day(std::string_view text) {
    constexpr int epoch = -25569, first = 61, last = 2'958'465;  // 1899-12-30; 1900-03-01; 9999-12-31
    if (!only_digits(text) || text.size() > 7) return std::nullopt;
    const auto days = number(text);
    return days < first || days > last ? std::nullopt : std::optional{Date::from_days(epoch + days)};
}

std::optional<Date> read_day(std::string_view text, DayForm form) {
    if (const auto day = iso_date(text)) return day;
    if (form == DayForm::excel) return spreadsheet_day(text);
    const auto parts = three_numbers(text);
    if (!parts) return std::nullopt;
    const auto& [a, b, c] = *parts;
    switch (form) {
    case DayForm::dmy: return day_of(c, b, a);
    case DayForm::mdy: return day_of(c, a, b);
    case DayForm::zh: return day_of(a, b, c);
    default: return std::nullopt;
    }
}

std::string_view example(DayForm form) {
    switch (form) {
    case DayForm::dmy: return "31/12/2026";
    case DayForm::mdy: return "12/31/2026";
    case DayForm::zh: return "2026/12/31 or 2026年12月31日";
    default: return "46387";
    }
}

std::string_view name_of(DayForm form) {
    return std::ranges::find(forms, form, &std::pair<std::string_view, DayForm>::second)->first;
}

/// Where a group of three digits ends: a point, an apostrophe, or a blank of some width.
std::size_t group_mark(std::string_view text) {
    for (const std::string_view mark : {".", " ", "'", "\u00a0", "\u202f", "\u2009"})
        if (text.starts_with(mark)) return mark.size();
    return 0;
}

/// The digits of 1.234.567 or 1234567; nullopt if they are grouped in another way.
std::optional<std::string> ungrouped(std::string_view whole) {
    auto digits = std::string{
        whole.substr(0, static_cast<std::size_t>(std::ranges::find_if_not(whole, is_digit) - whole.begin()))};
    whole.remove_prefix(digits.size());
    if (whole.empty()) return digits;
    if (digits.size() > 3 || digits.starts_with('0')) return std::nullopt;
    while (!whole.empty()) {
        const auto mark = group_mark(whole);
        const auto group = whole.substr(std::min(mark, whole.size()), 3);
        if (mark == 0 || group.size() != 3 || !only_digits(group)) return std::nullopt;
        digits += group;
        whole.remove_prefix(mark + 3);
    }
    return digits;
}

/// CNY -1.234,56万 as CNY -1234.56万; nullopt if the digits are not written with a decimal comma.
std::optional<std::string> with_point(std::string_view text) {
    const auto first = std::ranges::find_if(text, is_digit);
    if (first == text.end()) return std::string{text};
    const auto begin = static_cast<std::size_t>(first - text.begin()), end = text.find_last_of("0123456789") + 1;
    const auto core = text.substr(begin, end - begin);
    const auto comma = core.find(',');
    const auto whole = ungrouped(core.substr(0, comma));
    if (!whole || whole->empty() || (comma != core.npos && !only_digits(core.substr(comma + 1)))) return std::nullopt;
    return fmt::format("{}{}{}{}{}", text.substr(0, begin), *whole, comma == core.npos ? "" : ".",
                       comma == core.npos ? "" : core.substr(comma + 1), text.substr(end));
}

bool is_day(const FieldView& field) noexcept { return field.type == Type::date; }
bool is_amount(const FieldView& field) noexcept { return field.type == Type::money || field.type == Type::number || field.type == Type::measure || field.type == Type::integer; }

}  // namespace

std::optional<DayForm> parse_day_form(std::string_view name) noexcept {
    for (const auto& [known, form] : forms)
        if (known == name) return form;
    return std::nullopt;
}

std::string Notation::day_in_ours(std::string_view cell) const {
    if (days == DayForm::ours || cell.empty()) return std::string{cell};
    if (const auto day = read_day(trimmed(cell), days)) return to_text(*day);
    throw Error{Kind::data, fmt::format("{} is not a day as --date-format {} has it", quoted(cell), name_of(days)),
                fmt::format("such as {}, or 2026-12-31", example(days))};
}

std::string Notation::in_ours(const FieldView& field, std::string_view cell) const {
    if (is_day(field)) return day_in_ours(cell);
    if (!decimal_comma || !is_amount(field) || cell.empty()) return std::string{cell};
    if (auto text = with_point(trimmed(cell))) return *text;
    throw Error{Kind::data, fmt::format("{} is not a number with a decimal comma", quoted(cell)),
                "as --decimal , has it: 1.234,56 or 1234,56"};
}

std::string Notation::remedy(const FieldView& field, std::string_view cell) const {
    if (is_amount(field))
        return !decimal_comma && cell.find(',') != cell.npos && with_point(trimmed(cell)) ? "--decimal ," : "";
    std::string options;
    if (!is_day(field) || iso_date(trimmed(cell))) return options;
    for (const auto& [name, form] : forms)
        if (form != DayForm::ours && form != days && read_day(trimmed(cell), form))
            options += fmt::format("{}--date-format {}", options.empty() ? "" : " or ", name);
    return options;
}

}  // namespace cs
