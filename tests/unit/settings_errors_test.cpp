// Every way in which a cs.toml can be wrong: what is said, where, and what to do.
#include "config/layout.hpp"
#include "config/toml.hpp"
#include "tests/unit/settings_keys.hpp"
#include <doctest/doctest.h>
#include <random>

using namespace cs;

namespace {

Error error_of(const std::string& toml, bool trusted = true) {
    try {
        read_settings(toml, trusted);
    } catch (const Error& error) {
        return error;
    }
    return {Kind::no, "no error"};
}

std::string shown(const Error& error) { return to_text(error.place().value_or(Place{})) + ": " + error.message(); }

}  // namespace

TEST_CASE("what a file cannot say") {
    const struct {
        std::string toml, message, hint;
    } cases[] = {
        // unknown
        {"lang = 'en'\n\nfrmo = 1", "cs.toml:3:1: unknown key 'frmo'", "cs config list"},
        {"lnag = 'en'", "cs.toml:1:1: unknown key 'lnag'", "did you mean 'lang'?"},
        {"[renewal]\n  grace_day = 1", "cs.toml:2:3: unknown key 'renewal.grace_day'",
         "did you mean 'renewal.grace_days'?"},
        {"grace_days = 1", "cs.toml:1:1: unknown key 'grace_days'", "did you mean 'renewal.grace_days'?"},
        {"[renewl]\ngrace_days = 1", "cs.toml:1:2: unknown table 'renewl'", "did you mean 'renewal'?"},
        {"[renewl]", "cs.toml:1:2: unknown table 'renewl'", "did you mean 'renewal'?"},
        {"[import.acme.mapp]\na = 'b'", "cs.toml:1:14: unknown table 'import.acme.mapp'",
         "did you mean 'import.acme.map'?"},
        {"[account.fields]\na.b = 'text'",
         "cs.toml:2:1: 'account.fields.a' takes one of text, integer, date, got a table", ""},
        {"\"renewal.grace_days\" = 1", "cs.toml:1:1: unknown key '\"renewal.grace_days\"'", ""},
        {"[\"import.a\".map]\na = 'b'", "cs.toml:1:2: unknown table '\"import.a\"'", ""},
        {"import.\"\" = 'b'", "cs.toml:1:8: 'import.\"\"' is a table, not a key", ""},
        {"[churn]\n\"\" = 1", "cs.toml:2:1: unknown key 'churn.\"\"'", ""},
        {"include = 'other.toml'", "cs.toml:1:1: unknown key 'include'", ""},
        {"[renewal]\nx-mine = 1", "cs.toml:2:1: unknown key 'renewal.x-mine'", ""},
        {"zz = 1\naa = 1", "cs.toml:1:1: unknown key 'zz'", ""},  // the first of the file, not of the alphabet
        // shape
        {"renewal = 3", "cs.toml:1:1: 'renewal' is a table, not a key", "write [renewal] and its keys under it"},
        {"[[renewal]]\ngrace_days = 1", "cs.toml:1:3: 'renewal' is a table, not a key", "write [renewal]"},
        {"[renewal.grace_days]\na = 1",
         "cs.toml:1:10: 'renewal.grace_days' takes a whole number from 0 to 365, got a table", ""},
        // type
        {"renewal.grace_days = '30'",
         "cs.toml:1:22: 'renewal.grace_days' takes a whole number from 0 to 365, got text '30'", ""},
        {"renewal.grace_days = 1.0", "cs.toml:1:22: 'renewal.grace_days' takes a whole number from 0 to 365, got 1.0",
         ""},
        {"renewal.auto = 1", "cs.toml:1:16: 'renewal.auto' takes true or false, got 1", ""},
        {"timezone = 8", "cs.toml:1:12: 'timezone' takes text in quotes, got 8", "write \"8\""},
        {"timezone = 2026-01-01", "cs.toml:1:12: 'timezone' takes text in quotes, got 2026-01-01",
         "write \"2026-01-01\""},
        {"timezone = [\"a\"]", "cs.toml:1:12: 'timezone' takes text in quotes, got a list", ""},
        {"renewal.remind = 90",
         "cs.toml:1:18: 'renewal.remind' takes a list of whole numbers from 1 to 730, such as "
         "[90, 42, 30], got 90",
         "a list stands in brackets"},
        {"renewal.remind = [90, \"30\"]",
         "cs.toml:1:23: 'renewal.remind' takes a list of whole numbers from 1 to 730, "
         "such as [90, 42, 30], got text '30'",
         ""},
        {"renewal.remind = [[90]]",
         "cs.toml:1:19: 'renewal.remind' takes a list of whole numbers from 1 to 730, such as "
         "[90, 42, 30], got a list",
         ""},
        {"churn.reasons = 'price'",
         "cs.toml:1:17: 'churn.reasons' takes a list of texts in quotes, such as [\"price\", \"no, use\"], "
         "got text 'price'",
         "a list stands in brackets"},
        {"churn.reasons = [{a = 1}]",
         "cs.toml:1:18: 'churn.reasons' takes a list of texts in quotes, such as [\"price\", \"no, use\"], "
         "got a table",
         ""},
        {"renewal.from = 2026-01-01 10:00:00",
         "cs.toml:1:16: 'renewal.from' takes a date such as 2026-12-01, got a time", ""},
        {"renewal.from = 10:00:00", "cs.toml:1:16: 'renewal.from' takes a date such as 2026-12-01, got a time", ""},
        {"renewal.from = '2026-1-5'",
         "cs.toml:1:16: 'renewal.from' takes a date such as 2026-12-01, got text '2026-1-5'", ""},
        {"renewal.from = 0001-01-01", "cs.toml:1:16: 'renewal.from' takes a date such as 2026-12-01, got 0001-01-01",
         ""},
        // range
        {"renewal.grace_days = -1", "cs.toml:1:22: 'renewal.grace_days' takes a whole number from 0 to 365, got -1",
         ""},
        {"[renewal]\ngrace_days = 366",
         "cs.toml:2:14: 'renewal.grace_days' takes a whole number from 0 to 365, got 366", ""},
        {"renewal.remind = [\n  90,\n  0]",
         "cs.toml:3:3: 'renewal.remind' takes a list of whole numbers from 1 to 730, "
         "such as [90, 42, 30], got 0",
         ""},
        {"renewal.uplift = 10.5", "cs.toml:1:18: 'renewal.uplift' takes a number from 0 to 10, got 10.5", ""},
        {"renewal.uplift = nan", "cs.toml:1:18: 'renewal.uplift' takes a number from 0 to 10, got nan", ""},
        {"rates.X = inf", "cs.toml:1:11: 'rates.X' takes a number of at least 0, got inf", ""},
        {"rates.X = -0.1", "cs.toml:1:11: 'rates.X' takes a number of at least 0, got -0.1", ""},
        {"lang = 'fr'", "cs.toml:1:8: 'lang' takes one of en, zh, got text 'fr'", ""},
        {"lang = 'zhh'", "cs.toml:1:8: 'lang' takes one of en, zh, got text 'zhh'", "did you mean 'zh'?"},
        {"churn.sides = ['ours', 'their']",
         "cs.toml:1:24: 'churn.sides' takes a list, each one of ours, theirs, got text "
         "'their'",
         "did you mean 'theirs'?"},
        // twice
        {"lang = 'en'\ntimezone = 'a'\nlang = 'zh'", "cs.toml:3:1: 'lang' is given twice, first at cs.toml:1:1",
         "keep one of the two"},
        {"[renewal]\n[churn]\n  [ renewal]\n", "cs.toml:3:5: 'renewal' is given twice, first at cs.toml:1:2", ""},
        {"renewal.auto = true\n[renewal]\ngrace_days = 1",
         "cs.toml:2:2: 'renewal' cannot stand beside 'renewal.auto' at cs.toml:1:1", ""},
        {"[renewal]\nauto = true\n[renewal.auto]\na = 1",
         "cs.toml:3:2: 'renewal.auto' is given twice, first at "
         "cs.toml:2:1",
         ""},
        {"lang = 'a'\nlang.b = 1", "cs.toml:2:1: 'lang.b' cannot stand beside 'lang' at cs.toml:1:1", ""},
        {"renewal = {auto = true, auto = false}",
         "cs.toml:1:32: not TOML: cannot redefine existing boolean 'auto' (in the key-value pair)", ""},
        // syntax
        {"a = trUe", "cs.toml:1:7: not TOML: expected 'true', saw 'trU' (in the boolean)",
         "text stands in quotes: name = \"Acme\"; true and false do not"},
        {"lang = en", "cs.toml:1:8: not TOML: could not determine value type (in the value)", "text stands in quotes"},
        {"[account.fields]\n病床 = 'integer'",
         "cs.toml:2:1: not TOML: expected keys, tables, whitespace or comments, saw '病' (in the root table)",
         "in a key, all but letters"},
        {"lang = 'en' timezone = 'x'",
         "cs.toml:1:13: not TOML: expected a comment or whitespace, saw 't' (in the "
         "key-value pair)",
         "cs-config(5)"},
        {"[=]", "cs.toml:1:2: not TOML: expected bare key starting character or string delimiter, saw '=' (in the key)",
         ""},
        {"[a.]",
         "cs.toml:1:4: not TOML: expected bare key starting character or string delimiter, saw ']' (in the key)", ""},
        {"lang = 'en'、", "cs.toml:1:12: not TOML: expected a comment or whitespace, saw '、' (in the key-value pair)",
         ""},
        {"é = 1", "cs.toml:1:1: not TOML: expected keys, tables, whitespace or comments, saw 'é' (in the root table)",
         "in a key, all but letters"},
        {"lang = ", "cs.toml:1:8: not TOML: encountered end-of-file (in the key-value pair)", ""},
        {"renewal.from = 2023-02-29",
         "cs.toml:1:26: not TOML: expected day between 1 and 28 (inclusive), saw 29 (in the "
         "date)",
         ""},
        {"renewal.grace_days = 9223372036854775808",
         "cs.toml:1:41: not TOML: '9223372036854775808' is not representable "
         "in 64 bits (in the decimal integer)",
         ""},
        // bytes
        {"lang = 'en'\ntimezone = '上\xFF'", "cs.toml:2:14: invalid UTF-8 byte 0xFF", "save it as UTF-8"},
        {"\xEF\xBB\xBFlang = '\xB1\xB1'", "cs.toml:1:9: invalid UTF-8 byte 0xB1", "save it as UTF-8"},
        {std::string{"lang\0 = 1", 9}, "cs.toml:1:5: holds a NUL byte", "save it as UTF-8"},
        {std::string{"\xFF\xFEl\0a\0", 6}, "cs.toml:1:1: invalid UTF-8 byte 0xFF", "it looks like UTF-16"},
        {"timezone = \"a\\u0000b\"", "cs.toml:1:12: holds a NUL character", ""},
        {"[teams]\n\"a\\u0000b\" = []", "cs.toml:2:1: holds a NUL character", ""},
        {std::string(2 << 20, '#'), "cs.toml: the file is larger than 1 MiB, which no settings are", ""},
    };
    for (const auto& c : cases) {
        CAPTURE(c.toml.substr(0, 100));
        const auto error = error_of(c.toml);
        CHECK(shown(error) == c.message);
        CHECK(error.kind() == Kind::config);
        CHECK(error.hint().find(c.hint) != std::string::npos);
    }
}

TEST_CASE("what runs a program or names a secret needs trust") {
    const auto error = error_of("[mail]\ncommand = 's3cret'", false);
    CHECK(error.kind() == Kind::denied);
    CHECK(shown(error) == "cs.toml:2:1: 'mail.command' runs a program or names a secret, and this file is not trusted");
    CHECK(error.hint().find("cs config trust") != std::string::npos);
    CHECK(error_of("lang = 'zh'", false).kind() == Kind::no);
    CHECK(error_of("[mail]\ncommand = 's3cret'", true).kind() == Kind::no);
}

TEST_CASE("what may be a secret is not shown") {
    for (const auto* toml : {"mail.command = ['s3cret']", "mail.retries = 's3cret'", "mail.command = 20261201"}) {
        const auto error = error_of(toml);
        CHECK(error.kind() == Kind::config);
        CHECK((error.message() + error.hint()).find("s3cret") == std::string::npos);
        CHECK((error.message() + error.hint()).find("20261201") == std::string::npos);
    }
}

TEST_CASE("nothing that is deep or long brings the reader down") {
    const auto many = [](std::string_view part, int times) {
        std::string text;
        for (int i = 0; i < times; ++i) text += part;
        return text;
    };
    const std::string hostile[] = {
        "a = " + many("[", 200'000),       "a = " + many("{a=", 200'000),
        many("a.", 200'000) + "a = 1",     "[" + many("a.", 200'000) + "a]",
        many("'a' . ", 100'000) + "a = 1", "a = {" + many("b.", 200'000) + "b = 1}",
        "a = \"" + many("\\", 200'001),    many("\"", 200'000),
        many("[[a]]\n", 100'000),          many("[a]\nb.c=1\n", 2),
        many("\n", 1'000'000) + "a",       "x = \"\"\"" + many("\"\"\\\"", 100'000),
        many("a.", 31) + "a = 1",
    };
    for (const auto& text : hostile) {
        CAPTURE(text.substr(0, 40));
        CHECK(error_of(text).kind() == Kind::config);
    }
    CHECK(error_of("timezone = '" + many(".", 1'000) + "' # " + many("a.", 100)).kind() == Kind::no);
}

TEST_CASE("whatever the bytes, a file is read, edited, or refused as a configuration") {
    const auto seed = std::random_device{}();
    MESSAGE("seed " << seed);
    std::mt19937 random{seed};
    const auto start =
        settings_template(setting_keys) + "[import.'a b'.map]\nx = \"\"\"\n#\\n\"\"\"\n[[x-a]]\nb = [ {c = 1} ]\n";
    const std::string bytes{"\0\xFF\xE9\"'[]{}=.,#\\\n\r\t -_0a1:", 24};
    const auto is_fine = [](auto work) {
        try {
            work();
        } catch (const Error& error) {
            return error.kind() == Kind::config;
        }
        return true;
    };
    for (int round = 0; round < 2'000; ++round) {
        auto toml = start;
        for (auto n = 1 + random() % 3; n > 0; --n) {
            const auto at = random() % toml.size();
            if (random() % 3 == 0)
                toml.erase(at, random() % 20);
            else if (random() % 3 == 0 && toml[at] == '#')
                toml.erase(at, 2);
            else
                toml.insert(at, 1, bytes[random() % bytes.size()]);
        }
        CAPTURE(toml);
        REQUIRE(is_fine([&] { read_settings(toml); }));
        REQUIRE(is_fine([&] { with_setting(toml, "renewal.auto", "true"); }));
    }
}

TEST_CASE("the layout and the parser agree on what a file says") {
    const char* const files[] = {
        "a = 1\n[b] # c\n'd.e' . f = [1, # ]\n 2]\n\"\\u4e2d\" = '''\n[x]\n'''\n[b.g]\nh = {i = '}', j = "
        "[\"]\"]}\r\nk=2026-01-01 10:00:00#l",
        "\xEF\xBB\xBF\n\t [ a . 'b' ]\n c = \"\\\"#\" # = 2\nd = \"\"\"\"\"\"\ne = \"\"\" \"\" \\\"\"\"\"\"\"\nf = "
        "''\ng = '''''''\n",
    };
    for (const auto* file : files) {
        CAPTURE(file);
        std::vector<std::vector<std::string>> parsed, found;
        for (const auto& entry : read_toml(file, "f")) {
            const bool inner = entry.path.size() > 2 && entry.path[2] == "h" && entry.path.size() > 3;
            if (!inner && (entry.value.kind != TomlKind::table || entry.path.back() == "h"))
                parsed.push_back(entry.path);
        }
        for (const auto& statement : statements(file))
            if (statement.kind == TomlStatement::Kind::value) found.push_back(statement.path);
        CHECK(found == parsed);
    }
}
