/// \file store_fixture.hpp  A fresh store, with an injected day and clock: in a temporary folder, or as a schema on the
/// server of $CS_TEST_SERVER (tests/with_server).
#pragma once
#include "catalogue/catalogue.hpp"
#include "store/postgres/url.hpp"
#include "store/records.hpp"
#include <cstdlib>
#include <filesystem>
#include <fmt/format.h>
#include <unistd.h>

namespace cs::test {

class FreshStore {
  public:
    explicit FreshStore(std::string_view toml = "")
        : folder_{std::filesystem::temp_directory_path() / fmt::format("cs-unit-{}-{}", ::getpid(), ++made_)}, settings_{read_settings(toml)},
          nouns_{catalogue::nouns(), settings_} {
        std::filesystem::create_directories(folder_);
        const char* server = std::getenv("CS_TEST_SERVER");
        if (server) engine_ = create_postgres(parse_postgres_url(fmt::format("{}&schema=unit_{}_{}", server, ::getpid(), made_), true));
        else engine_ = create_sqlite((folder_ / "store.db").string());
        migrate(*engine_, catalogue::migrations());
    }
    ~FreshStore() {
        engine_.reset();
        std::filesystem::remove_all(folder_);
    }
    FreshStore(const FreshStore&) = delete;
    FreshStore& operator=(const FreshStore&) = delete;

    Context context() { return {*engine_, nouns_, settings_, *Date::of(2026, 3, 2), {1'772'442'000}, "li", "cs test", Lang::en, false}; }
    std::string path() const { return (folder_ / "store.db").string(); }

    /// Every row of every noun, as text: equal texts, equal stores.
    std::string dump() {
        auto cx = context();
        std::string text;
        for (const auto& noun : nouns_.all()) {
            if (!noun.kept()) continue;
            for (const auto& record : list(cx, noun, {})) {
                text += noun.name;
                for (const auto& field : noun.fields)
                    if (!field.computed()) text += fmt::format("|{}", machine_text(field.stored(field, *record)));
                text += '\n';
            }
        }
        return text;
    }

  private:
    static Settings read_settings(std::string_view toml) {
        const SettingSource source{"cs.toml", std::string{toml}, true};
        return Settings::read(catalogue::settings(), {&source, 1});
    }
    static inline int made_ = 0;
    std::filesystem::path folder_;
    Settings settings_;
    Nouns nouns_;
    std::unique_ptr<Engine> engine_;
};

}  // namespace cs::test
