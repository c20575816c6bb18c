/// \file records.hpp  Rows of any noun: read by id, listed by conditions, written with their lists.
#pragma once
#include "store/store.hpp"
#include <functional>

namespace cs {

/// One condition of a list, on typed values. `any_of` is "one of" for =, "none of" for !=.
struct Condition {
    enum class Op { equal, not_equal, less, at_most, greater, at_least, contains };
    const FieldView* field;
    Op op;
    std::vector<Cell> values;  ///< stored form; an empty cell means "not given"
    std::string needle;        ///< of contains, in match form
};
struct SortKey {
    const FieldView* field;
    bool descending = false;
    bool by_id = false;  ///< of a reference: in the order of an index, not of what people call it
};
struct Query {
    std::vector<Condition> where;
    std::vector<SortKey> sort;
    std::optional<std::size_t> limit;
    std::vector<const FieldView*> fields;  ///< computed fields and names that must be there; stored ones always are
    bool only_fields = false;              ///< to be shown, not changed: stored ones that are not in `fields` may be missing
};

using Records = std::vector<std::unique_ptr<Record>>;

/// The records that hold, sorted ("not given" last, then by id); computed fields and reference names as asked.
Records list(Context&, const NounView&, const Query&);
std::int64_t count(Context&, const NounView&, const Query&);
/// The same records one after the other, so that no more than a page of them is held.
void each(Context&, const NounView&, const Query&, const std::function<void(const Record&)>& visit);

/// One record with everything; nullptr if there is none.
std::unique_ptr<Record> load(Context&, const NounView&, std::int64_t id);

template <class R> R get(Context& context, std::int64_t id) {
    auto record = load(context, context.nouns.of<R>(), id);
    if (!record) throw Error{Kind::no, "there is no " + std::string{Noun<R>::view.name} + " " + std::to_string(id)};
    return std::move(static_cast<R&>(*record));
}
template <class R> std::vector<R> all(Context& context, const Query& query) {
    std::vector<R> out;
    for (auto& record : list(context, context.nouns.of<R>(), query)) out.push_back(std::move(static_cast<R&>(*record)));
    return out;
}

/// "FIELD OP VALUE" of --where, or one part of --FIELD VALUE. Errors: usage, with what is near.
Condition parse_condition(Context&, const NounView&, std::string_view text);
/// `--FIELD a,b`: equality with one of several.
Condition equals(Context&, const FieldView&, std::string_view values);
std::vector<SortKey> parse_sort(const NounView&, std::string_view text);            ///< "-arr,name"
std::vector<const FieldView*> parse_columns(const NounView&, std::string_view text);

/// What people call a record of a noun: an account's key, a contact's name.
std::string label_of(Context&, const NounView&, std::int64_t id);

namespace rows {  // SQL of single rows, without rules and without the journal

/// New rows of one noun: one statement for all of them.
class Inserter {
  public:
    Inserter(Context&, const NounView&, bool with_id);  ///< without: the engine gives the id
    std::int64_t insert(const Record&);                 ///< the id it has

  private:
    void run();

    Context& context_;
    const NounView& noun_;
    bool with_id_;
    std::vector<const FieldView*> in_row_, beside_;  // columns of the row; lists and what cs.toml declares
    std::shared_ptr<Statement> statement_;
};

void update(Context&, const NounView&, const Record& after, const Record& before);
void erase(Context&, const NounView&, std::int64_t id);

}  // namespace rows

}  // namespace cs
