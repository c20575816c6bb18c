// The rules of payments, and how they are kept.
#include "account/payment.hpp"
#include "base/text.hpp"
#include <fmt/format.h>

namespace cs {
namespace {

[[noreturn]] void refuse(std::string message, std::string hint = {}) {
    throw Error{Kind::data, std::move(message), std::move(hint)};
}

/// Without the one that is being saved.
std::int64_t paid_beside(Context& context, std::int64_t contract, std::int64_t payment) {
    const auto row = Sql{R"(SELECT CAST(sum(p."amount") AS BIGINT) FROM "payment" p WHERE p."contract" = $1 AND p."id" <> $2)",
                         {contract, payment}}
                         .prepared(context.engine);
    return row->step() && !row->null(0) ? row->integer(0) : 0;
}

/// The one of the same contract with the same reference; 0: none.
std::int64_t referred_to(Context& context, const Payment& payment) {
    if (payment.contract.id <= 0 || payment.reference.empty()) return 0;
    const auto row = Sql{R"(SELECT p."id" FROM "payment" p WHERE p."contract" = $1 AND p."reference" = $2)",
                         {payment.contract.id, payment.reference}}
                         .prepared(context.engine);
    return row->step() ? row->integer(0) : 0;
}

/// A file that was corrected is imported again: it speaks of the same payments.
std::int64_t completed(Context& context, const Record& said) {
    return referred_to(context, static_cast<const Payment&>(said));
}

void check_unpaid(Context& context, const Payment& payment, const Contract& line) {
    if (line.kind == ContractKind::evergreen) return;
    const auto unpaid = line.amount.value - paid_beside(context, line.id, payment.id);
    if (payment.amount.value <= unpaid) return;
    refuse(fmt::format("amount: of contract {}, {} is unpaid", line.id,
                       unpaid > 0 ? to_text(Money{unpaid, line.currency}) : "nothing"),
           fmt::format("'cs payment list --contract {}' shows what was paid", line.id));
}

void begin_payment(Context& context, Record& record) {
    auto& payment = static_cast<Payment&>(record);
    payment.currency =
        payment.contract.id > 0 ? get<Contract>(context, payment.contract.id).currency : context.reading().currency;
}

void prepare_payment(Write& work, Record& after, const Record*) {
    auto& context = work.context();
    auto& payment = static_cast<Payment&>(after);
    const auto line = get<Contract>(context, payment.contract.id);
    if (payment.amount.value <= 0) refuse("amount: a payment is of more than nothing");
    if (payment.currency != line.currency)
        refuse(fmt::format("amount: contract {} is in {}, not in {}", line.id, line.currency.code(),
                           payment.currency.code()));
    if (payment.on > context.today) refuse(fmt::format("on: {} is still to come", to_text(payment.on)));
    if (const auto other = referred_to(context, payment); other != 0 && other != payment.id)
        refuse(fmt::format("reference: contract {} has a payment {} already, {}", line.id, quoted(payment.reference), other),
               fmt::format("change it: cs payment edit {}", other));
    check_unpaid(context, payment, line);
}

}  // namespace

const NounView Noun<Payment>::view{.name = "payment",
                                   .title = {"Payments", "回款"},
                                   .fields = fields_of<Payment>(),
                                   .owner = "contract",
                                   .columns = "id,on,account,contract,amount,reference,note",
                                   .order = "-on,contract",
                                   .make = make_record<Payment>,
                                   .begin = begin_payment,
                                   .prepare = prepare_payment,
                                   .completed = completed};

std::int64_t paid_of(Context& context, std::int64_t contract) { return paid_beside(context, contract, 0); }

const std::string_view payment_schema = R"sql(
CREATE TABLE "payment"(
    "id" {id},
    "created" {instant} NOT NULL {check_instant:created},
    "updated" {instant} NOT NULL {check_instant:updated},
    "contract" {ref} NOT NULL REFERENCES "contract"("id"),
    "on" {date} NOT NULL {check_date:on},
    "currency" {text} NOT NULL,
    "amount" {integer} NOT NULL CHECK ("amount" > 0),
    "reference" {text},
    "note" {text}){strict};
CREATE INDEX "payment_contract" ON "payment"("contract", "on");
CREATE UNIQUE INDEX "payment_reference" ON "payment"("contract", "reference");
)sql";

}  // namespace cs
