/// \file transfer.hpp  An account passes from one CSM to another, with all that is open.
///
/// With it go the next steps that the old CSM has there, and a hand-over that is open; what the people at the
/// customer's think of us is asked anew (their attitudes are cleared, the journal keeps them); a hand-over of kind
/// transfer begins as submitted, with the reason, so that the new CSM accepts it, is introduced and confirmed. What is
/// up for renewal within handoff.transfer_days stays, unless a reason is given why it moves all the same. Source:
/// model.md (account transfer), domain.md "Handoff".
#pragma once
#include "account/page.hpp"
#include "handoff/handoff.hpp"

namespace cs {

struct Transfer {
    std::string why, anyway;  ///< anyway: why it moves in spite of its renewal
};
/// What went with an account, or with several.
struct Transferred {
    std::int64_t accounts = 0, steps = 0, attitudes = 0, stay = 0;
};

/// Error{no}: they have it already, work here no longer, are no CSM; it is up for renewal; no reason.
Outcome transfer(Context&, std::int64_t account, std::int64_t to, const Transfer&, Transferred&);

/// All accounts of somebody who leaves, to those named or to every other active CSM, by the rules of rebalance.hpp. The
/// next steps that they have at other accounts go to those accounts' CSMs. `plan`: who gets what, and why; what stays,
/// and why. Error{no}: nobody is there to take them; no reason.
Outcome transfer_all(Context&, std::int64_t from, const std::vector<std::int64_t>& to, const Transfer&, Transferred&,
                     Table& plan);

}  // namespace cs
