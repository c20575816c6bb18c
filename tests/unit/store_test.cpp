// The kernel: what is written is read back, journalled, listed by conditions, and taken back exactly.
#include "account/account.hpp"
#include "account/contact.hpp"
#include "store/find.hpp"
#include "store/journal.hpp"
#include "tests/unit/error_of.hpp"
#include "tests/unit/store_fixture.hpp"
#include <doctest/doctest.h>
#include <algorithm>
#include <random>

using namespace cs;
using cs::test::FreshStore;

namespace {

std::int64_t add_account(Context& cx, const std::string& key, const std::string& name) {
    std::int64_t id = 0;
    write(cx, [&](Write& work) {
        Account account;
        account.key = key;
        account.name = name;
        id = work.insert(account);
    });
    return id;
}

List keys(Context& cx, std::string_view condition, std::string_view sort = "key") {
    Query query;
    const auto& noun = cx.nouns.of<Account>();
    if (!condition.empty()) query.where.push_back(parse_condition(cx, noun, condition));
    query.sort = parse_sort(noun, sort);
    List found;
    for (const auto& account : all<Account>(cx, query)) found.push_back(account.key);
    return found;
}

}  // namespace

TEST_CASE("a record comes back as it was saved, with lists, custom fields and instants") {
    FreshStore store{"[account.fields]\nbeds = \"integer\"\nopened = \"date\"\n"};
    auto cx = store.context();
    Account saved;
    saved.key = "acme";
    saved.name = "Acme Dental";
    saved.segment = Segment::large;
    saved.tags = {"vip", "pilot"};
    saved.custom["beds"] = std::int64_t{12};
    saved.custom["opened"] = *Date::of(2020, 2, 29);
    write(cx, [&](Write& work) { work.insert(saved); });
    const auto read_back = get<Account>(cx, saved.id);
    CHECK(read_back.name == "Acme Dental");
    CHECK(read_back.segment == Segment::large);
    CHECK(read_back.tags == std::vector<std::string>{"pilot", "vip"});
    CHECK(read_back.custom == saved.custom);
    CHECK(to_text(read_back.created) == "2026-03-02T09:00:00Z");
    CHECK(read_back.status == Status::prospect);
    CHECK(keys(cx, "beds>=12") == List{"acme"});
    CHECK(keys(cx, "beds>12").empty());
    CHECK(keys(cx, "tags=vip") == List{"acme"});
    CHECK(keys(cx, "tags!=vip").empty());
}

TEST_CASE("conditions of a list") {
    FreshStore store;
    auto cx = store.context();
    for (const auto* key : {"a", "b", "c"}) add_account(cx, key, std::string{"Name "} + key);
    write(cx, [&](Write& work) {
        auto account = get<Account>(cx, 2);
        account.segment = Segment::small;
        account.signed_on = *Date::of(2026, 1, 31);
        work.update(account);
    });
    CHECK(keys(cx, "segment=small") == List{"b"});
    CHECK(keys(cx, "segment!=small") == List{"a", "c"});
    CHECK(keys(cx, "segment=") == List{"a", "c"});
    CHECK(keys(cx, "segment!=") == List{"b"});
    CHECK(keys(cx, "key=a,c") == List{"a", "c"});
    CHECK(keys(cx, "name~NAME C") == List{"c"});
    CHECK(keys(cx, "signed_on<=today") == List{"b"});
    CHECK(keys(cx, "", "-key") == List{"c", "b", "a"});
    CHECK(keys(cx, "", "signed_on,key") == List{"b", "a", "c"});   // "not given" comes last,
    CHECK(keys(cx, "", "-signed_on,key") == List{"b", "a", "c"});  // either way round
    CHECK(error_of([&] { keys(cx, "segmnt=small"); }).hint() == "did you mean 'segment'?");
    CHECK(error_of([&] { keys(cx, "key"); }).kind() == Kind::usage);
    CHECK(error_of([&] { keys(cx, "tags<vip"); }).kind() == Kind::usage);
}

TEST_CASE("record after record, a page at a time, is what a list holds") {
    FreshStore store{"[account.fields]\nwing = \"text\"\n"};
    auto cx = store.context();
    const auto& noun = cx.nouns.of<Account>();
    write(cx, [&](Write& work) {
        for (int i = 0; i < 450; ++i) {
            Account account;
            account.key = fmt::format("a{:03}", i);
            account.name = i % 3 == 0 ? "Third" : "Other";
            account.level = "A";
            account.tags = {fmt::format("t{}", i)};
            account.custom["wing"] = std::string{"w"};
            work.insert(noun, account);
        }
    });
    const auto walked = [&](const Query& query) {
        std::vector<Account> found;
        each(cx, noun, query, [&](const Record& record) { found.push_back(static_cast<const Account&>(record)); });
        return found;
    };

    for (const std::size_t limit : {0, 1, 200, 201, 400, 1000}) {
        for (const std::string_view condition : {"key>=a", "name~thi"}) {
            CAPTURE(limit);
            CAPTURE(condition);
            Query query;
            query.limit = limit;
            query.sort = parse_sort(noun, "-key");
            query.where = {parse_condition(cx, noun, condition)};
            query.fields = {&noun.at("tags")};
            const auto found = walked(query);
            const auto listed = all<Account>(cx, query);
            CHECK(found.size() == std::min<std::size_t>(limit, condition == "name~thi" ? 150 : 450));
            REQUIRE(found.size() == listed.size());
            for (std::size_t i = 0; i < found.size(); ++i)
                CHECK((found[i].key == listed[i].key && found[i].tags == listed[i].tags && found[i].custom == listed[i].custom));
        }
    }

    Query shown;
    shown.only_fields = true;
    shown.limit = 1;
    shown.fields = {&noun.at("key"), &noun.at("tags")};
    const auto few = walked(shown);
    REQUIRE(few.size() == 1);
    CHECK(few[0].id == 1);
    CHECK(few[0].key == "a000");
    CHECK(few[0].tags == List{"t0"});
    CHECK(few[0].name.empty());
    CHECK(few[0].custom.empty());
    shown.fields = {&noun.at("wing")};
    CHECK(walked(shown)[0].custom.at("wing") == Cell{std::string{"w"}});
}

TEST_CASE("a record is found by key, number, external id, name, or a beginning that fits one alone") {
    FreshStore store;
    auto cx = store.context();
    const auto& noun = cx.nouns.of<Account>();
    add_account(cx, "acme", "Acme Dental");
    add_account(cx, "acme-north", "Acme Dental North");
    add_account(cx, "仁心", "重庆仁心口腔");
    write(cx, [&](Write& work) {
        auto account = get<Account>(cx, 3);
        account.external_id = "CRM-7";
        work.update(account);
    });
    const std::pair<const char*, std::int64_t> hits[] = {{"acme", 1}, {"ACME", 1}, {"acme-n", 2}, {"acme dental north", 2}, {"2", 2}, {"CRM-7", 3}, {"重庆", 3}, {"仁", 3}};
    for (const auto& [text, id] : hits) {
        CAPTURE(text);
        CHECK(find(cx, noun, text) == id);
    }
    const auto several = error_of([&] { find(cx, noun, "acm"); });
    CHECK(several.kind() == Kind::usage);
    CHECK(several.message() == "'acm' means more than one account: acme, acme-north");
    const auto none = error_of([&] { find(cx, noun, "acne"); });
    CHECK(none.kind() == Kind::no);
    CHECK(none.hint() == "did you mean 'acme'?");
    CHECK_FALSE(find_exact(cx, noun, "acm"));
}

TEST_CASE("what hangs on a record keeps it; what only its own verbs wrote goes with it") {
    FreshStore store;
    auto cx = store.context();
    add_account(cx, "acme", "Acme");
    write(cx, [&](Write& work) {
        Contact contact;
        contact.account = {1, {}};
        contact.name = "Dr Li";
        work.insert(contact);
    });
    const auto refused = error_of([&] { write(cx, [&](Write& work) { work.remove(work.noun("account"), 1); }); });
    CHECK(refused.kind() == Kind::no);
    CHECK(refused.message() == "account 'acme' is still used by 1 contact (account)");
    const auto before = store.dump();
    write(cx, [&](Write& work) {
        work.remove(work.noun("contact"), 1);
        work.remove(work.noun("account"), 1);
    });
    CHECK(store.dump().empty());
    undo(cx, std::nullopt);
    CHECK(store.dump() == before);
}

TEST_CASE("a dry run changes nothing and says what it would have") {
    FreshStore store;
    auto cx = store.context();
    cx.dry_run = true;
    const auto outcome = write(cx, [&](Write& work) {
        Account account;
        account.key = "acme";
        account.name = "Acme";
        work.insert(account);
    });
    CHECK(outcome.set == 0);
    CHECK(outcome.changes.size() == 2);  // the account, and its first stage
    CHECK(store.dump().empty());
}

TEST_CASE("an account cannot come to stand above itself") {
    FreshStore store;
    auto cx = store.context();
    add_account(cx, "a", "A");
    add_account(cx, "b", "B");
    const auto place_under = [&](std::int64_t child, std::int64_t parent) {
        write(cx, [&](Write& work) {
            auto account = get<Account>(cx, child);
            account.parent = Ref<Account>{parent, {}};
            work.update(account);
        });
    };
    place_under(2, 1);
    CHECK(error_of([&] { place_under(1, 2); }).message() == "parent: 'a' would come to stand above itself");
    CHECK(error_of([&] { place_under(1, 1); }).kind() == Kind::data);
}

TEST_CASE("undo: any history of changes is taken back to the byte, step by step") {
    const auto seed = std::random_device{}();
    INFO("seed ", seed);
    std::mt19937 chance{seed};
    FreshStore store;
    auto cx = store.context();
    std::vector<std::string> states{store.dump()};
    for (int step = 0; step < 40; ++step) {
        cx.now.seconds += 60;
        const auto existing = list(cx, cx.nouns.of<Account>(), {});
        const auto outcome = write(cx, [&](Write& work) {
            const auto pick = chance() % 3;
            if (existing.empty() || pick == 0) {
                Account account;
                account.key = "k" + std::to_string(step);
                account.name = "Name " + std::to_string(chance() % 5);
                account.tags = {"t" + std::to_string(chance() % 3)};
                work.insert(account);
            } else if (pick == 1) {
                auto account = get<Account>(cx, existing[chance() % existing.size()]->id);
                account.level = std::to_string(chance() % 4);
                account.tags.push_back("t" + std::to_string(chance() % 9));
                work.update(account);
            } else {
                work.remove(work.noun("account"), existing[chance() % existing.size()]->id);
            }
        });
        if (outcome.set != 0) states.push_back(store.dump());
    }
    while (states.size() > 1) {
        states.pop_back();
        undo(cx, std::nullopt);
        REQUIRE(store.dump() == states.back());
    }
    CHECK(error_of([&] { undo(cx, std::nullopt); }).message() == "there is nothing to undo");
}

TEST_CASE("a change that something was built upon is not taken back over its head") {
    FreshStore store;
    auto cx = store.context();
    add_account(cx, "acme", "Acme");
    write(cx, [&](Write& work) {
        auto account = get<Account>(cx, 1);
        account.level = "A";
        work.update(account);
    });
    const auto refused = error_of([&] { undo(cx, 1); });
    CHECK(refused.message() == "account 'acme' was changed again since, by change 2");
    undo(cx, 2);
    undo(cx, 1);
    CHECK(store.dump().empty());
    CHECK(error_of([&] { undo(cx, 1); }).kind() == Kind::no);
    CHECK(error_of([&] { undo(cx, 99); }).message() == "there is no change 99");
}

TEST_CASE("the tables hold a column for every stored field, and no other") {
    FreshStore store;
    auto cx = store.context();
    for (const auto& noun : cx.nouns.all()) {
        if (!noun.kept()) continue;
        CAPTURE(noun.name);
        List declared, present;
        for (const auto& field : noun.fields)
            if (!field.computed() && field.type != Type::list && !field.custom) declared.emplace_back(field.column());
        const auto row = cx.engine.prepare("SELECT * FROM \"" + std::string{noun.table()} + "\"");
        for (int i = 0; i < row->columns(); ++i) present.emplace_back(row->column_name(i));
        if (noun.field("words")) std::erase(present, "lexemes");  // the words again, as a server searches them
        std::ranges::sort(declared);
        std::ranges::sort(present);
        CHECK(declared == present);
    }
}
