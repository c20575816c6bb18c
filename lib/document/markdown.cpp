#include "base/text.hpp"
#include "document/formats.hpp"
#include <algorithm>
#include <cctype>
#include <cmath>
#include <fmt/format.h>

namespace cs {
namespace {

bool word(char c) { return std::isalnum(static_cast<unsigned char>(c)) || static_cast<unsigned char>(c) >= 0x80; }

/// Text that means itself: no markup, no HTML, no cell border. An underscore within a word is none in GitHub's dialect.
std::string escaped(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool inside = i > 0 && i + 1 < text.size() && word(text[i - 1]) && word(text[i + 1]);
        switch (c) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '_': out += inside ? "_" : "\\_"; break;
        case '\\':
        case '`':
        case '*':
        case '[':
        case ']':
        case '~':
        case '$':
        case '|': out += {'\\', c}; break;
        default: out += c;
        }
    }
    return out;
}

std::string inline_text(std::string_view text) { return escaped(trimmed(shown_line(text))); }

/// In a cell a line break can only be an element.
std::string cell_text(std::string_view shown) {
    std::string out;
    for (const char c : escaped(trimmed(shown)))
        if (c == '\n')
            out += "<br>";
        else
            out += c;
    return out;
}

/// What would begin a heading, a list, a rule or a code block at the start of a line does not.
std::string block_line(std::string_view line) {
    const std::string text = escaped(trimmed(line));
    if (text.empty()) return text;
    if (std::string_view{"#-+="}.find(text[0]) != std::string_view::npos) return '\\' + text;
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    if (digits == 0 || digits == text.size() || (text[digits] != '.' && text[digits] != ')')) return text;
    return text.substr(0, digits) + '\\' + text.substr(digits);
}

/// Paragraphs keep their line breaks.
std::string paragraph(std::string_view text) {
    std::string out;
    for (const auto& line : split(shown_lines(text), '\n')) out += (out.empty() ? "" : "  \n") + block_line(line);
    return out.empty() ? out : out + '\n';
}

std::string row(const std::vector<std::string>& cells) {
    std::string out = "|";
    for (const auto& cell : cells) out += cell.empty() ? " |" : ' ' + cell + " |";
    return out + '\n';
}

std::string rule(const std::vector<bool>& right) {
    std::string out = "|";
    for (const bool r : right) out += r ? " ---: |" : " --- |";
    return out + '\n';
}

std::string table(const Table& t, Lang lang) {
    std::vector<std::string> headers;
    std::vector<bool> right;
    for (const auto& column : t.columns) {
        headers.push_back(cell_text(label(column)));
        right.push_back(right_aligned(column.type));
    }
    std::string out = row(headers) + rule(right);
    for (auto& cells : shown_rows(t, lang)) {
        for (auto& cell : cells) cell = cell_text(cell);
        out += row(cells);
    }
    return out;
}

std::string table_or_none(const Table& t, Lang lang) {
    return t.rows.empty() && !t.none.empty() ? paragraph(t.none) : table(t, lang);
}

std::string facts(const Facts& f, Lang lang) {
    std::string out =
        row({std::string{words::field.in(lang)}, std::string{words::value.in(lang)}}) + rule({false, false});
    for (const auto& fact : f.facts) out += row({cell_text(label(fact.what)), cell_text(shown(fact.value, lang))});
    return out;
}

std::string chart(const Chart& c, Lang lang) {
    constexpr double full = 20;
    const double most = longest(c);
    std::string out = row({"", std::string{words::amount.in(lang)}, ""}) + rule({false, true, false});
    for (const auto& bar : c.bars) {
        const auto marks = static_cast<std::size_t>(std::ceil(share(bar, most) * full));
        out += row({cell_text(shown_lines(bar.label)), cell_text(shown_lines(bar.shown)), std::string(marks, '#')});
    }
    return out;
}

struct Writer {
    Lang lang;

    static std::string heading(std::string_view marks, std::string_view text) {
        return text.empty() ? "" : fmt::format("{} {}\n\n", marks, inline_text(text));
    }
    std::string operator()(const Heading& h) const { return fmt::format("## {}\n", inline_text(h.text)); }
    std::string operator()(const Paragraph& p) const { return paragraph(p.text); }
    std::string operator()(const Footnote& f) const {
        const std::string text = inline_text(f.text);
        return text.empty() ? "" : fmt::format("*{}*\n", text);
    }
    std::string operator()(const PageBreak&) const { return "---\n"; }
    std::string operator()(const Facts& f) const { return heading("###", f.title) + facts(f, lang); }
    std::string operator()(const Chart& c) const {
        return c.bars.empty() ? "" : heading("###", c.title) + chart(c, lang);
    }
    std::string operator()(const Table& t) const { return heading("###", t.title) + table_or_none(t, lang); }
};

}  // namespace

std::string render_markdown(const Table& t, const Look& look) { return table(t, look.lang); }
std::string render_markdown(const Facts& f, const Look& look) { return facts(f, look.lang); }

std::string render_markdown(const Document& doc, const Look&) {
    std::string out = fmt::format("# {}\n", inline_text(doc.title));
    if (!doc.subtitle.empty()) out += '\n' + paragraph(doc.subtitle);
    for (const auto& block : doc.blocks)
        if (const std::string text = std::visit(Writer{doc.lang}, block); !text.empty()) out += '\n' + text;
    return out;
}

}  // namespace cs
