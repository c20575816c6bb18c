#include "intake/holidays.hpp"
#include "base/text.hpp"
#include "intake/csv.hpp"
#include "intake/input_file.hpp"
#include <fmt/format.h>
#include <set>

namespace cs {
namespace {

std::size_t column(const CsvReader& reader, std::string_view name, const std::string& file) {
    for (std::size_t i = 0; i < reader.names().size(); ++i)
        if (match_form(reader.names()[i]) == name) return i;
    throw Error{Kind::data, fmt::format("there is no column '{}'", name),
                "a holiday file has the columns date,kind,name", Place{file, 1, 0}};
}

Date day_of(const InputRow& row, std::size_t at) {
    if (const auto day = iso_date(trimmed(row.values[at].text))) return *day;
    throw Error{Kind::data, fmt::format("date: {} is no day", quoted(row.values[at].text)), "write it as 2026-10-01",
                row.place(at)};
}

bool worked(const InputRow& row, std::size_t at) {
    const auto kind = match_form(row.values[at].text);
    if (kind != "off" && kind != "work")
        throw Error{Kind::data,
                    fmt::format("kind: {} is neither off nor work", quoted(row.values[at].text)),
                    {},
                    row.place(at)};
    return kind == "work";
}

}  // namespace

WorkCalendar read_holidays(const std::string& path, const std::string& shown) {
    InputFile file{path};
    TextStream text{file.pull(), Encoding::detect};
    CsvReader reader{text, shown};
    const auto date = column(reader, "date", shown), kind = column(reader, "kind", shown),
               name = column(reader, "name", shown);
    WorkCalendar calendar;
    std::set<Date> seen;
    for (InputRow row; reader.next(row);) {
        if (row.problem) throw *row.problem;
        const auto day = day_of(row, date);
        if (!seen.insert(day).second)
            throw Error{Kind::data, fmt::format("date: {} stands there twice", to_text(day)), {}, row.place(date)};
        calendar.set(day, worked(row, kind), std::string{trimmed(row.values[name].text)});
    }
    return calendar;
}

}  // namespace cs
