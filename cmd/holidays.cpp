#include "cmd/holidays.hpp"
#include "base/text.hpp"
#include "intake/holidays.hpp"
#include <filesystem>
#include <fmt/format.h>

namespace cs {

WorkCalendar holidays_of(const Project& project) {
    const auto& named = project.settings.text("calendar.holidays");
    if (named.empty()) return {};
    try {
        return read_holidays((std::filesystem::path{project.directory} / named).string(), named);
    } catch (const Error& e) {
        if (e.kind() != Kind::missing) throw;
        throw Error{Kind::config, fmt::format("calendar.holidays: there is no file {}", cs::quoted(named)),
                    "its path is meant from the folder of cs.toml"};
    }
}

}  // namespace cs
