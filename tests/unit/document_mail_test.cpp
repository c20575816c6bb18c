#include "base/error.hpp"
#include "document/mail.hpp"
#include <doctest/doctest.h>

using namespace cs;

namespace {

Mail mail() {
    return {{"", "cs@example.com"},
            {"Li Wei", "li@example.cn"},
            "Due soon",
            "due.acme@example.com",
            {1'795'320'960},
            "Hello",
            "",
            {}};
}

std::string repeated(std::string_view text, int times) {
    std::string out;
    while (times-- > 0) out += text;
    return out;
}

std::string field(const std::string& message, const std::string& name) {
    const std::size_t start = message.find(name + ":");
    std::size_t end = message.find("\r\n", start);
    while (message[end + 2] == ' ') end = message.find("\r\n", end + 2);
    return message.substr(start, end - start);
}

template <class F> void refused(F make, std::string_view part) {
    try {
        make();
        FAIL("was taken");
    } catch (const Error& e) {
        CHECK(e.kind() == Kind::data);
        CAPTURE(e.message());
        CHECK((e.message() + e.hint()).find(part) != std::string::npos);
    }
}

}  // namespace

TEST_CASE("address: what is one") {
    for (const char* good : {"li@x.cn", "a.b+c@mail.example.co.uk", "x@y-z.museum", "o'brien@example.ie", "1@2.de",
                             "x@xn--fsqu00a.xn--0zwm56d"})
        CHECK(is_email(good));
    const std::string local(64, 'a'), domain = repeated("abcdefghi.", 18) + "com";
    CHECK(is_email(local + "@x.cn"));
    CHECK_FALSE(is_email(local + "a@x.cn"));
    CHECK(is_email(local + "@" + domain));
    CHECK_FALSE(is_email(local + "@" + domain.substr(0, 180) + "abcdefghijk.com"));
    for (const char* bad : {"",
                            "@x.cn",
                            "a@",
                            "a",
                            "root",
                            "a@b@c.de",
                            "a.@x.cn",
                            ".a@x.cn",
                            "a..b@x.cn",
                            "a b@x.cn",
                            "a@x",
                            "a@x..cn",
                            "a@.cn",
                            "a@x.cn.",
                            "a@-x.cn",
                            "a@x-.cn",
                            "a@[127.0.0.1]",
                            "a@127.0.0.1",
                            "\"a b\"@x.cn",
                            "a@x.cn\r\nBcc: e@e.de",
                            "用户@x.cn",
                            "a@例子.中国",
                            "a@x_y.cn",
                            "<a@x.cn>",
                            "a,b@x.cn",
                            "a@x.cn ",
                            "\xFF@x.cn"})
        CHECK_MESSAGE(!is_email(bad), bad);
    CHECK_FALSE(is_email(std::string_view{"a\0b@x.cn", 8}));
}

TEST_CASE("address: as a person writes one, and back") {
    struct {
        std::string text;
        Address address;
    } const cases[] = {
        {"li@x.cn", {"", "li@x.cn"}},
        {"  Li Wei <li@X.CN> ", {"Li Wei", "li@x.cn"}},
        {"<li@x.cn>", {"", "li@x.cn"}},
        {"Bob.Smith@X.Com", {"", "Bob.Smith@x.com"}},
        {"\"Bob, O'Brien\" <b@x.com>", {"Bob, O'Brien", "b@x.com"}},
        {"\"a \\\"b\\\" \\\\ <c>\" <b@x.com>", {"a \"b\" \\ <c>", "b@x.com"}},
        {"李伟 <li@x.cn>", {"李伟", "li@x.cn"}},
        {"=?x?= <li@x.cn>", {"=?x?=", "li@x.cn"}},
        {"O'Brien (CSM) <b@x.com>", {"O'Brien (CSM)", "b@x.com"}},
    };
    for (const auto& c : cases) {
        CAPTURE(c.text);
        CHECK(parse_address(c.text) == c.address);
        CHECK(parse_address(to_text(c.address)) == c.address);
    }
    CHECK(to_text(Address{"Li Wei", "li@x.cn"}) == "Li Wei <li@x.cn>");
    CHECK(to_text(Address{"", "li@x.cn"}) == "li@x.cn");
}

TEST_CASE("address: what is refused, and with which advice") {
    struct {
        std::string text, part;
    } const cases[] = {
        {"", "expected li@example.com"},
        {"Li Wei", "'Li Wei' is not an e-mail address"},
        {"a@x.cn, b@y.cn", "one address"},
        {"Bob, O'Brien <b@x.com>", "quotes"},
        {"a@x.cn; b@y.cn", "one address"},
        {"a@例子.中国", "xn--"},
        {"用户@x.cn", "ASCII"},
        {"Li <li@x.cn", "expected"},
        {"Li <li@x.cn> x", "expected"},
        {"\"Li <li@x.cn>", "expected"},
        {"\"a\" b <li@x.cn>", "expected"},
        {"a@x.cn <b@y.cn>", "expected"},
        {"Li\r\nBcc: e@e.de <li@x.cn>", "\\x0d"},
        {"\x1b[31m <li@x.cn>", "\\x1b"},
        {"\xFF <li@x.cn>", "\\xff"},
        {std::string{"a\0 <li@x.cn>", 12}, "\\x00"},
    };
    for (const auto& c : cases) refused([&] { parse_address(c.text); }, c.part);
}

TEST_CASE("mail: plain text, whole") {
    CHECK(render_mail(mail()) ==
          "From: cs@example.com\r\nTo: Li Wei <li@example.cn>\r\nSubject: Due soon\r\nDate: Sun, 22 Nov 2026 04:16:00 "
          "+0000\r\n"
          "Message-ID: <due.acme@example.com>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
          "Content-Transfer-Encoding: base64\r\n\r\nSGVsbG8NCg==\r\n");
}

TEST_CASE("mail: two alternatives under a boundary of the message's own") {
    Mail m = mail();
    m.html = "<p>Hello</p>";
    m.headers = {{"Auto-Submitted", "auto-generated"}, {"X-Account", "重庆"}, {"Reply-To", "李伟 <li@x.cn>"}};
    const std::string out = render_mail(m);
    CHECK(out.find("Auto-Submitted: auto-generated\r\nX-Account: =?UTF-8?B?6YeN5bqG?=\r\nReply-To: "
                   "=?UTF-8?B?5p2O5Lyf?= <li@x.cn>\r\nMIME-Version: 1.0\r\n") != std::string::npos);
    const std::string type = field(out, "Content-Type");
    const std::string boundary = type.substr(type.find('"') + 1, 19);
    CHECK(type == "Content-Type: multipart/alternative; boundary=\"" + boundary + '"');
    CHECK(out.ends_with("--" + boundary +
                        "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: "
                        "base64\r\n\r\nPHA+SGVsbG88L3A+DQo=\r\n--" +
                        boundary + "--\r\n"));
    CHECK(render_mail(m) == out);
    m.message_id = "due.other@example.com";
    CHECK(field(render_mail(m), "Content-Type") != type);
}

TEST_CASE("mail: base64 of every length, in lines of 76") {
    struct {
        std::string text, body;
    } const cases[] = {{"", ""},
                       {"f", "Zg0K\r\n"},
                       {"fo", "Zm8NCg==\r\n"},
                       {"foo", "Zm9vDQo=\r\n"},
                       {"a\nb\r\nc\rd", "YQ0KYg0KYw0KZA0K\r\n"},
                       {"\xFF", "77+9DQo=\r\n"},
                       {std::string{"\0x", 2}, "eA0K\r\n"}};
    for (const auto& c : cases) {
        Mail m = mail();
        m.text = c.text;
        const std::string out = render_mail(m);
        CHECK(out.substr(out.find("\r\n\r\n") + 4) == c.body);
    }
    Mail m = mail();
    m.text = std::string(200, 'x');
    const std::string out = render_mail(m);
    const std::string body = out.substr(out.find("\r\n\r\n") + 4);
    CHECK(body.find("\r\n") == 76);
    CHECK(body.find("\r\n", 78) == 154);
}

TEST_CASE("mail: subjects of any length and script are folded into whole words") {
    struct {
        std::string subject, field;
    } const cases[] = {
        {"", "Subject:"},
        {"Hi", "Subject: Hi"},
        {"=?UTF-8?Q?x?=", "Subject: =?UTF-8?B?PT9VVEYtOD9RP3g/PQ==?="},
        {" edge", "Subject: =?UTF-8?B?IGVkZ2U=?="},
        {"tab\there", "Subject: tab here"},
        {"a\x1b[31m", "Subject: a\\x1b[31m"},
        {repeated("word ", 20) + "end", "Subject:" + repeated(" word", 13) + "\r\n" + repeated(" word", 7) + " end"},
        {"续约提醒：重庆仁心口腔医院 2026-12-15 到期",
         "Subject: =?UTF-8?B?57ut57qm5o+Q6YaS77ya6YeN5bqG5LuB5b+D5Y+j6IWU5Yy76Zmi?=\r\n "
         "=?UTF-8?B?IDIwMjYtMTItMTUg5Yiw5pyf?="},
    };
    for (const auto& c : cases) {
        Mail m = mail();
        m.subject = c.subject;
        CHECK(field(render_mail(m), "Subject") == c.field);
    }
    for (const std::string& subject :
         {repeated("客户成功", 75), repeated("a客", 150), repeated("😀", 100), std::string(990, 'x')}) {
        Mail m = mail();
        m.subject = subject;
        const std::string out = field(render_mail(m), "Subject") + "\r\n";
        for (std::size_t at = 0; at < out.size(); at = out.find("\r\n", at) + 2) {
            const std::string line = out.substr(at, out.find("\r\n", at) - at);
            CHECK(line.size() <= 76);
            CHECK(line.ends_with("?="));
        }
    }
}

TEST_CASE("mail: names are quoted or encoded as they need it") {
    struct {
        std::string name, to;
    } const cases[] = {
        {"", "To: li@example.cn"},
        {"Li Wei", "To: Li Wei <li@example.cn>"},
        {"O'Brien", "To: O'Brien <li@example.cn>"},
        {"Dr. Li", "To: \"Dr. Li\" <li@example.cn>"},
        {"a\"b\\c", "To: \"a\\\"b\\\\c\" <li@example.cn>"},
        {"Bob, Ann", "To: \"Bob, Ann\" <li@example.cn>"},
        {"=?x?=", "To: =?UTF-8?B?PT94Pz0=?= <li@example.cn>"},
        {"李伟", "To: =?UTF-8?B?5p2O5Lyf?= <li@example.cn>"},
    };
    for (const auto& c : cases) {
        Mail m = mail();
        m.to.name = c.name;
        CHECK(field(render_mail(m), "To") == c.to);
    }
}

TEST_CASE("mail: dates around the epoch and the year's ends") {
    struct {
        std::int64_t seconds;
        std::string date;
    } const cases[] = {{0, "Thu, 01 Jan 1970 00:00:00 +0000"},
                       {-1, "Wed, 31 Dec 1969 23:59:59 +0000"},
                       {951'782'399, "Mon, 28 Feb 2000 23:59:59 +0000"},
                       {253'402'300'799, "Fri, 31 Dec 9999 23:59:59 +0000"}};
    for (const auto& c : cases) {
        Mail m = mail();
        m.date = {c.seconds};
        CHECK(field(render_mail(m), "Date") == "Date: " + c.date);
    }
}

TEST_CASE("mail: no value begins a header of its own") {
    for (const std::string& evil :
         {std::string{"x\r\nBcc: e@e.de"}, std::string{"x\ny"}, std::string{"x\ry"}, std::string{"x\0y", 3}}) {
        const auto with = [&](auto set) {
            refused(
                [&] {
                    Mail m = mail();
                    set(m);
                    render_mail(m);
                },
                "");
        };
        with([&](Mail& m) { m.subject = evil; });
        with([&](Mail& m) { m.from.name = evil; });
        with([&](Mail& m) { m.to.name = evil; });
        with([&](Mail& m) { m.to.email = "a@x.cn" + evil; });
        with([&](Mail& m) { m.message_id = evil + "@x.cn"; });
        with([&](Mail& m) { m.headers = {{"X-A", evil}}; });
        with([&](Mail& m) { m.headers = {{"Auto-Submitted", evil}}; });
        with([&](Mail& m) { m.headers = {{evil, "x"}}; });
        with([&](Mail& m) { m.headers = {{"Reply-To", "a@x.cn" + evil}}; });
    }
}

TEST_CASE("mail: headers that have their own place, add a recipient, or cannot be read are refused") {
    struct {
        std::string name, value, part;
    } const cases[] = {
        {"bcc", "a@x.cn", "cannot be set"},  {"Cc", "a@x.cn", "cannot be set"},
        {"SUBJECT", "x", "cannot be set"},   {"Content-Type", "x", "cannot be set"},
        {"Resent-To", "x", "cannot be set"}, {"", "x", "not the name"},
        {"A B", "x", "not the name"},        {"A:", "x", "not the name"},
        {"重", "x", "not the name"},         {std::string(61, 'a'), "x", "not the name"},
        {"List-Id", "重庆", "plain ASCII"},  {"Reply-To", "nobody", "not an e-mail address"},
    };
    for (const auto& c : cases)
        refused(
            [&] {
                Mail m = mail();
                m.headers = {{c.name, c.value}};
                render_mail(m);
            },
            c.part);
}

TEST_CASE("mail: ids and addresses that are none") {
    for (const char* id : {"", "x", "@x.cn", "x@", "<x@x.cn>", "x y@x.cn", "a@b@c", "重@x.cn"})
        refused(
            [&] {
                Mail m = mail();
                m.message_id = id;
                render_mail(m);
            },
            "message id");
    refused(
        [] {
            Mail m = mail();
            m.to.email = "li@例子.中国";
            render_mail(m);
        },
        "ASCII");
}

TEST_CASE("mail: an id from anything it may be about") {
    struct {
        std::string about, id;
    } const cases[] = {
        {"renewal/acme/2026-12-01", "renewal%2Facme%2F2026-12-01@x.cn"},
        {"重", "%E9%87%8D@x.cn"},
        {".a..b.", "%2Ea.%2Eb%2E@x.cn"},
        {"a%2Eb", "a%252Eb@x.cn"},
        {"a\r\n<b>", "a%0D%0A%3Cb%3E@x.cn"},
    };
    for (const auto& c : cases) {
        CHECK(message_id(c.about, "x.cn") == c.id);
        Mail m = mail();
        m.message_id = message_id(c.about, "x.cn");
        CHECK(field(render_mail(m), "Message-ID") == "Message-ID: <" + c.id + ">");
    }
}
