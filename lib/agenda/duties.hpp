/// \file duties.hpp  What is due, area by area. An area that comes adds its function here and its name in agenda.cpp.
#pragma once
#include "store/store.hpp"
#include <optional>
#include <span>
#include <unordered_map>

namespace cs {

struct Duty {
    Date due;
    int weight = 0;             ///< of two on one day the greater one comes first
    std::string_view source;    ///< "renewal", "notice", "alert", "detractor", "next_step", "visit", "handoff" ...
    std::int64_t record = 0;    ///< number of what it is about, within its source
    std::string person;         ///< handle; empty: nobody looks after it
    std::string account, name;  ///< key and name of the account
    std::string what;           ///< the reason, in the context's language
    std::string command;        ///< does it, as it stands
    /// The last day on which something was added to it, where it is about several things. Without: `due`.
    std::optional<Date> newest = {};
};

/// Each adds what is due until `until`; of one member of staff if one is named.
using DutySource = void (*)(Context&, std::optional<std::int64_t> staff, Date until, std::vector<Duty>&);

/// Renewals whose play lacks steps or a verdict, whose marks (renewal.remind_days) have passed without a talk since, and
/// those in grace: one duty a set, of who leads it, with the next step and the command that does it.
void renewal_duties(Context&, std::optional<std::int64_t> staff, Date until, std::vector<Duty>&);
/// Last days for a notice that was not sent, unless somebody has talked with the account in the two weeks before.
void notice_duties(Context&, std::optional<std::int64_t> staff, Date until, std::vector<Duty>&);
/// Next steps that touches named: of who wrote the touch, else of the account's CSM.
void next_step_duties(Context&, std::optional<std::int64_t> staff, Date until, std::vector<Duty>&);
/// Large customers without a visit, once the quarter has 30 days left.
void visit_duties(Context&, std::optional<std::int64_t> staff, Date until, std::vector<Duty>&);
/// Tickets whose most pressing clock is over, or will be by then, and solved ones to which the customer has written.
void ticket_duties(Context&, std::optional<std::int64_t> staff, Date until, std::vector<Duty>&);
/// Requests whose outcome an account does not know: of its CSM, from the day the outcome was there.
void request_duties(Context&, std::optional<std::int64_t> staff, Date until, std::vector<Duty>&);
/// Questions that were answered twice and more within four weeks and have no article: one duty a person, of who had most
/// of their tickets, for the Friday that comes.
void article_duties(Context&, std::optional<std::int64_t> staff, Date until, std::vector<Duty>&);
/// Complaints to be solved, to be reviewed, and improvements that are not done.
void complaint_duties(Context&, std::optional<std::int64_t> staff, Date until, std::vector<Duty>&);

/// Customers who left without a reason, still stand in a stage of theirs, or were not looked back at: of their CSM.
void churn_duties(Context&, std::optional<std::int64_t> staff, Date until, std::vector<Duty>&);
/// Those who left and are to be told that the cause is mended, or to be called as usual.
void winback_duties(Context&, std::optional<std::int64_t> staff, Date until, std::vector<Duty>&);

/// Who gave 6 or less on NPS and was not called since (survey.hpp), within survey.call_days of the answer.
void detractor_duties(Context&, std::optional<std::int64_t> staff, Date until, std::vector<Duty>&);
/// Alerts that are told of: to be taken; taken ones to be acted on, and looked at a week after that; snoozed ones.
void alert_duties(Context&, std::optional<std::int64_t> staff, Date until, std::vector<Duty>&);
/// Open hand-overs, on the last day that they may stand in their state: of whose turn it is.
void handoff_duties(Context&, std::optional<std::int64_t> staff, Date until, std::vector<Duty>&);
/// Promises on their day, and those that nobody has talked over with the customer, or planned, two weeks after.
void promise_duties(Context&, std::optional<std::int64_t> staff, Date until, std::vector<Duty>&);
/// Kick-offs, two weeks after the signature, where no plan was started: of the CSM.
void kickoff_duties(Context&, std::optional<std::int64_t> staff, Date until, std::vector<Duty>&);
/// Steps of plans on their day, and appointments that have passed: of who of ours does it, else of the CSM.
void plan_duties(Context&, std::optional<std::int64_t> staff, Date until, std::vector<Duty>&);
/// Trainings on their day, and those that were missed: of the trainer, else of the CSM.
void training_duties(Context&, std::optional<std::int64_t> staff, Date until, std::vector<Duty>&);
/// Business reviews: to get a time, review.schedule_days before they are due; to be prepared and held; to be mailed; and
/// actions on their day, of who of ours does it, else of the CSM.
void review_duties(Context&, std::optional<std::int64_t> staff, Date until, std::vector<Duty>&);
/// Homework on its last day that was not done: of the trainer, else of the CSM.
void homework_duties(Context&, std::optional<std::int64_t> staff, Date until, std::vector<Duty>&);
/// Agreed goals whose review is due (goal.hpp, review_due).
void goal_duties(Context&, std::optional<std::int64_t> staff, Date until, std::vector<Duty>&);
/// The first milestone that a customer has not reached; one that is overdue for half a year is not asked for any more.
void milestone_duties(Context&, std::optional<std::int64_t> staff, Date until, std::vector<Duty>&);
/// People of tier 1 whose attitude nobody knows, two weeks after their account passed to another CSM.
void attitude_duties(Context&, std::optional<std::int64_t> staff, Date until, std::vector<Duty>&);

/// The day of the last talk with each account since `since`; notes are no talks.
using LastTalks = std::unordered_map<std::int64_t, Date>;
LastTalks last_talks(Context&, Date since);
std::optional<Date> last_talk(const LastTalks&, std::int64_t account);
/// "in 3 days", "2 days ago", "today".
std::string days_text(std::int64_t days, Lang);

/// When the next talk about a renewal is due: the last mark (`due` less each of `marks` days) that has passed, if
/// nobody has talked since; else the next one. nullopt when none is left.
std::optional<Date> next_talk(Date due, std::span<const std::int64_t> marks, std::optional<Date> last_talk, Date today);

}  // namespace cs
