// cs account show KEY -- the page of one account; to a program its fields, and under them its lists.
#include "base/json.hpp"
#include "cmd/account/verbs.hpp"
#include "cmd/record/record.hpp"
#include "report/account_page.hpp"

namespace cs::account {
namespace {

void write_list(JsonWriter& json, const Table& table, bool pretty) {
    json.key(table.name).begin_array();
    if (pretty) json.lines();
    for (const auto& row : table.rows) {
        json.begin_object();
        for (std::size_t c = 0; c < row.size(); ++c) json.key(table.columns[c].name).value(row[c]);
        json.end_object();
    }
    json.end_array();
}

std::string json_of(const Session& session, const AccountPage& page, bool pretty) {
    JsonWriter json;
    json.begin_object();
    if (pretty) json.lines();
    for (const auto& field : session.noun->fields)
        if (!field.spec.hidden) json.key(field.name).value(field.seen(page.account, session.today));
    json.key("usage_level").value(page.usage_level.empty() ? Cell{} : Cell{page.usage_level});
    for (const auto& table : page.lists) write_list(json, table, pretty);
    return json.end_object().take() + "\n";
}

}  // namespace

void show(Session& session) {
    auto& context = session.context();
    const auto format = session.format();
    if (format == Format::csv) return record::show(session);
    auto page = read(context, [&] { return account_page(context, record::operand_id(session, "account")); });
    if (format == Format::json || format == Format::jsonl)
        session.out = json_of(session, page, format == Format::json);
    else
        session.out = render(document_of(context, std::move(page)), format, session.look());
}

}  // namespace cs::account
