/// \file library.hpp  libpq, loaded when it is needed.
///
/// It is not linked, because what it brings with it (TLS, Kerberos, LDAP) would triple the time that a command on a
/// SQLite store takes to start.
#pragma once
#include <libpq-fe.h>

namespace cs {

/// The functions of the library, each under its own name.
class PostgresLibrary {
    void* handle_;
    template <class F> F* find(const char* name) const { return reinterpret_cast<F*>(address(name)); }
    void* address(const char* name) const;

  public:
    PostgresLibrary();  ///< throws Error{missing} if the library is not installed

#define CS_FUNCTION(name) decltype(::name)* name = find<decltype(::name)>(#name)
    CS_FUNCTION(PQbackendPID);
    CS_FUNCTION(PQclear);
    CS_FUNCTION(PQcmdStatus);
    CS_FUNCTION(PQconnectPoll);
    CS_FUNCTION(PQconnectStartParams);
    CS_FUNCTION(PQconninfoFree);
    CS_FUNCTION(PQconninfoParse);
    CS_FUNCTION(PQdb);
    CS_FUNCTION(PQdescribePrepared);
    CS_FUNCTION(PQerrorMessage);
    CS_FUNCTION(PQexec);
    CS_FUNCTION(PQexecParams);
    CS_FUNCTION(PQexecPrepared);
    CS_FUNCTION(PQfinish);
    CS_FUNCTION(PQfname);
    CS_FUNCTION(PQfreemem);
    CS_FUNCTION(PQftype);
    CS_FUNCTION(PQgetCopyData);
    CS_FUNCTION(PQgetResult);
    CS_FUNCTION(PQgetisnull);
    CS_FUNCTION(PQgetlength);
    CS_FUNCTION(PQgetvalue);
    CS_FUNCTION(PQhost);
    CS_FUNCTION(PQnfields);
    CS_FUNCTION(PQntuples);
    CS_FUNCTION(PQparameterStatus);
    CS_FUNCTION(PQprepare);
    CS_FUNCTION(PQputCopyData);
    CS_FUNCTION(PQputCopyEnd);
    CS_FUNCTION(PQreset);
    CS_FUNCTION(PQresultErrorField);
    CS_FUNCTION(PQresultStatus);
    CS_FUNCTION(PQsendQuery);
    CS_FUNCTION(PQsetNoticeProcessor);
    CS_FUNCTION(PQsocket);
    CS_FUNCTION(PQstatus);
    CS_FUNCTION(PQuser);
#undef CS_FUNCTION
};
const PostgresLibrary& postgres_library();  ///< loaded once

}  // namespace cs
