/// \file usage_office.hpp  A store with accounts, and ways to import into it and to see what it makes of that.
#pragma once
#include "account/account.hpp"
#include "error_of.hpp"
#include "store/journal.hpp"
#include "store/transfer.hpp"
#include "store_fixture.hpp"
#include "usage/import_rows.hpp"
#include "usage/standing.hpp"
#include "usage/summed_rows.hpp"
#include "usage/window.hpp"
#include <doctest/doctest.h>
#include <fstream>
#include <map>

namespace cs::test {

inline Date day(std::string_view text) { return *iso_date(text); }

/// A store with accounts a0, a1, … and a way to import a text.
struct Office {
    FreshStore store;
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
    RowsReport import(const std::string& text, RowsOptions options = {}) {
        const auto path = (folder / "usage.csv").string();
        std::ofstream{path, std::ios::binary} << text;
        InputFile file{path};
        options.create_features = options.about == UsageAbout::usage;
        options.scratch = folder.string();
        options.size = text.size();
        RowsReport report;
        import_rows(context, file, options, report);
        return report;
    }
    /// What is said of a file that is refused.
    RowsReport refused(const std::string& text, RowsOptions options) {
        const auto path = (folder / "usage.csv").string();
        std::ofstream{path, std::ios::binary} << text;
        InputFile file{path};
        options.create_features = true;
        options.scratch = folder.string();
        RowsReport report;
        CHECK(::error_of([&] { import_rows(context, file, options, report); }).kind() == Kind::data);
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
    // What whoever sees all is told, and what is told to whoever sees only some accounts, of the same rows.
    void same_from_rows(std::optional<std::uint32_t> only) {
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
    std::string everything() {
        std::string all;
        read(context, [&] { return export_lines(context, [&](std::string_view lines) { all += lines; }), 0; });
        return all;
    }
};

}  // namespace cs::test
