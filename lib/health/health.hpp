/// \file health.hpp  How an account is doing, as lists show it; and the layer of overrides above the computed score.
#pragma once
#include "account/account.hpp"
#include "base/joined.hpp"
#include "store/records.hpp"

namespace cs {

/// A score or a grade that somebody put in place of the computed one, for a reason and until a day. It never changes
/// what is computed; of several that hold the newest counts.
struct HealthOverride : Record {
    Ref<Account> account;
    Date from = *Date::of(1970, 1, 1), until = *Date::of(1970, 1, 1);
    std::optional<std::int64_t> score;  ///< in hundredths; without one the computed score stays
    std::string grade, why, by;
};
template <> struct Noun<HealthOverride> {
    static constexpr auto fields = std::tuple{
        Field{"account", &HealthOverride::account, {"Account", "客户"}, "whose health it is", {.noun = "account"}},
        Field{"from", &HealthOverride::from, {"From", "起始"}, "first day on which it holds", {.column = "from_on"}},
        Field{"until", &HealthOverride::until, {"Until", "截止"}, "last day on which it holds", {.column = "until_on"}},
        Field{"score", &HealthOverride::score, {"Score", "分数"}, "in hundredths of a point"},
        Field{"grade", &HealthOverride::grade, {"Grade", "等级"}, "in place of the computed one"},
        Field{"why", &HealthOverride::why, {"Why", "原因"}, "the reason"},
        Field{"by", &HealthOverride::by, {"By", "人员"}, "who says so"},
    };
    static const NounView view;
};

namespace health_sql {
inline constexpr std::string_view the_override = R"(FROM "health_override" o WHERE o."account" = )";
inline constexpr std::string_view holding =
    R"( AND o."from_on" <= {today} AND o."until_on" >= {today} ORDER BY o."id" DESC LIMIT 1))";
inline constexpr std::string_view id = R"({t}."id")";
inline constexpr std::string_view score_of = R"(CAST(coalesce((SELECT o."score" )", grade_of = R"(coalesce((SELECT o."grade" )";
inline constexpr std::string_view or_score = R"(, {t}."computed_score") AS DOUBLE PRECISION) / 100)", or_grade = R"(, {t}."computed_grade"))";
inline constexpr std::string_view score = joined<score_of, the_override, id, holding, or_score>;
inline constexpr std::string_view grade = joined<grade_of, the_override, id, holding, or_grade>;
inline constexpr std::string_view until_of = R"((SELECT o."until_on" )";
inline constexpr std::string_view until = joined<until_of, the_override, id, holding>;

// Within a week before that day there is a run that wrote everybody: the newest row since that run held then.
inline constexpr std::string_view change =
    R"((CAST({t}."computed_score" - (SELECT p."score" FROM "health_run" r JOIN "health_score" p ON p."day" = r."day" AND p."account" = {t}."id")"
    R"( WHERE r."day" <= {today-health.change_days} AND r."day" >= coalesce((SELECT max(w."day") FROM "health_run" w)"
    R"( WHERE w."whole" = 1 AND w."day" <= {today-health.change_days}), {today-health.change_days}))"
    R"( ORDER BY r."day" DESC LIMIT 1) AS DOUBLE PRECISION) / 100))";
}  // namespace health_sql

/// The newest score of an account.
struct Health : Record {
    Ref<Account> account;
    std::string account_name;
    std::optional<double> score, change, computed;
    std::string grade;
    double coverage = 0;
    Date scored_on = *Date::of(1970, 1, 1);
    std::optional<Date> override_until;
    bool frozen = false;
    std::optional<Ref<Staff>> csm;
    std::optional<Segment> segment;
};
template <> struct Noun<Health> {
    static constexpr auto fields = std::tuple{
        Field{"account", &Health::account, {"Account", "客户"}, "whose it is", {.access = Access::derived, .noun = "account"}},
        Field{"account_name", &Health::account_name, {"Name", "名称"}, "what people call the account",
              {.access = Access::derived, .sql = "(SELECT a.\"name\" FROM \"account\" a WHERE a.\"id\" = {t}.\"account\")"}},
        Field{"score", &Health::score, {"Score", "健康分"}, "0 lost to 100 thriving, an override included; empty where too little is known",
              {.access = Access::derived, .sql = health_sql::score}},
        Field{"grade", &Health::grade, {"Grade", "等级"}, "of the score, an override included", {.access = Access::derived, .sql = health_sql::grade}},
        Field{"change", &Health::change, {"Change", "变化"}, "of the computed score over health.change_days",
              {.access = Access::derived, .sql = health_sql::change}},
        Field{"coverage", &Health::coverage, {"Coverage", "覆盖率"}, "how much of the scorecard's weight is known",
              {.access = Access::derived, .sql = "CAST({t}.\"covered\" AS DOUBLE PRECISION) / 100", .unit = "%"}},
        Field{"computed", &Health::computed, {"Computed", "计算分"}, "the score without an override",
              {.access = Access::derived, .sql = "CAST({t}.\"computed_score\" AS DOUBLE PRECISION) / 100"}},
        Field{"scored_on", &Health::scored_on, {"Scored", "评分日"}, "day on which it last changed", {.access = Access::derived}},
        Field{"override_until", &Health::override_until, {"Override until", "覆盖截止"}, "last day of an override that holds",
              {.access = Access::derived, .sql = health_sql::until}},
        Field{"frozen", &Health::frozen, {"Frozen", "已冻结"}, "the account has left; its last score stays", {.access = Access::derived}},
        Field{"csm", &Health::csm, {"CSM", "客户成功经理"}, "who answers for the account",
              {.access = Access::derived, .sql = "(SELECT a.\"csm\" FROM \"account\" a WHERE a.\"id\" = {t}.\"account\")", .noun = "staff"}},
        Field{"segment", &Health::segment, {"Segment", "分层"}, "of the account",
              {.access = Access::derived, .sql = "(SELECT a.\"segment\" FROM \"account\" a WHERE a.\"id\" = {t}.\"account\")"}},
    };
    static const NounView view;
};

/// What somebody wants in place of the computed score.
struct OverrideWish {
    std::optional<std::int64_t> score;  ///< in hundredths
    std::string grade;
    Date until = *Date::of(1970, 1, 1);
    std::string why;
};
/// Errors: no for an account that has left or was never scored; data for a grade that is none, a day that has passed,
/// or no reason.
Outcome override_health(Context&, std::int64_t account, const OverrideWish&);
/// Ends the overrides that hold: they hold until yesterday. Error{no} if none does.
Outcome lift_override(Context&, std::int64_t account);
/// The one that holds on a day.
std::optional<HealthOverride> override_on(Context&, std::int64_t account, Date day);
std::map<std::int64_t, HealthOverride> overrides_on(Context&, Date day);

}  // namespace cs
