// Every noun, in the order in which their records may be restored: what refers comes after what it refers to.
#include "account/contract.hpp"
#include "account/goal.hpp"
#include "account/lifecycle.hpp"
#include "account/milestones.hpp"
#include "account/payment.hpp"
#include "account/touch.hpp"
#include "agenda/agenda_mail.hpp"
#include "agenda/agenda_mail.hpp"
#include "catalogue/catalogue.hpp"
#include "figures/closed_period.hpp"
#include "figures/cost.hpp"
#include "figures/target.hpp"
#include "figures/target.hpp"
#include "handoff/expectation.hpp"
#include "handoff/handoff.hpp"
#include "handoff/plan.hpp"
#include "handoff/training.hpp"
#include "health/alert_mail.hpp"
#include "health/health.hpp"
#include "health/history.hpp"
#include "health/survey_mail.hpp"
#include "renewal/outlook.hpp"
#include "renewal/reminder.hpp"
#include "renewal/renewal.hpp"
#include "renewal/snapshot.hpp"
#include "renewal/upsell.hpp"
#include "renewal/winback.hpp"
#include "review/review_mail.hpp"
#include "ticket/acknowledgement.hpp"
#include "ticket/complaint.hpp"
#include "ticket/correspondence.hpp"
#include "ticket/digest.hpp"
#include "ticket/macro.hpp"
#include "ticket/request.hpp"
#include "ticket/ticket.hpp"
#include "usage/batch.hpp"
#include "usage/usage.hpp"

namespace cs::catalogue {

std::span<const NounView* const> nouns() noexcept {
    static const NounView* const all[] = {
        &Noun<Staff>::view,    &Noun<Account>::view, &Noun<StageChange>::view, &Noun<Milestone>::view,
        &Noun<Contact>::view,  &Noun<Touch>::view,   &contracts_with_outlooks(), &Noun<Payment>::view,
        &Noun<Feature>::view,  &Noun<Usage>::view,   &Noun<SignalRow>::view, &Noun<UsageImport>::view,
        &Noun<HealthRun>::view, &Noun<HealthOverride>::view, &Noun<Health>::view,
        &Noun<Alert>::view, &Noun<AlertAction>::view, &Noun<AlertMail>::view,
        &Noun<Goal>::view,     &Noun<Measurement>::view, &Noun<Rediscovery>::view,
        &Noun<GoalReview>::view, &Noun<GoalOutcome>::view,
        &Noun<Handoff>::view,  &Noun<HandoffItem>::view, &Noun<HandoffStep>::view,
        &Noun<Expectation>::view, &Noun<Plan>::view, &Noun<PlanStep>::view,
        &Noun<Training>::view, &Noun<Homework>::view, &Noun<Certificate>::view,
        &Noun<Ticket>::view, &Noun<TicketEvent>::view, &Noun<TicketDigest>::view, &Noun<TicketMail>::view, &Noun<TicketAck>::view, &Noun<Request>::view, &Noun<Article>::view, &Noun<Macro>::view,
        &Noun<RequestStep>::view, &Noun<Complaint>::view,
        &Noun<Renewal>::view, &Noun<Churn>::view, &Noun<ChurnFix>::view, &Noun<Winback>::view, &Noun<Reminder>::view, &Noun<AgendaMail>::view, &Noun<RenewalOutlook>::view, &Noun<RenewalStep>::view, &Noun<RenewalVerdict>::view, &Noun<RenewalNotice>::view, &Noun<RenewalSnapshot>::view,
        &Noun<Survey>::view,    &Noun<SurveyMail>::view,
        &Noun<BusinessReview>::view, &Noun<ReviewAction>::view, &Noun<ReviewMail>::view, &Noun<Upsell>::view,
        &Noun<Cost>::view, &Noun<Target>::view, &Noun<ClosedPeriod>::view,
    };
    return all;
}

}  // namespace cs::catalogue
