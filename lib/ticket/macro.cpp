// The rules of macros, and how they are kept.
#include "ticket/macro.hpp"
#include "base/search_words.hpp"
#include "base/text.hpp"
#include "ticket/key.hpp"
#include "ticket/placeholder.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

[[noreturn]] void refuse(std::string message, std::string hint) {
    throw Error{Kind::data, std::move(message), std::move(hint)};
}

void check_params(const std::vector<MacroParam>& params) {
    for (std::size_t i = 0; i < params.size(); ++i) {
        const auto& name = params[i].name;
        const bool plain = !name.empty() && std::ranges::all_of(name, [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
        });
        if (!plain || params[i].what.empty())
            refuse(
                fmt::format("params: {} cannot be one", quoted(name)),
                "a name of small letters, digits, '_' and '-', then what it is for: 'order=the number of the order'");
        if (is_given_name(name)) refuse(fmt::format("params: '{}' has a meaning already", name), "choose another name");
        for (std::size_t j = 0; j < i; ++j)
            if (params[j].name == name) refuse(fmt::format("params: '{}' is declared twice", name), "once is enough");
    }
}

void check_used(const Macro& macro, const std::vector<MacroParam>& params) {
    for (const auto& param : params) {
        const auto stands_in = [&](std::string_view body) {
            const auto all = placeholders_in("body", body);
            return std::ranges::find(all, param.name, &Placeholder::name) != all.end();
        };
        if (!stands_in(macro.body_en) && !stands_in(macro.body_zh))
            refuse(fmt::format("params: nothing is said with '{}'", param.name),
                   fmt::format("write {{{{{}}}}} where it belongs, or leave it out", param.name));
    }
}

void prepare_macro(Write& work, Record& after, const Record*) {
    auto& macro = static_cast<Macro&>(after);
    auto& context = work.context();
    if (trimmed(macro.name).empty()) refuse("name: missing", "what it answers");
    if (trimmed(macro.body_en).empty() && trimmed(macro.body_zh).empty())
        refuse("body_en: missing, and body_zh, too", "the reply, in one language or in both");
    macro.key = settled_key(work, work.noun("macro"), macro.id, macro.key, macro.name);
    const auto params = params_of(macro);
    check_params(params);
    check_placeholders(context, "body_en", macro.body_en, params);
    check_placeholders(context, "body_zh", macro.body_zh, params);
    check_used(macro, params);
    macro.words = indexed_words(fmt::format("{}\n{}\n{}\n{}\n{}\n{}", macro.name, macro.key, macro.area, macro.function,
                                            macro.body_en, macro.body_zh));
}

}  // namespace

const NounView Noun<Macro>::view{.name = "macro",
                                 .title = {"Macros", "快捷回复"},
                                 .fields = fields_of<Macro>(),
                                 .key = "key",
                                 .label = "{t}.\"key\"",
                                 .columns = "key,name,params,then,area,function,article,used",
                                 .order = "key",
                                 .make = make_record<Macro>,
                                 .prepare = prepare_macro,
                                 .common = true,
                                 .by_support = true};

}  // namespace cs
