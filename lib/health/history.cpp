#include "health/history.hpp"
#include "store/bulk_rows.hpp"
#include "store/many_rows.hpp"
#include <algorithm>
#include <charconv>
#include <fmt/format.h>

namespace cs {
namespace {

[[noreturn]] void damaged(std::string_view parts) {
    throw Error{Kind::data, fmt::format("the readings '{}' of a kept score cannot be read", parts), "run 'cs doctor'"};
}

std::int64_t number(std::string_view digits, std::string_view parts) {
    std::int64_t value = 0;
    const auto [end, failed] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (failed != std::errc{} || end != digits.data() + digits.size()) damaged(parts);
    return value;
}

void append_part(std::string& out, const Measured& reading) {
    const auto on = reading.on ? to_text(*reading.on) : std::string{};
    switch (reading.state) {
    case Measured::State::present:
        fmt::format_to(std::back_inserter(out), "{}", reading.value.numerator);
        if (reading.value.denominator != 1) fmt::format_to(std::back_inserter(out), "/{}", reading.value.denominator);
        return;
    case Measured::State::nothing: out += '!'; return;
    case Measured::State::missing: return;
    case Measured::State::stale: out += '~' + on; return;
    case Measured::State::late: out += '?' + on; return;
    }
}

Measured part(std::string_view text, std::string_view parts) {
    if (text.empty()) return {};
    const auto on = iso_date(text.substr(1));
    if (text == "!") return {Measured::State::nothing, {}, {}};
    if (text[0] == '~') return {Measured::State::stale, {}, on};
    if (text[0] == '?') return {Measured::State::late, {}, on};
    const auto slash = std::min(text.find('/'), text.size());
    Quantity value{number(text.substr(0, slash), parts), 1};
    if (slash < text.size()) value.denominator = number(text.substr(slash + 1), parts);
    if (value.denominator <= 0) damaged(parts);
    return {Measured::State::present, value, {}};
}

constexpr std::string_view columns = R"(h."account", h."day", h."card", h."score", h."grade", h."coverage", h."parts")";

KeptScore kept(const Statement& row) {
    KeptScore score;
    score.account = row.integer(0);
    score.day = std::get<Date>(row.cell(1, Type::date));
    score.card = row.integer(2);
    if (!row.null(3)) score.score = row.integer(3);
    if (!row.null(4)) score.grade = row.text(4);
    score.coverage = row.integer(5);
    score.parts = row.text(6);
    return score;
}

std::vector<KeptScore> all_of(Context& context, const Sql& sql) {
    std::vector<KeptScore> scores;
    const auto row = sql.prepared(context.engine);
    while (row->step()) scores.push_back(kept(*row));
    return scores;
}

std::optional<HealthRun> one_run(Context& context, std::vector<Condition> where) {
    const auto& noun = context.nouns.of<HealthRun>();
    Query query;
    query.where = std::move(where);
    query.sort = {{&noun.at("day"), true}};
    query.limit = 1;
    auto runs = all<HealthRun>(context, query);
    return runs.empty() ? std::nullopt : std::optional{std::move(runs.front())};
}

constexpr std::string_view score_columns[] = {"account", "day", "card", "score", "grade", "coverage", "parts"};
constexpr std::string_view replaced = R"("card" = excluded."card", "score" = excluded."score", "grade" = excluded."grade", )"
                                      R"("coverage" = excluded."coverage", "parts" = excluded."parts")";

void insert(Engine& engine, const ManyRows& rows, std::vector<KeptScore>& scores) {
    rows.insert(engine, std::span<const KeptScore>{scores}, [](const KeptScore& s, const auto& next) {
        next(s.account);
        next(s.day);
        next(s.card);
        next(s.score ? Cell{*s.score} : Cell{});
        next(s.grade.empty() ? Cell{} : Cell{s.grade});
        next(s.coverage);
        next(s.parts);
    });
    scores.clear();
}

}  // namespace

const NounView Noun<HealthRun>::view{.name = "health_run",
                                     .title = {"Scoring runs", "评分记录"},
                                     .fields = fields_of<HealthRun>(),
                                     .label = "CAST({t}.\"day\" AS TEXT)",
                                     .columns = "day,accounts,regraded",
                                     .order = "-day",
                                     .internal = true,
                                     .make = make_record<HealthRun>,
                                     .lasting = true,
                                     .bulk = &kept_score_rows,
                                     .common = true};

std::string packed(std::span<const Measured> readings) {
    std::string out;
    for (std::size_t i = 0; i < readings.size(); ++i) {
        if (i != 0) out += ';';
        append_part(out, readings[i]);
    }
    return out;
}

std::vector<Measured> unpacked(std::string_view parts, std::size_t count) {
    std::vector<Measured> readings;
    for (std::size_t at = 0; count > 0 && at <= parts.size();) {
        const auto end = std::min(parts.find(';', at), parts.size());
        readings.push_back(part(parts.substr(at, end - at), parts));
        at = end + 1;
    }
    if (readings.size() != count) damaged(parts);
    return readings;
}

const Scorecard& KeptCards::operator[](std::int64_t card) {
    const auto found = read_.find(card);
    if (found != read_.end()) return found->second;
    Sql sql;
    sql.text = "SELECT \"body\" FROM \"health_card\" WHERE \"id\" = " + sql.bind(card);
    const auto row = sql.prepared(context_.engine);
    if (!row->step())
        throw Error{Kind::data, fmt::format("the scorecard {} of a kept score is gone", card), "run 'cs doctor'"};
    return read_.emplace(card, scorecard_of(context_.settings.keys(), std::string{row->text(0)})).first->second;
}

std::int64_t KeptCards::number(const Scorecard& card) {
    const auto body = definition_text(card), mark = fingerprint(body);
    Sql sql;
    sql.text = "SELECT \"id\" FROM \"health_card\" WHERE \"fingerprint\" = " + sql.bind(mark);
    const auto row = sql.prepared(context_.engine);
    if (row->step()) return row->integer(0);
    const auto id = context_.engine.next_id("health_card");
    Sql insert;
    insert.values = {id, mark, context_.today, body};
    insert.text = R"(INSERT INTO "health_card"("id", "fingerprint", "since", "body") VALUES ($1, $2, $3, $4))";
    insert.prepared(context_.engine)->run();
    return id;
}

std::vector<KeptScore> newest_scores(Context& context, const std::vector<std::int64_t>* accounts) {
    Sql sql;
    sql.text = fmt::format("SELECT {}, h.\"frozen\" FROM \"health_state\" h", columns);
    std::string places;
    if (accounts)
        for (const auto id : *accounts) places += (places.empty() ? "" : ", ") + sql.bind(id);
    if (accounts) sql.text += fmt::format(" WHERE h.\"account\" IN ({})", places.empty() ? "NULL" : places);
    sql.text += " ORDER BY h.\"account\"";
    std::vector<KeptScore> scores;
    const auto row = sql.prepared(context.engine);
    while (row->step()) {
        scores.push_back(kept(*row));
        scores.back().frozen = row->integer(7) != 0;
    }
    return scores;
}

std::optional<KeptScore> score_on(Context& context, std::int64_t account, Date day) {
    const auto whole = last_whole_run(context, day);
    Sql sql;
    sql.values = {whole.value_or(*Date::of(1900, 1, 1)), day, account};
    sql.text =
        fmt::format(R"(SELECT {} FROM "health_run" r JOIN "health_score" h ON h."day" = r."day" AND h."account" = $3)"
                    R"( WHERE r."day" >= $1 AND r."day" <= $2 ORDER BY r."day" DESC LIMIT 1)",
                    columns);
    auto found = all_of(context, sql);
    return found.empty() ? std::nullopt : std::optional{std::move(found.front())};
}

std::vector<KeptScore> scores_on(Context& context, Date day) {
    Sql sql;
    sql.values = {last_whole_run(context, day).value_or(*Date::of(1900, 1, 1)), day};
    sql.text = fmt::format(
        R"(SELECT {} FROM "health_score" h WHERE h."day" >= $1 AND h."day" <= $2 ORDER BY h."day", h."account")",
        columns);
    std::map<std::int64_t, KeptScore> last;
    const auto row = sql.prepared(context.engine);
    while (row->step()) last.insert_or_assign(row->integer(0), kept(*row));
    std::vector<KeptScore> scores;
    for (auto& [account, score] : last) scores.push_back(std::move(score));
    return scores;
}

std::vector<KeptScore> course(Context& context, std::int64_t account, Date from, Date to) {
    Sql sql;
    sql.values = {from, to, account};
    sql.text =
        fmt::format(R"(SELECT {} FROM "health_run" r JOIN "health_score" h ON h."day" = r."day" AND h."account" = $3)"
                    R"( WHERE r."day" >= $1 AND r."day" <= $2 ORDER BY r."day")",
                    columns);
    return all_of(context, sql);
}

std::optional<HealthRun> last_run(Context& context) { return one_run(context, {}); }

std::optional<Date> first_run(Context& context) {
    const auto row = context.engine.prepare(R"(SELECT min("day") FROM "health_run")");
    if (!row->step() || row->null(0)) return std::nullopt;
    return std::get<Date>(row->cell(0, Type::date));
}

std::optional<HealthRun> run_on(Context& context, Date day) {
    return one_run(context, {{&context.nouns.of<HealthRun>().at("day"), Condition::Op::equal, {day}, {}}});
}

std::optional<Date> last_whole_run(Context& context, Date until) {
    const auto& noun = context.nouns.of<HealthRun>();
    const auto run = one_run(context, {{&noun.at("day"), Condition::Op::at_most, {until}, {}},
                                       {&noun.at("whole"), Condition::Op::equal, {true}, {}}});
    return run ? std::optional{run->day} : std::nullopt;
}

void ScoreWriter::changed(const KeptScore& score) {
    unchanged(score);
    newest_.push_back(score);
    if (newest_.size() == ManyRows::at_once) write_newest();
}

void ScoreWriter::unchanged(const KeptScore& score) {
    history_.push_back(score);
    if (history_.size() == ManyRows::at_once) write_history();
}

void ScoreWriter::finish() {
    if (!history_.empty()) write_history();
    if (!newest_.empty()) write_newest();
}

void ScoreWriter::write_history() {
    static const ManyRows rows{"health_score", score_columns,
                               fmt::format(R"(ON CONFLICT ("day", "account") DO UPDATE SET {})", replaced)};
    insert(engine_, rows, history_);
}

void ScoreWriter::write_newest() {
    static const ManyRows rows{"health_state", score_columns,
                               fmt::format(R"(ON CONFLICT ("account") DO UPDATE SET {}, "day" = excluded."day", "frozen" = 0)", replaced)};
    insert(engine_, rows, newest_);
}

void freeze(Engine& engine, std::int64_t account, bool frozen) {
    Sql sql;
    sql.values = {frozen, account};
    sql.text = R"(UPDATE "health_state" SET "frozen" = $1 WHERE "account" = $2)";
    sql.prepared(engine)->run();
}

}  // namespace cs
