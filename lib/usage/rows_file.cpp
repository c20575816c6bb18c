#include "usage/rows_file.hpp"
#include "base/csv_quote.hpp"
#include "base/near.hpp"
#include "base/text.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

constexpr std::size_t none = static_cast<std::size_t>(-1);

// Byte order marks and the zero bytes of UTF-16 stand before and between; neither begins a record.
bool begins_as_json(std::string_view bytes) {
    const auto first = bytes.find_first_not_of(std::string_view{" \t\r\n\0\xEF\xBB\xBF\xFE\xFF", 10});
    return first != std::string_view::npos && (bytes[first] == '{' || bytes[first] == '[');
}

bool same(std::span<const std::string_view> names, const std::vector<std::string>& known) {
    return std::ranges::equal(names, known);
}

}  // namespace

RowsFile::RowsFile(InputFile& file, const InputOptions& options, const ImportRules& rules, const NounView& noun)
    : noun_{noun}, rules_{rules}, file_{file.name()}, fields_(noun.fields.size(), none), constants_(noun.fields.size()),
      given_(noun.fields.size()) {
    if (!rules.only.empty())
        throw Error{Kind::usage, "--only: rows of a stream cannot be chosen by it",
                    "choose them before, such as with grep"};
    const bool json = begins_as_json(file.peek(4096));
    stream_ = std::make_unique<TextStream>(
        [this, &file](std::span<char> room) {
            const auto got = file.read(room);
            bytes_ += got;
            return got;
        },
        options.encoding);
    if (json) {
        reader_ = std::make_unique<JsonLinesReader>(*stream_, file_);
        ahead_ = next();
        if (!ahead_) columns_.clear();
    } else {
        auto csv = std::make_unique<CsvReader>(*stream_, file_, CsvOptions{options.delimiter, options.lenient_quotes});
        csv_ = csv.get();
        columns_.assign(csv->names().begin(), csv->names().end());
        reader_ = std::move(csv);
        map_again();
        for (std::size_t f = 0; f < noun_.fields.size(); ++f)
            for (const auto& [field, column] : mapping_.cells)
                if (field == &noun_.fields[f]) fields_[f] = column;
    }
    refuse_missing();
}

bool RowsFile::next() {
    if (std::exchange(ahead_, false)) return true;
    if (!reader_->next(row_)) return false;
    if (!csv_ && !row_.problem && !same(row_.names, names_)) follow_names();
    return true;
}

void RowsFile::map_again() {
    mapping_ = map_columns(noun_, columns_, rules_);
    for (const auto& set : mapping_.sets)
        if (set.relative())
            throw Error{Kind::usage, fmt::format("--set: '{}' would count from another field", set.field->name),
                        "give it one value for all rows"};
    for (std::size_t f = 0; f < noun_.fields.size(); ++f) {
        given_[f] = mapping_.gives(noun_.fields[f]);
        for (const auto& set : mapping_.sets)
            if (set.field == &noun_.fields[f]) constants_[f] = set.constant;
    }
    if (!rules_.ignore_unknown) refuse_unknown();
}

// Records of JSON lines need not all have the same names.
void RowsFile::follow_names() {
    names_.assign(row_.names.begin(), row_.names.end());
    const auto known = columns_.size();
    for (const auto& name : names_)
        if (std::ranges::find(columns_, name) == columns_.end()) columns_.push_back(name);
    if (columns_.size() != known || known == 0) map_again();
    std::ranges::fill(fields_, none);
    for (std::size_t f = 0; f < noun_.fields.size(); ++f)
        for (const auto& [field, column] : mapping_.cells) {
            if (field != &noun_.fields[f]) continue;
            const auto at = std::ranges::find(names_, columns_[column]);
            if (at != names_.end()) fields_[f] = static_cast<std::size_t>(at - names_.begin());
        }
}

void RowsFile::refuse_unknown() const {
    const auto unknown = mapping_.unknown();
    if (unknown.empty()) return;
    List headers;
    for (const auto column : unknown) headers.push_back(fmt::format("'{}'", printable(columns_[column])));
    std::vector<std::string_view> names;
    for (const auto& field : noun_.fields)
        if (field.writable() && !mapping_.gives(field)) names.push_back(field.name);
    const auto near = nearest(header_form(columns_[unknown.front()]), names, 1);
    const auto remedy = near.empty() ? std::string{}
                                     : fmt::format("did you mean --map '{}={}'? else ",
                                                   printable(columns_[unknown.front()]), near.front());
    throw Error{Kind::data,
                fmt::format("{} has no field for the column{} {}", noun_.name, headers.size() > 1 ? "s" : "",
                            join(headers, ", ")),
                remedy + "say what they are with --map 'HEADER=FIELD', or leave them out with --ignore-unknown",
                csv_ ? csv_->place_of_name(unknown.front()) : row_.place()};
}

void RowsFile::refuse_missing() const {
    if (!csv_ && columns_.empty()) return;  // a file without a record lacks nothing
    for (std::size_t f = 0; f < noun_.fields.size(); ++f)
        if (noun_.fields[f].spec.required && !given_[f])
            throw Error{Kind::data, fmt::format("no column is the {}'s {}", noun_.name, noun_.fields[f].name),
                        fmt::format("say which: --map 'HEADER={0}', or --set {0}=VALUE; the columns are {1}",
                                    noun_.fields[f].name, printable(join({columns_.begin(), columns_.end()}, ", "))),
                        Place{file_, 1, 0}};
}

std::string RowsFile::rejected(const std::string& reason) {
    std::string out;
    if (!std::exchange(wrote_header_, true)) {
        for (const auto& column : columns_)
            if (column != rejected_column) out += csv_field(column) + ",";
        out += std::string{rejected_column} + "\n";
    }
    const auto& known = csv_ ? columns_ : names_;
    for (const auto& column : columns_) {
        if (column == rejected_column) continue;
        const auto at = static_cast<std::size_t>(std::ranges::find(known, column) - known.begin());
        if (at < row_.values.size() && !(row_.problem && !csv_)) out += csv_field(row_.values[at].text);
        out += ',';
    }
    return out + csv_field(reason) + "\n";
}

}  // namespace cs
