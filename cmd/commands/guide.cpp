// What every noun with records has, and what programs ask: tests, the shell, the manual.
#include "cmd/commands/tables.hpp"
#include "cmd/guide/verbs.hpp"
#include "cmd/intake/verbs.hpp"
#include "cmd/record/record.hpp"

namespace cs {
namespace {

constexpr Syntax of_one{.noun_operands = record::one_operand};
constexpr Operand page_operands[] = {{.name = "PAGE", .help = "such as cs-account.1"}};
constexpr Operand words_operands[] = {{.name = "WORD", .help = "what is typed so far; the last is being typed", .optional = true, .repeats = true}};

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
};
static_assert(in_order(table));

}  // namespace

std::span<const Verb> guide_verbs() noexcept { return table; }

}  // namespace cs
