#include "handoff/expectation.hpp"
#include "account/listing.hpp"
#include "base/past.hpp"
#include <fmt/format.h>

namespace cs {
namespace {

[[noreturn]] void refuse(std::string message, std::string hint = {}) {
    throw Error{Kind::data, std::move(message), std::move(hint)};
}

bool open(PromiseState state) noexcept { return state < PromiseState::met; }

// A step of a plan is planned from the start, within the day of what it is a step of.
void become_step(Context& context, Expectation& step) {
    const auto whole = get<Expectation>(context, step.parent->id);
    if (whole.account != step.account) refuse(fmt::format("parent: expectation {} is another account's", whole.id));
    if (whole.state != PromiseState::planned)
        refuse(fmt::format("parent: expectation {} is {}", whole.id, name_of(whole.state)),
               "only what is planned is broken into steps: confirm it, then plan it");
    if (!step.promised_by) step.promised_by = whole.promised_by;
    if (!step.due) step.due = whole.due;
    step.confirmed_with = whole.confirmed_with;
    step.confirmed_on = whole.confirmed_on;
    step.feasible = Feasible::yes;
    step.state = PromiseState::planned;
}

void check_within(Context& context, const Expectation& step) {
    if (!step.parent) return;
    const auto whole = get<Expectation>(context, step.parent->id);
    if (step.due && whole.due && *step.due > *whole.due)
        refuse(fmt::format("due: {} lies after the day of expectation {}, {}", to_text(*step.due), whole.id,
                           to_text(*whole.due)),
               "a step is done before the whole");
}

void prepare_expectation(Write& work, Record& after, const Record* before) {
    auto& context = work.context();
    auto& promise = static_cast<Expectation&>(after);
    const auto* was = static_cast<const Expectation*>(before);
    if (promise.text.empty()) refuse("text: missing", "what they expect, in a sentence");
    if (was && was->account != promise.account) refuse("account: an expectation stays with the account that has it");
    if (!was) {
        if (promise.parent) become_step(context, promise);
        if (!promise.promised_by) promise.promised_by = get<Account>(context, promise.account.id).sales;
        if (!promise.promised_on) promise.promised_on = context.today;
    }
    if (!was || was->due != promise.due) check_within(context, promise);
    if (promise.state == PromiseState::planned && !promise.due) refuse("due: what is planned has a day");
}

void check_move(const Expectation& promise, const PromiseMove& move, PromiseState to) {
    const auto id = promise.id;
    if (to == PromiseState::planned && promise.feasible != Feasible::yes)
        throw Error{Kind::no,
                    promise.feasible == Feasible::no
                        ? fmt::format("expectation {} cannot be done: it cannot be planned", id)
                        : fmt::format("nobody has said whether expectation {} can be done", id),
                    promise.feasible == Feasible::no
                        ? fmt::format("bring it back to what can: 'cs expectation withdraw {} --answer TEXT'", id)
                        : fmt::format("'cs expectation plan {} --feasible yes --due DATE'", id)};
    if (to == PromiseState::planned && !promise.due)
        throw Error{Kind::no, fmt::format("expectation {} has no day", id),
                    fmt::format("'cs expectation plan {} --due DATE'", id)};
    if (to == PromiseState::met && promise.open_steps > 0)
        throw Error{Kind::no,
                    fmt::format("expectation {} has {} open step{}", id, promise.open_steps,
                                promise.open_steps == 1 ? "" : "s"),
                    fmt::format("'cs expectation list --parent {}' lists them", id)};
    if (to == PromiseState::withdrawn && promise.answer.empty())
        throw Error{
            Kind::no, fmt::format("nothing was said to the customer about expectation {}", id),
            fmt::format("'cs expectation withdraw {} --answer TEXT': what they get instead, and that they know", id)};
    if (to == PromiseState::broken && move.why.empty())
        throw Error{Kind::no, "say why with --why TEXT", "what is learned from it keeps the next one"};
}

}  // namespace

const NounView Noun<Expectation>::view{.name = "expectation",
                                       .title = {"Expectations", "客户预期"},
                                       .fields = fields_of<Expectation>(),
                                       .owner = "account",
                                       .columns = "id,account,text,promised_by,state,feasible,due,late",
                                       .order = "account,due",
                                       .make = make_record<Expectation>,
                                       .prepare = prepare_expectation};

namespace {

// What a promise was broken into is of no use without it.
void withdraw_steps(Write& work, const Expectation& whole, Date on) {
    const auto& noun = work.noun("expectation");
    Query query;
    query.where = {{&noun.at("parent"), Condition::Op::equal, {whole.id}, {}}};
    for (auto& step : all<Expectation>(work.context(), query)) {
        if (!open(step.state)) continue;
        step.state = PromiseState::withdrawn;
        step.settled_on = on;
        step.why = fmt::format("expectation {} was {}", whole.id, name_of(whole.state));
        work.update(step);
        withdraw_steps(work, step, on);
    }
}

}  // namespace

Outcome move(Context& context, const PromiseMove& move) {
    return write(context, [&](Write& work) {
        auto promise = get<Expectation>(context, move.expectation);
        const auto to = moved<PromiseState>(promise_moves, promise.state, move.verb, "expectation", promise.id);
        refuse_future(move.on, context.today);
        if (move.contact && get<Contact>(context, move.contact->id).account != promise.account)
            refuse("with: that person is not of this account",
                   fmt::format("'cs contact list --account {}' lists its people", promise.account.name));
        if (move.feasible) promise.feasible = *move.feasible;
        if (move.due) promise.due = move.due;
        if (!move.answer.empty()) promise.answer = move.answer;
        check_move(promise, move, to);
        if (to == PromiseState::confirmed) {
            promise.confirmed_on = move.on;
            promise.confirmed_with = move.contact;
        }
        if (!open(to)) {
            promise.settled_on = move.on;
            promise.why = move.why;
        }
        promise.state = to;
        work.update(promise);
        if (to == PromiseState::withdrawn || to == PromiseState::broken) withdraw_steps(work, promise, move.on);
    });
}

Table unkept(Context& context, std::optional<std::int64_t> account, std::optional<std::int64_t> staff,
             Audience audience) {
    constexpr Listed columns[] = {{"id", {"No.", "编号"}, Type::integer},
                                  {"account", {"Account", "客户"}},
                                  {"text", {"Expectation", "预期"}},
                                  {"promised_by", {"Promised by", "承诺人"}},
                                  {"promised_on", {"Promised", "承诺日"}, Type::date},
                                  {"state", {"State", "状态"}, Type::choice},
                                  {"feasible", {"Feasible", "可行性"}, Type::choice},
                                  {"due", {"Due", "期限"}, Type::date},
                                  {"late", {"Late", "逾期"}, Type::boolean}};
    Sql sql;
    sql.values = {context.today, account.value_or(0), staff.value_or(0)};
    sql.text = R"sql(SELECT e."id", a."key", e."text", s."handle", e."promised_on", e."state", e."feasible", e."due",
CASE WHEN e."due" < $1 THEN 1 ELSE 0 END FROM "expectation" e JOIN "account" a ON a."id" = e."account"
LEFT JOIN "staff" s ON s."id" = e."promised_by" WHERE e."state" IN ('promised', 'confirmed', 'planned')
AND ($2 = 0 OR e."account" = $2) AND ($3 = 0 OR e."promised_by" = $3) ORDER BY e."due" NULLS LAST, a."key", e."id")sql";
    auto table = listed(context, "open", columns, sql, {"every promise is kept", "没有未兑现的承诺"});
    if (audience == Audience::person) {
        label_choices(table, "state", Value<PromiseState>::choices, context.lang);
        label_choices(table, "feasible", Value<Feasible>::choices, context.lang);
    }
    return table;
}

Table promises_by_person(Context& context) {
    constexpr Listed columns[] = {{"person", {"Promised by", "承诺人"}},
                                  {"promised", {"Promised", "承诺"}, Type::integer},
                                  {"open", {"Open", "未了结"}, Type::integer},
                                  {"late", {"Late", "逾期"}, Type::integer},
                                  {"not_feasible", {"Not feasible", "不可行"}, Type::integer},
                                  {"met", {"Met", "已兑现"}, Type::integer},
                                  {"withdrawn", {"Withdrawn", "已收回"}, Type::integer},
                                  {"broken", {"Broken", "未兑现"}, Type::integer}};
    Sql sql;
    sql.values = {context.today};
    // Steps are ours, not anybody's promise.
    sql.text =
        R"sql(SELECT s."handle", count(*), sum(CASE WHEN e."state" IN ('promised', 'confirmed', 'planned') THEN 1 ELSE 0 END),
sum(CASE WHEN e."state" IN ('promised', 'confirmed', 'planned') AND e."due" < $1 THEN 1 ELSE 0 END),
sum(CASE WHEN e."feasible" = 'no' THEN 1 ELSE 0 END), sum(CASE WHEN e."state" = 'met' THEN 1 ELSE 0 END),
sum(CASE WHEN e."state" = 'withdrawn' THEN 1 ELSE 0 END), sum(CASE WHEN e."state" = 'broken' THEN 1 ELSE 0 END)
FROM "expectation" e LEFT JOIN "staff" s ON s."id" = e."promised_by" WHERE e."parent" IS NULL
GROUP BY s."handle" ORDER BY 5 DESC, 8 DESC, 2 DESC, 1 NULLS LAST)sql";
    return listed(context, "promises", columns, sql, {"nothing was promised", "没有承诺"});
}

const std::string_view expectation_schema = R"sql(
CREATE TABLE "expectation"(
    "id" {id},
    "created" {instant} NOT NULL {check_instant:created},
    "updated" {instant} NOT NULL {check_instant:updated},
    "account" {ref} NOT NULL REFERENCES "account"("id"),
    "text" {text} NOT NULL,
    "parent" {ref} REFERENCES "expectation"("id"),
    "promised_by" {ref} REFERENCES "staff"("id"),
    "promised_on" {date} NOT NULL {check_date:promised_on},
    "confirmed_with" {ref} REFERENCES "contact"("id"),
    "confirmed_on" {date} {check_date:confirmed_on},
    "feasible" {text} NOT NULL {one_of:feasible:yes,no,unknown},
    "answer" {text},
    "due" {date} {check_date:due},
    "state" {text} NOT NULL {one_of:state:promised,confirmed,planned,met,withdrawn,broken},
    "settled_on" {date} {check_date:settled_on},
    "why" {text}){strict};
CREATE INDEX "expectation_account" ON "expectation"("account");
CREATE INDEX "expectation_parent" ON "expectation"("parent");
CREATE INDEX "expectation_promised_by" ON "expectation"("promised_by");
CREATE INDEX "expectation_confirmed_with" ON "expectation"("confirmed_with");
CREATE INDEX "expectation_open" ON "expectation"("due") WHERE "state" IN ('promised', 'confirmed', 'planned');
)sql";

}  // namespace cs
