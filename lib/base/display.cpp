#include "base/text.hpp"
#include "base/utf8.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <utf8proc.h>

namespace cs {

namespace {

/// What a reader takes for one character, and how many cells a terminal gives it.
struct Grapheme {
    std::size_t start = 0, end = 0;  ///< bytes
    std::size_t cells = 0;
    char32_t first = 0;
};

/// The cells of a character that never joins with another such one, 0 for all others: most text is made of these, and
/// needs no look into the tables.
constexpr std::size_t simple_cells(char32_t c) noexcept {
    if (c >= 0x20 && c < 0x7F) return 1;
    return c >= 0x4E00 && c <= 0x9FFF ? 2 : 0;
}

std::size_t cells_of(char32_t c) noexcept {
    if (const auto cells = simple_cells(c)) return cells;
    if (c == bad_byte) return 1;
    return static_cast<std::size_t>(std::max(0, utf8proc_charwidth(static_cast<utf8proc_int32_t>(c))));
}

bool joined(char32_t before, char32_t c, utf8proc_int32_t& state) noexcept {
    const bool simple = simple_cells(before) != 0 && simple_cells(c) != 0;
    if (simple || before == bad_byte || c == bad_byte) return state = 0, false;
    return !utf8proc_grapheme_break_stateful(static_cast<utf8proc_int32_t>(before), static_cast<utf8proc_int32_t>(c),
                                             &state);
}

/// Walks the graphemes of a text. No cluster takes more than two cells, however many code points an emoji is made of.
class Graphemes {
  public:
    explicit Graphemes(std::string_view text) noexcept : text_{text} { read(); }

    bool next(Grapheme& grapheme) noexcept {
        if (start_ == text_.size()) return false;
        grapheme = {start_, end_, cells_of(code_point_), code_point_};
        utf8proc_int32_t state = 0;
        for (;;) {
            const char32_t before = code_point_;
            start_ = end_;
            if (start_ == text_.size()) break;
            read();
            if (!joined(before, code_point_, state)) break;
            constexpr char32_t emoji_style = 0xFE0F;
            grapheme.cells += code_point_ == emoji_style ? 1 : cells_of(code_point_);
            grapheme.end = end_;
        }
        grapheme.cells = std::min<std::size_t>(grapheme.cells, 2);
        return true;
    }

  private:
    void read() noexcept {
        if (end_ < text_.size()) code_point_ = next_code_point(text_, end_);
    }
    std::string_view text_;
    std::size_t start_ = 0, end_ = 0;  ///< of the code point read last
    char32_t code_point_ = 0;
};

constexpr std::string_view ellipsis = "...";

/// Where a line may end and where the next one then begins.
struct Break {
    std::size_t end = 0, next = 0;
};

bool may_not_begin_a_line(char32_t c) noexcept {
    return std::u32string_view{U",.;:!?)]}%，。、；：！？）】》」』〉”’…"}.find(c) != std::u32string_view::npos;
}
bool may_not_end_a_line(char32_t c) noexcept {
    return std::u32string_view{U"([{（【《「『〈“‘"}.find(c) != std::u32string_view::npos;
}
bool breaks_line(char32_t c) noexcept { return is_blank(c) && c != 0xA0 && c != 0x202F; }

/// A blank that bears an accent is a character to be seen.
bool is_gap(std::string_view text, const Grapheme& g) noexcept {
    return breaks_line(g.first) && trimmed(text.substr(g.start, g.end - g.start)).empty();
}

/// Whether a line may end between two characters without a blank: beside a wide one, unless punctuation forbids it.
bool may_part(const Grapheme& before, const Grapheme& after) noexcept {
    const bool wide = before.cells == 2 || after.cells == 2;
    return wide && !may_not_end_a_line(before.first) && !may_not_begin_a_line(after.first);
}

std::string_view without_trailing_blanks(std::string_view line) noexcept {
    const auto text = trimmed(line);
    return text.empty() ? text : line.substr(0, static_cast<std::size_t>(text.data() + text.size() - line.data()));
}

void wrap_paragraph(std::string_view text, std::size_t cells, std::vector<std::string>& lines) {
    std::size_t start = 0, used = 0;
    Break possible;
    bool after_gap = false;
    Grapheme before, g;
    for (Graphemes walk{text}; walk.next(g); before = g, used += g.cells) {
        const bool gap = is_gap(text, g);
        if (gap)
            possible = {after_gap ? possible.end : g.start, g.end};
        else if (!after_gap && may_part(before, g))
            possible = {g.start, g.start};
        after_gap = gap;
        if (gap) continue;  // blanks may stand out: they are left off the line
        while (used + g.cells > cells && g.start > start) {
            if (possible.end <= start) possible = {g.start, g.start};
            lines.emplace_back(text.substr(start, possible.end - start));
            start = possible.next;
            used = width(text.substr(start, g.start - start));
        }
    }
    lines.emplace_back(without_trailing_blanks(text.substr(start)));
}

bool bidi_control(char32_t c) noexcept { return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069); }

}  // namespace

std::size_t width(std::string_view text) noexcept {
    if (plain_ascii(text)) return text.size();
    std::size_t cells = 0;
    Grapheme g;
    for (Graphemes walk{text}; walk.next(g);) cells += g.cells;
    return cells;
}

std::string cut(std::string_view text, std::size_t cells) {
    const std::size_t room = cells - std::min(cells, ellipsis.size());
    if (plain_ascii(text.substr(0, cells + 1)))
        return text.size() <= cells ? std::string{text} : std::string{text.substr(0, room)}.append(ellipsis, 0, cells);
    std::size_t used = 0, kept = 0;
    Grapheme g;
    for (Graphemes walk{text}; walk.next(g);) {
        used += g.cells;
        if (used <= room) kept = g.end;
        if (used > cells) return std::string{text.substr(0, kept)}.append(ellipsis.substr(0, cells));
    }
    return std::string{text};
}

std::string padded(std::string_view text, std::size_t cells, bool right) {
    const std::size_t used = width(text);
    const std::string blanks(cells - std::min(cells, used), ' ');
    return right ? blanks + std::string{text} : std::string{text} + blanks;
}

std::vector<std::string> wrapped(std::string_view text, std::size_t cells) {
    std::vector<std::string> lines;
    for (std::size_t start = 0; start <= text.size();) {
        const auto end = std::min(text.find('\n', start), text.size());
        auto paragraph = text.substr(start, end - start);
        if (paragraph.ends_with('\r')) paragraph.remove_suffix(1);
        wrap_paragraph(paragraph, cells, lines);
        start = end + 1;
    }
    return lines;
}

std::string printable(std::string_view text, bool keep_newlines) {
    if (plain_ascii(text)) return std::string{text};
    std::string result;
    result.reserve(text.size() + 8);
    for (std::size_t at = 0; at < text.size();) {
        const auto start = at;
        const char32_t c = next_code_point(text, at);
        if (c == '\n' && keep_newlines)
            result += '\n';
        else if (c < 0x20 || c == 0x7F || c == bad_byte)
            result += fmt::format("\\x{:02x}", static_cast<unsigned char>(text[start]));
        else if ((c >= 0x80 && c < 0xA0) || c == 0x2028 || c == 0x2029 || bidi_control(c))
            result += fmt::format("<U+{:04X}>", static_cast<std::uint32_t>(c));
        else
            result += text.substr(start, at - start);
    }
    return result;
}

std::string quoted(std::string_view text) {
    // what does not fit is not made printable first: it may be a megabyte
    constexpr std::size_t longest = 60;
    return fmt::format("'{}'", cut(printable(text.substr(0, 64 * longest)), longest));
}

}  // namespace cs
