// What people and machines send: in every charset, with every structure, and with what is wrong or meant badly.
#include "base/error.hpp"
#include "base/text.hpp"
#include "document/mail_header.hpp"
#include "document/mail_reader.hpp"
#include "document/mail_text.hpp"
#include <doctest/doctest.h>
#include <fmt/format.h>

using namespace cs;

namespace {

const std::string head = "From: Wang <wang@acme.example>\nSubject: s\nMessage-ID: <1@acme.example>\n";

ReceivedMail mail_of_body(std::string_view headers, std::string_view body) {
    return read_mail(head + std::string{headers} + "\n" + std::string{body});
}
std::string text(std::string_view headers, std::string_view body) { return mail_of_body(headers, body).text; }
std::string subject(std::string_view value) {
    return read_mail(fmt::format("From: a@b.example\nSubject: {}\n\nx\n", value)).subject;
}
std::string in_charset(std::string_view charset, std::string_view bytes) {
    return text(
        fmt::format("MIME-Version: 1.0\nContent-Type: text/plain; charset={}\nContent-Transfer-Encoding: base64\n",
                    charset),
        base64(bytes));
}
std::string parts(std::string_view subtype, std::initializer_list<std::string_view> each) {
    std::string out = fmt::format("MIME-Version: 1.0\nContent-Type: multipart/{}; boundary=\"b\"\n\n", subtype);
    for (const auto part : each) out += fmt::format("--b\n{}\n", part);
    return out + "--b--\n";
}
ReceivedMail several(std::string_view subtype, std::initializer_list<std::string_view> each) {
    return read_mail(head + parts(subtype, each));
}

}  // namespace

TEST_CASE("a mail says who sent it to whom, about what, in which thread") {
    const auto mail =
        read_mail("From MAILER-NOT Mon Mar  2 09:00:00 2026\r\nFrom: =?UTF-8?B?546L6Iqz?= <Wang@ACME.Example>\r\nTo: "
                  "Support <s@x.example>, t@x.example\r\n"
                  "Cc: u@x.example\r\nSubject: Re: no\r\n alerts\r\nDate: Mon, 2 Mar 2026 09:00:00 +0800\r\n"
                  "Message-ID: <3@acme.example>\r\nIn-Reply-To: <2@acme.example>\r\n"
                  "References: <0@acme.example>\r\n <1@acme.example> <2@acme.example>\r\n\r\nhello\r\n-- \r\nWang\r\n");
    REQUIRE(mail.from.size() == 1);
    CHECK(mail.from[0] == Address{"王芳", "Wang@acme.example"});
    REQUIRE(mail.to.size() == 3);
    CHECK(mail.to[2].email == "u@x.example");
    CHECK(mail.subject == "Re: no alerts");
    CHECK(mail.message_id == "3@acme.example");
    CHECK(mail.references == std::vector<std::string>{"2@acme.example", "1@acme.example", "0@acme.example"});
    CHECK(mail.text == "hello\n-- \nWang");
    CHECK(mail.automatic.empty());
    CHECK(mail.unanswered.empty());
}

TEST_CASE("charsets as they are sent") {
    struct Case {
        std::string_view charset, bytes, text;
    };
    constexpr Case cases[] = {
        {"utf-8", "caf\xC3\xA9", "café"},
        {"utf-8",
         "a\xFF"
         "b\xC3",
         "a\uFFFDb\uFFFD"},
        {"gb18030", "\xC4\xFA\xBA\xC3\x81\x30\x81\x30", "您好\u0080"},
        {"GBK", "\xE9\x46", "镕"},
        {"gb2312", "\xE9\x46", "镕"},
        {"big5", "\xB1\x7A\xA6\x6E", "您好"},
        {"iso-2022-jp", "\x1B$B$3$s\x1B(B", "こん"},
        {"shift_jis", "\x82\xB1\x82\xF1", "こん"},
        {"euc-kr", "\xBE\xC8", "안"},
        {"windows-1252", "\x93q\x94 \x80", "“q” €"},
        {"iso-8859-1", "\x93q\x94", "“q”"},
        {"koi8-r", "\xC4\xC1", "да"},
        {"us-ascii", "caf\xC3\xA9", "café"},
        {"no-such-charset", "\xC4\xFA\xBA\xC3", "您好"},
        {"\"utf-8//TRANSLIT\"", "caf\xE9 ", "café"},
        {"utf-16le", std::string_view{"a\0b\0", 4}, "ab"},
    };
    for (const auto& each : cases) {
        CAPTURE(each.charset);
        CHECK(in_charset(each.charset, each.bytes) == each.text);
    }
    CHECK(text("", "caf\xE9 au lait") == "café au lait");
    CHECK(text("", std::string_view{"a\0b\r\nc\rd", 8}) == "ab\nc\nd");
}

TEST_CASE("subjects come as a line of valid text") {
    CHECK(subject("=?gb2312?B?xPq6ww==?= =?gbk?Q?=E9F?=") == "您好镕");
    CHECK(subject("=?big5?B?sXqmbg==?=") == "您好");
    CHECK(subject("=?iso-2022-jp?B?GyRCJDMkcxsoQg==?=") == "こん");
    CHECK(subject("=?utf-8?Q?caf=C3=A9?= =?utf-8?Q?_x?=") == "café x");
    CHECK(subject("=?utf-8?Q?a=0D=0ABcc:_evil@x.example=00?=") == "a Bcc: evil@x.example?");
    CHECK(subject("=?utf-8?B?!!!?= tail").find("tail") != std::string::npos);
    CHECK(subject("\xC4\xFA\xBA\xC3") == "您好");
    CHECK(subject("caf\xC3\xA9") == "café");
    CHECK_FALSE(first_invalid_utf8(subject("=?utf-8?Q?=FF=FE?=")));
}

TEST_CASE("transfer encodings and lines that flow") {
    CHECK(
        text(
            "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n",
            "caf=C3=A9 =\nau lait=3D") == "café au lait=");
    CHECK(text("Content-Type: text/plain; format=flowed\n", "one \ntwo\n>quoted \n> on\n from\n-- \nW") ==
          "one two\n> quoted on\nfrom\n-- \nW");
    CHECK(text("Content-Type: text/plain; charset=utf-8; format=flowed; delsp=yes\n", "您 \n好\n") == "您好");
}

TEST_CASE("HTML is read as a person reads it") {
    CHECK(text_of_html("<html><head><title>t</title><style>p{}</style></head><body><p>Hello,</p><p>no "
                       "<b>stock</b><br>alerts &amp; &lt;x&gt; &#x4F60;&#22909;</p></body></html>") ==
          "Hello,\n\nno stock\nalerts & <x> 你好");
    CHECK(text_of_html("<ul><li>one<li>two</ul>x<script>alert('</p>')</script>y") == "- one\n- two\n\nxy");
    CHECK(text_of_html("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>") == "a b\nc");
    CHECK(text_of_html("see <a href=\"https://x.example/?a=1&amp;b=2\">here</a>, <a "
                       "href='https://y.example'>https://y.example</a>") ==
          "see here <https://x.example/?a=1&b=2>, https://y.example");
    CHECK(text_of_html("a < b & c &bogus; &#0; &#xD800;") == "a < b & c &bogus; \uFFFD \uFFFD");
    CHECK(text_of_html("<pre>a\n  b</pre>c<!-- no --><!doctype x>d") == "a\n  b\n\ncd");
    for (const auto* broken : {"<", "<a", "<a href=\"", "<script>", "<!--", "&", "&#", "</", "<p", "x<style>y</style"})
        CHECK_FALSE(first_invalid_utf8(text_of_html(broken)));
    CHECK(text("MIME-Version: 1.0\nContent-Type: text/html; charset=gbk\n", "<p>\xC4\xFA\xBA\xC3</p>") == "您好");
}

TEST_CASE("of several parts the words are kept and the rest is named") {
    const auto plain = "Content-Type: text/plain\n\nplain", html = "Content-Type: text/html\n\n<p>html</p>",
               empty = "Content-Type: text/plain\n\n \n";
    CHECK(several("alternative", {plain, html}).text == "plain");
    CHECK(several("alternative", {empty, html}).text == "html");
    CHECK(several("alternative", {html}).text == "html");
    const auto mixed = several(
        "mixed",
        {plain, "Content-Type: application/pdf; name=\"a.pdf\"\nContent-Transfer-Encoding: base64\n\nAAEC",
         "Content-Type: text/plain\nContent-Disposition: attachment; filename*=utf-8''%E6%8A%A5.txt\n\nkept apart",
         html});
    CHECK(mixed.text == "plain\n\nhtml");
    REQUIRE(mixed.attachments.size() == 2);
    CHECK(mixed.attachments[0].name == "a.pdf");
    CHECK(mixed.attachments[0].bytes == 3);
    CHECK(mixed.attachments[1].name == "报.txt");
    const auto picture =
        several("related; type=\"text/html\"", {html, "Content-Type: image/png\nContent-ID: <i>\n\nx"});
    CHECK(picture.text == "html");
    CHECK(picture.attachments[0].type == "image/png");
    const auto is_signed = several("signed; protocol=\"application/pgp-signature\"",
                                   {plain, "Content-Type: application/pgp-signature; name=s.asc\n\nx"});
    CHECK(is_signed.text == "plain");
    CHECK(is_signed.attachments[0].name == "s.asc");
    const auto passed_on =
        several("mixed", {plain, "Content-Type: message/rfc822\n\nFrom: Li <li@x.example>\nSubject: inner\n\ninside"});
    CHECK(passed_on.text == "plain\n\n> Li <li@x.example>: inner\n\ninside");
    CHECK(passed_on.references.empty());
}

TEST_CASE("machines are known by what they say of themselves") {
    struct Case {
        std::string_view headers;
        bool automatic, unanswered;
    };
    constexpr Case cases[] = {
        {"", false, false},
        {"Auto-Submitted: no\n", false, false},
        {"Auto-Submitted: auto-replied (vacation)\n", true, true},
        {"Auto-Submitted: auto-generated\n", true, true},
        {"Precedence: bulk\n", false, true},
        {"Precedence: List\n", false, true},
        {"List-Id: <l.example>\n", false, true},
        {"list-unsubscribe: <mailto:x@l.example>\n", false, true},
        {"Return-Path: <>\n", true, true},
        {"Return-Path: <wang@acme.example>\n", false, false},
        {"X-Auto-Response-Suppress: OOF, AutoReply\n", false, true},
        {"X-Autoreply: yes\n", true, true},
        {"Precedence: auto_reply\n", true, true},
        {"X-Loop: a\n", false, true},
    };
    for (const auto& each : cases) {
        CAPTURE(each.headers);
        const auto mail = mail_of_body(each.headers, "x");
        CHECK(!mail.automatic.empty() == each.automatic);
        CHECK(!mail.unanswered.empty() == each.unanswered);
    }
    for (const auto* robot :
         {"MAILER-DAEMON@x.example", "no-reply@x.example", "noreply+12@x.example", "donotreply@x.example"})
        CHECK_FALSE(read_mail(fmt::format("From: {}\n\nx", robot)).automatic.empty());
    CHECK(read_mail("From: noreplyman@x.example\n\nx").automatic.empty());
    CHECK_FALSE(read_mail("From MAILER-DAEMON Mon Mar  2 09:00:00 2026\nFrom: a@x.example\n\nx").automatic.empty());
}

TEST_CASE("a bounce says which message came back") {
    for (const auto* returned :
         {"Content-Type: message/rfc822\n\nFrom: cs@x.example\nMessage-ID: <sent@x.example>\n\nhi",
          "Content-Type: text/rfc822-headers\n\nFrom: cs@x.example\nMessage-ID: <sent@x.example>\n"}) {
        const auto mail = several("report; report-type=delivery-status",
                                  {"Content-Type: text/plain\n\nno such user",
                                   "Content-Type: message/delivery-status\n\nAction: failed", returned});
        CHECK(mail.report);
        CHECK_FALSE(mail.automatic.empty());
        REQUIRE(mail.references.size() == 1);
        CHECK(mail.references[0] == "sent@x.example");
        CHECK(mail.text == "no such user");
    }
}

TEST_CASE("what is no mail of anybody is refused, and says why") {
    const auto refused = [](std::string_view message) {
        try {
            read_mail(message);
        } catch (const Error& e) {
            CHECK(e.kind() == Kind::data);
            return e.message();
        }
        return std::string{};
    };
    CHECK(refused("").starts_with("no message came"));
    CHECK(refused(" \r\n \n").starts_with("no message came"));
    CHECK(refused(std::string(longest_mail + 1, 'x')).find("longer than 25 MiB") != std::string::npos);
    CHECK(refused("From: a@b.example\nTo: " + std::string(2'000'000, 'x')).find("header of the message is longer") !=
          std::string::npos);
    std::string lines = "From: a@b.example\n\n";
    for (int i = 0; i < 100'001; ++i) lines += "--\n";
    CHECK(refused(lines).find("100001 could divide its parts") != std::string::npos);
    for (const auto* nobody : {"Subject: x\n\nhi", "From:\n\nhi", "From: undisclosed-recipients:;\n\nhi",
                               "From: <>\n\nhi", "From: a@b\n\nhi", "From: \"a\r\nb\"@x.example\n\nhi",
                               "\n\nFrom: a@b.example", "no headers at all", "From MAILER-DAEMON"})
        CHECK_MESSAGE(refused(nobody).find("names no address") != std::string::npos, nobody);
    CHECK(read_mail("Sender: a@b.example\n\nhi").from[0].email == "a@b.example");
    for (const auto* name : {"=?utf-8?Q?A_@_B?=", "=?utf-8?Q?a=0D=0ABcc:_x@y.example?=", "A @ B", "Li, Wei", "A: B", "\"A", "(A"})
        CHECK_MESSAGE(read_mail(fmt::format("From: {} <a@b.example>\n\nhi", name)).from.back().email == "a@b.example", name);
    CHECK(read_mail("From: a@b.example, c@d.example\n\nhi").from.size() == 2);
    CHECK(read_mail("From: a@b.example\n").text.empty());
}

TEST_CASE("a mail without an id has the same one each time, another mail another") {
    const auto id = [](std::string_view body) {
        return read_mail(fmt::format("From: a@b.example\nDate: x\n\n{}", body)).message_id;
    };
    CHECK(id("one") == id("one"));
    CHECK(id("one") != id("two"));
    CHECK(id("one").ends_with("@no-message-id.invalid"));
    CHECK(read_mail("From: a@b.example\nMessage-ID: <" + std::string(2000, 'x') + "@y>\n\n")
              .message_id.ends_with(".invalid"));
}

TEST_CASE("structures without end are read as far as anybody would") {
    std::string nested = head;
    for (int i = 0; i < 20'000; ++i)
        nested += fmt::format("Content-Type: multipart/mixed; boundary=b{0}\n\n--b{0}\n", i);
    CHECK_NOTHROW(read_mail(nested));
    std::string messages = head;
    for (int i = 0; i < 20'000; ++i) messages += "Content-Type: message/rfc822\n\nFrom: a@b.example\n";
    CHECK_NOTHROW(read_mail(messages));
    std::string wide = head + "Content-Type: multipart/mixed; boundary=b\n\n";
    for (int i = 0; i < 100'000; ++i) wide += "--b\n\nx\n";
    CHECK(read_mail(wide).text.size() < 2'000);
    std::string headers = head;
    for (int i = 0; i < 30'000; ++i) headers += "References: <a@b>\nX-Y: z\n";
    CHECK_NOTHROW(read_mail(headers + "\nx"));
    CHECK_NOTHROW(read_mail(head + "Content-Type: multipart/mixed\n\n--\nx"));
    CHECK_NOTHROW(read_mail(head + "Content-Type: multipart/mixed; boundary=\"\"\n\n--\nx\n----\n"));
    CHECK_NOTHROW(read_mail(head + "Content-Type: text/plain; charset=\n\nx"));
    CHECK(read_mail(head + "Content-Type: nonsense\n\nx").text == "x");
    CHECK(read_mail(head + "Content-Transfer-Encoding: base64\n\n!!!!").text.empty());
}
