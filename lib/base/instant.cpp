#include "base/instant.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include <fmt/format.h>

namespace cs {

namespace {

constexpr std::int64_t seconds_a_day = 86400;

/// Takes what it recognises from the front of a text.
class Cursor {
  public:
    explicit Cursor(std::string_view text) noexcept : rest_{text} {}
    bool done() const noexcept { return rest_.empty(); }
    bool take(std::string_view word) noexcept {
        if (!rest_.starts_with(word)) return false;
        rest_.remove_prefix(word.size());
        return true;
    }
    /// Two digits up to `most`, or nullopt and nothing taken.
    std::optional<int> two_digits(int most) noexcept {
        if (rest_.size() < 2 || !digit(rest_[0]) || !digit(rest_[1])) return std::nullopt;
        const int value = (rest_[0] - '0') * 10 + (rest_[1] - '0');
        if (value > most) return std::nullopt;
        rest_.remove_prefix(2);
        return value;
    }
    bool skip_digits() noexcept {
        const auto end = std::min(rest_.find_first_not_of("0123456789"), rest_.size());
        rest_.remove_prefix(end);
        return end > 0;
    }
    std::optional<Date> date() {
        const auto date = iso_date(rest_.substr(0, 10));
        if (date) rest_.remove_prefix(10);
        return date;
    }

  private:
    static bool digit(char c) noexcept { return c >= '0' && c <= '9'; }
    std::string_view rest_;
};

/// HH:MM[:SS[.fraction]] as seconds of the day.
std::optional<int> time_of_day(Cursor& at) {
    const auto hour = at.two_digits(23);
    if (!hour || !at.take(":")) return std::nullopt;
    const auto minute = at.two_digits(59);
    if (!minute) return std::nullopt;
    int seconds = *hour * 3600 + *minute * 60;
    if (!at.take(":")) return seconds;
    const auto second = at.two_digits(59);
    if (!second || (at.take(".") && !at.skip_digits())) return std::nullopt;
    return seconds + *second;
}

/// Z, UTC, +08, +0800, +08:00 or nothing as seconds east of Greenwich.
std::optional<int> offset(Cursor& at) {
    at.take(" ");
    if (at.done() || at.take("Z") || at.take("z") || at.take("UTC")) return 0;
    const int sign = at.take("+") ? 1 : at.take("-") ? -1 : 0;
    const auto hours = sign == 0 ? std::nullopt : at.two_digits(14);
    if (!hours) return std::nullopt;
    if (at.done()) return sign * *hours * 3600;
    at.take(":");
    const auto minutes = at.two_digits(59);
    if (!minutes) return std::nullopt;
    return sign * (*hours * 3600 + *minutes * 60);
}

std::optional<Instant> read_instant(std::string_view text) {
    Cursor at{text};
    const auto date = at.date();
    if (!date || !(at.take("T") || at.take("t") || at.take(" "))) return std::nullopt;
    const auto time = time_of_day(at);
    if (!time) return std::nullopt;
    const auto east = offset(at);
    if (!east || !at.done()) return std::nullopt;
    return Instant{date->days() * seconds_a_day + *time - *east};
}

}  // namespace

Date utc_date(Instant at) {
    const bool before_midnight = at.seconds % seconds_a_day < 0;  // division rounds towards 1970
    return Date::from_days(at.seconds / seconds_a_day - (before_midnight ? 1 : 0));
}

std::string to_text(Instant at) {
    const Date date = utc_date(at);
    const auto second = at.seconds - date.days() * seconds_a_day;
    std::string text = to_text(date) + "T00:00:00Z";  // by hand: long lists are full of them
    const auto put = [&text](std::size_t place, std::int64_t two_digits) {
        text[place] = static_cast<char>('0' + two_digits / 10);
        text[place + 1] = static_cast<char>('0' + two_digits % 10);
    };
    put(11, second / 3600);
    put(14, second / 60 % 60);
    put(17, second % 60);
    return text;
}

std::optional<Instant> iso_instant(std::string_view text) {
    if (text.size() != 20 || text[10] != 'T' || text[16] != ':' || text[19] != 'Z') return std::nullopt;
    return read_instant(text);
}

Instant parse_instant(std::string_view text) {
    const auto word = trimmed(text);
    const auto at = read_instant(word);
    if (!at)
        throw Error{Kind::data, fmt::format("{} is not a point in time", quoted(text)),
                    iso_date(word)
                        ? fmt::format("add the time of day: {}T09:00", word)
                        : "write it as 2026-12-01T09:30, with Z or an offset such as +08:00 if it is not UTC"};
    utc_date(*at);  // an offset may carry it out of the range
    return *at;
}

}  // namespace cs
