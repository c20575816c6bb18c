// Onboarding: hand-overs, promises, plans, trainings.
#include "cmd/commands/tables.hpp"
#include "cmd/expectation/verbs.hpp"
#include "cmd/handoff/verbs.hpp"
#include "cmd/intake/verbs.hpp"
#include "cmd/plan/verbs.hpp"
#include "cmd/record/record.hpp"
#include "cmd/training/verbs.hpp"

namespace cs {
namespace {

constexpr Verb table[] = {
    {"expectation", "break", {"it was promised and not kept", "未兑现"}, Needs::write, {.operands = expectation::one, .options = expectation::break_options}, expectation::break_it, "cs expectation break 4 --why 'the interface was never built'"},
    {"expectation", "confirm", {"the customer confirmed what they expect", "与客户确认"}, Needs::write, {.operands = expectation::one, .options = expectation::confirm_options}, expectation::confirm,
     "cs expectation confirm 4 --with 'Dr Wang' --feasible yes\ncs expectation confirm 5 --feasible no --answer 'stock alerts by mail, not by phone'"},
    {"expectation", "meet", {"it was kept", "已兑现"}, Needs::write, {.operands = expectation::one, .options = expectation::meet_options}, expectation::meet, "cs expectation meet 4 --on 2026-03-31"},
    {"expectation", "open", {"promises that are not kept yet", "未兑现的承诺"}, Needs::read, {.options = expectation::open_options, .prints = true}, expectation::open,
     "cs expectation open --account acme  # to be looked at before anything is sold to them\ncs expectation open --by-person     # who promises what cannot be kept"},
    {"expectation", "plan", {"it gets a day", "排期"}, Needs::write, {.operands = expectation::one, .options = expectation::plan_options}, expectation::plan, "cs expectation plan 4 --due 2026-03-31"},
    {"expectation", "withdraw", {"it was brought back to what can be done", "收回"}, Needs::write, {.operands = expectation::one, .options = expectation::withdraw_options}, expectation::withdraw,
     "cs expectation withdraw 5 --answer 'alerts by mail instead; Dr Wang agrees'"},
    {"handoff", "accept", {"who takes over has what they need", "接收"}, Needs::write, {.operands = handoff::one, .options = handoff::submit_options}, handoff::accept, "cs handoff accept acme"},
    {"handoff", "confirm", {"the customer confirmed; the account's clock starts", "客户确认"}, Needs::write, {.operands = handoff::one, .options = handoff::confirm_options}, handoff::confirm,
     "cs handoff confirm acme --with 'Dr Wang'\ncs handoff confirm acme --clock 2026-04-01  # its milestones count from then"},
    {"handoff", "edit", {"change fields of one; --FIELD= clears a field", "修改"}, Needs::write, {.noun_operands = record::one_operand, .noun_options = record::edit_options}, record::edit, "cs handoff edit 3 --csm li"},
    {"handoff", "fill", {"write under items of its form", "填写"}, Needs::write, {.operands = handoff::one, .options = handoff::fill_options}, handoff::fill,
     "cs handoff fill acme --item business='a clinic of 12 chairs' --item stand.next='kick-off on Friday'\ncs handoff fill acme --item risks=  # takes it out"},
    {"handoff", "form", {"the form as a document, in the customer's language", "客户交接表"}, Needs::read, {.operands = handoff::one, .prints = true}, handoff::form, "cs handoff form acme --format html -o acme-handover.html"},
    {"handoff", "introduce", {"the customer was introduced to the CSM", "引荐"}, Needs::write, {.operands = handoff::one, .options = handoff::introduce_options}, handoff::introduce, "cs handoff introduce acme --with 'Dr Wang'"},
    {"handoff", "late", {"those that stand still for longer than they may", "逾期交接"}, Needs::read, {.prints = true}, handoff::late, "cs handoff late"},
    {"handoff", "list", {"show those that fit", "列出"}, Needs::read, {.noun_options = record::list_options, .prints = true}, record::list, "cs handoff list --state submitted --csm li"},
    {"handoff", "log", {"show who changed one, when, field by field", "变更记录"}, Needs::read, {.noun_operands = record::one_operand, .prints = true}, record::log, "cs handoff log 3"},
    {"handoff", "remove", {"take one away", "删除"}, Needs::write, {.noun_operands = record::one_operand}, record::remove, "cs handoff remove 3 --dry-run"},
    {"handoff", "return", {"something is missing: back to who hands over", "退回"}, Needs::write, {.operands = handoff::one, .options = handoff::return_options}, handoff::return_it, "cs handoff return acme --missing 'who signs?'"},
    {"handoff", "show", {"what is written, what lacks, and what to type next", "查看"}, Needs::read, {.operands = handoff::one, .prints = true}, handoff::show, "cs handoff show acme"},
    {"handoff", "start", {"begin one", "开始交接"}, Needs::write, {.noun_operands = record::add_operands, .noun_options = record::add_options}, record::add, "cs handoff start acme --from wang --csm li"},
    {"handoff", "submit", {"hand it in, refused while the form lacks something", "提交"}, Needs::write, {.operands = handoff::one, .options = handoff::submit_options}, handoff::submit, "cs handoff submit acme"},
    {"plan", "check", {"mark the steps that use shows to be done; for cron", "按使用标记完成"}, Needs::write, {.operands = plan::perhaps_account}, plan::check, "cs plan check   # every plan\ncs plan check acme"},
    {"plan", "cost", {"hours and what they cost, against the fee", "实施成本"}, Needs::read, {.operands = plan::perhaps_account, .prints = true}, plan::cost, "cs plan cost   # every plan\ncs plan cost acme --format csv"},
    {"plan", "do", {"a step has begun", "开始步骤"}, Needs::write, {.operands = plan::one_step, .options = plan::do_options}, plan::do_it, "cs plan do 12 --with 'Dr Wang'"},
    {"plan", "done", {"a step is done", "完成步骤"}, Needs::write, {.operands = plan::one_step, .options = plan::do_options}, plan::done, "cs plan done 12 --hours 2.5"},
    {"plan", "edit", {"change fields of one; --FIELD= clears a field", "修改"}, Needs::write, {.noun_operands = record::one_operand, .noun_options = record::edit_options}, record::edit, "cs plan edit 3 --fee 'CNY 20,000'"},
    {"plan", "hold", {"a step has to wait, and why", "搁置步骤"}, Needs::write, {.operands = plan::one_step, .options = plan::hold_options}, plan::hold, "cs plan hold 12 --why 'their server arrives in May'"},
    {"plan", "import", {"take plans from a file, as they stand", "导入"}, Needs::write, {.operands = intake::operands, .options = intake::options}, intake::import_noun, "cs plan import plans.csv   # account, template, kickoff, done_until"},
    {"plan", "list", {"show those that fit", "列出"}, Needs::read, {.noun_options = record::list_options, .prints = true}, record::list, "cs plan list --state running --where 'late_steps > 0'"},
    {"plan", "log", {"show who changed one, when, field by field", "变更记录"}, Needs::read, {.noun_operands = record::one_operand, .prints = true}, record::log, "cs plan log 3"},
    {"plan", "remove", {"take one away, with its steps", "删除"}, Needs::write, {.noun_operands = record::one_operand}, record::remove, "cs plan remove 3 --dry-run"},
    {"plan", "schedule", {"a step has a day agreed with the customer; again where it was missed", "约定日期"}, Needs::write, {.operands = plan::one_step, .options = plan::schedule_options}, plan::schedule, "cs plan schedule 12 --on +3d --with 'Dr Wang'"},
    {"plan", "slip", {"a step gets another day, and what depends on it moves along", "顺延"}, Needs::write, {.operands = plan::one_step, .options = plan::slip_options}, plan::slip, "cs plan slip 12 --by 3 --why 'the data came late'\ncs plan slip 12 --to 2026-10-12"},
    {"plan", "stalled", {"customers without a kick-off, steps late, appointments that have passed", "停滞"}, Needs::read, {.options = plan::stalled_options, .prints = true}, plan::stalled, "cs plan stalled --csm li"},
    {"plan", "start", {"begin one from a template", "启动计划"}, Needs::write, {.noun_operands = record::add_operands, .noun_options = record::add_options}, plan::start, "cs plan start acme --template standard --kickoff 2026-09-21"},
    {"plan", "status", {"how it stands, for everybody who has a part in it", "实施进度"}, Needs::read, {.operands = plan::one, .prints = true}, plan::status,
     "cs plan status acme\ncs plan status acme --format html -o acme-plan.html\ncs plan status acme --format eml -o mails/  # a mail to each of their people"},
    {"training", "attended", {"they were there; with the score of the quiz", "已参加"}, Needs::write, {.operands = training::one, .options = training::attended_options}, training::attended, "cs training attended 5 --score 90"},
    {"training", "certificate", {"a certificate as a document", "培训证书"}, Needs::read, {.operands = training::one_code, .prints = true}, training::certificate, "cs training certificate 7K2M-09QD-X4TB --format html -o wang.html"},
    {"training", "certify", {"attended, quiz passed, homework done: an entry in the register", "发放证书"}, Needs::write, {.operands = training::one}, training::certify, "cs training certify 5"},
    {"training", "due", {"who is to be trained, or again", "待培训"}, Needs::read, {.options = training::due_options, .prints = true}, training::due, "cs training due --csm li\ncs training due --account acme"},
    {"training", "homework", {"set it, or see what was done of it", "课后任务"}, Needs::write, {.operands = training::one, .options = training::homework_options, .prints = true}, training::homework,
     "cs training homework 5 --feature booking --times 10 --by +7d\ncs training homework 5   # how it stands"},
    {"training", "missed", {"they were not there", "缺席"}, Needs::write, {.operands = training::one, .options = training::missed_options}, training::missed, "cs training missed 5"},
    {"training", "remove", {"take one away, refused once it has a certificate", "删除"}, Needs::write, {.noun_operands = record::one_operand}, training::remove, "cs training remove 5"},
    {"training", "reschedule", {"it gets another day", "改期"}, Needs::write, {.operands = training::one, .options = training::reschedule_options}, training::reschedule, "cs training reschedule 5 --on +7d"},
    {"training", "schedule", {"plan one; the same as add", "安排培训"}, Needs::write, {.noun_operands = record::add_operands, .noun_options = record::add_options}, record::add, "cs training schedule 12 --topic basics --on +3d"},
    {"training", "verify", {"whether the register has a certificate", "核验证书"}, Needs::read, {.operands = training::one_code}, training::verify, "cs training verify 7K2M-09QD-X4TB"},
};
static_assert(in_order(table));

}  // namespace

std::span<const Verb> onboarding_verbs() noexcept { return table; }

}  // namespace cs
