/// \file macro.hpp  A reply that is written once: with places for what is known of the ticket and for what is asked
/// for.
///
/// {{ticket.contact.name}} is a field of the ticket, or of what a field of it refers to; {{contact.…}}, {{account.…}}
/// and
/// {{staff.…}} stand for the ticket's contact, account and assignee, {{company}} and {{today}} for what they say, and
/// every other name for a parameter that the macro declares. A value is text: what looks like a place in it is none.
/// Source: model.md (macro).
#pragma once
#include "ticket/article.hpp"
#include "ticket/ticket.hpp"

namespace cs {

/// What follows on the reply.
enum class MacroThen { wait, hold, solve };
template <> struct Value<MacroThen> : ChoiceValue<MacroThen> {
    static constexpr Choice choices[] = {
        {"wait", {"wait", "待客户"}}, {"hold", {"hold", "待他方"}}, {"solve", {"solve", "解决"}}};
};

struct Macro : Record {
    std::string key, name, body_en, body_zh;
    std::vector<std::string> params, tags;
    std::optional<MacroThen> then;
    std::string area, function;
    std::optional<Ref<Article>> article;
    std::int64_t used = 0;
    std::string words;
};

template <> struct Noun<Macro> {
    static constexpr auto fields = std::tuple{
        Field{"key",
              &Macro::key,
              {"Key", "代号"},
              "short name, unique; made from the name unless said",
              {.access = Access::key}},
        Field{"name", &Macro::name, {"Name", "名称"}, "what it answers", {.required = true}},
        Field{"body_en",
              &Macro::body_en,
              {"English", "英文正文"},
              "the reply in English, with places such as {{contact.name}}"},
        Field{"body_zh", &Macro::body_zh, {"Chinese", "中文正文"}, "the reply in Chinese"},
        Field{"params",
              &Macro::params,
              {"Parameters", "参数"},
              "what is asked for with each use: 'name=what for', a semicolon between"},
        Field{"then", &Macro::then, {"Then", "之后"}, "what follows on the reply"},
        Field{"tags", &Macro::tags, {"Tags", "标签"}, "words that the ticket gets"},
        Field{"area", &Macro::area, {"Area", "模块"}, "the area that the ticket gets"},
        Field{"function", &Macro::function, {"Function", "功能"}, "the function that the ticket gets"},
        Field{"article", &Macro::article, {"Article", "文章"}, "the article that it sends", {.noun = "article"}},
        Field{"used",
              &Macro::used,
              {"Used", "使用次数"},
              "replies and notes that were made from it",
              {.access = Access::derived,
               .sql = R"((SELECT count(*) FROM "ticket_event" e WHERE e."macro" = {t}."id"))"}},
        Field{"words",
              &Macro::words,
              {"Words", "检索词"},
              "by which it is found",
              {.access = Access::derived, .hidden = true}},
    };
    static const NounView view;
};

/// What was given for the parameters, by name.
using MacroParams = std::map<std::string, std::string, std::less<>>;

/// The reply for a ticket, in its contact's language where the macro has it. Errors: Error{no} for a place whose value
/// is missing in the store, Error{usage} for a parameter that was not given, or is not one; each names it.
std::string filled_macro(Context&, const Macro&, const Ticket&, const MacroParams&);

/// The reply, and what would follow on it.
Facts macro_preview(Context&, std::int64_t macro, std::int64_t ticket, const MacroParams&);

}  // namespace cs
