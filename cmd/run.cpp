#include "cmd/run.hpp"
#include "base/near.hpp"
#include "base/text.hpp"
#include "cmd/help.hpp"
#include "cmd/output.hpp"
#include "cmd/project.hpp"
#include "catalogue/catalogue.hpp"
#include <fmt/format.h>

namespace cs {
namespace {

constexpr Option shared[] = {
    {.name = "format", .value = "FORMAT", .help = "table, csv, json, jsonl, md, html, xlsx, ics or eml, where it makes sense", .offers = Offers::formats},
    {.name = "output", .letter = 'o', .value = "FILE", .help = "write the answer to FILE instead of standard output", .offers = Offers::files},
    {.name = "dry-run", .help = "show what would change, and change nothing"},
    {.name = "directory", .letter = 'C', .value = "DIR", .help = "run as if in DIR", .offers = Offers::directories},
    {.name = "today", .value = "DATE", .help = "believe that today is DATE", .offers = Offers::dates},
    {.name = "as", .value = "STAFF", .help = "who is doing this, for the journal", .offers = Offers::records, .of = "staff"},
    {.name = "lang", .value = "LANG", .help = "en or zh", .offers = Offers::languages},
    {.name = "color", .value = "WHEN", .help = "auto, always or never", .offers = Offers::choices, .of = "auto,always,never"},
    {.name = "yes", .letter = 'y', .help = "answer yes to what would be asked"},
    {.name = "quiet", .letter = 'q', .help = "say nothing but answers and errors"},
    {.name = "help", .letter = 'h', .help = "explain this command"},
};

/// The words that lead to a verb, and what is left for its parser.
struct Found {
    const Group* group = nullptr;
    const Verb* verb = nullptr;
    std::vector<std::string> rest;
    std::string called = "cs";
    bool help = false;
};

bool takes_value(std::string_view word) {
    for (const auto& option : shared) {
        const bool is_letter = option.letter != 0 && word.size() == 2 && word[0] == '-' && word[1] == option.letter;
        const bool is_name = word.starts_with("--") && word.substr(2) == option.name;
        if (is_letter || is_name) return !option.value.empty();
    }
    return false;
}

[[noreturn]] void refuse_word(std::string_view kind, std::string_view word, const std::vector<std::string_view>& known, std::string_view list) {
    auto hint = did_you_mean(word, known);
    if (hint.empty()) hint = fmt::format("'{}' lists them", list);
    throw Error{Kind::usage, fmt::format("there is no {} '{}'", kind, printable(word)), hint};
}

const Group& group_named(std::string_view word) {
    if (const auto* group = find_group(word)) return *group;
    std::vector<std::string_view> known;
    for (const auto& group : groups()) known.push_back(group.noun);
    refuse_word("command", word, known, "cs help");
}

std::vector<std::string_view> verb_names(const Group& group) {
    std::vector<std::string_view> names;
    for (const auto& verb : verbs())
        if (!verb.name.empty() && (verb.noun == group.noun || (group.records && verb.noun == "*"))) names.push_back(verb.name);
    return names;
}

// The noun, then the verb if that noun has one of that name; a noun alone lists, or is a command by itself.
void take_words(Found& found, std::vector<std::string> words) {
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto& word = words[i];
        const bool option = word.starts_with('-') && word != "-";
        if (word == "--" || (found.group && found.verb)) {
            found.rest.insert(found.rest.end(), words.begin() + static_cast<std::ptrdiff_t>(i), words.end());
            return;
        }
        if (option) {
            found.rest.push_back(word);
            if (takes_value(word) && i + 1 < words.size()) found.rest.push_back(words[++i]);
        } else if (!found.group) {
            found.group = &group_named(word);
            found.called += " " + word;
            if (const auto* alone = find_verb(word, ""); alone && verb_names(*found.group).empty()) found.verb = alone;
        } else if (const auto* verb = find_verb(found.group->noun, word)) {
            found.verb = verb;
            found.called += " " + word;
        } else if (const auto* alone = find_verb(found.group->noun, "")) {
            found.verb = alone;
            found.rest.push_back(word);
        } else {
            refuse_word(fmt::format("'{}' command", found.called), word, verb_names(*found.group), fmt::format("{} --help", found.called));
        }
    }
    if (!found.group) found.group = find_group("agenda");
    if (!found.verb && found.group) found.verb = find_verb(found.group->noun, "");
    if (!found.verb && found.group) found.verb = find_verb(found.group->noun, "list");
}

std::string command_text(const std::vector<std::string>& words) {
    std::string text = "cs";
    for (const auto& word : words) {
        const bool plain = !word.empty() && word.find_first_of(" \t\n'\"\\$`*?;&|<>()") == std::string::npos;
        text += plain ? " " + word : fmt::format(" '{}'", word);
    }
    return text.size() > 500 ? cut(text, 500) : text;
}

Lang language(const Surroundings& around, const Arguments& given, const Settings* settings) {
    if (const auto text = given.value("lang")) {
        if (const auto lang = parse_lang(*text)) return *lang;
        throw Error{Kind::usage, fmt::format("--lang: '{}' is neither en nor zh", printable(*text))};
    }
    if (settings && !settings->is_default("language")) return parse_lang(settings->text("language")).value_or(Lang::en);
    return parse_lang(around.locale).value_or(Lang::en);
}

Date believed_today(const Surroundings& around, const Arguments& given) {
    const auto text = given.value("today");
    try {
        if (text) return parse_date(*text, around.today);
    } catch (const Error& e) {
        throw e.as(Kind::usage).about("--today");
    }
    return around.today;
}

std::string person(const Surroundings& around, const Arguments& given) {
    return given.value("as").value_or(around.who.empty() ? "unknown" : around.who);
}

void execute(Session& session, const Found& found) {
    const auto needs = found.verb->needs;
    if (needs == Needs::nothing) return found.verb->run(session);
    auto project = find_project(session.around, session.given.value("directory"));
    session.project = &project;
    session.lang = language(session.around, session.given, &project.settings);
    if (needs == Needs::project) return found.verb->run(session);
    const auto store = open_store(project, needs);
    Context context{*store.engine, *store.nouns, project.settings, session.today, session.now, session.who, session.command, session.lang, session.dry_run};
    session.store = &context;
    session.noun = store.nouns->find(found.group->noun);
    found.verb->run(session);
}

const NounView* noun_of(const Group& group) {
    for (const auto* noun : catalogue::nouns())
        if (noun->name == group.noun) return noun;
    return nullptr;
}

// Fields that cs.toml adds are options, too; so the project is looked at before the words are read.
Arguments read_words(const Surroundings& around, const Found& found, const NounView* noun) {
    std::unique_ptr<Nouns> nouns;
    if (noun && found.verb->syntax.noun_options) {
        if (const auto settings = settings_in_sight(around, found.rest)) {
            nouns = std::make_unique<Nouns>(catalogue::nouns(), *settings);
            noun = nouns->find(noun->name);
        }
    }
    static Grammar grammar;  // the arguments point into it for as long as the command runs
    grammar = grammar_of(*found.verb, noun);
    static std::unique_ptr<Nouns> kept;
    kept = std::move(nouns);
    return parse(grammar, found.rest, found.called);
}

bool asks_for_help(const std::vector<std::string>& rest) {
    for (const auto& word : rest) {
        if (word == "--") return false;
        if (word == "--help" || word == "-h") return true;
    }
    return false;
}

}  // namespace

std::span<const Option> shared_options() noexcept { return shared; }

Grammar grammar_of(const Verb& verb, const NounView* noun) {
    Grammar grammar;
    grammar.operands.assign(verb.syntax.operands.begin(), verb.syntax.operands.end());
    grammar.options.assign(verb.syntax.options.begin(), verb.syntax.options.end());
    if (noun && verb.syntax.noun_operands) grammar.operands = verb.syntax.noun_operands(*noun);
    if (noun && verb.syntax.noun_options) {
        const auto more = verb.syntax.noun_options(*noun);
        grammar.options.insert(grammar.options.end(), more.begin(), more.end());
    }
    for (const auto& option : shared) {
        const bool printing = option.name == "format" || option.name == "output";
        if (printing && !verb.syntax.prints) continue;
        if (option.name == "dry-run" && verb.needs != Needs::write) continue;
        if (!grammar.option(option.name)) grammar.options.push_back(option);
    }
    return grammar;
}

int run(const Surroundings& around, std::vector<std::string> words) {
    Output output{around};
    try {
        Found found;
        take_words(found, words);
        if (asks_for_help(found.rest) || (words.size() == 1 && words[0] == "--help")) return output.print(help_text(found.group, found.verb, around), {});
        const auto given = read_words(around, found, noun_of(*found.group));
        Session session{.around = around, .given = given};
        session.today = believed_today(around, given);
        session.now = around.now;
        session.who = person(around, given);
        session.command = command_text(words);
        session.lang = language(around, given, nullptr);
        session.quiet = given.has("quiet");
        session.dry_run = given.has("dry-run");
        session.yes = given.has("yes");
        output.session = &session;
        execute(session, found);
        return output.finish(session);
    } catch (const Error& e) {
        return output.fail(e);
    } catch (const std::bad_alloc&) {
        return output.fail(Error{Kind::io, "out of memory", ""});
    } catch (const std::exception& e) {
        return output.fail(Error{Kind::bug, fmt::format("this is a fault of cs: {}", e.what()), "please report it, with the command that made it"});
    }
}

}  // namespace cs
