#include "base/error.hpp"
#include "catalogue/catalogue.hpp"
#include <doctest/doctest.h>
#include <fmt/format.h>

using namespace cs;

TEST_CASE("every default is one that its key allows") {
    const auto keys = catalogue::settings();
    const auto defaults = Settings::read(keys, {});
    for (const auto& key : keys) {
        if (key.fallback.empty()) continue;
        std::string name{key.name};
        for (auto at = name.find('*'); at != name.npos; at = name.find('*')) name.replace(at, 1, "a");
        CAPTURE(name);
        const SettingSource source{"cs.toml", fmt::format("{} = {}\n", name, key.fallback)};
        CHECK(Settings::read(keys, {&source, 1}).value(name).items == defaults.value(name).items);
        CHECK(defaults.value(name).items.size() + (key.fallback == "[]") > 0);
    }
}

TEST_CASE("every key has a name that can be written bare, and a help of one sentence") {
    for (const auto& key : catalogue::settings()) {
        CAPTURE(key.name);
        std::string name{key.name};
        for (auto at = name.find('*'); at != name.npos; at = name.find('*')) name.replace(at, 1, "a");
        CHECK(setting_name(setting_parts(name)) == name);
        CHECK(setting_key(catalogue::settings(), name).name == key.name);
        CHECK_FALSE(key.help.empty());
        CHECK(key.help.find('\n') == key.help.npos);
    }
}

TEST_CASE("the template of a new project says nothing but defaults") {
    const auto keys = catalogue::settings();
    const SettingSource source{"cs.toml", settings_template(keys)};
    CHECK(Settings::read(keys, {&source, 1}).all() == Settings::read(keys, {}).all());
}
