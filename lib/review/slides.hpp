/// \file slides.hpp  A document made slide by slide: what its parts have in common.
#pragma once
#include "base/text.hpp"
#include "document/document.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <utility>

namespace cs {

class Slides {
  public:
    explicit Slides(Lang lang) { document_.lang = lang; }

  protected:
    Document& document() noexcept { return document_; }

    /// A heading on a page of its own.
    void slide(Words title) {
        if (std::exchange(begun_, true)) document_.blocks.emplace_back(PageBreak{});
        document_.blocks.emplace_back(Heading{say(title)});
    }
    template <class... Values> void paragraph(const std::string& text, const Values&... values) {
        if constexpr (sizeof...(values) == 0)
            document_.blocks.emplace_back(Paragraph{text});
        else
            document_.blocks.emplace_back(Paragraph{fmt::format(fmt::runtime(text), values...)});
    }

    std::string say(Words words) const { return std::string{words.in(document_.lang)}; }
    template <class... Values> std::string say(Words words, const Values&... values) const {
        return fmt::format(fmt::runtime(words.in(document_.lang)), values...);
    }
    Column col(std::string_view name, Words header, Type type) const { return {std::string{name}, say(header), type}; }
    std::string list(const std::vector<std::string>& names) const { return join(names, say({", ", "、"})); }
    /// In one piece: no line ends between currency and number.
    static std::string shown_money(const Money& money) {
        auto text = to_text(money);
        if (const auto space = text.find(' '); space != std::string::npos) text.replace(space, 1, "\u00a0");
        return text;
    }
    /// A table without the columns in which nothing stands.
    void add(Table table) {
        for (auto c = table.columns.size(); c-- > 0 && !table.rows.empty();) {
            const auto nothing = [c](const std::vector<Cell>& row) { return empty(row[c]); };
            if (!std::ranges::all_of(table.rows, nothing)) continue;
            table.columns.erase(table.columns.begin() + static_cast<std::ptrdiff_t>(c));
            for (auto& row : table.rows) row.erase(row.begin() + static_cast<std::ptrdiff_t>(c));
        }
        document_.blocks.emplace_back(std::move(table));
    }
    void footnote(std::string text) { document_.blocks.emplace_back(Footnote{std::move(text)}); }

    static Cell text(const std::string& value) { return value.empty() ? Cell{} : Cell{value}; }
    static Cell day(const std::optional<Date>& value) { return value ? Cell{*value} : Cell{}; }
    static Cell cell(const std::optional<double>& value) { return value ? Cell{*value} : Cell{}; }

  private:
    Document document_;
    bool begun_ = false;
};

}  // namespace cs
