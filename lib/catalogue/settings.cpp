// Every key that cs.toml may have, in the order of the template that 'cs init' writes.
#include "catalogue/catalogue.hpp"

namespace cs::catalogue {
namespace {

constexpr SettingKey within(std::int64_t least, std::int64_t most, SettingKey key) {
    key.least = least;
    key.most = most;
    return key;
}
constexpr SettingKey one_of(std::string_view names, SettingKey key) {
    key.one_of = names;
    return key;
}
constexpr SettingKey currency(SettingKey key) {
    key.currency = true;
    return key;
}
constexpr SettingKey user_only(SettingKey key) {
    key.user_only = true;
    return key;
}

}  // namespace

std::span<const SettingKey> settings() noexcept {
    static constexpr SettingKey all[] = {
        currency({"currency", SettingType::text, "\"CNY\"", "the company's currency: what an amount without one has, and what sums are in"}),
        one_of("en,zh", {"language", SettingType::text, "\"en\"", "of what cs says and writes, unless --lang or a recipient's language says otherwise"}),
        {"store.url", SettingType::text, "\"\"", "where a team's store lies, such as \"postgresql://db.example.com/cs\"; empty: in .cs/ of this folder"},
        {"company", SettingType::text, "\"\"", "your company's name, at the foot of documents and mail"},
        {"rates.*", SettingType::number, "", "what one unit of another currency is worth in the company's, such as USD = 7.1"},
        one_of("text,integer,number,boolean,date", {"account.fields.*", SettingType::text, "", "further fields of an account, by type, such as beds = \"integer\""}),
        one_of("text,integer,number,boolean,date", {"staff.fields.*", SettingType::text, "", "further fields of staff"}),
        one_of("text,integer,number,boolean,date", {"contact.fields.*", SettingType::text, "", "further fields of a contact"}),
        one_of("text,integer,number,boolean,date", {"touch.fields.*", SettingType::text, "", "further fields of a touch"}),
        one_of("text,integer,number,boolean,date", {"contract.fields.*", SettingType::text, "", "further fields of a contract"}),
        one_of("text,integer,number,boolean,date", {"feature.fields.*", SettingType::text, "", "further fields of a feature"}),
        {"signal.*.label", SettingType::text, "", "what people call a daily number of accounts that is no product use, such as [signal.orders] label = \"Orders\""},
        {"signal.*.unit", SettingType::text, "", "what it is counted in"},
        one_of("up,down", {"signal.*.direction", SettingType::text, "\"up\"", "which way is good"}),
        within(0, 366, {"renewal.grace_days", SettingType::integer, "30", "days after the last service day in which a late renewal still counts as one"}),
        within(0, 730, {"renewal.remind_days", SettingType::integers, "[90, 42, 30, 7]", "days before the due date on which the owner is reminded"}),
        within(0, 365, {"renewal.remind_notice_days", SettingType::integers, "[30, 7]", "days before the last day for a notice on which the owner is reminded"}),
        within(0, 365, {"renewal.tell_days", SettingType::integer, "30", "days before the due date by which a customer must be told that a contract renews by itself; 0: never"}),
        one_of("text,integer,number,boolean,date", {"survey.fields.*", SettingType::text, "", "further questions of a survey, by type of answer, such as hours_saved = \"number\""}),
        one_of("nps,csat,ces,baseline,value", {"survey.kinds", SettingType::texts, "[\"nps\"]", "what customers are asked without being told to; who is due for two is asked the first"}),
        within(0, 3650, {"survey.gap_days", SettingType::integer, "60", "days after a question in which the same person is asked nothing"}),
        within(1, 366, {"survey.answer_days", SettingType::integer, "30", "days after which a question that was not answered is expired"}),
        within(0, 60, {"survey.call_days", SettingType::integer, "2", "days within which a detractor is to be called"}),
        within(0, 3650, {"survey.ask.*.after_days", SettingType::integer, "45", "days after the account's clock started on which its people are asked; * is a kind"}),
        within(0, 3650, {"survey.ask.*.every_days", SettingType::integer, "0", "days after which the same person is asked again; 0: once"}),
        within(0, 3650, {"survey.ask.nps.after_days", SettingType::integer, "45", "days after the account's clock started on which its people are asked NPS"}),
        within(0, 3650, {"survey.ask.nps.every_days", SettingType::integer, "180", "days after which the same person is asked NPS again; 0: once"}),
        within(1, 2, {"survey.ask.*.tiers", SettingType::integers, "", "tiers that are asked, such as [1, 2]; without: everybody"}),
        one_of("champion,decision_maker,buyer,user,other", {"survey.ask.*.roles", SettingType::texts, "", "roles that are asked, such as [\"user\"]; without: all"}),
        {"survey.ask.*.question", SettingType::text, "", "what a mail asks; {name}, {account}, {company}, {contact} and {email} stand for what they say"},
        {"survey.ask.*.question_zh", SettingType::text, "", "the same in Chinese, for who reads Chinese"},
        {"survey.ask.*.link", SettingType::text, "", "where a mail says to answer, such as \"https://forms.example.com/nps?who={contact}\"; without: by a reply"},
        {"import.*.noun", SettingType::text, "", "what files of this source hold; 'cs import' writes these tables after a success and reads them the next time"},
        {"import.*.map.*", SettingType::text, "", "the field that a column is, such as \"Company name\" = \"name\"; \"\" leaves it out"},
        {"import.*.set.*", SettingType::text, "", "a field's value in every row, such as ends = \"starts+12m\""},
        {"import.*.only", SettingType::texts, "", "which rows are taken, such as [\"Stage=Won\"]"},
        {"import.*.values", SettingType::texts, "", "values to be read as others, such as [\"product:GTXPro=GTX Pro\"]"},
        {"import.*.create", SettingType::texts, "", "nouns whose missing records are made from their names, such as [\"staff\"]"},
        {"import.*.date_format", SettingType::text, "", "how days are written in the files: \"dmy\", \"mdy\", \"zh\" or \"excel\""},
        {"import.*.decimal", SettingType::text, "", "\",\" where numbers have a decimal comma"},
        {"import.*.encoding", SettingType::text, "", "of the files, such as \"gb18030\""},
        {"import.*.delimiter", SettingType::text, "", "of the files, such as \";\""},
        {"calendar.holidays", SettingType::text, "\"\"", "CSV file of date,kind,name with kind off or work: holidays and make-up workdays"},
        {"mail.from", SettingType::text, "\"\"", "sender of what cs sends, such as \"CS team <cs@example.com>\""},
        user_only({"safe.directories", SettingType::texts, "[]", "project folders that others own or may write, and that may be used all the same; read in your own configuration only"}),
        user_only({"mail.sendmail", SettingType::texts, "[\"/usr/sbin/sendmail\", \"-i\", \"-t\"]", "program that takes a message on its standard input"}),
    };
    return all;
}

}  // namespace cs::catalogue
