#include "report/dossier.hpp"
#include "base/text.hpp"
#include "figures/columns.hpp"
#include "handoff/handoff.hpp"
#include "report/monthly_usage.hpp"
#include "store/records.hpp"
#include "usage/standing.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <unordered_map>

namespace cs {
namespace {

constexpr int days_to_confirm = 14, days_to_follow_up = 14, days_to_train = 42, days_to_analyse = 7;

/// What the documents of one account rest on, as of the day of the command.
struct Evidence {
    std::optional<Date> signed_on, clock, first_start;
    std::optional<Date> accepted;  // the hand-over from sales
    bool handed_over = false;      // there is one, whatever its state
    std::optional<Date> agreed;    // the last goal
    std::int64_t drafts = 0, promised = 0;
    std::optional<Date> confirmed;  // the last expectation
    std::int64_t trained = 0, not_asked = 0;
    std::optional<Date> trained_on, asked;  // the first of those who were not asked since, else the last; the last talk
    std::optional<Date> reviewed;           // the first review of a goal
};

class Reader {
  public:
    Reader(Context& context, std::optional<std::int64_t> account, std::optional<std::int64_t> csm)
        : context_{context}, account_{account} {
        read_accounts(csm);
        read_handoffs();
        read_goals();
        read_expectations();
        read_trainings();
        read_reviews();
    }

    std::vector<Dossier> dossiers;
    const Evidence& of(const Dossier& one) const { return facts_.at(one.account); }
    std::optional<Date> first_handoff;  ///< the day from which on hand-overs are on record

  private:
    /// `text` ends with its WHERE; of one account the condition is written out, so that its index serves.
    template <class F> void each(std::string text, std::string_view column, std::string_view rest, F&& take) {
        Sql sql;
        sql.values = {context_.today};
        if (account_) text += fmt::format(" AND {} = {}", column, sql.bind(*account_));
        sql.text = text + std::string{rest};
        const auto row = sql.prepared(context_.engine);
        while (row->step())
            if (const auto found = facts_.find(row->integer(0)); found != facts_.end()) take(found->second, *row);
    }

    void read_accounts(std::optional<std::int64_t> csm) {
        Sql sql;
        sql.values = {context_.today};
        sql.text = R"sql(SELECT a."id", a."key", a."name", s."handle", a."signed_on", a."clock_starts_on",
(SELECT min(c."starts") FROM "contract" c WHERE c."account" = a."id")
FROM "account" a LEFT JOIN "staff" s ON s."id" = a."csm" WHERE )sql";
        sql.text += account_ ? fmt::format("$1 IS NOT NULL AND a.\"id\" = {}", sql.bind(*account_))
                             : std::string{R"sql(EXISTS (SELECT 1 FROM "contract" c WHERE c."account" = a."id"
AND c."starts" <= $1 AND (c."stops" IS NULL OR c."stops" > $1)))sql"};
        if (csm) sql.text += " AND a.\"csm\" = " + sql.bind(*csm);
        sql.text += " ORDER BY a.\"key\"";
        const auto row = sql.prepared(context_.engine);
        while (row->step()) {
            auto& one = dossiers.emplace_back();
            one.account = row->integer(0);
            one.key = row->text(1);
            one.name = row->text(2);
            one.csm = text_of(*row, 3);
            auto& facts = facts_[one.account];
            facts.signed_on = maybe_date(*row, 4);
            facts.clock = maybe_date(*row, 5);
            facts.first_start = maybe_date(*row, 6);
        }
    }
    void read_handoffs() {
        each(R"sql(SELECT h."account", min(x."on") FROM "handoff" h
LEFT JOIN "handoff_step" x ON x."handoff" = h."id" AND x."state" = 'accepted' AND x."on" <= $1 WHERE h."kind" = 'sale')sql",
             "h.\"account\"", " GROUP BY h.\"account\"", [](Evidence& facts, const Statement& row) {
                 facts.handed_over = true;
                 facts.accepted = maybe_date(row, 1);
             });
        if (std::ranges::all_of(facts_, [](const auto& one) { return one.second.handed_over; })) return;
        Sql sql;
        sql.values = {context_.today};
        sql.text =
            R"sql(SELECT min(x."on") FROM "handoff_step" x JOIN "handoff" h ON h."id" = x."handoff" WHERE h."kind" = 'sale' AND x."on" <= $1)sql";
        const auto row = sql.prepared(context_.engine);
        if (row->step()) first_handoff = maybe_date(*row, 0);
    }
    void read_goals() {
        each(
            R"sql(SELECT g."account", max(g."agreed_on"), count(CASE WHEN g."status" = 'draft' THEN 1 END) FROM "goal" g
WHERE g."status" <> 'dropped' AND (g."agreed_on" IS NULL OR g."agreed_on" <= $1))sql",
            "g.\"account\"", " GROUP BY g.\"account\"", [](Evidence& facts, const Statement& row) {
                facts.agreed = maybe_date(row, 1);
                facts.drafts = row.integer(2);
            });
    }
    void read_expectations() {
        each(R"sql(SELECT e."account", max(e."confirmed_on"), count(CASE WHEN e."state" = 'promised' THEN 1 END)
FROM "expectation" e WHERE e."parent" IS NULL AND e."promised_on" <= $1)sql",
             "e.\"account\"", " GROUP BY e.\"account\"", [](Evidence& facts, const Statement& row) {
                 facts.confirmed = maybe_date(row, 1);
                 facts.promised = row.integer(2);
             });
    }
    /// A line for each person: when last trained, and when first talked with, or certified, after that.
    void read_trainings() {
        each(R"sql(SELECT p."account", l."on",
(SELECT min(x."on") FROM "touch" x JOIN "touch_with" w ON w."touch" = x."id" WHERE w."value" = p."id" AND x."on" > l."on" AND x."on" <= $1
  AND x."kind" IN ('call', 'visit', 'meeting', 'review')),
(SELECT min(k."on") FROM "certificate" k JOIN "training" t ON t."id" = k."training" WHERE t."contact" = p."id" AND k."on" >= l."on" AND k."on" <= $1)
FROM "contact" p JOIN (SELECT t."contact", max(t."on") AS "on" FROM "training" t WHERE t."state" = 'attended' AND t."on" <= $1
GROUP BY t."contact") l ON l."contact" = p."id" WHERE p."left_on" IS NULL)sql",
             "p.\"account\"", " ORDER BY 1, 2", [](Evidence& facts, const Statement& row) {
                 const auto on = date_of(row, 1);
                 const auto talk = maybe_date(row, 2), certified = maybe_date(row, 3);
                 const auto asked = talk && certified ? std::min(talk, certified) : talk ? talk : certified;
                 ++facts.trained;
                 if (asked) {
                     facts.asked = std::max(facts.asked, asked);
                     if (facts.not_asked == 0) facts.trained_on = on;
                     return;
                 }
                 if (facts.not_asked++ == 0) facts.trained_on = on;
             });
    }
    void read_reviews() {
        each(
            R"sql(SELECT g."account", min(r."on") FROM "goal_review" r JOIN "goal" g ON g."id" = r."goal" WHERE r."on" <= $1)sql",
            "g.\"account\"", " GROUP BY g.\"account\"",
            [](Evidence& facts, const Statement& row) { facts.reviewed = maybe_date(row, 1); });
    }

    Context& context_;
    std::optional<std::int64_t> account_;
    std::unordered_map<std::int64_t, Evidence> facts_;
};

/// Fills the five documents of an account in from its facts.
class Filing {
  public:
    Filing(Context& context, std::optional<Date> first_handoff)
        : context_{context}, first_handoff_{first_handoff}, month_{last_month(context.today)}, feed_{usage_feed(context).last_day} {
        handoff_days_ = static_cast<int>(days_allowed(context.settings, HandoffState::draft) +
                                         days_allowed(context.settings, HandoffState::submitted));
        review_months_ = static_cast<int>(context.settings.integer("goal.review_months"));
    }

    void fill(Dossier& one, const Evidence& facts) const {
        one.documents[0] = handoff(one, facts);
        one.documents[1] = confirmation(one, facts);
        one.documents[2] = followup(one, facts);
        one.documents[3] = state(one, facts);
        one.documents[4] = usage(one, facts);
    }

  private:
    std::string say(Words words) const { return std::string{words.in(context_.lang)}; }
    static std::optional<Date> after(std::optional<Date> day, int days) {
        return day ? std::optional{add_days(*day, days)} : std::nullopt;
    }

    Archived handoff(const Dossier& one, const Evidence& facts) const {
        Archived filed;
        filed.on = facts.accepted;
        const auto began = facts.signed_on ? facts.signed_on : facts.first_start;
        const bool earlier = !facts.handed_over && began && *began < first_handoff_.value_or(context_.today);
        if (!earlier) filed.due = after(began, handoff_days_);
        if (facts.handed_over && !filed.on)
            filed.lacks = say({"the hand-over is not accepted", "交接尚未接收"});
        else if (!facts.handed_over)
            filed.lacks = earlier && first_handoff_
                              ? say({"signed before hand-overs were kept", "签约早于首次交接记录"})
                              : say({"no hand-over was started", "尚未发起交接"});
        filed.command = fmt::format("cs handoff {} {}",
                                    filed.on            ? "form"
                                    : facts.handed_over ? "show"
                                                        : "start",
                                    one.key);
        return filed;
    }
    Archived confirmation(const Dossier& one, const Evidence& facts) const {
        Archived filed;
        filed.due = after(facts.clock, days_to_confirm);
        std::vector<std::string> lacks;
        const auto add = [&](std::int64_t n, Words words) {
            if (n > 0) lacks.push_back(fmt::format(fmt::runtime(words.in(context_.lang)), n));
        };
        if (!facts.agreed && facts.drafts == 0) lacks.push_back(say({"no goal is agreed", "尚无确认的目标"}));
        add(facts.drafts, {"goals to agree: {}", "待确认目标：{}"});
        add(facts.promised, {"expectations to confirm: {}", "待确认预期：{}"});
        filed.lacks = join(lacks, say({"; ", "；"}));
        if (lacks.empty()) filed.on = std::max(facts.agreed, facts.confirmed);
        filed.command = "cs report confirmation " + one.key;
        return filed;
    }
    Archived followup(const Dossier& one, const Evidence& facts) const {
        Archived filed;
        filed.due = facts.trained > 0 ? after(facts.trained_on, days_to_follow_up) : after(facts.clock, days_to_train);
        if (facts.trained == 0)
            filed.lacks = say({"nobody was trained", "尚无人参加培训"});
        else if (facts.not_asked > 0)
            filed.lacks =
                fmt::format(fmt::runtime(say({"not talked with since their training: {}", "培训后未回访人数：{}"})),
                            facts.not_asked);
        else
            filed.on = facts.asked;
        filed.command = "cs report training-followup " + one.key;
        return filed;
    }
    Archived state(const Dossier& one, const Evidence& facts) const {
        Archived filed;
        filed.on = facts.reviewed;
        if (facts.clock) filed.due = add_months(*facts.clock, review_months_);
        if (!filed.on) filed.lacks = say({"no goal was reviewed", "尚未回顾目标"});
        filed.command = "cs report current-state " + one.key;
        return filed;
    }
    /// Of whoever was a customer in that month.
    Archived usage(const Dossier& one, const Evidence& facts) const {
        Archived filed;
        filed.command = "cs report monthly-usage " + one.key;
        if (!facts.first_start || *facts.first_start > month_.to) {
            filed.lacks = say({"no month of theirs is over", "尚无完整月份"});
            return filed;
        }
        filed.due = add_days(month_.to, days_to_analyse);
        if (feed_ && *feed_ >= month_.to)
            filed.on = month_.to;
        else
            filed.lacks = fmt::format(
                fmt::runtime(say({"usage of {} has not come in to its end", "{} 的使用数据不完整"})), month_.name);
        return filed;
    }

    Context& context_;
    std::optional<Date> first_handoff_;
    Period month_;
    std::optional<Date> feed_;
    int handoff_days_ = 0, review_months_ = 0;
};

std::vector<Dossier> read_dossiers(Context& context, std::optional<std::int64_t> account,
                                   std::optional<std::int64_t> csm) {
    Reader reader{context, account, csm};
    const Filing filing{context, reader.first_handoff};
    for (auto& one : reader.dossiers) filing.fill(one, reader.of(one));
    return std::move(reader.dossiers);
}

Cell date_cell(std::optional<Date> day) { return day ? Cell{*day} : Cell{}; }
std::string word_of(std::span<const Choice> choices, std::size_t i, Lang lang, Audience audience) {
    return std::string{audience == Audience::person ? choices[i].label.in(lang) : choices[i].name};
}

}  // namespace

Standing Archived::standing(Date today) const noexcept {
    if (!due) return on ? Standing::on_time : Standing::open;
    return standing_of(*due, on, today);
}

int Dossier::there() const noexcept {
    return static_cast<int>(std::ranges::count_if(documents, [](const Archived& filed) { return filed.on.has_value(); }));
}

std::vector<Dossier> dossiers(Context& context, std::optional<std::int64_t> csm) {
    return read_dossiers(context, {}, csm);
}

Dossier dossier_of(Context& context, std::int64_t account) {
    auto found = read_dossiers(context, account, {});
    if (found.empty()) throw Error{Kind::no, fmt::format("there is no account {}", account)};
    return std::move(found.front());
}

Document dossier_page(Context& context, const Dossier& one, Audience audience) {
    const auto lang = context.lang;
    Document page;
    page.name = "account.dossier";
    page.lang = lang;
    page.title = fmt::format(fmt::runtime(Words{"Archive of {}", "{} 的客户档案"}.in(lang)), one.name);
    page.subtitle = one.key + " · " + to_text(context.today);
    Table table;
    table.name = "documents";
    table.columns = {column("document", {"Document", "文档"}, Type::choice, lang),
                     column("on", {"There since", "具备日"}, Type::date, lang),
                     column("due", {"Due", "期限"}, Type::date, lang),
                     column("standing", {"Standing", "情况"}, Type::choice, lang),
                     column("lacks", {"Lacks", "尚缺"}, Type::text, lang),
                     column("command", {"Command", "命令"}, Type::text, lang)};
    table.columns.back().whole = true;
    for (std::size_t i = 0; i < archive_documents; ++i) {
        const auto& filed = one.documents[i];
        table.rows.push_back(
            {word_of(Value<ArchiveDocument>::choices, i, lang, audience), date_cell(filed.on), date_cell(filed.due),
             word_of(Value<Standing>::choices, static_cast<std::size_t>(filed.standing(context.today)), lang, audience),
             filed.lacks.empty() ? Cell{} : Cell{filed.lacks}, filed.command});
    }
    page.blocks.emplace_back(std::move(table));
    page.blocks.emplace_back(Footnote{
        fmt::format(fmt::runtime(Words{"{} of {} are there. A document is there once the facts are that it rests on.",
                                       "已具备 {}/{}。所依据的事实齐备时，文档即视为具备。"}
                                     .in(lang)),
                    one.there(), archive_documents)});
    return page;
}

Table dossier_table(Context& context, const std::vector<Dossier>& all, Audience audience) {
    const auto lang = context.lang;
    Table table;
    table.name = "dossiers";
    table.none = Words{"no customers", "没有客户"}.in(lang);
    table.columns = {column("account", {"Account", "客户"}, Type::reference, lang),
                     column("name", {"Name", "名称"}, Type::text, lang),
                     column("csm", {"CSM", "客户成功经理"}, Type::reference, lang),
                     column("there", {"There", "已具备"}, Type::integer, lang),
                     column("of", {"Of", "共"}, Type::integer, lang),
                     column("coverage", {"Coverage %", "覆盖率 %"}, Type::number, lang),
                     column("overdue", {"Overdue", "逾期"}, Type::text, lang)};
    for (const auto& one : all) {
        std::vector<std::string> overdue;
        for (std::size_t i = 0; i < archive_documents; ++i)
            if (one.documents[i].standing(context.today) == Standing::overdue)
                overdue.push_back(word_of(Value<ArchiveDocument>::choices, i, lang, audience));
        const auto late = join(overdue, audience == Audience::person && lang == Lang::zh ? "、" : ", ");
        table.rows.push_back({one.key, one.name, one.csm.empty() ? Cell{} : Cell{one.csm}, std::int64_t{one.there()},
                              static_cast<std::int64_t>(archive_documents),
                              100.0 * one.there() / static_cast<double>(archive_documents),
                              late.empty() ? Cell{} : Cell{late}});
    }
    return table;
}

}  // namespace cs
