// Who is to be asked what today, and that they were.
#include "health/survey_due.hpp"
#include "base/text.hpp"
#include "store/records.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace cs {
namespace {

std::optional<SurveyKind> kind_named(std::string_view name) {
    for (std::size_t i = 0; i < std::size(Value<SurveyKind>::choices); ++i)
        if (Value<SurveyKind>::choices[i].name == name) return static_cast<SurveyKind>(i);
    return std::nullopt;
}

// The names under [survey.ask] are the user's own to cs.toml, but here they are kinds.
void check_kinds(const Settings& settings) {
    for (const auto& name : settings.tables("survey.ask"))
        if (!kind_named(name))
            throw Error{Kind::config, fmt::format("survey.ask: {} is no kind of survey", quoted(name)),
                        "one of nps, csat, ces, baseline, value"};
}

template <class T> bool fits(const std::vector<T>& wanted, const std::optional<T>& has) {
    return wanted.empty() || (has && std::ranges::find(wanted, *has) != wanted.end());
}

constexpr std::string_view people_sql =
    R"sql(SELECT p."id", p."name", p."email", p."tier", p."role", a."key", a."name", s."handle", a."clock_starts_on", k."last", y."last", q."id", q."due",
(SELECT m."state" FROM "survey_mail" m WHERE m."survey" = q."id"), coalesce(p."language", a."language")
FROM "contact" p JOIN "account" a ON a."id" = p."account" LEFT JOIN "staff" s ON s."id" = a."csm"
LEFT JOIN (SELECT "contact", max(coalesce("sent_on", "answered_on")) AS "last" FROM "survey" WHERE "kind" = $2 GROUP BY "contact") k ON k."contact" = p."id"
LEFT JOIN (SELECT "contact", max(coalesce("sent_on", "answered_on")) AS "last" FROM "survey" GROUP BY "contact") y ON y."contact" = p."id"
LEFT JOIN "survey" q ON q."id" = (SELECT z."id" FROM "survey" z WHERE z."contact" = p."id" AND z."kind" = $2
    AND z."sent_on" IS NULL AND z."answered_on" IS NULL ORDER BY z."due", z."id" LIMIT 1)
WHERE (p."left_on" IS NULL OR p."left_on" > $1) AND p."opt_out" = 0 AND ($3 = 0 OR a."csm" = $3) AND ($4 = 0 OR p."id" = $4)
AND (q."id" IS NOT NULL OR EXISTS (SELECT 1 FROM "contract" c WHERE c."account" = a."id" AND c."starts" <= $1 AND (c."stops" IS NULL OR c."stops" > $1)))
ORDER BY a."key", p."name", p."id")sql";

/// Collects who is due, kind after kind; nobody is asked two things at once.
class Asking {
  public:
    Asking(Context& context, const WhomToAsk& whom)
        : context_{context}, whom_{whom}, gap_{context.settings.integer("survey.gap_days")} {}

    void ask(SurveyKind kind) {
        const auto rule = asking_rule(context_.settings, kind);
        Sql sql;
        sql.text = people_sql;
        sql.values = {context_.today, std::string{name_of(kind)}, whom_.csm.value_or(0), whom_.contact.value_or(0)};
        const auto row = sql.prepared(context_.engine);
        while (row->step()) add(*row, rule);
    }

    DueQuestions found() { return std::move(found_); }

  private:
    void add(const Statement& row, const AskingRule& rule) {
        DueQuestion one{rule.kind,
                        row.integer(0),
                        row.null(11) ? 0 : row.integer(11),
                        text_of(row, 1),
                        text_of(row, 2),
                        text_of(row, 5),
                        text_of(row, 6),
                        text_of(row, 4),
                        text_of(row, 7),
                        {},
                        context_.today,
                        maybe_date(row, 10), context_.lang};
        if (!row.null(3)) one.tier = row.integer(3);
        const auto role = one.role.empty() ? std::nullopt : std::optional{one.role};
        auto day = one.planned != 0 ? maybe_date(row, 12) : asking_day(rule, maybe_date(row, 8), maybe_date(row, 9));
        if (one.planned == 0 && (!fits(rule.tiers, one.tier) || !fits(rule.roles, role))) return;
        if (!day || *day > context_.today) return;
        one.due = *day;
        if (!row.null(14)) one.lang = row.text(14) == "zh" ? Lang::zh : Lang::en;
        if (const auto mail = text_of(row, 13); mail == "claimed" || mail == "unknown") {
            if (asked_.insert(one.contact).second) found_.unknown.push_back(std::move(one));
            return;
        }
        const bool too_soon = one.last_asked && add_days(*one.last_asked, gap_) > context_.today;
        if (too_soon) {
            if (held_.insert(one.contact).second) ++found_.held;
            return;
        }
        if (asked_.insert(one.contact).second) found_.now.push_back(std::move(one));
    }

    Context& context_;
    const WhomToAsk& whom_;
    std::int64_t gap_;
    std::set<std::int64_t> asked_, held_;  // contacts
    DueQuestions found_;
};

DueQuestion question_for(Context& context, const Contact& contact, SurveyKind kind, Date on) {
    const auto account = get<Account>(context, contact.account.id);
    const auto language = contact.language ? contact.language : account.language;
    DueQuestion question{kind,         contact.id,    0,
                         contact.name, contact.email, account.key,
                         account.name, {},            {},
                         contact.tier, on,            {},
                         context.lang};
    if (language) question.lang = *language == Language::zh ? Lang::zh : Lang::en;
    return question;
}

}  // namespace

AskingRule asking_rule(const Settings& settings, SurveyKind kind) {
    check_kinds(settings);
    const auto key = [&](const char* part) {
        return setting_name({"survey", "ask", std::string{name_of(kind)}, part});
    };
    return {kind, settings.integer(key("after_days")), settings.integer(key("every_days")),
            settings.integers(key("tiers")), settings.texts(key("roles"))};
}

std::vector<SurveyKind> asked_kinds(const Settings& settings) {
    check_kinds(settings);
    std::vector<SurveyKind> kinds;
    for (const auto& name : settings.texts("survey.kinds"))
        if (const auto kind = kind_named(name); kind && std::ranges::find(kinds, *kind) == kinds.end())
            kinds.push_back(*kind);
    return kinds;
}

std::optional<Date> asking_day(const AskingRule& rule, std::optional<Date> clock_starts_on,
                               std::optional<Date> last_asked) {
    if (last_asked) return rule.every_days == 0 ? std::nullopt : std::optional{add_days(*last_asked, rule.every_days)};
    if (!clock_starts_on) return std::nullopt;
    return add_days(*clock_starts_on, rule.after_days);
}

DueQuestions due_questions(Context& context, const WhomToAsk& whom) {
    Asking asking{context, whom};
    if (whom.kind)
        asking.ask(*whom.kind);
    else
        for (const auto kind : asked_kinds(context.settings)) asking.ask(kind);
    return asking.found();
}

Table due_table(const Context& context, const DueQuestions& questions) {
    Table table;
    table.name = "survey.due";
    const auto column = [&](const char* name, Words header, Type type) {
        table.columns.push_back({name, std::string{header.in(context.lang)}, type});
    };
    column("kind", {"Kind", "类型"}, Type::choice);
    column("contact", {"No.", "编号"}, Type::integer);
    column("name", {"Name", "姓名"}, Type::text);
    column("account", {"Account", "客户"}, Type::reference);
    column("tier", {"Tier", "层级"}, Type::integer);
    column("role", {"Role", "角色"}, Type::choice);
    column("email", {"Email", "邮箱"}, Type::text);
    column("due", {"Due", "应发日期"}, Type::date);
    column("last_asked", {"Last asked", "上次询问"}, Type::date);
    column("csm", {"CSM", "客户成功经理"}, Type::reference);
    const auto text = [](const std::string& t) { return t.empty() ? Cell{} : Cell{t}; };
    for (const auto& one : questions.now)
        table.rows.push_back({std::string{name_of(one.kind)}, one.contact, one.name, one.key,
                              one.tier ? Cell{*one.tier} : Cell{}, text(one.role), text(one.email), one.due,
                              one.last_asked ? Cell{*one.last_asked} : Cell{}, text(one.csm)});
    table.none = Words{"nobody is to be asked anything now", "现在没有需要询问的人"}.in(context.lang);
    return table;
}

Outcome mark_sent(Context& context, const std::vector<DueQuestion>& questions, Date on) {
    return write(context, [&](Write& work) {
        for (const auto& one : questions) {
            Survey survey;
            if (one.planned != 0) survey = get<Survey>(context, one.planned);
            survey.contact = {one.contact, {}};
            survey.kind = one.kind;
            survey.sent_on = on;
            if (one.planned != 0)
                work.update(survey);
            else
                work.insert(survey);
        }
    });
}

DueQuestion question_to(Context& context, std::int64_t id, SurveyKind kind, Date on) {
    const auto contact = get<Contact>(context, id);
    const auto name = label_of(context, context.nouns.of<Contact>(), id);
    if (contact.left_on && *contact.left_on <= on)
        throw Error{Kind::no, fmt::format("{} left on {}", name, to_text(*contact.left_on))};
    if (contact.opt_out)
        throw Error{Kind::no, fmt::format("{} opted out and is not asked", name),
                    fmt::format("'cs contact edit {} --opt-out no', once they have said so", id)};
    const auto& noun = context.nouns.of<Survey>();
    Query query;
    query.where = {{&noun.at("contact"), Condition::Op::equal, {id}, {}}};
    const auto gap = context.settings.integer("survey.gap_days");
    auto question = question_for(context, contact, kind, on);
    for (const auto& survey : all<Survey>(context, query)) {
        const auto asked = survey.sent_on ? survey.sent_on : survey.answered_on;
        if (asked && add_days(*asked, gap) > on && *asked <= on)
            throw Error{Kind::no,
                        fmt::format("{} was asked {} on {}, and nobody is asked anything within {} days", name,
                                    name_of(survey.kind), to_text(*asked), gap),
                        fmt::format("ask again from {}; survey.gap_days of cs.toml says how long",
                                    to_text(add_days(*asked, gap)))};
        if (asked && (!question.last_asked || *asked > *question.last_asked)) question.last_asked = asked;
        if (!asked && survey.kind == kind && (question.planned == 0 || survey.id < question.planned))
            question.planned = survey.id;
    }
    return question;
}

}  // namespace cs
