/// \file history.hpp  Scores as they are kept: the newest of each account, and one row a day on which it changed.
///
/// Cost     a day's rows stand together, so that a portfolio is appended and not scattered. A run over everybody writes
///          every account at least each week, so that what held on any day is found within a week of rows before it.
/// Readings are kept packed, by the order of the scorecard: "12/30;3;;!;~2026-01-02;?2026-02-20" (present, missing,
///          nothing there, stale since, the feed is late since).
#pragma once
#include "health/definition.hpp"
#include "store/records.hpp"

namespace cs {

/// One run over a day: what the days of the history are.
struct HealthRun : Record {
    Date day = *Date::of(1970, 1, 1);
    bool whole = false;  ///< it wrote every account, changed or not
    std::int64_t accounts = 0, changed = 0, regraded = 0;
};
template <> struct Noun<HealthRun> {
    static constexpr auto fields = std::tuple{
        Field{"day", &HealthRun::day, {"Day", "日期"}, "that was scored"},
        Field{"whole", &HealthRun::whole, {"Whole", "全量"}, "whether every account was written, changed or not"},
        Field{"accounts", &HealthRun::accounts, {"Accounts", "客户数"}, "that were scored"},
        Field{"changed", &HealthRun::changed, {"Changed", "变化数"}, "whose score or readings it changed"},
        Field{"regraded", &HealthRun::regraded, {"Regraded", "改级数"}, "whose grade moved because the definition did"},
    };
    static const NounView view;
};

struct KeptScore {
    std::int64_t account = 0;
    Date day = *Date::of(1970, 1, 1);
    std::int64_t card = 0;  ///< the scorecard's number
    std::optional<std::int64_t> score;
    std::string grade;
    std::int64_t coverage = 0;
    std::string parts;
    bool frozen = false;  ///< the account has left: its score stays for ever

    bool same(const KeptScore& o) const noexcept { return card == o.card && score == o.score && grade == o.grade && parts == o.parts; }
};

std::string packed(std::span<const Measured>);
/// Error{data} for what packed() did not write, or another number of readings than `count`.
std::vector<Measured> unpacked(std::string_view parts, std::size_t count);

/// Scorecards by their number; each is read once.
class KeptCards {
  public:
    explicit KeptCards(Context& context) : context_{context} {}
    const Scorecard& operator[](std::int64_t card);
    /// The number of a scorecard, which is kept if it is new.
    std::int64_t number(const Scorecard&);

  private:
    Context& context_;
    std::map<std::int64_t, Scorecard> read_;
};

/// The newest score of everybody, or of those named, in the order of account.
std::vector<KeptScore> newest_scores(Context&, const std::vector<std::int64_t>* accounts = nullptr);
/// What held at the close of a day; nullopt if there was none yet.
std::optional<KeptScore> score_on(Context&, std::int64_t account, Date day);
/// The same of everybody, in the order of account.
std::vector<KeptScore> scores_on(Context&, Date day);
/// The course of one account's score from a day on, oldest first; days on which it did not change are left out.
std::vector<KeptScore> course(Context&, std::int64_t account, Date from, Date to);

std::optional<HealthRun> last_run(Context&);
std::optional<Date> first_run(Context&);
std::optional<HealthRun> run_on(Context&, Date day);
std::optional<Date> last_whole_run(Context&, Date until);

/// Writes rows of scores, many at a time.
class ScoreWriter {
  public:
    explicit ScoreWriter(Engine& engine) : engine_{engine} {}
    void changed(const KeptScore&);    ///< into the history of its day, and as the newest
    void unchanged(const KeptScore&);  ///< into the history only, so that what held is found near that day
    void finish();

  private:
    void write_history();
    void write_newest();
    Engine& engine_;
    std::vector<KeptScore> history_, newest_;
};
/// Marks scores as those of accounts that left, or came back.
void freeze(Engine&, std::int64_t account, bool frozen);

extern const std::string_view health_schema;
extern const BulkRows kept_score_rows;

}  // namespace cs
