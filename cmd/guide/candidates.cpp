#include "cmd/guide/candidates.hpp"
#include "base/text.hpp"
#include "catalogue/catalogue.hpp"
#include "cmd/help.hpp"
#include "cmd/project.hpp"
#include "document/render.hpp"
#include "store/known.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs::guide {
namespace {

constexpr std::size_t most_records = 50;

constexpr std::pair<std::string_view, std::string_view> days[] = {
    {"today", ""},
    {"tomorrow", ""},
    {"yesterday", ""},
    {"+1w", "in a week"},
    {"+90d", "in 90 days"},
    {"fri", "the next Friday"},
    {"end of month", "its last day"},
};

// Of "-C DIR" and "--directory=DIR" among the words: the store that is asked.
std::optional<std::string> directory_of(const std::vector<std::string>& words) {
    for (std::size_t i = 0; i < words.size(); ++i) {
        if ((words[i] == "-C" || words[i] == "--directory") && i + 1 < words.size()) return words[i + 1];
        if (words[i].starts_with("--directory=")) return words[i].substr(12);
    }
    return std::nullopt;
}

}  // namespace

void Candidates::word(std::string_view word, std::string_view what) {
    if (!word.starts_with(part()) || word.find_first_of("\t\n\r") != std::string_view::npos || printable(word) != word)
        return;
    out_ += fmt::format("{}{}\t{}\n", typed_.substr(0, start_), word, printable(what));
}

void Candidates::option(const Option& option) { word("--" + spelt(option.name), option.help); }

Candidates& Candidates::below(std::size_t start) {
    start_ = start;
    return *this;
}

void Candidates::fields(std::string_view noun, bool sortable) {
    const auto* view = nouns_.find(noun);
    if (!view) return;
    if (const auto comma = typed_.rfind(','); comma != std::string::npos && comma >= start_) below(comma + 1);
    if (sortable && part().starts_with('-')) below(start_ + 1);
    for (const auto& field : view->fields)
        if (!field.spec.hidden) word(field.name, field.help);
}

void Candidates::choices(std::string_view names, const FieldView* field) {
    if (const auto comma = typed_.rfind(','); comma != std::string::npos && comma >= start_) below(comma + 1);
    if (!field) {
        for (const auto& name : split(names, ',')) word(name, "");
        return;
    }
    const auto taken = split(std::string_view{typed_}.substr(0, start_), ',');
    for (const auto& choice : field->choices)
        if (std::ranges::find(taken, choice.name) == taken.end())
        word(choice.name, session_.lang == Lang::zh        ? choice.label.zh
                          : choice.label.en == choice.name ? ""
                                                           : choice.label.en);
}

void Candidates::records(std::string_view noun) {
    const auto* view = nouns_.find(noun);
    if (!view) return;
    const auto project = find_project(session_.around, directory_of(before_));
    const auto engine = open_as_it_is(project);
    if (needs_migration(*engine, catalogue::migrations())) return;
    Context context{*engine,       nouns_, project.settings, session_.today, session_.now, session_.who, "",
                    session_.lang, true};
    const auto known = read(context, [&] { return known_beginning(context, *view, part(), most_records); });
    for (const auto& each : known) word(each.word, each.what);
}

void Candidates::values(Offers offers, std::string_view of, const FieldView* field) {
    switch (offers) {
    case Offers::nothing: return;
    case Offers::files: out_ += ":files\n"; return;
    case Offers::directories: out_ += ":directories\n"; return;
    case Offers::formats:
        for (const auto name : format_names()) word(name, "");
        return;
    case Offers::languages:
        word("en", "English");
        word("zh", "中文");
        return;
    case Offers::booleans:
        word("yes", "");
        word("no", "");
        return;
    case Offers::dates:
        for (const auto& [day, what] : days) word(day, what);
        return;
    case Offers::nouns:
        for (const auto& group : groups())
            if (!group.hidden()) word(group.noun, group.summary.in(session_.lang));
        return;
    case Offers::verbs:
        if (const auto* group = find_group(of))
            for (const auto* verb : verbs_of(*group))
                if (!verb->name.empty()) word(verb->name, verb->summary.in(session_.lang));
        return;
    case Offers::fields: return fields(of, false);
    case Offers::columns: return fields(of, true);
    case Offers::choices: return choices(of, field);
    case Offers::records: return records(of);
    }
}

}  // namespace cs::guide
