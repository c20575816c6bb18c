#include "store/store.hpp"
#include "base/near.hpp"
#include "store/belonging.hpp"
#include "store/bulk_rows.hpp"
#include "store/journal.hpp"
#include "store/records.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

Type custom_type(const std::string& name, const SettingValue& value) {
    constexpr std::pair<std::string_view, Type> types[] = {{"text", Type::text},
                                                           {"integer", Type::integer},
                                                           {"number", Type::number},
                                                           {"boolean", Type::boolean},
                                                           {"date", Type::date}};
    for (const auto& [word, type] : types)
        if (value.items.size() == 1 && value.items.front() == word) return type;
    throw Error{Kind::config, fmt::format("{}: a field's type is one of text, integer, number, boolean, date", name),
                "set at " + value.origin};
}

// A noun without 'add' and 'edit' has nobody who could fill such a field.
bool may_have_own_fields(const Settings& settings, const NounView& noun) {
    const auto key = fmt::format("{}.fields.*", noun.name);
    return std::ranges::any_of(settings.keys(), [&](const SettingKey& k) { return k.name == key; });
}

}  // namespace

Nouns::Nouns(std::span<const NounView* const> all, const Settings& settings) {
    for (const auto* noun : all) {
        auto& view = nouns_.emplace_back(*noun);
        if (view.internal || !view.kept() || !may_have_own_fields(settings, view)) continue;
        const auto declared = settings.table(fmt::format("{}.fields", view.name));
        if (declared.empty()) continue;
        auto& fields = extended_.emplace_back(view.fields.begin(), view.fields.end());
        for (const auto& [name, value] : declared) {
            if (view.field(name))
                throw Error{
                    Kind::config,
                    fmt::format("{}.fields.{}: {} has a field of that name already", view.name, name, view.name),
                    "set at " + value.origin};
            const auto& kept = names_.emplace_back(name);
            fields.insert(fields.end() - 2,
                          custom_field(kept, custom_type(name, value), {kept, kept}, "declared in cs.toml"));
        }
        view.fields = fields;
    }
}

const NounView* Nouns::find(std::string_view name) const noexcept {
    for (const auto& noun : nouns_)
        if (noun.name == name) return &noun;
    return nullptr;
}

const NounView& Nouns::operator[](std::string_view name) const {
    if (const auto* noun = find(name)) return *noun;
    throw Error{Kind::bug, fmt::format("there is no noun '{}'", name)};
}

Reading Context::reading() const { return {today, Currency::of(settings.text("currency")).value_or(Currency{})}; }

namespace {

/// What changed between two records, in stored form. `created` never changes; `updated` is noted so that an undo
/// brings it back.
std::vector<Change::Part> differences(const NounView& noun, const Record* before, const Record* after) {
    std::vector<Change::Part> parts;
    for (const auto& field : noun.fields) {
        if (field.computed() || field.name == "id") continue;
        auto from = before ? field.stored(field, *before) : Cell{};
        auto to = after ? field.stored(field, *after) : Cell{};
        if (from != to) parts.push_back({std::string{field.name}, std::move(from), std::move(to)});
    }
    return parts;
}

/// Which records of other nouns refer to this one: "3 contracts".
std::string dependents(Context& context, const NounView& noun, std::int64_t id) {
    std::string out;
    for (const auto& other : context.nouns.all()) {
        if (!other.kept()) continue;
        if (other.bulk)
            if (const auto rows = other.bulk->uses(context, noun.name, id); !rows.empty())
                out += fmt::format("{}{}", out.empty() ? "" : ", ", rows);
        for (const auto& field : other.fields) {
            if (!field.refers() || field.spec.noun != noun.name || field.computed()) continue;
            Query query;
            query.where.push_back({&field, Condition::Op::equal, {id}, {}});
            if (const auto n = count(context, other, query); n > 0)
                out += fmt::format("{}{} {} ({})", out.empty() ? "" : ", ", n, other.name, field.name);
        }
    }
    return out;
}

// A refusal is said of the record, not of the table that happened to be written first.
template <class F> auto allowed(std::string_view verb, const NounView& noun, F&& act) {
    try {
        return act();
    } catch (const NotAllowed& e) {
        throw NotAllowed{e.who(), fmt::format("{} this {}", verb, noun.name)};
    }
}

}  // namespace

Write::Write(Context& context) : context_{context} {}
Write::~Write() = default;

void Write::note(Change change) {
    if (!at_once_) return changes_.push_back(std::move(change));
    if (!set_) set_ = std::make_unique<JournalSet>(context_, undoes_, 0);
    set_->keep(change);
}

std::int64_t Write::journalled() const noexcept { return set_ ? set_->id() : 0; }

rows::Inserter& Write::inserter(const NounView& noun, bool with_id) {
    auto& found = inserters_[{&noun, with_id}];
    if (!found) found = std::make_unique<rows::Inserter>(context_, noun, with_id);
    return *found;
}

std::int64_t Write::insert(const NounView& noun, Record& record) {
    record.created = record.updated = context_.now;
    if (noun.prepare) noun.prepare(*this, record, nullptr);
    record.id = allowed("add", noun, [&] { return inserter(noun, record.id != 0).insert(record); });
    note({Change::Action::add, std::string{noun.name}, record.id, differences(noun, nullptr, &record),
          belongs_to(context_, noun, record)});
    if (noun.saved) noun.saved(*this, record, nullptr);
    return record.id;
}

bool Write::update(const NounView& noun, Record& after) {
    const auto before = load(context_, noun, after.id);
    if (!before) throw Error{Kind::no, fmt::format("there is no {} {}", noun.name, after.id)};
    return update(noun, after, *before);
}

bool Write::update(const NounView& noun, Record& after, const Record& before) {
    after.created = before.created;
    after.updated = before.updated;
    if (noun.prepare) noun.prepare(*this, after, &before);
    if (differences(noun, &before, &after).empty()) return false;
    after.updated = context_.now;
    allowed("change", noun, [&] { rows::update(context_, noun, after, before); });
    note({Change::Action::edit, std::string{noun.name}, after.id, differences(noun, &before, &after),
          belongs_to(context_, noun, after)});
    if (noun.saved) noun.saved(*this, after, &before);
    return true;
}

void Write::remove(const NounView& noun, std::int64_t id) {
    const auto before = load(context_, noun, id);
    if (!before) throw Error{Kind::no, fmt::format("there is no {} {}", noun.name, id)};
    // What only other verbs of the noun have written goes with it.
    for (const auto& part : context_.nouns.all()) {
        if (!part.internal || part.owner.empty() || part.at(part.owner).spec.noun != noun.name) continue;
        Query query;
        query.where.push_back({&part.at(part.owner), Condition::Op::equal, {id}, {}});
        for (const auto& record : list(context_, part, query)) remove(part, record->id);
    }
    const auto belonged_to = belongs_to(context_, noun, *before);
    erase(noun, id);
    note({Change::Action::remove, std::string{noun.name}, id, differences(noun, before.get(), nullptr), belonged_to});
}

void Write::put(const NounView& noun, const Record& record, const Record* before) {
    if (before) allowed("change", noun, [&] { rows::update(context_, noun, record, *before); });
    else allowed("add", noun, [&] { inserter(noun, record.id != 0).insert(record); });
}

void Write::attempt(const std::function<void()>& body) {
    const auto noted = changes_.size();
    const bool journalling = set_ != nullptr;
    engine().set_point();
    try {
        body();
        engine().drop_point();
    } catch (const Error& e) {
        if (e.kind() != Kind::no && e.kind() != Kind::data) throw;
        engine().back_to_point();
        changes_.erase(changes_.begin() + static_cast<std::ptrdiff_t>(noted), changes_.end());
        if (!journalling) set_.reset();  // its row went, too
        throw;
    }
}

void Write::erase(const NounView& noun, std::int64_t id) {
    try {
        attempt([&] { allowed("remove", noun, [&] { rows::erase(context_, noun, id); }); });
    } catch (const Error& e) {
        if (e.kind() != Kind::no) throw;
        const auto users = dependents(context_, noun, id);  // what still refers to it can be asked again
        if (users.empty()) throw;
        throw Error{Kind::no,
                    fmt::format("{} '{}' is still used by {}", noun.name, label_of(context_, noun, id), users),
                    "remove those first, or keep it"};
    }
}

namespace {

Outcome write_once(Context& context, const std::function<void(Write&)>& body) {
    Transaction transaction{context.engine, Engine::Mode::write};
    Write work{context};
    body(work);
    Outcome outcome{0, std::move(work.changes())};
    if (context.dry_run || (outcome.changes.empty() && work.journalled() == 0)) return outcome;
    outcome.set = work.journalled() != 0 ? work.journalled() : journal(context, outcome.changes, work.undone());
    transaction.commit();
    return outcome;
}

}  // namespace

Outcome write(Context& context, const std::function<void(Write&)>& body) {
    constexpr int tries = 3;
    for (int tried = 1;; ++tried) {
        try {
            return write_once(context, body);
        } catch (const Conflict&) {
            if (tried == tries) throw;
        }
    }
}

}  // namespace cs
