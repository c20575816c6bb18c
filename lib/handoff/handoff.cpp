#include "handoff/handoff.hpp"
#include "account/lifecycle.hpp"
#include "account/listing.hpp"
#include "base/past.hpp"
#include "store/find.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

Condition is(const NounView& noun, std::string_view field, Cell value, Condition::Op op = Condition::Op::equal) {
    return {&noun.at(field), op, {std::move(value)}, {}};
}

std::vector<Handoff> handoffs_of(Context& context, std::int64_t account) {
    const auto& noun = context.nouns.of<Handoff>();
    Query query;
    query.where = {is(noun, "account", account)};
    query.sort = {{&noun.at("id"), true}};
    for (const auto& field : noun.fields) query.fields.push_back(&field);
    return all<Handoff>(context, query);
}

std::optional<Ref<Staff>> at_keyboard(Context& context) {
    const auto id = find_exact(context, context.nouns.of<Staff>(), context.who);
    return id ? std::optional{Ref<Staff>{*id, {}}} : std::nullopt;
}

void check_day(const Handoff& handoff, Date on, Date today) {
    refuse_future(on, today);
    if (on < *handoff.since)
        throw Error{Kind::no, fmt::format("{} lies before {}, since when hand-over {} is {}", to_text(on),
                                          to_text(*handoff.since), handoff.id, name_of(handoff.state))};
}

void check_contact(Context& context, const Handoff& handoff, const std::optional<Ref<Contact>>& contact) {
    if (contact && get<Contact>(context, contact->id).account != handoff.account)
        throw Error{Kind::data, "with: that person is not of this account",
                    fmt::format("'cs contact list --account {}' lists its people", handoff.account.name)};
}

void refuse_incomplete(Context& context, const Handoff& handoff) {
    const auto missing = lacking(context, handoff);
    if (missing.empty()) return;
    std::string names;
    for (const auto& each : missing) names += fmt::format("{}{}", names.empty() ? "" : ", ", each);
    throw Error{Kind::no, fmt::format("hand-over {} lacks: {}", handoff.id, names),
                fmt::format("'cs handoff show {}' tells what to type for each", handoff.id)};
}

// Who takes over has the account from now on.
void take_over(Write& work, const Handoff& handoff) {
    auto account = get<Account>(work.context(), handoff.account.id);
    account.csm = handoff.csm;
    if (handoff.support) account.support = handoff.support;
    if (handoff.kind == HandoffKind::sale && !account.sales) account.sales = handoff.from;
    work.update(account);
}

void start_clock(Write& work, Handoff& handoff, const HandoffMove& move) {
    if (handoff.kind != HandoffKind::sale) {
        if (move.clock)
            throw Error{Kind::no, "a transfer starts no clock: it runs since the account came from sales",
                        fmt::format("'cs account edit {} --clock-starts-on DATE' mends it", handoff.account.name)};
        return;
    }
    auto account = get<Account>(work.context(), handoff.account.id);
    account.clock_starts_on = move.clock ? *move.clock : account.clock_starts_on.value_or(move.on);
    handoff.clock_starts_on = account.clock_starts_on;
    work.update(account);
    const auto day = std::max(*handoff.clock_starts_on, *account.stage_since);
    if (account.stage == Stage::signing && day <= work.context().today)
        enter_stage(work, account.id, Stage::activation, day, fmt::format("hand-over {} confirmed", handoff.id));
}

}  // namespace

Handoff find_handoff(Context& context, std::string_view text) {
    const auto& noun = context.nouns.of<Handoff>();
    const bool number = !text.empty() && text.size() <= 18 && text.find_first_not_of("0123456789") == text.npos;
    if (number)
        if (auto found = load(context, noun, parse_integer(text))) return std::move(static_cast<Handoff&>(*found));
    const auto& accounts = context.nouns.of<Account>();
    const auto account = find(context, accounts, text);
    auto found = handoffs_of(context, account);
    const auto open = std::ranges::find_if(found, [](const Handoff& h) { return h.state != HandoffState::confirmed; });
    if (open != found.end()) return *open;
    if (!found.empty()) return found.front();
    const auto label = label_of(context, accounts, account);
    throw Error{Kind::no, fmt::format("'{}' has no hand-over", label),
                fmt::format("'cs handoff start {}' begins one", label)};
}

std::optional<Handoff> open_handoff(Context& context, std::int64_t account) {
    for (const auto& handoff : handoffs_of(context, account))
        if (handoff.state != HandoffState::confirmed) return handoff;
    return std::nullopt;
}

Outcome fill(Context& context, std::int64_t id, const std::vector<std::pair<FormItem, std::string>>& texts) {
    return write(context, [&](Write& work) {
        const auto handoff = get<Handoff>(context, id);
        if (handoff.state != HandoffState::draft && handoff.state != HandoffState::returned)
            throw Error{Kind::no, fmt::format("hand-over {} is {}: its form is closed", id, name_of(handoff.state)),
                        handoff.state == HandoffState::submitted
                            ? fmt::format("'cs handoff return {} --missing TEXT' opens it again", id)
                            : "what has changed since belongs to the account, its goals and its expectations"};
        const auto& noun = context.nouns.of<HandoffItem>();
        for (const auto& [item, text] : texts) {
            Query query;
            query.where = {is(noun, "handoff", id), is(noun, "section", item.section), is(noun, "item", item.name)};
            auto there = all<HandoffItem>(context, query);
            if (text.empty()) {
                if (!there.empty()) work.remove(noun, there.front().id);
                continue;
            }
            HandoffItem written;
            if (!there.empty()) written = there.front();
            written.handoff = {id, {}};
            written.section = item.section;
            written.item = item.name;
            written.text = text;
            if (there.empty())
                work.insert(written);
            else
                work.update(written);
        }
    });
}

std::vector<std::string> lacking(Context& context, const Handoff& handoff) {
    std::vector<std::string> missing;
    if (!handoff.csm) missing.emplace_back("a CSM");
    if (handoff.kind == HandoffKind::transfer) return missing;  // the form was filled when it came from sales
    const auto& contacts = context.nouns.of<Contact>();
    Query key_people;
    key_people.where = {is(contacts, "account", handoff.account.id), is(contacts, "tier", std::int64_t{1}),
                        is(contacts, "left_on", Cell{})};
    if (count(context, contacts, key_people) == 0) missing.emplace_back("a contact of tier 1");
    const auto& noun = context.nouns.of<HandoffItem>();
    Query query;
    query.where = {is(noun, "handoff", handoff.id)};
    const auto written = all<HandoffItem>(context, query);
    for (const auto& section : handoff_form(context.settings))
        for (const auto& item : section.items) {
            const auto has = [&](const HandoffItem& w) { return w.section == item.section && w.item == item.name; };
            if (item.required && std::ranges::none_of(written, has)) missing.push_back(item.path());
        }
    return missing;
}

void enter(Write& work, Handoff& handoff, HandoffState state, Date on, const std::string& note,
           std::optional<Ref<Contact>> contact) {
    handoff.state = state;
    handoff.since = on;
    work.update(handoff);
    HandoffStep step;
    step.handoff = {handoff.id, {}};
    step.state = state;
    step.on = on;
    step.by = at_keyboard(work.context());
    step.contact = std::move(contact);
    step.note = note;
    work.insert(step);
}

Outcome move(Context& context, const HandoffMove& move) {
    return write(context, [&](Write& work) {
        auto handoff = get<Handoff>(context, move.handoff);
        const auto to = moved<HandoffState>(handoff_moves, handoff.state, move.verb, "handoff", handoff.id);
        check_day(handoff, move.on, context.today);
        check_contact(context, handoff, move.contact);
        if (to == HandoffState::submitted || to == HandoffState::accepted) refuse_incomplete(context, handoff);
        if (to == HandoffState::returned) handoff.missing = move.note;
        if (to == HandoffState::submitted) handoff.missing.clear();
        if (to == HandoffState::accepted) take_over(work, handoff);
        if (to == HandoffState::confirmed) start_clock(work, handoff, move);
        enter(work, handoff, to, move.on, move.note, move.contact);
    });
}

std::int64_t days_allowed(const Settings& settings, HandoffState state) {
    if (state == HandoffState::confirmed) return 0;
    return settings.integer(fmt::format("handoff.days.{}", name_of(state)));
}

std::optional<Ref<Staff>> whose_turn(const Handoff& handoff) {
    const bool theirs = handoff.state == HandoffState::submitted || handoff.state == HandoffState::introduced;
    // Who introduces is who hands over; of a transfer they may have left already.
    const bool taker = theirs || handoff.kind == HandoffKind::transfer;
    return taker && handoff.csm ? handoff.csm : handoff.from;
}

std::string next_command(Context& context, const Handoff& handoff) {
    const auto verb = [&]() -> std::string_view {
        switch (handoff.state) {
        case HandoffState::draft:
        case HandoffState::returned: return lacking(context, handoff).empty() ? "submit" : "show";
        case HandoffState::submitted: return lacking(context, handoff).empty() ? "accept" : "show";
        case HandoffState::accepted: return "introduce";
        case HandoffState::introduced: return "confirm";
        case HandoffState::confirmed: break;
        }
        return "show";
    }();
    return fmt::format("cs handoff {} {}", verb, handoff.id);
}

Table late_handoffs(Context& context, Audience audience) {
    const auto& noun = context.nouns.of<Handoff>();
    Query query;
    query.where = {is(noun, "state", std::string{"confirmed"}, Condition::Op::not_equal)};
    for (const auto& field : noun.fields) query.fields.push_back(&field);
    query.sort = parse_sort(noun, "since,id");
    Table table;
    table.name = "late";
    table.none = Words{"no hand-over is late", "没有逾期的交接"}.in(context.lang);
    constexpr Listed columns[] = {{"id", {"No.", "编号"}, Type::integer},
                                  {"account", {"Account", "客户"}},
                                  {"state", {"State", "状态"}, Type::choice},
                                  {"since", {"Since", "起始"}, Type::date},
                                  {"days", {"Days", "天数"}, Type::integer},
                                  {"allowed", {"Allowed", "允许天数"}, Type::integer},
                                  {"turn", {"Turn of", "责任人"}},
                                  {"command", {"Command", "命令"}}};
    for (const auto& c : columns)
        table.columns.push_back(
            {std::string{c.name}, std::string{c.header.in(context.lang)}, c.type, c.name == "command"});
    for (const auto& handoff : all<Handoff>(context, query)) {
        const auto days = days_between(*handoff.since, context.today);
        const auto allowed = days_allowed(context.settings, handoff.state);
        if (days <= allowed) continue;
        const auto turn = whose_turn(handoff);
        table.rows.push_back({handoff.id, handoff.account.name, std::string{name_of(handoff.state)}, *handoff.since,
                              days, allowed, turn ? Cell{turn->name} : Cell{}, next_command(context, handoff)});
    }
    if (audience == Audience::person) label_choices(table, "state", Value<HandoffState>::choices, context.lang);
    return table;
}

}  // namespace cs
