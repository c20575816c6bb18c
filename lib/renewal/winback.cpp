// The course of a win-back: from the day they left until they are back, or do not want to be asked any more.
#include "renewal/winback.hpp"
#include "account/lifecycle.hpp"
#include "base/past.hpp"
#include "base/text.hpp"
#include "renewal/churn_reason.hpp"
#include <fmt/format.h>

namespace cs {
namespace {

void note(Winback& winback, Date on, std::string_view verb, const std::string& text) {
    if (text.empty()) return;
    winback.notes += fmt::format("{}{} {}: {}", winback.notes.empty() ? "" : "\n", to_text(on), verb, text);
}

void check_contract(Context& context, const Winback& winback, Date left) {
    if (!winback.contract)
        throw Error{Kind::no, "say with which contract they came back: --contract ID",
                    fmt::format("'cs contract add {} --kind winback ...' adds it", winback.account.name)};
    const auto line = get<Contract>(context, winback.contract->id);
    if (line.account != winback.account)
        throw Error{Kind::no, fmt::format("contract {} is another account's", line.id),
                    fmt::format("'cs contract list --account {}' lists theirs", winback.account.name)};
    if (line.starts < left)
        throw Error{Kind::no, fmt::format("contract {} began before they left, {}", line.id, to_text(left)),
                    "name the one with which they came back"};
}

std::vector<std::int64_t> call_months(const Context& context) {
    return context.settings.integers("winback.call_months");
}

void apply(Context& context, Winback& winback, const WinbackMove& move) {
    const auto churn = get<Churn>(context, winback.churn.id);
    const auto left = churn.on, said = churn.notice_on.value_or(left);
    if (move.on < said)
        throw Error{Kind::no,
                    fmt::format("{} lies before they said that they leave, {}", to_text(move.on), to_text(said))};
    if (move.verb == "tell") {
        if (!winback.mended_on)
            throw Error{Kind::no, "what drove them away is not mended: there is nothing to tell",
                        fmt::format("'cs churn fix REASON' says that it is; 'cs winback call {}' notes a usual call",
                                    winback.id)};
        winback.told_on = move.on;
    }
    if (move.verb == "call") {
        winback.called_on = move.on;
        winback.next_on = next_call(left, move.on, call_months(context));
    }
    if (move.verb == "decline") {
        if (trimmed(move.note).empty())
            throw Error{Kind::no, "say why with --note TEXT", "what is learned from it helps with the next one"};
        winback.next_on = std::nullopt;
    }
    if (move.verb == "won") {
        winback.contract = move.contract;
        check_contract(context, winback, left);
        winback.next_on = std::nullopt;
    }
    if (move.next) winback.next_on = move.next;
}

void come_back(Write& work, const Winback& winback, Date on) {
    const auto account = get<Account>(work.context(), winback.account.id);
    if (account.stage != Stage::churned) return;
    enter_stage(work, account.id, Stage::won_back, std::max(on, *account.stage_since),
                fmt::format("contract {}", winback.contract->id));
}

}  // namespace

const NounView Noun<Winback>::view{.name = "winback",
                                   .title = {"Win-backs", "挽回"},
                                   .fields = fields_of<Winback>(),
                                   .owner = "account",
                                   .columns = "id,account,churn,state,mended_on,told_on,called_on,next_on",
                                   .order = "next_on,account",
                                   .make = make_record<Winback>};

const NounView Noun<ChurnFix>::view{.name = "churn_fix",
                                    .title = {"Mended causes", "已解决的原因"},
                                    .fields = fields_of<ChurnFix>(),
                                    .columns = "reason,request,on,what",
                                    .order = "-on",
                                    .internal = true,
                                    .make = make_record<ChurnFix>,
                                    .common = true};

std::optional<Date> next_call(Date left, Date last, std::span<const std::int64_t> months) {
    for (const auto after : months)
        if (const auto day = add_months(left, static_cast<int>(after)); day > last) return day;
    return std::nullopt;
}

void begin_winback(Write& work, const Churn& churn, const Contract* back) {
    const auto today = work.context().today;
    Winback winback;
    winback.account = churn.account;
    winback.churn = {churn.id, {}};
    if (back) {
        winback.state = WinbackState::won;
        winback.since = back->starts;
        winback.contract = Ref<Contract>{back->id, {}};
    } else {
        winback.since = today;
        winback.next_on = next_call(churn.on, std::max(churn.on, add_days(today, -1)), call_months(work.context()));
    }
    work.insert(winback);
}

Outcome move_winback(Context& context, const WinbackMove& move) {
    return write(context, [&](Write& work) {
        auto winback = get<Winback>(context, move.winback);
        const auto to = moved<WinbackState>(winback_moves, winback.state, move.verb, "winback", winback.id);
        refuse_future(move.on, context.today);
        apply(context, winback, move);
        note(winback, move.on, move.verb, move.note);
        if (to != winback.state) winback.since = move.on;
        winback.state = to;
        work.update(winback);
        if (to == WinbackState::won) come_back(work, winback, move.on);
    });
}

Outcome fix_churn(Context& context, ChurnFix fix, std::int64_t& made) {
    return write(context, [&](Write& work) {
        refuse_future(fix.on, context.today, "say so once it is mended");
        if (fix.request)
            get<Request>(context, fix.request->id);
        else
            fix.reason = checked_reason(context.settings, "reason", fix.reason);
        made = work.insert(fix);
    });
}

}  // namespace cs
