/// \file words.hpp  The names that tickets have for things: states, priorities, channels, kinds, who speaks.
#pragma once
#include "store/value.hpp"

namespace cs {

/// For whom a page is made. For people points in time are those of the wall clock that the hours are read from, and
/// choices have their labels; for programs they are UTC, and names.
enum class Reader { person, program };

/// new: nobody has looked at it · open: we work on it · pending: waits for the customer · on_hold: waits for others ·
/// solved: we say so · closed: the customer has said so, or nobody asks any more.
enum class TicketState { fresh, open, pending, on_hold, solved, closed };
template <> struct Value<TicketState> : ChoiceValue<TicketState> {
    static constexpr Choice choices[] = {{"new", {"new", "新建"}},           {"open", {"open", "处理中"}},
                                         {"pending", {"pending", "待客户"}}, {"on_hold", {"on hold", "待他方"}},
                                         {"solved", {"solved", "已解决"}},   {"closed", {"closed", "已关闭"}}};
};
enum class Priority { urgent, high, normal, low };
template <> struct Value<Priority> : ChoiceValue<Priority> {
    static constexpr Choice choices[] = {{"urgent", {"urgent", "紧急"}},
                                         {"high", {"high", "高"}},
                                         {"normal", {"normal", "普通"}},
                                         {"low", {"low", "低"}}};
};
enum class Channel { mail, chat, phone, social, form };
template <> struct Value<Channel> : ChoiceValue<Channel> {
    static constexpr Choice choices[] = {{"mail", {"mail", "邮件"}},
                                         {"chat", {"chat", "在线聊天"}},
                                         {"phone", {"phone", "电话"}},
                                         {"social", {"social", "社交媒体"}},
                                         {"form", {"form", "表单"}}};
};
enum class TicketKind { question, bug, task };
template <> struct Value<TicketKind> : ChoiceValue<TicketKind> {
    static constexpr Choice choices[] = {
        {"question", {"question", "咨询"}}, {"bug", {"bug", "缺陷"}}, {"task", {"task", "任务"}}};
};
/// automatic: a program of ours, whose words are no reply.
enum class Author { customer, agent, automatic };
template <> struct Value<Author> : ChoiceValue<Author> {
    static constexpr Choice choices[] = {
        {"customer", {"customer", "客户"}}, {"agent", {"agent", "我方"}}, {"automatic", {"automatic", "自动"}}};
};

}  // namespace cs
