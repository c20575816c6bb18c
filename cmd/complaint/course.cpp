// cs complaint soothe, investigate, solve, review, done; causes, unreviewed -- until it does not happen again.
#include "base/text.hpp"
#include "cmd/complaint/verbs.hpp"
#include "cmd/given.hpp"
#include "cmd/record/record.hpp"
#include "store/find.hpp"
#include "store/records.hpp"
#include "ticket/complaint.hpp"
#include <fmt/format.h>

namespace cs::complaint {
namespace {

std::int64_t given_id(Session& session) {
    return read(session.context(), [&] { return record::operand_id(session, "complaint"); });
}

std::string needed(Session& session, std::string_view option, std::string_view what) {
    auto text = given_text(session, option);
    if (trimmed(text).empty())
        throw Error{Kind::usage, fmt::format("'cs complaint review' needs --{}: {}", option, what),
                    "see 'cs complaint review --help'"};
    return text;
}

std::optional<Money> compensation(Session& session, std::int64_t id) {
    const auto text = session.given.value("compensation");
    if (!text) return std::nullopt;
    const auto usual = read(session.context(), [&] { return get<Complaint>(session.context(), id).currency; });
    try {
        return parse_money(*text, usual);
    } catch (const Error& e) {
        throw e.as(Kind::usage).about("--compensation");
    }
}

}  // namespace

void soothe(Session& session) {
    const auto id = given_id(session);
    const auto outcome = cs::soothe(session.context(), id, given_text(session, "note"));
    record::report(session, outcome, fmt::format("noted that somebody has spoken with them about complaint {}", id));
}

void investigate(Session& session) {
    const auto id = given_id(session);
    const auto outcome = cs::investigate(session.context(), id, given_text(session, "note"));
    record::report(session, outcome, fmt::format("complaint {} is looked into", id));
}

void solve(Session& session) {
    const auto id = given_id(session);
    const auto amount = compensation(session, id);
    const auto outcome =
        record::as_usage([&] { return solve_complaint(session.context(), id, given_text(session, "how"), amount); });
    record::report(session, outcome, fmt::format("solved complaint {}; it is to be reviewed", id));
}

void review(Session& session) {
    auto& context = session.context();
    Review said;
    said.class_name = needed(session, "class", "what kind of fault it was");
    said.cause = needed(session, "cause", "why it happened");
    said.improvement = needed(session, "improvement", "so that it does not happen again");
    const auto owner = needed(session, "owner", "who does that");
    said.improve_by = given_date(session, "improve-by");
    said.owner = read(context, [&] { return find(context, context.nouns["staff"], owner); });
    const auto id = given_id(session);
    const auto outcome = record::as_usage([&] { return review_complaint(context, id, said); });
    record::report(session, outcome, fmt::format("reviewed complaint {}", id));
}

void done(Session& session) {
    const auto id = given_id(session);
    const auto outcome = finish_improvement(session.context(), id, given_date(session, "on").value_or(session.today));
    record::report(session, outcome, fmt::format("noted that the improvement of complaint {} is done", id));
}

void causes(Session& session) {
    const auto format = session.format();
    const auto since = given_date(session, "since");
    const auto table = read(session.context(), [&] { return complaint_causes(session.context(), since); });
    session.out = render(table, format, session.look());
}

void unreviewed(Session& session) {
    const auto format = session.format();
    const auto table = read(session.context(), [&] { return unreviewed_complaints(session.context()); });
    session.out = render(table, format, session.look());
}

}  // namespace cs::complaint
