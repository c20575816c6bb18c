// The rules and the tables of trainings, their homework and the register of certificates.
#include "handoff/training.hpp"
#include <fmt/format.h>

namespace cs {
namespace {

void prepare_training(Write& work, Record& after, const Record* before) {
    auto& context = work.context();
    auto& training = static_cast<Training&>(after);
    const auto* was = static_cast<const Training*>(before);
    if (training.topic.empty()) throw Error{Kind::data, "topic: missing", "in what they are trained"};
    if (was && was->contact != training.contact)
        throw Error{Kind::data, "contact: a training stays with its person", "'cs training add' records another"};
    if (was) return;
    const auto contact = get<Contact>(context, training.contact.id);
    if (!training.trainer) training.trainer = get<Account>(context, contact.account.id).csm;
    if (!training.on) training.on = context.today;
    training.first_on = training.on;
    const bool over = training.state == TrainingState::attended || training.state == TrainingState::missed;
    if (over && *training.on > context.today)
        throw Error{Kind::data, fmt::format("on: {} lies in the future", to_text(*training.on)),
                    "what lies ahead is planned"};
    if (training.score && (*training.score < 0 || *training.score > 100))
        throw Error{Kind::data, fmt::format("score: {} is out of range", *training.score), "0 to 100"};
    if (training.score && training.state != TrainingState::attended)
        throw Error{Kind::data, "score: only who attended has one", "--state attended"};
}

}  // namespace

const NounView Noun<Training>::view{.name = "training",
                                    .title = {"Trainings", "培训"},
                                    .fields = fields_of<Training>(),
                                    .owner = "contact",
                                    .columns = "id,contact,account,topic,session,on,trainer,state,score",
                                    .order = "-on,contact",
                                    .make = make_record<Training>,
                                    .prepare = prepare_training};
const NounView Noun<Homework>::view{.name = "homework",
                                    .title = {"Homework", "课后任务"},
                                    .fields = fields_of<Homework>(),
                                    .owner = "training",
                                    .columns = "id,training,feature,times,by",
                                    .order = "training,by",
                                    .internal = true,
                                    .make = make_record<Homework>};
const NounView Noun<Certificate>::view{.name = "certificate",
                                       .title = {"Certificates", "证书"},
                                       .fields = fields_of<Certificate>(),
                                       .owner = "training",
                                       .label = "{t}.\"code\"",
                                       .columns = "code,name,topic,on,score",
                                       .order = "-on",
                                       .internal = true,
                                       .make = make_record<Certificate>};

const std::string_view training_schema = R"sql(
CREATE TABLE "training"(
    "id" {id},
    "created" {instant} NOT NULL {check_instant:created},
    "updated" {instant} NOT NULL {check_instant:updated},
    "contact" {ref} NOT NULL REFERENCES "contact"("id"),
    "topic" {text} NOT NULL,
    "session" {text},
    "on" {date} NOT NULL {check_date:on},
    "first_on" {date} NOT NULL {check_date:first_on},
    "trainer" {ref} REFERENCES "staff"("id"),
    "state" {text} NOT NULL {one_of:state:planned,attended,missed,rescheduled},
    "score" {integer} CHECK ("score" BETWEEN 0 AND 100),
    "note" {text}){strict};
CREATE INDEX "training_contact" ON "training"("contact");
CREATE INDEX "training_trainer" ON "training"("trainer");
CREATE INDEX "training_open" ON "training"("on") WHERE "state" <> 'attended';
CREATE TABLE "homework"(
    "id" {id},
    "created" {instant} NOT NULL {check_instant:created},
    "updated" {instant} NOT NULL {check_instant:updated},
    "training" {ref} NOT NULL REFERENCES "training"("id"),
    "feature" {ref} NOT NULL REFERENCES "feature"("id"),
    "times" {integer} NOT NULL CHECK ("times" > 0),
    "by" {date} NOT NULL {check_date:by}){strict};
CREATE INDEX "homework_training" ON "homework"("training");
CREATE INDEX "homework_feature" ON "homework"("feature");
CREATE TABLE "certificate"(
    "id" {id},
    "created" {instant} NOT NULL {check_instant:created},
    "updated" {instant} NOT NULL {check_instant:updated},
    "training" {ref} NOT NULL UNIQUE REFERENCES "training"("id"),
    "code" {text} NOT NULL UNIQUE,
    "name" {text} NOT NULL,
    "topic" {text} NOT NULL,
    "on" {date} NOT NULL {check_date:on},
    "score" {integer} NOT NULL){strict};
)sql";

}  // namespace cs
