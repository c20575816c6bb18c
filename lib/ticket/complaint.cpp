// The course of a complaint, from what was said to what was learned.
#include "ticket/complaint.hpp"
#include "base/past.hpp"
#include "base/text.hpp"
#include "store/records.hpp"
#include <fmt/format.h>

namespace cs {
namespace {

using enum ComplaintState;

[[noreturn]] void refuse(std::string message, std::string hint = {}) {
    throw Error{Kind::data, std::move(message), std::move(hint)};
}

std::string label(ComplaintState state) {
    return std::string{Value<ComplaintState>::choices[static_cast<std::size_t>(state)].label.en};
}

/// What is to be done next in a state.
std::string_view next_verb(ComplaintState state) noexcept {
    constexpr std::string_view verbs[] = {"soothe", "investigate", "solve", "review", "done"};
    return verbs[static_cast<std::size_t>(state)];
}

void begin_complaint(Context& context, Record& record) {
    auto& complaint = static_cast<Complaint&>(record);
    complaint.currency =
        complaint.account.id != 0 ? get<Account>(context, complaint.account.id).currency : context.reading().currency;
}

void prepare_complaint(Write& work, Record& after, const Record* before) {
    auto& complaint = static_cast<Complaint&>(after);
    auto& context = work.context();
    const auto* was = static_cast<const Complaint*>(before);
    if (trimmed(complaint.what).empty()) refuse("what: missing", "what happened, in their words");
    if (complaint.compensation && complaint.compensation->value < 0) refuse("compensation: it is less than nothing");
    if (complaint.contact && (!was || was->contact != complaint.contact || was->account != complaint.account))
        if (const auto person = get<Contact>(context, complaint.contact->id); person.account != complaint.account)
            refuse(fmt::format("contact: '{}' is not of this account", printable(person.name)),
                   "'cs contact list --account ...' lists its people");
    if (!was) {
        if (complaint.raised_at == Instant{}) complaint.raised_at = context.now;
        if (complaint.raised_at > context.now)
            refuse(fmt::format("raised_at: {} lies in the future", to_text(complaint.raised_at)),
                   "record what has happened");
        if (complaint.raised_at < Instant{})
            refuse(fmt::format("raised_at: {} lies before 1970", to_text(complaint.raised_at)));
        const auto account = get<Account>(context, complaint.account.id);
        if (!complaint.handler) complaint.handler = account.support ? account.support : account.csm;
    }
    // What was promised when it was raised holds, whatever cs.toml says later.
    if (!was || was->needs_resources != complaint.needs_resources)
        complaint.due_at = complaint_due(complaint.raised_at, complaint.needs_resources, context.settings);
}

Complaint loaded(Context& context, std::int64_t id, ComplaintState least, ComplaintState most, std::string_view verb) {
    auto complaint = get<Complaint>(context, id);
    if (complaint.state >= least && complaint.state <= most) return complaint;
    const bool over = complaint.state == reviewed && complaint.done_on;
    throw Error{Kind::no,
                fmt::format("complaint {} is {}: '{}' does not go from there", id, label(complaint.state), verb),
                over ? std::string{"all is done that is to be done"}
                     : fmt::format("next is 'cs complaint {} {}'", next_verb(complaint.state), id)};
}

void note(Complaint& complaint, const Context& context, std::string_view what, const std::string& text) {
    if (text.empty()) return;
    complaint.notes +=
        fmt::format("{}{} {}: {}", complaint.notes.empty() ? "" : "\n", to_text(context.today), what, text);
}

}  // namespace

Instant complaint_due(Instant raised, bool needs_resources, const Settings& settings) {
    const auto key = needs_resources ? "support.complaint_minutes_with_others" : "support.complaint_minutes";
    return {raised.seconds + settings.integer(key) * 60};
}

Outcome soothe(Context& context, std::int64_t id, const std::string& text) {
    return write(context, [&](Write& work) {
        auto complaint = loaded(context, id, raised, raised, "soothe");
        complaint.state = soothed;
        complaint.soothed_at = context.now;
        note(complaint, context, "soothed", text);
        work.update(complaint);
    });
}

Outcome investigate(Context& context, std::int64_t id, const std::string& text) {
    return write(context, [&](Write& work) {
        auto complaint = loaded(context, id, soothed, soothed, "investigate");
        complaint.state = investigating;
        complaint.investigating_at = context.now;
        note(complaint, context, "investigating", text);
        work.update(complaint);
    });
}

// What can be solved at once needs no investigation, but nobody is left unsoothed.
Outcome solve_complaint(Context& context, std::int64_t id, const std::string& how, std::optional<Money> compensation) {
    return write(context, [&](Write& work) {
        auto complaint = loaded(context, id, soothed, investigating, "solve");
        complaint.state = solved;
        complaint.solved_at = context.now;
        complaint.solution = how;
        if (compensation) {
            complaint.currency = compensation->currency;
            complaint.compensation = Minor{compensation->minor};
        }
        work.update(complaint);
    });
}

Outcome review_complaint(Context& context, std::int64_t id, const Review& review) {
    return write(context, [&](Write& work) {
        auto complaint = loaded(context, id, solved, solved, "review");
        if (review.improve_by && *review.improve_by < context.today)
            refuse(fmt::format("improve_by: {} is past", to_text(*review.improve_by)));
        complaint.state = reviewed;
        complaint.class_name = review.class_name;
        complaint.cause = review.cause;
        complaint.improvement = review.improvement;
        complaint.owner = Ref<Staff>{review.owner, {}};
        complaint.improve_by = review.improve_by;
        complaint.reviewed_on = context.today;
        work.update(complaint);
    });
}

Outcome finish_improvement(Context& context, std::int64_t id, Date on) {
    return write(context, [&](Write& work) {
        auto complaint = loaded(context, id, reviewed, reviewed, "done");
        if (complaint.done_on)
            throw Error{Kind::no, fmt::format("the improvement of complaint {} was done already, on {}", id,
                                              to_text(*complaint.done_on))};
        if (on < *complaint.reviewed_on)
            throw Error{Kind::no,
                        fmt::format("{} lies before the review, {}", to_text(on), to_text(*complaint.reviewed_on))};
        refuse_future(on, context.today, "record what has happened");
        complaint.done_on = on;
        work.update(complaint);
    });
}

const NounView Noun<Complaint>::view{.name = "complaint",
                                     .title = {"Complaints", "投诉"},
                                     .fields = fields_of<Complaint>(),
                                     .owner = "account",
                                     .exact = "external_id",
                                     .source = "external_id",
                                     .columns = "id,account,what,kind,state,handler,raised_at,due_at",
                                     .order = "-raised_at",
                                     .make = make_record<Complaint>,
                                     .begin = begin_complaint,
                                     .prepare = prepare_complaint,
                                     .by_support = true};

}  // namespace cs
