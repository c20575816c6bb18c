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
    "action" TEXT NOT NULL CHECK ("action" = 'add' OR "action" = 'edit' OR "action" = 'remove'),
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
    "language" TEXT CHECK ("language" = 'en' OR "language" = 'zh'),
    "bio" TEXT,
    "strengths" TEXT,
    "since" TEXT CHECK ("since" IS date("since", '+0 days')),
    "active" INTEGER NOT NULL CHECK ("active" IN (0, 1))) STRICT;
CREATE INDEX "staff_name" ON "staff"("name_match");
CREATE TABLE "staff_roles"(
    "staff" INTEGER NOT NULL REFERENCES "staff"("id"),
    "value" TEXT NOT NULL CHECK ("value" = 'csm' OR "value" = 'support' OR "value" = 'sales' OR "value" = 'product' OR "value" = 'marketing' OR "value" = 'admin'),
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
    "segment" TEXT CHECK ("segment" = 'large' OR "segment" = 'medium' OR "segment" = 'small'),
    "level" TEXT,
    "industry" TEXT,
    "region" TEXT,
    "timezone" TEXT,
    "language" TEXT CHECK ("language" = 'en' OR "language" = 'zh'),
    "currency" TEXT NOT NULL,
    "csm" INTEGER REFERENCES "staff"("id"),
    "support" INTEGER REFERENCES "staff"("id"),
    "sales" INTEGER REFERENCES "staff"("id"),
    "signed_on" TEXT CHECK ("signed_on" IS date("signed_on", '+0 days')),
    "clock_starts_on" TEXT CHECK ("clock_starts_on" IS date("clock_starts_on", '+0 days')),
    "stage" TEXT NOT NULL CHECK ("stage" = 'signing' OR "stage" = 'activation' OR "stage" = 'growth' OR "stage" = 'maturity' OR "stage" = 'renewal' OR "stage" = 'churned' OR "stage" = 'won_back'),
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
    "stage" TEXT NOT NULL CHECK ("stage" = 'signing' OR "stage" = 'activation' OR "stage" = 'growth' OR "stage" = 'maturity' OR "stage" = 'renewal' OR "stage" = 'churned' OR "stage" = 'won_back'),
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
    "role" TEXT CHECK ("role" = 'champion' OR "role" = 'decision_maker' OR "role" = 'buyer' OR "role" = 'user' OR "role" = 'other'),
    "type" TEXT CHECK ("type" = 'user' OR "type" = 'manager'),
    "attitude" INTEGER CHECK ("attitude" BETWEEN -2 AND 2),
    "attitude_on" TEXT CHECK ("attitude_on" IS date("attitude_on", '+0 days')),
    "will_to_renew" INTEGER CHECK ("will_to_renew" BETWEEN -2 AND 2),
    "email" TEXT,
    "phone" TEXT,
    "language" TEXT CHECK ("language" = 'en' OR "language" = 'zh'),
    "left_on" TEXT CHECK ("left_on" IS date("left_on", '+0 days')),
    "opt_out" INTEGER NOT NULL CHECK ("opt_out" IN (0, 1)),
    "does" TEXT,
    "aims_at" TEXT,
    "works_at" TEXT,
    "pains" TEXT,
    "solvable" INTEGER CHECK ("solvable" IN (0, 1)),
    "effort" TEXT CHECK ("effort" = 'working' OR "effort" = 'won' OR "effort" = 'given_up'),
    "effort_why" TEXT) STRICT;
CREATE INDEX "contact_account" ON "contact"("account");
CREATE INDEX "contact_name" ON "contact"("name_match");
CREATE INDEX "contact_email" ON "contact"("email");
CREATE INDEX "contact_address" ON "contact"(lower("email"));
CREATE INDEX "contact_domain" ON "contact"((substr(lower("email"), instr("email", '@'))));
CREATE UNIQUE INDEX "contact_external" ON "contact"("external_id");
CREATE TABLE "touch"(
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "created" TEXT NOT NULL CHECK ("created" IS strftime('%Y-%m-%dT%H:%M:%SZ', "created")),
    "updated" TEXT NOT NULL CHECK ("updated" IS strftime('%Y-%m-%dT%H:%M:%SZ', "updated")),
    "account" INTEGER NOT NULL REFERENCES "account"("id"),
    "on" TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
    "kind" TEXT NOT NULL CHECK ("kind" = 'call' OR "kind" = 'visit' OR "kind" = 'mail' OR "kind" = 'meeting' OR "kind" = 'training' OR "kind" = 'review' OR "kind" = 'note'),
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
    "kind" TEXT NOT NULL CHECK ("kind" = 'new' OR "kind" = 'renewal' OR "kind" = 'upsell' OR "kind" = 'winback' OR "kind" = 'extension' OR "kind" = 'evergreen' OR "kind" = 'pilot' OR "kind" = 'service'),
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
    "pause_from" TEXT CHECK ("pause_from" IS date("pause_from", '+0 days')),
    "pause_to" TEXT CHECK ("pause_to" IS date("pause_to", '+0 days')),
    "resumed_on" TEXT CHECK ("resumed_on" IS date("resumed_on", '+0 days')),
    "discount" REAL,
    "note" TEXT,
    "due" TEXT CHECK ("due" IS date("due", '+0 days')),
    "stops" TEXT CHECK ("stops" IS date("stops", '+0 days')),
    "away_from" TEXT CHECK ("away_from" IS date("away_from", '+0 days')),
    "away_until" TEXT CHECK ("away_until" IS date("away_until", '+0 days')),
    "notice_by" TEXT CHECK ("notice_by" IS date("notice_by", '+0 days')),
    "renews" INTEGER NOT NULL CHECK ("renews" IN (0, 1)),
    "arr_dividend" INTEGER NOT NULL,
    "arr_divisor" INTEGER NOT NULL CHECK ("arr_divisor" > 0),
    CHECK ("ends" > "starts")) STRICT;
CREATE INDEX "contract_account" ON "contract"("account", "starts", "stops", "signed_on", "away_from", "away_until", "currency", "arr_dividend", "arr_divisor");
CREATE INDEX "contract_due" ON "contract"("due", "account", "currency");
CREATE INDEX "contract_currency" ON "contract"("currency");
CREATE INDEX "contract_away" ON "contract"("away_from") WHERE "away_from" IS NOT NULL;
CREATE INDEX "contract_notice" ON "contract"("notice_by") WHERE "notice_by" IS NOT NULL;
CREATE INDEX "contract_sales" ON "contract"("sales");
CREATE UNIQUE INDEX "contract_external" ON "contract"("external_id");
CREATE TABLE "contract_follows"(
    "contract" INTEGER NOT NULL REFERENCES "contract"("id"),
    "value" INTEGER NOT NULL REFERENCES "contract"("id"),
    PRIMARY KEY ("contract", "value")) STRICT;
CREATE INDEX "contract_follows_value" ON "contract_follows"("value");
CREATE TABLE "payment"(
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "created" TEXT NOT NULL CHECK ("created" IS strftime('%Y-%m-%dT%H:%M:%SZ', "created")),
    "updated" TEXT NOT NULL CHECK ("updated" IS strftime('%Y-%m-%dT%H:%M:%SZ', "updated")),
    "contract" INTEGER NOT NULL REFERENCES "contract"("id"),
    "on" TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
    "currency" TEXT NOT NULL,
    "amount" INTEGER NOT NULL CHECK ("amount" > 0),
    "reference" TEXT,
    "note" TEXT) STRICT;
CREATE INDEX "payment_contract" ON "payment"("contract", "on");
CREATE UNIQUE INDEX "payment_reference" ON "payment"("contract", "reference");
CREATE TABLE "milestone"(
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "created" TEXT NOT NULL CHECK ("created" IS strftime('%Y-%m-%dT%H:%M:%SZ', "created")),
    "updated" TEXT NOT NULL CHECK ("updated" IS strftime('%Y-%m-%dT%H:%M:%SZ', "updated")),
    "account" INTEGER NOT NULL REFERENCES "account"("id"),
    "name" TEXT NOT NULL,
    "on" TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
    "note" TEXT,
    UNIQUE ("account", "name")) STRICT;
CREATE TABLE "goal"(
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "created" TEXT NOT NULL CHECK ("created" IS strftime('%Y-%m-%dT%H:%M:%SZ', "created")),
    "updated" TEXT NOT NULL CHECK ("updated" IS strftime('%Y-%m-%dT%H:%M:%SZ', "updated")),
    "account" INTEGER NOT NULL REFERENCES "account"("id"),
    "department" TEXT,
    "statement" TEXT NOT NULL,
    "said_by" INTEGER REFERENCES "contact"("id"),
    "metric" TEXT,
    "unit" TEXT,
    "direction" TEXT CHECK ("direction" = 'up' OR "direction" = 'down'),
    "baseline" REAL,
    "target" REAL,
    "due" TEXT CHECK ("due" IS date("due", '+0 days')),
    "status" TEXT NOT NULL CHECK ("status" = 'draft' OR "status" = 'agreed' OR "status" = 'reached' OR "status" = 'missed' OR "status" = 'dropped'),
    "agreed_on" TEXT CHECK ("agreed_on" IS date("agreed_on", '+0 days')),
    "ended_on" TEXT CHECK ("ended_on" IS date("ended_on", '+0 days')),
    "ended_why" TEXT) STRICT;
CREATE INDEX "goal_account" ON "goal"("account");
CREATE INDEX "goal_said_by" ON "goal"("said_by");
CREATE TABLE "goal_terms"(
    "goal" INTEGER NOT NULL REFERENCES "goal"("id"),
    "value" TEXT NOT NULL,
    PRIMARY KEY ("goal", "value")) STRICT;
CREATE TABLE "measurement"(
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "created" TEXT NOT NULL CHECK ("created" IS strftime('%Y-%m-%dT%H:%M:%SZ', "created")),
    "updated" TEXT NOT NULL CHECK ("updated" IS strftime('%Y-%m-%dT%H:%M:%SZ', "updated")),
    "goal" INTEGER NOT NULL REFERENCES "goal"("id"),
    "on" TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
    "value" REAL NOT NULL,
    "source" TEXT,
    "note" TEXT,
    UNIQUE ("goal", "on")) STRICT;
CREATE TABLE "rediscovery"(
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "created" TEXT NOT NULL CHECK ("created" IS strftime('%Y-%m-%dT%H:%M:%SZ', "created")),
    "updated" TEXT NOT NULL CHECK ("updated" IS strftime('%Y-%m-%dT%H:%M:%SZ', "updated")),
    "goal" INTEGER NOT NULL REFERENCES "goal"("id"),
    "on" TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
    "contact" INTEGER REFERENCES "contact"("id"),
    "note" TEXT) STRICT;
CREATE INDEX "rediscovery_goal" ON "rediscovery"("goal", "on");
CREATE INDEX "rediscovery_contact" ON "rediscovery"("contact");
CREATE TABLE "goal_review"(
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "created" TEXT NOT NULL CHECK ("created" IS strftime('%Y-%m-%dT%H:%M:%SZ', "created")),
    "updated" TEXT NOT NULL CHECK ("updated" IS strftime('%Y-%m-%dT%H:%M:%SZ', "updated")),
    "goal" INTEGER NOT NULL REFERENCES "goal"("id"),
    "on" TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
    "answer" TEXT NOT NULL CHECK ("answer" = 'reached' OR "answer" = 'on_the_way' OR "answer" = 'no'),
    "value" REAL,
    "installed" INTEGER CHECK ("installed" IN (0, 1)),
    "as_advised" INTEGER CHECK ("as_advised" IN (0, 1)),
    "used_by" TEXT,
    "why" TEXT) STRICT;
CREATE INDEX "goal_review_goal" ON "goal_review"("goal", "on");
CREATE TABLE "goal_outcome"(
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "created" TEXT NOT NULL CHECK ("created" IS strftime('%Y-%m-%dT%H:%M:%SZ', "created")),
    "updated" TEXT NOT NULL CHECK ("updated" IS strftime('%Y-%m-%dT%H:%M:%SZ', "updated")),
    "goal" INTEGER NOT NULL REFERENCES "goal"("id"),
    "on" TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
    "currency" TEXT NOT NULL,
    "amount" INTEGER,
    "what" TEXT,
    "evidence" TEXT) STRICT;
CREATE INDEX "goal_outcome_goal" ON "goal_outcome"("goal", "on");
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
    "about" TEXT NOT NULL CHECK ("about" = 'usage' OR "about" = 'signal'),
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
CREATE TABLE "article"(
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "created" TEXT NOT NULL CHECK ("created" IS strftime('%Y-%m-%dT%H:%M:%SZ', "created")),
    "updated" TEXT NOT NULL CHECK ("updated" IS strftime('%Y-%m-%dT%H:%M:%SZ', "updated")),
    "key" TEXT NOT NULL UNIQUE,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "area" TEXT,
    "function" TEXT,
    "language" TEXT NOT NULL CHECK ("language" = 'en' OR "language" = 'zh'),
    "public" INTEGER NOT NULL CHECK ("public" IN (0, 1)),
    "words" TEXT) STRICT;
CREATE INDEX "article_function" ON "article"("function", "area");
CREATE VIRTUAL TABLE "article_words" USING fts5("words", content = 'article', content_rowid = 'id', tokenize = 'ascii', detail = none, columnsize = 0);
CREATE TABLE "macro"(
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "created" TEXT NOT NULL CHECK ("created" IS strftime('%Y-%m-%dT%H:%M:%SZ', "created")),
    "updated" TEXT NOT NULL CHECK ("updated" IS strftime('%Y-%m-%dT%H:%M:%SZ', "updated")),
    "key" TEXT NOT NULL UNIQUE,
    "name" TEXT NOT NULL,
    "body_en" TEXT,
    "body_zh" TEXT,
    "then" TEXT CHECK ("then" = 'wait' OR "then" = 'hold' OR "then" = 'solve'),
    "area" TEXT,
    "function" TEXT,
    "article" INTEGER REFERENCES "article"("id"),
    "words" TEXT) STRICT;
CREATE INDEX "macro_article" ON "macro"("article") WHERE "article" IS NOT NULL;
CREATE VIRTUAL TABLE "macro_words" USING fts5("words", content = 'macro', content_rowid = 'id', tokenize = 'ascii', detail = none, columnsize = 0);
CREATE TABLE "macro_params"(
    "macro" INTEGER NOT NULL REFERENCES "macro"("id"),
    "value" TEXT NOT NULL,
    PRIMARY KEY ("macro", "value")) STRICT;
CREATE INDEX "macro_params_value" ON "macro_params"("value");
CREATE TABLE "macro_tags"(
    "macro" INTEGER NOT NULL REFERENCES "macro"("id"),
    "value" TEXT NOT NULL,
    PRIMARY KEY ("macro", "value")) STRICT;
CREATE INDEX "macro_tags_value" ON "macro_tags"("value");
CREATE TABLE "ticket"(
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "created" TEXT NOT NULL CHECK ("created" IS strftime('%Y-%m-%dT%H:%M:%SZ', "created")),
    "updated" TEXT NOT NULL CHECK ("updated" IS strftime('%Y-%m-%dT%H:%M:%SZ', "updated")),
    "account" INTEGER NOT NULL REFERENCES "account"("id"),
    "contact" INTEGER REFERENCES "contact"("id"),
    "external_id" TEXT,
    "channel" TEXT CHECK ("channel" = 'mail' OR "channel" = 'chat' OR "channel" = 'phone' OR "channel" = 'social' OR "channel" = 'form'),
    "subject" TEXT NOT NULL,
    "body" TEXT,
    "kind" TEXT NOT NULL CHECK ("kind" = 'question' OR "kind" = 'bug' OR "kind" = 'task'),
    "priority" TEXT NOT NULL CHECK ("priority" = 'urgent' OR "priority" = 'high' OR "priority" = 'normal' OR "priority" = 'low'),
    "state" TEXT NOT NULL CHECK ("state" = 'new' OR "state" = 'open' OR "state" = 'pending' OR "state" = 'on_hold' OR "state" = 'solved' OR "state" = 'closed'),
    "assignee" INTEGER REFERENCES "staff"("id"),
    "area" TEXT,
    "function" TEXT,
    "answer_accurate" INTEGER CHECK ("answer_accurate" IN (0, 1)),
    "rating" INTEGER CHECK ("rating" BETWEEN 1 AND 5),
    "opened_at" TEXT NOT NULL CHECK ("opened_at" IS strftime('%Y-%m-%dT%H:%M:%SZ', "opened_at")),
    "opened_by_us" INTEGER NOT NULL CHECK ("opened_by_us" IN (0, 1)),
    "replied_at" TEXT CHECK ("replied_at" IS strftime('%Y-%m-%dT%H:%M:%SZ', "replied_at")),
    "solved_at" TEXT CHECK ("solved_at" IS strftime('%Y-%m-%dT%H:%M:%SZ', "solved_at")),
    "confirmed_at" TEXT CHECK ("confirmed_at" IS strftime('%Y-%m-%dT%H:%M:%SZ', "confirmed_at")),
    "closed_at" TEXT CHECK ("closed_at" IS strftime('%Y-%m-%dT%H:%M:%SZ', "closed_at")),
    "unconfirmed" TEXT,
    "merged_into" INTEGER REFERENCES "ticket"("id"),
    "words" TEXT) STRICT;
CREATE INDEX "ticket_account" ON "ticket"("account", "opened_at");
CREATE INDEX "ticket_contact" ON "ticket"("contact");
CREATE INDEX "ticket_assignee" ON "ticket"("assignee", "state");
CREATE INDEX "ticket_state" ON "ticket"("state", "opened_at");
CREATE INDEX "ticket_replied" ON "ticket"("replied_at") WHERE "replied_at" IS NOT NULL;
CREATE INDEX "ticket_opened" ON "ticket"("opened_at");
CREATE INDEX "ticket_merged" ON "ticket"("merged_into") WHERE "merged_into" IS NOT NULL;
CREATE UNIQUE INDEX "ticket_external" ON "ticket"("external_id");
CREATE INDEX "ticket_function" ON "ticket"("function", "area", "opened_at") WHERE "function" IS NOT NULL;
CREATE VIRTUAL TABLE "ticket_words" USING fts5("words", content = 'ticket', content_rowid = 'id', tokenize = 'ascii', detail = none, columnsize = 0);
CREATE TABLE "ticket_tags"(
    "ticket" INTEGER NOT NULL REFERENCES "ticket"("id"),
    "value" TEXT NOT NULL,
    PRIMARY KEY ("ticket", "value")) STRICT;
CREATE INDEX "ticket_tags_value" ON "ticket_tags"("value");
CREATE TABLE "ticket_event"(
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "created" TEXT NOT NULL CHECK ("created" IS strftime('%Y-%m-%dT%H:%M:%SZ', "created")),
    "updated" TEXT NOT NULL CHECK ("updated" IS strftime('%Y-%m-%dT%H:%M:%SZ', "updated")),
    "ticket" INTEGER NOT NULL REFERENCES "ticket"("id"),
    "at" TEXT NOT NULL CHECK ("at" IS strftime('%Y-%m-%dT%H:%M:%SZ', "at")),
    "author" TEXT NOT NULL CHECK ("author" = 'customer' OR "author" = 'agent' OR "author" = 'automatic'),
    "staff" INTEGER REFERENCES "staff"("id"),
    "contact" INTEGER REFERENCES "contact"("id"),
    "who" TEXT,
    "public" INTEGER NOT NULL CHECK ("public" IN (0, 1)),
    "text" TEXT,
    "state" TEXT CHECK ("state" = 'new' OR "state" = 'open' OR "state" = 'pending' OR "state" = 'on_hold' OR "state" = 'solved' OR "state" = 'closed'),
    "priority" TEXT CHECK ("priority" = 'urgent' OR "priority" = 'high' OR "priority" = 'normal' OR "priority" = 'low'),
    "assignee" INTEGER REFERENCES "staff"("id"),
    "rating" INTEGER CHECK ("rating" BETWEEN 1 AND 5),
    "external_id" TEXT,
    "macro" INTEGER REFERENCES "macro"("id"),
    "article" INTEGER REFERENCES "article"("id")) STRICT;
CREATE INDEX "ticket_event_ticket" ON "ticket_event"("ticket", "at", "author", "public", "state", "priority", "staff");
CREATE INDEX "ticket_event_opened" ON "ticket_event"("at") WHERE "state" = 'open';
CREATE INDEX "ticket_event_staff" ON "ticket_event"("staff");
CREATE INDEX "ticket_event_contact" ON "ticket_event"("contact");
CREATE INDEX "ticket_event_assignee" ON "ticket_event"("assignee");
CREATE INDEX "ticket_event_macro" ON "ticket_event"("macro") WHERE "macro" IS NOT NULL;
CREATE INDEX "ticket_event_article" ON "ticket_event"("article") WHERE "article" IS NOT NULL;
CREATE UNIQUE INDEX "ticket_event_external" ON "ticket_event"("external_id");
CREATE TABLE "ticket_mail"(
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "created" TEXT NOT NULL CHECK ("created" IS strftime('%Y-%m-%dT%H:%M:%SZ', "created")),
    "updated" TEXT NOT NULL CHECK ("updated" IS strftime('%Y-%m-%dT%H:%M:%SZ', "updated")),
    "ticket" INTEGER NOT NULL REFERENCES "ticket"("id"),
    "event" INTEGER NOT NULL REFERENCES "ticket_event"("id"),
    "message_id" TEXT NOT NULL,
    "sender" TEXT NOT NULL) STRICT;
CREATE UNIQUE INDEX "ticket_mail_once" ON "ticket_mail"("ticket", "message_id", "sender");
CREATE INDEX "ticket_mail_message" ON "ticket_mail"("message_id");
CREATE INDEX "ticket_mail_event" ON "ticket_mail"("event");
CREATE TABLE "ticket_ack"(
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "created" TEXT NOT NULL CHECK ("created" IS strftime('%Y-%m-%dT%H:%M:%SZ', "created")),
    "updated" TEXT NOT NULL CHECK ("updated" IS strftime('%Y-%m-%dT%H:%M:%SZ', "updated")),
    "ticket" INTEGER NOT NULL UNIQUE REFERENCES "ticket"("id"),
    "email" TEXT NOT NULL,
    "claimed_at" TEXT NOT NULL CHECK ("claimed_at" IS strftime('%Y-%m-%dT%H:%M:%SZ', "claimed_at")),
    "state" TEXT NOT NULL CHECK ("state" = 'claimed' OR "state" = 'sent' OR "state" = 'failed' OR "state" = 'unknown'),
    "message_id" TEXT NOT NULL) STRICT;
CREATE INDEX "ticket_ack_message" ON "ticket_ack"("message_id");
CREATE INDEX "ticket_ack_email" ON "ticket_ack"("email", "claimed_at");
CREATE TABLE "ticket_digest"(
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "created" TEXT NOT NULL CHECK ("created" IS strftime('%Y-%m-%dT%H:%M:%SZ', "created")),
    "updated" TEXT NOT NULL CHECK ("updated" IS strftime('%Y-%m-%dT%H:%M:%SZ', "updated")),
    "staff" INTEGER NOT NULL REFERENCES "staff"("id"),
    "claimed_at" TEXT NOT NULL CHECK ("claimed_at" IS strftime('%Y-%m-%dT%H:%M:%SZ', "claimed_at")),
    "state" TEXT NOT NULL CHECK ("state" = 'claimed' OR "state" = 'sent' OR "state" = 'failed' OR "state" = 'unknown'),
    "message_id" TEXT NOT NULL,
    "told" TEXT NOT NULL) STRICT;
CREATE INDEX "ticket_digest_staff" ON "ticket_digest"("staff");
CREATE INDEX "ticket_digest_state" ON "ticket_digest"("state");
CREATE TABLE "request"(
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "created" TEXT NOT NULL CHECK ("created" IS strftime('%Y-%m-%dT%H:%M:%SZ', "created")),
    "updated" TEXT NOT NULL CHECK ("updated" IS strftime('%Y-%m-%dT%H:%M:%SZ', "updated")),
    "account" INTEGER NOT NULL REFERENCES "account"("id"),
    "contact" INTEGER REFERENCES "contact"("id"),
    "external_id" TEXT,
    "scene" TEXT,
    "need" TEXT NOT NULL,
    "true_need" INTEGER CHECK ("true_need" IN (0, 1)),
    "class" TEXT,
    "level" INTEGER CHECK ("level" BETWEEN 1 AND 5),
    "ticket" INTEGER REFERENCES "ticket"("id"),
    "owner" INTEGER REFERENCES "staff"("id"),
    "decision" TEXT CHECK ("decision" = 'build' OR "decision" = 'later' OR "decision" = 'decline'),
    "why" TEXT,
    "promised_for" TEXT CHECK ("promised_for" IS date("promised_for", '+0 days')),
    "released_in" TEXT,
    "state" TEXT NOT NULL CHECK ("state" = 'collected' OR "state" = 'analysed' OR "state" = 'passed_on' OR "state" = 'decided' OR "state" = 'delivered' OR "state" = 'declined' OR "state" = 'told'),
    "since" TEXT NOT NULL CHECK ("since" IS date("since", '+0 days')),
    "collected_on" TEXT NOT NULL CHECK ("collected_on" IS date("collected_on", '+0 days'))) STRICT;
CREATE INDEX "request_account" ON "request"("account");
CREATE INDEX "request_contact" ON "request"("contact");
CREATE INDEX "request_ticket" ON "request"("ticket");
CREATE INDEX "request_owner" ON "request"("owner");
CREATE INDEX "request_state" ON "request"("state", "since");
CREATE INDEX "request_collected" ON "request"("collected_on");
CREATE UNIQUE INDEX "request_external" ON "request"("external_id");
CREATE TABLE "request_askers"(
    "request" INTEGER NOT NULL REFERENCES "request"("id"),
    "value" INTEGER NOT NULL REFERENCES "account"("id"),
    PRIMARY KEY ("request", "value")) STRICT;
CREATE INDEX "request_askers_value" ON "request_askers"("value");
CREATE TABLE "request_told"(
    "request" INTEGER NOT NULL REFERENCES "request"("id"),
    "value" INTEGER NOT NULL REFERENCES "account"("id"),
    PRIMARY KEY ("request", "value")) STRICT;
CREATE INDEX "request_told_value" ON "request_told"("value");
CREATE TABLE "request_step"(
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "created" TEXT NOT NULL CHECK ("created" IS strftime('%Y-%m-%dT%H:%M:%SZ', "created")),
    "updated" TEXT NOT NULL CHECK ("updated" IS strftime('%Y-%m-%dT%H:%M:%SZ', "updated")),
    "request" INTEGER NOT NULL REFERENCES "request"("id"),
    "state" TEXT NOT NULL CHECK ("state" = 'collected' OR "state" = 'analysed' OR "state" = 'passed_on' OR "state" = 'decided' OR "state" = 'delivered' OR "state" = 'declined' OR "state" = 'told'),
    "on" TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
    "note" TEXT) STRICT;
CREATE INDEX "request_step_request" ON "request_step"("request", "on");
CREATE TABLE "complaint"(
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "created" TEXT NOT NULL CHECK ("created" IS strftime('%Y-%m-%dT%H:%M:%SZ', "created")),
    "updated" TEXT NOT NULL CHECK ("updated" IS strftime('%Y-%m-%dT%H:%M:%SZ', "updated")),
    "account" INTEGER NOT NULL REFERENCES "account"("id"),
    "contact" INTEGER REFERENCES "contact"("id"),
    "external_id" TEXT,
    "what" TEXT NOT NULL,
    "kind" TEXT NOT NULL CHECK ("kind" = 'business_stopped' OR "kind" = 'bad_experience'),
    "needs_resources" INTEGER NOT NULL CHECK ("needs_resources" IN (0, 1)),
    "ticket" INTEGER REFERENCES "ticket"("id"),
    "handler" INTEGER REFERENCES "staff"("id"),
    "state" TEXT NOT NULL CHECK ("state" = 'raised' OR "state" = 'soothed' OR "state" = 'investigating' OR "state" = 'solved' OR "state" = 'reviewed'),
    "raised_at" TEXT NOT NULL CHECK ("raised_at" IS strftime('%Y-%m-%dT%H:%M:%SZ', "raised_at")),
    "due_at" TEXT NOT NULL CHECK ("due_at" IS strftime('%Y-%m-%dT%H:%M:%SZ', "due_at")),
    "soothed_at" TEXT CHECK ("soothed_at" IS strftime('%Y-%m-%dT%H:%M:%SZ', "soothed_at")),
    "investigating_at" TEXT CHECK ("investigating_at" IS strftime('%Y-%m-%dT%H:%M:%SZ', "investigating_at")),
    "solved_at" TEXT CHECK ("solved_at" IS strftime('%Y-%m-%dT%H:%M:%SZ', "solved_at")),
    "solution" TEXT,
    "notes" TEXT,
    "currency" TEXT NOT NULL,
    "compensation" INTEGER CHECK ("compensation" >= 0),
    "class" TEXT,
    "cause" TEXT,
    "improvement" TEXT,
    "owner" INTEGER REFERENCES "staff"("id"),
    "improve_by" TEXT CHECK ("improve_by" IS date("improve_by", '+0 days')),
    "reviewed_on" TEXT CHECK ("reviewed_on" IS date("reviewed_on", '+0 days')),
    "done_on" TEXT CHECK ("done_on" IS date("done_on", '+0 days'))) STRICT;
CREATE INDEX "complaint_account" ON "complaint"("account", "raised_at");
CREATE INDEX "complaint_contact" ON "complaint"("contact");
CREATE INDEX "complaint_ticket" ON "complaint"("ticket");
CREATE INDEX "complaint_handler" ON "complaint"("handler");
CREATE INDEX "complaint_owner" ON "complaint"("owner");
CREATE INDEX "complaint_state" ON "complaint"("state", "due_at");
CREATE INDEX "complaint_raised" ON "complaint"("raised_at");
CREATE UNIQUE INDEX "complaint_external" ON "complaint"("external_id");
CREATE TABLE "handoff"(
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "created" TEXT NOT NULL CHECK ("created" IS strftime('%Y-%m-%dT%H:%M:%SZ', "created")),
    "updated" TEXT NOT NULL CHECK ("updated" IS strftime('%Y-%m-%dT%H:%M:%SZ', "updated")),
    "account" INTEGER NOT NULL REFERENCES "account"("id"),
    "kind" TEXT NOT NULL CHECK ("kind" = 'sale' OR "kind" = 'transfer'),
    "from" INTEGER REFERENCES "staff"("id"),
    "csm" INTEGER REFERENCES "staff"("id"),
    "support" INTEGER REFERENCES "staff"("id"),
    "state" TEXT NOT NULL CHECK ("state" = 'draft' OR "state" = 'submitted' OR "state" = 'returned' OR "state" = 'accepted' OR "state" = 'introduced' OR "state" = 'confirmed'),
    "since" TEXT NOT NULL CHECK ("since" IS date("since", '+0 days')),
    "missing" TEXT,
    "clock_starts_on" TEXT CHECK ("clock_starts_on" IS date("clock_starts_on", '+0 days')),
    "note" TEXT) STRICT;
CREATE INDEX "handoff_account" ON "handoff"("account");
CREATE INDEX "handoff_open" ON "handoff"("since") WHERE "state" <> 'confirmed';
CREATE INDEX "handoff_from" ON "handoff"("from");
CREATE INDEX "handoff_csm" ON "handoff"("csm");
CREATE INDEX "handoff_support" ON "handoff"("support");
CREATE TABLE "handoff_item"(
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "created" TEXT NOT NULL CHECK ("created" IS strftime('%Y-%m-%dT%H:%M:%SZ', "created")),
    "updated" TEXT NOT NULL CHECK ("updated" IS strftime('%Y-%m-%dT%H:%M:%SZ', "updated")),
    "handoff" INTEGER NOT NULL REFERENCES "handoff"("id"),
    "section" TEXT NOT NULL,
    "item" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    UNIQUE ("handoff", "section", "item")) STRICT;
CREATE TABLE "handoff_step"(
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "created" TEXT NOT NULL CHECK ("created" IS strftime('%Y-%m-%dT%H:%M:%SZ', "created")),
    "updated" TEXT NOT NULL CHECK ("updated" IS strftime('%Y-%m-%dT%H:%M:%SZ', "updated")),
    "handoff" INTEGER NOT NULL REFERENCES "handoff"("id"),
    "state" TEXT NOT NULL CHECK ("state" = 'draft' OR "state" = 'submitted' OR "state" = 'returned' OR "state" = 'accepted' OR "state" = 'introduced' OR "state" = 'confirmed'),
    "on" TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
    "by" INTEGER REFERENCES "staff"("id"),
    "contact" INTEGER REFERENCES "contact"("id"),
    "note" TEXT) STRICT;
CREATE INDEX "handoff_step_handoff" ON "handoff_step"("handoff");
CREATE INDEX "handoff_step_by" ON "handoff_step"("by");
CREATE INDEX "handoff_step_contact" ON "handoff_step"("contact");
CREATE TABLE "expectation"(
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "created" TEXT NOT NULL CHECK ("created" IS strftime('%Y-%m-%dT%H:%M:%SZ', "created")),
    "updated" TEXT NOT NULL CHECK ("updated" IS strftime('%Y-%m-%dT%H:%M:%SZ', "updated")),
    "account" INTEGER NOT NULL REFERENCES "account"("id"),
    "text" TEXT NOT NULL,
    "parent" INTEGER REFERENCES "expectation"("id"),
    "promised_by" INTEGER REFERENCES "staff"("id"),
    "promised_on" TEXT NOT NULL CHECK ("promised_on" IS date("promised_on", '+0 days')),
    "confirmed_with" INTEGER REFERENCES "contact"("id"),
    "confirmed_on" TEXT CHECK ("confirmed_on" IS date("confirmed_on", '+0 days')),
    "feasible" TEXT NOT NULL CHECK ("feasible" = 'yes' OR "feasible" = 'no' OR "feasible" = 'unknown'),
    "answer" TEXT,
    "due" TEXT CHECK ("due" IS date("due", '+0 days')),
    "state" TEXT NOT NULL CHECK ("state" = 'promised' OR "state" = 'confirmed' OR "state" = 'planned' OR "state" = 'met' OR "state" = 'withdrawn' OR "state" = 'broken'),
    "settled_on" TEXT CHECK ("settled_on" IS date("settled_on", '+0 days')),
    "why" TEXT) STRICT;
CREATE INDEX "expectation_account" ON "expectation"("account");
CREATE INDEX "expectation_parent" ON "expectation"("parent");
CREATE INDEX "expectation_promised_by" ON "expectation"("promised_by");
CREATE INDEX "expectation_confirmed_with" ON "expectation"("confirmed_with");
CREATE INDEX "expectation_open" ON "expectation"("due") WHERE "state" IN ('promised', 'confirmed', 'planned');
CREATE TABLE "plan"(
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "created" TEXT NOT NULL CHECK ("created" IS strftime('%Y-%m-%dT%H:%M:%SZ', "created")),
    "updated" TEXT NOT NULL CHECK ("updated" IS strftime('%Y-%m-%dT%H:%M:%SZ', "updated")),
    "account" INTEGER NOT NULL REFERENCES "account"("id"),
    "template" TEXT NOT NULL,
    "kickoff" TEXT NOT NULL CHECK ("kickoff" IS date("kickoff", '+0 days')),
    "first_kickoff" TEXT NOT NULL CHECK ("first_kickoff" IS date("first_kickoff", '+0 days')),
    "done_until" TEXT CHECK ("done_until" IS date("done_until", '+0 days')),
    "currency" TEXT NOT NULL,
    "fee" INTEGER,
    "note" TEXT) STRICT;
CREATE INDEX "plan_account" ON "plan"("account");
CREATE TABLE "plan_step"(
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "created" TEXT NOT NULL CHECK ("created" IS strftime('%Y-%m-%dT%H:%M:%SZ', "created")),
    "updated" TEXT NOT NULL CHECK ("updated" IS strftime('%Y-%m-%dT%H:%M:%SZ', "updated")),
    "plan" INTEGER NOT NULL REFERENCES "plan"("id"),
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "phase" TEXT,
    "title" TEXT NOT NULL,
    "owner" TEXT NOT NULL CHECK ("owner" = 'ours' OR "owner" = 'customer'),
    "staff" INTEGER REFERENCES "staff"("id"),
    "contact" INTEGER REFERENCES "contact"("id"),
    "due" TEXT NOT NULL CHECK ("due" IS date("due", '+0 days')),
    "required" INTEGER NOT NULL CHECK ("required" IN (0, 1)),
    "after" TEXT,
    "done_by" TEXT,
    "hours" REAL NOT NULL CHECK ("hours" >= 0),
    "spent" REAL NOT NULL CHECK ("spent" >= 0),
    "state" TEXT NOT NULL CHECK ("state" = 'todo' OR "state" = 'scheduled' OR "state" = 'doing' OR "state" = 'done' OR "state" = 'on_hold'),
    "scheduled_on" TEXT CHECK ("scheduled_on" IS date("scheduled_on", '+0 days')),
    "done_on" TEXT CHECK ("done_on" IS date("done_on", '+0 days')),
    "why" TEXT,
    UNIQUE ("plan", "position")) STRICT;
CREATE INDEX "plan_step_staff" ON "plan_step"("staff");
CREATE INDEX "plan_step_contact" ON "plan_step"("contact");
CREATE INDEX "plan_step_due" ON "plan_step"("due") WHERE "state" NOT IN ('done', 'on_hold');
CREATE INDEX "plan_step_scheduled" ON "plan_step"("scheduled_on") WHERE "state" = 'scheduled';
CREATE INDEX "plan_step_use" ON "plan_step"("plan") WHERE "done_by" IS NOT NULL AND "state" <> 'done';
CREATE TABLE "training"(
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "created" TEXT NOT NULL CHECK ("created" IS strftime('%Y-%m-%dT%H:%M:%SZ', "created")),
    "updated" TEXT NOT NULL CHECK ("updated" IS strftime('%Y-%m-%dT%H:%M:%SZ', "updated")),
    "contact" INTEGER NOT NULL REFERENCES "contact"("id"),
    "topic" TEXT NOT NULL,
    "session" TEXT,
    "on" TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
    "first_on" TEXT NOT NULL CHECK ("first_on" IS date("first_on", '+0 days')),
    "trainer" INTEGER REFERENCES "staff"("id"),
    "state" TEXT NOT NULL CHECK ("state" = 'planned' OR "state" = 'attended' OR "state" = 'missed' OR "state" = 'rescheduled'),
    "score" INTEGER CHECK ("score" BETWEEN 0 AND 100),
    "note" TEXT) STRICT;
CREATE INDEX "training_contact" ON "training"("contact");
CREATE INDEX "training_trainer" ON "training"("trainer");
CREATE INDEX "training_open" ON "training"("on") WHERE "state" <> 'attended';
CREATE TABLE "homework"(
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "created" TEXT NOT NULL CHECK ("created" IS strftime('%Y-%m-%dT%H:%M:%SZ', "created")),
    "updated" TEXT NOT NULL CHECK ("updated" IS strftime('%Y-%m-%dT%H:%M:%SZ', "updated")),
    "training" INTEGER NOT NULL REFERENCES "training"("id"),
    "feature" INTEGER NOT NULL REFERENCES "feature"("id"),
    "times" INTEGER NOT NULL CHECK ("times" > 0),
    "by" TEXT NOT NULL CHECK ("by" IS date("by", '+0 days'))) STRICT;
CREATE INDEX "homework_training" ON "homework"("training");
CREATE INDEX "homework_feature" ON "homework"("feature");
CREATE TABLE "certificate"(
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "created" TEXT NOT NULL CHECK ("created" IS strftime('%Y-%m-%dT%H:%M:%SZ', "created")),
    "updated" TEXT NOT NULL CHECK ("updated" IS strftime('%Y-%m-%dT%H:%M:%SZ', "updated")),
    "training" INTEGER NOT NULL UNIQUE REFERENCES "training"("id"),
    "code" TEXT NOT NULL UNIQUE,
    "name" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "on" TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
    "score" INTEGER NOT NULL) STRICT;
CREATE TABLE "survey"(
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "created" TEXT NOT NULL CHECK ("created" IS strftime('%Y-%m-%dT%H:%M:%SZ', "created")),
    "updated" TEXT NOT NULL CHECK ("updated" IS strftime('%Y-%m-%dT%H:%M:%SZ', "updated")),
    "contact" INTEGER NOT NULL REFERENCES "contact"("id"),
    "account" INTEGER NOT NULL REFERENCES "account"("id"),
    "kind" TEXT NOT NULL CHECK ("kind" = 'nps' OR "kind" = 'csat' OR "kind" = 'ces' OR "kind" = 'baseline' OR "kind" = 'value'),
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
    "state" TEXT NOT NULL CHECK ("state" = 'claimed' OR "state" = 'sent' OR "state" = 'failed' OR "state" = 'unknown'),
    "message_id" TEXT NOT NULL) STRICT;
CREATE INDEX "survey_mail_state" ON "survey_mail"("state");
CREATE TABLE "health_card"(
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "fingerprint" TEXT NOT NULL UNIQUE,
    "since" TEXT NOT NULL CHECK ("since" IS date("since", '+0 days')),
    "body" TEXT NOT NULL) STRICT;
CREATE TABLE "health_run"(
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "created" TEXT NOT NULL CHECK ("created" IS strftime('%Y-%m-%dT%H:%M:%SZ', "created")),
    "updated" TEXT NOT NULL CHECK ("updated" IS strftime('%Y-%m-%dT%H:%M:%SZ', "updated")),
    "day" TEXT NOT NULL UNIQUE CHECK ("day" IS date("day", '+0 days')),
    "whole" INTEGER NOT NULL CHECK ("whole" IN (0, 1)),
    "accounts" INTEGER NOT NULL CHECK ("accounts" >= 0),
    "changed" INTEGER NOT NULL CHECK ("changed" >= 0),
    "regraded" INTEGER NOT NULL CHECK ("regraded" >= 0)) STRICT;
CREATE TABLE "health_score"(
    "day" TEXT NOT NULL CHECK ("day" IS date("day", '+0 days')),
    "account" INTEGER NOT NULL REFERENCES "account"("id") ON DELETE CASCADE,
    "card" INTEGER NOT NULL REFERENCES "health_card"("id"),
    "score" INTEGER CHECK ("score" BETWEEN 0 AND 10000),
    "grade" TEXT,
    "coverage" INTEGER NOT NULL CHECK ("coverage" BETWEEN 0 AND 10000),
    "parts" TEXT NOT NULL,
    PRIMARY KEY ("day", "account")) STRICT;
CREATE TABLE "health_state"(
    "account" INTEGER PRIMARY KEY REFERENCES "account"("id") ON DELETE CASCADE,
    "day" TEXT NOT NULL CHECK ("day" IS date("day", '+0 days')),
    "card" INTEGER NOT NULL REFERENCES "health_card"("id"),
    "score" INTEGER CHECK ("score" BETWEEN 0 AND 10000),
    "grade" TEXT,
    "coverage" INTEGER NOT NULL CHECK ("coverage" BETWEEN 0 AND 10000),
    "parts" TEXT NOT NULL,
    "frozen" INTEGER NOT NULL DEFAULT 0 CHECK ("frozen" IN (0, 1))) STRICT;
CREATE TABLE "health_override"(
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "created" TEXT NOT NULL CHECK ("created" IS strftime('%Y-%m-%dT%H:%M:%SZ', "created")),
    "updated" TEXT NOT NULL CHECK ("updated" IS strftime('%Y-%m-%dT%H:%M:%SZ', "updated")),
    "account" INTEGER NOT NULL REFERENCES "account"("id"),
    "from_on" TEXT NOT NULL CHECK ("from_on" IS date("from_on", '+0 days')),
    "until_on" TEXT NOT NULL CHECK ("until_on" IS date("until_on", '+0 days')),
    "score" INTEGER CHECK ("score" BETWEEN 0 AND 10000),
    "grade" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    "by" TEXT) STRICT;
CREATE INDEX "health_override_account" ON "health_override"("account", "until_on");
CREATE TABLE "alert"(
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "created" TEXT NOT NULL CHECK ("created" IS strftime('%Y-%m-%dT%H:%M:%SZ', "created")),
    "updated" TEXT NOT NULL CHECK ("updated" IS strftime('%Y-%m-%dT%H:%M:%SZ', "updated")),
    "account" INTEGER NOT NULL REFERENCES "account"("id"),
    "rule" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "value" REAL NOT NULL,
    "line" REAL NOT NULL,
    "opened_on" TEXT NOT NULL CHECK ("opened_on" IS date("opened_on", '+0 days')),
    "owner" INTEGER REFERENCES "staff"("id"),
    "state" TEXT NOT NULL CHECK ("state" = 'open' OR "state" = 'taken' OR "state" = 'snoozed' OR "state" = 'recovered' OR "state" = 'lost' OR "state" = 'dismissed'),
    "snoozed_until" TEXT CHECK ("snoozed_until" IS date("snoozed_until", '+0 days')),
    "taken_on" TEXT CHECK ("taken_on" IS date("taken_on", '+0 days')),
    "acted_on" TEXT CHECK ("acted_on" IS date("acted_on", '+0 days')),
    "closed_on" TEXT CHECK ("closed_on" IS date("closed_on", '+0 days')),
    "why" TEXT,
    "told_on" TEXT CHECK ("told_on" IS date("told_on", '+0 days')),
    "mailed_on" TEXT CHECK ("mailed_on" IS date("mailed_on", '+0 days')),
    "well" INTEGER NOT NULL CHECK ("well" BETWEEN 0 AND 2),
    "well_on" TEXT CHECK ("well_on" IS date("well_on", '+0 days')),
    "over_on" TEXT CHECK ("over_on" IS date("over_on", '+0 days'))) STRICT;
CREATE UNIQUE INDEX "alert_episode" ON "alert"("account", "rule") WHERE "over_on" IS NULL;
CREATE INDEX "alert_account" ON "alert"("account");
CREATE INDEX "alert_owner" ON "alert"("owner");
CREATE INDEX "alert_opened" ON "alert"("opened_on");
CREATE TABLE "alert_action"(
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "created" TEXT NOT NULL CHECK ("created" IS strftime('%Y-%m-%dT%H:%M:%SZ', "created")),
    "updated" TEXT NOT NULL CHECK ("updated" IS strftime('%Y-%m-%dT%H:%M:%SZ', "updated")),
    "alert" INTEGER NOT NULL REFERENCES "alert"("id"),
    "on" TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
    "by" TEXT,
    "what" TEXT NOT NULL) STRICT;
CREATE INDEX "alert_action_alert" ON "alert_action"("alert");
CREATE TABLE "alert_mail"(
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "created" TEXT NOT NULL CHECK ("created" IS strftime('%Y-%m-%dT%H:%M:%SZ', "created")),
    "updated" TEXT NOT NULL CHECK ("updated" IS strftime('%Y-%m-%dT%H:%M:%SZ', "updated")),
    "staff" INTEGER NOT NULL REFERENCES "staff"("id"),
    "day" TEXT NOT NULL CHECK ("day" IS date("day", '+0 days')),
    "claimed_at" TEXT NOT NULL CHECK ("claimed_at" IS strftime('%Y-%m-%dT%H:%M:%SZ', "claimed_at")),
    "state" TEXT NOT NULL CHECK ("state" = 'claimed' OR "state" = 'sent' OR "state" = 'failed' OR "state" = 'unknown'),
    "message_id" TEXT NOT NULL,
    "alerts" TEXT NOT NULL,
    UNIQUE ("staff", "day")) STRICT;
CREATE INDEX "alert_mail_state" ON "alert_mail"("state");
CREATE TABLE "churn"(
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "created" TEXT NOT NULL CHECK ("created" IS strftime('%Y-%m-%dT%H:%M:%SZ', "created")),
    "updated" TEXT NOT NULL CHECK ("updated" IS strftime('%Y-%m-%dT%H:%M:%SZ', "updated")),
    "account" INTEGER NOT NULL REFERENCES "account"("id"),
    "on" TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
    "due" TEXT CHECK ("due" IS date("due", '+0 days')),
    "notice_on" TEXT CHECK ("notice_on" IS date("notice_on", '+0 days')),
    "whole" INTEGER NOT NULL CHECK ("whole" IN (0, 1)),
    "currency" TEXT NOT NULL,
    "arr" INTEGER CHECK ("arr" >= 0),
    "reason" TEXT NOT NULL,
    "class" TEXT NOT NULL,
    "detail" TEXT,
    "customer_reason" TEXT,
    "customer_detail" TEXT,
    "preventable" INTEGER CHECK ("preventable" IN (0, 1)),
    "first_visible_on" TEXT CHECK ("first_visible_on" IS date("first_visible_on", '+0 days')),
    "competitor" TEXT,
    "request" INTEGER REFERENCES "request"("id"),
    "did_well" TEXT,
    "could_better" TEXT,
    "missed" TEXT,
    "change" TEXT,
    "retro_on" TEXT CHECK ("retro_on" IS date("retro_on", '+0 days')),
    UNIQUE ("account", "on", "currency")) STRICT;
CREATE INDEX "churn_on" ON "churn"("on");
CREATE INDEX "churn_request" ON "churn"("request");
CREATE INDEX "churn_unseen" ON "churn"("on") WHERE "retro_on" IS NULL;
CREATE TABLE "churn_fix"(
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "created" TEXT NOT NULL CHECK ("created" IS strftime('%Y-%m-%dT%H:%M:%SZ', "created")),
    "updated" TEXT NOT NULL CHECK ("updated" IS strftime('%Y-%m-%dT%H:%M:%SZ', "updated")),
    "reason" TEXT,
    "request" INTEGER REFERENCES "request"("id"),
    "on" TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
    "what" TEXT NOT NULL) STRICT;
CREATE INDEX "churn_fix_reason" ON "churn_fix"("reason");
CREATE INDEX "churn_fix_request" ON "churn_fix"("request");
CREATE TABLE "winback"(
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "created" TEXT NOT NULL CHECK ("created" IS strftime('%Y-%m-%dT%H:%M:%SZ', "created")),
    "updated" TEXT NOT NULL CHECK ("updated" IS strftime('%Y-%m-%dT%H:%M:%SZ', "updated")),
    "account" INTEGER NOT NULL REFERENCES "account"("id"),
    "churn" INTEGER NOT NULL REFERENCES "churn"("id"),
    "state" TEXT NOT NULL CHECK ("state" = 'waiting' OR "state" = 'told' OR "state" = 'talking' OR "state" = 'won' OR "state" = 'declined'),
    "since" TEXT NOT NULL CHECK ("since" IS date("since", '+0 days')),
    "told_on" TEXT CHECK ("told_on" IS date("told_on", '+0 days')),
    "called_on" TEXT CHECK ("called_on" IS date("called_on", '+0 days')),
    "next_on" TEXT CHECK ("next_on" IS date("next_on", '+0 days')),
    "contract" INTEGER REFERENCES "contract"("id"),
    "notes" TEXT,
    UNIQUE ("churn")) STRICT;
CREATE INDEX "winback_account" ON "winback"("account");
CREATE INDEX "winback_contract" ON "winback"("contract");
CREATE INDEX "winback_next" ON "winback"("next_on") WHERE "state" <> 'won';
CREATE TABLE "reminder"(
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "created" TEXT NOT NULL CHECK ("created" IS strftime('%Y-%m-%dT%H:%M:%SZ', "created")),
    "updated" TEXT NOT NULL CHECK ("updated" IS strftime('%Y-%m-%dT%H:%M:%SZ', "updated")),
    "account" INTEGER NOT NULL REFERENCES "account"("id"),
    "due" TEXT NOT NULL CHECK ("due" IS date("due", '+0 days')),
    "currency" TEXT NOT NULL,
    "about" TEXT NOT NULL CHECK ("about" = 'due' OR "about" = 'notice' OR "about" = 'tell'),
    "days_before" INTEGER NOT NULL CHECK ("days_before" >= 0),
    "person" TEXT NOT NULL,
    "claimed_at" TEXT NOT NULL CHECK ("claimed_at" IS strftime('%Y-%m-%dT%H:%M:%SZ', "claimed_at")),
    "state" TEXT NOT NULL CHECK ("state" = 'claimed' OR "state" = 'sent' OR "state" = 'failed' OR "state" = 'unknown'),
    "message_id" TEXT NOT NULL,
    UNIQUE ("account", "due", "currency", "about", "days_before", "person")) STRICT;
CREATE INDEX "reminder_state" ON "reminder"("state");
CREATE TABLE "review"(
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "created" TEXT NOT NULL CHECK ("created" IS strftime('%Y-%m-%dT%H:%M:%SZ', "created")),
    "updated" TEXT NOT NULL CHECK ("updated" IS strftime('%Y-%m-%dT%H:%M:%SZ', "updated")),
    "account" INTEGER NOT NULL REFERENCES "account"("id"),
    "due" TEXT NOT NULL CHECK ("due" IS date("due", '+0 days')),
    "way" TEXT NOT NULL CHECK ("way" = 'meeting' OR "way" = 'mail'),
    "state" TEXT NOT NULL CHECK ("state" = 'to_schedule' OR "state" = 'scheduled' OR "state" = 'done' OR "state" = 'skipped'),
    "scheduled_at" TEXT CHECK ("scheduled_at" IS strftime('%Y-%m-%dT%H:%M:%SZ', "scheduled_at")),
    "held_on" TEXT CHECK ("held_on" IS date("held_on", '+0 days')),
    "notes" TEXT,
    "next_goals" TEXT,
    "why" TEXT,
    UNIQUE ("account", "due")) STRICT;
CREATE INDEX "review_open" ON "review"("due") WHERE "state" IN ('to_schedule', 'scheduled');
CREATE TABLE "review_attendees"(
    "review" INTEGER NOT NULL REFERENCES "review"("id"),
    "value" INTEGER NOT NULL REFERENCES "contact"("id"),
    PRIMARY KEY ("review", "value")) STRICT;
CREATE INDEX "review_attendees_value" ON "review_attendees"("value");
CREATE TABLE "review_action"(
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "created" TEXT NOT NULL CHECK ("created" IS strftime('%Y-%m-%dT%H:%M:%SZ', "created")),
    "updated" TEXT NOT NULL CHECK ("updated" IS strftime('%Y-%m-%dT%H:%M:%SZ', "updated")),
    "review" INTEGER NOT NULL REFERENCES "review"("id"),
    "what" TEXT NOT NULL,
    "staff" INTEGER REFERENCES "staff"("id"),
    "contact" INTEGER REFERENCES "contact"("id"),
    "due" TEXT NOT NULL CHECK ("due" IS date("due", '+0 days')),
    "done_on" TEXT CHECK ("done_on" IS date("done_on", '+0 days'))) STRICT;
CREATE INDEX "review_action_review" ON "review_action"("review");
CREATE INDEX "review_action_staff" ON "review_action"("staff");
CREATE INDEX "review_action_contact" ON "review_action"("contact");
CREATE INDEX "review_action_open" ON "review_action"("due") WHERE "done_on" IS NULL;
CREATE TABLE "review_mail"(
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "created" TEXT NOT NULL CHECK ("created" IS strftime('%Y-%m-%dT%H:%M:%SZ', "created")),
    "updated" TEXT NOT NULL CHECK ("updated" IS strftime('%Y-%m-%dT%H:%M:%SZ', "updated")),
    "review" INTEGER NOT NULL REFERENCES "review"("id"),
    "contact" INTEGER NOT NULL REFERENCES "contact"("id"),
    "about" TEXT NOT NULL CHECK ("about" = 'deck' OR "about" = 'results'),
    "email" TEXT NOT NULL,
    "claimed_at" TEXT NOT NULL CHECK ("claimed_at" IS strftime('%Y-%m-%dT%H:%M:%SZ', "claimed_at")),
    "state" TEXT NOT NULL CHECK ("state" = 'claimed' OR "state" = 'sent' OR "state" = 'failed' OR "state" = 'unknown'),
    "message_id" TEXT NOT NULL,
    UNIQUE ("review", "contact", "about")) STRICT;
CREATE INDEX "review_mail_contact" ON "review_mail"("contact");
CREATE INDEX "review_mail_state" ON "review_mail"("state");
CREATE TABLE "upsell"(
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "created" TEXT NOT NULL CHECK ("created" IS strftime('%Y-%m-%dT%H:%M:%SZ', "created")),
    "updated" TEXT NOT NULL CHECK ("updated" IS strftime('%Y-%m-%dT%H:%M:%SZ', "updated")),
    "account" INTEGER NOT NULL REFERENCES "account"("id"),
    "product" TEXT NOT NULL,
    "plan" TEXT,
    "seats" INTEGER CHECK ("seats" > 0),
    "currency" TEXT NOT NULL,
    "amount" INTEGER NOT NULL CHECK ("amount" > 0),
    "contract" INTEGER REFERENCES "contract"("id"),
    "owner" INTEGER REFERENCES "staff"("id"),
    "note" TEXT,
    "state" TEXT NOT NULL CHECK ("state" = 'open' OR "state" = 'proposed' OR "state" = 'won' OR "state" = 'lost'),
    "opened_on" TEXT NOT NULL CHECK ("opened_on" IS date("opened_on", '+0 days')),
    "proposed_on" TEXT CHECK ("proposed_on" IS date("proposed_on", '+0 days')),
    "anyway" TEXT,
    "ended_on" TEXT CHECK ("ended_on" IS date("ended_on", '+0 days')),
    "why" TEXT,
    "line" INTEGER REFERENCES "contract"("id")) STRICT;
CREATE INDEX "upsell_account" ON "upsell"("account");
CREATE INDEX "upsell_contract" ON "upsell"("contract");
CREATE INDEX "upsell_owner" ON "upsell"("owner");
CREATE INDEX "upsell_line" ON "upsell"("line");
CREATE TABLE "renewal_outlook"(
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "created" TEXT NOT NULL CHECK ("created" IS strftime('%Y-%m-%dT%H:%M:%SZ', "created")),
    "updated" TEXT NOT NULL CHECK ("updated" IS strftime('%Y-%m-%dT%H:%M:%SZ', "updated")),
    "account" INTEGER NOT NULL REFERENCES "account"("id"),
    "due" TEXT NOT NULL CHECK ("due" IS date("due", '+0 days')),
    "currency" TEXT NOT NULL,
    "owner" INTEGER REFERENCES "staff"("id"),
    "category" TEXT CHECK ("category" = 'commit' OR "category" = 'likely' OR "category" = 'at_risk' OR "category" = 'lost'),
    "target" INTEGER CHECK ("target" >= 0),
    "forecast" INTEGER CHECK ("forecast" >= 0),
    "next_year" TEXT,
    "value_report" TEXT,
    UNIQUE ("account", "due", "currency")) STRICT;
CREATE INDEX "renewal_outlook_owner" ON "renewal_outlook"("owner");
CREATE INDEX "renewal_outlook_due" ON "renewal_outlook"("due");
CREATE TABLE "renewal_step"(
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "created" TEXT NOT NULL CHECK ("created" IS strftime('%Y-%m-%dT%H:%M:%SZ', "created")),
    "updated" TEXT NOT NULL CHECK ("updated" IS strftime('%Y-%m-%dT%H:%M:%SZ', "updated")),
    "account" INTEGER NOT NULL REFERENCES "account"("id"),
    "outlook" INTEGER NOT NULL REFERENCES "renewal_outlook"("id"),
    "step" TEXT NOT NULL,
    "mark" TEXT NOT NULL CHECK ("mark" = 'done' OR "mark" = 'skipped'),
    "on" TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
    "by" TEXT NOT NULL,
    "why" TEXT,
    UNIQUE ("account", "outlook", "step")) STRICT;
CREATE INDEX "renewal_step_outlook" ON "renewal_step"("outlook");
CREATE TABLE "renewal_verdict"(
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "created" TEXT NOT NULL CHECK ("created" IS strftime('%Y-%m-%dT%H:%M:%SZ', "created")),
    "updated" TEXT NOT NULL CHECK ("updated" IS strftime('%Y-%m-%dT%H:%M:%SZ', "updated")),
    "account" INTEGER NOT NULL REFERENCES "account"("id"),
    "outlook" INTEGER NOT NULL REFERENCES "renewal_outlook"("id"),
    "checkpoint" INTEGER NOT NULL CHECK ("checkpoint" >= 0),
    "judge" TEXT NOT NULL CHECK ("judge" = 'system' OR "judge" = 'csm' OR "judge" = 'final'),
    "verdict" TEXT NOT NULL CHECK ("verdict" = 'renew' OR "verdict" = 'monitor' OR "verdict" = 'at_risk' OR "verdict" = 'lose'),
    "on" TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
    "by" TEXT NOT NULL,
    "why" TEXT) STRICT;
CREATE INDEX "renewal_verdict_outlook" ON "renewal_verdict"("outlook", "judge", "on");
CREATE INDEX "renewal_verdict_account" ON "renewal_verdict"("account");
CREATE TABLE "renewal_notice"(
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "created" TEXT NOT NULL CHECK ("created" IS strftime('%Y-%m-%dT%H:%M:%SZ', "created")),
    "updated" TEXT NOT NULL CHECK ("updated" IS strftime('%Y-%m-%dT%H:%M:%SZ', "updated")),
    "account" INTEGER NOT NULL REFERENCES "account"("id"),
    "outlook" INTEGER NOT NULL REFERENCES "renewal_outlook"("id"),
    "about" TEXT NOT NULL CHECK ("about" = 'tell' OR "about" = 'notice'),
    "how" TEXT NOT NULL CHECK ("how" = 'mail' OR "how" = 'registered' OR "how" = 'courier' OR "how" = 'portal' OR "how" = 'hand'),
    "on" TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
    "deadline" TEXT CHECK ("deadline" IS date("deadline", '+0 days')),
    "contact" INTEGER REFERENCES "contact"("id"),
    "proof" TEXT,
    "by" TEXT NOT NULL) STRICT;
CREATE INDEX "renewal_notice_outlook" ON "renewal_notice"("outlook", "about");
CREATE INDEX "renewal_notice_account" ON "renewal_notice"("account");
CREATE INDEX "renewal_notice_contact" ON "renewal_notice"("contact");
CREATE TABLE "renewal_snapshot"(
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "created" TEXT NOT NULL CHECK ("created" IS strftime('%Y-%m-%dT%H:%M:%SZ', "created")),
    "updated" TEXT NOT NULL CHECK ("updated" IS strftime('%Y-%m-%dT%H:%M:%SZ', "updated")),
    "day" TEXT NOT NULL CHECK ("day" IS date("day", '+0 days')),
    "week" TEXT NOT NULL UNIQUE CHECK ("week" IS date("week", '+0 days')),
    "until" TEXT NOT NULL CHECK ("until" IS date("until", '+0 days')),
    "sets" INTEGER NOT NULL CHECK ("sets" >= 0)) STRICT;
CREATE TABLE "renewal_kept"(
    "snapshot" INTEGER NOT NULL REFERENCES "renewal_snapshot"("id"),
    "account" INTEGER NOT NULL REFERENCES "account"("id") ON DELETE CASCADE,
    "line" INTEGER NOT NULL,
    "due" TEXT NOT NULL CHECK ("due" IS date("due", '+0 days')),
    "currency" TEXT NOT NULL,
    "amount" INTEGER NOT NULL CHECK ("amount" >= 0),
    "target" INTEGER,
    "forecast" INTEGER,
    "category" TEXT CHECK ("category" = 'commit' OR "category" = 'likely' OR "category" = 'at_risk' OR "category" = 'lost'),
    "band" TEXT NOT NULL CHECK ("band" = 'green' OR "band" = 'yellow' OR "band" = 'red' OR "band" = 'none'),
    "chance" INTEGER NOT NULL CHECK ("chance" BETWEEN 0 AND 1000000),
    PRIMARY KEY ("snapshot", "due", "account", "currency")) STRICT;
CREATE INDEX "renewal_kept_account" ON "renewal_kept"("account");
CREATE TABLE "agenda_mail"(
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "created" TEXT NOT NULL CHECK ("created" IS strftime('%Y-%m-%dT%H:%M:%SZ', "created")),
    "updated" TEXT NOT NULL CHECK ("updated" IS strftime('%Y-%m-%dT%H:%M:%SZ', "updated")),
    "staff" INTEGER NOT NULL REFERENCES "staff"("id"),
    "day" TEXT NOT NULL CHECK ("day" IS date("day", '+0 days')),
    "claimed_at" TEXT NOT NULL CHECK ("claimed_at" IS strftime('%Y-%m-%dT%H:%M:%SZ', "claimed_at")),
    "state" TEXT NOT NULL CHECK ("state" = 'claimed' OR "state" = 'sent' OR "state" = 'failed' OR "state" = 'unknown'),
    "message_id" TEXT NOT NULL,
    "duties" TEXT NOT NULL,
    UNIQUE ("staff", "day")) STRICT;
CREATE INDEX "agenda_mail_state" ON "agenda_mail"("state");
CREATE TABLE "cost"(
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "created" TEXT NOT NULL CHECK ("created" IS strftime('%Y-%m-%dT%H:%M:%SZ', "created")),
    "updated" TEXT NOT NULL CHECK ("updated" IS strftime('%Y-%m-%dT%H:%M:%SZ', "updated")),
    "month" TEXT NOT NULL,
    "starts" TEXT NOT NULL CHECK ("starts" IS date("starts", '+0 days')),
    "kind" TEXT NOT NULL CHECK ("kind" = 'sales' OR "kind" = 'marketing' OR "kind" = 'service' OR "kind" = 'implementation' OR "kind" = 'development'),
    "team" TEXT,
    "currency" TEXT NOT NULL,
    "amount" INTEGER NOT NULL CHECK ("amount" >= 0),
    "note" TEXT) STRICT;
CREATE UNIQUE INDEX "cost_once" ON "cost"("starts", "kind", coalesce("team", ''));
CREATE TABLE "target"(
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "created" TEXT NOT NULL CHECK ("created" IS strftime('%Y-%m-%dT%H:%M:%SZ', "created")),
    "updated" TEXT NOT NULL CHECK ("updated" IS strftime('%Y-%m-%dT%H:%M:%SZ', "updated")),
    "metric" TEXT NOT NULL CHECK ("metric" = 'nrr' OR "metric" = 'grr' OR "metric" = 'renewal_rate' OR "metric" = 'renewal_amount_rate' OR "metric" = 'gross_renewal_rate' OR "metric" = 'logo_churn' OR "metric" = 'activation_rate' OR "metric" = 'activated_on_time' OR "metric" = 'nps' OR "metric" = 'csat' OR "metric" = 'sla_first_reply' OR "metric" = 'sla_solution' OR "metric" = 'closing_arr' OR "metric" = 'new_arr' OR "metric" = 'expansion_arr' OR "metric" = 'contraction_arr' OR "metric" = 'churned_arr' OR "metric" = 'acquisition_cost' OR "metric" = 'service_cost' OR "metric" = 'development_cost'),
    "period" TEXT NOT NULL,
    "starts" TEXT NOT NULL CHECK ("starts" IS date("starts", '+0 days')),
    "ends" TEXT NOT NULL CHECK ("ends" IS date("ends", '+0 days')),
    "segment" TEXT CHECK ("segment" = 'large' OR "segment" = 'medium' OR "segment" = 'small'),
    "staff" INTEGER REFERENCES "staff"("id"),
    "value" TEXT NOT NULL,
    "note" TEXT) STRICT;
CREATE INDEX "target_time" ON "target"("starts", "ends");
CREATE INDEX "target_staff" ON "target"("staff");
CREATE TABLE "period"(
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "created" TEXT NOT NULL CHECK ("created" IS strftime('%Y-%m-%dT%H:%M:%SZ', "created")),
    "updated" TEXT NOT NULL CHECK ("updated" IS strftime('%Y-%m-%dT%H:%M:%SZ', "updated")),
    "period" TEXT NOT NULL,
    "starts" TEXT NOT NULL CHECK ("starts" IS date("starts", '+0 days')),
    "ends" TEXT NOT NULL CHECK ("ends" IS date("ends", '+0 days')),
    "closed_on" TEXT NOT NULL CHECK ("closed_on" IS date("closed_on", '+0 days')),
    "closed_by" TEXT NOT NULL,
    "provisional" INTEGER NOT NULL CHECK ("provisional" IN (0, 1)),
    "nrr" REAL,
    "grr" REAL,
    "logo_churn" REAL,
    "renewal_rate" REAL,
    "renewal_amount_rate" REAL,
    "gross_renewal_rate" REAL,
    "opening_arr" INTEGER NOT NULL,
    "new_arr" INTEGER NOT NULL,
    "reactivated_arr" INTEGER NOT NULL,
    "expansion_arr" INTEGER NOT NULL,
    "contraction_arr" INTEGER NOT NULL,
    "churned_arr" INTEGER NOT NULL,
    "closing_arr" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "grace_days" INTEGER NOT NULL,
    "rates" TEXT,
    "note" TEXT,
    "accounts" INTEGER NOT NULL CHECK ("accounts" >= 0),
    "digest" TEXT NOT NULL,
    "reopened_on" TEXT CHECK ("reopened_on" IS date("reopened_on", '+0 days')),
    "reopened_by" TEXT,
    "why" TEXT) STRICT;
CREATE UNIQUE INDEX "period_days" ON "period"("starts", "ends") WHERE "reopened_on" IS NULL;
CREATE TABLE "period_row"(
    "period" INTEGER NOT NULL REFERENCES "period"("id"),
    "account" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "staff" INTEGER,
    "csm" TEXT,
    "segment" TEXT,
    "level" TEXT,
    "divisor" INTEGER NOT NULL CHECK ("divisor" > 0),
    "opening" INTEGER NOT NULL CHECK ("opening" >= 0),
    "new" INTEGER NOT NULL CHECK ("new" >= 0),
    "reactivation" INTEGER NOT NULL CHECK ("reactivation" >= 0),
    "expansion" INTEGER NOT NULL CHECK ("expansion" >= 0),
    "contraction" INTEGER NOT NULL CHECK ("contraction" >= 0),
    "churn" INTEGER NOT NULL CHECK ("churn" >= 0),
    "closing" INTEGER NOT NULL CHECK ("closing" >= 0),
    "lost" INTEGER NOT NULL CHECK ("lost" IN (0, 1)),
    "renewal" TEXT CHECK ("renewal" = 'open' OR "renewal" = 'renewed_early' OR "renewal" = 'renewed' OR "renewal" = 'in_grace' OR "renewal" = 'lost'),
    "due" INTEGER NOT NULL CHECK ("due" >= 0),
    "renewed" INTEGER NOT NULL CHECK ("renewed" >= 0),
    "capped" INTEGER NOT NULL CHECK ("capped" >= 0),
    PRIMARY KEY ("period", "account")) STRICT;
