/// \file survey_mail.hpp  A question as a mail to a customer: in their language, once.
///
/// The text is that of cs.toml (survey.ask.KIND.question, question_zh, link), in which {name}, {account}, {company},
/// {contact} (the number) and {email} stand for what they say; NPS, CSAT and CES have a question of their own.
/// Sending claims, sends and marks (posting.hpp). What was claimed is planned; what was sent is sent; what may have
/// been sent waits for a word of somebody and is not asked again by itself.
#pragma once
#include "account/posting.hpp"
#include "health/survey_due.hpp"

namespace cs {

/// What became of the mail with a question, so that nobody is asked twice.
struct SurveyMail : Record {
    Ref<Survey> survey;
    std::string email;
    Instant claimed_at;
    MailState state = MailState::claimed;
    std::string message_id;
};
template <> struct Noun<SurveyMail> {
    static constexpr auto fields = std::tuple{
        Field{"survey", &SurveyMail::survey, {"Survey", "调查"}, "what is asked", {.noun = "survey"}},
        Field{"email", &SurveyMail::email, {"Email", "邮箱"}, "where it went"},
        Field{"claimed_at", &SurveyMail::claimed_at, {"Claimed", "登记时间"}, "when its mail was about to be sent"},
        Field{"state", &SurveyMail::state, {"State", "状态"}, "what became of its mail"},
        Field{"message_id", &SurveyMail::message_id, {"Message id", "邮件编号"}, "of its mail"},
    };
    static const NounView view;
};
extern const std::string_view survey_mail_schema;

/// `text` with its placeholders filled in. Error{config} about `key` for one that is none, or whose value is missing: a
/// customer never reads a blank. `in_link`: values are written as an address has them (RFC 3986).
std::string filled_in(std::string_view text, const Settings&, const DueQuestion&, std::string_view key, bool in_link);

/// Errors: those of mail_sender and filled_in; Error{config} for a kind whose question nobody has written.
Mail question_mail(const Context&, const DueQuestion&);

struct QuestionsMailed {
    std::vector<DueQuestion> sent, unknown, unreachable;
    std::vector<std::pair<DueQuestion, std::string>> failed;  ///< with the mailer's reason
};
/// Mails `questions.now`, and with retry_unknown those that may have been sent. Errors: those of question_mail, before
/// anything is claimed. The caller holds the job "survey".
QuestionsMailed mail_questions(Context&, const DueQuestions& questions, const Deliver&, Sending);
/// What a run that died left behind becomes unknown. Before questions are looked up, by who holds the job "survey".
void mark_interrupted_questions(Context&);

}  // namespace cs
