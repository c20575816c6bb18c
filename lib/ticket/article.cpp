// The rules of articles, and how they are kept.
#include "ticket/article.hpp"
#include "base/search_words.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "store/records.hpp"
#include "ticket/key.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

[[noreturn]] void refuse(std::string message, std::string hint) {
    throw Error{Kind::data, std::move(message), std::move(hint)};
}

/// Chinese where anything of it is.
Language language_of(std::string_view text) {
    for (std::size_t at = 0; at < text.size();)
        if (const auto c = next_code_point(text, at); c >= 0x4E00 && c <= 0x9FFF) return Language::zh;
    return Language::en;
}

void prepare_article(Write& work, Record& after, const Record*) {
    auto& article = static_cast<Article&>(after);
    if (trimmed(article.title).empty()) refuse("title: missing", "the question, as customers ask it");
    if (trimmed(article.body).empty()) refuse("body: missing", "the answer, in Markdown");
    article.key = settled_key(work, work.noun("article"), article.id, article.key, article.title);
    if (!article.language) article.language = language_of(article.title);
    if (!article.function.empty() && article.area.empty())
        refuse("area: missing for a function", "the part of the product that it belongs to");
    article.words = indexed_words(
        fmt::format("{}\n{}\n{}\n{}\n{}", article.title, article.key, article.area, article.function, article.body));
}

}  // namespace

std::string settled_key(Write& work, const NounView& noun, std::int64_t id, std::string_view given,
                        std::string_view name) {
    auto key = given.empty() ? slug(name) : match_form(given);
    if (!is_slug(key))
        refuse(fmt::format("key: {} cannot be one", quoted(given.empty() ? name : given)),
               fmt::format("letters, digits, '-', '_' and '.' of any script, not digits alone; such as '{}'",
                           slug("Reset the password")));
    Query query;
    query.where = {{&noun.at("key"), Condition::Op::equal, {key}, {}},
                   {&noun.at("id"), Condition::Op::not_equal, {id}, {}}};
    if (count(work.context(), noun, query) > 0)
        refuse(fmt::format("key: {} is another {}'s", quoted(key), noun.name),
               fmt::format("'cs {} show {}' shows it; choose another key, or edit that one", noun.name, key));
    return key;
}

const NounView Noun<Article>::view{.name = "article",
                                   .title = {"Articles", "知识文章"},
                                   .fields = fields_of<Article>(),
                                   .key = "key",
                                   .label = "{t}.\"key\"",
                                   .columns = "key,title,area,function,language,public,used,asked_again",
                                   .order = "area,function,key",
                                   .make = make_record<Article>,
                                   .prepare = prepare_article,
                                   .common = true,
                                   .by_support = true};

}  // namespace cs
