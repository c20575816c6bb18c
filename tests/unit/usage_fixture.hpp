/// \file usage_fixture.hpp  A store into which rows of use and signals are imported, and what is said of them.
#pragma once
#include "store/transfer.hpp"
#include "tests/unit/store_fixture.hpp"
#include "usage/import_rows.hpp"
#include "usage/standing.hpp"
#include "usage/summed_rows.hpp"
#include "usage/usage.hpp"
#include "usage/window.hpp"
#include <doctest/doctest.h>
#include <fstream>
#include <map>

namespace cs::test {

inline Date day(std::string_view text) { return *iso_date(text); }

/// A store with accounts a0, a1, … and a way to import a text.
struct Office {
    test::FreshStore store;
    Context context;
    std::filesystem::path folder = std::filesystem::temp_directory_path() / fmt::format("cs-usage-{}", ::getpid());

    explicit Office(int accounts, std::string_view toml = "") : store{toml}, context{store.context()} {
        std::filesystem::create_directories(folder);
        write(context, [&](Write& work) {
            for (int i = 0; i < accounts; ++i) {
                Account account;
                account.key = account.name = fmt::format("a{}", i);
                work.insert(account);
            }
        });
    }
    ~Office() { std::filesystem::remove_all(folder); }
    /// Imports a text as it stands in a file, which `options.size` may say is larger than it is.
    void import(const std::string& text, RowsOptions options, RowsReport& report) {
        const auto path = (folder / "usage.csv").string();
        std::ofstream{path, std::ios::binary} << text;
        InputFile file{path};
        options.create_features = options.about == UsageAbout::usage;
        options.scratch = folder.string();
        import_rows(context, file, options, report);
    }
    RowsReport import(const std::string& text, RowsOptions options = {}) {
        options.size = text.size();
        RowsReport report;
        import(text, options, report);
        return report;
    }
    Faults faults() {
        return read(context, [&] { return usage_rows.faults(context); });
    }
    std::vector<AccountUsage> standing(Date on, int span) {
        std::vector<AccountUsage> all;
        read(context, [&] {
            each_account_usage(context, on, span, [&](const AccountUsage& usage) { all.push_back(usage); });
            return 0;
        });
        return all;
    }
    std::string everything() {
        std::string all;
        read(context, [&] { return export_lines(context, [&](std::string_view lines) { all += lines; }), 0; });
        return all;
    }
};

/// What whoever sees all is told, and what is told to whoever sees only some accounts, of the same rows.
inline void same_from_rows(Context& context, std::optional<std::uint32_t> only) {
    const auto first = day("2026-01-25").days(), end = day("2026-02-20").days();
    using Days = std::vector<std::tuple<std::int32_t, std::uint32_t, DayUse>>;
    using Last = std::map<std::uint32_t, std::int32_t>;
    const auto days = [&](const auto& each) {
        Days all;
        each(context, first, end, only, [&](auto on, auto who, const DayUse& use) { all.emplace_back(on, who, use); });
        return all;
    };
    const auto last = [&](const auto& each) {
        Last all;
        each(context, end, only, [&](auto who, auto on) { all.emplace(who, on); });
        return all;
    };
    read(context, [&] {
        CHECK(days(each_day_use) == days(each_summed_day));
        CHECK(last(each_last_use) == last(each_summed_last_use));
        return 0;
    });
}

}  // namespace cs::test
