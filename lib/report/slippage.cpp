#include "report/slippage.hpp"
#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>
#include <tuple>

namespace cs {

std::vector<Slip> slips(const std::optional<SlipSide>& then, const std::optional<SlipSide>& now) {
    if (!then) return {now ? Slip::fresh : Slip::none};
    if (!now) return {Slip::gone};
    std::vector<Slip> all;
    if (was_renewed(now->status)) all.push_back(Slip::won);
    if (now->status == RenewalStatus::lost) all.push_back(Slip::lost);
    if (now->due != then->due) all.push_back(Slip::moved);
    if (now->amount != then->amount) all.push_back(now->amount > then->amount ? Slip::more : Slip::less);
    if (!undecided(now->status)) return all;
    if (then->category && now->category && *then->category != *now->category)
        all.push_back(*now->category > *then->category ? Slip::worse : Slip::better);
    else if (now->category != then->category || now->called != then->called)
        all.push_back(Slip::again);
    return all;
}

namespace {

using Key = std::tuple<std::int64_t, Date, Currency>;

/// A set then and now.
struct Compared {
    std::int64_t account = 0;
    Currency currency;
    std::optional<SlipSide> then, now;
    std::vector<Slip> what;
    Slip first() const { return what.empty() ? Slip::none : what.front(); }
};

// Where the lines of a set have gone by an extension, or by an edit of their end.
class Moves {
  public:
    Moves(Context& context, Date from) {
        Sql sql;
        sql.values = {from, context.today};
        sql.text = R"sql(SELECT c."account", c."due", c."currency", max(f."due"), f."currency" FROM "contract" c
JOIN "contract_follows" x ON x."value" = c."id" JOIN "contract" f ON f."id" = x."contract"
WHERE c."renews" = 1 AND c."due" >= $1 AND f."kind" = 'extension' AND f."renews" = 1 AND f."recurring" = 1
AND (f."signed_on" IS NULL OR f."signed_on" <= $2)
GROUP BY c."account", c."due", c."currency", f."currency")sql";
        const auto row = sql.prepared(context.engine);
        while (row->step())  // compared here: as a condition it leads SQLite to an index of three values
            if (row->text(2) == row->text(4)) to_.emplace(Key{row->integer(0), date_of(*row, 1), Currency::of(row->text(2)).value()}, date_of(*row, 3));
    }
    Date last(std::int64_t account, Date due, Currency currency) const {
        for (auto to = to_.find({account, due, currency}); to != to_.end() && to->second > due;
             to = to_.find({account, due, currency}))
            due = to->second;
        return due;
    }

  private:
    std::map<Key, Date> to_;
};

/// The due day of a line as it is now.
std::map<std::int64_t, Date> due_days(Context& context, std::int64_t snapshot) {
    Sql sql;
    sql.values = {snapshot};
    sql.text = R"sql(SELECT c."id", c."due" FROM "renewal_kept" k JOIN "contract" c ON c."id" = k."line"
WHERE k."snapshot" = $1 AND c."renews" = 1 AND c."due" <> k."due")sql";
    std::map<std::int64_t, Date> days;
    const auto row = sql.prepared(context.engine);
    while (row->step()) days.emplace(row->integer(0), date_of(*row, 1));
    return days;
}

std::int64_t times(std::int64_t amount, double chance) {
    return std::llround(static_cast<double>(amount) * chance);
}

SlipSide side_of(const KeptSet& set) {
    return {set.due,
            set.amount,
            set.category,
            called_amount(set.amount, set.category, set.forecast),
            times(set.amount, static_cast<double>(set.chance) / 1e6),
            RenewalStatus::open};
}
SlipSide side_of(const CalledSet& set) {
    SlipSide side{set.due, set.amount, set.category, called_amount(set.amount, set.category, set.forecast),
                  times(set.amount, set.chance), set.status};
    if (set.undecided()) return side;
    side.called = side.expected = set.renewed;  // what was expected has come to this
    return side;
}

/// Where the set of a snapshot stands now: on its own day, or on the one it has moved to.
const CalledSet* standing_now(const KeptSet& set, const std::map<Key, const CalledSet*>& now, const Moves& moves,
                              const std::map<std::int64_t, Date>& edited) {
    const auto on = [&](Date due) -> const CalledSet* {
        const auto found = now.find({set.account, moves.last(set.account, due, set.currency), set.currency});
        return found == now.end() ? nullptr : found->second;
    };
    if (const auto* there = on(set.due)) return there;
    const auto line = edited.find(set.line);
    return line == edited.end() ? nullptr : on(line->second);
}

struct SlippagePage {
    Context& context;
    const ReportQuestion& question;
    std::map<std::int64_t, DueAccount> accounts;
    std::vector<Compared> all;
};

void add_accounts(Context& context, std::map<std::int64_t, DueAccount>& accounts, std::int64_t snapshot) {
    Sql sql;
    sql.values = {snapshot};
    sql.text = R"sql(SELECT DISTINCT a."id", a."key", a."name", s."handle" FROM "renewal_kept" k
JOIN "account" a ON a."id" = k."account" LEFT JOIN "staff" s ON s."id" = a."csm" WHERE k."snapshot" = $1)sql";
    const auto row = sql.prepared(context.engine);
    while (row->step())
        accounts.try_emplace(row->integer(0),
                             DueAccount{text_of(*row, 1), text_of(*row, 2), text_of(*row, 3), {}});
}

void compare(Context& context, const RenewalSnapshot& snapshot, SlippagePage& page) {
    const auto then = kept_sets(context, snapshot.id, Date::from_days(0), snapshot.until);
    auto from = snapshot.day, to = snapshot.until;
    for (const auto& set : then) from = std::min(from, set.due);
    const Moves moves{context, from};
    const auto edited = due_days(context, snapshot.id);
    for (const auto& [line, due] : edited) {
        from = std::min(from, due);
        to = std::max(to, due);
    }
    for (const auto& set : then) to = std::max(to, moves.last(set.account, set.due, set.currency));
    auto called = called_sets(context, from, to);
    page.accounts = std::move(called.accounts);
    add_accounts(context, page.accounts, snapshot.id);
    std::map<Key, const CalledSet*> now;
    for (const auto& set : called.sets) now[{set.account, set.due, set.currency}] = &set;
    std::set<const CalledSet*> seen;
    for (const auto& set : then) {
        Compared one{set.account, set.currency, side_of(set), {}, {}};
        // Where two sets were made one, the first of them has it; the other is gone into it.
        if (const auto* there = standing_now(set, now, moves, edited); there && seen.insert(there).second)
            one.now = side_of(*there);
        page.all.push_back(std::move(one));
    }
    for (const auto& set : called.sets)
        if (set.undecided() && set.due <= snapshot.until && !seen.contains(&set))
            page.all.push_back({set.account, set.currency, {}, side_of(set), {}});
    for (auto& one : page.all) one.what = slips(one.then, one.now);
}

void keep_only(SlippagePage& page, const std::string& csm) {
    std::erase_if(page.all, [&](const Compared& one) { return page.accounts[one.account].csm != csm; });
}

std::string label(const ReportQuestion& question, const Choice& choice, Lang lang) {
    return std::string{question.labels ? choice.label.in(lang) : choice.name};
}
template <class Enum> std::string label_of(const SlippagePage& page, Enum value) {
    return label(page.question, Value<Enum>::choices[static_cast<std::size_t>(value)], page.context.lang);
}

// From what to what, in the words of the change.
std::string then_of(const SlippagePage& page, const Compared& one, Slip what) {
    switch (what) {
    case Slip::moved: return to_text(one.then->due);
    case Slip::worse:
    case Slip::better: return label_of(page, *one.then->category);
    case Slip::again:
        if (one.then->category != one.now->category)
            return one.then->category ? label_of(page, *one.then->category) : "-";
        return one.then->called ? to_text(Money{*one.then->called, one.currency}) : "-";
    case Slip::fresh: return "-";
    default: return to_text(Money{one.then->amount, one.currency});
    }
}
std::string now_of(const SlippagePage& page, const Compared& one, Slip what) {
    switch (what) {
    case Slip::moved: return to_text(one.now->due);
    case Slip::worse:
    case Slip::better: return label_of(page, *one.now->category);
    case Slip::again:
        if (one.then->category != one.now->category)
            return one.now->category ? label_of(page, *one.now->category) : "-";
        return one.now->called ? to_text(Money{*one.now->called, one.currency}) : "-";
    case Slip::gone: return "-";
    case Slip::won: return to_text(Money{one.now->expected, one.currency});
    case Slip::lost: return to_text(Money{0, one.currency});
    default: return to_text(Money{one.now->amount, one.currency});
    }
}

Table changes_table(const SlippagePage& page) {
    const auto lang = page.context.lang;
    Table table;
    table.name = "changes";
    table.title = Words{"What has changed", "变动明细"}.in(lang);
    table.columns = {column("account", {"Account", "客户"}, Type::reference, lang),
                     column("name", {"Name", "名称"}, Type::text, lang),
                     column("csm", {"CSM", "客户成功经理"}, Type::reference, lang),
                     column("due", {"Due", "到期日"}, Type::date, lang),
                     column("change", {"Change", "变动"}, Type::choice, lang),
                     column("then", {"Then", "当时"}, Type::text, lang),
                     column("now", {"Now", "现在"}, Type::text, lang)};
    table.none = Words{"nothing has changed", "没有变动"}.in(lang);
    for (const auto& one : page.all)
        for (const auto what : one.what) {
            const auto& account = page.accounts.at(one.account);
            table.rows.push_back({account.key, account.name, account.csm.empty() ? Cell{} : Cell{account.csm},
                                  one.now ? one.now->due : one.then->due, label_of(page, what),
                                  then_of(page, one, what), now_of(page, one, what)});
        }
    std::ranges::stable_sort(table.rows, {}, [](const auto& row) {
        return std::pair{std::get<Date>(row[3]), std::get<std::string>(row[0])};
    });
    return table;
}

/// One step of the way from then to now.
struct Step {
    std::int64_t sets = 0, due = 0, called = 0, expected = 0;
    void add(const SlipSide& side, std::int64_t sign) {
        due += sign * side.amount;
        called += sign * side.called.value_or(0);
        expected += sign * side.expected;
    }
};

Table waterfall(const SlippagePage& page) {
    const auto lang = page.context.lang;
    Table table;
    table.name = "waterfall";
    table.title = Words{"The forecast then and now", "预测：当时到现在"}.in(lang);
    table.columns = {column("step", {"Step", "项目"}, Type::text, lang),
                     column("currency", {"Currency", "币种"}, Type::text, lang),
                     column("renewals", {"Renewals", "续约数"}, Type::integer, lang),
                     column("amount", {"Amount due", "应续金额"}, Type::money, lang),
                     column("forecast", {"Forecast", "预测"}, Type::money, lang),
                     column("called", {"Called", "人工预测"}, Type::money, lang)};
    std::map<Currency, std::array<Step, std::size(Value<Slip>::choices)>> steps;
    std::map<Currency, std::pair<Step, Step>> ends;
    for (const auto& one : page.all) {
        auto& step = steps[one.currency][static_cast<std::size_t>(one.first())];
        auto& [then, now] = ends[one.currency];
        ++step.sets;
        if (one.then) {
            ++then.sets;
            then.add(*one.then, 1);
            step.add(*one.then, -1);
        }
        if (one.now) {
            ++now.sets;
            now.add(*one.now, 1);
            step.add(*one.now, 1);
        }
    }
    const auto add = [&](std::string name, Currency currency, const Step& step) {
        table.rows.push_back({std::move(name), std::string{currency.code()}, step.sets, Money{step.due, currency},
                              Money{step.expected, currency}, Money{step.called, currency}});
    };
    for (const auto& [currency, there] : steps) {
        add(label(page.question, {"then", {"then", "当时"}}, lang), currency, ends[currency].first);
        for (std::size_t i = 0; i < there.size(); ++i)
            if (there[i].sets > 0) add(label_of(page, static_cast<Slip>(i)), currency, there[i]);
        add(label(page.question, {"now", {"now", "现在"}}, lang), currency, ends[currency].second);
    }
    table.none = Words{"nothing was due then, and nothing is now", "当时和现在均无待续约"}.in(lang);
    return table;
}

std::string definition(Lang lang) {
    return std::string{
        Words{
            "Forecast: the amount due times the chance of the band of health, then and now; of what was won since, "
            "what was renewed, at most what was due. Called: the forecast amounts that people wrote, at most what is "
            "due; without one the amount due where the category is commit or likely. What changed in several ways "
            "counts in the waterfall under the first of them, in the order of the lines; 'as it was' is what changed "
            "by its chance alone. New: due by the last day that the snapshot looked at, and not in it.",
            "预测：应续金额乘以其健康度对应的续约概率（当时与现在）；此后已续约的按续约金额计，不超过应续金额。"
            "人工预测：填写的预测金额，不超过应续金额；未填写而分类为“确定”或“较大可能”的按应续金额计。"
            "同时有多种变动的，在汇总中归入排在最前的一种；“无变化”仅概率有变。新增：在快照所及日期前到期而当时不在其中。"}
            .in(lang)};
}

}  // namespace

Document slippage_report(Context& context, Date since, std::optional<std::int64_t> csm,
                         const ReportQuestion& question) {
    const auto snapshot = snapshot_by(context, since);
    if (!snapshot)
        throw Error{Kind::no, fmt::format("there is no snapshot as of {} or before", to_text(since)),
                    "'cs renewal snapshot' makes one a week; have cron run it every day"};
    SlippagePage page{context, question, {}, {}};
    compare(context, *snapshot, page);
    if (csm) keep_only(page, get<Staff>(context, *csm).handle);
    Document doc;
    doc.name = "report.slippage";
    doc.lang = context.lang;
    doc.title = Words{"What has become of the renewals", "续约变动"}.in(context.lang);
    doc.subtitle = fmt::format(
        fmt::runtime(Words{"{} to {}, due until {}", "{} 至 {}，{} 前到期"}.in(context.lang)),
        to_text(snapshot->day), to_text(context.today), to_text(snapshot->until));
    doc.blocks.emplace_back(waterfall(page));
    doc.blocks.emplace_back(changes_table(page));
    doc.blocks.emplace_back(Footnote{definition(context.lang)});
    return doc;
}

}  // namespace cs
