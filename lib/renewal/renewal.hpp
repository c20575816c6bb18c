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
/// still count as a renewal · lost: too late for that, or noted as lost before · extended: all lines were prolonged, the
/// extension is the set to look at.
enum class RenewalStatus { open, renewed_early, renewed, in_grace, lost, extended };
template <> struct Value<RenewalStatus> : ChoiceValue<RenewalStatus> {
    static constexpr Choice choices[] = {
        {"open", {"open", "待续约"}},       {"renewed_early", {"renewed early", "已提前续约"}},
        {"renewed", {"renewed", "已续约"}}, {"in_grace", {"in grace", "宽限期"}},
        {"lost", {"lost", "流失"}},         {"extended", {"extended", "已延期"}}};
};

/// How likely its owner holds it to be that it renews.
enum class RenewalCategory { commit, likely, at_risk, lost };
template <> struct Value<RenewalCategory> : ChoiceValue<RenewalCategory> {
    static constexpr Choice choices[] = {{"commit", {"commit", "确定"}},
                                         {"likely", {"likely", "较大可能"}},
                                         {"at_risk", {"at risk", "有风险"}},
                                         {"lost", {"lost", "预计流失"}}};
};
/// What is expected to happen to it. From renewal.decide_days before due on "monitor" is not an answer.
enum class Prognosis { renew, monitor, at_risk, lose };
template <> struct Value<Prognosis> : ChoiceValue<Prognosis> {
    static constexpr Choice choices[] = {{"renew", {"renew", "会续约"}},
                                         {"monitor", {"monitor", "观察"}},
                                         {"at_risk", {"at risk", "有风险"}},
                                         {"lose", {"lose", "会流失"}}};
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
    // What people write about it (outlook.hpp).
    std::optional<Minor> amount_renewed;
    std::optional<Ref<Staff>> owner;
    std::optional<RenewalCategory> category;
    std::optional<Minor> target, forecast;
    std::string next_year, value_report;
    std::optional<Prognosis> verdict_system, verdict_csm, verdict_final;
    bool disagreed = false;
};

namespace renewal_sql {

// The lines of the set, and what has become of each. A line that follows counts from the day it was signed.
inline constexpr std::string_view lines =
    R"("contract" c WHERE c."due" = {t}."due" AND c."account" = {t}."account" AND c."currency" = {t}."currency" AND c."renews" = 1)";
inline constexpr std::string_view followed =
    R"(EXISTS (SELECT 1 FROM "contract_follows" x JOIN "contract" f ON f."id" = x."contract")"
    R"( WHERE x."value" = c."id" AND f."recurring" = 1 AND (f."signed_on" IS NULL OR f."signed_on" <= {today}))";
inline constexpr std::string_view by_renewal = R"( AND f."kind" NOT IN ('extension', 'winback')))";
inline constexpr std::string_view by_extension = R"( AND f."kind" = 'extension' AND f."renews" = 1))";
inline constexpr std::string_view and_not = " AND NOT ", end = ")";
inline constexpr std::string_view not_extended = joined<lines, and_not, followed, by_extension>;

// Somebody noted that the set of line c is lost: the account said so, or has left, while it may still be in force.
inline constexpr std::string_view loss_noted =
    R"(EXISTS (SELECT 1 FROM "churn" n WHERE n."account" = c."account" AND n."due" = c."due")"
    R"( AND n."currency" = c."currency"))";

// What is true of one line decides for the set, the first of these first: renewed, open, in grace, lost; a set of which
// all lines were prolonged is extended. So each line is looked at once. One whose loss was noted is not waited for.
inline constexpr std::string_view case_when = "CASE WHEN ";
inline constexpr std::string_view case_highest = R"(CASE (SELECT max(CASE WHEN )";
inline constexpr std::string_view then_renewed = " THEN 4 WHEN ";
inline constexpr std::string_view then_extended =
    R"( THEN 0 WHEN c."stops" > {today} OR (c."stops" = c."ends" AND c."stops" >= {today-renewal.grace_days}))"
    R"( THEN CASE WHEN )";
inline constexpr std::string_view then_as_it_stands =
    R"( THEN 1 WHEN c."stops" > {today} THEN 3 ELSE 2 END ELSE 1 END) FROM )";
inline constexpr std::string_view named =
    R"() WHEN 4 THEN CASE WHEN {t}."due" >= {today} THEN 'renewed_early' ELSE 'renewed' END)"
    R"( WHEN 3 THEN 'open' WHEN 2 THEN 'in_grace' WHEN 1 THEN 'lost' ELSE 'extended' END)";
inline constexpr std::string_view status = joined<case_highest, followed, by_renewal, then_renewed, followed,
                                                  by_extension, then_extended, loss_noted, then_as_it_stands, lines, named>;

// Rounded once, as account.arr is.
inline constexpr std::string_view sum =
    R"((SELECT CAST(round(round(CAST(sum(c."arr_dividend" * 1.0 / c."arr_divisor") AS NUMERIC), 4)) AS BIGINT) FROM )";
inline constexpr std::string_view amount_due = joined<sum, not_extended, end>;

inline constexpr std::string_view first_follower =
    R"((SELECT min(f."id") FROM "contract" f JOIN "contract_follows" x ON x."contract" = f."id", )";
inline constexpr std::string_view that_renews =
    R"( AND c."id" = x."value" AND f."recurring" = 1 AND f."kind" NOT IN ('extension', 'winback') AND (f."signed_on" IS NULL OR f."signed_on" <= {today})))";
inline constexpr std::string_view renewed_by = joined<first_follower, lines, that_renews>;

// A line that follows two of them is summed once.
inline constexpr std::string_view sum_of_followers =
    R"((SELECT CAST(round(round(CAST(sum(f."arr_dividend" * 1.0 / f."arr_divisor") AS NUMERIC), 4)) AS BIGINT) FROM "contract" f WHERE f."id" IN (SELECT x."contract" FROM "contract_follows" x, )";
inline constexpr std::string_view of_renewals =
    R"( AND x."value" = c."id") AND f."recurring" = 1 AND f."kind" NOT IN ('extension', 'winback') AND (f."signed_on" IS NULL OR f."signed_on" <= {today})))";
inline constexpr std::string_view amount_renewed = joined<sum_of_followers, lines, of_renewals>;

inline constexpr std::string_view select = "(SELECT o.";
inline constexpr std::string_view of_outlook =
    R"( FROM "renewal_outlook" o WHERE o."account" = {t}."account" AND o."due" = {t}."due" AND o."currency" = {t}."currency"))";
inline constexpr std::string_view owner_ = R"("owner")", category_ = R"("category")", target_ = R"("target")",
                                  forecast_ = R"("forecast")", next_year_ = R"("next_year")",
                                  value_report_ = R"("value_report")";
inline constexpr std::string_view owner = joined<select, owner_, of_outlook>;
inline constexpr std::string_view category = joined<select, category_, of_outlook>;
inline constexpr std::string_view target = joined<select, target_, of_outlook>;
inline constexpr std::string_view forecast = joined<select, forecast_, of_outlook>;
inline constexpr std::string_view next_year = joined<select, next_year_, of_outlook>;
inline constexpr std::string_view value_report = joined<select, value_report_, of_outlook>;

// The newest word of each judge.
inline constexpr std::string_view newest =
    R"((SELECT v."verdict" FROM "renewal_outlook" o JOIN "renewal_verdict" v ON v."outlook" = o."id" WHERE o."account" = {t}."account" AND o."due" = {t}."due" AND o."currency" = {t}."currency" AND v."account" = {t}."account" AND v."judge" = ')";
inline constexpr std::string_view first_of_them = R"(' ORDER BY v."on" DESC, v."id" DESC LIMIT 1))";
inline constexpr std::string_view system_ = "system", csm_ = "csm", final_ = "final";
inline constexpr std::string_view verdict_system = joined<newest, system_, first_of_them>;
inline constexpr std::string_view verdict_csm = joined<newest, csm_, first_of_them>;
inline constexpr std::string_view verdict_final = joined<newest, final_, first_of_them>;
inline constexpr std::string_view differs = " <> ", then_yes = " THEN 1 ELSE 0 END";
inline constexpr std::string_view disagreed = joined<case_when, verdict_system, differs, verdict_csm, then_yes>;

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
        Field{"amount_renewed",
              &Renewal::amount_renewed,
              &Renewal::currency,
              {"Renewed", "续约金额"},
              "yearly value of the lines that renewed it",
              {.access = Access::derived, .sql = renewal_sql::amount_renewed}},
        Field{"owner",
              &Renewal::owner,
              {"Owner", "负责人"},
              "who leads it, where it is not the CSM",
              {.access = Access::derived, .sql = renewal_sql::owner, .noun = "staff"}},
        Field{"category",
              &Renewal::category,
              {"Category", "预测分类"},
              "how likely its owner holds it to be",
              {.access = Access::derived, .sql = renewal_sql::category}},
        Field{"target",
              &Renewal::target,
              &Renewal::currency,
              {"Target", "目标金额"},
              "yearly value that it shall renew for",
              {.access = Access::derived, .sql = renewal_sql::target}},
        Field{"forecast",
              &Renewal::forecast,
              &Renewal::currency,
              {"Forecast", "预测金额"},
              "yearly value that it is expected to renew for",
              {.access = Access::derived, .sql = renewal_sql::forecast}},
        Field{"next_year",
              &Renewal::next_year,
              {"Next year", "明年目标"},
              "next year's goal, as it was agreed in writing",
              {.access = Access::derived, .sql = renewal_sql::next_year}},
        Field{"value_report",
              &Renewal::value_report,
              {"Value report", "价值报告"},
              "where the value report lies",
              {.access = Access::derived, .sql = renewal_sql::value_report}},
        Field{"verdict_system",
              &Renewal::verdict_system,
              {"System", "系统判断"},
              "what follows from its health; the newest",
              {.access = Access::derived, .sql = renewal_sql::verdict_system}},
        Field{"verdict_csm",
              &Renewal::verdict_csm,
              {"CSM says", "经理判断"},
              "what its CSM expects; the newest",
              {.access = Access::derived, .sql = renewal_sql::verdict_csm}},
        Field{"verdict_final",
              &Renewal::verdict_final,
              {"Final", "最终判断"},
              "what was settled on; the newest",
              {.access = Access::derived, .sql = renewal_sql::verdict_final}},
        Field{"disagreed",
              &Renewal::disagreed,
              {"Disagreed", "判断不一"},
              "whether the system and the CSM expect different things",
              {.access = Access::derived, .sql = renewal_sql::disagreed}},
    };
    static const NounView view;
};

extern const std::string_view due_set_schema;

/// Its fields without those that come of what people write: for whoever reads many sets and none of that.
std::vector<const FieldView*> bare_fields(const NounView& renewal);
/// The lines of a due set, by number.
std::vector<Contract> lines_of(Context&, const Renewal&);
/// The lines that follow those of a due set: renewals, extensions and win-backs, by number.
std::vector<Contract> followers_of(Context&, const Renewal&);
/// The due set that `text` means: the number of any of its lines, or an account, of which it is the next open one, else
/// the next one in grace, else the last one. Errors: Error{no} when there is none; those of find().
Renewal find_renewal(Context&, std::string_view text);
/// By what a command names this set: the key of its account where find_renewal() takes that for it, else its number.
std::string operand_of(Context&, const Renewal&);

}  // namespace cs
