/// \file usage.hpp  Rows of usage and of signals as fields, for the columns of files and for views. Nobody adds or
/// edits one: imports do.
#pragma once
#include "account/account.hpp"
#include "usage/feature.hpp"

namespace cs {

/// What an account did with a feature on a day, all its users together or one of them.
struct Usage : Record {
    Date day = *Date::of(1970, 1, 1);
    Ref<Account> account;
    Ref<Feature> feature;
    std::string user;
    std::int64_t events = 0, minutes = 0;
};
template <> struct Noun<Usage> {
    static constexpr auto fields = std::tuple{
        Field{"day", &Usage::day, {"Day", "日期"}, "day of use", {.also = "date,on,日", .required = true}},
        Field{"account",
              &Usage::account,
              {"Account", "客户"},
              "who used it",
              {.also = "company,customer,account key,account id,客户代号,公司", .noun = "account", .required = true}},
        Field{"feature",
              &Usage::feature,
              {"Feature", "功能"},
              "what was used",
              {.also = "function,module,feature key,产品功能", .noun = "feature", .required = true}},
        Field{"user",
              &Usage::user,
              {"User", "用户"},
              "whose use it was: an address or an id; empty: of all together",
              {.also = "user id,email,login,账号,用户编号"}},
        Field{"events", &Usage::events, {"Events", "次数"}, "how often", {.also = "count,uses,clicks,使用次数"}},
        Field{"minutes",
              &Usage::minutes,
              {"Minutes", "分钟"},
              "how long, in whole minutes",
              {.also = "duration,使用时长,时长", .unit = "min"}},
    };
    static const NounView view;
};

/// What a signal said of an account on a day.
struct SignalRow : Record {
    Date day = *Date::of(1970, 1, 1);
    Ref<Account> account;
    std::string signal;
    double value = 0;
};
template <> struct Noun<SignalRow> {
    static constexpr auto fields = std::tuple{
        Field{"day", &SignalRow::day, {"Day", "日期"}, "day it is of", {.also = "date,on,日", .required = true}},
        Field{"account",
              &SignalRow::account,
              {"Account", "客户"},
              "whose it is",
              {.also = "company,customer,account key,account id,客户代号,公司", .noun = "account", .required = true}},
        Field{"signal",
              &SignalRow::signal,
              {"Signal", "信号"},
              "which, as cs.toml names it",
              {.also = "name,metric,measure,指标", .required = true}},
        Field{"value",
              &SignalRow::value,
              {"Value", "数值"},
              "the number, with up to six decimals",
              {.also = "amount,number,金额,数量", .required = true}},
    };
    static const NounView view;
};

extern const std::string_view usage_schema;

}  // namespace cs
