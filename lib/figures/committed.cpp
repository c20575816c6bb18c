#include "figures/committed.hpp"

namespace cs {
namespace {

Sum sum_of(Context& context, const LedgerCurrency& in, std::string_view where, Date day) {
    Sql sql;
    sql.text =
        R"sql(SELECT c."arr_dividend", c."arr_divisor", c."currency" FROM "contract" c WHERE c."arr_dividend" > 0 AND )sql";
    sql.text += where;
    sql.values = {day};
    Sum sum;
    const auto row = sql.prepared(context.engine);
    while (row->step())
        sum.add(in.exchange.value_for(Currency::of(row->text(2)).value(), {row->integer(0), row->integer(1)}));
    return sum;
}

}  // namespace

Sum Committed::committed() const {
    Sum sum = in_force;
    sum.add(coming);
    sum.subtract(leaving);
    return sum;
}

Committed committed(Context& context, const LedgerCurrency& in, Date day) {
    static constexpr std::string_view coming = R"sql(c."starts" > $1 AND c."signed_on" <= $1)sql";
    static constexpr std::string_view leaving =
        R"sql(c."starts" <= $1 AND (c."stops" IS NULL OR c."stops" > $1) AND (c."notice_on" <= $1 OR EXISTS
(SELECT 1 FROM "contract_follows" x JOIN "contract" f ON f."id" = x."contract" WHERE x."value" = c."id" AND f."starts" > $1 AND f."signed_on" <= $1)))sql";
    return {{}, sum_of(context, in, coming, day), sum_of(context, in, leaving, day)};
}

}  // namespace cs
