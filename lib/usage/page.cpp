// One account's use on one page.
#include "account/account.hpp"
#include "store/records.hpp"
#include "usage/customers.hpp"
#include "usage/depth.hpp"
#include "usage/questions.hpp"
#include "usage/standing.hpp"
#include "usage/window.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

/// What was done with one feature, day by day of the span.
struct FeatureUse {
    std::vector<std::int64_t> by_day;
    std::int64_t events = 0, minutes = 0, before = 0;
    int days = 0;
};

std::map<std::int64_t, FeatureUse> by_feature(Context& context, std::int64_t account, Date day, int span) {
    std::map<std::int64_t, FeatureUse> all;
    const auto row = context.engine.prepare(
        R"sql(SELECT "feature", sum("events"), sum("minutes") FROM "usage" WHERE "day" = $1 AND "account" = $2 GROUP BY "feature")sql");
    for (int age = 2 * span - 1; age >= 0; --age) {
        row->bind(1, std::int64_t{day.days() - age});
        row->bind(2, account);
        while (row->step()) {
            const auto events = row->integer(1), minutes = row->integer(2);
            if (events == 0 && minutes == 0) continue;
            auto& use = all[row->integer(0)];
            use.by_day.resize(static_cast<std::size_t>(span));
            if (age >= span) {
                use.before += events;
                continue;
            }
            use.by_day[static_cast<std::size_t>(span - 1 - age)] = std::max(events, std::int64_t{1});
            use.events += events;
            use.minutes += minutes;
            ++use.days;
        }
        row->reset();
    }
    return all;
}

class Page {
  public:
    Page(Context& context, std::int64_t id, int span)
        : context_{context}, account_{get<Account>(context, id)}, span_{span},
          use_{account_usage(context, id, context.today, span).value_or(AccountUsage{})},
          licences_{context, context.today, static_cast<std::uint32_t>(id)} {}

    Document made() {
        Document page{"usage",
                      fmt::format(fmt::runtime(say({"Use of the product: {}", "产品使用：{}"})), account_.name),
                      period(),
                      context_.lang,
                      {}};
        page.blocks.emplace_back(figures());
        page.blocks.emplace_back(features());
        if (const auto time = depth_in_time(); time && time->capped)
            page.blocks.emplace_back(Footnote{say({"more time in the product than its working time: look at "
                                                   "hours_open_per_week, or at the minutes of the feed",
                                                   "使用时长超过营业时长：请检查每周营业时间或使用时长数据"})});
        return page;
    }

  private:
    std::string say(Words words) const { return std::string{words.in(context_.lang)}; }
    std::string period() const {
        return fmt::format("{} .. {}", to_text(add_days(context_.today, 1 - span_)), to_text(context_.today));
    }
    void add(Facts& facts, const char* name, Words header, Type type, Cell value) const {
        if (!empty(value)) facts.facts.push_back({{name, say(header), type}, std::move(value)});
    }
    static Cell of(const std::optional<double>& percent) {
        return percent ? Cell{fmt::format("{:.1f} %", *percent)} : Cell{};
    }
    static Cell change(Compared use) { return of(percent_of(use.now - use.before, use.before)); }
    static Cell part(int used, int all) {
        const auto percent = percent_of(used, all);
        return percent ? Cell{fmt::format("{}/{} ({:.1f} %)", used, all, *percent)} : Cell{std::string{"n/a"}};
    }
    std::optional<TimeDepth> depth_in_time() const {
        if (!account_.hours_open_per_week) return std::nullopt;
        return time_depth(use_.minutes, static_cast<double>(*account_.hours_open_per_week) * 60.0 * span_ / 7.0);
    }

    Facts figures() const {
        Facts facts;
        add(facts, "last_use", {"Last use", "最近使用"}, Type::date, use_.last_use ? Cell{*use_.last_use} : Cell{});
        add(facts, "active_days", {"Active days", "活跃天数"}, Type::integer, std::int64_t{use_.active_days});
        add(facts, "active_days_before", {"In the days before", "上一期活跃天数"}, Type::integer,
            std::int64_t{use_.active_days_before});
        add(facts, "events", {"Events", "次数"}, Type::integer, use_.events);
        add(facts, "trend", {"Trend per working day", "变化（按工作日）"}, Type::text,
            change(per_working_day(use_, use_.events_worked, {use_.events, use_.events_before})));
        add(facts, "minutes", {"Minutes", "分钟"}, Type::integer, use_.minutes);
        add(facts, "minutes_trend", {"The same in time", "时长变化（按工作日）"}, Type::text,
            change(per_working_day(use_, use_.minutes_worked, {use_.minutes, use_.minutes_before})));
        add(facts, "depth", {"Depth: core features", "使用深度"}, Type::text,
            part(use_.core_features, licensed_core()));
        add(facts, "breadth", {"Breadth: features", "使用广度"}, Type::text,
            part(use_.features, count_bits(licences_.of(static_cast<std::uint32_t>(account_.id)))));
        if (const auto time = depth_in_time())
            add(facts, "time_depth", {"Depth in time", "时间深度"}, Type::text,
                fmt::format("{:.1f} %", time->share * 100));
        if (use_.users > 0) add(facts, "users", {"Active users", "活跃用户"}, Type::integer, std::int64_t{use_.users});
        return facts;
    }
    int licensed_core() const {
        return count_common(licences_.of(static_cast<std::uint32_t>(account_.id)), licences_.core());
    }

    Table features() const {
        Table table{.name = "features",
                    .title = "",
                    .columns = {},
                    .rows = {},
                    .none = say({"no feature is recorded yet", "还没有功能"})};
        const std::tuple<const char*, Words, Type> columns[] = {
            {"feature", {"Feature", "功能"}, Type::text},        {"core", {"Core", "核心"}, Type::boolean},
            {"licensed", {"Licensed", "已授权"}, Type::boolean}, {"days", {"Days", "天数"}, Type::integer},
            {"events", {"Events", "次数"}, Type::integer},       {"before", {"Before", "上一期"}, Type::integer},
            {"minutes", {"Minutes", "分钟"}, Type::integer},     {"by_day", {"Day by day", "逐日"}, Type::text}};
        for (const auto& [name, header, type] : columns) table.columns.push_back({name, say(header), type});
        const auto used = by_feature(context_, account_.id, context_.today, span_);
        for (const auto& feature : feature_names(context_)) {
            const auto found = used.find(feature.id);
            const bool licensed = has_bit(licences_.of(static_cast<std::uint32_t>(account_.id)), feature.id);
            if (found == used.end() && !licensed) continue;
            const auto use = found == used.end()
                                 ? FeatureUse{std::vector<std::int64_t>(static_cast<std::size_t>(span_)), 0, 0, 0, 0}
                                 : found->second;
            table.rows.push_back({feature.name, feature.core, licensed, std::int64_t{use.days}, use.events, use.before,
                                  use.minutes, sparkline(use.by_day)});
        }
        return table;
    }

    Context& context_;
    Account account_;
    int span_;
    AccountUsage use_;
    Licences licences_;
};

}  // namespace

Document usage_page(Context& context, std::int64_t account, int span) { return Page{context, account, span}.made(); }

}  // namespace cs
