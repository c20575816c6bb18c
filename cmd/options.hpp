/// \file options.hpp  The options and operands of a verb, as data: the parser, the help, the manual and completion
/// read the same table.
#pragma once
#include "store/fields.hpp"
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cs {

/// What completion may offer for a value.
enum class Offers {
    nothing,
    files,
    directories,
    formats,
    languages,
    fields,
    columns,
    choices,
    records,
    booleans,
    dates,
    nouns,
    verbs
};

struct Option {
    std::string_view name;        ///< without dashes; a field's '_' may be typed as '-'
    char letter = 0;              ///< of the short form; 0: none
    std::string_view value = {};  ///< what it takes, such as DATE; empty: a switch
    std::string_view help = {};
    bool repeats = false;
    Offers offers = Offers::nothing;
    std::string_view of = {};          ///< the noun whose records, or the comma separated choices, that are offered
    const FieldView* field = nullptr;  ///< the field it sets or filters by
    bool writes = false;               ///< a verb that only reads writes when this is given
};

struct Operand {
    std::string_view name;  ///< ACCOUNT, ID, FILE
    std::string_view help = {};
    bool optional = false, repeats = false;
    Offers offers = Offers::nothing;
    std::string_view of = {};
};

/// What a verb takes beside the options that every verb has. The functions serve verbs whose options come from a
/// noun's fields; either may be null.
struct Syntax {
    std::span<const Operand> operands = {};
    std::span<const Option> options = {};
    std::vector<Operand> (*noun_operands)(const NounView&) = nullptr;
    std::vector<Option> (*noun_options)(const NounView&) = nullptr;
    bool prints = false;  ///< takes --format and -o
};

/// A verb's syntax for one noun, written out.
struct Grammar {
    std::vector<Operand> operands;
    std::vector<Option> options;
    const Option* option(std::string_view name) const noexcept;  ///< '-' and '_' are the same here
};

class Arguments {
  public:
    std::vector<std::string> operands;

    bool has(std::string_view option) const { return values_.contains(option); }
    /// The value of an option that was given; nullopt if it was not.
    std::optional<std::string> value(std::string_view option) const;
    std::vector<std::string> all(std::string_view option) const;
    /// Options in the order they were given.
    const std::vector<std::pair<const Option*, std::string>>& given() const noexcept { return given_; }
    void add(const Option&, std::string value);

  private:
    std::multimap<std::string, std::string, std::less<>> values_;
    std::vector<std::pair<const Option*, std::string>> given_;
};

/// An option's name as it is shown and usually typed: next-on, of the field next_on.
std::string spelt(std::string_view option);

/// Sorts words into options and operands. Options may stand anywhere; `--` ends them; `--name=` is an empty value.
/// Errors: usage, naming the word, what was expected, and what is near. `called` is "cs account list".
Arguments parse(const Grammar&, std::span<const std::string> words, std::string_view called);

}  // namespace cs
