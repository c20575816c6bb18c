/// \file article.hpp  A support note: the answer to a question that comes more than once, for customers or for us
/// alone.
///
/// How often it was sent is counted from the replies that name it, how often it was asked again from the tickets of its
/// area and function that were opened since it stands. Source: domain.md "Support, requests, complaints".
#pragma once
#include "account/staff.hpp"
#include "document/document.hpp"

namespace cs {

struct Article : Record {
    std::string key, title, body, area, function;
    std::optional<Language> language;  ///< always there once it is stored
    bool is_public = true;
    std::int64_t used = 0;
    std::optional<std::int64_t> asked_again;
    std::string words;
};

template <> struct Noun<Article> {
    static constexpr auto fields = std::tuple{
        Field{"key",
              &Article::key,
              {"Key", "代号"},
              "short name, unique; made from the title unless said",
              {.access = Access::key, .also = "article key,文章代号"}},
        Field{"title",
              &Article::title,
              {"Title", "标题"},
              "the question, as customers ask it",
              {.also = "question,问题", .required = true}},
        Field{"body",
              &Article::body,
              {"Body", "正文"},
              "the answer, in Markdown",
              {.also = "answer,答案", .required = true}},
        Field{"area", &Article::area, {"Area", "模块"}, "the part of the product", {.also = "产品模块"}},
        Field{"function", &Article::function, {"Function", "功能"}, "what is to be done with it", {.also = "功能点"}},
        Field{"language", &Article::language, {"Language", "语言"}, "that it is written in; the title's unless said"},
        Field{"public",
              &Article::is_public,
              {"Public", "对外公开"},
              "customers may read it: 'cs article site' has it",
              {.also = "published"}},
        Field{"used",
              &Article::used,
              {"Used", "使用次数"},
              "how often it was sent",
              {.access = Access::derived,
               .sql = R"((SELECT count(*) FROM "ticket_event" e WHERE e."article" = {t}."id"))"}},
        Field{
            "asked_again",
            &Article::asked_again,
            {"Asked again", "再次咨询"},
            "tickets of its area and function that were opened since it stands",
            {.access = Access::derived,
             .sql =
                 R"(CASE WHEN {t}."function" IS NOT NULL THEN (SELECT count(*) FROM "ticket" k WHERE )"
                 R"(k."function" = {t}."function" AND k."area" = {t}."area" AND k."opened_at" > {t}."created") END)"}},
        Field{"words",
              &Article::words,
              {"Words", "检索词"},
              "by which it is found",
              {.access = Access::derived, .hidden = true}},
    };
    static const NounView view;
};

extern const std::string_view article_schema;  ///< of articles and macros

/// Articles that have the words, then tickets that were solved; those with all of them first. Columns kind, which,
/// title, area, words. Error{usage}: there is no word in it.
Table search_answers(Context&, std::string_view question, std::size_t most);
/// Articles and macros that fit a ticket, and tickets with the like that were solved, at most so many of each; with the
/// words that they have in common with it.
Table suggest_answers(Context&, std::int64_t ticket, std::size_t most);

/// What was solved twice and more since a day, and has no article: tickets of one area and function, or without a
/// function whose subjects have the same words; the most frequent first.
Table articles_due(Context&, Date since);

/// What of that is somebody's to write: of who had most of a question's tickets.
struct UnwrittenAnswers {
    std::string person;          ///< handle; empty: they were nobody's
    std::string question;        ///< the most frequent of them
    std::int64_t questions = 0;  ///< how many
    std::int64_t ticket = 0;     ///< the newest of `question`
};
/// By person, who has the most frequent one first. Looks at the newest 2,000 solved tickets since a day, not at more.
std::vector<UnwrittenAnswers> unwritten_answers(Context&, Date since);

}  // namespace cs
