#include "account/touch.hpp"
#include "tests/unit/error_of.hpp"
#include "tests/unit/ticket_fixture.hpp"
#include "ticket/complaint.hpp"
#include "ticket/request.hpp"
#include <algorithm>
#include <doctest/doctest.h>
#include <fmt/format.h>

using namespace cs;
using namespace cs::test;

TEST_CASE("a request goes along its chain and no other way") {
    constexpr RequestState states[] = {RequestState::collected, RequestState::analysed,  RequestState::passed_on,
                                       RequestState::decided,   RequestState::delivered, RequestState::declined,
                                       RequestState::told};
    std::string allowed;
    for (const auto from : states)
        for (const auto to : states)
            if (follows(from, to)) allowed += fmt::format("{}>{} ", name_of(from), name_of(to));
    CHECK(allowed == "collected>analysed analysed>passed_on analysed>declined passed_on>decided passed_on>declined "
                     "decided>decided decided>delivered decided>declined delivered>told declined>told ");
}

TEST_CASE("a request is told once everybody who asked knows; who asks later is still to be told") {
    test::FreshStore store;
    auto cx = store.context();
    const auto acme = add_account(cx, "acme"), beta = add_account(cx, "beta"), gamma = add_account(cx, "gamma");
    std::int64_t id = 0;
    write(cx, [&](Write& work) {
        Request request;
        request.account = {acme, {}};
        request.need = "a report";
        id = work.insert(request);
    });
    const auto state = [&] { return read(cx, [&] { return get<Request>(cx, id).state; }); };
    const auto move = [&](RequestState to, std::optional<Decision> decision = {}) {
        return move_request(cx, id, {.to = to, .on = cx.today, .decision = decision});
    };
    CHECK(error_of([&] { tell_request(cx, id, {}, cx.today, {}); }).kind() == Kind::no);
    CHECK(error_of([&] { move(RequestState::delivered); }).message() ==
          fmt::format("request {} is collected: it cannot become delivered", id));
    add_asker(cx, id, beta);
    CHECK(error_of([&] { add_asker(cx, id, acme); }).kind() == Kind::no);
    CHECK(error_of([&] { move_request(cx, id, {.to = RequestState::analysed, .on = add_days(cx.today, 1)}); }).kind() ==
          Kind::no);
    CHECK(error_of([&] {
              move_request(cx, id, {.to = RequestState::analysed, .on = add_days(cx.today, -1)});
          }).kind() == Kind::no);
    move(RequestState::analysed);
    move(RequestState::passed_on);
    move(RequestState::decided, Decision::later);
    CHECK(error_of([&] { move(RequestState::delivered); }).message() ==
          fmt::format("request {} was decided for later, not to be built", id));
    move(RequestState::decided, Decision::build);
    move(RequestState::delivered);
    CHECK(error_of([&] { tell_request(cx, id, {gamma}, cx.today, {}); }).kind() == Kind::no);
    tell_request(cx, id, {acme}, cx.today, {});
    CHECK(state() == RequestState::delivered);
    CHECK(error_of([&] { tell_request(cx, id, {acme}, cx.today, {}); }).kind() == Kind::no);
    tell_request(cx, id, {}, cx.today, {});
    CHECK(state() == RequestState::told);
    add_asker(cx, id, gamma);
    CHECK(state() == RequestState::delivered);
    CHECK(read(cx, [&] { return untold_requests(cx); }).rows.size() == 1);
}

TEST_CASE("a complaint is due by the clock on the wall, and goes its course") {
    test::FreshStore store;
    auto cx = store.context();
    CHECK(complaint_due(at("2026-03-06T10:00:00Z"), true, cx.settings) == at("2026-03-07T10:00:00Z"));  // a Friday
    CHECK(complaint_due(at("2026-03-06T10:00:00Z"), false, cx.settings) == at("2026-03-06T11:00:00Z"));
    const auto acme = add_account(cx, "acme");
    std::int64_t id = 0, staff = 0;
    write(cx, [&](Write& work) {
        Staff li;
        li.handle = li.name = "li";
        staff = work.insert(li);
        Complaint complaint;
        complaint.account = {acme, {}};
        complaint.what = "down";
        id = work.insert(complaint);
    });
    const auto no = [](auto&& act) { return error_of(act).kind() == Kind::no; };
    const auto review = [&] { review_complaint(cx, id, {"outage", "no test", "a test", staff, {}}); };
    CHECK(no([&] { investigate(cx, id, {}); }));
    CHECK(no([&] { solve_complaint(cx, id, {}, {}); }));
    CHECK(no(review));
    soothe(cx, id, "called");
    CHECK(no([&] { soothe(cx, id, {}); }));
    CHECK(no([&] { finish_improvement(cx, id, cx.today); }));
    investigate(cx, id, {});
    CHECK(no([&] { investigate(cx, id, {}); }));
    solve_complaint(cx, id, "restored", Money{200'000, *Currency::of("CNY")});
    CHECK(read(cx, [&] { return unreviewed_complaints(cx); }).rows.size() == 1);
    CHECK(read(cx, [&] { return complaint_causes(cx, {}); }).rows.empty());
    CHECK(no([&] { solve_complaint(cx, id, {}, {}); }));
    review();
    CHECK(no(review));
    CHECK(no([&] { finish_improvement(cx, id, add_days(cx.today, 1)); }));
    CHECK(no([&] { finish_improvement(cx, id, add_days(cx.today, -1)); }));
    finish_improvement(cx, id, cx.today);
    CHECK(no([&] { finish_improvement(cx, id, cx.today); }));
    CHECK(read(cx, [&] { return unreviewed_complaints(cx); }).rows.empty());
    CHECK(read(cx, [&] { return complaint_causes(cx, {}); }).rows.size() == 1);
}
