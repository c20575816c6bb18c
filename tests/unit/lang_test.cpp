#include "base/lang.hpp"
#include <doctest/doctest.h>

using namespace cs;

TEST_CASE("languages are read from options and from locale names") {
    for (const char* text : {"zh", "ZH", "zh_CN.UTF-8", "zh-Hans", "zh_TW", "zh.GB18030", "zh@stroke"})
        CHECK(parse_lang(text) == Lang::zh);
    for (const char* text : {"en", "en_US", "en-GB", "En_us.utf8"}) CHECK(parse_lang(text) == Lang::en);
    for (const char* text : {"", "C", "C.UTF-8", "POSIX", "de", "de_DE", "english", "zhx", "z", "e\x8e"})
        CHECK_FALSE(parse_lang(text));
}

TEST_CASE("a word without Chinese is shown in English") {
    CHECK(Words{"yes", "是"}.in(Lang::zh) == "是");
    CHECK(Words{"yes", "是"}.in(Lang::en) == "yes");
    CHECK(Words{"ARR", ""}.in(Lang::zh) == "ARR");
}
