// What answers a question: articles, macros, and tickets with the like that were solved.
#include "base/search_words.hpp"
#include "base/text.hpp"
#include "store/records.hpp"
#include "ticket/macro.hpp"
#include "ticket/search.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

constexpr std::size_t most_words_shown = 6;

Table answers_table(Lang lang) {
    Table table;
    table.name = "answers";
    const auto column = [&](const char* name, Words header) {
        table.columns.push_back({name, std::string{header.in(lang)}, Type::text});
    };
    column("kind", {"Kind", "类型"});
    column("which", {"Which", "编号"});
    column("title", {"Title", "标题"});
    column("words", {"Because of", "匹配词"});
    return table;
}

/// One kind of answer: where it is looked for, and what it is called.
struct Source {
    std::string_view noun, which, name, title;  ///< `name` and `title` are fields
    Words label;
};
constexpr Source article{"article", "", "key", "title", {"article", "文章"}};
constexpr Source macro{"macro", "", "key", "name", {"macro", "快捷回复"}};
constexpr Source solution{
    "ticket", R"(t."state" IN ('solved', 'closed') AND t."merged_into" IS NULL)", "id", "subject", {"ticket", "工单"}};

void add_answers(Context& context, Table& table, const Source& kind, std::string_view which, const Question& question,
                 std::size_t most) {
    const auto& noun = context.nouns[kind.noun];
    for (const auto& found : find_words(context, noun, question, which, most)) {
        const auto record = load(context, noun, found.id);
        const auto text = [&](std::string_view field) {
            return machine_text(noun.at(field).shown(noun.at(field), *record));
        };
        auto words = found.words;
        if (words.size() > most_words_shown) words.resize(most_words_shown);
        table.rows.push_back(
            {std::string{kind.label.in(context.lang)}, text(kind.name), text(kind.title), join(words, " ")});
    }
}

}  // namespace

Table search_answers(Context& context, std::string_view text, std::size_t most) {
    const Question question{asked_words(text), 0};
    if (question.words.empty())
        throw Error{Kind::usage, fmt::format("{} has no word to look for", quoted(text)), "such as: password reset"};
    auto table = answers_table(context.lang);
    table.none = Words{"nothing is found", "没有找到"}.in(context.lang);
    for (const auto* kind : {&article, &solution}) add_answers(context, table, *kind, kind->which, question, most);
    return table;
}

Table suggest_answers(Context& context, std::int64_t id, std::size_t most) {
    const auto ticket = get<Ticket>(context, id);
    Question question{asked_words(ticket.subject), 0};
    question.subject = question.words.size();
    for (auto& word : asked_words(fmt::format("{}\n{}\n{}", ticket.area, ticket.function, ticket.body)))
        if (question.words.size() < most_asked_words && std::ranges::find(question.words, word) == question.words.end())
            question.words.push_back(std::move(word));
    auto table = answers_table(context.lang);
    table.none = Words{"nothing fits; see 'cs article search'", "没有合适的内容，可用 'cs article search' 检索"}.in(
        context.lang);
    add_answers(context, table, article, article.which, question, most);
    add_answers(context, table, macro, macro.which, question, most);
    add_answers(context, table, solution, fmt::format(R"({} AND t."id" <> {})", solution.which, id), question, most);
    return table;
}

}  // namespace cs
