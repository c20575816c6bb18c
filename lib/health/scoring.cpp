#include "health/scoring.hpp"
#include "health/change.hpp"
#include "health/readings.hpp"
#include "store/roles.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

constexpr std::int64_t whole_every = 7;  // days

// Two scorecards read a measure once if they read it the same way.
bool read_alike(const Measure& a, const Measure& b) {
    return a.name == b.name && a.stale_days == b.stale_days && a.field == b.field && a.sql == b.sql &&
           a.signal == b.signal && a.take == b.take;
}

std::size_t index_of(std::optional<Segment> segment) {
    return segment ? static_cast<std::size_t>(*segment) : segment_count - 1;
}

/// One run: what stood before, what is judged now, and what of it is written.
class Run {
  public:
    Run(Write& work, const std::vector<std::int64_t>* accounts)
        : work_{work}, context_{work.context()}, definition_{read_definition(context_.settings)},
          members_{cs::population(context_, accounts)}, before_{newest_scores(context_, accounts)}, cards_{context_},
          judgement_{context_, definition_, members_, accounts != nullptr}, writer_{context_.engine} {
        result.outcome = {};
        whole_ = accounts == nullptr && needs_whole();
    }

    ScoringOutcome result;

    void run() {
        refuse_past();
        auto old = before_.begin();
        for (std::size_t at = 0; at < members_.size(); ++at) {
            while (old != before_.end() && old->account < members_[at].account) ++old;
            const bool known = old != before_.end() && old->account == members_[at].account;
            one(at, known ? &*old : nullptr);
        }
        writer_.finish();
        keep_run();
    }

  private:
    void refuse_past() {
        const auto last = last_run(context_);
        if (!last || last->day <= context_.today) return;
        throw Error{
            Kind::no,
            fmt::format("health was scored on {} already, and days before that stay as they are", to_text(last->day)),
            fmt::format("score a day from {} on", to_text(last->day))};
    }

    bool needs_whole() {
        const auto last = last_whole_run(context_, context_.today);
        return !last || days_between(*last, context_.today) >= whole_every;
    }

    void one(std::size_t at, const KeptScore* old) {
        const auto& member = members_[at];
        if (member.standing != ServiceState::in_service) return out_of_service(member, old);
        ++result.scored;
        const auto judged = judgement_[at];
        KeptScore now{member.account, context_.today, card_number(at), judged.score.score, judged.score.grade,
                      judged.score.coverage(), packed(judged.readings)};
        if (!judged.score.score) ++result.ungraded;
        if (old && old->card != now.card) redefined(at, *old, judged);
        const bool changed = !old || old->frozen || !old->same(now);
        if (changed) ++result.changed;
        if (changed)
            writer_.changed(now);
        else if (whole_)
            writer_.unchanged(now);
    }

    void out_of_service(const Subject& member, const KeptScore* old) {
        ++(member.standing == ServiceState::lost && old ? result.frozen : result.not_in_service);
        if (!old) return;
        if (member.standing == ServiceState::lost && !old->frozen) {
            frozen_now_.push_back(member.account);
            ++result.changed;
        }
        if (!whole_) return;
        auto again = *old;
        again.day = context_.today;
        writer_.unchanged(again);
    }

    std::int64_t card_number(std::size_t at) {
        auto& number = numbers_[index_of(members_[at].segment)];
        if (number == 0) number = cards_.number(judgement_.card(at));
        return number;
    }

    void redefined(std::size_t at, const KeptScore& old, const Judged& now) {
        result.definition_changed = true;
        const auto& card = cards_[old.card];
        const Scored then{card, unpacked(old.parts, card.measures.size()), {}};
        const Scored today{judgement_.card(at), now.readings, {}};
        if (score(today.card, as_then(then, today)).grade != old.grade) ++result.regraded;
    }

    void keep_run() {
        for (const auto account : frozen_now_) freeze(context_.engine, account, true);
        auto run = run_on(context_, context_.today);
        const bool new_run = !run;
        if (new_run) run.emplace();
        run->day = context_.today;
        run->whole = run->whole || whole_;
        run->accounts = std::max(run->accounts, result.scored);
        run->regraded += result.regraded;
        run->changed += result.changed;
        if (new_run)
            work_.insert(*run);
        else
            work_.update(*run);
    }

    Write& work_;
    Context& context_;
    Definition definition_;
    Population members_;
    std::vector<KeptScore> before_;
    KeptCards cards_;
    Judgement judgement_;
    ScoreWriter writer_;
    std::int64_t numbers_[segment_count] = {};
    std::vector<std::int64_t> frozen_now_;
    bool whole_ = false;
};

}  // namespace

Judgement::Judgement(Context& context, const Definition& definition, const Population& members, bool few)
    : definition_{definition}, members_{members} {
    bool used[segment_count] = {};
    for (const auto& member : members) used[index_of(member.segment)] = true;
    std::vector<Measure> measures;
    for (std::size_t s = 0; s < segment_count; ++s) {
        if (!used[s]) continue;
        for (const auto& measure : definition.cards[s].measures) {
            const auto found = std::ranges::find_if(measures, [&](const Measure& m) { return read_alike(m, measure); });
            places_[s].push_back(static_cast<std::size_t>(found - measures.begin()));
            if (found == measures.end()) measures.push_back(measure);
        }
    }
    columns_ = read_measures(context, measures, members, few);
}

Judged Judgement::operator[](std::size_t member) const {
    const auto segment = index_of(members_[member].segment);
    Judged judged;
    judged.readings.reserve(places_[segment].size());
    for (const auto place : places_[segment]) judged.readings.push_back(columns_[place][member]);
    judged.score = score(definition_.cards[segment], judged.readings);
    return judged;
}

ScoringOutcome score_accounts(Context& context, const std::vector<std::int64_t>* accounts) {
    refuse_restricted(context.engine, "a run of scoring is about all of them",
                      "a role that sees all of them scores; 'cs health show' shows what it found");
    ScoringOutcome result;
    auto outcome = write(context, [&](Write& work) {
        Run run{work, accounts};
        run.run();
        result = std::move(run.result);
    });
    result.outcome = std::move(outcome);
    return result;
}

}  // namespace cs
