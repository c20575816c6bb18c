/// \file journal.hpp  Who changed what, when, by which command, field by field; and how it is taken back.
#pragma once
#include "store/store.hpp"
#include <map>

namespace cs {

/// One command's changes.
struct ChangeSet {
    std::int64_t id = 0;
    Instant at;
    std::string who, command;
    std::int64_t undoes = 0;     ///< the set that this one took back; 0: none
    std::int64_t undone_by = 0;  ///< 0: it stands
    std::int64_t count = 0;      ///< records changed
};

/// A set that is being written. `belongs_to`: the account to which all of it belongs; 0: to several, or to none.
class JournalSet {
  public:
    JournalSet(Context&, std::int64_t undoes, std::int64_t belongs_to);
    void keep(const Change&);
    std::int64_t id() const noexcept { return id_; }

  private:
    Engine& engine_;
    std::int64_t id_;
    std::shared_ptr<Statement> row_;
};

/// Keeps a set; its id.
std::int64_t journal(Context&, std::span<const Change>, std::int64_t undoes);

/// The newest sets first. Of one record when `noun` is given.
std::vector<ChangeSet> change_sets(Context&, std::optional<std::size_t> limit, const NounView* noun = nullptr, std::int64_t record = 0);
/// A set's changes in the order they were made; only those of one record when `noun` is given.
std::vector<Change> changes_of(Context&, std::int64_t set, const NounView* noun = nullptr, std::int64_t record = 0);

/// The sets of which a change cannot be read, and why the first of them cannot. It holds a few changes at a time.
std::map<std::int64_t, std::string> unreadable_sets(Context&);

/// A stored value as people read it: a reference by its record's name.
std::string shown_value(Context&, const NounView&, std::string_view field, const Cell& stored);

/// Takes back set `id`, or the last one that stands and is no undo itself. Refused (Error{no}) where a record was
/// changed again since, and where there is nothing to take back.
Outcome undo(Context&, std::optional<std::int64_t> id);

/// The schema of the journal itself.
extern const std::string_view journal_schema;

}  // namespace cs
