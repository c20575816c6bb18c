// The rows of both kinds as the kernel knows them: taken back, exported, restored, examined.
#include "usage/batch.hpp"
#include "base/json.hpp"
#include "base/text.hpp"
#include "store/records.hpp"
#include "store/restored_line.hpp"
#include "usage/keep_rows.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <tuple>
#include <unordered_map>

namespace cs {
namespace {

constexpr std::string_view of_usage = "usage", of_signal = "signal";

void take_back(Write& work, std::int64_t id) {
    const auto batch = get<UsageImport>(work.context(), id);
    if (!batch.first_day || !batch.last_day) return;
    take_rows_back(work.engine(), row_table(batch.about), id, batch.first_day->days(), batch.last_day->days());
}

using Names = std::unordered_map<std::int64_t, std::string>;

Names names_of(Engine& engine, const char* sql) {
    Names out;
    for (const auto row = engine.prepare(sql); row->step();) out.emplace(row->integer(0), row->text(1));
    return out;
}

// Users and signals have other numbers in another store, but the same names.
std::vector<KeptRow> by_name(std::vector<KeptRow> rows, const Names& names, UsageAbout about) {
    const auto key = [&](const KeptRow& row) {
        const bool usage = about == UsageAbout::usage;
        const auto found = names.find(usage ? row.key.user : row.key.what);
        return std::tuple{row.key.account, usage ? row.key.what : 0,
                          found == names.end() ? std::string_view{} : found->second};
    };
    std::ranges::sort(rows, {}, key);
    return rows;
}

void each_line(Context& context, const TakeLine& take) {
    auto& engine = context.engine;
    const auto users = names_of(engine, R"sql(SELECT "id", "name" FROM "usage_user")sql");
    const auto signals = names_of(engine, R"sql(SELECT "id", "name" FROM "signal_name")sql");
    for (const auto about : {UsageAbout::usage, UsageAbout::signal}) {
        const auto& table = row_table(about);
        for (const auto day : kept_days(engine, table))
            for (const auto block : kept_blocks(engine, table, day))
                for (const auto& row : by_name(kept_rows(engine, table, day, block),
                                               about == UsageAbout::usage ? users : signals, about)) {
                    JsonWriter line;
                    line.begin_object().key("noun").value(about == UsageAbout::usage ? of_usage : of_signal);
                    line.key("day")
                        .value(Cell{Date::from_days(day)})
                        .key("account")
                        .value(Cell{std::int64_t{row.key.account}});
                    if (about == UsageAbout::usage) {
                        line.key("feature").value(Cell{std::int64_t{row.key.what}});
                        if (row.key.user != 0) line.key("user").value(users.at(row.key.user));
                        line.key("events").value(Cell{row.first}).key("minutes").value(Cell{row.second});
                    } else {
                        line.key("signal").value(signals.at(row.key.what)).key("millionths").value(Cell{row.first});
                    }
                    line.key("import").value(Cell{row.batch}).end_object();
                    take(line.text());
                }
    }
}

bool refers(Engine& engine, const char* sql, std::int64_t id) {
    const auto row = engine.prepare(sql);
    row->bind(1, id);
    return row->step();
}

std::string_view uses(Context& context, std::string_view noun, std::int64_t id) {
    auto& engine = context.engine;
    if (noun == "feature")
        return refers(engine, R"sql(SELECT 1 FROM "usage_feature" WHERE "feature" = $1)sql", id) ? "rows of usage" : "";
    if (noun != "account") return "";
    if (refers(engine, R"sql(SELECT 1 FROM "usage_account" WHERE "account" = $1)sql", id)) return "rows of usage";
    return refers(engine, R"sql(SELECT 1 FROM "signal_account" WHERE "account" = $1)sql", id) ? "rows of signals" : "";
}

/// Rows as they come, which is in order; what is kept about them is made once all are there.
class Restore final : public BulkRestore {
  public:
    explicit Restore(Write& work) : engine_{work.engine()} {}

    void take(std::string_view text) override {
        const RestoredLine line{text};
        const bool usage = line.text("noun") == of_usage;
        auto& rows = usage ? usage_ : signals_;
        const auto day = line.day("day").days();
        const auto account = line.number("account", 1, UINT32_MAX), import = line.id("import");
        rows.insert(rows.end(), {day, account});
        if (usage) {
            const auto feature = line.number("feature", 1, 65'535);
            rows.push_back(feature);
            rows.push_back(line.has("user") ? user_number(engine_, line.text("user"), import) : 0);
            rows.push_back(line.number("events", 0, 1'000'000'000'000));
            rows.push_back(line.number("minutes", 0, 1'000'000'000'000));
            features_.insert(static_cast<std::uint32_t>(feature));
            blocks_[day].insert(block_of(static_cast<std::uint32_t>(account)));
        } else {
            rows.push_back(signal_number(engine_, line.text("signal")));
            rows.push_back(line.number("millionths", -1'000'000'000'000'000'000, 1'000'000'000'000'000'000));
            accounts_.insert(account);
        }
        rows.push_back(import);
        if (rows.size() >= (std::size_t{1} << 18)) flush();
    }

    void finish() override {
        flush();
        std::map<std::int32_t, std::vector<std::uint32_t>> blocks;
        for (const auto& [day, all] : blocks_) blocks[day].assign(all.begin(), all.end());
        sum_again(engine_, blocks);
        for (const auto feature : features_) insert("usage_feature", "feature", feature);
        for (const auto account : accounts_) insert("signal_account", "account", account);
    }

  private:
    void insert(std::string_view table, std::string_view column, std::int64_t id) {
        const auto row = engine_.prepare(fmt::format("INSERT INTO \"{}\"(\"{}\") VALUES ($1)", table, column));
        row->bind(1, id);
        row->run();
    }
    void flush() {
        if (!usage_.empty()) engine_.feed("usage", row_table(UsageAbout::usage).columns(), usage_);
        if (!signals_.empty()) engine_.feed("signal_value", row_table(UsageAbout::signal).columns(), signals_);
        usage_.clear();
        signals_.clear();
    }

    Engine& engine_;
    std::vector<std::int64_t> usage_, signals_;
    std::set<std::uint32_t> features_;
    std::set<std::int64_t> accounts_;
    std::map<std::int32_t, std::set<std::uint32_t>> blocks_;
};

}  // namespace

const BulkRows usage_rows{
    [](std::string_view noun) { return noun == of_usage || noun == of_signal; },
    take_back,
    each_line,
    [](Write& work) -> std::unique_ptr<BulkRestore> { return std::make_unique<Restore>(work); },
    uses,
    summary_faults,
};

}  // namespace cs
