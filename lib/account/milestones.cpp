#include "account/milestones.hpp"
#include "account/listing.hpp"
#include "base/near.hpp"
#include "base/past.hpp"
#include "base/text.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace cs {
namespace {

MilestoneRule activation() { return {std::string{activated}, "activated", "已启用", 1}; }

std::optional<Date> marked(Context& context, std::int64_t account, const std::string& name) {
    const auto& noun = context.nouns.of<Milestone>();
    Query query;
    query.where = {{&noun.at("account"), Condition::Op::equal, {account}, {}},
                   {&noun.at("name"), Condition::Op::equal, {name}, {}}};
    const auto found = all<Milestone>(context, query);
    return found.empty() ? std::nullopt : std::optional{found.front().on};
}

}  // namespace

std::vector<MilestoneRule> milestone_rules(const Settings& settings) {
    std::vector<MilestoneRule> rules;
    for (const auto& name : settings.tables("milestone")) {
        const auto key = [&](std::string_view last) { return setting_name({"milestone", name, std::string{last}}); };
        const auto& title = settings.text(key("title"));
        const auto& shown = title.empty() ? name : title;
        rules.push_back({name, shown, shown, static_cast<int>(settings.integer(key("months")))});
    }
    if (rules.empty())
        rules = {activation(),
                 {"no_how_to", "no more how-to questions", "不再咨询操作问题", 4},
                 {"campaign", "has run a campaign with the product", "用产品做过活动", 9}};
    else if (std::ranges::none_of(rules, [](const MilestoneRule& r) { return r.name == activated; }))
        rules.push_back(activation());
    std::ranges::stable_sort(rules, {}, &MilestoneRule::months);
    return rules;
}

Standing standing_of(Date due, std::optional<Date> reached, Date today) noexcept {
    if (reached && *reached <= today) return *reached <= due ? Standing::on_time : Standing::late;
    return due >= today ? Standing::open : Standing::overdue;
}

const NounView Noun<Milestone>::view{.name = "milestone",
                                     .title = {"Milestones", "里程碑"},
                                     .fields = fields_of<Milestone>(),
                                     .owner = "account",
                                     .label = "{t}.\"name\"",
                                     .columns = "account,name,on,note",
                                     .order = "on",
                                     .internal = true,
                                     .make = make_record<Milestone>};

Outcome reach(Context& context, Milestone milestone) {
    const auto rules = milestone_rules(context.settings);
    if (std::ranges::none_of(rules, [&](const MilestoneRule& r) { return r.name == milestone.name; })) {
        std::vector<std::string_view> names;
        std::string all_names;
        for (const auto& rule : rules) {
            names.push_back(rule.name);
            all_names += (all_names.empty() ? "" : ", ") + rule.name;
        }
        const auto near = did_you_mean(milestone.name, names);
        throw Error{Kind::usage, fmt::format("there is no milestone {}", quoted(milestone.name)),
                    near.empty() ? "there are: " + all_names : near};
    }
    return write(context, [&](Write& work) {
        const auto account = get<Account>(context, milestone.account.id);
        refuse_future(milestone.on, context.today, "mark it once it is reached");
        if (!account.clock_starts_on)
            throw Error{
                Kind::no, fmt::format("the clock of '{}' has not been started", account.key),
                fmt::format("'cs handoff confirm {0}' starts it, or 'cs account edit {0} --clock-starts-on DATE'",
                            account.key)};
        if (const auto on = marked(context, account.id, milestone.name))
            throw Error{Kind::no,
                        fmt::format("'{}' has reached {} already, on {}", account.key, milestone.name, to_text(*on)),
                        "'cs undo' takes it back"};
        milestone.id = 0;
        work.insert(milestone);
    });
}

Table milestones_of(Context& context, const Account& account, Audience audience) {
    constexpr Listed columns[] = {{"name", {"Milestone", "里程碑"}},
                                  {"due", {"Due", "期限"}, Type::date},
                                  {"reached", {"Reached", "达成日"}, Type::date},
                                  {"standing", {"Standing", "情况"}, Type::choice}};
    Table table;
    table.name = "milestones";
    table.title = Words{"Milestones", "里程碑"}.in(context.lang);
    for (const auto& c : columns)
        table.columns.push_back({std::string{c.name}, std::string{c.header.in(context.lang)}, c.type});
    if (!account.clock_starts_on) return table;
    for (const auto& rule : milestone_rules(context.settings)) {
        const auto due = add_months(*account.clock_starts_on, rule.months);
        const auto reached = rule.name == activated ? account.activated_on : marked(context, account.id, rule.name);
        const auto& standing =
            Value<Standing>::choices[static_cast<std::size_t>(standing_of(due, reached, context.today))];
        table.rows.push_back(
            {audience == Audience::person ? rule.title(context.lang) : rule.name, due,
             reached ? Cell{*reached} : Cell{},
             std::string{audience == Audience::person ? standing.label.in(context.lang) : standing.name}});
    }
    return table;
}

void each_overdue_milestones(Context& context, std::optional<std::int64_t> account,
                             const std::function<void(const MilestonesOverdue&)>& visit) {
    // Who was recorded in a later stage has been activated, nobody knows when: that is not overdue.
    std::string text =
        R"sql(SELECT t."id", t."clock_starts_on", m."name", CASE WHEN EXISTS (SELECT 1 FROM "stage_change" g
WHERE g."account" = t."id" AND g."stage" IN ('growth', 'maturity', 'renewal') AND g."since" <= {today}) THEN 1 ELSE 0 END
FROM "account" t LEFT JOIN "milestone" m ON m."account" = t."id" AND m."on" <= {today} WHERE t."clock_starts_on" IS NOT NULL)sql";
    Sql sql;
    if (account) text += " AND t.\"id\" = " + sql.bind(*account);
    sql = expanded_sql(context, text + " ORDER BY t.\"id\"", std::move(sql));
    const auto rules = milestone_rules(context.settings);
    std::int64_t of = 0;
    std::optional<Date> clock;
    std::set<std::string, std::less<>> reached;
    const auto done = [&] {
        if (!clock) return;
        const auto overdue = std::ranges::count_if(rules, [&](const MilestoneRule& rule) {
            return !reached.contains(rule.name) && add_months(*clock, rule.months) < context.today;
        });
        visit({of, overdue});
    };
    const auto row = sql.prepared(context.engine);
    while (row->step()) {
        if (row->integer(0) != of) {
            done();
            of = row->integer(0);
            clock = std::get<Date>(row->cell(1, Type::date));
            reached.clear();
        }
        if (!row->null(2)) reached.emplace(row->text(2));
        if (row->integer(3) != 0) reached.emplace(activated);
    }
    done();
}

const std::string_view milestone_schema = R"sql(
CREATE TABLE "milestone"(
    "id" {id},
    "created" {instant} NOT NULL {check_instant:created},
    "updated" {instant} NOT NULL {check_instant:updated},
    "account" {ref} NOT NULL REFERENCES "account"("id"),
    "name" {text} NOT NULL,
    "on" {date} NOT NULL {check_date:on},
    "note" {text},
    UNIQUE ("account", "name")){strict};
)sql";

}  // namespace cs
