#include "usage/batch.hpp"
#include "usage/feature.hpp"
#include "usage/usage.hpp"

namespace cs {

const std::string_view feature_schema = R"sql(
CREATE TABLE "feature"(
    "id" {id},
    "created" {instant} NOT NULL {check_instant:created},
    "updated" {instant} NOT NULL {check_instant:updated},
    "key" {text} NOT NULL UNIQUE,
    "name" {text} NOT NULL,
    "name_match" {text} NOT NULL,
    "area" {text},
    "core" {boolean} NOT NULL CHECK ("core" IN (0, 1))){strict};
CREATE INDEX "feature_name" ON "feature"("name_match");
CREATE TABLE "feature_plans"(
    "feature" {ref} NOT NULL REFERENCES "feature"("id"),
    "value" {text} NOT NULL,
    PRIMARY KEY ("feature", "value")){strict};
)sql";

// Days are counted from 1970-01-01, and stand first: one more day is written to one place. The rows themselves refer to
// nothing that would have to be looked up for each of them; usage_account, usage_feature and their like do so once.
const std::string_view usage_schema = R"sql(
CREATE TABLE "usage_import"(
    "id" {id},
    "created" {instant} NOT NULL {check_instant:created},
    "updated" {instant} NOT NULL {check_instant:updated},
    "about" {text} NOT NULL {one_of:about:usage,signal},
    "file" {text} NOT NULL,
    "first_day" {date} {check_date:first_day},
    "last_day" {date} {check_date:last_day},
    "rows" {integer} NOT NULL CHECK ("rows" >= 0),
    "added" {integer} NOT NULL CHECK ("added" >= 0),
    "changed" {integer} NOT NULL CHECK ("changed" >= 0),
    "removed" {integer} NOT NULL CHECK ("removed" >= 0)){strict};
CREATE TABLE "usage"(
    "day" {integer} NOT NULL,
    "account" {integer} NOT NULL,
    "feature" {integer} NOT NULL,
    "user" {integer} NOT NULL,
    "events" {integer} NOT NULL CHECK ("events" >= 0),
    "minutes" {integer} NOT NULL CHECK ("minutes" >= 0),
    "batch" {integer} NOT NULL,
    PRIMARY KEY ("day", "account", "feature", "user")){keyed};
CREATE TABLE "usage_replaced"(
    "batch" {integer} NOT NULL,
    "day" {integer} NOT NULL,
    "account" {integer} NOT NULL,
    "feature" {integer} NOT NULL,
    "user" {integer} NOT NULL,
    "events" {integer} NOT NULL,
    "minutes" {integer} NOT NULL,
    "was" {integer} NOT NULL,
    PRIMARY KEY ("batch", "day", "account", "feature", "user")){keyed};
CREATE TABLE "usage_user"(
    "id" {integer} PRIMARY KEY,
    "name" {text} NOT NULL UNIQUE,
    "batch" {integer} NOT NULL){strict};
CREATE TABLE "usage_account"("account" {ref} PRIMARY KEY REFERENCES "account"("id")){strict};
CREATE TABLE "usage_feature"("feature" {ref} PRIMARY KEY REFERENCES "feature"("id")){strict};
CREATE TABLE "usage_day"(
    "day" {integer} NOT NULL,
    "block" {integer} NOT NULL,
    "packed" {text} NOT NULL,
    PRIMARY KEY ("day", "block")){strict};
CREATE TABLE "usage_month"(
    "month" {integer} NOT NULL,
    "block" {integer} NOT NULL,
    "packed" {text} NOT NULL,
    PRIMARY KEY ("month", "block")){strict};
CREATE VIEW "usage_row" AS
    SELECT u."batch" AS "id", i."created" AS "created", i."updated" AS "updated", {day:u."day"} AS "day",
           u."account" AS "account", u."feature" AS "feature", p."name" AS "user", u."events" AS "events", u."minutes" AS "minutes"
    FROM "usage" u LEFT JOIN "usage_import" i ON i."id" = u."batch" LEFT JOIN "usage_user" p ON p."id" = u."user";
CREATE TABLE "signal_name"(
    "id" {integer} PRIMARY KEY,
    "name" {text} NOT NULL UNIQUE){strict};
CREATE TABLE "signal_value"(
    "day" {integer} NOT NULL,
    "account" {integer} NOT NULL,
    "signal" {integer} NOT NULL,
    "value" {integer} NOT NULL,
    "batch" {integer} NOT NULL,
    PRIMARY KEY ("day", "account", "signal")){keyed};
CREATE TABLE "signal_replaced"(
    "batch" {integer} NOT NULL,
    "day" {integer} NOT NULL,
    "account" {integer} NOT NULL,
    "signal" {integer} NOT NULL,
    "value" {integer} NOT NULL,
    "was" {integer} NOT NULL,
    PRIMARY KEY ("batch", "day", "account", "signal")){keyed};
CREATE TABLE "signal_account"("account" {ref} PRIMARY KEY REFERENCES "account"("id")){strict};
CREATE VIEW "signal_row" AS
    SELECT v."batch" AS "id", i."created" AS "created", i."updated" AS "updated", {day:v."day"} AS "day",
           v."account" AS "account", n."name" AS "signal", v."value" / 1000000.0 AS "value"
    FROM "signal_value" v JOIN "signal_name" n ON n."id" = v."signal" LEFT JOIN "usage_import" i ON i."id" = v."batch";
)sql";

}  // namespace cs
