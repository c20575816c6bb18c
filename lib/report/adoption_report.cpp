// cs report adoption -- of the customers that have a right to a feature, how many use it.
#include "report/report.hpp"
#include "figures/in_force.hpp"
#include "report/report_document.hpp"
#include "usage/customers.hpp"
#include "usage/window.hpp"
#include <fmt/format.h>

namespace cs {
namespace {

/// Which features each account used: in the period, and in as many days before it.
struct Used {
    std::unordered_map<std::uint32_t, Licences::Bits> now, before;
};

Used used_features(Context& context, Date from, Date end) {
    const auto first = from.days(), last = end.days();
    Used used;
    each_day_use(context, 2 * first - last - 1, last, std::nullopt,
                 [&](std::int32_t day, std::uint32_t account, const DayUse& use) {
                     if (use.active()) unite((day < first ? used.before : used.now)[account], use.features);
                 });
    return used;
}

bool did(const std::unordered_map<std::uint32_t, Licences::Bits>& used, std::uint32_t account, std::int64_t feature) {
    const auto found = used.find(account);
    return found != used.end() && has_bit(found->second, feature);
}

struct Tally {
    std::int64_t licensed = 0, used = 0, before = 0;
};

struct AdoptionReport {
    Context& context;
    const ReportQuestion& question;
    std::vector<FeatureName> features = feature_names(context);

    Column col(std::string_view name, Words header, Type type) const {
        return column(name, header, type, context.lang);
    }
    std::string say(Words words) const { return std::string{words.in(context.lang)}; }

    Table figures() const {
        Table table;
        table.name = "adoption";
        table.none = features.empty() ? say({"no feature is recorded yet", "还没有功能"})
                                      : say({"no usage of the period is known", "期间内暂无使用数据"});
        table.columns = {col("period", {"Period", "期间"}, Type::text), col("feature", {"Feature", "功能"}, Type::text),
                         col("core", {"Core", "核心"}, Type::boolean), col("group", {"Group", "分组"}, Type::text),
                         col("licensed", {"Licensed", "已授权客户"}, Type::integer)};
        add_share_columns(table, "used", {"Used it", "使用客户"}, question, context.lang);
        table.columns.push_back(col("before", {"Before", "上一期"}, Type::integer));
        return table;
    }
    void add(Table& table, const Period& period, const FeatureName& feature, std::string group, const Tally& t) const {
        std::vector<Cell> row{period.name, question.labels ? feature.name : feature.key, feature.core, std::move(group),
                              t.licensed};
        add_share_cells(row, t.used, t.licensed, question);
        row.emplace_back(t.before);
        table.rows.push_back(std::move(row));
    }

    Table behind() const {
        Table table;
        table.name = "rows";
        table.title = say({"The customers behind it", "客户明细"});
        table.none = say({"nobody has a right to a feature", "没有客户获得功能授权"});
        table.columns = {
            col("period", {"Period", "期间"}, Type::text),        col("feature", {"Feature", "功能"}, Type::text),
            col("account", {"Account", "客户"}, Type::reference), col("name", {"Name", "名称"}, Type::text),
            col("csm", {"CSM", "客户成功经理"}, Type::reference), col("used", {"Used it", "已使用"}, Type::boolean),
            col("before", {"Before", "上一期"}, Type::boolean)};
        return table;
    }

    void add_period(const Period& period, Date end, Table& figures, Table& behind) const {
        const auto used = used_features(context, period.from, end);
        const Licences licences{context, end, std::nullopt};
        const auto customers = in_force(context, end, question.by);
        const std::string all = question.labels ? say({"all", "合计"}) : "all";
        for (const auto& feature : features) {
            std::map<std::string, Tally> groups;
            Tally total;
            for (const auto& customer : customers) {
                if (!has_bit(licences.of(customer.id), feature.id)) continue;
                const bool now = did(used.now, customer.id, feature.id),
                           then = did(used.before, customer.id, feature.id);
                for (auto* tally : {&total, question.by == GroupBy::none ? nullptr : &groups[customer.group]})
                    if (tally) ++tally->licensed, tally->used += now ? 1 : 0, tally->before += then ? 1 : 0;
                if (question.rows)
                    behind.rows.push_back({period.name, question.labels ? feature.name : feature.key, customer.key,
                                           customer.name, customer.csm.empty() ? Cell{} : Cell{customer.csm}, now,
                                           then});
            }
            for (const auto& [group, tally] : groups)
                add(figures, period, feature, group_text(question.by, group, question, context.lang), tally);
            add(figures, period, feature, all, total);
        }
    }
};

constexpr Words definitions[] = {
    {"Licensed: customers whose contracts in force on the last day of the period, or the newest day known within it, "
     "include the "
     "feature; one without plans is everybody's. Used it = those of them that used it in the period / licensed; in "
     "brackets Wilson's 95% interval.",
     "已授权客户：期末（期间未结束则为已知的最近一日）有效合同包含该功能的客户；未限定版本的功能对所有客户开放。使用客"
     "户 = "
     "其中期间内使用过的客户 / 已授权客户；括号内为 Wilson 95% 区间。"},
    {"Before: those of the same customers that used it in as many days just before the period.",
     "上一期：同一批客户中，在期间之前同样天数内使用过的客户数。"},
};

}  // namespace

Document adoption_report(Context& context, const ReportQuestion& question) {
    const AdoptionReport report{context, question};
    auto figures = report.figures();
    auto behind = report.behind();
    const auto known = known_day(context);
    for (const auto& period : question.periods)
        if (const auto end = known_end(period, known)) report.add_period(period, *end, figures, behind);
    auto doc = report_document("adoption", {"Adoption by feature", "功能使用率报告"}, question, context);
    doc.blocks.emplace_back(std::move(figures));
    if (question.rows) doc.blocks.emplace_back(std::move(behind));
    for (const auto& definition : definitions)
        doc.blocks.emplace_back(Footnote{std::string{definition.in(context.lang)}});
    if (auto note = late_feed_note(context, known, question); !note.empty())
        doc.blocks.emplace_back(Footnote{std::move(note)});
    return doc;
}

}  // namespace cs
