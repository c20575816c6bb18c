// cs review show, deck, unscheduled, calendar -- reviews to be looked at.
#include "cmd/given.hpp"
#include "cmd/review/verbs.hpp"
#include "document/calendar.hpp"
#include "review/deck.hpp"
#include "review/review_mail.hpp"
#include <fmt/format.h>

namespace cs::review_verb {
namespace {

bool is_number(const std::string& text) {
    return !text.empty() && text.size() <= 18 && text.find_first_not_of("0123456789") == text.npos;
}

/// The next open review of an account, if it has one: a deck can be made of any account.
std::optional<BusinessReview> review_of(Context& context, const std::string& text, std::int64_t& account) {
    if (is_number(text))
        if (auto found = load(context, context.nouns.of<BusinessReview>(), parse_integer(text))) {
            auto review = std::move(static_cast<BusinessReview&>(*found));
            account = review.account.id;
            return review;
        }
    account = find(context, context.nouns.of<Account>(), text);
    return std::nullopt;
}

/// What lacks, to whom prepares it; the customer never reads that.
void note_lacking(Session& session, const DeckFacts& facts) {
    for (const auto& one : facts.lacking)
        session.note(
            fmt::format("{}: {}", fmt::format(fmt::runtime(one.what.in(session.lang)), one.name), one.command));
}

std::vector<Event> meetings(Context& context, std::optional<std::int64_t> staff) {
    const auto& noun = context.nouns.of<BusinessReview>();
    Query query;
    query.where = {{&noun.at("state"), Condition::Op::equal, {std::string{name_of(ReviewState::scheduled)}}, {}}};
    query.fields = parse_columns(noun, "account,attendees,csm");
    query.sort = parse_sort(noun, "scheduled_at,id");
    std::vector<Event> events;
    for (const auto& review : all<BusinessReview>(context, query)) {
        if (staff && (!review.csm || review.csm->id != *staff)) continue;
        const auto account = get<Account>(context, review.account.id);
        Event event{.uid = fmt::format("review-{}@review.cs", review.id),
                    .on = zone_of(context, account).local_date(*review.scheduled_at),
                    .summary = {},
                    .description = {}};
        event.at = review.scheduled_at;
        event.summary =
            fmt::format(fmt::runtime(Words{"Business review: {}", "业务回顾：{}"}.in(context.lang)), account.name);
        for (const auto& person : review.attendees)
            event.description += (event.description.empty() ? "" : ", ") + person.name;
        event.description += fmt::format("{}cs review deck {}", event.description.empty() ? "" : "\n", review.id);
        events.push_back(std::move(event));
    }
    return events;
}

Table table_of(const std::vector<Event>& events, Lang lang) {
    Table table;
    table.name = "review.calendar";
    table.columns = {{"at", std::string{Words{"At", "时间"}.in(lang)}, Type::instant},
                     {"summary", std::string{Words{"What", "事由"}.in(lang)}, Type::text},
                     {"uid", std::string{Words{"Uid", "标识"}.in(lang)}, Type::text}};
    for (const auto& event : events) table.rows.push_back({*event.at, event.summary, event.uid});
    table.none = Words{"no review is scheduled", "没有已安排的业务回顾"}.in(lang);
    return table;
}

}  // namespace

void show(Session& session) {
    print(session, [&] {
        auto& context = session.context();
        return review_page(context, find_review(context, session.given.operands.front()).id, audience_of(session));
    });
}

void deck(Session& session) {
    auto& context = session.context();
    const auto format = session.format();
    const auto facts = read(context, [&] {
        std::int64_t account = 0;
        auto review = review_of(context, session.given.operands.front(), account);
        return deck_facts(context, account, std::move(review));
    });
    const auto& language = facts.account.language;
    const auto lang = !language ? session.lang : *language == Language::zh ? Lang::zh : Lang::en;
    const bool mail = facts.review && facts.review->way == ReviewWay::mail;
    session.out =
        render(cs::deck(facts, lang, mail ? DeckFor::mail : DeckFor::meeting, context.settings.text("company")), format,
               session.look());
    note_lacking(session, facts);
}

void unscheduled(Session& session) {
    auto& context = session.context();
    const auto span = given_span(session, "within");
    const auto until = span ? cs::add(session.today, *span)
                            : add_days(session.today, context.settings.integer("review.schedule_days"));
    const auto staff = given_record<Staff>(session, "csm");
    print(session, [&] {
        return unscheduled_reviews(context, until, staff ? std::optional{staff->id} : std::nullopt,
                                   audience_of(session));
    });
}

void calendar(Session& session) {
    auto& context = session.context();
    const auto format = session.format(Format::ics);
    const auto staff = given_record<Staff>(session, "csm");
    const auto events =
        read(context, [&] { return meetings(context, staff ? std::optional{staff->id} : std::nullopt); });
    if (format == Format::ics)
        session.out = render_calendar(events, session.lang == Lang::zh ? "业务回顾" : "Business reviews", session.now);
    else
        session.out = render(table_of(events, session.lang), format, session.look());
}

}  // namespace cs::review_verb
