// Store: what comes in and goes out, and what keeps it well.
#include "cmd/commands/tables.hpp"
#include "cmd/guide/verbs.hpp"
#include "cmd/intake/verbs.hpp"
#include "cmd/store/verbs.hpp"
#include "cmd/upkeep/verbs.hpp"

namespace cs {
namespace {

constexpr Operand help_operands[] = {{.name = "TOPIC", .help = "a noun, or dates, config or exit-status", .optional = true, .offers = Offers::nouns},
                                     {.name = "VERB", .help = "one of the noun's", .optional = true, .offers = Offers::verbs}};
constexpr Operand shell_operands[] = {{.name = "SHELL", .help = "bash, zsh or fish", .offers = Offers::choices, .of = "bash,zsh,fish"}};
constexpr Option version_options[] = {{.name = "verbose", .help = "and of what it stands on"}};

constexpr Verb table[] = {
    {"backup", "", {"copy the store while others write", "备份"}, Needs::read, {.operands = upkeep::backup_operands}, upkeep::backup,
     "cs backup /srv/backup/cs.db  # replaces the copy of yesterday, once the new one is sound"},
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
    {"doctor", "", {"check the store: nothing to say when all is well", "检查存储"}, Needs::nothing, {.prints = true}, upkeep::doctor,
     "cs doctor                # silent and 0 when all is well\ncs doctor --format json  # for a program"},
    {"export", "", {"write every record as JSON lines", "导出"}, Needs::read, {.operands = upkeep::export_operands}, upkeep::export_store,
     "cs export all.jsonl\ncs export | jq -c 'select(.noun == \"account\")'"},
    {"help", "", {"explain a command or open a page of the manual", "帮助"}, Needs::nothing, {.operands = help_operands}, guide::help, "cs help account  # what can be done with accounts\ncs help account list  # one command\ncs help dates  # a page of the manual"},
    {"import", "", {"take records from a file, guessing what they are", "导入"}, Needs::write, {.operands = intake::operands, .options = intake::options}, intake::import_any,
     "cs import accounts.csv  # what it holds is told from its columns\ncs import deals.csv --skip-bad  # leaves the bad rows in deals.csv.rejected.csv\ncs import all.jsonl  # what 'cs export' wrote, into an empty store"},
    {"init", "", {"make a store in this folder", "建立"}, Needs::nothing, {.options = upkeep::init_options}, upkeep::init,
     "cs init --currency USD  # begin, in this folder\ncs init --url postgresql://db.example.com/cs  # for a team, on a server"},
    {"log", "", {"show what was changed, when and by whom", "变更记录"}, Needs::read, {.operands = upkeep::log_operands, .options = upkeep::log_options, .prints = true}, upkeep::log,
     "cs log --limit 10\ncs log 42                # one change, field by field\ncs log --who li --since -7d"},
    {"restore", "", {"fill an empty store from an export", "恢复"}, Needs::write, {.operands = upkeep::restore_operands}, upkeep::restore,
     "cs init && cs restore all.jsonl"},
    {"sql", "", {"ask the store in SQL; it only reads", "SQL 查询"}, Needs::read, {.operands = upkeep::sql_operands, .prints = true}, upkeep::sql,
     "cs sql                                                # the views there are\ncs sql 'select key, arr from v_account order by arr desc limit 5'"},
    {"store", "copy", {"copy a whole store, to a server or back, and compare", "复制存储"}, Needs::nothing, {.operands = store::copy_operands}, store::copy,
     "cs store copy . postgresql://db.example.com/cs   # from this folder to the team's server\ncs store copy postgresql://db.example.com/cs away.db   # and back, into a file"},
    {"store", "grant", {"say what a login of the server may do in this store", "授予角色"}, Needs::write, {.operands = store::login_operands, .options = store::grant_options}, store::grant,
     "cs store grant li --role csm\ncs store grant wang --role csm --restricted --staff wang  # sees the accounts of wang alone"},
    {"store", "revoke", {"take a login's role in this store away", "收回角色"}, Needs::write, {.operands = store::login_operands}, store::revoke,
     "cs store revoke li"},
    {"store", "roles", {"show who has which role in this store", "角色列表"}, Needs::read, {.prints = true}, store::roles,
     "cs store roles"},
    {"undo", "", {"take back the last change, or an earlier one", "撤销"}, Needs::write, {.operands = upkeep::undo_operands}, upkeep::undo,
     "cs undo --dry-run  # what it would take back\ncs undo\ncs undo 42"},
    {"version", "", {"print which cs this is", "版本"}, Needs::nothing, {.options = version_options}, guide::version, "cs version --verbose  # for a report of a fault"},
};
static_assert(in_order(table));

}  // namespace

std::span<const Verb> store_verbs() noexcept { return table; }

}  // namespace cs
