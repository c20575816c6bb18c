// Whom to tell and whom to call, and what they are told.
#include "account/listing.hpp"
#include "renewal/churn_reason.hpp"
#include "renewal/winback.hpp"
#include <fmt/format.h>

namespace cs {
namespace {

constexpr Choice whys[] = {{"mended", {"the cause is mended", "原因已解决"}}, {"call", {"the usual call", "例行回访"}}};

// Of each win-back once, and of one person's no more than theirs; it is told again only of what was mended after it was
// told.
constexpr std::string_view waiting =
    R"sql(WITH "open" AS MATERIALIZED (SELECT t."id" AS "id", t."churn" AS "churn", t."account" AS "account", t."told_on" AS "told_on", t."next_on" AS "next_on", )sql";
constexpr std::string_view that_are_due =
    R"sql( AS "mended" FROM "winback" t JOIN "account" k ON k."id" = t."account" WHERE t."state" <> 'won' AND ($2 = 0 OR k."csm" = $2))
SELECT w."id", a."key", a."name", s."handle", c."reason", c."arr", c."currency", c."on",
CASE WHEN w."mended" > coalesce(w."told_on", $3) THEN w."mended" ELSE w."next_on" END, CASE WHEN w."mended" > coalesce(w."told_on", $3) THEN 1 ELSE 0 END
FROM "open" w JOIN "churn" c ON c."id" = w."churn" JOIN "account" a ON a."id" = w."account" LEFT JOIN "staff" s ON s."id" = a."csm"
WHERE w."mended" > coalesce(w."told_on", $3) OR w."next_on" <= $1 ORDER BY 10 DESC, c."arr" DESC, 9, w."id")sql";
constexpr auto due_sql = joined<waiting, winback_sql::mended_on, that_are_due>;

constexpr std::string_view what_of = R"(SELECT m."what" FROM )",
                           newest = R"( m WHERE m."on" <= $2 ORDER BY m."on" DESC, m."created" DESC, m."id" DESC LIMIT 1)";
constexpr auto what_sql = joined<what_of, winback_sql::mendings_of_one, newest>;

constexpr Words show_it{"We would like to show it to you. When may we call?", "我们希望向您演示。何时方便与您通话？"};

Lang language_of(const Account& account, Lang otherwise) {
    if (!account.language) return otherwise;
    return *account.language == Language::zh ? Lang::zh : Lang::en;
}

std::string company_of(const Context& context, Lang lang) {
    const auto& company = context.settings.text("company");
    return company.empty() ? std::string{Words{"your customer success team", "客户成功团队"}.in(lang)} : company;
}

/// What was mended last of what drove them away: the words of `churn fix`, or the need that was delivered.
std::string mended_text(Context& context, const Winback& winback) {
    Sql sql;
    sql.text = what_sql;
    sql.values = {winback.churn.id, context.today};
    const auto row = sql.prepared(context.engine);
    return row->step() ? text_of(*row, 0) : std::string{};
}

std::vector<std::string> letter_text(const Context& context, Lang lang, const Churn& churn, const std::string& mended) {
    const auto& theirs = churn.customer_detail;
    std::vector<std::string> text;
    const Words gone{"You left us on {}.", "贵方于 {} 停止使用我们的服务。"};
    const Words going{"You told us that you leave us on {}.", "贵方已告知将于 {} 停止使用我们的服务。"};
    text.push_back(fmt::format(fmt::runtime((churn.on <= context.today ? gone : going).in(lang)), to_text(churn.on)));
    if (!theirs.empty())
        text.back() +=
            fmt::format(fmt::runtime(Words{" You told us why: \"{}\"", "当时贵方告诉我们：“{}”"}.in(lang)), theirs);
    text.push_back(fmt::format(
        fmt::runtime(
            Words{"We have listened, and this is different now: {}", "我们认真听取了，如今已经改变：{}"}.in(lang)),
        mended));
    text.emplace_back(show_it.in(lang));
    text.push_back(company_of(context, lang));
    return text;
}

Table left_for_it(Context& context, const ChurnFix& fix, Audience audience) {
    constexpr Listed columns[] = {{"winback", {"No.", "编号"}, Type::integer},
                                  {"account", {"Account", "客户"}},
                                  {"name", {"Name", "名称"}},
                                  {"csm", {"CSM", "客户成功经理"}},
                                  {"left", {"Left", "流失日"}, Type::date},
                                  {"arr", {"Lost", "流失年费"}, Type::money},
                                  {"state", {"State", "状态"}, Type::choice}};
    Sql sql;
    sql.text =
        R"sql(SELECT w."id", a."key", a."name", s."handle", c."on", c."arr", c."currency", w."state" FROM "churn" c
JOIN "winback" w ON w."churn" = c."id" JOIN "account" a ON a."id" = c."account" LEFT JOIN "staff" s ON s."id" = a."csm"
WHERE w."state" <> 'won' AND (c."reason" = $1 OR c."class" = $1 OR c."customer_reason" = $1 OR c."request" = $2) ORDER BY c."arr" DESC, w."id")sql";
    sql.values = {fix.reason, fix.request ? fix.request->id : 0};
    auto table = listed(context, "left", columns, sql, {"nobody left for it", "没有客户因此流失"});
    table.title = Words{"Who left for it", "因此流失的客户"}.in(context.lang);
    if (audience == Audience::person) label_choices(table, "state", Value<WinbackState>::choices, context.lang);
    table.columns.push_back({"command", std::string{Words{"Command", "命令"}.in(context.lang)}, Type::text, true});
    for (auto& row : table.rows) row.emplace_back(fmt::format("cs winback letter {}", machine_text(row[0])));
    return table;
}

// Customers that asked for the request, or for one that somebody missed who left for the same reason.
Table may_leave_for_it(Context& context, const ChurnFix& fix) {
    constexpr Listed columns[] = {
        {"account", {"Account", "客户"}},     {"name", {"Name", "名称"}},
        {"csm", {"CSM", "客户成功经理"}},     {"request", {"Request", "需求编号"}, Type::integer},
        {"need", {"Need", "需求"}},           {"due", {"Due", "到期日"}, Type::date},
        {"arr", {"ARR", "年费"}, Type::money}};
    auto sql = expanded_sql(
        context,
        R"sql(SELECT t."key", t."name", s."handle", q."id", q."need", )sql" + std::string{account_sql::due} + ", " +
            std::string{account_sql::arr} +
            R"sql(, {company} FROM (SELECT "id" AS "request", "account" FROM "request" UNION SELECT "request", "value" FROM "request_askers") k
JOIN "request" q ON q."id" = k."request" JOIN "account" t ON t."id" = k."account" LEFT JOIN "staff" s ON s."id" = t."csm"
WHERE )sql" +
            std::string{account_sql::status} + R"sql( IN ('customer', 'coming', 'canceled') AND )sql",
        {});
    const auto request = sql.bind(fix.request ? fix.request->id : std::int64_t{0});
    const auto reason = sql.bind(fix.reason);
    sql.text += fmt::format(
        R"sql((q."id" = {0} OR q."id" IN (SELECT c."request" FROM "churn" c WHERE c."reason" = {1} OR c."class" = {1} OR c."customer_reason" = {1}))
ORDER BY 7 DESC, 1, 4)sql",
        request, reason);
    auto table = listed(context, "at_risk", columns, sql, {"no customer asks for it", "没有在约客户提出"});
    table.title = Words{"Who may leave for it", "可能因此流失的客户"}.in(context.lang);
    return table;
}

}  // namespace

std::vector<DueWinback> due_winbacks(Context& context, Date until, std::optional<std::int64_t> staff) {
    Sql sql;
    sql.values = {until, staff.value_or(0), *Date::of(1970, 1, 1)};
    sql = expanded_sql(context, due_sql, std::move(sql));
    std::vector<DueWinback> due;
    const auto row = sql.prepared(context.engine);
    while (row->step())
        due.push_back({row->integer(0),
                       text_of(*row, 1),
                       text_of(*row, 2),
                       text_of(*row, 3),
                       text_of(*row, 4),
                       {row->null(5) ? 0 : row->integer(5), *Currency::of(text_of(*row, 6))},
                       date_of(*row, 7),
                       date_of(*row, 8),
                       row->integer(9) == 1});
    return due;
}

Table due_winbacks_table(const Context& context, const std::vector<DueWinback>& due, Audience audience) {
    const auto lang = context.lang;
    const bool person = audience == Audience::person;
    Table table;
    table.name = "due";
    table.none = Words{"nobody is to be told or called", "没有待告知或待回访的客户"}.in(lang);
    const auto column = [&](const char* name, Words header, Type type) {
        table.columns.push_back({name, std::string{header.in(lang)}, type});
    };
    column("winback", {"No.", "编号"}, Type::integer);
    column("account", {"Account", "客户"}, Type::reference);
    column("name", {"Name", "名称"}, Type::text);
    column("csm", {"CSM", "客户成功经理"}, Type::reference);
    column("reason", {"Reason", "原因"}, Type::text);
    column("arr", {"Lost", "流失年费"}, Type::money);
    column("left", {"Left", "流失日"}, Type::date);
    column("due", {"Due", "期限"}, Type::date);
    column("why", {"Why", "事由"}, Type::choice);
    for (const auto& one : due) {
        const auto& why = whys[one.mended ? 0 : 1];
        table.rows.push_back({one.id, one.account, one.name, one.csm.empty() ? Cell{} : Cell{one.csm},
                              person ? reason_label(one.reason, lang) : one.reason, one.lost, one.left, one.due,
                              std::string{person ? why.label.in(lang) : why.name}});
    }
    return table;
}

Document winback_letter(Context& context, std::int64_t id) {
    const auto winback = get<Winback>(context, id);
    const auto mended = mended_text(context, winback);
    if (mended.empty())
        throw Error{Kind::no, "what drove them away is not mended: there is nothing to tell",
                    "'cs churn fix REASON' says that it is"};
    const auto account = get<Account>(context, winback.account.id);
    const auto lang = language_of(account, context.lang);
    Document letter;
    letter.name = "winback.letter";
    letter.lang = lang;
    letter.title = fmt::format(fmt::runtime(Words{"{}: what has changed", "{}：我们的改变"}.in(lang)), account.name);
    for (auto& text : letter_text(context, lang, get<Churn>(context, winback.churn.id), mended))
        letter.blocks.emplace_back(Paragraph{std::move(text)});
    return letter;
}

Document mended_page(Context& context, const ChurnFix& fix, Audience audience) {
    const auto lang = context.lang;
    Document page;
    page.name = "churn.fix";
    page.lang = lang;
    page.title = fix.reason.empty() ? get<Request>(context, fix.request->id).need : reason_label(fix.reason, lang);
    page.subtitle =
        fmt::format(fmt::runtime(Words{"mended on {}: {}", "{} 已解决：{}"}.in(lang)), to_text(fix.on), fix.what);
    page.blocks.emplace_back(left_for_it(context, fix, audience));
    page.blocks.emplace_back(may_leave_for_it(context, fix));
    page.blocks.emplace_back(Heading{std::string{Words{"What they are told", "告知在约客户"}.in(lang)}});
    page.blocks.emplace_back(Paragraph{fmt::format(
        fmt::runtime(
            Words{"You told us what you miss. It is there now: {}", "您曾告诉我们缺少什么。现在已经有了：{}"}.in(lang)),
        fix.what)});
    page.blocks.emplace_back(Paragraph{std::string{show_it.in(lang)}});
    return page;
}

}  // namespace cs
