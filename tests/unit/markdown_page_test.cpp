#include "document/markdown_page.hpp"
#include <doctest/doctest.h>
#include <string>
#include <utility>

using namespace cs;

TEST_CASE("Markdown becomes HTML") {
    const std::pair<std::string_view, std::string_view> cases[] = {
        {"", ""},
        {"# One\n\ntwo *three* **four** `five`",
         "<h2>One</h2>\n<p>two <em>three</em> <strong>four</strong> <code>five</code></p>\n"},
        {"###### deep", "<h6>deep</h6>\n"},
        {"- a\n- b", "<ul><li>a</li>\n<li>b</li>\n</ul>\n"},
        {"3. a\n4. b", "<ol start=\"3\"><li>a</li>\n<li>b</li>\n</ol>\n"},
        {"> said", "<blockquote><p>said</p>\n</blockquote>\n"},
        {"```\na < b\n\tc\n```", "<pre><code>a &lt; b\n    c\n</code></pre>\n"},
        {"|a|b|\n|---|---|\n|1|2|", "<table><thead><tr><th>a</th><th>b</th></tr>\n</thead>\n<tbody><tr><td>1</"
                                    "td><td>2</td></tr>\n</tbody>\n</table>\n"},
        {"a  \nb\nc", "<p>a<br>\nb\nc</p>\n"},
        {"~~old~~ &copy;", "<p><del>old</del> &copy;</p>\n"},
        {"[site](https://example.com/?a=1&b=2)",
         "<p><a href=\"https://example.com/?a=1&amp;b=2\" rel=\"noopener noreferrer\">site</a></p>\n"},
        {"[mail](mailto:a@example.com)",
         "<p><a href=\"mailto:a@example.com\" rel=\"noopener noreferrer\">mail</a></p>\n"},
        {"![a picture](http://example.com/a.png)",
         "<p><a href=\"http://example.com/a.png\" rel=\"noopener noreferrer\">a picture</a></p>\n"},
        {"**重置密码**：见[这里](https://例子.cn/密码)",
         "<p><strong>重置密码</strong>：见<a href=\"https://例子.cn/密码\" rel=\"noopener noreferrer\">这里</a></p>\n"},
    };
    for (const auto& [markdown, html] : cases) {
        CAPTURE(markdown);
        CHECK(markdown_page(markdown) == html);
    }
}

TEST_CASE("what somebody typed to do harm is text") {
    const std::pair<std::string, std::string_view> cases[] = {
        {"<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n"},
        {"<img src=x onerror=alert(1)>", "<p>&lt;img src=x onerror=alert(1)&gt;</p>\n"},
        {"[a](javascript:alert(1))", "<p>a</p>\n"},
        {"[a](JaVaScRiPt:alert(1))", "<p>a</p>\n"},
        {"[a](java&#115;cript:alert(1))", "<p>a</p>\n"},
        {"[a](data:text/html;base64,PHNjcmlwdD4=)", "<p>a</p>\n"},
        {"[a](//example.com)", "<p>a</p>\n"},
        {"[a](<https://x\" onmouseover=\"alert(1)>)",
         "<p><a href=\"https://x&quot; onmouseover=&quot;alert(1)\" rel=\"noopener noreferrer\">a</a></p>\n"},
        {"![a](javascript:alert(1))", "<p>a</p>\n"},
        {"[![a](http://e.com/p)](http://e.com/q)",
         "<p><a href=\"http://e.com/q\" rel=\"noopener noreferrer\">a</a></p>\n"},
        {"<javascript:alert(1)>", "<p>javascript:alert(1)</p>\n"},
        {"&#60;b&#62;", "<p>&amp;#60;b&amp;#62;</p>\n"},
        {std::string{"a\0b", 3}, "<p>a\xEF\xBF\xBD"
                                 "b</p>\n"},
        {"a\xff"
         "b",
         "<p>a\xEF\xBF\xBD"
         "b</p>\n"},
    };
    for (const auto& [markdown, html] : cases) {
        CAPTURE(markdown);
        CHECK(markdown_page(markdown) == html);
    }
}

TEST_CASE("what is nested deep ends") {
    std::string deep;
    for (int i = 0; i < 20'000; ++i) deep += "> ";
    CHECK_FALSE(markdown_page(deep + "x").empty());
    CHECK_FALSE(markdown_page(std::string(50'000, '[')).empty());
    CHECK_FALSE(markdown_page(std::string(50'000, '*') + "a").empty());
}
