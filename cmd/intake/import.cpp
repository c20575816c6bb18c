// cs import, cs NOUN import -- other people's files become records.
#include "base/near.hpp"
#include "base/text.hpp"
#include "cmd/file.hpp"
#include "cmd/intake/talk.hpp"
#include "cmd/intake/verbs.hpp"
#include "cmd/output.hpp"
#include "cmd/project.hpp"
#include "cmd/upkeep/verbs.hpp"
#include "intake/import.hpp"
#include "intake/source.hpp"
#include "store/transfer.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <unistd.h>

namespace cs::intake {
namespace {

std::vector<ImportRules::Pair> pairs(const Session& session, std::string_view option) {
    std::vector<ImportRules::Pair> out;
    for (const auto& text : session.given.all(option)) out.push_back(parse_pair(text, fmt::format("--{}", option)));
    return out;
}

}  // namespace

ImportRules said(const Session& session) {
    const auto& given = session.given;
    ImportRules rules;
    rules.map = pairs(session, "map");
    rules.set = pairs(session, "set");
    rules.only = given.all("only");
    rules.values = given.all("map-value");
    rules.create = given.all("create");
    rules.date_format = given.value("date-format").value_or("");
    rules.decimal = given.value("decimal").value_or("");
    rules.encoding = given.value("encoding").value_or("");
    rules.delimiter = given.value("delimiter").value_or("");
    rules.ignore_unknown = given.has("ignore-unknown");
    rules.clear_empty = given.has("clear-empty");
    return rules;
}

namespace {

std::optional<char> delimiter(const std::string& text) {
    constexpr std::pair<std::string_view, char> names[] = {{",", ','},    {";", ';'},     {"\t", '\t'},
                                                           {"|", '|'},    {"comma", ','}, {"semicolon", ';'},
                                                           {"tab", '\t'}, {"\\t", '\t'}};
    if (text.empty()) return std::nullopt;
    for (const auto& [name, character] : names)
        if (text == name) return character;
    throw Error{Kind::usage, fmt::format("--delimiter: {} is none", quoted(text)), "write comma, semicolon or tab"};
}

}  // namespace

InputOptions input_options(const Session& session, const ImportRules& rules) {
    InputOptions input{.encoding = Encoding::detect,
                       .delimiter = delimiter(rules.delimiter),
                       .lenient_quotes = session.given.has("lenient-quotes")};
    if (rules.encoding.empty()) return input;
    const auto encoding = parse_encoding(rules.encoding);
    if (!encoding)
        throw Error{Kind::usage, fmt::format("--encoding: {} is not known", quoted(rules.encoding)),
                    "utf-8, utf-16, utf-16le, utf-16be or gb18030"};
    input.encoding = *encoding;
    return input;
}

Notation notation(const ImportRules& rules) {
    const auto days = parse_day_form(rules.date_format);
    if (!days)
        throw Error{Kind::usage, fmt::format("--date-format: {} is none", quoted(rules.date_format)),
                    "dmy for 31/12/2026, mdy for 12/31/2026, zh for 2026/12/31, excel for 46387"};
    if (!rules.decimal.empty() && rules.decimal != "." && rules.decimal != ",")
        throw Error{Kind::usage, fmt::format("--decimal: {} is none", quoted(rules.decimal)), "write ',' or '.'"};
    return {*days, rules.decimal == ","};
}

namespace {

void check_create(const Nouns& nouns, const ImportRules& rules) {
    List possible;
    for (const auto& noun : nouns.all())
        if (!noun.match.empty() && noun.owner.empty() && noun.kept() && !noun.internal)
            possible.emplace_back(noun.name);
    for (const auto& name : rules.create)
        if (std::ranges::find(possible, name) == possible.end())
            throw Error{Kind::usage, fmt::format("--create: a {} cannot be made from a name alone", printable(name)),
                        fmt::format("one of {}", join(possible, ", "))};
}

InputFile opened(const std::string& path) { return path == "-" ? InputFile{STDIN_FILENO, "-"} : InputFile{path}; }

bool holds_export(InputFile& file) { return is_export(file.peek(export_mark.size())); }

/// One run of the command, step by step.
class Run {
  public:
    Run(Session& session, const NounView* noun, InputFile& file)
        : session_{session}, noun_{noun}, file_{file}, path_{session.given.operands.front()} {}

    void run() {
        recall();
        table_ = std::make_unique<InputTable>(file_.pull(), file_.name(), input_options(session_, rules_));
        if (table_->columns().empty() && table_->rows() > 0) throw *table_->problem(0);
        const bool guessed_noun = !noun_;
        if (!noun_) noun_ = &guess_noun(nouns().all(), table_->columns(), rules_, path_);
        mapping_ = map_columns(*noun_, table_->columns(), rules_);
        refuse_missing();
        settle_doubts(guessed_noun);
        import();
        remember(session_, path_, *noun_, rules_);
    }

  private:
    const Nouns& nouns() { return session_.context().nouns; }
    const Settings& settings() { return session_.context().settings; }

    void recall() {
        rules_ = said(session_);
        if (!noun_ && !session_.given.has("forget")) recall_noun();
        if (noun_) {
            auto [rules, table] = recalled(session_, path_, *noun_);
            rules_ = std::move(rules);
            recalled_ = std::move(table);
        }
        check_create(nouns(), rules_);
        notation(rules_);
    }

    // Daily numbers are no records: they have an import of their own.
    void recall_noun() {
        const auto name = remembered_noun(settings(), path_);
        if (name.empty()) return;
        noun_ = nouns().find(name);
        if (!noun_ || noun_->kept()) return;
        throw Error{Kind::usage,
                    fmt::format("files named like '{}' are imported with 'cs {} import'", printable(path_), name),
                    "--forget does as if nothing was remembered of them"};
    }

    // Without a column for what every record needs, only records that are there already can be meant.
    void refuse_missing() {
        const auto missing = mapping_.missing();
        const auto* source = noun_->field(noun_->source);
        const auto* key = noun_->field(noun_->key);
        if (missing.empty() || (source && mapping_.gives(*source)) || (key && mapping_.gives(*key))) return;
        List names;
        for (const auto* field : missing) names.emplace_back(field->name);
        throw Error{Kind::data, fmt::format("no column is the {}'s {}", noun_->name, join(names, ", nor its ")),
                    fmt::format("say which: --map 'HEADER={0}', or --set {0}=VALUE; the columns are {1}", names.front(),
                                printable(join({table_->columns().begin(), table_->columns().end()}, ", "))),
                    Place{table_->file(), 1, 0}};
    }

    void settle_doubts(bool guessed_noun) {
        const auto unknown = mapping_.unknown();
        const bool may = session_.yes || rules_.ignore_unknown;
        const bool ask = can_ask(session_, path_) && !session_.yes;
        const bool delimited = table_->delimiter().value_or(',') != ',' && rules_.delimiter.empty();
        if (guessed_noun || !recalled_.empty() || delimited || mapping_.guesses())
            session_.note(understood(mapping_, *table_, rules_, recalled_));
        if (!table_->warning().empty() && !session_.yes) {
            if (!ask)
                throw Error{Kind::data, table_->warning(), "if it is right all the same, say so with --yes",
                            Place{table_->file()}};
            session_.note(table_->warning());
        }
        if (!unknown.empty() && !may && !ask) refuse_unknown(mapping_, *table_);
        const bool doubtful = guessed_noun || mapping_.guesses() || !table_->warning().empty();
        if (doubtful && ask &&
            !confirmed(session_, unknown.empty() ? "import it so?" : "leave out what is unknown, and import it so?"))
            throw Error{Kind::no, "nothing was imported", "say what the columns are with --map 'HEADER=FIELD'"};
        for (const auto column : unknown) rules_.map.push_back({table_->columns()[column], "", false});
    }

    void import() {
        Progress progress{session_};
        const auto rejected_path = path_ == "-" ? std::string{"stdin.rejected.csv"} : path_ + ".rejected.csv";
        ImportOptions options{.skip_bad = session_.given.has("skip-bad"),
                              .clear_empty = rules_.clear_empty,
                              .create = rules_.create,
                              .notation = notation(rules_)};
        options.progress = [&](std::size_t done, std::size_t all) { progress.show(done, all); };
        options.keep_rejected = [&](const std::string& csv) { write_output(rejected_path, csv); };
        ImportReport report;
        try {
            import_table(session_.context(), *table_, mapping_, options, report);
        } catch (const Error&) {
            progress.clear();
            tell_errors(session_, report);
            throw;
        }
        progress.clear();
        tell_errors(session_, report);
        tell_outcome(session_, report, rejected_path);
    }

    Session& session_;
    const NounView* noun_;
    InputFile& file_;
    std::string path_;
    ImportRules rules_;
    std::string recalled_;  // the table of cs.toml that said something
    std::unique_ptr<InputTable> table_;
    Mapping mapping_;
};

}  // namespace

// Records of every noun under their own numbers: nothing is left that an option could settle.
void import_any(Session& session) {
    auto file = opened(session.given.operands.front());
    if (!holds_export(file)) return Run{session, nullptr, file}.run();
    for (const auto& option : options)
        if (session.given.has(option.name))
            throw Error{Kind::usage,
                        fmt::format("--{} says how to read a file of one noun; '{}' is an export of a store",
                                    option.name, printable(file.name())),
                        "leave the option out"};
    upkeep::restore_from(session, file);
}

void import_noun(Session& session) {
    auto file = opened(session.given.operands.front());
    if (holds_export(file))
        throw Error{Kind::data,
                    fmt::format("'{}' is an export of a store, with records of every noun", printable(file.name())),
                    "'cs import FILE' takes it, into an empty store"};
    Run{session, session.noun, file}.run();
}

}  // namespace cs::intake
