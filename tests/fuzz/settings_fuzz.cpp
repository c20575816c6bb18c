// Any text is settings or an error that says so; what the layout finds, the parser has read; and one setting is changed
// as asked or not at all.
#include "config/layout.hpp"
#include "config/toml.hpp"
#include "tests/fuzz/pieces.hpp"
#include "tests/unit/settings_keys.hpp"
#include <cstdint>
#include <optional>
#include <set>

namespace {

using namespace cs;

template <class Work> auto unless_refused(Work work) -> std::optional<decltype(work())> {
    try {
        return work();
    } catch (const Error& error) {
        FUZZ_CHECK(error.kind() == Kind::config && !error.message().empty());
        return {};
    }
}

void check_layout(std::string_view toml, const std::vector<TomlEntry>& entries) {
    std::set<std::vector<std::string>> said;
    for (const auto& entry : entries) said.insert(entry.path);
    const auto all = statements(toml);
    for (const auto& statement : all) {
        FUZZ_CHECK(statement.line <= statement.key && statement.key <= statement.end && statement.end <= toml.size());
        if (statement.kind == Statement::Kind::value && !statement.in_list) FUZZ_CHECK(said.contains(statement.path));
    }
    for (std::size_t i = 1; i < all.size() && i < 50; ++i)
        for (std::size_t j = 0; j < i; ++j) FUZZ_CHECK(!conflict(all[j], all[i]));
}

void check_change(std::string_view toml, const char* name, const char* value) {
    const auto after = unless_refused([&] { return with_setting(toml, name, value); });
    if (!after) return;
    const auto path = setting_parts(name);
    const auto entries = read_toml(*after, "f");
    const auto found = std::ranges::find(entries, path, &TomlEntry::path);
    FUZZ_CHECK(found != entries.end() && found->value.text == value);
    FUZZ_CHECK(with_setting(*after, name, value) == *after);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string toml{reinterpret_cast<const char*>(data), size};
    unless_refused([&] { return read_settings(toml); });
    const auto entries = unless_refused([&] { return read_toml(toml, "f"); });
    if (!entries) return 0;
    check_layout(toml, *entries);
    for (const auto* name : {"a", "a.b", "renewal.auto", "x.\"y z\".a.b"}) check_change(toml, name, "true");
    return 0;
}
