#include "base/search_words.hpp"
#include "base/utf8.hpp"
#include <algorithm>
#include <cstdlib>
#include <functional>
#include <memory>
#include <set>
#include <utf8proc.h>

namespace cs {
namespace {

constexpr std::size_t longest_word = 40;  // code points; what is longer is no word, but a key or a picture

// Sorted by their bytes.
constexpr std::string_view everywhere[] = {
    "a",     "about", "all",   "also",  "am",   "an",   "and",  "any", "are", "as",   "at",   "be",     "been",
    "but",   "by",    "can",   "do",    "doe",  "for",  "from", "had", "has", "have", "how",  "i",      "if",
    "in",    "is",    "it",    "me",    "my",   "no",   "not",  "of",  "on",  "or",   "our",  "please", "so",
    "that",  "the",   "there", "they",  "this", "to",   "us",   "was", "we",  "were", "what", "when",   "where",
    "which", "will",  "with",  "would", "you",  "your", "与",   "也",  "了",  "们",   "你",   "吗",     "和",
    "在",    "就",    "您",    "我",    "我们", "是",   "有",   "的",  "请",  "这",   "那"};

bool stands_everywhere(std::string_view word) { return std::ranges::binary_search(everywhere, word); }

std::string folded(std::string_view text) {
    if (plain_ascii(text)) {
        std::string out{text};
        for (auto& c : out)
            if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        return out;
    }
    const auto valid = valid_utf8(text);
    utf8proc_uint8_t* buffer = nullptr;
    const auto length = utf8proc_map(
        reinterpret_cast<const utf8proc_uint8_t*>(valid.data()), static_cast<utf8proc_ssize_t>(valid.size()), &buffer,
        static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD));
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner{buffer, &std::free};
    return length < 0 ? valid : std::string{reinterpret_cast<const char*>(buffer), static_cast<std::size_t>(length)};
}

bool in_word(char32_t c) noexcept {
    if (c == bad_byte) return false;
    const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(c));
    return (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_NO) && category != UTF8PROC_CATEGORY_ME;
}

/// Written without blanks between words.
bool runs_on(char32_t c) noexcept {
    return (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x4E00 && c <= 0x9FFF) ||
           (c >= 0xAC00 && c <= 0xD7AF) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x3FFFF) ||
           c == 0x3005;
}

/// "errors" is found by "error".
void drop_plural(std::string& word) {
    const auto n = word.size();
    if (n < 4 || word[n - 1] != 's') return;
    const char before = word[n - 2];
    if (before >= 'a' && before <= 'z' && before != 's' && before != 'u' && before != 'i') word.pop_back();
}

using Take = std::function<void(std::string)>;

void take_word(std::string_view text, std::size_t length, const Take& take) {
    if (length == 0 || length > longest_word) return;
    std::string word{text};
    drop_plural(word);
    take(std::move(word));
}

/// `characters` stand side by side. For an index each of them too; for a question only one that stands alone.
void take_run(const std::vector<std::string>& characters, bool for_index, const Take& take) {
    for (std::size_t i = 0; i < characters.size(); ++i) {
        if (for_index || characters.size() == 1) take(characters[i]);
        if (i + 1 < characters.size()) take(characters[i] + characters[i + 1]);
    }
}

void each_word(std::string_view question, bool for_index, const Take& take) {
    const auto text = folded(question);
    std::vector<std::string> run;
    std::size_t begin = 0, length = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto start = at;
        const auto c = next_code_point(text, at);
        const bool word = in_word(c), on = word && runs_on(c);
        if (!on && !run.empty()) {
            take_run(run, for_index, take);
            run.clear();
        }
        if ((!word || on) && length > 0) {
            take_word(std::string_view{text}.substr(begin, start - begin), length, take);
            length = 0;
        }
        if (on)
            run.push_back(text.substr(start, at - start));
        else if (word && length++ == 0)
            begin = start;
    }
    take_run(run, for_index, take);
    if (length > 0) take_word(std::string_view{text}.substr(begin), length, take);
}

}  // namespace

std::string indexed_words(std::string_view text) {
    std::set<std::string, std::less<>> seen;
    std::string out;
    each_word(text, true, [&](std::string word) {
        if (seen.size() >= most_indexed_words || seen.contains(word)) return;
        out += (out.empty() ? "" : " ") + word;
        seen.insert(std::move(word));
    });
    return out;
}

std::vector<std::string> asked_words(std::string_view question) {
    std::vector<std::string> telling, other;
    each_word(question, false, [&](std::string word) {
        auto& kind = stands_everywhere(word) ? other : telling;
        if (kind.size() < most_asked_words && std::ranges::find(kind, word) == kind.end())
            kind.push_back(std::move(word));
    });
    return telling.empty() ? other : telling;
}

}  // namespace cs
