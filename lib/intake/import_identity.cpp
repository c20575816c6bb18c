// Which record a row is about.
#include "base/text.hpp"
#include "intake/import_plan.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

[[noreturn]] void wrong(std::string message, std::string hint = {}) {
    throw Error{Kind::data, std::move(message), std::move(hint)};
}

}  // namespace

Known& ImportPlan::known(const NounView& noun) {
    auto& known = known_[std::string{noun.name}];
    if (!known) known = std::make_unique<Known>(context_, noun);
    return *known;
}

std::int64_t ImportPlan::created(Known& known, std::string_view name) {
    const auto& noun = known.noun();
    auto& made = planned.emplace_back();
    made.noun = &noun;
    made.after = noun.make();
    made.state = Planned::State::add;
    made.added = true;
    made.name = name;
    const auto& field = noun.at("name");
    field.read(field, *made.after, name, reading_);
    for (const auto& each : noun.fields)
        if (each.type == Type::currency && !each.computed()) each.load(each, *made.after, Cell{std::string{reading_.currency.code()}});
    known.add({reference(planned.size() - 1), 0}, {.key = {}, .source = {}, .name = std::string{name}, .exact = {}});
    return reference(planned.size() - 1);
}

std::int64_t ImportPlan::referred(const FieldView& field, std::string_view text, std::int64_t owner) {
    auto& among = known(context_.nouns[field.spec.noun]);
    const auto& noun = among.noun();
    const auto hits = among.find(text, noun.owner.empty() ? 0 : owner);
    if (hits.size() == 1) return hits.front().record;
    if (hits.size() > 1)
        wrong(
            fmt::format("{} is more than one {}", quoted(text), noun.name),
            fmt::format("write its {} instead of its name", noun.key.empty() ? "external id" : std::string{noun.key}));
    const bool may = std::ranges::find(options_.create, noun.name) != options_.create.end();
    if (may) return created(among, text);
    const bool nameable = noun.field("name") && noun.owner.empty();
    wrong(fmt::format("there is no {} {}", noun.name, quoted(text)),
          nameable ? fmt::format("import or add the {0} first, or make what is missing with --create {0}", noun.name)
                   : fmt::format("import or add the {} first", noun.name));
}

// 1.23E+11 in a column of ids is what a spreadsheet has left of a long number.
void ImportPlan::check_id_form(const FieldView& field, std::string_view text) const {
    const auto e = text.find_first_of("eE");
    if (e == std::string_view::npos || e == 0 || e + 2 >= text.size() || (text[e + 1] != '+' && text[e + 1] != '-'))
        return;
    const bool number = text.substr(0, e).find_first_not_of("0123456789.") == std::string_view::npos &&
                        text.substr(e + 2).find_first_not_of("0123456789") == std::string_view::npos;
    if (number)
        wrong(fmt::format("{}: {} is what a spreadsheet left of a long number", field.name, quoted(text)),
              "export it again as text, without opening it in a spreadsheet");
}

void ImportPlan::refuse_twice(std::size_t row) {
    for (const auto* field : {source_, key_}) {
        const auto value = text(row, field);
        if (value.empty()) continue;
        check_id_form(*field, value);
        auto mark = fmt::format("{}:{}", field->name, field == key_ ? match_form(value) : std::string{value});
        if (field == source_ && source_ != key_)
            if (const auto* whose = noun_.field("source")) mark += fmt::format(":{}", text(row, whose));
        const auto [first, fresh] = seen_.try_emplace(std::move(mark), row);
        if (!fresh)
            wrong(
                fmt::format("{}: {} stands in line {} already", field->name, quoted(value), table_.line(first->second)),
                "one row a record: take one of the two out");
        if (source_ == key_) break;
    }
}

Known::Hits ImportPlan::candidates(std::size_t row, std::int64_t owner) const {
    const auto& mine = *known_.find(noun_.name)->second;
    const auto key = text(row, key_), source = text(row, source_), name = text(row, name_);
    const auto by_key = key.empty() ? Known::Hits{} : mine.with_key(key);
    const auto by_source = source.empty() || source_ == key_ ? Known::Hits{} : mine.with_source(source);
    if (!by_key.empty() && !by_source.empty() && by_key != by_source)
        wrong(fmt::format("{} {} and {} {} are two records", noun_.key, quoted(key), source_->name, quoted(source)),
              "mend one of them, or merge the records first");
    if (!by_key.empty()) return by_key;
    if (!by_source.empty()) return by_source;
    if (!key.empty()) return {};
    auto hits = Known::Hits{};
    for (const auto* field : exact_)
        if (hits.empty() && !text(row, field).empty()) hits = mine.named(text(row, field), owner);
    if (hits.empty() && !name.empty()) hits = mine.named(name, owner);
    // Who has another external id is somebody else of the same name; one without is now known by this id.
    if (!source.empty() && source_ != key_)
        std::erase_if(hits, [&](const auto& hit) { return mine.has_source(hit.record); });
    return hits;
}

std::size_t ImportPlan::new_record(std::size_t row, std::int64_t owner) {
    auto& fresh = planned.emplace_back();
    fresh.noun = &noun_;
    fresh.row = row;
    fresh.state = Planned::State::add;
    fresh.added = true;
    fresh.name = text(row, name_);
    Known::Names names{
        std::string{text(row, key_)}, source_ == key_ ? "" : std::string{text(row, source_)}, fresh.name, {}};
    for (const auto* field : exact_)
        if (const auto value = text(row, field); !value.empty()) names.exact.emplace_back(value);
    known(noun_).add({reference(planned.size() - 1), owner}, names);
    return planned.size() - 1;
}

void ImportPlan::identify(std::size_t row) {
    refuse_twice(row);
    std::int64_t owner = 0;
    if (const auto whose = text(row, owner_); !whose.empty()) {
        try {
            owner = referred(*owner_, whose, 0);
        } catch (const Error& e) {
            return refuse(row, e, owner_);
        }
    }
    auto hits = candidates(row, owner);
    if (hits.size() > 1)
        wrong(fmt::format("name: {} is more than one {}", quoted(text(row, name_)), noun_.name),
              fmt::format("give the {} of the one that is meant",
                          noun_.key.empty() ? "external_id" : std::string{noun_.key}));
    if (hits.empty()) {
        const bool named = !text(row, key_).empty() || !text(row, source_).empty() || !text(row, name_).empty();
        if (named) rows[row].planned = new_record(row, owner);
        return;
    }
    if (const auto hit = hits.front().record; hit < 0) {
        rows[row].planned = planned_index(hit);
        auto& made = planned[planned_index(hit)];
        if (made.row == no_row) made.row = row;  // another row referred to it before
        return;
    }
    const auto [found, fresh] = planned_of_.try_emplace(hits.front().record, planned.size());
    rows[row].planned = found->second;
    if (!fresh) return;
    auto& old = planned.emplace_back();
    old.noun = &noun_;
    old.row = row;
    old.before = by_id_.at(hits.front().record);
    old.id = hits.front().record;
}

// Keys that are given go before keys that are made, wherever in the file they stand.
void ImportPlan::make_keys() {
    for (std::size_t i = 0; i < planned.size(); ++i) {
        auto& each = planned[i];
        if (!each.added || each.noun->key.empty() || each.name.empty()) continue;
        if (each.row != no_row && !text(each.row, key_).empty()) continue;
        auto& among = known(*each.noun);
        const auto stem = slug(each.name);
        if (stem.empty()) {
            if (each.row != no_row && rows[each.row].errors.empty())
                refuse(each.row,
                       Error{Kind::data,
                             fmt::format("{}: none can be made from the name {}", each.noun->key, quoted(each.name)),
                             "give one in a column of its own"});
            continue;
        }
        auto key = stem;
        for (int n = 2; !among.with_key(key).empty(); ++n) key = fmt::format("{}-{}", stem, n);
        among.add({reference(i), 0}, {.key = key, .source = {}, .name = {}, .exact = {}});
        if (!each.after) each.after = each.noun->make();
        const auto& field = each.noun->at(each.noun->key);
        field.read(field, *each.after, key, reading_);
        each.name.clear();
    }
}

}  // namespace cs
