/// \file render.hpp  Documents and lists as bytes, one format each.
///
/// Everything is returned whole, so that no transaction is open and nothing is half written when printing starts.
/// Errors: Error{data} where a format cannot hold the content (a worksheet's limits); nothing else throws.
#pragma once
#include "document/document.hpp"
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace cs {

enum class Format { table, csv, json, jsonl, md, html, xlsx, ics, eml };
std::span<const std::string_view> format_names() noexcept;
std::optional<Format> parse_format(std::string_view) noexcept;

/// How the text format looks; the other formats ignore it.
struct Look {
    bool colour = false;
    std::size_t width = 0;  ///< terminal cells a line may have; 0: never cut (a pipe)
    Lang lang = Lang::en;
};

/// A list: JSON is an array of objects, CSV one table, text has no title.
/// ics and eml are refused with Error{usage}: they are made by calendar.hpp and mail.hpp.
std::string render(const Table&, Format, const Look&);
/// A report. JSON: {"schema_version":1,"name":…,"title":…,"subtitle":…,"facts":{…},"tables":{name:[…]},"notes":[…]}.
/// CSV: the tables, one after the other, a blank line between.
std::string render(const Document&, Format, const Look&);

/// One record as "Label  value" lines (text), an object (JSON), name/value rows (CSV, Markdown, HTML).
std::string render(const Facts&, Format, const Look&);

}  // namespace cs
