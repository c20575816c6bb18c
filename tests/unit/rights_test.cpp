#include "store/rights.hpp"
#include "account/contract.hpp"
#include "account/touch.hpp"
#include "store/journal.hpp"
#include "store/tables.hpp"
#include "tests/unit/store_fixture.hpp"
#include <algorithm>
#include <doctest/doctest.h>

using namespace cs;
using cs::test::FreshStore;

namespace {

struct House {
    Settings settings = Settings::read(catalogue::settings(), {});
    Nouns nouns{catalogue::nouns(), settings};
    std::vector<TableRights> tables = table_rights(nouns, catalogue::tables());

    const TableRights* of(std::string_view table) const {
        const auto found = std::ranges::find(tables, table, &TableRights::table);
        return found == tables.end() ? nullptr : &*found;
    }
};

std::vector<std::string> tables_there() {
    std::vector<std::string> all;
    for (const auto& table : tables_of(catalogue::migrations())) all.push_back(table.name);
    return all;
}

}  // namespace

TEST_CASE("every table says to whom its rows belong") {
    const House house;
    const auto there = tables_there();
    REQUIRE(there.size() > 10);
    for (const auto& table : there) {
        if (std::ranges::find(kernel_tables(), table) != kernel_tables().end()) continue;
        const auto* rights = house.of(table);
        INFO("'", table, "' does not say to whom its rows belong: give its noun an owner that leads to an account, or "
             "say that it is common or hidden (NounView), or add a line to lib/catalogue/tables.cpp if it is no noun's");
        REQUIRE(rights != nullptr);
        CHECK(rights->sight != TableRights::Sight::none);
    }
    for (const auto& rights : house.tables) {
        INFO("'", rights.table, "' has rights, and is not there");
        CHECK(std::ranges::find(there, rights.table) != there.end());
    }
}

TEST_CASE("what a restricted role sees leads to the person it stands for") {
    const House house;
    struct Case {
        std::string_view table, seen;
        bool grows, changes;
    };
    constexpr std::string_view person = R"((SELECT "person" FROM "login" WHERE "login" = current_user))";
    const auto mine = "= " + std::string{person};
    const Case cases[] = {
        {"account", mine, false, true},
        {"account_tags", R"(FROM "account" o WHERE o."id" = "account_tags"."account")", true, false},
        {"contact", R"(FROM "account" o WHERE o."id" = "contact"."account")", true, true},
        {"touch_with", R"(FROM "touch" o WHERE o."id" = "touch_with"."touch")", true, false},
        {"agenda_mail", mine, false, false},
        {"ticket_event", R"(FROM "ticket" o WHERE o."id" = "ticket_event"."ticket")", true, true},
        {"usage", R"(FROM "account" o WHERE o."id" = "usage"."account")", false, false},
        {"usage_user", R"("id" IN (SELECT o."user" FROM "usage" o))", false, false},
        {"health_state", R"(FROM "account" o WHERE o."id" = "health_state"."account")", false, false},
    };
    for (const auto& each : cases) {
        CAPTURE(each.table);
        const auto* rights = house.of(each.table);
        REQUIRE(rights != nullptr);
        CHECK(rights->seen.find(each.seen) != std::string::npos);
        CHECK(rights->grows == each.grows);
        CHECK(rights->changes == each.changes);
    }
    CHECK(house.of("staff")->sight == TableRights::Sight::common);
    for (const auto* table : {"usage_day", "usage_month", "usage_import"}) CHECK(house.of(table)->sight == TableRights::Sight::hidden);
    for (const auto* table : {"ticket", "ticket_tags", "ticket_event", "ticket_mail", "ticket_ack", "request", "request_askers", "request_step", "complaint"})
        CHECK(house.of(table)->by_support);
    CHECK_FALSE(house.of("contract")->by_support);
    CHECK(house.of("account")->fixed == std::vector<std::string>{"csm", "parent"});
    CHECK(house.of("touch_with")->refers.size() == 1);
}

TEST_CASE("a table that nobody declared is seen by no restricted role, one that is declared by its account") {
    const House house;
    const TableRows rows[] = {{.table = "use", .column = "account", .noun = "account"},
                              {.table = "holiday"},
                              {.table = "person", .column = "who", .in = "use"},
                              {.table = "many", .hidden = true}};
    auto tables = table_rights(house.nouns, rows);
    TableRights part{"touch_part", "touch", TableRights::Sight::own, "true"};
    part.grows = part.changes = true;
    tables.push_back(part);
    const auto columns = std::vector<TableColumn>{{"touch_part", "touch", false, false}, {"touch_part", "amount", false, false},
                                                  {"touch_part", "code", false, true}};
    const auto script = rights_script(house.nouns, tables, columns, Groups{"crm.cs"});
    const auto has = [&](std::string_view text) { return script.find(text) != std::string::npos; };
    CHECK(has(R"(CREATE POLICY "own_seen" ON "use" FOR SELECT TO "crm.cs.csm_restricted" USING (EXISTS (SELECT 1 FROM "account" o WHERE o."id" = "use"."account")))"));
    CHECK(has(R"(CREATE POLICY "own_seen" ON "person" FOR SELECT TO "crm.cs.csm_restricted" USING ("id" IN (SELECT o."who" FROM "use" o)))"));
    CHECK(has(R"(CREATE POLICY "own_seen" ON "holiday" FOR SELECT TO "crm.cs.csm_restricted" USING (true))"));
    CHECK(has(R"(ALTER TABLE "many" FORCE ROW LEVEL SECURITY)"));
    CHECK_FALSE(has(R"("own_seen" ON "many")"));
    for (const auto& row : rows) CHECK_FALSE(has(fmt::format(R"(ON "{}" TO "crm.cs.csm_restricted")", row.table)));
    // What is unique among all customers and never empty cannot be added by one who does not see all of it.
    CHECK(has(R"(GRANT UPDATE ("touch", "amount") ON "touch_part" TO "crm.cs.csm_restricted")"));
    CHECK_FALSE(has(R"(GRANT INSERT ON "touch_part" TO "crm.cs.csm_restricted")"));
    CHECK(has(R"(GRANT DELETE ON "touch_part" TO "crm.cs.csm_restricted")"));
    TableRights unsaid{"mystery", ""};
    const auto lonely = rights_script(house.nouns, std::vector{unsaid}, {}, Groups{"crm.cs"});
    CHECK(lonely.find(R"(ALTER TABLE "mystery" FORCE ROW LEVEL SECURITY)") != std::string::npos);
    CHECK(lonely.find(R"("own_seen" ON "mystery")") == std::string::npos);
}

TEST_CASE("the journal keeps to which account a change belongs") {
    FreshStore store;
    auto cx = store.context();
    const auto belongings = [&](std::string_view table) {
        std::string out;
        const auto row = cx.engine.prepare(fmt::format(R"(SELECT "belongs_to" FROM "{}" ORDER BY "id")", table));
        while (row->step()) out += row->null(0) ? "- " : fmt::format("{} ", row->integer(0));
        return out;
    };
    Account acme, globex;
    acme.key = acme.name = "acme";
    globex.key = globex.name = "globex";
    write(cx, [&](Write& work) { work.insert(acme); });    // with its first stage
    write(cx, [&](Write& work) { work.insert(globex); });
    Contact contact;
    contact.account = {acme.id, {}};
    contact.name = "Ann";
    write(cx, [&](Write& work) { work.insert(contact); });
    write(cx, [&](Write& work) { work.remove(work.noun("contact"), contact.id); });
    write(cx, [&](Write& work) {  // of two at once
        acme.level = globex.level = "A";
        work.update(acme);
        work.update(globex);
    });
    write(cx, [&](Write& work) {  // of one, and it names another
        globex.parent = Ref<Account>{acme.id, {}};
        work.update(globex);
    });
    write(cx, [&](Write& work) {  // of none
        Staff li;
        li.handle = li.name = "li";
        work.insert(li);
    });
    undo(cx, 4);
    CHECK(belongings("journal") == "1 1 2 2 1 1 1 2 2 - 1 ");
    CHECK(belongings("change_set") == "1 2 1 1 - - - 1 ");
}
