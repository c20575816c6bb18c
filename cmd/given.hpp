/// \file given.hpp  Values of options that are no fields: read as a person types them, refused by the option's name.
#pragma once
#include "account/page.hpp"
#include "cmd/command.hpp"
#include "store/find.hpp"

namespace cs {

std::optional<Date> given_date(Session&, std::string_view option);
std::optional<std::int64_t> given_number(Session&, std::string_view option, std::int64_t least, std::int64_t most);
std::optional<Span> given_span(Session&, std::string_view option);  ///< 2m, 30d; longer than nothing
std::string given_text(Session&, std::string_view option);          ///< empty if it was not given
std::optional<Money> given_money(Session&, std::string_view option);

/// The record that an option names. Errors: those of find().
template <class R> std::optional<Ref<R>> given_record(Session& session, std::string_view option) {
    const auto text = session.given.value(option);
    if (!text) return std::nullopt;
    auto& context = session.context();
    return read(context, [&] { return Ref<R>{find(context, context.nouns.of<R>(), *text), {}}; });
}

/// A value of a type of fields, such as a choice.
template <class T> std::optional<T> given_value(Session& session, std::string_view option) {
    const auto text = session.given.value(option);
    if (!text) return std::nullopt;
    try {
        return Value<T>::parse(*text, session.context().reading());
    } catch (const Error& e) {
        throw e.as(Kind::usage).about("--" + std::string{option});
    }
}

/// For whom the answer is, by its format.
Audience audience_of(const Session&);

/// What `make` reads in one transaction, in the format that was asked for.
template <class Make> void print(Session& session, Make&& make) {
    const auto format = session.format();
    const auto answer = read(session.context(), make);
    session.out = render(answer, format, session.look());
}

}  // namespace cs
