#include "base/near.hpp"
#include "base/text.hpp"
#include "cmd/command.hpp"
#include <fmt/format.h>

namespace cs {

bool Session::to_terminal() const { return around.terminal_out && given.value("output").value_or("-") == "-"; }

Format Session::format(Format otherwise) const {
    const auto text = given.value("format");
    if (!text) return otherwise;
    const auto format = parse_format(*text);
    if (!format) {
        const auto near = did_you_mean(*text, format_names());
        List names(format_names().begin(), format_names().end());
        throw Error{Kind::usage, fmt::format("--format: {} is not one of {}", quoted(*text), join(names, ", ")), near};
    }
    if (*format == Format::xlsx && to_terminal())
        throw Error{Kind::usage, "a workbook is not for a terminal", "name a file for it: -o FILE.xlsx"};
    return *format;
}

Look Session::look() const {
    Look look;
    look.colour = colour;
    look.width = to_terminal() ? around.columns : 0;
    look.lang = lang;
    look.reader = to_terminal();
    if (const auto program = given.value("for")) {
        if (*program != "excel")
            throw Error{Kind::usage, fmt::format("--for: {} is not excel", quoted(*program)), "there is no other look"};
        if (format() != Format::csv)
            throw Error{Kind::usage, "--for excel is for --format csv", "--format xlsx is a workbook"};
        look.for_excel = true;
    }
    return look;
}

void Session::say(std::string_view sentence) {
    if (!quiet) out += fmt::format("{}\n", sentence);
}
void Session::note(std::string_view sentence) { err += fmt::format("{}\n", sentence); }

}  // namespace cs
