// What is wanted, who does not know yet, and one request with the days at each link.
#include "account/listing.hpp"
#include "store/field_sql.hpp"
#include "store/records.hpp"
#include "ticket/request.hpp"
#include <fmt/format.h>

namespace cs {
namespace {

// Each account that asked, once.
constexpr std::string_view asked =
    R"sql((SELECT "id" AS "request", "account" FROM "request" UNION SELECT "request", "value" FROM "request_askers"))sql";

Table steps_table(Context& context, std::int64_t id, RequestState now, Reader reader) {
    const auto lang = context.lang;
    const auto& noun = context.nouns.of<RequestStep>();
    Query query;
    query.where = {{&noun.at("request"), Condition::Op::equal, {id}, {}}};
    query.sort = parse_sort(noun, "id");
    const auto steps = all<RequestStep>(context, query);
    Table table;
    table.name = "links";
    table.title = Words{"Days at each link", "各环节天数"}.in(lang);
    const auto column = [&](const char* name, Words header, Type type) {
        table.columns.push_back({name, std::string{header.in(lang)}, type});
    };
    column("state", {"Link", "环节"}, Type::choice);
    column("on", {"From", "起"}, Type::date);
    column("until", {"To", "止"}, Type::date);
    column("days", {"Days", "天数"}, Type::integer);
    column("note", {"Note", "说明"}, Type::text);
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const bool last = i + 1 == steps.size(), over = last && now == RequestState::told;
        auto& row = table.rows.emplace_back(table.columns.size());
        row[0] = std::string{name_of(steps[i].state)};
        row[1] = steps[i].on;
        if (!last) row[2] = steps[i + 1].on;
        if (!over) row[3] = days_between(steps[i].on, last ? context.today : steps[i + 1].on);
        if (!steps[i].note.empty()) row[4] = steps[i].note;
    }
    if (reader == Reader::person) label_choices(table, "state", Value<RequestState>::choices, lang);
    return table;
}

Table askers_table(Context& context, std::int64_t id) {
    constexpr Listed columns[] = {{"account", {"Account", "客户"}},
                                  {"name", {"Name", "名称"}},
                                  {"csm", {"CSM", "客户成功经理"}},
                                  {"told", {"Told", "已告知"}, Type::boolean}};
    Sql sql;
    sql.text = fmt::format(
        R"sql(SELECT a."key", a."name", s."handle", CASE WHEN t."value" IS NULL THEN 0 ELSE 1 END FROM {} w JOIN "account" a ON a."id" = w."account"
LEFT JOIN "staff" s ON s."id" = a."csm" LEFT JOIN "request_told" t ON t."request" = w."request" AND t."value" = a."id" WHERE w."request" = $1 ORDER BY a."key")sql",
        asked);
    sql.values = {id};
    auto table = listed(context, "askers", columns, sql, {});
    table.title = Words{"Who asked", "提出的客户"}.in(context.lang);
    return table;
}

}  // namespace

Table wanted_requests(Context& context) {
    constexpr Listed columns[] = {{"request", {"No.", "编号"}, Type::integer},
                                  {"need", {"Need", "需求"}},
                                  {"class", {"Class", "分类"}},
                                  {"state", {"State", "状态"}, Type::choice},
                                  {"accounts", {"Accounts", "客户数"}, Type::integer},
                                  {"arr", {"ARR", "年费"}, Type::money},
                                  {"promised_for", {"Promised for", "承诺日期"}, Type::date}};
    Sql sql;
    const auto& accounts = context.nouns.of<Account>();
    const auto arr = value_sql(context, accounts, accounts.at("arr"), "a", sql);
    const auto company = sql.bind(std::string{context.reading().currency.code()});
    sql.text = fmt::format(
        R"sql(SELECT r."id", r."need", r."class", r."state", w."accounts", w."arr", CAST({1} AS TEXT), r."promised_for" FROM "request" r JOIN (
SELECT q."request", count(*) AS "accounts", CAST(sum(coalesce({0}, 0)) AS BIGINT) AS "arr" FROM {2} q JOIN "account" a ON a."id" = q."account" JOIN "request" o ON o."id" = q."request"
WHERE o."state" IN ('collected', 'analysed', 'passed_on', 'decided') GROUP BY q."request") w ON w."request" = r."id" ORDER BY w."accounts" DESC, w."arr" DESC, r."id")sql",
        arr, company, asked);
    auto table = listed(context, "wanted", columns, sql, {"nothing is wanted that is not there", "没有待满足的需求"});
    return table;
}

Table untold_requests(Context& context) {
    constexpr Listed columns[] = {{"request", {"No.", "编号"}, Type::integer},
                                  {"account", {"Account", "客户"}},
                                  {"need", {"Need", "需求"}},
                                  {"state", {"Outcome", "结果"}, Type::choice},
                                  {"since", {"Since", "起始"}, Type::date},
                                  {"csm", {"CSM", "客户成功经理"}}};
    Sql sql;
    sql.text = fmt::format(
        R"sql(SELECT r."id", a."key", r."need", r."state", r."since", s."handle" FROM "request" r JOIN {} w ON w."request" = r."id"
JOIN "account" a ON a."id" = w."account" LEFT JOIN "staff" s ON s."id" = a."csm"
WHERE r."state" IN ('delivered', 'declined') AND NOT EXISTS (SELECT 1 FROM "request_told" t WHERE t."request" = r."id" AND t."value" = a."id")
ORDER BY r."since", r."id", a."key")sql",
        asked);
    auto table = listed(context, "untold", columns, sql, {"everybody who asked has been told", "所有提出者均已告知"});
    table.columns.push_back({"command", std::string{Words{"Command", "命令"}.in(context.lang)}, Type::text, true});
    for (auto& row : table.rows)
        row.emplace_back(fmt::format("cs request tell {} --account {}", machine_text(row[0]), machine_text(row[1])));
    return table;
}

Document request_page(Context& context, std::int64_t id, Reader reader) {
    const auto request = get<Request>(context, id);
    const auto lang = context.lang;
    Document page;
    page.name = "request";
    page.lang = lang;
    page.title = fmt::format(fmt::runtime(Words{"Request {}: {}", "需求 {}：{}"}.in(lang)), id, request.need);
    Facts facts;
    for (const auto& field : context.nouns.of<Request>().fields) {
        auto value = field.seen(request, context.today);
        if (field.spec.hidden || empty(value)) continue;
        if (const auto* name = std::get_if<std::string>(&value); name && reader == Reader::person)
            if (const auto i = find_choice(*name, field.choices)) value = std::string{field.choices[*i].label.in(lang)};
        facts.facts.push_back(
            {{std::string{field.name}, std::string{field.header.in(lang)}, field.type}, std::move(value)});
    }
    page.blocks.emplace_back(std::move(facts));
    page.blocks.emplace_back(askers_table(context, id));
    page.blocks.emplace_back(steps_table(context, id, request.state, reader));
    return page;
}

}  // namespace cs
