// Customers: accounts, their people, ours, goals, touches.
#include "cmd/commands/tables.hpp"
#include "cmd/account/verbs.hpp"
#include "cmd/contact/verbs.hpp"
#include "cmd/goal/verbs.hpp"
#include "cmd/staff/verbs.hpp"
#include "cmd/touch/verbs.hpp"

namespace cs {
namespace {

constexpr Verb table[] = {
    {"account", "check", {"name what should be true of every account and is not", "检查"}, Needs::read, {.operands = account::perhaps_one, .prints = true}, account::check,
     "cs account check        # every account; silent and 0 when all is well\ncs account check acme   # one of them"},
    {"account", "classes", {"customers by level and by how deep they use the product", "客户分类"}, Needs::read, {.options = account::classes_options, .prints = true}, account::classes,
     "cs account classes\ncs account classes --cell A,low  # who they are, and what works with them"},
    {"account", "dossier", {"which documents of its archive are there, which are due", "客户档案"}, Needs::read, {.operands = account::perhaps_one, .options = account::dossier_options, .prints = true}, account::dossier,
     "cs account dossier acme       # document by document, with the command that makes it\ncs account dossier --csm li   # how much of each archive is there"},
    {"account", "milestone", {"it has reached one of its first year", "达成里程碑"}, Needs::write, {.operands = account::key_and_milestone, .options = account::milestone_options}, account::milestone,
     "cs account milestone acme activated --on 2026-03-20\ncs account milestone acme campaign --note 'reminder campaign, 240 patients'"},
    {"account", "show", {"the account on one page", "查看"}, Needs::read, {.operands = account::one, .prints = true}, account::show,
     "cs account show acme\ncs account show acme --format html -o acme.html"},
    {"account", "stage", {"it enters a stage of its life", "进入阶段"}, Needs::write, {.operands = account::key_and_stage, .options = account::stage_options}, account::stage,
     "cs account stage acme growth --why 'uses all core functions'"},
    {"account", "timeline", {"everything dated about it, newest first", "时间线"}, Needs::read, {.operands = account::one, .options = account::timeline_options, .prints = true}, account::timeline,
     "cs account timeline acme --limit 20"},
    {"account", "transfer", {"it passes to another CSM, with all that is open", "转交"}, Needs::write, {.operands = account::one_to_pass, .options = account::transfer_options, .prints = true}, account::transfer,
     "cs account transfer acme --to zhao --why 'zhao speaks Cantonese'\ncs account transfer --all-of li --why 'li leaves in April' --dry-run  # who would get what, and why\ncs account transfer --all-of li --to zhao,sun --why 'li leaves in April' --anyway 'her last day is the 10th'"},
    {"contact", "attitude", {"how a person thinks of us, -2 to 2", "态度"}, Needs::write, {.operands = contact::one_and_attitude, .options = contact::attitude_options}, contact::attitude,
     "cs contact attitude 12 2 --why 'praised the reports'\ncs contact attitude 12 -- -1   # a negative one"},
    {"contact", "leave", {"a person left the company; who takes over", "离职"}, Needs::write, {.operands = contact::one, .options = contact::leave_options}, contact::leave,
     "cs contact leave 12 --on 2026-02-27 --successor 'Dr Wang'"},
    {"contact", "pains", {"work and pains of people, by function", "痛点"}, Needs::read, {.prints = true}, contact::pains, "cs contact pains --format xlsx -o pains.xlsx"},
    {"contact", "silent", {"people of customers nobody has talked with", "未沟通"}, Needs::read, {.options = contact::silent_options, .prints = true}, contact::silent, "cs contact silent --days 90"},
    {"contact", "single", {"customers that hang on one person", "单点联系人"}, Needs::read, {.prints = true}, contact::single, "cs contact single"},
    {"goal", "confirm", {"it was read back to the customer and confirmed", "复述确认"}, Needs::write, {.operands = goal::one, .options = goal::confirm_options}, goal::confirm, "cs goal confirm 3 --with 'Dr Wang'"},
    {"goal", "drop", {"it is given up", "放弃"}, Needs::write, {.operands = goal::one, .options = goal::drop_options}, goal::drop, "cs goal drop 3 --why 'the clinic closes its laboratory'"},
    {"goal", "measure", {"what its metric is on a day", "测量"}, Needs::write, {.operands = goal::one_and_value, .options = goal::measure_options}, goal::measure, "cs goal measure 3 6.5 --on 2026-03-31 --source 'monthly report'"},
    {"goal", "outcome", {"value that the customer received, with what proves it", "已获价值"}, Needs::write, {.operands = goal::one, .options = goal::outcome_options}, goal::outcome, "cs goal outcome 3 --amount 'CNY 30,000' --what '50 hours a month saved' --evidence 'their own count'"},
    {"goal", "review", {"is it reached, and if not, why", "目标回顾"}, Needs::write, {.operands = goal::one, .options = goal::review_options}, goal::review,
     "cs goal review 3  # the last measurement says whether it is reached\ncs goal review 3 --answer no --why 'the front desk does not use it' --installed yes --as-advised no --used-by doctors"},
    {"goal", "show", {"a goal on one page, with what to type next", "查看"}, Needs::read, {.operands = goal::one, .prints = true}, goal::show, "cs goal show 3"},
    {"staff", "book", {"what they hold against what they can carry", "名下客户"}, Needs::read, {.operands = staff::one, .prints = true}, staff::book, "cs staff book li"},
    {"staff", "card", {"the page that introduces them to a customer", "介绍页"}, Needs::read, {.operands = staff::one, .prints = true}, staff::card, "cs staff card li --lang zh --format html -o li.html"},
    {"touch", "done", {"the next step that a touch named is done", "完成下一步"}, Needs::write, {.operands = touch::one, .options = touch::done_options}, touch::done, "cs touch done 481"},
    {"touch", "visits", {"large customers not visited this quarter", "未拜访"}, Needs::read, {.prints = true}, touch::visits, "cs touch visits"},
};
static_assert(in_order(table));

}  // namespace

std::span<const Verb> customers_verbs() noexcept { return table; }

}  // namespace cs
