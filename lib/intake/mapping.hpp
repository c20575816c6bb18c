/// \file mapping.hpp  Which column of somebody's file is which field of ours.
///
/// A header fits a field by the field's name, its header in either language, or a synonym the field declares
/// (Spec::also), compared in match form with '_', '-' and blanks alike. What a person says goes before what is guessed.
/// Purity  no store, no file: columns and rules in, a mapping or Error out.
/// Errors  usage: a rule that names no column or no field, with what is near.
#pragma once
#include "base/date.hpp"
#include "store/fields.hpp"
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cs {

/// What a person said about a file, on the command line now or the last time (remembered in cs.toml).
struct ImportRules {
    struct Pair {
        std::string left, right;
        bool remembered = false;  ///< a remembered one may name a column that this file lacks
        bool operator==(const Pair&) const = default;
    };
    std::string noun;
    std::vector<Pair> map;           ///< header, field; an empty field: the column is left out
    std::vector<Pair> set;           ///< field, constant or FIELD+SPAN
    std::vector<std::string> only;   ///< "Header=Value", "Header!=Value"
    std::vector<std::string> values; ///< "field:from=to"
    std::vector<std::string> create; ///< nouns whose missing records are made from their name
    std::string encoding, delimiter;
    std::string date_format, decimal;  ///< the notation of days and numbers
    bool ignore_unknown = false, clear_empty = false;
};

/// "Header=field" at the first '='. Error{usage} without one.
ImportRules::Pair parse_pair(std::string_view text, std::string_view option);

struct ColumnUse {
    enum class Why {
        said,      ///< by --map
        name,      ///< it has the field's name
        guessed,   ///< by a header or a synonym
        left_out,  ///< by --map 'Header='
        derived,   ///< fits a field that follows from others
        read,      ///< by --only or --set
        unknown,
    };
    const FieldView* field = nullptr;
    Why why = Why::unknown;
};

/// A field that gets its value from a rule: a constant, or a day counted from another field or column.
struct SetRule {
    const FieldView* field;
    std::string constant = {};           ///< if it counts from nothing
    const FieldView* from = nullptr;
    std::optional<std::size_t> column = {};
    Span span = {};
    int sign = 1;
    bool relative() const noexcept { return from || column; }
};

struct OnlyRule {
    std::size_t column;
    bool equal;
    std::vector<std::string> values;  ///< in match form; one of them
};

struct Mapping {
    const NounView* noun = nullptr;
    std::vector<ColumnUse> columns;                              ///< one for each column of the file
    std::vector<std::pair<const FieldView*, std::size_t>> cells; ///< what is read, in the order fields are declared
    std::vector<SetRule> sets;                                   ///< constants as declared, then in order of dependence
    std::vector<OnlyRule> only;
    std::map<std::pair<const FieldView*, std::string>, std::string> values;  ///< (field, match form) to value

    bool gives(const FieldView&) const;
    std::size_t recognised() const;                         ///< columns that are fields
    std::vector<std::size_t> unknown() const;               ///< columns that are nothing
    std::vector<const FieldView*> missing() const;          ///< required fields that nothing gives; a key follows from a name
    bool guesses() const;                                   ///< anything that a person ought to look at
};

inline constexpr std::string_view rejected_column = "cs_error";  ///< why a row was rejected; never read

std::string header_form(std::string_view);
Mapping map_columns(const NounView&, std::span<const std::string> columns, const ImportRules&);

/// The noun whose fields fit the columns best; the name of the file decides between equals. Error{data} if none fits or
/// several do.
const NounView& guess_noun(std::span<const NounView> nouns, std::span<const std::string> columns, const ImportRules&,
                           std::string_view file);

}  // namespace cs
