// The rules and the tables of hand-overs.
#include "handoff/handoff.hpp"
#include "store/find.hpp"
#include <fmt/format.h>

namespace cs {
namespace {

[[noreturn]] void refuse(std::string message, std::string hint = {}) {
    throw Error{Kind::data, std::move(message), std::move(hint)};
}

void begin_new(Write& work, Handoff& handoff) {
    auto& context = work.context();
    if (const auto open = open_handoff(context, handoff.account.id))
        throw Error{Kind::no,
                    fmt::format("hand-over {} of that account is open already: {}", open->id, name_of(open->state)),
                    fmt::format("'cs handoff show {}' tells what to do", open->id)};
    const auto account = get<Account>(context, handoff.account.id);
    if (!handoff.from) handoff.from = account.sales;
    if (!handoff.from)
        if (const auto id = find_exact(context, context.nouns.of<Staff>(), context.who))
            handoff.from = Ref<Staff>{*id, {}};
    if (!handoff.csm) handoff.csm = account.csm;
    if (!handoff.support) handoff.support = account.support;
    if (!handoff.since) handoff.since = context.today;
}

void prepare_handoff(Write& work, Record& after, const Record* before) {
    auto& handoff = static_cast<Handoff&>(after);
    if (!before) return begin_new(work, handoff);
    const auto& was = static_cast<const Handoff&>(*before);
    if (was.account != handoff.account) refuse("account: a hand-over stays with its account");
    const bool settled = handoff.state == HandoffState::accepted || handoff.state == HandoffState::introduced ||
                         handoff.state == HandoffState::confirmed;
    if (settled && (was.csm != handoff.csm || was.support != handoff.support))
        refuse(fmt::format("csm: hand-over {} is {} already", handoff.id, name_of(handoff.state)),
               "'cs account transfer' passes an account to another CSM");
}

void saved_handoff(Write& work, const Record& after, const Record* before) {
    if (before) return;
    const auto& handoff = static_cast<const Handoff&>(after);
    HandoffStep first;
    first.handoff = {handoff.id, {}};
    first.state = handoff.state;
    first.on = *handoff.since;
    if (const auto id = find_exact(work.context(), work.noun("staff"), work.context().who))
        first.by = Ref<Staff>{*id, {}};
    first.note = handoff.kind == HandoffKind::transfer ? handoff.note : "";
    work.insert(first);
}

}  // namespace

const NounView Noun<Handoff>::view{.name = "handoff",
                                   .title = {"Hand-overs", "客户交接"},
                                   .fields = fields_of<Handoff>(),
                                   .owner = "account",
                                   .columns = "id,account,kind,from,csm,support,state,since",
                                   .order = "-since,account",
                                   .make = make_record<Handoff>,
                                   .prepare = prepare_handoff,
                                   .saved = saved_handoff};
const NounView Noun<HandoffItem>::view{.name = "handoff_item",
                                       .title = {"Form", "交接表"},
                                       .fields = fields_of<HandoffItem>(),
                                       .owner = "handoff",
                                       .label = "{t}.\"item\"",
                                       .columns = "section,item,text",
                                       .order = "id",
                                       .internal = true,
                                       .make = make_record<HandoffItem>};
const NounView Noun<HandoffStep>::view{.name = "handoff_step",
                                       .title = {"States", "状态记录"},
                                       .fields = fields_of<HandoffStep>(),
                                       .owner = "handoff",
                                       .label = "{t}.\"state\"",
                                       .columns = "state,on,by,contact,note",
                                       .order = "id",
                                       .internal = true,
                                       .make = make_record<HandoffStep>};

const std::string_view handoff_schema = R"sql(
CREATE TABLE "handoff"(
    "id" {id},
    "created" {instant} NOT NULL {check_instant:created},
    "updated" {instant} NOT NULL {check_instant:updated},
    "account" {ref} NOT NULL REFERENCES "account"("id"),
    "kind" {text} NOT NULL {one_of:kind:sale,transfer},
    "from" {ref} REFERENCES "staff"("id"),
    "csm" {ref} REFERENCES "staff"("id"),
    "support" {ref} REFERENCES "staff"("id"),
    "state" {text} NOT NULL {one_of:state:draft,submitted,returned,accepted,introduced,confirmed},
    "since" {date} NOT NULL {check_date:since},
    "missing" {text},
    "clock_starts_on" {date} {check_date:clock_starts_on},
    "note" {text}){strict};
CREATE INDEX "handoff_account" ON "handoff"("account");
CREATE INDEX "handoff_open" ON "handoff"("since") WHERE "state" <> 'confirmed';
CREATE INDEX "handoff_from" ON "handoff"("from");
CREATE INDEX "handoff_csm" ON "handoff"("csm");
CREATE INDEX "handoff_support" ON "handoff"("support");
CREATE TABLE "handoff_item"(
    "id" {id},
    "created" {instant} NOT NULL {check_instant:created},
    "updated" {instant} NOT NULL {check_instant:updated},
    "handoff" {ref} NOT NULL REFERENCES "handoff"("id"),
    "section" {text} NOT NULL,
    "item" {text} NOT NULL,
    "text" {text} NOT NULL,
    UNIQUE ("handoff", "section", "item")){strict};
CREATE TABLE "handoff_step"(
    "id" {id},
    "created" {instant} NOT NULL {check_instant:created},
    "updated" {instant} NOT NULL {check_instant:updated},
    "handoff" {ref} NOT NULL REFERENCES "handoff"("id"),
    "state" {text} NOT NULL {one_of:state:draft,submitted,returned,accepted,introduced,confirmed},
    "on" {date} NOT NULL {check_date:on},
    "by" {ref} REFERENCES "staff"("id"),
    "contact" {ref} REFERENCES "contact"("id"),
    "note" {text}){strict};
CREATE INDEX "handoff_step_handoff" ON "handoff_step"("handoff");
CREATE INDEX "handoff_step_by" ON "handoff_step"("by");
CREATE INDEX "handoff_step_contact" ON "handoff_step"("contact");
)sql";

}  // namespace cs
