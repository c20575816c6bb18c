#include "base/cell.hpp"
#include "base/text.hpp"
#include <cmath>
#include <fmt/format.h>

namespace cs {

namespace {

template <class... F> struct Overloaded : F... { using F::operator()...; };

/// Not a number is not a value: it is shown as, and sorted with, what was not given.
bool given(const Cell& cell) noexcept {
    const auto* number = std::get_if<double>(&cell);
    return !empty(cell) && (number == nullptr || std::isfinite(*number));
}

std::string shortest(double number) {
    return std::isfinite(number) ? fmt::format("{}", number == 0 ? 0.0 : number) : "";
}

/// Up to six decimals where they say something, else the shortest form (1e+20, 1e-09).
std::string human_number(double number) {
    const double size = std::abs(number);
    if (size >= 1e15 || (size < 1e-3 && number != 0) || !std::isfinite(number)) return shortest(number);
    std::string digits = fmt::format("{:.6f}", number == 0 ? 0.0 : number);
    digits.erase(digits.find_last_not_of('0') + 1);
    if (digits.ends_with('.')) digits.pop_back();
    return grouped(std::move(digits));
}

std::string human_instant(Instant at) {
    auto text = to_text(at);
    text[10] = ' ';
    return text.erase(16, 3);  // the seconds
}

std::string_view yes_or_no(bool yes, Lang lang) noexcept {
    return (yes ? Words{"yes", "是"} : Words{"no", "否"}).in(lang);
}

}  // namespace

std::string_view name_of(Type type) noexcept {
    switch (type) {
    case Type::text: return "text";
    case Type::integer: return "whole number";
    case Type::number:
    case Type::measure: return "number";
    case Type::boolean: return "yes or no";
    case Type::date: return "date";
    case Type::instant: return "point in time";
    case Type::money: return "amount";
    case Type::currency: return "currency";
    case Type::choice: return "choice";
    case Type::reference: return "name";
    case Type::days: return "days";
    case Type::list: return "list";
    }
    return "text";
}

std::string machine_text(const Cell& cell) {
    return std::visit(Overloaded{[](std::monostate) { return std::string{}; },
                                 [](const std::string& text) { return text; },
                                 [](std::int64_t number) { return std::to_string(number); },
                                 [](double number) { return shortest(number); },
                                 [](bool yes) { return std::string{yes ? "true" : "false"}; },
                                 [](Date date) { return to_text(date); }, [](Instant at) { return to_text(at); },
                                 [](const Money& money) { return decimal_text(money); },
                                 [](const List& list) { return join(list, ";"); }},
                      cell);
}

std::string human_text(const Cell& cell, Lang lang) {
    return std::visit(Overloaded{[&](const auto&) { return machine_text(cell); },
                                 [](std::int64_t number) { return grouped(std::to_string(number)); },
                                 [](double number) { return human_number(number); },
                                 [&](bool yes) { return std::string{yes_or_no(yes, lang)}; },
                                 [](Instant at) { return human_instant(at); },
                                 [](const Money& money) { return to_text(money); },
                                 [](const List& list) { return join(list, ", "); }},
                      cell);
}

std::partial_ordering compare(const Cell& a, const Cell& b) {
    if (!given(a) || !given(b)) return given(b) <=> given(a);
    return std::visit(
        [&]<class A, class B>(const A& x, const B& y) -> std::partial_ordering {
            constexpr bool numbers = std::is_arithmetic_v<A> && std::is_arithmetic_v<B>;
            if constexpr (numbers)
                return static_cast<long double>(x) <=> static_cast<long double>(y);
            else if constexpr (!std::is_same_v<A, B>)
                return a.index() <=> b.index();
            else if constexpr (std::is_same_v<A, Money>)
                return x.currency != y.currency ? x.currency <=> y.currency : x.minor <=> y.minor;
            else
                return x <=> y;
        },
        a, b);
}

}  // namespace cs
