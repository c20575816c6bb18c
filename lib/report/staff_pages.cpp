#include "report/staff_pages.hpp"
#include "account/account.hpp"
#include "account/listing.hpp"
#include "figures/columns.hpp"
#include "store/records.hpp"
#include <fmt/format.h>

namespace cs {
namespace {

constexpr std::int64_t due_soon = 90;

/// How many customers they serve in any role, and in which trades.
struct Served {
    std::int64_t customers = 0;
    List industries;
};
Served served(Context& context, std::int64_t staff) {
    Sql sql;
    sql.values = {staff};
    sql = expanded_sql(
        context,
        R"sql(SELECT a."industry", count(*) FROM "account" a WHERE (a."csm" = $1 OR a."support" = $1 OR a."sales" = $1)
AND EXISTS (SELECT 1 FROM "contract" c WHERE c."account" = a."id" AND c."starts" <= {today} AND (c."stops" IS NULL OR c."stops" > {today}))
GROUP BY a."industry" ORDER BY 2 DESC, 1)sql",
        std::move(sql));
    Served all;
    const auto row = sql.prepared(context.engine);
    while (row->step()) {
        all.customers += row->integer(1);
        if (!row->null(0)) all.industries.emplace_back(row->text(0));
    }
    return all;
}

std::string roles_of(const Staff& staff, Lang lang) {
    std::string text;
    for (const auto role : staff.roles)
        text += fmt::format("{}{}", text.empty() ? "" : " · ",
                            Value<Role>::choices[static_cast<std::size_t>(role)].label.in(lang));
    return text;
}

/// What they hold as CSM, by currency: yearly values in force, and what is due soon and not followed.
struct Held {
    Exchange exchange;
    Sums arr, due;
    std::int64_t due_accounts = 0;
};
Held held(Context& context, std::int64_t staff) {
    Sql sql;
    sql.text = R"sql(SELECT c."currency", c."arr_dividend", c."arr_divisor", CASE WHEN c."renews" = 1 AND c."due" <= $3
AND NOT EXISTS (SELECT 1 FROM "contract_follows" f WHERE f."value" = c."id") THEN c."account" ELSE 0 END
FROM "contract" c JOIN "account" a ON a."id" = c."account" WHERE a."csm" = $1 AND c."starts" <= $2 AND (c."stops" IS NULL OR c."stops" > $2))sql";
    sql.values = {staff, context.today, add_days(context.today, due_soon)};
    struct Line {
        Currency currency;
        Fraction value;
        std::int64_t due_account;
    };
    std::vector<Line> lines;
    std::set<Currency> currencies;
    const auto row = sql.prepared(context.engine);
    while (row->step()) {
        lines.push_back(
            {Currency::of(row->text(0)).value(), fraction(row->integer(1), row->integer(2)), row->integer(3)});
        currencies.insert(lines.back().currency);
    }
    Held all{Exchange{context}, {}, {}, 0};
    all.exchange.settle(currencies);
    std::set<std::int64_t> due;
    for (const auto& line : lines) {
        const auto currency = all.exchange.currency_for(line.currency);
        const auto value = all.exchange.value_for(line.currency, line.value);
        add(all.arr, currency, value);
        if (line.due_account == 0) continue;
        add(all.due, currency, value);
        due.insert(line.due_account);
    }
    all.due_accounts = static_cast<std::int64_t>(due.size());
    return all;
}

Table accounts_of(Context& context, std::int64_t staff) {
    const auto& noun = context.nouns.of<Account>();
    Query query;
    query.fields = parse_columns(noun, "key,name,segment,stage,status,arr,due,days_left,last_touch");
    query.sort = parse_sort(noun, "due,key");
    query.where = {{&noun.at("csm"), Condition::Op::equal, {staff}, {}}};
    Table table;
    table.name = "accounts";
    table.title = Words{"Accounts", "客户"}.in(context.lang);
    table.none = Words{"They hold no account.", "名下没有客户。"}.in(context.lang);
    for (const auto* field : query.fields)
        table.columns.push_back({std::string{field->name}, std::string{field->header.in(context.lang)}, field->type});
    for (const auto& record : list(context, noun, query)) {
        auto& row = table.rows.emplace_back();
        for (const auto* field : query.fields) row.push_back(field->seen(*record, context.today));
    }
    return table;
}

Fact fact(const Context& context, std::string_view name, Words header, Type type, Cell value) {
    return {column(name, header, type, context.lang), std::move(value)};
}

}  // namespace

Document staff_card(Context& context, std::int64_t id) {
    const auto staff = get<Staff>(context, id);
    const auto lang = context.lang;
    Document doc;
    doc.name = "staff.card";
    doc.lang = lang;
    doc.title = staff.name;
    doc.subtitle = roles_of(staff, lang);
    Facts facts;
    const auto add_field = [&](std::string_view name) {
        const auto& field = context.nouns.of<Staff>().at(name);
        const auto value = field.seen(staff, context.today);
        if (!empty(value)) facts.facts.push_back(fact(context, name, field.header, field.type, value));
    };
    const auto serves = served(context, id);
    add_field("since");
    if (serves.customers > 0)
        facts.facts.push_back(
            fact(context, "customers", {"Customers served", "服务客户数"}, Type::integer, serves.customers));
    if (!serves.industries.empty())
        facts.facts.push_back(fact(context, "industries", {"In", "服务行业"}, Type::list, serves.industries));
    add_field("email");
    if (!facts.facts.empty()) doc.blocks.emplace_back(std::move(facts));
    const auto say = [&](Words heading, const std::string& text) {
        if (text.empty()) return;
        doc.blocks.emplace_back(Heading{std::string{heading.in(lang)}});
        doc.blocks.emplace_back(Paragraph{text});
    };
    say({"Experience", "经验"}, staff.bio);
    say({"Strengths", "特长"}, staff.strengths);
    if (const auto& company = context.settings.text("company"); !company.empty())
        doc.blocks.emplace_back(Footnote{company});
    return doc;
}

Document staff_book(Context& context, std::int64_t id) {
    const auto staff = get<Staff>(context, id);
    auto accounts = accounts_of(context, id);
    const auto holds = held(context, id);
    Document doc;
    doc.name = "staff.book";
    doc.lang = context.lang;
    doc.title = fmt::format(fmt::runtime(Words{"The book of {}", "{}的客户"}.in(context.lang)), staff.name);
    doc.subtitle = to_text(context.today);
    Facts facts;
    facts.facts.push_back(fact(context, "accounts", {"Accounts", "客户数"}, Type::integer,
                               static_cast<std::int64_t>(accounts.rows.size())));
    for (const auto currency : currencies_of(holds.arr, staff.currency)) {
        facts.facts.push_back(fact(context, "arr", {"ARR", "年费"}, Type::money, money_cell(holds.arr, currency)));
        if (holds.due.contains(currency))
            facts.facts.push_back(fact(context, "due_90_days", {"Due in 90 days", "90 天内到期"}, Type::money,
                                       money_cell(holds.due, currency)));
        const bool same = staff.capacity && staff.currency == currency && holds.arr.contains(currency);
        if (same)
            if (const auto load = percent(holds.arr.at(currency).rounded(), staff.capacity->value))
                facts.facts.push_back(fact(context, "load", {"Load %", "负荷 %"}, Type::number, *load));
    }
    facts.facts.push_back(fact(context, "due_accounts", {"Accounts due in 90 days", "90 天内到期客户数"}, Type::integer,
                               holds.due_accounts));
    if (staff.capacity)
        facts.facts.push_back(fact(context, "capacity", {"Capacity", "承载额"}, Type::money,
                                   Money{staff.capacity->value, staff.currency}));
    doc.blocks.emplace_back(std::move(facts));
    doc.blocks.emplace_back(std::move(accounts));
    doc.blocks.emplace_back(Footnote{std::string{Words{"ARR: yearly value of the lines in force. Load: ARR / capacity.",
                                                       "年费：在约合同的年化金额。负荷：年费 / 承载额。"}
                                                     .in(context.lang)}});
    if (auto note = holds.exchange.note(context.lang); !note.empty())
        doc.blocks.emplace_back(Footnote{std::move(note)});
    return doc;
}

}  // namespace cs
