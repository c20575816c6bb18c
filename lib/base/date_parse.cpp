#include "base/date.hpp"
#include "base/error.hpp"
#include "base/near.hpp"
#include "base/text.hpp"
#include <array>
#include <charconv>
#include <fmt/format.h>
#include <utility>

namespace cs {

namespace {

constexpr std::array<std::string_view, 7> weekdays{"monday", "tuesday",  "wednesday", "thursday",
                                                   "friday", "saturday", "sunday"};
constexpr std::array<std::string_view, 12> month_names{"January",   "February", "March",    "April",
                                                       "May",       "June",     "July",     "August",
                                                       "September", "October",  "November", "December"};
constexpr auto words = std::to_array<std::string_view>({
    // clang-format off
    "today", "tomorrow", "yesterday",
    "mon", "tue", "wed", "thu", "fri", "sat", "sun",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "end of week", "end of month", "end of quarter", "end of year", "eow", "eom", "eoq", "eoy",
    // clang-format on
});

constexpr std::string_view expected =
    "write a date as 2026-12-01, today, tomorrow, +90d, -2w, +3m, +1y, fri or 'end of month'";

std::optional<Date> end_of_period(std::string_view word, Date today) {
    if (word == "eow" || word == "end of week") return add_days(today, 7 - today.weekday());
    if (word == "eom" || word == "end of month") return end_of_month(today);
    if (word == "eoq" || word == "end of quarter")
        return end_of_month(*Date::of(today.year(), (today.month() + 2) / 3 * 3, 1));
    if (word == "eoy" || word == "end of year") return Date::of(today.year(), 12, 31);
    return std::nullopt;
}

std::optional<Date> next_weekday(std::string_view word, Date today) {
    for (unsigned i = 0; i < weekdays.size(); ++i) {
        if (word != weekdays[i] && word != weekdays[i].substr(0, 3)) continue;
        const unsigned ahead = (i + 1 + 7 - today.weekday()) % 7;
        return add_days(today, ahead == 0 ? 7 : ahead);
    }
    return std::nullopt;
}

std::optional<Date> relative_date(std::string_view word, Date today) {
    if (word == "today") return today;
    if (word == "tomorrow") return add_days(today, 1);
    if (word == "yesterday") return add_days(today, -1);
    if (const auto day = next_weekday(word, today)) return day;
    if (const auto day = end_of_period(word, today)) return day;
    if (word.empty() || (word[0] != '+' && word[0] != '-')) return std::nullopt;
    if (const auto span = parse_span(word.substr(1))) return add(today, *span, word[0] == '-' ? -1 : 1);
    return std::nullopt;
}

/// Three numbers of up to five digits and what stands after each: what every written date comes down to.
struct Triple {
    std::array<int, 3> value{};
    std::array<std::size_t, 3> length{};
    std::array<std::string_view, 3> after;
};

std::optional<Triple> three_numbers(std::string_view text) {
    Triple triple;
    for (std::size_t i = 0; i < 3; ++i) {
        const auto digits = std::min(text.find_first_not_of("0123456789"), text.size());
        if (digits == 0 || digits > 5) return std::nullopt;
        std::from_chars(text.data(), text.data() + digits, triple.value[i]);
        triple.length[i] = digits;
        text.remove_prefix(digits);
        const auto gap = std::min(text.find_first_of("0123456789"), text.size());
        triple.after[i] = text.substr(0, gap);
        text.remove_prefix(gap);
    }
    if (!text.empty()) return std::nullopt;
    return triple;
}

bool chinese(const Triple& t) {
    return t.length[0] == 4 && t.length[1] <= 2 && t.length[2] <= 2 &&
           t.after == std::array<std::string_view, 3>{"年", "月", "日"};
}
bool separated(const Triple& t) {
    return t.after[2].empty() && t.after[0] == t.after[1] &&
           (t.after[0] == "-" || t.after[0] == "/" || t.after[0] == ".");
}

std::optional<Date> date_of(int year, int month, int day) {
    return Date::of(year, static_cast<unsigned>(month), static_cast<unsigned>(day));
}

std::string why_not_a_day(int year, int month, int day) {
    if (year < 1900 || year > 9999) return "years run from 1900 to 9999";
    if (month < 1 || month > 12) return "months run from 01 to 12";
    const auto last = end_of_month(*Date::of(year, static_cast<unsigned>(month), 1)).day();
    return fmt::format("{} {} has {} days{}", month_names[static_cast<std::size_t>(month) - 1], year, last,
                       day == 0 ? ", counted from 01" : "");
}

Error no_such_day(const std::string& shown, int year, int month, int day) {
    return {Kind::data, fmt::format("{} is not a day: {}", shown, why_not_a_day(year, month, day))};
}

Error day_or_month_first(const std::string& shown, const Triple& t) {
    const auto day_first = date_of(t.value[2], t.value[1], t.value[0]);
    const auto month_first = date_of(t.value[2], t.value[0], t.value[1]);
    std::string hint{expected};
    if (day_first && month_first && day_first != month_first)
        hint = fmt::format("write {} or {}", to_text(*day_first), to_text(*month_first));
    else if (day_first || month_first)
        hint = fmt::format("write {}", to_text(day_first ? *day_first : *month_first));
    return {Kind::data, fmt::format("{} is ambiguous: it does not say which is the day and which the month", shown),
            hint};
}

Error wrong_numbers(const std::string& shown, const Triple& t) {
    if (t.length[0] < 3) return day_or_month_first(shown, t);
    const auto date = date_of(t.value[0], t.value[1], t.value[2]);
    if (!date) return no_such_day(shown, t.value[0], t.value[1], t.value[2]);
    return {Kind::data, fmt::format("{} is not written as a date", shown), fmt::format("write {}", to_text(*date))};
}

/// A bare number: 20261201, or the day number under which spreadsheets keep a date.
std::optional<Error> bare_number(const std::string& shown, std::string_view word) {
    int number = 0;
    const auto [end, fault] = std::from_chars(word.data(), word.data() + word.size(), number);
    if (fault != std::errc{} || end != word.data() + word.size() || number < 0) return std::nullopt;
    if (word.size() == 8)
        return wrong_numbers(shown, {{number / 10000, number / 100 % 100, number % 100}, {4, 2, 2}, {}});
    if (word.size() != 5 || number < 10000) return std::nullopt;
    constexpr int spreadsheet_epoch = -25569;  // 1899-12-30
    const auto date = Date::from_days(spreadsheet_epoch + number);
    return Error{Kind::data, fmt::format("{} is a bare number, not a date", shown),
                 fmt::format("if it is a spreadsheet's day number, write {}", to_text(date))};
}

Error not_a_date(std::string_view text, std::string_view word) {
    const std::string shown = quoted(text);
    if (const auto plain = halfwidth(word); plain != word)
        return {Kind::data, fmt::format("{} has full-width characters", shown),
                fmt::format("write {}", printable(plain))};
    if (const auto triple = three_numbers(word); triple && (chinese(*triple) || separated(*triple)))
        return wrong_numbers(shown, *triple);
    if (auto error = bare_number(shown, word)) return *error;
    if (word.size() > 10 && iso_date(word.substr(0, 10)))
        return {Kind::data, fmt::format("{} is more than a day", shown), fmt::format("write {}", word.substr(0, 10))};
    std::string hint = did_you_mean(word, words);
    if (hint.empty()) hint = expected;
    return {Kind::data, fmt::format("{} is not a date", shown), hint};
}

}  // namespace

Date parse_date(std::string_view text, Date today) {
    if (const auto date = iso_date(text)) return *date;  // as nearly every file has it
    const std::string word = match_form(text);
    if (const auto date = iso_date(word)) return *date;
    try {
        if (const auto date = relative_date(word, today)) return *date;
    } catch (const Error& out_of_range) {
        throw out_of_range.about(quoted(text));
    }
    if (const auto t = three_numbers(word); t && chinese(*t))
        if (const auto date = date_of(t->value[0], t->value[1], t->value[2])) return *date;
    throw not_a_date(text, word);
}

}  // namespace cs
