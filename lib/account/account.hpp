/// \file account.hpp  The customer: who they are, who looks after them, where they stand.
///
/// What follows from the contracts (status, arr, mrr, due) is computed as of the day of the command and never typed.
/// Source: model.md (account); metrics.md §1.1 for arr, mrr and due.
#pragma once
#include "account/staff.hpp"
#include "base/joined.hpp"

namespace cs {

enum class Segment { large, medium, small };
template <> struct Value<Segment> : ChoiceValue<Segment> {
    static constexpr Choice choices[] = {{"large", {"large", "大客户"}}, {"medium", {"medium", "中客户"}}, {"small", {"small", "小客户"}}};
};

enum class Stage { signing, activation, growth, maturity, renewal, churned, won_back };
template <> struct Value<Stage> : ChoiceValue<Stage> {
    static constexpr Choice choices[] = {{"signing", {"signing", "签约期"}},   {"activation", {"activation", "启用期"}}, {"growth", {"growth", "成长期"}},
                                         {"maturity", {"maturity", "成熟期"}}, {"renewal", {"renewal", "续费期"}},       {"churned", {"churned", "已流失"}},
                                         {"won_back", {"won back", "已挽回"}}};
};

/// prospect: no contract yet · coming: the first one has not started · customer: one is in force · canceled: in force,
/// but every recurring line has been given notice or ends early · lost: none in force and none to come.
enum class Status { prospect, coming, customer, canceled, lost };
template <> struct Value<Status> : ChoiceValue<Status> {
    static constexpr Choice choices[] = {{"prospect", {"prospect", "潜在"}}, {"coming", {"coming", "待生效"}}, {"customer", {"customer", "在约"}},
                                         {"canceled", {"canceled", "已通知终止"}}, {"lost", {"lost", "流失"}}};
};

struct Account : Record {
    std::string key, name, name_match;
    std::string external_id, source;
    std::optional<Ref<Account>> parent;
    std::optional<Segment> segment;
    std::string level, industry, region, timezone;
    std::optional<Language> language;
    Currency currency;
    std::optional<Ref<Staff>> csm, support, sales;
    std::optional<Date> signed_on, clock_starts_on;
    Stage stage = Stage::signing;
    std::optional<Date> stage_since;
    std::string fit;
    std::optional<double> hours_open_per_week;
    std::vector<std::string> tags;
    // computed
    Status status = Status::prospect;
    Currency arr_currency;
    std::optional<Minor> arr, mrr;
    std::optional<Date> due;
    std::optional<DaysUntil> days_left;
    std::optional<Date> last_touch, activated_on;
    std::optional<double> health;
    std::string grade;
};

namespace account_sql {

// Lines in force at the close of the day (metrics.md §1.1): starts <= day < stops.
inline constexpr std::string_view in_force =
    R"(c."account" = {t}."id" AND c."starts" <= {today} AND (c."stops" IS NULL OR c."stops" > {today}))";
inline constexpr std::string_view any_in_force = R"(EXISTS (SELECT 1 FROM "contract" c WHERE )";
inline constexpr std::string_view none_yet = R"(CASE WHEN NOT EXISTS (SELECT 1 FROM "contract" c WHERE c."account" = {t}."id") THEN 'prospect' WHEN )";
inline constexpr std::string_view kept = R"( AND c."notice_on" IS NULL AND c."terminated_on" IS NULL) THEN 'customer')"
    R"( WHEN EXISTS (SELECT 1 FROM "contract" c WHERE c."account" = {t}."id" AND c."starts" > {today}) THEN CASE WHEN )";
inline constexpr std::string_view to_come = R"() THEN 'customer' ELSE 'coming' END WHEN )";
inline constexpr std::string_view ending = R"() THEN 'canceled' WHEN EXISTS (SELECT 1 FROM "contract" c WHERE c."account" = {t}."id" AND )";
// A line whose end has passed as agreed, and it may still be renewed late (metrics.md §1.4, grace).
inline constexpr std::string_view in_grace =
    R"(c."renews" = 1 AND c."stops" = c."ends" AND c."stops" <= {today})"
    R"( AND c."stops" >= {today-renewal.grace_days} AND c."notice_on" IS NULL)"
    R"( AND NOT EXISTS (SELECT 1 FROM "contract_follows" f WHERE f."value" = c."id"))";
inline constexpr std::string_view or_lost = R"() THEN 'customer' ELSE 'lost' END)";
inline constexpr std::string_view status =
    joined<none_yet, any_in_force, in_force, kept, any_in_force, in_force, to_come, any_in_force, in_force, ending, in_grace, or_lost>;

// Each line's value is the exact quotient; the sum is rounded once, half away from zero. Four decimals first, so that
// a sum which is exactly a half in the quotients is not a hair below it in binary.
inline constexpr std::string_view yearly_sum =
    R"((SELECT CAST(round(round(CAST(sum(c."arr_dividend" * {rate:c."currency"} / c."arr_divisor") AS NUMERIC), 4)) AS BIGINT) FROM "contract" c WHERE )";
inline constexpr std::string_view monthly_sum =
    R"((SELECT CAST(round(round(CAST(sum(c."arr_dividend" * {rate:c."currency"} / c."arr_divisor") / 12 AS NUMERIC), 4)) AS BIGINT) FROM "contract" c WHERE )";
inline constexpr std::string_view end = ")";
inline constexpr std::string_view arr = joined<yearly_sum, in_force, end>;
inline constexpr std::string_view mrr = joined<monthly_sum, in_force, end>;

inline constexpr std::string_view due =
    R"((SELECT min(c."due") FROM "contract" c WHERE c."account" = {t}."id" AND c."renews" = 1 AND c."stops" > {today})"
    R"( AND NOT EXISTS (SELECT 1 FROM "contract_follows" f WHERE f."value" = c."id")))";
// As lib/health keeps them, an override that holds before what was computed.
inline constexpr std::string_view overridden = R"( FROM "health_override" o WHERE o."account" = {t}."id" AND o."from_on" <= {today})"
    R"( AND o."until_on" >= {today} ORDER BY o."id" DESC LIMIT 1), )";
inline constexpr std::string_view own_score = R"((SELECT h."score" FROM "health_state" h WHERE h."account" = {t}."id")) AS DOUBLE PRECISION) / 100)";
inline constexpr std::string_view own_grade = R"((SELECT h."grade" FROM "health_state" h WHERE h."account" = {t}."id")))";
inline constexpr std::string_view either_score = R"(CAST(coalesce((SELECT o."score")", either_grade = R"(coalesce((SELECT o."grade")";
inline constexpr std::string_view health = joined<either_score, overridden, own_score>;
inline constexpr std::string_view grade = joined<either_grade, overridden, own_grade>;
// Marked as reached, or entered a stage that comes after activation (milestones.hpp). The stage that an account was
// recorded with says where it was then, not since when.
inline constexpr std::string_view activated_on =
    R"((SELECT min(e."on") FROM (SELECT m."on" AS "on" FROM "milestone" m WHERE m."account" = {t}."id" AND m."name" = 'activated' AND m."on" <= {today})"
    R"( UNION ALL SELECT g."since" FROM "stage_change" g WHERE g."account" = {t}."id" AND g."stage" IN ('growth', 'maturity', 'renewal') AND g."since" <= {today})"
    R"( AND g."id" > (SELECT min(f."id") FROM "stage_change" f WHERE f."account" = {t}."id")) e))";
inline constexpr std::string_view last_touch = R"((SELECT max(x."on") FROM "touch" x WHERE x."account" = {t}."id"))";

}  // namespace account_sql

template <> struct Noun<Account> {
    static constexpr auto fields = std::tuple{
        Field{"key", &Account::key, {"Key", "代号"}, "short name, unique, in any script", {.access = Access::key, .also = "account,code,客户代号", .required = true}},
        Field{"name", &Account::name, {"Name", "名称"}, "what people call it", {.also = "account,account name,company,company name,customer,customer name,客户,客户名称,公司,公司名称,机构名称,单位名称", .required = true}},
        Field{"external_id", &Account::external_id, {"External id", "外部编号"}, "its id in the CRM; import finds it by this", {.also = "account id,crm id,customer id,客户编号"}},
        Field{"source", &Account::source, {"Source", "来源"}, "whose id external_id is", {.also = "lead source"}},
        Field{"parent", &Account::parent, {"Parent", "上级"}, "the account it belongs to", {.also = "parent account,subsidiary of,上级客户,总部", .noun = "account"}},
        Field{"segment", &Account::segment, {"Segment", "分层"}, "by price: who gets a named person", {.also = "size,客户分层,规模"}},
        Field{"level", &Account::level, {"Level", "级别"}, "class of the customer, such as the clinic's level", {.also = "tier,客户级别,等级"}},
        Field{"industry", &Account::industry, {"Industry", "行业"}, "its trade", {.also = "sector,vertical"}},
        Field{"region", &Account::region, {"Region", "地区"}, "where it is", {.also = "location,office location,country,city,区域,城市,省份,区县名称"}},
        Field{"timezone", &Account::timezone, {"Time zone", "时区"}, "such as Asia/Shanghai"},
        Field{"language", &Account::language, {"Language", "语言"}, "of the documents and mail it gets"},
        Field{"currency", &Account::currency, {"Currency", "币种"}, "of its contracts, unless they say otherwise"},
        Field{"csm", &Account::csm, {"CSM", "客户成功经理"}, "who answers for it", {.also = "owner,account owner,account manager,客户经理", .noun = "staff"}},
        Field{"support", &Account::support, {"Support", "客服经理"}, "who takes its questions", {.also = "support manager,客服", .noun = "staff"}},
        Field{"sales", &Account::sales, {"Sales", "销售经理"}, "who sold it", {.also = "sales rep,sales agent,salesperson,销售", .noun = "staff"}},
        Field{"signed_on", &Account::signed_on, {"Signed", "签约日"}, "day of the first signature", {.also = "signed,签约日期"}},
        Field{"clock_starts_on", &Account::clock_starts_on, {"Clock starts", "计时起点"}, "from when its milestones count", {.also = "start date,计时开始"}},
        Field{"stage", &Account::stage, {"Stage", "阶段"}, "of its life; changed by 'account stage'", {.access = Access::once, .also = "lifecycle,生命周期"}},
        Field{"stage_since", &Account::stage_since, {"Since", "阶段起始"}, "first day of the stage", {.access = Access::derived}},
        Field{"fit", &Account::fit, {"Fit", "匹配度"}, "whether its success can be delivered, in a sentence"},
        Field{"hours_open_per_week", &Account::hours_open_per_week, {"Hours open", "每周营业时长"}, "business hours a week", {.unit = "h"}},
        Field{"tags", &Account::tags, {"Tags", "标签"}, "free words", {.also = "labels"}},
        Field{"status", &Account::status, {"Status", "状态"}, "what its contracts say", {.access = Access::derived, .sql = account_sql::status}},
        Field{"arr_currency", &Account::arr_currency, {"ARR in", "年费币种"}, "the company's currency", {.access = Access::derived, .sql = "{company}"}},
        Field{"arr", &Account::arr, &Account::arr_currency, {"ARR", "年费"}, "yearly recurring value in force; empty where a rate is missing", {.access = Access::derived, .sql = account_sql::arr}},
        Field{"mrr", &Account::mrr, &Account::arr_currency, {"MRR", "月费"}, "a twelfth of arr", {.access = Access::derived, .sql = account_sql::mrr}},
        Field{"due", &Account::due, {"Due", "到期日"}, "last service day of what is to be renewed next", {.access = Access::derived, .sql = account_sql::due}},
        Field{"days_left", &Account::days_left, {"Days", "剩余天数"}, "until due", {.access = Access::derived, .sql = account_sql::due, .unit = "d"}},
        Field{"last_touch", &Account::last_touch, {"Last touch", "最近联系"}, "day of the last call, visit or mail", {.access = Access::derived, .sql = account_sql::last_touch}},
        Field{"health", &Account::health, {"Health", "健康分"}, "score of 0 to 100; of who has left the last one", {.access = Access::derived, .sql = account_sql::health}},
        Field{"grade", &Account::grade, {"Grade", "等级"}, "of the health score", {.access = Access::derived, .sql = account_sql::grade}},
        Field{"activated_on", &Account::activated_on, {"Activated", "启用日"}, "when it was marked as activated, or entered a stage after activation", {.access = Access::derived, .sql = account_sql::activated_on}},
        Field{"name_match", &Account::name_match, {"Name for matching", "匹配名"}, "the name as it is compared", {.access = Access::derived, .hidden = true}},
    };
    static const NounView view;
};

extern const std::string_view account_schema;

}  // namespace cs
