#include "figures/survey_rows.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

bool within(const std::optional<Date>& day, const Period& period) {
    return day && *day >= period.from && *day <= period.to;
}

/// Of each person and kind, the row with the latest answer in a period.
std::map<std::pair<std::int64_t, SurveyKind>, std::size_t> latest_answers(const std::vector<SurveyRow>& rows,
                                                                          const Period& period) {
    std::map<std::pair<std::int64_t, SurveyKind>, std::size_t> latest;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!within(rows[i].answered_on, period)) continue;
        const auto [found, fresh] = latest.try_emplace({rows[i].contact, rows[i].kind}, i);
        const auto& known = rows[found->second];
        if (!fresh && std::pair{*rows[i].answered_on, rows[i].id} > std::pair{*known.answered_on, known.id})
            found->second = i;
    }
    return latest;
}

void count_row(SurveyFigures& figures, const SurveyRow& row, const SurveyEntry& entry, Date last_open) {
    if (entry.asked) {
        ++figures.asked;
        if (row.answered_on)
            ++figures.replied;
        else if (*row.sent_on >= last_open)
            ++figures.open;
    }
    if (entry.counted) ++figures.scores.at(static_cast<std::size_t>(row.score));
}

}  // namespace

std::vector<SurveyRow> survey_rows(Context& context, Date from, Date to, GroupBy by) {
    Sql sql;
    sql.text = fmt::format(
        R"sql(SELECT x."id", x."contact", x."kind", a."key", a."name", p."name", s."handle", {}, x."sent_on", x."answered_on", x."score"
FROM "survey" x JOIN "contact" p ON p."id" = x."contact" JOIN "account" a ON a."id" = x."account" LEFT JOIN "staff" s ON s."id" = a."csm"
WHERE x."kind" IN ('nps', 'csat', 'ces') AND (x."sent_on" BETWEEN $1 AND $2 OR x."answered_on" BETWEEN $1 AND $2)
ORDER BY 4, 6, 1)sql",
        group_sql(by));
    sql.values = {from, std::min(to, context.today)};
    std::vector<SurveyRow> rows;
    const auto row = sql.prepared(context.engine);
    while (row->step()) {
        SurveyRow one{row->integer(0),
                      row->integer(1),
                      Value<SurveyKind>::load(row->cell(2, Type::choice)),
                      text_of(*row, 3),
                      text_of(*row, 4),
                      text_of(*row, 5),
                      text_of(*row, 6),
                      text_of(*row, 7),
                      maybe_date(*row, 8),
                      maybe_date(*row, 9),
                      0};
        if (one.answered_on && *one.answered_on > context.today) one.answered_on.reset();
        if (one.answered_on) one.score = row->integer(10);
        rows.push_back(std::move(one));
    }
    return rows;
}

SurveyCounts count_surveys(const std::vector<SurveyRow>& rows, const std::vector<Period>& periods, bool by_group,
                           Date today, std::int64_t answer_days) {
    SurveyCounts counts;
    const auto last_open = add_days(today, -answer_days);
    for (std::size_t p = 0; p < periods.size(); ++p) {
        const auto latest = latest_answers(rows, periods[p]);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const auto& row = rows[i];
            const auto word = latest.find({row.contact, row.kind});
            const SurveyEntry entry{p, i, within(row.sent_on, periods[p]), word != latest.end() && word->second == i};
            if (!entry.asked && !within(row.answered_on, periods[p])) continue;
            counts.entries.push_back(entry);
            count_row(counts.figures[{row.kind, p, std::nullopt}], row, entry, last_open);
            if (by_group) count_row(counts.figures[{row.kind, p, row.group}], row, entry, last_open);
        }
    }
    return counts;
}

}  // namespace cs
