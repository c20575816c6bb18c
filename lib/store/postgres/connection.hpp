/// \file connection.hpp  A connection to a PostgreSQL server, and what it answered.
#pragma once
#include "store/postgres/library.hpp"
#include "store/postgres/url.hpp"
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cs {

/// An answer, whole and in memory, as text.
class PostgresResult {
  public:
    PostgresResult() = default;
    explicit PostgresResult(PGresult* result) : result_{result} {}
    explicit operator bool() const noexcept { return result_ != nullptr; }
    const PGresult* get() const noexcept { return result_.get(); }
    int rows() const { return postgres_library().PQntuples(result_.get()); }
    int columns() const { return postgres_library().PQnfields(result_.get()); }
    std::string_view name(int column) const { return postgres_library().PQfname(result_.get(), column); }
    Oid type(int column) const { return postgres_library().PQftype(result_.get(), column); }
    bool null(int row, int column) const { return postgres_library().PQgetisnull(result_.get(), row, column) == 1; }
    std::string_view text(int row, int column) const {
        return {postgres_library().PQgetvalue(result_.get(), row, column),
                static_cast<std::size_t>(postgres_library().PQgetlength(result_.get(), row, column))};
    }
    std::string_view command() const { return postgres_library().PQcmdStatus(result_.get()); }

  private:
    struct Clear {
        void operator()(PGresult* result) const { postgres_library().PQclear(result); }
    };
    std::unique_ptr<PGresult, Clear> result_;
};

/// Some rows of COPY, as the server sent them.
class PostgresPiece {
  public:
    PostgresPiece(char* begin, std::size_t size) : begin_{begin}, size_{size} {}
    operator std::string_view() const noexcept { return {begin_.get(), size_}; }

  private:
    struct Free {
        void operator()(char* text) const { postgres_library().PQfreemem(text); }
    };
    std::unique_ptr<char, Free> begin_;
    std::size_t size_;
};

/// The value of a parameter: nullopt is NULL; type 0 leaves its type to the place where it stands.
struct PostgresParameter {
    std::optional<std::string> text;
    Oid type = 0;
};
using PostgresParameters = std::vector<PostgresParameter>;

class PostgresConnection {
  public:
    /// Errors   busy: nobody answers · denied: not let in, or not who it should be · config · missing: no database.
    explicit PostgresConnection(const PostgresUrl&);

    PostgresResult run(const std::string& script);  ///< the answer to its last statement
    PostgresResult run(const std::string& sql, const PostgresParameters&);
    void prepare(const std::string& name, const std::string& sql, const PostgresParameters& types);
    PostgresResult run_prepared(const std::string& name, const PostgresParameters&, std::string_view sql);
    PostgresResult describe(const std::string& name, std::string_view sql);

    /// COPY ... FROM STDIN of data in the form that `sql` says.
    void copy_in(const std::string& sql, std::string_view data);
    /// After run() of a COPY: to the server until end_pieces(), which throws what was refused; or from it until nullopt.
    void put_piece(std::string_view);
    void end_pieces(std::string_view sql);
    std::optional<PostgresPiece> fetch_piece(std::string_view sql);
    /// Answers as they come, refusals too: for a statement that somebody else wrote.
    PostgresResult attempt(const std::string& sql);
    PostgresResult attempt_prepare(const std::string& sql);

    void send(const std::string& script) noexcept;  ///< does not wait; what it answers is dropped by the next call

    std::string server_version() const;
    std::string encoding() const;  ///< of the database: "UTF8"
    std::string unique_name();  ///< for a statement; no other client of the server has it
    bool alive() const;
    const PGconn* handle() const noexcept { return connection_.get(); }

  private:
    void settle();  ///< takes what an earlier send() has answered
    PostgresResult checked(PGresult*, std::string_view sql);

    struct Finish {
        void operator()(PGconn* connection) const { postgres_library().PQfinish(connection); }
    };
    std::unique_ptr<PGconn, Finish> connection_;
    std::string shown_;
    int names_ = 0;
    bool sent_ = false;
};

}  // namespace cs
