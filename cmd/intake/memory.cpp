// What was said about a file is remembered in cs.toml for the next one of its name.
#include "base/text.hpp"
#include "cmd/file.hpp"
#include "cmd/intake/talk.hpp"
#include "cmd/output.hpp"
#include "cmd/project.hpp"
#include "intake/source.hpp"
#include <fmt/format.h>

namespace cs::intake {

Recalled recalled(Session& session, const std::string& path, const NounView& noun) {
    const auto& settings = session.context().settings;
    auto rules = said(session);
    if (session.given.has("forget")) return {std::move(rules), {}};
    const auto kept = remembered(settings, path, noun);
    if (kept.noun.empty()) return {std::move(rules), {}};
    return {merged(rules, kept), setting_name({"import", source_section(settings, path, noun)})};
}

// A success is worth remembering; that it cannot be is no reason to call the import off.
void remember(Session& session, const std::string& path, const NounView& noun, const ImportRules& rules) {
    if (session.dry_run) return;
    try {
        const auto config = session.project->config_path();
        const auto before = file_text(config).value_or("");
        auto text = before;
        for (const auto& [name, value] : to_settings(rules, session.context().settings, path, noun))
            text = with_setting(text, name, value);
        if (text == before) return;
        write_file(config, text, 0644);
        session.note(fmt::format("remembered in cs.toml for files of this name: {}", told(rules)));
    } catch (const Error& e) {
        session.note(fmt::format("what was said could not be remembered in cs.toml: {}", e.message()));
    }
}

}  // namespace cs::intake
