// The tables of tickets, in neutral DDL (Engine::ddl). Released text is never edited: what changes is a new migration.
#include "ticket/ticket.hpp"

namespace cs {

const std::string_view ticket_schema = R"sql(
CREATE TABLE "ticket"(
    "id" {id},
    "created" {instant} NOT NULL {check_instant:created},
    "updated" {instant} NOT NULL {check_instant:updated},
    "account" {ref} NOT NULL REFERENCES "account"("id"),
    "contact" {ref} REFERENCES "contact"("id"),
    "external_id" {text},
    "channel" {text} {one_of:channel:mail,chat,phone,social,form},
    "subject" {text} NOT NULL,
    "body" {text},
    "kind" {text} NOT NULL {one_of:kind:question,bug,task},
    "priority" {text} NOT NULL {one_of:priority:urgent,high,normal,low},
    "state" {text} NOT NULL {one_of:state:new,open,pending,on_hold,solved,closed},
    "assignee" {ref} REFERENCES "staff"("id"),
    "area" {text},
    "function" {text},
    "answer_accurate" {boolean} CHECK ("answer_accurate" IN (0, 1)),
    "rating" {integer} CHECK ("rating" BETWEEN 1 AND 5),
    "opened_at" {instant} NOT NULL {check_instant:opened_at},
    "opened_by_us" {boolean} NOT NULL CHECK ("opened_by_us" IN (0, 1)),
    "replied_at" {instant} {check_instant:replied_at},
    "solved_at" {instant} {check_instant:solved_at},
    "confirmed_at" {instant} {check_instant:confirmed_at},
    "closed_at" {instant} {check_instant:closed_at},
    "unconfirmed" {text},
    "merged_into" {ref} REFERENCES "ticket"("id"),
    "words" {text}){strict};
CREATE INDEX "ticket_account" ON "ticket"("account", "opened_at");
CREATE INDEX "ticket_contact" ON "ticket"("contact");
CREATE INDEX "ticket_assignee" ON "ticket"("assignee", "state");
CREATE INDEX "ticket_state" ON "ticket"("state", "opened_at");
CREATE INDEX "ticket_replied" ON "ticket"("replied_at") WHERE "replied_at" IS NOT NULL;
CREATE INDEX "ticket_opened" ON "ticket"("opened_at");
CREATE INDEX "ticket_merged" ON "ticket"("merged_into") WHERE "merged_into" IS NOT NULL;
CREATE UNIQUE INDEX "ticket_external" ON "ticket"("external_id");
CREATE INDEX "ticket_function" ON "ticket"("function", "area", "opened_at") WHERE "function" IS NOT NULL;
{words:ticket};
CREATE TABLE "ticket_tags"(
    "ticket" {ref} NOT NULL REFERENCES "ticket"("id"),
    "value" {text} NOT NULL,
    PRIMARY KEY ("ticket", "value")){strict};
CREATE INDEX "ticket_tags_value" ON "ticket_tags"("value");
CREATE TABLE "ticket_event"(
    "id" {id},
    "created" {instant} NOT NULL {check_instant:created},
    "updated" {instant} NOT NULL {check_instant:updated},
    "ticket" {ref} NOT NULL REFERENCES "ticket"("id"),
    "at" {instant} NOT NULL {check_instant:at},
    "author" {text} NOT NULL {one_of:author:customer,agent,automatic},
    "staff" {ref} REFERENCES "staff"("id"),
    "contact" {ref} REFERENCES "contact"("id"),
    "who" {text},
    "public" {boolean} NOT NULL CHECK ("public" IN (0, 1)),
    "text" {text},
    "state" {text} {one_of:state:new,open,pending,on_hold,solved,closed},
    "priority" {text} {one_of:priority:urgent,high,normal,low},
    "assignee" {ref} REFERENCES "staff"("id"),
    "rating" {integer} CHECK ("rating" BETWEEN 1 AND 5),
    "external_id" {text},
    "macro" {ref} REFERENCES "macro"("id"),
    "article" {ref} REFERENCES "article"("id")){strict};
CREATE INDEX "ticket_event_ticket" ON "ticket_event"("ticket", "at", "author", "public", "state", "priority", "staff");
CREATE INDEX "ticket_event_opened" ON "ticket_event"("at") WHERE "state" = 'open';
CREATE INDEX "ticket_event_staff" ON "ticket_event"("staff");
CREATE INDEX "ticket_event_contact" ON "ticket_event"("contact");
CREATE INDEX "ticket_event_assignee" ON "ticket_event"("assignee");
CREATE INDEX "ticket_event_macro" ON "ticket_event"("macro") WHERE "macro" IS NOT NULL;
CREATE INDEX "ticket_event_article" ON "ticket_event"("article") WHERE "article" IS NOT NULL;
CREATE UNIQUE INDEX "ticket_event_external" ON "ticket_event"("external_id");
)sql";

}  // namespace cs
