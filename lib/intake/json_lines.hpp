/// \file json_lines.hpp  Reading JSON lines: one object a line, its keys the names of its row.
///
/// Values     text, numbers, true, false, null, and lists of the first three; an object, or a list within a list, is
///            refused with its path. A number keeps the text it was written with, and is never rounded on the way; it
///            is refused if it is an integer beyond 64 bits or too large for a double.
/// Lines      end at LF or CR LF; lines without anything but blanks are skipped.
/// Rows       a line that is no such object, or names a key twice, is a row with a `problem`; reading goes on after it.
/// Limits     16 MiB a line, 10,000 keys. Nesting is refused at the second level, so depth needs no limit.
/// Errors     Error{data}: the file is JSON but not one object per line (an array, an object over many lines), a line
///            too long, a byte that is no text. After an error the reader is done.
/// Source     RFC 8259, jsonlines.org
#pragma once
#include "intake/input_row.hpp"
#include "intake/text_stream.hpp"
#include <string>
#include <string_view>
#include <vector>

namespace cs {

class JsonLinesReader final : public InputReader {
  public:
    static constexpr std::size_t max_line = std::size_t{16} << 20;
    static constexpr std::size_t max_keys = 10'000;

    JsonLinesReader(std::string_view text, std::string file);
    JsonLinesReader(TextStream&, std::string file);
    JsonLinesReader(const JsonLinesReader&) = delete;
    JsonLinesReader& operator=(const JsonLinesReader&) = delete;

    bool next(InputRow&) override;

  private:
    struct Line {
        std::string_view text;
        bool ended = false;  ///< with a line end, not with the file
    };

    bool next_line(Line&);
    void parse(const Line&, InputRow&);

    std::string file_;
    Window window_;
    std::size_t line_ = 0;  // that was read last
    bool any_ = false;      // an object was read
    std::string texts_;     // unescaped, of the row read last
    std::vector<std::string_view> names_, items_;
};

}  // namespace cs
