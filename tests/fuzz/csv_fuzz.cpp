// Any text is rows, rows with problems, or an error, the same in whatever pieces it comes; what was read and is written
// again is read the same.
#include "base/csv_quote.hpp"
#include "base/text.hpp"
#include "intake/csv.hpp"
#include "tests/fuzz/pieces.hpp"
#include <array>
#include <cstdint>
#include <optional>

namespace {

using namespace cs;

struct Result {
    std::vector<std::vector<std::string>> rows;
    std::vector<std::string> problems;  // the error at the end as well
    bool operator==(const Result&) const = default;
};

std::string told(const Error& error) { return to_text(error.place().value()) + error.message() + error.hint(); }

void check_row(const InputRow& row, std::size_t last_line) {
    FUZZ_CHECK(row.line > last_line);
    const char* at = row.raw.data();
    for (std::size_t i = 0; i < row.values.size(); ++i) {
        FUZZ_CHECK(row.values[i].at >= at && row.values[i].at <= row.raw.data() + row.raw.size());
        at = row.values[i].at;
        FUZZ_CHECK(row.place(i).line >= row.line);
    }
    FUZZ_CHECK(row.problem || row.values.size() == row.names.size());
}

Result read(CsvReader& reader) {
    Result result;
    try {
        std::size_t last_line = 0;
        for (InputRow row; reader.next(row); last_line = row.line) {
            check_row(row, last_line);
            if (row.problem) {
                result.problems.push_back(told(*row.problem));
                continue;
            }
            auto& values = result.rows.emplace_back();
            for (const auto& value : row.values) values.emplace_back(value.text);
        }
    } catch (const Error& error) {
        result.problems.push_back(told(error));
    }
    return result;
}

std::string written(const CsvReader& reader, const Result& result) {
    std::string text;
    const auto add = [&](const auto& fields) {
        for (std::size_t i = 0; i < fields.size(); ++i) {
            if (i > 0) text += reader.delimiter();
            text += csv_field(fields[i], reader.delimiter());
        }
        text += '\n';
    };
    add(reader.names());
    for (const auto& row : result.rows) add(row);
    return text;
}

void check_pieces(std::string_view text, const CsvOptions& options, std::size_t step, std::size_t block,
                  const std::optional<Result>& whole) {
    TextStream stream{in_pieces(text, step), Encoding::utf8, block};
    try {
        CsvReader reader{stream, "f", options};
        FUZZ_CHECK(read(reader) == whole);
    } catch (const Error&) {
        FUZZ_CHECK(!whole);
    }
}

void check(std::string_view text, const CsvOptions& options, std::size_t step, std::size_t block) {
    std::optional<Result> whole;
    try {
        CsvReader reader{text, "f", options};
        whole = read(reader);
        // A first column of that name would be taken for the line that names the delimiter.
        if (!reader.names()[0].starts_with("sep=")) {
            const auto again = written(reader, *whole);
            CsvReader second{again, "f", {reader.delimiter(), false}};
            FUZZ_CHECK(std::ranges::equal(second.names(), reader.names()));
            FUZZ_CHECK((read(second) == Result{whole->rows, {}}));
        }
    } catch (const Error& error) {
        FUZZ_CHECK(error.kind() == Kind::data && error.place());
        FUZZ_CHECK(!whole);
    }
    // Bytes that are no text, or another file's beginning, are the stream's business.
    const bool is_text = !first_invalid_utf8(text) && text.find('\0') == std::string_view::npos;
    if (is_text && !text.starts_with("PK") && !text.starts_with("\xEF\xBB\xBF"))
        check_pieces(text, options, step, block, whole);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < 2) return 0;
    const CsvOptions options{std::array<std::optional<char>, 4>{std::nullopt, ',', ';', '|'}[data[0] % 4],
                             (data[0] & 4) != 0};
    check({reinterpret_cast<const char*>(data) + 2, size - 2}, options, 1 + data[1] % 16, data[1] / 16);
    return 0;
}
