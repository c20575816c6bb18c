#include "store/views.hpp"
#include "store/field_sql.hpp"
#include "store/roles.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

std::string quoted_with(char mark, std::string_view text) {
    std::string out{mark};
    for (const char c : text) out += c == mark ? std::string(2, c) : std::string(1, c);
    return out + mark;
}

// A lasting view is made as of 1970-01-01, so that a day in it says how far from today it is meant to be.
std::string day_literal(const Engine& engine, Date day, bool lasting) {
    if (!lasting) return quoted_with('\'', to_text(day));
    return day.days() == 0 ? "current_date" : engine.ddl(fmt::format("{{today{:+}}}", day.days()));
}

std::string literal(const Engine& engine, const Cell& cell, bool lasting) {
    if (const auto* day = std::get_if<Date>(&cell)) return day_literal(engine, *day, lasting);
    if (std::holds_alternative<std::string>(cell)) return quoted_with('\'', std::get<std::string>(cell));
    return machine_text(cell);
}

// A view takes no parameters: each "$n" becomes its value.
std::string with_values(const Engine& engine, const Sql& sql, const std::string& text, bool lasting) {
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        if (text[i] != '$') {
            out += text[i++];
            continue;
        }
        std::size_t n = 0;
        for (++i; i < text.size() && text[i] >= '0' && text[i] <= '9'; ++i)
            n = n * 10 + static_cast<std::size_t>(text[i] - '0');
        out += literal(engine, sql.values.at(n - 1), lasting);
    }
    return out;
}

std::string column_sql(const Context& context, const NounView& noun, const FieldView& field, Sql& sql) {
    if (field.type == Type::list && !field.computed()) {
        const auto value =
            field.refers() ? label_sql(context, context.nouns[field.spec.noun], "l.\"value\"", sql) : "l.\"value\"";
        return fmt::format("(SELECT {} FROM (SELECT {} AS \"value\" FROM {} l WHERE l.{} = t.\"id\" ORDER BY 1) o)",
                           context.engine.ddl("{listed:o.\"value\"}"), value, list_table(noun, field),
                           identifier(noun.name));
    }
    const auto value = value_sql(context, noun, field, "t", sql);
    return field.refers() ? label_sql(context, context.nouns[field.spec.noun], value, sql) : value;
}

std::string select_sql(const Context& context, const NounView& noun, bool lasting) {
    std::string out;
    for (const auto& field : noun.fields) {
        if (field.spec.hidden) continue;
        Sql sql;
        const auto value = column_sql(context, noun, field, sql);
        out += fmt::format("{}{} AS {}", out.empty() ? "SELECT " : ",\n  ",
                           with_values(context.engine, sql, value, lasting), quoted_with('"', field.name));
    }
    return out + " FROM " + identifier(noun.table()) + " t";
}

/// Names and selects of the views that are not there as they should be.
std::vector<std::pair<std::string, std::string>> views_to_change(Engine& engine, const Nouns& nouns,
                                                                 const Settings& settings) {
    const Context context{engine, nouns, settings, *Date::of(1970, 1, 1), {}, {}, {}};
    std::vector<std::pair<std::string, std::string>> changes;
    const auto there = engine.views();
    for (const auto& noun : nouns.all()) {
        if (!has_view(noun)) continue;
        const auto name = view_name(noun);
        auto select = select_sql(context, noun, true);
        const auto text = fmt::format("CREATE VIEW {} AS {}", identifier(name), select);
        const auto found =
            std::ranges::find_if(there, [&](const SchemaObject& o) { return o.name == name; });
        if (found == there.end() || found->sql != text) changes.emplace_back(name, std::move(select));
    }
    return changes;
}

}  // namespace

std::string view_name(const NounView& noun) { return fmt::format("v_{}", noun.name); }
bool has_view(const NounView& noun) noexcept { return !noun.internal; }

void renew_views(Engine& engine, const Nouns& nouns, const Settings& settings) {
    const auto changes = views_to_change(engine, nouns, settings);
    if (changes.empty() || !may_change_schema(engine)) return;
    Transaction transaction{engine, Engine::Mode::write};
    act_as_owner(engine);
    for (const auto& [name, select] : changes) engine.replace_view(name, select);
    share_views(engine);
    transaction.commit();
}

void renew_views_within(Engine& engine, const Nouns& nouns, const Settings& settings) {
    for (const auto& [name, select] : views_to_change(engine, nouns, settings)) engine.replace_view(name, select);
}

void show_views(Context& context) {
    for (const auto& noun : context.nouns.all())
        if (has_view(noun))
            context.engine.show_view(view_name(noun), select_sql(context, noun, false));
}

}  // namespace cs
