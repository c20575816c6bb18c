// What an acknowledgement says: the text of cs.toml, or our own words.
#include "base/near.hpp"
#include "base/places.hpp"
#include "base/text.hpp"
#include "config/place.hpp"
#include "ticket/acknowledgement.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

constexpr const char* text_key = "support.acknowledgement";
constexpr const char* text_key_zh = "support.acknowledgement_zh";

constexpr std::string_view places[] = {"name", "account", "number", "subject", "by", "company"};

std::string said_of(const AckFacts& facts, std::string_view place) {
    if (place == "name") return facts.name;
    if (place == "account") return facts.account;
    if (place == "number") return std::to_string(facts.number);
    if (place == "subject") return facts.subject;
    if (place == "by") return facts.by;
    if (place == "company") return facts.company;
    const auto near = did_you_mean(place, places);
    throw Error{Kind::config, fmt::format("{} stands for nothing", quoted(fmt::format("{{{}}}", place))),
                near.empty() ? "there are {name}, {account}, {number}, {subject}, {by} and {company}" : near};
}

/// What stands between blank lines.
std::vector<std::string> paragraphs_of(std::string_view text) {
    std::vector<std::string> all(1);
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        const auto line = trimmed(text.substr(0, end));
        if (line.empty() && !all.back().empty()) all.emplace_back();
        if (!line.empty()) all.back() += fmt::format("{}{}", all.back().empty() ? "" : "\n", line);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    if (all.back().empty()) all.pop_back();
    return all;
}

std::vector<std::string> filled(const std::string& text, const AckFacts& facts) {
    std::vector<std::string> said;
    for (const auto& paragraph : paragraphs_of(text)) {
        bool all_known = true;
        auto filled = with_places(paragraph, [&](std::string_view place) {
            auto value = said_of(facts, place);
            all_known = all_known && !value.empty();
            return value;
        });
        if (all_known) said.push_back(std::move(filled));
    }
    return said;
}

std::vector<std::string> own_words(const AckFacts& facts, Lang lang) {
    const auto say = [&](Words words, const auto&... values) {
        return fmt::format(fmt::runtime(words.in(lang)), values...);
    };
    return {facts.name.empty() ? say({"Hello,", "您好！"}) : say({"Dear {},", "{}，您好！"}, facts.name),
            say({"Your message has arrived; its number is {}.", "您的来信已收到，编号为 {}。"}, facts.number),
            facts.by.empty() ? say({"One of us will answer you.", "我们的同事会回复您。"})
                             : say({"One of us will answer you by {}.", "我们的同事会在 {} 之前回复您。"}, facts.by),
            say({"To add something, reply to this mail.", "如需补充，请直接回复本邮件。"})};
}

}  // namespace

std::vector<Error> acknowledgement_faults(const Settings& settings) {
    const AckFacts some{"x", "x", "x", "x", "x", 1};
    std::vector<Error> faults;
    for (const auto* key : {text_key, text_key_zh}) {
        try {
            filled(settings.text(key), some);
        } catch (const Error& e) {
            faults.emplace_back(Kind::config, fmt::format("{}: {}", key, e.message()), e.hint(),
                                place_of(settings.value(key)));
        }
    }
    return faults;
}

AckWords acknowledgement_words(const Settings& settings, const AckFacts& facts, Lang lang) {
    const auto& in_chinese = settings.text(text_key_zh);
    const auto& text = lang == Lang::zh && !in_chinese.empty() ? in_chinese : settings.text(text_key);
    if (auto said = filled(text, facts); !said.empty()) return {std::move(said), false};
    return {own_words(facts, lang), true};
}

}  // namespace cs
