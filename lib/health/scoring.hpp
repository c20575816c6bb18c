/// \file scoring.hpp  Scoring accounts as of the day of the command.
///
/// A day can be scored as often as one likes: what has not changed is not written, so that twice gives the same bytes.
/// Days before the last one that was scored stay as they are: history is not rewritten. An account that has left keeps
/// its last score; one that has not begun has none.
#pragma once
#include "health/history.hpp"
#include "health/population.hpp"

namespace cs {

struct ScoringOutcome {
    Outcome outcome;
    std::int64_t scored = 0, changed = 0, ungraded = 0;
    std::int64_t frozen = 0, not_in_service = 0;
    bool definition_changed = false;
    std::int64_t regraded = 0;  ///< whose grade moved because the definition did, on the same data
};
/// Everybody, or those named. Errors: no for a day before the last one scored; config for a wrong scorecard.
ScoringOutcome score_accounts(Context&, const std::vector<std::int64_t>* accounts = nullptr);

/// What a definition gives for each member, whether it is kept or not. Within a transaction.
struct Judged {
    std::vector<Measured> readings;
    Score score;
};
class Judgement {
  public:
    Judgement(Context&, const Definition&, const Population&, bool few);
    Judged operator[](std::size_t member) const;
    const Scorecard& card(std::size_t member) const { return definition_.of(members_[member].segment); }

  private:
    const Definition& definition_;
    const Population& members_;
    std::vector<std::vector<Measured>> columns_;
    std::vector<std::size_t> places_[segment_count];  // of a scorecard's measures among the columns
};

}  // namespace cs
