/// \file dossier.hpp  Which documents the archive of a customer (客户档案) holds, which are due, and what makes them.
///
/// No document is stored: each is made from the facts that it rests on, and counts as there once those facts are.
///   handoff_form       客户交接表    the hand-over from sales was accepted; due once it may no longer be a draft or
///                                 submitted (handoff.days.*), counted from the signature; of who signed
///                                 before the first hand-over on record none is due, unless one was started
///   confirmation       需求确认表    a goal is agreed, no goal is a draft and no expectation only promised; due two
///                                 weeks after the clock's start
///   training_followup  培训回访表    everybody who was trained was talked with since, or has the certificate; due two
///                                 weeks after the training, before there is any six weeks after the clock's start
///   current_state      客户现状表    a goal was reviewed; due with the first review (goal.review_months)
///   monthly_usage      月度使用分析表 usage of the last month that is over has come in to its end; due a week after it
/// Source: domain.md, "Documents of the archive"; the days are ours where it names none.
#pragma once
#include "account/milestones.hpp"
#include "document/document.hpp"
#include "store/store.hpp"

namespace cs {

enum class ArchiveDocument { handoff_form, confirmation, training_followup, current_state, monthly_usage };
template <> struct Value<ArchiveDocument> : ChoiceValue<ArchiveDocument> {
    static constexpr Choice choices[] = {{"handoff_form", {"hand-over form", "客户交接表"}},
                                         {"confirmation", {"requirement confirmation", "需求确认表"}},
                                         {"training_followup", {"training follow-up", "培训回访表"}},
                                         {"current_state", {"current-state form", "客户现状表"}},
                                         {"monthly_usage", {"monthly usage analysis", "月度使用分析表"}}};
};
inline constexpr std::size_t archive_documents = std::size(Value<ArchiveDocument>::choices);

struct Archived {
    std::optional<Date> on, due;  ///< since when it is there; by when it ought to be: nullopt where no clock tells
    std::string lacks;            ///< what keeps it from being there, in the context's language
    std::string command;          ///< makes it, or what it lacks
    Standing standing(Date today) const noexcept;
};
struct Dossier {
    std::int64_t account = 0;
    std::string key, name, csm;
    Archived documents[archive_documents];
    int there() const noexcept;
};

/// Of customers with a contract in force, by key: of all, or of one CSM's.
std::vector<Dossier> dossiers(Context&, std::optional<std::int64_t> csm);
/// Of one account, whatever its contracts.
Dossier dossier_of(Context&, std::int64_t account);

/// A line a document.
Document dossier_page(Context&, const Dossier&, Audience);
/// A line a customer: how much of the archive is there, and what is overdue.
Table dossier_table(Context&, const std::vector<Dossier>&, Audience);

}  // namespace cs
