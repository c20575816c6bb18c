/// \file draft.hpp  A store that is being made, beside the place where it will lie.
#pragma once
#include "cmd/leftover.hpp"
#include <filesystem>
#include <optional>
#include <string>

namespace cs {

/// A folder under a name of its own, which goes away unless what is in it is put in its place; also when a signal ends
/// the command (SIGKILL alone leaves it behind).
/// Errors   io, denied · no: something has come to lie in the place.
class Draft {
  public:
    explicit Draft(const std::filesystem::path& beside_in);  ///< the folder that will hold what is made
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;
    ~Draft();
    std::filesystem::path file(const char* name) const { return std::filesystem::path{path_} / name; }
    void place(const std::filesystem::path& at);                         ///< the folder itself
    void place_file(const char* name, const std::filesystem::path& at);  ///< one file of it; the others go

  private:
    std::string path_;
    std::optional<Leftover> leftover_;
};

}  // namespace cs
