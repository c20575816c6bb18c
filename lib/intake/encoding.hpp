/// \file encoding.hpp  Which encoding a file has, by its first bytes and what its owner says.
///
/// Nothing is guessed: without a byte order mark a file is UTF-8. text_stream.hpp does the decoding.
/// Source  Unicode 15, section 23.8 (byte order marks); RFC 2781 (UTF-16); GB 18030-2005.
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace cs {

enum class Encoding {
    detect,  ///< by byte order mark, else UTF-8
    utf8,
    utf16le,
    utf16be,
    gb18030,  ///< GBK and GB2312 are parts of it
};

/// utf-8, utf-16 (little-endian unless its mark says otherwise), utf-16le, utf-16be, gb18030, gbk, gb2312, cp936,
/// detect, in any case and with or without '-' and '_'; nullopt for anything else.
std::optional<Encoding> parse_encoding(std::string_view) noexcept;
std::string_view name_of(Encoding) noexcept;  ///< "utf-8", as parse_encoding reads it

/// Why bytes are not the text they were taken for.
struct ByteFault {
    std::string message, hint;
    bool whole_file = false;  ///< it is no matter of one byte: the file is something else
};

/// What a file turns out to be once its first bytes are seen; they should be 4 KiB, or all there are.
struct Opening {
    Encoding encoding = Encoding::utf8;  ///< never `detect`
    std::size_t mark = 0;                ///< bytes of the byte order mark, which is no part of the text
    std::optional<ByteFault> fault;          ///< an archive, a workbook, UTF-16 that was not asked for
};
Opening opening_of(std::string_view first_bytes, Encoding asked);

/// How many bytes at the end of a UTF-8 text begin a character that is not finished there: 0 to 3.
std::size_t unfinished_tail(std::string_view) noexcept;

}  // namespace cs
