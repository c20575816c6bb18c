#include "renewal/snapshot.hpp"
#include "base/json.hpp"
#include "base/text.hpp"
#include "store/many_rows.hpp"
#include "store/restored_line.hpp"
#include <fmt/format.h>

namespace cs {
namespace {

constexpr std::string_view of_row = "renewal_kept";
constexpr std::string_view bands[] = {"green", "yellow", "red", "none"};
constexpr std::int64_t surely = 1'000'000;

std::optional<RenewalSnapshot> newest(Context& context, std::vector<Condition> where) {
    const auto& noun = context.nouns.of<RenewalSnapshot>();
    Query query;
    query.where = std::move(where);
    query.sort = {{&noun.at("day"), true}};
    query.limit = 1;
    auto found = all<RenewalSnapshot>(context, query);
    return found.empty() ? std::nullopt : std::optional{std::move(found.front())};
}

Condition by_day(Context& context, Condition::Op op, Date day) {
    return {&context.nouns.of<RenewalSnapshot>().at("day"), op, {day}, {}};
}

constexpr std::string_view columns =
    R"("account", "line", "due", "currency", "amount", "target", "forecast", "category", "band", "chance")";

std::optional<std::int64_t> number_of(const Statement& row, int column) {
    return row.null(column) ? std::nullopt : std::optional{row.integer(column)};
}

RenewalCategory category_of(std::string_view name) {
    for (std::size_t i = 0; i < std::size(Value<RenewalCategory>::choices); ++i)
        if (Value<RenewalCategory>::choices[i].name == name) return static_cast<RenewalCategory>(i);
    refuse_line(fmt::format("category: '{}' is none", name));
}

/// `first` is the column of the account; the others follow in the order of `columns`.
KeptSet kept(const Statement& row, int first) {
    KeptSet set{.account = row.integer(first),
                .line = row.integer(first + 1),
                .due = std::get<Date>(row.cell(first + 2, Type::date)),
                .currency = Currency::of(row.text(first + 3)).value(),
                .amount = row.integer(first + 4),
                .target = number_of(row, first + 5),
                .forecast = number_of(row, first + 6),
                .category = {},
                .band = std::string{row.text(first + 8)},
                .chance = row.integer(first + 9)};
    if (!row.null(first + 7)) set.category = category_of(row.text(first + 7));
    return set;
}

void take_back(Write& work, std::int64_t snapshot) {
    Sql sql;
    sql.text = R"(DELETE FROM "renewal_kept" WHERE "snapshot" = $1)";
    sql.values = {snapshot};
    sql.prepared(work.engine())->run();
}

void each_line(Context& context, const TakeLine& take) {
    const auto row = context.engine.prepare(fmt::format(
        R"(SELECT "snapshot", {} FROM "renewal_kept" ORDER BY "snapshot", "due", "account", "currency")", columns));
    while (row->step()) {
        const auto set = kept(*row, 1);
        JsonWriter line;
        line.begin_object().key("noun").value(of_row).key("snapshot").value(Cell{row->integer(0)});
        line.key("account").value(Cell{set.account}).key("line").value(Cell{set.line}).key("due").value(Cell{set.due});
        line.key("currency").value(std::string{set.currency.code()}).key("amount").value(Cell{set.amount});
        if (set.target) line.key("target").value(Cell{*set.target});
        if (set.forecast) line.key("forecast").value(Cell{*set.forecast});
        if (set.category) line.key("category").value(name_of(*set.category));
        line.key("band").value(set.band).key("chance").value(Cell{set.chance}).end_object();
        take(line.text());
    }
}

class Restore final : public BulkRestore {
  public:
    explicit Restore(Write& work) : engine_{work.engine()} {}

    void take(std::string_view text) override {
        const RestoredLine line{text};
        const auto currency = Currency::of(line.text("currency"));
        if (!currency) refuse_line("currency: it is none");
        KeptSet set{.account = line.id("account"),
                    .line = line.id("line"),
                    .due = line.day("due"),
                    .currency = *currency,
                    .amount = line.number("amount", 0, INT64_MAX),
                    .target = {},
                    .forecast = {},
                    .category = {},
                    .band = line.text("band"),
                    .chance = line.number("chance", 0, surely)};
        if (line.has("target")) set.target = line.number("target", 0, INT64_MAX);
        if (line.has("forecast")) set.forecast = line.number("forecast", 0, INT64_MAX);
        if (line.has("category")) set.category = category_of(line.text("category"));
        if (std::find(std::begin(bands), std::end(bands), set.band) == std::end(bands)) refuse_line("band: it is none");
        if (const auto snapshot = line.id("snapshot"); snapshot != snapshot_ || sets_.size() >= at_once) {
            finish();
            snapshot_ = snapshot;
        }
        sets_.push_back(std::move(set));
    }
    void finish() override {
        if (!sets_.empty()) keep_sets(engine_, snapshot_, sets_);
        sets_.clear();
    }

  private:
    static constexpr std::size_t at_once = 10'000;

    Engine& engine_;
    std::int64_t snapshot_ = 0;
    std::vector<KeptSet> sets_;
};

Faults faults(Context& context) {
    Faults all;
    const auto row = context.engine.prepare(R"(SELECT s."id", s."sets", count(k."snapshot") FROM "renewal_snapshot" s
LEFT JOIN "renewal_kept" k ON k."snapshot" = s."id" GROUP BY s."id", s."sets" HAVING count(k."snapshot") > s."sets" ORDER BY s."id")");
    while (row->step())
        all.push_back({"derived", fmt::format("renewal_snapshot {}", row->integer(0)),
                       fmt::format("it counts {} renewals and has {}", row->integer(1), row->integer(2))});
    return all;
}

}  // namespace

const NounView Noun<RenewalSnapshot>::view{.name = "renewal_snapshot",
                                           .title = {"Snapshots of renewals", "续约快照"},
                                           .fields = fields_of<RenewalSnapshot>(),
                                           .columns = "id,day,until,sets",
                                           .order = "-day",
                                           .internal = true,
                                           .make = make_record<RenewalSnapshot>,
                                           .bulk = &kept_set_rows,
                                           .common = true};

std::optional<RenewalSnapshot> snapshot_of_week(Context& context, Date day) {
    const auto monday = add_days(day, 1 - static_cast<int>(day.weekday()));
    return newest(context, {{&context.nouns.of<RenewalSnapshot>().at("week"), Condition::Op::equal, {monday}, {}}});
}

std::optional<RenewalSnapshot> snapshot_by(Context& context, Date day) {
    return newest(context, {by_day(context, Condition::Op::at_most, day)});
}

std::vector<RenewalSnapshot> snapshots_between(Context& context, Date from, Date to) {
    Query query;
    query.where = {by_day(context, Condition::Op::at_least, from), by_day(context, Condition::Op::at_most, to)};
    query.sort = {{&context.nouns.of<RenewalSnapshot>().at("day")}};
    return all<RenewalSnapshot>(context, query);
}

std::vector<KeptSet> kept_sets(Context& context, std::int64_t snapshot, Date due_from, Date due_until) {
    Sql sql;
    sql.values = {snapshot, due_from, due_until};
    sql.text = fmt::format(R"(SELECT {} FROM "renewal_kept" WHERE "snapshot" = $1 AND "due" BETWEEN $2 AND $3
ORDER BY "due", "account", "currency")",
                           columns);
    std::vector<KeptSet> sets;
    const auto row = sql.prepared(context.engine);
    while (row->step()) sets.push_back(kept(*row, 0));
    return sets;
}

void keep_sets(Engine& engine, std::int64_t snapshot, std::span<const KeptSet> sets) {
    static constexpr std::string_view names[] = {"snapshot", "account",  "line",     "due",  "currency", "amount",
                                                 "target",   "forecast", "category", "band", "chance"};
    const ManyRows rows{"renewal_kept", names};
    rows.insert(engine, sets, [&](const KeptSet& set, const auto& next) {
        next(snapshot);
        next(set.account);
        next(set.line);
        next(set.due);
        next(std::string{set.currency.code()});
        next(set.amount);
        next(set.target ? Cell{*set.target} : Cell{});
        next(set.forecast ? Cell{*set.forecast} : Cell{});
        next(set.category ? Cell{std::string{name_of(*set.category)}} : Cell{});
        next(set.band);
        next(set.chance);
    });
}

const BulkRows kept_set_rows{
    [](std::string_view noun) { return noun == of_row; },
    take_back,
    each_line,
    [](Write& work) -> std::unique_ptr<BulkRestore> { return std::make_unique<Restore>(work); },
    [](Context&, std::string_view, std::int64_t) { return std::string_view{}; },  // rows go with their account
    faults,
};

// A contract line may be removed later, and what was known of it then stays: "line" refers to nothing.
const std::string_view snapshot_schema = R"sql(
CREATE TABLE "renewal_snapshot"(
    "id" {id},
    "created" {instant} NOT NULL {check_instant:created},
    "updated" {instant} NOT NULL {check_instant:updated},
    "day" {date} NOT NULL {check_date:day},
    "week" {date} NOT NULL UNIQUE {check_date:week},
    "until" {date} NOT NULL {check_date:until},
    "sets" {integer} NOT NULL CHECK ("sets" >= 0)){strict};
CREATE TABLE "renewal_kept"(
    "snapshot" {ref} NOT NULL REFERENCES "renewal_snapshot"("id"),
    "account" {ref} NOT NULL REFERENCES "account"("id") ON DELETE CASCADE,
    "line" {integer} NOT NULL,
    "due" {date} NOT NULL {check_date:due},
    "currency" {text} NOT NULL,
    "amount" {integer} NOT NULL CHECK ("amount" >= 0),
    "target" {integer},
    "forecast" {integer},
    "category" {text} {one_of:category:commit,likely,at_risk,lost},
    "band" {text} NOT NULL {one_of:band:green,yellow,red,none},
    "chance" {integer} NOT NULL CHECK ("chance" BETWEEN 0 AND 1000000),
    PRIMARY KEY ("snapshot", "due", "account", "currency")){strict};
CREATE INDEX "renewal_kept_account" ON "renewal_kept"("account");
)sql";

}  // namespace cs
