// The tables of this room, in neutral DDL (Engine::ddl). Released text is never edited: what changes is a new
// migration.
#include "account/contract.hpp"
#include "account/lifecycle.hpp"
#include "account/touch.hpp"

namespace cs {

const std::string_view staff_schema = R"sql(
CREATE TABLE "staff"(
    "id" {id},
    "created" {instant} NOT NULL {check_instant:created},
    "updated" {instant} NOT NULL {check_instant:updated},
    "handle" {text} NOT NULL UNIQUE,
    "name" {text} NOT NULL,
    "name_match" {text} NOT NULL,
    "email" {text},
    "currency" {text} NOT NULL,
    "capacity" {integer} CHECK ("capacity" >= 0),
    "hours_per_week" {real},
    "language" {text} {one_of:language:en,zh},
    "bio" {text},
    "strengths" {text},
    "since" {date} {check_date:since},
    "active" {boolean} NOT NULL CHECK ("active" IN (0, 1))){strict};
CREATE INDEX "staff_name" ON "staff"("name_match");
CREATE TABLE "staff_roles"(
    "staff" {ref} NOT NULL REFERENCES "staff"("id"),
    "value" {text} NOT NULL {one_of:value:csm,support,sales,product,marketing,admin},
    PRIMARY KEY ("staff", "value")){strict};
)sql";

const std::string_view account_schema = R"sql(
CREATE TABLE "account"(
    "id" {id},
    "created" {instant} NOT NULL {check_instant:created},
    "updated" {instant} NOT NULL {check_instant:updated},
    "key" {text} NOT NULL UNIQUE,
    "name" {text} NOT NULL,
    "name_match" {text} NOT NULL,
    "external_id" {text},
    "source" {text},
    "parent" {ref} REFERENCES "account"("id"),
    "segment" {text} {one_of:segment:large,medium,small},
    "level" {text},
    "industry" {text},
    "region" {text},
    "timezone" {text},
    "language" {text} {one_of:language:en,zh},
    "currency" {text} NOT NULL,
    "csm" {ref} REFERENCES "staff"("id"),
    "support" {ref} REFERENCES "staff"("id"),
    "sales" {ref} REFERENCES "staff"("id"),
    "signed_on" {date} {check_date:signed_on},
    "clock_starts_on" {date} {check_date:clock_starts_on},
    "stage" {text} NOT NULL {one_of:stage:signing,activation,growth,maturity,renewal,churned,won_back},
    "stage_since" {date} NOT NULL {check_date:stage_since},
    "fit" {text},
    "hours_open_per_week" {real}){strict};
CREATE INDEX "account_name" ON "account"("name_match");
CREATE UNIQUE INDEX "account_external" ON "account"("external_id", coalesce("source", ''));
CREATE INDEX "account_parent" ON "account"("parent");
CREATE INDEX "account_csm" ON "account"("csm");
CREATE INDEX "account_support" ON "account"("support");
CREATE INDEX "account_sales" ON "account"("sales");
CREATE TABLE "account_tags"(
    "account" {ref} NOT NULL REFERENCES "account"("id"),
    "value" {text} NOT NULL,
    PRIMARY KEY ("account", "value")){strict};
CREATE INDEX "account_tags_value" ON "account_tags"("value");
)sql";

const std::string_view lifecycle_schema = R"sql(
CREATE TABLE "stage_change"(
    "id" {id},
    "created" {instant} NOT NULL {check_instant:created},
    "updated" {instant} NOT NULL {check_instant:updated},
    "account" {ref} NOT NULL REFERENCES "account"("id"),
    "stage" {text} NOT NULL {one_of:stage:signing,activation,growth,maturity,renewal,churned,won_back},
    "since" {date} NOT NULL {check_date:since},
    "why" {text}){strict};
CREATE INDEX "stage_change_account" ON "stage_change"("account", "since");
)sql";

const std::string_view contact_schema = R"sql(
CREATE TABLE "contact"(
    "id" {id},
    "created" {instant} NOT NULL {check_instant:created},
    "updated" {instant} NOT NULL {check_instant:updated},
    "account" {ref} NOT NULL REFERENCES "account"("id"),
    "name" {text} NOT NULL,
    "name_match" {text} NOT NULL,
    "external_id" {text},
    "title" {text},
    "function" {text},
    "tier" {integer} CHECK ("tier" IN (1, 2)),
    "role" {text} {one_of:role:champion,decision_maker,buyer,user,other},
    "type" {text} {one_of:type:user,manager},
    "attitude" {integer} CHECK ("attitude" BETWEEN -2 AND 2),
    "attitude_on" {date} {check_date:attitude_on},
    "will_to_renew" {integer} CHECK ("will_to_renew" BETWEEN -2 AND 2),
    "email" {text},
    "phone" {text},
    "language" {text} {one_of:language:en,zh},
    "left_on" {date} {check_date:left_on},
    "opt_out" {boolean} NOT NULL CHECK ("opt_out" IN (0, 1)),
    "does" {text},
    "aims_at" {text},
    "works_at" {text},
    "pains" {text},
    "solvable" {boolean} CHECK ("solvable" IN (0, 1)),
    "effort" {text} {one_of:effort:working,won,given_up},
    "effort_why" {text}){strict};
CREATE INDEX "contact_account" ON "contact"("account");
CREATE INDEX "contact_name" ON "contact"("name_match");
CREATE INDEX "contact_email" ON "contact"("email");
CREATE INDEX "contact_address" ON "contact"(lower("email"));
CREATE INDEX "contact_domain" ON "contact"(({domain:email}));
CREATE UNIQUE INDEX "contact_external" ON "contact"("external_id");
)sql";

const std::string_view touch_schema = R"sql(
CREATE TABLE "touch"(
    "id" {id},
    "created" {instant} NOT NULL {check_instant:created},
    "updated" {instant} NOT NULL {check_instant:updated},
    "account" {ref} NOT NULL REFERENCES "account"("id"),
    "on" {date} NOT NULL {check_date:on},
    "kind" {text} NOT NULL {one_of:kind:call,visit,mail,meeting,training,review,note},
    "by" {ref} REFERENCES "staff"("id"),
    "duration" {integer} CHECK ("duration" BETWEEN 0 AND 1440),
    "purpose" {text},
    "note" {text},
    "sentiment" {integer} CHECK ("sentiment" BETWEEN -2 AND 2),
    "next" {text},
    "next_on" {date} {check_date:next_on},
    "next_by" {ref} REFERENCES "staff"("id"),
    "next_done_on" {date} {check_date:next_done_on},
    "external_id" {text}){strict};
CREATE INDEX "touch_account" ON "touch"("account", "on");
CREATE INDEX "touch_on" ON "touch"("on");
CREATE INDEX "touch_by" ON "touch"("by");
CREATE INDEX "touch_next_by" ON "touch"("next_by");
CREATE INDEX "touch_next" ON "touch"("next_on") WHERE "next_on" IS NOT NULL AND "next_done_on" IS NULL;
CREATE UNIQUE INDEX "touch_external" ON "touch"("external_id");
CREATE TABLE "touch_with"(
    "touch" {ref} NOT NULL REFERENCES "touch"("id"),
    "value" {ref} NOT NULL REFERENCES "contact"("id"),
    PRIMARY KEY ("touch", "value")){strict};
CREATE INDEX "touch_with_value" ON "touch_with"("value");
CREATE TABLE "touch_links"(
    "touch" {ref} NOT NULL REFERENCES "touch"("id"),
    "value" {text} NOT NULL,
    PRIMARY KEY ("touch", "value")){strict};
)sql";

const std::string_view contract_schema = R"sql(
CREATE TABLE "contract"(
    "id" {id},
    "created" {instant} NOT NULL {check_instant:created},
    "updated" {instant} NOT NULL {check_instant:updated},
    "account" {ref} NOT NULL REFERENCES "account"("id"),
    "external_id" {text},
    "product" {text},
    "plan" {text},
    "seats" {integer} CHECK ("seats" >= 0),
    "kind" {text} NOT NULL {one_of:kind:new,renewal,upsell,winback,extension,evergreen,pilot,service},
    "currency" {text} NOT NULL,
    "amount" {integer} NOT NULL CHECK ("amount" >= 0),
    "recurring" {boolean} NOT NULL CHECK ("recurring" IN (0, 1)),
    "starts" {date} NOT NULL {check_date:starts},
    "ends" {date} {check_date:ends},
    "signed_on" {date} {check_date:signed_on},
    "sales" {ref} REFERENCES "staff"("id"),
    "auto_renew" {boolean} NOT NULL CHECK ("auto_renew" IN (0, 1)),
    "notice_days" {integer} CHECK ("notice_days" BETWEEN 0 AND 730),
    "notice_on" {date} {check_date:notice_on},
    "terminated_on" {date} {check_date:terminated_on},
    "pause_from" {date} {check_date:pause_from},
    "pause_to" {date} {check_date:pause_to},
    "resumed_on" {date} {check_date:resumed_on},
    "discount" {real},
    "note" {text},
    "due" {date} {check_date:due},
    "stops" {date} {check_date:stops},
    "away_from" {date} {check_date:away_from},
    "away_until" {date} {check_date:away_until},
    "notice_by" {date} {check_date:notice_by},
    "renews" {boolean} NOT NULL CHECK ("renews" IN (0, 1)),
    "arr_dividend" {integer} NOT NULL,
    "arr_divisor" {integer} NOT NULL CHECK ("arr_divisor" > 0),
    CHECK ("ends" > "starts")){strict};
CREATE INDEX "contract_account" ON "contract"("account", "starts", "stops", "signed_on", "away_from", "away_until", "currency", "arr_dividend", "arr_divisor");
CREATE INDEX "contract_due" ON "contract"("due", "account", "currency");
CREATE INDEX "contract_currency" ON "contract"("currency");
CREATE INDEX "contract_away" ON "contract"("away_from") WHERE "away_from" IS NOT NULL;
CREATE INDEX "contract_notice" ON "contract"("notice_by") WHERE "notice_by" IS NOT NULL;
CREATE INDEX "contract_sales" ON "contract"("sales");
CREATE UNIQUE INDEX "contract_external" ON "contract"("external_id");
CREATE TABLE "contract_follows"(
    "contract" {ref} NOT NULL REFERENCES "contract"("id"),
    "value" {ref} NOT NULL REFERENCES "contract"("id"),
    PRIMARY KEY ("contract", "value")){strict};
CREATE INDEX "contract_follows_value" ON "contract_follows"("value");
)sql";

}  // namespace cs
