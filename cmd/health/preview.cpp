// cs health preview NEW.toml -- what another cs.toml would change, before anything of it is live.
#include "health/preview.hpp"
#include "catalogue/catalogue.hpp"
#include "cmd/file.hpp"
#include "cmd/health/verbs.hpp"
#include "store/roles.hpp"
#include <fmt/format.h>

namespace cs::health {

void preview(Session& session) {
    const auto format = session.format();
    const auto& path = session.given.operands.front();
    const auto text = file_text(path);
    if (!text)
        throw Error{Kind::missing, fmt::format("there is no file '{}'", path),
                    "make a copy of cs.toml, and change that"};
    const SettingSource source{path, *text, true};  // read only: nothing that it names is run
    const auto settings = Settings::read(catalogue::settings(), {&source, 1});
    const Nouns nouns{catalogue::nouns(), settings};
    auto& now = session.context();
    refuse_restricted(now.engine, "a definition is judged by what it changes for all of them",
                      "a role that sees all of them can");
    Context next{now.engine, nouns, settings, now.today, now.now, now.who, now.command, now.lang, now.dry_run};
    const auto document = read(now, [&] { return cs::preview(now, next); });
    session.out = render(document, format, session.look());
}

}  // namespace cs::health
