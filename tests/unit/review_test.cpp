// Which business reviews are due when, by whose clock, and what a year of them sends to whom.
#include "account/contract.hpp"
#include "account/touch.hpp"
#include "error_of.hpp"
#include "review/review_mail.hpp"
#include "review/review_plan.hpp"
#include "store_fixture.hpp"
#include <algorithm>
#include <doctest/doctest.h>
#include <map>
#include <random>

using namespace cs;

namespace {

Date day(std::string_view text) { return iso_date(text).value(); }
std::string texts(const std::vector<Date>& days) {
    std::string all;
    for (const auto each : days) all += (all.empty() ? "" : " ") + to_text(each);
    return all;
}

std::int64_t add_account(Context& context, const std::string& key, std::optional<Segment> segment, Date starts, std::optional<Date> ends) {
    std::int64_t made = 0;
    write(context, [&](Write& work) {
        Account account;
        account.key = account.name = key;
        account.segment = segment;
        made = work.insert(account);
        Contract line;
        line.account = {made, {}};
        line.product = "Suite";
        line.amount = {1200000};
        line.kind = ends ? ContractKind::first : ContractKind::evergreen;
        line.starts = starts;
        line.ends = ends;
        work.insert(line);
    });
    return made;
}

void add_contact(Context& context, std::int64_t account, const std::string& name, bool opt_out = false) {
    write(context, [&](Write& work) {
        Contact contact;
        contact.account = {account, {}};
        contact.name = name;
        contact.email = name + "@x.example";
        contact.opt_out = opt_out;
        work.insert(contact);
    });
}

}  // namespace

TEST_CASE("reviews are counted back from the renewal, and from the start where nothing falls due") {
    struct Case {
        const char *starts, *due;
        int months;
        const char *from, *to, *expected;
    };
    const Case cases[] = {
        {"2026-01-01", "2026-12-31", 3, "2026-01-01", "2026-12-31", "2026-04-02 2026-07-02 2026-10-02"},
        {"2026-01-01", "2026-12-31", 6, "2026-01-01", "2026-12-31", "2026-04-02 2026-10-02"},
        {"2026-01-01", "2026-12-31", 3, "2026-04-03", "2026-07-02", "2026-07-02"},  // both days of the window count
        {"2026-01-01", "2026-12-31", 0, "2026-01-01", "2026-12-31", ""},
        {"2026-01-01", "2026-03-31", 3, "2026-01-01", "2026-12-31", ""},  // over before there is anything to review
        {"2024-01-01", "2026-12-31", 12, "2024-01-01", "2026-12-31", "2024-10-02 2025-10-02 2026-10-02"},
        {"2025-11-30", "2026-11-29", 3, "2026-01-01", "2026-12-31", "2026-02-28 2026-05-31 2026-08-31"},
        {"2025-01-31", "", 1, "2026-02-01", "2026-04-30", "2026-02-28 2026-03-31 2026-04-30"},  // anchored, not chained
        {"2026-01-15", "", 6, "2026-01-01", "2026-12-31", "2026-07-15"},
        {"2026-06-01", "2026-01-01", 3, "2026-01-01", "2026-12-31", ""},
        {"2026-01-01", "2026-12-31", 3, "2026-12-31", "2026-01-01", ""},
    };
    for (const auto& each : cases) {
        CAPTURE(each.expected);
        const auto due = *each.due ? std::optional{day(each.due)} : std::nullopt;
        CHECK(texts(review_days(day(each.starts), due, each.months, 90, day(each.from), day(each.to))) == each.expected);
    }
    CHECK(is_near(day("2026-04-02"), day("2026-05-16"), 3));
    CHECK_FALSE(is_near(day("2026-04-02"), day("2026-05-17"), 3));
    CHECK_FALSE(is_near(day("2026-04-02"), day("2026-02-16"), 3));
}

TEST_CASE("a review falls 90 days before every renewal, whatever the term: so a likely no is known in time") {
    const auto seed = std::random_device{}();
    CAPTURE(seed);
    std::mt19937 chance{seed};
    for (int i = 0; i < 500; ++i) {
        const auto starts = add_days(day("2024-01-01"), static_cast<int>(chance() % 1500));
        const int term = 6 + static_cast<int>(chance() % 42), months = 1 + static_cast<int>(chance() % 12);
        const auto due = add_days(add_months(starts, term), -1);
        const auto days = review_days(starts, due, months, 90, starts, due);
        CAPTURE(to_text(starts));
        CAPTURE(term);
        CAPTURE(months);
        CHECK(std::ranges::is_sorted(days));
        for (std::size_t k = 1; k < days.size(); ++k) CHECK_FALSE(is_near(days[k - 1], days[k], months));
        if (add_days(due, -90) >= add_days(starts, months * 15)) {
            REQUIRE_FALSE(days.empty());
            CHECK(days.back() == add_days(due, -90));
        } else {
            CHECK(days.empty());
        }
    }
}

TEST_CASE("a time of day is read from the account's clock on the wall") {
    struct Case {
        const char *zone, *text, *expected;
    };
    const Case cases[] = {
        {"Asia/Shanghai", "2026-04-02 10:00", "2026-04-02T02:00:00Z"},
        {"Asia/Shanghai", "tomorrow 0:30", "2026-03-02T16:30:00Z"},
        {"Europe/Berlin", "2026-03-28 10:00", "2026-03-28T09:00:00Z"},
        {"Europe/Berlin", "2026-03-29 01:59", "2026-03-29T00:59:00Z"},
        {"Europe/Berlin", "2026-03-29 02:30", "2026-03-29T01:30:00Z"},  // skipped: as before the change
        {"Europe/Berlin", "2026-03-29 03:00", "2026-03-29T01:00:00Z"},
        {"Europe/Berlin", "2026-10-25 02:30", "2026-10-25T00:30:00Z"},  // twice: the first
        {"Europe/Berlin", "2026-10-25 03:00", "2026-10-25T02:00:00Z"},
        {"UTC", "2026-12-31 23:59", "2026-12-31T23:59:00Z"},
    };
    for (const auto& each : cases) {
        CAPTURE(each.text);
        CHECK(to_text(parse_meeting(each.text, day("2026-03-02"), TimeZone{each.zone})) == each.expected);
    }
    for (const auto* text : {"", "10:00", "2026-04-02", "2026-04-02 24:00", "2026-04-02 10:60", "2026-04-02 1000", "2026-04-02 10:5",
                             "2026-04-02 -1:00", "2026-13-02 10:00", "x 10:00", "2026-04-02 10:00:00", "2026-04-02 ::00"})
        CHECK(error_of([&] { parse_meeting(text, day("2026-03-02"), TimeZone{"UTC"}); }).kind() == Kind::data);
}

TEST_CASE("a year of cron: every review is made once, every mail goes to everybody once a quarter, quiet days stay quiet") {
    test::FreshStore store{"mail.from = \"CS <cs@example.com>\"\n"};
    auto context = store.context();
    context.today = day("2026-01-01");
    const auto large = add_account(context, "large", Segment::large, day("2026-01-01"), day("2027-01-01"));
    const auto small = add_account(context, "small", Segment::small, day("2026-01-01"), day("2027-01-01"));
    add_account(context, "none", {}, day("2026-01-01"), day("2027-01-01"));
    const auto monthly = add_account(context, "monthly", Segment::small, day("2025-11-15"), {});
    for (const auto account : {large, small, monthly}) add_contact(context, account, "ann" + std::to_string(account));
    add_contact(context, small, "bo");
    add_contact(context, small, "opted-out", true);
    add_contact(context, monthly, "opted-out-too", true);

    std::map<std::string, std::vector<Date>> mails;
    int deaf_days = 0;
    const auto deliver = [&](const std::string& recipient, const std::string&) -> Delivery {
        if (context.today.day() == 2 && deaf_days++ < 3) return {Delivery::Outcome::failed, "down"};
        mails[recipient].push_back(context.today);
        return {Delivery::Outcome::sent, {}};
    };
    std::vector<std::string> made;
    for (; context.today < day("2027-01-01"); context.today = add_days(context.today, 1)) {
        context.now = {context.today.days() * std::int64_t{86400} + 3600};
        std::vector<PlannedReview> planned;
        plan_reviews(context, planned);
        for (const auto& one : planned) made.push_back(one.account + " " + to_text(one.due));
        mark_interrupted_reviews(context);
        mail_reviews(context, read(context, [&] { return due_by_mail(context); }), deliver, {});
    }
    std::ranges::sort(made);
    CHECK(std::ranges::adjacent_find(made) == made.end());
    const auto of = [&](std::string_view key) {
        std::string all;
        for (const auto& each : made)
            if (each.starts_with(std::string{key} + " ")) all += each.substr(key.size());
        return all;
    };
    CHECK(of("large") == " 2026-04-02 2026-07-02 2026-10-02");
    CHECK(of("small") == of("large"));
    CHECK(of("none") == " 2026-04-02 2026-10-02");
    // On a working day, or the last one before: 15 February and 15 November are Sundays, 15 August a Saturday.
    CHECK(of("monthly") == " 2026-02-13 2026-05-15 2026-08-14 2026-11-13 2027-02-15");

    CHECK(mails.size() == 3);
    CHECK(mails["ann" + std::to_string(small) + "@x.example"].size() == 3);
    CHECK(mails["bo@x.example"].size() == 3);
    CHECK(texts(mails["ann" + std::to_string(monthly) + "@x.example"]) == "2026-02-13 2026-05-15 2026-08-14 2026-11-13");
    for (const auto& [person, days] : mails)
        for (std::size_t i = 1; i < days.size(); ++i) CHECK(quarter_start(days[i - 1]) < quarter_start(days[i]));
}
