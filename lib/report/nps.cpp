// cs report nps -- what customers say: NPS, CSAT and CES, with how many were asked and how surely it is known.
#include "report/report.hpp"
#include "figures/survey_rows.hpp"
#include "report/report_document.hpp"
#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace cs {
namespace {

struct Report {
    Context& context;
    const ReportQuestion& question;
    std::vector<SurveyRow> rows;
    SurveyCounts counts;

    Lang lang() const { return context.lang; }
};

/// One column: what a program reads, what a reader sees, or what serves both.
enum class For { both, program, reader };
struct Shown {
    std::string_view name;
    Words header;
    Type type;
    For whom;
    Cell (*cell)(const SurveyFigures&, Lang);
};

Cell number(std::optional<double> value) { return value ? Cell{*value} : Cell{}; }
double tenth(double value) { return std::round(value * 10) / 10; }
double thousandth(double value) { return std::round(value * 1000) / 1000; }

std::string none_text(Lang lang) { return std::string{Words{"n/a: no answers", "不适用：无答复"}.in(lang)}; }

std::string points_text(const SurveyFigures& f, Lang lang) {
    const auto interval = net_promoter_interval(f);
    if (!interval) return none_text(lang);
    const Words says{"{:.1f} ({:.1f} to {:.1f})", "{:.1f}（{:.1f} 至 {:.1f}）"};
    return fmt::format(fmt::runtime(says.in(lang)), *net_promoter_score(f), tenth(interval->low),
                       tenth(interval->high));
}

std::string mean_text(const SurveyFigures& f, Lang lang) {
    if (f.answers() == 0) return none_text(lang);
    const auto interval = mean_score_interval(f, *scale_of(SurveyKind::ces));
    if (!interval)
        return fmt::format(fmt::runtime(Words{"{:.3f} (no interval)", "{:.3f}（无区间）"}.in(lang)), *mean_score(f));
    const Words says{"{:.3f} ({:.3f} to {:.3f})", "{:.3f}（{:.3f} 至 {:.3f}）"};
    return fmt::format(fmt::runtime(says.in(lang)), *mean_score(f), interval->low, interval->high);
}

template <auto Count> Cell counted(const SurveyFigures& f, Lang) { return (f.*Count)(); }
template <auto Member> Cell held(const SurveyFigures& f, Lang) { return f.*Member; }

template <bool Low> Cell share_bound(std::int64_t k, std::int64_t n) {
    const auto interval = wilson(k, n);
    return interval ? Cell{percent(Low ? interval->low : interval->high)} : Cell{};
}

constexpr Shown asked_columns[] = {
    {"asked", {"Asked", "询问"}, Type::integer, For::both, held<&SurveyFigures::asked>},
    {"replied", {"Replied", "答复"}, Type::integer, For::both, held<&SurveyFigures::replied>},
    {"open", {"Open", "待答复"}, Type::integer, For::both, held<&SurveyFigures::open>},
    {"response_rate",
     {"Response %", "答复率 %"},
     Type::number,
     For::program,
     [](const SurveyFigures& f, Lang) { return number(percent(f.replied, f.asked)); }},
    {"response_low",
     {"from", "下限"},
     Type::number,
     For::program,
     [](const SurveyFigures& f, Lang) { return share_bound<true>(f.replied, f.asked); }},
    {"response_high",
     {"to", "上限"},
     Type::number,
     For::program,
     [](const SurveyFigures& f, Lang) { return share_bound<false>(f.replied, f.asked); }},
    {"response",
     {"Response", "答复率"},
     Type::text,
     For::reader,
     [](const SurveyFigures& f, Lang lang) -> Cell {
         if (f.asked == 0) return std::string{Words{"n/a: nobody asked", "不适用：未询问"}.in(lang)};
         return rate_text(f.replied, f.asked);
     }},
    {"answers", {"Answers", "有效答复"}, Type::integer, For::both, counted<&SurveyFigures::answers>},
};

constexpr Shown nps_columns[] = {
    {"promoters", {"Promoters", "推荐者"}, Type::integer, For::both, counted<&SurveyFigures::promoters>},
    {"passives", {"Passives", "被动者"}, Type::integer, For::both, counted<&SurveyFigures::passives>},
    {"detractors", {"Detractors", "贬损者"}, Type::integer, For::both, counted<&SurveyFigures::detractors>},
    {"nps",
     {"NPS", "NPS"},
     Type::number,
     For::program,
     [](const SurveyFigures& f, Lang) { return number(net_promoter_score(f)); }},
    {"low",
     {"from", "下限"},
     Type::number,
     For::program,
     [](const SurveyFigures& f, Lang) {
         const auto interval = net_promoter_interval(f);
         return interval ? Cell{tenth(interval->low)} : Cell{};
     }},
    {"high",
     {"to", "上限"},
     Type::number,
     For::program,
     [](const SurveyFigures& f, Lang) {
         const auto interval = net_promoter_interval(f);
         return interval ? Cell{tenth(interval->high)} : Cell{};
     }},
    {"score",
     {"NPS", "净推荐值"},
     Type::text,
     For::reader,
     [](const SurveyFigures& f, Lang lang) -> Cell { return points_text(f, lang); }},
};

constexpr Shown csat_columns[] = {
    {"satisfied", {"Satisfied", "满意"}, Type::integer, For::both, counted<&SurveyFigures::satisfied>},
    {"csat",
     {"CSAT %", "满意度 %"},
     Type::number,
     For::program,
     [](const SurveyFigures& f, Lang) { return number(percent(f.satisfied(), f.answers())); }},
    {"low",
     {"from", "下限"},
     Type::number,
     For::program,
     [](const SurveyFigures& f, Lang) { return share_bound<true>(f.satisfied(), f.answers()); }},
    {"high",
     {"to", "上限"},
     Type::number,
     For::program,
     [](const SurveyFigures& f, Lang) { return share_bound<false>(f.satisfied(), f.answers()); }},
    {"score",
     {"CSAT", "满意度"},
     Type::text,
     For::reader,
     [](const SurveyFigures& f, Lang lang) -> Cell {
         return f.answers() == 0 ? none_text(lang) : rate_text(f.satisfied(), f.answers());
     }},
};

constexpr Shown ces_columns[] = {
    {"total", {"Sum", "总分"}, Type::integer, For::both, counted<&SurveyFigures::sum>},
    {"ces",
     {"CES", "CES"},
     Type::number,
     For::program,
     [](const SurveyFigures& f, Lang) { return number(mean_score(f)); }},
    {"low",
     {"from", "下限"},
     Type::number,
     For::program,
     [](const SurveyFigures& f, Lang) {
         const auto interval = mean_score_interval(f, *scale_of(SurveyKind::ces));
         return interval ? Cell{thousandth(interval->low)} : Cell{};
     }},
    {"high",
     {"to", "上限"},
     Type::number,
     For::program,
     [](const SurveyFigures& f, Lang) {
         const auto interval = mean_score_interval(f, *scale_of(SurveyKind::ces));
         return interval ? Cell{thousandth(interval->high)} : Cell{};
     }},
    {"score",
     {"CES", "省力度"},
     Type::text,
     For::reader,
     [](const SurveyFigures& f, Lang lang) -> Cell { return mean_text(f, lang); }},
};

std::vector<const Shown*> columns_for(std::span<const Shown> own, bool reader) {
    std::vector<const Shown*> columns;
    for (const auto& part : {std::span<const Shown>{asked_columns}, own})
        for (const auto& column : part)
            if (column.whom == For::both || (column.whom == For::reader) == reader) columns.push_back(&column);
    return columns;
}

std::span<const Shown> own_columns(SurveyKind kind) {
    if (kind == SurveyKind::nps) return nps_columns;
    return kind == SurveyKind::csat ? std::span<const Shown>{csat_columns} : ces_columns;
}

Table figures_table(const Report& report, SurveyKind kind) {
    const auto lang = report.lang();
    const auto columns = columns_for(own_columns(kind), report.question.labels);
    Table table;
    table.name = name_of(kind);
    table.title = Value<SurveyKind>::choices[static_cast<std::size_t>(kind)].label.in(lang);
    table.columns = {column("period", {"Period", "期间"}, Type::text, lang),
                     column("group", {"Group", "分组"}, Type::text, lang)};
    for (const auto* each : columns) table.columns.push_back(column(each->name, each->header, each->type, lang));
    const auto add = [&](std::size_t period, std::string group, const SurveyFigures& figures) {
        auto& row = table.rows.emplace_back();
        row = {report.question.periods[period].name, std::move(group)};
        for (const auto* each : columns) row.push_back(each->cell(figures, lang));
    };
    const std::string all{report.question.labels ? Words{"all", "合计"}.in(lang) : "all"};
    for (std::size_t p = 0; p < report.question.periods.size(); ++p) {
        SurveyFigures total;
        for (const auto& [key, figures] : report.counts.figures) {
            const auto& [of, period, group] = key;
            if (of != kind || period != p) continue;
            if (group)
                add(p, group_text(report.question.by, *group, report.question, lang), figures);
            else
                total = figures;
        }
        add(p, all, total);
    }
    return table;
}

Table behind(const Report& report) {
    const auto lang = report.lang();
    Table table;
    table.name = "rows";
    table.title = Words{"The questions and answers behind it", "明细"}.in(lang);
    table.none = Words{"nobody was asked, and nobody answered", "没有询问，也没有答复"}.in(lang);
    table.columns = {column("period", {"Period", "期间"}, Type::text, lang),
                     column("kind", {"Kind", "类型"}, Type::choice, lang),
                     column("account", {"Account", "客户"}, Type::reference, lang),
                     column("account_name", {"Name", "名称"}, Type::text, lang),
                     column("contact", {"Contact", "联系人"}, Type::text, lang),
                     column("csm", {"CSM", "客户成功经理"}, Type::reference, lang),
                     column("survey", {"No.", "编号"}, Type::integer, lang),
                     column("sent_on", {"Sent", "发出日期"}, Type::date, lang),
                     column("answered_on", {"Answered", "答复日期"}, Type::date, lang),
                     column("score", {"Score", "分数"}, Type::integer, lang),
                     column("counted", {"Counted", "计入"}, Type::boolean, lang)};
    const auto day = [](std::optional<Date> d) { return d ? Cell{*d} : Cell{}; };
    for (const auto& entry : report.counts.entries) {
        const auto& row = report.rows[entry.row];
        table.rows.push_back({report.question.periods[entry.period].name, std::string{name_of(row.kind)}, row.account,
                              row.account_name, row.name, row.csm.empty() ? Cell{} : Cell{row.csm}, row.id,
                              day(row.sent_on), day(row.answered_on), row.answered_on ? Cell{row.score} : Cell{},
                              entry.counted});
    }
    return table;
}

constexpr Words definitions[] = {
    {"Score: of each person the latest answer in the period counts, once. Response = answered / asked of what was sent "
     "in the period; open: still within {} days after the question. Who did not answer is in no score: their silence "
     "is not a neutral answer, so read no score without its response rate.",
     "分数：每人只计期间内最近一次答复。答复率 = 期间内发出的问卷中已答复数 / 发出数；待答复：发出未满 {} "
     "天。未答复者不计入任何分数，沉默并不等于中立，请将分数与答复率一并阅读。"},
    {"NPS = 100 (promoters - detractors) / answers, in points from -100 to 100; promoters gave 9 or 10, passives 7 or "
     "8, detractors 0 to 6. It is no mean score. In brackets: the 95% interval (adjusted Wald, three answers added); "
     "of few answers it is wide, and they say little.",
     "NPS = 100 ×（推荐者 − 贬损者）/ 答复数，-100 至 100 分；推荐者 9-10 分，被动者 7-8 分，贬损者 0-6 "
     "分；它不是平均分。括号内为 95% 区间（调整 Wald 法，加三个答复）：答复少时区间很宽，意义有限。"},
};
constexpr Words csat_definition{"CSAT = answers of 4 or 5, of 5 / answers; in brackets Wilson's 95% interval.",
                                "满意度 = 4 分或 5 分（满分 5）的答复数 / 答复数；括号内为 Wilson 95% 区间。"};
constexpr Words ces_definition{
    "CES = sum of the scores / answers, on a scale of 1 to 7 on which 7 is the least effort; in brackets Student's 95% "
    "interval of the mean, none for one answer and where all are the same.",
    "CES = 分数之和 / 答复数，1 至 7 分，7 分最省力；括号内为均值的 95% t 区间；只有一个答复或分数全同时无区间。"};

}  // namespace

Document nps_report(Context& context, const ReportQuestion& question) {
    Report report{context, question, {}, {}};
    const auto& periods = question.periods;
    const auto answer_days = context.settings.integer("survey.answer_days");
    report.rows = survey_rows(context, periods.front().from, periods.back().to, question.by);
    report.counts = count_surveys(report.rows, periods, question.by != GroupBy::none, context.today, answer_days);
    const auto lang = context.lang;
    const auto has = [&](SurveyKind kind) {
        return std::ranges::any_of(report.rows, [&](const SurveyRow& row) { return row.kind == kind; });
    };
    auto doc = report_document("nps", {"What customers say", "客户评价"}, question, context);
    doc.blocks.emplace_back(figures_table(report, SurveyKind::nps));
    for (const auto kind : {SurveyKind::csat, SurveyKind::ces})
        if (has(kind)) doc.blocks.emplace_back(figures_table(report, kind));
    if (question.rows) doc.blocks.emplace_back(behind(report));
    for (const auto& definition : definitions)
        doc.blocks.emplace_back(Footnote{fmt::format(fmt::runtime(definition.in(lang)), answer_days)});
    if (has(SurveyKind::csat)) doc.blocks.emplace_back(Footnote{std::string{csat_definition.in(lang)}});
    if (has(SurveyKind::ces)) doc.blocks.emplace_back(Footnote{std::string{ces_definition.in(lang)}});
    return doc;
}

}  // namespace cs
