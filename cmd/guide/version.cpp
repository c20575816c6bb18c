// cs version -- which cs this is, and with --verbose what it stands on.
#include "catalogue/catalogue.hpp"
#include "cmd/guide/verbs.hpp"
#include <fmt/format.h>

namespace cs::guide {

void version(Session& session) {
    session.out = fmt::format("cs {}\n", CS_VERSION);
    if (!session.given.has("verbose")) return;
    session.out += fmt::format("store     {}\n", sqlite_description());
    session.out += fmt::format("schema    {}\n", catalogue::migrations().size());
    session.out += fmt::format("compiler  {} {}\n",
#ifdef __clang__
                               "clang",
#else
                               "g++",
#endif
                               __VERSION__);
}

}  // namespace cs::guide
