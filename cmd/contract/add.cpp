// cs contract add ACCOUNT -- a line with its end given, counted (--term), or shared with the lines in force (--coterm).
#include "account/contract.hpp"
#include "cmd/contract/verbs.hpp"
#include "cmd/given.hpp"
#include "cmd/record/record.hpp"

namespace cs::contract {

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
    record::add_with(session, [&](Write& work, Record& made) {
        auto& line = static_cast<Contract&>(made);
        if (term) line.ends = cs::add(line.starts, *term);
        if (coterm) line.ends = common_end(work.context(), line.account.id, line.starts);
    });
}

}  // namespace cs::contract
