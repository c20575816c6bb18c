/// \file milestones.hpp  The dated milestones of an account's first year, counted from the day its clock starts.
///
/// cs.toml declares them (milestone.*); without, they are the three of domain.md: activated after a month, no more
/// how-to questions after four, a campaign run with the product after nine. One is reached on the day somebody marks
/// it; `activated` also on the first day of a stage after activation, whichever is earlier. Source: domain.md,
/// "Milestones"; metrics.md §1.3 (months from the clock, clamped to the month's end).
#pragma once
#include "account/account.hpp"
#include "account/page.hpp"
#include <functional>

namespace cs {

inline constexpr std::string_view activated = "activated";

struct MilestoneRule {
    std::string name, en, zh;
    int months = 1;
    const std::string& title(Lang lang) const { return lang == Lang::zh ? zh : en; }
};
/// In the order of their months. `activated` is always among them.
std::vector<MilestoneRule> milestone_rules(const Settings&);

/// on_time: reached by its day · late: after it · open: not reached, and its day is still to come · overdue: it is not.
enum class Standing { on_time, late, open, overdue };
template <> struct Value<Standing> : ChoiceValue<Standing> {
    static constexpr Choice choices[] = {{"on_time", {"on time", "按时"}},
                                         {"late", {"late", "延迟"}},
                                         {"open", {"open", "未到期"}},
                                         {"overdue", {"overdue", "逾期"}}};
};
/// `reached` after today counts as not reached yet. On its day it is still open.
Standing standing_of(Date due, std::optional<Date> reached, Date today) noexcept;

/// A milestone that somebody marked as reached.
struct Milestone : Record {
    Ref<Account> account;
    std::string name;
    Date on = *Date::of(1970, 1, 1);
    std::string note;
};
template <> struct Noun<Milestone> {
    static constexpr auto fields = std::tuple{
        Field{"account",
              &Milestone::account,
              {"Account", "客户"},
              "who reached it",
              {.noun = "account", .required = true}},
        Field{"name", &Milestone::name, {"Milestone", "里程碑"}, "which"},
        Field{"on", &Milestone::on, {"On", "日期"}, "the day"},
        Field{"note", &Milestone::note, {"Note", "备注"}, "how one knows"},
    };
    static const NounView view;
};

/// Error{usage} for a name that there is none of, with what is near; Error{no} where it was marked already, for a day
/// to come, and before there is a clock.
Outcome reach(Context&, Milestone);

/// The milestones of one account: when due, when reached, how they stand. Empty without a clock.
Table milestones_of(Context&, const Account&, Audience);

/// How many milestones of an account with a clock are overdue on the day of the command; in the order of account, or of
/// one. One statement. Within a transaction.
struct MilestonesOverdue {
    std::int64_t account = 0;
    std::int64_t overdue = 0;
};
void each_overdue_milestones(Context&, std::optional<std::int64_t> account,
                             const std::function<void(const MilestonesOverdue&)>& visit);

extern const std::string_view milestone_schema;

}  // namespace cs
