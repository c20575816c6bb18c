// Every command there is. To add a verb: write cmd/<noun>/<verb>.cpp, declare it in cmd/<noun>/verbs.hpp, add its row
// here where the alphabet puts it, a section to man/cs-<noun>.1, and a transcript tests/cli/<noun>/<verb>.t.
#include "cmd/account/verbs.hpp"
#include "cmd/agenda/verbs.hpp"
#include "cmd/alert/verbs.hpp"
#include "cmd/command.hpp"
#include "cmd/complaint/verbs.hpp"
#include "cmd/contact/verbs.hpp"
#include "cmd/contract/verbs.hpp"
#include "cmd/expectation/verbs.hpp"
#include "cmd/goal/verbs.hpp"
#include "cmd/guide/verbs.hpp"
#include "cmd/health/verbs.hpp"
#include "cmd/handoff/verbs.hpp"
#include "cmd/intake/verbs.hpp"
#include "cmd/plan/verbs.hpp"
#include "cmd/record/record.hpp"
#include "cmd/renewal/verbs.hpp"
#include "cmd/report/verbs.hpp"
#include "cmd/signal/verbs.hpp"
#include "cmd/request/verbs.hpp"
#include "cmd/staff/verbs.hpp"
#include "cmd/store/verbs.hpp"
#include "cmd/survey/verbs.hpp"
#include "cmd/ticket/verbs.hpp"
#include "cmd/touch/verbs.hpp"
#include "cmd/training/verbs.hpp"
#include "cmd/upkeep/verbs.hpp"
#include "cmd/usage/verbs.hpp"
#include <algorithm>

namespace cs {
namespace {

constexpr Syntax of_one{.noun_operands = record::one_operand};

constexpr Operand help_operands[] = {{.name = "TOPIC", .help = "a noun, or dates, config or exit-status", .optional = true, .offers = Offers::nouns},
                                     {.name = "VERB", .help = "one of the noun's", .optional = true, .offers = Offers::verbs}};
constexpr Operand page_operands[] = {{.name = "PAGE", .help = "such as cs-account.1"}};
constexpr Operand shell_operands[] = {{.name = "SHELL", .help = "bash, zsh or fish", .offers = Offers::choices, .of = "bash,zsh,fish"}};
constexpr Operand words_operands[] = {{.name = "WORD", .help = "what is typed so far; the last is being typed", .optional = true, .repeats = true}};
constexpr Option version_options[] = {{.name = "verbose", .help = "and of what it stands on"}};

constexpr Verb table[] = {
    {"*", "add", {"record a new one", "新增"}, Needs::write, {.noun_operands = record::add_operands, .noun_options = record::add_options}, record::add, ""},
    {"*", "edit", {"change fields of one; --FIELD= clears a field", "修改"}, Needs::write, {.noun_operands = record::one_operand, .noun_options = record::edit_options}, record::edit, ""},
    {"*", "import", {"take records from a CSV or JSON lines file", "导入"}, Needs::write, {.operands = intake::operands, .options = intake::options}, intake::import_noun, ""},
    {"*", "list", {"show those that fit", "列出"}, Needs::read, {.noun_options = record::list_options, .prints = true}, record::list, ""},
    {"*", "log", {"show who changed one, when, field by field", "变更记录"}, Needs::read, {.noun_operands = record::one_operand, .prints = true}, record::log, ""},
    {"*", "remove", {"take one away, refused while something depends on it", "删除"}, Needs::write, of_one, record::remove, ""},
    {"*", "show", {"show one, with every field", "查看"}, Needs::read, {.noun_operands = record::one_operand, .prints = true}, record::show, ""},
    {"__commands", "", {"list every command for the tests", "全部命令"}, Needs::nothing, {}, guide::list_commands, ""},
    {"__complete", "", {"say what may stand next", "补全"}, Needs::nothing, {.operands = words_operands}, guide::complete, ""},
    {"__manual", "", {"print the tables of a page", "手册"}, Needs::nothing, {.operands = page_operands}, guide::manual, ""},
    {"account", "check", {"name what should be true of every account and is not", "检查"}, Needs::read, {.operands = account::perhaps_one, .prints = true}, account::check,
     "cs account check        # every account; silent and 0 when all is well\ncs account check acme   # one of them"},
    {"account", "classes", {"customers by level and by how deep they use the product", "客户分类"}, Needs::read, {.options = account::classes_options, .prints = true}, account::classes,
     "cs account classes\ncs account classes --cell A,low  # who they are, and what works with them"},
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
    {"agenda", "", {"what is late, due today and due soon", "待办"}, Needs::read, {.options = agenda_verb::options, .prints = true}, agenda_verb::show,
     "cs agenda              # yours, or everybody's if you are not one of the staff\ncs agenda --csm li\ncs agenda --all --format ics -o agenda.ics\ncs agenda --mail --changed  # made for cron: to each person what is new, once a day"},
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
    {"backup", "", {"copy the store while others write", "备份"}, Needs::read, {.operands = upkeep::backup_operands}, upkeep::backup,
     "cs backup /srv/backup/cs.db  # replaces the copy of yesterday, once the new one is sound"},
    {"complaint", "causes", {"what complaints came from", "投诉原因"}, Needs::read, {.options = complaint::causes_options, .prints = true}, complaint::causes, "cs complaint causes --since -1y"},
    {"complaint", "done", {"the improvement is done", "改进完成"}, Needs::write, {.operands = complaint::one, .options = complaint::done_options}, complaint::done, "cs complaint done 12"},
    {"complaint", "investigate", {"it is looked into", "调查"}, Needs::write, {.operands = complaint::one, .options = complaint::note_option}, complaint::investigate, "cs complaint investigate 12 --note 'the index was corrupt'"},
    {"complaint", "review", {"what is to be learned from it", "复盘"}, Needs::write, {.operands = complaint::one, .options = complaint::review_options}, complaint::review,
     "cs complaint review 12 --class outage --cause 'no restore test' --improvement 'restore test every month' --owner li --improve-by +30d"},
    {"complaint", "solve", {"it is solved", "解决"}, Needs::write, {.operands = complaint::one, .options = complaint::solve_options}, complaint::solve, "cs complaint solve 12 --how 'restored the data' --compensation 'CNY 2,000'"},
    {"complaint", "soothe", {"somebody has spoken with them", "安抚"}, Needs::write, {.operands = complaint::one, .options = complaint::note_option}, complaint::soothe, "cs complaint soothe 12 --note 'called at once'"},
    {"complaint", "unreviewed", {"complaints that nobody has learned from yet", "待复盘"}, Needs::read, {.prints = true}, complaint::unreviewed, "cs complaint unreviewed"},
    {"completion", "", {"print the script that completes commands in a shell", "补全脚本"}, Needs::nothing, {.operands = shell_operands}, guide::completion, "source <(cs completion bash)  # in ~/.bashrc\ncs completion zsh > ~/_cs  # into a folder of fpath\ncs completion fish > ~/cs.fish  # into ~/.config/fish/completions"},
    {"config", "check", {"check cs.toml: nothing to say when all is well", "检查设置"}, Needs::nothing, {}, upkeep::config_check,
     "cs config check  # after editing cs.toml"},
    {"config", "get", {"show the value of one setting", "查看一项设置"}, Needs::nothing, {.operands = upkeep::key_operands}, upkeep::config_get,
     "cs config get currency"},
    {"config", "list", {"show every setting, and where it comes from", "列出设置"}, Needs::nothing, {.prints = true}, upkeep::config_list,
     "cs config list"},
    {"config", "set", {"set one setting in cs.toml, or take it out", "修改设置"}, Needs::nothing, {.operands = upkeep::set_operands}, upkeep::config_set,
     "cs config set renewal.grace_days 45\ncs config set account.fields.beds integer  # accounts have beds from now on"},
    {"config", "trust", {"let this cs.toml, as it is now, name programs", "信任此设置文件"}, Needs::nothing, {}, upkeep::config_trust,
     "cs config trust  # once you have read cs.toml"},
    {"contact", "attitude", {"how a person thinks of us, -2 to 2", "态度"}, Needs::write, {.operands = contact::one_and_attitude, .options = contact::attitude_options}, contact::attitude,
     "cs contact attitude 12 2 --why 'praised the reports'\ncs contact attitude 12 -- -1   # a negative one"},
    {"contact", "leave", {"a person left the company; who takes over", "离职"}, Needs::write, {.operands = contact::one, .options = contact::leave_options}, contact::leave,
     "cs contact leave 12 --on 2026-02-27 --successor 'Dr Wang'"},
    {"contact", "pains", {"work and pains of people, by function", "痛点"}, Needs::read, {.prints = true}, contact::pains, "cs contact pains --format xlsx -o pains.xlsx"},
    {"contact", "silent", {"people of customers nobody has talked with", "未沟通"}, Needs::read, {.options = contact::silent_options, .prints = true}, contact::silent, "cs contact silent --days 90"},
    {"contact", "single", {"customers that hang on one person", "单点联系人"}, Needs::read, {.prints = true}, contact::single, "cs contact single"},
    {"contract", "add", {"record a new line", "新增"}, Needs::write, {.noun_operands = record::add_operands, .noun_options = contract::add_options}, contract::add,
     "cs contract add acme --product Suite --amount 120000 --starts 2026-03-01 --term 12m\ncs contract add acme --kind upsell --product Stock --amount 20000 --starts 2026-06-01 --coterm   # ends with the others"},
    {"contract", "end", {"service stops before the agreed end", "提前终止"}, Needs::write, {.operands = contract::one, .options = contract::end_options}, contract::end, "cs contract end 12 --on 2026-05-01 --why 'clinic closed'"},
    {"contract", "extend", {"some more time after its end, free or paid for", "延期"}, Needs::write, {.operands = contract::one, .options = contract::extend_options}, contract::extend, "cs contract extend 12 --by 2m"},
    {"contract", "notice", {"it will not be renewed: notice was given", "终止通知"}, Needs::write, {.operands = contract::one, .options = contract::notice_options}, contract::notice, "cs contract notice 12 --on 2026-02-20"},
    {"doctor", "", {"check the store: nothing to say when all is well", "检查存储"}, Needs::nothing, {.prints = true}, upkeep::doctor,
     "cs doctor                # silent and 0 when all is well\ncs doctor --format json  # for a program"},
    {"expectation", "break", {"it was promised and not kept", "未兑现"}, Needs::write, {.operands = expectation::one, .options = expectation::break_options}, expectation::break_it, "cs expectation break 4 --why 'the interface was never built'"},
    {"expectation", "confirm", {"the customer confirmed what they expect", "与客户确认"}, Needs::write, {.operands = expectation::one, .options = expectation::confirm_options}, expectation::confirm,
     "cs expectation confirm 4 --with 'Dr Wang' --feasible yes\ncs expectation confirm 5 --feasible no --answer 'stock alerts by mail, not by phone'"},
    {"expectation", "meet", {"it was kept", "已兑现"}, Needs::write, {.operands = expectation::one, .options = expectation::meet_options}, expectation::meet, "cs expectation meet 4 --on 2026-03-31"},
    {"expectation", "open", {"promises that are not kept yet", "未兑现的承诺"}, Needs::read, {.options = expectation::open_options, .prints = true}, expectation::open,
     "cs expectation open --account acme  # to be looked at before anything is sold to them\ncs expectation open --by-person     # who promises what cannot be kept"},
    {"expectation", "plan", {"it gets a day", "排期"}, Needs::write, {.operands = expectation::one, .options = expectation::plan_options}, expectation::plan, "cs expectation plan 4 --due 2026-03-31"},
    {"expectation", "withdraw", {"it was brought back to what can be done", "收回"}, Needs::write, {.operands = expectation::one, .options = expectation::withdraw_options}, expectation::withdraw,
     "cs expectation withdraw 5 --answer 'alerts by mail instead; Dr Wang agrees'"},
    {"export", "", {"write every record as JSON lines", "导出"}, Needs::read, {.operands = upkeep::export_operands}, upkeep::export_store,
     "cs export all.jsonl\ncs export | jq -c 'select(.noun == \"account\")'"},
    {"goal", "confirm", {"it was read back to the customer and confirmed", "复述确认"}, Needs::write, {.operands = goal::one, .options = goal::confirm_options}, goal::confirm, "cs goal confirm 3 --with 'Dr Wang'"},
    {"goal", "drop", {"it is given up", "放弃"}, Needs::write, {.operands = goal::one, .options = goal::drop_options}, goal::drop, "cs goal drop 3 --why 'the clinic closes its laboratory'"},
    {"goal", "measure", {"what its metric is on a day", "测量"}, Needs::write, {.operands = goal::one_and_value, .options = goal::measure_options}, goal::measure, "cs goal measure 3 6.5 --on 2026-03-31 --source 'monthly report'"},
    {"goal", "outcome", {"value that the customer received, with what proves it", "已获价值"}, Needs::write, {.operands = goal::one, .options = goal::outcome_options}, goal::outcome, "cs goal outcome 3 --amount 'CNY 30,000' --what '50 hours a month saved' --evidence 'their own count'"},
    {"goal", "review", {"is it reached, and if not, why", "目标回顾"}, Needs::write, {.operands = goal::one, .options = goal::review_options}, goal::review,
     "cs goal review 3  # the last measurement says whether it is reached\ncs goal review 3 --answer no --why 'the front desk does not use it' --installed yes --as-advised no --used-by doctors"},
    {"goal", "show", {"a goal on one page, with what to type next", "查看"}, Needs::read, {.operands = goal::one, .prints = true}, goal::show, "cs goal show 3"},
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
    {"help", "", {"explain a command or open a page of the manual", "帮助"}, Needs::nothing, {.operands = help_operands}, guide::help, "cs help account  # what can be done with accounts\ncs help account list  # one command\ncs help dates  # a page of the manual"},
    {"import", "", {"take records from a file, guessing what they are", "导入"}, Needs::write, {.operands = intake::operands, .options = intake::options}, intake::import_any,
     "cs import accounts.csv  # what it holds is told from its columns\ncs import deals.csv --skip-bad  # leaves the bad rows in deals.csv.rejected.csv\ncs import all.jsonl  # what 'cs export' wrote, into an empty store"},
    {"init", "", {"make a store in this folder", "建立"}, Needs::nothing, {.options = upkeep::init_options}, upkeep::init,
     "cs init --currency USD  # begin, in this folder\ncs init --url postgresql://db.example.com/cs  # for a team, on a server"},
    {"log", "", {"show what was changed, when and by whom", "变更记录"}, Needs::read, {.operands = upkeep::log_operands, .options = upkeep::log_options, .prints = true}, upkeep::log,
     "cs log --limit 10\ncs log 42                # one change, field by field\ncs log --who li --since -7d"},
    {"plan", "check", {"mark the steps that use shows to be done; for cron", "按使用标记完成"}, Needs::write, {.operands = plan::perhaps_account}, plan::check, "cs plan check   # every plan\ncs plan check acme"},
    {"plan", "cost", {"hours and what they cost, against the fee", "实施成本"}, Needs::read, {.operands = plan::perhaps_account, .prints = true}, plan::cost, "cs plan cost   # every plan\ncs plan cost acme --format csv"},
    {"plan", "do", {"a step has begun", "开始步骤"}, Needs::write, {.operands = plan::one_step, .options = plan::do_options}, plan::do_it, "cs plan do 12 --with 'Dr Wang'"},
    {"plan", "done", {"a step is done", "完成步骤"}, Needs::write, {.operands = plan::one_step, .options = plan::do_options}, plan::done, "cs plan done 12 --hours 2.5"},
    {"plan", "edit", {"change fields of one; --FIELD= clears a field", "修改"}, Needs::write, {.noun_operands = record::one_operand, .noun_options = record::edit_options}, record::edit, "cs plan edit 3 --fee 'CNY 20,000'"},
    {"plan", "hold", {"a step has to wait, and why", "搁置步骤"}, Needs::write, {.operands = plan::one_step, .options = plan::hold_options}, plan::hold, "cs plan hold 12 --why 'their server arrives in May'"},
    {"plan", "list", {"show those that fit", "列出"}, Needs::read, {.noun_options = record::list_options, .prints = true}, record::list, "cs plan list --state running --where 'late_steps > 0'"},
    {"plan", "log", {"show who changed one, when, field by field", "变更记录"}, Needs::read, {.noun_operands = record::one_operand, .prints = true}, record::log, "cs plan log 3"},
    {"plan", "remove", {"take one away, with its steps", "删除"}, Needs::write, {.noun_operands = record::one_operand}, record::remove, "cs plan remove 3 --dry-run"},
    {"plan", "schedule", {"a step has a day agreed with the customer; again where it was missed", "约定日期"}, Needs::write, {.operands = plan::one_step, .options = plan::schedule_options}, plan::schedule, "cs plan schedule 12 --on +3d --with 'Dr Wang'"},
    {"plan", "slip", {"a step gets another day, and what depends on it moves along", "顺延"}, Needs::write, {.operands = plan::one_step, .options = plan::slip_options}, plan::slip, "cs plan slip 12 --by 3 --why 'the data came late'\ncs plan slip 12 --to 2026-10-12"},
    {"plan", "stalled", {"customers without a kick-off, steps late, appointments that have passed", "停滞"}, Needs::read, {.options = plan::stalled_options, .prints = true}, plan::stalled, "cs plan stalled --csm li"},
    {"plan", "start", {"begin one from a template", "启动计划"}, Needs::write, {.noun_operands = record::add_operands, .noun_options = record::add_options}, plan::start, "cs plan start acme --template standard --kickoff 2026-09-21"},
    {"plan", "status", {"how it stands, for everybody who has a part in it", "实施进度"}, Needs::read, {.operands = plan::one, .prints = true}, plan::status,
     "cs plan status acme\ncs plan status acme --format html -o acme-plan.html\ncs plan status acme --format eml -o mails/  # a mail to each of their people"},
    {"renewal", "calendar", {"due days and deadlines for a calendar program", "日历"}, Needs::read, {.options = renewal::calendar_options, .prints = true}, renewal::calendar,
     "cs renewal calendar -o renewals.ics  # to be subscribed to, or opened once"},
    {"renewal", "list", {"show the due sets that fit", "列出"}, Needs::read, {.noun_options = record::list_options, .prints = true}, record::list,
     "cs renewal list --where 'due<=+90d' --where status=open  # the next quarter\ncs renewal list --csm li --sort -amount_due"},
    {"renewal", "remind", {"remind whoever answers for it of what falls due; made for cron", "提醒"}, Needs::write, {.options = renewal::remind_options, .prints = true}, renewal::remind,
     "cs renewal remind  # who would be reminded of what\ncs renewal remind --mail  # each of them once, a mail a person\ncs renewal remind --format eml -o mails/  # the mails, to look at"},
    {"renewal", "show", {"what is ready and what is missing for the talk", "查看"}, Needs::read, {.operands = renewal::one, .prints = true}, renewal::show, "cs renewal show acme"},
    {"report", "adoption", {"of those with a right to a feature, how many use it", "功能使用率报告"}, Needs::read, {.options = report::usage_options, .prints = true}, report::adoption,
     "cs report adoption --by segment\ncs report adoption --period 2026-02 --rows --format xlsx -o adoption.xlsx"},
    {"report", "goals", {"what customers want to reach, and how fast they first had value", "目标报告"}, Needs::read, {.options = report::customers_options, .prints = true}, report::goals, "cs report goals --by csm\ncs report goals --rows --format xlsx -o goals.xlsx"},
    {"report", "health", {"how customers are doing, by grade and value, and who moved", "健康度报告"}, Needs::read, {.options = report::health_options, .prints = true}, report::health,
     "cs report health --by csm\ncs report health --period 2026Q1 --rows --format xlsx -o health.xlsx"},
    {"report", "lifecycle", {"where customers stand, and their milestones in time or not", "生命周期报告"}, Needs::read, {.options = report::customers_options, .prints = true}, report::lifecycle, "cs report lifecycle --by csm --rows"},
    {"report", "monthly-usage", {"one account's month in use, and what it suggests", "月度使用分析表"}, Needs::read, {.operands = report::account_operand, .options = report::monthly_options, .prints = true}, report::monthly_usage,
     "cs report monthly-usage acme\ncs report monthly-usage acme --period 2026-02 --format html -o acme-2026-02.html"},
    {"report", "nps", {"what customers say, and how surely: NPS, CSAT, CES", "客户评价"}, Needs::read, {.options = report::nps_options, .prints = true}, report::nps,
     "cs report nps --by segment\ncs report nps --period 2026 --by month --rows --format xlsx -o nps.xlsx"},
    {"report", "onboarding", {"who is activated of those who ought to be, and how long it takes", "启用报告"}, Needs::read, {.options = report::customers_options, .prints = true}, report::onboarding, "cs report onboarding --by csm\ncs report onboarding --as-of 2026-01-31"},
    {"report", "portfolio", {"all accounts on one page", "客户总览"}, Needs::read, {.options = report::portfolio_options, .prints = true}, report::portfolio,
     "cs report portfolio --by csm\ncs report portfolio --format html -o portfolio.html"},
    {"report", "renewals", {"of what fell due, how much was renewed", "续约报告"}, Needs::read, {.options = report::renewals_options, .prints = true}, report::renewals,
     "cs report renewals --period 2025Q1..2025Q4\ncs report renewals --period 2025 --by csm --rows --format xlsx -o renewals.xlsx"},
    {"report", "usage", {"how many use the product, how often, how deep and wide", "产品使用报告"}, Needs::read, {.options = report::usage_options, .prints = true}, report::usage,
     "cs report usage --by level\ncs report usage --period 2026-01..2026-03 --rows --format xlsx -o usage.xlsx"},
    {"request", "analyse", {"whether it is a true need, of what kind, how important", "分析"}, Needs::write, {.operands = request::one, .options = request::analyse_options}, request::analyse,
     "cs request analyse 12 --true-need yes --class report --level 2"},
    {"request", "ask", {"another customer has the same need", "同样需求"}, Needs::write, {.operands = request::one_and_account}, request::ask, "cs request ask 12 acme"},
    {"request", "decide", {"product builds it, puts it off or declines", "决策"}, Needs::write, {.operands = request::one, .options = request::decide_options}, request::decide,
     "cs request decide 12 --decision build --promised-for 2026-06-30\ncs request decide 12 --decision decline --why 'the law does not allow it'"},
    {"request", "deliver", {"it is there", "交付"}, Needs::write, {.operands = request::one, .options = request::deliver_options}, request::deliver, "cs request deliver 12 --released-in 3.2"},
    {"request", "pass", {"product has it", "转达产品"}, Needs::write, {.operands = request::one, .options = request::pass_options}, request::pass, "cs request pass 12 --owner li"},
    {"request", "show", {"the request, who asked, and the days at each link", "查看"}, Needs::read, {.operands = request::one, .prints = true}, request::show, "cs request show 12"},
    {"request", "tell", {"the customers know what came of it", "反馈客户"}, Needs::write, {.operands = request::one, .options = request::tell_options}, request::tell, "cs request tell 12\ncs request tell 12 --account acme"},
    {"request", "untold", {"delivered or declined, and the customer does not know", "待反馈"}, Needs::read, {.prints = true}, request::untold, "cs request untold"},
    {"request", "wanted", {"what is wanted, by customers and their value", "需求排行"}, Needs::read, {.prints = true}, request::wanted, "cs request wanted"},
    {"restore", "", {"fill an empty store from an export", "恢复"}, Needs::write, {.operands = upkeep::restore_operands}, upkeep::restore,
     "cs init && cs restore all.jsonl"},
    {"signal", "import", {"take daily numbers of accounts from files", "导入"}, Needs::write, {.operands = usage::files, .options = signal::import_options}, signal::import,
     "cs signal import orders.csv --set signal=orders"},
    {"signal", "list", {"the signals that cs.toml declares", "列出"}, Needs::read, {.prints = true}, signal::list, "cs signal list"},
    {"signal", "show", {"what the signals say of one customer", "查看"}, Needs::read, {.operands = usage::one, .options = usage::show_options, .prints = true}, signal::show, "cs signal show acme --days 90"},
    {"sql", "", {"ask the store in SQL; it only reads", "SQL 查询"}, Needs::read, {.operands = upkeep::sql_operands, .prints = true}, upkeep::sql,
     "cs sql                                                # the views there are\ncs sql 'select key, arr from v_account order by arr desc limit 5'"},
    {"staff", "book", {"what they hold against what they can carry", "名下客户"}, Needs::read, {.operands = staff::one, .prints = true}, staff::book, "cs staff book li"},
    {"staff", "card", {"the page that introduces them to a customer", "介绍页"}, Needs::read, {.operands = staff::one, .prints = true}, staff::card, "cs staff card li --lang zh --format html -o li.html"},
    {"store", "copy", {"copy a whole store, to a server or back, and compare", "复制存储"}, Needs::nothing, {.operands = store::copy_operands}, store::copy,
     "cs store copy . postgresql://db.example.com/cs   # from this folder to the team's server\ncs store copy postgresql://db.example.com/cs away.db   # and back, into a file"},
    {"store", "grant", {"say what a login of the server may do in this store", "授予角色"}, Needs::write, {.operands = store::login_operands, .options = store::grant_options}, store::grant,
     "cs store grant li --role csm\ncs store grant wang --role csm --restricted --staff wang  # sees the accounts of wang alone"},
    {"store", "revoke", {"take a login's role in this store away", "收回角色"}, Needs::write, {.operands = store::login_operands}, store::revoke,
     "cs store revoke li"},
    {"store", "roles", {"show who has which role in this store", "角色列表"}, Needs::read, {.prints = true}, store::roles,
     "cs store roles"},
    {"survey", "answer", {"note what somebody answered", "记录答复"}, Needs::write, {.operands = survey::one, .noun_options = survey::answer_options}, survey::answer,
     "cs survey answer 12 --score 9 --comment 'saves us an hour a day'\ncs survey answer 'Dr Wang' --score 4 --on -2d  # their last question that waits for an answer"},
    {"survey", "due", {"who is to be asked what now", "待询问"}, Needs::read, {.options = survey::due_options, .prints = true}, survey::due,
     "cs survey due\ncs survey due --kind csat --csm li --format csv -o ask.csv  # for the tool that asks\ncs survey due --format eml -o mails/  # the mails, to look at"},
    {"survey", "sent", {"note that people were asked", "记录已发出"}, Needs::write, {.operands = survey::people, .options = survey::sent_options}, survey::sent,
     "cs survey sent --all --dry-run  # whom that would be\ncs survey sent --all --mail  # made for cron: asks them, each once\ncs survey sent 'Dr Wang' --kind csat --on -1d"},
    {"ticket", "assign", {"who answers it from now on", "分派"}, Needs::write, {.operands = ticket::one_and_staff, .options = ticket::why_option}, ticket::assign, "cs ticket assign 481 li"},
    {"ticket", "audit", {"tickets that were parked, closed or passed on as they should not be", "稽核"}, Needs::read, {.options = ticket::audit_options, .prints = true}, ticket::audit, "cs ticket audit --days 90"},
    {"ticket", "clock", {"how long the customer waited, interval by interval", "服务时钟"}, Needs::read, {.operands = ticket::one, .prints = true}, ticket::clock, "cs ticket clock 481"},
    {"ticket", "close", {"close it, once the customer has confirmed", "关闭"}, Needs::write, {.operands = ticket::one, .options = ticket::close_options}, ticket::close,
     "cs ticket close 481\ncs ticket close 481 --unconfirmed 'no answer to three mails'"},
    {"ticket", "confirm", {"the customer says that it is solved, or that they need it no longer", "客户确认"}, Needs::write, {.operands = ticket::one, .options = ticket::confirm_options}, ticket::confirm,
     "cs ticket confirm 481 --text 'works now' --rating 5"},
    {"ticket", "events", {"take comments and changes of state of tickets from a file", "导入沟通记录"}, Needs::write, {.operands = intake::operands, .options = intake::options}, ticket::events,
     "cs ticket events comments.csv --ignore-unknown  # finds each ticket by its number in the help desk"},
    {"ticket", "hold", {"it waits for others than the customer", "等待他方"}, Needs::write, {.operands = ticket::one, .options = ticket::why_option}, ticket::hold, "cs ticket hold 481 --why 'with the developers'"},
    {"ticket", "merge", {"another ticket goes on for it", "合并"}, Needs::write, {.operands = ticket::one_and_other}, ticket::merge, "cs ticket merge 482 481"},
    {"ticket", "note", {"keep something that the customer does not see", "内部备注"}, Needs::write, {.operands = ticket::one, .options = ticket::text_option}, ticket::note, "cs ticket note 481 --text 'same as 455'"},
    {"ticket", "open", {"record what a customer asks for", "提交"}, Needs::write, {.noun_operands = record::add_operands, .noun_options = record::add_options}, ticket::open,
     "cs ticket open acme --contact 'Dr Wang' --subject 'no stock alerts' --channel phone --priority high"},
    {"ticket", "queue", {"what is next, and why", "待处理队列"}, Needs::read, {.options = ticket::queue_options, .prints = true}, ticket::queue, "cs ticket queue --assignee li"},
    {"ticket", "reopen", {"work on it again", "重新打开"}, Needs::write, {.operands = ticket::one, .options = ticket::why_option}, ticket::reopen, "cs ticket reopen 481 --why 'came back'"},
    {"ticket", "reply", {"what we answered, or what the customer wrote", "回复"}, Needs::write, {.operands = ticket::one, .options = ticket::reply_options}, ticket::reply,
     "cs ticket reply 481 --text 'please update to 3.2' --wait\ncs ticket reply 481 --customer --text 'still broken'"},
    {"ticket", "show", {"the ticket on one page", "查看"}, Needs::read, {.operands = ticket::one, .prints = true}, ticket::show, "cs ticket show 481"},
    {"ticket", "solve", {"we say that it is solved", "解决"}, Needs::write, {.operands = ticket::one, .options = ticket::why_option}, ticket::solve, "cs ticket solve 481"},
    {"ticket", "tag", {"what it is about", "标签"}, Needs::write, {.operands = ticket::one_and_tags, .options = ticket::tag_options}, ticket::tag, "cs ticket tag 481 --area stock --function alerts vip"},
    {"ticket", "wait", {"it waits for the customer", "等待客户"}, Needs::write, {.operands = ticket::one, .options = ticket::why_option}, ticket::wait, "cs ticket wait 481 --why 'asked for the log'"},
    {"touch", "done", {"the next step that a touch named is done", "完成下一步"}, Needs::write, {.operands = touch::one, .options = touch::done_options}, touch::done, "cs touch done 481"},
    {"touch", "visits", {"large customers not visited this quarter", "未拜访"}, Needs::read, {.prints = true}, touch::visits, "cs touch visits"},
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
    {"undo", "", {"take back the last change, or an earlier one", "撤销"}, Needs::write, {.operands = upkeep::undo_operands}, upkeep::undo,
     "cs undo --dry-run  # what it would take back\ncs undo\ncs undo 42"},
    {"usage", "adoption", {"which features are used by how many customers", "功能使用率"}, Needs::read, {.options = usage::adoption_options, .prints = true}, usage::adoption,
     "cs usage adoption\ncs usage adoption --by segment --days 90"},
    {"usage", "gaps", {"core features that customers never used", "未使用的核心功能"}, Needs::read, {.options = usage::gaps_options, .prints = true}, usage::gaps, "cs usage gaps --format xlsx -o gaps.xlsx"},
    {"usage", "import", {"take daily use from files of any size", "导入"}, Needs::write, {.operands = usage::files, .options = usage::import_options}, usage::import,
     "cs usage import usage-2026-03-01.csv\ncs usage import history.csv --create-features\ncs usage import logins.jsonl --set feature=login --add-up  # a line an event"},
    {"usage", "show", {"one customer's use: figures, trend, feature by feature", "查看"}, Needs::read, {.operands = usage::one, .options = usage::show_options, .prints = true}, usage::show,
     "cs usage show acme\ncs usage show acme --days 90 --format html -o acme-usage.html"},
    {"usage", "silent", {"customers and people who stopped using the product", "停止使用"}, Needs::read, {.options = usage::silent_options, .prints = true}, usage::silent, "cs usage silent --days 30"},
    {"version", "", {"print which cs this is", "版本"}, Needs::nothing, {.options = version_options}, guide::version, "cs version --verbose  # for a report of a fault"},
};

constexpr bool before(const Verb& a, const Verb& b) { return a.noun != b.noun ? a.noun < b.noun : a.name < b.name; }
static_assert(std::ranges::is_sorted(table, before), "the command table is sorted by noun, then verb");

}  // namespace

std::span<const Verb> verbs() noexcept { return table; }

std::vector<const Verb*> verbs_of(const Group& group) {
    std::vector<const Verb*> all;
    for (const auto& verb : table)
        if (verb.noun == group.noun || (group.records && verb.noun == "*" && find_verb(group.noun, verb.name) == &verb)) all.push_back(&verb);
    std::ranges::sort(all, {}, &Verb::name);
    return all;
}

std::vector<std::string_view> verb_names(const Group& group) {
    std::vector<std::string_view> names;
    for (const auto* verb : verbs_of(group))
        if (!verb->name.empty()) names.push_back(verb->name);
    return names;
}

const Verb* find_verb(std::string_view noun, std::string_view name) noexcept {
    const auto exact = [&](std::string_view of) -> const Verb* {
        const auto found = std::ranges::lower_bound(table, std::pair{of, name}, {}, [](const Verb& v) { return std::pair{v.noun, v.name}; });
        return found != std::end(table) && found->noun == of && found->name == name ? found : nullptr;
    };
    if (const auto* verb = exact(noun)) return verb;
    const auto* group = find_group(noun);
    return group && group->records && !name.empty() ? exact("*") : nullptr;
}

}  // namespace cs
