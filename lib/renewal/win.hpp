/// \file win.hpp  A renewal is won: the lines that follow are written. Or it is extended.
///
/// One line follows each line of the set that nothing follows yet. It starts where the old one ends, so that there is
/// no gap, unless it comes back after the grace (a win-back), which starts when it was signed. Source: metrics.md §1.1
/// (grace, extensions), §1.4 (renewed lines); domain.md (volume discount).
#pragma once
#include "document/document.hpp"
#include "renewal/outlook.hpp"
#include "renewal/pricing.hpp"

namespace cs {

struct WinWish {
    PriceWish price;
    std::map<std::int64_t, std::int64_t> seats = {};  ///< by number of the old line
    std::vector<std::int64_t> only = {};              ///< numbers of old lines; empty: all of the set
    std::optional<Minor> amount = {};                 ///< of the whole term, shared out by yearly value
    std::optional<Span> term = {};                    ///< without: as long as the old line was sold for
    bool coterm = false;                              ///< ends with the account's other lines in force
    std::optional<Date> ends = {};                    ///< first day without service
    Date signed_on;
    std::optional<Date> starts = {};  ///< of a win-back
    bool winback = false;
};
/// One line before and after, with the arithmetic.
struct WonLine {
    Contract before, after;
    Fraction yearly;               ///< of `before`, in minor units; with what an extension carries
    std::vector<PriceStep> steps;  ///< empty where the amount was given
};
struct Won {
    std::vector<WonLine> lines;
    bool winback = false;
    std::vector<std::int64_t> stayed;  ///< losses that had been noted of it and are taken back (stayed.hpp)
};
/// Error{no}: lines that nothing waits for, signed in the future, lost and not said to be a win-back, or the other way
/// round; what cannot be priced. A win-back of a churned account takes it into the stage won_back.
Outcome win(Context&, const Renewal&, const WinWish&, Won&);

/// Before and after, line by line, and the arithmetic in one column.
Table won_table(const Context&, const Won&);

struct Extended {
    std::vector<Contract> lines;  ///< the extensions
    bool counts_as_lost = false;  ///< free, and longer than a free extension carries (metrics.md §1.1)
    std::vector<std::int64_t> stayed;  ///< as in Won
};
/// All lines of the set that nothing follows, each by `by`; free unless `amount` is given, which is shared out. What
/// was written about the set moves with it. Error{no}: a set that is not open or in grace.
Outcome extend_set(Context&, const Renewal&, Span by, std::optional<Minor> amount, const std::string& why, Extended&);
/// One line, as contract.hpp; where it was the last one of its set, what was written about that moves with it.
Outcome extend_line(Context&, std::int64_t contract, Span by, std::optional<Minor> amount, std::int64_t& made);

}  // namespace cs
