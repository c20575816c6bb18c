#include "intake/encoding.hpp"
#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace cs {
namespace {

using namespace std::string_view_literals;

struct Mark {
    std::string_view bytes;
    Encoding encoding;
};
constexpr std::array<Mark, 4> marks{{
    {"\xEF\xBB\xBF"sv, Encoding::utf8},
    {"\xFF\xFE"sv, Encoding::utf16le},
    {"\xFE\xFF"sv, Encoding::utf16be},
    {"\x84\x31\x95\x33"sv, Encoding::gb18030},
}};

bool is_utf16(Encoding e) noexcept { return e == Encoding::utf16le || e == Encoding::utf16be; }

bool fits(Encoding asked, const Mark& mark) noexcept {
    return asked == Encoding::detect || asked == mark.encoding || (is_utf16(asked) && is_utf16(mark.encoding));
}

const Mark* mark_of(std::string_view bytes) noexcept {
    const auto found =
        std::find_if(marks.begin(), marks.end(), [&](const Mark& m) { return bytes.starts_with(m.bytes); });
    return found == marks.end() ? nullptr : &*found;
}

ByteFault zip_fault(std::string_view bytes) {
    // A workbook's parts are named in the clear at the head of each entry.
    if (bytes.find("[Content_Types].xml") != std::string_view::npos || bytes.find("xl/") != std::string_view::npos)
        return {"looks like an Excel workbook", "save it as CSV", true};
    return {"looks like a zip archive", "unpack it first", true};
}

std::optional<ByteFault> not_text(std::string_view bytes) {
    if (bytes.starts_with("PK\x03\x04")) return zip_fault(bytes);
    if (bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return ByteFault{"looks like an Excel workbook", "save it as CSV", true};
    if (bytes.starts_with("\x1F\x8B"))
        return ByteFault{"looks like gzip", "unpack it first: gzip -dc FILE | ...", true};
    if (bytes.starts_with("\x28\xB5\x2F\xFD"))
        return ByteFault{"looks like zstd", "unpack it first: zstd -dc FILE | ...", true};
    if (bytes.starts_with("\xFD\x37zXZ"sv))
        return ByteFault{"looks like xz", "unpack it first: xz -dc FILE | ...", true};
    return std::nullopt;
}

// Text that is mostly ASCII has a NUL in every other byte of its UTF-16; the digits, commas and line ends of a Chinese
// table are enough to tell.
std::optional<Encoding> utf16_without_mark(std::string_view bytes) noexcept {
    const auto sample = bytes.substr(0, 4096);
    std::array<std::size_t, 2> nuls{};
    for (std::size_t i = 0; i < sample.size(); ++i)
        if (sample[i] == '\0') ++nuls[i % 2];
    const auto [even, odd] = nuls;
    const bool one_side = (even == 0) != (odd == 0);
    if (!one_side || even + odd < 2 || sample.size() % 2 != 0 || (even + odd) * 8 < sample.size()) return std::nullopt;
    return odd > 0 ? Encoding::utf16le : Encoding::utf16be;
}

ByteFault utf16_fault(Encoding encoding) {
    return {"looks like UTF-16", fmt::format("use --encoding {}", name_of(encoding)), true};
}

}  // namespace

std::optional<Encoding> parse_encoding(std::string_view text) noexcept {
    struct Name {
        std::string_view name;
        Encoding encoding;
    };
    static constexpr std::array<Name, 11> names{{
        {"detect", Encoding::detect},
        {"utf8", Encoding::utf8},
        {"utf16", Encoding::utf16le},
        {"utf16le", Encoding::utf16le},
        {"utf16be", Encoding::utf16be},
        {"gb18030", Encoding::gb18030},
        {"gbk", Encoding::gb18030},
        {"gb2312", Encoding::gb18030},
        {"cp936", Encoding::gb18030},
        {"ms936", Encoding::gb18030},
        {"euccn", Encoding::gb18030},
    }};
    std::array<char, 16> plain{};
    std::size_t size = 0;
    for (const char c : text) {
        if (c == '-' || c == '_') continue;
        if (size == plain.size()) return std::nullopt;
        plain[size++] = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    const std::string_view wanted{plain.data(), size};
    const auto found = std::find_if(names.begin(), names.end(), [&](const Name& n) { return n.name == wanted; });
    return found == names.end() ? std::nullopt : std::optional{found->encoding};
}

std::string_view name_of(Encoding encoding) noexcept {
    switch (encoding) {
    case Encoding::detect: return "detect";
    case Encoding::utf8: return "utf-8";
    case Encoding::utf16le: return "utf-16le";
    case Encoding::utf16be: return "utf-16be";
    case Encoding::gb18030: return "gb18030";
    }
    return "";
}

Opening opening_of(std::string_view first_bytes, Encoding asked) {
    const auto* mark = mark_of(first_bytes);
    if (mark && fits(asked, *mark)) return {mark->encoding, mark->bytes.size(), {}};
    const auto encoding = asked == Encoding::detect ? Encoding::utf8 : asked;
    if (auto fault = not_text(first_bytes)) return {encoding, 0, std::move(fault)};
    if (encoding != Encoding::utf8) return {encoding, 0, {}};
    if (mark && is_utf16(mark->encoding)) return {encoding, 0, utf16_fault(mark->encoding)};
    if (const auto utf16 = utf16_without_mark(first_bytes)) return {encoding, 0, utf16_fault(*utf16)};
    return {encoding, 0, {}};
}

std::size_t unfinished_tail(std::string_view text) noexcept {
    for (std::size_t back = 1; back <= 3 && back <= text.size(); ++back) {
        const auto byte = static_cast<unsigned char>(text[text.size() - back]);
        if (byte < 0x80) return 0;
        if (byte < 0xC0) continue;
        const std::size_t whole = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2;
        return whole > back ? back : 0;
    }
    return 0;
}

}  // namespace cs
