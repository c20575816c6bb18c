/// \file warning.hpp  Warning lines: when an account touches one, and what is said of it.
///
/// [alert.rule.NAME] names a measure, or the score, and its line; where cs.toml names none, the built-in lines hold. A
/// value on the line touches it. The text is made of the rule's own values, so that it cannot say anything else:
/// {account} {name} {value} {line} {measure} {unit}, and of a fall {days} and {before}.
/// Source  001 step 2 and 3 (流失预警线); metrics.md §2.1: lines look at raw values, never at smoothed ones.
/// Errors  Error{config} at the line of cs.toml.
#pragma once
#include "health/definition.hpp"
#include "health/population.hpp"
#include "store/store.hpp"
#include <map>

namespace cs {

enum class LineKind { at_least, at_most, falls_by };
struct WarningRule {
    std::string name;
    Measure measure;  ///< name "score": the health score
    LineKind kind = LineKind::at_least;
    Quantity line;
    std::int64_t within_days = 30;  ///< of a fall
    std::string text;
    std::vector<Segment> segments;  ///< only these; empty: everybody
    bool of_score() const noexcept { return measure.name == "score"; }
};
/// Texts of the built-in rules are in `lang`.
std::vector<WarningRule> read_rules(const Settings&, Lang);
/// All that is wrong with those of cs.toml, where read_rules stops at the first.
std::vector<Error> rule_faults(const Settings&, Lang);

enum class LineVerdict { touches, well, unknown };
/// `before` is what the value fell from. Nothing there counts as 0 where more is better, and as unknown where less is:
/// who never used the product did not stop.
LineVerdict verdict(const WarningRule&, const Measured& now, const Measured& before = {});

struct Told {
    std::string_view account, name;
    Quantity value;
    std::optional<Quantity> before;
};
std::string rendered(const WarningRule&, const Told&);

/// What one evaluation of everybody in service found, by rule and member.
class Evaluation {
  public:
    /// Within a transaction.
    Evaluation(Context&, const std::vector<WarningRule>&, const Population&);
    LineVerdict operator()(std::size_t rule, std::size_t member) const;
    /// Of one that touches: its value (of a fall how far), and what it fell from.
    Quantity value(std::size_t rule, std::size_t member) const;
    std::optional<Quantity> before(std::size_t rule, std::size_t member) const;

  private:
    const std::vector<WarningRule>& rules_;
    const Population& members_;
    std::vector<std::vector<Measured>> now_, before_;  // by rule, then member
};

/// A touched line, rendered.
struct Touched {
    std::int64_t account;
    std::string key, rule, text;
    Quantity value, line;
};
/// Lines that are touched now and have no episode yet: what a check would open.
std::vector<Touched> would_open(Context&, const Population&);

}  // namespace cs
