#include "store/lines.hpp"
#include <doctest/doctest.h>
#include <vector>

using namespace cs;

TEST_CASE("lines are the same however their bytes come") {
    const std::string long_line(200'000, 'x');
    const std::vector<std::pair<std::string, std::vector<std::string>>> cases = {
        {"", {}},
        {"\n", {""}},
        {"a", {"a"}},
        {"a\n", {"a"}},
        {"a\n\nb", {"a", "", "b"}},
        {"a\r\n" + long_line + "\nb\n", {"a\r", long_line, "b"}},
    };
    for (const auto& [text, wanted] : cases)
        for (const std::size_t step : {1UL, 7UL, 65'536UL, 1'000'000UL}) {
            CAPTURE(text.size());
            CAPTURE(step);
            std::size_t at = 0;
            const PullText pull = [&](std::span<char> room) {
                REQUIRE_FALSE(room.empty());
                const auto got = std::min({step, room.size(), text.size() - at});
                text.copy(room.data(), got, at);
                at += got;
                return got;
            };
            LineReader reader{pull};
            std::vector<std::string> lines;
            for (std::string_view line; reader.next(line);) lines.emplace_back(line);
            CHECK(lines == wanted);
            CHECK(reader.number() == wanted.size());
        }
}

TEST_CASE("lines are passed on many at a time, and all of them") {
    std::string all;
    std::size_t calls = 0, longest = 0;
    const TakeText take = [&](std::string_view lines) {
        CHECK(lines.ends_with('\n'));
        all += lines;
        longest = std::max(longest, lines.size());
        ++calls;
    };
    LineWriter writer{take};
    std::string wanted;
    for (int i = 0; i < 30'000; ++i) {
        writer.add(std::to_string(i));
        wanted += std::to_string(i) + "\n";
    }
    writer.finish();
    writer.finish();
    CHECK(all == wanted);
    CHECK(calls == wanted.size() / 65'536 + 1);
    CHECK(longest < 65'536 + 8);
}
