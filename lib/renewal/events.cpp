// Renewals as days of a calendar.
#include "renewal/notice.hpp"
#include "renewal/page.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

struct Writer {
    Context& context;
    const WorkCalendar& calendar;
    std::vector<Event> events;

    // An event keeps its uid when its set is changed, and counts up, so that a calendar moves it and adds no second
    // one.
    void add(const Renewal& set, const char* what, Date on, Words words) {
        const auto amount =
            set.amount_due ? fmt::format(" · {}", to_text(Money{set.amount_due->value, set.currency})) : "";
        Event event{
            fmt::format("renewal-{}-{}@cs", set.id, what), on, {}, {}, set.updated.seconds - set.created.seconds};
        event.summary = fmt::format("{}{}{}{}", set.account_name, context.lang == Lang::zh ? "：" : ": ",
                                    words.in(context.lang), amount);
        event.description = fmt::format("{}\ncs renewal show {}", set.products, set.id);
        events.push_back(std::move(event));
    }

    void deadline(const Renewal& set, const char* what, Date day, Words words) {
        if (day < context.today) return;
        const auto safe = safe_day(day, calendar);
        add(set, what, safe.on < context.today ? day : safe.on, words);
    }
};

}  // namespace

std::vector<Event> renewal_events(Context& context, const WorkCalendar& calendar, std::optional<std::int64_t> csm) {
    const auto& noun = context.nouns.of<Renewal>();
    Query query;
    query.where = {{&noun.at("status"), Condition::Op::equal, {std::string{name_of(RenewalStatus::open)}}, {}}};
    if (csm) query.where.push_back({&noun.at("csm"), Condition::Op::equal, {*csm}, {}});
    query.fields = bare_fields(noun);
    const auto tell = context.settings.integer("renewal.tell_days");
    const auto sent = notices_sent(context, context.today);
    const auto is_out = [&](const Renewal& set, const char* about) {
        return sent.contains({set.account.id, set.due, std::string{set.currency.code()}, about});
    };
    Writer writer{context, calendar, {}};
    for (const auto& set : all<Renewal>(context, query)) {
        writer.add(set, "due", set.due, {"contract ends", "合同到期"});
        if (set.notice_by && !is_out(set, "notice"))
            writer.deadline(set, "notice", *set.notice_by, {"last day for notice", "通知截止"});
        if (set.auto_renew && !set.notice_on && tell > 0 && !is_out(set, "tell"))
            writer.deadline(set, "tell", add_days(set.due, -tell),
                            {"tell the customer that it renews by itself", "告知客户将自动续约"});
    }
    std::ranges::stable_sort(writer.events, {}, [](const Event& e) { return std::pair{e.on, e.uid}; });
    return std::move(writer.events);
}

}  // namespace cs
