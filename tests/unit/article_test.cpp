#include "base/search_words.hpp"
#include "store/copy.hpp"
#include "store/journal.hpp"
#include "tests/unit/error_of.hpp"
#include "tests/unit/store_fixture.hpp"
#include "ticket/macro.hpp"
#include "ticket/moves.hpp"
#include "ticket/search.hpp"
#include "ticket/site.hpp"
#include <algorithm>
#include <doctest/doctest.h>

using namespace cs;

namespace {

struct Desk : test::FreshStore {
    Context cx = context();
    std::int64_t account = 0;

    explicit Desk(std::string_view toml = "") : FreshStore{toml} {
        account = add([](Account& a) { a.key = "acme", a.name = "Acme"; }, Account{});
    }
    template <class R, class F> std::int64_t add(F&& fill, R record) {
        fill(record);
        write(cx, [&](Write& work) { work.insert(record); });
        return record.id;
    }
    std::int64_t ticket(const std::string& subject, const std::string& body = {}, const std::string& area = {},
                        const std::string& function = {}) {
        return add(
            [&](Ticket& t) {
                t.account = {account, {}}, t.subject = subject, t.body = body, t.area = area, t.function = function;
            },
            Ticket{});
    }
    void solve(std::int64_t id, const std::string& answer) {
        take_step(cx, id, {.move = Move::reply, .text = answer, .rating = {}, .then = Move::solve});
    }
    std::int64_t article(const std::string& title, const std::string& body, const std::string& area = {},
                         const std::string& function = {}) {
        return add([&](Article& a) { a.title = title, a.body = body, a.area = area, a.function = function; },
                   Article{});
    }
    std::int64_t macro(const std::string& name, const std::string& body, std::vector<std::string> params = {}) {
        return add([&](Macro& m) { m.name = name, m.body_en = body, m.params = std::move(params); }, Macro{});
    }
    std::vector<std::int64_t> found(std::string_view noun, std::string_view question) {
        std::vector<std::int64_t> ids;
        read(cx, [&] {
            for (const auto& each : find_words(cx, nouns_of(noun), {asked_words(question), 0}, "", 100))
                ids.push_back(each.id);
        });
        return ids;
    }
    const NounView& nouns_of(std::string_view noun) { return cx.nouns[noun]; }
    std::vector<std::string> answers(const Table& table) {
        std::vector<std::string> all;
        for (const auto& row : table.rows)
            all.push_back(fmt::format("{} {}", machine_text(row[0]), machine_text(row[1])));
        return all;
    }
    Ticket stored(std::int64_t id) {
        return read(cx, [&] { return get<Ticket>(cx, id); });
    }
};

using Ids = std::vector<std::int64_t>;

}  // namespace

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
        const auto hits =
            read(there, [&] { return find_words(there, desk.cx.nouns["article"], {asked_words(question), 0}, "", 9); });
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

TEST_CASE("a macro says what is known, and what is given") {
    Desk desk{"company = \"Example Ltd\""};
    const auto person = desk.add([&](Contact& c) { c.account = {desk.account, {}}, c.name = "Dr Wang"; }, Contact{});
    const auto id = desk.ticket("parcel");
    write(desk.cx, [&](Write& work) {
        auto ticket = get<Ticket>(desk.cx, id);
        ticket.contact = Ref<Contact>{person, {}};
        work.update(ticket);
    });
    const auto said = [&](const std::string& body, const MacroParams& params = {},
                          std::vector<std::string> declared = {}) {
        Macro macro;
        macro.key = "m";
        macro.body_en = body;
        macro.params = std::move(declared);
        return read(desk.cx, [&] { return filled_macro(desk.cx, macro, get<Ticket>(desk.cx, id), params); });
    };
    CHECK(said("Dear {{contact.name}} of {{ account.name }}: {{ticket.subject}}, {{today}}. {{company}}") ==
          "Dear Dr Wang of Acme: parcel, 2026-03-02. Example Ltd");
    CHECK(said("{{ticket.contact.account.key}} {{ticket.priority}} {{ticket.id}}") ==
          fmt::format("acme normal {}", id));
    CHECK(said("{{order}}", {{"order", "{{company}} $& \\1"}}, {"order=the number"}) == "{{company}} $& \\1");
    CHECK(error_of([&] { said("{{order}}", {}, {"order=the number"}); }).message() == "--param order: missing");
    CHECK(error_of([&] { said("{{order}}", {{"order", " "}}, {"order=the number"}); }).kind() == Kind::usage);
    CHECK(error_of([&] { said("x", {{"order", "1"}}); }).message() == "--param: macro 'm' asks for no 'order'");
    CHECK(error_of([&] { said("{{contact.email}}"); }).message() ==
          "{{contact.email}}: contact 'Dr Wang' has no email");
    CHECK(error_of([&] { said("{{staff.name}}"); }).kind() == Kind::no);
}

TEST_CASE("a macro with a place that stands for nothing is refused, with where") {
    Desk desk;
    const std::tuple<std::string, std::vector<std::string>, std::string> cases[] = {
        {"a\n中文 {{ticket.subjct}}", {}, "body_en:2:4: {{ticket.subjct}} stands for nothing"},
        {"{{nothing}}", {}, "body_en:1:1: {{nothing}} stands for nothing"},
        {"{{ticket}}", {}, "body_en:1:1: {{ticket}} stands for nothing"},
        {"{{ticket.}}", {}, "body_en:1:1: {{ticket.}} stands for nothing"},
        {"{{}}", {}, "body_en:1:1: {{}} stands for nothing"},
        {"{{ticket.subject.x}}", {}, "body_en:1:1: {{ticket.subject.x}} stands for nothing"},
        {"{{ticket.tags.x}}", {}, "body_en:1:1: {{ticket.tags.x}} stands for nothing"},
        {"{{account.name_match}}", {}, "body_en:1:1: {{account.name_match}} stands for nothing"},
        {"ab {{open", {}, "body_en:1:4: '{{' without its '}}'"},
        {"{{x}}", {"x=what", "y=what"}, "params: nothing is said with 'y'"},
        {"{{x}}", {"x"}, "params: 'x' cannot be one"},
        {"{{A}}", {"A=b"}, "params: 'A' cannot be one"},
        {"{{today}}", {"today=b"}, "params: 'today' has a meaning already"},
        {"{{x}}", {"x=a", "x=b"}, "params: 'x' is declared twice"},
    };
    for (const auto& [body, params, message] : cases) {
        CAPTURE(body);
        CHECK(error_of([&] { desk.macro("m", body, params); }).message() == message);
    }
    CHECK(error_of([&] { desk.macro("m", ""); }).kind() == Kind::data);
}

TEST_CASE("a reply from a macro says, tags and moves, and is counted") {
    Desk desk;
    const auto article = desk.article("Parcels", "so");
    const auto macro = desk.add(
        [&](Macro& m) {
            m.name = "Shipped";
            m.body_en = "on {{day}}";
            m.body_zh = "{{day}} 发货";
            m.params = {"day=when"};
            m.tags = {"parcel"};
            m.then = MacroThen::wait;
            m.area = "shop";
            m.article = Ref<Article>{article, {}};
        },
        Macro{});
    const auto person = desk.add(
        [&](Contact& c) {
            c.account = {desk.account, {}}, c.name = "王", c.language = Language::zh;
        },
        Contact{});
    const auto id = desk.add(
        [&](Ticket& t) {
            t.account = {desk.account, {}}, t.subject = "parcel", t.contact = Ref<Contact>{person, {}};
        },
        Ticket{});
    take_step(
        desk.cx, id,
        {.move = Move::reply, .text = {}, .rating = {}, .then = {}, .macro = macro, .params = {{"day", "3月5日"}}});
    const auto ticket = desk.stored(id);
    CHECK(ticket.state == TicketState::pending);
    CHECK(ticket.area == "shop");
    CHECK(ticket.tags == std::vector<std::string>{"parcel"});
    const auto events = read(desk.cx, [&] { return events_of(desk.cx, id); });
    CHECK(events.back().text == "3月5日 发货");
    read(desk.cx, [&] {
        CHECK(get<Macro>(desk.cx, macro).used == 1);
        CHECK(get<Article>(desk.cx, article).used == 1);
    });
    // It stands so already: nothing follows, and nothing is refused.
    take_step(desk.cx, id,
              {.move = Move::reply, .text = {}, .rating = {}, .then = {}, .macro = macro, .params = {{"day", "x"}}});
    CHECK(desk.stored(id).state == TicketState::pending);
    undo(desk.cx, {});
    undo(desk.cx, {});
    CHECK(desk.stored(id).area.empty());
    CHECK(desk.stored(id).state == TicketState::fresh);
    read(desk.cx, [&] { CHECK(get<Macro>(desk.cx, macro).used == 0); });
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
