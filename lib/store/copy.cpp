#include "store/copy.hpp"
#include "base/error.hpp"
#include "store/digest.hpp"
#include "store/field_sql.hpp"
#include "store/tables.hpp"
#include <fmt/format.h>

namespace cs {
namespace {

void refuse_older(Engine& from, std::span<const Migration> migrations) {
    if (needs_migration(from, migrations))
        throw Error{
            Kind::config,
            fmt::format("the store to copy has schema {}, this cs writes {}", from.schema_version(), migrations.size()),
            "run any command on it that reads records, such as 'cs account list': that brings it up to date"};
}

void refuse_filled(Engine& to, const std::vector<BulkTable>& tables) {
    for (const auto& table : tables) {
        const auto rows = to.prepare(fmt::format("SELECT count(*) FROM {}", identifier(table.name)));
        rows->step();
        if (const auto n = rows->integer(0); n > 0)
            throw Error{Kind::no,
                        fmt::format("the store to fill is not empty: its table '{}' has {} row{}", table.name, n,
                                    n == 1 ? "" : "s"),
                        "name one that is empty, or not there yet; nothing was changed"};
    }
}

class Copying {
  public:
    using Progress = std::function<void(std::uint64_t, std::uint64_t)>;
    Copying(Engine& from, Engine& to, const std::vector<BulkTable>& tables, const Progress& progress)
        : from_{from}, to_{to}, tables_{tables}, progress_{progress} {
        for (const auto& table : tables_)
            if (table.has_ids) about_ += 2 * static_cast<std::uint64_t>(from.last_id(table.name));
    }

    Copied run() {
        to_.drop_keys();
        refusing([&] {
            for (const auto& table : tables_) written_.push_back(copy(table));
        });
        TableDigest all;
        for (std::size_t i = 0; i < tables_.size(); ++i) {
            compare(tables_[i], written_[i]);
            all.add(tables_[i].name, written_[i], tables_[i].has_ids ? to_.last_id(tables_[i].name) : 0);
        }
        refusing([&] { to_.make_keys(); });
        return {tables_.size(), rows_, all.text()};
    }

  private:
    /// What the new store refuses is a fault of the old one.
    template <class F> static void refusing(F&& act) {
        try {
            act();
        } catch (const Error& e) {
            constexpr std::string_view refused = "the store refused the change: ";
            if (e.kind() != Kind::no || !e.message().starts_with(refused)) throw;
            throw Error{Kind::data,
                        fmt::format("the store to copy is damaged: {}", e.message().substr(refused.size())),
                        "run 'cs doctor' on it, then bring back its last backup"};
        }
    }
    TableDigest copy(const BulkTable& table) {
        TableDigest digest;
        const auto reader = from_.read_table(table);
        const auto writer = to_.write_table(table);
        while (reader->next()) {
            digest.add(reader->row());
            writer->add(reader->row());
            step();
        }
        writer->finish();
        rows_ += digest.rows();
        if (table.has_ids)
            if (const auto id = from_.last_id(table.name); id > 0) to_.set_last_id(table.name, id);
        return digest;
    }
    void compare(const BulkTable& table, const TableDigest& written) {
        TableDigest digest;
        const auto reader = to_.read_table(table);
        while (reader->next()) {
            digest.add(reader->row());
            step();
        }
        if (digest != written || (table.has_ids && to_.last_id(table.name) != from_.last_id(table.name)))
            throw Error{Kind::io,
                        fmt::format("what was written of '{}' reads back differently ({} rows of {})", table.name,
                                    digest.rows(), written.rows()),
                        "nothing was changed; look at the disk of the new store, then try again"};
    }
    void step() {
        if (progress_ && ++done_ % 1024 == 0) progress_(done_, std::max(about_, done_ + 1));
    }

    Engine& from_;
    Engine& to_;
    const std::vector<BulkTable>& tables_;
    const Progress& progress_;
    std::vector<TableDigest> written_;
    std::uint64_t about_ = 0, done_ = 0, rows_ = 0;
};

}  // namespace

Copied copy_store(Engine& from, Engine& to, std::span<const Migration> migrations,
                  const std::function<void(std::uint64_t, std::uint64_t)>& progress) {
    if (from.identity() == to.identity())
        throw Error{Kind::usage, "both are the same store", "name another one to copy to"};
    refuse_older(from, migrations);
    migrate_within(to, migrations);
    const auto tables = tables_of(migrations);
    refuse_filled(to, tables);
    return Copying{from, to, tables, progress}.run();
}

}  // namespace cs
