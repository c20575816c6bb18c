#include "store_fixture.hpp"
#include "ticket/acknowledgement.hpp"
#include <doctest/doctest.h>

using namespace cs;

namespace {

const AckFacts known{.name = "Dr Wang",
                     .account = "Acme",
                     .subject = "no {stock}",
                     .company = "Example",
                     .by = "2026-03-02 10:30 (Asia/Shanghai)",
                     .number = 7};

std::vector<std::string> said(std::string_view toml, const AckFacts& facts, Lang lang = Lang::en) {
    test::FreshStore store{toml};
    return acknowledgement_words(store.context().settings, facts, lang).paragraphs;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("an acknowledgement says what cs.toml says") {
    const auto* all =
        "support.acknowledgement = '''\nDear {name} of {account},\nthank you.\n\n \n#{number}: {subject}\n\n"
        "By {by}, {company}'''\n";
    CHECK(said(all, known) ==
          Texts{"Dear Dr Wang of Acme,\nthank you.", "#7: no {stock}", "By 2026-03-02 10:30 (Asia/Shanghai), Example"});
    auto unknown = known;
    unknown.by.clear();
    CHECK(said(all, unknown) == Texts{"Dear Dr Wang of Acme,\nthank you.", "#7: no {stock}"});
    unknown.name.clear();
    CHECK(said("support.acknowledgement = '{name}'", unknown).front() == "Hello,");  // nothing is left: our own words
    CHECK(said("", known).front() == "Dear Dr Wang,");
    CHECK(said("support.acknowledgement = ' '", known).front() == "Dear Dr Wang,");
}

TEST_CASE("an acknowledgement in Chinese has the text in Chinese, and without one the other") {
    const auto* both = "support.acknowledgement = 'Hello'\nsupport.acknowledgement_zh = '{name}，您好'\n";
    CHECK(said(both, known) == Texts{"Hello"});
    CHECK(said(both, known, Lang::zh) == Texts{"Dr Wang，您好"});
    CHECK(said("support.acknowledgement = 'Hello'", known, Lang::zh) == Texts{"Hello"});
    CHECK(said("support.acknowledgement_zh = '您好'", known).front() == "Dear Dr Wang,");
}

TEST_CASE("what is wrong with a text of an acknowledgement is said at its place") {
    test::FreshStore right{"support.acknowledgement = '{name}{account}{number}{subject}{by}{company}'"};
    test::FreshStore wrong{"support.acknowledgement = 'By {due}'\nsupport.acknowledgement_zh = '{name'\n"};
    CHECK(acknowledgement_faults(right.context().settings).empty());
    const auto faults = acknowledgement_faults(wrong.context().settings);
    REQUIRE(faults.size() == 2);
    CHECK(to_text(*faults[0].place()) == "cs.toml:1:9");
    CHECK(faults[0].message() == "support.acknowledgement: '{due}' stands for nothing");
    CHECK(faults[0].hint() == "there are {name}, {account}, {number}, {subject}, {by} and {company}");
    CHECK(to_text(*faults[1].place()) == "cs.toml:2:9");
    CHECK(faults[1].message() == "support.acknowledgement_zh: a '{' without its '}'");
}
