/// \file store.hpp  The way in to the store: what a command knows, and the two ways to use it.
///
/// read()   runs its body in one read transaction and ends it before anything is printed.
/// write()  is the only way to change anything: one transaction, its rules, its journal, durable when it returns.
/// Errors   those of the engine; Error{no} when a rule refuses.
#pragma once
#include "base/calendar.hpp"
#include "config/settings.hpp"
#include "store/engine.hpp"
#include "store/fields.hpp"
#include <deque>
#include <functional>

namespace cs {

/// Every noun there is, with the fields that cs.toml adds to it.
class Nouns {
  public:
    /// `[account.fields]` and its like become fields of their nouns.
    Nouns(std::span<const NounView* const> all, const Settings&);
    const NounView& operator[](std::string_view name) const;  ///< Error{bug} if there is none
    const NounView* find(std::string_view name) const noexcept;
    std::span<const NounView> all() const noexcept { return nouns_; }
    /// The view of a record type, with the store's custom fields.
    template <class R> const NounView& of() const { return (*this)[Noun<R>::view.name]; }

  private:
    std::vector<NounView> nouns_;
    std::deque<std::vector<FieldView>> extended_;
    std::deque<std::string> names_;
};

/// What a command knows of the world. Nothing below reads clock, environment or terminal.
struct Context {
    Engine& engine;
    const Nouns& nouns;
    const Settings& settings;
    Date today;
    Instant now;
    std::string who;      ///< handle of the person, for the journal
    std::string command;  ///< the command line, for the journal
    Lang lang = Lang::en;
    bool dry_run = false;
    std::function<WorkCalendar()> holidays = {};  ///< reads those that cs.toml names, for whoever needs them

    Reading reading() const;  ///< today, and the company's currency
};

template <class F> auto read(Context& context, F&& body) {
    Transaction transaction{context.engine, Engine::Mode::read};
    return body();
}

/// One change of one record, as the journal keeps it.
struct Change {
    enum class Action { add, edit, remove };
    struct Part {
        std::string field;
        Cell before, after;  ///< stored form
    };
    Action action;
    std::string noun;
    std::int64_t record = 0;
    std::vector<Part> parts;
    std::int64_t belongs_to = 0;  ///< the account to which the record leads (belonging.hpp); 0: to none
};

/// What one write did. `set` is 0 when nothing was changed or it was a dry run.
struct Outcome {
    std::int64_t set = 0;
    std::vector<Change> changes;
};

class JournalSet;
namespace rows {
class Inserter;
}

class Write {
  public:
    explicit Write(Context&);
    Write(const Write&) = delete;
    Write& operator=(const Write&) = delete;
    ~Write();

    Context& context() noexcept { return context_; }
    Engine& engine() noexcept { return context_.engine; }
    const NounView& noun(std::string_view name) const { return context_.nouns[name]; }

    /// These run the noun's rules, keep the row and its lists, and note what changed.
    /// update() compares with what is stored and does nothing when nothing differs; true if something did.
    std::int64_t insert(const NounView&, Record&);
    bool update(const NounView&, Record& after);
    /// The same for one whose stored form, lists included, the caller has at hand: for many at once.
    bool update(const NounView&, Record& after, const Record& before);
    void remove(const NounView&, std::int64_t id);

    template <class R> std::int64_t insert(R& record) { return insert(context_.nouns.of<R>(), record); }
    template <class R> bool update(R& record) { return update(context_.nouns.of<R>(), record); }

    /// For undo and for a restore: the row as it is given, no rules, no new instants.
    void put(const NounView&, const Record& record, const Record* before);
    void erase(const NounView&, std::int64_t id);
    void note(Change);
    /// Runs `body`; where the store or a rule refuses it (Error{data}, Error{no}, thrown on), nothing of it stays and
    /// the write can go on.
    void attempt(const std::function<void()>& body);
    void undoes(std::int64_t set) { undoes_ = set; }
    /// From here on a change goes into the journal at once and is not kept for the outcome: for many at once.
    void journal_at_once() { at_once_ = true; }
    std::int64_t journalled() const noexcept;  ///< the set that changes went into at once; 0: none did

    std::vector<Change>& changes() noexcept { return changes_; }
    std::int64_t undone() const noexcept { return undoes_; }

  private:
    rows::Inserter& inserter(const NounView&, bool with_id);

    Context& context_;
    std::map<std::pair<const NounView*, bool>, std::unique_ptr<rows::Inserter>> inserters_;
    std::vector<Change> changes_;
    std::int64_t undoes_ = 0;
    bool at_once_ = false;
    std::unique_ptr<JournalSet> set_;
};

/// Runs `body` in one transaction, journals what it changed and makes it durable. A dry run is rolled back. Where the
/// transaction gave way to another one the body is run again, up to three times: it starts from what it reads then.
Outcome write(Context& context, const std::function<void(Write&)>& body);

}  // namespace cs
