/// \file period_operand.hpp  The period that an operand names.
#pragma once
#include "cmd/command.hpp"
#include "figures/question.hpp"

namespace cs::period_verb {

/// Error{usage} for what is no period, and for a row of them.
inline Period period_operand(Session& session, std::size_t which) {
    try {
        return one_period(session.context().settings, session.given.operands[which]);
    } catch (const Error& e) {
        throw e.as(Kind::usage);
    }
}

}  // namespace cs::period_verb
