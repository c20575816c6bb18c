// Lists over everybody's scores: whose moved, and whose is worth the time.
#include "account/listing.hpp"
#include "health/measures.hpp"
#include "health/page.hpp"
#include "health/population.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <unordered_map>

namespace cs {
namespace {

struct Face {
    std::string key, name, csm;
    std::optional<std::int64_t> csm_id;
    Cell arr;
};

/// Key, name and CSM of the accounts that a list shows; with their yearly value where it is asked for.
std::unordered_map<std::int64_t, Face> faces(Context& context, bool with_arr) {
    Sql sql;
    sql.text = R"(SELECT {t}."id", {t}."key", {t}."name", {t}."csm", s."handle")";
    if (with_arr) sql.text += std::string{", "} + std::string{account_sql::arr};
    sql.text += R"( FROM "account" t LEFT JOIN "staff" s ON s."id" = {t}."csm")";
    const auto expanded = expanded_sql(context, sql.text);
    std::unordered_map<std::int64_t, Face> all;
    const auto row = expanded.prepared(context.engine);
    while (row->step()) {
        Face face{std::string{row->text(1)}, std::string{row->text(2)}, std::string{row->text(4)}, {}, {}};
        if (!row->null(3)) face.csm_id = row->integer(3);
        if (with_arr && !row->null(5)) face.arr = Money{row->integer(5), context.reading().currency};
        all.emplace(row->integer(0), std::move(face));
    }
    return all;
}

Cell points_cell(std::int64_t hundredths) { return static_cast<double>(hundredths) / 100; }
Cell text_cell(const std::string& text) { return text.empty() ? Cell{} : Cell{text}; }

struct Move {
    std::int64_t account;
    std::int64_t then, now;
    std::string grade_then, grade_now;
    ScoreChange change;
    std::string measure;  ///< whose contribution moved most
};

std::string most_moved(const Scored& then, const Scored& now) {
    const auto after = contributions(now.card, now.readings), before = contributions(then.card, then.readings);
    std::string name;
    std::int64_t most = 0;
    for (std::size_t i = 0; i < after.size(); ++i) {
        const auto& measure = now.card.measures[i];
        const auto found = std::ranges::find(then.card.measures, measure.name, &Measure::name);
        const auto was = found == then.card.measures.end()
                             ? 0
                             : before[static_cast<std::size_t>(found - then.card.measures.begin())].value_or(0);
        const auto moved = after[i].value_or(0) - was;
        if (std::abs(moved) <= most) continue;
        most = std::abs(moved);
        name = measure.name;
    }
    return name;
}

std::vector<Move> moves(Context& context, Date since) {
    KeptCards cards{context};
    const auto layers_now = overrides_on(context, context.today), layers_then = overrides_on(context, since);
    const auto grade = [](const KeptScore& kept, const auto& layers) {
        const auto found = layers.find(kept.account);
        return found == layers.end() ? kept.grade : found->second.grade;
    };
    const auto then = scores_on(context, since);
    std::vector<Move> all;
    auto old = then.begin();
    for (const auto& now : newest_scores(context)) {
        while (old != then.end() && old->account < now.account) ++old;
        if (old == then.end() || old->account != now.account || now.frozen) continue;
        const auto before = scored_of(cards, *old, layers_then), after = scored_of(cards, now, layers_now);
        const auto change = change_between(before, after);
        if (!change || (change->total == 0 && grade(*old, layers_then) == grade(now, layers_now))) continue;
        const auto shown = after.overridden ? *after.overridden : *now.score;
        all.push_back({now.account, shown - change->total, shown, grade(*old, layers_then), grade(now, layers_now),
                       *change, most_moved(before, after)});
    }
    std::ranges::stable_sort(
        all, [](const Move& a, const Move& b) { return std::abs(a.change.total) > std::abs(b.change.total); });
    return all;
}

/// What one account lacks, and the measure that would give most.
struct Lever {
    std::int64_t account, score;
    std::string grade;
    const Measure* measure = nullptr;
    std::int64_t gain = 0;  ///< in hundredths, if it had all its points
};

Lever lever_of(const Scored& scored, const KeptScore& kept) {
    Lever best{kept.account, *kept.score, kept.grade, nullptr, 0};
    const auto judged = score(scored.card, scored.readings);
    for (std::size_t i = 0; i < scored.readings.size(); ++i) {
        const auto& measure = scored.card.measures[i];
        const auto points = points_of(measure, scored.readings[i]);
        if (!points) continue;
        const auto gain = round_half_away(Int128{measure.weight} * (100 * one_point - *points),
                                          Int128{judged.covered} * (one_point / 100));
        if (gain <= best.gain) continue;
        best.gain = gain;
        best.measure = &measure;
    }
    return best;
}

}  // namespace

Table movers(Context& context, const MoversQuestion& question) {
    constexpr Listed columns[] = {{"account", {"Account", "客户"}, Type::reference},
                                  {"name", {"Name", "名称"}},
                                  {"csm", {"CSM", "客户成功经理"}, Type::reference},
                                  {"then", {"Then", "之前"}, Type::number},
                                  {"now", {"Now", "现在"}, Type::number},
                                  {"change", {"Change", "变化"}, Type::number},
                                  {"grade_then", {"Grade then", "之前等级"}},
                                  {"grade", {"Grade", "等级"}},
                                  {"data", {"Data", "数据"}, Type::number},
                                  {"definition", {"Definition", "定义"}, Type::number},
                                  {"missing", {"Missing", "缺失"}, Type::number},
                                  {"override", {"Override", "人工覆盖"}, Type::number},
                                  {"most", {"Most by", "主要指标"}}};
    Table table;
    table.name = "health.movers";
    table.none = Words{"no score moved since then", "此后没有健康分变化。"}.in(context.lang);
    for (const auto& c : columns)
        table.columns.push_back({std::string{c.name}, std::string{c.header.in(context.lang)}, c.type});
    const auto shown = faces(context, false);
    for (const auto& move : moves(context, question.since)) {
        const auto& face = shown.at(move.account);
        if (question.csm && face.csm_id != question.csm) continue;
        if (table.rows.size() == question.limit) break;
        table.rows.push_back({face.key, face.name, text_cell(face.csm), points_cell(move.then), points_cell(move.now),
                              points_cell(move.change.total), text_cell(move.grade_then), text_cell(move.grade_now),
                              points_cell(move.change.data), points_cell(move.change.definition),
                              points_cell(move.change.missing), points_cell(move.change.overridden),
                              text_cell(move.measure)});
    }
    return table;
}

Table focus(Context& context, std::optional<std::int64_t> csm) {
    constexpr Listed columns[] = {
        {"account", {"Account", "客户"}, Type::reference}, {"name", {"Name", "名称"}},
        {"csm", {"CSM", "客户成功经理"}, Type::reference}, {"arr", {"ARR", "年费"}, Type::money},
        {"score", {"Score", "健康分"}, Type::number},      {"grade", {"Grade", "等级"}},
        {"lacks", {"Lacks", "尚差"}, Type::number},        {"measure", {"Most by", "最大提升指标"}},
        {"gain", {"Could gain", "可提升"}, Type::number}};
    Table table;
    table.name = "health.focus";
    table.none = Words{"nobody stands between 50 and 75", "没有 50 至 75 分的客户。"}.in(context.lang);
    for (const auto& c : columns)
        table.columns.push_back({std::string{c.name}, std::string{c.header.in(context.lang)}, c.type});
    KeptCards cards{context};
    const auto shown = faces(context, true);
    for (const auto& kept : newest_scores(context)) {
        const auto& face = shown.at(kept.account);
        if (kept.frozen || !kept.score || *kept.score < focus_from || *kept.score >= focus_to ||
            (csm && face.csm_id != csm))
            continue;
        const auto scored = scored_of(cards, kept, {});
        const auto lever = lever_of(scored, kept);
        table.rows.push_back({face.key, face.name, text_cell(face.csm), face.arr, points_cell(lever.score),
                              text_cell(lever.grade), points_cell(focus_to - lever.score),
                              lever.measure ? text_cell(lever.measure->name) : Cell{}, points_cell(lever.gain)});
    }
    const auto worth = [](const std::vector<Cell>& row) {
        const auto* money = std::get_if<Money>(&row[3]);
        return std::pair{money ? -money->minor : std::int64_t{0}, std::get<double>(row[6])};
    };
    std::ranges::stable_sort(table.rows, {}, worth);
    return table;
}

}  // namespace cs
