// What was asked and solved more than once, and has no article.
#include "account/listing.hpp"
#include "base/search_words.hpp"
#include "base/text.hpp"
#include "store/records.hpp"
#include "ticket/article.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>

namespace cs {
namespace {

/// Tickets of one question.
struct Group {
    std::string area, function, subject;  ///< the subject of the newest
    std::int64_t tickets = 0, newest = 0;
    std::set<std::int64_t> accounts;
    Instant last;
};
using Groups = std::map<std::string, Group, std::less<>>;

constexpr char between = '\x1f';

/// Subjects with the same words, in whatever order, ask the same.
std::string sorted_words(std::string_view subject) {
    auto words = asked_words(subject);
    std::ranges::sort(words);
    return join(words, " ");
}

Groups solved_groups(Context& context, Date since) {
    Sql sql;
    sql.text = R"sql(SELECT t."id", t."account", t."opened_at", t."subject", t."area", t."function" FROM "ticket" t
WHERE t."state" IN ('solved', 'closed') AND t."opened_at" >= $1 AND t."merged_into" IS NULL
AND t."id" NOT IN (SELECT e."ticket" FROM "ticket_event" e WHERE e."article" IS NOT NULL) ORDER BY t."opened_at", t."id")sql";
    sql.values = {Instant{since.days() * 86'400}};
    Groups groups;
    std::map<std::string, std::string, std::less<>> words_of;
    const auto row = sql.prepared(context.engine);
    while (row->step()) {
        const auto subject = text_of(*row, 3), area = text_of(*row, 4), function = text_of(*row, 5);
        auto& words = words_of[subject];
        if (words.empty()) words = sorted_words(subject);
        auto& group = groups[function.empty() ? words : area + between + function];
        if (!function.empty()) group.area = area;
        group.function = function;
        group.subject = subject;
        ++group.tickets;
        group.newest = row->integer(0);
        group.accounts.insert(row->integer(1));
        group.last = std::get<Instant>(row->cell(2, Type::instant));
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

}  // namespace

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
    auto groups = solved_groups(context, since);
    std::erase_if(groups, [&](const auto& each) {
        return each.second.tickets < 2 || has_article(context, each.first, each.second);
    });
    std::vector<Group> ranked;
    for (auto& [key, group] : groups) ranked.push_back(std::move(group));
    std::ranges::stable_sort(ranked, [](const Group& a, const Group& b) {
        return a.tickets != b.tickets ? a.tickets > b.tickets : a.accounts.size() > b.accounts.size();
    });
    for (const auto& group : ranked)
        table.rows.push_back({group.subject, text(group.area), text(group.function), group.tickets,
                              static_cast<std::int64_t>(group.accounts.size()), utc_date(group.last), group.newest});
    return table;
}

}  // namespace cs
