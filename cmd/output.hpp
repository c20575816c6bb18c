/// \file output.hpp  Where a command's words go: stdout, a file, a pager; stderr for talk and errors.
///
/// Output throws nothing: what cannot be written is answered on stderr, and the status says so.
#pragma once
#include "cmd/command.hpp"

namespace cs {

/// Into the file of -o: whole or not at all, a new one readable by its owner alone; into a device or a pipe as it is.
/// Errors: io (also: a symbolic link, a folder), denied.
void write_output(const std::string& path, std::string_view text);

/// Onto stdout at once, for an answer too long to be held. Error{io}.
void write_answer(std::string_view part);

class Output {
  public:
    const Session* session = nullptr;  ///< of the command that runs, once its words are read

    int finish(const Session&) noexcept;        ///< what the session holds; its status, or 74 when that failed
    int print(std::string_view text) noexcept;  ///< an answer without a session: help
    int fail(const Error&) noexcept;            ///< "cs: …", "hint: …"; the status of its kind
    int fail_plainly(std::string_view text, int status) noexcept;
};

/// Whether a text goes through a pager: a person watches, and it is longer than the window.
bool wants_pager(const Surroundings&, std::string_view text);

/// Shows the text in CS_PAGER or PAGER (less where neither is set) and waits until it is left. False: there is no such
/// program, and nothing was shown.
bool show_in_pager(const Surroundings&, std::string_view text);

}  // namespace cs
