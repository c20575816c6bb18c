#include "renewal/reminder.hpp"
#include "renewal/renewal.hpp"
#include "store/find.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

// Who asks for what is open does not want to pay for all that ever fell due.
std::vector<Condition> implied_days(const Context& context, const NounView& noun, const Condition& condition) {
    if (condition.field->name != "status" || condition.op != Condition::Op::equal) return {};
    const auto among = [&](RenewalStatus status) {
        return std::ranges::find(condition.values, Cell{std::string{name_of(status)}}) != condition.values.end();
    };
    if (std::ranges::any_of(condition.values, [](const Cell& c) { return empty(c); })) return {};
    if (among(RenewalStatus::renewed) || among(RenewalStatus::lost) || among(RenewalStatus::extended)) return {};
    auto from = context.today;
    if (among(RenewalStatus::in_grace)) from = add_days(from, -context.settings.integer("renewal.grace_days") - 1);
    return {{&noun.at("due"), Condition::Op::at_least, {from}, {}}};
}

Query of_set(Context& context, const Renewal& set) {
    const auto& noun = context.nouns.of<Contract>();
    Query query;
    query.where = {{&noun.at("due"), Condition::Op::equal, {set.due}, {}},
                   {&noun.at("account"), Condition::Op::equal, {set.account.id}, {}},
                   {&noun.at("currency"), Condition::Op::equal, {std::string{set.currency.code()}}, {}},
                   {&noun.at("renews"), Condition::Op::equal, {true}, {}}};
    for (const auto& field : noun.fields) query.fields.push_back(&field);
    return query;
}

std::vector<Renewal> sets_where(Context& context, std::vector<Condition> where, bool latest = false) {
    const auto& noun = context.nouns.of<Renewal>();
    Query query;
    query.where = std::move(where);
    query.sort = {{&noun.at("due"), latest}};
    query.limit = 1;
    for (const auto& field : noun.fields) query.fields.push_back(&field);
    return all<Renewal>(context, query);
}

std::optional<Renewal> set_of_line(Context& context, std::string_view text) {
    if (text.empty() || text.size() > 18 || text.find_first_not_of("0123456789") != std::string_view::npos)
        return std::nullopt;
    const auto found = load(context, context.nouns.of<Contract>(), parse_integer(text));
    if (!found) return std::nullopt;
    const auto& line = static_cast<const Contract&>(*found);
    if (!line.renews || !line.due)
        throw Error{Kind::no, fmt::format("contract {} does not fall due for renewal", line.id),
                    fmt::format("'cs contract show {}' shows it", line.id)};
    const auto& noun = context.nouns.of<Renewal>();
    auto sets =
        sets_where(context, {{&noun.at("due"), Condition::Op::equal, {*line.due}, {}},
                             {&noun.at("account"), Condition::Op::equal, {line.account.id}, {}},
                             {&noun.at("currency"), Condition::Op::equal, {std::string{line.currency.code()}}, {}}});
    return std::move(sets.front());
}

}  // namespace

const NounView Noun<Renewal>::view{.name = "renewal",
                                   .relation = "due_set",
                                   .title = {"Renewals", "续约"},
                                   .fields = fields_of<Renewal>(),
                                   .owner = "account",
                                   .columns = "id,account,account_name,due,days_left,amount_due,status,csm",
                                   .order = "due,account",
                                   .make = make_record<Renewal>,
                                   .implied = implied_days};
const NounView Noun<Reminder>::view{.name = "reminder",
                                    .title = {"Reminders", "提醒"},
                                    .fields = fields_of<Reminder>(),
                                    .owner = "account",
                                    .columns = "id,account,due,about,days_before,person,state,claimed_at",
                                    .order = "-claimed_at",
                                    .internal = true,
                                    .make = make_record<Reminder>,
                                    .lasting = true};

std::vector<const FieldView*> bare_fields(const NounView& noun) {
    std::vector<const FieldView*> fields;
    for (const auto& field : noun.fields)
        if (field.spec.sql.find("\"renewal_") == std::string_view::npos && field.name != "amount_renewed")
            fields.push_back(&field);
    return fields;
}

std::vector<Contract> lines_of(Context& context, const Renewal& set) {
    auto query = of_set(context, set);
    return all<Contract>(context, query);
}

std::vector<Contract> followers_of(Context& context, const Renewal& set) {
    const auto& noun = context.nouns.of<Contract>();
    std::vector<Cell> numbers;
    for (const auto& line : lines_of(context, set)) numbers.emplace_back(std::to_string(line.id));
    Query query;
    query.where = {{&noun.at("account"), Condition::Op::equal, {set.account.id}, {}},
                   {&noun.at("follows"), Condition::Op::equal, std::move(numbers), {}}};
    for (const auto& field : noun.fields) query.fields.push_back(&field);
    return all<Contract>(context, query);
}

Renewal find_renewal(Context& context, std::string_view text) {
    if (auto set = set_of_line(context, text)) return std::move(*set);
    const auto& accounts = context.nouns.of<Account>();
    const auto account = find(context, accounts, text);
    const auto& noun = context.nouns.of<Renewal>();
    const Condition of_account{&noun.at("account"), Condition::Op::equal, {account}, {}};
    const auto standing = [&](RenewalStatus status) {
        return Condition{&noun.at("status"), Condition::Op::equal, {std::string{name_of(status)}}, {}};
    };
    for (const auto status : {RenewalStatus::open, RenewalStatus::in_grace})
        if (auto sets = sets_where(context, {of_account, standing(status)}); !sets.empty())
            return std::move(sets.front());
    if (auto sets = sets_where(context, {of_account}, true); !sets.empty()) return std::move(sets.front());
    const auto label = label_of(context, accounts, account);
    throw Error{Kind::no, fmt::format("'{}' has nothing to renew", label),
                fmt::format("'cs contract list --account {}' shows what it bought", label)};
}

std::string operand_of(Context& context, const Renewal& set) {
    auto key = label_of(context, context.nouns.of<Account>(), set.account.id);
    return find_renewal(context, key).id == set.id ? key : std::to_string(set.id);
}

}  // namespace cs
