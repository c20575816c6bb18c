#include "cmd/given.hpp"
#include "base/text.hpp"
#include "store/value.hpp"
#include <fmt/format.h>

namespace cs {

std::optional<Date> given_date(Session& session, std::string_view option) {
    const auto text = session.given.value(option);
    if (!text) return std::nullopt;
    try {
        return parse_date(*text, session.today);
    } catch (const Error& e) {
        throw e.as(Kind::usage).about(fmt::format("--{}", option));
    }
}

std::optional<std::int64_t> given_number(Session& session, std::string_view option, std::int64_t least,
                                         std::int64_t most) {
    const auto text = session.given.value(option);
    if (!text) return std::nullopt;
    try {
        const auto number = parse_integer(*text);
        if (number < least || number > most)
            throw Error{Kind::usage, fmt::format("{} is out of range", number), fmt::format("{} to {}", least, most)};
        return number;
    } catch (const Error& e) {
        throw e.as(Kind::usage).about(fmt::format("--{}", option));
    }
}

std::optional<Span> given_span(Session& session, std::string_view option) {
    const auto text = session.given.value(option);
    if (!text) return std::nullopt;
    const auto span = parse_span(*text);
    if (!span || (span->months <= 0 && span->days <= 0))
        throw Error{Kind::usage, fmt::format("--{}: {} is no span of time", option, quoted(*text)),
                    "such as 12m, 2w or 30d"};
    return span;
}

std::string given_text(Session& session, std::string_view option) { return session.given.value(option).value_or(""); }

std::optional<Money> given_money(Session& session, std::string_view option) {
    const auto text = session.given.value(option);
    if (!text) return std::nullopt;
    try {
        return parse_money(*text, session.context().reading().currency);
    } catch (const Error& e) {
        throw e.as(Kind::usage).about(fmt::format("--{}", option));
    }
}

Audience audience_of(const Session& session) {
    const auto format = session.format();
    const bool person = format == Format::table || format == Format::md || format == Format::html;
    return person ? Audience::person : Audience::program;
}

}  // namespace cs
