// cs period show -- what was frozen, and what of it would come out otherwise today; cs period check -- the same for cron.
#include "cmd/given.hpp"
#include "cmd/period/period_operand.hpp"
#include "cmd/period/verbs.hpp"
#include "report/period_page.hpp"
#include <fmt/format.h>

namespace cs::period_verb {
namespace {

bool for_reader(Format format) { return format == Format::table || format == Format::md || format == Format::html; }

[[noreturn]] void refuse_open(const Period& period) {
    throw Error{Kind::no, fmt::format("{} is not closed", period.name), "those that are: cs period list"};
}

/// The one that stands, or else the last of those that were opened again.
ClosedPeriod closed_once(Context& context, const Period& period) {
    if (auto stands = closed_period(context, period)) return *std::move(stands);
    const auto& noun = context.nouns.of<ClosedPeriod>();
    Query query;
    query.where = {{&noun.at("starts"), Condition::Op::equal, {period.from}, {}}, {&noun.at("ends"), Condition::Op::equal, {period.to}, {}}};
    query.sort = {{&noun.at("id"), true}};
    query.limit = 1;
    auto found = all<ClosedPeriod>(context, query);
    if (found.empty()) refuse_open(period);
    return std::move(found.front());
}

}  // namespace

void show(Session& session) {
    const auto period = period_operand(session, 0);
    PeriodQuestion question;
    question.rows = session.given.has("rows");
    question.labels = for_reader(session.format());
    if (const auto by = given_value<GroupBy>(session, "by")) {
        if (*by != GroupBy::csm && *by != GroupBy::segment && *by != GroupBy::level)
            throw Error{Kind::usage, fmt::format("--by: '{}' is none of csm, segment, level", session.given.value("by").value_or(""))};
        question.by = *by;
    }
    auto& context = session.context();
    print(session, [&] { return period_page(context, closed_once(context, period), question); });
}

void check(Session& session) {
    auto& context = session.context();
    std::vector<Period> asked;
    for (std::size_t i = 0; i < session.given.operands.size(); ++i) asked.push_back(period_operand(session, i));
    const auto format = session.format();
    bool restated = false;
    const auto answer = read(context, [&] {
        auto periods = closed_periods(context);
        if (!asked.empty()) {
            periods.clear();
            for (const auto& period : asked) {
                auto closed = closed_period(context, period);
                if (!closed) refuse_open(period);
                periods.push_back(*std::move(closed));
            }
        }
        return period_check(context, periods, for_reader(format), restated);
    });
    session.status = restated ? 1 : 0;
    // cron mails whatever is printed.
    if (restated || format != Format::table) session.out = render(answer, format, session.look());
}

}  // namespace cs::period_verb
