/// \file review_mail.hpp  Reviews by mail: what small customers get instead of a meeting, and what was agreed at one.
///
/// Decks go to those of the account's people who are no mere users (contact.type), or to all where there are none, results
/// to who attended; each person once a review, a deck at most once a quarter,
/// in their own language; never to who opted out or has left. Sending claims, sends and marks (posting.hpp).
#pragma once
#include "account/posting.hpp"
#include "review/review.hpp"
#include <memory>

namespace cs {

enum class ReviewAbout { deck, results };
template <> struct Value<ReviewAbout> : ChoiceValue<ReviewAbout> {
    static constexpr Choice choices[] = {{"deck", {"the review", "业务回顾"}}, {"results", {"results and actions", "结果与行动"}}};
};

/// What became of a mail, so that nobody gets it twice.
struct ReviewMail : Record {
    Ref<BusinessReview> review;
    Ref<Contact> contact;
    ReviewAbout about = ReviewAbout::deck;
    std::string email;
    Instant claimed_at;
    MailState state = MailState::claimed;
    std::string message_id;
};
template <> struct Noun<ReviewMail> {
    static constexpr auto fields = std::tuple{
        Field{"review", &ReviewMail::review, {"Review", "业务回顾"}, "of which", {.noun = "review"}},
        Field{"contact", &ReviewMail::contact, {"Contact", "联系人"}, "who got it", {.noun = "contact"}},
        Field{"about", &ReviewMail::about, {"About", "内容"}, "the review, or its results"},
        Field{"email", &ReviewMail::email, {"Email", "邮箱"}, "where it went"},
        Field{"claimed_at", &ReviewMail::claimed_at, {"Claimed", "登记时间"}, "when its mail was about to be sent"},
        Field{"state", &ReviewMail::state, {"State", "状态"}, "what became of its mail"},
        Field{"message_id", &ReviewMail::message_id, {"Message id", "邮件编号"}, "of its mail"},
    };
    static const NounView view;
};

/// One mail to one person.
struct ReviewLetter {
    std::int64_t review = 0, contact = 0;
    ReviewAbout about = ReviewAbout::deck;
    std::string account, name, email;  ///< key of the account; email: empty if there is none that mail could go to
    Lang lang = Lang::en;
    std::optional<MailState> state;        ///< what became of it before
    std::shared_ptr<const Document> page;  ///< shared by who reads the same language
};
/// What is to be sent of a review: its deck where it goes by mail, else its results. Those who have it already stand
/// there with their state. Errors: Error{no} for a meeting that was not held, and for one that was skipped.
std::vector<ReviewLetter> letters_of(Context&, const BusinessReview&);
/// Reviews by mail that are due and not done, by day.
std::vector<BusinessReview> due_by_mail(Context&);
/// Errors: those of mail_sender.
Mail review_mail(const Context&, const ReviewLetter&);
/// Results and actions, as who attended reads them.
Document review_results(Context&, const BusinessReview&, Lang);

struct ReviewsMailed {
    std::vector<ReviewLetter> sent, unknown, unreachable;
    std::vector<std::pair<ReviewLetter, std::string>> failed;  ///< with the mailer's reason
    std::vector<BusinessReview> nobody;                        ///< none of their people gets mail
};
/// Mails these reviews; one by mail is done once nobody waits for it any more. The caller holds the job "review".
ReviewsMailed mail_reviews(Context&, const std::vector<BusinessReview>&, const Deliver&, const Sending&);
/// What a run that died left behind becomes unknown. Before letters are looked up, by who holds the job "review".
void mark_interrupted_reviews(Context&);

}  // namespace cs
