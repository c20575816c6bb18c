/// \file readiness.hpp  What has to be known and done before one talks with a customer about a renewal. Pure.
#pragma once
#include "account/account.hpp"
#include "account/contact.hpp"
#include "account/page.hpp"
#include "account/touch.hpp"
#include "base/calendar.hpp"
#include "document/document.hpp"
#include "renewal/renewal.hpp"

namespace cs {

/// What the page of a renewal is made of, read once.
struct RenewalMatter {
    Context& context;
    const WorkCalendar& calendar;
    const Renewal& set;
    Account account;
    std::vector<Contract> lines, followers;
    std::vector<Contact> people;  ///< of tier 1, who have not left
    std::vector<Touch> touches;   ///< the newest first
    Table promises;               ///< open, or broken
    Lang lang;
    Audience audience;

    std::string say(Words words) const { return std::string{words.in(lang)}; }
    bool settled() const { return set.status != RenewalStatus::open && set.status != RenewalStatus::in_grace; }
};

/// Each check with what is on record, or else the command that puts it there.
Table readiness_table(const RenewalMatter&);

}  // namespace cs
