// cs sql STATEMENT -- a question in SQL, to the views that stay the same; it never writes.
#include "cmd/upkeep/verbs.hpp"
#include "store/views.hpp"
#include <fmt/format.h>
#include <set>

namespace cs::upkeep {
namespace {

// What a column holds is only known once all of it was read.
Type type_of(const std::vector<std::vector<Cell>>& rows, std::size_t column) {
    bool integers = false, numbers = false;
    for (const auto& row : rows) {
        const auto& cell = row[column];
        if (std::holds_alternative<std::string>(cell)) return Type::text;
        integers = integers || std::holds_alternative<std::int64_t>(cell);
        numbers = numbers || std::holds_alternative<double>(cell);
    }
    return numbers ? Type::measure : integers ? Type::integer : Type::text;
}

Table answer(Context& context, const std::string& sql) {
    show_views(context);
    const auto row = context.engine.question(sql);
    Table table{.name = "sql", .title = "", .columns = {}, .rows = {}, .none = ""};
    std::set<std::string> taken;
    for (int i = 0; i < row->columns(); ++i) {
        std::string name{row->column_name(i)}, once = name;
        for (int n = 2; !taken.insert(once).second; ++n)
            once = fmt::format("{}_{}", name, n);  // a JSON key stands once
        table.columns.push_back({once, once, Type::text});
    }
    while (row->step()) {
        auto& cells = table.rows.emplace_back();
        for (int i = 0; i < row->columns(); ++i) cells.push_back(row->untyped(i));
    }
    for (std::size_t i = 0; i < table.columns.size(); ++i) table.columns[i].type = type_of(table.rows, i);
    return table;
}

Table views(const Context& context) {
    Table table{.name = "views",
                .title = "",
                .columns = {{"view", "View", Type::text}, {"columns", "Columns", Type::list}},
                .rows = {},
                .none = ""};
    for (const auto& noun : context.nouns.all()) {
        if (!has_view(noun)) continue;
        List columns;
        for (const auto& field : noun.fields)
            if (!field.spec.hidden) columns.emplace_back(field.name);
        table.rows.push_back({view_name(noun), columns});
    }
    return table;
}

}  // namespace

void sql(Session& session) {
    const auto format = session.format();
    auto& context = session.context();
    const auto table = session.given.operands.empty()
                           ? views(context)
                           : read(context, [&] { return answer(context, session.given.operands.front()); });
    session.out = render(table, format, session.look());
}

}  // namespace cs::upkeep
