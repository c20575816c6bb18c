// cs health score -- made for cron: every account's score as of the day, or that of a few.
#include "health/scoring.hpp"
#include "cmd/health/verbs.hpp"
#include "store/find.hpp"
#include <fmt/format.h>

namespace cs::health {
namespace {

std::vector<std::int64_t> named(Session& session) {
    auto& context = session.context();
    return read(context, [&] {
        std::vector<std::int64_t> ids;
        for (const auto& text : session.given.operands) ids.push_back(find(context, context.nouns["account"], text));
        return ids;
    });
}

void report(Session& session, const ScoringOutcome& done) {
    const bool zh = session.lang == Lang::zh;
    session.say(fmt::format(fmt::runtime(zh ? "{}：评分 {} 个客户，{} 个有变化" : "{}: {} scored, {} changed"),
                            to_text(session.today), done.scored, done.changed));
    if (done.ungraded > 0)
        session.say(fmt::format(
            fmt::runtime(zh ? "其中 {} 个已知信息不足，没有等级" : "without a grade, since too little is known: {}"),
            done.ungraded));
    if (!done.definition_changed) return;
    session.note(fmt::format(fmt::runtime(zh ? "评分定义已改变：仅因此有 {} 个等级变动"
                                             : "the definition has changed; grades that moved because of it alone: {}"),
                             done.regraded));
}

}  // namespace

void score(Session& session) {
    if (session.given.has("all") && !session.given.operands.empty())
        throw Error{Kind::usage, "--all and an ACCOUNT exclude each other", "give one of them"};
    auto& context = session.context();
    if (session.given.operands.empty()) return report(session, score_accounts(context));
    auto ids = named(session);
    const auto done = score_accounts(context, &ids);
    report(session, done);
    if (done.not_in_service > 0)
        session.note(
            fmt::format(fmt::runtime(session.lang == Lang::zh ? "没有生效中的合同，不评分：{}"
                                                              : "not scored, since no contract is in force: {}"),
                        done.not_in_service));
}

}  // namespace cs::health
