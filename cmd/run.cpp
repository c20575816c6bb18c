#include "cmd/run.hpp"
#include "base/text.hpp"
#include "catalogue/catalogue.hpp"
#include "cmd/help.hpp"
#include "cmd/holidays.hpp"
#include "cmd/output.hpp"
#include "cmd/project.hpp"
#include "cmd/words.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <new>

namespace cs {
namespace {

constexpr Option shared[] = {
    {.name = "format",
     .value = "FORMAT",
     .help = "table, csv, json, jsonl, md, html, xlsx, ics or eml, where it makes sense",
     .offers = Offers::formats},
    {.name = "output",
     .letter = 'o',
     .value = "FILE",
     .help = "write the answer to FILE instead of standard output",
     .offers = Offers::files},
    {.name = "for",
     .value = "PROGRAM",
     .help = "excel: csv with the mark and the line ends by which Excel knows its characters",
     .offers = Offers::choices,
     .of = "excel"},
    {.name = "dry-run", .help = "show what would change, and change nothing"},
    {.name = "directory", .letter = 'C', .value = "DIR", .help = "run as if in DIR", .offers = Offers::directories},
    {.name = "today", .value = "DATE", .help = "believe that today is DATE", .offers = Offers::dates},
    {.name = "as",
     .value = "STAFF",
     .help = "who is doing this, for the journal",
     .offers = Offers::records,
     .of = "staff"},
    {.name = "lang", .value = "LANG", .help = "en or zh", .offers = Offers::languages},
    {.name = "color",
     .value = "WHEN",
     .help = "auto, always or never",
     .offers = Offers::choices,
     .of = "auto,always,never"},
    {.name = "yes", .letter = 'y', .help = "answer yes to what would be asked"},
    {.name = "quiet", .letter = 'q', .help = "say nothing but answers and errors"},
    {.name = "help", .letter = 'h', .help = "explain this command"},
};

Lang language(const Surroundings& around, const Arguments& given, const Settings* settings) {
    if (const auto text = given.value("lang")) {
        if (const auto lang = parse_lang(*text)) return *lang;
        throw Error{Kind::usage, fmt::format("--lang: '{}' is neither en nor zh", printable(*text))};
    }
    if (settings && !settings->is_default("language")) return parse_lang(settings->text("language")).value_or(Lang::en);
    return parse_lang(around.locale).value_or(Lang::en);
}

// For the help, which answers before the words are read one by one.
Lang language_in_sight(const Surroundings& around, const std::vector<std::string>& words) {
    std::optional<Lang> lang;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i] == "--lang" && i + 1 < words.size()) lang = parse_lang(words[i + 1]);
        if (words[i].starts_with("--lang=")) lang = parse_lang(words[i].substr(7));
    }
    return lang ? *lang : parse_lang(around.locale).value_or(Lang::en);
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
    if (given.value("as") == "") throw Error{Kind::usage, "--as: nobody is named", "such as --as li"};
    return given.value("as").value_or(around.who.empty() ? "unknown" : around.who);
}

// --color, then NO_COLOR and CLICOLOR_FORCE, then what the answer goes to.
bool colour_wanted(const Surroundings& around, const Arguments& given) {
    const auto when = given.value("color").value_or("auto");
    if (when == "always") return true;
    if (when == "never") return false;
    if (when != "auto")
        throw Error{Kind::usage, fmt::format("--color: {} is not one of auto, always, never", quoted(when))};
    if (around.colour) return *around.colour;
    return around.terminal_out && !around.dumb_terminal && !given.has("output");
}

Needs what_is_needed(const Verb& verb, const Arguments& given) {
    const bool writes = std::ranges::any_of(given.given(), [](const auto& option) { return option.first->writes; });
    return writes ? Needs::write : verb.needs;
}

void execute(Session& session, const Found& found) {
    const auto needs = what_is_needed(*found.verb, session.given);
    if (needs == Needs::nothing) return found.verb->run(session);
    auto project = find_project(session.around, session.given.value("directory"));
    session.project = &project;
    session.lang = language(session.around, session.given, &project.settings);
    if (needs == Needs::project) return found.verb->run(session);
    const auto store = open_store(project, needs);
    Context context{*store.engine, *store.nouns,    project.settings, session.today,  session.now,
                    session.who,   session.command, session.lang,     session.dry_run};
    context.holidays = [&project] { return holidays_of(project); };
    session.store = &context;
    session.noun = store.nouns->find(found.group->noun);
    found.verb->run(session);
    session.store = nullptr;
    session.noun = nullptr;
    session.project = nullptr;
}

// Fields that cs.toml adds are options, too; so the project is looked at before the words are read.
Arguments read_words(const Surroundings& around, const Found& found, const NounView* noun) {
    std::unique_ptr<Nouns> nouns;
    if (noun && found.verb->syntax.noun_options)
        if (const auto settings = settings_in_sight(around, found.rest))
            nouns = std::make_unique<Nouns>(catalogue::nouns(), *settings);
    if (nouns) noun = nouns->find(noun->name);
    static Grammar grammar;  // the arguments point into it for as long as the command runs
    grammar = grammar_of(*found.verb, noun);
    static std::unique_ptr<Nouns> kept;
    kept = std::move(nouns);
    return parse(grammar, found.rest, found.called);
}

// Without a noun and without an agenda there is nothing to run; a slip among the options is still one.
int overview(Output& output, const Surroundings& around, const std::vector<std::string>& words) {
    const Grammar grammar{{}, {std::begin(shared), std::end(shared)}};
    parse(grammar, words, "cs");
    return output.print(help_text(nullptr, nullptr, {around.columns, language_in_sight(around, words)}));
}

int answer(Output& output, const Surroundings& around, std::vector<std::string> words) {
    if (!words.empty() && words[0] == "--version") words[0] = "version";
    auto found = find_words(words);
    if (asks_for_help(found.rest)) {
        const auto* verb = found.verb_named || (found.group && verb_names(*found.group).empty()) ? found.verb : nullptr;
        const auto nouns = nouns_in_sight(around, found.rest);
        return output.print(
            help_text(found.group, verb, {around.columns, language_in_sight(around, words), nouns.get()}));
    }
    if (!found.verb && !found.group) return overview(output, around, words);
    if (!found.verb)
        throw Error{Kind::usage, fmt::format("'{}' needs to be told what to do", found.called),
                    fmt::format("'{} --help' lists what it can", found.called)};
    if (!found.group) found.group = find_group(found.verb->noun == "*" ? "agenda" : found.verb->noun);
    const auto given = read_words(around, found, noun_of(*found.group));
    Session session{.around = around, .given = given};
    session.today = believed_today(around, given);
    session.who = person(around, given);
    session.command = command_text(words);
    session.lang = language(around, given, nullptr);
    session.colour = colour_wanted(around, given);
    session.quiet = given.has("quiet");
    session.dry_run = given.has("dry-run");
    session.yes = given.has("yes");
    output.session = &session;
    try {
        execute(session, found);
        return output.finish(session);
    } catch (const Error& e) {
        return output.fail(e);  // here, while what the session wanted to say is still there
    }
}

}  // namespace

std::span<const Option> shared_options() noexcept { return shared; }

std::unique_ptr<Nouns> nouns_in_sight(const Surroundings& around, std::span<const std::string> words) try {
    const auto settings = settings_in_sight(around, words);
    return settings ? std::make_unique<Nouns>(catalogue::nouns(), *settings) : nullptr;
} catch (const Error&) {
    return nullptr;  // the command tells what is wrong with it, its help does not
}

const NounView* noun_of(const Group& group) noexcept {
    for (const auto* noun : catalogue::nouns())
        if (noun->name == group.noun) return noun;
    return nullptr;
}

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
        const bool printing = option.name == "format" || option.name == "output" || option.name == "for";
        if (printing && !verb.syntax.prints) continue;
        if (option.name == "dry-run" && verb.needs != Needs::write &&
            std::ranges::none_of(verb.syntax.options, &Option::writes))
            continue;
        if (!grammar.option(option.name)) grammar.options.push_back(option);
    }
    return grammar;
}

int run(Surroundings (*surroundings)(), std::vector<std::string> words) noexcept {
    Output output;
    try {
        const auto around = surroundings();
        return answer(output, around, std::move(words));
    } catch (const Error& e) {
        return output.fail(e);
    } catch (const std::bad_alloc&) {
        return output.fail_plainly("cs: out of memory\n", exit_status(Kind::io));
    } catch (const std::exception& e) {
        return output.fail({Kind::bug, fmt::format("this is a fault of cs: {}", e.what()),
                            "please report it, with the command that made it"});
    }
}

}  // namespace cs
