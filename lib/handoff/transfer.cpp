#include "handoff/transfer.hpp"
#include "account/listing.hpp"
#include "account/touch.hpp"
#include "handoff/rebalance.hpp"
#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace cs {
namespace {

Condition is(const NounView& noun, std::string_view field, Cell value) {
    return {&noun.at(field), Condition::Op::equal, {std::move(value)}, {}};
}

// An open next step is theirs who was named for it, else who was there.
std::int64_t move_steps(Write& work, std::int64_t account, std::int64_t from, const Ref<Staff>& to) {
    const auto& noun = work.noun("touch");
    Query query;
    query.where = {is(noun, "account", account),
                   is(noun, "next_done_on", Cell{}),
                   {&noun.at("next"), Condition::Op::not_equal, {Cell{}}, {}}};
    std::int64_t moved_steps = 0;
    for (auto& touch : all<Touch>(work.context(), query)) {
        const auto owner = touch.next_by ? touch.next_by : touch.by;
        if (!owner || owner->id != from) continue;
        touch.next_by = to;
        work.update(touch);
        ++moved_steps;
    }
    return moved_steps;
}

std::int64_t ask_anew(Write& work, std::int64_t account) {
    const auto& noun = work.noun("contact");
    Query query;
    query.where = {is(noun, "account", account), is(noun, "left_on", Cell{})};
    std::int64_t asked = 0;
    for (auto& contact : all<Contact>(work.context(), query)) {
        if (!contact.attitude) continue;
        contact.attitude.reset();
        contact.attitude_on.reset();
        work.update(contact);
        ++asked;
    }
    return asked;
}

void hand_over(Write& work, const Account& account, const std::optional<Ref<Staff>>& from, const Ref<Staff>& to,
               const std::string& note) {
    const auto today = work.context().today;
    if (auto open = open_handoff(work.context(), account.id)) {
        open->csm = to;
        const bool unwritten = open->state == HandoffState::draft || open->state == HandoffState::returned;
        if (unwritten)
            work.update(*open);
        else
            enter(work, *open, HandoffState::submitted, today, note);
        return;
    }
    Handoff made;
    made.account = {account.id, {}};
    made.kind = HandoffKind::transfer;
    made.from = from;
    made.csm = to;
    made.support = account.support;
    made.state = HandoffState::submitted;
    made.since = today;
    made.note = note;
    work.insert(made);
}

void check_taker(Context& context, std::int64_t staff) {
    const auto taker = get<Staff>(context, staff);
    if (!taker.active)
        throw Error{Kind::no, fmt::format("'{}' works here no longer", taker.handle), "name somebody who does"};
    if (std::ranges::find(taker.roles, Role::csm) == taker.roles.end())
        throw Error{Kind::no, fmt::format("'{}' is no CSM", taker.handle),
                    fmt::format("'cs staff edit {} --roles csm' says that they are", taker.handle)};
}

void check_reason(const Transfer& transfer) {
    if (transfer.why.empty())
        throw Error{Kind::usage, "say why with --why TEXT", "the new CSM and the customer will ask"};
}

bool near_renewal(const Context& context, const Account& account) {
    const auto days = context.settings.integer("handoff.transfer_days");
    return account.due && days_between(context.today, *account.due) <= days;
}

void move_account(Write& work, Account account, std::int64_t from, const Ref<Staff>& to, const Transfer& transfer,
                  Transferred& done) {
    if (from != 0) done.steps += move_steps(work, account.id, from, to);
    const bool early = near_renewal(work.context(), account);
    // Whom it was only to be handed over to has not talked with anybody there yet.
    if (!account.csm || account.csm->id == from) {
        account.csm = to;
        work.update(account);
        done.attitudes += ask_anew(work, account.id);
    }
    hand_over(work, account, from == 0 ? std::nullopt : std::optional{Ref<Staff>{from, {}}}, to,
              early ? transfer.why + "; before its renewal: " + transfer.anyway : transfer.why);
    ++done.accounts;
}

// ---- a whole book ----

constexpr std::int64_t weeks_looked_at = 13;  // of touches, for the hours that an account takes

/// Minor units of the company's currency; nullopt where cs.toml has no rate for theirs.
std::optional<std::int64_t> capacity_of(const Context& context, const Staff& staff) {
    if (!staff.capacity) return std::nullopt;
    const auto company = context.reading().currency;
    if (staff.currency == company) return staff.capacity->value;
    for (const auto& [code, value] : context.settings.table("rates"))
        if (code == staff.currency.code()) {
            double amount = static_cast<double>(staff.capacity->value) * parse_number(value.items.front());
            for (int digits = staff.currency.digits(); digits < company.digits(); ++digits) amount *= 10;
            for (int digits = staff.currency.digits(); digits > company.digits(); --digits) amount /= 10;
            return static_cast<std::int64_t>(std::clamp(amount, 0.0, 9e18));
        }
    return std::nullopt;
}

/// Hours a week that somebody spent on each account, by their touches.
std::map<std::pair<std::int64_t, std::int64_t>, double> hours_spent(Context& context) {
    Sql sql;
    sql.values = {add_days(context.today, -7 * weeks_looked_at), context.today};
    sql.text = R"sql(SELECT "by", "account", sum("duration") FROM "touch"
WHERE "on" > $1 AND "on" <= $2 AND "duration" IS NOT NULL AND "by" IS NOT NULL GROUP BY "by", "account")sql";
    std::map<std::pair<std::int64_t, std::int64_t>, double> hours;
    const auto row = sql.prepared(context.engine);
    while (row->step())
        hours[{row->integer(0), row->integer(1)}] = static_cast<double>(row->integer(2)) / 60.0 / weeks_looked_at;
    return hours;
}

std::vector<Account> accounts_where(Context& context, std::string_view condition, std::int64_t staff) {
    Sql sql;
    sql.values = {staff};
    sql.text = fmt::format(R"sql(SELECT a."id" FROM "account" a WHERE {} ORDER BY a."key")sql", condition);
    std::vector<std::int64_t> ids;
    {
        const auto row = sql.prepared(context.engine);
        while (row->step()) ids.push_back(row->integer(0));
    }
    std::vector<Account> accounts;
    for (const auto id : ids) accounts.push_back(get<Account>(context, id));
    return accounts;
}

/// What they answer for, and what is about to be handed to them.
constexpr std::string_view of_book =
    R"sql(a."csm" = $1 OR EXISTS (SELECT 1 FROM "handoff" h WHERE h."account" = a."id" AND h."csm" = $1 AND h."state" <> 'confirmed'))sql";

std::vector<Staff> takers(Context& context, std::int64_t from, const std::vector<std::int64_t>& named) {
    std::vector<Staff> people;
    for (const auto id : named) {
        check_taker(context, id);
        if (id == from)
            throw Error{Kind::usage, "an account cannot pass to those who leave it", "name others with --to"};
        people.push_back(get<Staff>(context, id));
    }
    if (!named.empty()) return people;
    for (auto& staff : all<Staff>(context, Query{}))
        if (staff.active && staff.id != from && std::ranges::find(staff.roles, Role::csm) != staff.roles.end())
            people.push_back(std::move(staff));
    if (people.empty())
        throw Error{Kind::no, "there is no other active CSM who could take them",
                    "'cs staff list --active yes' shows who works here"};
    return people;
}

std::vector<Carrier> carriers_of(Context& context, const std::vector<Staff>& people) {
    const auto spent = hours_spent(context);
    std::vector<Carrier> carriers;
    for (const auto& staff : people) {
        Carrier carrier{staff.id, staff.handle, capacity_of(context, staff), staff.hours_per_week};
        for (const auto& account : accounts_where(context, R"sql(a."csm" = $1)sql", staff.id)) {
            carrier.value += account.arr ? account.arr->value : 0;
            if (account.support) ++carrier.pairs[account.support->id];
        }
        for (const auto& [who, hours] : spent)
            if (who.first == staff.id) carrier.hours += hours;
        carriers.push_back(std::move(carrier));
    }
    return carriers;
}

Cell percent_of(std::optional<double> share) { return share ? Cell{std::round(*share * 1000) / 10} : Cell{}; }

Table empty_plan(Lang lang) {
    constexpr Listed columns[] = {{"account", {"Account", "客户"}},
                                  {"name", {"Name", "名称"}},
                                  {"arr", {"ARR", "年费"}, Type::money},
                                  {"hours", {"Hours/week", "每周工时"}, Type::number},
                                  {"due", {"Due", "到期日"}, Type::date},
                                  {"support", {"Support", "客服经理"}},
                                  {"to", {"To", "转给"}},
                                  {"load_before", {"Load %", "原负荷 %"}, Type::number},
                                  {"load_after", {"then %", "后负荷 %"}, Type::number},
                                  {"why", {"Why", "原因"}}};
    Table plan;
    plan.name = "transfer";
    plan.none = Words{"they hold no account", "名下没有客户"}.in(lang);
    for (const auto& c : columns) plan.columns.push_back({std::string{c.name}, std::string{c.header.in(lang)}, c.type});
    return plan;
}

std::vector<Cell> plan_row(const Account& account, double hours) {
    return {account.key,
            account.name,
            account.arr ? Cell{Money{account.arr->value, account.arr_currency}} : Cell{},
            std::round(hours * 10) / 10,
            account.due ? Cell{*account.due} : Cell{},
            account.support ? Cell{account.support->name} : Cell{}};
}

std::string reason(const Assignment& one, const Account& account, Lang lang) {
    if (one.over)
        return std::string{Words{"nobody has room: the least loaded takes it, beyond what they can carry",
                                 "无人有余量：由负荷最低者接收，已超出承载"}
                               .in(lang)};
    if (one.pair)
        return fmt::format(fmt::runtime(Words{"works with {} already", "与 {} 已是搭档"}.in(lang)),
                           account.support->name);
    return std::string{Words{"has room, and the least load", "有余量且负荷最低"}.in(lang)};
}

/// Next steps that they have elsewhere are whose the account is.
void leave_steps(Write& work, std::int64_t from, Transferred& done) {
    constexpr std::string_view elsewhere =
        R"sql(a."csm" <> $1 AND EXISTS (SELECT 1 FROM "touch" x WHERE x."account" = a."id" AND x."next" IS NOT NULL AND x."next_done_on" IS NULL AND coalesce(x."next_by", x."by") = $1))sql";
    for (const auto& account : accounts_where(work.context(), elsewhere, from))
        done.steps += move_steps(work, account.id, from, *account.csm);
}

}  // namespace

Outcome transfer(Context& context, std::int64_t id, std::int64_t to, const Transfer& transfer, Transferred& done) {
    check_reason(transfer);
    return write(context, [&](Write& work) {
        done = {};
        check_taker(context, to);
        const auto account = get<Account>(context, id);
        if (account.csm && account.csm->id == to)
            throw Error{Kind::no, fmt::format("'{}' has '{}' already", account.csm->name, account.key)};
        if (near_renewal(context, account) && transfer.anyway.empty())
            throw Error{Kind::no,
                        fmt::format("'{}' is up for renewal on {}, in {} days: it stays until then", account.key,
                                    to_text(*account.due), days_between(context.today, *account.due)),
                        "--anyway WHY moves it all the same"};
        move_account(work, account, account.csm ? account.csm->id : 0, {to, {}}, transfer, done);
    });
}

Outcome transfer_all(Context& context, std::int64_t from, const std::vector<std::int64_t>& to, const Transfer& transfer,
                     Transferred& done, Table& plan) {
    check_reason(transfer);
    return write(context, [&](Write& work) {
        done = {};
        plan = empty_plan(context.lang);
        const auto people = takers(context, from, to);
        const auto carriers = carriers_of(context, people);
        const auto spent = hours_spent(context);
        const auto hours_of = [&](const Account& account) {
            const auto found = spent.find({from, account.id});
            return found == spent.end() ? 0 : found->second;
        };
        std::vector<Account> moving;
        std::vector<Burden> burdens;
        std::vector<std::vector<Cell>> staying;
        for (const auto& account : accounts_where(context, of_book, from)) {
            if (near_renewal(context, account) && transfer.anyway.empty()) {
                auto& row = staying.emplace_back(plan_row(account, hours_of(account)));
                row.insert(row.end(), {Cell{}, Cell{}, Cell{}});
                row.emplace_back(std::string{
                    Words{"stays: up for renewal; --anyway WHY moves it", "暂不转交：即将续约；--anyway 可强制转交"}.in(
                        context.lang)});
                continue;
            }
            burdens.push_back({account.id, account.key, account.arr ? account.arr->value : 0, hours_of(account),
                               account.support ? std::optional{account.support->id} : std::nullopt});
            moving.push_back(account);
        }
        for (const auto& one : rebalance(burdens, carriers)) {
            const auto& account = moving[one.burden];
            const auto& taker = people[one.carrier];
            auto& row = plan.rows.emplace_back(plan_row(account, burdens[one.burden].hours));
            row.insert(row.end(), {taker.handle, percent_of(one.before), percent_of(one.after)});
            row.emplace_back(reason(one, account, context.lang));
            move_account(work, account, from, {taker.id, {}}, transfer, done);
        }
        done.stay = static_cast<std::int64_t>(staying.size());
        plan.rows.insert(plan.rows.end(), staying.begin(), staying.end());
        leave_steps(work, from, done);
    });
}

}  // namespace cs
