/// \file settings.hpp  What cs.toml says, checked against the one list of keys that there are.
///
/// Each area declares its keys (name, type, default, help) beside the rules that read them; the catalogue hands the
/// whole list in. An unknown key, a wrong type, a value out of range is Error{config} at file:line:column. A name that
/// ends in ".*" declares a table with keys of the user's own ("account.fields.*").
/// Precedence: a later source wins over an earlier one; what nobody says is the key's default.
#pragma once
#include "base/error.hpp"
#include <cstdint>
#include <functional>
#include <limits>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cs {

enum class SettingType { text, integer, number, boolean, integers, texts, date };

struct SettingKey {
    std::string_view name;      ///< "renewal.grace_days"
    SettingType type;
    std::string_view fallback;  ///< as it would stand in cs.toml: 30, "Asia/Shanghai", [90, 42, 30]
    std::string_view help;
    std::int64_t least = std::numeric_limits<std::int64_t>::min(), most = std::numeric_limits<std::int64_t>::max();
    std::string_view one_of = {};  ///< comma separated; empty: any
    bool user_only = false;        ///< runs a program or names a secret: refused in a project's cs.toml until trusted
};

/// One file's text. `trusted` is false for a project's cs.toml that nobody has said yes to.
struct SettingSource {
    std::string file, text;
    bool trusted = true;
};

struct SettingValue {
    std::vector<std::string> items;  ///< one item unless it is a list; numbers and booleans in their TOML form
    std::string origin;              ///< "cs.toml:3:1", "default"
    bool operator==(const SettingValue&) const = default;
};

class Settings {
  public:
    static Settings read(std::span<const SettingKey> keys, std::span<const SettingSource> sources);

    const std::string& text(std::string_view name) const;  ///< these throw Error{bug} for a name that is not declared
    std::int64_t integer(std::string_view name) const;
    double number(std::string_view name) const;
    bool boolean(std::string_view name) const;
    std::vector<std::int64_t> integers(std::string_view name) const;
    const std::vector<std::string>& texts(std::string_view name) const;
    /// What stands under a ".*" key, by the part after the dot, in the order of the file: table("account.fields").
    std::vector<std::pair<std::string, SettingValue>> table(std::string_view prefix) const;

    const SettingValue& value(std::string_view name) const;
    bool is_default(std::string_view name) const;
    std::span<const SettingKey> keys() const noexcept { return keys_; }
    /// Every declared key and every key of the tables, in declared order.
    std::vector<std::pair<std::string, SettingValue>> all() const;

  private:
    std::span<const SettingKey> keys_;
    std::map<std::string, SettingValue, std::less<>> values_;
    std::vector<std::string> order_;
};

/// The text of a cs.toml in which `name` is `value` (in TOML form), comments and order kept: the line is replaced, or
/// put at the end of its table, or the table is appended. An empty `value` takes the line out.
/// Throws Error{config} if the outcome would not be read back as asked.
std::string with_setting(std::string_view toml, std::string_view name, std::string_view value);

/// A cs.toml in which every key stands as a comment with its default and its help, by table.
std::string settings_template(std::span<const SettingKey> keys);

}  // namespace cs
