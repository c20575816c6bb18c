#include "base/near.hpp"
#include "base/text.hpp"
#include "cmd/command.hpp"
#include <fmt/format.h>

namespace cs {

Format Session::format(Format otherwise) const {
    const auto text = given.value("format");
    if (!text) return otherwise;
    if (const auto format = parse_format(*text)) return *format;
    const auto near = did_you_mean(*text, format_names());
    List names(format_names().begin(), format_names().end());
    throw Error{Kind::usage, fmt::format("--format: '{}' is not one of {}", printable(*text), join(names, ", ")), near};
}

Look Session::look() const {
    const bool to_terminal = around.terminal_out && !given.has("output");
    Look look;
    look.colour = to_terminal && around.colour;
    look.width = to_terminal ? around.columns : 0;
    look.lang = lang;
    look.reader = to_terminal;
    return look;
}

void Session::say(std::string_view sentence) {
    if (!quiet) out += fmt::format("{}\n", sentence);
}
void Session::note(std::string_view sentence) { err += fmt::format("{}\n", sentence); }

}  // namespace cs
