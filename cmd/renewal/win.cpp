// cs renewal win, extend -- they stay: the lines that follow, or some more time.
#include "renewal/win.hpp"
#include "base/text.hpp"
#include "cmd/given.hpp"
#include "cmd/record/record.hpp"
#include "cmd/renewal/verbs.hpp"
#include <fmt/format.h>

namespace cs::renewal {
namespace {

constexpr std::int64_t most_seats = 1'000'000'000;

Error about(const Error& e, std::string_view option) { return e.as(Kind::usage).about(fmt::format("--{}", option)); }

std::optional<std::int64_t> given_per_cent(Session& session, std::string_view option) {
    const auto text = session.given.value(option);
    if (!text) return std::nullopt;
    try {
        return parse_per_cent(*text);
    } catch (const Error& e) {
        throw about(e, option);
    }
}

std::int64_t seats_of(std::string_view text) {
    const auto seats = parse_integer(trimmed(text));
    if (seats < 0 || seats > most_seats)
        throw Error{Kind::usage, fmt::format("{} is out of range", seats), fmt::format("0 to {}", most_seats)};
    return seats;
}

/// "30", or "3=30,4=12" by the number of the old line.
void take_seats(Session& session, WinWish& wish) {
    const auto text = session.given.value("seats");
    if (!text) return;
    try {
        for (const auto& part : split(*text, ',')) {
            const auto equals = part.find('=');
            if (equals == std::string::npos)
                wish.price.seats = seats_of(part);
            else
                wish.seats[parse_integer(trimmed(std::string_view{part}.substr(0, equals)))] =
                    seats_of(std::string_view{part}.substr(equals + 1));
        }
    } catch (const Error& e) {
        throw about(e, "seats");
    }
}

void take_lines(Session& session, WinWish& wish) {
    const auto text = session.given.value("lines");
    if (!text) return;
    try {
        for (const auto& part : split(*text, ',')) wish.only.push_back(parse_integer(trimmed(part)));
    } catch (const Error& e) {
        throw about(e, "lines");
    }
}

std::optional<Minor> given_amount(Session& session, Currency currency) {
    const auto text = session.given.value("amount");
    if (!text) return std::nullopt;
    try {
        const auto money = parse_money(*text, currency);
        if (money.currency != currency)
            throw Error{Kind::usage, fmt::format("this renewal is in {}", currency.code()), ""};
        if (money.minor < 0) throw Error{Kind::usage, "an amount cannot be negative", ""};
        return Minor{money.minor};
    } catch (const Error& e) {
        throw about(e, "amount");
    }
}

void check_together(const Session& session, std::initializer_list<std::string_view> names) {
    std::vector<std::string> given;
    for (const auto name : names)
        if (session.given.has(name)) given.push_back(fmt::format("--{}", name));
    if (given.size() > 1)
        throw Error{Kind::usage, fmt::format("{} exclude each other", join(given, " and ")), "give one of them"};
}

WinWish wish_of(Session& session, Currency currency) {
    check_together(session, {"amount", "price"});
    check_together(session, {"amount", "discount"});
    check_together(session, {"term", "ends", "coterm"});
    WinWish wish{.price = {}, .signed_on = given_date(session, "signed_on").value_or(session.today)};
    wish.price.change = given_per_cent(session, "price").value_or(0);
    wish.price.discount = given_per_cent(session, "discount");
    if (wish.price.discount && (*wish.price.discount < 0 || *wish.price.discount > 100'00))
        throw Error{Kind::usage, "--discount: out of range", "0 to 100 per cent"};
    take_seats(session, wish);
    take_lines(session, wish);
    wish.amount = given_amount(session, currency);
    wish.term = given_span(session, "term");
    wish.ends = given_date(session, "ends");
    wish.starts = given_date(session, "starts");
    wish.coterm = session.given.has("coterm");
    wish.winback = session.given.has("winback");
    return wish;
}

std::string numbers(const std::vector<std::int64_t>& ids) {
    std::vector<std::string> texts;
    for (const auto id : ids) texts.push_back(std::to_string(id));
    return join(texts, ", ");
}

void say_stayed(Session& session, const std::vector<std::int64_t>& losses) {
    if (losses.empty()) return;
    session.note(fmt::format("they had been noted as lost: churn {} {} taken back, with {} win-back", numbers(losses),
                             session.dry_run ? "would be" : "is", losses.size() == 1 ? "its" : "their"));
}

}  // namespace

void win(Session& session) {
    auto& context = session.context();
    const auto format = session.format();
    const auto set = set_of(session);
    const auto wish = wish_of(session, set.currency);
    Won won;
    const auto outcome = record::as_usage([&] { return cs::win(context, set, wish, won); });
    session.out = render(won_table(context, won), format, session.look());
    say_stayed(session, won.stayed);
    if (format != Format::table) return;
    std::vector<std::int64_t> made;
    for (const auto& line : won.lines) made.push_back(line.after.id);
    session.say(fmt::format("{}{} {}: contract{} {}", session.dry_run ? "would have " : "",
                            won.winback ? "won back" : "won", name_of_set(set), made.size() == 1 ? "" : "s",
                            numbers(made)));
}

void extend(Session& session) {
    auto& context = session.context();
    const auto by = given_span(session, "by");
    if (!by) throw Error{Kind::usage, "'cs renewal extend' needs --by: for how long", "such as --by 2m"};
    const auto set = set_of(session);
    Extended done;
    const auto outcome = record::as_usage([&] {
        return extend_set(context, set, *by, given_amount(session, set.currency), given_text(session, "why"), done);
    });
    std::vector<std::int64_t> made;
    for (const auto& line : done.lines) made.push_back(line.id);
    record::report(session, outcome,
                   fmt::format("extended {}{}: contract{} {}", name_of_set(set),
                               done.lines.front().due && !done.counts_as_lost
                                   ? ", due " + to_text(*done.lines.front().due) + " now"
                                   : "",
                               made.size() == 1 ? "" : "s", numbers(made)));
    say_stayed(session, done.stayed);
    if (done.counts_as_lost)
        session.note("a free extension of more than 92 days carries nothing: the renewal counts as lost from its own "
                     "due day on; take fewer days, or give --amount");
}

}  // namespace cs::renewal
