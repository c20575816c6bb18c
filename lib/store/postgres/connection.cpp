#include "store/postgres/connection.hpp"
#include "base/error.hpp"
#include "store/postgres/error.hpp"
#include <algorithm>
#include <cerrno>
#include <fmt/format.h>
#include <poll.h>

namespace cs {
namespace {

void be_silent(void*, const char*) {}

// Step by step, as far as the server lets one; false where a step takes long.
bool settled_soon(PGconn* connection) {
    constexpr int patience = 2000;  // ms
    const auto& pq = postgres_library();
    if (pq.PQstatus(connection) == CONNECTION_BAD) return true;
    for (auto next = PGRES_POLLING_WRITING; next != PGRES_POLLING_OK && next != PGRES_POLLING_FAILED;) {
        pollfd socket{pq.PQsocket(connection), static_cast<short>(next == PGRES_POLLING_READING ? POLLIN : POLLOUT), 0};
        const int ready = poll(&socket, 1, patience);
        if (ready == 0 || (ready < 0 && errno != EINTR)) return false;
        if (ready > 0) next = pq.PQconnectPoll(connection);
    }
    return true;
}

std::vector<const char*> texts_of(const PostgresParameters& parameters) {
    std::vector<const char*> texts;
    for (const auto& parameter : parameters) texts.push_back(parameter.text ? parameter.text->c_str() : nullptr);
    return texts;
}

std::vector<Oid> types_of(const PostgresParameters& parameters) {
    std::vector<Oid> types;
    for (const auto& parameter : parameters) types.push_back(parameter.type);
    return types;
}

}  // namespace

PostgresConnection::PostgresConnection(const PostgresUrl& url) : shown_{url.shown} {
    const auto& pq = postgres_library();
    std::vector<const char*> names, values;
    for (const auto& [name, value] : url.parameters) {
        names.push_back(name.c_str());
        values.push_back(value.c_str());
    }
    names.push_back(nullptr);
    values.push_back(nullptr);
    connection_.reset(pq.PQconnectStartParams(names.data(), values.data(), 0));
    if (!connection_) throw Error{Kind::io, "out of memory", ""};
    // Before the server says its first word: libpq would print what it remarks on, such as a collation of another
    // version.
    pq.PQsetNoticeProcessor(connection_.get(), be_silent, nullptr);
    // Only libpq itself goes on to the next of several hosts when one is silent; this begins anew, with
    // connect_timeout.
    if (!settled_soon(connection_.get())) pq.PQreset(connection_.get());
    if (pq.PQstatus(connection_.get()) != CONNECTION_OK) refuse_connection(connection_.get(), shown_);
}

PostgresResult PostgresConnection::checked(PGresult* raw, std::string_view sql) {
    PostgresResult result{raw};
    const auto& pq = postgres_library();
    switch (result ? pq.PQresultStatus(raw) : PGRES_FATAL_ERROR) {
    case PGRES_COMMAND_OK:
    case PGRES_TUPLES_OK:
    case PGRES_COPY_IN:
    case PGRES_COPY_OUT:
    case PGRES_EMPTY_QUERY: return result;
    default: refuse_result(connection_.get(), raw, sql);
    }
}

void PostgresConnection::settle() {
    if (!sent_) return;
    sent_ = false;
    while (PGresult* answer = postgres_library().PQgetResult(connection_.get())) PostgresResult{answer};
}

PostgresResult PostgresConnection::run(const std::string& script) {
    settle();
    return checked(postgres_library().PQexec(connection_.get(), script.c_str()), script);
}

PostgresResult PostgresConnection::run(const std::string& sql, const PostgresParameters& parameters) {
    settle();
    const auto texts = texts_of(parameters);
    const auto types = types_of(parameters);
    return checked(postgres_library().PQexecParams(connection_.get(), sql.c_str(), static_cast<int>(texts.size()),
                                                   types.data(), texts.data(), nullptr, nullptr, 0),
                   sql);
}

void PostgresConnection::prepare(const std::string& name, const std::string& sql,
                                 const PostgresParameters& parameters) {
    settle();
    const auto types = types_of(parameters);
    checked(postgres_library().PQprepare(connection_.get(), name.c_str(), sql.c_str(), static_cast<int>(types.size()),
                                         types.data()),
            sql);
}

PostgresResult PostgresConnection::run_prepared(const std::string& name, const PostgresParameters& parameters,
                                                std::string_view sql) {
    settle();
    const auto texts = texts_of(parameters);
    return checked(postgres_library().PQexecPrepared(connection_.get(), name.c_str(), static_cast<int>(texts.size()),
                                                     texts.data(), nullptr, nullptr, 0),
                   sql);
}

PostgresResult PostgresConnection::describe(const std::string& name, std::string_view sql) {
    settle();
    return checked(postgres_library().PQdescribePrepared(connection_.get(), name.c_str()), sql);
}

void PostgresConnection::copy_in(const std::string& sql, std::string_view data) {
    constexpr std::size_t piece = std::size_t{1} << 20;
    run(sql);
    for (; !data.empty(); data.remove_prefix(std::min(piece, data.size()))) put_piece(data.substr(0, piece));
    end_pieces(sql);
}

void PostgresConnection::put_piece(std::string_view piece) {
    if (postgres_library().PQputCopyData(connection_.get(), piece.data(), static_cast<int>(piece.size())) != 1)
        refuse_result(connection_.get(), nullptr, "COPY");
}

void PostgresConnection::end_pieces(std::string_view sql) {
    const auto& pq = postgres_library();
    if (pq.PQputCopyEnd(connection_.get(), nullptr) != 1) refuse_result(connection_.get(), nullptr, sql);
    checked(pq.PQgetResult(connection_.get()), sql);
    while (PGresult* more = pq.PQgetResult(connection_.get())) PostgresResult{more};
}

std::optional<PostgresPiece> PostgresConnection::fetch_piece(std::string_view sql) {
    const auto& pq = postgres_library();
    char* begin = nullptr;
    const int size = pq.PQgetCopyData(connection_.get(), &begin, 0);
    if (size > 0) return PostgresPiece{begin, static_cast<std::size_t>(size)};
    checked(pq.PQgetResult(connection_.get()), sql);
    while (PGresult* more = pq.PQgetResult(connection_.get())) PostgresResult{more};
    return std::nullopt;
}

PostgresResult PostgresConnection::attempt(const std::string& sql) {
    settle();
    return PostgresResult{postgres_library().PQexecParams(connection_.get(), sql.c_str(), 0, nullptr, nullptr, nullptr,
                                                          nullptr, 0)};
}

PostgresResult PostgresConnection::attempt_prepare(const std::string& sql) {
    settle();
    return PostgresResult{postgres_library().PQprepare(connection_.get(), "", sql.c_str(), 0, nullptr)};
}

void PostgresConnection::send(const std::string& script) noexcept {
    if (!alive()) return;
    try {
        settle();
        sent_ = postgres_library().PQsendQuery(connection_.get(), script.c_str()) == 1;
    } catch (const std::bad_alloc&) {
        connection_.reset();  // what is open there ends with it
    }
}

std::string PostgresConnection::server_version() const {
    const char* version = postgres_library().PQparameterStatus(connection_.get(), "server_version");
    return version ? std::string{version}.substr(0, std::string_view{version}.find(' ')) : "?";
}

std::string PostgresConnection::encoding() const {
    const char* encoding = postgres_library().PQparameterStatus(connection_.get(), "server_encoding");
    return encoding ? encoding : "?";
}

std::string PostgresConnection::unique_name() {
    return fmt::format("cs_{}_{}", postgres_library().PQbackendPID(connection_.get()), ++names_);
}

bool PostgresConnection::alive() const {
    return connection_ && postgres_library().PQstatus(connection_.get()) == CONNECTION_OK;
}

}  // namespace cs
