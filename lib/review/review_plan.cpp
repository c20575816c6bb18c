#include "review/review_plan.hpp"
#include <algorithm>
#include <cstdlib>
#include <fmt/format.h>
#include <unordered_map>

namespace cs {
namespace {

constexpr int days_a_month = 30;  // of half an interval, which is a rule of thumb

std::int64_t half_interval(int months) noexcept { return std::int64_t{months} * days_a_month / 2; }

struct Cycle {
    std::int64_t account;
    std::string key;
    std::optional<Segment> segment;
    Date starts;
    std::optional<Date> due;
};

std::vector<Cycle> cycles(Context& context) {
    Sql sql;
    sql.values = {context.today};
    sql.text = R"sql(SELECT a."id", a."key", a."segment", min(c."starts"), min(CASE WHEN c."renews" = 1
AND NOT EXISTS (SELECT 1 FROM "contract_follows" f WHERE f."value" = c."id") THEN c."due" END)
FROM "contract" c JOIN "account" a ON a."id" = c."account" WHERE c."starts" <= $1 AND (c."stops" IS NULL OR c."stops" > $1)
AND c."recurring" = 1 AND c."kind" NOT IN ('pilot', 'service') AND a."stage" <> 'churned'
GROUP BY a."id", a."key", a."segment" ORDER BY a."key")sql";
    std::vector<Cycle> all;
    const auto row = sql.prepared(context.engine);
    while (row->step()) {
        Cycle one{row->integer(0), std::string{row->text(1)}, {}, date_of(*row, 3), maybe_date(*row, 4)};
        if (!row->null(2)) one.segment = Value<Segment>::load(row->cell(2, Type::choice));
        all.push_back(std::move(one));
    }
    return all;
}

/// Days on which reviews are due or were held, by account.
std::unordered_map<std::int64_t, std::vector<Date>> known_days(Context& context, Date since) {
    Sql sql;
    sql.values = {since};
    sql.text = R"sql(SELECT "account", "due", "held_on" FROM "review" WHERE "due" >= $1 ORDER BY "account", "due")sql";
    std::unordered_map<std::int64_t, std::vector<Date>> known;
    const auto row = sql.prepared(context.engine);
    while (row->step()) {
        auto& days = known[row->integer(0)];
        days.push_back(date_of(*row, 1));
        if (const auto held = maybe_date(*row, 2)) days.push_back(*held);
    }
    return known;
}

}  // namespace

std::vector<Date> review_days(Date starts, std::optional<Date> due, int months, std::int64_t lead_days, Date from,
                              Date to) {
    std::vector<Date> days;
    if (months <= 0 || to < from) return days;
    if (!due) {
        for (int k = months;; k += months) {
            const auto day = add_months(starts, k);
            if (day > to) break;
            if (day >= from) days.push_back(day);
        }
        return days;
    }
    const auto last = add_days(*due, -lead_days), first = add_days(starts, half_interval(months));
    for (int k = 0;; k += months) {
        const auto day = add_months(last, -k);
        if (day < from || day < first) break;
        if (day <= to) days.push_back(day);
    }
    std::ranges::reverse(days);
    return days;
}

bool is_near(Date day, Date other, int months) noexcept {
    return std::llabs(days_between(day, other)) < half_interval(months);
}

int review_months(const Settings& settings, std::optional<Segment> segment) {
    const auto name = name_of(segment.value_or(Segment::medium));
    return static_cast<int>(settings.integer(fmt::format("review.months.{}", name)));
}

ReviewWay review_way(const Settings& settings, std::optional<Segment> segment) {
    const auto by_mail = settings.texts("review.by_mail");
    const auto found = std::ranges::find(by_mail, name_of(segment.value_or(Segment::medium)));
    return found == by_mail.end() ? ReviewWay::meeting : ReviewWay::mail;
}

Outcome plan_reviews(Context& context, std::vector<PlannedReview>& made) {
    const auto& settings = context.settings;
    const auto lead = settings.integer("review.lead_days");
    const auto until = add_days(context.today, settings.integer("review.plan_days"));
    const auto calendar = context.holidays ? context.holidays() : WorkCalendar{};
    return write(context, [&](Write& work) {
        made.clear();
        auto known = known_days(context, add_months(context.today, -36));
        for (const auto& cycle : cycles(context)) {
            const auto months = review_months(settings, cycle.segment);
            for (const auto day : review_days(cycle.starts, cycle.due, months, lead, context.today, until)) {
                auto& there = known[cycle.account];
                if (std::ranges::any_of(there, [&](Date other) { return is_near(day, other, months); })) continue;
                BusinessReview review;
                review.account = {cycle.account, {}};
                review.due = std::max(calendar.last_working_on_or_before(day), context.today);
                review.way = review_way(settings, cycle.segment);
                work.insert(review);
                there.push_back(review.due);
                made.push_back({cycle.key, review.due, review.way});
            }
        }
    });
}

}  // namespace cs
