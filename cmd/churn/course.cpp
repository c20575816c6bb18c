// cs churn record, retro, fix; reasons, unexplained -- why customers leave, and what is done about it.
#include "base/text.hpp"
#include "cmd/churn/verbs.hpp"
#include "cmd/given.hpp"
#include "cmd/record/record.hpp"
#include "renewal/winback.hpp"
#include <fmt/format.h>

namespace cs::churn {
namespace {

std::string needed(Session& session, std::string_view verb, std::string_view option, std::string_view what) {
    auto text = given_text(session, option);
    if (!trimmed(text).empty()) return text;
    throw Error{Kind::usage, fmt::format("'cs {}' needs --{}: {}", verb, option, what),
                fmt::format("see 'cs {} --help'", verb)};
}

bool all_digits(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

}  // namespace

Loss given_loss(Session& session, std::string_view command) {
    Loss loss;
    auto& said = loss.said;
    said.reason = needed(session, command, "reason", "why they left; 'cs config get churn.reasons' lists reasons");
    said.detail = given_text(session, "detail");
    said.customer_reason = given_text(session, "customer-reason");
    said.customer_detail = given_text(session, "customer-detail");
    said.preventable = given_value<bool>(session, "preventable");
    said.first_visible_on = given_date(session, "first-visible");
    said.competitor = given_text(session, "competitor");
    said.request = given_record<Request>(session, "request");
    said.notice_on = given_date(session, "notice-on");
    loss.lost = given_money(session, "lost");
    loss.on = given_date(session, "on");
    return loss;
}

void record(Session& session) {
    auto& context = session.context();
    auto loss = given_loss(session, "churn record");
    const auto name = session.given.operands.front();
    loss.said.account = read(context, [&] {
        return Ref<Account>{find(context, context.nouns.of<Account>(), name), {}};
    });
    std::int64_t made = 0;
    const auto outcome = record::as_usage([&] { return record_churn(context, loss, made); });
    record::report(session, outcome,
                   fmt::format("noted churn {}; 'cs churn retro {}' keeps what it teaches", made, made));
}

void retro(Session& session) {
    const Retro retro{given_text(session, "well"), given_text(session, "better"), given_text(session, "missed"),
                      needed(session, "churn retro", "change", "what we do differently from now on")};
    auto& context = session.context();
    const auto id = read(context, [&] { return record::operand_id(session, "churn"); });
    const auto outcome = record::as_usage([&] { return look_back(context, id, retro); });
    record::report(session, outcome, fmt::format("looked back at churn {}", id));
}

void fix(Session& session) {
    auto& context = session.context();
    ChurnFix fix;
    const auto& said = session.given.operands.front();
    if (all_digits(said))
        fix.request = read(context, [&] { return Ref<Request>{find(context, context.nouns.of<Request>(), said), {}}; });
    else
        fix.reason = said;
    fix.what = needed(session, "churn fix", "what", "what was done, as customers are told");
    fix.on = given_date(session, "on").value_or(session.today);
    std::int64_t made = 0;
    const auto format = session.format();
    const auto outcome = record::as_usage([&] { return fix_churn(context, fix, made); });
    record::report(session, outcome, "noted that it is mended");
    if (session.dry_run) return;
    const auto page =
        read(context, [&] { return mended_page(context, get<ChurnFix>(context, made), audience_of(session)); });
    session.out = render(page, format, session.look());
}

void reasons(Session& session) {
    print(session, [&] {
        return churn_reasons_table(session.context(), given_date(session, "since"), given_date(session, "until"),
                                   audience_of(session));
    });
}

void unexplained(Session& session) {
    print(session, [&] { return unexplained_churn(session.context()); });
}

}  // namespace cs::churn
