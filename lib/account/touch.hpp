/// \file touch.hpp  Every call, visit, mail and meeting: when, who, with whom, what for, what came out, what next.
#pragma once
#include "account/contact.hpp"

namespace cs {

enum class TouchKind { call, visit, mail, meeting, training, review, note };
template <> struct Value<TouchKind> : ChoiceValue<TouchKind> {
    static constexpr Choice choices[] = {{"call", {"call", "电话"}}, {"visit", {"visit", "拜访"}}, {"mail", {"mail", "邮件"}}, {"meeting", {"meeting", "会议"}},
                                         {"training", {"training", "培训"}}, {"review", {"review", "复盘"}}, {"note", {"note", "备注"}}};
};

struct Touch : Record {
    Ref<Account> account;
    Date on = *Date::of(1970, 1, 1);
    TouchKind kind = TouchKind::note;
    std::optional<Ref<Staff>> by;
    std::vector<Ref<Contact>> with;
    std::optional<std::int64_t> duration;
    std::string purpose, note;
    std::optional<std::int64_t> sentiment;
    std::vector<std::string> links;
    std::string next;
    std::optional<Date> next_on, next_done_on;
    std::optional<Ref<Staff>> next_by;
    std::string external_id;
};

template <> struct Noun<Touch> {
    static constexpr auto fields = std::tuple{
        Field{"account", &Touch::account, {"Account", "客户"}, "who was touched", {.also = "company,account name,客户名称,公司", .noun = "account", .required = true}},
        Field{"on", &Touch::on, {"On", "日期"}, "the day; today unless said", {.also = "date,activity date,联系日期"}},
        Field{"kind", &Touch::kind, {"Kind", "方式"}, "how", {.also = "type,联系方式"}},
        Field{"by", &Touch::by, {"By", "我方"}, "who of ours; the person at the keyboard unless said", {.also = "owner,assigned to", .noun = "staff"}},
        Field{"with", &Touch::with, {"With", "对方"}, "their people", {.also = "contact,contacts,联系人", .noun = "contact"}},
        Field{"duration", &Touch::duration, {"Minutes", "时长"}, "how long it took", {.unit = "min"}},
        Field{"purpose", &Touch::purpose, {"Purpose", "目的"}, "what for", {.also = "subject,主题"}},
        Field{"note", &Touch::note, {"Note", "内容"}, "what was said and what came out", {.also = "summary,description,notes,comments,备注,纪要"}},
        Field{"sentiment", &Touch::sentiment, {"Mood", "情绪"}, "of the customer, -2 to 2"},
        Field{"links", &Touch::links, {"Links", "链接"}, "recording, deck"},
        Field{"next", &Touch::next, {"Next", "下一步"}, "the next step", {.also = "next step,下一步行动"}},
        Field{"next_on", &Touch::next_on, {"Next on", "下次日期"}, "when the next step is due", {.also = "next date,follow up on,下次跟进"}},
        Field{"next_by", &Touch::next_by, {"Next by", "下一步负责人"}, "who does the next step; who was there unless said", {.noun = "staff"}},
        Field{"next_done_on", &Touch::next_done_on, {"Done on", "完成日"}, "when the next step was done"},
        Field{"external_id", &Touch::external_id, {"External id", "外部编号"}, "its id in the CRM", {.also = "activity id"}},
    };
    static const NounView view;
};

/// The next step that a touch named was done on `on`. Error{no} when it names none, or it was done already.
Outcome finish_next_step(Context&, std::int64_t touch, Date on);

/// Large customers that were not visited since the quarter began (domain.md: at least one visit a quarter), those not
/// seen for longest first.
Table unvisited(Context&);

/// First day of the quarter that `day` lies in.
Date quarter_start(Date day);

extern const std::string_view touch_schema;

}  // namespace cs
