#include "renewal/stayed.hpp"
#include "account/lifecycle.hpp"
#include "renewal/winback.hpp"
#include <algorithm>

namespace cs {
namespace {

std::vector<Churn> losses_of(Context& context, const Renewal& set) {
    const auto& noun = context.nouns.of<Churn>();
    Query query;
    query.where = {{&noun.at("account"), Condition::Op::equal, {set.account.id}, {}},
                   {&noun.at("due"), Condition::Op::equal, {set.due}, {}},
                   {&noun.at("currency"), Condition::Op::equal, {std::string{set.currency.code()}}, {}}};
    return all<Churn>(context, query);
}

std::vector<Winback> winbacks_of(Context& context, const Churn& churn) {
    const auto& noun = context.nouns.of<Winback>();
    Query query;
    query.where = {{&noun.at("churn"), Condition::Op::equal, {churn.id}, {}}};
    return all<Winback>(context, query);
}

}  // namespace

std::vector<std::int64_t> take_back_loss(Write& work, const Renewal& set, Date on) {
    auto& context = work.context();
    std::vector<std::int64_t> taken;
    for (const auto& churn : losses_of(context, set)) {
        for (const auto& winback : winbacks_of(context, churn)) work.remove(context.nouns.of<Winback>(), winback.id);
        work.remove(context.nouns.of<Churn>(), churn.id);
        taken.push_back(churn.id);
    }
    if (taken.empty()) return taken;
    const auto account = get<Account>(context, set.account.id);
    if (account.stage == Stage::churned)
        enter_stage(work, account.id, Stage::won_back, std::max(on, *account.stage_since), "they stay after all");
    return taken;
}

void finish_winback(Write& work, const Renewal& set, const Contract& line, Date on) {
    auto& context = work.context();
    for (const auto& churn : losses_of(context, set))
        for (const auto& found : winbacks_of(context, churn)) {
            auto winback = get<Winback>(context, found.id);
            if (winback.state == WinbackState::won) continue;
            winback.state = WinbackState::won;
            winback.since = on;
            winback.next_on = std::nullopt;
            winback.contract = Ref<Contract>{line.id, {}};
            work.update(winback);
        }
}

}  // namespace cs
