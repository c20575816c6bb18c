#include "store/doctor.hpp"
#include "store/postgres/doctor.hpp"
#include "tests/unit/store_fixture.hpp"
#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <doctest/doctest.h>

using namespace cs;
using cs::test::FreshStore;

namespace {

std::string ids(const std::vector<EngineFault>& faults) {
    std::string all;
    for (const auto& fault : faults) all += (all.empty() ? "" : " ") + fault.id;
    return all;
}

}  // namespace

TEST_CASE("what can be wrong with a server") {
    ServerState good;
    good.version = 150018;
    good.ahead = 0;
    struct Case {
        std::string_view id;
        void (*spoil)(ServerState&);
    };
    const Case cases[] = {
        {"", [](ServerState&) {}},
        {"", [](ServerState& s) { s.version = 180001; }},
        {"server_old", [](ServerState& s) { s.version = 140012; }},
        {"server_unsafe", [](ServerState& s) { s.fsync = false; }},
        {"server_unsafe", [](ServerState& s) { s.full_page_writes = false; }},
        {"server_unsafe", [](ServerState& s) { s.synchronous_commit = "off"; }},
        {"", [](ServerState& s) { s.synchronous_commit = "remote_apply"; }},
        {"", [](ServerState& s) { s.synchronous_commit = "local"; }},
        {"encoding", [](ServerState& s) { s.encoding = "LATIN1"; }},
        {"", [](ServerState& s) { s.ahead = most_skew; }},
        {"clock_skew", [](ServerState& s) { s.ahead = most_skew + 1; }},
        {"clock_skew", [](ServerState& s) { s.ahead = -most_skew - 1; }},
        {"", [](ServerState& s) { s.ahead.reset(); }},
    };
    for (const auto& [id, spoil] : cases) {
        CAPTURE(id);
        auto state = good;
        spoil(state);
        CHECK(ids(server_faults(state)) == id);
    }
}

// On the engine that the tests were started for; a file has no clock of its own.
TEST_CASE("a good store has no fault; a clock that is far from the server's is one") {
    FreshStore store;
    auto cx = store.context();
    const auto faults = [&](std::optional<Instant> now) { return ids(cx.engine.faults(now)); };
    CHECK(faults({}) == "");
    CHECK(faults(Instant{std::time(nullptr)}) == "");
    CHECK(faults(Instant{std::time(nullptr) + 3600}) == (std::getenv("CS_TEST_SERVER") ? "clock_skew" : ""));
}

TEST_CASE("a fresh store's schema is what its migrations make, and differs where it was changed") {
    FreshStore store;
    auto cx = store.context();
    const auto found = [&] {
        std::string all;
        for (const auto& fault : read(cx, [&] { return schema_faults(cx.engine, cx.nouns, catalogue::migrations(), {}); }))
            if (fault.id != "view_missing") all += fault.id + ' ' + fault.where + '\n';
        return all;
    };
    CHECK(found() == "");
    const auto change = [&](std::string_view sql) {
        Transaction transaction{cx.engine, Engine::Mode::write};
        cx.engine.execute(sql);
        transaction.commit();
    };
    change("DROP INDEX \"contact_email\"");
    CHECK(found() == "schema_missing index contact_email\n");
    change("CREATE INDEX \"contact_email\" ON \"contact\"(\"name\")");
    CHECK(found() == "schema_changed index contact_email\n");
    change("DROP INDEX \"contact_email\"; CREATE INDEX \"contact_email\" ON \"contact\"(\"email\"); CREATE TABLE \"own\"(\"x\" INTEGER)");
    CHECK(found() == "schema_unknown table own\n");
    change("DROP TABLE \"own\"; CREATE VIEW \"own\" AS SELECT 1 AS \"x\"");
    CHECK(found() == "");
}
