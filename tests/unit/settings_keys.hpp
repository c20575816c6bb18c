// The keys that the tests of the settings declare: one of each type, with and without limits, tables of the user's own.
#pragma once
#include "config/settings.hpp"
#include <array>

namespace cs {

inline constexpr std::array setting_keys{
    SettingKey{"lang", SettingType::text, "\"en\"", "Language of what people read.", no_least, no_most, "en, zh"},
    SettingKey{"timezone", SettingType::text, "\"Asia/Shanghai\"", "Where the working day is."},
    SettingKey{"renewal.grace_days", SettingType::integer, "30", "Days after the end in which a renewal counts.", 0,
               365},
    SettingKey{"renewal.remind", SettingType::integers, "[90, 42, 30]", "Days before the end.", 1, 730},
    SettingKey{"renewal.from", SettingType::date, "", "The first day that counts."},
    SettingKey{"renewal.uplift", SettingType::number, "1.05", "What a renewal is planned with.", 0, 10},
    SettingKey{"renewal.auto", SettingType::boolean, "false", "Renews by itself."},
    SettingKey{"churn.reasons", SettingType::texts, "[\"price\", \"no, use\"]", "Why customers leave."},
    SettingKey{"churn.sides", SettingType::texts, "[]", "Who left.", no_least, no_most, "ours,theirs"},
    SettingKey{"mail.command", SettingType::text, "", "Sends a mail.", no_least, no_most, "", true},
    SettingKey{"mail.retries", SettingType::integer, "3", "Tries.", no_least, no_most, "", true},
    SettingKey{"account.fields.*", SettingType::text, "", "A field of your own, by its type.", no_least, no_most,
               "text,integer,date"},
    SettingKey{"import.*.map.*", SettingType::text, "", "Which field a column of the file is."},
    SettingKey{"import.*.delimiter", SettingType::text, "\",\"", "What stands between columns."},
    SettingKey{"health.measure.*.weight", SettingType::number, "1", "Its share.", 0},
    SettingKey{"rates.*", SettingType::number, "", "What one unit of it costs.", 0},
    SettingKey{"teams.*", SettingType::texts, "", "Who is in it."},
    SettingKey{"limits.*", SettingType::integer, "", "How many.", 0},
    SettingKey{"switches.*", SettingType::boolean, "", "On or off."},
};

inline Settings read_settings(std::string toml, bool trusted = true) {
    const SettingSource source{"cs.toml", std::move(toml), trusted};
    return Settings::read(setting_keys, {&source, 1});
}

}  // namespace cs
