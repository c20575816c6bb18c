// The rows of closed periods as they are kept: written many at a time, read, exported, restored, examined.
#include "base/json.hpp"
#include "figures/closed_period.hpp"
#include "store/many_rows.hpp"
#include "store/restored_line.hpp"
#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace cs {
namespace {

constexpr std::string_view of_row = "period_row";
constexpr std::array<std::string_view, 19> columns{"account",   "key",          "staff",     "csm",       "segment",     "level", "divisor",
                                                   "opening",   "new",          "reactivation", "expansion", "contraction", "churn",
                                                   "closing",   "lost",         "renewal",   "due",         "renewed", "capped"};
constexpr std::size_t first_amount = 7, lost_at = 14, renewal_at = 15, first_due = 16;

/// The amounts up to the closing, and those of what fell due, in the order of the columns.
constexpr std::array amounts{&FrozenRow::opening,     &FrozenRow::started, &FrozenRow::reactivation, &FrozenRow::expansion,
                             &FrozenRow::contraction, &FrozenRow::churn,   &FrozenRow::closing};
constexpr std::array due_amounts{&FrozenRow::due, &FrozenRow::renewed, &FrozenRow::capped};

std::string column_list() { return fmt::format("\"{}\"", fmt::join(columns, "\", \"")); }
Cell text_cell(const std::string& text) { return text.empty() ? Cell{} : Cell{text}; }

std::optional<RenewalStatus> status_of(std::string_view name) {
    const auto& choices = Value<RenewalStatus>::choices;
    const auto found = std::ranges::find(choices, name, &Choice::name);
    return found == std::end(choices) ? std::nullopt : std::optional{static_cast<RenewalStatus>(found - std::begin(choices))};
}

/// `first` is the column of the account.
FrozenRow row_of(const Statement& from, int first) {
    FrozenRow row;
    row.account = from.integer(first);
    row.key = text_of(from, first + 1);
    row.staff = from.null(first + 2) ? 0 : from.integer(first + 2);
    row.csm = text_of(from, first + 3);
    row.segment = text_of(from, first + 4);
    row.level = text_of(from, first + 5);
    row.divisor = from.integer(first + 6);
    for (std::size_t i = 0; i < amounts.size(); ++i) row.*amounts[i] = from.integer(first + static_cast<int>(first_amount + i));
    row.lost = from.integer(first + static_cast<int>(lost_at)) != 0;
    row.renewal = status_of(text_of(from, first + static_cast<int>(renewal_at)));
    for (std::size_t i = 0; i < due_amounts.size(); ++i) row.*due_amounts[i] = from.integer(first + static_cast<int>(first_due + i));
    return row;
}

void take_back(Write& work, std::int64_t period) {
    Sql sql;
    sql.text = R"(DELETE FROM "period_row" WHERE "period" = $1)";
    sql.values = {period};
    sql.prepared(work.engine())->run();
}

void each_line(Context& context, const TakeLine& take) {
    const auto row = context.engine.prepare(
        fmt::format(R"(SELECT "period", {} FROM "period_row" ORDER BY "period", "account")", column_list()));
    while (row->step()) {
        JsonWriter line;
        line.begin_object().key("noun").value(of_row).key("period").value(Cell{row->integer(0)});
        const auto cells = cells_of(row_of(*row, 1));
        for (std::size_t i = 0; i < cells.size(); ++i)
            if (!empty(cells[i])) line.key(columns[i]).value(cells[i]);
        take(line.end_object().text());
    }
}

FrozenRow row_of(const RestoredLine& line) {
    FrozenRow row;
    row.account = line.id("account");
    row.key = line.text("key");
    if (line.has("staff")) row.staff = line.id("staff");
    if (line.has("csm")) row.csm = line.text("csm");
    if (line.has("segment")) row.segment = line.text("segment");
    if (line.has("level")) row.level = line.text("level");
    row.divisor = line.number("divisor", 1, INT64_MAX);
    for (std::size_t i = 0; i < amounts.size(); ++i) row.*amounts[i] = line.number(columns[first_amount + i], 0, INT64_MAX);
    row.lost = line.number("lost", 0, 1) != 0;
    if (line.has("renewal")) {
        row.renewal = status_of(line.text("renewal"));
        if (!row.renewal) refuse_line("renewal: it is none");
    }
    for (std::size_t i = 0; i < due_amounts.size(); ++i) row.*due_amounts[i] = line.number(columns[first_due + i], 0, INT64_MAX);
    return row;
}

class Restore final : public BulkRestore {
  public:
    explicit Restore(Write& work) : engine_{work.engine()} {}

    void take(std::string_view text) override {
        const RestoredLine line{text};
        const auto period = line.id("period");
        if (period != period_ || rows_.size() >= at_once) finish();
        period_ = period;
        rows_.push_back(row_of(line));
    }
    void finish() override {
        if (!rows_.empty()) keep_frozen_rows(engine_, period_, rows_);
        rows_.clear();
    }

  private:
    static constexpr std::size_t at_once = 10'000;

    Engine& engine_;
    std::int64_t period_ = 0;
    std::vector<FrozenRow> rows_;
};

/// Of those that were opened again, too: what was frozen once is to be found as it was.
Faults faults(Context& context) {
    Faults all;
    for (const auto& period : cs::all<ClosedPeriod>(context, {})) {
        const auto rows = frozen_rows_of(context, period.id);
        const auto found = digest_of(period, rows);
        if (found == period.digest) continue;
        all.push_back({"derived", fmt::format("period {} ({})", period.id, period.period),
                       fmt::format("its digest is {}, that of its {} rows {}: what was frozen is not what was closed", period.digest,
                                   rows.size(), found)});
    }
    return all;
}

}  // namespace

std::vector<Cell> cells_of(const FrozenRow& row) {
    std::vector<Cell> cells{row.account, row.key, row.staff == 0 ? Cell{} : Cell{row.staff}, text_cell(row.csm), text_cell(row.segment), text_cell(row.level), row.divisor};
    for (const auto amount : amounts) cells.emplace_back(row.*amount);
    cells.emplace_back(std::int64_t{row.lost ? 1 : 0});
    cells.push_back(row.renewal ? Cell{std::string{name_of(*row.renewal)}} : Cell{});
    for (const auto amount : due_amounts) cells.emplace_back(row.*amount);
    return cells;
}

std::vector<FrozenRow> frozen_rows_of(Context& context, std::int64_t period) {
    Sql sql;
    sql.values = {period};
    sql.text = fmt::format(R"(SELECT {} FROM "period_row" WHERE "period" = $1 ORDER BY "account")", column_list());
    std::vector<FrozenRow> rows;
    const auto row = sql.prepared(context.engine);
    while (row->step()) rows.push_back(row_of(*row, 0));
    return rows;
}

void keep_frozen_rows(Engine& engine, std::int64_t period, std::span<const FrozenRow> rows) {
    std::vector<std::string_view> names{"period"};
    names.insert(names.end(), columns.begin(), columns.end());
    ManyRows{"period_row", names}.insert(engine, rows, [&](const FrozenRow& row, const auto& next) {
        next(period);
        for (const auto& cell : cells_of(row)) next(cell);
    });
}

const BulkRows frozen_row_rows{
    [](std::string_view noun) { return noun == of_row; },
    take_back,
    each_line,
    [](Write& work) -> std::unique_ptr<BulkRestore> { return std::make_unique<Restore>(work); },
    [](Context&, std::string_view, std::int64_t) { return std::string_view{}; },  // rows stay when their account goes
    faults,
};

}  // namespace cs
