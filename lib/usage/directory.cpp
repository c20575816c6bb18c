#include "usage/directory.hpp"
#include "base/near.hpp"
#include "base/text.hpp"
#include "store/field_sql.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {

Directory::Directory(Context& context, const NounView& noun, InStore in_store)
    : context_{context}, noun_{noun}, in_store_{std::move(in_store)} {
    const auto row = context.engine.prepare(
        fmt::format("SELECT {0}, \"id\" FROM {1} ORDER BY {0}", identifier(noun.key), identifier(noun.table())));
    while (row->step()) known_.add(row->text(0), narrowed(row->integer(1)));
}

std::uint32_t Directory::narrowed(std::int64_t id) const {
    if (id > 0 && id < first_new) return static_cast<std::uint32_t>(id);
    throw Error{Kind::no, fmt::format("{} {} has a number too large for usage", noun_.name, id),
                fmt::format("numbers go up to {}", first_new - 1)};
}

std::uint32_t Directory::look_up(std::string_view word) {
    const auto text = trimmed(word);
    if (text.empty()) throw Error{Kind::data, fmt::format("no {} is named", noun_.name), ""};
    if (const auto* found = known_.find(match_form(text))) return known_.add(word, std::uint32_t{*found});
    if (!others_) in_store_([this] { others_.emplace(context_, noun_); });
    const auto hits = others_->find(text);
    if (hits.size() == 1) return known_.add(word, narrowed(hits.front().record));
    if (hits.size() > 1)
        throw Error{Kind::data, fmt::format("'{}' means {} {}s", printable(text), hits.size(), noun_.name),
                    fmt::format("name each by its {}", noun_.key)};
    if (!adds_) refuse(text);
    const auto number = first_new + static_cast<std::uint32_t>(added_.size());
    added_.emplace_back(text);
    known_.add(match_form(text), number);
    return known_.add(word, number);
}

// What is near is looked for a few times only: a file of millions of wrong names is answered as soon as any other.
void Directory::refuse(std::string_view word) {
    constexpr std::size_t most_hints = 20, most_keys = 10'000;
    std::string hint;
    if (++refused_ <= most_hints && known_.size() <= most_keys) {
        auto keys = known_.words();
        std::ranges::sort(keys);
        hint = did_you_mean(word, keys);
    }
    if (hint.empty()) hint = fmt::format("'cs {0} list' shows all; 'cs {0} add' adds one", noun_.name);
    throw Error{Kind::data, fmt::format("there is no {} {}", noun_.name, quoted(word)), printable(hint)};
}

TextNumbers::TextNumbers(Engine& engine, std::string_view table) {
    for (const auto row = engine.prepare(fmt::format("SELECT \"name\", \"id\" FROM {}", identifier(table)));
         row->step();)
        known_.add(row->text(0), static_cast<std::uint32_t>(row->integer(1)));
}

std::uint32_t TextNumbers::number(std::string_view text) {
    if (const auto* found = known_.find(text)) return *found;
    const auto number = first_new + static_cast<std::uint32_t>(added_.size());
    added_.emplace_back(text);
    return known_.add(text, number);
}

}  // namespace cs
