// cs report sla -- whether what was promised about tickets was kept; with --policy, whether another promise would be.
#include "base/text.hpp"
#include "cmd/file.hpp"
#include "cmd/holidays.hpp"
#include "cmd/project.hpp"
#include "cmd/report/question.hpp"
#include "cmd/report/verbs.hpp"
#include <fmt/format.h>

namespace cs::report {

void sla(Session& session) {
    const auto path = session.given.value("policy");
    if (!path) return print_report(session, sla_report, question_of_tickets);
    auto text = file_text(*path);
    if (!text)
        throw Error{Kind::missing, fmt::format("there is no file '{}'", printable(*path)),
                    "it holds the [support] tables of cs.toml that are to be other"};
    const Project other{session.project->directory,
                        settings_with(session.around, *session.project, {*path, std::move(*text), true}), {}};
    const auto format = session.format();
    auto now = session.context();
    now.today = given_date(session, "as-of").value_or(session.today);
    Context then{now.engine, now.nouns, other.settings, now.today, now.now, now.who, now.command, now.lang, now.dry_run,
                 [&other] { return holidays_of(other); }};
    const auto question = question_of_tickets(session, now.today);
    const auto document = read(now, [&] { return sla_policy_report(now, then, question); });
    session.out = render(document, format, session.look());
}

}  // namespace cs::report
