// cs macro preview -- what a macro would say in a ticket, and what would follow.
#include "base/text.hpp"
#include "cmd/given.hpp"
#include "cmd/macro/verbs.hpp"
#include "cmd/record/record.hpp"
#include <fmt/format.h>

namespace cs::macro {

MacroParams given_params(Session& session) {
    MacroParams params;
    for (const auto& given : session.given.all("param")) {
        const auto equals = given.find('=');
        if (equals == std::string::npos || equals == 0)
            throw Error{Kind::usage, fmt::format("--param: {} is not NAME=VALUE", quoted(given)),
                        "such as --param order=4711"};
        if (!params.emplace(given.substr(0, equals), given.substr(equals + 1)).second)
            throw Error{Kind::usage, fmt::format("--param: {} is given twice", quoted(given.substr(0, equals))),
                        "once is enough"};
    }
    return params;
}

void preview(Session& session) {
    auto& context = session.context();
    const auto params = given_params(session);
    print(session, [&] {
        const auto ticket = find(context, context.nouns["ticket"], session.given.operands[1]);
        return macro_preview(context, record::operand_id(session, "macro"), ticket, params);
    });
}

}  // namespace cs::macro
