// Append only: a released entry is never edited, reordered or removed.
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
#include "health/alert.hpp"
#include "health/history.hpp"
#include "health/survey_mail.hpp"
#include "renewal/outlook.hpp"
#include "renewal/reminder.hpp"
#include "renewal/renewal.hpp"
#include "renewal/snapshot.hpp"
#include "renewal/upsell.hpp"
#include "renewal/winback.hpp"
#include "review/review.hpp"
#include "store/journal.hpp"
#include "ticket/acknowledgement.hpp"
#include "ticket/article.hpp"
#include "ticket/complaint.hpp"
#include "ticket/correspondence.hpp"
#include "ticket/digest.hpp"
#include "ticket/request.hpp"
#include "ticket/ticket.hpp"
#include "usage/usage.hpp"
#include <fmt/format.h>

namespace cs::catalogue {
namespace {

// In an order in which each refers only to those before it.
std::string every_area() {
    std::string all;
    for (const auto part : {
             journal_schema,
             staff_schema,
             account_schema,
             lifecycle_schema,
             contact_schema,
             touch_schema,
             contract_schema,
             payment_schema,
             milestone_schema,
             goal_schema,
             feature_schema,
             usage_schema,
             article_schema,
             ticket_schema,
             ticket_mail_schema,
             ticket_ack_schema,
             digest_schema,
             request_schema,
             complaint_schema,
             handoff_schema,
             expectation_schema,
             plan_schema,
             training_schema,
             survey_schema,
             survey_mail_schema,
             health_schema,
             alert_schema,
             due_set_schema,
             churn_schema,
             winback_schema,
             reminder_schema,
             review_schema,
             upsell_schema,
             outlook_schema,
             snapshot_schema,
             agenda_mail_schema,
             cost_schema,
             target_schema,
             closed_period_schema,
         })
        all += part;
    return all;
}

}  // namespace

std::span<const Migration> migrations() noexcept {
    static constexpr Migration all[] = {
        {"every area as it was first made", every_area},
    };
    return all;
}

}  // namespace cs::catalogue
