#include "store/journal.hpp"
#include "base/json.hpp"
#include "base/text.hpp"
#include "store/records.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <limits>
#include <nlohmann/json.hpp>

namespace cs {

const std::string_view journal_schema = R"sql(
CREATE TABLE "change_set"(
    "id" {id},
    "at" {instant} NOT NULL {check_instant:at},
    "who" {text} NOT NULL,
    "command" {text} NOT NULL,
    "undoes" {ref} REFERENCES "change_set"("id"),
    "belongs_to" {ref},
    "login" {login}){strict};
CREATE UNIQUE INDEX "change_set_undoes" ON "change_set"("undoes");
CREATE TABLE "journal"(
    "id" {id},
    "change_set" {ref} NOT NULL REFERENCES "change_set"("id"),
    "action" {text} NOT NULL {one_of:action:add,edit,remove},
    "noun" {text} NOT NULL,
    "record" {integer} NOT NULL,
    "parts" {text} NOT NULL,
    "belongs_to" {ref}){strict};
CREATE INDEX "journal_set" ON "journal"("change_set");
CREATE INDEX "journal_record" ON "journal"("noun", "record");
CREATE TABLE "custom_value"(
    "noun" {text} NOT NULL,
    "record" {integer} NOT NULL,
    "field" {text} NOT NULL,
    "value" {text} NOT NULL,
    PRIMARY KEY ("noun", "record", "field")){strict};
)sql";

namespace {

using Json = nlohmann::ordered_json;
constexpr std::string_view action_names[] = {"add", "edit", "remove"};

Cell to_cell(const Json& value, const FieldView* field) {
    if (value.is_null()) return {};
    if (value.is_array()) return value.get<List>();
    if (value.is_boolean()) return value.get<bool>();
    if (value.is_number_integer()) {
        if (field && (field->type == Type::number || field->type == Type::measure)) return value.get<double>();
        return value.get<std::int64_t>();
    }
    if (value.is_number()) return value.get<double>();
    auto text = value.get<std::string>();
    if (field && (field->type == Type::date || field->type == Type::days))
        if (const auto date = iso_date(text)) return *date;
    if (field && field->type == Type::instant)
        if (const auto instant = iso_instant(text)) return *instant;
    return text;
}

// An added or a removed record needs one value a field, an edited one two.
std::string parts_text(const Change& change) {
    JsonWriter parts;
    parts.begin_object();
    for (const auto& part : change.parts) {
        parts.key(part.field);
        switch (change.action) {
        case Change::Action::add: parts.value(part.after); break;
        case Change::Action::remove: parts.value(part.before); break;
        case Change::Action::edit: parts.begin_array().value(part.before).value(part.after).end_array(); break;
        }
    }
    return parts.end_object().take();
}

void read_parts(Change& change, std::string_view text, const NounView* noun) {
    const auto parts = Json::parse(text);
    for (const auto& [name, value] : parts.items()) {
        const auto* field = noun ? noun->field(name) : nullptr;
        switch (change.action) {
        case Change::Action::add: change.parts.push_back({name, {}, to_cell(value, field)}); break;
        case Change::Action::remove: change.parts.push_back({name, to_cell(value, field), {}}); break;
        case Change::Action::edit:
            change.parts.push_back({name, to_cell(value.at(0), field), to_cell(value.at(1), field)});
            break;
        }
    }
}

/// Whether a text is what parts_text() writes, told while it is read: nothing is kept of it. What it refuses
/// read_parts() may still take; what it takes, read_parts() takes, too.
class PlainParts final : public nlohmann::json_sax<Json> {
  public:
    explicit PlainParts(bool pairs) : pairs_{pairs} {}

    bool null() override { return scalar(false); }
    bool boolean(bool) override { return scalar(false); }
    bool number_integer(number_integer_t) override { return scalar(false); }
    bool number_unsigned(number_unsigned_t) override { return scalar(false); }
    bool number_float(number_float_t, const string_t&) override { return scalar(false); }
    bool string(string_t&) override { return scalar(true); }
    bool binary(binary_t&) override { return false; }
    bool key(string_t&) override { return true; }
    bool start_object(std::size_t) override { return depth_++ == 0; }
    bool end_object() override { return --depth_ == 0; }
    bool start_array(std::size_t) override {
        if (depth_ == 0 || depth_ == list_depth()) return false;
        if (depth_ == pair_depth) ++sides_;
        if (++depth_ == pair_depth) sides_ = 0;
        return true;
    }
    bool end_array() override { return --depth_ > 1 || !pairs_ || sides_ >= 2; }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override { return false; }

  private:
    static constexpr int pair_depth = 2;  // within [before, after]
    int list_depth() const noexcept { return pairs_ ? pair_depth + 1 : pair_depth; }

    bool scalar(bool text) {
        if (pairs_ && depth_ == pair_depth) return ++sides_ > 0;
        if (depth_ == list_depth()) return text;
        return depth_ == 1 && !pairs_;
    }

    bool pairs_;
    int depth_ = 0, sides_ = 0;
};

Change::Action action_of(std::string_view name) {
    if (name == action_names[0]) return Change::Action::add;
    return name == action_names[1] ? Change::Action::edit : Change::Action::remove;
}

Cell number_or_none(std::int64_t id) { return id == 0 ? Cell{} : Cell{id}; }

// A command that names a second account, as a parent or where a record came from, belongs to neither.
bool names_another(const Nouns& nouns, const Change& change) {
    const auto& noun = nouns[change.noun];
    return std::ranges::any_of(change.parts, [&](const Change::Part& part) {
        const auto* field = noun.field(part.field);
        if (!field || !field->refers() || nouns[field->spec.noun].person.empty()) return false;
        return field->name != noun.owner || change.action == Change::Action::edit;
    });
}

std::int64_t common_belonging(const Nouns& nouns, std::span<const Change> changes) {
    for (const auto& change : changes)
        if (change.belongs_to != changes.front().belongs_to || names_another(nouns, change)) return 0;
    return changes.empty() ? 0 : changes.front().belongs_to;
}

}  // namespace

JournalSet::JournalSet(Context& context, std::int64_t undoes, std::int64_t belongs_to)
    : engine_{context.engine}, id_{engine_.next_id("change_set")} {
    Sql sql;
    sql.text =
        R"sql(INSERT INTO "change_set"("id", "at", "who", "command", "undoes", "belongs_to") VALUES ($1, $2, $3, $4, $5, $6))sql";
    sql.values = {id_, context.now, context.who, context.command, number_or_none(undoes), number_or_none(belongs_to)};
    sql.prepared(context.engine)->run();
    row_ = context.engine.prepare(
        R"sql(INSERT INTO "journal"("id", "change_set", "action", "noun", "record", "parts", "belongs_to") VALUES ($1, $2, $3, $4, $5, $6, $7))sql");
}

void JournalSet::keep(const Change& change) {
    row_->bind(1, engine_.next_id("journal"));
    row_->bind(2, id_);
    row_->bind(3, std::string{action_names[static_cast<std::size_t>(change.action)]});
    row_->bind(4, change.noun);
    row_->bind(5, change.record);
    row_->bind(6, parts_text(change));
    row_->bind(7, number_or_none(change.belongs_to));
    row_->run();
    row_->reset();
}

std::int64_t journal(Context& context, std::span<const Change> changes, std::int64_t undoes) {
    JournalSet set{context, undoes, common_belonging(context.nouns, changes)};
    for (const auto& change : changes) set.keep(change);
    return set.id();
}

std::vector<ChangeSet> change_sets(Context& context, std::optional<std::size_t> limit, const NounView* noun,
                                   std::int64_t record) {
    Sql sql;
    sql.text = R"sql(SELECT s."id", s."at", s."who", s."command", s."undoes", u."id",
        (SELECT count(*) FROM "journal" j WHERE j."change_set" = s."id")
        FROM "change_set" s LEFT JOIN "change_set" u ON u."undoes" = s."id")sql";
    if (noun)
        sql.text += fmt::format(
            R"sql( WHERE s."id" IN (SELECT j."change_set" FROM "journal" j WHERE j."noun" = {} AND j."record" = {}))sql",
            sql.bind(std::string{noun->name}), sql.bind(record));
    sql.text += " ORDER BY s.\"id\" DESC";
    if (limit) sql.text += " LIMIT " + sql.bind(static_cast<std::int64_t>(*limit));
    std::vector<ChangeSet> sets;
    const auto row = sql.prepared(context.engine);
    while (row->step())
        sets.push_back({row->integer(0), std::get<Instant>(row->cell(1, Type::instant)), std::string{row->text(2)},
                        std::string{row->text(3)}, row->null(4) ? 0 : row->integer(4),
                        row->null(5) ? 0 : row->integer(5), row->integer(6)});
    return sets;
}

std::vector<Change> changes_of(Context& context, std::int64_t set, const NounView* noun, std::int64_t record) {
    Sql sql;
    sql.text =
        R"sql(SELECT "action", "noun", "record", "parts", "belongs_to" FROM "journal" WHERE "change_set" = )sql" +
        sql.bind(set);
    if (noun)
        sql.text += fmt::format(R"sql( AND "noun" = {} AND "record" = {})sql", sql.bind(std::string{noun->name}),
                                sql.bind(record));
    sql.text += " ORDER BY \"id\"";
    std::vector<Change> changes;
    const auto row = sql.prepared(context.engine);
    while (row->step()) {
        auto& change = changes.emplace_back(Change{action_of(row->text(0)),
                                                   std::string{row->text(1)},
                                                   row->integer(2),
                                                   {},
                                                   row->null(4) ? 0 : row->integer(4)});
        read_parts(change, row->text(3), context.nouns.find(change.noun));
    }
    return changes;
}

std::map<std::int64_t, std::string> unreadable_sets(Context& context) {
    constexpr std::size_t page = 500;
    Sql sql;
    sql.text = R"sql(SELECT "id", "change_set", "action", "noun", "parts" FROM "journal" WHERE "id" > $1 ORDER BY "id" LIMIT $2)sql";
    sql.values = {std::numeric_limits<std::int64_t>::min(), static_cast<std::int64_t>(page)};
    std::map<std::int64_t, std::string> found;
    for (std::size_t rows = page; rows == page;) {
        const auto row = sql.prepared(context.engine);
        for (rows = 0; row->step(); ++rows) {
            sql.values.front() = row->integer(0);
            Change change{action_of(row->text(2)), std::string{row->text(3)}, 0, {}, 0};
            if (PlainParts plain{change.action == Change::Action::edit}; Json::sax_parse(row->text(4), &plain)) continue;
            try {
                read_parts(change, row->text(4), context.nouns.find(change.noun));
            } catch (const std::exception& e) {  // the parts are JSON, read by somebody else's reader
                found.try_emplace(row->integer(1), e.what());
            }
        }
    }
    return found;
}

std::string shown_value(Context& context, const NounView& noun, std::string_view name, const Cell& stored) {
    const auto* field = noun.field(name);
    if (!field || !field->refers()) return human_text(stored, context.lang);
    const auto& referred = context.nouns[field->spec.noun];
    if (const auto* id = std::get_if<std::int64_t>(&stored)) return label_of(context, referred, *id);
    List labels;
    if (const auto* ids = std::get_if<List>(&stored))
        for (const auto& id : *ids) labels.push_back(label_of(context, referred, parse_integer(id)));
    return join(labels, ", ");
}

}  // namespace cs
