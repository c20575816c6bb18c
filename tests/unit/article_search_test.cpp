#include "store/copy.hpp"
#include "store/journal.hpp"
#include "tests/unit/desk_fixture.hpp"
#include <doctest/doctest.h>

using namespace cs;
using test::Desk;
using Ids = std::vector<std::int64_t>;

TEST_CASE("what is stored is found by its words, in both languages") {
    Desk desk;
    const auto a = desk.article("How to reset a password", "Open *Settings*, then **Reset**."),
               b = desk.article("无法登录系统怎么办", "请检查密码是否正确，然后重新登录。"),
               c = desk.article("Printing labels", "Choose the label printer.");
    CHECK(desk.found("article", "password reset") == Ids{a});
    CHECK(desk.found("article", "passwords") == Ids{a});
    CHECK(desk.found("article", "登录") == Ids{b});
    CHECK(desk.found("article", "密码") == Ids{b});
    CHECK(desk.found("article", "码") == Ids{b});
    CHECK(desk.found("article", "印刷").empty());
    CHECK(desk.found("article", "LABEL") == Ids{c});
    CHECK(desk.found("article", "label\" OR \"password").front() == c);
}

TEST_CASE("the index follows every change, and every undo") {
    Desk desk;
    const auto id = desk.article("Alpha", "one");
    write(desk.cx, [&](Write& work) {
        auto article = get<Article>(desk.cx, id);
        article.title = "Beta";
        work.update(article);
    });
    CHECK(desk.found("article", "alpha") == Ids{id});  // the key still says it
    write(desk.cx, [&](Write& work) {
        auto article = get<Article>(desk.cx, id);
        article.key = "b";
        work.update(article);
    });
    CHECK(desk.found("article", "alpha").empty());
    CHECK(desk.found("article", "beta") == Ids{id});
    undo(desk.cx, {});
    undo(desk.cx, {});
    CHECK(desk.found("article", "beta").empty());
    CHECK(desk.found("article", "alpha") == Ids{id});
    const auto removed = write(desk.cx, [&](Write& work) { work.remove(work.noun("article"), id); });
    CHECK(desk.found("article", "alpha").empty());
    undo(desk.cx, removed.set);
    CHECK(desk.found("article", "alpha") == Ids{id});
}

TEST_CASE("a copy of the store finds the same") {
    Desk desk;
    const auto id = desk.article("无法登录", "reset the password");
    const auto copy = create_sqlite(":memory:");
    copy->begin(Engine::Mode::fill);
    read(desk.cx, [&] { return copy_store(desk.cx.engine, *copy, catalogue::migrations(), {}); });
    copy->commit();
    auto there = Context{*copy, desk.cx.nouns, desk.cx.settings, desk.cx.today, desk.cx.now, "li", "cs test"};
    for (const auto* question : {"登录", "passwords"}) {
        const auto hits = read(there, [&] {
            return find_words(there, desk.cx.nouns["article"], {asked_words(question), 0}, "", 9);
        });
        REQUIRE(hits.size() == 1);
        CHECK(hits.front().id == id);
    }
    CHECK(read(there, [&] { return copy->faults({}); }).empty());
    write(there, [&](Write& work) { work.engine().execute(R"(UPDATE "article" SET "words" = 'other')"); });
    CHECK(read(there, [&] { return copy->faults({}); }).empty());  // nothing was journalled: it was not kept
    copy->execute(R"(UPDATE "article" SET "words" = 'other')");
    const auto faults = read(there, [&] { return copy->faults({}); });
    REQUIRE(faults.size() == 1);
    CHECK(faults.front().id == "words");
}

TEST_CASE("the words of a solved ticket are those of its answer, too") {
    Desk desk;
    const auto id = desk.ticket("no alerts", "nothing comes at night");
    take_step(desk.cx, id, {.move = Move::note, .text = "perhaps the firewall", .rating = {}, .then = {}});
    take_step(desk.cx, id, {.move = Move::reply, .text = "which version?", .rating = {}, .then = {}});
    CHECK(desk.found("ticket", "night") == Ids{id});
    CHECK(desk.found("ticket", "version").empty());
    desk.solve(id, "enable the scheduler");
    CHECK(desk.found("ticket", "scheduler") == Ids{id});
    CHECK(desk.found("ticket", "version") == Ids{id});
    CHECK(desk.found("ticket", "firewall").empty());
    undo(desk.cx, {});
    CHECK(desk.found("ticket", "scheduler").empty());
    desk.solve(id, "enable the scheduler");
    take_step(desk.cx, id, {.move = Move::reopen, .text = {}, .rating = {}, .then = {}});
    CHECK(desk.found("ticket", "scheduler").empty());
    const auto table = read(desk.cx, [&] { return search_answers(desk.cx, "night", 10); });
    CHECK(table.rows.empty());  // nobody has solved it
}

TEST_CASE("a rare word says more than a common one, and all words more than one") {
    Desk desk;
    for (int i = 0; i < 20; ++i) desk.article(fmt::format("Printer {}", i), "the printer prints");
    const auto rare = desk.article("Printer on fire", "the printer burns");
    const auto both = desk.article("Fire alarm of the printer", "fire, alarm, printer");
    const auto found = desk.found("article", "printer alarm fire");
    REQUIRE(found.size() >= 2);
    CHECK(found[0] == both);
    CHECK(found[1] == rare);
}
