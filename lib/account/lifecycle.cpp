#include "account/lifecycle.hpp"
#include "base/past.hpp"
#include "store/records.hpp"
#include <fmt/format.h>

namespace cs {
namespace {

void check_move(const Account& account, Stage to, Date on, Date today) {
    if (account.stage == to)
        throw Error{Kind::no, fmt::format("'{}' is in {} already, since {}", account.key, name_of(to),
                                          to_text(*account.stage_since))};
    if (account.stage == Stage::churned && to != Stage::won_back)
        throw Error{Kind::no, fmt::format("'{}' has churned: from there it can only be won back", account.key),
                    fmt::format("cs account stage {} won_back", account.key)};
    if (to == Stage::won_back && account.stage != Stage::churned)
        throw Error{Kind::no, fmt::format("'{}' has not churned: it cannot be won back", account.key)};
    refuse_future(on, today, "record a stage once it is entered");
    if (on < *account.stage_since)
        throw Error{
            Kind::no,
            fmt::format("{} lies before the present stage began, {}", to_text(on), to_text(*account.stage_since)),
            "undo the last change of stage, or give a later day"};
}

}  // namespace

void enter_stage(Write& work, std::int64_t id, Stage stage, Date on, const std::string& why) {
    auto account = get<Account>(work.context(), id);
    check_move(account, stage, on, work.context().today);
    account.stage = stage;
    account.stage_since = on;
    work.update(account);
    StageChange step;
    step.account = {id, {}};
    step.stage = stage;
    step.since = on;
    step.why = why;
    work.insert(step);
}

Outcome enter_stage(Context& context, std::int64_t id, Stage stage, Date on, const std::string& why) {
    return write(context, [&](Write& work) { enter_stage(work, id, stage, on, why); });
}

}  // namespace cs
