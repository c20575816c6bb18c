#include "report/account_timeline.hpp"
#include "account/timeline.hpp"
#include "health/survey.hpp"
#include "report/account_happened.hpp"
#include <algorithm>

namespace cs {
namespace {

constexpr EventWords events[] = {
    {"handoff.draft", {"hand-over begun", "发起交接"}},
    {"handoff.submitted", {"hand-over submitted", "交接已提交"}},
    {"handoff.returned", {"hand-over returned", "交接被退回"}},
    {"handoff.accepted", {"hand-over accepted", "交接已接收"}},
    {"handoff.introduced", {"introduced to us", "已引荐"}},
    {"handoff.confirmed", {"hand-over confirmed", "客户确认交接"}},
    {"expectation.promised", {"promised", "承诺"}},
    {"expectation.confirmed", {"promise confirmed", "承诺已确认"}},
    {"expectation.due", {"promised for this day", "承诺到期"}},
    {"expectation.met", {"promise met", "承诺已兑现"}},
    {"expectation.withdrawn", {"promise withdrawn", "承诺已收回"}},
    {"expectation.broken", {"promise broken", "承诺未兑现"}},
    {"plan.kickoff", {"kick-off", "实施启动"}},
    {"plan.due", {"step due", "步骤到期"}},
    {"plan.done", {"step done", "步骤完成"}},
    {"training.planned", {"training", "培训"}},
    {"training.rescheduled", {"training, put off to this day", "培训（改期）"}},
    {"training.attended", {"trained", "已参加培训"}},
    {"training.missed", {"training missed", "培训缺席"}},
    {"training.certified", {"certificate", "发放证书"}},
    {"ticket.opened", {"ticket", "工单"}},
    {"ticket.solved", {"ticket solved", "工单已解决"}},
    {"complaint.raised", {"complaint", "投诉"}},
    {"complaint.soothed", {"complaint soothed", "投诉已安抚"}},
    {"complaint.investigating", {"complaint looked into", "投诉调查中"}},
    {"complaint.solved", {"complaint solved", "投诉已解决"}},
    {"complaint.reviewed", {"complaint reviewed", "投诉已复盘"}},
    {"request.collected", {"request", "需求"}},
    {"request.analysed", {"request analysed", "需求已分析"}},
    {"request.passed_on", {"request passed on", "需求已转达"}},
    {"request.decided", {"request decided", "需求已决策"}},
    {"request.delivered", {"request delivered", "需求已交付"}},
    {"request.declined", {"request declined", "需求已谢绝"}},
    {"request.told", {"request: told the outcome", "需求结果已告知"}},
    {"alert.opened", {"alert", "预警"}},
    {"alert.acted", {"alert acted on", "预警已行动"}},
    {"alert.recovered", {"alert: recovered", "预警已恢复"}},
    {"alert.lost", {"alert: lost", "预警：已流失"}},
    {"alert.dismissed", {"alert dismissed", "预警已排除"}},
    {"survey.sent", {"survey sent", "已发问卷"}},
    {"survey.answered", {"survey answered", "已答问卷"}},
    {"review.due", {"business review due", "业务回顾应办"}},
    {"review.held", {"business review held", "业务回顾已举行"}},
    {"upsell.found", {"more to sell", "发现增购机会"}},
    {"upsell.proposed", {"more was proposed", "已提出增购"}},
    {"upsell.won", {"bought more", "增购成交"}},
    {"upsell.lost", {"did not buy more", "增购未成交"}},
    {"churn.left", {"left", "流失"}},
    {"churn.retro", {"loss looked back at", "流失复盘"}},
    {"winback.told", {"told that it is mended", "告知问题已解决"}},
    {"winback.called", {"called after they left", "流失后回访"}},
    {"winback.won", {"came back", "重新签约"}},
    {"winback.declined", {"does not want to come back", "谢绝挽回"}},
};

constexpr std::string_view further = R"sql(
UNION ALL SELECT x."on", 'handoff.' || x."state", coalesce(x."note", p."name", ''), s."handle", 'handoff', h."id", x."id"
  FROM "handoff_step" x JOIN "handoff" h ON h."id" = x."handoff" LEFT JOIN "staff" s ON s."id" = x."by" LEFT JOIN "contact" p ON p."id" = x."contact" WHERE h."account" = $1
UNION ALL SELECT e."promised_on", 'expectation.promised', e."text", s."handle", 'expectation', e."id", 0
  FROM "expectation" e LEFT JOIN "staff" s ON s."id" = e."promised_by" WHERE e."account" = $1
UNION ALL SELECT e."confirmed_on", 'expectation.confirmed', e."text" || coalesce(': ' || e."answer", ''), NULL, 'expectation', e."id", 1 FROM "expectation" e WHERE e."account" = $1 AND e."confirmed_on" IS NOT NULL
UNION ALL SELECT e."due", 'expectation.due', e."text", NULL, 'expectation', e."id", 2 FROM "expectation" e WHERE e."account" = $1 AND e."state" = 'planned'
UNION ALL SELECT e."settled_on", 'expectation.' || e."state", e."text" || coalesce(': ' || e."why", ''), NULL, 'expectation', e."id", 3 FROM "expectation" e WHERE e."account" = $1 AND e."settled_on" IS NOT NULL
UNION ALL SELECT p."kickoff", 'plan.kickoff', p."template", NULL, 'plan', p."id", 0 FROM "plan" p WHERE p."account" = $1
UNION ALL SELECT coalesce(t."done_on", t."due"), CASE WHEN t."state" = 'done' THEN 'plan.done' ELSE 'plan.due' END, t."title", s."handle", 'plan', p."id", t."position"
  FROM "plan_step" t JOIN "plan" p ON p."id" = t."plan" LEFT JOIN "staff" s ON s."id" = t."staff" WHERE p."account" = $1 AND t."state" <> 'on_hold'
UNION ALL SELECT t."on", 'training.' || t."state", c."name" || ': ' || t."topic", s."handle", 'training', t."id", 0
  FROM "training" t JOIN "contact" c ON c."id" = t."contact" LEFT JOIN "staff" s ON s."id" = t."trainer" WHERE c."account" = $1
UNION ALL SELECT k."on", 'training.certified', k."name" || ': ' || k."topic" || ', ' || k."code", NULL, 'training', t."id", 1
  FROM "certificate" k JOIN "training" t ON t."id" = k."training" JOIN "contact" c ON c."id" = t."contact" WHERE c."account" = $1
UNION ALL SELECT coalesce(r."held_on", r."due"), CASE WHEN r."state" = 'done' THEN 'review.held' ELSE 'review.due' END, coalesce(r."next_goals", r."notes", ''), NULL, 'review', r."id", 0
  FROM "review" r WHERE r."account" = $1 AND r."state" <> 'skipped'
UNION ALL SELECT u."opened_on", 'upsell.found', u."product" || coalesce(': ' || u."note", ''), s."handle", 'upsell', u."id", 0 FROM "upsell" u LEFT JOIN "staff" s ON s."id" = u."owner" WHERE u."account" = $1
UNION ALL SELECT u."proposed_on", 'upsell.proposed', u."product", s."handle", 'upsell', u."id", 1 FROM "upsell" u LEFT JOIN "staff" s ON s."id" = u."owner" WHERE u."account" = $1 AND u."proposed_on" IS NOT NULL
UNION ALL SELECT u."ended_on", 'upsell.' || u."state", u."product" || coalesce(': ' || u."why", ''), s."handle", 'upsell', u."id", 2 FROM "upsell" u LEFT JOIN "staff" s ON s."id" = u."owner" WHERE u."account" = $1 AND u."ended_on" IS NOT NULL
UNION ALL SELECT c."on", 'churn.left', c."reason" || coalesce(': ' || c."detail", ''), NULL, 'churn', c."id", 0 FROM "churn" c WHERE c."account" = $1
UNION ALL SELECT c."retro_on", 'churn.retro', coalesce(c."change", ''), NULL, 'churn', c."id", 1 FROM "churn" c WHERE c."account" = $1 AND c."retro_on" IS NOT NULL
UNION ALL SELECT w."told_on", 'winback.told', c."reason", NULL, 'winback', w."id", 0 FROM "winback" w JOIN "churn" c ON c."id" = w."churn" WHERE w."account" = $1 AND w."told_on" IS NOT NULL
UNION ALL SELECT w."called_on", 'winback.called', c."reason", NULL, 'winback', w."id", 1 FROM "winback" w JOIN "churn" c ON c."id" = w."churn" WHERE w."account" = $1 AND w."called_on" IS NOT NULL
UNION ALL SELECT w."since", 'winback.' || w."state", c."reason", NULL, 'winback', w."id", 2 FROM "winback" w JOIN "churn" c ON c."id" = w."churn" WHERE w."account" = $1 AND w."state" IN ('won', 'declined'))sql";

// The order of timeline(): the newest day first, then by record.
bool newer(const std::vector<Cell>& a, const std::vector<Cell>& b) {
    const auto on = [](const std::vector<Cell>& row) { return std::get<Date>(row[0]); };
    const auto noun = [](const std::vector<Cell>& row) { return std::string_view{std::get<std::string>(row[4])}; };
    return on(a) != on(b) ? on(a) > on(b) : noun(a) < noun(b);
}

}  // namespace

Table account_timeline(Context& context, std::int64_t account, std::optional<std::size_t> limit) {
    auto all = timeline(context, account, limit, further);
    auto heard = account_happened(context, account, limit);
    std::vector<std::vector<Cell>> rows;
    rows.reserve(all.rows.size() + heard.size());
    std::ranges::merge(std::move_iterator{all.rows.begin()}, std::move_sentinel{all.rows.end()},
                       std::move_iterator{heard.begin()}, std::move_sentinel{heard.end()}, std::back_inserter(rows),
                       newer);
    if (limit && rows.size() > *limit) rows.resize(*limit);
    all.rows = std::move(rows);
    return all;
}

void label_account_events(Table& timeline, Lang lang) {
    for (auto& row : timeline.rows) {
        if (!machine_text(row[1]).starts_with("survey.")) continue;
        auto text = machine_text(row[2]);
        const auto end = std::min(text.find(':'), text.size());
        if (const auto i = find_choice(std::string_view{text}.substr(0, end), Value<SurveyKind>::choices))
            row[2] = std::string{Value<SurveyKind>::choices[*i].label.in(lang)} + text.substr(end);
    }
    label_events(timeline, events, lang);
}

}  // namespace cs
