// The tables of articles and macros, in neutral DDL (Engine::ddl). Released text is never edited: what changes is a new
// migration.
#include "ticket/article.hpp"

namespace cs {

const std::string_view article_schema = R"sql(
CREATE TABLE "article"(
    "id" {id},
    "created" {instant} NOT NULL {check_instant:created},
    "updated" {instant} NOT NULL {check_instant:updated},
    "key" {text} NOT NULL UNIQUE,
    "title" {text} NOT NULL,
    "body" {text} NOT NULL,
    "area" {text},
    "function" {text},
    "language" {text} NOT NULL {one_of:language:en,zh},
    "public" {boolean} NOT NULL CHECK ("public" IN (0, 1)),
    "words" {text}){strict};
CREATE INDEX "article_function" ON "article"("function", "area");
{words:article};
CREATE TABLE "macro"(
    "id" {id},
    "created" {instant} NOT NULL {check_instant:created},
    "updated" {instant} NOT NULL {check_instant:updated},
    "key" {text} NOT NULL UNIQUE,
    "name" {text} NOT NULL,
    "body_en" {text},
    "body_zh" {text},
    "then" {text} {one_of:then:wait,hold,solve},
    "area" {text},
    "function" {text},
    "article" {ref} REFERENCES "article"("id"),
    "words" {text}){strict};
CREATE INDEX "macro_article" ON "macro"("article") WHERE "article" IS NOT NULL;
{words:macro};
CREATE TABLE "macro_params"(
    "macro" {ref} NOT NULL REFERENCES "macro"("id"),
    "value" {text} NOT NULL,
    PRIMARY KEY ("macro", "value")){strict};
CREATE INDEX "macro_params_value" ON "macro_params"("value");
CREATE TABLE "macro_tags"(
    "macro" {ref} NOT NULL REFERENCES "macro"("id"),
    "value" {text} NOT NULL,
    PRIMARY KEY ("macro", "value")){strict};
CREATE INDEX "macro_tags_value" ON "macro_tags"("value");
)sql";

}  // namespace cs
