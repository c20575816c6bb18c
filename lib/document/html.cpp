#include "base/text.hpp"
#include "document/formats.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

// Calm pages: rules instead of boxes, numbers of one width, the colours of day and night, and paper in black on white.
constexpr std::string_view style = R"css(
:root{color-scheme:light dark;--page:#fff;--ink:#1f2328;--quiet:#57606a;--line:#e4e7eb;--rule:#9aa4af;--bar:#3f72af}
@media (prefers-color-scheme:dark){:root{--page:#15181c;--ink:#e4e7ea;--quiet:#a0a9b3;--line:#2c3138;--rule:#69737d;--bar:#6c9fd8}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
main{max-width:68rem;margin:0 auto;padding:3rem 1.5rem 4rem}
h1{font-size:1.75rem;line-height:1.25;font-weight:650;letter-spacing:-.015em;margin:0}
h2{font-size:1.25rem;line-height:1.3;font-weight:650;margin:2.75rem 0 .75rem}
h3,.t,caption{font-size:1rem;line-height:1.4;font-weight:650;text-align:left}
h3,.t{margin:2rem 0 .5rem}
caption{padding:0 0 .5rem}
p{max-width:44rem;margin:.75rem 0}
.sub{color:var(--quiet);margin:.375rem 0 0}
.none{color:var(--quiet)}
.note{color:var(--quiet);font-size:.8125rem;max-width:44rem}
.wide{overflow-x:auto;margin:1.75rem 0}
table{border-collapse:collapse;min-width:min(100%,34rem);font-size:.9375rem;line-height:1.45;font-variant-numeric:tabular-nums}
th,td{padding:.5rem 1.75rem .5rem 0;text-align:left;vertical-align:baseline;border-bottom:1px solid var(--line);overflow-wrap:break-word}
.l{overflow-wrap:anywhere}
table .s{font-family:ui-monospace,"DejaVu Sans Mono",Menlo,Consolas,monospace;white-space:nowrap}
th:last-child,td:last-child{padding-right:0}
thead th{font-size:.8125rem;font-weight:600;color:var(--quiet);white-space:nowrap;vertical-align:bottom;border-bottom-color:var(--rule)}
tbody th{font-weight:600}
.n{text-align:right;white-space:nowrap}
.k,.v{white-space:nowrap}
.w{min-width:14em}
@media screen{.many table{font-size:.875rem}.many :is(th,td):not(:last-child){padding-right:1.125rem}.many .v{white-space:normal;word-break:keep-all}.many .w{min-width:12em}}
@media screen and (min-width:68rem){.wide{width:max-content;min-width:100%;max-width:calc(50vw + 31rem)}}
dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.375rem 1.75rem;margin:1.25rem 0;font-variant-numeric:tabular-nums}
dt{color:var(--quiet)}
dd{margin:0;overflow-wrap:break-word}
.chart{width:100%;max-width:44rem;margin:1.75rem 0}
.chart th,.chart td{border:0;padding-top:.25rem;padding-bottom:.25rem;vertical-align:middle}
.chart th{font-weight:400}
.chart .b{width:70%;min-width:6em}
svg{display:block;width:100%;height:.875rem;fill:var(--bar)}
hr{border:0;border-top:1px solid var(--line);margin:3rem 0}
@media (max-width:36rem){main{padding:1.5rem 1rem 2rem}dl{grid-template-columns:1fr;gap:0}dd{margin:0 0 .625rem}}
@media print{
:root{--page:#fff;--ink:#000;--quiet:#444;--line:#ccc;--rule:#666;--bar:#3f72af;color-scheme:light}
body{font-size:10pt}main{max-width:none;padding:0}.wide{overflow:visible}table{font-size:9pt}
.v,thead th{white-space:normal}thead th{word-break:keep-all}.v{min-width:4em}.w{min-width:10em}th,td{padding-right:.75rem}
thead{display:table-header-group}tr,dt,dd,.short{break-inside:avoid}h1,h2,h3,caption,thead{break-after:avoid}
tr:nth-child(-n+2):not(:last-child){break-after:avoid}tr:nth-last-child(-n+2):not(:first-child){break-before:avoid}
svg{print-color-adjust:exact}hr{visibility:hidden;margin:0;break-after:page}}
)css";

// Slides, each on a sheet of its own, are read from across a table.
constexpr std::string_view slide_style = R"css(hr+h2{margin-top:0}
@media print{body{font-size:17pt;line-height:1.5}h1{font-size:32pt}h2{font-size:26pt;margin:2.5rem 0 1.5rem}hr+h2{margin-top:0}
h3,caption{font-size:16pt}p{max-width:none;margin:1.25rem 0}table,dl{font-size:15pt;min-width:60%}thead th,.note{font-size:12pt}.note{max-width:none}
.chart{max-width:none}svg{height:1.5rem}.sub{font-size:14pt}}
)css";

constexpr std::size_t one_piece = 28;   // cells: what is shorter stays on one line
constexpr std::size_t short_table = 8;  // rows: so few are printed on one sheet
constexpr std::size_t many_columns = 8;  // and more stand closer together
constexpr std::size_t portrait = 110;   // cells: a wider table is printed on a turned sheet
constexpr std::size_t narrow = 10;      // cells: text gets at least so much of a sheet, and wraps beyond
constexpr std::size_t longest_title = 70;

std::string page(std::string_view title, Lang lang, bool turned, const std::string& body, bool slides = false,
                 bool curved = false) {
    return fmt::format(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{}</title>\n"
        "<style>{}{}{}@page{{size:A4{};margin:18mm "
        "15mm}}\n</style>\n</head>\n<body>\n<main>\n{}</main>\n</body>\n</html>\n",
        html_language(lang), escape_html(cut(shown_line(title), longest_title)), style, slides ? slide_style : "",
        curved ? curve_style : "", turned || slides ? " landscape" : "",
        body);
}

struct ColumnLook {
    std::string_view css;
    std::size_t cells;  ///< that it needs on paper
};

/// Lines of bars alone: each of their signs has to be as wide as the next.
bool holds_sparklines(const std::vector<std::vector<std::string>>& rows, std::size_t column) {
    constexpr std::string_view signs = "·▁▂▃▄▅▆▇█";
    bool any = false;
    for (const auto& row : rows)
        for (std::string_view cell = row[column]; !cell.empty(); any = true) {
            const std::size_t bytes = cell.starts_with("·") ? 2 : 3;
            if (signs.find(cell.substr(0, bytes)) == signs.npos) return false;
            cell.remove_prefix(std::min(bytes, cell.size()));
        }
    return any;
}

std::size_t longest_word(std::string_view text) {
    std::size_t most = 0;
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        most = std::max(most, width(text.substr(0, end)));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return most;
}

/// Chinese can be broken anywhere: what stands without blanks in it is held together by its Latin letters alone.
std::size_t longest_word(const std::vector<std::vector<std::string>>& rows, std::size_t column) {
    std::size_t most = 0;
    for (const auto& row : rows) {
        const std::string& cell = row[column];
        const bool latin = std::ranges::all_of(cell, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
        if (latin) most = std::max(most, longest_word(cell));
    }
    return most;
}

std::vector<ColumnLook> looks(const Table& t, const std::vector<std::vector<std::string>>& rows) {
    std::vector<ColumnLook> out;
    const auto widths = column_widths(rows, t.columns.size());
    for (std::size_t c = 0; c < t.columns.size(); ++c) {
        const bool right = right_aligned(t.columns[c].type);
        const bool text = t.columns[c].type == Type::text || t.columns[c].type == Type::choice;
        const std::string_view css = right                     ? "n"
                                     : holds_sparklines(rows, c) ? "s"
                                     : widths[c] > one_piece     ? "w"
                                     : text                      ? "v"
                                                                 : "k";
        const auto printed = css == "v" ? std::min(widths[c], std::max(longest_word(rows, c), narrow))
                             : css == "w" ? 2 * narrow
                                          : widths[c];
        out.push_back({css, std::max(printed, longest_word(label(t.columns[c])))});
    }
    return out;
}

std::string body_row(const std::vector<std::string>& row, const std::vector<ColumnLook>& look) {
    std::string out = "<tr>";
    for (std::size_t c = 0; c < row.size(); ++c) {
        const bool names_the_row = c == 0 && !row[c].empty();
        out += fmt::format("<{0} class=\"{1}\">{2}</{3}>", names_the_row ? "th scope=\"row\"" : "td", look[c].css,
                           html_lines(row[c]), names_the_row ? "th" : "td");
    }
    return out + "</tr>\n";
}

/// Sets `turn` if it is too wide for an upright sheet of paper.
std::string table(const Table& t, Lang lang, bool captioned, bool& turn) {
    const auto rows = shown_rows(t, lang);
    const auto look = looks(t, rows);
    std::size_t cells = 0;
    for (const auto& column : look) cells += column.cells + 2;
    turn = turn || cells > portrait;

    const std::string title = escape_html(shown_line(t.title.empty() ? t.name : t.title));
    std::string out = fmt::format("<div class=\"wide{}{}\" role=\"group\" tabindex=\"0\" aria-label=\"{}\">\n<table>\n",
                                  rows.size() <= short_table ? " short" : "",
                                  t.columns.size() >= many_columns ? " many" : "", title);
    if (captioned && !t.title.empty()) out += fmt::format("<caption>{}</caption>\n", title);
    out += "<thead>\n<tr>";
    for (std::size_t c = 0; c < t.columns.size(); ++c)
        out += fmt::format("<th scope=\"col\"{}>{}</th>", look[c].css == "n" ? " class=\"n\"" : "",
                           escape_html(label(t.columns[c])));
    out += "</tr>\n</thead>\n<tbody>\n";
    for (const auto& row : rows) out += body_row(row, look);
    return out + "</tbody>\n</table>\n</div>\n";
}

bool says_none(const Table& t) { return t.rows.empty() && !t.none.empty(); }

std::string none(const Table& t) { return fmt::format("<p class=\"none\">{}</p>\n", html_lines(shown_lines(t.none))); }

std::string facts(const Facts& f, Lang lang) {
    if (f.facts.empty()) return {};
    std::string out = "<dl>\n";
    for (const auto& fact : f.facts) {
        const std::string value = shown(fact.value, lang);
        out += fmt::format("<dt>{}</dt><dd>{}</dd>\n", escape_html(label(fact.what)),
                           value.empty() ? "–" : html_lines(value));
    }
    return out + "</dl>\n";
}

/// Bars are drawings, the rest is text: it can be read aloud, copied, and fits any screen.
std::string chart(const Chart& c) {
    const double most = longest(c);
    std::string out = "<table class=\"chart\">\n";
    if (!c.title.empty()) out += fmt::format("<caption>{}</caption>\n", escape_html(shown_line(c.title)));
    out += "<tbody>\n";
    for (const auto& bar : c.bars) {
        const std::string name = shown_line(bar.label);
        out += fmt::format("<tr><th scope=\"row\" class=\"{}\">{}</th><td class=\"b\"><svg aria-hidden=\"true\"><rect "
                           "width=\"{:.1f}%\" height=\"100%\" rx=\"2\"/></svg></td><td class=\"n\">{}</td></tr>\n",
                           width(name) <= one_piece ? "k" : "l", escape_html(name), 100 * share(bar, most),
                           escape_html(shown_line(bar.shown)));
    }
    return out + "</tbody>\n</table>\n";
}

struct Writer {
    Lang lang;
    bool turn = false;
    bool under_heading = false, curved = false;

    std::string heading(std::string_view text) const {
        const int level = under_heading ? 3 : 2;  // looks like a table's caption, whichever it is
        return text.empty() ? ""
                            : fmt::format("<h{0}{1}>{2}</h{0}>\n", level, under_heading ? "" : " class=\"t\"",
                                          escape_html(shown_line(text)));
    }
    std::string operator()(const Heading& h) {
        under_heading = true;
        return fmt::format("<h2>{}</h2>\n", escape_html(shown_line(h.text)));
    }
    std::string operator()(const Paragraph& p) { return fmt::format("<p>{}</p>\n", html_lines(shown_lines(p.text))); }
    std::string operator()(const Footnote& f) {
        return fmt::format("<p class=\"note\">{}</p>\n", html_lines(shown_lines(f.text)));
    }
    std::string operator()(const PageBreak&) { return "<hr>\n"; }
    std::string operator()(const Facts& f) { return heading(f.title) + facts(f, lang); }
    std::string operator()(const Chart& c) {
        auto figure = html_curves(c, lang);
        curved = curved || !figure.empty();
        return !figure.empty() ? figure : c.bars.empty() ? "" : chart(c);
    }
    std::string operator()(const Table& t) {
        return says_none(t) ? heading(t.title) + none(t) : table(t, lang, true, turn);
    }
};

/// Whether new pages begin with headings, more than once.
bool has_slides(const Document& doc) {
    int pages = 0;
    for (std::size_t i = 0; i + 1 < doc.blocks.size(); ++i)
        pages += std::holds_alternative<PageBreak>(doc.blocks[i]) && std::holds_alternative<Heading>(doc.blocks[i + 1]);
    return pages > 1;
}

std::string title_lines(std::string_view title, std::string_view subtitle) {
    std::string out = fmt::format("<h1>{}</h1>\n", escape_html(shown_line(title)));
    if (!subtitle.empty()) out += fmt::format("<p class=\"sub\">{}</p>\n", html_lines(shown_lines(subtitle)));
    return "<header>\n" + out + "</header>\n";
}

}  // namespace

std::string escape_html(std::string_view shown) {
    std::string out;
    out.reserve(shown.size());
    for (const char c : shown) {
        switch (c) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '"': out += "&quot;"; break;
        case '\'': out += "&#39;"; break;
        default: out += c;
        }
    }
    return out;
}

std::string html_lines(std::string_view shown) {
    std::string out;
    for (const char c : escape_html(shown))
        if (c == '\n')
            out += "<br>";
        else
            out += c;
    return out;
}

std::string_view html_language(Lang lang) noexcept { return lang == Lang::zh ? "zh-CN" : "en"; }

std::string render_html(const Table& t, const Look& look) {
    const std::string_view title = t.title.empty() ? t.name : t.title;
    bool turn = false;
    const std::string body = says_none(t) ? none(t) : table(t, look.lang, false, turn);
    return page(title, look.lang, turn, title_lines(title, {}) + body);
}

std::string render_html(const Facts& f, const Look& look) {
    return page(f.title, look.lang, false, title_lines(f.title, {}) + facts(f, look.lang));
}

std::string render_html(const Document& doc, const Look&) {
    std::string body = title_lines(doc.title, doc.subtitle);
    Writer write{doc.lang};
    for (const auto& block : doc.blocks) body += std::visit(write, block);
    return page(doc.title, doc.lang, write.turn, body, has_slides(doc), write.curved);
}

}  // namespace cs
