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
        within(1, 120, {"milestone.*.months", SettingType::integer, "1", "months after an account's clock starts by which a milestone is to be reached; those named here take the place of activated 1, no_how_to 4 and campaign 9"}),
        {"milestone.*.title", SettingType::text, "", "what a reader sees of it"},
        one_of("text,integer,number,boolean,date", {"goal.fields.*", SettingType::text, "", "further fields of a goal"}),
        within(1, 60, {"goal.review_months", SettingType::integer, "3", "months after an account's clock starts when it is asked whether a goal is reached"}),
        {"handoff.form.*.title", SettingType::text, "", "a section of the form of hand-overs, as its readers see it; the sections named here take the place of those that cs has"},
        {"handoff.form.*.required", SettingType::texts, "", "its items without which a hand-over cannot be submitted"},
        {"handoff.form.*.optional", SettingType::texts, "", "its other items"},
        within(0, 366, {"handoff.days.draft", SettingType::integer, "7", "days that a hand-over may be a draft before it is late"}),
        within(0, 366, {"handoff.days.submitted", SettingType::integer, "2", "the same until it is accepted or returned"}),
        within(0, 366, {"handoff.days.returned", SettingType::integer, "3", "the same until it is submitted again"}),
        within(0, 366, {"handoff.days.accepted", SettingType::integer, "7", "the same until the customer is introduced"}),
        within(0, 366, {"handoff.days.introduced", SettingType::integer, "7", "the same until the customer confirms"}),
        within(0, 366, {"handoff.transfer_days", SettingType::integer, "60", "days before a renewal in which an account does not pass to another CSM unless it is said why"}),
        one_of("text,integer,number,boolean,date", {"handoff.fields.*", SettingType::text, "", "further fields of a hand-over"}),
        one_of("text,integer,number,boolean,date", {"expectation.fields.*", SettingType::text, "", "further fields of an expectation"}),
        {"implementation.rate", SettingType::text, "\"\"", "what an hour of ours costs, such as \"CNY 300\""},
        {"plan.*.title", SettingType::text, "", "a template of plans, as its readers see it; the templates named here take the place of those that cs has"},
        {"plan.*.title_zh", SettingType::text, "", "the same in Chinese"},
        {"plan.*.fee", SettingType::text, "", "what a customer pays for it, such as \"CNY 20,000\""},
        {"plan.*.step.*.title", SettingType::text, "", "a step of it; steps stand in the order of their days"},
        {"plan.*.step.*.title_zh", SettingType::text, "", "the same in Chinese"},
        {"plan.*.step.*.phase", SettingType::text, "", "the phase that it belongs to"},
        {"plan.*.step.*.phase_zh", SettingType::text, "", "the same in Chinese"},
        one_of("ours,customer", {"plan.*.step.*.owner", SettingType::text, "\"ours\"", "whose it is"}),
        within(0, 730, {"plan.*.step.*.offset", SettingType::integer, "0", "working days after the kick-off, or after the step that it waits for"}),
        {"plan.*.step.*.after", SettingType::text, "", "the earlier step that it waits for; without, it counts from the kick-off and moves with every step before it"},
        {"plan.*.step.*.required", SettingType::boolean, "true", "whether the plan is not done without it"},
        {"plan.*.step.*.done_by", SettingType::text, "", "use since the kick-off that shows that it is done: \"booking 10 times\" or \"booking 5 days\""},
        within(0, 1000, {"plan.*.step.*.hours", SettingType::number, "0.0", "hours of ours that it takes"}),
        one_of("text,integer,number,boolean,date", {"plan.fields.*", SettingType::text, "", "further fields of a plan"}),
        within(0, 100, {"training.pass_score", SettingType::integer, "80", "score of the quiz from which a training can be certified"}),
        one_of("text,integer,number,boolean,date", {"training.fields.*", SettingType::text, "", "further fields of a training"}),
        one_of("text,integer,number,boolean,date", {"ticket.fields.*", SettingType::text, "", "further fields of a ticket"}),
        one_of("text,integer,number,boolean,date", {"request.fields.*", SettingType::text, "", "further fields of a request"}),
        one_of("text,integer,number,boolean,date", {"complaint.fields.*", SettingType::text, "", "further fields of a complaint"}),
        within(0, 366, {"renewal.grace_days", SettingType::integer, "30", "days after the last service day in which a late renewal still counts as one"}),
        within(0, 730, {"renewal.remind_days", SettingType::integers, "[90, 42, 30, 7]", "days before the due date on which the owner is reminded"}),
        within(0, 365, {"renewal.remind_notice_days", SettingType::integers, "[30, 7]", "days before the last day for a notice on which the owner is reminded"}),
        within(0, 365, {"renewal.tell_days", SettingType::integer, "30", "days before the due date by which a customer must be told that a contract renews by itself; 0: never"}),
        {"usage.levels", SettingType::texts, "[\"high:80\", \"medium:40\", \"low:0\"]", "levels of use, from the highest to the lowest, each with the per cent of its core features from which an account has it"},
        {"classes.*.note", SettingType::text, "", "what works best with the customers of one class, by level and use: [classes.\"A/low\"]"},
        {"health.grades", SettingType::texts, "[\"A:90\", \"B:75\", \"B-:65\", \"C:50\", \"D:30\", \"F:0\"]", "grades of a health score, from the best to the worst, each with the score from which it holds"},
        {"health.upper_inclusive", SettingType::boolean, "false", "whether a score that stands on a grade's line has the grade below it"},
        within(1, 366, {"health.change_days", SettingType::integer, "30", "days over which 'cs health list' shows how a score changed"}),
        within(1, 366, {"health.late_days", SettingType::integer, "7", "days without any row after which a feed of usage or of a signal counts as late, and its measures as missing"}),
        within(0, 1000, {"health.measure.*.weight", SettingType::integer, "", "of a measure in the scorecard; 0 leaves it out. Where no measure is named here the built-in scorecard holds"}),
        {"health.measure.*.points", SettingType::texts, "", "breakpoints VALUE:POINTS, straight lines between them, such as [\"0:100\", \"14:70\", \"60:0\"]"},
        one_of("out,zero", {"health.measure.*.missing", SettingType::text, "", "what an account without the measure gets: out leaves the measure out of its score, zero gives no points"}),
        within(0, 3660, {"health.measure.*.stale_days", SettingType::integer, "", "days after which a value counts as missing; 0: never"}),
        {"health.measure.*.field", SettingType::text, "", "the account's field that a measure of your own is read from, such as \"beds\""},
        {"health.measure.*.sql", SettingType::text, "", "a select that gives account and value, and if it likes the day of it, such as \"select key, arr from v_account\""},
        {"health.measure.*.signal", SettingType::text, "", "the signal that a measure of your own is read from"},
        one_of("last,sum,change", {"health.measure.*.take", SettingType::text, "", "of the signal: its last value, its sum over 30 days, or that against the 30 days before"}),
        within(0, 1000, {"health.segment.*.*.weight", SettingType::integer, "", "another weight of a measure for one segment: large, medium or small"}),
        {"health.segment.*.*.points", SettingType::texts, "", "other breakpoints for one segment"},
        one_of("out,zero", {"health.segment.*.*.missing", SettingType::text, "", "another rule for a missing value, for one segment"}),
        within(0, 3660, {"health.segment.*.*.stale_days", SettingType::integer, "", "another age at which a value counts as missing, for one segment"}),
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
        within(0, 10000, {"alert.daily_budget", SettingType::integer, "0", "alerts that one person is told of on one day, the most valuable accounts first; the rest is held back; 0: all of them"}),
        {"alert.rule.*.measure", SettingType::text, "", "what a warning line looks at: score, or a measure. Where no rule is named here the built-in lines hold"},
        {"alert.rule.*.at_least", SettingType::number, "", "an alert opens when the value is this or more"},
        {"alert.rule.*.at_most", SettingType::number, "", "an alert opens when the value is this or less"},
        {"alert.rule.*.falls_by", SettingType::number, "", "an alert opens when the score fell by this or more"},
        within(1, 366, {"alert.rule.*.within_days", SettingType::integer, "30", "days within which the score fell"}),
        {"alert.rule.*.text", SettingType::text, "", "what the alert says, of {account} {name} {value} {line} {measure} {unit}, and of a fall {days} and {before}"},
        one_of("large,medium,small", {"alert.rule.*.segments", SettingType::texts, "[]", "only accounts of these segments; none: everybody"}),
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
        {"support.timezone", SettingType::text, "\"Asia/Shanghai\"", "of the hours below, by its name in the tz database"},
        one_of("company,account", {"support.zone_of", SettingType::text, "\"company\"", "whose clock on the wall the hours are read from: support.timezone, or that of the account where it has one"}),
        {"support.hours.mon", SettingType::texts, "[\"09:00-12:00\", \"13:30-18:00\"]", "when somebody answers on a Monday; holidays of calendar.holidays have no hours, a make-up workday has those of its weekday or else of the first that has any"},
        {"support.hours.tue", SettingType::texts, "[\"09:00-12:00\", \"13:30-18:00\"]", "when somebody answers on a Tuesday; holidays of calendar.holidays have no hours, a make-up workday has those of its weekday or else of the first that has any"},
        {"support.hours.wed", SettingType::texts, "[\"09:00-12:00\", \"13:30-18:00\"]", "when somebody answers on a Wednesday; holidays of calendar.holidays have no hours, a make-up workday has those of its weekday or else of the first that has any"},
        {"support.hours.thu", SettingType::texts, "[\"09:00-12:00\", \"13:30-18:00\"]", "when somebody answers on a Thursday; holidays of calendar.holidays have no hours, a make-up workday has those of its weekday or else of the first that has any"},
        {"support.hours.fri", SettingType::texts, "[\"09:00-12:00\", \"13:30-18:00\"]", "when somebody answers on a Friday; holidays of calendar.holidays have no hours, a make-up workday has those of its weekday or else of the first that has any"},
        {"support.hours.sat", SettingType::texts, "[]", "when somebody answers on a Saturday; holidays of calendar.holidays have no hours, a make-up workday has those of its weekday or else of the first that has any"},
        {"support.hours.sun", SettingType::texts, "[]", "when somebody answers on a Sunday; holidays of calendar.holidays have no hours, a make-up workday has those of its weekday or else of the first that has any"},
        within(0, 1'000'000, {"support.first_reply.urgent", SettingType::integer, "30", "open minutes until our first reply, of urgent tickets; 0: nothing is promised"}),
        within(0, 1'000'000, {"support.first_reply.high", SettingType::integer, "60", "open minutes until our first reply, of high tickets; 0: nothing is promised"}),
        within(0, 1'000'000, {"support.first_reply.normal", SettingType::integer, "240", "open minutes until our first reply, of normal tickets; 0: nothing is promised"}),
        within(0, 1'000'000, {"support.first_reply.low", SettingType::integer, "450", "open minutes until our first reply, of low tickets; 0: nothing is promised"}),
        within(0, 1'000'000, {"support.next_reply.urgent", SettingType::integer, "60", "open minutes until we answer what the customer wrote after that, of urgent tickets; 0: nothing is promised"}),
        within(0, 1'000'000, {"support.next_reply.high", SettingType::integer, "120", "open minutes until we answer what the customer wrote after that, of high tickets; 0: nothing is promised"}),
        within(0, 1'000'000, {"support.next_reply.normal", SettingType::integer, "450", "open minutes until we answer what the customer wrote after that, of normal tickets; 0: nothing is promised"}),
        within(0, 1'000'000, {"support.next_reply.low", SettingType::integer, "900", "open minutes until we answer what the customer wrote after that, of low tickets; 0: nothing is promised"}),
        within(0, 1'000'000, {"support.solve.urgent", SettingType::integer, "240", "open minutes until it is solved, of urgent tickets; 0: nothing is promised"}),
        within(0, 1'000'000, {"support.solve.high", SettingType::integer, "450", "open minutes until it is solved, of high tickets; 0: nothing is promised"}),
        within(0, 1'000'000, {"support.solve.normal", SettingType::integer, "1350", "open minutes until it is solved, of normal tickets; 0: nothing is promised"}),
        within(0, 1'000'000, {"support.solve.low", SettingType::integer, "2250", "open minutes until it is solved, of low tickets; 0: nothing is promised"}),
        within(0, 1'000'000, {"support.segments.*.first_reply.*", SettingType::integer, "", "the same for accounts of a segment, by priority: support.segments.large.first_reply.urgent = 15"}),
        within(0, 1'000'000, {"support.segments.*.next_reply.*", SettingType::integer, "", "the same for accounts of a segment, by priority: support.segments.large.next_reply.urgent = 15"}),
        within(0, 1'000'000, {"support.segments.*.solve.*", SettingType::integer, "", "the same for accounts of a segment, by priority: support.segments.large.solve.urgent = 15"}),
        one_of("pending,on_hold", {"support.pause_reply", SettingType::texts, "[]", "states of a ticket in which the clock of a reply stands still"}),
        one_of("pending,on_hold", {"support.pause_solve", SettingType::texts, "[\"pending\"]", "states of a ticket in which the clock of its solution stands still; pending ends when the customer writes"}),
        within(0, 100'000, {"support.complaint_minutes", SettingType::integer, "60", "minutes on the clock on the wall in which a complaint is solved at once, by whoever hears it"}),
        within(0, 100'000, {"support.complaint_minutes_with_others", SettingType::integer, "1440", "the same where others must help"}),
        {"mail.from", SettingType::text, "\"\"", "sender of what cs sends, such as \"CS team <cs@example.com>\""},
        user_only({"safe.directories", SettingType::texts, "[]", "project folders that others own or may write, and that may be used all the same; read in your own configuration only"}),
        user_only({"mail.sendmail", SettingType::texts, "[\"/usr/sbin/sendmail\", \"-i\", \"-t\"]", "program that takes a message on its standard input"}),
    };
    return all;
}

}  // namespace cs::catalogue
