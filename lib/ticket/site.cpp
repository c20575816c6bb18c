#include "ticket/site.hpp"
#include "base/json.hpp"
#include "base/text.hpp"
#include "document/formats.hpp"
#include "document/markdown_page.hpp"
#include "store/records.hpp"
#include "ticket/article.hpp"
#include "ticket/site_files.hpp"
#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <map>
#include <span>

namespace cs {
namespace {

constexpr std::size_t most_on_index = 8;  // of an area; its own page has all
constexpr std::size_t longest_name = 80;  // bytes: with what is written for other bytes a file system takes it

Lang lang_of(const Article& article) { return article.language == Language::zh ? Lang::zh : Lang::en; }
std::string_view short_name(Lang lang) { return lang == Lang::zh ? "zh" : "en"; }

bool is_plain(std::string_view name) {
    return !name.empty() && name.size() <= longest_name && std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
}

/// A name that is one on every file system: what else is in the key makes place for the number.
std::string file_of(const Article& article) {
    return fmt::format("articles/{}.html", is_plain(article.key) ? article.key : fmt::format("{}", article.id));
}

/// Articles of one language and area, in the order of their titles.
struct Area {
    Lang lang;
    std::string name, file;
    std::vector<const Article*> articles;
};

class Site {
  public:
    Site(Context& context, std::vector<Article> articles) : context_{context}, articles_{std::move(articles)} {
        const auto in = [&](Lang lang) {
            return std::ranges::any_of(articles_, [&](const Article& a) { return lang_of(a) == lang; });
        };
        const auto other = context.lang == Lang::en ? Lang::zh : Lang::en;
        if (in(context.lang)) langs_.push_back(context.lang);
        if (in(other)) langs_.push_back(other);
        for (const auto& article : articles_) {
            const auto lang = static_cast<std::size_t>(lang_of(article));
            of_root_[root_of(article)][lang] = &article;
            if (!article.function.empty()) of_function_[{article.area, article.function}][lang].push_back(&article);
        }
        for (const auto lang : langs_)
            for (const auto& article : articles_)
                if (lang_of(article) == lang) area_for(article).articles.push_back(&article);
    }

    std::vector<SiteFile> files() const {
        std::vector<SiteFile> all{{"style.css", std::string{site_style}}, {"search.js", script()}};
        for (const auto lang : langs_) all.push_back({index_of(lang), index(lang)});
        for (const auto& area : areas_) all.push_back({area.file, page_of(area)});
        for (const auto& article : articles_) all.push_back({file_of(article), page_of(article)});
        return all;
    }

  private:
    Area& area_for(const Article& article) {
        const auto lang = lang_of(article);
        auto name = area_of(article);
        const auto known =
            std::ranges::find_if(areas_, [&](const Area& area) { return area.lang == lang && area.name == name; });
        if (known != areas_.end()) return *known;
        auto file = fmt::format("areas/{}-{}.html", short_name(lang), slug(name));
        if (!is_plain(slug(name)) || std::ranges::find(areas_, file, &Area::file) != areas_.end())
            file = fmt::format("areas/{}.{}.html", short_name(lang), areas_.size() + 1);
        return areas_.emplace_back(Area{lang, std::move(name), std::move(file), {}});
    }
    const Area& area_with(const Article& article) const {
        return *std::ranges::find_if(
            areas_, [&](const Area& area) { return area.lang == lang_of(article) && area.name == area_of(article); });
    }
    Lang other_than(Lang lang) const { return langs_.front() == lang ? langs_.back() : langs_.front(); }
    /// The link to the same in the other language; empty where there is none.
    std::string switched(Lang lang, const std::string& file) const {
        const auto other = other_than(lang);
        if (other == lang || file.empty()) return {};
        return fmt::format("<a href=\"{}\" lang=\"{}\" hreflang=\"{}\">{}</a>", file, html_language(other),
                           html_language(other), other == Lang::zh ? "中文" : "English");
    }
    /// An article is the other's translation where the keys are one but for the language at the end ("export",
    /// "export-zh"), or where each is the only one of its area and function.
    const Article* translation_of(const Article& article) const {
        const auto other = static_cast<std::size_t>(other_than(lang_of(article)));
        if (lang_of(article) == static_cast<Lang>(other)) return nullptr;
        if (const auto* found = of_root_.at(root_of(article))[other]) return found;
        if (article.function.empty()) return nullptr;
        const auto& of_function = of_function_.at({article.area, article.function});
        const bool alone = of_function[0].size() == 1 && of_function[1].size() == 1;
        return alone ? of_function[other].front() : nullptr;
    }
    static std::string root_of(const Article& article) {
        const auto ending = fmt::format("-{}", short_name(lang_of(article)));
        return article.key.substr(0, article.key.size() - (article.key.ends_with(ending) ? ending.size() : 0));
    }
    /// The area in which the translations of these are, if it is one.
    const Area* translation_of(const Area& area) const {
        const Area* found = nullptr;
        for (const auto* article : area.articles)
            if (const auto* other = translation_of(*article)) {
                const auto* of_other = &area_with(*other);
                if (found && found != of_other) return nullptr;
                found = of_other;
            }
        if (found) return found;
        const auto same = std::ranges::find_if(
            areas_, [&](const Area& other) { return other.lang != area.lang && other.name == area.name; });
        return same == areas_.end() ? nullptr : &*same;
    }
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
        for (const auto& area : areas_) {
            if (area.lang != lang) continue;
            body += fmt::format("<h2><a href=\"{}\">{}</a></h2>\n{}", area.file, escape_html(area.name),
                                list_of(area, "", most_on_index));
            if (area.articles.size() > most_on_index)
                body += fmt::format("<p class=\"more\"><a href=\"{}\">{}</a></p>\n", area.file,
                                    fmt::format(fmt::runtime(Words{"All {} articles", "全部 {} 篇文章"}.in(lang)),
                                                area.articles.size()));
        }
        const auto other = switched(lang, index_of(other_than(lang)));
        return page(lang, home(lang), "", fmt::format("<span>{}</span>{}", escape_html(home(lang)), other),
                    body + "</div>\n", true);
    }

    /// `up` leads from the page to the folder of the site.
    static std::string list_of(const Area& area, std::string_view up, std::size_t most) {
        std::string list = "<ul class=\"list\">\n";
        for (const auto* article : std::span{area.articles}.first(std::min(most, area.articles.size())))
            list += fmt::format("<li><a href=\"{}{}\">{}</a></li>\n", up, file_of(*article),
                                escape_html(shown_line(article->title)));
        return list + "</ul>\n";
    }

    std::string page_of(const Area& area) const {
        const auto* other = translation_of(area);
        return page(
            area.lang, area.name, "../",
            fmt::format("<span><a href=\"../{}\">{}</a></span>{}", index_of(area.lang), escape_html(home(area.lang)),
                        switched(area.lang, other ? "../" + other->file : std::string{})),
            fmt::format("<h1>{}</h1>\n{}", escape_html(area.name), list_of(area, "../", area.articles.size())), false);
    }

    std::string page_of(const Article& article) const {
        const auto lang = lang_of(article);
        const auto title = escape_html(shown_line(article.title));
        const auto& area = area_with(article);
        const auto* other = translation_of(article);
        return page(lang, shown_line(article.title), "../",
                    fmt::format("<span><a href=\"../{}\">{}</a> › <a href=\"../{}\">{}</a></span>{}", index_of(lang),
                                escape_html(home(lang)), area.file, escape_html(area.name),
                                switched(lang, other ? "../" + file_of(*other) : std::string{})),
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
    std::vector<Area> areas_;
    // By language.
    std::map<std::string, std::array<const Article*, 2>> of_root_;
    std::map<std::pair<std::string, std::string>, std::array<std::vector<const Article*>, 2>> of_function_;
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
