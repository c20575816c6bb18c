#include "account/contract.hpp"
#include "intake/notation.hpp"
#include <doctest/doctest.h>

using namespace cs;

namespace {

struct Case {
    std::string_view field, cell, ours;  // ours: empty where the cell is refused
};

std::string read(const Notation& notation, std::string_view field, std::string_view cell) {
    try {
        return notation.in_ours(Noun<Contract>::view.at(field), cell);
    } catch (const Error& e) {
        CHECK(e.kind() == Kind::data);
        return {};
    }
}

void check(const Notation& notation, std::initializer_list<Case> cases) {
    for (const auto& [field, cell, ours] : cases) {
        CAPTURE(cell);
        CHECK(read(notation, field, cell) == ours);
    }
}

}  // namespace

TEST_CASE("days are read in the order that was said, and ISO days always") {
    check({DayForm::dmy, false}, {{"starts", "01/02/2026", "2026-02-01"}, {"starts", "1.2.2026", "2026-02-01"}, {"starts", "31-12-2026", "2026-12-31"},
                                  {"starts", "2026-12-31", "2026-12-31"}, {"starts", "12/31/2026", ""}, {"starts", "1/2/26", ""}, {"starts", "30/02/2026", ""},
                                  {"starts", "1/2-2026", ""}, {"starts", "1/2/2026 08:00", ""}, {"starts", "/2/2026", ""}, {"starts", "46357", ""}, {"starts", "", ""}});
    check({DayForm::mdy, false}, {{"starts", "01/02/2026", "2026-01-02"}, {"starts", "12/31/2026", "2026-12-31"}, {"starts", "31/12/2026", ""}});
    check({DayForm::zh, false}, {{"starts", "2026/1/5", "2026-01-05"}, {"starts", "2026年12月1日", "2026-12-01"}, {"starts", "2026.1.5", "2026-01-05"}, {"starts", "年月日", ""}, {"starts", "5/1/2026", ""}});
    check({DayForm::excel, false}, {{"starts", "46357", "2026-12-01"}, {"starts", "61", "1900-03-01"}, {"starts", "60", ""}, {"starts", "2958465", "9999-12-31"},
                                    {"starts", "2958466", ""}, {"starts", "-1", ""}, {"starts", "46357.5", ""}, {"starts", "99999999999999999999", ""}});
    check({}, {{"starts", "01/02/2026", "01/02/2026"}});
}

TEST_CASE("a decimal comma is a comma, and its groups are of three") {
    check({DayForm::ours, true}, {{"amount", "1.234,56", "1234.56"}, {"amount", "1234,5", "1234.5"}, {"amount", "1 234,56", "1234.56"}, {"amount", "1\u00a0234\u202f567", "1234567"},
                                  {"amount", "CNY -1.234,5万", "CNY -1234.5万"}, {"amount", "12", "12"}, {"amount", "1.5", ""}, {"amount", "1,234.56", ""}, {"amount", "1,2,3", ""},
                                  {"amount", "0.500", ""}, {"amount", "1234.567", ""}, {"amount", "1,", "1,"}, {"amount", "none", "none"}, {"seats", "1.200", "1200"}, {"discount", "12,5", "12.5"},
                                  {"product", "1.234,56", "1.234,56"}, {"starts", "01/02/2026", "01/02/2026"}});
}

TEST_CASE("what would make a wrong cell right") {
    const Notation ours;
    const auto& noun = Noun<Contract>::view;
    CHECK(ours.remedy(noun.at("starts"), "01/02/2026") == "--date-format dmy or --date-format mdy");
    CHECK(ours.remedy(noun.at("starts"), "31/12/2026") == "--date-format dmy");
    CHECK(ours.remedy(noun.at("starts"), "46357") == "--date-format excel");
    CHECK(ours.remedy(noun.at("starts"), "2026-1-5") == "--date-format zh");
    CHECK(ours.remedy(noun.at("starts"), "soon").empty());
    CHECK(ours.remedy(noun.at("amount"), "1.234,56") == "--decimal ,");
    CHECK(ours.remedy(noun.at("amount"), "true").empty());
    CHECK(ours.remedy(noun.at("product"), "01/02/2026").empty());
}
