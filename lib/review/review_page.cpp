// Business reviews as lists and pages.
#include "account/listing.hpp"
#include "review/review.hpp"
#include <fmt/format.h>

namespace cs {
namespace {

struct Next {
    Words what;
    std::string command;
};

std::vector<Next> next_steps(const BusinessReview& review) {
    std::vector<Next> steps;
    const auto add = [&](Words what, std::string_view command) {
        steps.push_back({what, fmt::format(fmt::runtime(command), review.id)});
    };
    const bool mail = review.way == ReviewWay::mail;
    if (review.state == ReviewState::to_schedule && !mail)
        add({"Agree on a time:", "约定时间："}, "cs review schedule {} --at 'DATE 10:00' --with NAME");
    if (review.state < ReviewState::done) {
        add({"Look at what they will see:", "查看客户将看到的内容："}, "cs review deck {} --format html -o deck.html");
        if (mail)
            add({"Send it, and all others that are due:", "发送到期的全部邮件："}, "cs review send --due --mail");
        else
            add({"When it was held:", "举行之后："}, "cs review hold {} --with NAME --notes TEXT --next-goals TEXT");
    }
    if (review.state == ReviewState::done && !mail) {
        add({"What was agreed to be done:", "记录约定的行动："},
            "cs review action {} --what TEXT --staff NAME --by +14d");
        add({"Send results and actions to who was there:", "把结果和行动发给参会人："}, "cs review send {} --mail");
    }
    return steps;
}

}  // namespace

Table unscheduled_reviews(Context& context, Date until, std::optional<std::int64_t> csm, Audience audience) {
    constexpr Listed columns[] = {{"id", {"No.", "编号"}, Type::integer},
                                  {"account", {"Account", "客户"}},
                                  {"name", {"Name", "名称"}},
                                  {"segment", {"Segment", "分层"}, Type::choice},
                                  {"due", {"Due", "应办日期"}, Type::date},
                                  {"csm", {"CSM", "客户成功经理"}}};
    Sql sql;
    sql.values = {until, csm.value_or(0)};
    sql.text = R"sql(SELECT r."id", a."key", a."name", a."segment", r."due", s."handle" FROM "review" r
JOIN "account" a ON a."id" = r."account" LEFT JOIN "staff" s ON s."id" = a."csm"
WHERE r."state" = 'to_schedule' AND r."way" = 'meeting' AND r."due" <= $1 AND ($2 = 0 OR a."csm" = $2)
ORDER BY r."due", a."key")sql";
    auto table = listed(context, "unscheduled", columns, sql, {"every review has a time", "业务回顾均已安排"});
    if (audience == Audience::person) label_choices(table, "segment", Value<Segment>::choices, context.lang);
    return table;
}

Document review_page(Context& context, std::int64_t id, Audience audience) {
    const auto review = get<BusinessReview>(context, id);
    const auto& noun = context.nouns.of<BusinessReview>();
    const auto& actions = context.nouns.of<ReviewAction>();
    Document page;
    page.name = "review.show";
    page.lang = context.lang;
    page.title = fmt::format(fmt::runtime(Words{"Business review of {}", "业务回顾：{}"}.in(context.lang)),
                             get<Account>(context, review.account.id).name);
    page.subtitle = to_text(review.due);
    page.blocks.emplace_back(
        facts_of(context, noun, review,
                 "id,account,csm,due,way,state,scheduled_at,held_on,attendees,notes,next_goals,why", audience));
    auto table = table_of(context, actions, {{&actions.at("review"), Condition::Op::equal, {id}, {}}}, actions.columns,
                          actions.title, audience);
    if (!table.rows.empty() || audience == Audience::program) page.blocks.emplace_back(std::move(table));
    const auto steps = next_steps(review);
    if (!steps.empty()) page.blocks.emplace_back(Heading{std::string{Words{"Next", "下一步"}.in(context.lang)}});
    for (const auto& step : steps)
        page.blocks.emplace_back(Paragraph{fmt::format("{}\n$ {}", step.what.in(context.lang), step.command)});
    return page;
}

}  // namespace cs
