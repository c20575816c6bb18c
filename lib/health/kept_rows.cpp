// Kept scores as the kernel knows them: exported and restored as rows, examined by the doctor.
#include "base/json.hpp"
#include "base/text.hpp"
#include "health/history.hpp"
#include "store/bulk_rows.hpp"
#include "store/restored_line.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

constexpr std::string_view of_card = "health_card", of_score = "health_score", of_leaver = "health_frozen";

void each_line(Context& context, const TakeLine& take) {
    const auto cards =
        context.engine.prepare(R"(SELECT "id", "fingerprint", "since", "body" FROM "health_card" ORDER BY "id")");
    while (cards->step()) {
        JsonWriter line;
        line.begin_object().key("noun").value(of_card).key("id").value(Cell{cards->integer(0)});
        line.key("fingerprint")
            .value(cards->text(1))
            .key("since")
            .value(cards->cell(2, Type::date))
            .key("body")
            .value(cards->text(3))
            .end_object();
        take(line.text());
    }
    const auto scores = context.engine.prepare(
        R"(SELECT "day", "account", "card", "score", "grade", "coverage", "parts" FROM "health_score" ORDER BY "day", "account")");
    while (scores->step()) {
        JsonWriter line;
        line.begin_object()
            .key("noun")
            .value(of_score)
            .key("day")
            .value(scores->cell(0, Type::date))
            .key("account")
            .value(Cell{scores->integer(1)});
        line.key("card").value(Cell{scores->integer(2)});
        if (!scores->null(3)) line.key("score").value(Cell{scores->integer(3)}).key("grade").value(scores->text(4));
        line.key("coverage").value(Cell{scores->integer(5)}).key("parts").value(scores->text(6)).end_object();
        take(line.text());
    }
    const auto leavers =
        context.engine.prepare(R"(SELECT "account" FROM "health_state" WHERE "frozen" = 1 ORDER BY "account")");
    while (leavers->step()) {
        JsonWriter line;
        line.begin_object().key("noun").value(of_leaver).key("account").value(Cell{leavers->integer(0)}).end_object();
        take(line.text());
    }
}

/// Scores come day by day; the newest one that changed something is what stands.
class Restore final : public BulkRestore {
  public:
    explicit Restore(Write& work) : engine_{work.engine()}, writer_{work.engine()} {}

    void take(std::string_view text) override {
        const RestoredLine line{text};
        const auto& noun = line.text("noun");
        if (noun == of_card) return card(line);
        if (noun == of_leaver) return leavers_.push_back(line.id("account"));
        score(line);
    }
    void finish() override {
        writer_.finish();
        for (const auto account : leavers_) freeze(engine_, account, true);
        engine_.ids_taken("health_card");
    }

  private:
    void card(const RestoredLine& line) {
        Sql sql;
        sql.values = {line.id("id"), line.text("fingerprint"), line.day("since"), line.text("body")};
        sql.text = R"(INSERT INTO "health_card"("id", "fingerprint", "since", "body") VALUES ($1, $2, $3, $4))";
        sql.prepared(engine_)->run();
    }
    void score(const RestoredLine& line) {
        KeptScore kept;
        kept.account = line.id("account");
        kept.day = line.day("day");
        kept.card = line.id("card");
        if (line.has("score")) {
            kept.score = line.number("score", 0, 100 * 100);
            kept.grade = line.text("grade");
        }
        kept.coverage = line.number("coverage", 0, 100 * 100);
        kept.parts = line.text("parts");
        if (kept.day != day_) writer_.finish();  // of a day each account has one row; a statement may hold it only once
        day_ = kept.day;
        auto& last = last_[kept.account];
        if (last.account != 0 && last.same(kept)) return writer_.unchanged(kept);
        writer_.changed(kept);
        // A batch that is written at once may hold an account only once.
        if (last.account != 0) writer_.finish();
        last = std::move(kept);
    }

    Engine& engine_;
    ScoreWriter writer_;
    std::map<std::int64_t, KeptScore> last_;
    Date day_ = *Date::of(1970, 1, 1);
    std::vector<std::int64_t> leavers_;
};

void take_back(Write&, std::int64_t) { throw Error{Kind::no, "a day that was scored is not taken back"}; }

Faults faults(Context& context) {
    Faults all;
    const auto row = context.engine.prepare(
        R"(SELECT a."key" FROM "health_state" s JOIN "account" a ON a."id" = s."account" WHERE NOT EXISTS
(SELECT 1 FROM "health_score" h WHERE h."day" = s."day" AND h."account" = s."account" AND h."card" = s."card" AND h."parts" = s."parts") ORDER BY a."key")");
    while (row->step())
        all.push_back(
            {"derived", fmt::format("health of {}", row->text(0)), "the newest score is not the one that its day has"});
    return all;
}

}  // namespace

const BulkRows kept_score_rows{
    [](std::string_view noun) { return noun == of_card || noun == of_score || noun == of_leaver; },
    take_back,
    each_line,
    [](Write& work) -> std::unique_ptr<BulkRestore> { return std::make_unique<Restore>(work); },
    [](Context&, std::string_view, std::int64_t) { return std::string_view{}; },  // scores go with their account
    faults,
};

}  // namespace cs
