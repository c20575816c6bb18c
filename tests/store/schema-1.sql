CREATE TABLE "change_set"(
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "at" TEXT NOT NULL CHECK ("at" IS strftime('%Y-%m-%dT%H:%M:%SZ', "at")),
    "who" TEXT NOT NULL,
    "command" TEXT NOT NULL,
    "undoes" INTEGER REFERENCES "change_set"("id"),
    "belongs_to" INTEGER,
    "login" TEXT) STRICT;
CREATE UNIQUE INDEX "change_set_undoes" ON "change_set"("undoes");
CREATE TABLE "journal"(
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "change_set" INTEGER NOT NULL REFERENCES "change_set"("id"),
    "action" TEXT NOT NULL CHECK ("action" IN ('add', 'edit', 'remove')),
    "noun" TEXT NOT NULL,
    "record" INTEGER NOT NULL,
    "parts" TEXT NOT NULL,
    "belongs_to" INTEGER) STRICT;
CREATE INDEX "journal_set" ON "journal"("change_set");
CREATE INDEX "journal_record" ON "journal"("noun", "record");
CREATE TABLE "custom_value"(
    "noun" TEXT NOT NULL,
    "record" INTEGER NOT NULL,
    "field" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("noun", "record", "field")) STRICT;
CREATE TABLE "staff"(
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "created" TEXT NOT NULL CHECK ("created" IS strftime('%Y-%m-%dT%H:%M:%SZ', "created")),
    "updated" TEXT NOT NULL CHECK ("updated" IS strftime('%Y-%m-%dT%H:%M:%SZ', "updated")),
    "handle" TEXT NOT NULL UNIQUE,
    "name" TEXT NOT NULL,
    "name_match" TEXT NOT NULL,
    "email" TEXT,
    "currency" TEXT NOT NULL,
    "capacity" INTEGER CHECK ("capacity" >= 0),
    "hours_per_week" REAL,
    "language" TEXT CHECK ("language" IN ('en', 'zh')),
    "bio" TEXT,
    "strengths" TEXT,
    "since" TEXT CHECK ("since" IS date("since", '+0 days')),
    "active" INTEGER NOT NULL CHECK ("active" IN (0, 1))) STRICT;
CREATE INDEX "staff_name" ON "staff"("name_match");
CREATE TABLE "staff_roles"(
    "staff" INTEGER NOT NULL REFERENCES "staff"("id"),
    "value" TEXT NOT NULL CHECK ("value" IN ('csm', 'support', 'sales', 'product', 'marketing', 'admin')),
    PRIMARY KEY ("staff", "value")) STRICT;
CREATE TABLE "account"(
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "created" TEXT NOT NULL CHECK ("created" IS strftime('%Y-%m-%dT%H:%M:%SZ', "created")),
    "updated" TEXT NOT NULL CHECK ("updated" IS strftime('%Y-%m-%dT%H:%M:%SZ', "updated")),
    "key" TEXT NOT NULL UNIQUE,
    "name" TEXT NOT NULL,
    "name_match" TEXT NOT NULL,
    "external_id" TEXT,
    "source" TEXT,
    "parent" INTEGER REFERENCES "account"("id"),
    "segment" TEXT CHECK ("segment" IN ('large', 'medium', 'small')),
    "level" TEXT,
    "industry" TEXT,
    "region" TEXT,
    "timezone" TEXT,
    "language" TEXT CHECK ("language" IN ('en', 'zh')),
    "currency" TEXT NOT NULL,
    "csm" INTEGER REFERENCES "staff"("id"),
    "support" INTEGER REFERENCES "staff"("id"),
    "sales" INTEGER REFERENCES "staff"("id"),
    "signed_on" TEXT CHECK ("signed_on" IS date("signed_on", '+0 days')),
    "clock_starts_on" TEXT CHECK ("clock_starts_on" IS date("clock_starts_on", '+0 days')),
    "stage" TEXT NOT NULL CHECK ("stage" IN ('signing', 'activation', 'growth', 'maturity', 'renewal', 'churned', 'won_back')),
    "stage_since" TEXT NOT NULL CHECK ("stage_since" IS date("stage_since", '+0 days')),
    "fit" TEXT,
    "hours_open_per_week" REAL) STRICT;
CREATE INDEX "account_name" ON "account"("name_match");
CREATE UNIQUE INDEX "account_external" ON "account"("external_id", coalesce("source", ''));
CREATE INDEX "account_parent" ON "account"("parent");
CREATE INDEX "account_csm" ON "account"("csm");
CREATE INDEX "account_support" ON "account"("support");
CREATE INDEX "account_sales" ON "account"("sales");
CREATE TABLE "account_tags"(
    "account" INTEGER NOT NULL REFERENCES "account"("id"),
    "value" TEXT NOT NULL,
    PRIMARY KEY ("account", "value")) STRICT;
CREATE INDEX "account_tags_value" ON "account_tags"("value");
CREATE TABLE "stage_change"(
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "created" TEXT NOT NULL CHECK ("created" IS strftime('%Y-%m-%dT%H:%M:%SZ', "created")),
    "updated" TEXT NOT NULL CHECK ("updated" IS strftime('%Y-%m-%dT%H:%M:%SZ', "updated")),
    "account" INTEGER NOT NULL REFERENCES "account"("id"),
    "stage" TEXT NOT NULL CHECK ("stage" IN ('signing', 'activation', 'growth', 'maturity', 'renewal', 'churned', 'won_back')),
    "since" TEXT NOT NULL CHECK ("since" IS date("since", '+0 days')),
    "why" TEXT) STRICT;
CREATE INDEX "stage_change_account" ON "stage_change"("account", "since");
CREATE TABLE "contact"(
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "created" TEXT NOT NULL CHECK ("created" IS strftime('%Y-%m-%dT%H:%M:%SZ', "created")),
    "updated" TEXT NOT NULL CHECK ("updated" IS strftime('%Y-%m-%dT%H:%M:%SZ', "updated")),
    "account" INTEGER NOT NULL REFERENCES "account"("id"),
    "name" TEXT NOT NULL,
    "name_match" TEXT NOT NULL,
    "external_id" TEXT,
    "title" TEXT,
    "function" TEXT,
    "tier" INTEGER CHECK ("tier" IN (1, 2)),
    "role" TEXT CHECK ("role" IN ('champion', 'decision_maker', 'buyer', 'user', 'other')),
    "type" TEXT CHECK ("type" IN ('user', 'manager')),
    "attitude" INTEGER CHECK ("attitude" BETWEEN -2 AND 2),
    "attitude_on" TEXT CHECK ("attitude_on" IS date("attitude_on", '+0 days')),
    "will_to_renew" INTEGER CHECK ("will_to_renew" BETWEEN -2 AND 2),
    "email" TEXT,
    "phone" TEXT,
    "language" TEXT CHECK ("language" IN ('en', 'zh')),
    "left_on" TEXT CHECK ("left_on" IS date("left_on", '+0 days')),
    "opt_out" INTEGER NOT NULL CHECK ("opt_out" IN (0, 1)),
    "does" TEXT,
    "aims_at" TEXT,
    "works_at" TEXT,
    "pains" TEXT,
    "solvable" INTEGER CHECK ("solvable" IN (0, 1)),
    "effort" TEXT CHECK ("effort" IN ('working', 'won', 'given_up')),
    "effort_why" TEXT) STRICT;
CREATE INDEX "contact_account" ON "contact"("account");
CREATE INDEX "contact_name" ON "contact"("name_match");
CREATE INDEX "contact_email" ON "contact"("email");
CREATE UNIQUE INDEX "contact_external" ON "contact"("external_id");
CREATE TABLE "touch"(
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "created" TEXT NOT NULL CHECK ("created" IS strftime('%Y-%m-%dT%H:%M:%SZ', "created")),
    "updated" TEXT NOT NULL CHECK ("updated" IS strftime('%Y-%m-%dT%H:%M:%SZ', "updated")),
    "account" INTEGER NOT NULL REFERENCES "account"("id"),
    "on" TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
    "kind" TEXT NOT NULL CHECK ("kind" IN ('call', 'visit', 'mail', 'meeting', 'training', 'review', 'note')),
    "by" INTEGER REFERENCES "staff"("id"),
    "duration" INTEGER CHECK ("duration" BETWEEN 0 AND 1440),
    "purpose" TEXT,
    "note" TEXT,
    "sentiment" INTEGER CHECK ("sentiment" BETWEEN -2 AND 2),
    "next" TEXT,
    "next_on" TEXT CHECK ("next_on" IS date("next_on", '+0 days')),
    "next_by" INTEGER REFERENCES "staff"("id"),
    "next_done_on" TEXT CHECK ("next_done_on" IS date("next_done_on", '+0 days')),
    "external_id" TEXT) STRICT;
CREATE INDEX "touch_account" ON "touch"("account", "on");
CREATE INDEX "touch_on" ON "touch"("on");
CREATE INDEX "touch_by" ON "touch"("by");
CREATE INDEX "touch_next_by" ON "touch"("next_by");
CREATE INDEX "touch_next" ON "touch"("next_on") WHERE "next_on" IS NOT NULL AND "next_done_on" IS NULL;
CREATE UNIQUE INDEX "touch_external" ON "touch"("external_id");
CREATE TABLE "touch_with"(
    "touch" INTEGER NOT NULL REFERENCES "touch"("id"),
    "value" INTEGER NOT NULL REFERENCES "contact"("id"),
    PRIMARY KEY ("touch", "value")) STRICT;
CREATE INDEX "touch_with_value" ON "touch_with"("value");
CREATE TABLE "touch_links"(
    "touch" INTEGER NOT NULL REFERENCES "touch"("id"),
    "value" TEXT NOT NULL,
    PRIMARY KEY ("touch", "value")) STRICT;
CREATE TABLE "contract"(
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "created" TEXT NOT NULL CHECK ("created" IS strftime('%Y-%m-%dT%H:%M:%SZ', "created")),
    "updated" TEXT NOT NULL CHECK ("updated" IS strftime('%Y-%m-%dT%H:%M:%SZ', "updated")),
    "account" INTEGER NOT NULL REFERENCES "account"("id"),
    "external_id" TEXT,
    "product" TEXT,
    "plan" TEXT,
    "seats" INTEGER CHECK ("seats" >= 0),
    "kind" TEXT NOT NULL CHECK ("kind" IN ('new', 'renewal', 'upsell', 'winback', 'extension', 'evergreen', 'pilot', 'service')),
    "currency" TEXT NOT NULL,
    "amount" INTEGER NOT NULL CHECK ("amount" >= 0),
    "recurring" INTEGER NOT NULL CHECK ("recurring" IN (0, 1)),
    "starts" TEXT NOT NULL CHECK ("starts" IS date("starts", '+0 days')),
    "ends" TEXT CHECK ("ends" IS date("ends", '+0 days')),
    "signed_on" TEXT CHECK ("signed_on" IS date("signed_on", '+0 days')),
    "sales" INTEGER REFERENCES "staff"("id"),
    "auto_renew" INTEGER NOT NULL CHECK ("auto_renew" IN (0, 1)),
    "notice_days" INTEGER CHECK ("notice_days" BETWEEN 0 AND 730),
    "notice_on" TEXT CHECK ("notice_on" IS date("notice_on", '+0 days')),
    "terminated_on" TEXT CHECK ("terminated_on" IS date("terminated_on", '+0 days')),
    "discount" REAL,
    "note" TEXT,
    "due" TEXT CHECK ("due" IS date("due", '+0 days')),
    "stops" TEXT CHECK ("stops" IS date("stops", '+0 days')),
    "notice_by" TEXT CHECK ("notice_by" IS date("notice_by", '+0 days')),
    "renews" INTEGER NOT NULL CHECK ("renews" IN (0, 1)),
    "arr_dividend" INTEGER NOT NULL,
    "arr_divisor" INTEGER NOT NULL CHECK ("arr_divisor" > 0),
    CHECK ("ends" > "starts")) STRICT;
CREATE INDEX "contract_account" ON "contract"("account", "starts");
CREATE INDEX "contract_due" ON "contract"("due", "account", "currency");
CREATE INDEX "contract_sales" ON "contract"("sales");
CREATE UNIQUE INDEX "contract_external" ON "contract"("external_id");
CREATE TABLE "contract_follows"(
    "contract" INTEGER NOT NULL REFERENCES "contract"("id"),
    "value" INTEGER NOT NULL REFERENCES "contract"("id"),
    PRIMARY KEY ("contract", "value")) STRICT;
CREATE INDEX "contract_follows_value" ON "contract_follows"("value");
CREATE TABLE "feature"(
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "created" TEXT NOT NULL CHECK ("created" IS strftime('%Y-%m-%dT%H:%M:%SZ', "created")),
    "updated" TEXT NOT NULL CHECK ("updated" IS strftime('%Y-%m-%dT%H:%M:%SZ', "updated")),
    "key" TEXT NOT NULL UNIQUE,
    "name" TEXT NOT NULL,
    "name_match" TEXT NOT NULL,
    "area" TEXT,
    "core" INTEGER NOT NULL CHECK ("core" IN (0, 1))) STRICT;
CREATE INDEX "feature_name" ON "feature"("name_match");
CREATE TABLE "feature_plans"(
    "feature" INTEGER NOT NULL REFERENCES "feature"("id"),
    "value" TEXT NOT NULL,
    PRIMARY KEY ("feature", "value")) STRICT;
CREATE TABLE "usage_import"(
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "created" TEXT NOT NULL CHECK ("created" IS strftime('%Y-%m-%dT%H:%M:%SZ', "created")),
    "updated" TEXT NOT NULL CHECK ("updated" IS strftime('%Y-%m-%dT%H:%M:%SZ', "updated")),
    "about" TEXT NOT NULL CHECK ("about" IN ('usage', 'signal')),
    "file" TEXT NOT NULL,
    "first_day" TEXT CHECK ("first_day" IS date("first_day", '+0 days')),
    "last_day" TEXT CHECK ("last_day" IS date("last_day", '+0 days')),
    "rows" INTEGER NOT NULL CHECK ("rows" >= 0),
    "added" INTEGER NOT NULL CHECK ("added" >= 0),
    "changed" INTEGER NOT NULL CHECK ("changed" >= 0),
    "removed" INTEGER NOT NULL CHECK ("removed" >= 0)) STRICT;
CREATE TABLE "usage"(
    "day" INTEGER NOT NULL,
    "account" INTEGER NOT NULL,
    "feature" INTEGER NOT NULL,
    "user" INTEGER NOT NULL,
    "events" INTEGER NOT NULL CHECK ("events" >= 0),
    "minutes" INTEGER NOT NULL CHECK ("minutes" >= 0),
    "batch" INTEGER NOT NULL,
    PRIMARY KEY ("day", "account", "feature", "user")) STRICT, WITHOUT ROWID;
CREATE TABLE "usage_replaced"(
    "batch" INTEGER NOT NULL,
    "day" INTEGER NOT NULL,
    "account" INTEGER NOT NULL,
    "feature" INTEGER NOT NULL,
    "user" INTEGER NOT NULL,
    "events" INTEGER NOT NULL,
    "minutes" INTEGER NOT NULL,
    "was" INTEGER NOT NULL,
    PRIMARY KEY ("batch", "day", "account", "feature", "user")) STRICT, WITHOUT ROWID;
CREATE TABLE "usage_user"(
    "id" INTEGER PRIMARY KEY,
    "name" TEXT NOT NULL UNIQUE,
    "batch" INTEGER NOT NULL) STRICT;
CREATE TABLE "usage_account"("account" INTEGER PRIMARY KEY REFERENCES "account"("id")) STRICT;
CREATE TABLE "usage_feature"("feature" INTEGER PRIMARY KEY REFERENCES "feature"("id")) STRICT;
CREATE TABLE "usage_day"(
    "day" INTEGER NOT NULL,
    "block" INTEGER NOT NULL,
    "packed" TEXT NOT NULL,
    PRIMARY KEY ("day", "block")) STRICT;
CREATE TABLE "usage_month"(
    "month" INTEGER NOT NULL,
    "block" INTEGER NOT NULL,
    "packed" TEXT NOT NULL,
    PRIMARY KEY ("month", "block")) STRICT;
CREATE TABLE "signal_name"(
    "id" INTEGER PRIMARY KEY,
    "name" TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE "signal_value"(
    "day" INTEGER NOT NULL,
    "account" INTEGER NOT NULL,
    "signal" INTEGER NOT NULL,
    "value" INTEGER NOT NULL,
    "batch" INTEGER NOT NULL,
    PRIMARY KEY ("day", "account", "signal")) STRICT, WITHOUT ROWID;
CREATE TABLE "signal_replaced"(
    "batch" INTEGER NOT NULL,
    "day" INTEGER NOT NULL,
    "account" INTEGER NOT NULL,
    "signal" INTEGER NOT NULL,
    "value" INTEGER NOT NULL,
    "was" INTEGER NOT NULL,
    PRIMARY KEY ("batch", "day", "account", "signal")) STRICT, WITHOUT ROWID;
CREATE TABLE "signal_account"("account" INTEGER PRIMARY KEY REFERENCES "account"("id")) STRICT;
CREATE TABLE "reminder"(
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "created" TEXT NOT NULL CHECK ("created" IS strftime('%Y-%m-%dT%H:%M:%SZ', "created")),
    "updated" TEXT NOT NULL CHECK ("updated" IS strftime('%Y-%m-%dT%H:%M:%SZ', "updated")),
    "account" INTEGER NOT NULL REFERENCES "account"("id"),
    "due" TEXT NOT NULL CHECK ("due" IS date("due", '+0 days')),
    "currency" TEXT NOT NULL,
    "about" TEXT NOT NULL CHECK ("about" IN ('due', 'notice', 'tell')),
    "days_before" INTEGER NOT NULL CHECK ("days_before" >= 0),
    "person" TEXT NOT NULL,
    "claimed_at" TEXT NOT NULL CHECK ("claimed_at" IS strftime('%Y-%m-%dT%H:%M:%SZ', "claimed_at")),
    "state" TEXT NOT NULL CHECK ("state" IN ('claimed', 'sent', 'failed', 'unknown')),
    "message_id" TEXT NOT NULL,
    UNIQUE ("account", "due", "currency", "about", "days_before", "person")) STRICT;
CREATE INDEX "reminder_state" ON "reminder"("state");
CREATE TABLE "agenda_mail"(
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "created" TEXT NOT NULL CHECK ("created" IS strftime('%Y-%m-%dT%H:%M:%SZ', "created")),
    "updated" TEXT NOT NULL CHECK ("updated" IS strftime('%Y-%m-%dT%H:%M:%SZ', "updated")),
    "staff" INTEGER NOT NULL REFERENCES "staff"("id"),
    "day" TEXT NOT NULL CHECK ("day" IS date("day", '+0 days')),
    "claimed_at" TEXT NOT NULL CHECK ("claimed_at" IS strftime('%Y-%m-%dT%H:%M:%SZ', "claimed_at")),
    "state" TEXT NOT NULL CHECK ("state" IN ('claimed', 'sent', 'failed', 'unknown')),
    "message_id" TEXT NOT NULL,
    "duties" TEXT NOT NULL,
    UNIQUE ("staff", "day")) STRICT;
CREATE INDEX "agenda_mail_state" ON "agenda_mail"("state");
CREATE TABLE "survey"(
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "created" TEXT NOT NULL CHECK ("created" IS strftime('%Y-%m-%dT%H:%M:%SZ', "created")),
    "updated" TEXT NOT NULL CHECK ("updated" IS strftime('%Y-%m-%dT%H:%M:%SZ', "updated")),
    "contact" INTEGER NOT NULL REFERENCES "contact"("id"),
    "account" INTEGER NOT NULL REFERENCES "account"("id"),
    "kind" TEXT NOT NULL CHECK ("kind" IN ('nps', 'csat', 'ces', 'baseline', 'value')),
    "due" TEXT CHECK ("due" IS date("due", '+0 days')),
    "sent_on" TEXT CHECK ("sent_on" IS date("sent_on", '+0 days')),
    "answered_on" TEXT CHECK ("answered_on" IS date("answered_on", '+0 days')),
    "score" INTEGER CHECK ("score" BETWEEN 0 AND 10),
    "comment" TEXT,
    "external_id" TEXT,
    CHECK ("answered_on" >= "sent_on")) STRICT;
CREATE INDEX "survey_contact" ON "survey"("contact", "kind");
CREATE INDEX "survey_account" ON "survey"("account");
CREATE INDEX "survey_sent" ON "survey"("sent_on");
CREATE INDEX "survey_answered" ON "survey"("kind", "answered_on");
CREATE UNIQUE INDEX "survey_external" ON "survey"("external_id");
CREATE TABLE "survey_mail"(
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "created" TEXT NOT NULL CHECK ("created" IS strftime('%Y-%m-%dT%H:%M:%SZ', "created")),
    "updated" TEXT NOT NULL CHECK ("updated" IS strftime('%Y-%m-%dT%H:%M:%SZ', "updated")),
    "survey" INTEGER NOT NULL UNIQUE REFERENCES "survey"("id"),
    "email" TEXT NOT NULL,
    "claimed_at" TEXT NOT NULL CHECK ("claimed_at" IS strftime('%Y-%m-%dT%H:%M:%SZ', "claimed_at")),
    "state" TEXT NOT NULL CHECK ("state" IN ('claimed', 'sent', 'failed', 'unknown')),
    "message_id" TEXT NOT NULL) STRICT;
CREATE INDEX "survey_mail_state" ON "survey_mail"("state");
