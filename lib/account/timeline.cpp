#include "account/timeline.hpp"
#include "account/contract.hpp"
#include "account/goal.hpp"
#include "account/listing.hpp"
#include "account/touch.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

constexpr EventWords events[] = {
    {"touch.call", {"call", "电话"}},
    {"touch.visit", {"visit", "拜访"}},
    {"touch.mail", {"mail", "邮件"}},
    {"touch.meeting", {"meeting", "会议"}},
    {"touch.training", {"training", "培训"}},
    {"touch.review", {"review", "复盘"}},
    {"touch.note", {"note", "备注"}},
    {"touch.next", {"next step due", "下一步到期"}},
    {"touch.done", {"next step done", "下一步完成"}},
    {"contract.signed", {"contract signed", "合同签订"}},
    {"contract.renewed", {"renewal won", "续约成功"}},
    {"contract.starts", {"service starts", "服务开始"}},
    {"contract.notice", {"notice given", "收到终止通知"}},
    {"contract.due", {"last service day", "到期"}},
    {"contract.terminated", {"ended early", "提前终止"}},
    {"contact.left", {"left the company", "离职"}},
    {"account.stage", {"stage", "阶段"}},
    {"account.milestone", {"milestone reached", "达成里程碑"}},
    {"goal.agreed", {"goal agreed", "目标确认"}},
    {"goal.review", {"goal reviewed", "目标回顾"}},
    {"goal.outcome", {"value received", "获得价值"}},
};

constexpr std::string_view sql = R"sql(
SELECT x."on", 'touch.' || x."kind" AS "event", CASE WHEN x."purpose" IS NULL THEN coalesce(x."note", '')
       WHEN x."note" IS NULL THEN x."purpose" ELSE x."purpose" || ': ' || x."note" END AS "text", s."handle" AS "by", 'touch' AS "noun", x."id" AS "number", 0 AS "turn"
  FROM "touch" x LEFT JOIN "staff" s ON s."id" = x."by" WHERE x."account" = $1
UNION ALL SELECT x."next_on", 'touch.next', x."next", s."handle", 'touch', x."id", 1
  FROM "touch" x LEFT JOIN "staff" s ON s."id" = coalesce(x."next_by", x."by") WHERE x."account" = $1 AND x."next_on" IS NOT NULL AND x."next_done_on" IS NULL
UNION ALL SELECT x."next_done_on", 'touch.done', x."next", s."handle", 'touch', x."id", 2
  FROM "touch" x LEFT JOIN "staff" s ON s."id" = x."by" WHERE x."account" = $1 AND x."next_done_on" IS NOT NULL
UNION ALL SELECT c."signed_on", CASE WHEN c."kind" = 'renewal' THEN 'contract.renewed' ELSE 'contract.signed' END, coalesce(c."product", c."kind"), NULL, 'contract', c."id", 0 FROM "contract" c WHERE c."account" = $1 AND c."signed_on" IS NOT NULL
UNION ALL SELECT c."starts", 'contract.starts', coalesce(c."product", c."kind"), NULL, 'contract', c."id", 1 FROM "contract" c WHERE c."account" = $1
UNION ALL SELECT c."notice_on", 'contract.notice', coalesce(c."product", c."kind"), NULL, 'contract', c."id", 1 FROM "contract" c WHERE c."account" = $1 AND c."notice_on" IS NOT NULL
UNION ALL SELECT c."due", 'contract.due', coalesce(c."product", c."kind"), NULL, 'contract', c."id", 2 FROM "contract" c WHERE c."account" = $1 AND c."due" IS NOT NULL AND c."terminated_on" IS NULL
UNION ALL SELECT c."terminated_on", 'contract.terminated', coalesce(c."product", c."kind"), NULL, 'contract', c."id", 3 FROM "contract" c WHERE c."account" = $1 AND c."terminated_on" IS NOT NULL
UNION ALL SELECT p."left_on", 'contact.left', p."name", NULL, 'contact', p."id", 0 FROM "contact" p WHERE p."account" = $1 AND p."left_on" IS NOT NULL
UNION ALL SELECT g."since", 'account.stage', g."stage" || coalesce(': ' || g."why", ''), NULL, 'stage_change', g."id", 0 FROM "stage_change" g WHERE g."account" = $1
UNION ALL SELECT m."on", 'account.milestone', m."name" || coalesce(': ' || m."note", ''), NULL, 'milestone', m."id", 0 FROM "milestone" m WHERE m."account" = $1
UNION ALL SELECT g."agreed_on", 'goal.agreed', g."statement", NULL, 'goal', g."id", 0 FROM "goal" g WHERE g."account" = $1 AND g."agreed_on" IS NOT NULL
UNION ALL SELECT r."on", 'goal.review', r."answer" || ': ' || g."statement", NULL, 'goal', g."id", 1 FROM "goal_review" r JOIN "goal" g ON g."id" = r."goal" WHERE g."account" = $1
UNION ALL SELECT o."on", 'goal.outcome', coalesce(o."what", g."statement"), NULL, 'goal', g."id", 2 FROM "goal_outcome" o JOIN "goal" g ON g."id" = o."goal" WHERE g."account" = $1)sql";
constexpr std::string_view newest_first = "\nORDER BY 1 DESC, 5, 6 DESC, 7 DESC";

// A stage and a kind are stored by their names; a reader gets their labels.
template <class E> std::string labelled(const std::string& text, Lang lang) {
    const auto end = std::min(text.find(':'), text.size());
    const auto i = find_choice(std::string_view{text}.substr(0, end), Value<E>::choices);
    return i ? std::string{Value<E>::choices[*i].label.in(lang)} + text.substr(end) : text;
}

}  // namespace

Table timeline(Context& context, std::int64_t account, std::optional<std::size_t> limit, std::string_view further) {
    constexpr Listed columns[] = {{"on", {"On", "日期"}, Type::date}, {"event", {"Event", "事件"}, Type::choice},
                                  {"text", {"What", "内容"}},         {"by", {"By", "我方"}},
                                  {"noun", {"In", "记录"}},           {"number", {"Number", "编号"}, Type::integer}};
    Sql query;
    query.text = fmt::format("{}\n{}{}", sql, further, newest_first);
    query.values.emplace_back(account);
    if (limit) {
        query.text += " LIMIT $2";
        query.values.emplace_back(static_cast<std::int64_t>(*limit));
    }
    return listed(context, "timeline", columns, query, {"nothing is recorded about it yet", "还没有任何记录"});
}

void label_events(Table& timeline, std::span<const EventWords> further, Lang lang) {
    for (auto& row : timeline.rows) {
        const auto name = machine_text(row[1]);
        auto text = machine_text(row[2]);
        if (name == "account.stage") text = labelled<Stage>(text, lang);
        if (name == "goal.review") text = labelled<Answer>(text, lang);
        if (name.starts_with("contract.")) text = labelled<ContractKind>(text, lang);
        for (const auto all : {std::span<const EventWords>{events}, further})
            for (const auto& event : all)
                if (event.name == name) row[1] = std::string{event.words.in(lang)};
        row[2] = std::move(text);
    }
}

}  // namespace cs
