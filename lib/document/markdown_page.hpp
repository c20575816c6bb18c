/// \file markdown_page.hpp  Markdown that somebody wrote, as HTML that is safe to show.
#pragma once
#include <string>
#include <string_view>

namespace cs {

/// CommonMark with tables and struck-out text. HTML in it is shown as it was typed; what a link leads to is http, https
/// or mailto, every other link is its text alone; a picture is a link to it, so that nothing is fetched. Headings are
/// one level lower than they are written. Error{data} where it cannot be read.
std::string markdown_page(std::string_view markdown);

}  // namespace cs
