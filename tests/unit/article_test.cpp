#include "tests/unit/desk_fixture.hpp"
#include "tests/unit/error_of.hpp"
#include "ticket/site.hpp"
#include <algorithm>
#include <doctest/doctest.h>

using namespace cs;
using test::Desk;

TEST_CASE("a ticket is offered what fits its subject") {
    Desk desk;
    desk.article("How to reset a password", "Open Settings.");
    desk.article("Export invoices", "Open Billing. Please open the menu.");
    desk.macro("Password link", "Here is the link.");
    const auto old = desk.ticket("password forgotten");
    desk.solve(old, "use the link");
    desk.ticket("password lost again");  // open: no solution
    const auto id = desk.ticket("I forgot my password", "Please open a way in. Please.");
    const auto table = read(desk.cx, [&] { return suggest_answers(desk.cx, id, 3); });
    const auto answers = desk.answers(table);
    CHECK(answers.front() == "article how-to-reset-a-password");
    CHECK(std::ranges::count(answers, "macro password-link") == 1);
    CHECK(std::ranges::count(answers, fmt::format("ticket {}", old)) == 1);
    CHECK(std::ranges::none_of(answers, [&](const auto& a) { return a == fmt::format("ticket {}", id); }));
}

TEST_CASE("what was solved twice and has no article is due") {
    Desk desk;
    const auto due = [&] { return read(desk.cx, [&] { return articles_due(desk.cx, *Date::of(2026, 1, 1)); }); };
    for (const auto* subject : {"Reset my password", "password: reset", "登录失败", "登录失败！", "once"})
        desk.solve(desk.ticket(subject), "done");
    for (int i = 0; i < 3; ++i) desk.solve(desk.ticket("anything " + std::to_string(i), "", "stock", "alerts"), "done");
    desk.ticket("once");  // not solved
    auto table = due();
    REQUIRE(table.rows.size() == 3);
    CHECK(machine_text(table.rows[0][2]) == "alerts");
    CHECK(machine_text(table.rows[0][3]) == "3");
    desk.article("Alerts", "so", "stock", "alerts");
    desk.article("How to reset the password", "so");
    table = due();
    REQUIRE(table.rows.size() == 1);
    CHECK(machine_text(table.rows[0][0]) == "登录失败！");
    CHECK(read(desk.cx, [&] { return articles_due(desk.cx, *Date::of(2026, 4, 1)); }).rows.empty());
}

TEST_CASE("how often an article was sent, and was asked again") {
    Desk desk;
    const auto article = desk.article("Alerts", "so", "stock", "alerts"), other = desk.article("Other", "so");
    const auto id = desk.ticket("alerts?", "", "stock", "alerts");
    take_step(desk.cx, id, {.move = Move::reply, .text = "see there", .rating = {}, .then = {}, .article = article});
    auto later = desk.cx;
    later.now = {desk.cx.now.seconds + 60};
    write(later, [&](Write& work) {
        Ticket ticket;
        ticket.account = {desk.account, {}};
        ticket.subject = "alerts again";
        ticket.area = "stock";
        ticket.function = "alerts";
        work.insert(ticket);
    });
    read(desk.cx, [&] {
        const auto kept = get<Article>(desk.cx, article);
        CHECK(kept.used == 1);
        CHECK(kept.asked_again == 1);
        CHECK(get<Article>(desk.cx, other).used == 0);
        CHECK(!get<Article>(desk.cx, other).asked_again);
    });
}

TEST_CASE("a site has the public articles, harmless") {
    Desk desk{"company = \"A & B\""};
    CHECK(error_of([&] { read(desk.cx, [&] { return article_site(desk.cx); }); }).kind() == Kind::no);
    desk.article("<script>alert(1)</script>", "[x](javascript:alert(1)) <b>bold</b>", "\"><i>");
    desk.article("库存提醒", "**打开**设置。");
    desk.add([](Article& a) { a.title = "Secret", a.body = "internal", a.is_public = false; }, Article{});
    desk.add([](Article& a) { a.title = "Up", a.body = "x", a.key = "../../etc/passwd"; }, Article{});
    const auto files = read(desk.cx, [&] { return article_site(desk.cx); });
    std::string all;
    for (const auto& file : files) {
        CHECK(file.path.find("..") == std::string::npos);
        if (file.path.ends_with(".html")) all += file.text;
    }
    CHECK(std::ranges::count(files, std::string{"index.html"}, &SiteFile::path) == 1);
    CHECK(std::ranges::count(files, std::string{"index.zh.html"}, &SiteFile::path) == 1);
    CHECK(files.size() == 2 + 3 + 2 + 3);  // two indexes, three areas, what they look like and search with, articles
    CHECK(all.find("<script>alert") == std::string::npos);
    CHECK(all.find("javascript:") == std::string::npos);
    CHECK(all.find("<i>") == std::string::npos);
    CHECK(all.find("<b>") == std::string::npos);
    CHECK(all.find("Secret") == std::string::npos);
    CHECK(all.find("A &amp; B") != std::string::npos);
    for (const auto& file : files) CHECK(file.text.find("internal") == std::string::npos);
}
