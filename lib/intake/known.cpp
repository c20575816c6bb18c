#include "intake/known.hpp"
#include "base/text.hpp"
#include "store/field_sql.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {

Known::Known(Context& context, const NounView& noun) : noun_{noun} { load(context); }

void Known::load(Context& context) {
    enum class As { key, source, exact, name };
    std::vector<As> columns;
    std::string sql = fmt::format("SELECT t.\"id\", {}",
                                  noun_.owner.empty() ? "0" : "t." + identifier(noun_.at(noun_.owner).column()));
    const auto add_column = [&](std::string_view column, As as) {
        sql += ", t." + identifier(column);
        columns.push_back(as);
    };
    if (!noun_.key.empty()) add_column(noun_.key, As::key);
    if (!noun_.source.empty() && noun_.source != noun_.key) add_column(noun_.source, As::source);
    for (const auto& column : split(noun_.exact, ','))
        if (column != noun_.source) add_column(column, As::exact);
    for (const auto& column : split(noun_.match, ',')) add_column(column, As::name);
    const auto row =
        context.engine.prepare(fmt::format("{} FROM {} t ORDER BY t.\"id\"", sql, identifier(noun_.table())));
    while (row->step()) {
        Names names;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const int at = static_cast<int>(i) + 2;
            if (row->null(at)) continue;
            std::string text{row->text(at)};
            switch (columns[i]) {
            case As::key: names.key = std::move(text); break;
            case As::source: names.source = std::move(text); break;
            case As::exact: names.exact.push_back(std::move(text)); break;
            case As::name: names.name = std::move(text); break;
            }
        }
        add({row->integer(0), row->integer(1)}, names);
    }
}

void Known::add(Hit hit, const Names& names) {
    const auto put = [&](Index& index, std::string text) {
        if (text.empty()) return;
        auto& hits = index[std::move(text)];
        if (std::ranges::find(hits, hit) == hits.end()) hits.push_back(hit);
    };
    put(keys_, match_form(names.key));
    put(sources_, names.source);
    put(names_, match_form(names.name));
    for (const auto& text : names.exact) put(exact_, match_form(text));  // an address is the same in capitals
    if (noun_.key.empty()) owners_.emplace(hit.record, hit.owner);
    if (!names.source.empty()) sourced_.emplace(hit.record, true);
    ++size_;
}

Known::Hits Known::in(const Index& index, const std::string& text) {
    const auto found = index.find(text);
    return found == index.end() ? Hits{} : found->second;
}

Known::Hits Known::with_key(std::string_view key) const { return in(keys_, match_form(key)); }
Known::Hits Known::with_source(std::string_view id) const { return in(sources_, std::string{id}); }
bool Known::has_source(std::int64_t record) const { return sourced_.contains(record); }

Known::Hits Known::named(std::string_view text, std::int64_t owner) const {
    for (auto hits : {in(exact_, match_form(text)), in(names_, match_form(text))}) {
        std::erase_if(hits, [&](const Hit& hit) { return hit.owner != owner; });
        if (!hits.empty()) return hits;
    }
    return {};
}

Known::Hits Known::find(std::string_view text, std::int64_t owner) const {
    if (auto hits = with_key(text); !hits.empty()) return hits;
    if (auto hits = with_source(text); !hits.empty()) return hits;
    if (owner != 0)
        if (auto hits = named(text, owner); !hits.empty()) return hits;
    if (auto hits = in(exact_, match_form(text)); !hits.empty()) return hits;
    if (auto hits = in(names_, match_form(text)); !hits.empty()) return hits;
    const bool digits =
        !text.empty() && text.size() <= 18 && text.find_first_not_of("0123456789") == std::string_view::npos;
    if (!noun_.key.empty() || !digits) return {};
    const auto id = parse_integer(text);
    const auto found = owners_.find(id);
    return found == owners_.end() ? Hits{} : Hits{{id, found->second}};
}

}  // namespace cs
