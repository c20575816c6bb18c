/// \file desk_fixture.hpp  A desk of support in a fresh store: its tickets, its articles, its macros.
#pragma once
#include "base/search_words.hpp"
#include "tests/unit/store_fixture.hpp"
#include "ticket/macro.hpp"
#include "ticket/moves.hpp"
#include "ticket/search.hpp"

namespace cs::test {

/// A store with one account, where tickets are asked, solved and answered from articles and macros.
struct Desk : FreshStore {
    Context cx = context();
    std::int64_t account = 0;

    explicit Desk(std::string_view toml = "") : FreshStore{toml} {
        account = add([](Account& a) { a.key = "acme", a.name = "Acme"; }, Account{});
    }
    template <class R, class F> std::int64_t add(F&& fill, R record) {
        fill(record);
        write(cx, [&](Write& work) { work.insert(record); });
        return record.id;
    }
    std::int64_t ticket(const std::string& subject, const std::string& body = {}, const std::string& area = {},
                        const std::string& function = {}) {
        return add(
            [&](Ticket& t) {
                t.account = {account, {}}, t.subject = subject, t.body = body, t.area = area, t.function = function;
            },
            Ticket{});
    }
    void solve(std::int64_t id, const std::string& answer) {
        take_step(cx, id, {.move = Move::reply, .text = answer, .rating = {}, .then = Move::solve});
    }
    std::int64_t article(const std::string& title, const std::string& body, const std::string& area = {},
                         const std::string& function = {}) {
        return add([&](Article& a) { a.title = title, a.body = body, a.area = area, a.function = function; },
                   Article{});
    }
    std::int64_t macro(const std::string& name, const std::string& body, std::vector<std::string> params = {}) {
        return add([&](Macro& m) { m.name = name, m.body_en = body, m.params = std::move(params); }, Macro{});
    }
    std::vector<std::int64_t> found(std::string_view noun, std::string_view question) {
        std::vector<std::int64_t> ids;
        read(cx, [&] {
            for (const auto& each : find_words(cx, nouns_of(noun), {asked_words(question), 0}, "", 100))
                ids.push_back(each.id);
        });
        return ids;
    }
    const NounView& nouns_of(std::string_view noun) { return cx.nouns[noun]; }
    std::vector<std::string> answers(const Table& table) {
        std::vector<std::string> all;
        for (const auto& row : table.rows)
            all.push_back(fmt::format("{} {}", machine_text(row[0]), machine_text(row[1])));
        return all;
    }
    Ticket stored(std::int64_t id) {
        return read(cx, [&] { return get<Ticket>(cx, id); });
    }
};

}  // namespace cs::test
