// What follows from the dates and the amount of a contract line. Pure.
#include "account/contract.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <limits>

namespace cs {
namespace {

constexpr int longest_free_extension = 92;   // metrics.md §1.1: days; beyond them the line it prolongs counts as lost
constexpr int longest_neutral_pause = 90;    // metrics.md §1.1: days; a longer one is churn and reactivation
constexpr int shortest_renewing_months = 3;  // metrics.md §1.4: due sets hold terms of three months and more

[[noreturn]] void refuse(std::string message, std::string hint) {
    throw Error{Kind::data, std::move(message), std::move(hint)};
}

void check_pause(const Contract& line) {
    if (!line.pause_from) {
        if (line.pause_to || line.resumed_on) refuse("pause_from: a pause needs its first day", "");
        return;
    }
    const auto over = pause_end(line);
    if (*line.pause_from < line.starts)
        refuse(fmt::format("pause_from: {} is before starts {}", to_text(*line.pause_from), to_text(line.starts)), "");
    if (line.ends && *line.pause_from >= *line.ends)
        refuse(fmt::format("pause_from: {} is not before ends {}", to_text(*line.pause_from), to_text(*line.ends)), "");
    if (over && *over <= *line.pause_from)
        refuse(fmt::format("a pause from {} cannot be over on {}", to_text(*line.pause_from), to_text(*over)), "");
    if (over && line.ends && add_days(*line.ends, -days_between(*line.pause_from, *over)) <= line.starts)
        refuse(fmt::format("ends: {} is not moved by the days of the pause", to_text(*line.ends)),
               "it is the first day without service, after the pause as well");
}

void check(const Contract& line) {
    const bool evergreen = line.kind == ContractKind::evergreen;
    if (evergreen && line.ends)
        refuse("an evergreen line has no end", "leave ends empty, or use another kind; 'contract end' ends it");
    if (!evergreen && !line.ends)
        refuse("ends: a contract line needs an end",
               "give its first day without service, such as --ends 2027-03-01, or use --kind evergreen");
    if (line.ends && *line.ends <= line.starts)
        refuse(fmt::format("ends: {} is not after starts {}", to_text(*line.ends), to_text(line.starts)),
               "ends is the first day without service");
    if (line.terminated_on && *line.terminated_on <= line.starts)
        refuse(
            fmt::format("terminated_on: {} is not after starts {}", to_text(*line.terminated_on), to_text(line.starts)),
            "to take a line back as if it never was, use 'contract remove'");
    if (line.terminated_on && line.ends && *line.terminated_on > *line.ends)
        refuse(fmt::format("terminated_on: {} is after ends {}", to_text(*line.terminated_on), to_text(*line.ends)),
               "");
    check_pause(line);
    if (line.amount.value < 0)
        refuse("amount: an amount cannot be negative", "a reduction is a contract of its own with a smaller amount");
    if (line.seats && *line.seats < 0) refuse("seats: cannot be negative", "");
    if (line.notice_days && (*line.notice_days < 0 || *line.notice_days > 730))
        refuse("notice_days: out of range", "0 to 730 days");
    if (line.discount && (*line.discount < 0 || *line.discount > 100))
        refuse("discount: out of range", "0 to 100 per cent");
}

bool renews(const Contract& line, Date free_since) {
    if (!line.recurring || !line.ends) return false;
    if (line.kind == ContractKind::extension)
        return line.amount.value > 0 || days_between(free_since, *line.ends) <= longest_free_extension;
    if (line.kind == ContractKind::pilot || line.kind == ContractKind::service) return false;
    return *line.ends >= add_months(line.starts, shortest_renewing_months);
}

}  // namespace

Fraction yearly_value(const Contract& line) {
    if (!line.recurring || line.kind == ContractKind::service) return {};
    if (!line.ends) return fraction(Int128{line.amount.value} * 12, 1);
    // The days of a pause are not paid for: they are no part of the term that the price is for.
    const auto over = pause_end(line);
    const auto end = over ? add_days(*line.ends, -days_between(*line.pause_from, *over)) : *line.ends;
    if (const auto months = whole_months(line.starts, end)) return fraction(Int128{line.amount.value} * 12, *months);
    return fraction(Int128{line.amount.value} * 365, days_between(line.starts, end));
}

std::optional<Date> pause_end(const Contract& line) { return line.resumed_on ? line.resumed_on : line.pause_to; }

std::optional<Date> notice_deadline(const Contract& line) {
    if (!line.due || !line.notice_days) return std::nullopt;
    return add_days(*line.due, -*line.notice_days);
}

void derive(Contract& line, Fraction carried, std::optional<Date> free_since) {
    if (line.kind == ContractKind::service) line.recurring = false;
    check(line);
    line.due = line.ends ? std::optional{add_days(*line.ends, -1)} : std::nullopt;
    line.stops = line.ends && line.terminated_on ? std::min(*line.ends, *line.terminated_on)
                 : line.ends                     ? line.ends
                                                 : line.terminated_on;
    line.notice_by = notice_deadline(line);
    line.renews = renews(line, free_since.value_or(line.starts));
    const auto over = pause_end(line);
    const bool neutral =
        !line.pause_from || (line.pause_to && days_between(*line.pause_from, *over) <= longest_neutral_pause);
    line.away_from = neutral ? std::nullopt : line.pause_from;
    line.away_until = neutral ? std::nullopt : over;
    // An extension that is free carries the yearly value of the line it extends; one that is paid for has its own.
    const auto value = line.kind == ContractKind::extension && line.amount.value == 0
                           ? (line.renews ? carried : Fraction{})
                           : yearly_value(line);
    constexpr Int128 most = std::numeric_limits<std::int64_t>::max();
    if (value.numerator > most || value.denominator > most) refuse("amount: too large to be a yearly value", "");
    line.arr_dividend = static_cast<std::int64_t>(value.numerator);
    line.arr_divisor = static_cast<std::int64_t>(value.denominator);
}

}  // namespace cs
