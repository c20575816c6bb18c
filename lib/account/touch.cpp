#include "account/touch.hpp"
#include "account/listing.hpp"
#include "store/records.hpp"
#include <fmt/format.h>

namespace cs {

Date quarter_start(Date day) { return *Date::of(day.year(), (day.month() - 1) / 3 * 3 + 1, 1); }

Outcome finish_next_step(Context& context, std::int64_t id, Date on) {
    return write(context, [&](Write& work) {
        auto touch = get<Touch>(context, id);
        if (touch.next.empty()) throw Error{Kind::no, fmt::format("touch {} names no next step", id)};
        if (touch.next_done_on)
            throw Error{Kind::no, fmt::format("the next step of touch {} was done already, on {}", id,
                                              to_text(*touch.next_done_on))};
        if (on < touch.on)
            throw Error{Kind::no, fmt::format("{} lies before the touch itself, {}", to_text(on), to_text(touch.on))};
        touch.next_done_on = on;
        work.update(touch);
    });
}

Table unvisited(Context& context) {
    constexpr Listed columns[] = {{"account", {"Account", "客户"}},
                                  {"name", {"Name", "名称"}},
                                  {"csm", {"CSM", "客户成功经理"}},
                                  {"last_visit", {"Last visit", "最近拜访"}, Type::date},
                                  {"next_on", {"Next step on", "下一步日期"}, Type::date}};
    Sql sql;
    sql.values.emplace_back(quarter_start(context.today));
    constexpr std::string_view text = R"sql(SELECT a."key", a."name", s."handle", v."last",
(SELECT min(n."next_on") FROM "touch" n WHERE n."account" = a."id" AND n."next_done_on" IS NULL AND n."next_on" >= {today})
FROM "account" a LEFT JOIN "staff" s ON s."id" = a."csm"
LEFT JOIN (SELECT "account", max("on") AS "last" FROM "touch" WHERE "kind" = 'visit' AND "on" <= {today} GROUP BY "account") v ON v."account" = a."id"
WHERE a."segment" = 'large' AND (v."last" IS NULL OR v."last" < $1)
AND EXISTS (SELECT 1 FROM "contract" c WHERE c."account" = a."id" AND c."starts" <= {today} AND (c."stops" IS NULL OR c."stops" > {today}))
ORDER BY v."last" NULLS FIRST, a."key")sql";
    return listed(context, "unvisited", columns, expanded_sql(context, text, std::move(sql)),
                  {"every large customer was visited this quarter", "本季度所有大客户均已拜访"});
}

}  // namespace cs
