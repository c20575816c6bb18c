// cs report forecast -- of what falls due, how much will be renewed, with honest intervals.
#include "figures/in_force.hpp"
#include "report/forecast.hpp"
#include "report/forecast_calls.hpp"
#include "report/report_document.hpp"
#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace cs {
namespace {

/// One line of the answer.
struct Line {
    std::int64_t accounts = 0, undecided = 0, due = 0, renewed = 0, lost = 0, open = 0;
    std::array<std::vector<std::int64_t>, bands_there_are> amounts{};  ///< minor units of what is open

    void add(const DueSet& set) {
        ++accounts;
        due += set.amount;
        renewed += set.renewed;
        if (!set.undecided()) {
            lost += set.amount - set.renewed;
            return;
        }
        ++undecided;
        open += set.amount;
        amounts[static_cast<std::size_t>(set.band)].push_back(set.amount);
    }
};

/// What is expected of a line's open amounts, in minor units.
struct Expected {
    std::int64_t unit = 1;
    double mean = 0;
    std::vector<double> chances;  ///< of the units of the open amounts
    std::int64_t at(double q) const { return quantile(chances, q) * unit; }
};

Expected expected(const Line& line, const PastOfBands& past) {
    Expected out;
    out.unit = forecast_unit(line.open);
    std::vector<ForecastBand> exact, rounded;
    for (std::size_t b = 0; b < bands_there_are; ++b) {
        if (line.amounts[b].empty()) continue;
        exact.push_back({past[b].renewed, past[b].decided, line.amounts[b]});
        auto& band = rounded.emplace_back(exact.back());
        for (auto& amount : band.amounts) amount = (amount + out.unit / 2) / out.unit;
    }
    out.mean = moments(exact).mean;
    out.chances = distribution(rounded);
    return out;
}

struct ForecastPage {
    Context& context;
    const ReportQuestion& question;
    DueLines all;
    std::vector<DueSet> sets;
    PastOfBands past{};
    Currency currency;
    std::vector<CalledSet> called = {};
    MustRenew must = {};

    Lang lang() const { return context.lang; }
    Cell money(std::int64_t minor) const { return Money{minor, currency}; }
};

Cell whole(double minor, const ForecastPage& page) {
    return page.money(static_cast<std::int64_t>(std::llround(minor)));
}

Table periods_table(const ForecastPage& page) {
    const auto lang = page.lang();
    Table table;
    table.name = "forecast";
    table.title = Words{"What will be renewed", "续约预测"}.in(lang);
    table.columns = {column("period", {"Period", "期间"}, Type::text, lang),
                     column("group", {"Group", "分组"}, Type::text, lang),
                     column("accounts", {"Due", "到期客户"}, Type::integer, lang),
                     column("amount", {"Amount due", "应续金额"}, Type::money, lang),
                     column("renewed", {"Renewed", "已续"}, Type::money, lang),
                     column("lost", {"Lost", "流失"}, Type::money, lang),
                     column("open", {"Open", "待定"}, Type::money, lang),
                     column("forecast", {"Forecast", "预测"}, Type::money, lang),
                     column("low80", {"80% from", "80% 下限"}, Type::money, lang),
                     column("high80", {"to", "上限"}, Type::money, lang)};
    if (!page.question.labels) {
        table.columns.push_back(column("low95", {"95% from", "95% 下限"}, Type::money, lang));
        table.columns.push_back(column("high95", {"to", "上限"}, Type::money, lang));
    }
    const auto add = [&](const Period& period, std::string group, const Line& line) {
        const auto open = expected(line, page.past);
        auto& row = table.rows.emplace_back(std::vector<Cell>{
            period.name, std::move(group), line.accounts, page.money(line.due), page.money(line.renewed),
            page.money(line.lost), page.money(line.open), whole(static_cast<double>(line.renewed) + open.mean, page)});
        for (const double q : {.1, .9}) row.push_back(page.money(line.renewed + open.at(q)));
        if (!page.question.labels)
            for (const double q : {.025, .975}) row.push_back(page.money(line.renewed + open.at(q)));
    };
    for (const auto& period : page.question.periods) {
        std::map<std::string, Line> groups;
        Line total;
        for (const auto& set : page.sets) {
            if (set.due < period.from || set.due > period.to) continue;
            total.add(set);
            if (page.question.by != GroupBy::none) groups[page.all.accounts.at(set.account).group].add(set);
        }
        for (const auto& [group, line] : groups)
            add(period, group_text(page.question.by, group, page.question, lang), line);
        add(period, std::string{page.question.labels ? Words{"all", "合计"}.in(lang) : "all"}, total);
    }
    return table;
}

bool asked_about(const ForecastPage& page, const DueSet& set) {
    return std::ranges::any_of(page.question.periods,
                               [&](const Period& p) { return set.due >= p.from && set.due <= p.to; });
}

Table bands_table(const ForecastPage& page) {
    const auto lang = page.lang();
    Table table;
    table.name = "bands";
    table.title = Words{"By health, 90 days before", "按到期前 90 天的健康度"}.in(lang);
    table.columns = {column("band", {"Health", "健康度"}, Type::choice, lang)};
    add_share_columns(table, "renewed_before", {"Renewed before", "历史续约"}, page.question, lang);
    table.columns.push_back(column("chance", {"Chance %", "概率 %"}, Type::number, lang));
    table.columns.push_back(column("open", {"Open", "待定客户"}, Type::integer, lang));
    table.columns.push_back(column("amount", {"Amount", "待定金额"}, Type::money, lang));
    for (std::size_t b = 0; b < bands_there_are; ++b) {
        Line line;
        for (const auto& set : page.sets)
            if (set.undecided() && static_cast<std::size_t>(set.band) == b && asked_about(page, set)) line.add(set);
        const auto& past = page.past[b];
        if (line.undecided == 0 && past.decided == 0) continue;
        const auto& choice = Value<HealthBand>::choices[b];
        auto& row = table.rows.emplace_back();
        row.emplace_back(std::string{page.question.labels ? choice.label.in(lang) : choice.name});
        add_share_cells(row, past.renewed, past.decided, page.question);
        row.push_back(percent(past.chance()));
        row.push_back(line.undecided);
        row.push_back(page.money(line.open));
    }
    return table;
}

Facts target_facts(ForecastPage& page, Money target) {
    const auto lang = page.lang();
    const auto& period = page.question.periods.front();
    Line line;
    for (const auto& set : page.sets)
        if (set.due >= period.from && set.due <= period.to) line.add(set);
    const auto open = expected(line, page.past);
    const auto missing = std::max<std::int64_t>(target.minor - line.renewed, 0);
    Facts facts;
    facts.title = fmt::format(fmt::runtime(Words{"To reach the target of {}", "达成 {} 的目标"}.in(lang)), period.name);
    const auto add = [&](const char* name, Words header, Type type, Cell value) {
        facts.facts.push_back({column(name, header, type, lang), std::move(value)});
    };
    add("target", {"Target", "目标"}, Type::money, target);
    add("missing", {"Still missing", "尚缺"}, Type::money, page.money(missing));
    add("of_open", {"Of what is open", "占待定金额"}, Type::text,
        missing > line.open ? std::string{Words{"more than there is", "超过全部待定金额"}.in(lang)}
        : line.open == 0
            ? std::string{"0.0%"}
            : fmt::format("{:.1f}%", percent(static_cast<double>(missing) / static_cast<double>(line.open))));
    // Units are rounded to the nearest: the last of them may stand for less than is missing, so it counts upwards.
    add("chance", {"Chance", "达成概率"}, Type::text,
        missing > line.open
            ? std::string{"0.0%"}
            : fmt::format("{:.1f}%", percent(chance_of(open.chances, (missing + open.unit - 1) / open.unit))));
    if (missing == 0 || line.open == 0) return facts;
    page.must = must_renew(page.sets, period, missing, page.past);
    const auto n = page.must.sets.size();
    const Words enough{"{} of the largest, all of which renew with a chance of {:.1f}%",
                       "金额最大的 {} 个客户全部续约，概率 {:.1f}%"};
    const Words short_of{"more than the {} largest, all of which renew with a chance of {:.1f}%",
                         "金额最大的 {} 个客户全部续约仍不够，概率 {:.1f}%"};
    add("takes", {"It takes", "须续约"}, Type::text,
        fmt::format(fmt::runtime((page.must.reached >= missing ? enough : short_of).in(lang)), n,
                    percent(page.must.chance)));
    return facts;
}

Table behind(const ForecastPage& page) {
    const auto lang = page.lang();
    Table table;
    table.name = "rows";
    table.title = Words{"Every renewal that is open", "待定续约明细"}.in(lang);
    table.columns = {column("account", {"Account", "客户"}, Type::reference, lang),
                     column("name", {"Name", "名称"}, Type::text, lang),
                     column("csm", {"CSM", "客户成功经理"}, Type::reference, lang),
                     column("due", {"Due", "到期日"}, Type::date, lang),
                     column("amount", {"Amount due", "应续金额"}, Type::money, lang),
                     column("band", {"Health", "健康度"}, Type::choice, lang),
                     column("chance", {"Chance %", "概率 %"}, Type::number, lang),
                     column("category", {"Category", "预测分类"}, Type::choice, lang),
                     column("verdict_csm", {"CSM says", "经理判断"}, Type::choice, lang),
                     column("verdict_final", {"Final", "最终判断"}, Type::choice, lang)};
    const auto named = [&](const auto& value) {
        if (!value) return Cell{};
        using Named = std::remove_cvref_t<decltype(*value)>;
        const auto& choice = Value<Named>::choices[static_cast<std::size_t>(*value)];
        return Cell{std::string{page.question.labels ? choice.label.in(lang) : choice.name}};
    };
    std::map<AccountDay, const CalledSet*> calls;  // of a set in several currencies, the first of which something was said
    for (const auto& one : page.called) {
        auto& call = calls[{one.account, one.due}];
        if (!call || !(call->category || call->verdict_csm || call->verdict_final)) call = &one;
    }
    const CalledSet silent;
    for (const auto& set : page.sets) {
        if (!set.undecided() || !asked_about(page, set)) continue;
        const auto& account = page.all.accounts.at(set.account);
        const auto b = static_cast<std::size_t>(set.band);
        const auto& choice = Value<HealthBand>::choices[b];
        table.rows.push_back({account.key, account.name, account.csm.empty() ? Cell{} : Cell{account.csm}, set.due,
                              page.money(set.amount),
                              std::string{page.question.labels ? choice.label.in(lang) : choice.name},
                              percent(page.past[b].chance())});
        const auto call = calls.find({set.account, set.due});
        const auto& said = call == calls.end() ? silent : *call->second;
        for (auto& cell : {named(said.category), named(said.verdict_csm), named(said.verdict_final)})
            table.rows.back().push_back(cell);
    }
    std::ranges::stable_sort(table.rows, {}, [](const auto& row) { return std::get<Date>(row[3]); });
    return table;
}

std::string definition(const ForecastPage& page, std::int64_t months) {
    return fmt::format(
        fmt::runtime(Words{
            "Forecast = what was renewed, at most what was due, + what is expected of the open amounts. Each open "
            "account renews with the chance of its band; that chance is Beta(renewed + 1/2, lost + 1/2) of those "
            "who fell due in the last {} months and stood in the same band 90 days before, one for the whole band. "
            "Chances of totals are exact to a unit of at most 1/700 of the open amount; a band of more than 300 "
            "accounts is taken as normal for each rate. Without a score in the week before there is no band. What the "
            "people call is beside it, and no part of it: their forecast amounts, at most what is due, else all of what "
            "is commit or likely. That several renew is judged with the bands shared, too.",
            "预测 = 已续金额（不超过应续）+ 待定金额的期望。同一健康度的待定客户共享一个续约概率：由近 {} 个月内到期、"
            "到期前 90 天处于同一健康度的客户得出的 Beta（已续 + 1/2，流失 + 1/2）。合计的概率按不大于待定金额 1/700 "
            "的单位精确计算；超过 300 个客户的组按正态近似。此前一周无评分的归为无评分。"
            "人工预测另列，不计入：按填写的预测金额，不超过应续金额；未填写时，“确定”和“较大可能”的全额计入。"}
                         .in(page.lang())),
        months);
}

}  // namespace

Document forecast_report(Context& context, const ReportQuestion& question, std::optional<Money> target) {
    const auto months = context.settings.integer("forecast.history_months");
    const auto first = std::min(std::ranges::min(question.periods, {}, &Period::from).from,
                                past_begins(context));
    const auto last = std::max(std::ranges::max(question.periods, {}, &Period::to).to, context.today);
    ForecastPage page{context, question, due_lines(context, first, last, question.by), {}, {}, {}};
    if (page.all.exchange.mixed())
        throw Error{Kind::no, "amounts in several currencies cannot be added up",
                    "give their rates in cs.toml, [rates]"};
    page.currency = page.all.lines.empty() ? page.all.exchange.company() : page.all.lines.front().currency;
    if (target && target->currency != page.currency)
        throw Error{Kind::no, fmt::format("the target is in {}, what falls due in {}", target->currency.code(),
                                          page.currency.code())};
    page.sets = due_sets(context, page.all);
    page.past = past_of(context, page.sets);
    page.called = called_sets(context, page.all, page.sets, first, last).sets;
    auto doc = report_document("forecast", {"Renewal forecast", "续约预测"}, question, context);
    const auto add = [&](Table table) {
        add_currency(table, question, context.lang);
        doc.blocks.emplace_back(std::move(table));
    };
    add(periods_table(page));
    if (auto calls = calls_table(context, question, page.called, page.all.exchange, page.currency))
        add(std::move(*calls));
    if (target) {
        doc.blocks.emplace_back(target_facts(page, *target));
        if (!page.must.sets.empty())
            add(must_renew_table(context, question, page.must, page.all, page.past, page.currency));
    }
    add(bands_table(page));
    if (question.rows) add(behind(page));
    doc.blocks.emplace_back(Footnote{definition(page, months)});
    if (auto note = page.all.exchange.note(context.lang); !note.empty())
        doc.blocks.emplace_back(Footnote{std::move(note)});
    return doc;
}

}  // namespace cs
