// Who is to be trained, or again, and whose homework is overdue.
#include "account/listing.hpp"
#include "handoff/training.hpp"
#include "usage/customers.hpp"
#include "usage/window.hpp"
#include <algorithm>

namespace cs {
namespace {

constexpr std::int64_t days_named = 180;  // what is overdue for longer is not asked for any more

constexpr Choice reasons[] = {{"no_result", {"its day has passed", "日期已过"}},
                              {"missed", {"missed", "缺席"}},
                              {"never", {"never trained", "从未培训"}},
                              {"new_feature", {"a feature came since", "有新功能"}},
                              {"homework", {"homework not done", "课后任务未完成"}}};

struct Due {
    std::string account, contact, reason;
    std::optional<std::int64_t> training = {};
    std::string topic = {};
    std::optional<Date> since = {};
};

/// When the newest feature came that an account has a right to.
class NewestFeature {
  public:
    NewestFeature(Context& context, std::optional<std::int64_t> account)
        : licences_{context, context.today,
                    account ? std::optional{static_cast<std::uint32_t>(*account)} : std::nullopt} {
        Sql sql;
        sql.text = R"sql(SELECT "id", "created" FROM "feature" ORDER BY "created" DESC)sql";
        const auto row = sql.prepared(context.engine);
        while (row->step())
            newest_first_.emplace_back(row->integer(0), utc_date(std::get<Instant>(row->cell(1, Type::instant))));
    }
    std::optional<Date> of(std::int64_t account) const {
        const auto& bits = licences_.of(static_cast<std::uint32_t>(account));
        for (const auto& [id, came] : newest_first_)
            if (has_bit(bits, id)) return came;
        return std::nullopt;
    }

  private:
    Licences licences_;
    std::vector<std::pair<std::int64_t, Date>> newest_first_;
};

/// Trainings without a result whose day has passed, or that were missed.
void add_open(Context& context, std::int64_t account, std::int64_t csm, std::vector<Due>& all) {
    Sql sql;
    sql.values = {context.today, account, csm};
    sql.text = R"sql(SELECT a."key", p."name", t."state", t."id", t."topic", t."on"
FROM "training" t JOIN "contact" p ON p."id" = t."contact" JOIN "account" a ON a."id" = p."account"
WHERE t."state" <> 'attended' AND (t."state" = 'missed' OR t."on" < $1) AND p."left_on" IS NULL
AND ($2 = 0 OR a."id" = $2) AND ($3 = 0 OR a."csm" = $3))sql";
    const auto row = sql.prepared(context.engine);
    while (row->step())
        all.push_back({text_of(*row, 0), text_of(*row, 1), row->text(2) == "missed" ? "missed" : "no_result",
                       row->integer(3), text_of(*row, 4), date_of(*row, 5)});
}

/// Who was never trained, or before the newest feature of their account came.
void add_untrained(Context& context, std::int64_t account, std::int64_t csm, std::vector<Due>& all) {
    const NewestFeature newest{context, account == 0 ? std::nullopt : std::optional{account}};
    Sql sql;
    sql.values = {context.today, account, csm};
    sql.text = R"sql(SELECT a."key", p."name", a."id", l."on"
FROM "contact" p JOIN "account" a ON a."id" = p."account"
LEFT JOIN (SELECT "contact", max("on") AS "on" FROM "training" WHERE "state" = 'attended' GROUP BY "contact") l ON l."contact" = p."id"
WHERE p."left_on" IS NULL AND NOT EXISTS (SELECT 1 FROM "training" t WHERE t."contact" = p."id" AND t."state" <> 'attended')
AND EXISTS (SELECT 1 FROM "contract" c WHERE c."account" = a."id" AND c."starts" <= $1 AND (c."stops" IS NULL OR c."stops" > $1))
AND ($2 = 0 OR a."id" = $2) AND ($3 = 0 OR a."csm" = $3))sql";
    const auto row = sql.prepared(context.engine);
    while (row->step()) {
        const auto last = maybe_date(*row, 3);
        const auto came = last ? newest.of(row->integer(2)) : std::nullopt;
        if (!last)
            all.push_back({text_of(*row, 0), text_of(*row, 1), "never"});
        else if (came && *last < *came)
            all.push_back({text_of(*row, 0), text_of(*row, 1), "new_feature", {}, {}, came});
    }
}

}  // namespace

std::vector<OpenHomework> open_homework(Context& context, std::optional<std::int64_t> account, Date until) {
    Sql sql;
    sql.values = {until, add_days(context.today, -days_named), account.value_or(0)};
    sql.text =
        R"sql(SELECT DISTINCT t."id", a."key", a."name", coalesce(a."csm", 0), coalesce(t."trainer", a."csm", 0), s."handle", p."name"
FROM "homework" h JOIN "training" t ON t."id" = h."training" JOIN "contact" p ON p."id" = t."contact"
JOIN "account" a ON a."id" = p."account" LEFT JOIN "staff" s ON s."id" = coalesce(t."trainer", a."csm")
WHERE h."by" BETWEEN $2 AND $1 AND t."state" = 'attended' AND p."left_on" IS NULL AND a."stage" <> 'churned' AND ($3 = 0 OR a."id" = $3)
AND NOT EXISTS (SELECT 1 FROM "certificate" k WHERE k."training" = t."id")
AND NOT EXISTS (SELECT 1 FROM "training" n WHERE n."contact" = t."contact" AND n."topic" = t."topic" AND n."state" = 'attended'
  AND (n."on" > t."on" OR (n."on" = t."on" AND n."id" > t."id"))) ORDER BY t."id")sql";
    std::vector<OpenHomework> all;
    {
        const auto row = sql.prepared(context.engine);
        while (row->step())
            all.push_back({row->integer(0),
                           text_of(*row, 1),
                           text_of(*row, 2),
                           row->integer(3),
                           row->integer(4),
                           text_of(*row, 5),
                           text_of(*row, 6),
                           {}});
    }
    for (auto& one : all) {
        const auto training = get<Training>(context, one.training);
        one.topic = training.topic;
        for (auto& done : homework_of(context, training)) {
            if (done.met() || done.homework.by > until) continue;
            one.by = one.left.empty() ? done.homework.by : std::min(one.by, done.homework.by);
            one.left.push_back(std::move(done));
        }
    }
    std::erase_if(all, [](const OpenHomework& one) { return one.left.empty(); });
    return all;
}

Table training_due(Context& context, std::optional<std::int64_t> account, std::optional<std::int64_t> csm,
                   Audience audience) {
    std::vector<Due> all;
    add_open(context, account.value_or(0), csm.value_or(0), all);
    add_untrained(context, account.value_or(0), csm.value_or(0), all);
    for (const auto& one : open_homework(context, account, add_days(context.today, -1)))
        if (!csm || one.csm == *csm) all.push_back({one.key, one.contact, "homework", one.training, one.topic, one.by});
    std::ranges::sort(all, {}, [](const Due& due) {
        return std::tuple{std::string_view{due.account}, std::string_view{due.contact}, !due.training,
                          due.training.value_or(0)};
    });
    constexpr Listed columns[] = {{"account", {"Account", "客户"}},
                                  {"contact", {"Contact", "联系人"}},
                                  {"reason", {"Why", "原因"}, Type::choice},
                                  {"training", {"Training", "培训"}, Type::integer},
                                  {"topic", {"Topic", "主题"}},
                                  {"since", {"Since", "自"}, Type::date}};
    Table table;
    table.name = "due";
    table.none = Words{"everybody is trained", "无需培训"}.in(context.lang);
    for (const auto& column : columns)
        table.columns.push_back({std::string{column.name}, std::string{column.header.in(context.lang)}, column.type});
    for (auto& due : all)
        table.rows.push_back({std::move(due.account), std::move(due.contact), std::move(due.reason),
                              due.training ? Cell{*due.training} : Cell{},
                              due.topic.empty() ? Cell{} : Cell{std::move(due.topic)},
                              due.since ? Cell{*due.since} : Cell{}});
    if (audience == Audience::person) label_choices(table, "reason", reasons, context.lang);
    return table;
}

}  // namespace cs
