#include "cmd/posting.hpp"
#include "base/text.hpp"
#include "cmd/output.hpp"
#include <filesystem>
#include <fmt/format.h>

namespace cs {

bool wants_messages(const Session& session) { return session.given.has("format") && session.format() == Format::eml; }

void show_messages(Session& session, const std::vector<std::pair<std::string, std::string>>& messages) {
    const auto output = session.given.value("output");
    std::error_code ignored;
    if (output && std::filesystem::is_directory(*output, ignored)) {
        for (const auto& [person, message] : messages)
            write_output((std::filesystem::path{*output} / (slug(person) + ".eml")).string(), message);
        return;
    }
    if (messages.size() > 1)
        throw Error{Kind::usage, fmt::format("these are {} mails, and one file holds one", messages.size()),
                    "name a folder with -o"};
    if (!messages.empty()) session.out = messages.front().second;
}

std::shared_ptr<void> sending_right(Session& session, std::string_view job) {
    auto right = session.context().engine.try_job(job);
    if (!right && session.around.terminal_out) session.say("another run is sending them");
    return right;
}

}  // namespace cs
