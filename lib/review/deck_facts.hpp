/// \file deck_facts.hpp  What is known for a business review: of one account, in the months before a day.
#pragma once
#include "account/goal.hpp"
#include "review/review.hpp"
#include "review/value_shown.hpp"

namespace cs {

struct GoalThen {
    Goal goal;
    std::vector<Measurement> readings;  ///< oldest first, up to the day
    std::string heard_from;             ///< who confirmed it last
};
struct OutcomeSeen {
    Date on;
    std::optional<Money> amount;
    std::string what, evidence;
};
struct PersonStuck {
    std::string name, title;
    bool trained = false;
    std::optional<Date> last_use;  ///< within a year
};
struct RequestSeen {
    Date on;
    std::string need, state, decision, answer;  ///< state and decision by name; answer: the release, or why not
    std::optional<Date> promised_for;
};
struct PromiseOpen {
    std::string text;
    std::optional<Date> due;
};
struct ActionOpen {
    std::string what, who;
    Date due;
};
struct TicketsSeen {
    std::int64_t opened = 0, solved = 0, open = 0;
    std::string most;  ///< the area of most of them; empty: none is said
};
/// What lacks for the arithmetic, and the command that fills it in: for us, never for the customer.
struct Lacking {
    Words what;
    std::string name;  ///< for {} in `what`
    std::string command;
};

struct DeckFacts {
    Account account;
    std::optional<BusinessReview> review;
    Date from, to;  ///< after `from`, up to `to`
    int months = 3;
    std::vector<GoalThen> goals = {};
    std::vector<OutcomeSeen> outcomes = {};  ///< in the time
    std::vector<Money> received = {}, ever = {};  ///< by currency: in the time, and since the beginning
    bool users_named = false;                     ///< by the rows of usage; else seats are counted as users
    std::int64_t users = 0;
    std::optional<std::int64_t> seats = {}, people = {};  ///< people: who could use it, as the account's field says
    std::vector<PersonStuck> stuck = {};
    std::vector<std::string> unused = {};  ///< features with a right to them and no use in the time
    bool feed = false;                     ///< usage of this account is known at all
    std::vector<RequestSeen> requests = {};
    std::vector<PromiseOpen> promises = {};
    std::vector<ActionOpen> actions = {};
    TicketsSeen tickets = {};
    std::string next_goals = {};
    std::vector<Lacking> lacking = {};

    /// What those without it lose, by currency: seats that are paid for and not used; colleagues without a seat.
    std::vector<ValueShown> lost_by_seats() const, lost_by_colleagues() const;
};

/// As of the context's day. Errors: Error{config} for a review.people_field that an account does not have.
DeckFacts deck_facts(Context&, std::int64_t account, std::optional<BusinessReview>);
/// The account's field that review.people_field names; nullptr if it names none. Error{config} for one that is no whole
/// number of cs.toml.
const FieldView* people_field(const Context&);
/// How many of their people could use the product, as that field of the account says.
std::optional<std::int64_t> people_of(const Context&, const Account&);

}  // namespace cs
