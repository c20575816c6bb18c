// What a customer reads: one question, how to answer it, and how not to be asked again.
#include "base/places.hpp"
#include "base/text.hpp"
#include "health/survey_mail.hpp"
#include <fmt/format.h>

namespace cs {
namespace {

struct Wording {
    Words question, scale;
};
// Of a kind that has a scale; the others' questions are their own company's.
constexpr Wording nps_words{{"How likely is it that you would recommend us to a friend or a colleague?",
                             "您有多大可能把我们推荐给朋友或同事？"},
                            {"From 0 (not at all) to 10 (very likely).", "0（完全不可能）至 10（非常可能）。"}};
constexpr Wording csat_words{{"How satisfied are you with us?", "您对我们的满意程度如何？"},
                             {"From 1 (not at all) to 5 (very much).", "1（很不满意）至 5（非常满意）。"}};
constexpr Wording ces_words{
    {"How easy was it, with us, to get done what you wanted to get done?", "通过我们完成您想做的事，有多容易？"},
    {"From 1 (very hard) to 7 (very easy).", "1（很困难）至 7（很容易）。"}};

const Wording* wording_of(SurveyKind kind) {
    switch (kind) {
    case SurveyKind::nps: return &nps_words;
    case SurveyKind::csat: return &csat_words;
    case SurveyKind::ces: return &ces_words;
    default: return nullptr;
    }
}

std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        const bool plain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' ||
                           c == '.' || c == '_' || c == '~';
        out += plain ? std::string(1, c) : fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
    return out;
}

std::string value_of(std::string_view name, const Settings& settings, const DueQuestion& question) {
    if (name == "name") return question.name;
    if (name == "account") return question.account_name;
    if (name == "company") return settings.text("company");
    if (name == "contact") return std::to_string(question.contact);
    if (name == "email") return question.email;
    throw Error{Kind::config, fmt::format("{} stands for nothing", quoted(fmt::format("{{{}}}", name))),
                "{name}, {account}, {company}, {contact} or {email}"};
}

std::string key_of(SurveyKind kind, const char* part) {
    return setting_name({"survey", "ask", std::string{name_of(kind)}, part});
}

std::string question_text(const Context& context, const DueQuestion& question) {
    const auto& settings = context.settings;
    auto key = key_of(question.kind, question.lang == Lang::zh ? "question_zh" : "question");
    if (settings.text(key).empty()) key = key_of(question.kind, "question");
    if (!settings.text(key).empty()) return filled_in(settings.text(key), settings, question, key, false);
    if (const auto* words = wording_of(question.kind)) return std::string{words->question.in(question.lang)};
    throw Error{Kind::config, fmt::format("{} is not set: nobody would know what is asked", key),
                fmt::format("write it, such as: cs config set {} 'What do you want to reach with us?'", key)};
}

}  // namespace

std::string filled_in(std::string_view text, const Settings& settings, const DueQuestion& question,
                      std::string_view key, bool in_link) try {
    return with_places(text, [&](std::string_view name) {
        const auto value = value_of(name, settings, question);
        if (value.empty())
            throw Error{Kind::config, fmt::format("{{{}}} is empty for {}", name, quoted(question.name)),
                        "fill it in, or write the text without it"};
        return in_link ? escaped(value) : printable(value);
    });
} catch (const Error& e) {
    throw e.about(std::string{key});
}

Mail question_mail(const Context& context, const DueQuestion& question) {
    const auto lang = question.lang;
    const auto& company = context.settings.text("company");
    const auto say = [&](Words words, const auto&... values) {
        return fmt::format(fmt::runtime(words.in(lang)), values...);
    };
    Document document;
    document.name = "survey.question";
    document.lang = lang;
    document.title = company.empty() ? say({"A question for you", "想请教您一个问题"})
                                     : say({"A question from {}", "{}想请教您一个问题"}, printable(company));
    const auto paragraph = [&](std::string text) { document.blocks.emplace_back(Paragraph{std::move(text)}); };
    paragraph(say({"Dear {},", "{}，您好！"}, printable(question.name)));
    paragraph(question_text(context, question));
    const auto* words = wording_of(question.kind);
    if (words) paragraph(std::string{words->scale.in(lang)});
    const auto key = key_of(question.kind, "link");
    if (const auto& link = context.settings.text(key); !link.empty()) {
        paragraph(say({"Please answer here:", "请在此作答："}));
        paragraph(filled_in(link, context.settings, question, key, true));
    } else {
        paragraph(words ? say({"Just reply to this mail with your number and, if you like, a word on why.",
                               "直接回复本邮件告诉我们分数即可，也欢迎说明原因。"})
                        : say({"Just reply to this mail.", "直接回复本邮件即可。"}));
    }
    document.blocks.emplace_back(
        Footnote{say({"If you would rather not be asked, reply and say so.", "如不希望再收到此类问题，请回复告知。"})});
    return mail_of(context, {question.name, {printable(question.name), question.email}, lang, false}, document,
                   document.title,
                   fmt::format("survey/{}/{}/{}", question.contact, name_of(question.kind), to_text(question.due)));
}

}  // namespace cs
