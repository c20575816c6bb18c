/// \file training.hpp  Who of a customer's people was trained, and can show it by use.
///
/// A training is one session for one person, alone or in a group: planned, attended with the score of a quiz, missed,
/// or put on another day. Homework is use that is checked against the rows of usage: those of the person where usage
/// names them by e-mail or external id, else those of the account. Who attended, passed the quiz and did the homework
/// gets a certificate, an entry in a register with a code that anybody can have looked up.
/// Source: domain.md, "From sale to use"; model.md (training).
#pragma once
#include "account/contact.hpp"
#include "account/page.hpp"
#include "usage/feature.hpp"

namespace cs {

enum class TrainingState { planned, attended, missed, rescheduled };
template <> struct Value<TrainingState> : ChoiceValue<TrainingState> {
    static constexpr Choice choices[] = {{"planned", {"planned", "已计划"}},
                                         {"attended", {"attended", "已参加"}},
                                         {"missed", {"missed", "缺席"}},
                                         {"rescheduled", {"rescheduled", "已改期"}}};
};

struct Training : Record {
    Ref<Contact> contact;
    std::string account, topic, session;
    std::optional<Date> on, first_on;
    std::optional<Ref<Staff>> trainer;
    TrainingState state = TrainingState::planned;
    std::optional<std::int64_t> score;
    std::string note, certificate;
};
struct Homework : Record {
    Ref<Training> training;
    Ref<Feature> feature;
    std::int64_t times = 1;
    Date by = *Date::of(1970, 1, 1);
};
/// Kept as it was given, whatever becomes of the records that it came from.
struct Certificate : Record {
    Ref<Training> training;
    std::string code, name, topic;
    Date on = *Date::of(1970, 1, 1);
    std::int64_t score = 0;
};

template <> struct Noun<Training> {
    static constexpr auto fields = std::tuple{
        Field{"contact",
              &Training::contact,
              {"Contact", "联系人"},
              "who is trained",
              {.noun = "contact", .required = true}},
        Field{
            "account",
            &Training::account,
            {"Account", "客户"},
            "whose person it is",
            {.access = Access::derived,
             .sql =
                 R"((SELECT a."key" FROM "contact" c JOIN "account" a ON a."id" = c."account" WHERE c."id" = {t}."contact"))"}},
        Field{"topic", &Training::topic, {"Topic", "主题"}, "in what", {.required = true}},
        Field{"session", &Training::session, {"Session", "场次"}, "name of a group session; without, one to one"},
        Field{"on", &Training::on, {"On", "日期"}, "the day; today unless said", {.access = Access::once, .identity = true}},
        Field{"first_on",
              &Training::first_on,
              {"First on", "原定日期"},
              "the day before it was put off",
              {.access = Access::derived, .hidden = true}},
        Field{"trainer",
              &Training::trainer,
              {"Trainer", "培训人"},
              "who of ours; the account's CSM unless said",
              {.noun = "staff"}},
        Field{"state",
              &Training::state,
              {"State", "状态"},
              "what became of it; planned unless said",
              {.access = Access::once, .also = "result,结果"}},
        Field{"score",
              &Training::score,
              {"Score", "得分"},
              "of the quiz, 0 to 100",
              {.access = Access::once, .also = "quiz,测验"}},
        Field{"note", &Training::note, {"Note", "备注"}, "free text"},
        Field{"certificate",
              &Training::certificate,
              {"Certificate", "证书"},
              "code of the certificate",
              {.access = Access::derived,
               .sql = R"((SELECT k."code" FROM "certificate" k WHERE k."training" = {t}."id"))"}},
    };
    static const NounView view;
};
template <> struct Noun<Homework> {
    static constexpr auto fields = std::tuple{
        Field{
            "training", &Homework::training, {"Training", "培训"}, "of which", {.noun = "training", .required = true}},
        Field{"feature", &Homework::feature, {"Feature", "功能"}, "what is to be used", {.noun = "feature"}},
        Field{"times", &Homework::times, {"Times", "次数"}, "how often"},
        Field{"by", &Homework::by, {"By", "期限"}, "last day"},
    };
    static const NounView view;
};
template <> struct Noun<Certificate> {
    static constexpr auto fields = std::tuple{
        Field{"training",
              &Certificate::training,
              {"Training", "培训"},
              "what it was given for",
              {.noun = "training", .required = true}},
        Field{"code", &Certificate::code, {"Code", "编码"}, "by which it is found"},
        Field{"name", &Certificate::name, {"Name", "姓名"}, "whose it is"},
        Field{"topic", &Certificate::topic, {"Topic", "主题"}, "in what"},
        Field{"on", &Certificate::on, {"On", "日期"}, "when it was given"},
        Field{"score", &Certificate::score, {"Score", "得分"}, "of the quiz"},
    };
    static const NounView view;
};

/// What a verb says about a training.
struct TrainingMove {
    std::string_view verb;  ///< attended, missed, reschedule
    std::int64_t training = 0;
    std::optional<Date> on = {};  ///< of reschedule the new day; of attended the day, that of the training unless said
    std::optional<std::int64_t> score = {};
    std::string note = {};
};
/// Error{no}: a move that leads nowhere from its state; what lies in the future, or a new day in the past.
Outcome move(Context&, const TrainingMove&);

/// Error{no} for a person who did not attend, or a last day before the training.
Outcome set_homework(Context&, std::int64_t training, Ref<Feature>, std::int64_t times, Date by);

/// Homework as it stands by the rows of usage, from the day of the training to its last day or today.
struct Done {
    Homework homework;
    std::int64_t count = 0;
    bool own = false;  ///< counted for the person; else for the account
    bool met() const noexcept { return count >= homework.times; }
};
std::vector<Done> homework_of(Context&, const Training&);
Table homework_table(Context&, const Training&, Audience);

/// Why no certificate can be given; empty: it can.
std::vector<std::string> uncertified(Context&, const Training&);
/// An entry in the register. Error{no}, with what lacks; or for one who has it already.
Outcome certify(Context&, std::int64_t training, std::string& code);
/// nullopt if no certificate has that code; case, blanks and dashes do not matter.
std::optional<Certificate> find_certificate(Context&, std::string_view code);
/// The certificate, in the language of the person.
Document certificate_page(Context&, const Certificate&);

/// What one training left to do and was not done, of homework with its last day until `until`; without those who have
/// the certificate, or attended the same again since. What is over for half a year is not asked for any more.
struct OpenHomework {
    std::int64_t training = 0;
    std::string key, name;             ///< of the account
    std::int64_t csm = 0, person = 0;  ///< numbers of its CSM, and of who asks: the trainer, else the CSM; 0: nobody
    std::string handle, contact, topic;
    Date by = *Date::of(1970, 1, 1);  ///< the first last day
    std::vector<Done> left = {};
};
std::vector<OpenHomework> open_homework(Context&, std::optional<std::int64_t> account, Date until);

/// Who is to be trained: a day without a result, missed, never trained, before the newest feature came that the account
/// has a right to, or homework that is overdue. Of customers with a contract in force; of one account, of one CSM's.
Table training_due(Context&, std::optional<std::int64_t> account, std::optional<std::int64_t> csm, Audience);

extern const std::string_view training_schema;

}  // namespace cs
