#include "health/history.hpp"

namespace cs {

const std::string_view health_schema = R"sql(
CREATE TABLE "health_card"(
    "id" {id},
    "fingerprint" {text} NOT NULL UNIQUE,
    "since" {date} NOT NULL {check_date:since},
    "body" {text} NOT NULL){strict};
CREATE TABLE "health_run"(
    "id" {id},
    "created" {instant} NOT NULL {check_instant:created},
    "updated" {instant} NOT NULL {check_instant:updated},
    "day" {date} NOT NULL UNIQUE {check_date:day},
    "whole" {boolean} NOT NULL CHECK ("whole" IN (0, 1)),
    "accounts" {integer} NOT NULL CHECK ("accounts" >= 0),
    "changed" {integer} NOT NULL CHECK ("changed" >= 0),
    "regraded" {integer} NOT NULL CHECK ("regraded" >= 0)){strict};
CREATE TABLE "health_score"(
    "day" {date} NOT NULL {check_date:day},
    "account" {ref} NOT NULL REFERENCES "account"("id") ON DELETE CASCADE,
    "card" {ref} NOT NULL REFERENCES "health_card"("id"),
    "score" {integer} CHECK ("score" BETWEEN 0 AND 10000),
    "grade" {text},
    "coverage" {integer} NOT NULL CHECK ("coverage" BETWEEN 0 AND 10000),
    "parts" {text} NOT NULL,
    PRIMARY KEY ("day", "account")){strict};
CREATE TABLE "health_state"(
    "account" {ref} PRIMARY KEY REFERENCES "account"("id") ON DELETE CASCADE,
    "day" {date} NOT NULL {check_date:day},
    "card" {ref} NOT NULL REFERENCES "health_card"("id"),
    "score" {integer} CHECK ("score" BETWEEN 0 AND 10000),
    "grade" {text},
    "coverage" {integer} NOT NULL CHECK ("coverage" BETWEEN 0 AND 10000),
    "parts" {text} NOT NULL,
    "frozen" {boolean} NOT NULL DEFAULT 0 CHECK ("frozen" IN (0, 1))){strict};
CREATE TABLE "health_override"(
    "id" {id},
    "created" {instant} NOT NULL {check_instant:created},
    "updated" {instant} NOT NULL {check_instant:updated},
    "account" {ref} NOT NULL REFERENCES "account"("id"),
    "from_on" {date} NOT NULL {check_date:from_on},
    "until_on" {date} NOT NULL {check_date:until_on},
    "score" {integer} CHECK ("score" BETWEEN 0 AND 10000),
    "grade" {text} NOT NULL,
    "why" {text} NOT NULL,
    "by" {text}){strict};
CREATE INDEX "health_override_account" ON "health_override"("account", "until_on");
CREATE VIEW "health_now" AS
    SELECT s."account" AS "id", a."created" AS "created", a."updated" AS "updated", s."account" AS "account",
           s."score" AS "computed_score", s."grade" AS "computed_grade", s."coverage" AS "covered",
           s."day" AS "scored_on", s."frozen" AS "frozen"
    FROM "health_state" s JOIN "account" a ON a."id" = s."account";
)sql";

}  // namespace cs
