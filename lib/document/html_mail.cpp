#include "base/text.hpp"
#include "document/formats.hpp"
#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace cs {
namespace {

// Neither text nor page has a colour: the reader's own apply, by day and by night. Lines and bars are of a middle tone
// that is seen on both. Every style stands on its element, since mail clients drop the rest.
constexpr std::size_t largest = 102 * 1024;  // bytes: what lies beyond is hidden behind a link by some clients
constexpr std::size_t most_rows = 1200;      // more never fit, since a row takes about ninety bytes
constexpr std::size_t one_piece = 14;        // cells: what is shorter stays on one line
constexpr std::string_view font =
    "font-family:-apple-system,'Segoe UI',Roboto,'Helvetica Neue','PingFang SC','Microsoft YaHei',sans-serif";
constexpr std::string_view head_cell =
    "padding:6px 16px 6px 0;border-bottom:1px solid #8a929b;font-size:13px;vertical-align:bottom";
constexpr std::string_view cell = "padding:6px 16px 6px 0;border-bottom:1px solid #b9c0c8;vertical-align:top";

std::string left_out(std::size_t rows, Lang lang) {
    const Words words = rows == 1 ? Words{"{} more row is not shown here", "另有 {} 行未列出"}
                                  : Words{"{} more rows are not shown here", "另有 {} 行未列出"};
    return fmt::format(fmt::runtime(words.in(lang)), human_text(static_cast<std::int64_t>(rows), lang));
}

std::string paragraph(std::string_view css, std::string_view text) {
    return text.empty() ? "" : fmt::format("<p style=\"{}\">{}</p>\n", css, html_lines(shown_lines(text)));
}

std::string heading(int level, std::string_view text) {
    constexpr std::string_view sizes[] = {"24px;line-height:30px;margin:0 0 4px",
                                          "18px;line-height:24px;margin:32px 0 8px",
                                          "16px;line-height:22px;margin:24px 0 6px"};
    return text.empty() ? ""
                        : fmt::format("<h{0} style=\"font-size:{1};font-weight:600\">{2}</h{0}>\n", level,
                                      sizes[level - 1], escape_html(shown_line(text)));
}

std::string open_table(std::string_view margin) {
    return fmt::format("<table style=\"border-collapse:collapse;font-size:15px;line-height:21px;{};margin:{}\">\n",
                       font, margin);
}

std::string left_out_line(std::size_t have, std::size_t most, Lang lang) {
    return have > most ? paragraph("font-size:14px;margin:0 0 20px", left_out(have - most, lang)) : "";
}

std::string table(const Table& t, Lang lang, std::size_t most) {
    const auto rows = shown_rows(t, lang, most);
    const auto widths = column_widths(rows, t.columns.size());
    std::vector<std::string> styles;  // what a cell has beyond its padding and its rule
    std::string out = open_table("8px 0 20px") + "<thead><tr>";
    for (std::size_t c = 0; c < t.columns.size(); ++c) {
        const std::string head = label(t.columns[c]);
        const bool right = right_aligned(t.columns[c].type);
        styles.push_back(std::string{right ? ";text-align:right" : ""} +
                         (right || widths[c] <= one_piece ? ";white-space:nowrap" : ""));
        out +=
            fmt::format("<th scope=\"col\" style=\"{};text-align:{}{}\">{}</th>", head_cell, right ? "right" : "left",
                        width(head) <= one_piece ? ";white-space:nowrap" : "", escape_html(head));
    }
    out += "</tr></thead>\n<tbody>\n";
    for (const auto& row : rows) {
        out += "<tr>";
        for (std::size_t c = 0; c < row.size(); ++c)
            out += fmt::format("<td style=\"{}{}\">{}</td>", cell, styles[c], html_lines(row[c]));
        out += "</tr>\n";
    }
    return out + "</tbody></table>\n" + left_out_line(t.rows.size(), most, lang);
}

std::string facts(const Facts& f, Lang lang) {
    std::string out = open_table("8px 0 20px") + "<tbody>\n";
    for (const auto& fact : f.facts) {
        const std::string name = label(fact.what), value = shown(fact.value, lang);
        out += fmt::format(
            "<tr><th scope=\"row\" style=\"padding:3px 20px 3px 0;text-align:left;vertical-align:top;"
            "font-weight:400{}\">{}</th><td style=\"padding:3px 0;vertical-align:top;font-weight:600\">{}</td></tr>\n",
            width(name) <= one_piece ? ";white-space:nowrap" : "", escape_html(name),
            value.empty() ? "–" : html_lines(value));
    }
    return f.facts.empty() ? "" : out + "</tbody></table>\n";
}

/// A bar is a cell with a ground in a table of its own.
std::string bar(double share) {
    constexpr int full = 240;
    const int pixels = static_cast<int>(std::ceil(share * full));
    if (pixels == 0) return "&nbsp;";
    return fmt::format(
        "<table role=\"presentation\" style=\"border-collapse:collapse\"><tbody><tr><td style=\"width:{}px;"
        "height:12px;padding:0;background-color:#5b8cc4;font-size:1px;line-height:12px\">&nbsp;</td></tr>"
        "</tbody></table>",
        pixels);
}

std::string chart(const Chart& c, Lang lang, std::size_t most) {
    const double top = longest(c);
    std::string out = open_table("8px 0 20px") + "<tbody>\n";
    for (std::size_t i = 0; i < std::min(c.bars.size(), most); ++i)
        out +=
            fmt::format("<tr><th scope=\"row\" style=\"padding:3px 16px 3px 0;text-align:left;font-weight:400\">{}</th>"
                        "<td style=\"padding:3px 16px 3px 0;text-align:right;white-space:nowrap\">{}</td>"
                        "<td style=\"padding:3px 0\">{}</td></tr>\n",
                        escape_html(shown_line(c.bars[i].label)), escape_html(shown_line(c.bars[i].shown)),
                        bar(share(c.bars[i], top)));
    return out + "</tbody></table>\n" + left_out_line(c.bars.size(), most, lang);
}

struct Writer {
    Lang lang;
    std::size_t most;  // rows a table may show
    int level = 2;     // of the titles of blocks: below the heading they stand under

    std::string operator()(const Heading& h) {
        level = 3;
        return heading(2, h.text);
    }
    std::string operator()(const Paragraph& p) { return paragraph("margin:8px 0", p.text); }
    std::string operator()(const Footnote& f) {
        return paragraph("font-size:13px;line-height:18px;margin:8px 0", f.text);
    }
    std::string operator()(const PageBreak&) {
        return "<hr style=\"border:0;border-top:1px solid #b9c0c8;margin:28px 0\">\n";
    }
    std::string operator()(const Facts& f) { return heading(level, f.title) + facts(f, lang); }
    std::string operator()(const Chart& c) {
        return c.bars.empty() ? "" : heading(level, c.title) + chart(c, lang, most);
    }
    std::string operator()(const Table& t) {
        const bool say = t.rows.empty() && !t.none.empty();
        return heading(level, t.title) + (say ? paragraph("margin:8px 0", t.none) : table(t, lang, most));
    }
};

std::string page(const Document& doc, std::size_t most) {
    std::string out =
        fmt::format("<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n"
                    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                    "<meta name=\"color-scheme\" content=\"light dark\">\n<title>{}</title>\n</head>\n"
                    "<body style=\"margin:0;padding:24px 16px;font-size:15px;line-height:22px;{}\">\n<main>\n",
                    html_language(doc.lang), escape_html(shown_line(doc.title)), font);
    out += heading(1, doc.title) + paragraph("margin:0 0 16px", doc.subtitle);
    Writer write{doc.lang, most};
    for (const auto& block : doc.blocks) out += std::visit(write, block);
    return out + "</main>\n</body>\n</html>\n";
}

std::size_t longest_table(const Document& doc) {
    std::size_t rows = 0;
    for (const auto& block : doc.blocks) {
        if (const auto* t = std::get_if<Table>(&block)) rows = std::max(rows, t->rows.size());
        if (const auto* c = std::get_if<Chart>(&block)) rows = std::max(rows, c->bars.size());
    }
    return rows;
}

}  // namespace

std::string render_mail_html(const Document& doc) {
    std::size_t most = std::min(longest_table(doc), most_rows);
    std::string out = page(doc, most);
    while (out.size() > largest && most > 0) {
        most = most * 3 / 4;
        out = page(doc, most);
    }
    return out;
}

}  // namespace cs
