// cs renewal play, done, skip -- what is to be done before it is due, and that it was.
#include "renewal/play.hpp"
#include "cmd/given.hpp"
#include "cmd/record/record.hpp"
#include "cmd/renewal/verbs.hpp"
#include "renewal/page.hpp"
#include <fmt/format.h>

namespace cs::renewal {
namespace {

void mark(Session& session, RenewalMark mark, std::string_view done) {
    auto& context = session.context();
    const auto set = set_of(session);
    const StepWord word{session.given.operands[1], mark, given_date(session, "on").value_or(session.today),
                        given_text(session, "why")};
    const auto outcome = mark_step(context, set, word);
    record::report(session, outcome, fmt::format("noted {} as {} for {}", word.step, done, name_of_set(set)));
}

}  // namespace

void done(Session& session) { mark(session, RenewalMark::done, "done"); }
void skip(Session& session) { mark(session, RenewalMark::skipped, "skipped"); }

void play(Session& session) {
    auto& context = session.context();
    const bool named = !session.given.operands.empty();
    if (named && session.given.has("csm"))
        throw Error{Kind::usage, "--csm is of the plays of all accounts", "leave out the account"};
    const auto staff = given_record<Staff>(session, "csm");
    print(session, [&] {
        if (named) return play_table(context, find_renewal(context, session.given.operands.front()));
        return missing_table(context, staff ? std::optional{staff->id} : std::nullopt);
    });
}

}  // namespace cs::renewal
