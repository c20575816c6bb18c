/// \file slippage.hpp  What has become of the renewals of a snapshot: moved, dearer, cheaper, judged anew, won, lost.
#pragma once
#include "figures/columns.hpp"
#include "figures/snapshot.hpp"

namespace cs {

/// What happened to a set, the weightiest first: of a set that shows several, the first one takes its whole difference.
enum class Slip { won, lost, gone, moved, more, less, worse, better, again, fresh, none };
template <> struct Value<Slip> : ChoiceValue<Slip> {
    static constexpr Choice choices[] = {{"won", {"won", "已续约"}},
                                         {"lost", {"lost", "已流失"}},
                                         {"gone", {"gone", "已不存在"}},
                                         {"moved", {"due day moved", "到期日变动"}},
                                         {"more", {"amount up", "金额增加"}},
                                         {"less", {"amount down", "金额减少"}},
                                         {"worse", {"category worse", "分类变差"}},
                                         {"better", {"category better", "分类变好"}},
                                         {"again", {"expected anew", "预期变动"}},
                                         {"new", {"new", "新增"}},
                                         {"none", {"as it was", "无变化"}}};
};

/// One side of a comparison. Amounts in minor units.
struct SlipSide {
    Date due = Date::from_days(0);
    std::int64_t amount = 0;
    std::optional<RenewalCategory> category;
    std::optional<std::int64_t> called;  ///< what the people expect, called_amount()
    std::int64_t expected = 0;           ///< amount x chance; of one that was won what was renewed, of a lost one nothing
    RenewalStatus status = RenewalStatus::open;
};
/// Everything that changed, in the order of Slip; `now` is nullopt for what is gone, `then` for what is new. Pure.
std::vector<Slip> slips(const std::optional<SlipSide>& then, const std::optional<SlipSide>& now);

/// Against the newest snapshot as of `since` or before. Error{no} where there is none.
Document slippage_report(Context&, Date since, std::optional<std::int64_t> csm, const ReportQuestion&);

}  // namespace cs
