// Why customers leave, as it is listed and read; when who left is called.
#include "catalogue/catalogue.hpp"
#include "renewal/churn_reason.hpp"
#include "renewal/winback.hpp"
#include <algorithm>
#include <doctest/doctest.h>

using namespace cs;

namespace {
Settings settings(const std::string& toml) {
    const SettingSource source[] = {{"cs.toml", toml, true}};
    return Settings::read(catalogue::settings(), source);
}
std::string refusal(const Settings& of, std::string_view text) {
    try {
        return checked_reason(of, "reason", text);
    } catch (const Error& e) {
        return e.message() + " | " + e.hint();
    }
}
Date day(std::string_view text) { return iso_date(text).value(); }
}  // namespace

TEST_CASE("a reason is one of the list, or a class of it") {
    const auto built_in = settings("");
    CHECK(checked_reason(built_in, "reason", " Competitor/Cheaper ") == "competitor/cheaper");
    CHECK(checked_reason(built_in, "reason", "competitor") == "competitor");
    CHECK(checked_reason(built_in, "reason", "Competitor: cheaper") == "competitor/cheaper");
    CHECK(checked_reason(built_in, "reason", "竞品：更便宜") == "competitor/cheaper");
    CHECK(checked_reason(built_in, "reason", "自然死亡") == "closed");
    CHECK(refusal(built_in, "competiter").find("did you mean 'competitor'?") != std::string::npos);
    CHECK(refusal(built_in, "weather") ==
          "reason: 'weather' is no reason that cs.toml knows | 'cs config get churn.reasons' lists them");
    const auto own = settings("[churn]\nreasons = [\"竞品/价格低\", \"停业\"]\nnatural = [\"停业\"]\n");
    CHECK(checked_reason(own, "reason", "竞品") == "竞品");
    CHECK(checked_reason(own, "reason", "停业") == "停业");
    CHECK(is_natural(own, "停业"));
    CHECK_FALSE(is_natural(own, "竞品/价格低"));
    CHECK(is_natural(built_in, "closed/merged"));
    CHECK_FALSE(is_natural(built_in, "price"));
}

TEST_CASE("a list of reasons that cannot be read is refused by its place") {
    for (const std::string bad : {"a/", "/b", "a/b/c", "", " a"}) {
        CAPTURE(bad);
        CHECK_THROWS_AS(churn_reasons(settings("[churn]\nreasons = [\"" + bad + "\"]\n")), Error);
    }
}

TEST_CASE("every built-in reason has a label in both languages") {
    for (const auto& reason : churn_reasons(settings(""))) {
        CAPTURE(reason);
        CHECK(reason_label(reason, Lang::zh) != reason_label(reason, Lang::en));
        CHECK(reason_label(reason, Lang::en).find('/') == std::string::npos);
    }
    CHECK(reason_label("competitor/cheaper", Lang::en) == "competitor: cheaper");
    CHECK(reason_label("competitor/cheaper", Lang::zh) == "竞品：更便宜");
    CHECK(reason_label("竞品/关系", Lang::en) == "竞品: 关系");
}

TEST_CASE("the usual call counts from the day they left, clamped to the month's end, until the list is over") {
    const std::int64_t months[] = {3, 6, 12};
    CHECK(next_call(day("2025-11-30"), day("2025-11-30"), months) == day("2026-02-28"));
    CHECK(next_call(day("2025-11-30"), day("2026-02-28"), months) == day("2026-05-30"));
    CHECK(next_call(day("2025-11-30"), day("2026-06-01"), months) == day("2026-11-30"));
    CHECK_FALSE(next_call(day("2025-11-30"), day("2026-11-30"), months));
    CHECK_FALSE(next_call(day("2025-11-30"), day("2025-11-30"), {}));
}

TEST_CASE("every state of a win-back but won leads somewhere, and won leads nowhere") {
    for (const auto state : {WinbackState::waiting, WinbackState::told, WinbackState::talking, WinbackState::won,
                             WinbackState::declined}) {
        const auto leads = std::ranges::any_of(winback_moves, [&](const auto& move) { return move.from == state; });
        CHECK(leads == (state != WinbackState::won));
    }
}
