/// \file report.hpp  The reports by their names: each is asked the same question, and answers with a document.
#pragma once
#include "figures/columns.hpp"
#include "store/engine.hpp"

namespace cs {

Document churn_report(Context&, const ReportQuestion&);
Document adoption_report(Context&, const ReportQuestion&);
Document areas_report(Context&, const ReportQuestion&);
Document complaints_report(Context&, const ReportQuestion&);
Document nps_report(Context&, const ReportQuestion&);
Document goals_report(Context&, const ReportQuestion&);
Document health_report(Context&, const ReportQuestion&);
Document lifecycle_report(Context&, const ReportQuestion&);
Document cohorts_report(Context&, const ReportQuestion&);
Document movements_report(Context&, const ReportQuestion&);
Document onboarding_report(Context&, const ReportQuestion&);
Document retention_report(Context&, const ReportQuestion&);
Document renewals_report(Context&, const ReportQuestion&);
Document reviews_report(Context&, const ReportQuestion&);
Document requests_report(Context&, const ReportQuestion&);
Document portfolio_report(Context&, const ReportQuestion&);
Document sla_report(Context&, const ReportQuestion&);
/// The same past by what `then` promises beside what `now` does; but for their settings and holidays they are the same.
Document sla_policy_report(Context& now, Context& then, const ReportQuestion&);
Document support_report(Context&, const ReportQuestion&);
Document targets_report(Context&, const ReportQuestion&);
Document tickets_report(Context&, const ReportQuestion&);
Document survival_report(Context&, const ReportQuestion&);
Document unit_economics_report(Context&, const ReportQuestion&);
Document usage_report(Context&, const ReportQuestion&);

}  // namespace cs
