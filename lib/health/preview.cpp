#include "health/preview.hpp"
#include "health/scoring.hpp"
#include "health/warning.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <unordered_map>

namespace cs {
namespace {

Column column(std::string_view name, Words header, Type type, Lang lang) {
    return {std::string{name}, std::string{header.in(lang)}, type};
}
Cell points_cell(std::optional<std::int64_t> hundredths) {
    return hundredths ? Cell{static_cast<double>(*hundredths) / 100} : Cell{};
}
Cell grade_cell(const std::string& grade) { return grade.empty() ? Cell{} : Cell{grade}; }

std::unordered_map<std::int64_t, std::pair<std::string, std::string>> names(Context& context) {
    std::unordered_map<std::int64_t, std::pair<std::string, std::string>> all;
    const auto row = context.engine.prepare(R"(SELECT "id", "key", "name" FROM "account")");
    while (row->step()) all.emplace(row->integer(0), std::pair{std::string{row->text(1)}, std::string{row->text(2)}});
    return all;
}

/// How many grades move when one measure is taken out, by it alone.
class Deletions {
  public:
    void see(const Scorecard& old, const Scorecard& next, const Judged& judged) {
        for (std::size_t i = 0; i < old.measures.size(); ++i) {
            const auto& name = old.measures[i].name;
            if (std::ranges::find(next.measures, name, &Measure::name) != next.measures.end()) continue;
            auto without = old;
            auto readings = judged.readings;
            without.measures.erase(without.measures.begin() + static_cast<std::ptrdiff_t>(i));
            readings.erase(readings.begin() + static_cast<std::ptrdiff_t>(i));
            auto& moved = moved_[name];
            if (score(without, readings).grade != judged.score.grade) ++moved;
        }
    }
    Table table(Lang lang) const {
        Table table;
        table.name = "deleted";
        table.title = Words{"Measures that are deleted", "被删除的指标"}.in(lang);
        table.columns = {column("measure", {"Measure", "指标"}, Type::text, lang),
                         column("grades_moved", {"Grades that move by it", "因此变动的等级数"}, Type::integer, lang)};
        for (const auto& [name, moved] : moved_) table.rows.push_back({name, moved});
        return table;
    }

  private:
    std::map<std::string, std::int64_t> moved_;
};

Table alerts_table(Context& next, const Population& members) {
    Table table;
    table.name = "alerts";
    table.title = Words{"Alerts that would open", "将触发的预警"}.in(next.lang);
    table.columns = {column("account", {"Account", "客户"}, Type::reference, next.lang),
                     column("rule", {"Rule", "规则"}, Type::text, next.lang),
                     column("text", {"What", "内容"}, Type::text, next.lang)};
    for (const auto& touched : would_open(next, members))
        table.rows.push_back({touched.key, touched.rule, touched.text});
    return table;
}

}  // namespace

Document preview(Context& now, Context& next) {
    const auto lang = now.lang;
    const auto members = population(now);
    const auto old_definition = read_definition(now.settings), new_definition = read_definition(next.settings);
    const Judgement old{now, old_definition, members, false}, anew{next, new_definition, members, false};
    const auto called = names(now);
    Table grades;
    grades.name = "grades";
    grades.title = Words{"Grades that would change", "将变动的等级"}.in(lang);
    grades.columns = {column("account", {"Account", "客户"}, Type::reference, lang),
                      column("name", {"Name", "名称"}, Type::text, lang),
                      column("score", {"Score", "健康分"}, Type::number, lang),
                      column("new_score", {"New score", "新健康分"}, Type::number, lang),
                      column("grade", {"Grade", "等级"}, Type::text, lang),
                      column("new_grade", {"New grade", "新等级"}, Type::text, lang)};
    Deletions deletions;
    std::int64_t scored = 0, moved = 0;
    for (std::size_t m = 0; m < members.size(); ++m) {
        if (members[m].standing != ServiceState::in_service) continue;
        ++scored;
        const auto before = old[m], after = anew[m];
        deletions.see(old.card(m), anew.card(m), before);
        if (before.score.score != after.score.score) ++moved;
        if (before.score.grade == after.score.grade) continue;
        const auto& [key, name] = called.at(members[m].account);
        grades.rows.push_back({key, name, points_cell(before.score.score), points_cell(after.score.score),
                               grade_cell(before.score.grade), grade_cell(after.score.grade)});
    }
    Document doc;
    doc.name = "health.preview";
    doc.lang = lang;
    doc.title = Words{"What it would change", "将带来的变化"}.in(lang);
    doc.subtitle = to_text(now.today);
    Facts facts;
    facts.facts = {{column("accounts", {"Accounts scored", "评分客户"}, Type::integer, lang), scored},
                   {column("scores_moved", {"Scores that change", "变动的健康分"}, Type::integer, lang), moved},
                   {column("grades_moved", {"Grades that change", "变动的等级"}, Type::integer, lang),
                    static_cast<std::int64_t>(grades.rows.size())}};
    doc.blocks.emplace_back(std::move(facts));
    if (!grades.rows.empty()) doc.blocks.emplace_back(std::move(grades));
    if (auto table = deletions.table(lang); !table.rows.empty()) doc.blocks.emplace_back(std::move(table));
    if (auto table = alerts_table(next, members); !table.rows.empty()) doc.blocks.emplace_back(std::move(table));
    return doc;
}

}  // namespace cs
