// Questions go out by mail: what one is to claim, send and mark.
#include "health/survey_mail.hpp"
#include "store/records.hpp"
#include <algorithm>

namespace cs {
namespace {

bool may_be_asked(const Contact& contact, Date today) {
    return !contact.opt_out && !(contact.left_on && *contact.left_on <= today);
}

class QuestionPosting : public Posting {
  public:
    explicit QuestionPosting(DueQuestion question)
        : question_{std::move(question)}, to_{question_.name,
                                              {question_.name,
                                               is_email(question_.email) ? question_.email : std::string{}},
                                              question_.lang,
                                              false} {}

    const DueQuestion& question() const noexcept { return question_; }
    bool in_doubt() const noexcept { return state_ == MailState::unknown; }  ///< as look_up found it
    const Recipient& to() const override { return to_; }

    // Whatever another run or a colleague has done since the list was made.
    bool look_up(Context& context, const Sending& how) override {
        if (!may_be_asked(get<Contact>(context, question_.contact), context.today)) return false;
        Query query;
        query.where = {{&context.nouns.of<Survey>().at("contact"), Condition::Op::equal, {question_.contact}, {}}};
        for (const auto& survey : all<Survey>(context, query)) {
            const auto asked = survey.sent_on ? survey.sent_on : survey.answered_on;
            if (asked && (survey.id == question_.planned || !question_.last_asked || *asked > *question_.last_asked))
                return false;
            if (!asked && survey.kind == question_.kind && question_.planned == 0) return false;
        }
        state_ = state_of_mail(context);
        return wanted(state_, how);
    }

    Mail mail(Context& context) const override { return question_mail(context, question_); }

    void keep(Write& work, MailState state, const std::string& message_id) override {
        auto survey = planned(work);
        SurveyMail mail;
        mail.id = mail_;
        mail.survey = {survey.id, {}};
        mail.email = to_.address.email;
        mail.claimed_at = work.context().now;
        mail.state = state;
        mail.message_id = message_id;
        if (mail_ == 0)
            mail_ = work.insert(mail);
        else
            work.update(mail);
        if (state != MailState::sent) return;
        survey.sent_on = work.context().today;
        work.update(survey);
    }

  private:
    std::optional<MailState> state_of_mail(Context& context) {
        if (question_.planned == 0) return std::nullopt;
        Query query;
        query.where = {{&context.nouns.of<SurveyMail>().at("survey"), Condition::Op::equal, {question_.planned}, {}}};
        for (const auto& mail : all<SurveyMail>(context, query)) {
            mail_ = mail.id;
            return mail.state;
        }
        return std::nullopt;
    }

    Survey planned(Write& work) {
        if (question_.planned != 0) return get<Survey>(work.context(), question_.planned);
        Survey survey;
        survey.contact = {question_.contact, {}};
        survey.kind = question_.kind;
        survey.due = question_.due;
        question_.planned = work.insert(survey);
        return survey;
    }

    DueQuestion question_;
    Recipient to_;
    std::int64_t mail_ = 0;
    std::optional<MailState> state_;
};

void send(Context& context, const DueQuestion& question, const Deliver& deliver, const Sending& how,
          QuestionsMailed& done) {
    QuestionPosting posting{question};
    auto [fate, why] = post(context, posting, deliver, how);
    switch (fate) {
    case Posted::Fate::nothing:
        if (posting.in_doubt()) done.unknown.push_back(posting.question());
        return;
    case Posted::Fate::sent: return done.sent.push_back(posting.question());
    case Posted::Fate::unknown: return done.unknown.push_back(posting.question());
    case Posted::Fate::unreachable: return done.unreachable.push_back(posting.question());
    case Posted::Fate::failed: done.failed.emplace_back(posting.question(), std::move(why));
    }
}

}  // namespace

const NounView Noun<SurveyMail>::view{.name = "survey_mail",
                                      .title = {"Survey mails", "调查邮件"},
                                      .fields = fields_of<SurveyMail>(),
                                      .owner = "survey",
                                      .columns = "id,survey,email,state,claimed_at",
                                      .order = "-id",
                                      .internal = true,
                                      .make = make_record<SurveyMail>,
                                      .lasting = true};

const std::string_view survey_mail_schema = R"sql(
CREATE TABLE "survey_mail"(
    "id" {id},
    "created" {instant} NOT NULL {check_instant:created},
    "updated" {instant} NOT NULL {check_instant:updated},
    "survey" {ref} NOT NULL UNIQUE REFERENCES "survey"("id"),
    "email" {text} NOT NULL,
    "claimed_at" {instant} NOT NULL {check_instant:claimed_at},
    "state" {text} NOT NULL {one_of:state:claimed,sent,failed,unknown},
    "message_id" {text} NOT NULL){strict};
CREATE INDEX "survey_mail_state" ON "survey_mail"("state");
)sql";

void mark_interrupted_questions(Context& context) { mark_interrupted<SurveyMail>(context); }

QuestionsMailed mail_questions(Context& context, const DueQuestions& questions, const Deliver& deliver, Sending how) {
    QuestionsMailed done;
    auto wanted_now = questions.now;
    if (how.retry_unknown)
        wanted_now.insert(wanted_now.end(), questions.unknown.begin(), questions.unknown.end());
    else
        done.unknown = questions.unknown;
    read(context, [&] {
        for (const auto& question : wanted_now)
            if (is_email(question.email)) question_mail(context, question);  // what cannot be written is not claimed
        return 0;
    });
    for (const auto& question : wanted_now) send(context, question, deliver, how, done);
    return done;
}

}  // namespace cs
