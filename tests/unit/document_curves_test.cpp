// Curves as SVG and in characters: well formed, within their frame, and nothing that is not there.
#include "base/text.hpp"
#include "document/plot.hpp"
#include "document/render.hpp"
#include <cmath>
#include <doctest/doctest.h>
#include <limits>
#include <random>
#include <regex>

using namespace cs;

namespace {

constexpr double no_number = std::numeric_limits<double>::quiet_NaN(),
                 endless = std::numeric_limits<double>::infinity();

Chart chart(std::vector<Curve> curves, Ticks across = Ticks::months, Ticks up = Ticks::percent) {
    Chart c{"c", "Left", {}, std::move(curves), {"months", across}, {"share", up}, "95% limits", "watched until here"};
    return c;
}
Curve steps(std::vector<CurvePoint> points) { return {"all", std::move(points), true, false, {}}; }
Curve line(std::vector<CurvePoint> points) { return {"all", std::move(points), false, false, {}}; }

std::string shown(const Chart& c, Format format, Look look = {}) {
    return render(Document{"d", "T", "", Lang::en, {c}}, format, look);
}
std::string svg(const Chart& c) {
    const auto page = shown(c, Format::html);
    const auto begin = page.find("<svg class=\"curve\"");
    return begin == std::string::npos ? "" : page.substr(begin, page.find("</svg>", begin) + 6 - begin);
}

/// What a parser of XML would refuse: a tag that is not closed by its own, or a bare & or <.
bool well_formed(const std::string& xml) {
    static const std::regex piece{
        R"(<(/?)([a-zA-Z]+)((?: [a-zA-Z-]+="[^"<]*")*)(/?)>|(&(?:amp|lt|gt|quot|#39);)|([^<&]))"};
    std::vector<std::string> open;
    auto at = xml.cbegin();
    for (std::smatch m; at != xml.cend(); at = m[0].second) {
        if (!std::regex_search(at, xml.cend(), m, piece, std::regex_constants::match_continuous)) return false;
        if (!m[2].matched) continue;
        if (m[1].length() > 0) {
            if (open.empty() || open.back() != m[2].str()) return false;
            open.pop_back();
        } else if (m[4].length() == 0)
            open.push_back(m[2].str());
    }
    return open.empty();
}

/// Every number of every path, as the pen moves, lies in the view box of 640 by 320.
bool within_box(const std::string& drawing) {
    static const std::regex path{R"re( d="([^"]*)")re"}, move{R"(([MHVLvhZ])([-\d.]*)(?: ([-\d.]+))?)"};
    bool any = false;
    for (std::sregex_iterator p{drawing.begin(), drawing.end(), path}, end; p != end; ++p) {
        const std::string d = (*p)[1];
        double x = 0, y = 0;
        std::size_t used = 0;
        for (std::sregex_iterator m{d.begin(), d.end(), move}; m != end; ++m) {
            const char how = (*m)[1].str()[0];
            used += static_cast<std::size_t>(m->length());
            if (how == 'Z') continue;
            const double first = std::stod((*m)[2]);
            if (how == 'M' || how == 'L') x = first, y = std::stod((*m)[3]);
            if (how == 'H') x = first;
            if (how == 'V') y = first;
            if (how == 'v') y += first;
            if (how == 'h') x += first;
            if (x < 0 || x > 640 || y < 0 || y > 320) return false;
            any = true;
        }
        if (used != d.size()) return false;  // something else than a move
    }
    return any;
}

std::vector<std::string> lines(const std::string& text) {
    std::vector<std::string> all;
    for (std::size_t at = 0; at < text.size(); at = text.find('\n', at) + 1)
        all.push_back(text.substr(at, text.find('\n', at) - at));
    return all;
}

}  // namespace

TEST_CASE("curves: steps in characters, upright where they fall") {
    const auto c =
        chart({steps({{0, 100}, {12, 75, Limits{60, 85}}, {24, 50, Limits{30, 70}}, {36, 50, Limits{30, 70}}})});
    CHECK(shown(c, Format::table, {.width = 40}) == "T\n=\n\nLeft\n----\n"
                                                    "      share\n"
                                                    "100% +***********\n"
                                                    "     |           *\n"
                                                    "     |           *..........\n"
                                                    "     |           *..........\n"
                                                    " 75% +           ***********\n"
                                                    "     |           ...........*..........\n"
                                                    "     |           ...........*..........\n"
                                                    "     |                      *..........\n"
                                                    " 50% +                      ***********\n"
                                                    "     |                      ...........\n"
                                                    "     |                      ...........\n"
                                                    "     |                      ...........\n"
                                                    " 25% +\n"
                                                    "     |\n"
                                                    "     |\n"
                                                    "     |\n"
                                                    "  0% +\n"
                                                    "     ++----+-----+----+----+-----+----+\n"
                                                    "      0    6     12   18   24    30   36\n"
                                                    "      months\n"
                                                    "      * all   . 95% limits\n");
}

TEST_CASE("curves: an SVG with a name, a description, axes and a legend in words") {
    auto seen = steps({{0, 100}, {12, 75, Limits{60, 85}}, {24, 75, Limits{60, 85}}});
    seen.marks = {3, 3.001, 24, 99};
    auto expected = line({{0, 100}, {36, 60}});
    expected.label = "expected";
    expected.projected = true;
    const auto page = shown(chart({seen, expected}), Format::html);
    for (const char* part :
         {"role=\"img\">\n<title>Left</title>", "all: 100% at 0, 75% at 24. expected: 100% at 0, 60% at 36.</desc>",
          "<path class=\"l c0\" d=\"M68 34H250.7V90H433.3\"/>", "<path class=\"l e\" d=\"M68 34L616 123.6\"/>",
          "<path class=\"m c0\" d=\"M114 30v8M433 86v8\"/>", ">36</text>", ">75%</text>", ">months</text>",
          "</svg>95% limits</li>", "</svg>watched until here</li>", "</svg>expected</li>", ".e{stroke:var(--ink)"}) {
        CAPTURE(part);
        CHECK(page.find(part) != std::string::npos);
    }
    // Only a page that has curves carries their style; mail and Markdown keep to the bars, of which there are none.
    CHECK(shown(Chart{"c", "B", {{"x", 1, "1"}}}, Format::html).find(".legend") == std::string::npos);
    CHECK(render_mail_html(Document{"d", "T", "", Lang::en, {chart({seen})}}).find("Left") == std::string::npos);
    CHECK(shown(chart({seen}), Format::md).find("Left") == std::string::npos);
    CHECK(render(Document{"d", "T", "", Lang::zh, {chart({seen})}}, Format::html, {})
              .find("<desc>all：横轴 0 处为 100%，24 处为 75%。</desc>") != std::string::npos);
}

TEST_CASE("curves: a band each for two, and none for more") {
    const auto one = steps({{0, 100}, {12, 75, Limits{60, 85}}, {24, 75, Limits{60, 85}}});
    CHECK(svg(chart({one, one})).find("<path class=\"b c1\"") != std::string::npos);
    const auto three = shown(chart({one, one, one}), Format::html);
    CHECK(three.find("<path class=\"b ") == std::string::npos);
    CHECK(three.find("95% limits") == std::string::npos);
}

TEST_CASE("curves: what cannot be drawn is not, and never a NaN") {
    for (const auto& none :
         {chart({}), chart({steps({})}), chart({steps({{no_number, 1}, {1, endless}, {2, -1e300}})})}) {
        CHECK_FALSE(plot_of(none));
        CHECK(svg(none).empty());
        CHECK(shown(none, Format::html).find("Left") == std::string::npos);
    }
    const std::vector<Chart> cases{
        chart({steps({{5, 50}})}),
        chart({line({{0, 0}, {0, 0}, {0, 0}})}, Ticks::number, Ticks::number),
        chart({line({{7, 3}, {7, 3}})}, Ticks::days, Ticks::number),
        chart({steps({{-3, -20}, {4, 1e12}, {no_number, 3}, {5, 8, Limits{no_number, 9}}})}, Ticks::number,
              Ticks::number),
        chart({line({{0, 1e-300}, {1e-300, 2e-300}})}, Ticks::number, Ticks::number),
        chart({line({{9, 1}, {3, 2}, {6, 250}})}),
    };
    for (const auto& c : cases) {
        const auto drawing = svg(c);
        CAPTURE(drawing);
        CHECK(well_formed(drawing));
        CHECK(within_box(drawing));
        for (const auto& out : {shown(c, Format::html), shown(c, Format::table)})
            for (const char* bad : {"nan", "inf", "-0%", "e+"}) CHECK(out.find(bad) == std::string::npos);
    }
}

TEST_CASE("curves: ticks are round, within the axis, and few") {
    struct {
        double until;
        Ticks ticks;
        std::string first, last;
        std::size_t count;
    } const cases[] = {
        {60, Ticks::months, "0", "60", 11},       {7, Ticks::months, "0", "7", 8},
        {400, Ticks::months, "0", "360", 7},      {100, Ticks::days, "0", "98", 8},
        {3000, Ticks::days, "0", "2,920", 9},     {0.3, Ticks::number, "0.00", "0.30", 7},
        {12345, Ticks::number, "0", "12,000", 7}, {1e12, Ticks::number, "0", "1,000,000,000,000", 11},
        {3, Ticks::whole, "0", "3", 4},           {23, Ticks::whole, "0", "21", 8},
    };
    for (const auto& c : cases) {
        const auto plot = plot_of(chart({line({{0, 0}, {c.until, 1}})}, c.ticks));
        CAPTURE(c.until);
        REQUIRE(plot);
        CHECK(plot->across.ticks.front().text == c.first);
        CHECK(plot->across.ticks.back().text == c.last);
        CHECK(plot->across.ticks.size() == c.count);
    }
    CHECK(plot_of(chart({line({{0, 130}})}))->up.ticks.back().text == "150%");
}

TEST_CASE("curves: ten thousand points are thinned without moving the curve") {
    Curve level = steps({}), falling = steps({});
    for (int i = 0; i < 10'000; ++i) {
        level.points.push_back({double(i), 80});
        falling.points.push_back({double(i), 100 - i / 100.0});
    }
    CHECK(plot_of(chart({level}))->curves.front().points.size() == 2);
    CHECK(svg(chart({level})).find("d=\"M68 78.8H616\"") != std::string::npos);
    const auto drawing = svg(chart({falling}));
    CHECK(well_formed(drawing));
    CHECK(within_box(drawing));
    CHECK(drawing.size() < 60'000);
    for (int i = 0; i < 10'000; i += 77)
        CHECK(height_at(plot_of(chart({falling}))->curves.front(), i + 0.5) == doctest::Approx(100 - i / 100.0));
}

TEST_CASE("curves: names are text in every place, and measured by the cells they take") {
    for (const std::string name : {"<b>&\"'", "]]>--></svg></title>", "\x1b]52;c;eA==\a", "\xFF",
                                   "重庆仁心口腔医院管理有限公司重庆仁心口腔医院", "two\nlines"}) {
        CAPTURE(name);
        auto curve = steps({{0, 100}, {9, 40}});
        curve.label = name;
        auto c = chart({curve, curve});
        c.title = c.across.title = c.up.title = c.limits = name;
        CHECK(well_formed(svg(c)));
        CHECK(printable(shown(c, Format::html), true) == shown(c, Format::html));
        for (const std::size_t width : {0, 1, 20, 31, 32, 40, 79, 80, 200})
            for (const auto& one : lines(shown(c, Format::table, {.width = width}))) {
                CHECK(printable(one) == one);
                CHECK(cs::width(one) <= (width == 0 ? 100 : std::min<std::size_t>(width, 100)));
            }
    }
}

TEST_CASE("curves: whatever the figures, the drawing is whole and within its frame") {
    const auto seed = std::random_device{}();
    CAPTURE(seed);
    std::mt19937 random{seed};
    std::uniform_real_distribution<double> size{-6, 11}, part{-1, 1};
    for (int round = 0; round < 200; ++round) {
        std::vector<Curve> curves(1 + random() % 6);
        const double scale = std::pow(10, size(random)), reach = std::pow(10, size(random));
        for (auto& curve : curves) {
            curve = {"x", {}, random() % 2 == 0, random() % 3 == 0, {}};
            for (std::size_t n = random() % 40; n > 0; --n) {
                const double v = part(random) * scale;
                curve.points.push_back(
                    {part(random) * reach, v, random() % 2 ? std::optional{Limits{v - scale, v}} : std::nullopt});
                curve.marks.push_back(part(random) * reach);
            }
        }
        const auto c = chart(curves, static_cast<Ticks>(random() % 4), static_cast<Ticks>(random() % 4));
        const auto drawing = svg(c);
        if (drawing.empty()) continue;
        CHECK(well_formed(drawing));
        CHECK(within_box(drawing));
        CHECK(plot_of(c)->up.ticks.size() >= 2);
        CHECK(plot_of(c)->up.ticks.size() <= 7);
        for (const auto& one : lines(shown(c, Format::table))) CHECK(cs::width(one) <= 80);
    }
}
