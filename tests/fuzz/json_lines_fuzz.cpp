// Any text is rows, rows with problems, or an error, the same in whatever pieces it comes; places lie within their
// line.
#include "base/text.hpp"
#include "intake/json_lines.hpp"
#include "tests/fuzz/pieces.hpp"
#include <cstdint>
#include <set>

namespace {

using namespace cs;

void check_row(const InputRow& row) {
    FUZZ_CHECK(row.raw.find('\n') == std::string_view::npos);
    if (row.problem) {
        FUZZ_CHECK(row.problem->place()->line == row.line);
        return;
    }
    FUZZ_CHECK(row.values.size() == row.names.size());
    FUZZ_CHECK((std::set<std::string_view>{row.names.begin(), row.names.end()}.size() == row.names.size()));
    for (std::size_t i = 0; i < row.values.size(); ++i) {
        const auto& value = row.values[i];
        const auto offset = static_cast<std::size_t>(value.at - row.raw.data());
        FUZZ_CHECK(offset < row.raw.size());
        FUZZ_CHECK(row.place(i).line == row.line);
        const auto source = row.raw.substr(offset);
        switch (value.kind) {
        case InputValue::Kind::text: FUZZ_CHECK(source.starts_with('"')); break;
        case InputValue::Kind::null: FUZZ_CHECK(source.starts_with("null") && value.text.empty()); break;
        case InputValue::Kind::list:
            FUZZ_CHECK(value.text.starts_with('[') && value.text.ends_with(']'));
            [[fallthrough]];
        case InputValue::Kind::number:
        case InputValue::Kind::boolean: FUZZ_CHECK(!value.text.empty() && source.starts_with(value.text));
        }
    }
}

std::vector<std::string> read(JsonLinesReader& reader) {
    std::vector<std::string> all;
    try {
        for (InputRow row; reader.next(row);) {
            check_row(row);
            for (const auto name : row.names) all.emplace_back(name);
            for (const auto& value : row.values) {
                all.emplace_back(value.text);
                for (const auto item : value.items) all.emplace_back(item);
            }
            if (row.problem) all.push_back(to_text(*row.problem->place()) + row.problem->message());
        }
    } catch (const Error& error) {
        FUZZ_CHECK(error.kind() == Kind::data && error.place());
        all.push_back(to_text(*error.place()) + error.message());
    }
    return all;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < 1) return 0;
    const std::string_view text{reinterpret_cast<const char*>(data) + 1, size - 1};
    JsonLinesReader whole{text, "f"};
    const auto expected = read(whole);
    if (first_invalid_utf8(text) || text.find('\0') != std::string_view::npos || text.starts_with("\xEF\xBB\xBF"))
        return 0;
    TextStream stream{in_pieces(text, 1 + data[0] % 16), Encoding::utf8, data[0] / 16U};
    JsonLinesReader pieces{stream, "f"};
    FUZZ_CHECK(read(pieces) == expected || text.starts_with("PK"));
    return 0;
}
