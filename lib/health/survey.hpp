/// \file survey.hpp  What customers were asked, and what they answered: NPS, CSAT, CES, baseline and value questions.
///
/// A survey is one question put to one person. It is planned (a day, nothing sent), sent, answered, or expired: not
/// answered within survey.answer_days. Who does not answer has said nothing: no score is ever made up for them.
/// Scales  nps 0..10, csat 1..5, ces 1..7; baseline and value have none: their answers are the comment and the fields
///         that [survey.fields] of cs.toml declares.
/// Source  metrics.md §1.8: promoter 9 and 10, passive 7 and 8, detractor 0 to 6.
#pragma once
#include "account/contact.hpp"
#include <functional>

namespace cs {

enum class SurveyKind { nps, csat, ces, baseline, value };
template <> struct Value<SurveyKind> : ChoiceValue<SurveyKind> {
    static constexpr Choice choices[] = {{"nps", {"NPS", "净推荐值"}},
                                         {"csat", {"CSAT", "满意度"}},
                                         {"ces", {"CES", "省力度"}},
                                         {"baseline", {"baseline", "基线"}},
                                         {"value", {"value", "价值"}}};
};
enum class SurveyState { planned, sent, answered, expired };
template <> struct Value<SurveyState> : ChoiceValue<SurveyState> {
    static constexpr Choice choices[] = {{"planned", {"planned", "计划中"}},
                                         {"sent", {"sent", "已发出"}},
                                         {"answered", {"answered", "已答复"}},
                                         {"expired", {"expired", "未答复"}}};
};
enum class NpsGroup { promoter, passive, detractor };
template <> struct Value<NpsGroup> : ChoiceValue<NpsGroup> {
    static constexpr Choice choices[] = {{"promoter", {"promoter", "推荐者"}},
                                         {"passive", {"passive", "被动者"}},
                                         {"detractor", {"detractor", "贬损者"}}};
};
/// Of a score, 0..10.
constexpr NpsGroup nps_group(std::int64_t score) noexcept {
    return score >= 9 ? NpsGroup::promoter : score >= 7 ? NpsGroup::passive : NpsGroup::detractor;
}

/// The least and the greatest score of a kind; nullopt: it has no scale.
struct ScoreRange {
    std::int64_t least, most;
};
std::optional<ScoreRange> scale_of(SurveyKind) noexcept;

struct Survey : Record {
    Ref<Contact> contact;
    Ref<Account> account;
    SurveyKind kind = SurveyKind::nps;
    std::optional<Date> due, sent_on, answered_on;
    std::optional<std::int64_t> score;
    std::string comment, external_id;
    // computed
    SurveyState state = SurveyState::planned;
    std::optional<NpsGroup> group;
    std::optional<Ref<Staff>> csm;
    std::optional<Segment> segment;
};

namespace survey_sql {

inline constexpr std::string_view state =
    R"(CASE WHEN {t}."answered_on" IS NOT NULL THEN 'answered' WHEN {t}."sent_on" IS NULL THEN 'planned')"
    R"( WHEN {t}."sent_on" < {today-survey.answer_days} THEN 'expired' ELSE 'sent' END)";
inline constexpr std::string_view group =
    R"(CASE WHEN {t}."kind" <> 'nps' OR {t}."score" IS NULL THEN NULL WHEN {t}."score" >= 9 THEN 'promoter')"
    R"( WHEN {t}."score" >= 7 THEN 'passive' ELSE 'detractor' END)";
inline constexpr std::string_view csm = R"((SELECT a."csm" FROM "account" a WHERE a."id" = {t}."account"))";
inline constexpr std::string_view segment = R"((SELECT a."segment" FROM "account" a WHERE a."id" = {t}."account"))";

}  // namespace survey_sql

template <> struct Noun<Survey> {
    static constexpr auto fields = std::tuple{
        Field{"contact",
              &Survey::contact,
              {"Contact", "联系人"},
              "who is asked",
              {.also = "email,e-mail,contact name,contact email,respondent,customer email,邮箱,邮件,电子邮箱",
               .noun = "contact",
               .required = true}},
        Field{"account",
              &Survey::account,
              {"Account", "客户"},
              "whose person they were when it was recorded",
              {.access = Access::derived, .noun = "account"}},
        Field{"kind",
              &Survey::kind,
              {"Kind", "类型"},
              "what is asked",
              {.also = "survey,survey type,问卷类型", .required = true}},
        Field{"due", &Survey::due, {"Due", "应发日期"}, "when it is to be asked; today unless said"},
        Field{
            "sent_on", &Survey::sent_on, {"Sent", "发出日期"}, "when it was asked", {.also = "sent,sent at,sent date"}},
        Field{"answered_on",
              &Survey::answered_on,
              {"Answered", "答复日期"},
              "when it was answered; today unless said",
              {.also = "date,answered,responded at,response date,submitted at,submitted,答复时间,提交时间"}},
        Field{"score",
              &Survey::score,
              {"Score", "分数"},
              "nps 0 to 10, csat 1 to 5, ces 1 to 7",
              {.also = "rating,nps score,得分,评分"}},
        Field{"comment",
              &Survey::comment,
              {"Comment", "评论"},
              "what they wrote",
              {.also = "feedback,reason,verbatim,意见,原因,反馈"}},
        Field{"external_id",
              &Survey::external_id,
              {"External id", "外部编号"},
              "its id in the survey tool",
              {.also = "response id,survey id,答卷编号"}},
        Field{"state",
              &Survey::state,
              {"State", "状态"},
              "where it stands; expired: not answered within survey.answer_days",
              {.access = Access::derived, .sql = survey_sql::state}},
        Field{"group",
              &Survey::group,
              {"Group", "分组"},
              "what an NPS score says of them",
              {.access = Access::derived, .sql = survey_sql::group}},
        Field{"csm",
              &Survey::csm,
              {"CSM", "客户成功经理"},
              "who answers for the account",
              {.access = Access::derived, .sql = survey_sql::csm, .noun = "staff"}},
        Field{"segment",
              &Survey::segment,
              {"Segment", "分层"},
              "of the account",
              {.access = Access::derived, .sql = survey_sql::segment}},
    };
    static const NounView view;
};

/// The survey `id` was answered on `on`; `say` sets what the answer was: score, comment, the fields that cs.toml
/// declares. Errors: Error{no} if it was before; Error{data} for a score off its scale, for none
/// where there is a scale, for an answer that says nothing, and for a day before the question or after today.
Outcome answer_survey(Context&, std::int64_t id, Date on, const std::function<void(Survey&)>& say);
/// What was asked of a contact last and is not answered yet, expired or not; of one kind if one is named. Error{no}.
std::int64_t open_survey_of(Context&, std::int64_t contact, std::optional<SurveyKind>);

/// One person's word on NPS.
struct NpsAnswer {
    std::int64_t account, contact, survey, score;
    Date answered_on;
};
/// The latest NPS answer of each person who is still there on `day`, given within `max_age_days` before it (an answer
/// that old to the day counts); by account, then contact. One statement. A figure of an account is theirs to make: the
/// share of promoters less that of detractors, or a mean that is called one; few answers say little.
void each_nps(Context&, Date day, std::int64_t max_age_days, const std::function<void(const NpsAnswer&)>& visit);

/// Somebody whose latest NPS answer is 6 or less, with whom nobody has talked since the day they gave it: a touch that
/// is no note, with them or with nobody named.
struct Detractor {
    std::int64_t account, contact, survey, score;
    std::string key, account_name, name, csm;  ///< csm: handle, empty if nobody is
    Date answered_on;
};
/// Those of the last `max_age_days` days before `day`, who are still there; by day, then survey; of one CSM if one is
/// named.
void each_uncalled_detractor(Context&, Date day, std::int64_t max_age_days, std::optional<std::int64_t> csm,
                             const std::function<void(const Detractor&)>& visit);

/// Days after which an answer no longer speaks for a person (metrics.md §2.1, staleness).
inline constexpr std::int64_t stale_survey_days = 90;

extern const std::string_view survey_schema;

}  // namespace cs
