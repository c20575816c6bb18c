// cs report NAME ACCOUNT -- the documents of one account's archive.
#include "cmd/record/record.hpp"
#include "cmd/report/question.hpp"
#include "cmd/report/verbs.hpp"
#include "report/archive.hpp"
#include "report/monthly_usage.hpp"

namespace cs::report {
namespace {

void print_archive(Session& session, Document (*make)(Context&, std::int64_t account)) {
    print(session, [&] { return make(session.context(), record::operand_id(session, "account")); });
}

}  // namespace

void confirmation(Session& session) { print_archive(session, confirmation_form); }
void current_state(Session& session) { print_archive(session, cs::current_state); }
void handoff_form(Session& session) { print_archive(session, cs::handoff_form_of); }
void training_followup(Session& session) { print_archive(session, cs::training_followup); }

void monthly_usage(Session& session) {
    auto& context = session.context();
    const auto text = session.given.value("period");
    print(session, [&] {
        const auto account = record::operand_id(session, "account");
        if (!text) return cs::monthly_usage(context, account, last_month(session.today));
        return of_option("period", [&] {
            const auto periods = parse_periods(*text);
            if (periods.size() > 1) throw Error{Kind::data, "one month at a time", "such as 2026-03"};
            return cs::monthly_usage(context, account, periods.front());
        });
    });
}

}  // namespace cs::report
