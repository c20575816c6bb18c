// cs ticket suggest; what --macro and --article give to a reply or a note.
#include "cmd/given.hpp"
#include "cmd/macro/verbs.hpp"
#include "cmd/record/record.hpp"
#include "cmd/ticket/verbs.hpp"
#include "ticket/moves.hpp"

namespace cs::ticket {

void suggest(Session& session) {
    const auto most = static_cast<std::size_t>(given_number(session, "limit", 1, 100).value_or(3));
    print(session, [&] { return suggest_answers(session.context(), record::operand_id(session, "ticket"), most); });
}

void take_answer(Session& session, Step& step) {
    if (const auto macro = given_record<Macro>(session, "macro")) step.macro = macro->id;
    if (const auto article = given_record<Article>(session, "article")) step.article = article->id;
    step.params = macro::given_params(session);
    if (!step.params.empty() && !step.macro)
        throw Error{Kind::usage, "--param goes with --macro", "a macro says what it asks for: cs macro show KEY"};
    if (step.macro && session.given.has("text"))
        throw Error{Kind::usage, "--macro and --text exclude each other", "give one of them"};
}

}  // namespace cs::ticket
