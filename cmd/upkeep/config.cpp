// cs config list, get, set, check, trust -- what cs.toml and your own configuration say. They need no store.
#include "account/posting.hpp"
#include "base/text.hpp"
#include "catalogue/catalogue.hpp"
#include "cmd/file.hpp"
#include "cmd/project.hpp"
#include "cmd/trust.hpp"
#include "cmd/upkeep/verbs.hpp"
#include "config/place.hpp"
#include "health/definition.hpp"
#include "health/warning.hpp"
#include "ticket/acknowledgement.hpp"
#include "ticket/service_policy.hpp"
#include <algorithm>
#include <filesystem>
#include <fmt/format.h>

namespace cs::upkeep {
namespace {

Settings settings_here(const Session& session) {
    try {
        return find_project(session.around, session.given.value("directory")).settings;
    } catch (const Error& e) {
        if (e.kind() != Kind::missing || session.given.has("directory")) throw;
        return own_settings(session.around);  // outside of a project
    }
}

Project project_here(const Session& session) {
    return project_without_settings(session.around, session.given.value("directory"));
}

// A key that was typed is a word of the command line, not of a file.
const SettingKey& key_named(const std::string& name) {
    try {
        return setting_key(catalogue::settings(), name);
    } catch (const Error& e) {
        throw Error{Kind::usage, e.message(), e.hint()};
    }
}

std::string shown(const SettingKey& key, const SettingValue& value) {
    if (value.items.empty()) return "";
    return toml_form(key.type, value.items);
}

}  // namespace

void config_list(Session& session) {
    const auto format = session.format();
    const auto settings = settings_here(session);
    Table table{
        .name = "config",
        .title = "",
        .columns = {{"key", "Key", Type::text}, {"value", "Value", Type::text}, {"origin", "Origin", Type::text}},
        .rows = {},
        .none = ""};
    for (const auto& [name, value] : settings.all()) {
        if (name.find('*') != std::string::npos) continue;  // nobody has set one of these
        table.rows.push_back({name, shown(setting_key(settings.keys(), name), value), value.origin});
    }
    session.out = render(table, format, session.look());
}

void config_get(Session& session) {
    const auto settings = settings_here(session);
    const auto& name = session.given.operands.front();
    const auto& key = key_named(name);
    const auto all = settings.all();
    const auto wanted = setting_name(setting_parts(name));
    for (const auto& [each, value] : all)
        if (each == wanted && !value.items.empty()) {
            for (const auto& item : value.items) session.out += printable(item) + "\n";
            return;
        }
    if (key.name.find('*') == std::string_view::npos) return;  // declared, and nobody says it: an empty answer
    throw Error{Kind::no, fmt::format("{} is not set", cs::quoted(name)), fmt::format("cs config set {} VALUE", name)};
}

void config_set(Session& session) {
    const auto project = project_here(session);
    const auto& operands = session.given.operands;
    const auto& key = key_named(operands.front());
    const std::vector<std::string> items(operands.begin() + 1, operands.end());
    const bool list = key.type == SettingType::integers || key.type == SettingType::texts;
    if (items.size() > 1 && !list)
        throw Error{Kind::usage, fmt::format("{} takes one value", cs::quoted(operands.front())),
                    "quote a value that has blanks in it"};
    const auto text = file_text(project.config_path()).value_or("");
    std::string changed;
    try {
        changed = with_setting(text, setting_name(setting_parts(operands.front())),
                               items.empty() ? "" : toml_form(key.type, items));
        const SettingSource after[] = {{"cs.toml", changed, true}};
        Settings::read(catalogue::settings(), after);
    } catch (const Error& e) {
        const SettingSource before[] = {{"cs.toml", text, true}};
        Settings::read(catalogue::settings(), before);  // was it wrong before? then that is what is said
        throw Error{Kind::usage, e.message(), e.hint()};
    }
    if (changed == text) return session.say("nothing to change");
    write_file(project.config_path(), changed);
    session.say(items.empty() ? fmt::format("took {} out of cs.toml", operands.front())
                              : fmt::format("set {} in cs.toml", operands.front()));
    if (key.user_only) session.note("this file has changed and names a program; say 'cs config trust' if it may");
}

// What the types of the keys cannot say; all of it, so that one look at the file mends it.
void config_check(Session& session) {
    const auto settings = settings_here(session);
    service_policy(settings);
    ServiceHours{settings, {}};
    const Nouns nouns{catalogue::nouns(), settings};
    auto faults = definition_faults(settings, nouns);
    // A measure that is wrong is wrong wherever it is looked at: that is said once.
    for (const auto& fault : rule_faults(settings, session.lang))
        if (std::ranges::none_of(
                faults, [&](const Error& f) { return f.place() == fault.place() && f.message() == fault.message(); }))
            faults.push_back(fault);
    for (auto& fault : acknowledgement_faults(settings)) faults.push_back(std::move(fault));
    try {
        if (!settings.text("mail.from").empty()) mail_sender(settings);
    } catch (const Error& e) {
        faults.emplace_back(Kind::config, e.message(), e.hint(), place_of(settings.value("mail.from")));
    }
    if (faults.empty()) return;
    if (faults.size() == 1) throw faults.front();
    for (const auto& fault : faults) {
        session.note(
            fmt::format("{}{}", fault.place() ? printable(to_text(*fault.place())) + ": " : "", fault.message()));
        if (!fault.hint().empty()) session.note("hint: " + fault.hint());
    }
    throw Error{Kind::config, fmt::format("{} things are wrong with the settings", faults.size()), ""};
}

void config_trust(Session& session) {
    const auto project = project_here(session);
    const auto text = file_text(project.config_path());
    if (!text) throw Error{Kind::missing, "there is no cs.toml here", "run 'cs init' to make one"};
    keep_trust(session.around, project.config_path(), *text);
    session.say("trusted cs.toml as it is now; once it changes, it is not trusted any more");
}

}  // namespace cs::upkeep
