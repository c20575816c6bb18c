// cs contract add ACCOUNT -- a line with its end given, counted (--term), or shared with the lines in force (--coterm).
#include "account/contract.hpp"
#include "cmd/contract/verbs.hpp"
#include "cmd/given.hpp"
#include "cmd/record/record.hpp"
#include "handoff/expectation.hpp"
#include <fmt/format.h>

namespace cs::contract {
namespace {

// Nobody sells more while what was promised before is open: it is shown with every upsell, and with its rehearsal.
void show_unkept(Session& session, std::int64_t account) {
    auto& context = session.context();
    const auto open = read(context, [&] { return unkept(context, account, {}, Audience::program); });
    if (open.rows.empty()) return;
    session.note(fmt::format("before you sell more: {} promised and not kept yet",
                             open.rows.size() == 1 ? "one thing is" : fmt::format("{} things are", open.rows.size())));
    for (const auto& row : open.rows)  // columns: unkept
        session.note(fmt::format("  {} {}{}", machine_text(row[0]), machine_text(row[2]),
                                 empty(row[7]) ? "" : fmt::format(", due {}", machine_text(row[7]))));
}

}  // namespace

std::vector<Option> add_options(const NounView& noun) {
    auto options = record::add_options(noun);
    options.push_back({.name = "term", .value = "SPAN", .help = "in place of --ends: for how long, such as 12m"});
    options.push_back(
        {.name = "coterm", .help = "in place of --ends: ends with the lines that are in force when it starts"});
    return options;
}

void add(Session& session) {
    const auto term = given_span(session, "term");
    const bool coterm = session.given.has("coterm");
    if ((term ? 1 : 0) + (coterm ? 1 : 0) + (session.given.has("ends") ? 1 : 0) > 1)
        throw Error{Kind::usage, "--ends, --term and --coterm exclude each other", "give one of them"};
    std::optional<std::int64_t> upsold;
    record::add_with(session, [&](Write& work, Record& made) {
        auto& line = static_cast<Contract&>(made);
        if (line.kind == ContractKind::upsell) upsold = line.account.id;
        if (term) line.ends = cs::add(line.starts, *term);
        if (coterm) line.ends = common_end(work.context(), line.account.id, line.starts);
    });
    if (upsold) show_unkept(session, *upsold);
}

}  // namespace cs::contract
