// Every command there is. To add a verb: write cmd/<noun>/<verb>.cpp, declare it in cmd/<noun>/verbs.hpp, add its row
// here where the alphabet puts it, a section to man/cs-<noun>.1, and a transcript tests/cli/<noun>/<verb>.t.
#include "cmd/command.hpp"
#include "cmd/record/record.hpp"
#include "cmd/upkeep/verbs.hpp"
#include <algorithm>

namespace cs {
namespace {

constexpr Syntax of_one{.noun_operands = record::one_operand};

constexpr Verb table[] = {
    {"*", "add", {"record a new one", "新增"}, Needs::write, {.noun_operands = record::add_operands, .noun_options = record::add_options}, record::add, ""},
    {"*", "edit", {"change fields of one; --FIELD= clears a field", "修改"}, Needs::write, {.noun_operands = record::one_operand, .noun_options = record::edit_options}, record::edit, ""},
    {"*", "list", {"show those that fit", "列出"}, Needs::read, {.noun_options = record::list_options, .prints = true}, record::list, ""},
    {"*", "log", {"show who changed one, when, field by field", "变更记录"}, Needs::read, {.noun_operands = record::one_operand, .prints = true}, record::log, ""},
    {"*", "remove", {"take one away, refused while something depends on it", "删除"}, Needs::write, of_one, record::remove, ""},
    {"*", "show", {"show one, with every field", "查看"}, Needs::read, {.noun_operands = record::one_operand, .prints = true}, record::show, ""},
    {"init", "", {"make a store in this folder", "建立"}, Needs::nothing, {}, upkeep::init, ""},
    {"renewal", "list", {"show the due sets that fit", "列出"}, Needs::read, {.noun_options = record::list_options, .prints = true}, record::list, ""},
};

constexpr bool before(const Verb& a, const Verb& b) { return a.noun != b.noun ? a.noun < b.noun : a.name < b.name; }
static_assert(std::ranges::is_sorted(table, before), "the command table is sorted by noun, then verb");

constexpr Group nouns[] = {
    {"account", "Customers", {"customers: who they are, who looks after them, where they stand", "客户"}, true},
    {"contact", "Customers", {"the customers' people", "联系人"}, true},
    {"staff", "Customers", {"our own people", "员工"}, true},
    {"touch", "Customers", {"calls, visits, mails and what came out of them", "联系记录"}, true},
    {"contract", "Revenue", {"what was bought, from when to when, for how much", "合同"}, true},
    {"renewal", "Revenue", {"what falls due, when, for how much, and where it stands", "续约"}, false},
    {"init", "Store", {"make a store in this folder", "建立存储"}, false},
};

}  // namespace

std::span<const Verb> verbs() noexcept { return table; }
std::span<const Group> groups() noexcept { return nouns; }

const Group* find_group(std::string_view noun) noexcept {
    for (const auto& group : nouns)
        if (group.noun == noun) return &group;
    return nullptr;
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
