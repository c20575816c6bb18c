#include "base/error.hpp"
#include "tests/unit/settings_keys.hpp"
#include <algorithm>
#include <cstdlib>
#include <doctest/doctest.h>
#include <fmt/format.h>
#include <random>

using namespace cs;

TEST_CASE("one value changes, all else stays as it was written") {
    const struct {
        std::string what;
        std::string before;
        std::string name, value;
        std::string after;
    } cases[] = {
        {"an empty file", "", "lang", "'zh'", "lang = 'zh'\n"},
        {"an empty file, a table", "", "renewal.grace_days", "7", "[renewal]\ngrace_days = 7\n"},
        {"only a byte order mark", "\xEF\xBB\xBF", "renewal.grace_days", "7",
         "\xEF\xBB\xBF[renewal]\ngrace_days = 7\n"},
        {"replaced, its comment kept", "[renewal]\n  grace_days=30 # long\nauto = true\n", "renewal.grace_days", "7",
         "[renewal]\n  grace_days=7 # long\nauto = true\n"},
        {"no last line end", "lang = 'en'", "lang", "'zh'", "lang = 'zh'"},
        {"added without a last line end", "lang = 'en'", "timezone", "'UTC'", "lang = 'en'\ntimezone = 'UTC'\n"},
        {"CRLF", "[renewal]\r\ngrace_days = 30\r\n\r\n# next\r\n[churn]\r\n", "renewal.auto", "true",
         "[renewal]\r\ngrace_days = 30\r\nauto = true\r\n\r\n# next\r\n[churn]\r\n"},
        {"CRLF replaced", "lang = 'en'\r\n", "lang", "'zh'", "lang = 'zh'\r\n"},
        {"CRLF, a new table", "lang = 'en'\r\n", "renewal.auto", "true",
         "lang = 'en'\r\n\r\n[renewal]\r\nauto = true\r\n"},
        {"end of its table", "[renewal]\ngrace_days = 30\n\n[churn]\nsides = []\n", "renewal.auto", "true",
         "[renewal]\ngrace_days = 30\nauto = true\n\n[churn]\nsides = []\n"},
        {"indented as its siblings", "[renewal]\n\tgrace_days = 30\n", "renewal.auto", "true",
         "[renewal]\n\tgrace_days = 30\n\tauto = true\n"},
        {"a dotted key", "renewal.grace_days = 30\nlang = 'en'\n", "renewal.grace_days", "7",
         "renewal.grace_days = 7\nlang = 'en'\n"},
        {"beside a dotted key", "renewal.grace_days = 30\nlang = 'en'\n", "renewal.auto", "true",
         "renewal.grace_days = 30\nrenewal.auto = true\nlang = 'en'\n"},
        {"a table that a dotted key made", "[import]\nacme.map.a = 'b'\n", "import.acme.delimiter", "';'",
         "[import]\nacme.map.a = 'b'\nacme.delimiter = ';'\n"},
        {"a table above a table", "[import.acme.map]\na = 'b'\n", "import.acme.delimiter", "';'",
         "[import.acme.map]\na = 'b'\n\n[import.acme]\ndelimiter = ';'\n"},
        {"quoted keys", "[import.\"sales pipeline.csv\".map]\n\"Company name\" = 'name' # who\n",
         "import.'sales pipeline.csv'.map.\"Company name\"", "\"key\"",
         "[import.\"sales pipeline.csv\".map]\n\"Company name\" = \"key\" # who\n"},
        {"quoted keys, new", "", "import.\"a.b\".map.公司", "\"name\"", "[import.\"a.b\".map]\n\"公司\" = \"name\"\n"},
        {"a list over several lines", "[renewal]\nremind = [ # days\n  90, # \"]\"\n  30,\n] # end\nauto = true\n",
         "renewal.remind", "[60]", "[renewal]\nremind = [60] # end\nauto = true\n"},
        {"a text over several lines", "timezone = \"\"\"a\nlang = 1\n\\\"\"\"\"\"\"\nlang = 'en'\n", "lang", "'zh'",
         "timezone = \"\"\"a\nlang = 1\n\\\"\"\"\"\"\"\nlang = 'zh'\n"},
        {"a key that looks like a comment", "[teams]\n'#a' = []\n", "teams.\"#a\"", "['x']", "[teams]\n'#a' = ['x']\n"},
        {"below its commented default", "[renewal]\n# Days.\n# grace_days = 30\n\n# More.\n# auto = false\n",
         "renewal.grace_days", "7",
         "[renewal]\n# Days.\n# grace_days = 30\ngrace_days = 7\n\n# More.\n# auto = false\n"},
        {"below its commented default, siblings above", "[renewal]\nremind = [\n# auto = 1\n7]\n#auto=false\n\n",
         "renewal.auto", "true", "[renewal]\nremind = [\n# auto = 1\n7]\n#auto=false\nauto = true\n\n"},
        {"another table's commented default", "[renewal]\n# [churn]\n# auto = false\n[teams]\n", "renewal.auto", "true",
         "[renewal]\nauto = true\n# [churn]\n# auto = false\n[teams]\n"},
        {"an empty table", "[account.fields]\n# Your own.\n# NAME = \"...\"\n\n[teams]\n", "account.fields.a", "'text'",
         "[account.fields]\n# Your own.\n# NAME = \"...\"\na = 'text'\n\n[teams]\n"},
        {"an empty table before another's comments", "[churn]\n# Teams\n[teams]\n", "churn.sides", "[]",
         "[churn]\nsides = []\n# Teams\n[teams]\n"},
        {"at the top, before the tables", "# about\n\n# Renewal\n[renewal]\nauto = true\n", "lang", "'zh'",
         "# about\n\nlang = 'zh'\n\n# Renewal\n[renewal]\nauto = true\n"},
        {"at the top, after a byte order mark", "\xEF\xBB\xBF[renewal]\n", "lang", "'zh'",
         "\xEF\xBB\xBFlang = 'zh'\n\n[renewal]\n"},
        {"only comments", "# about\n", "lang", "'zh'", "# about\nlang = 'zh'\n"},
        {"taken out", "lang = 'en'\n[renewal]\n# a\ngrace_days = 30 # b\n# c\n", "renewal.grace_days", "",
         "lang = 'en'\n[renewal]\n# a\n# c\n"},
        {"taken out over several lines", "renewal.remind = [\n 1,\n]\nlang = 'en'", "renewal.remind", "",
         "lang = 'en'"},
        {"taken out where it is not", "lang = 'en'", "timezone", " ", "lang = 'en'"},
        {"beside lists of tables of nobody", "[[x-a]]\nb = 1\n[[x-a]]\nb = 2\n", "renewal.auto", "true",
         "[[x-a]]\nb = 1\n[[x-a]]\nb = 2\n\n[renewal]\nauto = true\n"},
        {"to what it was", "lang = 'en'\n", "lang", "'en'", "lang = 'en'\n"},
        {"the same value written otherwise", "renewal.remind = [0x5A]\n", "renewal.remind", "[90]",
         "renewal.remind = [90]\n"},
    };
    for (const auto& c : cases) {
        CAPTURE(c.what);
        CHECK(with_setting(c.before, c.name, c.value) == c.after);
    }
}

TEST_CASE("what cannot be set, and why") {
    const struct {
        std::string before;
        std::string name, value, message;
    } cases[] = {
        {"renewal = { auto = true }", "renewal.auto", "false", "cs.toml:1:1: 'renewal.auto' stands in an inline table"},
        {"renewal = { auto = true }", "renewal.auto", "", "cs.toml:1:1: 'renewal.auto' stands in an inline table"},
        {"lang = 'en'\nrenewal = {}", "renewal.auto", "false", "cs.toml:2:1: 'renewal.auto' stands in an inline table"},
        {"renewal = 3", "renewal.auto", "false",
         "cs.toml:1:1: 'renewal.auto' cannot stand under renewal, which is a key"},
        {"[[renewal]]\nauto = true", "renewal.auto", "false",
         "cs.toml:1:3: 'renewal.auto' would stand in a list of tables"},
        {"[renewal]\nauto = true", "renewal", "3", "cs.toml:1:2: 'renewal' is a table, not a key"},
        {"[renewal.deep]\nauto = true", "renewal", "", "cs.toml:1:2: 'renewal' is a table, not a key"},
        {"renewal.auto = true", "renewal", "3", "cs.toml:1:1: 'renewal' is a table, not a key"},
        {"lang = ", "timezone", "'UTC'", "cs.toml:1:8: not TOML: encountered end-of-file (in the key-value pair)"},
        {"", "a b", "1", ": 'a b' is not the name of a setting"},
        {"", "lang", "zh",
         ": 'zh' is not a value in TOML form: not TOML: could not determine value type (in the value)"},
        {"", "lang", "1\nevil = 2", ": '1\\x0aevil = 2' is not one value in TOML form"},
        {"", "lang", "{ a = 1 }", ": '{ a = 1 }' is not one value in TOML form"},
        {"", "lang", "1 2",
         ": '1 2' is not a value in TOML form: not TOML: expected a comment or whitespace, saw '2' (in "
         "the key-value pair)"},
        {"", "lang", "# nothing",
         ": '# nothing' is not a value in TOML form: not TOML: expected value, saw '#' (in the "
         "key-value pair)"},
    };
    for (const auto& c : cases) {
        CAPTURE(c.before);
        CAPTURE(c.name);
        CAPTURE(c.value);
        std::string message = "no error";
        try {
            with_setting(c.before, c.name, c.value);
        } catch (const Error& error) {
            CHECK(error.kind() == Kind::config);
            message = to_text(error.place().value_or(Place{})) + ": " + error.message();
        }
        CHECK(message == c.message);
    }
}

TEST_CASE("the template says every default as a comment") {
    const auto text = settings_template(setting_keys);
    CHECK(read_settings(text).all() == Settings::read(setting_keys, {}).all());
    CHECK(text.find("\n# Language of what people read. (one of en, zh)\n# lang = \"en\"\n") != std::string::npos);
    CHECK(text.find("\n\n[renewal]\n# Days after the end in which a renewal counts. (0 to 365)\n# grace_days = 30\n") !=
          std::string::npos);
    CHECK(text.find("\n[account.fields]\n# A field of your own, by its type. (one of text, integer, date)\n# NAME = "
                    "\"text\"\n") != std::string::npos);
    CHECK(text.find("\n# [import.NAME.map]\n# Which field a column of the file is.\n# NAME = \"...\"\n") !=
          std::string::npos);
    CHECK(text.find("# Sends a mail. (only in your own configuration, or where this file is trusted)\n") !=
          std::string::npos);

    auto uncommented = text;
    for (const auto& key : setting_keys) {
        if (key.fallback.empty() || key.name.find('*') != key.name.npos) continue;
        const auto line = fmt::format("{} = {}\n", key.name.substr(key.name.rfind('.') + 1), key.fallback);
        const auto at = uncommented.find("\n# " + line);
        CAPTURE(key.name);
        REQUIRE(at != std::string::npos);
        uncommented.erase(at + 1, 2);
        const auto settings = read_settings(uncommented);
        CHECK(settings.value(key.name).items == Settings::read(setting_keys, {}).value(key.name).items);
        CHECK_FALSE(settings.is_default(key.name));
    }
}

namespace {

/// Names and values at random, of every declared type, with all that needs quotes or escapes in them.
class Chance {
  public:
    explicit Chance(unsigned seed) : random_{seed} {}

    std::size_t below(std::size_t n) { return random_() % n; }

    std::string word() {
        static const char* const letters[] = {"a", "Z", "0",  "-",  "_",  ".", " ", "#",  "=",    "]",  "[",
                                              "{", "'", "\"", "\\", "重", "é", "😀", "\t", "\x01", "\n", ","};
        std::string result;
        for (auto n = below(6); n > 0; --n) result += letters[below(std::size(letters))];
        return result;
    }

    std::string value(const SettingKey& key) {
        switch (key.type) {
        case SettingType::integer: return std::to_string(below(366));
        case SettingType::number: return fmt::format("{}", static_cast<double>(below(1001)) / 100);
        case SettingType::boolean: return below(2) ? "true" : "false";
        case SettingType::integers: return list([&] { return std::to_string(1 + below(730)); });
        case SettingType::texts: return list([&] { return text(key); });
        case SettingType::date: return fmt::format("20{:02}-{:02}-{:02}", below(100), 1 + below(12), 1 + below(28));
        case SettingType::text: break;
        }
        return text(key);
    }

  private:
    std::string text(const SettingKey& key) {
        if (key.one_of.empty()) return toml_text(word());
        return toml_text(key.one_of.substr(0, key.one_of.find(',')));
    }

    template <class Item> std::string list(Item item) {
        const std::string gap = below(3) ? ", " : ",\n  # ] more\n  ";
        std::string result;
        for (auto n = below(4); n > 0; --n) result += (result.empty() ? "" : gap) + item();
        return "[" + result + "]";
    }

    std::mt19937 random_;
};

std::vector<std::pair<std::string, std::vector<std::string>>> said(const std::string& toml) {
    const auto settings = read_settings(toml);
    std::vector<std::pair<std::string, std::vector<std::string>>> result;
    for (const auto& [name, value] : settings.all())
        if (value.origin != "default") result.emplace_back(name, value.items);
    std::ranges::sort(result);
    return result;
}

/// A name that the key declares.
std::string name_of(const SettingKey& key, Chance& chance) {
    auto name = std::string{key.name};
    for (auto at = name.find('*'); at != name.npos; at = name.find('*', at)) {
        const auto part = setting_name({chance.word()});
        name.replace(at, 1, part);
        at += part.size();
    }
    return name;
}

/// Whether `after` is `before` with something put in at one place.
bool is_insertion(std::string_view before, std::string_view after) {
    const auto same = std::ranges::mismatch(before, after).in1 - before.begin();
    return after.size() >= before.size() && after.ends_with(before.substr(static_cast<std::size_t>(same)));
}

}  // namespace

TEST_CASE("what is set at random is read back, and nothing else changes") {
    const char* wanted = std::getenv("CS_SEED");
    const auto seed = wanted ? static_cast<unsigned>(std::stoul(wanted)) : std::random_device{}();
    MESSAGE("seed " << seed << " (CS_SEED repeats it)");
    Chance chance{seed};
    const std::string starts[] = {
        "",
        settings_template(setting_keys),
        "# about\r\nrenewal.auto = true # so\r\n\r\n[account]\r\n  fields.a = 'text'\r\n[x-other]\r\nlang = 1\r\n",
        "\xEF\xBB\xBF# about\n[import.'a.b'.map]\nb = 'c'\n# [renewal]\n[import.d]\nmap.e = 'f'\n[[x-list]]\na = "
        "'''\n#'''",
    };
    for (int round = 0; round < 40; ++round) {
        auto toml = starts[chance.below(std::size(starts))];
        for (int step = 0; step < 25; ++step) {
            const auto& key = setting_keys[chance.below(setting_keys.size())];
            const auto name = name_of(key, chance);
            const auto value = chance.below(4) ? chance.value(key) : "";
            CAPTURE(toml);
            CAPTURE(name);
            CAPTURE(value);
            auto expected = said(toml);
            const auto was_there = std::erase_if(expected, [&](const auto& pair) { return pair.first == name; }) > 0;
            const auto after = with_setting(toml, name, value);
            if (!value.empty()) expected.push_back(said(with_setting("", name, value)).at(0));
            std::ranges::sort(expected);
            REQUIRE(said(after) == expected);
            if (!was_there) REQUIRE(is_insertion(toml, after));
            toml = after;
        }
    }
}
