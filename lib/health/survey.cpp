// What was answered, and who ought to hear about it.
#include "health/survey.hpp"
#include "store/records.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <tuple>

namespace cs {
namespace {

/// An answer, and whether whoever gave it is a detractor to be called.
struct Heard : Detractor {
    bool waits;
};

/// Of each contact the answer of the latest day, of one day the later record; by account, then contact.
template <class A> std::vector<A> latest_of_each(std::vector<A> answers) {
    std::ranges::sort(answers, {}, [](const A& a) { return std::tuple{a.contact, a.answered_on, a.survey}; });
    std::vector<A> latest;
    for (auto& answer : answers) {
        if (!latest.empty() && latest.back().contact == answer.contact)
            latest.back() = std::move(answer);
        else
            latest.push_back(std::move(answer));
    }
    std::ranges::sort(latest, {}, [](const A& a) { return std::pair{a.account, a.contact}; });
    return latest;
}

}  // namespace

Outcome answer_survey(Context& context, std::int64_t id, Date on, const std::function<void(Survey&)>& say) {
    return write(context, [&](Write& work) {
        auto survey = get<Survey>(context, id);
        if (survey.answered_on)
            throw Error{Kind::no,
                        fmt::format("survey {} was answered already, on {}", id, to_text(*survey.answered_on)),
                        fmt::format("'cs survey edit {}' corrects it", id)};
        survey.answered_on = on;
        say(survey);
        work.update(survey);
    });
}

std::int64_t open_survey_of(Context& context, std::int64_t contact, std::optional<SurveyKind> kind) {
    const auto& noun = context.nouns.of<Survey>();
    Query query;
    query.where = {{&noun.at("contact"), Condition::Op::equal, {contact}, {}},
                   {&noun.at("answered_on"), Condition::Op::equal, {Cell{}}, {}},
                   {&noun.at("sent_on"), Condition::Op::not_equal, {Cell{}}, {}}};
    if (kind) query.where.push_back({&noun.at("kind"), Condition::Op::equal, {std::string{name_of(*kind)}}, {}});
    query.sort = parse_sort(noun, "-sent_on,-id");
    query.limit = 1;
    const auto open = all<Survey>(context, query);
    if (open.empty())
        throw Error{Kind::no,
                    fmt::format("no question waits for an answer of {}",
                                label_of(context, context.nouns.of<Contact>(), contact)),
                    fmt::format("'cs survey add {} --kind {} --score N' keeps an answer that nobody asked for", contact,
                                name_of(kind.value_or(SurveyKind::nps)))};
    return open.front().id;
}

void each_nps(Context& context, Date day, std::int64_t max_age_days,
              const std::function<void(const NpsAnswer&)>& visit) {
    Sql sql;
    sql.text =
        R"sql(SELECT x."account", x."contact", x."id", x."score", x."answered_on" FROM "survey" x JOIN "contact" p ON p."id" = x."contact"
WHERE x."kind" = 'nps' AND x."answered_on" BETWEEN $1 AND $2 AND (p."left_on" IS NULL OR p."left_on" > $2))sql";
    sql.values = {add_days(day, -max_age_days), day};
    std::vector<NpsAnswer> answers;
    const auto row = sql.prepared(context.engine);
    while (row->step())
        answers.push_back({row->integer(0), row->integer(1), row->integer(2), row->integer(3), date_of(*row, 4)});
    for (const auto& answer : latest_of_each(std::move(answers))) visit(answer);
}

void each_uncalled_detractor(Context& context, Date day, std::int64_t max_age_days, std::optional<std::int64_t> csm,
                             const std::function<void(const Detractor&)>& visit) {
    Sql sql;
    sql.text =
        R"sql(SELECT x."account", x."contact", x."id", x."score", a."key", a."name", p."name", s."handle", x."answered_on",
CASE WHEN x."score" <= 6 AND NOT EXISTS (SELECT 1 FROM "touch" t WHERE t."account" = x."account" AND t."on" BETWEEN x."answered_on" AND $2 AND t."kind" <> 'note'
    AND (EXISTS (SELECT 1 FROM "touch_with" w WHERE w."touch" = t."id" AND w."value" = x."contact")
         OR NOT EXISTS (SELECT 1 FROM "touch_with" w WHERE w."touch" = t."id"))) THEN 1 ELSE 0 END
FROM "survey" x JOIN "contact" p ON p."id" = x."contact" JOIN "account" a ON a."id" = x."account" LEFT JOIN "staff" s ON s."id" = a."csm"
WHERE x."kind" = 'nps' AND x."answered_on" BETWEEN $1 AND $2 AND ($3 = 0 OR a."csm" = $3) AND (p."left_on" IS NULL OR p."left_on" > $2))sql";
    sql.values = {add_days(day, -max_age_days), day, csm.value_or(0)};
    std::vector<Heard> heard;
    const auto row = sql.prepared(context.engine);
    while (row->step())
        heard.push_back({{row->integer(0), row->integer(1), row->integer(2), row->integer(3), text_of(*row, 4),
                          text_of(*row, 5), text_of(*row, 6), text_of(*row, 7), date_of(*row, 8)},
                         row->integer(9) != 0});
    auto latest = latest_of_each(std::move(heard));
    std::erase_if(latest, [](const Heard& one) { return !one.waits; });
    std::ranges::sort(latest, {}, [](const Heard& one) { return std::pair{one.answered_on, one.survey}; });
    for (const auto& one : latest) visit(one);
}

}  // namespace cs
