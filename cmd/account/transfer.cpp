// cs account transfer KEY --to CSM -- an account, or all of those of somebody who leaves, passes to another CSM.
#include "handoff/transfer.hpp"
#include "base/text.hpp"
#include "cmd/account/verbs.hpp"
#include "cmd/given.hpp"
#include "cmd/record/record.hpp"
#include <fmt/format.h>

namespace cs::account {
namespace {

std::string with_it(const Transferred& done) {
    std::string text;
    const auto add = [&](std::int64_t n, std::string_view one, std::string_view many) {
        if (n > 0) text += fmt::format("{}{} {}", text.empty() ? "; with it: " : ", ", n, n == 1 ? one : many);
    };
    add(done.steps, "next step", "next steps");
    add(done.attitudes, "attitude to be asked anew", "attitudes to be asked anew");
    return text;
}

void one_account(Session& session, const Transfer& asked) {
    auto& context = session.context();
    const auto names = session.given.all("to");
    if (names.size() != 1 || names.front().find(',') != std::string::npos)
        throw Error{Kind::usage, "say to whom with --to CSM", "one account passes to one CSM"};
    const auto to = *given_record<Staff>(session, "to");
    const auto [id, key] = read(context, [&] {
        const auto found = record::operand_id(session, "account");
        return std::pair{found, label_of(context, context.nouns["account"], found)};
    });
    Transferred done;
    const auto outcome = transfer(context, id, to.id, asked, done);
    const auto taker = read(context, [&] { return label_of(context, context.nouns["staff"], to.id); });
    record::report(session, outcome, fmt::format("passed {} to {}{}", key, taker, with_it(done)));
}

void whole_book(Session& session, const Transfer& asked) {
    auto& context = session.context();
    const auto format = session.format();
    if (!session.given.operands.empty())
        throw Error{Kind::usage, "either an account or --all-of", "--all-of takes every account of that person"};
    const auto from = *given_record<Staff>(session, "all-of");
    const auto& staff = context.nouns["staff"];
    const auto to = read(context, [&] {
        std::vector<std::int64_t> ids;
        for (const auto& given : session.given.all("to"))
            for (const auto& name : split(given, ',')) ids.push_back(find(context, staff, name));
        return ids;
    });
    Transferred done;
    Table plan;
    transfer_all(context, from.id, to, asked, done, plan);
    session.out = render(plan, format, session.look());
    const auto handle = read(context, [&] { return label_of(context, staff, from.id); });
    session.note(fmt::format("cs: {} {} of {}'s accounts{}{}", session.dry_run ? "would pass on" : "passed on",
                             done.accounts, handle, done.stay > 0 ? fmt::format("; {} stay", done.stay) : "",
                             with_it(done)));
}

}  // namespace

void transfer(Session& session) {
    const Transfer asked{given_text(session, "why"), given_text(session, "anyway")};
    if (session.given.has("all-of")) return whole_book(session, asked);
    if (session.given.operands.empty())
        throw Error{Kind::usage, "say which account, or whose with --all-of STAFF", "see 'cs account transfer --help'"};
    one_account(session, asked);
}

}  // namespace cs::account
