// cs report calibration -- what was forecast 90 days before, and what came.
#include "figures/in_force.hpp"
#include "figures/snapshot.hpp"
#include "renewal/outlook.hpp"
#include "report/calibration.hpp"
#include "report/report_document.hpp"
#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <tuple>

namespace cs {
namespace {

constexpr std::int64_t oldest = 14;  // days that a snapshot may be older than due - 90
constexpr std::size_t judges_there_are = std::size(Value<Judge>::choices);

using Key = std::tuple<std::int64_t, Date, Currency>;

/// A set that is decided, and what was said of it.
struct Decided {
    CalledSet set;
    std::optional<Prediction> given;
    std::optional<Date> given_on;
    std::optional<RenewalCategory> category;
    std::array<std::optional<Prognosis>, judges_there_are> verdicts{};
    bool renewed() const noexcept { return was_renewed(set.status); }
};

struct CalibrationPage {
    Context& context;
    const ReportQuestion& question;
    std::map<std::int64_t, DueAccount> accounts;
    std::vector<Decided> sets;
    Lang lang() const { return context.lang; }
};

bool asked_about(const ReportQuestion& question, Date due) {
    return std::ranges::any_of(question.periods, [&](const Period& p) { return due >= p.from && due <= p.to; });
}

void add_snapshots(Context& context, std::map<Key, Decided*>& sets, Date from, Date to) {
    const auto first = add_days(from, -days_before_due - oldest), last = add_days(to, -days_before_due);
    for (const auto& snapshot : snapshots_between(context, first, last))  // the newest comes last, and stays
        for (const auto& kept : kept_sets(context, snapshot.id, add_days(snapshot.day, days_before_due),
                                          add_days(snapshot.day, days_before_due + oldest))) {
            const auto found = sets.find({kept.account, kept.due, kept.currency});
            if (found == sets.end()) continue;
            auto& decided = *found->second;
            decided.given = {static_cast<double>(kept.chance) / 1e6, decided.renewed()};
            decided.given_on = snapshot.day;
            decided.category = kept.category;
        }
}

// The newest word of each judge at a checkpoint of 90 days before, or earlier.
void add_verdicts(Context& context, std::map<Key, Decided*>& sets, Date from, Date to) {
    Sql sql;
    sql.values = {from, to, days_before_due};
    sql.text = R"sql(SELECT o."account", o."due", o."currency", v."judge", v."verdict" FROM "renewal_outlook" o
JOIN "renewal_verdict" v ON v."outlook" = o."id" AND v."account" = o."account"
WHERE o."due" BETWEEN $1 AND $2 AND v."checkpoint" >= $3 AND v."on" <= o."due" ORDER BY v."on", v."id")sql";
    const auto row = sql.prepared(context.engine);
    while (row->step()) {
        const auto found = sets.find({row->integer(0), date_of(*row, 1), Currency::of(row->text(2)).value()});
        if (found == sets.end()) continue;
        const auto judge = static_cast<std::size_t>(Value<Judge>::parse(row->text(3), context.reading()));
        found->second->verdicts[judge] = Value<Prognosis>::parse(row->text(4), context.reading());
    }
}

CalibrationPage page_of(Context& context, const ReportQuestion& question) {
    CalibrationPage page{context, question, {}, {}};
    const auto from = std::ranges::min(question.periods, {}, &Period::from).from;
    const auto to = std::ranges::max(question.periods, {}, &Period::to).to;
    auto called = called_sets(context, from, to);
    page.accounts = std::move(called.accounts);
    for (auto& set : called.sets)
        if (!set.undecided() && asked_about(question, set.due)) page.sets.push_back({std::move(set), {}, {}, {}, {}});
    std::map<Key, Decided*> by_key;
    for (auto& one : page.sets) by_key[{one.set.account, one.set.due, one.set.currency}] = &one;
    add_snapshots(context, by_key, from, to);
    add_verdicts(context, by_key, from, to);
    return page;
}

template <class Enum> std::string label_of(const CalibrationPage& page, Enum value) {
    const auto& choice = Value<Enum>::choices[static_cast<std::size_t>(value)];
    return std::string{page.question.labels ? choice.label.in(page.lang()) : choice.name};
}

/// How many, and how many of them renewed.
struct Share {
    std::int64_t n = 0, renewed = 0;
    void add(bool was) {
        ++n;
        renewed += was ? 1 : 0;
    }
};

std::vector<Prediction> predictions(const CalibrationPage& page) {
    std::vector<Prediction> all;
    for (const auto& one : page.sets)
        if (one.given) all.push_back(*one.given);
    return all;
}

Table tenths_table(const CalibrationPage& page, std::span<const Prediction> given) {
    const auto lang = page.lang();
    Table table;
    table.name = "calibration";
    table.title = Words{"Chances 90 days before, and what came", "到期前 90 天的概率与结果"}.in(lang);
    table.columns = {column("chance", {"Chance", "概率"}, Type::text, lang),
                     column("renewals", {"Renewals", "续约数"}, Type::integer, lang),
                     column("given", {"On average %", "平均概率 %"}, Type::number, lang)};
    add_share_columns(table, "came", {"Renewed", "实际续约"}, page.question, lang);
    table.none = Words{"no renewal is decided yet of which a snapshot was kept: n/a", "尚无既有快照又已有结果的续约：不适用"}.in(lang);
    const auto tenths = calibration(given);
    for (std::size_t i = 0; i < tenths.size(); ++i) {
        const auto& tenth = tenths[i];
        if (tenth.n == 0) continue;
        auto& row = table.rows.emplace_back();
        row.emplace_back(fmt::format("{}-{}%", 10 * i, 10 * (i + 1)));
        row.push_back(tenth.n);
        row.push_back(percent(tenth.expected / static_cast<double>(tenth.n)));
        add_share_cells(row, tenth.came_true, tenth.n, page.question);
    }
    return table;
}

Facts brier_facts(const CalibrationPage& page, std::span<const Prediction> given) {
    const auto lang = page.lang();
    Facts facts;
    const auto add = [&](const char* name, Words header, Type type, Cell value) {
        facts.facts.push_back({column(name, header, type, lang), std::move(value)});
    };
    Share all;
    for (const auto& one : given) all.add(one.came_true);
    const auto score = brier_score(given);
    const auto rounded = [](double value) { return Cell{fmt::format("{:.4f}", value)}; };
    const Cell none{std::string{Words{"n/a", "不适用"}.in(lang)}};
    add("decided", {"Decided", "已有结果"}, Type::integer, static_cast<std::int64_t>(page.sets.size()));
    add("kept", {"Of these in a snapshot", "其中有快照"}, Type::integer, static_cast<std::int64_t>(given.size()));
    add("brier", {"Brier score", "Brier 分数"}, Type::text, score ? rounded(*score) : none);
    const auto rate = all.n == 0 ? 0 : static_cast<double>(all.renewed) / static_cast<double>(all.n);
    add("brier_of_rate", {"Of one rate for all", "统一按总续约率"}, Type::text,
        all.n == 0 ? none : rounded(rate * (1 - rate)));
    return facts;
}

Table categories_table(const CalibrationPage& page) {
    const auto lang = page.lang();
    std::array<Share, std::size(Value<RenewalCategory>::choices)> shares{};
    for (const auto& one : page.sets)
        if (one.category) shares[static_cast<std::size_t>(*one.category)].add(one.renewed());
    Table table;
    table.name = "categories";
    table.title = Words{"What the people called it then", "当时的预测分类"}.in(lang);
    table.columns = {column("category", {"Category", "预测分类"}, Type::choice, lang),
                     column("renewals", {"Renewals", "续约数"}, Type::integer, lang)};
    add_share_columns(table, "came", {"Renewed", "实际续约"}, page.question, lang);
    for (std::size_t i = 0; i < shares.size(); ++i) {
        auto& row = table.rows.emplace_back();
        row.emplace_back(label_of(page, static_cast<RenewalCategory>(i)));
        row.push_back(shares[i].n);
        add_share_cells(row, shares[i].renewed, shares[i].n, page.question);
    }
    return table;
}

Table verdicts_table(const CalibrationPage& page) {
    const auto lang = page.lang();
    constexpr auto words = std::size(Value<Prognosis>::choices);
    std::array<std::array<Share, words>, judges_there_are> shares{};
    for (const auto& one : page.sets)
        for (std::size_t j = 0; j < judges_there_are; ++j)
            if (one.verdicts[j]) shares[j][static_cast<std::size_t>(*one.verdicts[j])].add(one.renewed());
    Table table;
    table.name = "verdicts";
    table.title = Words{"Verdicts at the checkpoint of 90 days", "90 天检查点的判断"}.in(lang);
    table.columns = {column("judge", {"Judge", "判断方"}, Type::choice, lang),
                     column("verdict", {"Verdict", "判断"}, Type::choice, lang),
                     column("renewals", {"Renewals", "续约数"}, Type::integer, lang)};
    add_share_columns(table, "came", {"Renewed", "实际续约"}, page.question, lang);
    table.none = Words{"nothing that was judged is decided yet: n/a", "尚无既有判断又已有结果的续约：不适用"}.in(lang);
    for (std::size_t j = 0; j < judges_there_are; ++j)
        for (std::size_t v = 0; v < words; ++v) {
            if (shares[j][v].n == 0) continue;
            auto& row = table.rows.emplace_back();
            row.emplace_back(label_of(page, static_cast<Judge>(j)));
            row.emplace_back(label_of(page, static_cast<Prognosis>(v)));
            row.push_back(shares[j][v].n);
            add_share_cells(row, shares[j][v].renewed, shares[j][v].n, page.question);
        }
    return table;
}

Table behind(const CalibrationPage& page) {
    const auto lang = page.lang();
    Table table;
    table.name = "rows";
    table.title = Words{"Every renewal that is decided", "已有结果的续约明细"}.in(lang);
    table.columns = {column("account", {"Account", "客户"}, Type::reference, lang),
                     column("name", {"Name", "名称"}, Type::text, lang),
                     column("due", {"Due", "到期日"}, Type::date, lang),
                     column("status", {"Status", "状态"}, Type::choice, lang),
                     column("kept", {"Snapshot", "快照日"}, Type::date, lang),
                     column("chance", {"Chance %", "概率 %"}, Type::number, lang),
                     column("category", {"Category", "预测分类"}, Type::choice, lang)};
    for (std::size_t j = 0; j < judges_there_are; ++j) {
        const auto& judge = Value<Judge>::choices[j];
        table.columns.push_back(column(judge.name, judge.label, Type::choice, lang));
    }
    for (const auto& one : page.sets) {
        const auto& account = page.accounts.at(one.set.account);
        auto& row = table.rows.emplace_back(std::vector<Cell>{
            account.key, account.name, one.set.due, label_of(page, one.set.status),
            one.given_on ? Cell{*one.given_on} : Cell{}, one.given ? Cell{percent(one.given->chance)} : Cell{},
            one.category ? Cell{label_of(page, *one.category)} : Cell{}});
        for (const auto& verdict : one.verdicts) row.push_back(verdict ? Cell{label_of(page, *verdict)} : Cell{});
    }
    std::ranges::stable_sort(table.rows, {}, [](const auto& row) { return std::get<Date>(row[2]); });
    return table;
}

std::string definition(Lang lang) {
    return std::string{
        Words{
            "Of each renewal that is decided, won or lost: the chance that was kept by 'cs renewal snapshot' 90 days "
            "before it was due, or up to 14 days earlier. Brier score: the mean of (chance - outcome) squared; 0 is "
            "perfect, and one rate for all is what it has to beat. Intervals of 95%, Wilson. Categories are those of "
            "the same snapshot; verdicts the newest of each judge at a checkpoint of 90 days or more. Neither is part "
            "of the chance.",
            "每个已有结果（续约或流失）的续约：取到期前 90 天（或再往前 14 天内）由 cs renewal snapshot 保存的概率。"
            "Brier 分数：（概率 − 结果）平方的平均，0 为完美，应低于统一按总续约率的分数。95% 区间为 Wilson 区间。"
            "分类取自同一快照；判断取各方在 90 天及更早检查点的最近一次。两者均不计入概率。"}
            .in(lang)};
}

}  // namespace

Document calibration_report(Context& context, const ReportQuestion& question) {
    const auto page = page_of(context, question);
    const auto given = predictions(page);
    auto doc = report_document("calibration", {"Did what was forecast come true?", "预测校准"}, question, context);
    doc.blocks.emplace_back(tenths_table(page, given));
    doc.blocks.emplace_back(brier_facts(page, given));
    doc.blocks.emplace_back(categories_table(page));
    doc.blocks.emplace_back(verdicts_table(page));
    if (question.rows) doc.blocks.emplace_back(behind(page));
    doc.blocks.emplace_back(Footnote{definition(context.lang)});
    return doc;
}

}  // namespace cs
