#include "base/error.hpp"
#include "base/text.hpp"
#include "document/calendar.hpp"
#include <doctest/doctest.h>

using namespace cs;

namespace {

std::string calendar(const std::string& summary) {
    const std::vector<Event> events{{"u@x", *Date::of(2028, 2, 29), summary, "", 0}};
    return render_calendar(events, "n", {0});
}
std::string unfolded_summary(const std::string& ics) {
    std::string out = ics.substr(ics.find("SUMMARY:") + 8);
    for (std::size_t at = 0; (at = out.find("\r\n ", at)) != std::string::npos;) out.erase(at, 3);
    return out.substr(0, out.find("\r\n"));
}

}  // namespace

TEST_CASE("calendar: a day, whole") {
    const std::vector<Event> events{
        {"renewal.acme.2028@x.cn", *Date::of(2028, 2, 29), "Acme, due", "9 days\nleft; hurry", 2}};
    CHECK(render_calendar(events, "到期", {1'795'320'960}) ==
          "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//cs//customer "
          "success//EN\r\nCALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\nX-WR-CALNAME:到期\r\n"
          "BEGIN:VEVENT\r\nUID:renewal.acme.2028@x.cn\r\nDTSTAMP:20261122T041600Z\r\nSEQUENCE:2\r\nDTSTART;VALUE=DATE:"
          "20280229\r\n"
          "SUMMARY:Acme\\, due\r\nDESCRIPTION:9 days\\nleft\\; "
          "hurry\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    CHECK(render_calendar({}, "", {0}).find("VEVENT") == std::string::npos);
}

TEST_CASE("calendar: text is escaped and cannot end its line") {
    struct {
        std::string text, value;
    } const cases[] = {
        {"a\\b;c,d", "a\\\\b\\;c\\,d"},
        {"x\r\nEND:VEVENT", "x\\nEND:VEVENT"},
        {"a\rb", "ab"},
        {"\x1b]52\a", "]52"},
        {"tab\tstays", "tab\tstays"},
        {"\xFF", "\xEF\xBF\xBD"},
        {std::string{"n\0l", 3}, "nl"},
        {"\xC2\x85", ""},
    };
    for (const auto& c : cases) CHECK(unfolded_summary(calendar(c.text)) == c.value);
}

TEST_CASE("calendar: lines are folded at 75 octets between characters") {
    for (const std::string piece : {"x", "é", "重", "😀", "a重"}) {
        std::string text;
        for (int i = 0; i < 200; ++i) {
            text += piece;
            const std::string ics = calendar(text);
            for (std::size_t at = 0; at < ics.size();) {
                const std::size_t end = ics.find("\r\n", at);
                CHECK(end - at <= 75);
                CHECK_FALSE(first_invalid_utf8(std::string_view{ics}.substr(at, end - at)));
                at = end + 2;
            }
            CHECK(unfolded_summary(ics) == text);
        }
    }
}

TEST_CASE("calendar: an event needs a uid") {
    const std::vector<Event> events{{"", *Date::of(2026, 1, 1), "x", "", 0}};
    CHECK_THROWS_AS(render_calendar(events, "n", {0}), Error);
}
