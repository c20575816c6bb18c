/// \file classes.hpp  Customers by their level and by how deep they use the product: those of one class are served the
/// same way, and what works for one of them is worth trying with the others (001: 客户级别 × 产品使用程度).
#pragma once
#include "document/document.hpp"
#include "store/store.hpp"

namespace cs {

/// A class as somebody names it: "A,high"; '-' for what has no level, or of whose use nothing is known.
struct ClassCell {
    std::string level, usage;
};
/// Error{usage} without exactly one comma that divides two names. A level may hold commas: the last one divides.
ClassCell class_cell(std::string_view text);

/// The usage level of one account, by the same rule; empty where nothing is known of it.
std::string usage_level(Context&, std::int64_t account);

/// Accounts with a contract in force on the day of the command. The usage level is that of usage.levels which the core
/// features used in 30 days, of those the account has a right to, reach; nothing is known of an account without such a
/// right, nor of anybody before the first import of usage. `labels`: for a reader.
Document classes(Context&, bool labels);
/// The accounts of one class, the most valuable first, with its note of cs.toml. Error{usage} for a level that no
/// customer has and a usage level that there is none of, with what is near.
Document class_accounts(Context&, const ClassCell&, bool labels);

}  // namespace cs
