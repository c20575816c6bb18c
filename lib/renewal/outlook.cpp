// The tables of what people write about a due set.
#include "renewal/outlook.hpp"
#include <fmt/format.h>
#include <set>

namespace cs {
namespace {

Condition is(const NounView& noun, std::string_view field, Cell value) {
    return {&noun.at(field), Condition::Op::equal, {std::move(value)}, {}};
}

std::vector<RenewalOutlook> outlooks(Context& context, std::int64_t account, Date due, Currency currency) {
    const auto& noun = context.nouns.of<RenewalOutlook>();
    Query query;
    query.where = {is(noun, "account", account), is(noun, "due", due),
                   is(noun, "currency", std::string{currency.code()})};
    for (const auto& field : noun.fields) query.fields.push_back(&field);
    return all<RenewalOutlook>(context, query);
}

void prepare_outlook(Write&, Record& after, const Record* before) {
    const auto& outlook = static_cast<const RenewalOutlook&>(after);
    const auto* was = static_cast<const RenewalOutlook*>(before);
    if (was && was->currency != outlook.currency)
        throw Error{Kind::data, fmt::format("currency: this renewal is in {}", was->currency.code()),
                    fmt::format("give the amount in {}", was->currency.code())};
    for (const auto& [name, amount] : {std::pair{"target", outlook.target}, std::pair{"forecast", outlook.forecast}})
        if (amount && amount->value < 0) throw Error{Kind::data, fmt::format("{}: an amount cannot be negative", name)};
}

}  // namespace

const NounView Noun<RenewalOutlook>::view{.name = "renewal_outlook",
                                          .title = {"Outlooks of renewals", "续约展望"},
                                          .fields = fields_of<RenewalOutlook>(),
                                          .owner = "account",
                                          .columns = "id,account,due,owner,category,target,forecast",
                                          .order = "due,account",
                                          .internal = true,
                                          .make = make_record<RenewalOutlook>,
                                          .prepare = prepare_outlook};
const NounView Noun<RenewalStep>::view{.name = "renewal_step",
                                       .title = {"Steps of renewals", "续约步骤"},
                                       .fields = fields_of<RenewalStep>(),
                                       .owner = "account",
                                       .columns = "id,account,step,mark,on,by,why",
                                       .order = "on",
                                       .internal = true,
                                       .make = make_record<RenewalStep>};
const NounView Noun<RenewalVerdict>::view{.name = "renewal_verdict",
                                          .title = {"Verdicts on renewals", "续约判断"},
                                          .fields = fields_of<RenewalVerdict>(),
                                          .owner = "account",
                                          .columns = "id,account,checkpoint,judge,verdict,on,by,why",
                                          .order = "on",
                                          .internal = true,
                                          .make = make_record<RenewalVerdict>};
const NounView Noun<RenewalNotice>::view{.name = "renewal_notice",
                                         .title = {"Notices that were sent", "已发通知"},
                                         .fields = fields_of<RenewalNotice>(),
                                         .owner = "account",
                                         .columns = "id,account,about,how,on,deadline,contact,proof,by",
                                         .order = "on",
                                         .internal = true,
                                         .make = make_record<RenewalNotice>};

std::optional<RenewalOutlook> outlook_of(Context& context, const Renewal& set) {
    auto found = outlooks(context, set.account.id, set.due, set.currency);
    return found.empty() ? std::nullopt : std::optional{std::move(found.front())};
}

RenewalOutlook begun_outlook(Write& work, const Renewal& set) {
    if (auto there = outlook_of(work.context(), set)) return std::move(*there);
    RenewalOutlook made;
    made.account = set.account;
    made.due = set.due;
    made.currency = set.currency;
    made.id = work.insert(made);
    return made;
}

namespace {

template <class R> void hang_on(Write& work, const RenewalOutlook& from, const RenewalOutlook& to) {
    for (auto& record : written<R>(work.context(), from)) {
        record.outlook = {to.id, {}};
        work.update(record);
    }
}

template <class T> void complete(T& said, const T& moved) {
    if (said == T{}) said = moved;
}

// Each step is marked once: of two marks that of the set that stays counts.
void merge(Write& work, const RenewalOutlook& from, RenewalOutlook to) {
    std::set<std::string> marked;
    for (const auto& mark : written<RenewalStep>(work.context(), to)) marked.insert(mark.step);
    for (auto& mark : written<RenewalStep>(work.context(), from)) {
        if (marked.contains(mark.step)) {
            work.remove(work.context().nouns.of<RenewalStep>(), mark.id);
            continue;
        }
        mark.outlook = {to.id, {}};
        work.update(mark);
    }
    hang_on<RenewalVerdict>(work, from, to);
    hang_on<RenewalNotice>(work, from, to);
    if (!to.owner) to.owner = from.owner;
    complete(to.category, from.category);
    complete(to.target, from.target);
    complete(to.forecast, from.forecast);
    complete(to.next_year, from.next_year);
    complete(to.value_report, from.value_report);
    work.remove(work.context().nouns.of<RenewalOutlook>(), from.id);
    work.update(to);
}

void saved_contract(Write& work, const Record& after, const Record* before) {
    Noun<Contract>::view.saved(work, after, before);
    if (!before) return;
    const auto& line = static_cast<const Contract&>(after);
    const auto& was = static_cast<const Contract&>(*before);
    if (!was.renews || !was.due || !line.renews || !line.due || *was.due == *line.due ||
        was.currency != line.currency)
        return;
    Sql rest;
    rest.text =
        R"sql(SELECT 1 FROM "contract" WHERE "due" = $1 AND "account" = $2 AND "currency" = $3 AND "renews" = 1)sql";
    rest.values = {*was.due, was.account.id, std::string{was.currency.code()}};
    if (rest.prepared(work.engine())->step()) return;
    Renewal set;
    set.account = was.account;
    set.due = *was.due;
    set.currency = was.currency;
    carry_outlook(work, set, *line.due);
}

}  // namespace

const NounView& contracts_with_outlooks() {
    static const NounView view = [] {
        auto own = Noun<Contract>::view;
        own.saved = saved_contract;
        return own;
    }();
    return view;
}

void carry_outlook(Write& work, const Renewal& set, Date to) {
    auto outlook = outlook_of(work.context(), set);
    if (!outlook) return;
    auto there = outlooks(work.context(), set.account.id, to, set.currency);
    if (!there.empty()) return merge(work, *outlook, std::move(there.front()));
    outlook->due = to;
    work.update(*outlook);
}

void check_unsettled(const Renewal& set) {
    if (set.status == RenewalStatus::open || set.status == RenewalStatus::in_grace) return;
    const auto hint = set.status == RenewalStatus::extended ? "the set of the extension is the one to look at"
                      : set.status == RenewalStatus::lost   ? "'cs renewal win ACCOUNT' when they stay, with --winback when they come back"
                                                            : "what follows it falls due in its place";
    throw Error{Kind::no,
                fmt::format("the renewal of '{}' due {} is {}", set.account.name, to_text(set.due),
                            Value<RenewalStatus>::choices[static_cast<std::size_t>(set.status)].label.en),
                hint};
}

const std::string_view outlook_schema = R"sql(
CREATE TABLE "renewal_outlook"(
    "id" {id},
    "created" {instant} NOT NULL {check_instant:created},
    "updated" {instant} NOT NULL {check_instant:updated},
    "account" {ref} NOT NULL REFERENCES "account"("id"),
    "due" {date} NOT NULL {check_date:due},
    "currency" {text} NOT NULL,
    "owner" {ref} REFERENCES "staff"("id"),
    "category" {text} {one_of:category:commit,likely,at_risk,lost},
    "target" {integer} CHECK ("target" >= 0),
    "forecast" {integer} CHECK ("forecast" >= 0),
    "next_year" {text},
    "value_report" {text},
    UNIQUE ("account", "due", "currency")){strict};
CREATE INDEX "renewal_outlook_owner" ON "renewal_outlook"("owner");
CREATE INDEX "renewal_outlook_due" ON "renewal_outlook"("due");
CREATE TABLE "renewal_step"(
    "id" {id},
    "created" {instant} NOT NULL {check_instant:created},
    "updated" {instant} NOT NULL {check_instant:updated},
    "account" {ref} NOT NULL REFERENCES "account"("id"),
    "outlook" {ref} NOT NULL REFERENCES "renewal_outlook"("id"),
    "step" {text} NOT NULL,
    "mark" {text} NOT NULL {one_of:mark:done,skipped},
    "on" {date} NOT NULL {check_date:on},
    "by" {text} NOT NULL,
    "why" {text},
    UNIQUE ("account", "outlook", "step")){strict};
CREATE INDEX "renewal_step_outlook" ON "renewal_step"("outlook");
CREATE TABLE "renewal_verdict"(
    "id" {id},
    "created" {instant} NOT NULL {check_instant:created},
    "updated" {instant} NOT NULL {check_instant:updated},
    "account" {ref} NOT NULL REFERENCES "account"("id"),
    "outlook" {ref} NOT NULL REFERENCES "renewal_outlook"("id"),
    "checkpoint" {integer} NOT NULL CHECK ("checkpoint" >= 0),
    "judge" {text} NOT NULL {one_of:judge:system,csm,final},
    "verdict" {text} NOT NULL {one_of:verdict:renew,monitor,at_risk,lose},
    "on" {date} NOT NULL {check_date:on},
    "by" {text} NOT NULL,
    "why" {text}){strict};
CREATE INDEX "renewal_verdict_outlook" ON "renewal_verdict"("outlook", "judge", "on");
CREATE INDEX "renewal_verdict_account" ON "renewal_verdict"("account");
CREATE TABLE "renewal_notice"(
    "id" {id},
    "created" {instant} NOT NULL {check_instant:created},
    "updated" {instant} NOT NULL {check_instant:updated},
    "account" {ref} NOT NULL REFERENCES "account"("id"),
    "outlook" {ref} NOT NULL REFERENCES "renewal_outlook"("id"),
    "about" {text} NOT NULL {one_of:about:tell,notice},
    "how" {text} NOT NULL {one_of:how:mail,registered,courier,portal,hand},
    "on" {date} NOT NULL {check_date:on},
    "deadline" {date} {check_date:deadline},
    "contact" {ref} REFERENCES "contact"("id"),
    "proof" {text},
    "by" {text} NOT NULL){strict};
CREATE INDEX "renewal_notice_outlook" ON "renewal_notice"("outlook", "about");
CREATE INDEX "renewal_notice_account" ON "renewal_notice"("account");
CREATE INDEX "renewal_notice_contact" ON "renewal_notice"("contact");
)sql";

}  // namespace cs
