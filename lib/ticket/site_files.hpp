/// \file site_files.hpp  What is the same in every site: how it looks, and how it searches.
#pragma once
#include <string_view>

namespace cs {

extern const std::string_view site_style;
/// Follows `const pages = [...];`: {lang, url, title, area, words}, the words as indexed_words() gives them.
extern const std::string_view site_script;

}  // namespace cs
