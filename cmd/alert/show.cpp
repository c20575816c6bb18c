// cs alert show -- one alert, and what was done about it.
#include "cmd/alert/verbs.hpp"
#include "cmd/record/record.hpp"
#include "health/alert.hpp"
#include <fmt/format.h>

namespace cs::alert {

void show(Session& session) {
    auto& context = session.context();
    const auto format = session.format();
    const auto page = read(context, [&] { return alert_page(context, record::operand_id(session, "alert")); });
    session.out = render(page, format, session.look());
}

}  // namespace cs::alert
