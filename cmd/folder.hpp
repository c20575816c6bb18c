/// \file folder.hpp  A folder of files that comes as a whole.
#pragma once
#include <span>
#include <string>
#include <string_view>

namespace cs {

struct FolderFile {
    std::string_view path, text;  ///< relative to the folder
};

/// Writes the files into a folder beside `wanted` and puts that in its place, so that whoever looks sees all of the old
/// or all of the new. What is there must be empty, or have a file `first` that holds `mark`. Readable by everybody.
/// Errors: denied (something else is there, or not allowed), io.
void replace_folder(const std::string& wanted, std::span<const FolderFile>, std::string_view first,
                    std::string_view mark);

}  // namespace cs
