/// \file outlook.hpp  What people write about a due set: who leads it, what is expected of it, what was judged, done
/// and sent.
///
/// A due set is derived and has no row; an outlook is kept for (account, due, currency) from the first word that
/// somebody writes about it, and everything else that is written hangs on the outlook. An extension that moves the
/// whole set takes the outlook along (carry_outlook), so that nothing has to be judged or done twice. Source: model.md
/// (renewal); domain.md, "Reviews and renewal".
#pragma once
#include "account/contact.hpp"
#include "renewal/renewal.hpp"

namespace cs {

struct RenewalOutlook : Record {
    Ref<Account> account;
    Date due = *Date::of(1970, 1, 1);
    Currency currency;
    std::optional<Ref<Staff>> owner;
    std::optional<RenewalCategory> category;
    std::optional<Minor> target, forecast;
    std::string next_year, value_report;
};
template <> struct Noun<RenewalOutlook> {
    static constexpr auto fields = std::tuple{
        Field{"account",
              &RenewalOutlook::account,
              {"Account", "客户"},
              "whose renewal it is",
              {.access = Access::once, .noun = "account", .required = true, .identity = true}},
        Field{"due", &RenewalOutlook::due, {"Due", "到期日"}, "last service day", {.access = Access::once, .identity = true}},
        Field{"currency",
              &RenewalOutlook::currency,
              {"Currency", "币种"},
              "of the set and its amounts",
              {.access = Access::once, .identity = true}},
        Field{"owner",
              &RenewalOutlook::owner,
              {"Owner", "负责人"},
              "who leads it; the account's CSM unless said",
              {.noun = "staff"}},
        Field{"category", &RenewalOutlook::category, {"Category", "预测分类"}, "how likely it is that it renews"},
        Field{"target",
              &RenewalOutlook::target,
              &RenewalOutlook::currency,
              {"Target", "目标金额"},
              "yearly value that it shall renew for"},
        Field{"forecast",
              &RenewalOutlook::forecast,
              &RenewalOutlook::currency,
              {"Forecast", "预测金额"},
              "yearly value that it is expected to renew for"},
        Field{"next_year",
              &RenewalOutlook::next_year,
              {"Next year", "明年目标"},
              "next year's goal, as it was agreed with them in writing"},
        Field{"value_report",
              &RenewalOutlook::value_report,
              {"Value report", "价值报告"},
              "where the value report that they were sent lies"},
    };
    static const NounView view;
};

/// A step of the play that somebody did, or found needless.
enum class RenewalMark { done, skipped };
template <> struct Value<RenewalMark> : ChoiceValue<RenewalMark> {
    static constexpr Choice choices[] = {{"done", {"done", "已完成"}}, {"skipped", {"skipped", "已跳过"}}};
};
struct RenewalStep : Record {
    Ref<Account> account;
    Ref<RenewalOutlook> outlook;
    std::string step;
    RenewalMark mark = RenewalMark::done;
    Date on = *Date::of(1970, 1, 1);
    std::string by, why;
};
template <> struct Noun<RenewalStep> {
    static constexpr auto fields = std::tuple{
        Field{"account", &RenewalStep::account, {"Account", "客户"}, "whose renewal it is", {.noun = "account"}},
        Field{"outlook", &RenewalStep::outlook, {"Renewal", "续约"}, "of which", {.noun = "renewal_outlook"}},
        Field{"step", &RenewalStep::step, {"Step", "步骤"}, "which step of the play"},
        Field{"mark", &RenewalStep::mark, {"Mark", "标记"}, "done, or skipped"},
        Field{"on", &RenewalStep::on, {"On", "日期"}, "the day"},
        Field{"by", &RenewalStep::by, {"By", "人员"}, "who says so"},
        Field{"why", &RenewalStep::why, {"Why", "说明"}, "what was done, or why it is not needed"},
    };
    static const NounView view;
};

/// Who judges. A later word of the same one takes the place of an earlier one, which stays on record.
enum class Judge { system, csm, final_word };
template <> struct Value<Judge> : ChoiceValue<Judge> {
    static constexpr Choice choices[] = {
        {"system", {"system", "系统"}}, {"csm", {"CSM", "客户成功经理"}}, {"final", {"final", "最终"}}};
};
struct RenewalVerdict : Record {
    Ref<Account> account;
    Ref<RenewalOutlook> outlook;
    std::int64_t checkpoint = 0;
    Judge judge = Judge::system;
    Prognosis verdict = Prognosis::monitor;
    Date on = *Date::of(1970, 1, 1);
    std::string by, why;
};
template <> struct Noun<RenewalVerdict> {
    static constexpr auto fields = std::tuple{
        Field{"account", &RenewalVerdict::account, {"Account", "客户"}, "whose renewal it is", {.noun = "account"}},
        Field{"outlook", &RenewalVerdict::outlook, {"Renewal", "续约"}, "of which", {.noun = "renewal_outlook"}},
        Field{"checkpoint",
              &RenewalVerdict::checkpoint,
              {"Checkpoint", "检查点"},
              "days before due, of renewal.checkpoints",
              {.unit = "d"}},
        Field{"judge", &RenewalVerdict::judge, {"Judge", "判断方"}, "the system, the CSM, or the final word"},
        Field{"verdict", &RenewalVerdict::verdict, {"Verdict", "判断"}, "what is expected to happen"},
        Field{"on", &RenewalVerdict::on, {"On", "日期"}, "the day"},
        Field{"by", &RenewalVerdict::by, {"By", "人员"}, "who said it"},
        Field{"why", &RenewalVerdict::why, {"Why", "理由"}, "on what it rests"},
    };
    static const NounView view;
};

/// How a notice went out.
enum class NoticeWay { mail, registered, courier, portal, hand };
template <> struct Value<NoticeWay> : ChoiceValue<NoticeWay> {
    static constexpr Choice choices[] = {{"mail", {"mail", "电子邮件"}},
                                         {"registered", {"registered letter", "挂号信"}},
                                         {"courier", {"courier", "快递"}},
                                         {"portal", {"portal", "客户平台"}},
                                         {"hand", {"by hand", "当面送达"}}};
};
/// tell: the customer was told that the contract renews by itself, as the law has it · notice: under the contract.
enum class NoticeAbout { tell, notice };
template <> struct Value<NoticeAbout> : ChoiceValue<NoticeAbout> {
    static constexpr Choice choices[] = {{"tell", {"renews by itself", "自动续约告知"}},
                                         {"notice", {"contract notice", "合同通知"}}};
};
struct RenewalNotice : Record {
    Ref<Account> account;
    Ref<RenewalOutlook> outlook;
    NoticeAbout about = NoticeAbout::tell;
    NoticeWay how = NoticeWay::mail;
    Date on = *Date::of(1970, 1, 1);
    std::optional<Date> deadline;
    std::optional<Ref<Contact>> contact;
    std::string proof, by;
};
template <> struct Noun<RenewalNotice> {
    static constexpr auto fields = std::tuple{
        Field{"account", &RenewalNotice::account, {"Account", "客户"}, "whose renewal it is", {.noun = "account"}},
        Field{"outlook", &RenewalNotice::outlook, {"Renewal", "续约"}, "of which", {.noun = "renewal_outlook"}},
        Field{"about", &RenewalNotice::about, {"About", "事由"}, "what was told"},
        Field{"how", &RenewalNotice::how, {"How", "方式"}, "how it went out"},
        Field{"on", &RenewalNotice::on, {"Sent", "发出日"}, "the day"},
        Field{"deadline", &RenewalNotice::deadline, {"Deadline", "期限"}, "by when it had to be out"},
        Field{"contact", &RenewalNotice::contact, {"To", "收件人"}, "who of theirs", {.noun = "contact"}},
        Field{"proof", &RenewalNotice::proof, {"Proof", "凭证"}, "what proves it, such as the number of the parcel"},
        Field{"by", &RenewalNotice::by, {"By", "人员"}, "who sent it"},
    };
    static const NounView view;
};

/// What was written about a set; nullopt before the first word.
std::optional<RenewalOutlook> outlook_of(Context&, const Renewal&);
/// The same, begun if nobody wrote anything yet.
RenewalOutlook begun_outlook(Write&, const Renewal&);
/// The set is due on `to` now. Where something was written about that one, too, the two are made one: what was said of
/// it stands, and is completed by what moves.
void carry_outlook(Write&, const Renewal& set, Date to);
/// Contracts as accounts know them, but that a line whose due day is changed, the last one of its set, takes along what
/// was written about that.
const NounView& contracts_with_outlooks();

/// Records that hang on the outlook of a set, the oldest first.
template <class R> std::vector<R> written(Context& context, const RenewalOutlook& outlook) {
    const auto& noun = context.nouns.of<R>();
    Query query;
    query.where = {{&noun.at("account"), Condition::Op::equal, {outlook.account.id}, {}},
                   {&noun.at("outlook"), Condition::Op::equal, {outlook.id}, {}}};
    for (const auto& field : noun.fields) query.fields.push_back(&field);
    return all<R>(context, query);
}

/// Whether a set still waits for its end: open, or in grace. Error{no} if not, saying where it stands.
void check_unsettled(const Renewal&);

extern const std::string_view outlook_schema;

}  // namespace cs
