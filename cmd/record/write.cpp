// cs NOUN add, edit, remove -- one record, one transaction.
#include "cmd/record/record.hpp"
#include "base/text.hpp"
#include "figures/restatement.hpp"
#include "store/change_log.hpp"
#include "store/find.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs::record {
namespace {

// The operand of add: the record's own key, or the account it belongs to.
void assign_operand(Session& session, Record& record) {
    const auto& noun = *session.noun;
    auto& context = session.context();
    const auto field_name = noun.key.empty() ? noun.owner : noun.key;
    if (field_name.empty() || session.given.operands.empty()) return;
    const auto& field = noun.at(field_name);
    if (trimmed(session.given.operands.front()).empty())
        throw Error{Kind::usage, fmt::format("the {} is empty", field_name),
                    field.refers() ? "" : "such as acme-dental"};
    field.read(field, record, session.given.operands.front(), context.reading());
    if (field.refers()) resolve(context, field, record);
}

void check_required(const NounView& noun, const Arguments& given) {
    for (const auto& field : noun.fields)
        if (field.spec.required && field.name != noun.key && field.name != noun.owner && !given.has(field.name))
            throw Error{Kind::usage,
                        fmt::format("'cs {} add' needs --{}: {}", noun.name, spelt(field.name), field.help),
                        fmt::format("see 'cs {} add --help'", noun.name)};
}

/// Whoever books into a closed period is not kept from it, and is told.
void note_closed_periods(Session& session, const Outcome& outcome) {
    if (std::ranges::find(outcome.changes, "contract", &Change::noun) == outcome.changes.end()) return;
    const auto closed = read(session.context(), [&] { return reached_periods(session.context(), outcome.changes); });
    if (closed.empty()) return;
    const auto& last = closed.back().period;
    if (closed.size() == 1)
        session.note(fmt::format("{0} is closed: this may restate its figures; cs period show {0}", last));
    else
        session.note(fmt::format("{} closed periods, from {} to {}: this may restate their figures; cs period check", closed.size(), closed.front().period, last));
}

}  // namespace

Outcome as_usage(const std::function<Outcome()>& act) {
    try {
        return act();
    } catch (const Error& e) {
        if (e.kind() != Kind::data) throw;
        throw e.as(Kind::usage);
    }
}

std::int64_t operand_id(Session& session, std::string_view noun) {
    return find(session.context(), session.context().nouns[noun], session.given.operands.front());
}

void report(Session& session, const Outcome& outcome, std::string_view done) {
    auto& context = session.context();
    if (outcome.changes.empty()) return session.say("nothing to change");
    note_closed_periods(session, outcome);
    if (!session.dry_run) return session.say(done);
    std::vector<std::string> lines;
    for (const auto& change : outcome.changes) {
        const auto& noun = context.nouns[change.noun];
        for (const auto& part : change.parts) {
            if (noun.internal || !is_shown(noun, part)) continue;
            const auto from = shown_part(context, noun, change, part, part.before),
                       to = shown_part(context, noun, change, part, part.after);
            lines.push_back(fmt::format("  {} {}: {} -> {}", noun.name, part.field,
                                        printable(from.empty() ? "(none)" : from),
                                        printable(to.empty() ? "(none)" : to)));
        }
    }
    session.say(fmt::format("would have {}{}", done, lines.empty() ? "" : ":"));
    for (const auto& line : lines) session.say(line);
}

void add(Session& session) { add_with(session, {}); }

void add_with(Session& session, const Complete& complete) {
    auto& context = session.context();
    const auto& noun = *session.noun;
    check_required(noun, session.given);
    std::int64_t id = 0;
    std::string label;
    const auto outcome = as_usage([&] {
        return write(context, [&](Write& work) {
            auto record = noun.make();
            assign_operand(session, *record);
            if (noun.begin) noun.begin(context, *record);
            assign(session, *record);
            if (complete) complete(work, *record);
            id = work.insert(noun, *record);
            label = label_of(context, noun, id);
        });
    });
    report(session, outcome, fmt::format("added {} {}", noun.name, printable(label)));
}

void edit(Session& session) {
    auto& context = session.context();
    const auto& noun = *session.noun;
    std::string label;
    const auto outcome = as_usage([&] {
        return write(context, [&](Write& work) {
            const auto id = find(context, noun, session.given.operands.front());
            auto record = load(context, noun, id);
            label = label_of(context, noun, id);
            assign(session, *record);
            work.update(noun, *record);
        });
    });
    report(session, outcome, fmt::format("changed {} {}", noun.name, printable(label)));
}

void remove(Session& session) {
    auto& context = session.context();
    const auto& noun = *session.noun;
    std::string label;
    const auto outcome = write(context, [&](Write& work) {
        const auto id = find(context, noun, session.given.operands.front());
        label = label_of(context, noun, id);
        work.remove(noun, id);
    });
    report(session, outcome,
           fmt::format("removed {} {}{}", noun.name, printable(label),
                       session.dry_run ? "" : "; 'cs undo' brings it back"));
}

}  // namespace cs::record
