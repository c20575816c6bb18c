#include "health/alert_check.hpp"
#include "account/listing.hpp"
#include "store/roles.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

constexpr std::int64_t well_twice = 2;

using Episodes = std::map<std::pair<std::int64_t, std::string>, Alert>;  // by account and rule

Episodes running_episodes(Context& context) {
    const auto& noun = context.nouns.of<Alert>();
    Query query;
    query.where = {{&noun.at("over_on"), Condition::Op::equal, {Cell{}}, {}}};
    Episodes episodes;
    for (auto& alert : all<Alert>(context, query)) {
        auto key = std::pair{alert.account.id, alert.rule};
        episodes.emplace(std::move(key), std::move(alert));
    }
    return episodes;
}

struct Face {
    std::string key, name;
    std::optional<std::int64_t> csm;
};
Face face_of(Context& context, std::int64_t account) {
    Sql sql;
    sql.text = R"(SELECT "key", "name", "csm" FROM "account" WHERE "id" = )" + sql.bind(account);
    const auto row = sql.prepared(context.engine);
    if (!row->step()) throw Error{Kind::bug, fmt::format("there is no account {}", account)};
    Face face{std::string{row->text(0)}, std::string{row->text(1)}, {}};
    if (!row->null(2)) face.csm = row->integer(2);
    return face;
}

std::string text_of(const WarningRule& rule, const Evaluation& evaluation, std::size_t r, std::size_t m,
                    const Face& face) {
    return rendered(rule, {face.key, face.name, evaluation.value(r, m), evaluation.before(r, m)});
}

/// The languages of our people: what an alert says is written for who is to act, whoever runs the check.
class Languages {
  public:
    explicit Languages(Context& context) : otherwise_{context.lang} {
        Sql sql;
        sql.text = R"(SELECT "id", "language" FROM "staff" WHERE "language" IS NOT NULL)";
        const auto row = sql.prepared(context.engine);
        while (row->step()) of_.emplace(row->integer(0), row->text(1) == name_of(Language::zh) ? Lang::zh : Lang::en);
    }
    Lang of(const std::optional<Ref<Staff>>& owner) const {
        const auto found = owner ? of_.find(owner->id) : of_.end();
        return found == of_.end() ? otherwise_ : found->second;
    }

  private:
    Lang otherwise_;
    std::map<std::int64_t, Lang> of_;
};

/// One check of everything.
class Check {
  public:
    explicit Check(Write& work)
        : work_{work}, context_{work.context()}, languages_{context_}, rules_{read_rules(context_.settings, Lang::en)},
          rules_zh_{read_rules(context_.settings, Lang::zh)}, members_{population(context_)},
          evaluation_{context_, rules_, members_}, episodes_{running_episodes(context_)} {}

    AlertsChecked result;

    void run() {
        for (std::size_t m = 0; m < members_.size(); ++m) {
            if (members_[m].standing != ServiceState::in_service) continue;
            for (std::size_t r = 0; r < rules_.size(); ++r) one(r, m);
        }
        for (auto& [key, alert] : episodes_) without_line(alert);
    }

  private:
    void one(std::size_t r, std::size_t m) {
        const auto verdict = evaluation_(r, m);
        const auto found = episodes_.find({members_[m].account, rules_[r].name});
        if (found != episodes_.end()) {
            follow(found->second, verdict);
            episodes_.erase(found);
        } else if (verdict == LineVerdict::touches) {
            open(r, m);
        }
    }

    void open(std::size_t r, std::size_t m) {
        const auto face = face_of(context_, members_[m].account);
        Alert alert;
        alert.account = {members_[m].account, {}};
        alert.rule = rules_[r].name;
        if (face.csm) alert.owner = Ref<Staff>{*face.csm, {}};
        const auto& worded = languages_.of(alert.owner) == Lang::zh ? rules_zh_ : rules_;
        alert.text = text_of(worded[r], evaluation_, r, m, face);
        alert.value = number_of(evaluation_.value(r, m));
        alert.line = number_of(rules_[r].line);
        alert.opened_on = context_.today;
        work_.insert(alert);
        ++result.opened;
    }

    void follow(Alert& alert, LineVerdict verdict) {
        if (alert.state == AlertState::snoozed && alert.snoozed_until && *alert.snoozed_until <= context_.today)
            wake(alert);
        if (verdict == LineVerdict::touches) {
            alert.well = 0;
            alert.well_on.reset();
        }
        if (verdict == LineVerdict::well && alert.well_on != context_.today) {
            ++alert.well;
            alert.well_on = context_.today;
        }
        if (alert.well >= well_twice) over(alert, AlertState::recovered, {"well twice running", "已连续两次恢复正常"});
        work_.update(alert);
    }

    void wake(Alert& alert) {
        alert.state = alert.taken_on ? AlertState::taken : AlertState::open;
        alert.snoozed_until.reset();
        ++result.woken;
    }

    void over(Alert& alert, AlertState outcome, Words why) {
        alert.over_on = context_.today;
        if (is_closed(alert.state)) return;
        alert.state = outcome;
        alert.closed_on = context_.today;
        alert.why = why.in(languages_.of(alert.owner));
        alert.snoozed_until.reset();
        ++(outcome == AlertState::lost ? result.lost : result.recovered);
    }

    // Nobody evaluates it any more: the account has left, or cs.toml has no such rule.
    void without_line(Alert& alert) {
        const auto member = std::ranges::lower_bound(members_, alert.account.id, {}, &Subject::account);
        const bool there = member != members_.end() && member->account == alert.account.id;
        if (there && member->standing == ServiceState::lost) {
            over(alert, AlertState::lost, {"the account has left", "客户已流失"});
        } else if (std::ranges::find(rules_, alert.rule, &WarningRule::name) == rules_.end()) {
            alert.over_on = context_.today;
            if (!is_closed(alert.state)) {
                alert.state = AlertState::dismissed;
                alert.closed_on = context_.today;
                alert.why = Words{"the rule is gone", "该规则已删除"}.in(languages_.of(alert.owner));
            }
        }
        work_.update(alert);
    }

    Write& work_;
    Context& context_;
    Languages languages_;
    std::vector<WarningRule> rules_, rules_zh_;  // the same ones, worded in each language
    Population members_;
    Evaluation evaluation_;
    Episodes episodes_;
};

/// Tells each owner of what is new, the most valuable accounts first, as far as the day's budget goes.
class Telling {
  public:
    explicit Telling(Write& work)
        : work_{work}, context_{work.context()}, budget_{context_.settings.integer("alert.daily_budget")} {}

    std::map<std::string, std::int64_t> held;

    void run() {
        const auto& noun = context_.nouns.of<Alert>();
        Query query;
        query.where = {{&noun.at("told_on"), Condition::Op::equal, {Cell{}}, {}},
                       {&noun.at("state"), Condition::Op::equal, {std::string{"open"}, std::string{"taken"}}, {}}};
        query.fields = {&noun.at("owner")};
        auto waiting = all<Alert>(context_, query);
        if (waiting.empty()) return;
        if (budget_ > 0) {
            const auto worth = values();
            std::ranges::stable_sort(waiting, std::greater{}, [&](const Alert& a) {
                const auto found = worth.find(a.account.id);
                return found == worth.end() ? std::int64_t{-1} : found->second;
            });
        }
        auto told = told_today();
        for (auto& alert : waiting) {
            if (budget_ > 0 && alert.owner && told[alert.owner->id] >= budget_) {
                ++held[alert.owner->name];
                continue;
            }
            if (alert.owner) ++told[alert.owner->id];
            alert.told_on = context_.today;
            work_.update(alert);
        }
    }

  private:
    std::map<std::int64_t, std::int64_t> told_today() {
        Sql sql;
        sql.text = R"(SELECT "owner", count(*) FROM "alert" WHERE "owner" IS NOT NULL AND "told_on" = )" +
                   sql.bind(context_.today) + R"( GROUP BY "owner")";
        std::map<std::int64_t, std::int64_t> told;
        const auto row = sql.prepared(context_.engine);
        while (row->step()) told[row->integer(0)] = row->integer(1);
        return told;
    }
    std::map<std::int64_t, std::int64_t> values() {
        const auto sql = expanded_sql(
            context_,
            std::string{R"(SELECT {t}."id", )"} + std::string{account_sql::arr} +
                R"( FROM "account" t WHERE EXISTS (SELECT 1 FROM "alert" x WHERE x."account" = {t}."id" AND x."told_on" IS NULL))");
        std::map<std::int64_t, std::int64_t> worth;
        const auto row = sql.prepared(context_.engine);
        while (row->step())
            if (!row->null(1)) worth[row->integer(0)] = row->integer(1);
        return worth;
    }

    Write& work_;
    Context& context_;
    std::int64_t budget_;
};

}  // namespace

std::vector<Touched> would_open(Context& context, const Population& members) {
    const auto rules = read_rules(context.settings, context.lang);
    const Evaluation evaluation{context, rules, members};
    const auto episodes = running_episodes(context);
    std::vector<Touched> touched;
    for (std::size_t m = 0; m < members.size(); ++m) {
        if (members[m].standing != ServiceState::in_service) continue;
        for (std::size_t r = 0; r < rules.size(); ++r) {
            if (evaluation(r, m) != LineVerdict::touches || episodes.contains({members[m].account, rules[r].name}))
                continue;
            const auto face = face_of(context, members[m].account);
            touched.push_back({members[m].account, face.key, rules[r].name, text_of(rules[r], evaluation, r, m, face),
                               evaluation.value(r, m), rules[r].line});
        }
    }
    return touched;
}

AlertsChecked check_alerts(Context& context) {
    refuse_restricted(context.engine, "alerts are looked for in all of them",
                      "a role that sees all of them checks; 'cs alert list' shows what it found");
    AlertsChecked result;
    auto outcome = write(context, [&](Write& work) {
        Check check{work};
        check.run();
        Telling telling{work};
        telling.run();
        result = std::move(check.result);
        result.held = std::move(telling.held);
    });
    result.outcome = std::move(outcome);
    return result;
}

Table alert_ledger(Context& context, Date since) {
    constexpr std::int64_t ignored_after = 14;  // days
    constexpr Listed columns[] = {{"rule", {"Rule", "规则"}},
                                  {"fired", {"Fired", "触发"}, Type::integer},
                                  {"acted", {"Acted", "已行动"}, Type::integer},
                                  {"ignored", {"Ignored", "被忽略"}, Type::integer},
                                  {"recovered", {"Recovered", "已恢复"}, Type::integer},
                                  {"lost", {"Lost", "流失"}, Type::integer},
                                  {"dismissed", {"Dismissed", "已排除"}, Type::integer},
                                  {"still_open", {"Still open", "未关闭"}, Type::integer}};
    Sql sql;
    sql.values = {since, add_days(context.today, -ignored_after)};
    sql.text = R"(SELECT "rule", count(*), count("acted_on"),
count(CASE WHEN "acted_on" IS NULL AND "taken_on" IS NULL AND "state" <> 'dismissed' AND ("closed_on" IS NOT NULL OR "opened_on" <= $2) THEN 1 END),
count(CASE WHEN "state" = 'recovered' THEN 1 END), count(CASE WHEN "state" = 'lost' THEN 1 END),
count(CASE WHEN "state" = 'dismissed' THEN 1 END), count(CASE WHEN "closed_on" IS NULL THEN 1 END)
FROM "alert" WHERE "opened_on" >= $1 GROUP BY "rule" ORDER BY "rule")";
    return listed(context, "alert.ledger", columns, sql, {"no alert opened since then", "此后没有触发预警。"});
}

}  // namespace cs
