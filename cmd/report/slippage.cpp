// cs report slippage -- what has become of the renewals since an earlier snapshot.
#include "account/staff.hpp"
#include "cmd/given.hpp"
#include "cmd/report/question.hpp"
#include "cmd/report/verbs.hpp"
#include "report/slippage.hpp"

namespace cs::report {

void slippage(Session& session) {
    const auto format = session.format();
    auto& context = session.context();
    const auto text = session.given.value("since").value_or("last week");
    // Its last day, so that this week's own snapshot is not the one that is compared with.
    const auto since = text == "last week" ? add_days(context.today, -static_cast<int>(context.today.weekday()))
                                           : *given_date(session, "since");
    const auto csm = given_record<Staff>(session, "csm");
    ReportQuestion question;
    question.labels = format == Format::table || format == Format::md || format == Format::html;
    const auto document = read(context, [&] {
        return slippage_report(context, since, csm ? std::optional{csm->id} : std::nullopt, question);
    });
    session.out = render(document, format, session.look());
}

}  // namespace cs::report
