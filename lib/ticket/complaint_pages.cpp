// What complaints teach: where they came from, and which have not been learned from.
#include "account/listing.hpp"
#include "ticket/complaint.hpp"
#include <fmt/format.h>

namespace cs {

Table complaint_causes(Context& context, std::optional<Date> since) {
    constexpr Listed columns[] = {{"class", {"Class", "分类"}},
                                  {"cause", {"Cause", "原因"}},
                                  {"complaints", {"Complaints", "投诉数"}, Type::integer},
                                  {"accounts", {"Accounts", "客户数"}, Type::integer},
                                  {"stopped", {"Stopped", "业务中断"}, Type::integer},
                                  {"late", {"Late", "超时"}, Type::integer},
                                  {"improved", {"Improved", "已改进"}, Type::integer}};
    Sql sql;
    sql.text =
        R"sql(SELECT "class", "cause", count(*), count(DISTINCT "account"), sum(CASE WHEN "kind" = 'business_stopped' THEN 1 ELSE 0 END),
sum(CASE WHEN "solved_at" > "due_at" THEN 1 ELSE 0 END), sum(CASE WHEN "done_on" IS NOT NULL THEN 1 ELSE 0 END)
FROM "complaint" WHERE "state" = 'reviewed' AND "raised_at" >= $1 GROUP BY "class", "cause" ORDER BY 3 DESC, 4 DESC, "class", "cause")sql";
    sql.values = {Instant{since ? since->days() * std::int64_t{86400} : 0}};
    return listed(context, "causes", columns, sql, {"no complaint has been reviewed", "没有已复盘的投诉"});
}

Table unreviewed_complaints(Context& context) {
    constexpr Listed columns[] = {{"complaint", {"No.", "编号"}, Type::integer},
                                  {"account", {"Account", "客户"}},
                                  {"what", {"What", "内容"}},
                                  {"kind", {"Kind", "类型"}, Type::choice},
                                  {"state", {"State", "状态"}, Type::choice},
                                  {"solved_at", {"Solved", "解决时间"}, Type::instant},
                                  {"person", {"Whose", "负责人"}},
                                  {"improvement", {"Improvement", "改进措施"}},
                                  {"improve_by", {"Improve by", "改进期限"}, Type::date}};
    Sql sql;
    sql.text =
        R"sql(SELECT c."id", a."key", c."what", c."kind", c."state", c."solved_at", coalesce(o."handle", h."handle"), c."improvement", c."improve_by"
FROM "complaint" c JOIN "account" a ON a."id" = c."account" LEFT JOIN "staff" h ON h."id" = c."handler" LEFT JOIN "staff" o ON o."id" = c."owner"
WHERE c."state" = 'solved' OR (c."state" = 'reviewed' AND c."done_on" IS NULL) ORDER BY c."solved_at", c."id")sql";
    auto table =
        listed(context, "unreviewed", columns, sql, {"every complaint was learned from", "所有投诉均已复盘并改进"});
    table.columns.push_back({"command", std::string{Words{"Command", "命令"}.in(context.lang)}, Type::text, true});
    for (auto& row : table.rows)
        row.emplace_back(
            machine_text(row[4]) == "solved"
                ? fmt::format("cs complaint review {} --class CLASS --cause TEXT --improvement TEXT --owner STAFF",
                              machine_text(row[0]))
                : fmt::format("cs complaint done {}", machine_text(row[0])));
    return table;
}

}  // namespace cs
