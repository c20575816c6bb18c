// Rows of use and of signals in a store: imported, corrected, taken back, exported, restored.
#include "store/journal.hpp"
#include "tests/unit/error_of.hpp"
#include "tests/unit/pull_fixture.hpp"
#include "tests/unit/usage_fixture.hpp"
#include "usage/signal.hpp"
#include <doctest/doctest.h>
#include <random>
#include <set>

using namespace cs;
using test::day, test::Office, test::in_steps;

TEST_CASE("the summary is what the rows say, after any imports, corrections and undoing") {
    const unsigned seed = 20260301;
    CAPTURE(seed);
    std::mt19937 random{seed};
    const auto pick = [&](unsigned n) { return static_cast<int>(random() % n); };
    Office office{1500};  // more than one block
    int undone = 0;
    for (int round = 0; round < 25; ++round) {
        std::string text = "day,account,feature,user,events,minutes\n";
        std::set<std::string> keys;
        for (int i = 0; i < 60; ++i) {
            auto key = fmt::format("{},a{},f{},{}", to_text(add_days(day("2026-01-20"), pick(40))), pick(12) * 136,
                                   pick(4), pick(2) == 0 ? "" : fmt::format("u{}", pick(5)));
            if (keys.insert(key).second) text += fmt::format("{},{},{}\n", key, pick(3) * pick(5), pick(2) * 7);
        }
        const auto before = office.everything();
        RowsOptions options;
        options.run = pick(2) == 0 ? 0 : 13;
        options.whole_days = pick(4) == 0;
        const auto report = office.import(text, options);
        CHECK(report.rows == report.added + report.changed + report.unchanged);
        REQUIRE(office.faults().empty());
        test::same_from_rows(office.context, std::nullopt);
        test::same_from_rows(office.context, static_cast<std::uint32_t>(pick(12) * 136 + 1));
        const auto after = office.everything();
        CHECK(office.import(text, options).set == 0);  // the same file again
        CHECK(office.everything() == after);
        if (report.set != 0 && pick(3) == 0) {
            undo(office.context, std::nullopt);
            ++undone;
            REQUIRE(office.faults().empty());
            CHECK(office.everything() == before);
        }
    }
    CHECK(undone > 3);
    Office other{0};  // an export, restored, is the same store
    restore(other.context, in_steps(office.everything()), "all.jsonl");
    CHECK(other.faults().empty());
    CHECK(other.everything() == office.everything());
    CHECK(other.standing(day("2026-02-28"), 30).size() == office.standing(day("2026-02-28"), 30).size());
    undo(other.context, std::nullopt);
    CHECK(other.standing(day("2026-02-28"), 30).empty());
}

TEST_CASE("an account or a feature with use is not removed, and an import that others were built on stands") {
    Office office{2};
    office.import("day,account,feature,events\n2026-03-01,a0,f,1\n");
    const auto gone = [&](const char* noun, std::int64_t id) {
        return error_of([&] { write(office.context, [&](Write& work) { work.remove(work.noun(noun), id); }); }).kind();
    };
    CHECK(gone("account", 1) == Kind::no);
    CHECK(gone("feature", 1) == Kind::no);
    write(office.context, [&](Write& work) { work.remove(work.noun("account"), 2); });
    const auto first = office.import("day,account,feature,events\n2026-03-02,a0,f,1\n").set;
    office.import("day,account,feature,events\n2026-03-02,a0,f,5\n");
    CHECK(error_of([&] { undo(office.context, first); }).message().find("were imported again since") !=
          std::string::npos);
    undo(office.context, std::nullopt);
    undo(office.context, first);
    CHECK(office.standing(day("2026-03-02"), 1).front().active_days == 0);
}

TEST_CASE("signals sum exactly, late days and corrections too") {
    Office office{2, "[signal.orders]\nunit = \"orders\"\n[signal.debt]\ndirection = \"down\"\n"};
    RowsOptions options;
    options.about = UsageAbout::signal;
    const auto standing = [&] {
        std::vector<SignalStanding> all;
        read(office.context, [&] {
            each_signal(office.context, "orders", day("2026-03-02"), 7,
                        [&](const SignalStanding& s) { all.push_back(s); });
            return 0;
        });
        return all;
    };
    office.import("day,account,signal,value\n2026-03-01,a0,orders,0.1\n2026-02-28,a0,orders,0.2\n2026-02-20,a0,orders,-"
                  "7\n2026-03-01,a0,debt,1\n",
                  options);
    REQUIRE(standing().size() == 1);
    CHECK(standing()[0].sum == 0.3);
    CHECK(standing()[0].sum_before == -7);
    CHECK(standing()[0].last_value == 0.1);
    office.import("day,account,signal,value\n2026-03-01,a0,orders,0.5\n", options);
    CHECK(standing()[0].sum == 0.7);
    undo(office.context, std::nullopt);
    CHECK(standing()[0].sum == 0.3);
    CHECK(error_of([&] { office.import("day,account,signal,value\n2026-03-01,a0,ordres,1\n", options); }).kind() ==
          Kind::data);
    CHECK(error_of([&] {
              read(office.context, [&] {
                  each_signal(office.context, "none", day("2026-03-02"), 7, [](const SignalStanding&) {});
                  return 0;
              });
          }).kind() == Kind::no);
    Office other{0, "[signal.orders]\n[signal.debt]\n"};
    restore(other.context, in_steps(office.everything()), "all.jsonl");
    CHECK(other.everything() == office.everything());
}
