#include "report/account_timeline.hpp"
#include "account/timeline.hpp"

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
  FROM "certificate" k JOIN "training" t ON t."id" = k."training" JOIN "contact" c ON c."id" = t."contact" WHERE c."account" = $1)sql";

}  // namespace

Table account_timeline(Context& context, std::int64_t account, std::optional<std::size_t> limit) {
    return timeline(context, account, limit, further);
}

void label_account_events(Table& timeline, Lang lang) { label_events(timeline, events, lang); }

}  // namespace cs
