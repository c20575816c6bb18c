// cs report complaints -- how fast they were soothed and solved, what they came from, what they cost and what they
// taught.
#include "report/report.hpp"
#include "figures/in_force.hpp"
#include "figures/service_figures.hpp"
#include "report/report_document.hpp"
#include "ticket/complaint.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

struct Heard {
    std::int64_t id = 0;
    std::string account, handler, group, what, class_name, cause;
    ComplaintKind kind = ComplaintKind::bad_experience;
    bool needs_resources = false, reviewed = false, improved = false;
    Instant raised_at, due_at;
    std::optional<Instant> soothed_at, solved_at;
    Currency currency;
    std::optional<std::int64_t> compensation;
};

struct ComplaintFigures {
    std::int64_t raised = 0, stopped = 0, soothed = 0, unsoothed = 0;
    std::int64_t at_once = 0, at_once_late = 0, a_day = 0, a_day_late = 0;  ///< solved in time, and not
    std::int64_t solved = 0, reviewed = 0, improved = 0;
    std::vector<double> minutes;  ///< until somebody spoke with them
    Sums compensation;
};
using Figures = ByPeriodAndGroup<ComplaintFigures>;

struct Report {
    Context& context;
    const ReportQuestion& question;
    ServiceWindow window;
    Exchange exchange;
    std::int64_t soothe_within;  ///< seconds
    std::vector<std::pair<std::size_t, Heard>> all = {};
    Figures figures = {};

    Lang lang() const { return context.lang; }
};

void read_period(Report& report, std::size_t p) {
    const auto when = report.window.stretch(report.question.periods[p]);
    if (when.from >= when.to) return;
    const auto now = report.window.now;
    Sql sql;
    sql.text = fmt::format(
        R"sql(SELECT c."id", a."key", h."handle", {}, c."what", c."class", c."cause", c."kind", c."needs_resources", c."raised_at", c."due_at", c."soothed_at", c."solved_at", c."reviewed_on", c."done_on", c."currency", c."compensation"
FROM "complaint" c JOIN "account" a ON a."id" = c."account" LEFT JOIN "staff" s ON s."id" = a."csm" LEFT JOIN "staff" h ON h."id" = c."handler"
WHERE c."raised_at" >= $1 AND c."raised_at" < $2 ORDER BY c."raised_at", c."id")sql",
        group_sql(report.question.by));
    sql.values = {when.from, when.to};
    const auto row = sql.prepared(report.context.engine);
    const auto moment = [&](int column) { return std::get<Instant>(row->cell(column, Type::instant)); };
    const auto happened = [&](int column) {
        return row->null(column) || moment(column) > now ? std::nullopt : std::optional{moment(column)};
    };
    const auto past = [&](int column) {
        const auto day = maybe_date(*row, column);
        return day && *day <= report.context.today;
    };
    while (row->step()) {
        Heard heard;
        heard.id = row->integer(0);
        heard.account = text_of(*row, 1);
        heard.handler = text_of(*row, 2);
        heard.group = text_of(*row, 3);
        heard.what = text_of(*row, 4);
        heard.reviewed = past(13);
        if (heard.reviewed) {
            heard.class_name = text_of(*row, 5);
            heard.cause = text_of(*row, 6);
        }
        heard.kind = Value<ComplaintKind>::load(row->cell(7, Type::choice));
        heard.needs_resources = row->integer(8) != 0;
        heard.raised_at = moment(9);
        heard.due_at = moment(10);
        heard.soothed_at = happened(11);
        heard.solved_at = happened(12);
        heard.improved = past(14);
        heard.currency = Currency::of(row->text(15)).value();
        if (heard.solved_at && !row->null(16)) heard.compensation = row->integer(16);
        report.all.emplace_back(p, std::move(heard));
    }
}

void add(ComplaintFigures& f, const Heard& heard, const Report& report) {
    ++f.raised;
    if (heard.kind == ComplaintKind::business_stopped) ++f.stopped;
    const auto wait = heard.soothed_at.value_or(report.window.now).seconds - heard.raised_at.seconds;
    if (heard.soothed_at) f.minutes.push_back(static_cast<double>(wait) / 60);
    if (wait > report.soothe_within)
        ++f.unsoothed;
    else if (heard.soothed_at)
        ++f.soothed;
    const bool late = heard.solved_at.value_or(report.window.now) > heard.due_at;
    if (late)
        ++(heard.needs_resources ? f.a_day_late : f.at_once_late);
    else if (heard.solved_at)
        ++(heard.needs_resources ? f.a_day : f.at_once);
    if (heard.solved_at) ++f.solved;
    if (heard.reviewed) ++f.reviewed;
    if (heard.improved) ++f.improved;
    if (heard.compensation)
        add(f.compensation, report.exchange.currency_for(heard.currency),
            report.exchange.value_for(heard.currency, fraction(*heard.compensation, 1)));
}

void gather(Report& report) {
    for (std::size_t p = 0; p < report.question.periods.size(); ++p) read_period(report, p);
    std::set<Currency> currencies;
    for (const auto& [period, heard] : report.all)
        if (heard.compensation) currencies.insert(heard.currency);
    report.exchange.settle(currencies);
    for (const auto& [period, heard] : report.all) {
        add(report.figures[{period, std::nullopt}], heard, report);
        if (report.question.by != GroupBy::none) add(report.figures[{period, heard.group}], heard, report);
    }
}

Table begin_table(const Report& report, std::string name, Words title) {
    Table table;
    table.name = std::move(name);
    table.title = title.in(report.lang());
    table.columns = {column("period", {"Period", "期间"}, Type::text, report.lang()),
                     column("group", {"Group", "分组"}, Type::text, report.lang())};
    return table;
}

Table soothed_table(const Report& report) {
    const auto lang = report.lang();
    auto table = begin_table(report, "complaints", {"Complaints, and how soon somebody answered", "投诉与安抚"});
    for (auto&& [name, words] : {std::pair{"raised", Words{"Raised", "提出"}}, {"stopped", {"Stopped", "业务中断"}}})
        table.columns.push_back(column(name, words, Type::integer, lang));
    add_share_columns(table, "soothed", {"Soothed at once", "及时安抚"}, report.question, lang);
    table.columns.push_back(column("unsoothed", {"Later", "过迟"}, Type::integer, lang));
    table.columns.push_back(column("median_minutes", {"Median (min)", "中位数（分）"}, Type::number, lang));
    table.columns.push_back(column("p90_minutes", {"P90", "P90"}, Type::number, lang));
    each_line(report.figures, report.question, lang,
              [&](std::size_t p, const std::string& group, const ComplaintFigures& f) {
                  auto minutes = f.minutes;
                  auto& row = table.rows.emplace_back();
                  row = {report.question.periods[p].name, group, f.raised, f.stopped};
                  add_share_cells(row, f.soothed, f.soothed + f.unsoothed, report.question);
                  row.emplace_back(f.unsoothed);
                  row.push_back(minutes_cell(quantile(minutes, 0.5)));
                  row.push_back(minutes_cell(quantile(minutes, 0.9)));
              });
    return table;
}

Table solved_table(const Report& report) {
    const auto lang = report.lang();
    auto table = begin_table(report, "solved", {"Solved in time", "按时解决"});
    add_share_columns(table, "at_once", {"At once", "当场解决"}, report.question, lang);
    table.columns.push_back(column("at_once_late", {"Late", "超时"}, Type::integer, lang));
    add_share_columns(table, "with_others", {"With others, in a day", "协同一日内"}, report.question, lang);
    table.columns.push_back(column("with_others_late", {"Late", "超时"}, Type::integer, lang));
    each_line(report.figures, report.question, lang,
              [&](std::size_t p, const std::string& group, const ComplaintFigures& f) {
                  auto& row = table.rows.emplace_back();
                  row = {report.question.periods[p].name, group};
                  add_share_cells(row, f.at_once, f.at_once + f.at_once_late, report.question);
                  row.emplace_back(f.at_once_late);
                  add_share_cells(row, f.a_day, f.a_day + f.a_day_late, report.question);
                  row.emplace_back(f.a_day_late);
              });
    return table;
}

Table learned_table(const Report& report) {
    const auto lang = report.lang();
    auto table = begin_table(report, "learned", {"Learned from", "复盘与改进"});
    table.columns.push_back(column("solved", {"Solved", "已解决"}, Type::integer, lang));
    add_share_columns(table, "reviewed", {"Reviewed", "已复盘"}, report.question, lang);
    add_share_columns(table, "improved", {"Improved", "已改进"}, report.question, lang);
    each_line(report.figures, report.question, lang,
              [&](std::size_t p, const std::string& group, const ComplaintFigures& f) {
                  auto& row = table.rows.emplace_back();
                  row = {report.question.periods[p].name, group, f.solved};
                  add_share_cells(row, f.reviewed, f.solved, report.question);
                  add_share_cells(row, f.improved, f.reviewed, report.question);
              });
    return table;
}

Table compensation_table(const Report& report) {
    auto table = begin_table(report, "compensation", {"What they got for it", "补偿"});
    table.columns.push_back(column("compensation", {"Compensation", "补偿"}, Type::money, report.lang()));
    each_line(
        report.figures, report.question, report.lang(),
        [&](std::size_t p, const std::string& group, const ComplaintFigures& f) {
            for (const auto& [currency, sum] : f.compensation)
                table.rows.push_back({report.question.periods[p].name, group, money_cell(f.compensation, currency)});
        });
    add_currency(table, report.question, report.lang());
    return table;
}

Table causes_table(const Report& report) {
    const auto lang = report.lang();
    struct Cause {
        std::int64_t complaints = 0, stopped = 0, improved = 0;
        std::set<std::string> accounts;
    };
    std::map<std::pair<std::string, std::string>, Cause> causes;
    for (const auto& [period, heard] : report.all) {
        if (!heard.reviewed) continue;
        auto& cause = causes[{heard.class_name, heard.cause}];
        ++cause.complaints;
        cause.stopped += heard.kind == ComplaintKind::business_stopped ? 1 : 0;
        cause.improved += heard.improved ? 1 : 0;
        cause.accounts.insert(heard.account);
    }
    Table table;
    table.name = "causes";
    table.title = Words{"What they came from", "投诉原因"}.in(lang);
    table.none = Words{"none of them has been reviewed", "尚无已复盘的投诉"}.in(lang);
    table.columns = {column("class", {"Class", "分类"}, Type::text, lang),
                     column("cause", {"Cause", "原因"}, Type::text, lang),
                     column("complaints", {"Complaints", "投诉数"}, Type::integer, lang),
                     column("accounts", {"Accounts", "客户数"}, Type::integer, lang),
                     column("stopped", {"Stopped", "业务中断"}, Type::integer, lang),
                     column("improved", {"Improved", "已改进"}, Type::integer, lang)};
    for (const auto& [name, cause] : causes)
        table.rows.push_back({name.first, name.second, cause.complaints,
                              static_cast<std::int64_t>(cause.accounts.size()), cause.stopped, cause.improved});
    std::ranges::stable_sort(table.rows, std::greater{},
                             [](const auto& row) { return std::get<std::int64_t>(row[2]); });
    return table;
}

Table behind(Report& report) {
    const auto lang = report.lang();
    const bool labels = report.question.labels;
    const auto moment = labels ? Type::text : Type::instant;
    auto table = Table{};
    table.name = "rows";
    table.title = Words{"The complaints behind it", "投诉明细"}.in(lang);
    table.none = Words{"nobody complained", "没有投诉"}.in(lang);
    table.columns = {column("period", {"Period", "期间"}, Type::text, lang),
                     column("complaint", {"No.", "编号"}, Type::integer, lang),
                     column("account", {"Account", "客户"}, Type::reference, lang),
                     column("what", {"What", "内容"}, Type::text, lang),
                     column("kind", {"Kind", "类型"}, Type::choice, lang),
                     column("handler", {"Handler", "处理人"}, Type::reference, lang),
                     column("raised_at", {"Raised", "提出时间"}, moment, lang),
                     column("soothed_at", {"Soothed", "安抚时间"}, moment, lang),
                     column("solved_at", {"Solved", "解决时间"}, moment, lang),
                     column("due_at", {"Due", "时限"}, moment, lang),
                     column("reviewed", {"Reviewed", "已复盘"}, Type::boolean, lang)};
    const auto& zone = report.window.hours.of().zone();
    const auto shown = [&](std::optional<Instant> at) {
        return !at ? Cell{} : labels ? Cell{local_text(zone, *at)} : Cell{*at};
    };
    for (const auto& [period, heard] : report.all) {
        const auto& kind = Value<ComplaintKind>::choices[static_cast<std::size_t>(heard.kind)];
        table.rows.push_back({report.question.periods[period].name, heard.id, heard.account, heard.what,
                              std::string{labels ? kind.label.in(lang) : kind.name},
                              heard.handler.empty() ? Cell{} : Cell{heard.handler}, shown(heard.raised_at),
                              shown(heard.soothed_at), shown(heard.solved_at), shown(heard.due_at), heard.reviewed});
    }
    return table;
}

constexpr Words definitions[] = {
    {"Of the complaints raised in the period, on the clock on the wall: it knows no weekends and no holidays. Soothed "
     "at "
     "once = somebody spoke with them within {} minutes / those, and all that waited longer. Median and P90: of those "
     "soothed, by linear interpolation.",
     "针对期间内提出的投诉，按自然时间计（不扣除周末与节假日）。及时安抚 = {} 分钟内安抚 / "
     "其与所有等待更久者之和。中位数与 P90：已安抚者，线性插值。"},
    {"In time = solved until its due / solved, or past its due: at once where nobody else was needed, in a day where "
     "others were; what is neither solved nor late is in no rate. Reviewed = reviewed / solved. Improved = improvement "
     "done / reviewed.",
     "按时 = 时限前解决 / 已解决或已超时限：无需他人者当场解决，需协同者一日内；既未解决也未超时的不计入比率。已复盘 = "
     "已复盘 / 已解决。已改进 = 改进完成 / 已复盘。"},
    few_cases,
};

}  // namespace

Document complaints_report(Context& context, const ReportQuestion& question) {
    const auto lang = context.lang;
    Report report{context, question, ServiceWindow{context}, Exchange{context},
                  context.settings.integer("support.complaint_minutes") * 60};
    gather(report);
    auto doc = report_document("complaints", {"Complaints", "投诉报告"}, question, context);
    doc.blocks.emplace_back(soothed_table(report));
    doc.blocks.emplace_back(solved_table(report));
    doc.blocks.emplace_back(learned_table(report));
    doc.blocks.emplace_back(causes_table(report));
    if (auto paid = compensation_table(report); !paid.rows.empty()) doc.blocks.emplace_back(std::move(paid));
    if (question.rows) doc.blocks.emplace_back(behind(report));
    for (const auto& definition : definitions)
        doc.blocks.emplace_back(Footnote{fmt::format(fmt::runtime(definition.in(lang)), report.soothe_within / 60)});
    if (auto note = report.exchange.note(lang); !note.empty()) doc.blocks.emplace_back(Footnote{std::move(note)});
    return doc;
}

}  // namespace cs
