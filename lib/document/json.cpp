#include "base/json.hpp"
#include "document/formats.hpp"

namespace cs {
namespace {

void write_row(JsonWriter& json, const std::vector<Column>& columns, const std::vector<Cell>& row) {
    json.begin_object();
    for (std::size_t c = 0; c < row.size(); ++c) json.key(columns[c].name).value(row[c]);
    json.end_object();
}

/// Writes what is the same in a pretty document and in one on a line.
struct Writer {
    bool pretty;
    JsonWriter json{};

    void object() {
        json.begin_object();
        if (pretty) json.lines();
    }
    void array() {
        json.begin_array();
        if (pretty) json.lines();
    }
    void members(const Facts& facts, UniqueNames& unique) {
        for (const auto& fact : facts.facts) json.key(unique(fact.what.name)).value(fact.value);
    }
    void rows(const Table& table) {
        array();
        for (const auto& row : table.rows) write_row(json, table.columns, row);
        json.end_array();
    }
    void bars(const Chart& chart) {
        array();
        for (const auto& bar : chart.bars)
            json.begin_object().key("label").value(bar.label).key("value").value(Cell{bar.value}).end_object();
        json.end_array();
    }
    void document(const Document&);
};

template <class Block, class F> void each(const Document& doc, F use) {
    for (const auto& block : doc.blocks)
        if (const auto* one = std::get_if<Block>(&block)) use(*one);
}

void Writer::document(const Document& doc) {
    object();
    json.key("schema_version").value(Cell{std::int64_t{1}});
    json.key("name").value(doc.name).key("title").value(doc.title).key("subtitle").value(doc.subtitle);

    json.key("facts");
    object();
    UniqueNames facts, tables, charts;
    each<Facts>(doc, [&](const Facts& f) { members(f, facts); });
    json.end_object().key("tables");
    object();
    each<Table>(doc, [&](const Table& t) {
        json.key(tables(t.name));
        rows(t);
    });
    json.end_object().key("charts");
    object();
    each<Chart>(doc, [&](const Chart& c) {
        json.key(charts(c.name));
        bars(c);
    });
    json.end_object().key("notes");
    array();
    for (const auto& block : doc.blocks) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block)) json.value(paragraph->text);
        if (const auto* footnote = std::get_if<Footnote>(&block)) json.value(footnote->text);
    }
    json.end_array().end_object();
}

std::string facts_object(const Facts& facts, bool pretty) {
    Writer writer{pretty};
    UniqueNames unique;
    writer.object();
    writer.members(facts, unique);
    writer.json.end_object();
    return writer.json.take() + '\n';
}

std::string document_object(const Document& doc, bool pretty) {
    Writer writer{pretty};
    writer.document(doc);
    return writer.json.take() + '\n';
}

}  // namespace

std::string render_json(const Table& table, const Look&) {
    Writer writer{true};
    writer.rows(table);
    return writer.json.take() + '\n';
}

std::string render_json_lines(const Table& table, const Look&) {
    JsonWriter json;
    for (const auto& row : table.rows) {
        write_row(json, table.columns, row);
        json.raw("\n");
    }
    return json.take();
}

std::string render_json(const Facts& facts, const Look&) { return facts_object(facts, true); }
std::string render_json_lines(const Facts& facts, const Look&) { return facts_object(facts, false); }
std::string render_json(const Document& doc, const Look&) { return document_object(doc, true); }
std::string render_json_lines(const Document& doc, const Look&) { return document_object(doc, false); }

}  // namespace cs
