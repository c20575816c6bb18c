// What is said of the use of an account on a day.
#include "account/contract.hpp"
#include "tests/unit/usage_fixture.hpp"
#include <doctest/doctest.h>
#include <map>
#include <random>
#include <set>

using namespace cs;
using test::day, test::Office;

TEST_CASE("standing is what a loop over the rows would count") {
    const unsigned seed = 11;
    CAPTURE(seed);
    std::mt19937 random{seed};
    const auto pick = [&](unsigned n) { return static_cast<int>(random() % n); };
    Office office{8};
    struct Row {
        Date on;
        int account, feature;
        std::string user;
        std::int64_t events, minutes;
    };
    std::map<std::string, Row> rows;
    for (int i = 0; i < 900; ++i) {
        Row row{add_days(day("2025-11-01"), pick(120)),          pick(8), pick(6),
                pick(3) == 0 ? "" : fmt::format("u{}", pick(9)), pick(4), pick(3) == 0 ? 5 : 0};
        if (row.account == 7 && row.on > day("2025-12-05")) continue;  // fell silent
        rows.insert_or_assign(fmt::format("{},a{},f{},{}", to_text(row.on), row.account, row.feature, row.user), row);
    }
    std::string text = "day,account,feature,user,events,minutes\n";
    for (const auto& [key, row] : rows) text += fmt::format("{},{},{}\n", key, row.events, row.minutes);
    office.import(text);
    for (const auto* on : {"2025-11-15", "2026-01-10", "2026-03-02"}) {
        for (const int span : {1, 7, 30, 90}) {
            CAPTURE(on);
            CAPTURE(span);
            const auto found = office.standing(day(on), span);
            std::size_t next = 0;
            for (int a = 0; a < 8; ++a) {
                AccountUsage expected;
                std::set<Date> now, before;
                std::set<int> features;
                std::set<std::string> users;
                for (const auto& [key, row] : rows) {
                    if (row.account != a || row.on > day(on) || (row.events == 0 && row.minutes == 0)) continue;
                    expected.last_use = std::max(expected.last_use.value_or(row.on), row.on);
                    const auto age = days_between(row.on, day(on));
                    if (age >= 2 * span) continue;
                    (age < span ? now : before).insert(row.on);
                    (age < span ? expected.events : expected.events_before) += row.events;
                    (age < span ? expected.minutes : expected.minutes_before) += row.minutes;
                    if (WorkCalendar{}.working(row.on)) {
                        (age < span ? expected.events_worked.now : expected.events_worked.before) += row.events;
                        (age < span ? expected.minutes_worked.now : expected.minutes_worked.before) += row.minutes;
                    }
                    if (age >= span) continue;
                    features.insert(row.feature);
                    if (!row.user.empty()) users.insert(row.user);
                }
                if (!expected.last_use) continue;
                expected.account = a + 1;
                for (int age = 0; age < 2 * span; ++age)
                    if (WorkCalendar{}.working(add_days(day(on), -age)))
                        ++(age < span ? expected.working_days.now : expected.working_days.before);
                expected.active_days = static_cast<int>(now.size());
                expected.active_days_before = static_cast<int>(before.size());
                expected.features = static_cast<int>(features.size());
                expected.features_licensed = 6;
                expected.users = static_cast<int>(users.size());
                REQUIRE(next < found.size());
                CHECK(found[next] == expected);
                CHECK(read(office.context, [&] { return account_usage(office.context, a + 1, day(on), span); }) ==
                      expected);
                ++next;
            }
            CHECK(next == found.size());
        }
    }
    CHECK_FALSE(read(office.context, [&] { return account_usage(office.context, 99, day("2026-03-02"), 30); }));
    CHECK(read(office.context, [&] { return usage_feed(office.context); }).last_day == rows.rbegin()->second.on);
}

TEST_CASE("the Spring Festival is no fall in use") {
    // 2026: off from 15 to 23 February, worked on the Saturdays 14 and 28 February.
    WorkCalendar china;
    for (int d = 15; d <= 23; ++d) china.set(*Date::of(2026, 2, static_cast<unsigned>(d)), false, "春节");
    for (const auto on : {"2026-02-14", "2026-02-28"}) china.set(day(on), true, "调休");
    const auto used = [&](bool closed, std::int64_t then) {  // 10 a working day in January, `then` after the festival
        std::string text = "day,account,feature,events,minutes\n";
        for (auto on = day("2026-01-01"); on <= day("2026-03-02"); on = add_days(on, 1)) {
            if (closed && !china.working(on)) continue;
            const auto events = on < day("2026-02-01") ? 10 : then;
            text += fmt::format("{},a0,f,{},{}\n", to_text(on), events, 6 * events);
        }
        return text;
    };
    struct {
        bool closed, known;
        std::int64_t then;
        double trend;
    } const cases[] = {
        {true, true, 10, 1.0},         // closed over the festival: as before
        {true, false, 10, 15.0 / 21},  // where nobody gave a calendar: 15 of 21 days from Monday to Friday
        {true, true, 5, 0.5},          // and a fall is one all the same
        {false, true, 10, 1.0},        // open every day: neither a fall nor a rise
        {false, true, 5, 0.5},
    };
    for (const auto& each : cases) {
        CAPTURE(each.closed);
        CAPTURE(each.known);
        Office office{1};
        if (each.known) office.context.holidays = [&] { return china; };
        office.import(used(each.closed, each.then));
        const auto usage = office.standing(day("2026-03-02"), 30).front();
        const auto events = per_working_day(usage, usage.events_worked, {usage.events, usage.events_before});
        const auto minutes = per_working_day(usage, usage.minutes_worked, {usage.minutes, usage.minutes_before});
        CHECK(static_cast<double>(events.now) / static_cast<double>(events.before) == doctest::Approx(each.trend));
        CHECK(static_cast<double>(minutes.now) / static_cast<double>(minutes.before) == doctest::Approx(each.trend));
    }
    AccountUsage weekends;  // whoever is open at weekends alone is compared by all days
    weekends.working_days = {16, 22};
    CHECK(per_working_day(weekends, {}, {8, 9}) == Compared{8, 9});
}

TEST_CASE("a feature counts where a contract in force includes it") {
    Office office{2};
    office.import("day,account,feature,events\n2026-03-01,a0,stock,3\n2026-03-01,a0,till,1\n2026-03-01,a1,stock,2\n");
    write(office.context, [&](Write& work) {
        auto stock = get<Feature>(office.context, 1);
        stock.plans = {"Pro Suite"};
        stock.core = true;
        work.update(stock);
        for (const auto* ends : {"2026-03-01", "2027-01-01"}) {  // the first is over
            Contract line;
            line.account = {std::string_view{ends} == "2027-01-01" ? 1 : 2, {}};
            line.product = "pro suite";
            line.starts = day("2025-01-01");
            line.ends = day(ends);
            line.currency = *Currency::of("CNY");
            line.kind = ContractKind::first;
            work.insert(line);
        }
    });
    const auto all = office.standing(day("2026-03-02"), 30);
    REQUIRE(all.size() == 2);
    CHECK(std::tuple{all[0].features, all[0].features_licensed, all[0].core_features, all[0].core_licensed} ==
          std::tuple{2, 2, 1, 1});
    CHECK(std::tuple{all[1].features, all[1].features_licensed, all[1].core_features, all[1].core_licensed} ==
          std::tuple{0, 1, 0, 0});
}
