/// \file renewal.hpp  What an account has to renew: its due sets.
///
/// A due set is the contract lines of one account that fall due on the same last service day, in one currency. It is
/// derived: nobody adds or edits one. Its number is that of its first contract line.
/// Source  metrics.md §1.4. Lines that were extended have moved to the due set of their extension and are not in the
///         amount; a line ended early stays in, at its value, in the set of its original due date.
#pragma once
#include "account/contract.hpp"
#include "base/joined.hpp"
#include "store/records.hpp"

namespace cs {

/// open: in force, nobody has renewed yet · renewed_early: renewed, still in force · renewed · in_grace: past due, can
/// still count as a renewal · lost · extended: all lines were prolonged, the extension is the set to look at.
enum class RenewalStatus { open, renewed_early, renewed, in_grace, lost, extended };
template <> struct Value<RenewalStatus> : ChoiceValue<RenewalStatus> {
    static constexpr Choice choices[] = {
        {"open", {"open", "待续约"}},       {"renewed_early", {"renewed early", "已提前续约"}},
        {"renewed", {"renewed", "已续约"}}, {"in_grace", {"in grace", "宽限期"}},
        {"lost", {"lost", "流失"}},         {"extended", {"extended", "已延期"}}};
};

struct Renewal : Record {
    Ref<Account> account;
    std::string account_name;
    Date due = *Date::of(1970, 1, 1);
    DaysUntil days_left{*Date::of(1970, 1, 1)};
    RenewalStatus status = RenewalStatus::open;
    Currency currency;
    std::optional<Minor> amount_due;
    std::int64_t lines = 0;
    TextSet products;
    std::optional<Ref<Contract>> renewed_by;
    bool auto_renew = false;
    std::optional<Date> notice_by, notice_on;
    std::optional<Ref<Staff>> csm;
    std::optional<Segment> segment;
};

namespace renewal_sql {

// The lines of the set, and what has become of each. A line that follows counts from the day it was signed.
inline constexpr std::string_view lines =
    R"("contract" c WHERE c."due" = {t}."due" AND c."account" = {t}."account" AND c."currency" = {t}."currency" AND c."renews" = 1)";
inline constexpr std::string_view any = R"(EXISTS (SELECT 1 FROM )";
inline constexpr std::string_view followed =
    R"(EXISTS (SELECT 1 FROM "contract_follows" x JOIN "contract" f ON f."id" = x."contract")"
    R"( WHERE x."value" = c."id" AND f."recurring" = 1 AND (f."signed_on" IS NULL OR f."signed_on" <= {today}))";
inline constexpr std::string_view by_renewal = R"( AND f."kind" NOT IN ('extension', 'winback')))";
inline constexpr std::string_view by_extension = R"( AND f."kind" = 'extension' AND f."renews" = 1))";
inline constexpr std::string_view and_ = " AND ", and_not = " AND NOT ", end = ")";
inline constexpr std::string_view renewed = joined<any, lines, and_, followed, by_renewal, end>;
inline constexpr std::string_view not_extended = joined<lines, and_not, followed, by_extension>;

inline constexpr std::string_view case_when = "CASE WHEN ";
inline constexpr std::string_view then_renewed =
    R"( THEN CASE WHEN {t}."due" >= {today} THEN 'renewed_early' ELSE 'renewed' END WHEN NOT )";
inline constexpr std::string_view then_extended = ") THEN 'extended' WHEN ";
inline constexpr std::string_view then_open = R"( AND c."stops" > {today}) THEN 'open' WHEN )";
inline constexpr std::string_view then_in_grace =
    R"( AND c."stops" = c."ends" AND c."stops" >= {today-renewal.grace_days}) THEN 'in_grace' ELSE 'lost' END)";
inline constexpr std::string_view status = joined<case_when, renewed, then_renewed, any, not_extended, then_extended,
                                                  any, not_extended, then_open, any, not_extended, then_in_grace>;

// Rounded once, as account.arr is.
inline constexpr std::string_view sum =
    R"((SELECT CAST(round(round(CAST(sum(c."arr_dividend" * 1.0 / c."arr_divisor") AS NUMERIC), 4)) AS BIGINT) FROM )";
inline constexpr std::string_view amount_due = joined<sum, not_extended, end>;

inline constexpr std::string_view first_follower =
    R"((SELECT min(f."id") FROM "contract" f JOIN "contract_follows" x ON x."contract" = f."id", )";
inline constexpr std::string_view that_renews =
    R"( AND c."id" = x."value" AND f."recurring" = 1 AND f."kind" NOT IN ('extension', 'winback') AND (f."signed_on" IS NULL OR f."signed_on" <= {today})))";
inline constexpr std::string_view renewed_by = joined<first_follower, lines, that_renews>;

}  // namespace renewal_sql

template <> struct Noun<Renewal> {
    static constexpr auto fields = std::tuple{
        Field{"account",
              &Renewal::account,
              {"Account", "客户"},
              "whose it is",
              {.access = Access::derived, .noun = "account"}},
        Field{"account_name",
              &Renewal::account_name,
              {"Name", "名称"},
              "what people call the account",
              {.access = Access::derived,
               .sql = "(SELECT a.\"name\" FROM \"account\" a WHERE a.\"id\" = {t}.\"account\")"}},
        Field{"due", &Renewal::due, {"Due", "到期日"}, "last service day", {.access = Access::derived}},
        Field{"days_left",
              &Renewal::days_left,
              {"Days", "剩余天数"},
              "until due",
              {.access = Access::derived, .sql = "{t}.\"due\"", .unit = "d"}},
        Field{"status",
              &Renewal::status,
              {"Status", "状态"},
              "where it stands today",
              {.access = Access::derived, .sql = renewal_sql::status}},
        Field{"currency", &Renewal::currency, {"Currency", "币种"}, "of the amount", {.access = Access::derived}},
        Field{"amount_due",
              &Renewal::amount_due,
              &Renewal::currency,
              {"Amount due", "应续金额"},
              "yearly value of its lines, without those that were extended",
              {.access = Access::derived, .sql = renewal_sql::amount_due}},
        Field{"lines",
              &Renewal::lines,
              {"Lines", "行数"},
              "contract lines that fall due together",
              {.access = Access::derived}},
        Field{"products",
              &Renewal::products,
              {"Products", "产品"},
              "what the lines are for",
              {.access = Access::derived}},
        Field{"renewed_by",
              &Renewal::renewed_by,
              {"Renewed by", "续约合同"},
              "first contract line that follows",
              {.access = Access::derived, .sql = renewal_sql::renewed_by, .noun = "contract"}},
        Field{"auto_renew",
              &Renewal::auto_renew,
              {"Auto-renew", "自动续约"},
              "whether a line renews by itself",
              {.access = Access::derived}},
        Field{"notice_by",
              &Renewal::notice_by,
              {"Notice by", "通知期限"},
              "earliest last day for a notice that was not given",
              {.access = Access::derived}},
        Field{"notice_on",
              &Renewal::notice_on,
              {"Notice", "通知日"},
              "when notice was given for a line",
              {.access = Access::derived}},
        Field{"csm",
              &Renewal::csm,
              {"CSM", "客户成功经理"},
              "who answers for the account",
              {.access = Access::derived,
               .sql = "(SELECT a.\"csm\" FROM \"account\" a WHERE a.\"id\" = {t}.\"account\")",
               .noun = "staff"}},
        Field{"segment",
              &Renewal::segment,
              {"Segment", "分层"},
              "of the account",
              {.access = Access::derived,
               .sql = "(SELECT a.\"segment\" FROM \"account\" a WHERE a.\"id\" = {t}.\"account\")"}},
    };
    static const NounView view;
};

extern const std::string_view due_set_schema;

/// The lines of a due set, by number.
std::vector<Contract> lines_of(Context&, const Renewal&);
/// The lines that follow those of a due set: renewals, extensions and win-backs, by number.
std::vector<Contract> followers_of(Context&, const Renewal&);
/// The due set that `text` means: the number of any of its lines, or an account, of which it is the next open one, else
/// the next one in grace, else the last one. Errors: Error{no} when there is none; those of find().
Renewal find_renewal(Context&, std::string_view text);

}  // namespace cs
