// Who is asked what and when, what an answer must be, and what the others are told of it.
#include "account/touch.hpp"
#include "health/survey_mail.hpp"
#include "store/views.hpp"
#include "tests/unit/error_of.hpp"
#include "tests/unit/store_fixture.hpp"
#include <chrono>
#include <doctest/doctest.h>

using namespace cs;

namespace {

Date day(std::string_view text) { return iso_date(text).value(); }
std::optional<Date> perhaps(std::string_view text) { return text.empty() ? std::nullopt : std::optional{day(text)}; }

/// An account with people; 2026-03-02 is the day of the fixture.
struct Clinic {
    test::FreshStore store;
    Context context;
    std::int64_t account = 0;

    explicit Clinic(std::string_view toml = "") : store{toml}, context{store.context()} {
        write(context, [&](Write& work) {
            Account acme;
            acme.key = acme.name = "acme";
            acme.currency = *Currency::of("CNY");
            account = work.insert(acme);
        });
    }
    std::int64_t person(const std::string& name, std::string_view left_on = "") {
        std::int64_t id = 0;
        write(context, [&](Write& work) {
            Contact contact;
            contact.account = {account, {}};
            contact.name = name;
            contact.left_on = perhaps(left_on);
            id = work.insert(contact);
        });
        return id;
    }
    std::int64_t nps(std::int64_t contact, std::int64_t score, std::string_view answered_on) {
        Survey survey;
        survey.contact = {contact, {}};
        survey.score = score;
        survey.answered_on = day(answered_on);
        return keep(survey);
    }
    std::int64_t keep(Survey survey) {
        std::int64_t id = 0;
        write(context, [&](Write& work) { id = work.insert(survey); });
        return id;
    }
    void talk(std::string_view on, TouchKind kind, std::vector<Ref<Contact>> with = {});
};

}  // namespace

TEST_CASE("when somebody is asked") {
    const AskingRule once{SurveyKind::csat, 45, 0, {}, {}}, again{SurveyKind::nps, 45, 180, {}, {}};
    struct Case {
        const AskingRule* rule;
        const char *clock, *last, *due;
    };
    const Case cases[] = {
        {&once, "2026-01-16", "", "2026-03-02"},             // 45 days after the clock started
        {&once, "", "", ""},                                 // no clock, no day
        {&once, "2026-01-16", "2026-03-02", ""},             // once is enough
        {&again, "2026-01-16", "", "2026-03-02"},            // the first time
        {&again, "2026-01-16", "2026-03-02", "2026-08-29"},  // 180 days after the last time
        {&again, "", "2026-03-02", "2026-08-29"},            // whatever the clock says
    };
    for (const auto& c : cases) {
        CAPTURE(c.clock);
        CAPTURE(c.last);
        CHECK(asking_day(*c.rule, perhaps(c.clock), perhaps(c.last)) == perhaps(c.due));
    }
}

TEST_CASE("promoters, passives, detractors") {
    for (std::int64_t score = 0; score <= 10; ++score) {
        CAPTURE(score);
        const auto expected = score <= 6 ? NpsGroup::detractor : score <= 8 ? NpsGroup::passive : NpsGroup::promoter;
        CHECK(nps_group(score) == expected);
    }
}

TEST_CASE("what an answer must be") {
    Clinic clinic{"[survey.fields]\nhours = \"number\"\n"};
    const auto who = clinic.person("Dr Wu");
    struct Case {
        SurveyKind kind;
        std::optional<std::int64_t> score;
        const char *comment, *sent_on, *answered_on, *says;  // nullptr: good
    };
    const Case cases[] = {
        {SurveyKind::nps, 0, "", "", "2026-03-01", nullptr},
        {SurveyKind::nps, 10, "", "2026-03-01", "2026-03-01", nullptr},
        {SurveyKind::nps, 11, "", "", "2026-03-01", "score: 11 is off the scale of nps"},
        {SurveyKind::nps, -1, "", "", "2026-03-01", "score: -1 is off the scale of nps"},
        {SurveyKind::csat, 0, "", "", "2026-03-01", "score: 0 is off the scale of csat"},
        {SurveyKind::csat, 6, "", "", "2026-03-01", "score: 6 is off the scale of csat"},
        {SurveyKind::ces, 8, "", "", "2026-03-01", "score: 8 is off the scale of ces"},
        {SurveyKind::ces, 7, "", "", "2026-03-01", nullptr},
        {SurveyKind::nps, std::nullopt, "fine", "", "2026-03-01", "score: missing"},
        {SurveyKind::value, 3, "", "", "2026-03-01", "score: a value question has no scale"},
        {SurveyKind::baseline, std::nullopt, "", "", "2026-03-01", "comment: missing"},
        {SurveyKind::baseline, std::nullopt, "two days a month", "", "2026-03-01", nullptr},
        {SurveyKind::nps, 9, "", "", "2026-03-03", "answered_on: 2026-03-03 has not come yet"},
        {SurveyKind::nps, std::nullopt, "", "2026-03-03", "", "sent_on: 2026-03-03 has not come yet"},
        {SurveyKind::nps, 9, "", "2026-03-02", "2026-03-01",
         "answered_on: 2026-03-01 lies before the day it was sent, 2026-03-02"},
    };
    for (const auto& c : cases) {
        Survey survey;
        survey.contact = {who, {}};
        survey.kind = c.kind;
        survey.score = c.score;
        survey.comment = c.comment;
        survey.sent_on = perhaps(c.sent_on);
        survey.answered_on = perhaps(c.answered_on);
        CAPTURE(name_of(c.kind));
        CAPTURE(c.says);
        if (c.says)
            CHECK(error_of([&] { clinic.keep(survey); }).message() == c.says);
        else
            CHECK_NOTHROW(clinic.keep(survey));
    }
    Survey field;
    field.contact = {who, {}};
    field.kind = SurveyKind::value;
    field.custom["hours"] = 3.5;
    const auto id = clinic.keep(field);
    const auto kept = read(clinic.context, [&] { return get<Survey>(clinic.context, id); });
    CHECK(kept.answered_on == clinic.context.today);  // what says something was answered
    CHECK(kept.account.id == clinic.account);
    CHECK(kept.custom.at("hours") == Cell{3.5});
}

TEST_CASE("what is to be asked, was asked, and is not answered for too long") {
    Clinic clinic;
    const auto who = clinic.person("Dr Wu");
    const auto state = [&](std::string_view sent_on) {
        Survey survey;
        survey.contact = {who, {}};
        survey.sent_on = perhaps(sent_on);
        const auto id = clinic.keep(survey);
        return read(clinic.context, [&] { return get<Survey>(clinic.context, id); });
    };
    CHECK(state("").state == SurveyState::planned);
    CHECK(state("").due == clinic.context.today);
    CHECK(state("2026-03-02").state == SurveyState::sent);
    CHECK(state("2026-01-31").state == SurveyState::sent);  // 30 days ago
    CHECK(state("2026-01-30").state == SurveyState::expired);
    const auto late = clinic.nps(who, 9, "2026-03-02");
    CHECK(read(clinic.context, [&] { return get<Survey>(clinic.context, late); }).group == NpsGroup::promoter);
}

TEST_CASE("a lasting view counts its days back from today, whenever that is") {
    Clinic clinic;
    const auto who = clinic.person("Dr Wu");
    const auto now = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());  // as the engine's own
    clinic.context.today = Date::from_days(now.time_since_epoch().count());
    for (const int ago : {15, 45}) {
        Survey survey;
        survey.contact = {who, {}};
        survey.sent_on = add_days(clinic.context.today, -ago);
        clinic.keep(survey);
    }
    renew_views(clinic.context.engine, clinic.context.nouns, clinic.context.settings);
    const auto row = clinic.context.engine.prepare("SELECT \"state\" FROM \"v_survey\" ORDER BY \"id\"");
    REQUIRE(row->step());
    CHECK(row->text(0) == "sent");
    REQUIRE(row->step());
    CHECK(row->text(0) == "expired");
}

TEST_CASE("the latest word of each person who is still there, as a measure gets it") {
    Clinic clinic;
    const auto wu = clinic.person("Dr Wu"), lin = clinic.person("Ms Lin");
    const auto gone = clinic.person("Mr Gone", "2026-02-28"), old = clinic.person("Mr Old");
    clinic.nps(wu, 3, "2026-01-10");
    const auto latest = clinic.nps(wu, 9, "2026-02-10");
    clinic.nps(lin, 7, "2026-02-20");
    const auto corrected = clinic.nps(lin, 8, "2026-02-20");  // of one day the later record
    clinic.nps(gone, 1, "2026-02-20");
    clinic.nps(old, 10, "2025-12-01");  // 91 days before the day
    const auto heard = [&](std::string_view on, std::int64_t age) {
        std::string text;
        read(clinic.context, [&] {
            each_nps(clinic.context, day(on), age, [&](const NpsAnswer& a) {
                text += fmt::format("{}/{}/{}/{}/{} ", a.account == clinic.account, a.contact, a.survey, a.score,
                                    to_text(a.answered_on));
            });
            return 0;
        });
        return text;
    };
    CHECK(heard("2026-03-02", 90) ==
          fmt::format("true/{}/{}/9/2026-02-10 true/{}/{}/8/2026-02-20 ", wu, latest, lin, corrected));
    CHECK(heard("2026-03-01", 90).ends_with(fmt::format("true/{}/6/10/2025-12-01 ", old)));  // 90 days to the day
    CHECK(heard("2026-01-31", 90).starts_with(fmt::format("true/{}/1/3/2026-01-10 ", wu)));  // as it was then
    CHECK(heard("2025-01-01", 90).empty());
}

void Clinic::talk(std::string_view on, TouchKind kind, std::vector<Ref<Contact>> with) {
    write(context, [&](Write& work) {
        Touch touch;
        touch.account = {account, {}};
        touch.on = day(on);
        touch.kind = kind;
        touch.with = std::move(with);
        work.insert(touch);
    });
}

TEST_CASE("a detractor waits until somebody has talked with them") {
    Clinic clinic;
    const auto wu = clinic.person("Dr Wu"), lin = clinic.person("Ms Lin");
    const auto waiting = [&](std::int64_t age = 90) {
        std::vector<std::int64_t> people;
        read(clinic.context, [&] {
            each_uncalled_detractor(clinic.context, clinic.context.today, age, {},
                                    [&](const Detractor& d) { people.push_back(d.contact); });
            return 0;
        });
        return people;
    };
    clinic.nps(wu, 6, "2026-02-20");
    clinic.nps(lin, 7, "2026-02-20");
    CHECK(waiting() == std::vector{wu});
    CHECK(waiting(9).empty());                                // too long ago
    clinic.talk("2026-02-19", TouchKind::call, {{wu, {}}});   // before it
    clinic.talk("2026-02-21", TouchKind::note, {{wu, {}}});   // a note is no talk
    clinic.talk("2026-02-21", TouchKind::call, {{lin, {}}});  // with somebody else
    CHECK(waiting() == std::vector{wu});
    SUBCASE("with them") { clinic.talk("2026-02-20", TouchKind::call, {{wu, {}}}); }
    SUBCASE("with nobody named") { clinic.talk("2026-02-22", TouchKind::visit); }
    SUBCASE("or they have changed their mind") { clinic.nps(wu, 9, "2026-02-25"); }
    CHECK(waiting().empty());
}

TEST_CASE("what stands in braces is filled in, and never blank") {
    test::FreshStore store{"company = \"Ex & Co\"\n"}, without;
    const auto full = store.context().settings, bare = without.context().settings;
    DueQuestion who{SurveyKind::nps,   7,  0,       "Dr Wu", "wu@acme.com", "acme", "Acme Dental", {}, {}, {},
                    day("2026-03-02"), {}, Lang::en};
    const auto fill = [&](std::string_view text, bool link, const Settings& settings) {
        return filled_in(text, settings, who, "survey.ask.nps.link", link);
    };
    CHECK(fill("How is {account}, {name}? {company}", false, full) == "How is Acme Dental, Dr Wu? Ex & Co");
    CHECK(fill("https://f.cn/?e={email}&c={contact}&f={company}", true, full) ==
          "https://f.cn/?e=wu%40acme.com&c=7&f=Ex%20%26%20Co");
    CHECK(fill("", false, full).empty());
    CHECK(error_of([&] { fill("{who}", false, full); }).message() == "survey.ask.nps.link: '{who}' stands for nothing");
    CHECK(error_of([&] { fill("a{name", false, full); }).kind() == Kind::config);
    CHECK(error_of([&] { fill("{company}", false, bare); }).message() ==
          "survey.ask.nps.link: {company} is empty for 'Dr Wu'");
}

TEST_CASE("rules of a kind that is none") {
    test::FreshStore store{"[survey.ask.npss]\nafter_days = 3\n"};
    const auto said = error_of([&] { asked_kinds(store.context().settings); });
    CHECK(said.kind() == Kind::config);
    CHECK(said.message() == "survey.ask: 'npss' is no kind of survey");
}

TEST_CASE("the rules that cs.toml has") {
    test::FreshStore store{"[survey]\nkinds = [\"csat\", \"nps\", \"csat\"]\n[survey.ask.csat]\nafter_days = 10\ntiers "
                           "= [1]\nroles = [\"user\"]\n"};
    const auto& settings = store.context().settings;
    CHECK(asked_kinds(settings) == std::vector{SurveyKind::csat, SurveyKind::nps});
    const auto csat = asking_rule(settings, SurveyKind::csat), nps = asking_rule(settings, SurveyKind::nps);
    CHECK(csat.after_days == 10);
    CHECK(csat.every_days == 0);
    CHECK(csat.tiers == std::vector<std::int64_t>{1});
    CHECK(csat.roles == std::vector<std::string>{"user"});
    CHECK(nps.after_days == 45);
    CHECK(nps.every_days == 180);
}
