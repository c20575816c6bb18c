/// \file rights.hpp  What a role may do with each table of a store on a server, as text for it.
///
/// It is computed from the nouns: a noun that has an owner follows it up to the account and the person who answers for
/// it, and so does every list of a noun. A table that is neither is declared in the catalogue (TableRows). What nobody
/// declared, a restricted role does not see, nor what is said to be hidden.
///
/// viewer      reads everything
/// support     and writes what NounView::by_support names
/// csm         and writes every noun
/// admin       is the owner of the store, and gives roles
/// restricted  a csm who sees and writes what belongs to the accounts that are theirs. Nothing that is unique among
///             all customers can be given or changed by one, since what a row that they do not see has taken would show
///             itself in the refusal: not the key of an account, hence no new account; no external id. That is refused
///             by the right to the table or the column, or by the policy of the row, each of which the server looks at
///             before any index: it is the same refusal, after the same work, for a value that is taken and one that is
///             not. What still shows: that a number of a record was given (they are counted up), and roughly how many
///             rows a table has (the planner's estimate of it).
#pragma once
#include "store/belonging.hpp"
#include <optional>

namespace cs {

/// The groups of one store; roles belong to the whole server, so their names tell database and schema.
struct Groups {
    std::string owner, admin, csm, restricted, support, viewer;
    explicit Groups(std::string_view prefix);
    std::string everyday() const;  ///< all but owner and admin, quoted, with commas between them
};
std::string role_identifier(std::string_view name);  ///< quoted, whatever is in it

/// Of one table: which rows a restricted role sees, and what it may put into them.
struct TableRights {
    enum class Sight { none, hidden, common, own };  // none: nobody said
    std::string table, column;  ///< `column` leads to the owner; empty for the top itself, and where it is not `own`
    Sight sight = Sight::none;
    std::string seen = {};                   ///< SQL; of `own`
    std::vector<std::string> refers = {};    ///< SQL: what else it refers to is seen, too
    std::vector<std::string> fixed = {};     ///< columns that a restricted role leaves as they are, and empty in a new row
    bool grows = false;                      ///< a restricted role adds and removes rows
    bool changes = false;                    ///< a restricted role changes rows
    bool by_support = false;
};
/// In the order of the nouns, their lists after each; without the kernel's own tables.
std::vector<TableRights> table_rights(const Nouns&, std::span<const TableRows>);
/// SQL: the record of the noun that this column names is one that the role sees.
std::string seen_in(const NounView&, std::string_view table, std::string_view column);
/// The kernel's own tables, which are not among them.
std::span<const std::string_view> kernel_tables() noexcept;

/// A column as the server has it. `unique`: part of an index whose values no two customers share.
struct TableColumn {
    std::string table, column;
    bool nullable, unique;
};
/// Everything that has to be said to the server, table by table.
std::string rights_script(const Nouns&, std::span<const TableRights>, std::span<const TableColumn>, const Groups&);

}  // namespace cs
