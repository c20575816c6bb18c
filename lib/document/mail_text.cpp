#include "document/mail_text.hpp"
#include "base/ascii.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include <algorithm>
#include <array>
#include <cerrno>
#include <iconv.h>
#include <optional>

namespace cs {
namespace {

/// One of iconv's converters to UTF-8.
class Converter {
  public:
    explicit Converter(const std::string& from) : handle_{::iconv_open("UTF-8", from.c_str())} {}
    Converter(const Converter&) = delete;
    Converter& operator=(const Converter&) = delete;
    ~Converter() {
        if (*this) ::iconv_close(handle_);
    }
    explicit operator bool() const noexcept { return handle_ != reinterpret_cast<iconv_t>(-1); }

    /// `strict`: nullopt at the first byte that makes no sense, instead of a mark in its place.
    std::optional<std::string> convert(std::string_view bytes, bool strict) const {
        std::string out;
        std::array<char, 8192> buffer;
        char* in = const_cast<char*>(bytes.data());
        std::size_t left = bytes.size();
        while (left > 0) {
            char* to = buffer.data();
            std::size_t room = buffer.size();
            const bool stopped = ::iconv(handle_, &in, &left, &to, &room) == static_cast<std::size_t>(-1);
            const int why = errno;
            out.append(buffer.data(), buffer.size() - room);
            if (!stopped || why == E2BIG) continue;
            if (strict) return std::nullopt;
            append(out, replacement_character);
            if (why == EINVAL) break;  // a character that the end cuts off
            ++in, --left;
        }
        return out;
    }

  private:
    iconv_t handle_;
};

/// What is sent under a name; empty: that cannot be told by the name.
std::string sent_as(std::string_view charset) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 18> known{{
        {"us-ascii", ""},
        {"ascii", ""},
        {"8bit", ""},
        {"unknown-8bit", ""},
        {"x-unknown", ""},
        {"default_charset", ""},
        {"gb2312", "GB18030"},
        {"gbk", "GB18030"},
        {"gb_2312-80", "GB18030"},
        {"cp936", "GB18030"},
        {"x-gbk", "GB18030"},
        {"iso-8859-1", "WINDOWS-1252"},
        {"latin1", "WINDOWS-1252"},
        {"big5", "BIG5-HKSCS"},
        {"shift_jis", "CP932"},
        {"ks_c_5601-1987", "CP949"},
        {"euc-kr", "CP949"},
        {"utf8", "utf-8"},
    }};
    const auto name = ascii_lower(charset);
    const auto found = std::ranges::find(known, name, &decltype(known)::value_type::first);
    return found == known.end() ? name : std::string{found->second};
}

/// Names without a part that would tell iconv how to convert, or where to look.
bool is_charset_name(std::string_view name) {
    const auto plain = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_' ||
               c == '.' || c == ':';
    };
    return !name.empty() && name.size() <= 40 && std::ranges::all_of(name, plain);
}

std::string of_unnamed_charset(std::string_view bytes) {
    if (!first_invalid_utf8(bytes)) return std::string{bytes};
    if (auto chinese = Converter{"GB18030"}.convert(bytes, true)) return std::move(*chinese);
    return Converter{"WINDOWS-1252"}.convert(bytes, false).value_or(valid_utf8(bytes));
}

std::string decoded(std::string_view bytes, std::string_view charset) {
    const auto name = sent_as(charset);
    if (name == "utf-8") return valid_utf8(bytes);
    if (is_charset_name(name))
        if (const Converter converter{name})
            if (auto text = converter.convert(bytes, false)) return valid_utf8(*text);
    return of_unnamed_charset(bytes);
}

/// Without NUL, and with lines that end as ours do.
std::string tidied(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\0') continue;
        const bool ended = text[i] == '\r';
        if (ended && i + 1 < text.size() && text[i + 1] == '\n') ++i;
        out += ended ? '\n' : text[i];
    }
    return out;
}

}  // namespace

std::string text_in_charset(std::string_view bytes, std::string_view charset) {
    auto text = tidied(decoded(bytes, charset));
    if (text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
    return text;
}

std::string in_a_line(std::string_view raw) {
    const auto text = valid_utf8(raw);
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const auto code = next_code_point(text, at);
        if (code < 0x20 || (code >= 0x7F && code < 0xA0) || is_blank(code) || code == 0x2028 || code == 0x2029) {
            if (!out.empty() && out.back() != ' ') out += ' ';
        } else {
            append(out, code);
        }
    }
    if (out.ends_with(' ')) out.pop_back();
    return out;
}

std::string unflowed(std::string_view text, bool delsp) {
    std::string out;
    std::optional<std::size_t> open;  // how deeply the line is quoted that goes on
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        auto line = text.substr(at, end - at);
        at = end + 1;
        const auto depth = std::min(line.find_first_not_of('>'), line.size());
        line.remove_prefix(depth);
        if (line.starts_with(' ')) line.remove_prefix(1);
        const bool signs = line == "-- ";
        if (open && (*open != depth || signs)) {
            out += '\n';
            open.reset();
        }
        if (!open && depth > 0) out += std::string(depth, '>') + ' ';
        const bool goes_on = line.ends_with(' ') && !signs;
        if (goes_on && delsp) line.remove_suffix(1);
        out += line;
        open = goes_on ? std::optional{depth} : std::nullopt;
        if (!goes_on) out += '\n';
    }
    return out;
}

}  // namespace cs
