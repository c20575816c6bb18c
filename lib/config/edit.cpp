// with_setting: one value in somebody's cs.toml changed, everything else left as it was written.
#include "base/text.hpp"
#include "config/layout.hpp"
#include "config/settings.hpp"
#include "config/toml.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <span>

namespace cs {

namespace {

using Path = std::vector<std::string>;

Path without_last(Path path) {
    path.pop_back();
    return path;
}

bool is_below(const Path& path, const Path& above) {
    return path.size() > above.size() && std::equal(above.begin(), above.end(), path.begin());
}

std::string_view blanks_at(std::string_view text, std::size_t at) {
    return text.substr(at, past_blanks(text, at) - at);
}

/// Finds where a setting stands or ought to, and writes the new text.
class Edit {
  public:
    Edit(std::string_view text, const Path& target, const std::string& file)
        : text_{text}, target_{target}, parent_{without_last(target)}, file_{file}, all_{statements(text)},
          newline_{text.find("\r\n") == text.npos ? "\n" : "\r\n"} {}

    std::string with(std::string_view value) const {
        refuse_other_shapes();
        const auto* here =
            find([&](const auto& s) { return s.kind == TomlStatement::Kind::value && s.path == target_; });
        if (here) return replaced(here->value, here->value_end, value);
        const auto* header =
            find([&](const auto& s) { return s.kind != TomlStatement::Kind::value && s.path == parent_; });
        const bool has_place = header || parent_.empty();
        const auto beside = has_place ? commented(header) : std::nullopt;
        if (beside) return line_at(*beside, parent_.size(), "", value);
        if (const auto* sibling = last_sibling())
            return line_at(sibling->end, sibling->section, blanks_at(text_, sibling->line), value);
        if (!has_place) return with_table(value);
        return header ? under(*header, value) : at_top(value);
    }

    std::string without() const {
        refuse_other_shapes();
        const auto* here =
            find([&](const auto& s) { return s.kind == TomlStatement::Kind::value && s.path == target_; });
        return here ? replaced(here->line, here->end, "") : std::string{text_};
    }

  private:
    template <class Condition> const TomlStatement* find(Condition condition) const {
        const auto found = std::ranges::find_if(all_, [&](const auto& s) { return !s.in_list && condition(s); });
        return found == all_.end() ? nullptr : &*found;
    }

    [[noreturn]] void refuse(const TomlStatement& at, const std::string& what, std::string hint) const {
        throw Error{Kind::config, fmt::format("{} {}", quoted(setting_name(target_)), what), std::move(hint),
                    place_of(text_, at.key, file_)};
    }

    /// A setting can be written only where tables are tables and keys are keys.
    void refuse_other_shapes() const {
        for (const auto& s : all_) {
            if (s.in_list) continue;
            const bool above = is_below(target_, s.path), value = s.kind == TomlStatement::Kind::value;
            if (is_below(s.path, target_) || (s.path == target_ && !value))
                refuse(s, "is a table, not a key", "name a key in it");
            if (s.kind == TomlStatement::Kind::table_list && above)
                refuse(s, "would stand in a list of tables", "write the tables of the list by hand");
            if (value && above && text_.substr(s.value, 1) == "{")
                refuse(s, "stands in an inline table",
                       fmt::format("write [{}] and its keys under it instead of {{...}}", setting_name(s.path)));
            if (value && above)
                refuse(s, fmt::format("cannot stand under {}, which is a key", setting_name(s.path)), "");
        }
    }

    /// The last value beside which the new one belongs: with the same parent, or whose dotted key made that parent, so
    /// that no [header] may name it again.
    const TomlStatement* last_sibling() const {
        const TomlStatement* found = nullptr;
        for (const auto& s : all_) {
            if (s.kind != TomlStatement::Kind::value || s.in_list || !is_below(s.path, parent_)) continue;
            const bool same_parent = s.path.size() == target_.size();
            const bool made_parent = s.section < parent_.size();
            if (same_parent || (made_parent && (!found || found->path.size() != target_.size()))) found = &s;
        }
        return found;
    }

    bool is_comment(std::size_t line) const {
        const auto word = past_blanks(text_, line);
        return word < text_.size() && text_[word] == '#';
    }

    /// Past the comment '# key = ...' in the table that begins with `header` (the top if null).
    std::optional<std::size_t> commented(const TomlStatement* header) const {
        auto next = header ? all_.begin() + (header - all_.data()) + 1 : all_.begin();
        auto at = header ? header->end : byte_order_mark(text_).size();
        while (at < text_.size()) {
            if (next != all_.end() && next->line == at) {
                if (next->kind != TomlStatement::Kind::value) return {};
                at = next++->end;  // in one go: its lines may hold what looks like a comment
                continue;
            }
            if (is_comment(at)) {
                auto word = past_blanks(text_, past_blanks(text_, at) + 1);
                if (text_.substr(word, 1) == "[") return {};  // what follows is commented out with its table
                const auto key = dotted_key(text_, word);
                if (key == Path{target_.back()} && text_.substr(word, 1) == "=") return past_line(text_, at);
            }
            at = past_line(text_, at);
        }
        return {};
    }

    /// In an empty table: below the comments that explain it, unless they belong to the next table.
    std::string under(const TomlStatement& header, std::string_view value) const {
        auto at = header.end;
        while (at < text_.size() && is_comment(at)) at = past_line(text_, at);
        if (find([&](const auto& s) { return s.line == at; })) at = header.end;
        return line_at(at, parent_.size(), blanks_at(text_, header.line), value);
    }

    /// Above the first table and the comments that belong to it.
    std::string at_top(std::string_view value) const {
        const auto* first = find([](const auto&) { return true; });
        if (!first) return line_at(text_.size(), 0, "", value);
        auto at = first->line;
        for (auto line = byte_order_mark(text_).size(); line < first->line; line = past_line(text_, line))
            at = !is_comment(line) ? first->line : at == first->line ? line : at;
        return line_at(at, 0, "", std::string{value} + newline_);
    }

    std::string with_table(std::string_view value) const {
        std::string table;
        if (text_.size() > byte_order_mark(text_).size())
            table = text_.ends_with('\n') ? newline_ : newline_ + newline_;
        table += fmt::format("[{}]{}", setting_name(parent_), newline_);
        table += fmt::format("{} = {}{}", setting_name({target_.back()}), value, newline_);
        return replaced(text_.size(), text_.size(), table);
    }

    /// `section`: how many parts of the name the header above already gives.
    std::string line_at(std::size_t at, std::size_t section, std::string_view indent, std::string_view value) const {
        const Path key(target_.begin() + static_cast<std::ptrdiff_t>(section), target_.end());
        const bool unended = at > byte_order_mark(text_).size() && text_[at - 1] != '\n';
        return replaced(
            at, at, fmt::format("{}{}{} = {}{}", unended ? newline_ : "", indent, setting_name(key), value, newline_));
    }

    std::string replaced(std::size_t begin, std::size_t end, std::string_view with) const {
        return fmt::format("{}{}{}", text_.substr(0, begin), with, text_.substr(end));
    }

    std::string_view text_;
    const Path& target_;
    Path parent_;
    const std::string& file_;
    std::vector<TomlStatement> all_;
    std::string newline_;
};

std::map<Path, TomlValue> values_of(std::string_view toml, const std::string& file) {
    std::map<Path, TomlValue> values;
    for (auto& entry : read_toml(toml, file))
        if (entry.value.kind != TomlKind::table) values.emplace(std::move(entry.path), std::move(entry.value));
    return values;
}

/// What the form says, if it is one value and nothing else.
TomlValue value_of(std::string_view form) {
    const auto text = quoted(form);
    const std::string hint = "text stands in quotes: \"Acme\"; a list in brackets: [90, 30]";
    try {
        const auto entries = read_toml(fmt::format("value = {}\n", form), "value");
        if (entries.size() == 1 && entries.front().value.kind != TomlKind::table) return entries.front().value;
    } catch (const Error& error) {
        throw Error{Kind::config, fmt::format("{} is not a value in TOML form: {}", text, error.message()), hint};
    }
    throw Error{Kind::config, fmt::format("{} is not one value in TOML form", text), hint};
}

}  // namespace

std::string with_setting(std::string_view toml, std::string_view name, std::string_view value,
                         const std::string& file) {
    const auto target = setting_parts(name);
    const bool remove = trimmed(value).empty();
    auto wanted = values_of(toml, file);
    if (remove)
        wanted.erase(target);
    else
        wanted.insert_or_assign(target, value_of(trimmed(value)));
    const Edit edit{toml, target, file};
    auto result = remove ? edit.without() : edit.with(trimmed(value));
    if (values_of(result, file) != wanted)
        throw Error{Kind::config,
                    fmt::format("{} cannot be changed without changing more", quoted(setting_name(target))),
                    "edit the file by hand", Place{file}};
    return result;
}

}  // namespace cs
