/// \file archive.hpp  Documents of one account's archive (客户档案) that are made from what the store knows.
///
/// Each is written in the customer's language, if the account has one, and holds nothing that is said of people among
/// ourselves: no attitudes, no will to renew, no reasons of ours. The monthly usage analysis stands in
/// monthly_usage.hpp; which of them an account has is told by dossier.hpp.
/// Source: domain.md, "The account and its archive"; model.md (report).
#pragma once
#include "account/account.hpp"
#include "document/document.hpp"
#include "store/store.hpp"

namespace cs {

/// 客户交接表 of the open hand-over, else of the last one. Error{no} where there is none.
Document handoff_form_of(Context&, std::int64_t account);
/// 需求确认表: goals and expectations as both sides understood them, what is still to be settled, and where to sign.
Document confirmation_form(Context&, std::int64_t account);
/// 培训回访表: what became of the training of each person, what is to be repeated, and what to ask them.
Document training_followup(Context&, std::int64_t account);
/// 客户现状表: who is who, what they use, goals with their measurements, what is open, what hurts, what is next.
Document current_state(Context&, std::int64_t account);

/// The same context, in the account's language if it has one.
Context in_language_of(const Context&, const Account&);

/// A page of the archive that has been begun: title, customer and day, and who of ours looks after them.
struct ArchivePage {
    Account account;
    Context context;
    Document page;

    ArchivePage(Context&, std::int64_t account, std::string_view name, Words title);
    std::string say(Words words) const { return std::string{words.in(context.lang)}; }
    /// Left out where it has no rows and there is nothing to say about that.
    void add(Table);
    void add_heading(Words);
    void add_paragraph(std::string text);
    /// The company's name closes the page.
    Document done();
};
/// To be written in by hand.
inline constexpr std::string_view blank_line = "____________________";

}  // namespace cs
