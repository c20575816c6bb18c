/// \file belonging.hpp  To which account a row leads.
///
/// The kernel knows no account: it is the noun that names the person who answers for its records (NounView::person).
/// What has one of them as its owner, or as its owner's owner, belongs to it. Roles (roles.hpp) let people see rows by
/// this, and the journal keeps it, so that what was removed still belongs somewhere.
#pragma once
#include "store/store.hpp"

namespace cs {

/// A table that holds neither a noun's records nor their lists; these are known from the noun. Commands that go through
/// all accounts write them, so a restricted role only reads what it sees of them.
struct TableRows {
    std::string_view table;
    std::string_view column = {};  ///< names the record to which a row belongs; empty: about no customer, for everybody
    std::string_view noun = {};    ///< of that record
    std::string_view in = {};      ///< instead of a noun: a row is seen with any row of this table whose `column` has its id
    bool hidden = false;           ///< a row is of many customers at once: no restricted role sees any
};

/// The noun to whose records all the others lead. Error{bug} unless there is exactly one.
const NounView& top_noun(const Nouns&);
/// The id of the top noun's record to which this one leads; 0: to none.
std::int64_t belongs_to(Context&, const NounView&, const Record&);

}  // namespace cs
