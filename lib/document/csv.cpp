#include "base/csv_quote.hpp"
#include "base/utf8.hpp"
#include "document/formats.hpp"
#include <utility>

namespace cs {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

class Writer {
  public:
    explicit Writer(const Look& look)
        : end_{look.for_excel ? "\r\n" : "\n"}, out_{look.for_excel ? byte_order_mark : ""} {}

    void table(const Table& t) {
        for (const auto& column : t.columns) text(column.name);
        end_row();
        for (const auto& row : t.rows) {
            for (const auto& cell : row) value(cell);
            end_row();
        }
    }

    void facts(const std::vector<const Facts*>& blocks) {
        text("name");
        text("value");
        end_row();
        for (const auto* block : blocks)
            for (const auto& fact : block->facts) {
                text(fact.what.name);
                value(fact.value);
                end_row();
            }
    }

    void empty_line() { out_ += end_; }
    std::string take() { return std::move(out_); }

  private:
    /// Only text can be taken for a formula; a negative amount is one value and stays one. It is guarded wherever it
    /// goes, as our own import takes the guard off: what was exported comes back as it was.
    void value(const Cell& cell) {
        if (const auto* one = std::get_if<std::string>(&cell))
            text(*one);
        else if (std::holds_alternative<List>(cell))
            text(machine_text(cell));
        else
            field(machine_text(cell));
    }
    void text(std::string_view raw) {
        if (!is_harmless(raw)) return field(guarded(valid_utf8(raw)));
        field(raw);
    }
    /// Nearly every text is: it is written as it is.
    static bool is_harmless(std::string_view raw) noexcept {
        const char first = raw.empty() ? 'a' : raw.front();
        const bool letter = (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z');
        return (letter || (first >= '0' && first <= '9')) && plain_ascii(raw);
    }
    void field(std::string_view value) {
        if (fields_++ > 0) out_ += ',';
        const std::size_t before = out_.size();
        append_csv_field(out_, value);
        empty_ = fields_ == 1 && out_.size() == before;
    }
    /// A line without anything is no row to most readers, so a single empty field is quoted.
    void end_row() {
        if (empty_) out_ += "\"\"";
        out_ += end_;
        fields_ = 0;
    }

    std::string_view end_;
    std::string out_;
    std::size_t fields_ = 0;
    bool empty_ = false;
};

}  // namespace

std::string render_csv(const Table& table, const Look& look) {
    Writer csv{look};
    csv.table(table);
    return csv.take();
}

std::string render_csv(const Facts& facts, const Look& look) {
    Writer csv{look};
    csv.facts({&facts});
    return csv.take();
}

std::string render_csv(const Document& doc, const Look& look) {
    Writer csv{look};
    std::vector<const Facts*> facts;
    bool first = true;
    for (const auto& block : doc.blocks) {
        if (const auto* f = std::get_if<Facts>(&block)) facts.push_back(f);
        const auto* table = std::get_if<Table>(&block);
        if (!table) continue;
        if (!std::exchange(first, false)) csv.empty_line();
        csv.table(*table);
    }
    if (first) csv.facts(facts);
    return csv.take();
}

}  // namespace cs
