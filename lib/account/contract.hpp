/// \file contract.hpp  What was bought: one line of one contract.
///
/// `ends` is exclusive: the first day without service. The due date is the last service day (metrics.md §0.1).
/// A renewal starts where the line before it ends; months are counted from the anchor (metrics.md §5).
#pragma once
#include "account/account.hpp"
#include "store/store.hpp"

namespace cs {

enum class ContractKind { first, renewal, upsell, winback, extension, evergreen, pilot, service };
template <> struct Value<ContractKind> : ChoiceValue<ContractKind> {
    static constexpr Choice choices[] = {{"new", {"new", "新签"}},         {"renewal", {"renewal", "续约"}},     {"upsell", {"upsell", "增购"}},
                                         {"winback", {"win-back", "挽回"}}, {"extension", {"extension", "延期"}}, {"evergreen", {"evergreen", "长期"}},
                                         {"pilot", {"pilot", "试用"}},      {"service", {"service", "服务"}}};
};

struct Contract : Record {
    Ref<Account> account;
    std::string external_id, product, plan;
    std::optional<std::int64_t> seats;
    ContractKind kind = ContractKind::first;
    Currency currency;
    Minor amount;
    bool recurring = true;
    Date starts = *Date::of(1970, 1, 1);
    std::optional<Date> ends;
    std::optional<Date> signed_on;
    std::optional<Ref<Staff>> sales;
    bool auto_renew = false;
    std::optional<std::int64_t> notice_days;
    std::optional<Date> notice_on, terminated_on;
    std::optional<Date> pause_from, pause_to, resumed_on;
    std::vector<Ref<Contract>> follows;
    std::optional<double> discount;
    std::string note;
    // derived by derive()
    std::optional<Date> due, stops, notice_by;
    std::optional<Date> away_from, away_until;
    bool renews = false;
    std::int64_t arr_dividend = 0, arr_divisor = 1;
    // computed
    std::optional<DaysUntil> days_left;
    std::optional<Minor> arr, paid, unpaid;
};

/// Fills due, stops, notice_by, renews and the exact yearly value from what was agreed. `carried` is the yearly value of the
/// lines an extension prolongs (metrics.md §1.1: an extension carries it); `free_since`: where free time began that a
/// further free extension goes on with, its own start unless said.
/// Errors: Error{data} when ends is not after starts, an end is missing, or a date lies outside the term.
void derive(Contract&, Fraction carried, std::optional<Date> free_since = {});

/// Yearly recurring value in minor units, exact (metrics.md §1.1): amount·12/n for n whole months, else
/// amount·365/days; twelve times the monthly fee of an evergreen line; 0 for what does not recur.
Fraction yearly_value(const Contract&);

/// The day from which a pause is over: that on which service was resumed, or is to be as agreed; nullopt: there was none,
/// or it has no end yet. `ends` has been moved by as many days.
std::optional<Date> pause_end(const Contract&);

/// The day by which the customer, or we, must have given notice: due minus notice_days; nullopt without a notice term.
std::optional<Date> notice_deadline(const Contract&);

template <> struct Noun<Contract> {
    static constexpr auto fields = std::tuple{
        Field{"account", &Contract::account, {"Account", "客户"}, "who bought", {.also = "company,customer,account name,客户名称,公司", .noun = "account", .required = true}},
        Field{"external_id", &Contract::external_id, {"External id", "外部编号"}, "its id in the CRM; import finds it by this", {.also = "contract id,opportunity id,deal id,order id,contract number,合同编号,合同号"}},
        Field{"product", &Contract::product, {"Product", "产品"}, "what was bought", {.also = "产品名称"}},
        Field{"plan", &Contract::plan, {"Plan", "版本"}, "which edition of it"},
        Field{"seats", &Contract::seats, {"Seats", "席位"}, "how many users", {.also = "quantity,licenses,licences,数量"}},
        Field{"kind", &Contract::kind, {"Kind", "类型"}, "how it came about", {.also = "type,合同类型"}},
        Field{"currency", &Contract::currency, {"Currency", "币种"}, "of the amount; the account's unless said"},
        Field{"amount", &Contract::amount, &Contract::currency, {"Amount", "金额"}, "price of the whole term; of a month for an evergreen line", {.also = "value,close value,total,price,合同金额", .required = true}},
        Field{"recurring", &Contract::recurring, {"Recurring", "经常性"}, "whether it is bought again"},
        Field{"starts", &Contract::starts, {"Starts", "开始"}, "first service day", {.also = "start,start date,开始日期,生效日期", .required = true}},
        Field{"ends", &Contract::ends, {"Ends", "结束"}, "first day without service; empty for an evergreen line", {.also = "end,end date,结束日期,到期"}},
        Field{"signed_on", &Contract::signed_on, {"Signed", "签订日"}, "day of signature", {.also = "signed,close date,signature date,签约日期,签订日期"}},
        Field{"sales", &Contract::sales, {"Sales", "销售"}, "who sold it", {.also = "sales rep,sales agent,salesperson,owner,opportunity owner,销售经理,负责人", .noun = "staff"}},
        Field{"auto_renew", &Contract::auto_renew, {"Auto-renew", "自动续约"}, "renews by itself unless notice is given"},
        Field{"notice_days", &Contract::notice_days, {"Notice days", "通知天数"}, "days before due by which notice must be given", {.unit = "d"}},
        Field{"notice_on", &Contract::notice_on, {"Notice", "通知日"}, "when notice was given; set by 'contract notice'", {.access = Access::once}},
        Field{"terminated_on", &Contract::terminated_on, {"Terminated", "终止日"}, "first day without service where it ended early; set by 'contract end'", {.access = Access::once}},
        Field{"pause_from", &Contract::pause_from, {"Paused", "暂停日"}, "first day of a pause; set by 'contract pause'", {.access = Access::once}},
        Field{"pause_to", &Contract::pause_to, {"To resume", "约定恢复日"}, "first day with service again, as agreed when the pause began", {.access = Access::once}},
        Field{"resumed_on", &Contract::resumed_on, {"Resumed", "恢复日"}, "first day with service again; set by 'contract resume'", {.access = Access::once}},
        Field{"follows", &Contract::follows, {"Follows", "承接"}, "numbers of the lines it renews", {.also = "renewal of,续自", .noun = "contract"}},
        Field{"discount", &Contract::discount, {"Discount", "折扣"}, "per cent off the list price; the amount is what is paid", {.unit = "%"}},
        Field{"note", &Contract::note, {"Note", "备注"}, "free text"},
        Field{"due", &Contract::due, {"Due", "到期日"}, "last service day", {.access = Access::derived}},
        Field{"days_left", &Contract::days_left, {"Days", "剩余天数"}, "until due", {.access = Access::derived, .sql = "{t}.\"due\"", .unit = "d"}},
        Field{"stops", &Contract::stops, {"Stops", "停止日"}, "first day without service, early end considered", {.access = Access::derived}},
        Field{"away_from", &Contract::away_from, {"Away from", "中断自"}, "of a pause that counts as churn: one without a day of resuming, or of more than 90 days", {.access = Access::derived}},
        Field{"away_until", &Contract::away_until, {"Away until", "中断至"}, "first day with service again after it", {.access = Access::derived}},
        Field{"notice_by", &Contract::notice_by, {"Notice by", "通知期限"}, "last day on which notice may be given: due less notice_days", {.access = Access::derived}},
        Field{"renews", &Contract::renews, {"Renews", "计入续约"}, "falls due for renewal: recurring, three months or more, no pilot", {.access = Access::derived}},
        Field{"arr", &Contract::arr, &Contract::currency, {"ARR", "年费"}, "yearly value, rounded; exactly arr_dividend / arr_divisor",
              {.access = Access::derived, .sql = "CAST(round(CAST({t}.\"arr_dividend\" * 1.0 / {t}.\"arr_divisor\" AS NUMERIC)) AS BIGINT)"}},
        Field{"paid", &Contract::paid, &Contract::currency, {"Paid", "已回款"}, "what was paid of the amount, where something was",
              {.access = Access::derived, .sql = R"((SELECT CAST(sum(p."amount") AS BIGINT) FROM "payment" p WHERE p."contract" = {t}."id"))"}},
        Field{"unpaid", &Contract::unpaid, &Contract::currency, {"Unpaid", "未回款"}, "the rest of the amount, where something was paid; none of an evergreen line",
              {.access = Access::derived, .sql = R"((SELECT CASE WHEN {t}."kind" = 'evergreen' THEN NULL ELSE {t}."amount" - CAST(sum(p."amount") AS BIGINT) END FROM "payment" p WHERE p."contract" = {t}."id"))"}},
        Field{"arr_dividend", &Contract::arr_dividend, {"ARR dividend", "年费被除数"}, "minor units", {.access = Access::derived}},
        Field{"arr_divisor", &Contract::arr_divisor, {"ARR divisor", "年费除数"}, "months or days of the term, reduced", {.access = Access::derived}},
    };
    static const NounView view;
};

/// Notice was given on `on`: the line runs to its end and is not renewed by itself.
Outcome give_notice(Context&, std::int64_t contract, Date on);
/// Service stops before `on`, the first day without it; counted lost in the period of the original due date.
Outcome end_early(Context&, std::int64_t contract, Date on, const std::string& why);
/// Service pauses from `from` on, until the day before `to` where that was agreed: the end moves by as many days.
/// The new end, where it has one, is put into `ends`.
Outcome pause(Context&, std::int64_t contract, Date from, std::optional<Date> to, std::optional<Date>& ends);
/// Service goes on from `on`: the end moves by the days the pause took.
Outcome resume(Context&, std::int64_t contract, Date on, std::optional<Date>& ends);
/// The end of those lines of the account that are in force on `day` and have one: what a further line takes as its own
/// end, so that they fall due together. Error{no} when there is none, or when they end on different days.
Date common_end(Context&, std::int64_t account, Date day);
/// A line of kind extension from the end of `contract` on, free of charge unless `amount` is given. The id of the line.
std::int64_t prolong(Write&, std::int64_t contract, Span by, std::optional<Minor> amount, const std::string& why);

extern const std::string_view contract_schema;

}  // namespace cs
