// cs usage show, silent, gaps, adoption -- what is asked of use.
#include "usage/questions.hpp"
#include "cmd/given.hpp"
#include "cmd/record/record.hpp"
#include "cmd/usage/verbs.hpp"

namespace cs::usage {
namespace {

constexpr int most_days = 3660;

int days(Session& session, int otherwise) {
    return static_cast<int>(given_number(session, "days", 1, most_days).value_or(otherwise));
}

AdoptionBy by(Session& session) {
    const auto text = given_text(session, "by");
    if (text.empty() || text == "feature") return AdoptionBy::feature;
    if (text == "segment") return AdoptionBy::segment;
    if (text == "level") return AdoptionBy::level;
    throw Error{Kind::usage, "--by: one of feature, segment, level", ""};
}

}  // namespace

void show(Session& session) {
    print(session,
          [&] { return usage_page(session.context(), record::operand_id(session, "account"), days(session, 30)); });
}

void silent(Session& session) {
    const auto silence = days(session, 30);
    const auto format = session.format();
    Document page{"usage.silent", "", "", session.lang, {}};
    read(session.context(), [&] {
        page.blocks.emplace_back(silent_accounts(session.context(), silence));
        if (auto people = silent_users(session.context(), silence); !people.rows.empty())
            page.blocks.emplace_back(std::move(people));
        return 0;
    });
    session.out = render(page, format, session.look());
}

void gaps(Session& session) {
    const auto given = given_number(session, "days", 1, most_days);
    print(session, [&] {
        return usage_gaps(session.context(), given ? std::optional{static_cast<int>(*given)} : std::nullopt);
    });
}

void adoption(Session& session) {
    print(session, [&] { return cs::adoption(session.context(), by(session), days(session, 30)); });
}

}  // namespace cs::usage
