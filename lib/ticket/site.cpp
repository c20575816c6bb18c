#include "ticket/site.hpp"
#include "base/json.hpp"
#include "base/text.hpp"
#include "document/formats.hpp"
#include "document/markdown_page.hpp"
#include "store/records.hpp"
#include "ticket/article.hpp"
#include "ticket/site_files.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

constexpr std::size_t longest_name = 80;  // bytes: with what is written for other bytes a file system takes it

Lang lang_of(const Article& article) { return article.language == Language::zh ? Lang::zh : Lang::en; }
std::string_view short_name(Lang lang) { return lang == Lang::zh ? "zh" : "en"; }

/// A name that is one on every file system: what else is in the key makes place for the number.
std::string file_of(const Article& article) {
    const bool plain = article.key.size() <= longest_name && std::ranges::all_of(article.key, [](char c) {
                           return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
                       });
    return fmt::format("articles/{}.html", plain ? article.key : fmt::format("{}", article.id));
}

class Site {
  public:
    Site(Context& context, std::vector<Article> articles) : context_{context}, articles_{std::move(articles)} {
        const auto in = [&](Lang lang) {
            return std::ranges::any_of(articles_, [&](const Article& a) { return lang_of(a) == lang; });
        };
        const auto other = context.lang == Lang::en ? Lang::zh : Lang::en;
        if (in(context.lang)) langs_.push_back(context.lang);
        if (in(other)) langs_.push_back(other);
    }

    std::vector<SiteFile> files() const {
        std::vector<SiteFile> all{{"style.css", std::string{site_style}}, {"search.js", script()}};
        for (const auto lang : langs_) all.push_back({index_of(lang), index(lang)});
        for (const auto& article : articles_) all.push_back({file_of(article), page_of(article)});
        return all;
    }

  private:
    std::string index_of(Lang lang) const {
        return lang == langs_.front() ? "index.html" : fmt::format("index.{}.html", short_name(lang));
    }
    std::string company() const { return shown_line(context_.settings.text("company")); }
    std::string home(Lang lang) const {
        const auto support = Words{"Support", "帮助中心"}.in(lang);
        return company().empty() ? std::string{support} : fmt::format("{} · {}", company(), support);
    }
    static std::string area_of(const Article& article) {
        return article.area.empty() ? std::string{Words{"General", "常见问题"}.in(lang_of(article))}
                                    : shown_line(article.area);
    }

    /// `up` leads from the page to the folder of the site.
    std::string page(Lang lang, std::string_view title, std::string_view up, std::string_view top,
                     const std::string& body, bool searches) const {
        return fmt::format(
            "<!DOCTYPE html>\n<html lang=\"{}\" data-lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n{}\n"
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'; script-src "
            "'self'; "
            "base-uri 'none'; form-action 'none'\">\n<meta name=\"referrer\" content=\"no-referrer\">\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{}</title>\n"
            "<link rel=\"stylesheet\" "
            "href=\"{}style.css\">\n{}</head>\n<body>\n<header>{}</header>\n<main>\n{}</main>\n"
            "<footer>{}</footer>\n</body>\n</html>\n",
            html_language(lang), short_name(lang), site_mark, escape_html(title), up,
            searches ? fmt::format("<script src=\"{}search.js\" defer></script>\n", up) : "", top, body,
            escape_html(company()));
    }

    std::string index(Lang lang) const {
        std::string body =
            fmt::format("<h1>{}</h1>\n<p id=\"search\" hidden><input id=\"question\" type=\"search\" "
                        "placeholder=\"{}\" aria-label=\"{}\" "
                        "autofocus></p>\n<ul class=\"list\" id=\"found\" hidden></ul>\n<p class=\"none\" id=\"none\" "
                        "hidden>{}</p>\n"
                        "<div id=\"areas\">\n",
                        Words{"How can we help?", "有什么可以帮您？"}.in(lang), Words{"Search", "搜索"}.in(lang),
                        Words{"Search", "搜索"}.in(lang), Words{"Nothing is found.", "没有找到相关文章。"}.in(lang));
        std::string area;
        for (const auto& article : articles_) {
            if (lang_of(article) != lang) continue;
            if (auto next = area_of(article); next != area) {
                body += fmt::format("{}<h2>{}</h2>\n<ul class=\"list\">\n", area.empty() ? "" : "</ul>\n",
                                    escape_html(next));
                area = std::move(next);
            }
            body += fmt::format("<li><a href=\"{}\">{}</a></li>\n", file_of(article),
                                escape_html(shown_line(article.title)));
        }
        std::string other;
        for (const auto each : langs_)
            if (each != lang)
                other = fmt::format("<a href=\"{}\" lang=\"{}\">{}</a>", index_of(each), html_language(each),
                                    each == Lang::zh ? "中文" : "English");
        return page(lang, home(lang), "", fmt::format("<span>{}</span>{}", escape_html(home(lang)), other),
                    body + "</ul>\n</div>\n", true);
    }

    std::string page_of(const Article& article) const {
        const auto lang = lang_of(article);
        const auto title = escape_html(shown_line(article.title));
        return page(lang, shown_line(article.title), "../",
                    fmt::format("<span><a href=\"../{}\">{}</a> › {}</span>", index_of(lang), escape_html(home(lang)),
                                escape_html(area_of(article))),
                    fmt::format("<article>\n<h1>{}</h1>\n{}</article>\n", title, markdown_page(article.body)), false);
    }

    std::string script() const {
        JsonWriter json;
        json.begin_array().lines();
        for (const auto& article : articles_) {
            json.begin_object();
            json.key("lang").value(short_name(lang_of(article)));
            json.key("url").value(file_of(article));
            json.key("title").value(shown_line(article.title));
            json.key("area").value(area_of(article));
            json.key("words").value(article.words);
            json.end_object();
        }
        json.end_array();
        return fmt::format("const pages = {};\n{}", json.text(), site_script);
    }

    Context& context_;
    std::vector<Article> articles_;
    std::vector<Lang> langs_;
};

}  // namespace

std::vector<SiteFile> article_site(Context& context) {
    const auto& noun = context.nouns.of<Article>();
    Query query;
    query.where = {{&noun.at("public"), Condition::Op::equal, {true}, {}}};
    query.sort = parse_sort(noun, "area,title");
    auto articles = all<Article>(context, query);
    if (articles.empty())
        throw Error{Kind::no, "no article is public",
                    "'cs article add' writes one; 'cs article edit KEY --public yes' shows one to customers"};
    return Site{context, std::move(articles)}.files();
}

}  // namespace cs
