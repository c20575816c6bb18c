// The tables of losses and win-backs, in neutral DDL (Engine::ddl). Released text is never edited: what changes is a
// new migration.
#include "renewal/winback.hpp"

namespace cs {

const std::string_view churn_schema = R"sql(
CREATE TABLE "churn"(
    "id" {id},
    "created" {instant} NOT NULL {check_instant:created},
    "updated" {instant} NOT NULL {check_instant:updated},
    "account" {ref} NOT NULL REFERENCES "account"("id"),
    "on" {date} NOT NULL {check_date:on},
    "due" {date} {check_date:due},
    "notice_on" {date} {check_date:notice_on},
    "whole" {boolean} NOT NULL CHECK ("whole" IN (0, 1)),
    "currency" {text} NOT NULL,
    "arr" {integer} CHECK ("arr" >= 0),
    "reason" {text} NOT NULL,
    "class" {text} NOT NULL,
    "detail" {text},
    "customer_reason" {text},
    "customer_detail" {text},
    "preventable" {boolean} CHECK ("preventable" IN (0, 1)),
    "first_visible_on" {date} {check_date:first_visible_on},
    "competitor" {text},
    "request" {ref} REFERENCES "request"("id"),
    "did_well" {text},
    "could_better" {text},
    "missed" {text},
    "change" {text},
    "retro_on" {date} {check_date:retro_on},
    UNIQUE ("account", "on", "currency")){strict};
CREATE INDEX "churn_on" ON "churn"("on");
CREATE INDEX "churn_request" ON "churn"("request");
CREATE INDEX "churn_unseen" ON "churn"("on") WHERE "retro_on" IS NULL;
CREATE TABLE "churn_fix"(
    "id" {id},
    "created" {instant} NOT NULL {check_instant:created},
    "updated" {instant} NOT NULL {check_instant:updated},
    "reason" {text},
    "request" {ref} REFERENCES "request"("id"),
    "on" {date} NOT NULL {check_date:on},
    "what" {text} NOT NULL){strict};
CREATE INDEX "churn_fix_reason" ON "churn_fix"("reason");
CREATE INDEX "churn_fix_request" ON "churn_fix"("request");
)sql";

const std::string_view winback_schema = R"sql(
CREATE TABLE "winback"(
    "id" {id},
    "created" {instant} NOT NULL {check_instant:created},
    "updated" {instant} NOT NULL {check_instant:updated},
    "account" {ref} NOT NULL REFERENCES "account"("id"),
    "churn" {ref} NOT NULL REFERENCES "churn"("id"),
    "state" {text} NOT NULL {one_of:state:waiting,told,talking,won,declined},
    "since" {date} NOT NULL {check_date:since},
    "told_on" {date} {check_date:told_on},
    "called_on" {date} {check_date:called_on},
    "next_on" {date} {check_date:next_on},
    "contract" {ref} REFERENCES "contract"("id"),
    "notes" {text},
    UNIQUE ("churn")){strict};
CREATE INDEX "winback_account" ON "winback"("account");
CREATE INDEX "winback_contract" ON "winback"("contract");
CREATE INDEX "winback_next" ON "winback"("next_on") WHERE "state" <> 'won';
)sql";

}  // namespace cs
