// What makes a loss a loss, whoever notes it: a command, or a file with those of years; and what follows from it.
#include "renewal/churn_rules.hpp"
#include "account/lifecycle.hpp"
#include "renewal/churn_reason.hpp"
#include "renewal/winback.hpp"
#include <fmt/format.h>

namespace cs {
namespace {

[[noreturn]] void refuse(std::string message, std::string hint = {}) {
    throw Error{Kind::data, std::move(message), std::move(hint)};
}
[[noreturn]] void deny(std::string message, std::string hint = {}) {
    throw Error{Kind::no, std::move(message), std::move(hint)};
}

std::string key_of(Context& context, const Churn& churn) {
    return printable(label_of(context, context.nouns.of<Account>(), churn.account.id));
}

void check_reasons(const Settings& settings, Churn& churn, const Churn* was) {
    if (trimmed(churn.reason).empty()) refuse("reason: missing", "why they left; 'cs config get churn.reasons'");
    // What was said under reasons that cs.toml no longer has stays as it is.
    if (!was || was->reason != churn.reason) churn.reason = checked_reason(settings, "reason", churn.reason);
    if (!churn.customer_reason.empty() && (!was || was->customer_reason != churn.customer_reason))
        churn.customer_reason = checked_reason(settings, "customer_reason", churn.customer_reason);
    churn.class_name = class_of_reason(churn.reason);
    if (!was && !churn.preventable && is_natural(settings, churn.reason)) churn.preventable = false;
}

void check_days(const Churn& churn, Date today) {
    if (churn.notice_on && *churn.notice_on >= churn.on)
        refuse(fmt::format("notice_on: {} is not before they left, {}", to_text(*churn.notice_on), to_text(churn.on)));
    if (churn.first_visible_on && *churn.first_visible_on > std::min(churn.on, today))
        refuse(fmt::format("first_visible_on: {} is after {}", to_text(*churn.first_visible_on),
                           churn.on <= today ? "they left" : "today"),
               "the day on which it could first have been seen");
}

void check_look_back(const Churn& churn, Date today) {
    const bool said = !churn.did_well.empty() || !churn.could_better.empty() || !churn.missed.empty();
    if (churn.change.empty() && (said || churn.retro_on))
        refuse("change: missing", "a look back ends with what is done differently from now on");
    if (churn.change.empty()) return;
    if (!churn.retro_on) refuse("retro_on: missing", "when they looked back; of a file: --set retro_on=on+30d");
    if (*churn.retro_on > today) refuse(fmt::format("retro_on: {} lies in the future", to_text(*churn.retro_on)));
}

Money lost_value(const std::vector<Contract>& lines, Date on) {
    std::optional<Currency> currency;
    Fraction sum;
    for (const auto& line : lines) {
        if (!in_force(line, add_days(on, -1))) continue;
        if (currency && *currency != line.currency)
            deny(fmt::format("they paid in {} and {}", currency->code(), line.currency.code()),
                 "say what was lost: --lost 'CNY 120,000'; in a file the column arr");
        currency = line.currency;
        sum = sum + Fraction{line.arr_dividend, line.arr_divisor};
    }
    if (!currency)
        deny(fmt::format("nothing that recurs was in force the day before {}", to_text(on)),
             "'cs contract list --account KEY' shows what they bought");
    return {rounded(sum), *currency};
}

std::vector<Renewal> sets_due(Context& context, const Churn& churn) {
    const auto& noun = context.nouns.of<Renewal>();
    Query query;
    query.where = {{&noun.at("due"), Condition::Op::equal, {*churn.due}, {}},
                   {&noun.at("account"), Condition::Op::equal, {churn.account.id}, {}}};
    if (churn.arr)
        query.where.push_back({&noun.at("currency"), Condition::Op::equal, {std::string{churn.currency.code()}}, {}});
    query.fields = parse_columns(noun, "account,due,status,currency,amount_due,notice_on");
    return all<Renewal>(context, query);
}

bool settled(const Renewal& set) {
    return set.status != RenewalStatus::open && set.status != RenewalStatus::in_grace &&
           set.status != RenewalStatus::lost;
}

void refuse_settled(Context& context, const Renewal& set) {
    if (!settled(set)) return;
    const bool extended = set.status == RenewalStatus::extended;
    const auto by = followers_of(context, set);
    deny(fmt::format("what fell due on {} was {}{}", to_text(set.due), extended ? "extended" : "renewed",
                     by.empty() ? "" : fmt::format(" by contract {}", by.front().id)),
         extended ? "lose the set of the extension: name its contract"
                  : "'cs contract end' ends what was renewed; 'cs undo' takes back a mistake");
}

// Of a renewal that is named: it is there, nobody renewed it, and service ends no later than it does.
void check_renewal(Context& context, Churn& churn, const std::vector<Contract>& lines) {
    const auto sets = sets_due(context, churn);
    if (sets.empty())
        refuse(fmt::format("due: nothing of '{}' falls due on {}", key_of(context, churn), to_text(*churn.due)),
               fmt::format("'cs renewal list --account {}' shows what does", key_of(context, churn)));
    if (sets.size() > 1)
        refuse(fmt::format("arr: they pay in {} and {}", sets.front().currency.code(), sets.back().currency.code()),
               "say what was lost, with its currency");
    const auto& set = sets.front();
    refuse_settled(context, set);
    auto end = add_days(*churn.due, 1);
    for (const auto& line : lines)
        if (line.renews && line.due == churn.due && line.stops) end = std::max(end, *line.stops);
    if (churn.on > end) refuse(fmt::format("on: {} is after service has ended, {}", to_text(churn.on), to_text(end)));
    if (!churn.notice_on) churn.notice_on = set.notice_on;
    if (!churn.notice_on && context.today < churn.on) churn.notice_on = context.today;
    if (churn.arr) return;
    churn.currency = set.currency;
    churn.arr = set.amount_due;
}

// Of none that is named: that which the lines that stopped were of, if they were of one.
std::optional<Date> renewal_lost(Context& context, const Churn& churn, const std::vector<Contract>& lines) {
    auto said = churn;
    for (const auto& line : lines) {
        if (line.stops != churn.on || line.currency != churn.currency || !line.renews) continue;
        if (said.due && said.due != line.due) return std::nullopt;
        said.due = line.due;
    }
    if (!said.due) return std::nullopt;
    const auto sets = sets_due(context, said);
    return sets.empty() || settled(sets.front()) ? std::nullopt : said.due;
}

void refuse_noted(Context& context, const Churn& churn) {
    const auto& noun = context.nouns.of<Churn>();
    Query query;
    query.where = {{&noun.at("account"), Condition::Op::equal, {churn.account.id}, {}},
                   {&noun.at("on"), Condition::Op::equal, {churn.on}, {}},
                   {&noun.at("currency"), Condition::Op::equal, {std::string{churn.currency.code()}}, {}}};
    if (const auto noted = all<Churn>(context, query); !noted.empty())
        deny(fmt::format("that loss was noted already, as churn {}", noted.front().id),
             fmt::format("'cs churn edit {}' changes what was said of it", noted.front().id));
}

void check_loss(Context& context, Churn& churn) {
    const auto lines = lines_to_lose(context, churn.account.id);
    if (churn.on > context.today && !churn.due) {
        const auto now = [&](const Contract& line) { return in_force(line, context.today); };
        if (std::ranges::none_of(lines, now))
            refuse(fmt::format("on: {} is still to come, and service has ended", to_text(churn.on)),
                   "the first day without service; without it, the contracts say which");
        deny(fmt::format("they are customers until {}", to_text(add_days(churn.on, -1))),
             fmt::format("'cs renewal lose {}' notes that what falls due will not be renewed", key_of(context, churn)));
    }
    for (const auto& line : lines)
        if (churn.whole && in_force(line, churn.on))
            deny(fmt::format("contract {} is in force on {}", line.id, to_text(churn.on)),
                 fmt::format("'cs contract end {}' ends it early; 'cs renewal lose' notes that it will not be "
                             "renewed; in a file 'no' under whole says that a part was lost",
                             line.id));
    if (churn.arr && churn.arr->value < 0) refuse("arr: less than nothing cannot be lost");
    if (churn.due) check_renewal(context, churn, lines);
    if (!churn.arr) {
        const auto lost = lost_value(lines, churn.on);
        churn.currency = lost.currency;
        churn.arr = Minor{lost.minor};
    }
    refuse_noted(context, churn);
    if (!churn.due) churn.due = renewal_lost(context, churn, lines);
}

void prepare_churn(Write& work, Record& after, const Record* before) {
    auto& churn = static_cast<Churn&>(after);
    auto& context = work.context();
    const auto* was = static_cast<const Churn*>(before);
    check_reasons(context.settings, churn, was);
    if (!was) check_loss(context, churn);
    check_days(churn, context.today);
    check_look_back(churn, context.today);
}

// What was lost of a renewal will not be renewed: notice is noted where none was.
void give_notices(Write& work, const Churn& churn) {
    if (!churn.due || !churn.notice_on) return;
    Renewal set;
    set.account = churn.account;
    set.due = *churn.due;
    set.currency = churn.currency;
    for (auto& line : lines_of(work.context(), set)) {
        if (line.notice_on || (line.stops && *churn.notice_on >= *line.stops)) continue;
        line.notice_on = churn.notice_on;
        work.update(line);
    }
}

// The first line with which they came back since.
const Contract* return_of(const std::vector<Contract>& lines, const Churn& churn, Date today) {
    const Contract* first = nullptr;
    for (const auto& line : lines)
        if (line.starts >= churn.on && line.starts <= today && (!first || line.starts < first->starts)) first = &line;
    return first;
}

void leave(Write& work, const Churn& churn) {
    auto& context = work.context();
    const auto account = get<Account>(context, churn.account.id);
    if (churn.on > context.today || account.stage == Stage::churned) return;
    enter_stage(work, account.id, Stage::churned, std::max(churn.on, *account.stage_since),
                reason_label(churn.reason, Lang::en));
}

void saved_churn(Write& work, const Record& after, const Record* before) {
    if (before) return;
    const auto& churn = static_cast<const Churn&>(after);
    give_notices(work, churn);
    if (!churn.whole) return;
    const auto lines = lines_to_lose(work.context(), churn.account.id);
    const auto* back = return_of(lines, churn, work.context().today);
    if (!back) leave(work, churn);
    if (!is_natural(work.context().settings, churn.reason)) begin_winback(work, churn, back);
}

// What a file says again of a loss that is known, and whatever else it says of it.
std::int64_t noted_before(Context& context, const Record& said) {
    const auto& churn = static_cast<const Churn&>(said);
    if (churn.account.id <= 0) return 0;
    Sql sql;
    sql.text =
        R"sql(SELECT x."id" FROM "churn" x WHERE x."account" = $1 AND x."on" = $2 AND ($3 = '' OR x."currency" = $3))sql";
    sql.values = {churn.account.id, churn.on, std::string{churn.arr ? churn.currency.code() : ""}};
    const auto row = sql.prepared(context.engine);
    if (!row->step()) return 0;
    const auto id = row->integer(0);
    return row->step() ? 0 : id;
}

}  // namespace

const NounView Noun<Churn>::view{.name = "churn",
                                 .title = {"Churn", "流失"},
                                 .fields = fields_of<Churn>(),
                                 .owner = "account",
                                 .columns = "id,account,on,whole,arr,reason,customer_reason,preventable,retro_on",
                                 .order = "-on,account",
                                 .make = make_record<Churn>,
                                 .prepare = prepare_churn,
                                 .saved = saved_churn,
                                 .completed = noted_before};

std::vector<Contract> lines_to_lose(Context& context, std::int64_t account) {
    const auto& noun = context.nouns.of<Contract>();
    Query query;
    query.where = {{&noun.at("account"), Condition::Op::equal, {account}, {}},
                   {&noun.at("recurring"), Condition::Op::equal, {true}, {}}};
    query.sort = parse_sort(noun, "id");
    auto lines = all<Contract>(context, query);
    std::erase_if(lines, [](const Contract& line) {
        return line.kind == ContractKind::pilot || line.kind == ContractKind::service;
    });
    if (lines.empty())
        deny(fmt::format("'{}' never bought anything that recurs",
                         printable(label_of(context, context.nouns.of<Account>(), account))),
             "'cs contract add' and 'cs contract import' take what they bought, the past as well");
    return lines;
}

}  // namespace cs
