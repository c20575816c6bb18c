/// \file roles.hpp  Roles of a store on a server: who may see and do what, by membership in its groups.
///
/// A store that somebody made with 'cs init' belongs to their login, and is theirs alone. The first 'cs store grant'
/// makes six roles without login, named after database and schema ("crm.cs.csm"), gives schema and tables to the one
/// called owner, and lets the one who ran it, and the login that owned the store before, be admins. It needs a login
/// that owns the store and may make roles (CREATEROLE), or a superuser; from then on an admin gives and takes roles.
/// Every member is in one group alone: who could choose between two by SET ROLE would have the wider one.
///   owner           holds the schema; nobody logs in as it, and it is bound by the policies like everybody (FORCE)
///   admin           may act as the owner, and gives roles
///   csm, csm_restricted, support, viewer   as rights.hpp has it
/// What decides is membership, which only the server's roles can change, and for a restricted login the record of the
/// person it stands for, in the table "login", which only an admin can write; never a setting of the session.
/// Errors   denied: not this login's to do · no: there is no such login, it is above all roles, or its roles are odd.
#pragma once
#include "store/doctor.hpp"
#include "store/rights.hpp"

namespace cs {

enum class TeamRole { admin, csm, support, viewer };
template <> struct Value<TeamRole> : ChoiceValue<TeamRole> {
    static constexpr Choice choices[] = {{"admin", {"admin", "管理员"}}, {"csm", {"CSM", "客户成功经理"}},
                                         {"support", {"support", "客服"}}, {"viewer", {"viewer", "查看者"}}};
};

struct Member {
    std::string login;
    TeamRole role = TeamRole::viewer;
    bool restricted = false;     ///< of a csm: sees what belongs to the accounts of `person`
    std::int64_t person = 0;     ///< the record that a restricted login stands for; 0: none
};

/// Makes the login what is said and nothing else, having made the groups where there are none yet.
void grant(Context&, const Member&, std::span<const TableRows>);
/// It is in no group any more. Error{no} if it was in none.
void revoke(Context&, const std::string& login);
/// By login. Inside a transaction.
std::vector<Member> members(Context&);

// What other operations have to know. They cost nothing on a store in a file.
bool may_change_schema(Engine&);     ///< migrate, renew views
std::string login_of(Engine&);       ///< who is asking
/// Error{denied} for a role that does not see all accounts: 'li' does not see every account, and `why`.
void refuse_restricted(Engine&, std::string_view why, std::string hint);
void act_as_owner(Engine&);          ///< until this transaction ends; what is made in it is the owner's
void share_views(Engine&);           ///< as the owner: the groups may read every view
/// As the owner, in a write transaction: puts rights and policies of all tables right, if the store has groups.
void renew_rights(Engine&, const Nouns&, std::span<const TableRows>);
/// SQL on alias `s` that leaves the change sets which a restricted role may take back; "" for everybody else.
std::string own_sets_only(Engine&);

/// role_missing, owner_login, owner_other, row_security, policies, rights_open, rights_older, view_rights, role_above,
/// role_twice, role_nobody. None on a store that has no groups.
Faults role_faults(Context&, std::span<const TableRows>);

}  // namespace cs
