/// \file question.hpp  What is said of a statement that a person typed and that is not asked, in the same words for
/// every engine.
/// Errors   usage: not one statement that can be run · denied: it does not only read.
#pragma once
#include <string>
#include <string_view>

namespace cs::question {

void check_text(std::string_view sql);  ///< throws for what is no text: a NUL, or not UTF-8
[[noreturn]] void refuse_none();
[[noreturn]] void refuse_several();
[[noreturn]] void refuse_writing();
[[noreturn]] void refuse_fault(std::string_view why);  ///< `why` in an engine's words, which become ours where known

/// "no such table: shoes" and "relation \"shoes\" does not exist" are both "there is no table or view 'shoes'".
std::string in_our_words(std::string_view why);

/// The statement without what stands around it: spaces, comments, semicolons. Comments within it stay.
std::string_view bare(std::string_view sql);

}  // namespace cs::question
