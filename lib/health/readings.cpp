#include "health/readings.hpp"
#include "base/text.hpp"
#include "health/definition.hpp"
#include "health/measures.hpp"
#include "store/field_sql.hpp"
#include "store/views.hpp"
#include <fmt/format.h>
#include <functional>
#include <unordered_map>

namespace cs {
namespace {

using Column = std::vector<Measured>;

constexpr std::int64_t recent_days = 90;

std::string replaced(std::string text, std::string_view token, std::string_view by) {
    for (auto at = text.find(token); at != text.npos; at = text.find(token, at + by.size()))
        text.replace(at, token.size(), by);
    return text;
}

Measured aged(std::optional<Date> on, Date today) {
    if (!on) return {};
    return {Measured::State::present, {days_between(*on, today), 1}, on};
}

/// What every pass needs, and the passes.
class Passes {
  public:
    Passes(Context& context, const Population& members, bool few) : context_{context}, members_{members}, few_{few} {}

    void usage(std::span<const Measure> measures, Readings& columns) {
        std::vector<std::pair<const MeasureKind*, Column*>> wanted;
        for (std::size_t i = 0; i < measures.size(); ++i)
            if (const auto* kind = find_kind(measures[i].name); kind && kind->usage)
                wanted.emplace_back(kind, &columns[i]);
        if (wanted.empty()) return;
        const auto feed = usage_feed(context_).last_day;
        if (is_late(feed)) {
            for (auto& [kind, column] : wanted) column->assign(members_.size(), {Measured::State::late, {}, feed});
            return;
        }
        for (auto& [kind, column] : wanted) column->assign(members_.size(), {Measured::State::nothing, {}, {}});
        const auto take = [&](std::size_t at, const AccountUsage& of_one) {
            for (auto& [kind, column] : wanted)
                (*column)[at] = kind->usage(of_one, {context_.today, members_[at].seats});
        };
        if (few_) {
            for (std::size_t at = 0; at < members_.size(); ++at)
                if (const auto found = account_usage(context_, members_[at].account, context_.today, measure_span))
                    take(at, *found);
            return;
        }
        Merge merge{members_};
        each_account_usage(context_, context_.today, measure_span, [&](const AccountUsage& of_one) {
            if (const auto at = merge.find(of_one.account)) take(*at, of_one);
        });
    }

    void tickets(std::span<const Measure> measures, Readings& columns) {
        std::vector<std::pair<const MeasureKind*, Column*>> wanted;
        for (std::size_t i = 0; i < measures.size(); ++i)
            if (const auto* kind = find_kind(measures[i].name); kind && kind->tickets)
                wanted.emplace_back(kind, &columns[i]);
        if (wanted.empty()) return;
        // Where support was never kept here, no ticket is no sign of quiet.
        if (!keeps_support()) {
            for (auto& [kind, column] : wanted) column->assign(members_.size(), {Measured::State::late, {}, {}});
            return;
        }
        for (auto& [kind, column] : wanted) fill(*column, kind->otherwise);
        Merge merge{members_};
        each_account_tickets(context_, context_.today, ticket_span, [&](const TicketStanding& of_one) {
            if (const auto at = merge.find(of_one.account))
                for (auto& [kind, column] : wanted) (*column)[*at] = kind->tickets(of_one);
        });
    }

    void one(const Measure& measure, Column& column) {
        const auto* kind = find_kind(measure.name);
        if (kind && (kind->usage || kind->tickets)) return;
        if (kind && kind->each)
            visit(*kind, column);
        else if (kind && !kind->sql.empty())
            statement(*kind, measure, column);
        else if (kind || !measure.signal.empty())
            signal(kind, measure, column);
        else if (!measure.field.empty())
            field(measure, column);
        else
            question(measure, column);
    }

  private:
    bool is_late(std::optional<Date> last_day) const {
        return !last_day || days_between(*last_day, context_.today) > context_.settings.integer("health.late_days");
    }

    bool keeps_support() const {
        const auto row = context_.engine.prepare(
            R"sql(SELECT CASE WHEN EXISTS (SELECT 1 FROM "ticket") OR EXISTS (SELECT 1 FROM "complaint") THEN 1 ELSE 0 END)sql");
        return row->step() && row->integer(0) != 0;
    }

    void fill(Column& column, Otherwise otherwise) const {
        Measured absent;
        if (otherwise == Otherwise::nothing) absent.state = Measured::State::nothing;
        if (otherwise == Otherwise::zero) absent.state = Measured::State::present;
        column.assign(members_.size(), absent);
    }

    std::string expanded(std::string_view text, const Measure& measure, Sql& sql,
                         std::optional<std::int64_t> account) const {
        const auto oldest =
            measure.stale_days > 0 ? add_days(context_.today, -measure.stale_days) : *Date::of(1900, 1, 1);
        auto out = std::string{text};
        for (const auto& [token, day] : {std::pair{"{today}", context_.today},
                                         {"{fresh}", oldest},
                                         {"{recent}", add_days(context_.today, -recent_days)}})
            if (out.find(token) != out.npos) out = replaced(out, token, sql.bind(day));
        const auto open = out.find("{one:"), close = out.find('}', open);
        if (open == out.npos) return out;
        const auto column = out.substr(open + 5, close - open - 5);
        return out.replace(open, close - open + 1,
                           account ? fmt::format(" AND {} = {}", column, sql.bind(*account)) : "");
    }

    void visit(const MeasureKind& kind, Column& column) {
        fill(column, kind.otherwise);
        const auto pass = [&](std::optional<std::int64_t> account) {
            Merge merge{members_};
            kind.each(context_, account, [&](std::int64_t of, Measured reading) {
                if (const auto at = merge.find(of)) column[*at] = reading;
            });
        };
        if (!few_) return pass(std::nullopt);
        for (const auto& member : members_) pass(member.account);
    }

    void statement(const MeasureKind& kind, const Measure& measure, Column& column) {
        fill(column, kind.otherwise);
        if (!few_) return rows(kind, measure, column, std::nullopt);
        for (const auto& member : members_) rows(kind, measure, column, member.account);
    }
    void rows(const MeasureKind& kind, const Measure& measure, Column& column, std::optional<std::int64_t> account) {
        Sql sql;
        sql.text = expanded(kind.sql, measure, sql, account);
        Merge merge{members_};
        const auto row = sql.prepared(context_.engine);
        while (row->step()) {
            const auto at = merge.find(row->integer(0));
            if (!at) continue;
            const auto on = row->null(3) ? std::nullopt : std::optional{std::get<Date>(row->cell(3, Type::date))};
            if (kind.ages)
                column[*at] = aged(on, context_.today);
            else if (row->null(1) || row->integer(2) == 0)
                column[*at] = {Measured::State::stale, {}, on};
            else
                column[*at] = {Measured::State::present, ratio(row->integer(1), row->integer(2)), on};
        }
    }

    void signal(const MeasureKind* kind, const Measure& measure, Column& column) {
        const auto name = measure.signal.empty() ? std::string{kind->signal} : measure.signal;
        const auto take = !measure.take.empty() ? measure.take : std::string{kind ? kind->take : "last"};
        if (!find_signal(context_.settings, name))
            throw Error{Kind::config,
                        fmt::format("measure {} reads the signal {}, which cs.toml does not have", quoted(measure.name),
                                    quoted(name)),
                        fmt::format("declare [signal.{}], or take the measure out", name)};
        if (const auto feed = signal_feed(context_, name); is_late(feed)) {
            column.assign(members_.size(), {Measured::State::late, {}, feed});
            return;
        }
        fill(column, kind ? kind->otherwise : Otherwise::missing);
        Merge merge{members_};
        each_signal(context_, name, context_.today, measure_span, [&](const SignalStanding& standing) {
            if (const auto at = merge.find(standing.account)) column[*at] = of_signal(standing, take);
        });
    }
    static Measured of_signal(const SignalStanding& standing, std::string_view take) {
        const auto present = [&](Quantity value) {
            return Measured{Measured::State::present, value, standing.last_on};
        };
        if (take == "last") return present(decimal(standing.last_value));
        if (take == "sum") return present(decimal(standing.sum));
        if (standing.days_before == 0 || standing.sum_before <= 0) return {};
        if (standing.days == 0) return {Measured::State::nothing, {}, standing.last_on};
        const auto now = decimal(standing.sum), before = decimal(standing.sum_before);
        return present(ratio(now.numerator, before.numerator));
    }

    void field(const Measure& measure, Column& column) {
        const auto& noun = context_.nouns.of<Account>();
        const auto* found = noun.field(measure.field);
        if (!found || !can_be_measured(*found))
            throw Error{Kind::config,
                        fmt::format("measure {}: an account has no field {} that could be measured",
                                    quoted(measure.name), quoted(measure.field)),
                        "'cs help account' lists them"};
        fill(column, Otherwise::missing);
        for (std::size_t at = 0; at < (few_ ? members_.size() : 1); ++at) {
            Sql sql;
            const auto value = value_sql(context_, noun, *found, "t", sql);
            sql.text = fmt::format("SELECT t.\"id\", {} FROM \"account\" t{} ORDER BY t.\"id\"", value,
                                   few_ ? " WHERE t.\"id\" = " + sql.bind(members_[at].account) : "");
            Merge merge{members_};
            const auto row = sql.prepared(context_.engine);
            while (row->step())
                if (const auto place = merge.find(row->integer(0)); place && !row->null(1))
                    column[*place] = of_field(*found, row->cell(1, found->type));
        }
    }
    Measured of_field(const FieldView& field, const Cell& cell) const {
        const auto present = [](Quantity value) { return Measured{Measured::State::present, value, {}}; };
        if (const auto* number = std::get_if<std::int64_t>(&cell)) return present({*number, 1});
        if (const auto* number = std::get_if<double>(&cell)) return present(decimal(*number));
        if (const auto* yes = std::get_if<bool>(&cell)) return present({*yes ? 1 : 0, 1});
        if (const auto* on = std::get_if<Date>(&cell)) return aged(*on, context_.today);
        throw Error{Kind::config,
                    fmt::format("field {} holds {}, which cannot be measured", quoted(field.name), name_of(field.type)),
                    "a number, a day or yes and no can"};
    }

    void question(const Measure& measure, Column& column) {
        fill(column, Otherwise::missing);
        try {
            answers(measure, column);
        } catch (const Error& e) {
            if (e.kind() != Kind::usage && e.kind() != Kind::data && e.kind() != Kind::denied) throw;
            throw Error{Kind::config, fmt::format("the select of measure {}: {}", quoted(measure.name), e.message()),
                        e.hint()};
        }
    }
    void answers(const Measure& measure, Column& column) {
        std::unordered_map<std::string, std::size_t> keys;
        {
            Merge merge{members_};
            const auto row = context_.engine.prepare("SELECT \"id\", \"key\" FROM \"account\" ORDER BY \"id\"");
            while (row->step())
                if (const auto at = merge.find(row->integer(0))) keys.emplace(row->text(1), *at);
        }
        show_views(context_);
        const auto row = context_.engine.question(measure.sql);
        if (row->columns() < 2 || row->columns() > 3)
            throw Error{Kind::data, "it has to give account and value, and may give a day",
                        "select key, arr from v_account"};
        while (row->step()) {
            const auto at = keys.find(std::string{row->text(0)});
            if (at == keys.end() || row->null(1)) continue;
            const auto value = row->untyped(1);
            auto& reading = column[at->second];
            if (const auto* whole = std::get_if<std::int64_t>(&value))
                reading = {Measured::State::present, {*whole, 1}, {}};
            else if (const auto* number = std::get_if<double>(&value))
                reading = {Measured::State::present, decimal(*number), {}};
            else
                reading = {Measured::State::present, decimal(parse_number(machine_text(value))), {}};
            if (row->columns() == 3 && !row->null(2)) reading.on = iso_date(row->text(2).substr(0, 10));
        }
    }

    Context& context_;
    const Population& members_;
    bool few_;
};

void drop_stale(const Measure& measure, Date today, Column& column) {
    if (measure.stale_days == 0) return;
    for (auto& reading : column)
        if (reading.state == Measured::State::present && reading.on &&
            days_between(*reading.on, today) > measure.stale_days)
            reading = {Measured::State::stale, {}, reading.on};
}

}  // namespace

Readings read_measures(Context& context, std::span<const Measure> measures, const Population& members, bool few) {
    Readings columns(measures.size());
    Passes passes{context, members, few};
    passes.usage(measures, columns);
    passes.tickets(measures, columns);
    for (std::size_t i = 0; i < measures.size(); ++i) {
        passes.one(measures[i], columns[i]);
        drop_stale(measures[i], context.today, columns[i]);
    }
    return columns;
}

}  // namespace cs
