// The rules and the tables of business reviews.
#include "base/text.hpp"
#include "review/review.hpp"
#include <fmt/format.h>

namespace cs {
namespace {

[[noreturn]] void refuse(std::string message, std::string hint = {}) {
    throw Error{Kind::data, std::move(message), std::move(hint)};
}

void check_person(Context& context, std::string_view field, const Ref<Contact>& person, const Ref<Account>& account) {
    if (get<Contact>(context, person.id).account == account) return;
    refuse(fmt::format("{}: {} is not of this account", field,
                       quoted(label_of(context, context.nouns.of<Contact>(), person.id))),
           fmt::format("'cs contact list --account {}' lists its people",
                       label_of(context, context.nouns.of<Account>(), account.id)));
}

void prepare_review(Write& work, Record& after, const Record* before) {
    auto& review = static_cast<BusinessReview&>(after);
    const auto* was = static_cast<const BusinessReview*>(before);
    for (const auto& person : review.attendees)
        if (!was || was->attendees != review.attendees)
            check_person(work.context(), "attendees", person, review.account);
    if (was && was->way != review.way && review.state != ReviewState::to_schedule)
        refuse(fmt::format("way: review {} is {}", review.id, name_of(review.state)),
               "only what has no time yet can go another way");
}

void prepare_action(Write& work, Record& after, const Record* before) {
    auto& action = static_cast<ReviewAction&>(after);
    if (trimmed(action.what).empty()) refuse("what: missing", "what is to be done, in a sentence");
    if (action.staff && action.contact) refuse("contact: one person does it", "--staff or --contact, not both");
    if (action.contact && !before)
        check_person(work.context(), "contact", *action.contact,
                     get<BusinessReview>(work.context(), action.review.id).account);
}

}  // namespace

const NounView Noun<BusinessReview>::view{.name = "review",
                                          .title = {"Business reviews", "业务回顾"},
                                          .fields = fields_of<BusinessReview>(),
                                          .owner = "account",
                                          .columns = "id,account,due,way,state,scheduled_at,held_on,csm,open_actions",
                                          .order = "due,account",
                                          .make = make_record<BusinessReview>,
                                          .prepare = prepare_review};
const NounView Noun<ReviewAction>::view{.name = "review_action",
                                        .title = {"Actions", "行动"},
                                        .fields = fields_of<ReviewAction>(),
                                        .owner = "review",
                                        .label = "{t}.\"what\"",
                                        .columns = "id,what,staff,contact,due,done_on",
                                        .order = "due",
                                        .internal = true,
                                        .make = make_record<ReviewAction>,
                                        .prepare = prepare_action};

// One review of an account a day: two runs of 'review plan' at once make one.
const std::string_view review_schema = R"sql(
CREATE TABLE "review"(
    "id" {id},
    "created" {instant} NOT NULL {check_instant:created},
    "updated" {instant} NOT NULL {check_instant:updated},
    "account" {ref} NOT NULL REFERENCES "account"("id"),
    "due" {date} NOT NULL {check_date:due},
    "way" {text} NOT NULL {one_of:way:meeting,mail},
    "state" {text} NOT NULL {one_of:state:to_schedule,scheduled,done,skipped},
    "scheduled_at" {instant} {check_instant:scheduled_at},
    "held_on" {date} {check_date:held_on},
    "notes" {text},
    "next_goals" {text},
    "why" {text},
    UNIQUE ("account", "due")){strict};
CREATE INDEX "review_open" ON "review"("due") WHERE "state" IN ('to_schedule', 'scheduled');
CREATE TABLE "review_attendees"(
    "review" {ref} NOT NULL REFERENCES "review"("id"),
    "value" {ref} NOT NULL REFERENCES "contact"("id"),
    PRIMARY KEY ("review", "value")){strict};
CREATE INDEX "review_attendees_value" ON "review_attendees"("value");
CREATE TABLE "review_action"(
    "id" {id},
    "created" {instant} NOT NULL {check_instant:created},
    "updated" {instant} NOT NULL {check_instant:updated},
    "review" {ref} NOT NULL REFERENCES "review"("id"),
    "what" {text} NOT NULL,
    "staff" {ref} REFERENCES "staff"("id"),
    "contact" {ref} REFERENCES "contact"("id"),
    "due" {date} NOT NULL {check_date:due},
    "done_on" {date} {check_date:done_on}){strict};
CREATE INDEX "review_action_review" ON "review_action"("review");
CREATE INDEX "review_action_staff" ON "review_action"("staff");
CREATE INDEX "review_action_contact" ON "review_action"("contact");
CREATE INDEX "review_action_open" ON "review_action"("due") WHERE "done_on" IS NULL;
CREATE TABLE "review_mail"(
    "id" {id},
    "created" {instant} NOT NULL {check_instant:created},
    "updated" {instant} NOT NULL {check_instant:updated},
    "review" {ref} NOT NULL REFERENCES "review"("id"),
    "contact" {ref} NOT NULL REFERENCES "contact"("id"),
    "about" {text} NOT NULL {one_of:about:deck,results},
    "email" {text} NOT NULL,
    "claimed_at" {instant} NOT NULL {check_instant:claimed_at},
    "state" {text} NOT NULL {one_of:state:claimed,sent,failed,unknown},
    "message_id" {text} NOT NULL,
    UNIQUE ("review", "contact", "about")){strict};
CREATE INDEX "review_mail_contact" ON "review_mail"("contact");
CREATE INDEX "review_mail_state" ON "review_mail"("state");
)sql";

}  // namespace cs
