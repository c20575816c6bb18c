#include "cmd/examples.hpp"
#include "base/text.hpp"
#include "cmd/run.hpp"
#include <fmt/format.h>

namespace cs {
namespace {

// Of the verbs that every noun has, where its fields alone would not say what the noun is for.
constexpr std::string_view written[] = {
    R"(cs account add acme --name 'Acme Dental' --segment large --csm li  # a new customer, and who answers for it
cs account add 重庆仁心 --name 重庆仁心医院  # keys may be in any script
cs account edit acme --level chain --tags vip,pilot  # change two fields
cs account edit acme --parent=  # clear a field
cs account list --csm li --where 'due<=+90d' --sort due  # what li has to renew in the next 90 days
cs account list --segment large,medium --columns key,name,arr --format csv  # for a spreadsheet
cs account show acme  # every field that says something
cs account log acme  # who changed what, and when
cs account import customers.csv --map 'Company name=name'  # what a column is; remembered for files of that name
cs account import 医院.csv --encoding gb18030 --ignore-unknown --dry-run  # what it would do
cs account remove acme --dry-run  # whether anything depends on it)",
    R"(cs staff add li --name 'Li Lei' --roles csm --email li@example.com --capacity 'CNY 5,000,000'  # a colleague, and what they can carry
cs staff list --active yes --sort name  # who works here
cs staff edit li --active no  # they have left; what they did stays theirs)",
    R"(cs contact add acme --name 'Dr Wang' --tier 1 --role champion --function doctor  # somebody who answers for the business
cs contact list --account acme  # the people of one customer
cs contact list --where 'attitude<0' --columns account,name,attitude,attitude_on  # who is against us
cs contact edit 'Dr Wang' --will-to-renew 2  # found by the beginning of the name)",
    R"(cs touch add acme --kind call --with 'Dr Wang' --note 'wants stock alerts' --next 'send quote' --next-on fri  # what was said, and what comes next
cs touch list --by li --where 'on>=-1w'  # a week of li's work
cs touch list --account acme --limit 10  # the last ten times)",
    R"(cs contract add acme --product clinic --amount 'CNY 120,000' --starts 2026-01-01 --ends 2027-01-01  # a year from the first of January
cs contract import deals.csv --only Stage=Won --set ends=starts+12m --set currency=USD  # the deals that were won, as contracts of a year
cs contract import deals.csv --skip-bad --create staff  # leaves the bad rows in deals.csv.rejected.csv
cs contract list --where 'due<=+90d' --renews yes --sort due  # what falls due in 90 days
cs contract list --account acme --columns all  # all that is known of a customer's contracts)",
    R"(cs payment add 12 --on 2026-01-20 --amount 'CNY 60,000' --reference BK-20260120-7  # half of what contract 12 comes to
cs payment import 回款.csv --set currency=CNY  # 合同号, 回款日期, 回款金额, 流水号; the same file twice changes nothing
cs payment edit 3 --amount 58000  # a correction; what it was stays in the journal
cs payment list --account acme  # what a customer paid, the latest first
cs payment list --where 'on>=2026-01-01' --format csv  # for a spreadsheet)",
    R"(cs survey add 'Dr Wang' --kind nps --score 9 --comment 'saves us an hour a day'  # an answer that nobody asked for
cs survey add 'Dr Wang' --kind baseline --due 2026-04-01  # a question for a day of its own
cs survey list --group detractor --where 'answered_on>=-30d'  # who is unhappy
cs survey list --group promoter --columns account,contact,score,comment  # whom to ask for a referral
cs survey list --kind nps --state expired --count  # how many did not answer
cs survey import answers.csv --set kind=nps  # what a survey tool exports: e-mail, score, comment, day
cs survey edit 12 --score 8  # a correction)",
    R"(cs goal add acme --statement 'fewer patients who do not turn up' --metric no-shows --unit % --baseline 12 --target 5 --due 2026-06-30  # in their words, and in a number
cs goal list --status agreed --where 'due<=+30d'  # what is to be reached within a month)",
    R"(cs expectation add acme --text 'stock alerts by phone' --promised-by wang  # what sales said
cs expectation add acme --text 'export of the old records' --parent 4 --due 2026-03-15  # a step of what is planned
cs expectation list --account acme --state planned  # what they wait for)",
    R"(cs ticket add acme --subject 'no stock alerts' --contact 'Dr Wang' --priority high  # the same as 'cs ticket open'
cs ticket list --state new,open --assignee li  # what li has to answer
cs ticket list --area stock --where 'opened_at>=2026-01-01T00:00Z' --count  # how many of one part of the product
cs ticket import tickets.csv --map id=external_id --map-value channel:web=form --dry-run  # what a help desk's export would do)",
    R"(cs request add acme --need 'stock alerts by SMS' --scene 'night shift' --contact 'Dr Wang'  # what they need, and where it comes up
cs request list --state decided --sort promised_for  # what was promised)",
    R"(cs complaint add acme --what 'lost a day of orders' --kind business_stopped --needs-resources yes  # due in 24 hours
cs complaint list --where state!=reviewed --sort due_at  # what is not learned from yet)",
    R"(cs article add reset-password --title 'How to reset the password' --body 'Open **Settings**, then *Reset*.' --area login --function password  # an answer, in Markdown
cs article add 库存提醒 --title 如何打开库存提醒 --body '打开【设置】，勾选提醒。' --area 库存  # in Chinese
cs article edit reset-password --public no  # for us alone
cs article list --sort -asked_again --columns key,title,used,asked_again  # which do not keep people from asking)",
    R"(cs macro add shipped --name 'Order shipped' --body-en 'Dear {{contact.name}}, order {{order}} is on its way.' --params 'order=the number of the order' --then wait  # asks for the order with each use
cs macro add reset --name 'Reset link' --body-zh '{{contact.name}}，您好：请点击重置链接。' --body-en 'Dear {{contact.name}}, please use the link.' --article reset-password  # in two languages
cs macro list --sort -used  # which are used)",
    R"(cs cost add --month 2026-03 --kind sales --amount 180000  # what sales cost in March
cs cost add --month 2026-03 --kind service --team support --amount 8万  # of one of several teams
cs cost add --month 2026-03 --kind marketing --amount 0  # that nothing was spent is known, too
cs cost edit 12 --amount 185000  # a correction; what it was stays in the journal
cs cost list --month 2026-03 --columns kind,team,amount  # what March cost)",
    R"(cs target add --metric renewal_rate --period 2026Q3 --value 90%  # of all customers
cs target add --metric grr --period 2026 --value 92.5% --segment large  # of a segment
cs target add --metric new_arr --period FY2026 --value 'CNY 1,200,000' --staff li  # of those whom li holds
cs target edit 12 --value 88%  # another aim; what it was stays in the journal
cs target list --where 'ends>=-1d'  # what is still aimed at)",
};

std::string sample(const FieldView& field) {
    switch (field.element) {
    case Type::date: return "2026-03-31";
    case Type::instant: return "2026-03-31T09:00:00Z";
    case Type::integer:
    case Type::number:
    case Type::measure:
    case Type::days: return "3";
    case Type::money: return "'CNY 12,000'";
    case Type::currency: return "CNY";
    case Type::boolean: return "yes";
    case Type::choice: return field.choices.empty() ? "..." : std::string{field.choices.front().name};
    case Type::reference: return field.spec.noun == "staff" ? "li" : field.spec.noun == "account" ? "acme" : "12";
    default: return "'...'";
    }
}

// A noun nobody has written examples for still has its fields.
Example made(const NounView& noun, const Verb& verb) {
    auto command = fmt::format("cs {} {}", noun.name, verb.name);
    const auto one = noun.key.empty() ? std::string{"12"} : fmt::format("{}-1", noun.name);
    if (verb.name == "list") {
        const auto columns = split(noun.columns, ',');
        const List first(columns.begin(),
                         columns.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(columns.size(), 3)));
        return {fmt::format("{} --columns {} --limit 10", command, join(first, ",")),
                "the first ten, three columns of them"};
    }
    if (verb.name == "add") {
        if (!noun.key.empty())
            command += " " + one;
        else if (!noun.owner.empty())
            command += noun.at(noun.owner).spec.noun == "account" ? " acme" : " 12";
        std::size_t optional = 0;
        for (const auto& field : noun.fields) {
            const bool operand = field.name == noun.key || field.name == noun.owner;
            if (operand || !field.writable() || field.spec.hidden || field.custom) continue;
            if (field.spec.required || (field.element == Type::choice && optional++ == 0))
                command += fmt::format(" --{} {}", spelt(field.name), sample(field));
        }
        return {command, "with what it needs"};
    }
    if (verb.name == "edit")
        for (const bool text : {false, true})
            for (const auto& field : noun.fields)
                if (field.spec.access == Access::write && field.name != noun.owner && !field.refers() &&
                    (field.element == Type::text) == text)
                    return {fmt::format("{} {} --{} {}", command, one, spelt(field.name), sample(field)),
                            "change one field"};
    if (verb.name == "import") return {fmt::format("{} {}.csv --dry-run", command, noun.name), "what it would do"};
    return {fmt::format("{} {}", command, one), std::string{verb.summary.en}};
}

void take(std::vector<Example>& into, std::string_view lines, std::string_view beginning) {
    for (auto& example : parse_examples(lines))
        if (example.command == beginning || example.command.starts_with(fmt::format("{} ", beginning)))
            into.push_back(std::move(example));
}

}  // namespace

std::vector<Example> parse_examples(std::string_view lines) {
    std::vector<Example> examples;
    for (const auto& line : split(lines, '\n')) {
        const auto mark = line.find("  # ");
        examples.push_back(
            {std::string{trimmed(line.substr(0, mark))}, mark == std::string::npos ? "" : line.substr(mark + 4)});
    }
    return examples;
}

std::vector<Example> examples_of(const Group& group, const Verb& verb) {
    auto examples = parse_examples(verb.examples);
    const auto* noun = noun_of(group);
    if (!examples.empty() || !noun) return examples;
    for (const auto lines : written) take(examples, lines, fmt::format("cs {} {}", group.noun, verb.name));
    if (examples.empty() && find_verb("*", verb.name)) examples.push_back(made(*noun, verb));
    return examples;
}

std::vector<Example> examples_of(const Group& group) {
    std::vector<Example> examples;
    for (const auto* verb : verbs_of(group))
        if (auto of_verb = examples_of(group, *verb); !of_verb.empty()) examples.push_back(std::move(of_verb.front()));
    return examples;
}

}  // namespace cs
