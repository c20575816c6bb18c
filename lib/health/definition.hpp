/// \file definition.hpp  The scorecards that cs.toml has, and the text by which each is kept with the scores it gave.
///
/// [health.measure.NAME] names a measure of the scorecard: a built-in one (measures.cpp), whose weight and breakpoints
/// hold unless said, or one's own, read from a field of the account, a signal, or a SELECT. Where cs.toml names none,
/// the built-in scorecard holds. [health.segment.SEGMENT.NAME] changes or adds a line for one segment.
/// Errors  Error{config} at the line of cs.toml.
#pragma once
#include "account/account.hpp"
#include "config/place.hpp"
#include "config/settings.hpp"
#include "health/scorecard.hpp"
#include "store/fields.hpp"

namespace cs {

class Nouns;

/// By segment; what has none is at the end.
inline constexpr std::size_t segment_count = std::size(Value<Segment>::choices) + 1;
struct Definition {
    Scorecard cards[segment_count];
    const Scorecard& of(std::optional<Segment> segment) const noexcept {
        return cards[segment ? static_cast<std::size_t>(*segment) : segment_count - 1];
    }
};
Definition read_definition(const Settings&);

/// All that is wrong with the measures and scorecards of cs.toml, where read_definition and a scoring stop at the first:
/// each Error{config} at its place. A select alone is not looked into: it needs the store.
std::vector<Error> definition_faults(const Settings&, const Nouns&);

/// Whether a field of an account is one that a measure can read: a number, a day, yes or no.
bool can_be_measured(const FieldView&) noexcept;

/// A measure by name: one of cs.toml with what it says there, or a built-in one. Error{config} with what is near.
Measure measure_named(const Settings&, const std::string& name);

/// A scorecard as lines of a cs.toml that read_definition understands; equal scorecards, equal texts.
std::string definition_text(const Scorecard&);
/// The scorecard of such a text. `keys` are those of the settings that hold.
Scorecard scorecard_of(std::span<const SettingKey> keys, const std::string& text);
/// 16 hexadecimal digits; of equal texts the same.
std::string fingerprint(std::string_view text);

}  // namespace cs
