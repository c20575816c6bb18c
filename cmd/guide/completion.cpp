// cs completion -- prints the script that makes a shell ask cs what may stand next.
#include "base/text.hpp"
#include "cmd/guide/verbs.hpp"
#include <fmt/format.h>

namespace cs::guide {

// Made from completions/ when cs is built: what is printed and what is installed are one text.
extern const std::string_view bash_script, zsh_script, fish_script;

void completion(Session& session) {
    const std::string_view shell = session.given.operands.front();
    if (shell == "bash")
        session.out = bash_script;
    else if (shell == "zsh")
        session.out = zsh_script;
    else if (shell == "fish")
        session.out = fish_script;
    else
        throw Error{Kind::usage, fmt::format("there is no completion for {}", quoted(shell)), "one of bash, zsh, fish"};
}

}  // namespace cs::guide
