/// \file error.hpp  The one exception type of cs: a kind, a message, a hint, and where it applies a place.
///
/// The kind alone picks the exit status (product.md, "Exit status"; sysexits.h). Messages are lower case, without a
/// full stop, name the subject in single quotes and say what was expected; the hint says what to do next.
#pragma once
#include <cstddef>
#include <exception>
#include <optional>
#include <string>

namespace cs {

enum class Kind {
    no,       ///< 1   the answer is no: not found, not allowed in its state, a check failed
    usage,    ///< 2   the command line is wrong
    data,     ///< 65  the input data is wrong
    missing,  ///< 66  no such input, no store here or above
    bug,      ///< 70  a fault of ours
    io,       ///< 74  input or output failed
    busy,     ///< 75  try again later
    denied,   ///< 77  not permitted, not trusted
    config,   ///< 78  the configuration is wrong, or the store is newer than this program
};

int exit_status(Kind) noexcept;

/// A position in somebody's file. Lines and columns count from 1, columns in code points; 0 means "not known".
struct Place {
    std::string file;
    std::size_t line = 0;
    std::size_t column = 0;
    bool operator==(const Place&) const = default;
};
std::string to_text(const Place&);  ///< "deals.csv:3:7", without the parts that are 0

class Error : public std::exception {
  public:
    Error(Kind kind, std::string message, std::string hint = {}, std::optional<Place> place = {});

    Kind kind() const noexcept { return kind_; }
    const std::string& message() const noexcept { return message_; }
    const std::string& hint() const noexcept { return hint_; }
    const std::optional<Place>& place() const noexcept { return place_; }
    const char* what() const noexcept override { return message_.c_str(); }

    /// The same error, said of a subject ("--on: ..."), of another kind, or at a place.
    Error about(const std::string& subject) const;
    Error as(Kind) const;
    Error at(Place) const;

  private:
    Kind kind_;
    std::string message_, hint_;
    std::optional<Place> place_;
};

}  // namespace cs
