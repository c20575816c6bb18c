/// \file notice.hpp  Notices that were sent, with what proves it.
///
/// Two kinds have a last day: telling a customer that a contract renews by itself (renewal.tell_days before due, as
/// laws on automatic renewal ask), and a notice under the contract (its notice_days). Both are counted back over
/// weekends and holidays to the last safe day. Once a notice was sent its day is no deadline any more. Source:
/// metrics.md §5; product.md, "Renewals".
#pragma once
#include "renewal/outlook.hpp"
#include "renewal/rules.hpp"
#include <set>

namespace cs {

/// The day by which it must be out; nullopt where nothing asks for it. Pure.
std::optional<Date> deadline_of(const Renewal&, NoticeAbout, std::int64_t tell_days);

struct NoticeWord {
    std::optional<NoticeAbout> about;  ///< without: tell, where the contract renews by itself; else notice
    NoticeWay how = NoticeWay::mail;
    Date on;
    std::optional<Ref<Contact>> contact;
    std::string proof;
};
/// What was kept, for the sentence that says so.
struct NoticeKept {
    NoticeAbout about = NoticeAbout::tell;
    std::optional<Date> deadline;
    std::int64_t late = 0;  ///< days after the deadline; 0: in time
};
/// Error{no}: a settled set, a day to come, a way that leaves no proof by itself (registered, courier) without one,
/// somebody of another account, or the same about, way and day twice.
Outcome notify(Context&, const Renewal&, const NoticeWord&, NoticeKept&);

/// What was sent about the sets due from a day on: account, due day, currency and about. One statement.
using NoticesSent = std::set<std::tuple<std::int64_t, Date, std::string, std::string>>;
NoticesSent notices_sent(Context&, Date due_from);
/// Whether a notice of that kind was sent for the set.
bool notified(Context&, const Renewal&, NoticeAbout);

}  // namespace cs
