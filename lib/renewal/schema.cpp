#include "renewal/reminder.hpp"
#include "renewal/renewal.hpp"

namespace cs {

// Grouped in the order of the index contract_due, so that a range of due days reads that range of it and no more.
const std::string_view due_set_schema = R"sql(
CREATE VIEW "due_set" AS
    SELECT min(c."id") AS "id", min(c."created") AS "created", max(c."updated") AS "updated",
           c."account" AS "account", c."due" AS "due", c."currency" AS "currency",
           count(*) AS "lines", {joined:c."product"} AS "products", max(c."auto_renew") AS "auto_renew",
           min(CASE WHEN c."notice_on" IS NULL THEN c."notice_by" END) AS "notice_by", min(c."notice_on") AS "notice_on"
    FROM "contract" c WHERE c."renews" = 1 GROUP BY c."due", c."account", c."currency";
)sql";

const std::string_view reminder_schema = R"sql(
CREATE TABLE "reminder"(
    "id" {id},
    "created" {instant} NOT NULL {check_instant:created},
    "updated" {instant} NOT NULL {check_instant:updated},
    "account" {ref} NOT NULL REFERENCES "account"("id"),
    "due" {date} NOT NULL {check_date:due},
    "currency" {text} NOT NULL,
    "about" {text} NOT NULL {one_of:about:due,notice,tell},
    "days_before" {integer} NOT NULL CHECK ("days_before" >= 0),
    "person" {text} NOT NULL,
    "claimed_at" {instant} NOT NULL {check_instant:claimed_at},
    "state" {text} NOT NULL {one_of:state:claimed,sent,failed,unknown},
    "message_id" {text} NOT NULL,
    UNIQUE ("account", "due", "currency", "about", "days_before", "person")){strict};
CREATE INDEX "reminder_state" ON "reminder"("state");
)sql";

}  // namespace cs
