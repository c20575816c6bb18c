/// \file payment.hpp  What a customer paid of a contract line, and when it came in.
///
/// Payments of a line come to no more than its amount, in its currency; an evergreen line, whose amount is that of a
/// month, has no such end. Source: metrics.md §1.6 (cash, 回款, as a basis of renewal rates).
#pragma once
#include "account/contract.hpp"
#include "store/records.hpp"

namespace cs {

struct Payment : Record {
    Ref<Contract> contract;
    Date on = *Date::of(1970, 1, 1);
    Currency currency;
    Minor amount;
    std::string reference, note;
    // computed
    Ref<Account> account;
};

template <> struct Noun<Payment> {
    static constexpr auto fields = std::tuple{
        Field{"contract",
              &Payment::contract,
              {"Contract", "合同"},
              "the line that was paid",
              {.access = Access::once,
               .also = "contract id,contract number,external id,合同编号,合同号",
               .noun = "contract",
               .required = true,
               .identity = true}},
        Field{"account",
              &Payment::account,
              {"Account", "客户"},
              "who paid: the contract's account",
              {.access = Access::derived,
               .sql = "(SELECT c.\"account\" FROM \"contract\" c WHERE c.\"id\" = {t}.\"contract\")",
               .noun = "account"}},
        Field{"on",
              &Payment::on,
              {"Paid on", "回款日"},
              "when it came in",
              {.also = "date,paid on,payment date,received on,回款日期,收款日期,到账日期", .required = true}},
        Field{"currency", &Payment::currency, {"Currency", "币种"}, "of the amount: the contract's"},
        Field{"amount",
              &Payment::amount,
              &Payment::currency,
              {"Amount", "金额"},
              "what came in",
              {.also = "paid,received,回款金额,收款金额,到账金额", .required = true}},
        Field{"reference",
              &Payment::reference,
              {"Reference", "凭证号"},
              "of the bank or the invoice, once for a contract; import finds it by this",
              {.access = Access::once, .also = "bank reference,invoice,receipt,流水号,发票号", .identity = true}},
        Field{"note", &Payment::note, {"Note", "备注"}, "free text"},
    };
    static const NounView view;
};

/// What was paid of a line, in minor units of its currency.
std::int64_t paid_of(Context&, std::int64_t contract);

extern const std::string_view payment_schema;

}  // namespace cs
