// The survey as the generic verbs see it, its table, and the rules that hold at every save.
#include "base/text.hpp"
#include "health/survey.hpp"
#include "store/records.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

[[noreturn]] void refuse(std::string message, std::string hint = {}) {
    throw Error{Kind::data, std::move(message), std::move(hint)};
}

bool has_fields(const Survey& survey) {
    return std::ranges::any_of(survey.custom, [](const auto& field) { return !empty(field.second); });
}

bool says_something(const Survey& survey) { return survey.score || !survey.comment.empty() || has_fields(survey); }

void check_score(const Survey& survey) {
    const auto scale = scale_of(survey.kind);
    const auto kind = name_of(survey.kind);
    if (!scale && survey.score)
        refuse(fmt::format("score: a {} question has no scale", kind),
               "write the answer as --comment, or as a field that [survey.fields] of cs.toml declares");
    if (scale && survey.score && (*survey.score < scale->least || *survey.score > scale->most))
        refuse(fmt::format("score: {} is off the scale of {}", *survey.score, kind),
               fmt::format("{} to {}", scale->least, scale->most));
    if (scale && survey.answered_on && !survey.score)
        refuse("score: missing", fmt::format("an answer to {} is a number, {} to {}", kind, scale->least, scale->most));
    if (survey.answered_on && !says_something(survey))
        refuse("comment: missing", "an answer says something: --comment, or a field that cs.toml declares");
}

void check_days(const Survey& survey, Date today) {
    for (const auto& [field, day] : {std::pair{"sent_on", survey.sent_on}, {"answered_on", survey.answered_on}})
        if (day && *day > today)
            refuse(fmt::format("{}: {} has not come yet", field, to_text(*day)), "today, or a day before");
    if (survey.sent_on && survey.answered_on && *survey.answered_on < *survey.sent_on)
        refuse(fmt::format("answered_on: {} lies before the day it was sent, {}", to_text(*survey.answered_on),
                           to_text(*survey.sent_on)));
}

void prepare(Write& work, Record& after, const Record* before) {
    auto& survey = static_cast<Survey&>(after);
    const auto* was = static_cast<const Survey*>(before);
    auto& context = work.context();
    if (!was || was->contact != survey.contact) survey.account = get<Contact>(context, survey.contact.id).account;
    if (!survey.answered_on && says_something(survey) && !(was && was->answered_on)) survey.answered_on = context.today;
    if (!survey.answered_on && says_something(survey))
        refuse("answered_on: missing", "clear score and comment as well to take an answer back");
    check_score(survey);
    check_days(survey, context.today);
    if (!survey.due && !survey.sent_on && !survey.answered_on) survey.due = context.today;
}

/// What is stored of a person and kind, as far as it bears on which survey an answer belongs to.
struct Asked {
    std::int64_t id;
    bool open;                    ///< not answered
    std::optional<Date> sent_on;  ///< of an open one
};

// An answer in a file is that of the question which waits for it; a second one of the same day corrects the first.
std::int64_t completed(Context& context, const Record& said) {
    const auto& survey = static_cast<const Survey&>(said);
    if (survey.contact.id <= 0 || !says_something(survey)) return 0;
    const auto on = survey.answered_on.value_or(context.today);
    Sql sql;  // by the index of contact and kind alone: an OR over days would tempt an engine into another one
    sql.text =
        R"sql(SELECT x."id", x."answered_on", x."sent_on", x."external_id" FROM "survey" x WHERE x."contact" = $1 AND x."kind" = $2 ORDER BY x."id")sql";
    sql.values = {survey.contact.id, std::string{name_of(survey.kind)}};
    std::optional<Asked> best;
    const auto row = sql.prepared(context.engine);
    while (row->step()) {
        const auto day = [&](int column) {
            return row->null(column) ? std::nullopt : std::optional{std::get<Date>(row->cell(column, Type::date))};
        };
        const Asked one{row->integer(0), row->null(1), day(2)};
        if (!row->null(3) && row->text(3) != survey.external_id) continue;
        if (one.open ? one.sent_on && *one.sent_on > on : day(1) != on) continue;
        if (!best || (best->open && (!one.open || one.sent_on > best->sent_on))) best = one;
    }
    return best ? best->id : 0;
}

}  // namespace

std::optional<ScoreRange> scale_of(SurveyKind kind) noexcept {
    switch (kind) {
    case SurveyKind::nps: return ScoreRange{0, 10};
    case SurveyKind::csat: return ScoreRange{1, 5};
    case SurveyKind::ces: return ScoreRange{1, 7};
    default: return std::nullopt;
    }
}

const NounView Noun<Survey>::view{.name = "survey",
                                  .title = {"Surveys", "调查"},
                                  .fields = fields_of<Survey>(),
                                  .owner = "contact",
                                  .exact = "external_id",
                                  .source = "external_id",
                                  .columns = "id,account,contact,kind,state,sent_on,answered_on,score,group,comment",
                                  .order = "-id",
                                  .make = make_record<Survey>,
                                  .prepare = prepare,
                                  .completed = completed};

const std::string_view survey_schema = R"sql(
CREATE TABLE "survey"(
    "id" {id},
    "created" {instant} NOT NULL {check_instant:created},
    "updated" {instant} NOT NULL {check_instant:updated},
    "contact" {ref} NOT NULL REFERENCES "contact"("id"),
    "account" {ref} NOT NULL REFERENCES "account"("id"),
    "kind" {text} NOT NULL {one_of:kind:nps,csat,ces,baseline,value},
    "due" {date} {check_date:due},
    "sent_on" {date} {check_date:sent_on},
    "answered_on" {date} {check_date:answered_on},
    "score" {integer} CHECK ("score" BETWEEN 0 AND 10),
    "comment" {text},
    "external_id" {text},
    CHECK ("answered_on" >= "sent_on")){strict};
CREATE INDEX "survey_contact" ON "survey"("contact", "kind");
CREATE INDEX "survey_account" ON "survey"("account");
CREATE INDEX "survey_sent" ON "survey"("sent_on");
CREATE INDEX "survey_answered" ON "survey"("kind", "answered_on");
CREATE UNIQUE INDEX "survey_external" ON "survey"("external_id");
)sql";

}  // namespace cs
