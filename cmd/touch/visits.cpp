// cs touch visits -- large customers that nobody has visited this quarter.
#include "account/touch.hpp"
#include "cmd/touch/verbs.hpp"

namespace cs::touch {

void visits(Session& session) {
    const auto format = session.format();
    const auto table = read(session.context(), [&] { return unvisited(session.context()); });
    session.out = render(table, format, session.look());
}

}  // namespace cs::touch
