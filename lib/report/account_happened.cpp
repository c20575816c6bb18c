#include "report/account_happened.hpp"
#include "account/account.hpp"
#include "base/zone.hpp"
#include "store/records.hpp"
#include <algorithm>

namespace cs {
namespace {

// Each of them: when, event, text, by, noun, number, and the turn of what happened to one record on one day.
constexpr std::string_view of_days[] = {
    R"sql(SELECT x."on", 'request.' || x."state" AS "event", r."need" || coalesce(': ' || x."note", '') AS "text", s."handle" AS "by", 'request' AS "noun", r."id" AS "number", x."id" AS "turn"
  FROM (SELECT a."id" FROM "request" a WHERE a."account" = $1 UNION SELECT k."request" FROM "request_askers" k WHERE k."value" = $1) o
  JOIN "request" r ON r."id" = o."id" JOIN "request_step" x ON x."request" = r."id" LEFT JOIN "staff" s ON s."id" = r."owner")sql",
    R"sql(SELECT a."opened_on", 'alert.opened' AS "event", a."text", s."handle", 'alert', a."id", 0 AS "turn"
  FROM "alert" a LEFT JOIN "staff" s ON s."id" = a."owner" WHERE a."account" = $1
UNION ALL SELECT x."on", 'alert.acted', x."what", x."by", 'alert', a."id", x."id" FROM "alert_action" x JOIN "alert" a ON a."id" = x."alert" WHERE a."account" = $1
UNION ALL SELECT a."closed_on", 'alert.' || a."state", coalesce(a."why", a."text"), s."handle", 'alert', a."id", 9223372036854775807
  FROM "alert" a LEFT JOIN "staff" s ON s."id" = a."owner" WHERE a."account" = $1 AND a."closed_on" IS NOT NULL)sql",
    R"sql(SELECT v."sent_on", 'survey.sent' AS "event", v."kind" || ': ' || p."name" AS "text", NULL AS "by", 'survey' AS "noun", v."id", 0 AS "turn"
  FROM "survey" v JOIN "contact" p ON p."id" = v."contact" WHERE v."account" = $1 AND v."sent_on" IS NOT NULL
UNION ALL SELECT v."answered_on", 'survey.answered', v."kind" || ': ' || p."name" || coalesce(', ' || CAST(v."score" AS TEXT), '') || coalesce(': ' || v."comment", ''), NULL, 'survey', v."id", 1
  FROM "survey" v JOIN "contact" p ON p."id" = v."contact" WHERE v."account" = $1 AND v."answered_on" IS NOT NULL)sql",
    R"sql(SELECT c."reviewed_on", 'complaint.reviewed' AS "event", c."what" || coalesce(': ' || c."cause", '') AS "text", s."handle" AS "by", 'complaint' AS "noun", c."id", 4 AS "turn"
  FROM "complaint" c LEFT JOIN "staff" s ON s."id" = c."handler" WHERE c."account" = $1 AND c."reviewed_on" IS NOT NULL)sql",
};
constexpr std::string_view of_instants[] = {
    R"sql(SELECT t."opened_at", 'ticket.opened' AS "event", t."subject", s."handle", 'ticket', t."id", 0 AS "turn"
  FROM "ticket" t LEFT JOIN "staff" s ON s."id" = t."assignee" WHERE t."account" = $1)sql",
    R"sql(SELECT t."solved_at", 'ticket.solved' AS "event", t."subject", s."handle", 'ticket', t."id", 1 AS "turn"
  FROM "ticket" t LEFT JOIN "staff" s ON s."id" = t."assignee" WHERE t."account" = $1 AND t."solved_at" IS NOT NULL)sql",
    R"sql(SELECT c."raised_at", 'complaint.raised' AS "event", c."what", s."handle", 'complaint', c."id", 0 AS "turn"
  FROM "complaint" c LEFT JOIN "staff" s ON s."id" = c."handler" WHERE c."account" = $1)sql",
    R"sql(SELECT c."soothed_at", 'complaint.soothed' AS "event", c."what", s."handle", 'complaint', c."id", 1 AS "turn"
  FROM "complaint" c LEFT JOIN "staff" s ON s."id" = c."handler" WHERE c."account" = $1 AND c."soothed_at" IS NOT NULL)sql",
    R"sql(SELECT c."investigating_at", 'complaint.investigating' AS "event", c."what", s."handle", 'complaint', c."id", 2 AS "turn"
  FROM "complaint" c LEFT JOIN "staff" s ON s."id" = c."handler" WHERE c."account" = $1 AND c."investigating_at" IS NOT NULL)sql",
    R"sql(SELECT c."solved_at", 'complaint.solved' AS "event", c."what" || coalesce(': ' || c."solution", ''), s."handle", 'complaint', c."id", 3 AS "turn"
  FROM "complaint" c LEFT JOIN "staff" s ON s."id" = c."handler" WHERE c."account" = $1 AND c."solved_at" IS NOT NULL)sql",
};

struct Happened {
    Date on;
    std::int64_t turn = 0;
    std::vector<Cell> row;
};

class Heard {
  public:
    Heard(Context& context, std::int64_t account, std::optional<std::size_t> limit)
        : context_{context}, account_{account}, limit_{limit} {}

    std::vector<Happened> all;

    /// `day` gives the day of what stands in the first column.
    template <class Day> void take(std::string_view text, Day&& day) {
        Sql sql;
        sql.text = std::string{text} + "\nORDER BY 1 DESC, 6 DESC, 7 DESC";
        sql.values = {account_};
        if (limit_) sql.text += " LIMIT " + sql.bind(static_cast<std::int64_t>(*limit_));
        const auto row = sql.prepared(context_.engine);
        while (row->step()) {
            const auto on = day(*row);
            all.push_back({on, row->integer(6),
                           {on, text_of(*row, 1), text_of(*row, 2), row->null(3) ? Cell{} : Cell{text_of(*row, 3)},
                            text_of(*row, 4), row->integer(5)}});
        }
    }

  private:
    Context& context_;
    std::int64_t account_;
    std::optional<std::size_t> limit_;
};

}  // namespace

std::vector<std::vector<Cell>> account_happened(Context& context, std::int64_t account,
                                                std::optional<std::size_t> limit) {
    const auto own = get<Account>(context, account).timezone;
    const TimeZone zone{own.empty() ? context.settings.text("support.timezone") : own};
    Heard heard{context, account, limit};
    for (const auto& text : of_days) heard.take(text, [](const Statement& row) { return date_of(row, 0); });
    for (const auto& text : of_instants)
        heard.take(text, [&](const Statement& row) {
            return zone.local_date(std::get<Instant>(row.cell(0, Type::instant)));
        });
    std::ranges::sort(heard.all, [](const Happened& a, const Happened& b) {
        const auto number = [](const Happened& each) { return std::get<std::int64_t>(each.row[5]); };
        if (a.on != b.on) return a.on > b.on;
        const auto &x = std::get<std::string>(a.row[4]), &y = std::get<std::string>(b.row[4]);
        if (x != y) return x < y;
        return std::pair{number(a), a.turn} > std::pair{number(b), b.turn};
    });
    std::vector<std::vector<Cell>> rows;
    for (auto& each : heard.all) {
        if (limit && rows.size() == *limit) break;
        rows.push_back(std::move(each.row));
    }
    return rows;
}

}  // namespace cs
