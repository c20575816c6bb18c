#include "base/error.hpp"
#include "tests/unit/settings_keys.hpp"
#include <doctest/doctest.h>

using namespace cs;
using Items = std::vector<std::string>;

TEST_CASE("what nobody says is the default") {
    const auto settings = Settings::read(setting_keys, {});
    CHECK(settings.text("lang") == "en");
    CHECK(settings.integer("renewal.grace_days") == 30);
    CHECK(settings.integers("renewal.remind") == std::vector<std::int64_t>{90, 42, 30});
    CHECK(settings.text("renewal.from") == "");
    CHECK(settings.number("renewal.uplift") == 1.05);
    CHECK_FALSE(settings.boolean("renewal.auto"));
    CHECK(settings.texts("churn.reasons") == Items{"price", "no, use"});
    CHECK(settings.texts("churn.sides").empty());
    CHECK(settings.number("health.measure.logins.weight") == 1);
    CHECK(settings.table("account.fields").empty());
    CHECK(settings.value("lang") == SettingValue{{"en"}, "default"});
    CHECK(settings.is_default("lang"));
    CHECK(settings.keys().size() == setting_keys.size());
}

TEST_CASE("values of each type, with their place") {
    const struct {
        std::string toml, name;
        SettingValue value;
    } cases[] = {
        {"lang = \"zh\"", "lang", {{"zh"}, "cs.toml:1:1"}},
        {"\xEF\xBB\xBFlang = 'zh'", "lang", {{"zh"}, "cs.toml:1:1"}},
        {"\r\n  lang = 'zh'\r\n", "lang", {{"zh"}, "cs.toml:2:3"}},
        {"timezone = \"\"\"\nA\\\n  B\"\"\"", "timezone", {{"AB"}, "cs.toml:1:1"}},
        {"timezone = \"\"\"\\\n  é、\\\n  ж\"\"\"", "timezone", {{"é、ж"}, "cs.toml:1:1"}},
        {"timezone = '上海'", "timezone", {{"上海"}, "cs.toml:1:1"}},
        {"timezone = ''", "timezone", {{""}, "cs.toml:1:1"}},
        {"[renewal]\ngrace_days = 0", "renewal.grace_days", {{"0"}, "cs.toml:2:1"}},
        {"renewal.grace_days = 0x1_0", "renewal.grace_days", {{"16"}, "cs.toml:1:9"}},
        {"renewal = { grace_days = 365 }", "renewal.grace_days", {{"365"}, "cs.toml:1:13"}},
        {"[\"renewal\"]\n\"grace_days\" = 7", "renewal.grace_days", {{"7"}, "cs.toml:2:1"}},
        {"renewal.remind = [\n 60, # two months\n 7,\n]", "renewal.remind", {{"60", "7"}, "cs.toml:1:9"}},
        {"renewal.remind = []", "renewal.remind", {{}, "cs.toml:1:9"}},
        {"renewal.from = 2026-12-01", "renewal.from", {{"2026-12-01"}, "cs.toml:1:9"}},
        {"renewal.from = '2026-12-01'", "renewal.from", {{"2026-12-01"}, "cs.toml:1:9"}},
        {"renewal.uplift = 2", "renewal.uplift", {{"2"}, "cs.toml:1:9"}},
        {"renewal.uplift = 1.50", "renewal.uplift", {{"1.5"}, "cs.toml:1:9"}},
        {"renewal.uplift = 1e0", "renewal.uplift", {{"1.0"}, "cs.toml:1:9"}},
        {"renewal.auto = true", "renewal.auto", {{"true"}, "cs.toml:1:9"}},
        {"churn.sides = ['theirs', 'ours']", "churn.sides", {{"theirs", "ours"}, "cs.toml:1:7"}},
        {"[teams]\n\"重庆 1\" = ['li']", "teams.\"重庆 1\"", {{"li"}, "cs.toml:2:1"}},
        {"rates.USD = 7.1", "rates.USD", {{"7.1"}, "cs.toml:1:7"}},
        {"limits.a = 3", "limits.a", {{"3"}, "cs.toml:1:8"}},
        {"switches.a = false", "switches.a", {{"false"}, "cs.toml:1:10"}},
        {"mail.command = 'sendmail'", "mail.command", {{"sendmail"}, "cs.toml:1:6"}},
    };
    for (const auto& c : cases) {
        CAPTURE(c.toml);
        const auto settings = read_settings(c.toml);
        CHECK(settings.value(c.name).items == c.value.items);
        CHECK(settings.value(c.name).origin == c.value.origin);
        CHECK_FALSE(settings.is_default(c.name));
    }
}

TEST_CASE("tables of the user's own come in the order of the file") {
    const auto settings = read_settings("[account.fields]\nzone = 'text'\nbeds = 'integer'\n\"病床 1.5\" = 'date'\n"
                                        "[import.\"sales pipeline.csv\".map]\n\"Company name\" = 'name'\nA = 'arr'\n"
                                        "[import.accounts]\ndelimiter = ';'\nmap.x = 'y'\n");
    const auto names = [](const auto& table) {
        Items result;
        for (const auto& [name, value] : table) result.push_back(name + "=" + value.items.at(0) + "@" + value.origin);
        return result;
    };
    CHECK(names(settings.table("account.fields")) ==
          Items{"zone=text@cs.toml:2:1", "beds=integer@cs.toml:3:1", "病床 1.5=date@cs.toml:4:1"});
    CHECK(names(settings.table(setting_name({"import", "sales pipeline.csv", "map"}))) ==
          Items{"Company name=name@cs.toml:6:1", "A=arr@cs.toml:7:1"});
    CHECK(names(settings.table("import.accounts.map")) == Items{"x=y@cs.toml:10:5"});
    CHECK(settings.table("import.nothing.map").empty());
    CHECK(settings.tables("import") == Items{"sales pipeline.csv", "accounts"});
    CHECK(settings.text("import.accounts.delimiter") == ";");
    CHECK(settings.text("import.\"sales pipeline.csv\".delimiter") == ",");
    CHECK(settings.text("import.'sales pipeline.csv'.map . \"Company name\"") == "name");
    CHECK(settings.is_default("import.other.delimiter"));
    CHECK(settings.text("account.fields.病床") == "");
}

TEST_CASE("a later source wins, key by key") {
    const SettingSource sources[] = {
        {"user", "lang = 'zh'\ntimezone = 'UTC'\n[account.fields]\na = 'text'\nb = 'date'\n", true},
        {"cs.toml", "timezone = 'Europe/Berlin'\n[account.fields]\nc = 'date'\na = 'integer'\n", false},
    };
    const auto settings = Settings::read(setting_keys, sources);
    CHECK(settings.value("lang") == SettingValue{{"zh"}, "user:1:1"});
    CHECK(settings.value("timezone") == SettingValue{{"Europe/Berlin"}, "cs.toml:1:1"});
    const std::vector<std::pair<std::string, SettingValue>> fields{
        {"a", {{"integer"}, "cs.toml:4:1"}}, {"b", {{"date"}, "user:5:1"}}, {"c", {{"date"}, "cs.toml:3:1"}}};
    CHECK(settings.table("account.fields") == fields);
}

TEST_CASE("all names every key in declared order") {
    const auto all = read_settings("[teams]\nb = []\na = []\n[account.fields]\nx = 'text'\n").all();
    Items names;
    for (const auto& [name, value] : all) names.push_back(name);
    CHECK(names == Items{"lang", "timezone", "renewal.grace_days", "renewal.remind", "renewal.from", "renewal.uplift",
                         "renewal.auto", "churn.reasons", "churn.sides", "mail.command", "mail.retries",
                         "account.fields.x", "teams.b", "teams.a"});
}

TEST_CASE("a key of its own goes before a '*'") {
    const SettingKey keys[] = {{"t.*", SettingType::text, "", ""}, {"t.n", SettingType::integer, "1", ""}};
    const SettingSource source{"f", "t.n = 2\nt.m = 'x'\n\"t\".\"*\" = 'y'", true};
    const auto settings = Settings::read(keys, {&source, 1});
    CHECK(settings.integer("t.n") == 2);
    CHECK(settings.text("t.\"*\"") == "y");
    CHECK(settings.table("t").size() == 2);
}

TEST_CASE("what stands in a table x-... is nobody's") {
    const auto settings =
        read_settings("[x-next]\nnew = 1\nnew-list = [{a = 1}]\n[x-next.below]\nb = 'c'\n[[x-list]]\n");
    CHECK(settings.all().size() == Settings::read(setting_keys, {}).all().size());
}

TEST_CASE("asking for what is not declared is a fault of ours") {
    const auto settings = read_settings("[account.fields]\nx = 'text'\n");
    const auto kind = [&](auto ask) {
        try {
            ask();
        } catch (const Error& error) {
            return error.kind();
        }
        return Kind::no;
    };
    CHECK(kind([&] { settings.text("language"); }) == Kind::bug);
    CHECK(kind([&] { settings.text("renewal.grace_days"); }) == Kind::bug);
    CHECK(kind([&] { settings.integer("lang"); }) == Kind::bug);
    CHECK(kind([&] { settings.integers("churn.reasons"); }) == Kind::bug);
    CHECK(kind([&] { settings.texts("renewal.remind"); }) == Kind::bug);
    CHECK(kind([&] { settings.boolean("renewal"); }) == Kind::bug);
    CHECK(kind([&] { settings.number("rates.USD"); }) == Kind::bug);  // declared without a default
    CHECK(kind([&] { settings.table("renewal"); }) == Kind::bug);
    CHECK(kind([&] { settings.table("account"); }) == Kind::bug);
    CHECK(kind([&] { settings.tables("account"); }) == Kind::bug);
    CHECK(kind([&] { settings.value("a b"); }) == Kind::config);  // such a name comes from a person
    const SettingKey twice[] = {{"a", SettingType::text, "", ""}, {"a", SettingType::text, "", ""}};
    CHECK(kind([&] { Settings::read(twice, {}); }) == Kind::bug);
}

TEST_CASE("a declared key is found by its name") {
    CHECK(&setting_key(setting_keys, "lang") == &setting_keys[0]);
    CHECK(setting_key(setting_keys, "import.\"a b\".map.公司").name == "import.*.map.*");
    CHECK_THROWS_WITH_AS(setting_key(setting_keys, "renewal"), "'renewal' is a table, not a key", Error);
    CHECK_THROWS_WITH_AS(setting_key(setting_keys, "renewal.gracedays"), "unknown key 'renewal.gracedays'", Error);
}

TEST_CASE("names and their parts") {
    const struct {
        std::string name;
        Items parts;
        std::string canonical;
    } cases[] = {
        {"a", {"a"}, "a"},
        {"a.b-c._1", {"a", "b-c", "_1"}, "a.b-c._1"},
        {" a . 'b.c' ", {"a", "b.c"}, "a.\"b.c\""},
        {"import.\"sales pipeline.csv\".map",
         {"import", "sales pipeline.csv", "map"},
         "import.\"sales pipeline.csv\".map"},
        {"字段.病床", {"字段", "病床"}, "\"字段\".\"病床\""},
        {"a.\"\"", {"a", ""}, "a.\"\""},
        {"\"*\"", {"*"}, "\"*\""},
        {"\"\\u4E2D\\U0001F600\\t\\\"\\\\\"", {"中😀\t\"\\"}, "\"中😀\\t\\\"\\\\\""},
    };
    for (const auto& c : cases) {
        CAPTURE(c.name);
        CHECK(setting_parts(c.name) == c.parts);
        CHECK(setting_name(c.parts) == c.canonical);
        CHECK(setting_parts(c.canonical) == c.parts);
    }
    for (const auto* bad : {"", ".", "a.", ".a", "a..b", "a b", "a=1", "a]", "\"a", "'a", "\"a\"b", "\"\\\"",
                            "\"\\ud800\"", "\"\\u12\"", "\"\\x\"", "\"\"\"a\"\"\"", "a\n", "\"a\nb\"", "*"}) {
        CAPTURE(bad);
        CHECK_THROWS_AS(setting_parts(bad), Error);
    }
}

TEST_CASE("values in TOML form") {
    CHECK(toml_text("Acme \"北京\"\n\\\x01\x7F") == "\"Acme \\\"北京\\\"\\n\\\\\\u0001\\u007F\"");
    CHECK(toml_form(SettingType::text, {"a b"}) == "\"a b\"");
    CHECK(toml_form(SettingType::integer, {"30"}) == "30");
    CHECK(toml_form(SettingType::date, {"2026-12-01"}) == "2026-12-01");
    CHECK(toml_form(SettingType::integers, {"30", "7"}) == "[30, 7]");
    CHECK(toml_form(SettingType::texts, {"a", "b, c"}) == "[\"a\", \"b, c\"]");
    CHECK(toml_form(SettingType::texts, {}) == "[]");
}
