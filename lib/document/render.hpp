/// \file render.hpp  Documents and lists as bytes, one format each.
///
/// Everything is returned whole, so that no transaction is open and nothing is half written when printing starts.
/// The same content gives the same bytes.
/// Errors: Error{data} where a format cannot hold the content (a worksheet's limits), Error{io} where a workbook cannot
/// be written, Error{bug} for a row that has not one cell a column; nothing else throws.
#pragma once
#include "document/document.hpp"
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace cs {

enum class Format { table, csv, json, jsonl, md, html, xlsx, ics, eml };
std::span<const std::string_view> format_names() noexcept;  ///< in the order of Format
std::optional<Format> parse_format(std::string_view) noexcept;

/// How a format looks. Colour and width are of text alone; a Document is in its own language whatever `lang` says.
struct Look {
    bool colour = false;
    std::size_t width = 0;  ///< terminal cells a line may have; 0: never cut (a pipe)
    Lang lang = Lang::en;
    bool reader = false;     ///< a person at a terminal: an empty list is said in words, not as a header without rows
    bool for_excel = false;  ///< CSV with BOM and CRLF, by which a spreadsheet knows its characters
};

/// A list: JSON is an array of objects, CSV one table, text has no title.
/// ics and eml are refused with Error{usage}: they are made by calendar.hpp and mail.hpp.
std::string render(const Table&, Format, const Look&);
/// A report. JSON: {"schema_version":1,"name":…,"title":…,"subtitle":…,"facts":{…},"tables":{name:[…]},
/// "charts":{name:[{"label":…,"value":…}]},"notes":[…]}, notes being paragraphs and footnotes; a name that comes again
/// gets a number ("tickets_2"). JSON lines: that object on one line.
/// CSV: the tables, one after the other, a blank line between; without a table the facts.
/// Workbook: one sheet a table, and before them an overview of all the rest.
std::string render(const Document&, Format, const Look&);

/// One record as "Label  value" lines (text), an object (JSON), name/value rows (CSV, Markdown, HTML).
std::string render(const Facts&, Format, const Look&);

/// HTML as mail clients show it: tables and inline styles only, no colour of text or page (they are the reader's, light
/// or dark). Tables are shortened until the page fits into 102 KiB, and say how many rows were left out.
std::string render_mail_html(const Document&);

}  // namespace cs
