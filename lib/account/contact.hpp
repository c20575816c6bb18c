/// \file contact.hpp  The customer's people.
#pragma once
#include "account/account.hpp"
#include "document/document.hpp"
#include "store/store.hpp"

namespace cs {

enum class ContactRole { champion, decision_maker, buyer, user, other };
template <> struct Value<ContactRole> : ChoiceValue<ContactRole> {
    static constexpr Choice choices[] = {{"champion", {"champion", "支持者"}}, {"decision_maker", {"decision maker", "决策者"}}, {"buyer", {"buyer", "采购"}},
                                         {"user", {"user", "用户"}}, {"other", {"other", "其他"}}};
};
/// Whose messages reach them: those for users, or those for managers.
enum class ContactType { user, manager };
template <> struct Value<ContactType> : ChoiceValue<ContactType> {
    static constexpr Choice choices[] = {{"user", {"user", "用户"}}, {"manager", {"manager", "管理者"}}};
};
enum class Effort { working, won, given_up };
template <> struct Value<Effort> : ChoiceValue<Effort> {
    static constexpr Choice choices[] = {{"working", {"working", "争取中"}}, {"won", {"won", "已争取"}}, {"given_up", {"given up", "已放弃"}}};
};

struct Contact : Record {
    Ref<Account> account;
    std::string name, name_match, external_id, title, function;
    std::optional<std::int64_t> tier;
    std::optional<ContactRole> role;
    std::optional<ContactType> type;
    std::optional<std::int64_t> attitude;
    std::optional<Date> attitude_on;
    std::optional<std::int64_t> will_to_renew;
    std::string email, phone;
    std::optional<Language> language;
    std::optional<Date> left_on;
    bool opt_out = false;
    std::string does, aims_at, works_at, pains;
    std::optional<bool> solvable;
    std::optional<Effort> effort;
    std::string effort_why;
    std::optional<Date> last_touch;
};

template <> struct Noun<Contact> {
    static constexpr auto fields = std::tuple{
        Field{"account", &Contact::account, {"Account", "客户"}, "whose person it is", {.also = "company,account name,客户名称,公司", .noun = "account", .required = true}},
        Field{"name", &Contact::name, {"Name", "姓名"}, "what people call them", {.also = "full name,contact,contact name,联系人,联系人姓名", .required = true}},
        Field{"external_id", &Contact::external_id, {"External id", "外部编号"}, "their id in the CRM", {.also = "contact id"}},
        Field{"title", &Contact::title, {"Title", "职务"}, "on their card", {.also = "job title,position,职位"}},
        Field{"function", &Contact::function, {"Function", "职能"}, "what they are there for: doctor, finance, nurse", {.also = "department,部门,科室"}},
        Field{"tier", &Contact::tier, {"Tier", "层级"}, "1 answers for the business or does its core work, 2 makes it run", {.also = "关键人层级"}},
        Field{"role", &Contact::role, {"Role", "角色"}, "in the purchase"},
        Field{"type", &Contact::type, {"Type", "类型"}, "which messages reach them"},
        Field{"attitude", &Contact::attitude, {"Attitude", "态度"}, "from -2 against us to 2 for us"},
        Field{"attitude_on", &Contact::attitude_on, {"Attitude on", "态度日期"}, "when that was judged", {.access = Access::derived}},
        Field{"will_to_renew", &Contact::will_to_renew, {"Will to renew", "续费意愿"}, "from -2 to 2"},
        Field{"email", &Contact::email, {"Email", "邮箱"}, "address", {.also = "e-mail,mail,email address,邮件,电子邮箱"}},
        Field{"phone", &Contact::phone, {"Phone", "电话"}, "number", {.also = "tel,mobile,手机,联系电话"}},
        Field{"language", &Contact::language, {"Language", "语言"}, "of the mail they get"},
        Field{"left_on", &Contact::left_on, {"Left", "离职日"}, "when they left the company"},
        Field{"opt_out", &Contact::opt_out, {"Opt out", "退订"}, "gets no mail from any command"},
        Field{"does", &Contact::does, {"Does", "工作内容"}, "their work"},
        Field{"aims_at", &Contact::aims_at, {"Aims at", "工作目标"}, "what they want to reach by it"},
        Field{"works_at", &Contact::works_at, {"Works at", "工作场所"}, "where they do it"},
        Field{"pains", &Contact::pains, {"Pains", "痛点"}, "what hurts"},
        Field{"solvable", &Contact::solvable, {"Solvable", "可解决"}, "whether the product can solve it"},
        Field{"effort", &Contact::effort, {"Effort", "投入"}, "whether it pays to win them"},
        Field{"effort_why", &Contact::effort_why, {"Why", "投入原因"}, "why the effort is as it is"},
        Field{"last_touch", &Contact::last_touch, {"Last touch", "最近联系"}, "day of the last touch they were part of",
              {.access = Access::derived, .sql = "(SELECT max(x.\"on\") FROM \"touch\" x JOIN \"touch_with\" w ON w.\"touch\" = x.\"id\" WHERE w.\"value\" = {t}.\"id\")"}},
        Field{"name_match", &Contact::name_match, {"Name for matching", "匹配名"}, "the name as it is compared", {.access = Access::derived, .hidden = true}},
    };
    static const NounView view;
};

/// How they think of us on `on`, -2 to 2. A reason becomes a note among the touches. Errors: Error{data} out of range.
Outcome judge_attitude(Context&, std::int64_t contact, std::int64_t attitude, const std::string& why);

/// What a departure leaves behind.
struct Departure {
    std::vector<Words> warnings;   ///< a champion left, nobody of tier 1 is left …
    std::int64_t successor = 0;    ///< who has the seat now; 0: nobody
    bool successor_is_new = false;
};
/// They left the company on `on`. Who is named `successor` (one of the account's people, or somebody new) takes over
/// title, function, tier, role and type where they have none of their own. Error{no} if they had left already.
Outcome leave(Context&, std::int64_t contact, Date on, const std::string& successor, Departure&);

/// People of customers with whom nobody has talked for `days` days, by account and tier; notes are no talks.
Table silent_contacts(Context&, std::int64_t days);
/// Customers that hang on one person: the only contact there is, or the only one talked with in half a year.
Table single_contacts(Context&);
/// What people do, aim at and suffer from, by function, over all accounts: what product needs to hear.
Table pains(Context&);

extern const std::string_view contact_schema;

}  // namespace cs
