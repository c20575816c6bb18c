// cs help -- explains a command, or opens a page of the manual.
#include "cmd/help.hpp"
#include "base/near.hpp"
#include "base/text.hpp"
#include "cmd/guide/verbs.hpp"
#include "cmd/run.hpp"
#include "cmd/words.hpp"
#include <cerrno>
#include <cstring>
#include <fmt/format.h>
#include <unistd.h>

namespace cs::guide {
namespace {

struct Topic {
    std::string_view name, page, section;
};
constexpr Topic topics[] = {
    {"config", "cs-config", "5"}, {"dates", "cs-dates", "7"},
    {"exit-status", "cs-exit-status", "7"}, {"team", "cs-team", "7"}};

const Topic* topic_named(std::string_view word) {
    for (const auto& topic : topics)
        if (topic.name == word || topic.page == word) return &topic;
    return nullptr;
}

// At a terminal man takes over; elsewhere it would print its page with overstrikes, so its name must do.
void open_page(Session& session, const Topic& topic) {
    const std::string section{topic.section}, page{topic.page};
    if (session.around.terminal_out && session.around.terminal_in) {
        ::execlp("man", "man", section.c_str(), page.c_str(), nullptr);
        throw Error{Kind::missing, fmt::format("cannot start man: {}", std::strerror(errno)),
                    "the package 'man-db' has it"};
    }
    session.out = fmt::format("{0}({1}) is a page of the manual: man {1} {0}\n", page, section);
}

[[noreturn]] void refuse(std::string_view word) {
    std::vector<std::string_view> known;
    for (const auto& group : groups())
        if (!group.hidden()) known.push_back(group.noun);
    for (const auto& topic : topics) known.push_back(topic.name);
    auto hint = did_you_mean(word, known);
    throw Error{Kind::usage, fmt::format("there is no command or topic {}", quoted(word)),
                hint.empty() ? "'cs help' lists them" : hint};
}

}  // namespace

void help(Session& session) {
    const auto& words = session.given.operands;
    const auto nouns = nouns_in_sight(session.around, {});
    const HelpLook look{session.around.columns, session.lang, nouns.get()};
    if (words.empty()) {
        session.out = help_text(nullptr, nullptr, look);
        return;
    }
    const auto* group = find_group(words[0]);
    if (!group && words.size() == 1)
        if (const auto* topic = topic_named(words[0])) return open_page(session, *topic);
    if (!group) refuse(words[0]);
    const Verb* verb = verb_names(*group).empty() ? default_verb(*group) : nullptr;
    if (words.size() > 1) verb = &verb_named(*group, words[1], fmt::format("cs {}", group->noun));
    session.out = help_text(group, verb, look);
}

}  // namespace cs::guide
