// The tables of requests and complaints, in neutral DDL (Engine::ddl). Released text is never edited: what changes is a
// new migration.
#include "ticket/complaint.hpp"
#include "ticket/request.hpp"

namespace cs {

const std::string_view request_schema = R"sql(
CREATE TABLE "request"(
    "id" {id},
    "created" {instant} NOT NULL {check_instant:created},
    "updated" {instant} NOT NULL {check_instant:updated},
    "account" {ref} NOT NULL REFERENCES "account"("id"),
    "contact" {ref} REFERENCES "contact"("id"),
    "external_id" {text},
    "scene" {text},
    "need" {text} NOT NULL,
    "true_need" {boolean} CHECK ("true_need" IN (0, 1)),
    "class" {text},
    "level" {integer} CHECK ("level" BETWEEN 1 AND 5),
    "ticket" {ref} REFERENCES "ticket"("id"),
    "owner" {ref} REFERENCES "staff"("id"),
    "decision" {text} {one_of:decision:build,later,decline},
    "why" {text},
    "promised_for" {date} {check_date:promised_for},
    "released_in" {text},
    "state" {text} NOT NULL {one_of:state:collected,analysed,passed_on,decided,delivered,declined,told},
    "since" {date} NOT NULL {check_date:since},
    "collected_on" {date} NOT NULL {check_date:collected_on}){strict};
CREATE INDEX "request_account" ON "request"("account");
CREATE INDEX "request_contact" ON "request"("contact");
CREATE INDEX "request_ticket" ON "request"("ticket");
CREATE INDEX "request_owner" ON "request"("owner");
CREATE INDEX "request_state" ON "request"("state", "since");
CREATE INDEX "request_collected" ON "request"("collected_on");
CREATE UNIQUE INDEX "request_external" ON "request"("external_id");
CREATE TABLE "request_askers"(
    "request" {ref} NOT NULL REFERENCES "request"("id"),
    "value" {ref} NOT NULL REFERENCES "account"("id"),
    PRIMARY KEY ("request", "value")){strict};
CREATE INDEX "request_askers_value" ON "request_askers"("value");
CREATE TABLE "request_told"(
    "request" {ref} NOT NULL REFERENCES "request"("id"),
    "value" {ref} NOT NULL REFERENCES "account"("id"),
    PRIMARY KEY ("request", "value")){strict};
CREATE INDEX "request_told_value" ON "request_told"("value");
CREATE TABLE "request_step"(
    "id" {id},
    "created" {instant} NOT NULL {check_instant:created},
    "updated" {instant} NOT NULL {check_instant:updated},
    "request" {ref} NOT NULL REFERENCES "request"("id"),
    "state" {text} NOT NULL {one_of:state:collected,analysed,passed_on,decided,delivered,declined,told},
    "on" {date} NOT NULL {check_date:on},
    "note" {text}){strict};
CREATE INDEX "request_step_request" ON "request_step"("request", "on");
)sql";

const std::string_view complaint_schema = R"sql(
CREATE TABLE "complaint"(
    "id" {id},
    "created" {instant} NOT NULL {check_instant:created},
    "updated" {instant} NOT NULL {check_instant:updated},
    "account" {ref} NOT NULL REFERENCES "account"("id"),
    "contact" {ref} REFERENCES "contact"("id"),
    "external_id" {text},
    "what" {text} NOT NULL,
    "kind" {text} NOT NULL {one_of:kind:business_stopped,bad_experience},
    "needs_resources" {boolean} NOT NULL CHECK ("needs_resources" IN (0, 1)),
    "ticket" {ref} REFERENCES "ticket"("id"),
    "handler" {ref} REFERENCES "staff"("id"),
    "state" {text} NOT NULL {one_of:state:raised,soothed,investigating,solved,reviewed},
    "raised_at" {instant} NOT NULL {check_instant:raised_at},
    "due_at" {instant} NOT NULL {check_instant:due_at},
    "soothed_at" {instant} {check_instant:soothed_at},
    "investigating_at" {instant} {check_instant:investigating_at},
    "solved_at" {instant} {check_instant:solved_at},
    "solution" {text},
    "notes" {text},
    "currency" {text} NOT NULL,
    "compensation" {integer} CHECK ("compensation" >= 0),
    "class" {text},
    "cause" {text},
    "improvement" {text},
    "owner" {ref} REFERENCES "staff"("id"),
    "improve_by" {date} {check_date:improve_by},
    "reviewed_on" {date} {check_date:reviewed_on},
    "done_on" {date} {check_date:done_on}){strict};
CREATE INDEX "complaint_account" ON "complaint"("account", "raised_at");
CREATE INDEX "complaint_contact" ON "complaint"("contact");
CREATE INDEX "complaint_ticket" ON "complaint"("ticket");
CREATE INDEX "complaint_handler" ON "complaint"("handler");
CREATE INDEX "complaint_owner" ON "complaint"("owner");
CREATE INDEX "complaint_state" ON "complaint"("state", "due_at");
CREATE INDEX "complaint_raised" ON "complaint"("raised_at");
CREATE UNIQUE INDEX "complaint_external" ON "complaint"("external_id");
)sql";

}  // namespace cs
