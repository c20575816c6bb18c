#include "store/records.hpp"
#include "base/text.hpp"
#include "store/field_sql.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <limits>
#include <unordered_map>

namespace cs {
namespace {

std::string_view operator_sql(Condition::Op op) {
    switch (op) {
    case Condition::Op::less: return "<";
    case Condition::Op::at_most: return "<=";
    case Condition::Op::greater: return ">";
    case Condition::Op::at_least: return ">=";
    default: return "=";
    }
}

// A custom field's date is kept as text, and compares as such.
Cell operand(const FieldView& field, const Cell& cell) {
    const bool as_text = field.custom && (field.type == Type::date || field.type == Type::instant);
    return as_text ? Cell{machine_text(cell)} : cell;
}

std::string one_of(std::string_view value, const std::vector<Cell>& wanted, Sql& sql) {
    std::string places;
    bool none = false;
    for (const auto& cell : wanted) {
        if (empty(cell)) none = true;
        else places += (places.empty() ? "" : ", ") + sql.bind(cell);
    }
    std::string out;
    if (!places.empty()) out = fmt::format("{} IN ({})", value, places);
    if (none) out += fmt::format("{}{} IS NULL", out.empty() ? "" : " OR ", value);
    return "(" + out + ")";
}

std::string list_condition(const NounView& noun, const Condition& condition, Sql& sql) {
    std::vector<Cell> given;
    for (const auto& value : condition.values)
        if (!empty(value)) given.push_back(value);
    const auto members = fmt::format("SELECT 1 FROM {} l WHERE l.{} = t.\"id\"", list_table(noun, *condition.field),
                                     identifier(noun.name));
    std::string out;
    if (!given.empty()) out = fmt::format("EXISTS ({} AND {})", members, one_of("l.\"value\"", given, sql));
    if (given.size() < condition.values.size())
        out += fmt::format("{}NOT EXISTS ({})", out.empty() ? "" : " OR ", members);
    return "(" + out + ")";
}

std::string condition_sql(const Context& context, const NounView& noun, const Condition& condition, Sql& sql) {
    const auto& field = *condition.field;
    const bool negated = condition.op == Condition::Op::not_equal;
    if (field.type == Type::list) return (negated ? "NOT " : "") + list_condition(noun, condition, sql);
    const auto value = value_sql(context, noun, field, "t", sql);
    std::vector<Cell> operands;
    for (const auto& cell : condition.values) operands.push_back(empty(cell) ? cell : operand(field, cell));
    if (condition.op == Condition::Op::equal) return one_of(value, operands, sql);
    if (negated) {
        // A record that has no value is not equal to any value.
        const bool none = std::ranges::any_of(condition.values, [](const Cell& c) { return empty(c); });
        return fmt::format("({}NOT {})", none ? "" : value + " IS NULL OR ", one_of(value, operands, sql));
    }
    return fmt::format("{} {} {}", value, operator_sql(condition.op), sql.bind(operands.front()));
}

// What a restricted role sees is decided by the server, row by row; said here, too, it is reached from the accounts
// that are theirs, by an index, instead of by a look at every row.
std::string reached_sql(const Context& context, const NounView& noun, std::string_view column, std::string_view joint) {
    if (context.engine.sees_all()) return "";
    return fmt::format(" {} {} IN (SELECT o.\"id\" FROM {} o)", joint, column, identifier(noun.table()));
}

std::string where_sql(const Context& context, const NounView& noun, const Query& query, Sql& sql) {
    std::string out;
    const auto add = [&](const Condition& condition) {
        if (condition.op != Condition::Op::contains)
            out += (out.empty() ? " WHERE " : " AND ") + condition_sql(context, noun, condition, sql);
    };
    for (const auto& condition : query.where) {
        add(condition);
        if (noun.implied)
            for (const auto& more : noun.implied(context, noun, condition)) add(more);
    }
    if (!noun.owner.empty())
        if (const auto& owner = noun.at(noun.owner); !owner.computed())
            out += reached_sql(context, context.nouns[owner.spec.noun], "t." + identifier(owner.column()),
                               out.empty() ? "WHERE" : "AND");
    return out;
}

std::string order_sql(Context& context, const NounView& noun, const Query& query, Sql& sql) {
    std::string out;
    for (const auto& key : query.sort) {
        const auto& field = *key.field;
        auto value = value_sql(context, noun, field, "t", sql);
        if (field.refers() && !key.by_id) value = label_sql(context, context.nouns[field.spec.noun], value, sql);
        out += fmt::format("{}{}{}", value, key.descending ? " DESC" : "", field.nullable ? " NULLS LAST, " : ", ");
    }
    return " ORDER BY " + out + "t.\"id\"";
}

bool wanted(const Query& query, const FieldView& field) {
    if (field.type == Type::currency) return true;  // an amount never comes without its currency
    const auto is = [&](const auto& x) { return x->name == field.name; };
    return std::ranges::any_of(query.fields, is) || std::ranges::any_of(query.where, [&](const Condition& c) {
               return c.op == Condition::Op::contains && c.field->name == field.name;
           });
}

/// What a statement's columns are: each a field's stored value or a reference's name.
struct Selected {
    const FieldView* field;
    bool name;
};

std::string select_sql(Context& context, const NounView& noun, const Query& query, Sql& sql,
                       std::vector<Selected>& selected) {
    std::string out;
    const auto add = [&](const FieldView& field, bool name, const std::string& expression) {
        out += (out.empty() ? "SELECT " : ", ") + expression;
        selected.push_back({&field, name});
    };
    for (const auto& field : noun.fields) {
        const bool asked = wanted(query, field);
        const bool left_out = query.only_fields && !asked && field.name != "id";
        if (left_out || (!in_row(field) && !(field.computed() && asked))) continue;
        const auto value = value_sql(context, noun, field, "t", sql);
        add(field, false, value);
        if (field.refers() && asked) add(field, true, label_sql(context, context.nouns[field.spec.noun], value, sql));
    }
    return out + " FROM " + identifier(noun.table()) + " t";
}

std::unique_ptr<Record> read_row(const NounView& noun, const Statement& row, const std::vector<Selected>& selected) {
    auto record = noun.make();
    for (std::size_t i = 0; i < selected.size(); ++i) {
        const auto& [field, name] = selected[i];
        const auto cell = row.cell(static_cast<int>(i), name ? Type::text : field->type);
        if (name) field->named(*field, *record, cell);
        else if (!empty(cell) || field->nullable) field->load(*field, *record, cell);
    }
    return record;
}

constexpr std::size_t page = 200;  // records

using Index = std::unordered_map<std::int64_t, Record*>;

// A page asks for its own rows; a whole table is read in one pass.
std::string restricted_to(const Index& index, std::string_view column, Sql& sql, std::string_view joint) {
    if (index.size() > page) return "";
    std::string places;
    for (const auto& [id, record] : index) places += (places.empty() ? "" : ", ") + sql.bind(id);
    return fmt::format(" {} {} IN ({})", joint, column, places);
}

struct ListValue {
    std::string value, name;
};

void load_list(Context& context, const NounView& noun, const FieldView& field, const Index& index, bool names) {
    Sql sql;
    const auto owner = "l." + identifier(noun.name);
    const bool named = names && field.refers();
    sql.text = fmt::format("SELECT {}, l.\"value\"{} FROM {} l", owner,
                           named ? ", " + label_sql(context, context.nouns[field.spec.noun], "l.\"value\"", sql) : "",
                           list_table(noun, field));
    const auto page_only = restricted_to(index, owner, sql, "WHERE");
    sql.text += page_only.empty() ? reached_sql(context, noun, owner, "WHERE") : page_only;
    std::unordered_map<std::int64_t, std::vector<ListValue>> found;
    const auto statement = sql.prepared(context.engine);
    while (statement->step()) {
        auto value = field.refers() ? std::to_string(statement->integer(1)) : std::string{statement->text(1)};
        found[statement->integer(0)].push_back({std::move(value), named ? std::string{statement->text(2)} : ""});
    }
    for (auto& [id, values] : found) {
        const auto record = index.find(id);
        if (record == index.end()) continue;
        std::ranges::sort(values, {}, &ListValue::value);
        List items, labels;
        for (auto& v : values) {
            items.push_back(std::move(v.value));
            labels.push_back(std::move(v.name));
        }
        field.load(field, *record->second, Cell{std::move(items)});
        if (named) field.named(field, *record->second, Cell{std::move(labels)});
    }
}

Cell from_text(const FieldView& field, std::string_view text, Date today) {
    return field.parse(field, text, Reading{today, {}});
}

void load_custom(Context& context, const NounView& noun, const Index& index) {
    Sql sql;
    sql.text = "SELECT \"record\", \"field\", \"value\" FROM \"custom_value\" WHERE \"noun\" = " +
               sql.bind(std::string{noun.name});
    sql.text += restricted_to(index, "\"record\"", sql, "AND");
    const auto statement = sql.prepared(context.engine);
    while (statement->step()) {
        const auto record = index.find(statement->integer(0));
        const auto* field = noun.field(statement->text(1));
        if (record == index.end() || !field || !field->custom) continue;
        field->load(*field, *record->second, from_text(*field, statement->text(2), context.today));
    }
}

void load_beside(Context& context, const NounView& noun, const Query& query, const Records& records) {
    if (records.empty()) return;
    Index index;
    const auto fill = [&] {
        if (index.empty())
            for (const auto& record : records) index.emplace(record->id, record.get());
    };
    bool custom = false;
    for (const auto& field : noun.fields) {
        custom = custom || (field.custom && (wanted(query, field) || !query.only_fields));
        if (field.type != Type::list || field.computed() || (query.only_fields && !wanted(query, field))) continue;
        fill();
        load_list(context, noun, field, index, wanted(query, field));
    }
    if (custom) {
        fill();
        load_custom(context, noun, index);
    }
}

bool holds(const Query& query, const Record& record) {
    return std::ranges::all_of(query.where, [&](const Condition& condition) {
        if (condition.op != Condition::Op::contains) return true;
        return match_form(machine_text(condition.field->shown(*condition.field, record))).find(condition.needle) !=
               std::string::npos;
    });
}

bool filters_here(const Query& query) {
    return std::ranges::any_of(query.where, [](const Condition& c) { return c.op == Condition::Op::contains; });
}

}  // namespace

namespace {

/// Reads so many rows at once, with what stands beside them, and hands on those that hold.
void read_in_parts(Context& context, const NounView& noun, const Query& query, std::size_t part,
                   const std::function<void(std::unique_ptr<Record>)>& take) {
    Sql sql;
    std::vector<Selected> selected;
    sql.text = select_sql(context, noun, query, sql, selected);
    sql.text += where_sql(context, noun, query, sql);
    sql.text += order_sql(context, noun, query, sql);
    if (query.limit && !filters_here(query)) sql.text += " LIMIT " + sql.bind(static_cast<std::int64_t>(*query.limit));

    auto left = query.limit.value_or(std::numeric_limits<std::size_t>::max());
    const auto statement = sql.prepared(context.engine);
    Records records;
    for (bool more = true; more; records.clear()) {
        while (records.size() < part && (more = left > 0 && statement->step()))
            records.push_back(read_row(noun, *statement, selected));
        load_beside(context, noun, query, records);
        for (auto& record : records) {
            if (left == 0 || !holds(query, *record)) continue;
            take(std::move(record));
            --left;
        }
    }
}

}  // namespace

Records list(Context& context, const NounView& noun, const Query& query) {
    Records records;
    read_in_parts(context, noun, query, std::numeric_limits<std::size_t>::max(),
                  [&](std::unique_ptr<Record> record) { records.push_back(std::move(record)); });
    return records;
}

void each(Context& context, const NounView& noun, const Query& query, const std::function<void(const Record&)>& visit) {
    read_in_parts(context, noun, query, page, [&](const std::unique_ptr<Record>& record) { visit(*record); });
}

std::int64_t count(Context& context, const NounView& noun, const Query& query) {
    if (filters_here(query)) return static_cast<std::int64_t>(list(context, noun, query).size());
    Sql sql;
    sql.text = "SELECT count(*) FROM " + identifier(noun.table()) + " t" + where_sql(context, noun, query, sql);
    const auto statement = sql.prepared(context.engine);
    statement->step();
    return statement->integer(0);
}

std::unique_ptr<Record> load(Context& context, const NounView& noun, std::int64_t id) {
    Query query;
    query.where.push_back({&noun.at("id"), Condition::Op::equal, {id}, {}});
    for (const auto& field : noun.fields) query.fields.push_back(&field);
    auto found = list(context, noun, query);
    return found.empty() ? nullptr : std::move(found.front());
}

std::string label_of(Context& context, const NounView& noun, std::int64_t id) {
    Sql sql;
    const auto label = label_sql(context, noun, sql.bind(id), sql);
    sql.text = "SELECT " + label;
    const auto statement = sql.prepared(context.engine);
    statement->step();
    return statement->null(0) ? fmt::format("{}", id) : std::string{statement->text(0)};
}

}  // namespace cs
