// What was asked and solved more than once, and has no article.
#include "account/listing.hpp"
#include "base/search_words.hpp"
#include "base/text.hpp"
#include "store/records.hpp"
#include "ticket/article.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <unordered_map>

namespace cs {
namespace {

/// Tickets of one question.
struct Group {
    std::string area, function, subject;  ///< the subject of the newest
    std::int64_t tickets = 0, newest = 0;
    std::set<std::int64_t> accounts;
    Instant last;
    std::map<std::string, std::int64_t> people;  ///< who of ours had how many of them
};
using Groups = std::map<std::string, Group, std::less<>>;

constexpr char between = '\x1f';

/// Subjects with the same words, in whatever order, ask the same.
std::string sorted_words(std::string_view subject) {
    auto words = asked_words(subject);
    std::ranges::sort(words);
    return join(words, " ");
}

/// Of the newest solved tickets that no article answered, at most so many. Few are looked up one by one; of many it is
/// faster to know beforehand which ones an article answered.
constexpr std::string_view solved_sql =
    R"sql(SELECT t."id", t."account", t."opened_at", t."subject", t."area", t."function", s."handle" FROM "ticket" t
LEFT JOIN "staff" s ON s."id" = t."assignee" AND s."active" = 1
WHERE t."state" IN ('solved', 'closed') AND t."opened_at" >= $1 AND t."merged_into" IS NULL
AND {} ORDER BY t."opened_at" DESC, t."id" DESC LIMIT $2)sql";
constexpr std::string_view none_of_it =
    R"sql(NOT EXISTS (SELECT 1 FROM "ticket_event" e WHERE e."ticket" = t."id" AND e."article" IS NOT NULL))sql";
constexpr std::string_view none_of_all =
    R"sql(t."id" NOT IN (SELECT e."ticket" FROM "ticket_event" e WHERE e."article" IS NOT NULL))sql";

Groups solved_groups(Context& context, Date since, std::optional<std::int64_t> most) {
    Sql sql;
    sql.text = fmt::format(solved_sql, most ? none_of_it : none_of_all);
    sql.values = {Instant{since.days() * 86'400}, most.value_or(std::numeric_limits<std::int64_t>::max())};
    Groups groups;
    std::unordered_map<std::string, std::string> words_of;
    const auto words = [&](const std::string& subject) -> const std::string& {
        const auto [found, fresh] = words_of.try_emplace(subject);
        if (fresh) found->second = sorted_words(subject);
        return found->second;
    };
    const auto row = sql.prepared(context.engine);
    while (row->step()) {
        const auto subject = text_of(*row, 3), area = text_of(*row, 4), function = text_of(*row, 5);
        auto& group = groups[function.empty() ? words(subject) : area + between + function];
        if (group.tickets++ == 0) {
            group.function = function;
            group.subject = subject;
            group.newest = row->integer(0);
            group.last = std::get<Instant>(row->cell(2, Type::instant));
            if (!function.empty()) group.area = area;
        }
        group.accounts.insert(row->integer(1));
        if (!row->null(6)) ++group.people[text_of(*row, 6)];
    }
    return groups;
}

/// Whether an article is of its area and function, or has all words of its subject.
bool has_article(Context& context, const std::string& key, const Group& group) {
    Sql sql;
    if (group.function.empty()) {
        if (key.empty()) return true;  // no word in it: nobody could write one
        sql.text = context.engine.ddl("SELECT 1 FROM {all_words:article} f");
        sql.values = {key};
    } else {
        sql.text = R"(SELECT 1 FROM "article" WHERE "function" = $1 AND "area" = $2)";
        sql.values = {group.function, group.area};
    }
    return sql.prepared(context.engine)->step();
}

std::vector<Group> unwritten(Context& context, Date since, std::optional<std::int64_t> most) {
    auto groups = solved_groups(context, since, most);
    std::vector<Group> ranked;
    for (auto& [key, group] : groups)
        if (group.tickets > 1 && !has_article(context, key, group)) ranked.push_back(std::move(group));
    std::ranges::stable_sort(ranked, [](const Group& a, const Group& b) {
        return a.tickets != b.tickets ? a.tickets > b.tickets : a.accounts.size() > b.accounts.size();
    });
    return ranked;
}

}  // namespace

std::vector<UnwrittenAnswers> unwritten_answers(Context& context, Date since) {
    constexpr std::int64_t most_tickets = 2000;
    std::vector<UnwrittenAnswers> all;
    for (const auto& group : unwritten(context, since, most_tickets)) {
        const auto most = std::ranges::max_element(group.people, {}, [](const auto& each) { return each.second; });
        const auto person = most == group.people.end() ? std::string{} : most->first;
        auto found = std::ranges::find(all, person, &UnwrittenAnswers::person);
        if (found == all.end())
            found = all.insert(all.end(),
                               {person, group.function.empty() ? group.subject : group.function, 0, group.newest});
        ++found->questions;
    }
    return all;
}

Table articles_due(Context& context, Date since) {
    Table table;
    table.name = "articles_due";
    table.none = Words{"nothing was asked twice that has no article", "没有重复咨询却缺少文章的问题"}.in(context.lang);
    const auto column = [&](const char* name, Words header, Type type) {
        table.columns.push_back({name, std::string{header.in(context.lang)}, type});
    };
    column("question", {"Question", "问题"}, Type::text);
    column("area", {"Area", "模块"}, Type::text);
    column("function", {"Function", "功能"}, Type::text);
    column("tickets", {"Tickets", "工单数"}, Type::integer);
    column("accounts", {"Accounts", "客户数"}, Type::integer);
    column("last", {"Last asked", "最近咨询"}, Type::date);
    column("ticket", {"Ticket", "最近工单"}, Type::integer);
    const auto text = [](const std::string& value) { return value.empty() ? Cell{} : Cell{value}; };
    for (const auto& group : unwritten(context, since, {}))
        table.rows.push_back({group.subject, text(group.area), text(group.function), group.tickets,
                              static_cast<std::int64_t>(group.accounts.size()), utc_date(group.last), group.newest});
    return table;
}

}  // namespace cs
