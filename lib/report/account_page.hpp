/// \file account_page.hpp  One account on one page: who they are, what they pay, where they stand, what is open.
#pragma once
#include "account/account.hpp"
#include "document/document.hpp"
#include "store/store.hpp"

namespace cs {

/// The account with every field, and what belongs to it: health_line, open_alerts, open_complaints, open_tickets, open_requests, contacts,
/// contracts (in force or to come), renewals (open or in grace), next_steps (not done), touches (the last ones),
/// children. Choices and measures stand by their names.
struct AccountPage {
    Account account;
    std::string usage_level;  ///< of usage.levels (classes.hpp); empty where nothing is known of its use
    std::vector<Table> lists;
};
AccountPage account_page(Context&, std::int64_t account);

/// The page for a reader, in the context's language: empty fields and empty lists left out, choices by their labels.
Document document_of(const Context&, AccountPage);

}  // namespace cs
