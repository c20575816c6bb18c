/// \file form.hpp  What a hand-over must say: sections and their items, as cs.toml declares them, else as here.
///
/// Source: domain.md, "From sale to use": basics, surroundings, how the sale went, what is around, where they stand.
#pragma once
#include "base/lang.hpp"
#include "config/settings.hpp"
#include <optional>

namespace cs {

struct FormItem {
    std::string section, name;
    std::string en, zh;  ///< what a reader sees; of cs.toml's own items the name
    bool required = true;
    std::string path() const { return section + "." + name; }
    const std::string& label(Lang lang) const { return lang == Lang::zh ? zh : en; }
};
struct FormSection {
    std::string name, en, zh;
    std::vector<FormItem> items;
    const std::string& title(Lang lang) const { return lang == Lang::zh ? zh : en; }
};
using Form = std::vector<FormSection>;

/// In the order of cs.toml; there is one form for all hand-overs.
Form handoff_form(const Settings&);

/// The item that somebody means: section.item, or the item alone where one section has it. Error{usage} with what is
/// near.
const FormItem& find_item(const Form&, std::string_view text);

}  // namespace cs
