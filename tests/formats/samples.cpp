// Writes one file of every format into a folder, of ordinary content and of hostile, for the readers beside it.
#include "document/calendar.hpp"
#include "document/mail.hpp"
#include "document/render.hpp"
#include <fmt/format.h>
#include <fstream>
#include <iostream>

using namespace cs;

namespace {

const std::string hostile =
    "<script>alert(1)</script> \"onx='' =1+1 | a\x1b]52;c;eA==\a \xE2\x80\xAEtxt \xFF {{x}} ${x} `ls` _x_ *b*";

Cell money(std::int64_t minor, std::string_view code = "CNY") { return Money{minor, *Currency::of(code)}; }
Cell day(int year, unsigned month, unsigned d) { return *Date::of(year, month, d); }

Table renewals(Lang lang) {
    const auto in = [&](std::string_view en, std::string_view zh) { return std::string{Words{en, zh}.in(lang)}; };
    Table t{"renewals",
            in("Due within 90 days", "九十天内到期"),
            {{"account", in("Account", "客户"), Type::reference},
             {"name", in("Name", "名称"), Type::text},
             {"due", in("Due", "到期日"), Type::date},
             {"days_left", in("Days left", "剩余天数"), Type::days},
             {"amount", in("Amount", "金额"), Type::money},
             {"grade", in("Grade", "等级"), Type::choice},
             {"next", in("Next step", "下一步"), Type::text}},
            {},
            in("nothing is due", "没有即将到期的合同")};
    const auto add = [&](std::string key, std::string name, Cell due, std::int64_t left, Cell amount, std::string grade,
                         Cell next) {
        t.rows.push_back({std::move(key), std::move(name), std::move(due), left, std::move(amount), std::move(grade),
                          std::move(next)});
    };
    add("acme", "Acme Dental (North)", day(2026, 12, 1), 9, money(12'000'000), "A",
        in("send the quote on Friday", "周五发送报价单"));
    add("重庆仁心", "重庆仁心口腔医院管理有限公司", day(2026, 12, 15), 23, money(4'850'050), "C",
        in("visit: the champion has left, find out who decides now; bring the value report of the last quarter",
           "上门拜访：内部支持者已离职，弄清现在由谁决策；带上上一季度的价值报告"));
    add("kyoto-clinic", "京都クリニック", day(2027, 1, 31), 70, money(980'000, "JPY"), "B", {});
    add("long", "A customer with quite a long name, as they sometimes are, and a list of all its subsidiaries",
        day(2027, 2, 14), 84, money(-150'000, "USD"), "D", std::string{"two lines\nin one note"});
    return t;
}

Document report(Lang lang) {
    const auto in = [&](std::string_view en, std::string_view zh) { return std::string{Words{en, zh}.in(lang)}; };
    Document d{"report.renewals",
               in("Renewals", "续约报告"),
               in("as of 2026-11-22, fourth quarter of 2026", "截至 2026-11-22，2026 年第四季度"),
               lang,
               {}};
    d.blocks.push_back(
        Facts{"",
              {{{"accounts", in("Accounts", "客户数"), Type::integer}, std::int64_t{1'284}},
               {{"arr", in("Annual recurring revenue", "年度经常性收入"), Type::money}, money(1'234'567'800)},
               {{"nrr", in("Net revenue retention", "净收入留存率"), Type::text}, std::string{"104.2 %"}},
               {{"csm", in("Responsible", "负责人"), Type::text}, std::string{"Li Wei 李伟"}},
               {{"note", in("Note", "备注"), Type::text}, {}}}});
    d.blocks.push_back(Paragraph{
        in("Four contracts end within ninety days. Two of them need a visit before the end of the month, because "
           "the people who use the product have changed and nobody has met the new ones yet.",
           "九十天内有四份合同到期。其中两家客户需要在月底前上门拜访，因为使用产品的人员已经更换，而我们还没有人见过新"
           "的负责人。")});
    d.blocks.push_back(renewals(lang));
    d.blocks.push_back(Heading{in("Why customers leave", "客户流失原因")});
    d.blocks.push_back(Chart{"reasons",
                             in("By amount, last four quarters", "按金额，最近四个季度"),
                             {{in("Price", "价格"), 420'000, "CNY 420,000"},
                              {in("A competitor", "竞争对手"), 310'000, "CNY 310,000"},
                              {in("Nobody used it", "无人使用"), 122'500, "CNY 122,500"},
                              {in("Went out of business", "停业"), 9'000, "CNY 9,000"},
                              {in("Unknown", "未知"), 0, "CNY 0"}}});
    Chart left{"left", in("Still customers, %", "仍为客户，%"), {}};
    left.across = {in("months", "月"), Ticks::months};
    left.up = {in("share of customers", "客户占比"), Ticks::percent};
    left.limits = in("95% limits", "95% 区间");
    left.marks = in("still a customer", "仍为客户");
    left.curves = {{in("all customers", "全部客户"),
                    {{0, 100}, {12, 85, Limits{73.2, 91.9}}, {24, 70, Limits{56.7, 79.9}}, {31, 70, Limits{56.7, 79.9}}},
                    true,
                    false,
                    {5, 20, 31}},
                   {in("expected", "预期"), {{0, 100}, {24, 72}, {48, 57}}, false, true}};
    d.blocks.push_back(left);
    Table none{"winbacks",
               in("Won back", "赢回"),
               {{"account", in("Account", "客户"), Type::reference}},
               {},
               in("nobody was won back", "没有赢回的客户")};
    d.blocks.push_back(none);
    d.blocks.push_back(PageBreak{});
    d.blocks.push_back(Heading{in("How it is counted", "口径")});
    d.blocks.push_back(Footnote{
        in("Net revenue retention: revenue of today from the customers of a year ago, divided by what they paid then.",
           "净收入留存率：一年前的客户今天带来的收入，除以他们当时支付的金额。")});
    return d;
}

Document hostile_report() {
    Document d{"report.hostile", hostile, hostile, Lang::en, {}};
    Table t{"a[b]:*?/\\'very long name of a worksheet, longer than allowed",
            hostile,
            {{"key", hostile, Type::text}, {"n", "N", Type::integer}},
            {},
            ""};
    for (const char* text : {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "_x0041_", "'quoted", "# h", "a|b",
                             "http://e.example/?a=1&b=2", "{=1+1}"})
        t.rows.push_back({std::string{text}, std::int64_t{1}});
    t.rows.push_back({hostile, std::int64_t{9'007'199'254'740'993}});
    t.rows.push_back({std::string("nul \0 inside", 12), {}});
    d.blocks = {Heading{hostile},
                Paragraph{hostile + "\n# not a heading\n- not a list\n1. nor this"},
                t,
                t,
                Facts{hostile, {{{"fact", hostile, Type::text}, hostile}}},
                Chart{"c", hostile, {{hostile, 3, hostile}}},
                Chart{"curves",
                      hostile,
                      {},
                      {{hostile, {{0, 1}, {1, -1e300}, {7, 1e12}}, true, false, {3}}, {hostile, {{2, 2}}}},
                      {hostile, Ticks::days},
                      {hostile, Ticks::percent},
                      hostile,
                      hostile},
                Footnote{hostile}};
    return d;
}

std::string folder;

void write(const std::string& name, const std::string& bytes) {
    std::ofstream out{folder + '/' + name, std::ios::binary};
    if (!(out << bytes).flush()) throw std::runtime_error{"cannot write " + name};
}

void write_document(const std::string& name, const Document& doc) {
    for (const auto format :
         {Format::table, Format::csv, Format::json, Format::jsonl, Format::md, Format::html, Format::xlsx})
        write(fmt::format("{}.{}", name,
                          format == Format::table ? "txt" : format_names()[static_cast<std::size_t>(format)]),
              render(doc, format, {}));
    write(name + ".mail.html", render_mail_html(doc));
    write(name + ".excel.csv", render(doc, Format::csv, {.for_excel = true}));
}

std::string repeated(std::string_view text, int times) {
    std::string out;
    while (times-- > 0) out += text;
    return out;
}

void write_mails() {
    const Document doc = report(Lang::zh);
    const Mail plain{{"", "cs@example.com"},
                     {"Li Wei", "li@example.cn"},
                     "Due soon",
                     "due.acme@example.com",
                     {1'795'320'960},
                     "Hello\n",
                     "",
                     {}};
    write("plain.eml", render_mail(plain));

    Mail full = plain;
    full.subject = "续约提醒：重庆仁心口腔医院 2026-12-15 到期";
    full.to.name = "李伟";
    full.text = render(doc, Format::table, {});
    full.html = render_mail_html(doc);
    full.headers = {{"Auto-Submitted", "auto-generated"},
                    {"Reply-To", "\"O'Brien, Bob\" <bob@example.com>"},
                    {"X-Cs-Account", "重庆仁心"},
                    {"List-Unsubscribe", "<https://example.com/u?" + repeated("x", 300) + ">"}};
    write("full.eml", render_mail(full));

    int n = 0;
    for (const std::string& subject :
         {repeated("客户成功", 75), repeated("a long subject in ASCII ", 40) + "end", repeated("x", 950),
          repeated("👩‍👩‍👧", 60), std::string{"=?UTF-8?B?SGk=?="}, std::string{}, std::string{" edge "},
          hostile, std::string{"two  blanks"}}) {
        Mail mail = full;
        mail.subject = subject;
        mail.from.name = subject;
        write(fmt::format("hostile-{}.eml", n++), render_mail(mail));
    }
    n = 0;
    for (const std::string name : {"Bob, O'Brien", "a \"quoted\" \\ name", "Dr. Li (CSM)", "=?x?=", "李 <x@y.z>",
                                   "A very long name in ASCII that goes on and on for more than a line would hold"}) {
        Mail mail = plain;
        mail.to.name = name;
        write(fmt::format("name-{}.eml", n++), render_mail(mail));
    }
}

void write_calendars() {
    const std::vector<Event> events{
        {"renewal.acme.2028-02-29@example.com", *Date::of(2028, 2, 29), "Acme Dental: renewal due",
         "CNY 120,000; grade A, 9 days left\nhealth 82", 0},
        {"renewal.重庆仁心.2026-12-15@example.com", *Date::of(2026, 12, 15), repeated("重庆仁心口腔医院续约到期", 20),
         repeated("👩‍👩‍👧", 40), 3},
        {"hostile@example.com", *Date::of(9999, 12, 31), hostile + "\r\nEND:VEVENT\r\nBEGIN:VALARM",
         "back\\slash;semi,comma\ttab", 0},
    };
    write("renewals.ics", render_calendar(events, "续约, 到期", {1'795'320'960}));
    write("empty.ics", render_calendar({}, "none", {0}));
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2) return 2;
    folder = argv[1];
    write_document("report-en", report(Lang::en));
    write_document("report-zh", report(Lang::zh));
    write_document("hostile", hostile_report());
    for (const auto format : {Format::html, Format::xlsx, Format::md})
        write(fmt::format("list-zh.{}", format_names()[static_cast<std::size_t>(format)]),
              render(renewals(Lang::zh), format, {.lang = Lang::zh}));
    write_mails();
    write_calendars();
    return 0;
}
