#include "account/contact.hpp"
#include "account/goal.hpp"
#include "account/listing.hpp"
#include "account/page.hpp"
#include "figures/columns.hpp"
#include "figures/month_of_use.hpp"
#include "handoff/expectation.hpp"
#include "report/archive.hpp"
#include "ticket/complaint.hpp"
#include "ticket/request.hpp"
#include "ticket/ticket.hpp"
#include "usage/standing.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

constexpr int span = 30;  // days of use that are looked at

class CurrentState {
  public:
    CurrentState(Context& given, std::int64_t account)
        : page_{given, account, "report.current-state", {"Current state", "客户现状表"}}, context_{page_.context} {}

    Document made() {
        people();
        use();
        goals();
        expectations();
        page_.add(support());
        pains();
        page_.add(next());
        page_.page.blocks.emplace_back(Footnote{page_.say(
            {"Depth = core features used / licensed core features; breadth = features used / licensed "
             "features; both of the last 30 days.",
             "使用深度 = 已用核心功能 / 已授权核心功能；使用广度 = 已用功能 / 已授权功能；均按最近 30 天。"})});
        return page_.done();
    }

  private:
    std::vector<Condition> of_account(const NounView& noun) const {
        return {{&noun.at("account"), Condition::Op::equal, {page_.account.id}, {}}};
    }

    void people() {
        const auto& noun = context_.nouns.of<Contact>();
        auto where = of_account(noun);
        where.push_back({&noun.at("left_on"), Condition::Op::equal, {Cell{}}, {}});
        auto table = table_of(context_, noun, where, "name,title,function,role,does,aims_at,works_at",
                              {"Who is who", "关键人"}, Audience::person);
        table.name = "contacts";
        table.none = page_.say({"No contact is on record.", "没有联系人记录。"});
        page_.add(std::move(table));
    }

    void pains() {
        const auto& noun = context_.nouns.of<Contact>();
        auto where = of_account(noun);
        where.push_back({&noun.at("left_on"), Condition::Op::equal, {Cell{}}, {}});
        where.push_back({&noun.at("pains"), Condition::Op::not_equal, {Cell{}}, {}});
        auto table =
            table_of(context_, noun, where, "name,function,pains,solvable", {"What hurts", "痛点"}, Audience::person);
        table.name = "pains";
        page_.add(std::move(table));
    }

    void use() {
        Facts facts;
        facts.title = page_.say({"What is used", "使用现状"});
        const auto add = [&](std::string_view name, Words header, Type type, Cell value) {
            facts.facts.push_back({column(name, header, type, context_.lang), std::move(value)});
        };
        const auto part = [](int used, int licensed) {
            const auto percent = percent_of(used, licensed);
            return percent ? fmt::format("{}/{} ({:.1f} %)", used, licensed, *percent) : std::string{"n/a"};
        };
        const auto found = account_usage(context_, page_.account.id, context_.today, span);
        if (!found) {
            page_.add_heading({"What is used", "使用现状"});
            page_.add_paragraph(usage_feed(context_).last_day
                                    ? page_.say({"Nothing was ever used.", "从未使用。"})
                                    : page_.say({"No usage was ever imported.", "尚未导入任何使用数据。"}));
            return;
        }
        if (found->last_use) add("last_use", {"Last use", "最近使用"}, Type::date, *found->last_use);
        add("days", {"Days with use", "使用天数"}, Type::integer, std::int64_t{found->active_days});
        add("days_before", {"30 days before", "前 30 天使用天数"}, Type::integer,
            std::int64_t{found->active_days_before});
        add("events", {"Events", "次数"}, Type::integer, found->events);
        if (found->users > 0) add("users", {"Active users", "活跃用户"}, Type::integer, std::int64_t{found->users});
        add("depth", {"Depth: core features", "使用深度（核心功能）"}, Type::text,
            part(found->core_features, found->core_licensed));
        add("breadth", {"Breadth: features", "使用广度（全部功能）"}, Type::text,
            part(found->features, found->features_licensed));
        if (const auto never = never_used(); !never.empty())
            add("never_used", {"Core, never used", "从未使用的核心功能"}, Type::text, never);
        page_.page.blocks.emplace_back(std::move(facts));
    }

    std::string never_used() {
        const auto text = to_text(context_.today).substr(0, 7);
        std::string names;
        for (const auto& f : month_of_use(context_, page_.account.id, parse_periods(text).front()).features)
            if (f.core && f.licensed && !f.ever)
                names += fmt::format("{}{}", names.empty() ? "" : page_.say({", ", "、"}), f.name);
        return names;
    }

    void goals() {
        const auto& noun = context_.nouns.of<Goal>();
        auto where = of_account(noun);
        where.push_back({&noun.at("status"), Condition::Op::not_equal, {std::string{"dropped"}}, {}});
        auto table = table_of(context_, noun, where, "statement,metric,unit,baseline,value,target,due,status",
                              {"Goals", "成功目标"}, Audience::person);
        table.name = "goals";
        table.none = page_.say({"No goal is on record yet.", "尚未记录目标。"});
        page_.add(std::move(table));
        constexpr Listed columns[] = {{"goal", {"Goal", "目标"}},
                                      {"on", {"On", "日期"}, Type::date},
                                      {"value", {"Value", "数值"}, Type::measure},
                                      {"source", {"Source", "来源"}},
                                      {"note", {"Note", "备注"}}};
        Sql sql;
        sql.values = {page_.account.id, context_.today};
        sql.text =
            R"sql(SELECT g."statement", m."on", m."value", m."source", m."note" FROM "measurement" m JOIN "goal" g ON g."id" = m."goal"
WHERE g."account" = $1 AND m."on" <= $2 AND g."status" <> 'dropped' ORDER BY g."id", m."on")sql";
        auto measured = listed(context_, "measurements", columns, sql, {});
        measured.title = page_.say({"Measurements", "测量记录"});
        page_.add(std::move(measured));
    }

    void expectations() {
        const auto& noun = context_.nouns.of<Expectation>();
        auto where = of_account(noun);
        where.push_back({&noun.at("state"),
                         Condition::Op::equal,
                         {std::string{"promised"}, std::string{"confirmed"}, std::string{"planned"}},
                         {}});
        auto table = table_of(context_, noun, where, "text,state,feasible,answer,due",
                              {"Promises that are open", "未兑现的承诺"}, Audience::person);
        table.name = "promises";
        table.none = page_.say({"No promise is open.", "没有未兑现的承诺。"});
        page_.add(std::move(table));
    }

    /// Tickets that are not solved, requests whose outcome was not told, complaints that are not solved.
    Table support() {
        const auto lang = context_.lang;
        Table table;
        table.name = "support";
        table.title = page_.say({"Requests, tickets and complaints that are open", "未关闭的需求、工单与投诉"});
        table.columns = {
            column("noun", {"Kind", "类型"}, Type::choice, lang), column("text", {"What", "内容"}, Type::text, lang),
            column("state", {"State", "状态"}, Type::choice, lang), column("since", {"Since", "自"}, Type::date, lang)};
        Sql sql;
        sql.values = {page_.account.id};
        sql.text =
            R"sql(SELECT 'complaint' AS "noun", c."what" AS "text", c."state", c."raised_at" AS "at", NULL AS "on", c."id" FROM "complaint" c WHERE c."account" = $1 AND c."state" NOT IN ('solved', 'reviewed')
UNION ALL SELECT 'request', r."need", r."state", NULL, r."collected_on", r."id" FROM "request" r WHERE r."account" = $1 AND r."state" <> 'told'
UNION ALL SELECT 'ticket', t."subject", t."state", t."opened_at", NULL, t."id" FROM "ticket" t WHERE t."account" = $1 AND t."state" NOT IN ('solved', 'closed')
ORDER BY 1, 6)sql";
        const auto row = sql.prepared(context_.engine);
        while (row->step()) {
            const auto since = row->null(4) ? utc_date(std::get<Instant>(row->cell(3, Type::instant)))
                                            : std::get<Date>(row->cell(4, Type::date));
            const std::string noun{row->text(0)};
            table.rows.push_back({word_of(noun), std::string{row->text(1)}, state_of(noun, row->text(2)), since});
        }
        return table;
    }

    std::string word_of(std::string_view noun) const {
        return page_.say(noun == "ticket"    ? Words{"ticket", "工单"}
                         : noun == "request" ? Words{"request", "需求"}
                                             : Words{"complaint", "投诉"});
    }
    /// Each of the three has states of its own.
    std::string state_of(std::string_view noun, std::string_view state) const {
        const auto choices = noun == "ticket"    ? std::span<const Choice>{Value<TicketState>::choices}
                             : noun == "request" ? std::span<const Choice>{Value<RequestState>::choices}
                                                 : std::span<const Choice>{Value<ComplaintState>::choices};
        const auto i = find_choice(state, choices);
        return std::string{i ? choices[*i].label.in(context_.lang) : state};
    }

    /// What has a day: steps of the plan, promises, what touches named.
    Table next() {
        constexpr Listed columns[] = {
            {"on", {"By", "期限"}, Type::date}, {"what", {"What", "内容"}}, {"who", {"Whose", "责任方"}, Type::choice}};
        constexpr Choice sides[] = {{"ours", {"ours", "我方"}}, {"customer", {"yours", "客户方"}}};
        Sql sql;
        sql.values = {page_.account.id};
        sql.text = R"sql(SELECT x."on", x."what", x."who" FROM (
SELECT t."next_on" AS "on", t."next" AS "what", 'ours' AS "who" FROM "touch" t WHERE t."account" = $1 AND t."next_on" IS NOT NULL AND t."next_done_on" IS NULL
UNION ALL SELECT CASE WHEN s."state" = 'scheduled' THEN coalesce(s."scheduled_on", s."due") ELSE s."due" END, s."title", s."owner"
  FROM "plan_step" s JOIN "plan" p ON p."id" = s."plan" WHERE p."account" = $1 AND s."state" NOT IN ('done', 'on_hold')
UNION ALL SELECT e."due", e."text", 'ours' FROM "expectation" e WHERE e."account" = $1 AND e."state" = 'planned' AND e."due" IS NOT NULL) x
ORDER BY x."on", x."what")sql";
        auto table = listed(context_, "next", columns, sql, {});
        table.title = page_.say({"What is next", "下一步"});
        label_choices(table, "who", sides, context_.lang);
        return table;
    }

    ArchivePage page_;
    Context& context_;
};

}  // namespace

Document current_state(Context& given, std::int64_t account) { return CurrentState{given, account}.made(); }

}  // namespace cs
