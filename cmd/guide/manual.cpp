// cs __manual -- what a page of the manual takes from the program: commands, options, fields, keys of cs.toml, as mdoc.
#include "base/text.hpp"
#include "catalogue/catalogue.hpp"
#include "cmd/examples.hpp"
#include "cmd/guide/verbs.hpp"
#include "cmd/help.hpp"
#include "cmd/run.hpp"
#include <fmt/format.h>

namespace cs::guide {
namespace {

// A line of text: nothing in it is a request, a macro or an escape.
std::string text_line(std::string_view text) {
    std::string line;
    for (const char c : text) {
        if (c == '\\')
            line += "\\e";
        else
            line += c;
    }
    if (line.starts_with('.') || line.starts_with('\'')) line.insert(0, "\\&");
    return line + "\n";
}

// Sentences, each on a line of its own, as mdoc wants them.
std::string prose(std::string_view text) {
    std::string lines;
    for (std::size_t end = 0; !text.empty(); text.remove_prefix(end)) {
        end = text.find(". ");
        end = end == std::string_view::npos ? text.size() : end + 2;
        lines += text_line(trimmed(text.substr(0, end)));
    }
    return lines;
}

// One argument of a macro: 'Li' is a person here, not a macro.
std::string argument(std::string_view text) {
    std::string word = text_line(text);
    word.pop_back();
    for (std::size_t at = 0; (at = word.find('"', at)) != std::string::npos; at += 4) word.replace(at, 1, "\\(dq");
    const bool blank = word.find(' ') != std::string::npos;
    return (blank ? "\"" : "") + std::string{word.size() <= 3 ? "\\&" : ""} + word + (blank ? "\"" : "");
}

/// A list of terms, each with what it means.
class Terms {
  public:
    void add(const std::string& term, std::string_view meaning) {
        text_ += fmt::format(".It {}\n{}", term, prose(meaning));
    }
    std::string text() const { return text_.empty() ? "" : ".Bl -tag -width Ds\n" + text_ + ".El\n"; }

  private:
    std::string text_;
};

std::string option_term(const Option& option) {
    const auto letter = option.letter ? fmt::format("Fl {} , ", option.letter) : "";
    return fmt::format("{}Fl Fl {}{}", letter, argument(spelt(option.name)),
                       option.value.empty() ? "" : " Ar " + argument(option.value));
}

std::string sentence(std::string_view text) {
    std::string out{text};
    if (!out.empty() && out[0] >= 'a' && out[0] <= 'z') out[0] = static_cast<char>(out[0] - 'a' + 'A');
    return out + ".";
}

std::string examples(const std::vector<Example>& all) {
    std::string out;
    for (const auto& example : all) {
        out += ".Pp\n" + prose(example.what.empty() ? "For example:" : sentence(example.what));
        out += ".Bd -literal -offset indent\n" + text_line(example.command) + ".Ed\n";
    }
    return out;
}

std::string command(const Group& group, const Verb& verb) {
    const auto grammar = grammar_of(verb, noun_of(group));
    auto usage = usage_line(group, verb, grammar);
    std::string out =
        ".Ss " + usage.substr(0, usage.find(" [OPTION...]")) + "\n" + prose(sentence(verb.summary.en));
    Terms terms;
    for (const auto& operand : grammar.operands) terms.add("Ar " + argument(operand.name), operand.help);
    const bool all_fields = verb.noun == "*";
    bool filters = false, fields = false;
    for (const auto& option : grammar.options) {
        if (is_shared(option)) continue;
        filters = filters || is_filter(option);
        fields = fields || (option.field && !is_filter(option));
        if (!is_filter(option) && !(all_fields && option.field)) terms.add(option_term(option), option_meaning(option));
    }
    out += terms.text();
    if (all_fields && fields) out += ".Pp\nThe fields below that can be written are its options.\n";
    if (filters)
        out += ".Pp\nEvery field below is an option: it shows only the records that have that value, or one of several "
               "with a comma between.\n";
    return out + examples(examples_of(group, verb));
}

std::string access_of(const FieldView& field) {
    switch (field.spec.access) {
    case Access::key: return "";
    case Access::write: return field.spec.required ? " Required." : "";
    case Access::once: return " Set by add alone.";
    case Access::derived: return " Read only.";
    }
    return "";
}

std::string fields(const NounView& noun) {
    Terms terms;
    for (const auto& field : noun.fields) {
        if (field.spec.hidden) continue;
        auto meaning = sentence(option_meaning({.name = field.name, .help = field.help, .field = &field}));
        if (const auto at = meaning.find(" (required)"); at != std::string::npos) meaning.erase(at, 11);
        if (!field.spec.unit.empty()) meaning += fmt::format(" In {}.", field.spec.unit);
        terms.add(fmt::format("Cm {}", argument(field.name)), meaning + access_of(field));
    }
    return ".Sh FIELDS\n" + terms.text();
}

bool has_page(const Group& group) { return group.records || !verb_names(group).empty(); }

std::string noun_page(const Group& group) {
    std::string out = ".Sh COMMANDS\n";
    for (const auto* verb : verbs_of(group)) out += command(group, *verb);
    if (const auto* noun = noun_of(group)) out += fields(*noun);
    return out;
}

std::string main_page() {
    std::string out = ".Sh COMMANDS\n", alone;
    Terms nouns, options;
    for (const auto& group : groups()) {
        if (group.hidden()) continue;
        if (has_page(group))
            nouns.add(fmt::format("Xr cs-{} 1", group.noun), sentence(group.summary.en));
        else
            alone += command(group, *find_verb(group.noun, ""));
    }
    for (const auto& option : shared_options()) options.add(option_term(option), sentence(option.help));
    return out + "Each noun has a page:\n" + nouns.text() + ".Pp\nThese stand alone:\n" + alone +
           ".Sh OPTIONS\nThese may stand anywhere in a command.\n" + options.text();
}

std::string config_page() {
    Terms terms;
    for (const auto& key : catalogue::settings()) {
        std::string meaning = sentence(key.help);
        if (!key.one_of.empty()) meaning += fmt::format(" One of {}.", join(split(key.one_of, ','), ", "));
        if (key.least != no_least && key.most != no_most)
            meaning += fmt::format(" From {} to {}.", key.least, key.most);
        if (!key.fallback.empty()) meaning += fmt::format(" Default: {}", key.fallback);
        terms.add("Cm " + argument(key.name), meaning);
    }
    return ".Sh KEYS\n" + terms.text();
}

}  // namespace

void manual(Session& session) {
    const std::string_view page = session.given.operands.front();
    if (page == "cs.1") {
        session.out = main_page();
    } else if (page == "cs-config.5") {
        session.out = config_page();
    } else {
        const auto* group =
            page.starts_with("cs-") && page.ends_with(".1") ? find_group(page.substr(3, page.size() - 5)) : nullptr;
        if (!group || !has_page(*group))
            throw Error{Kind::no, fmt::format("no page {} takes anything from cs", quoted(page))};
        session.out = noun_page(*group);
    }
}

}  // namespace cs::guide
