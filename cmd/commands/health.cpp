// Health: use, signals, surveys, scores, alerts.
#include "cmd/commands/tables.hpp"
#include "cmd/alert/verbs.hpp"
#include "cmd/health/verbs.hpp"
#include "cmd/record/record.hpp"
#include "cmd/signal/verbs.hpp"
#include "cmd/survey/verbs.hpp"
#include "cmd/usage/verbs.hpp"

namespace cs {
namespace {

constexpr Verb table[] = {
    {"alert", "act", {"note what was done about one", "记录行动"}, Needs::write, {.operands = alert::one, .options = alert::act_options}, alert::act,
     "cs alert act 12 --note 'called the owner, training on Friday'"},
    {"alert", "check", {"look at every warning line: open, close, tell; made for cron", "检查预警线"}, Needs::write, {.options = alert::check_options}, alert::check,
     "cs alert check\ncs alert check --mail  # and to each owner what is new"},
    {"alert", "dismiss", {"it was a false alarm", "排除"}, Needs::write, {.operands = alert::one, .options = alert::dismiss_options}, alert::dismiss,
     "cs alert dismiss 12 --why 'closed for the holidays'"},
    {"alert", "ledger", {"by rule what fired, was acted on, ignored, recovered", "预警台账"}, Needs::read, {.options = alert::ledger_options, .prints = true}, alert::ledger,
     "cs alert ledger --since -90d"},
    {"alert", "list", {"show the alerts that fit", "列出"}, Needs::read, {.noun_options = record::list_options, .prints = true}, record::list,
     "cs alert list --owner li --state open,taken"},
    {"alert", "log", {"show who changed one, when, field by field", "变更记录"}, Needs::read, {.noun_operands = record::one_operand, .prints = true}, record::log,
     "cs alert log 12"},
    {"alert", "resolve", {"it is over: recovered, or lost", "结束"}, Needs::write, {.operands = alert::one, .options = alert::resolve_options}, alert::resolve,
     "cs alert resolve 12\ncs alert resolve 12 --outcome lost --why 'the clinic closed'"},
    {"alert", "show", {"show one, and what was done about it", "查看"}, Needs::read, {.operands = alert::one, .prints = true}, alert::show,
     "cs alert show 12"},
    {"alert", "snooze", {"let it rest until a day", "搁置"}, Needs::write, {.operands = alert::one, .options = alert::snooze_options}, alert::snooze,
     "cs alert snooze 12 --until +7d"},
    {"alert", "take", {"see to it, or hand it to somebody", "接手"}, Needs::write, {.operands = alert::one, .options = alert::take_options}, alert::take,
     "cs alert take 12\ncs alert take 12 --owner wang"},
    {"health", "focus", {"the accounts that can be brought to a good score, the most valuable first", "重点客户"}, Needs::read, {.options = health::focus_options, .prints = true}, health::focus,
     "cs health focus --csm li"},
    {"health", "list", {"show the scores that fit", "列出"}, Needs::read, {.noun_options = record::list_options, .prints = true}, record::list,
     "cs health list --csm li --where 'score<50'\ncs health list --grade C,B- --sort -change"},
    {"health", "movers", {"whose score moved most, and why", "变动最大"}, Needs::read, {.options = health::movers_options, .prints = true}, health::movers,
     "cs health movers --since -7d"},
    {"health", "override", {"put a score or a grade in place of the computed one, until a day", "人工覆盖"}, Needs::write, {.operands = health::one, .options = health::override_options}, health::override_,
     "cs health override acme --grade D --until +30d --why 'the owner is selling the clinic'\ncs health override acme --lift"},
    {"health", "preview", {"what a changed cs.toml would do: grades and alerts", "预览"}, Needs::read, {.operands = health::new_settings, .prints = true}, health::preview,
     "cs health preview new.toml"},
    {"health", "score", {"score the accounts as of today; made for cron", "评分"}, Needs::write, {.operands = health::accounts, .options = health::score_options}, health::score,
     "cs health score        # everybody; twice a day changes nothing\ncs health score acme"},
    {"health", "show", {"one score with each measure, and why it changed", "查看"}, Needs::read, {.operands = health::one, .options = health::show_options, .prints = true}, health::show,
     "cs health show acme\ncs health show acme --since -7d"},
    {"signal", "import", {"take daily numbers of accounts from files", "导入"}, Needs::write, {.operands = usage::files, .options = signal::import_options}, signal::import,
     "cs signal import orders.csv --set signal=orders"},
    {"signal", "list", {"the signals that cs.toml declares", "列出"}, Needs::read, {.prints = true}, signal::list, "cs signal list"},
    {"signal", "show", {"what the signals say of one customer", "查看"}, Needs::read, {.operands = usage::one, .options = usage::show_options, .prints = true}, signal::show, "cs signal show acme --days 90"},
    {"survey", "answer", {"note what somebody answered", "记录答复"}, Needs::write, {.operands = survey::one, .noun_options = survey::answer_options}, survey::answer,
     "cs survey answer 12 --score 9 --comment 'saves us an hour a day'\ncs survey answer 'Dr Wang' --score 4 --on -2d  # their last question that waits for an answer"},
    {"survey", "due", {"who is to be asked what now", "待询问"}, Needs::read, {.options = survey::due_options, .prints = true}, survey::due,
     "cs survey due\ncs survey due --kind csat --csm li --format csv -o ask.csv  # for the tool that asks\ncs survey due --format eml -o mails/  # the mails, to look at"},
    {"survey", "sent", {"note that people were asked", "记录已发出"}, Needs::write, {.operands = survey::people, .options = survey::sent_options}, survey::sent,
     "cs survey sent --all --dry-run  # whom that would be\ncs survey sent --all --mail  # made for cron: asks them, each once\ncs survey sent 'Dr Wang' --kind csat --on -1d"},
    {"usage", "adoption", {"which features are used by how many customers", "功能使用率"}, Needs::read, {.options = usage::adoption_options, .prints = true}, usage::adoption,
     "cs usage adoption\ncs usage adoption --by segment --days 90"},
    {"usage", "gaps", {"core features that customers never used", "未使用的核心功能"}, Needs::read, {.options = usage::gaps_options, .prints = true}, usage::gaps, "cs usage gaps --format xlsx -o gaps.xlsx"},
    {"usage", "import", {"take daily use from files of any size", "导入"}, Needs::write, {.operands = usage::files, .options = usage::import_options}, usage::import,
     "cs usage import usage-2026-03-01.csv\ncs usage import history.csv --create-features\ncs usage import logins.jsonl --set feature=login --add-up  # a line an event"},
    {"usage", "show", {"one customer's use: figures, trend, feature by feature", "查看"}, Needs::read, {.operands = usage::one, .options = usage::show_options, .prints = true}, usage::show,
     "cs usage show acme\ncs usage show acme --days 90 --format html -o acme-usage.html"},
    {"usage", "silent", {"customers and people who stopped using the product", "停止使用"}, Needs::read, {.options = usage::silent_options, .prints = true}, usage::silent, "cs usage silent --days 30"},
};
static_assert(in_order(table));

}  // namespace

std::span<const Verb> health_verbs() noexcept { return table; }

}  // namespace cs
