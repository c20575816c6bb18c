#include "renewal/verdict.hpp"
#include "account/listing.hpp"
#include "base/text.hpp"
#include "health/health.hpp"
#include "health/scorecard.hpp"
#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace cs {
namespace {

constexpr std::string_view system_name = "cs";

/// What the system knows of an account.
struct Known {
    std::optional<std::int64_t> score;  ///< hundredths
    std::string grade;
};

std::map<std::int64_t, Known> known_health(Context& context, std::optional<std::int64_t> account) {
    const auto& noun = context.nouns.of<Health>();
    Query query;
    if (account) query.where = {{&noun.at("account"), Condition::Op::equal, {*account}, {}}};
    query.fields = {&noun.at("score"), &noun.at("grade")};
    std::map<std::int64_t, Known> known;
    each(context, noun, query, [&](const Record& record) {
        const auto& health = static_cast<const Health&>(record);
        auto& one = known[health.account.id];
        if (health.score) one.score = std::llround(*health.score * 100);
        one.grade = health.grade;
    });
    return known;
}

std::string reason(const Renewal& set, const Known& known) {
    if (set.notice_on) return fmt::format("notice was given on {}", to_text(*set.notice_on));
    return fmt::format("health {}.{} ({})", *known.score / 100, *known.score % 100 / 10, known.grade);
}

bool judged_at(Context& context, const RenewalOutlook& outlook, Judge judge, std::int64_t checkpoint) {
    const auto words = written<RenewalVerdict>(context, outlook);
    return std::ranges::any_of(words,
                               [&](const RenewalVerdict& v) { return v.judge == judge && v.checkpoint == checkpoint; });
}

void say(Write& work, const Renewal& set, const RenewalOutlook& outlook, RenewalVerdict word) {
    word.account = set.account;
    word.outlook = {outlook.id, {}};
    word.on = work.context().today;
    work.insert(word);
}

// True if it had something to say, and had not said it.
bool assess_set(Write& work, const VerdictRule& rule, const Renewal& set, std::int64_t checkpoint, const Known& known) {
    auto& context = work.context();
    const auto verdict =
        system_verdict(rule, known.score, set.notice_on.has_value(), days_between(context.today, set.due));
    if (!verdict) return false;
    const auto outlook = begun_outlook(work, set);
    if (judged_at(context, outlook, Judge::system, checkpoint)) return false;
    RenewalVerdict word;
    word.checkpoint = checkpoint;
    word.judge = Judge::system;
    word.verdict = *verdict;
    word.by = system_name;
    word.why = reason(set, known);
    say(work, set, outlook, std::move(word));
    return true;
}

Query open_until(Context& context, Date until, std::optional<std::int64_t> account) {
    const auto& noun = context.nouns.of<Renewal>();
    Query query;
    query.where = {{&noun.at("status"), Condition::Op::equal, {std::string{"open"}, std::string{"in_grace"}}, {}},
                   {&noun.at("due"), Condition::Op::at_most, {until}, {}}};
    if (account) query.where.push_back({&noun.at("account"), Condition::Op::equal, {*account}, {}});
    query.fields = parse_columns(noun, "account,due,currency,notice_on,status");
    query.sort = parse_sort(noun, "due");
    return query;
}

}  // namespace

VerdictRule verdict_rule(const Settings& settings) {
    VerdictRule rule;
    rule.checkpoints = settings.integers("renewal.checkpoints");
    rule.decide_days = settings.integer("renewal.decide_days");
    try {
        for (const auto& line : read_grades(settings.texts("renewal.verdicts"))) {
            const auto verdict = find_choice(line.name, Value<Prognosis>::choices);
            if (!verdict) refuse_choice(line.name, Value<Prognosis>::choices);
            rule.lines.push_back({static_cast<Prognosis>(*verdict), line.from});
        }
    } catch (const Error& e) {
        throw e.as(Kind::config).about("renewal.verdicts");
    }
    return rule;
}

std::optional<std::int64_t> checkpoint_of(Date due, Date today, std::span<const std::int64_t> checkpoints) {
    const auto left = days_between(today, due);
    std::optional<std::int64_t> reached;
    for (const auto each : checkpoints)
        if ((each >= left || left < 0) && (!reached || each < *reached)) reached = each;
    return reached;
}

std::optional<Prognosis> system_verdict(const VerdictRule& rule, std::optional<std::int64_t> score, bool notice_given,
                                        std::int64_t days_left) {
    if (notice_given) return Prognosis::lose;
    if (!score) return std::nullopt;
    const auto line = std::ranges::find_if(rule.lines, [&](const VerdictRule::Line& l) { return *score >= l.from; });
    if (line == rule.lines.end()) return std::nullopt;
    return line->verdict == Prognosis::monitor && days_left <= rule.decide_days ? Prognosis::at_risk : line->verdict;
}

Outcome judge(Context& context, const Renewal& set, const VerdictWord& word, std::int64_t& checkpoint) {
    return write(context, [&](Write& work) {
        check_unsettled(set);
        const auto rule = verdict_rule(context.settings);
        const auto reached = checkpoint_of(set.due, context.today, rule.checkpoints);
        if (!reached) {
            const auto first = rule.checkpoints.empty() ? 0 : std::ranges::max(rule.checkpoints);
            throw Error{Kind::no,
                        fmt::format("the renewal of '{}' due {} has come to no checkpoint yet", set.account.name,
                                    to_text(set.due)),
                        rule.checkpoints.empty() ? "renewal.checkpoints in cs.toml names none"
                                                 : fmt::format("the first one is {} days before: {}", first,
                                                               to_text(add_days(set.due, -first)))};
        }
        if (word.verdict == Prognosis::monitor && days_between(context.today, set.due) <= rule.decide_days)
            throw Error{Kind::no,
                        fmt::format("'monitor' is not an answer within {} days of the due day", rule.decide_days),
                        "say renew, at_risk or lose"};
        if (word.why.empty()) throw Error{Kind::no, "say on what it rests: --why TEXT"};
        checkpoint = *reached;
        auto known = known_health(context, set.account.id);
        assess_set(work, rule, set, checkpoint, known[set.account.id]);
        RenewalVerdict said;
        said.checkpoint = checkpoint;
        said.judge = word.judge;
        said.verdict = word.verdict;
        said.by = context.who;
        said.why = word.why;
        say(work, set, begun_outlook(work, set), std::move(said));
    });
}

Outcome assess(Context& context, std::optional<std::int64_t> account, std::int64_t& judged) {
    return write(context, [&](Write& work) {
        judged = 0;
        const auto rule = verdict_rule(context.settings);
        if (rule.checkpoints.empty()) return;
        const auto until = add_days(context.today, std::ranges::max(rule.checkpoints));
        auto known = known_health(context, account);
        for (const auto& set : all<Renewal>(context, open_until(context, until, account)))
            if (const auto reached = checkpoint_of(set.due, context.today, rule.checkpoints))
                if (assess_set(work, rule, set, *reached, known[set.account.id])) ++judged;
    });
}

namespace {

// Of all sets only those can be named of which somebody said something: few, so that they are asked for by account.
std::vector<Cell> judged_accounts(Context& context) {
    Sql sql;
    sql.values = {add_days(context.today, -context.settings.integer("renewal.grace_days") - 1)};
    sql.text = R"sql(SELECT DISTINCT o."account" FROM "renewal_outlook" o
JOIN "renewal_verdict" v ON v."outlook" = o."id" AND v."account" = o."account" WHERE o."due" >= $1)sql";
    std::vector<Cell> accounts;
    const auto row = sql.prepared(context.engine);
    while (row->step()) accounts.emplace_back(row->integer(0));
    return accounts;
}

}  // namespace

Table verdict_table(Context& context, const VerdictsQuestion& question) {
    const auto& noun = context.nouns.of<Renewal>();
    Query query;
    query.where = {{&noun.at("status"), Condition::Op::equal, {std::string{"open"}, std::string{"in_grace"}}, {}}};
    if (question.disagreed) query.where.push_back({&noun.at("disagreed"), Condition::Op::equal, {true}, {}});
    if (question.staff) query.where.push_back({&noun.at("csm"), Condition::Op::equal, {*question.staff}, {}});
    const auto fields = parse_columns(
        noun, "id,account,due,days_left,amount_due,category,verdict_system,verdict_csm,verdict_final,disagreed,csm");
    query.fields = fields;
    query.sort = parse_sort(noun, "due,account");
    Table table;
    table.name = "renewal.verdicts";
    for (const auto* field : fields)
        table.columns.push_back({std::string{field->name}, std::string{field->header.in(context.lang)}, field->type});
    table.none = question.disagreed ? Words{"nobody disagrees", "没有分歧"}.in(context.lang)
                                    : Words{"nothing was judged yet", "尚无判断"}.in(context.lang);
    constexpr std::size_t few = 5000;
    auto accounts = judged_accounts(context);
    if (accounts.empty()) return table;
    if (accounts.size() <= few)
        query.where.push_back({&noun.at("account"), Condition::Op::equal, std::move(accounts), {}});
    for (const auto& set : all<Renewal>(context, query)) {
        if (!set.verdict_system && !set.verdict_csm && !set.verdict_final) continue;
        auto& row = table.rows.emplace_back();
        for (const auto* field : fields) row.push_back(field->seen(set, context.today));
    }
    return table;
}

Table verdicts_of(Context& context, const Renewal& set) {
    constexpr Listed columns[] = {{"on", {"On", "日期"}, Type::date},
                                  {"checkpoint", {"Checkpoint", "检查点"}, Type::integer},
                                  {"judge", {"Judge", "判断方"}, Type::choice},
                                  {"verdict", {"Verdict", "判断"}, Type::choice},
                                  {"by", {"By", "人员"}},
                                  {"why", {"Why", "理由"}}};
    Sql sql;
    sql.values = {set.account.id, set.due, std::string{set.currency.code()}};
    sql.text = R"sql(SELECT v."on", v."checkpoint", v."judge", v."verdict", v."by", v."why" FROM "renewal_outlook" o
JOIN "renewal_verdict" v ON v."outlook" = o."id" AND v."account" = o."account"
WHERE o."account" = $1 AND o."due" = $2 AND o."currency" = $3 ORDER BY v."on" DESC, v."id" DESC)sql";
    return listed(context, "verdicts", columns, sql, {"nothing was judged yet", "尚无判断"});
}

}  // namespace cs
