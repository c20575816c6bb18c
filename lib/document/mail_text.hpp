/// \file mail_text.hpp  The words of a mail as people read them: bytes of any charset, broken lines, HTML.
///
/// What comes back is UTF-8 without NUL, its lines ended by '\n'. Nothing here fails: what makes no sense is mended or
/// stays as it is. Cost by length.
#pragma once
#include <string>
#include <string_view>

namespace cs {

/// `bytes` in the charset that a message names. Where it names none, or one that nobody knows, they are UTF-8 if they
/// can be, else GB 18030 if they can be, else Windows-1252. Names that are taken for less than what is sent under them
/// are read as what is sent: gb2312 as GB 18030, iso-8859-1 as Windows-1252. Bytes that make no sense become U+FFFD.
std::string text_in_charset(std::string_view bytes, std::string_view charset);

/// Fit to stand in a line: control characters, line ends and runs of blanks are one blank, none at the ends.
std::string in_a_line(std::string_view text);

/// Text of format=flowed (RFC 3676) with its paragraphs each on a line of their own. `delsp`: as DelSp=yes has it.
std::string unflowed(std::string_view text, bool delsp);

/// What a person would read of it, without pictures: paragraphs, lists and rows of tables begin a line, white space is
/// one blank unless it is preformatted, scripts and styles are left out, and a link's target stands behind its words.
std::string text_of_html(std::string_view html);

}  // namespace cs
