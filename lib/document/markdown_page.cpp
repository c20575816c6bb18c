#include "document/markdown_page.hpp"
#include "base/error.hpp"
#include "base/utf8.hpp"
#include "document/formats.hpp"
#include <algorithm>
#include <exception>
#include <fmt/format.h>
#include <md4c.h>
#include <vector>

namespace cs {
namespace {

std::string_view text_of(const MD_ATTRIBUTE& attribute) { return {attribute.text, attribute.size}; }

bool may_be_followed(std::string_view address) {
    std::string begin{address.substr(0, 8)};
    for (auto& c : begin)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return begin.starts_with("http://") || begin.starts_with("https://") || begin.starts_with("mailto:");
}

/// `&copy;` and its like, which a browser knows; what names a code point stays as it was typed.
bool is_named(std::string_view entity) {
    return entity.size() > 2 && std::ranges::all_of(entity.substr(1, entity.size() - 2), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
           });
}

class Writer {
  public:
    std::string out;
    std::exception_ptr failed;  // what was thrown may not pass through the parser, which is C

    void block(MD_BLOCKTYPE type, void* detail, bool enter) {
        switch (type) {
        case MD_BLOCK_QUOTE: return tag("blockquote", enter, "\n");
        case MD_BLOCK_UL: return tag("ul", enter, "\n");
        case MD_BLOCK_OL: return numbered(static_cast<MD_BLOCK_OL_DETAIL*>(detail)->start, enter);
        case MD_BLOCK_LI: return tag("li", enter, "\n");
        case MD_BLOCK_HR:
            if (enter) out += "<hr>\n";
            return;
        case MD_BLOCK_H: return heading(static_cast<MD_BLOCK_H_DETAIL*>(detail)->level, enter);
        case MD_BLOCK_CODE: out += enter ? "<pre><code>" : "</code></pre>\n"; return;
        case MD_BLOCK_P: return tag("p", enter, "\n");
        case MD_BLOCK_TABLE: return tag("table", enter, "\n");
        case MD_BLOCK_THEAD: return tag("thead", enter, "\n");
        case MD_BLOCK_TBODY: return tag("tbody", enter, "\n");
        case MD_BLOCK_TR: return tag("tr", enter, "\n");
        case MD_BLOCK_TH: return tag("th", enter, "");
        case MD_BLOCK_TD: return tag("td", enter, "");
        default: return;
        }
    }

    void span(MD_SPANTYPE type, void* detail, bool enter) {
        switch (type) {
        case MD_SPAN_EM: return tag("em", enter, "");
        case MD_SPAN_STRONG: return tag("strong", enter, "");
        case MD_SPAN_CODE: return tag("code", enter, "");
        case MD_SPAN_DEL: return tag("del", enter, "");
        case MD_SPAN_A: return link(text_of(static_cast<MD_SPAN_A_DETAIL*>(detail)->href), enter);
        case MD_SPAN_IMG: return link(text_of(static_cast<MD_SPAN_IMG_DETAIL*>(detail)->src), enter);
        default: return;
        }
    }

    void text(MD_TEXTTYPE type, std::string_view piece) {
        switch (type) {
        case MD_TEXT_NULLCHAR: append(out, replacement_character); return;
        case MD_TEXT_BR: out += "<br>\n"; return;
        case MD_TEXT_SOFTBR: out += '\n'; return;
        case MD_TEXT_ENTITY: out += is_named(piece) ? std::string{piece} : escape_html(shown_lines(piece)); return;
        default: out += escape_html(shown_lines(piece));
        }
    }

  private:
    void tag(std::string_view name, bool enter, std::string_view after) {
        out += fmt::format("<{}{}>{}", enter ? "" : "/", name, enter ? "" : after);
    }
    void numbered(unsigned start, bool enter) {
        if (enter && start != 1)
            out += fmt::format("<ol start=\"{}\">", start);
        else
            tag("ol", enter, "\n");
    }
    void heading(unsigned level, bool enter) { tag(fmt::format("h{}", std::min(level + 1, 6U)), enter, "\n"); }

    // Links do not stand within links, but a picture may stand in one.
    void link(std::string_view address, bool enter) {
        if (!enter) {
            if (open_.back()) out += "</a>";
            open_.pop_back();
            return;
        }
        const bool within = std::ranges::find(open_, true) != open_.end();
        open_.push_back(!within && may_be_followed(address));
        if (open_.back())
            out += fmt::format("<a href=\"{}\" rel=\"noopener noreferrer\">", escape_html(shown_line(address)));
    }

    std::vector<bool> open_;  // for each link, whether it was written as one
};

template <class F> int guarded(void* writer, F&& act) noexcept {
    auto& to = *static_cast<Writer*>(writer);
    try {
        act(to);
        return 0;
    } catch (...) {
        to.failed = std::current_exception();
        return 1;
    }
}

}  // namespace

std::string markdown_page(std::string_view markdown) {
    const auto text = valid_utf8(markdown);
    Writer writer;
    MD_PARSER parser{};
    parser.flags = MD_FLAG_NOHTML | MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_PERMISSIVEURLAUTOLINKS;
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* to) {
        return guarded(to, [&](Writer& w) { w.block(type, detail, true); });
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void* detail, void* to) {
        return guarded(to, [&](Writer& w) { w.block(type, detail, false); });
    };
    parser.enter_span = [](MD_SPANTYPE type, void* detail, void* to) {
        return guarded(to, [&](Writer& w) { w.span(type, detail, true); });
    };
    parser.leave_span = [](MD_SPANTYPE type, void* detail, void* to) {
        return guarded(to, [&](Writer& w) { w.span(type, detail, false); });
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* piece, MD_SIZE size, void* to) {
        return guarded(to, [&](Writer& w) { w.text(type, {piece, size}); });
    };
    const int answer = md_parse(text.data(), static_cast<MD_SIZE>(text.size()), &parser, &writer);
    if (writer.failed) std::rethrow_exception(writer.failed);
    if (answer != 0) throw Error{Kind::data, "the Markdown cannot be read", "is it longer than it should be?"};
    return std::move(writer.out);
}

}  // namespace cs
