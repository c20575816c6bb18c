// What happens to the people of a customer, and what should be known about them.
#include "account/contact.hpp"
#include "account/listing.hpp"
#include "account/touch.hpp"
#include "base/text.hpp"
#include "store/records.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

constexpr std::int64_t half_a_year = 182;

std::vector<Contact> still_there(Context& context, const Ref<Account>& account) {
    const auto& noun = context.nouns.of<Contact>();
    Query query;
    query.where.push_back({&noun.at("account"), Condition::Op::equal, {account.id}, {}});
    query.where.push_back({&noun.at("left_on"), Condition::Op::equal, {Cell{}}, {}});
    return all<Contact>(context, query);
}

void take_seat(Contact& next, const Contact& old) {
    if (next.title.empty()) next.title = old.title;
    if (next.function.empty()) next.function = old.function;
    if (!next.tier || (old.tier && *old.tier < *next.tier)) next.tier = old.tier;
    if (!next.role) next.role = old.role;
    if (!next.type) next.type = old.type;
}

void pass_on(Write& work, const Contact& old, const std::string& name, std::vector<Contact>& others,
             Departure& departure) {
    for (auto& other : others) {
        if (other.name_match != match_form(name)) continue;
        take_seat(other, old);
        work.update(other);
        departure.successor = other.id;
        return;
    }
    Contact next;
    next.account = old.account;
    next.name = name;
    take_seat(next, old);
    departure.successor = work.insert(next);
    departure.successor_is_new = true;
    others.push_back(next);
}

void warn(const Contact& gone, const std::vector<Contact>& others, Departure& departure) {
    const auto has = [&](auto&& holds) { return std::ranges::any_of(others, holds); };
    if (gone.role == ContactRole::champion && !has([](const Contact& c) { return c.role == ContactRole::champion; }))
        departure.warnings.push_back({"the champion has left: win another one", "支持者已离职：请争取新的支持者"});
    if (gone.role == ContactRole::decision_maker &&
        !has([](const Contact& c) { return c.role == ContactRole::decision_maker; }))
        departure.warnings.push_back(
            {"the decision maker has left: find out who signs now", "决策者已离职：请确认新的决策者"});
    if (gone.tier == 1 && !has([](const Contact& c) { return c.tier == 1; }))
        departure.warnings.push_back({"nobody of tier 1 is left", "已没有一级关键人"});
    if (others.empty()) departure.warnings.push_back({"no contact is left at all", "已没有任何联系人"});
}

}  // namespace

Outcome judge_attitude(Context& context, std::int64_t id, std::int64_t attitude, const std::string& why) {
    return write(context, [&](Write& work) {
        auto contact = get<Contact>(context, id);
        contact.attitude = attitude;
        contact.attitude_on = context.today;
        work.update(contact);
        if (why.empty()) return;
        Touch note;
        note.account = contact.account;
        note.with = {{id, {}}};
        note.purpose = fmt::format("attitude {}", attitude);
        note.note = why;
        work.insert(note);
    });
}

Outcome leave(Context& context, std::int64_t id, Date on, const std::string& successor, Departure& departure) {
    return write(context, [&](Write& work) {
        auto contact = get<Contact>(context, id);
        if (contact.left_on)
            throw Error{Kind::no,
                        fmt::format("'{}' left already, on {}", printable(contact.name), to_text(*contact.left_on))};
        contact.left_on = on;
        work.update(contact);
        auto others = still_there(context, contact.account);
        if (!successor.empty()) pass_on(work, contact, successor, others, departure);
        warn(contact, others, departure);
    });
}

Table silent_contacts(Context& context, std::int64_t days) {
    constexpr Listed columns[] = {{"id", {"No.", "编号"}, Type::integer},
                                  {"account", {"Account", "客户"}},
                                  {"name", {"Name", "姓名"}},
                                  {"tier", {"Tier", "层级"}, Type::integer},
                                  {"role", {"Role", "角色"}, Type::choice},
                                  {"last_touch", {"Last talk", "最近沟通"}, Type::date},
                                  {"csm", {"CSM", "客户成功经理"}}};
    Sql sql;
    const auto since = sql.bind(add_days(context.today, -days));
    const auto text =
        fmt::format(R"sql(SELECT p."id", a."key", p."name", p."tier", p."role", t."last", s."handle" FROM "contact" p
JOIN "account" a ON a."id" = p."account" LEFT JOIN "staff" s ON s."id" = a."csm"
LEFT JOIN (SELECT w."value" AS "contact", max(x."on") AS "last" FROM "touch" x JOIN "touch_with" w ON w."touch" = x."id" WHERE x."kind" <> 'note' GROUP BY w."value") t ON t."contact" = p."id"
WHERE p."left_on" IS NULL AND (t."last" IS NULL OR t."last" < {})
AND EXISTS (SELECT 1 FROM "contract" c WHERE c."account" = a."id" AND c."starts" <= {{today}} AND (c."stops" IS NULL OR c."stops" > {{today}}))
ORDER BY a."key", p."tier" NULLS LAST, p."name", p."id")sql",
                    since);
    return listed(context, "silent", columns, expanded_sql(context, text, std::move(sql)),
                  {"everybody was talked with", "所有联系人近期都有沟通"});
}

Table single_contacts(Context& context) {
    constexpr Listed columns[] = {{"account", {"Account", "客户"}},
                                  {"contact", {"Contact", "联系人"}},
                                  {"tier", {"Tier", "层级"}, Type::integer},
                                  {"contacts", {"Contacts", "联系人数"}, Type::integer},
                                  {"talked_with", {"Talked with", "有沟通人数"}, Type::integer},
                                  {"csm", {"CSM", "客户成功经理"}}};
    Sql sql;
    const auto since = sql.bind(add_days(context.today, -half_a_year));
    const auto text = fmt::format(R"sql(WITH "people" AS (
SELECT p."id", p."account", p."name", p."tier", CASE WHEN EXISTS (SELECT 1 FROM "touch_with" w JOIN "touch" x ON x."id" = w."touch"
  WHERE w."value" = p."id" AND x."kind" <> 'note' AND x."on" >= {}) THEN 1 ELSE 0 END AS "talked" FROM "contact" p WHERE p."left_on" IS NULL),
"counted" AS (SELECT "account", count(*) AS "contacts", sum("talked") AS "talked" FROM "people" GROUP BY "account" HAVING count(*) = 1 OR sum("talked") = 1)
SELECT a."key", p."name", p."tier", n."contacts", n."talked", s."handle" FROM "counted" n JOIN "people" p ON p."account" = n."account" AND (n."contacts" = 1 OR p."talked" = 1)
JOIN "account" a ON a."id" = n."account" LEFT JOIN "staff" s ON s."id" = a."csm"
WHERE EXISTS (SELECT 1 FROM "contract" c WHERE c."account" = a."id" AND c."starts" <= {{today}} AND (c."stops" IS NULL OR c."stops" > {{today}}))
ORDER BY a."key", p."id")sql",
                                  since);
    return listed(context, "single", columns, expanded_sql(context, text, std::move(sql)),
                  {"no customer hangs on one person", "没有客户只依赖一个人"});
}

Table pains(Context& context) {
    constexpr Listed columns[] = {{"function", {"Function", "职能"}},
                                  {"account", {"Account", "客户"}},
                                  {"contact", {"Contact", "联系人"}},
                                  {"does", {"Does", "工作内容"}},
                                  {"aims_at", {"Aims at", "工作目标"}},
                                  {"pains", {"Pains", "痛点"}},
                                  {"solvable", {"Solvable", "可解决"}, Type::boolean}};
    Sql sql;
    sql.text =
        R"sql(SELECT p."function", a."key", p."name", p."does", p."aims_at", p."pains", p."solvable" FROM "contact" p JOIN "account" a ON a."id" = p."account"
WHERE p."left_on" IS NULL AND (p."pains" IS NOT NULL OR p."does" IS NOT NULL OR p."aims_at" IS NOT NULL) ORDER BY p."function" NULLS LAST, a."key", p."id")sql";
    return listed(context, "pains", columns, sql,
                  {"nobody's work or pains are written down yet", "还没有记录任何人的工作和痛点"});
}

}  // namespace cs
