// The rules, the moves and the table of upsells.
#include "renewal/upsell.hpp"
#include "base/past.hpp"
#include "base/text.hpp"
#include "store/records.hpp"
#include <fmt/format.h>

namespace cs {
namespace {

[[noreturn]] void refuse(std::string message, std::string hint = {}) {
    throw Error{Kind::data, std::move(message), std::move(hint)};
}

/// The product of the account's lines in force; of several the first by name.
std::string product_of(Context& context, std::int64_t account) {
    Sql sql;
    sql.values = {account, context.today};
    sql.text = R"sql(SELECT min("product") FROM "contract" WHERE "account" = $1 AND "starts" <= $2
AND ("stops" IS NULL OR "stops" > $2) AND "recurring" = 1)sql";
    const auto row = sql.prepared(context.engine);
    return row->step() ? text_of(*row, 0) : std::string{};
}

void prepare_upsell(Write& work, Record& after, const Record* before) {
    auto& context = work.context();
    auto& upsell = static_cast<Upsell&>(after);
    const auto* was = static_cast<const Upsell*>(before);
    if (upsell.amount.value <= 0) refuse("amount: more than nothing", "what a year of it is worth");
    if (upsell.seats && *upsell.seats < 1) refuse("seats: one or more");
    if (upsell.contract && (!was || was->contract != upsell.contract) &&
        get<Contract>(context, upsell.contract->id).account != upsell.account)
        refuse(fmt::format("contract: {} is another account's", upsell.contract->id));
    if (was) return;
    if (!upsell.owner) upsell.owner = get<Account>(context, upsell.account.id).csm;
    if (!upsell.opened_on) upsell.opened_on = context.today;
    if (upsell.product.empty()) upsell.product = product_of(context, upsell.account.id);
    if (upsell.product.empty()) refuse("product: missing", "what would they buy?");
}

void begin_upsell(Context& context, Record& record) {
    auto& upsell = static_cast<Upsell&>(record);
    upsell.currency = get<Account>(context, upsell.account.id).currency;
}

/// What is still owed to the account, so that who wants to sell reads it first.
std::string promises_to(Context& context, std::int64_t account) {
    Sql sql;
    sql.values = {account};
    sql.text = R"sql(SELECT "text", "due" FROM "expectation" WHERE "account" = $1 AND "parent" IS NULL
AND "state" IN ('promised', 'confirmed', 'planned') ORDER BY "due" NULLS LAST, "id")sql";
    std::string all;
    for (const auto row = sql.prepared(context.engine); row->step();) {
        const auto due = maybe_date(*row, 1);
        all += fmt::format("{}{}{}", all.empty() ? "" : "; ", printable(row->text(0)),
                           due ? fmt::format(" (by {})", to_text(*due)) : "");
    }
    return all;
}

Date end_of_others(Context& context, const Upsell& upsell, Date starts) try {
    return common_end(context, upsell.account.id, starts);
} catch (const Error& e) {
    throw Error{
        e.kind(), e.message(),
        fmt::format("--starts says when it begins, 'cs upsell edit {} --contract LINE' with which it ends", upsell.id)};
}

UpsellState after(const Upsell& upsell, std::string_view verb) {
    return moved<UpsellState>(upsell_moves, upsell.state, verb, "upsell", upsell.id);
}

}  // namespace

const NounView Noun<Upsell>::view{.name = "upsell",
                                  .title = {"Upsells", "增购机会"},
                                  .fields = fields_of<Upsell>(),
                                  .owner = "account",
                                  .columns =
                                      "id,account,product,seats,amount,state,owner,opened_on,proposed_on,promises",
                                  .order = "state,-amount",
                                  .make = make_record<Upsell>,
                                  .begin = begin_upsell,
                                  .prepare = prepare_upsell};

Outcome propose_upsell(Context& context, std::int64_t id, Date on, const std::string& anyway) {
    return write(context, [&](Write& work) {
        auto upsell = get<Upsell>(context, id);
        upsell.state = after(upsell, "propose");
        refuse_future(on, context.today);
        if (const auto promises = promises_to(context, upsell.account.id); !promises.empty() && trimmed(anyway).empty())
            throw Error{Kind::no, fmt::format("'{}' waits for what it was promised: {}", upsell.account.name, promises),
                        fmt::format("keep it first: 'cs expectation open --account {}'; or say why not: --anyway WHY",
                                    upsell.account.name)};
        upsell.proposed_on = on;
        upsell.anyway = anyway;
        work.update(upsell);
    });
}

Outcome win_upsell(Context& context, std::int64_t id, const WonUpsell& won, std::int64_t& made) {
    return write(context, [&](Write& work) {
        auto upsell = get<Upsell>(context, id);
        upsell.state = after(upsell, "win");
        refuse_future(won.on, context.today);
        Contract line;
        line.account = upsell.account;
        line.product = upsell.product;
        line.plan = upsell.plan;
        line.seats = upsell.seats;
        line.kind = ContractKind::upsell;
        line.currency = upsell.currency;
        line.starts = won.starts;
        if (upsell.contract) line.ends = get<Contract>(context, upsell.contract->id).ends;
        if (!line.ends) line.ends = end_of_others(context, upsell, won.starts);
        if (*line.ends <= won.starts)
            throw Error{
                Kind::no,
                fmt::format("contract {} ends on {}, before this begins", upsell.contract->id, to_text(*line.ends)),
                fmt::format("'cs upsell edit {} --contract=' takes the lines in force", id)};
        line.amount = won.amount.value_or(Minor{share_of_year(upsell.amount.value, won.starts, *line.ends)});
        line.signed_on = won.on;
        line.sales = upsell.owner;
        made = work.insert(line);
        upsell.ended_on = won.on;
        upsell.line = Ref<Contract>{made, {}};
        work.update(upsell);
    });
}

Outcome lose_upsell(Context& context, std::int64_t id, Date on, const std::string& why) {
    return write(context, [&](Write& work) {
        auto upsell = get<Upsell>(context, id);
        upsell.state = after(upsell, "lose");
        refuse_future(on, context.today);
        if (trimmed(why).empty())
            throw Error{Kind::no, "say why with --why TEXT", "what is learned from it wins the next one"};
        upsell.ended_on = on;
        upsell.why = why;
        work.update(upsell);
    });
}

std::int64_t share_of_year(std::int64_t yearly, Date starts, Date ends) {
    if (const auto months = whole_months(starts, ends)) return round_half_away(Int128{yearly} * *months, 12);
    return round_half_away(Int128{yearly} * days_between(starts, ends), 365);
}

const std::string_view upsell_schema = R"sql(
CREATE TABLE "upsell"(
    "id" {id},
    "created" {instant} NOT NULL {check_instant:created},
    "updated" {instant} NOT NULL {check_instant:updated},
    "account" {ref} NOT NULL REFERENCES "account"("id"),
    "product" {text} NOT NULL,
    "plan" {text},
    "seats" {integer} CHECK ("seats" > 0),
    "currency" {text} NOT NULL,
    "amount" {integer} NOT NULL CHECK ("amount" > 0),
    "contract" {ref} REFERENCES "contract"("id"),
    "owner" {ref} REFERENCES "staff"("id"),
    "note" {text},
    "state" {text} NOT NULL {one_of:state:open,proposed,won,lost},
    "opened_on" {date} NOT NULL {check_date:opened_on},
    "proposed_on" {date} {check_date:proposed_on},
    "anyway" {text},
    "ended_on" {date} {check_date:ended_on},
    "why" {text},
    "line" {ref} REFERENCES "contract"("id")){strict};
CREATE INDEX "upsell_account" ON "upsell"("account");
CREATE INDEX "upsell_contract" ON "upsell"("contract");
CREATE INDEX "upsell_owner" ON "upsell"("owner");
CREATE INDEX "upsell_line" ON "upsell"("line");
)sql";

}  // namespace cs
