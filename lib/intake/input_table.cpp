#include "intake/input_table.hpp"
#include "base/csv_quote.hpp"
#include "base/text.hpp"
#include "intake/csv.hpp"
#include "intake/json_lines.hpp"
#include "intake/text_stream.hpp"
#include <functional>

namespace cs {

InputTable::InputTable(const Pull& pull, std::string file, const InputOptions& options) : file_{std::move(file)} {
    auto text = read_text(pull, options.encoding, file_);
    text_ = std::move(text.utf8);
    warning_ = std::move(text.warning);
    encoding_ = text.encoding;
    const auto first = text_.find_first_not_of(" \t\r\n");
    if (first != std::string::npos && (text_[first] == '{' || text_[first] == '['))
        read_json_lines();
    else
        read_csv(options);
}

std::string_view InputTable::at(std::size_t row, std::size_t column) const {
    const auto& r = rows_.at(row);
    return column < r.count ? cells_[r.first + column].text : std::string_view{};
}

const Error* InputTable::problem(std::size_t row) const {
    const auto found = problems_.find(row);
    return found == problems_.end() ? nullptr : &found->second;
}

Place InputTable::place(std::size_t row, std::size_t column) const {
    const auto& r = rows_.at(row);
    if (column >= r.count) return place(row);
    InputRow at;
    at.file = file_;
    at.line = r.line;
    at.raw = r.raw;
    return at.place_at(r.raw.data() + cells_[r.first + column].at);
}

// What the readers unescape lives only until they read on; all else is a part of the text.
std::string_view InputTable::kept(std::string_view text) {
    const std::less<> before;
    const bool in_text = !before(text.data(), text_.data()) && !before(text_.data() + text_.size(), text.data());
    return in_text ? text : std::string_view{unescaped_.emplace_back(text)};
}

InputTable::Cell InputTable::cell_of(const InputRow& row, const InputValue& value) {
    const auto at = static_cast<std::uint32_t>(value.at ? value.at - row.raw.data() : 0);
    if (value.kind != InputValue::Kind::list) return {trimmed(kept(value.text)), at};
    return {unescaped_.emplace_back(join({value.items.begin(), value.items.end()}, ";")), at};
}

void InputTable::begin_row(const InputRow& row) {
    if (row.problem) problems_.emplace(rows_.size(), *row.problem);
    rows_.push_back({row.line, row.raw, cells_.size(), 0});
}

void InputTable::read_csv(const InputOptions& options) {
    CsvReader reader{text_, file_, {options.delimiter, options.lenient_quotes}};
    delimiter_ = reader.delimiter();
    for (std::size_t i = 0; i < reader.names().size(); ++i) column_named(reader.names()[i], reader.place_of_name(i));
    for (InputRow row; reader.next(row);) {
        begin_row(row);
        for (const auto& value : row.values) {
            auto cell = cell_of(row, value);
            cell.text = unguarded(cell.text);
            cells_.push_back(cell);
        }
        rows_.back().count = row.values.size();
    }
}

void InputTable::read_json_lines() {
    JsonLinesReader reader{text_, file_};
    for (InputRow row; reader.next(row);) {
        begin_row(row);
        if (row.problem) continue;
        for (std::size_t i = 0; i < row.values.size(); ++i) {
            const auto column = column_named(row.names[i], row.place(i));
            auto& count = rows_.back().count;
            for (; count <= column; ++count) cells_.push_back({{}, 0});
            cells_[rows_.back().first + column] = cell_of(row, row.values[i]);
        }
    }
}

std::size_t InputTable::column_named(std::string_view name, const Place& place) {
    if (const auto found = column_numbers_.find(name); found != column_numbers_.end()) return found->second;
    columns_.emplace_back(name);
    column_places_.push_back(place);
    column_numbers_.emplace(name, columns_.size() - 1);
    return columns_.size() - 1;
}

}  // namespace cs
