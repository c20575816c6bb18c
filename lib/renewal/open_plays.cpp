// What is late, or due soon, of the plays of many sets.
#include "renewal/play.hpp"
#include "renewal/verdict.hpp"
#include <algorithm>
#include <set>

namespace cs {
namespace {

/// The accounts of which somebody leads a renewal.
std::vector<Cell> accounts_led(Context& context, std::int64_t staff, Date from) {
    Sql sql;
    sql.text = R"sql(SELECT DISTINCT "account" FROM "renewal_outlook" WHERE "owner" = $1 AND "due" >= $2)sql";
    sql.values = {staff, from};
    std::vector<Cell> accounts;
    const auto rows = sql.prepared(context.engine);
    while (rows->step()) accounts.emplace_back(rows->integer(0));
    return accounts;
}

// Of one person: those of their accounts, and of others' accounts of which they lead one; who leads which is for the
// caller to see.
std::vector<Renewal> sets_until(Context& context, Date from, Date until, const PlayQuestion& question) {
    const auto& noun = context.nouns.of<Renewal>();
    Query query;
    query.fields =
        parse_columns(noun, "account,account_name,due,status,currency,csm,segment,auto_renew,owner,notice_on");
    if (question.complete) query.fields.push_back(&noun.at("amount_due"));
    query.sort = parse_sort(noun, "due");
    if (question.account) query.where.push_back({&noun.at("account"), Condition::Op::equal, {*question.account}, {}});
    if (question.staff) query.where.push_back({&noun.at("csm"), Condition::Op::equal, {*question.staff}, {}});
    query.where.push_back({&noun.at("due"), Condition::Op::at_most, {until}, {}});
    query.where.push_back(
        {&noun.at("status"), Condition::Op::equal, {std::string{"open"}, std::string{"in_grace"}}, {}});
    auto sets = all<Renewal>(context, query);
    if (!question.staff || question.account) return sets;
    auto accounts = accounts_led(context, *question.staff, from);
    if (accounts.empty()) return sets;
    query.where.front() = {&noun.at("account"), Condition::Op::equal, std::move(accounts), {}};
    for (auto& set : all<Renewal>(context, query))
        if (!set.csm || set.csm->id != *question.staff) sets.push_back(std::move(set));
    std::ranges::stable_sort(sets, {}, &Renewal::due);
    return sets;
}

using Key = std::tuple<std::int64_t, Date, std::string>;

/// The last checkpoint at which somebody of ours judged, by set.
std::map<Key, std::int64_t> judged(Context& context, Date from, Date until, std::int64_t account) {
    Sql sql;
    sql.values = {from, until, account};
    sql.text = R"sql(SELECT o."account", o."due", o."currency", min(v."checkpoint") FROM "renewal_outlook" o
JOIN "renewal_verdict" v ON v."outlook" = o."id" AND v."account" = o."account" WHERE o."due" BETWEEN $1 AND $2
AND ($3 = 0 OR o."account" = $3) AND v."judge" <> 'system' GROUP BY o."account", o."due", o."currency")sql";
    std::map<Key, std::int64_t> last;
    const auto row = sql.prepared(context.engine);
    while (row->step())
        last[{row->integer(0), std::get<Date>(row->cell(1, Type::date)), std::string{row->text(2)}}] = row->integer(3);
    return last;
}

bool leads(const Renewal& set, std::optional<std::int64_t> staff) {
    if (!staff) return true;
    return set.owner ? set.owner->id == *staff : set.csm && set.csm->id == *staff;
}

}  // namespace

std::vector<OpenPlay> open_plays(Context& context, const std::vector<PlayStep>& steps, const PlayQuestion& question) {
    const auto rule = verdict_rule(context.settings);
    std::int64_t ahead = 0;
    for (const auto& step : steps) ahead = std::max(ahead, step.days);
    const auto until = add_days(question.until, std::max(ahead, question.ahead));
    const auto from = add_days(context.today, -context.settings.integer("renewal.grace_days") - 1);
    const PlayFacts facts{context, steps, from, until, question.account};
    const auto verdicts = judged(context, from, until, question.account.value_or(0));
    std::vector<OpenPlay> plays;
    std::set<std::int64_t> accounts;
    for (auto& set : sets_until(context, from, until, question)) {
        const bool next = set.status == RenewalStatus::open && accounts.insert(set.account.id).second;
        if (!leads(set, question.staff)) continue;
        OpenPlay play{set, next ? set.account.name : std::to_string(set.id), {}, {}};
        for (auto& line : play_of(steps, set, facts.marks(set), facts.of(set), context.today))
            if (line.state == PlayState::late || (line.state == PlayState::open && line.day <= question.until))
                play.lines.push_back(std::move(line));
        const auto reached = checkpoint_of(set.due, context.today, rule.checkpoints);
        const auto said = verdicts.find({set.account.id, set.due, std::string{set.currency.code()}});
        if (reached && *reached <= ahead && (said == verdicts.end() || said->second > *reached))
            play.checkpoint = reached;
        if (question.complete || !play.lines.empty() || play.checkpoint) plays.push_back(std::move(play));
    }
    return plays;
}

}  // namespace cs
