#include "intake/import.hpp"
#include "error_of.hpp"
#include "store/journal.hpp"
#include "store_fixture.hpp"
#include "tests/unit/pull_fixture.hpp"
#include <doctest/doctest.h>
#include <algorithm>
#include <random>

using namespace cs;

namespace {

ImportReport take(Context context, std::string_view noun, const std::string& csv, ImportOptions options = {}, const ImportRules& rules = {}) {
    const InputTable table{test::in_steps(csv), "f.csv", {}};
    const auto mapping = map_columns(context.nouns[noun], table.columns(), rules);
    ImportReport report;
    import_table(context, table, mapping, options, report);
    CHECK(report.rows == report.added + report.changed + report.unchanged + report.filtered + report.rejected);
    return report;
}

std::string counts(const ImportReport& r) { return fmt::format("{}={}+{}+{}+{}+{}", r.rows, r.added, r.changed, r.unchanged, r.filtered, r.rejected); }

}  // namespace

TEST_CASE("an import is one change set, and an undo takes all of it back") {
    test::FreshStore store{"currency = \"USD\"\n[account.fields]\nbeds = \"integer\"\n"};
    CHECK(counts(take(store.context(), "account", "key,name,beds,tags\na,A,12,x\nb,B,,\n")) == "2=2+0+0+0+0");
    const auto before = store.dump();
    ImportOptions options;
    options.create = {"staff"};
    const auto report = take(store.context(), "account", "name,csm,parent,beds,tags\nA,Li Lei,C,13,\"z,y\"\nB,Li Lei,,,\nC,,,1,\n", options);
    CHECK(counts(report) == "3=1+2+0+0+0");
    CHECK(report.created == std::map<std::string, std::size_t>{{"staff", 1}});
    auto context = store.context();
    CHECK(change_sets(context, std::nullopt).size() == 2);
    CHECK(change_sets(context, 1).front().id == report.set);
    CHECK(change_sets(context, 1).front().count == 5);  // three accounts, the first stage of one, a person
    const auto after = store.dump();
    CHECK(counts(take(store.context(), "account", "name,csm,parent,beds,tags\nA,Li Lei,C,13,\"y,z\"\nB,li-lei,,,\nC,,,1,\n", options)) == "3=0+0+3+0+0");
    CHECK(store.dump() == after);
    undo(context, std::nullopt);
    CHECK(store.dump() == before);
}

TEST_CASE("a trial and a refusal leave the store as it is") {
    test::FreshStore store;
    const auto before = store.dump();
    auto context = store.context();
    context.dry_run = true;
    const auto report = take(context, "account", "name\nA\nB\n");
    CHECK(counts(report) == "2=2+0+0+0+0");
    CHECK(report.set == 0);
    CHECK(error_of([&] { take(store.context(), "account", "name,signed_on\nA,\nB,soon\n"); }).kind() == Kind::data);
    ImportOptions options;
    options.skip_bad = true;
    options.keep_rejected = [](const std::string&) { throw Error{Kind::io, "full"}; };
    CHECK(error_of([&] { take(store.context(), "account", "name,signed_on\nA,\nB,soon\n", options); }).kind() == Kind::io);
    CHECK(store.dump() == before);
    CHECK(change_sets(context, std::nullopt).empty());
}

TEST_CASE("who is meant") {
    struct Case {
        const char *what, *first, *second, *counts;
    };
    const Case cases[] = {
        {"by key, however it is written", "key,name\nacme,Acme\n", "key,name\nACME,Acme GmbH\n", "1=0+1+0+0+0"},
        {"by external id, whatever the name", "external_id,name\n1,Acme\n", "external_id,name\n1,Other\n", "1=0+1+0+0+0"},
        {"another id is another account of the same name", "external_id,name\n1,Acme\n", "external_id,name\n2,Acme\n", "1=1+0+0+0+0"},
        {"by name, which now has an id", "name\nAcme\n", "external_id,name\n2,acme\n", "1=0+1+0+0+0"},
        {"by name, written otherwise", "name\nAcme  Dental\n", "name\nACME DENTAL\n", "1=0+0+1+0+0"},
        {"a number in somebody's file is not our number", "name\nAcme\n", "name,parent\nB,1\n", nullptr},
        {"a key given later in the file goes before one that is made", "name\nX\n", "key,name\n,Acme\nacme,Other\n", "2=2+0+0+0+0"},
    };
    for (const auto& c : cases) {
        INFO(std::string{c.what});
        test::FreshStore store;
        take(store.context(), "account", c.first);
        if (!c.counts) {
            CHECK(error_of([&] { take(store.context(), "account", c.second); }).kind() == Kind::data);
            continue;
        }
        CHECK(counts(take(store.context(), "account", c.second)) == c.counts);
        CHECK(counts(take(store.context(), "account", c.second)) == fmt::format("{0}=0+0+{0}+0+0", c.counts[0]));
    }
}

TEST_CASE("an amount without a currency has the account's, else the company's") {
    test::FreshStore store{"currency = \"EUR\"\n[rates]\nUSD = 0.9\n"};
    take(store.context(), "account", "name,currency\nA,USD\nB,JPY\n");
    const auto report = take(store.context(), "contract", "account,amount,starts,ends\nA,5,2026-01-01,2027-01-01\nB,5,2026-01-01,2027-01-01\nA,GBP 5,2026-01-01,2027-01-01\n");
    CHECK(report.without_rate == std::set<std::string>{"GBP", "JPY"});
    CHECK(store.dump().find("|USD|500|") != std::string::npos);
    CHECK(store.dump().find("|JPY|5|") != std::string::npos);
}

// Random files: the same file twice changes nothing, the counts add up, and every row that is not taken is handed back.
TEST_CASE("random files are taken whole or handed back") {
    const auto seed = std::random_device{}();
    INFO("seed ", seed);
    std::mt19937 random{seed};
    const auto one_of = [&](std::initializer_list<const char*> texts) { return *(texts.begin() + random() % texts.size()); };
    for (int round = 0; round < 20; ++round) {
        test::FreshStore store;
        std::string csv = "external_id,name,parent,signed_on,csm,tags\n";
        for (std::size_t n = random() % 30; n > 0; --n)
            csv += fmt::format("{},{},{},{},{},{}\n", one_of({"", "1", "2", "3", "4"}), one_of({"", "A", "a", "B", "C", "D"}), one_of({"", "", "A", "B", "2", "Z"}),
                               one_of({"", "2026-01-01", "soon"}), one_of({"", "li", "Li Lei"}), one_of({"", "x", "\"y,x\""}));
        INFO(csv);
        std::string rejected;
        ImportOptions options;
        options.skip_bad = true;
        options.create = {"staff"};
        options.keep_rejected = [&](const std::string& text) { rejected = text; };
        const auto first = take(store.context(), "account", csv, options);
        if (first.rejected > 0) CHECK(std::ranges::count(rejected, '\n') == static_cast<std::ptrdiff_t>(first.rejected) + 1);
        const auto stored = store.dump();
        const auto second = take(store.context(), "account", csv, options);
        CHECK(second.added + second.changed + second.unchanged + second.rejected == second.rows);
        auto context = store.context();
        if (first.set != 0 && second.set == 0) {
            CHECK(store.dump() == stored);
            undo(context, first.set);
            CHECK(store.dump().empty());
        }
    }
}

TEST_CASE("what is set once tells records apart that have no name") {
    struct Case {
        const char *noun, *first, *second, *counts;
    };
    const Case cases[] = {
        {"ticket", "account,subject,opened_at\na,printer,2026-01-05T08:00:00Z\n", "account,subject,opened_at\na,printer,2026-01-05T08:00:00Z\na,printer,2026-01-06T08:00:00Z\n", "2=1+0+1+0+0"},
        {"complaint", "account,what,raised_at\na,late,2026-01-05T08:00:00Z\n", "account,what,raised_at\na,late,2026-01-06T08:00:00Z\n", "1=1+0+0+0+0"},
        {"upsell", "account,product,amount\na,Pro,5\n", "account,product,amount\nb,Pro,5\n", "1=1+0+0+0+0"},
        {"goal", "account,statement,agreed_on\na,less paper,\n", "account,statement,agreed_on\na,less paper,\nb,less paper,\n", "2=1+0+1+0+0"},
        {"touch", "account,on,note\na,2026-01-05,hello\n", "account,on,note\na,2026-01-06,hello\n", "1=1+0+0+0+0"},
        {"training", "contact,topic,on,state\nWu,x,2026-01-05,attended\n", "contact,topic,on,state\nWu,x,2026-01-05,attended\nWu,x,2026-01-06,attended\n", "2=1+0+1+0+0"},
    };
    for (const auto& c : cases) {
        INFO(std::string{c.noun});
        test::FreshStore store{"currency = \"USD\"\n"};
        take(store.context(), "account", "key,name\na,A\nb,B\n");
        take(store.context(), "contact", "account,name\na,Wu\n");
        take(store.context(), c.noun, c.first);
        CHECK(counts(take(store.context(), c.noun, c.first)) == "1=0+0+1+0+0");
        CHECK(counts(take(store.context(), c.noun, c.second)) == c.counts);
        CHECK(counts(take(store.context(), c.noun, c.second)) == fmt::format("{0}=0+0+{0}+0+0", c.counts[0]));
    }
}
