/// \file settings.hpp  What cs.toml says, checked against the one list of keys that there are.
///
/// Each area declares its keys (name, type, default, help) beside the rules that read them; the catalogue hands the
/// whole list in. An unknown key, a wrong type, a value out of range is Error{config} at file:line:column; a table
/// "x-..." at the top is nobody's and may hold anything (what a newer version knows, what another program reads).
/// Precedence: a later source wins over an earlier one, key by key; what nobody says is the key's default.
///
/// Names   are dotted keys as TOML writes them. A '*' in a declared name stands for exactly one part of the user's own:
///         "account.fields.*", "import.*.map.*". A part with a dot, a blank or Chinese in it stands in quotes, so that
///         every name is one string and no two mean the same: import."sales pipeline.csv".map."Company name".
///         setting_name() makes such a name of its parts, setting_parts() takes it apart again:
///             settings.table(setting_name({"import", file, "map"}))
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

struct TomlEntry;

enum class SettingType { text, integer, number, boolean, integers, texts, date };

inline constexpr std::int64_t no_least = std::numeric_limits<std::int64_t>::min();
inline constexpr std::int64_t no_most = std::numeric_limits<std::int64_t>::max();

struct SettingKey {
    std::string_view name;  ///< "renewal.grace_days"; letters, digits, '-', '_' and '*' between the dots
    SettingType type;
    std::string_view fallback;  ///< as it would stand in cs.toml: 30, "Asia/Shanghai", [90, 42, 30]; empty: no default
    std::string_view help;
    /// What a number, or each number of a list, may be.
    std::int64_t least = no_least, most = no_most;
    std::string_view one_of = {};  ///< what a text, or each text of a list, may be: comma separated; empty: any
    bool user_only = false;        ///< runs a program or names a secret: refused in a project's cs.toml until trusted
    bool currency = false;         ///< a text that is a currency's code
};

/// One file's text. `trusted` is false for a project's cs.toml that nobody has said yes to.
struct SettingSource {
    std::string file, text;
    bool trusted = true;
};

struct SettingValue {
    std::vector<std::string> items;  ///< one item unless it is a list; numbers and booleans in their TOML form; none if
                                     ///< nobody says it and it has no default
    std::string origin;              ///< "cs.toml:3:1", "default"
    bool operator==(const SettingValue&) const = default;
};

class Settings {
  public:
    /// `keys` is kept, not copied. Throws Error{config}, and Error{denied} for a `user_only` key in a source that is
    /// not trusted; Error{bug} for a key that is declared twice.
    static Settings read(std::span<const SettingKey> keys, std::span<const SettingSource> sources);

    /// These throw Error{bug} for a name that is not declared, or with another type, or that nobody says and that has
    /// no default (a text or a list is empty then). Under a '*' they give the declared default for what nobody says.
    const std::string& text(std::string_view name) const;  ///< of a date its ISO form
    std::int64_t integer(std::string_view name) const;
    double number(std::string_view name) const;
    bool boolean(std::string_view name) const;
    std::vector<std::int64_t> integers(std::string_view name) const;
    const std::vector<std::string>& texts(std::string_view name) const;

    /// What stands under a ".*" key, by the part after the dot (as it is, without quotes), in the order of the file:
    /// table("account.fields"), table("import.accounts.map").
    std::vector<std::pair<std::string, SettingValue>> table(std::string_view prefix) const;
    /// The user's own names at a '*' that more follows, in the order of the file: tables("import") of "import.*.map.*".
    std::vector<std::string> tables(std::string_view prefix) const;

    const SettingValue& value(std::string_view name) const;
    bool is_default(std::string_view name) const;
    std::span<const SettingKey> keys() const noexcept { return keys_; }
    /// Every declared key, and in the place of one with a '*' every key that the files have for it.
    std::vector<std::pair<std::string, SettingValue>> all() const;

  private:
    struct Held {
        const SettingKey* key;
        SettingValue value;
    };
    struct Own {
        const SettingKey* key;
        std::vector<std::string> path;
    };
    explicit Settings(std::span<const SettingKey> keys);
    void take(const TomlEntry&, const SettingSource&);
    const Held& held(std::string_view name) const;
    const std::string& item(std::string_view name, SettingType) const;

    std::span<const SettingKey> keys_;
    std::map<std::string, Held, std::less<>> values_;  // a default under a '*' by its declared name
    std::vector<Own> own_;                             // what the files have under a '*', in their order
};

/// The key that declares `name`, itself or with a '*'. Throws Error{config} with what is near.
const SettingKey& setting_key(std::span<const SettingKey> keys, std::string_view name);

std::string setting_name(const std::vector<std::string>& parts);
/// Throws Error{config} if it is none. Letters of any script may stand without quotes here.
std::vector<std::string> setting_parts(std::string_view name);

std::string toml_text(std::string_view text);  ///< a text as TOML writes it: quoted, with escapes
/// What a person typed for a key, one item unless it is a list, in TOML form: for with_setting.
std::string toml_form(SettingType, const std::vector<std::string>& items);

/// The text of a cs.toml in which `name` is `value` (in TOML form), all else kept byte by byte: the value is replaced
/// (a list over several lines as a whole), or the line put beside its commented default, beside its siblings, or at the
/// end of its table, or the table appended. An empty `value` takes the line out; what stays is an empty table.
/// Throws Error{config}, with a place in `file`: the text cannot be read, `name` or `value` is none, `name` is a table
/// or stands in an inline one, or the outcome would not be read back as asked with all else the same.
std::string with_setting(std::string_view toml, std::string_view name, std::string_view value,
                         const std::string& file = "cs.toml");

/// A cs.toml in which every key stands as a comment with its default and its help, by table.
std::string settings_template(std::span<const SettingKey> keys);

}  // namespace cs
