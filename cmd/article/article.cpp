// cs article search, due -- what has been answered, and what ought to be written down.
#include "ticket/article.hpp"
#include "base/text.hpp"
#include "cmd/article/verbs.hpp"
#include "cmd/given.hpp"

namespace cs::article {

void search(Session& session) {
    const auto most = static_cast<std::size_t>(given_number(session, "limit", 1, 100).value_or(10));
    print(session, [&] { return search_answers(session.context(), join(session.given.operands, " "), most); });
}

void due(Session& session) {
    const auto since = given_date(session, "since").value_or(add_days(session.today, -365));
    print(session, [&] { return articles_due(session.context(), since); });
}

}  // namespace cs::article
