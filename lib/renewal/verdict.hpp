/// \file verdict.hpp  What is expected of a renewal, judged at checkpoints before it is due: by the system, by the CSM,
/// and the final word.
///
/// Rule of the system: notice was given → lose. Else the line of renewal.verdicts on which the health score stands, by
/// the bands of metrics.md §2.1 unless cs.toml has others; from renewal.decide_days before due on "monitor" is not an
/// answer, and what would be monitored is at risk. Without a score it says nothing.
/// Verdicts are only ever added; the newest word of each judge counts. Source: model.md (renewal), product.md.
#pragma once
#include "document/document.hpp"
#include "renewal/outlook.hpp"
#include <span>

namespace cs {

struct VerdictRule {
    std::vector<std::int64_t> checkpoints;  ///< days before due
    std::int64_t decide_days = 90;
    struct Line {
        Prognosis verdict;
        std::int64_t from;  ///< hundredths of a point
    };
    std::vector<Line> lines;  ///< the highest first
};
/// Error{config} for lines that are none.
VerdictRule verdict_rule(const Settings&);

/// The checkpoint that a set has come to: the smallest that is not smaller than the days left; past due the last one.
/// nullopt: none is reached yet. Pure.
std::optional<std::int64_t> checkpoint_of(Date due, Date today, std::span<const std::int64_t> checkpoints);
/// `score` in hundredths. Pure.
std::optional<Prognosis> system_verdict(const VerdictRule&, std::optional<std::int64_t> score, bool notice_given,
                                        std::int64_t days_left);

struct VerdictWord {
    Judge judge = Judge::csm;  ///< not the system
    Prognosis verdict = Prognosis::renew;
    std::string why;
};
/// Judged today, at the checkpoint that the set has come to; where the system has not judged there yet it does so with
/// it. Error{no}: a settled set, no checkpoint yet, "monitor" within decide_days, or no reason. The checkpoint is told.
Outcome judge(Context&, const Renewal&, const VerdictWord&, std::int64_t& checkpoint);

/// The system judges every open set that has come to a checkpoint at which it has not judged: once each. How many.
Outcome assess(Context&, std::optional<std::int64_t> account, std::int64_t& judged);

struct VerdictsQuestion {
    bool disagreed = false;
    std::optional<std::int64_t> staff = {};
};
/// Open sets of which anything was judged, with the newest word of each judge. By due day.
Table verdict_table(Context&, const VerdictsQuestion&);
/// Every word that was said of one set, the newest first.
Table verdicts_of(Context&, const Renewal&);

}  // namespace cs
