// cs report NAME -- figures of the whole, with what they are made of.
#include "cmd/report/question.hpp"
#include "cmd/report/verbs.hpp"

namespace cs::report {

void adoption(Session& session) { print_report(session, adoption_report, question_with_months); }
void areas(Session& session) { print_report(session, areas_report, question_by_months); }
void churn(Session& session) { print_report(session, churn_report, question_with_months); }
void complaints(Session& session) { print_report(session, complaints_report, question_of_people); }
void goals(Session& session) { print_report(session, goals_report); }
void health(Session& session) { print_report(session, health_report); }
void lifecycle(Session& session) { print_report(session, lifecycle_report); }
void nps(Session& session) { print_report(session, nps_report, question_with_months); }
void onboarding(Session& session) { print_report(session, onboarding_report); }
void portfolio(Session& session) { print_report(session, portfolio_report); }
void renewals(Session& session) { print_report(session, renewals_report); }
void requests(Session& session) { print_report(session, requests_report, question_with_months); }
void reviews(Session& session) { print_report(session, reviews_report); }
void support(Session& session) { print_report(session, support_report, question_by_months); }
void tickets(Session& session) { print_report(session, tickets_report, question_of_tickets); }
void usage(Session& session) { print_report(session, usage_report, question_with_months); }

}  // namespace cs::report
