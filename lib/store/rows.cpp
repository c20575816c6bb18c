// SQL of single rows: the row itself, its lists, its custom fields.
#include "base/text.hpp"
#include "store/field_sql.hpp"
#include "store/records.hpp"
#include <fmt/format.h>

namespace cs::rows {
namespace {

void add_list(Context& context, const NounView& noun, const FieldView& field, std::int64_t id, const Cell& value) {
    const auto* items = std::get_if<List>(&value);
    if (!items) return;
    auto statement = context.engine.prepare(
        fmt::format("INSERT INTO {}({}, \"value\") VALUES ($1, $2)", list_table(noun, field), identifier(noun.name)));
    for (const auto& item : *items) {
        statement->bind(1, id);
        if (field.refers()) statement->bind(2, parse_integer(item));
        else statement->bind(2, item);
        statement->run();
        statement->reset();
    }
}

void clear_list(Context& context, const NounView& noun, const FieldView& field, std::int64_t id) {
    auto statement = context.engine.prepare(
        fmt::format("DELETE FROM {} WHERE {} = $1", list_table(noun, field), identifier(noun.name)));
    statement->bind(1, id);
    statement->run();
}

void set_custom(Context& context, const NounView& noun, const FieldView& field, std::int64_t id, const Cell& value) {
    Sql sql;
    sql.text = "DELETE FROM \"custom_value\" WHERE \"noun\" = $1 AND \"record\" = $2 AND \"field\" = $3";
    sql.values = {std::string{noun.name}, id, std::string{field.name}};
    sql.prepared(context.engine)->run();
    if (empty(value)) return;
    sql.text = "INSERT INTO \"custom_value\"(\"noun\", \"record\", \"field\", \"value\") VALUES ($1, $2, $3, $4)";
    sql.values.emplace_back(field.type == Type::boolean ? std::string{std::get<bool>(value) ? "1" : "0"}
                                                        : machine_text(value));
    sql.prepared(context.engine)->run();
}

/// The column by whose words a record is found (Engine::ddl, {words:table}); null where a noun has none.
const FieldView* words_of(const NounView& noun) {
    const auto* field = noun.field("words");
    return field && field->spec.hidden && in_row(*field) ? field : nullptr;
}

void index_words(Context& context, const NounView& noun, std::int64_t id, std::string_view how, const Cell& words) {
    if (empty(words)) return;
    const auto sql = context.engine.ddl(fmt::format("{{{}_words:{}}}", how, noun.table()));
    if (sql.empty()) return;
    const auto statement = context.engine.prepare(sql);
    statement->bind(1, id);
    statement->bind(2, words);
    statement->run();
}

/// The words of the row that is stored.
Cell stored_words(Context& context, const NounView& noun, const FieldView& words, std::int64_t id) {
    Sql sql;
    sql.text = fmt::format("SELECT {} FROM {} WHERE \"id\" = {}", identifier(words.column()), identifier(noun.table()),
                           sql.bind(id));
    const auto row = sql.prepared(context.engine);
    return row->step() ? row->cell(0, Type::text) : Cell{};
}

}  // namespace

Inserter::Inserter(Context& context, const NounView& noun, bool with_id)
    : context_{context}, noun_{noun}, with_id_{with_id} {
    std::string names, places;
    for (const auto& field : noun.fields) {
        if (field.custom || (field.type == Type::list && !field.computed())) beside_.push_back(&field);
        if (!in_row(field)) continue;
        in_row_.push_back(&field);
        names += (names.empty() ? "" : ", ") + identifier(field.column());
        places += fmt::format("{}${}", places.empty() ? "" : ", ", in_row_.size());
    }
    statement_ =
        context.engine.prepare(fmt::format("INSERT INTO {}({}) VALUES ({})", identifier(noun.table()), names, places));
}

std::int64_t Inserter::insert(const Record& record) {
    int place = 0;
    const auto id = with_id_ ? record.id : context_.engine.next_id(noun_.table());
    for (const auto* field : in_row_)
        statement_->bind(++place, field->name == "id" ? Cell{id} : field->stored(*field, record));
    run();
    if (const auto* words = words_of(noun_)) index_words(context_, noun_, id, "add", words->stored(*words, record));
    for (const auto* field : beside_) {
        const auto value = field->stored(*field, record);
        if (!field->custom) add_list(context_, noun_, *field, id, value);
        else if (!empty(value)) set_custom(context_, noun_, *field, id, value);
    }
    return id;
}

// A row that is refused must not spoil the next one's.
void Inserter::run() {
    try {
        statement_->run();
        statement_->reset();
    } catch (...) {
        statement_->reset();
        throw;
    }
}

void update(Context& context, const NounView& noun, const Record& after, const Record& before) {
    std::string changes;
    Sql sql;
    for (const auto& field : noun.fields) {
        const auto value = field.stored(field, after);
        if (field.computed() || value == field.stored(field, before)) continue;
        if (field.custom) {
            set_custom(context, noun, field, after.id, value);
        } else if (field.type == Type::list) {
            clear_list(context, noun, field, after.id);
            add_list(context, noun, field, after.id, value);
        } else {
            changes +=
                fmt::format("{}{} = {}", changes.empty() ? "" : ", ", identifier(field.column()), sql.bind(value));
        }
    }
    if (changes.empty()) return;
    if (const auto* words = words_of(noun)) {
        const auto from = words->stored(*words, before), to = words->stored(*words, after);
        if (from != to) index_words(context, noun, after.id, "drop", from);
        if (from != to) index_words(context, noun, after.id, "add", to);
    }
    sql.text = fmt::format("UPDATE {} SET {} WHERE \"id\" = {}", identifier(noun.table()), changes, sql.bind(after.id));
    sql.prepared(context.engine)->run();
}

void erase(Context& context, const NounView& noun, std::int64_t id) {
    for (const auto& field : noun.fields) {
        if (field.custom) set_custom(context, noun, field, id, {});
        else if (field.type == Type::list && !field.computed()) clear_list(context, noun, field, id);
    }
    if (const auto* words = words_of(noun))
        index_words(context, noun, id, "drop", stored_words(context, noun, *words, id));
    Sql sql;
    sql.text = fmt::format("DELETE FROM {} WHERE \"id\" = {}", identifier(noun.table()), sql.bind(id));
    sql.prepared(context.engine)->run();
}

}  // namespace cs::rows
