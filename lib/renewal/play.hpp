/// \file play.hpp  The dated play of a renewal: what is to be done, how many days before it is due, and what proves it.
///
/// cs.toml names the steps ([renewal.play.STEP]); without, they are those of domain.md, "Reviews and renewal". A step
/// is done when somebody says so ('cs renewal done'), or when a fact on record proves it: one entry of play_facts
/// (play_facts.cpp) each. A fact counts from `lead_days` before the day of the step on, so that last year's review
/// proves nothing.
#pragma once
#include "config/settings.hpp"
#include "renewal/outlook.hpp"
#include <span>

namespace cs {

struct PlayStep {
    std::string name, en, zh;
    std::int64_t days = 0;          ///< before the last service day
    std::string done_by;            ///< the fact that proves it; empty: somebody says so
    std::int64_t lead_days = 14;    ///< so many days before its own day a fact counts already
    std::vector<Segment> segments;  ///< empty: all
    bool auto_renew_only = false;   ///< only of contracts that renew by themselves
    const std::string& title(Lang lang) const { return lang == Lang::zh ? zh : en; }
};
/// The earliest first; of one day in the order of cs.toml. Error{config} for a step without a day, or one that counts
/// on a fact that nobody knows.
std::vector<PlayStep> play_steps(const Settings&);
/// Error{usage} for a name that there is none of, with what is near.
const PlayStep& find_step(const std::vector<PlayStep>&, std::string_view name);

/// What is on record of one set, by fact: the day, or none where it is simply so. Not there: not proven.
struct Proof {
    std::optional<Date> on;
};
using SetFacts = std::map<std::string, Proof, std::less<>>;

/// open: its day is still to come, or today · late: it has passed.
enum class PlayState { done, skipped, open, late };
template <> struct Value<PlayState> : ChoiceValue<PlayState> {
    static constexpr Choice choices[] = {{"done", {"done", "已完成"}},
                                         {"skipped", {"skipped", "已跳过"}},
                                         {"open", {"open", "待办"}},
                                         {"late", {"late", "已逾期"}}};
};
struct PlayLine {
    const PlayStep* step;
    Date day;
    PlayState state = PlayState::open;
    std::optional<Date> on;  ///< when it was done, or skipped
    bool proven = false;     ///< by a fact, not by somebody's word
    std::string why;
};
/// What the play asks of one set, and how it stands. Pure. `marks` are those of the set.
std::vector<PlayLine> play_of(const std::vector<PlayStep>&, const Renewal&, std::span<const RenewalStep> marks,
                              const SetFacts&, Date today);

/// What is on record of many sets at once, each fact by one statement: of those due within the days, or of one account.
class PlayFacts {
  public:
    PlayFacts(Context&, const std::vector<PlayStep>&, Date due_from, Date due_until,
              std::optional<std::int64_t> account);
    SetFacts of(const Renewal&) const;
    std::span<const RenewalStep> marks(const Renewal&) const;

  private:
    using Key = std::tuple<std::int64_t, Date, std::string>;
    static Key key(const Renewal&);
    std::map<std::int64_t, SetFacts> by_account_;
    std::map<Key, SetFacts> by_set_;
    std::map<Key, std::vector<RenewalStep>> marks_;
};
/// The names of all facts, comma separated: what done_by may be.
inline constexpr std::string_view play_fact_names =
    "category,review,review_held,call,value_report,requests_told,next_goal,contract,told,settled";

/// The play of one set, with what is on record.
std::vector<PlayLine> play_of(Context&, const std::vector<PlayStep>&, const Renewal&);
/// The command that does a step. `set` names the set: the account's key, or the number of a line.
std::string step_command(const PlayStep&, std::string_view account, std::string_view set);

struct StepWord {
    std::string step;
    RenewalMark mark = RenewalMark::done;
    Date on;
    std::string why;
};
/// Somebody says that a step is done, or needless. A second word takes the place of the first. Error{no}: a set that is
/// settled, a day to come, a step that is not asked of this set, a skipped one without a reason.
Outcome mark_step(Context&, const Renewal&, const StepWord&);

/// Sets that are open or in grace, with the steps that are late or due by `until`, and the verdicts that are missing.
/// By due day.
struct OpenPlay {
    Renewal set;
    std::string name;  ///< by which a command names the set: the account's key where it is the next one of it
    std::vector<PlayLine> lines;
    std::optional<std::int64_t> checkpoint;  ///< of the verdict that is missing
};
struct PlayQuestion {
    Date until;
    std::optional<std::int64_t> staff = {};  ///< who leads it; without a leader its CSM
    std::optional<std::int64_t> account = {};
    bool complete = false;   ///< with what is due, and those that lack nothing, too
    std::int64_t ahead = 0;  ///< those due so many days after `until`, if the play itself begins later
};
/// The lines point into `steps`.
std::vector<OpenPlay> open_plays(Context&, const std::vector<PlayStep>& steps, const PlayQuestion&);

}  // namespace cs
