// HTML of a mail as words and lines. It is read in one pass, as leniently as a browser would: a mark that is never
// closed takes what follows with it.
#include "base/utf8.hpp"
#include "document/mail_text.hpp"
#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace cs {
namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

template <std::size_t N> bool is_one_of(std::string_view name, const std::array<std::string_view, N>& names) {
    return std::ranges::find(names, name) != names.end();
}

constexpr std::array<std::string_view, 5> unread{"head", "script", "style", "template", "title"};
constexpr std::array<std::string_view, 13> paragraphs{"p",  "h1", "h2", "h3",    "h4",         "h5", "h6",
                                                      "ul", "ol", "dl", "table", "blockquote", "pre"};
constexpr std::array<std::string_view, 13> lines{"div",     "tr",     "br",     "hr",   "dt",   "dd",     "section",
                                                 "article", "header", "footer", "form", "body", "address"};

struct Tag {
    std::string name;  ///< in lower case; empty: none, but a declaration or a comment
    bool closes = false;
    std::string href;
    std::size_t end = 0;  ///< where what follows it begins
};

/// A reference to a character at `at`, which moves past it; '&' where it is none.
std::string character_at(std::string_view html, std::size_t& at) {
    constexpr std::array<std::pair<std::string_view, char32_t>, 16> named{{
        {"amp", U'&'},
        {"lt", U'<'},
        {"gt", U'>'},
        {"quot", U'"'},
        {"apos", U'\''},
        {"nbsp", U' '},
        {"copy", 0xA9},
        {"reg", 0xAE},
        {"euro", 0x20AC},
        {"ndash", 0x2013},
        {"mdash", 0x2014},
        {"hellip", 0x2026},
        {"lsquo", 0x2018},
        {"rsquo", 0x2019},
        {"ldquo", 0x201C},
        {"rdquo", 0x201D},
    }};
    constexpr std::size_t longest = 10;
    std::string out;
    const auto end = html.substr(at, longest).find(';');
    auto name = end == std::string_view::npos ? std::string_view{} : html.substr(at + 1, end - 1);
    std::optional<char32_t> code;
    if (name.starts_with('#')) {
        name.remove_prefix(1);
        const bool hex = name.starts_with('x') || name.starts_with('X');
        if (hex) name.remove_prefix(1);
        std::uint32_t value = 0;
        const auto [stop, error] = std::from_chars(name.data(), name.data() + name.size(), value, hex ? 16 : 10);
        if (error == std::errc{} && stop == name.data() + name.size())
            code =
                value == 0 || value > 0x10FFFF || (value >= 0xD800 && value < 0xE000) ? replacement_character : value;
        if (code == 0xA0) code = U' ';
    } else if (const auto* found = std::ranges::find(named, name, &std::pair<std::string_view, char32_t>::first);
               found != named.end()) {
        code = found->second;
    }
    if (code)
        append(out, *code), at += end + 1;
    else
        out = "&", ++at;
    return out;
}

std::string with_characters(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();)
        if (text[at] == '&')
            out += character_at(text, at);
        else
            out += text[at++];
    return out;
}

/// The tag that begins at `at`, where '<' stands and a letter, '/', '!' or '?' follows.
Tag tag_at(std::string_view html, std::size_t at) {
    Tag tag;
    if (html.substr(at).starts_with("<!--")) {
        const auto end = html.find("-->", at + 4);
        tag.end = end == std::string_view::npos ? html.size() : end + 3;
        return tag;
    }
    ++at;
    if (tag.closes = html[at] == '/'; tag.closes) ++at;
    while (at < html.size() && (is_letter(html[at]) || (html[at] >= '0' && html[at] <= '9')))
        tag.name += lower(html[at++]);
    std::string attribute;
    while (at < html.size() && html[at] != '>') {
        if (html[at] == '"' || html[at] == '\'') {
            const auto end = std::min(html.find(html[at], at + 1), html.size());
            if (attribute == "href=") tag.href = with_characters(html.substr(at + 1, end - at - 1));
            at = std::min(end + 1, html.size());
            attribute.clear();
        } else if (is_space(html[at])) {
            if (!attribute.ends_with('=')) attribute.clear();
            ++at;
        } else {
            if (attribute.size() < 6) attribute += lower(html[at]);
            ++at;
        }
    }
    tag.end = std::min(at + 1, html.size());
    return tag;
}

/// Where an element that nobody reads ends: behind its closing tag.
std::size_t behind(std::string_view html, std::size_t at, std::string_view name) {
    for (at = html.find("</", at); at != std::string_view::npos; at = html.find("</", at + 2)) {
        const auto found = html.substr(at + 2, name.size());
        if (std::ranges::equal(found, name, {}, lower)) return std::min(html.find('>', at), html.size() - 1) + 1;
    }
    return html.size();
}

class Reader {
  public:
    std::string read(std::string_view html) {
        for (std::size_t at = 0; at < html.size();) {
            const char c = html[at], next = at + 1 < html.size() ? html[at + 1] : '\0';
            if (c == '<' && (is_letter(next) || next == '/' || next == '!' || next == '?')) {
                const auto tag = tag_at(html, at);
                at = !tag.closes && is_one_of(tag.name, unread) ? behind(html, tag.end, tag.name) : tag.end;
                take(tag);
            } else if (c == '&') {
                put(character_at(html, at));
            } else {
                put(html.substr(at++, 1));
            }
        }
        close_link();
        out_.erase(out_.find_last_not_of(" \n") + 1);
        return std::move(out_);
    }

  private:
    void put(std::string_view text) {
        if (preformatted_ > 0 || !is_space(text[0])) {
            if (text != "\r") out_ += text;
        } else if (!out_.empty() && out_.back() != ' ' && out_.back() != '\n') {
            out_ += ' ';
        }
    }

    /// The line ends here, and `breaks` - 1 empty ones follow at least; at the very beginning nothing does.
    void end_line(std::size_t breaks) {
        while (out_.ends_with(' ')) out_.pop_back();
        if (breaks == 0 || out_.empty()) return;
        const auto last = out_.find_last_not_of('\n');
        const auto there = out_.size() - (last == std::string::npos ? 0 : last + 1);
        if (there < breaks) out_.append(breaks - there, '\n');
    }

    void close_link() {
        if (link_.empty()) return;
        const auto words = std::string_view{out_}.substr(std::min(link_from_, out_.size()));
        if (words.find(link_) == std::string_view::npos) out_ += " <" + link_ + ">";
        link_.clear();
    }

    void take(const Tag& tag) {
        if (tag.name == "a") {
            close_link();
            if (!tag.closes && (tag.href.starts_with("http") || tag.href.starts_with("mailto:"))) {
                link_ = tag.href;
                link_from_ = out_.size();
            }
        }
        if (tag.name == "pre") preformatted_ = tag.closes ? std::max(preformatted_ - 1, 0) : preformatted_ + 1;
        if (tag.name == "br" && !tag.closes) {
            end_line(0);
            if (!out_.empty()) out_ += '\n';
        } else if (is_one_of(tag.name, paragraphs)) {
            end_line(2);
        } else if (is_one_of(tag.name, lines)) {
            end_line(1);
        } else if (tag.name == "li" && !tag.closes) {
            end_line(1);
            out_ += "- ";
        } else if (tag.name == "td" || tag.name == "th") {
            put(" ");
        }
    }

    std::string out_, link_;
    std::size_t link_from_ = 0;
    int preformatted_ = 0;
};

}  // namespace

std::string text_of_html(std::string_view html) { return Reader{}.read(html); }

}  // namespace cs
