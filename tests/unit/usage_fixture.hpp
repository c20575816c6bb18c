/// \file usage_fixture.hpp  A store into which rows of use and signals are imported, and what is said of them.
#pragma once
#include "store/transfer.hpp"
#include "tests/unit/store_fixture.hpp"
#include "usage/import_rows.hpp"
#include "usage/standing.hpp"
#include "usage/usage.hpp"
#include <fstream>

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

}  // namespace cs::test
