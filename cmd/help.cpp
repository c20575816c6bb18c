#include "cmd/help.hpp"
#include "base/text.hpp"
#include "cmd/run.hpp"
#include "catalogue/catalogue.hpp"
#include <fmt/format.h>

namespace cs {
namespace {

std::string option_lines(const Grammar& grammar) {
    std::string text;
    for (const auto& option : grammar.options) {
        auto left = fmt::format("  {}--{}{}", option.letter ? fmt::format("-{}, ", option.letter) : "", option.name, option.value.empty() ? "" : fmt::format(" {}", option.value));
        text += fmt::format("{}  {}\n", padded(left, 30), option.help);
    }
    return text;
}

std::string verb_help(const Group& group, const Verb& verb) {
    const NounView* noun = nullptr;
    for (const auto* each : catalogue::nouns())
        if (each->name == group.noun) noun = each;
    const auto grammar = grammar_of(verb, noun);
    auto usage = fmt::format("cs {}{}{}", group.noun, verb.name.empty() ? "" : " ", verb.name);
    for (const auto& operand : grammar.operands) usage += operand.optional ? fmt::format(" [{}]", operand.name) : fmt::format(" {}", operand.name);
    return fmt::format("{}: {}\n\nOptions\n{}", usage, verb.summary.en, option_lines(grammar));
}

std::string group_help(const Group& group) {
    std::string text = fmt::format("cs {}: {}\n\n", group.noun, group.summary.en);
    for (const auto& verb : verbs())
        if (verb.noun == group.noun || (group.records && verb.noun == "*"))
            text += fmt::format("  {}  {}\n", padded(fmt::format("cs {} {}", group.noun, verb.name), 28), verb.summary.en);
    return text;
}

}  // namespace

std::string help_text(const Group* group, const Verb* verb, const Surroundings&) {
    if (group && verb) return verb_help(*group, *verb);
    if (group) return group_help(*group);
    std::string text = "cs: customer success from the shell\n\n";
    for (const auto& each : groups()) text += fmt::format("  {}  {}\n", padded(each.noun, 12), each.summary.en);
    return text;
}

}  // namespace cs
