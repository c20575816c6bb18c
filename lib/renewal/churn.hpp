/// \file churn.hpp  A customer who left, or who dropped a part: when, what it cost, why, and what is learned from it.
///
/// Two reasons are kept, ours and the customer's own words for it, each of one class and detail (churn_reason.hpp).
/// `on` is the first day without service; `whole` says that nothing recurring was left from then on. One that is whole
/// and had no natural cause gets a win-back (winback.hpp). Source: domain.md "Reviews and renewal"; metrics.md §1.4.
#pragma once
#include "account/page.hpp"
#include "renewal/renewal.hpp"
#include "ticket/request.hpp"

namespace cs {

struct Churn : Record {
    Ref<Account> account;
    Date on = *Date::of(1970, 1, 1);
    std::optional<Date> due, notice_on;
    bool whole = true;
    Currency currency;
    std::optional<Minor> arr;
    std::string reason, class_name, detail, customer_reason, customer_detail;
    std::optional<bool> preventable;
    std::optional<Date> first_visible_on;
    std::string competitor;
    std::optional<Ref<Request>> request;
    std::string did_well, could_better, missed, change;
    std::optional<Date> retro_on;
};

template <> struct Noun<Churn> {
    static constexpr auto fields = std::tuple{
        Field{"account",
              &Churn::account,
              {"Account", "客户"},
              "who left",
              {.access = Access::once,
               .also = "customer,客户名称",
               .noun = "account",
               .required = true,
               .identity = true}},
        Field{"on",
              &Churn::on,
              {"Left", "流失日"},
              "first day without service",
              {.access = Access::once,
               .also = "left on,churned on,churn date,流失日期",
               .required = true,
               .identity = true}},
        Field{"due",
              &Churn::due,
              {"Due", "到期日"},
              "of the renewal that was lost",
              {.access = Access::once, .also = "renewal date"}},
        Field{"notice_on", &Churn::notice_on, {"Notice", "通知日"}, "when they said so"},
        Field{"whole",
              &Churn::whole,
              {"Whole", "完全流失"},
              "whether nothing that recurs was left; yes unless said",
              {.access = Access::once, .also = "complete,是否完全流失"}},
        Field{"currency",
              &Churn::currency,
              {"Currency", "币种"},
              "of what was lost",
              {.access = Access::once, .identity = true}},
        Field{"arr",
              &Churn::arr,
              &Churn::currency,
              {"Lost", "流失年费"},
              "yearly value that was lost; as the contracts say, unless said",
              {.access = Access::once, .also = "lost arr,amount,流失金额"}},
        Field{"reason",
              &Churn::reason,
              {"Reason", "原因"},
              "as we see it; one of churn.reasons",
              {.also = "churn reason,流失原因", .required = true}},
        Field{"class", &Churn::class_name, {"Class", "原因大类"}, "of the reason", {.access = Access::derived}},
        Field{"detail", &Churn::detail, {"Detail", "说明"}, "in our words"},
        Field{"customer_reason",
              &Churn::customer_reason,
              {"Their reason", "客户自述原因"},
              "as the customer said it; one of churn.reasons",
              {.also = "customer's reason"}},
        Field{"customer_detail", &Churn::customer_detail, {"In their words", "客户原话"}, "what they said"},
        Field{"preventable", &Churn::preventable, {"Preventable", "可避免"}, "whether we could have held them"},
        Field{"first_visible_on",
              &Churn::first_visible_on,
              {"First visible", "最早征兆"},
              "when the reason could first be seen"},
        Field{"competitor", &Churn::competitor, {"Competitor", "竞争对手"}, "to whom they went"},
        Field{"request", &Churn::request, {"Request", "需求"}, "what they missed in the product", {.noun = "request"}},
        Field{"did_well", &Churn::did_well, {"Did well", "做得好"}, "of the look back", {.access = Access::once}},
        Field{"could_better",
              &Churn::could_better,
              {"Could do better", "可改进"},
              "of the look back",
              {.access = Access::once}},
        Field{"missed", &Churn::missed, {"Signal missed", "漏看的信号"}, "of the look back", {.access = Access::once}},
        Field{"change",
              &Churn::change,
              {"We change", "改变"},
              "what we do differently from now on",
              {.access = Access::once, .also = "改进措施"}},
        Field{"retro_on", &Churn::retro_on, {"Looked back", "复盘日"}, "when", {.access = Access::once}},
    };
    static const NounView view;
};

/// A cause that was mended: a reason, a class of reasons, or a request. Kept by `churn fix`.
struct ChurnFix : Record {
    std::string reason;
    std::optional<Ref<Request>> request;
    Date on = *Date::of(1970, 1, 1);
    std::string what;
};
template <> struct Noun<ChurnFix> {
    static constexpr auto fields = std::tuple{
        Field{"reason", &ChurnFix::reason, {"Reason", "原因"}, "that was mended, or a class of them"},
        Field{"request", &ChurnFix::request, {"Request", "需求"}, "that was delivered", {.noun = "request"}},
        Field{"on", &ChurnFix::on, {"Mended", "解决日"}, "when"},
        Field{"what", &ChurnFix::what, {"What", "内容"}, "what was done, as the customer is told", {.required = true}},
    };
    static const NounView view;
};

/// What is said when a loss is noted: all that can be typed of a Churn, and when it was.
struct Loss {
    Churn said;
    std::optional<Date> on;     ///< first day without service; without, the one after the last day that was paid for
    std::optional<Money> lost;  ///< what was lost, where the contracts do not say it in one currency
};
/// Notes that an account left. What a loss has to be, and what follows from it (notices, the stage, the win-back) are
/// the noun's own rules, so that a file of past losses is held to them, too: Error{no} where it never had anything that
/// recurs, where something is in force on that day, where the renewal was renewed, where the loss was noted already,
/// where values in several currencies would have to be added up.
Outcome record_churn(Context&, const Loss&, std::int64_t& made);
/// A due set is lost: notice is noted of its lines where none was, and the loss with its reason.
Outcome lose_renewal(Context&, const Renewal&, const Loss&, std::int64_t& made);

/// Of a set that was named by its account alone: Error{no} where one that falls due before it was noted as lost and is
/// still in force, so that the same command given twice does not lose the next one.
void check_meant(Context&, const Renewal&);

/// The look back: what we did well, could do better, which signal we missed, what we change.
struct Retro {
    std::string did_well, could_better, missed, change;
};
/// Error{no} a second time; `change` says something concrete (Error{usage} of the caller otherwise).
Outcome look_back(Context&, std::int64_t churn, const Retro&);

/// Losses from `since` until `until`, ranked by what was lost: reason, accounts, yearly value (a line a currency), how
/// many were preventable of those that were judged, how often the customer names the same reason.
Table churn_reasons_table(Context&, std::optional<Date> since, std::optional<Date> until, Audience);
/// Customers whose service ended longer ago than renewal.grace_days, and nobody has said why; the latest first.
Table unexplained_churn(Context&);

extern const std::string_view churn_schema;

}  // namespace cs
