// cs renewal verdict, verdicts, assess -- what is expected of a renewal, by whom.
#include "renewal/verdict.hpp"
#include "cmd/given.hpp"
#include "cmd/record/record.hpp"
#include "cmd/renewal/verbs.hpp"
#include <fmt/format.h>

namespace cs::renewal {

void verdict(Session& session) {
    auto& context = session.context();
    const auto set = set_of(session);
    VerdictWord word;
    const auto& text = session.given.operands[1];
    try {
        word.verdict = Value<Prognosis>::parse(text, context.reading());
    } catch (const Error& e) {
        throw e.as(Kind::usage).about("VERDICT");
    }
    word.judge = session.given.has("final") ? Judge::final_word : Judge::csm;
    word.why = given_text(session, "why");
    std::int64_t checkpoint = 0;
    const auto outcome = judge(context, set, word, checkpoint);
    record::report(session, outcome,
                   fmt::format("noted '{}' for {}, at the checkpoint of {} days", cs::name_of(word.verdict),
                               name_of_set(set), checkpoint));
}

void verdicts(Session& session) {
    auto& context = session.context();
    const bool named = !session.given.operands.empty();
    if (named && (session.given.has("csm") || session.given.has("disagreed")))
        throw Error{Kind::usage, "--csm and --disagreed are of all renewals", "leave out the account"};
    const auto staff = given_record<Staff>(session, "csm");
    print(session, [&] {
        if (named) return verdicts_of(context, find_renewal(context, session.given.operands.front()));
        return verdict_table(context,
                             {session.given.has("disagreed"), staff ? std::optional{staff->id} : std::nullopt});
    });
}

void assess(Session& session) {
    auto& context = session.context();
    std::optional<std::int64_t> only;
    if (!session.given.operands.empty()) only = read(context, [&] { return record::operand_id(session, "account"); });
    std::int64_t judged = 0;
    const auto outcome = cs::assess(context, only, judged);
    if (outcome.changes.empty()) return;
    if (!only && !session.around.terminal_out && !session.dry_run) return;  // cron mails whatever is printed
    record::report(session, outcome, fmt::format("judged {} renewal{}", judged, judged == 1 ? "" : "s"));
}

}  // namespace cs::renewal
