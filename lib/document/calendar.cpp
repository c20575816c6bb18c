#include "document/calendar.hpp"
#include "base/error.hpp"
#include "base/utf8.hpp"
#include <fmt/format.h>

namespace cs {
namespace {

constexpr std::size_t longest_line = 75;  // octets, without the line end

std::string without(std::string text, char unwanted) {
    std::erase(text, unwanted);
    return text;
}

std::string basic(Date date) { return without(to_text(date), '-'); }
std::string basic(Instant at) { return without(without(to_text(at), '-'), ':'); }

/// TEXT of RFC 5545 §3.3.11. Control characters have no place in it and no meaning in a calendar: they are dropped.
std::string escaped(std::string_view raw) {
    const std::string text = valid_utf8(raw);
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t start = at;
        const char32_t c = next_code_point(text, at);
        if (c == '\\' || c == ';' || c == ',')
            out += {'\\', static_cast<char>(c)};
        else if (c == '\n')
            out += "\\n";
        else if (c == '\t' || (c >= 0x20 && c < 0x7F) || c >= 0xA0)
            out.append(text, start, at - start);
    }
    return out;
}

void append_line(std::string& out, std::string_view line) {
    std::size_t used = 0;
    for (std::size_t at = 0; at < line.size();) {
        const std::size_t start = at;
        next_code_point(line, at);
        if (used + at - start > longest_line) {
            out += "\r\n ";
            used = 1;
        }
        out += line.substr(start, at - start);
        used += at - start;
    }
    out += "\r\n";
}

void append_event(std::string& out, const Event& event, Instant stamp) {
    if (event.uid.empty()) throw Error{Kind::bug, fmt::format("the event of {} has no uid", to_text(event.on))};
    append_line(out, "BEGIN:VEVENT");
    append_line(out, "UID:" + escaped(event.uid));
    append_line(out, "DTSTAMP:" + basic(stamp));
    append_line(out, fmt::format("SEQUENCE:{}", event.sequence));
    if (event.at)
        append_line(out, "DTSTART:" + basic(*event.at)), append_line(out, "DURATION:PT1H");
    else
        append_line(out, "DTSTART;VALUE=DATE:" + basic(event.on));  // without an end it lasts that day (§3.6.1)
    append_line(out, "SUMMARY:" + escaped(event.summary));
    if (!event.description.empty()) append_line(out, "DESCRIPTION:" + escaped(event.description));
    if (!event.at) append_line(out, "TRANSP:TRANSPARENT");  // something is due; the person is not busy all day
    append_line(out, "END:VEVENT");
}

}  // namespace

std::string render_calendar(std::span<const Event> events, const std::string& name, Instant stamp) {
    std::string out;
    append_line(out, "BEGIN:VCALENDAR");
    append_line(out, "VERSION:2.0");
    append_line(out, "PRODID:-//cs//customer success//EN");
    append_line(out, "CALSCALE:GREGORIAN");
    append_line(out, "METHOD:PUBLISH");
    append_line(out, "X-WR-CALNAME:" + escaped(name));
    for (const auto& event : events) append_event(out, event, stamp);
    append_line(out, "END:VCALENDAR");
    return out;
}

}  // namespace cs
