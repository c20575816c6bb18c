// A doctor reads page by page: what is wrong is found whichever page it is on, and only that.
#include "account/staff.hpp"
#include "store/doctor.hpp"
#include "store/presence.hpp"
#include "tests/unit/store_fixture.hpp"
#include <doctest/doctest.h>

using namespace cs;
using cs::test::FreshStore;

namespace {

constexpr int people = 1'250;  // more than any page

void fill(Context& context) {
    write(context, [](Write& work) {
        for (int i = 0; i < people; ++i) {
            Staff one;
            one.handle = fmt::format("s{}", i + 1);
            one.name = fmt::format("Staff {}", i + 1);
            work.insert(one);
        }
    });
}

std::vector<std::string> found(Context& context) {
    std::vector<std::string> all;
    read(context, [&] {
        for (const auto& faults : {record_faults(context), journal_faults(context)})
            for (const auto& fault : faults) all.push_back(fmt::format("{}: {} {}", fault.id, fault.where, fault.what));
        return 0;
    });
    return all;
}

void spoil(Context& context, std::string_view sql) {
    Transaction transaction{context.engine, Engine::Mode::write};
    context.engine.execute(sql);
    transaction.commit();
}

}  // namespace

TEST_CASE("a store of several pages is well") {
    FreshStore store;
    auto context = store.context();
    fill(context);
    CHECK(found(context).empty());
}

TEST_CASE("faults are found on every page, each kind in the order of the records") {
    FreshStore store;
    auto context = store.context();
    fill(context);
    spoil(context, R"sql(UPDATE "staff" SET "name_match" = 'x' WHERE "id" IN (1, 200, 201, 1250))sql");
    const auto derived = [](int id) {
        return fmt::format("derived: staff {0} name_match is 'x', its rule says 'staff {0}'", id);
    };
    CHECK(found(context) == std::vector{derived(1), derived(200), derived(201), derived(1250)});
}

TEST_CASE("the journal is compared with the records on every page") {
    FreshStore store;
    auto context = store.context();
    fill(context);
    spoil(context, R"sql(DELETE FROM "staff_roles" WHERE "staff" IN (1000, 1001, 1250);
DELETE FROM "staff" WHERE "id" IN (1000, 1001, 1250))sql");
    const auto gone = [](int id) {
        return fmt::format("journal_record: staff {} is not there, but the journal does not say that it was removed", id);
    };
    CHECK(found(context) == std::vector{gone(1000), gone(1001), gone(1250)});
}

TEST_CASE("a change is read as an undo would read it") {
    struct Case {
        std::string_view action, parts;
        bool readable;
    };
    const Case cases[] = {
        {"add", R"({"name":"a","roles":["csm","sales"],"active":true,"email":null,"n":1.5})", true},
        {"edit", R"({"name":["a","b"],"roles":[["csm"],null]})", true},
        {"edit", R"({"name":["a","b","c"]})", true},
        {"add", "{}", true},
        {"add", "null", true},
        {"add", "{", false},
        {"add", R"({"name":"a"} x)", false},
        {"add", R"({"roles":[1]})", false},
        {"add", R"({"name":{"a":1}})", false},
        {"add", R"({"roles":[["csm"]]})", false},
        {"edit", R"({"name":"a"})", false},
        {"edit", R"({"name":["a"]})", false},
        {"edit", R"({"name":[["a"],[2]]})", false},
        {"remove", R"({"n":1e999})", false},
    };
    for (const auto& [action, parts, readable] : cases) {
        CAPTURE(parts);
        FreshStore store;
        auto context = store.context();
        fill(context);
        spoil(context, fmt::format(R"sql(INSERT INTO "journal"("id", "change_set", "action", "noun", "record", "parts")
SELECT 0, min("id"), '{}', 'staff', 1, '{}' FROM "change_set")sql", action, parts));
        const auto faults = found(context);
        CHECK(faults.size() == (readable ? 0 : 1));
        if (!readable && !faults.empty()) CHECK(faults.front().starts_with("journal_parts: change 1 cannot be read: ["));
    }
}

TEST_CASE("presence is right in any order") {
    FreshStore store;
    auto context = store.context();
    fill(context);
    spoil(context, R"sql(DELETE FROM "staff_roles"; DELETE FROM "staff" WHERE "id" % 3 = 0)sql");
    read(context, [&] {
        Presence presence{context.engine};
        for (const std::int64_t id : {-1, 0, 1, 2, 3, 1249, 1250, 1251, 9999, 5, 6, 1000, 999, 7})
            CHECK_MESSAGE(presence.has("staff", id) == (id > 0 && id <= people && id % 3 != 0), id);
        CHECK_FALSE(presence.has("account", 1));
        CHECK(presence.has("staff", 1));
        return 0;
    });
}
