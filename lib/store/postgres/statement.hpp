/// \file statement.hpp  A statement on a PostgreSQL server.
///
/// It is sent whole when it is run for the first time in a transaction, and by name from the second time on; the whole
/// answer is fetched at once, so that statements may be nested.
#pragma once
#include "store/engine.hpp"
#include "store/postgres/connection.hpp"
#include <functional>

namespace cs {

/// What a statement needs of its engine.
class PostgresSession {
  public:
    virtual PostgresConnection& connection() = 0;
    virtual void prepared() = 0;                                ///< a name was given to a statement
    virtual std::int64_t transaction() const = 0;               ///< names last as long as this number
    virtual void within(const std::function<void()>& act) = 0;  ///< in the open transaction, or in one of its own

  protected:
    ~PostgresSession() = default;
};

class PostgresStatement final : public Statement {
  public:
    PostgresStatement(PostgresSession&, std::string sql);
    PostgresStatement(PostgresSession&, std::string sql, PostgresResult answer);  ///< was run already
    void bind(int parameter, const Cell&) override;
    bool step() override;
    void reset() override;
    int columns() const override { return shape().columns(); }
    std::string_view column_name(int column) const override { return shape().name(column); }
    bool null(int column) const override { return answer_.null(row_, column); }
    std::int64_t integer(int column) const override;
    double number(int column) const override;
    std::string_view text(int column) const override;

  protected:
    Type held(int column) const override;

  private:
    void run();
    void give_name();
    const PostgresResult& shape() const;  ///< of the answer, before there is one

    PostgresSession& session_;
    std::string sql_, name_;
    PostgresParameters parameters_;
    PostgresResult answer_;
    mutable PostgresResult described_;
    mutable std::vector<std::string> shown_;  ///< instants of the row, in our form
    std::int64_t transaction_ = -1;           ///< in which it was last run
    int row_ = -1;
    bool answered_ = false;
};

}  // namespace cs
