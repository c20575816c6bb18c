/// \file output.hpp  Where a command's words go: stdout, a file, a pager; stderr for talk and errors.
#pragma once
#include "cmd/command.hpp"

namespace cs {

class Output {
  public:
    explicit Output(const Surroundings& around) : around_{around} {}
    Session* session = nullptr;

    int finish(Session&);       ///< prints what the session holds; its status, or 74 when that failed
    int print(const std::string& text, const std::optional<std::string>& file);
    int fail(const Error&);     ///< "cs: …", "hint: …"; the status of its kind

  private:
    const Surroundings& around_;
};

}  // namespace cs
