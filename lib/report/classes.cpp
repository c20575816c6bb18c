// cs account classes -- level x usage level, and the accounts of one class.
#include "report/classes.hpp"
#include "base/near.hpp"
#include "base/text.hpp"
#include "figures/health_figures.hpp"
#include "figures/holdings.hpp"
#include "health/definition.hpp"
#include "usage/standing.hpp"
#include "usage/window.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace cs {
namespace {

constexpr int span = 30;
constexpr std::string_view unknown = "-";

std::vector<GradeLine> usage_levels(const Settings& settings) {
    const auto& value = settings.value("usage.levels");
    try {
        return read_grades(value.items);
    } catch (const Error& e) {
        throw Error{Kind::config, "usage.levels: " + e.message(), e.hint(), place_of(value)};
    }
}

const std::string& level_of(const std::vector<GradeLine>& lines, std::int64_t depth) {
    return std::ranges::find_if(lines, [&](const GradeLine& line) { return depth >= line.from; })->name;
}

/// In hundredths of a percent, of an account that has a right to core features.
std::int64_t depth_of(const AccountUsage& use) {
    constexpr std::int64_t whole = 100'00;
    return use.core_features * whole / use.core_licensed;
}

struct Classified {
    std::int64_t id = 0;
    const Holding* holding = nullptr;
    std::string level, usage;
    std::optional<std::int64_t> depth;  ///< in hundredths of a percent
};

/// Customers with their class; and what the classes are made of.
class Classes {
  public:
    explicit Classes(Context& context)
        : context_{context}, holdings_{holdings(context, GroupBy::level)}, lines_{usage_levels(context.settings)},
          feed_{usage_feed(context).last_day} {
        read_depths();
        for (const auto& [id, holding] : holdings_.accounts) {
            if (!holding.in_force) continue;
            const auto found = depths_.find(id);
            const auto depth = found == depths_.end() ? std::nullopt : std::optional{found->second};
            accounts_.push_back({id, &holding, holding.group.empty() ? std::string{unknown} : holding.group,
                                 depth ? level_of(lines_, *depth) : std::string{unknown}, depth});
        }
        std::ranges::sort(accounts_, {}, [](const Classified& one) { return std::string_view{one.holding->key}; });
    }

    const std::vector<Classified>& accounts() const noexcept { return accounts_; }
    const Exchange& exchange() const noexcept { return holdings_.exchange; }
    std::optional<Date> feed() const noexcept { return feed_; }
    /// From the least use to the greatest; what is unknown last, if there is any.
    std::vector<std::string> usages() const {
        std::vector<std::string> names;
        for (auto line = lines_.rbegin(); line != lines_.rend(); ++line) names.push_back(line->name);
        if (std::ranges::find(accounts_, unknown, &Classified::usage) != accounts_.end()) names.emplace_back(unknown);
        return names;
    }
    std::vector<std::string> levels() const {
        std::set<std::string> names;
        for (const auto& one : accounts_) names.insert(one.level);
        const bool any = names.erase(std::string{unknown}) > 0;
        std::vector<std::string> sorted{names.begin(), names.end()};
        if (any) sorted.emplace_back(unknown);
        return sorted;
    }
    /// "high: from 80%" and so on.
    std::string levels_text() const {
        std::string text;
        for (const auto& line : lines_)
            text += fmt::format("{}{} {}%", text.empty() ? "" : ", ", line.name, fixed_text(line.from, 2));
        return text;
    }

  private:
    void read_depths() {
        if (!feed_) return;
        const Licences licences{context_, context_.today, std::nullopt};
        for (const auto& [id, holding] : holdings_.accounts)
            if (holding.in_force && count_common(licences.of(static_cast<std::uint32_t>(id)), licences.core()) > 0)
                depths_[id] = 0;  // who never used it has a depth, too
        each_account_usage(context_, context_.today, span, [&](const AccountUsage& use) {
            if (const auto found = depths_.find(use.account); found != depths_.end() && use.core_licensed > 0)
                found->second = depth_of(use);
        });
    }

    Context& context_;
    Holdings holdings_;
    std::vector<GradeLine> lines_;
    std::optional<Date> feed_;
    std::unordered_map<std::int64_t, std::int64_t> depths_;
    std::vector<Classified> accounts_;
};

std::string note_of(const Settings& settings, const ClassCell& cell) {
    return settings.text(setting_name({"classes", cell.level + "/" + cell.usage, "note"}));
}

Table matrix(const Classes& classes, const ReportQuestion& question, Lang lang) {
    const auto all = std::string{question.labels ? Words{"all", "合计"}.in(lang) : "all"};
    Table table;
    table.name = "matrix";
    table.title = Words{"Customers by level and use", "客户级别 × 使用程度"}.in(lang);
    table.none = Words{"no contract is in force", "没有有效合同"}.in(lang);
    table.columns = {column("level", {"Level", "级别"}, Type::text, lang)};
    auto usages = classes.usages(), levels = classes.levels();
    for (const auto& usage : usages) table.columns.push_back({usage, usage, Type::integer});
    table.columns.push_back({"all", all, Type::integer});
    if (levels.empty()) return table;
    levels.emplace_back();  // of the total
    for (const auto& level : levels) {
        auto& row = table.rows.emplace_back();
        row.emplace_back(level.empty() ? all : level);
        std::int64_t sum = 0;
        for (const auto& usage : usages) {
            const auto n = std::ranges::count_if(classes.accounts(), [&](const Classified& one) {
                return one.usage == usage && (level.empty() || one.level == level);
            });
            sum += n;
            row.emplace_back(std::int64_t{n});
        }
        row.emplace_back(sum);
    }
    return table;
}

Table cells(Context& context, const Classes& classes, const ReportQuestion& question) {
    const auto lang = context.lang;
    Table table;
    table.name = "classes";
    table.title = Words{"What works in each class", "各类客户的最佳实践"}.in(lang);
    table.columns = {column("level", {"Level", "级别"}, Type::text, lang),
                     column("usage", {"Use", "使用程度"}, Type::text, lang),
                     column("accounts", {"Accounts", "客户数"}, Type::integer, lang),
                     column("arr", {"ARR", "年费"}, Type::money, lang),
                     column("note", {"Best practice", "最佳实践"}, Type::text, lang)};
    for (const auto& level : classes.levels())
        for (const auto& usage : classes.usages()) {
            std::int64_t accounts = 0;
            Sums arr;
            for (const auto& one : classes.accounts()) {
                if (one.level != level || one.usage != usage) continue;
                ++accounts;
                add(arr, one.holding->arr);
            }
            if (accounts == 0) continue;
            const auto note = note_of(context.settings, {level, usage});
            bool first = true;
            for (const auto currency : currencies_of(arr, classes.exchange().company())) {
                table.rows.push_back({level, usage, first ? Cell{accounts} : Cell{}, money_cell(arr, currency),
                                      first && !note.empty() ? Cell{note} : Cell{}});
                first = false;
            }
        }
    add_currency(table, question, lang);
    return table;
}

void add_notes(Document& doc, const Context& context, const Classes& classes) {
    constexpr Words definition{
        "Use: core functions used in the last 30 days / core functions that the account has a right to; levels from "
        "that share on ({}; usage.levels). '-': no level is noted, or nothing is known of use.",
        "使用程度：近 30 天使用的核心功能数 / 有权使用的核心功能数，按其比例分级（{}；usage.levels）。“-”："
        "未登记级别，或使用情况未知。"};
    doc.blocks.emplace_back(Footnote{fmt::format(fmt::runtime(definition.in(context.lang)), classes.levels_text())});
    const auto feed = classes.feed();
    if (!feed)
        doc.blocks.emplace_back(
            Footnote{std::string{Words{"No usage was ever imported.", "从未导入使用数据。"}.in(context.lang)}});
    else if (days_between(*feed, context.today) > context.settings.integer("health.late_days"))
        doc.blocks.emplace_back(Footnote{fmt::format(
            fmt::runtime(Words{"The feed of usage is late: its last day is {}.", "使用数据延迟，最后一天为 {}。"}.in(
                context.lang)),
            to_text(*feed))});
}

void check(const std::string& name, const std::vector<std::string>& names, std::string_view what) {
    if (name == unknown || std::ranges::find(names, name) != names.end()) return;
    const std::vector<std::string_view> known{names.begin(), names.end()};
    std::string all;
    for (const auto& one : names) all += (all.empty() ? "" : ", ") + one;
    const auto near = did_you_mean(name, known);
    throw Error{Kind::usage, fmt::format("--cell: no customer is of {} {}", what, quoted(name)),
                near.empty() ? "there are: " + all : near};
}

Table accounts_of(const Context& context, std::vector<const Classified*> members, const Classes& classes,
                  const std::unordered_map<std::int64_t, HealthFigure>& health, const ReportQuestion& question) {
    const auto lang = context.lang;
    Table table;
    table.name = "accounts";
    table.none = Words{"no customer is of this class", "该类别没有客户"}.in(lang);
    table.columns = {column("account", {"Account", "客户"}, Type::reference, lang),
                     column("name", {"Name", "名称"}, Type::text, lang),
                     column("csm", {"CSM", "客户成功经理"}, Type::reference, lang),
                     column("depth", {"Depth %", "使用深度 %"}, Type::number, lang),
                     column("grade", {"Grade", "等级"}, Type::text, lang),
                     column("arr", {"ARR", "年费"}, Type::money, lang)};
    std::ranges::stable_sort(members, std::greater{}, [&](const Classified* one) {
        const auto& arr = one->holding->arr;
        return arr.empty() ? std::int64_t{0} : arr.begin()->second.rounded();
    });
    for (const auto* one : members) {
        const auto found = health.find(one->id);
        bool first = true;
        for (const auto currency : currencies_of(one->holding->arr, classes.exchange().company())) {
            table.rows.push_back(
                {one->holding->key, one->holding->name, one->holding->csm.empty() ? Cell{} : Cell{one->holding->csm},
                 first && one->depth ? Cell{static_cast<double>(*one->depth) / 100} : Cell{},
                 found == health.end() || found->second.grade.empty() ? Cell{} : Cell{found->second.grade},
                 money_cell(one->holding->arr, currency)});
            first = false;
        }
    }
    add_currency(table, question, lang);
    return table;
}

Document document(const Context& context, std::string title) {
    Document doc;
    doc.name = "account.classes";
    doc.lang = context.lang;
    doc.title = std::move(title);
    doc.subtitle = to_text(context.today);
    return doc;
}

}  // namespace

std::string usage_level(Context& context, std::int64_t account) {
    Sql sql;
    sql.text = R"sql(SELECT 1 FROM "contract" c WHERE c."account" = $1 AND c."starts" <= $2 AND (c."stops" IS NULL OR c."stops" > $2) LIMIT 1)sql";
    sql.values = {account, context.today};
    if (!sql.prepared(context.engine)->step() || !usage_feed(context).last_day) return {};
    const Licences licences{context, context.today, static_cast<std::uint32_t>(account)};
    if (count_common(licences.of(static_cast<std::uint32_t>(account)), licences.core()) == 0) return {};
    const auto use = account_usage(context, account, context.today, span);
    return level_of(usage_levels(context.settings), use && use->core_licensed > 0 ? depth_of(*use) : 0);
}

ClassCell class_cell(std::string_view text) {
    const auto comma = text.rfind(',');
    if (comma == text.npos || comma == 0 || comma + 1 == text.size())
        throw Error{Kind::usage, fmt::format("--cell: {} is no class", quoted(text)),
                    "write level and use, such as --cell A,low; '-' for none"};
    return {std::string{text.substr(0, comma)}, std::string{text.substr(comma + 1)}};
}

Document classes(Context& context, bool labels) {
    ReportQuestion question;
    question.labels = labels;
    const Classes all{context};
    auto doc = document(context, std::string{Words{"Classes of customers", "客户分类"}.in(context.lang)});
    doc.blocks.emplace_back(matrix(all, question, context.lang));
    if (auto table = cells(context, all, question); !table.rows.empty() || !labels)
        doc.blocks.emplace_back(std::move(table));
    add_notes(doc, context, all);
    if (auto note = all.exchange().note(context.lang); !note.empty())
        doc.blocks.emplace_back(Footnote{std::move(note)});
    return doc;
}

Document class_accounts(Context& context, const ClassCell& cell, bool labels) {
    ReportQuestion question;
    question.labels = labels;
    const Classes all{context};
    check(cell.level, all.levels(), "level");
    check(cell.usage, all.usages(), "usage level");
    std::vector<const Classified*> members;
    for (const auto& one : all.accounts())
        if (one.level == cell.level && one.usage == cell.usage) members.push_back(&one);
    auto doc = document(context, cell.level + " × " + cell.usage);
    if (const auto note = note_of(context.settings, cell); !note.empty()) doc.blocks.emplace_back(Paragraph{note});
    doc.blocks.emplace_back(
        accounts_of(context, std::move(members), all, health_figures(context, context.today), question));
    add_notes(doc, context, all);
    return doc;
}

}  // namespace cs
