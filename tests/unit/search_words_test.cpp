#include "base/search_words.hpp"
#include "base/text.hpp"
#include <doctest/doctest.h>

using namespace cs;

TEST_CASE("the words of a text, each once") {
    const std::pair<std::string_view, std::string_view> cases[] = {
        {"", ""},
        {" \n -- ", ""},
        {"Reset the PASSWORD, the password!", "reset the password"},
        {"3 errors in v3.2", "3 error in v3 2"},
        {"status class bus Paris yes", "status class bus paris yes"},
        {"ＧＴＸ１０８０", "gtx1080"},
        {"Straße Éclair", "strasse éclair"},
        {"登录失败", "登 登录 录 录失 失 失败 败"},
        {"GTX显卡1080", "gtx 显 显卡 卡 1080"},
        {"库存 库存", "库 库存 存"},
        {"한국어", "한 한국 국 국어 어"},
        {std::string_view{"a\0b \xff"
                          "c",
                          6},
         "a b c"},
        {"don't \x1b[31m<b>", "don t 31m b"},
    };
    for (const auto& [text, words] : cases) {
        CAPTURE(text);
        CHECK(indexed_words(text) == words);
    }
}

TEST_CASE("no text has more words than an index can take, and no word is longer") {
    std::string text;
    for (std::size_t i = 0; i < most_indexed_words + 10; ++i) text += "w" + std::to_string(i) + " ";
    CHECK(split(indexed_words(text), ' ').size() == most_indexed_words);
    CHECK(indexed_words(std::string(41, 'x')).empty());
    CHECK(indexed_words(std::string(40, 'x')) == std::string(40, 'x'));
}

TEST_CASE("what is asked for leaves out what stands everywhere") {
    const std::pair<std::string_view, std::vector<std::string>> cases[] = {
        {"How do I reset the password?", {"reset", "password"}},
        {"the of", {"the", "of"}},
        {"登录失败", {"登录", "录失", "失败"}},
        {"库", {"库"}},
        {"login 登录 login", {"login", "登录"}},
        {"?", {}},
    };
    for (const auto& [question, words] : cases) {
        CAPTURE(question);
        CHECK(asked_words(question) == words);
    }
}

TEST_CASE("what is asked for in the words of a text is found in its index") {
    for (const std::string text :
         {"Errors while syncing the stocks", "无法登录系统，提示密码错误", "ｶﾞﾗｽ 東京タワー", "Ünïcode ǅ ﬁne"}) {
        const auto index = ' ' + indexed_words(text) + ' ';
        for (const auto& word : asked_words(text)) {
            CAPTURE(text);
            CAPTURE(word);
            CHECK(index.find(' ' + word + ' ') != std::string::npos);
        }
    }
}
