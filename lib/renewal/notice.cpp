#include "renewal/notice.hpp"
#include "base/past.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

void check_notice(Context& context, const Renewal& set, const NoticeWord& word, NoticeAbout about) {
    check_unsettled(set);
    if (about == NoticeAbout::tell && !set.auto_renew)
        throw Error{
            Kind::no,
            fmt::format("the renewal of '{}' due {} does not renew by itself", set.account.name, to_text(set.due)),
            "--about notice keeps a notice under the contract"};
    refuse_future(word.on, context.today, "record it once it is out");
    if (word.proof.empty() && (word.how == NoticeWay::registered || word.how == NoticeWay::courier))
        throw Error{Kind::no, "what proves it? a letter has a number", "such as --proof 'RR 123 456 789 CN'"};
    if (word.contact && get<Contact>(context, word.contact->id).account != set.account)
        throw Error{Kind::no, "--with: that person is not of this account",
                    fmt::format("'cs contact list --account {}' lists its people", set.account.name)};
}

}  // namespace

std::optional<Date> deadline_of(const Renewal& set, NoticeAbout about, std::int64_t tell_days) {
    if (about == NoticeAbout::notice) return set.notice_by;
    return set.auto_renew && tell_days > 0 ? std::optional{add_days(set.due, -tell_days)} : std::nullopt;
}

Outcome notify(Context& context, const Renewal& set, const NoticeWord& word, NoticeKept& kept) {
    return write(context, [&](Write& work) {
        kept.about = word.about.value_or(set.auto_renew ? NoticeAbout::tell : NoticeAbout::notice);
        check_notice(context, set, word, kept.about);
        kept.deadline = deadline_of(set, kept.about, context.settings.integer("renewal.tell_days"));
        kept.late = kept.deadline ? std::max<std::int64_t>(0, days_between(*kept.deadline, word.on)) : 0;
        const auto outlook = begun_outlook(work, set);
        for (const auto& before : written<RenewalNotice>(context, outlook))
            if (before.about == kept.about && before.how == word.how && before.on == word.on &&
                before.contact == word.contact && before.proof == word.proof)
                throw Error{Kind::no, fmt::format("that notice is on record already, sent {}", to_text(before.on))};
        RenewalNotice sent;
        sent.account = set.account;
        sent.outlook = {outlook.id, {}};
        sent.about = kept.about;
        sent.how = word.how;
        sent.on = word.on;
        sent.deadline = kept.deadline;
        sent.contact = word.contact;
        sent.proof = word.proof;
        sent.by = context.who;
        work.insert(sent);
    });
}

NoticesSent notices_sent(Context& context, Date due_from) {
    Sql sql;
    sql.values = {due_from};
    sql.text = R"sql(SELECT o."account", o."due", o."currency", n."about" FROM "renewal_outlook" o
JOIN "renewal_notice" n ON n."outlook" = o."id" AND n."account" = o."account" WHERE o."due" >= $1)sql";
    NoticesSent sent;
    const auto row = sql.prepared(context.engine);
    while (row->step())
        sent.emplace(row->integer(0), std::get<Date>(row->cell(1, Type::date)), row->text(2), row->text(3));
    return sent;
}

bool notified(Context& context, const Renewal& set, NoticeAbout about) {
    const auto outlook = outlook_of(context, set);
    if (!outlook) return false;
    const auto sent = written<RenewalNotice>(context, *outlook);
    return std::ranges::any_of(sent, [&](const RenewalNotice& n) { return n.about == about; });
}

}  // namespace cs
