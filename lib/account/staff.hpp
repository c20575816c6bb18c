/// \file staff.hpp  Our own people: who holds which accounts, and what they can carry.
#pragma once
#include "store/fields.hpp"

namespace cs {

enum class Role { csm, support, sales, product, marketing, admin };
template <> struct Value<Role> : ChoiceValue<Role> {
    static constexpr Choice choices[] = {{"csm", {"CSM", "客户成功经理"}}, {"support", {"support", "客服经理"}}, {"sales", {"sales", "销售经理"}},
                                         {"product", {"product", "产品"}}, {"marketing", {"marketing", "市场"}}, {"admin", {"admin", "管理员"}}};
};

enum class Language { en, zh };
template <> struct Value<Language> : ChoiceValue<Language> {
    static constexpr Choice choices[] = {{"en", {"English", "英文"}}, {"zh", {"Chinese", "中文"}}};
};

struct Staff : Record {
    std::string handle, name, name_match;
    std::vector<Role> roles;
    std::string email;
    Currency currency;
    std::optional<Minor> capacity;
    std::optional<double> hours_per_week;
    std::optional<Language> language;
    std::string bio, strengths;
    std::optional<Date> since;
    bool active = true;
};

template <> struct Noun<Staff> {
    static constexpr auto fields = std::tuple{
        Field{"handle", &Staff::handle, {"Handle", "代号"}, "short name, unique, such as li", {.access = Access::key, .also = "login,user,username,账号,工号", .required = true}},
        Field{"name", &Staff::name, {"Name", "姓名"}, "what people call them", {.also = "full name,owner,sales agent,员工姓名", .required = true}},
        Field{"roles", &Staff::roles, {"Roles", "角色"}, "what they do", {.also = "role,岗位"}},
        Field{"email", &Staff::email, {"Email", "邮箱"}, "where reminders go", {.also = "e-mail,mail,邮件,电子邮箱"}},
        Field{"currency", &Staff::currency, {"Currency", "币种"}, "of the capacity"},
        Field{"capacity", &Staff::capacity, &Staff::currency, {"Capacity", "承载额"}, "contract value they can carry"},
        Field{"hours_per_week", &Staff::hours_per_week, {"Hours/week", "每周工时"}, "working hours a week", {.unit = "h"}},
        Field{"language", &Staff::language, {"Language", "语言"}, "of the mail they get"},
        Field{"bio", &Staff::bio, {"Bio", "简介"}, "experience, for the page that introduces them"},
        Field{"strengths", &Staff::strengths, {"Strengths", "特长"}, "for the page that introduces them"},
        Field{"since", &Staff::since, {"Since", "入职"}, "first day with us"},
        Field{"active", &Staff::active, {"Active", "在职"}, "whether they still work here"},
        Field{"name_match", &Staff::name_match, {"Name for matching", "匹配名"}, "the name as it is compared", {.access = Access::derived, .hidden = true}},
    };
    static const NounView view;
};

extern const std::string_view staff_schema;

}  // namespace cs
