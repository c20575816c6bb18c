#include "store/journal.hpp"
#include "tests/unit/desk_fixture.hpp"
#include "tests/unit/error_of.hpp"
#include <doctest/doctest.h>

using namespace cs;
using test::Desk;

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
