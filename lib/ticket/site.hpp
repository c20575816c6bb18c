/// \file site.hpp  The public articles as a folder of pages that needs no server: by area, and searched in the browser.
#pragma once
#include "store/store.hpp"

namespace cs {

struct SiteFile {
    std::string path;  ///< relative, '/' between
    std::string text;
};

/// What the first page of a site says of itself, so that nothing else is taken for one.
inline constexpr std::string_view site_mark = "<meta name=\"generator\" content=\"cs article site\">";

/// index.html in the language of the command where there are articles in it, the other language's beside it; a page for
/// each area and each article, with a link to the same in the other language where there is one; style and script.
/// Pages ask nobody for anything. Error{no}: no article is public.
std::vector<SiteFile> article_site(Context&);

}  // namespace cs
