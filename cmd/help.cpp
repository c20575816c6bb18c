#include "cmd/help.hpp"
#include "base/text.hpp"
#include "cmd/examples.hpp"
#include "cmd/run.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

constexpr std::string_view sections[] = {"Customers", "Onboarding", "Support",  "Health",
                                         "Revenue",   "Advocacy",   "Steering", "Store"};
constexpr std::string_view statuses =
    "Exit status: 0 done, 1 the answer is no, 2 the command line is wrong, 65 and up: see 'cs help exit-status'.";

/// Two columns under a title, the right one wrapped.
class Block {
  public:
    void add(std::string left, std::string right) { lines_.emplace_back(std::move(left), std::move(right)); }
    bool empty() const { return lines_.empty(); }

    std::string text(std::string_view title, std::size_t columns, std::size_t widest) const {
        std::string out = title.empty() ? "" : fmt::format("{}\n", title);
        std::size_t left = 0;
        for (const auto& [word, meaning] : lines_)
            if (width(word) <= widest) left = std::max(left, width(word));
        for (const auto& [word, meaning] : lines_) {
            const auto indent = left + 4;
            std::string line = "  " + word;
            const auto rows = wrapped(meaning, std::max<std::size_t>(columns > indent ? columns - indent : 0, 16));
            for (std::size_t i = 0; i < rows.size(); ++i) {
                if (i > 0 || width(line) + 2 > indent) {
                    out += line + "\n";
                    line.clear();
                }
                line = padded(line, indent) + rows[i];
            }
            out += line + "\n";
        }
        return out;
    }

  private:
    std::vector<std::pair<std::string, std::string>> lines_;
};

std::string paragraph(std::string_view text, std::size_t columns, std::size_t indent = 0) {
    std::string out;
    for (const auto& line : wrapped(text, columns - indent)) out += std::string(indent, ' ') + line + "\n";
    return out;
}

/// The command, and under it what it is for: a command that is cut in two could not be copied.
std::string example_lines(const std::vector<Example>& examples, std::size_t columns) {
    std::string out = examples.empty() ? "" : "Examples\n";
    for (const auto& example : examples) {
        out += fmt::format("  {}\n", example.command);
        if (!example.what.empty()) out += paragraph(example.what, columns, 6);
    }
    return out;
}

std::string join_parts(const std::vector<std::string>& parts) {
    std::string out;
    for (const auto& part : parts)
        if (!part.empty()) out += (out.empty() ? "" : "\n") + part;
    return out;
}

std::string filters(const Grammar& grammar, std::size_t columns) {
    std::string names;
    for (const auto& option : grammar.options)
        if (is_filter(option)) names += fmt::format("{}{}", names.empty() ? "" : " ", spelt(option.name));
    if (names.empty()) return "";
    return "Fields\n" +
           paragraph("--FIELD VALUE shows only those that have it; a comma means one of several. FIELD is any of:",
                     columns, 2) +
           paragraph(names, columns, 6);
}

std::string verb_help(const Group& group, const Verb& verb, const HelpLook& look) {
    const auto* noun = noun_of(group);
    const auto grammar = grammar_of(verb, noun && look.nouns ? look.nouns->find(noun->name) : noun);
    Block operands, own, fields, shared;
    for (const auto& operand : grammar.operands) operands.add(std::string{operand.name}, std::string{operand.help});
    for (const auto& option : grammar.options) {
        if (is_filter(option)) continue;
        auto& block = is_shared(option) ? shared : option.field ? fields : own;
        block.add(option_words(option), option_meaning(option));
    }
    const auto block = [&](const Block& b, std::string_view title) {
        return b.empty() ? "" : b.text(title, look.columns, 24);
    };
    return join_parts({
        paragraph(fmt::format("{} - {}", usage_line(group, verb, {}), verb.summary.in(look.lang)), look.columns),
        example_lines(examples_of(group, verb), look.columns),
        "Usage\n" + paragraph(usage_line(group, verb, grammar), look.columns, 2),
        block(operands, "Operands"),
        block(own, "Options"),
        block(fields, "Fields"),
        filters(grammar, look.columns),
        block(shared, "Options of every command"),
        paragraph(statuses, look.columns),
    });
}

std::string group_help(const Group& group, const HelpLook& look) {
    Block commands;
    for (const auto* verb : verbs_of(group))
        commands.add(usage_line(group, *verb, {}), std::string{verb->summary.in(look.lang)});
    auto examples = examples_of(group);
    if (examples.size() > 5) examples.resize(5);
    return join_parts({
        paragraph(fmt::format("cs {} - {}", group.noun, group.summary.in(look.lang)), look.columns),
        example_lines(examples, look.columns),
        commands.text("Commands", look.columns, 28),
        paragraph(fmt::format("'cs {} VERB --help' explains one; 'man cs-{}' tells it all.", group.noun, group.noun),
                  look.columns),
    });
}

std::string overview(const HelpLook& look) {
    std::vector<std::string> parts{
        "cs - customer success from the shell\n",
        example_lines(
            parse_examples(
                "cs init  # begin: a folder with a store and its settings\n"
                "cs account add acme --name 'Acme Dental' --csm li  # a customer, and who answers for it\n"
                "cs touch add acme --kind call --note 'wants stock alerts' --next 'send quote' --next-on fri\n"
                "cs account list --where 'due<=+90d' --sort due  # whose contract ends within 90 days"),
            look.columns),
    };
    for (const auto section : sections) {
        Block nouns;
        for (const auto& group : groups())
            if (group.title == section) nouns.add(std::string{group.noun}, std::string{group.summary.in(look.lang)});
        if (!nouns.empty()) parts.push_back(nouns.text(section, look.columns, 12));
    }
    parts.push_back(paragraph("'cs NOUN --help' and 'cs NOUN VERB --help' explain a command; 'cs help dates', 'cs help "
                              "config' and 'cs help exit-status' open the manual.",
                              look.columns));
    parts.push_back(paragraph(statuses, look.columns));
    return join_parts(parts);
}

}  // namespace

std::string usage_line(const Group& group, const Verb& verb, const Grammar& grammar) {
    auto usage = fmt::format("cs {}{}{}", group.noun, verb.name.empty() ? "" : " ", verb.name);
    for (const auto& operand : grammar.operands) {
        const auto name = fmt::format("{}{}", operand.name, operand.repeats ? "..." : "");
        usage += operand.optional ? fmt::format(" [{}]", name) : " " + name;
    }
    return usage + (grammar.options.empty() ? "" : " [OPTION...]");
}

std::string option_words(const Option& option) {
    const auto letter = option.letter ? fmt::format("-{}, ", option.letter) : "";
    return fmt::format("{}--{}{}{}", letter, spelt(option.name), option.value.empty() ? "" : " ", option.value);
}

std::string option_meaning(const Option& option) {
    std::string text{option.help};
    if (option.field && !option.field->choices.empty()) {
        List names;
        for (const auto& choice : option.field->choices) names.emplace_back(choice.name);
        text += fmt::format("{}{}: {}", text.empty() ? "" : "; ",
                            option.field->type == Type::list ? "any of" : "one of", join(names, ", "));
    }
    if (option.field && option.field->spec.required) text += " (required)";
    return text;
}

bool is_shared(const Option& option) {
    return !option.field && std::ranges::any_of(shared_options(), [&](const Option& shared) {
        return shared.name == option.name && shared.help == option.help;
    });
}

bool is_filter(const Option& option) { return option.field && option.value == "VALUE"; }

std::string help_text(const Group* group, const Verb* verb, const HelpLook& look) {
    const HelpLook within{std::min<std::size_t>(look.columns, 100), look.lang, look.nouns};
    if (group && verb) return verb_help(*group, *verb, within);
    return group ? group_help(*group, within) : overview(within);
}

}  // namespace cs
