// Due sets read off a store, and reminders that go out once.
#include "account/contract.hpp"
#include "error_of.hpp"
#include "renewal/churn.hpp"
#include "renewal/remind.hpp"
#include "store/journal.hpp"
#include "store_fixture.hpp"
#include <algorithm>
#include <doctest/doctest.h>
#include <random>
#include <set>

using namespace cs;

namespace {

Date day(std::string_view text) { return iso_date(text).value(); }

std::int64_t add_account(Context& context, const std::string& key, std::optional<Ref<Staff>> csm = {}) {
    std::int64_t id = 0;
    write(context, [&](Write& work) {
        Account account;
        account.key = account.name = key;
        account.csm = csm;
        id = work.insert(account);
    });
    return id;
}

std::int64_t add_staff(Context& context, const std::string& handle) {
    std::int64_t id = 0;
    write(context, [&](Write& work) {
        Staff staff;
        staff.handle = staff.name = handle;
        staff.email = handle + "@example.com";
        id = work.insert(staff);
    });
    return id;
}

Contract contract(std::int64_t account, Date starts, Date ends, std::int64_t amount) {
    Contract line;
    line.account = {account, {}};
    line.starts = starts;
    line.ends = ends;
    line.amount = {amount};
    return line;
}

std::int64_t keep(Context& context, Contract line) {
    std::int64_t id = 0;
    write(context, [&](Write& work) { id = work.insert(line); });
    return id;
}

std::vector<Renewal> sets(Context& context) {
    const auto& noun = context.nouns.of<Renewal>();
    Query query;
    query.sort = parse_sort(noun, "due,id");
    for (const auto& field : noun.fields) query.fields.push_back(&field);
    return all<Renewal>(context, query);
}

/// The pure rule, fed from the lines one by one.
RenewalStatus by_rule(Context& context, const Renewal& set) {
    std::vector<SetLine> lines;
    const auto followers = followers_of(context, set);
    const bool noted = std::ranges::any_of(all<Churn>(context, {}), [&](const Churn& loss) {
        return loss.account == set.account && loss.due == set.due && loss.currency == set.currency;
    });
    for (const auto& line : lines_of(context, set)) {
        SetLine due{*line.ends, *line.stops, false, false, noted};
        for (const auto& f : followers) {
            if (std::ranges::find(f.follows, Ref<Contract>{line.id, {}}) == f.follows.end() || !f.recurring ||
                (f.signed_on && *f.signed_on > context.today))
                continue;
            if (f.kind == ContractKind::extension)
                due.extended = due.extended || f.renews;
            else if (f.kind != ContractKind::winback)
                due.renewed = true;
        }
        lines.push_back(due);
    }
    return status_of(lines, context.today, context.settings.integer("renewal.grace_days"));
}

/// One account with a few lines, some of them followed, extended or ended early.
void random_ledger(Context& context, std::mt19937& random, const std::string& key) {
    const auto pick = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    const auto account = add_account(context, key);
    const auto ends = add_days(day("2026-01-01"), pick(120));
    for (int i = 0; i < 1 + pick(3); ++i) {
        auto line = contract(account, add_months(ends, -12), add_days(ends, pick(4) == 0 ? 10 : 0), 1000 + pick(9000));
        if (pick(4) == 0) line.terminated_on = add_days(ends, -pick(90) - 1);
        const auto id = keep(context, line);
        if (pick(2) == 0) continue;
        const auto stops = line.terminated_on.value_or(*line.ends);
        auto next = contract(account, stops, add_months(stops, pick(2) == 0 ? 1 : 12), pick(2) * 5000);
        next.kind = pick(3) == 0   ? ContractKind::extension
                    : pick(4) == 0 ? ContractKind::winback
                                   : ContractKind::renewal;
        if (pick(3) != 0) next.signed_on = add_days(stops, pick(80) - 50 > 30 ? 30 : pick(80) - 50);
        if (next.signed_on && *next.signed_on > add_days(stops, 30)) next.signed_on = stops;
        next.follows = {{id, {}}};
        keep(context, next);
    }
}

/// Every fourth set is noted as lost.
void note_losses(Context& context, std::mt19937& random) {
    for (const auto& set : sets(context)) {
        if (random() % 4 != 0) continue;
        Churn loss;
        loss.account = set.account;
        loss.due = set.due;
        loss.on = add_days(set.due, 1);
        loss.currency = set.currency;
        loss.reason = loss.class_name = "price";
        loss.created = loss.updated = context.now;
        write(context, [&](Write& work) { work.put(context.nouns.of<Churn>(), loss, nullptr); });
    }
}

struct Post {
    std::vector<std::string> to;
    Delivery::Outcome outcome = Delivery::Outcome::sent;
    Deliver deliver() {
        return [this](const std::string& recipient, const std::string&) {
            to.push_back(recipient);
            return Delivery{outcome, "said so"};
        };
    }
};

constexpr std::string_view sender = "mail.from = \"CS <cs@example.com>\"\n";

/// Two people with one renewal each, 29 days before it is due.
struct Office {
    test::FreshStore store{sender};
    Context context = store.context();
    WorkCalendar calendar;
    Office() {
        for (const char* name : {"li", "wang"}) {
            const auto account =
                add_account(context, std::string{"of-"} + name, Ref<Staff>{add_staff(context, name), {}});
            keep(context, contract(account, day("2025-04-01"), day("2026-04-01"), 6'000'000));
        }
    }
    Reminded run(Post& post, Sending how = {}) { return remind(context, calendar, post.deliver(), how); }
};

}  // namespace

TEST_CASE("what lists filter by and what the rule says are the same") {
    const unsigned seed = 20260302;
    CAPTURE(seed);
    std::mt19937 random{seed};
    test::FreshStore store;
    auto context = store.context();
    for (int i = 0; i < 60; ++i) random_ledger(context, random, fmt::format("a{}", i));
    note_losses(context, random);
    std::set<RenewalStatus> seen;
    for (int shift = -60; shift <= 200; shift += 13) {
        context.today = add_days(day("2026-01-01"), shift);
        for (const auto& set : sets(context)) {
            CAPTURE(to_text(context.today));
            CAPTURE(set.id);
            const auto expected = by_rule(context, set);
            seen.insert(expected);
            REQUIRE(name_of(set.status) == name_of(expected));
        }
        for (const auto& choice :
             Value<RenewalStatus>::choices) {  // and the range of days that a status implies hides none
            const auto& noun = context.nouns.of<Renewal>();
            Query query;
            query.where = {{&noun.at("status"), Condition::Op::equal, {std::string{choice.name}}, {}}};
            const auto all_of_them = sets(context);
            CHECK(count(context, noun, query) == std::ranges::count_if(all_of_them, [&](const Renewal& s) {
                      return name_of(s.status) == choice.name;
                  }));
        }
    }
    CHECK(seen.size() == 6);
}

TEST_CASE("a due set sums exact yearly values and rounds once") {
    test::FreshStore store;
    auto context = store.context();
    const auto account = add_account(context, "acme");
    // 95 days of 1,000.00 are 384,210.526… minor units a year (metrics.md §1.1); three of them 1,152,631.58
    for (int i = 0; i < 3; ++i) keep(context, contract(account, day("2025-01-15"), day("2025-04-20"), 100'000));
    const auto found = sets(context);
    REQUIRE(found.size() == 1);
    CHECK(found.front().amount_due->value == 1'152'632);
    CHECK(found.front().lines == 3);
}

TEST_CASE("a free extension beyond 92 days extends nothing") {
    test::FreshStore store;
    auto context = store.context();
    const auto account = add_account(context, "acme");
    const auto old = keep(context, contract(account, day("2024-12-01"), day("2025-12-01"), 100'000));
    auto longer = contract(account, day("2025-12-01"), add_days(day("2025-12-01"), 93), 0);
    longer.kind = ContractKind::extension;
    longer.follows = {{old, {}}};
    const auto id = keep(context, longer);
    CHECK_FALSE(get<Contract>(context, id).renews);
    CHECK(name_of(sets(context).front().status) == "lost");
    auto shorter = longer;
    shorter.ends = add_days(day("2025-12-01"), 92);
    keep(context, shorter);
    CHECK(name_of(sets(context).front().status) == "extended");
}

TEST_CASE("a renewal signed after the grace is a win-back") {
    test::FreshStore store;
    auto context = store.context();
    const auto account = add_account(context, "acme");
    const auto old = keep(context, contract(account, day("2024-12-01"), day("2025-12-01"), 100'000));
    auto next = contract(account, day("2025-12-01"), day("2026-12-01"), 100'000);
    next.kind = ContractKind::renewal;
    next.follows = {{old, {}}};
    next.signed_on = day("2025-12-31");
    CHECK_NOTHROW(keep(context, next));
    next.signed_on = day("2026-01-01");
    CHECK(error_of([&] { keep(context, next); }).message().find("was signed 2026-01-01, more than 30 days after") !=
          std::string::npos);
}

TEST_CASE("each reminder is sent once") {
    Office office;
    Post post;
    CHECK(office.run(post).sent.size() == 2);
    CHECK(post.to == std::vector<std::string>{"li@example.com", "wang@example.com"});
    CHECK(office.run(post).sent.empty());
    office.context.today = day("2026-03-24");  // 7 days before
    CHECK(office.run(post).sent.size() == 2);
    office.context.today = day("2026-03-31");
    CHECK(office.run(post).sent.empty());
    CHECK(post.to.size() == 4);
}

TEST_CASE("what failed is tried again, what may have been sent is not") {
    Office office;
    Post post{{}, Delivery::Outcome::failed};
    CHECK(office.run(post).failed.size() == 2);
    post.outcome = Delivery::Outcome::unknown;
    CHECK(office.run(post).unknown.size() == 2);
    post.outcome = Delivery::Outcome::sent;
    const auto third = office.run(post);
    CHECK(third.sent.empty());
    CHECK(third.unknown.size() == 2);
    CHECK(post.to.size() == 4);
    CHECK(office.run(post, {.retry_unknown = true}).sent.size() == 2);
    CHECK(office.run(post, {.retry_unknown = true}).sent.empty());
}

TEST_CASE("what a run claimed and never marked is unknown, and the rest goes out") {
    Office office;
    Post post;
    const auto dies = [](const std::string&, const std::string&) -> Delivery { throw std::runtime_error{"killed"}; };
    CHECK_THROWS(remind(office.context, office.calendar, dies, {}));
    const auto after = office.run(post);
    CHECK(after.sent.size() == 1);  // wang's; li's may have been sent
    REQUIRE(after.unknown.size() == 1);
    CHECK(after.unknown.front().to.person == "li");
}

TEST_CASE("the same letter has the same message id, another one another") {
    Office office;
    const auto letters = letters_due(office.context, office.calendar);
    REQUIRE(letters.size() == 2);
    CHECK(letter_mail(office.context, letters[0]).message_id == letter_mail(office.context, letters[0]).message_id);
    CHECK(letter_mail(office.context, letters[0]).message_id != letter_mail(office.context, letters[1]).message_id);
}

TEST_CASE("what was sent cannot be undone, and stands in nobody's way") {
    Office office;
    Post post;
    office.run(post);
    const auto newest = change_sets(office.context, 1).front().id;
    CHECK(error_of([&] { undo(office.context, newest); }).message().find("cannot be taken back") != std::string::npos);
    undo(office.context, std::nullopt);  // the last contract, which no mail of ours was
    CHECK(sets(office.context).size() == 1);
    CHECK(office.run(post).sent.empty());
}

TEST_CASE("an account that goes takes its reminders along, and brings them back") {
    Office office;
    Post post;
    office.run(post);
    const auto account = get<Renewal>(office.context, 1).account.id;
    const auto before = office.store.dump();
    write(office.context, [&](Write& work) {
        work.remove(work.noun("contract"), 1);
        work.remove(work.noun("account"), account);
    });
    undo(office.context, std::nullopt);
    CHECK(office.store.dump() == before);
    CHECK(office.run(post).sent.empty());
}

TEST_CASE("a due set is in nobody's way when an account goes, and cannot be found by what is none") {
    Office office;
    const auto account = get<Renewal>(office.context, 1).account.id;
    write(office.context, [&](Write& work) {
        work.remove(work.noun("contract"), 1);
        work.remove(work.noun("account"), account);
    });
    CHECK(sets(office.context).size() == 1);
    CHECK(error_of([&] { find_renewal(office.context, "nobody"); }).message().find("there is no account") !=
          std::string::npos);
    CHECK(find_renewal(office.context, "of-wang").id == find_renewal(office.context, "2").id);
}
