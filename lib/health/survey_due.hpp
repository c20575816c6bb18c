/// \file survey_due.hpp  Who is to be asked what, and that they were.
///
/// Rules   [survey] of cs.toml: the kinds that are asked without being told to (kinds), and of each when: so many days
///         after the account's clock started, once or again and again, of which tiers and roles. Nobody is asked
///         anything within gap_days of the last time, whatever it was; who opted out or has left is never asked.
/// Errors  Error{config} for rules of a kind that is none.
#pragma once
#include "health/survey.hpp"

namespace cs {

/// When and of whom a kind is asked.
struct AskingRule {
    SurveyKind kind = SurveyKind::nps;
    std::int64_t after_days = 45, every_days = 0;  ///< every_days 0: once
    std::vector<std::int64_t> tiers;               ///< empty: all
    std::vector<std::string> roles;                ///< by name; empty: all
};
AskingRule asking_rule(const Settings&, SurveyKind);
std::vector<SurveyKind> asked_kinds(const Settings&);  ///< in order: who is due for two is asked the first

/// The day on which a person is to be asked: `after_days` after the clock started; once asked, `every_days` after the
/// last time; nullopt: never (again). Pure.
std::optional<Date> asking_day(const AskingRule&, std::optional<Date> clock_starts_on, std::optional<Date> last_asked);

/// One question that is to be put now.
struct DueQuestion {
    SurveyKind kind = SurveyKind::nps;
    std::int64_t contact = 0, planned = 0;  ///< planned: number of a survey that waits to be sent; 0: none
    std::string name, email, key, account_name, role, csm;
    std::optional<std::int64_t> tier;
    Date due;
    std::optional<Date> last_asked;  ///< anything
    Lang lang = Lang::en;            ///< their own, else the account's, else ours
};
struct DueQuestions {
    std::vector<DueQuestion> now;      ///< by kind as asked_kinds has them, then account, name
    std::vector<DueQuestion> unknown;  ///< a mail with it may have gone out, and nobody knows
    std::int64_t held = 0;             ///< would be due, but were asked something within survey.gap_days
};
struct WhomToAsk {
    std::optional<SurveyKind> kind = {};  ///< any kind, whether or not survey.kinds names it
    std::optional<std::int64_t> csm = {}, contact = {};
};
/// Who is to be asked today. Two statements a kind, whatever the number of people. Only accounts with a contract in
/// force, but for what was planned by hand.
DueQuestions due_questions(Context&, const WhomToAsk&);
Table due_table(const Context&, const DueQuestions&);

/// They were asked on `on`: what was planned is sent, the rest is recorded.
Outcome mark_sent(Context&, const std::vector<DueQuestion>&, Date on);
/// A question put to one person by hand, whatever the rules say of when. Error{no}: they opted out, have left, or were
/// asked something within survey.gap_days; Error{data} for a day after today.
DueQuestion question_to(Context&, std::int64_t contact, SurveyKind, Date on);

}  // namespace cs
