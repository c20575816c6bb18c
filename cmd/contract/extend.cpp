// cs contract extend ID --by SPAN -- some more time, free or paid for: a line of its own after the first.
#include "account/contract.hpp"
#include "cmd/contract/verbs.hpp"
#include "cmd/given.hpp"
#include "cmd/record/record.hpp"
#include "renewal/win.hpp"
#include <fmt/format.h>

namespace cs::contract {
namespace {

std::optional<Minor> price(Session& session, Currency currency) {
    const auto text = session.given.value("amount");
    if (!text) return std::nullopt;
    try {
        const auto money = parse_money(*text, currency);
        if (money.currency != currency) throw Error{Kind::usage, fmt::format("the line is in {}", currency.code()), ""};
        return Minor{money.minor};
    } catch (const Error& e) {
        throw e.as(Kind::usage).about("--amount");
    }
}

}  // namespace

void extend(Session& session) {
    auto& context = session.context();
    const auto by = given_span(session, "by");
    if (!by) throw Error{Kind::usage, "'cs contract extend' needs --by: for how long", "such as --by 2m"};
    const auto old = read(context, [&] { return get<Contract>(context, record::operand_id(session, "contract")); });
    std::int64_t made = 0;
    const auto outcome =
        record::as_usage([&] { return extend_line(context, old.id, *by, price(session, old.currency), made); });
    record::report(session, outcome, fmt::format("extended contract {} by contract {}", old.id, made));
}

}  // namespace cs::contract
