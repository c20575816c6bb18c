/// \file import_plan.hpp  What an import is about to do, record by record; private to import*.cpp.
#pragma once
#include "intake/import.hpp"
#include "intake/known.hpp"
#include "store/records.hpp"
#include <ranges>
#include <unordered_map>

namespace cs {

inline constexpr std::size_t no_row = static_cast<std::size_t>(-1);

/// A record that the file speaks of. Until it is written, others refer to it by the negative number reference().
struct Planned {
    enum class State { same, add, change, written, bad };
    const NounView* noun = nullptr;
    std::unique_ptr<Record> after;   ///< what it is to be; null while nothing differs
    const Record* before = nullptr;  ///< as it is stored
    std::size_t row = no_row;        ///< the first that speaks of it; no_row: made for a reference
    State state = State::same;
    bool added = false;
    std::string name;   ///< for a key to be made from
    std::int64_t id = 0;
};
inline std::int64_t reference(std::size_t planned) { return -static_cast<std::int64_t>(planned) - 1; }
inline std::size_t planned_index(std::int64_t reference) { return static_cast<std::size_t>(-(reference + 1)); }

class ImportPlan {
    using Fields = std::vector<const FieldView*>;

  public:
    ImportPlan(Context&, const InputTable&, const Mapping&, const ImportOptions&);
    void make();

    struct Row {
        bool filtered = false;
        std::size_t planned = no_row;
        std::vector<Error> errors;  ///< each at its place
    };
    std::vector<Row> rows;
    std::vector<Planned> planned;

    void refuse(std::size_t row, const Error&, const FieldView* = nullptr);
    const InputTable& table() const noexcept { return table_; }

  private:
    bool passes(std::size_t row) const;
    std::string_view text(std::size_t row, const FieldView*) const;
    std::string_view text(std::size_t row, const FieldView&, std::size_t column) const;
    void check_id_form(const FieldView&, std::string_view) const;

    // Which record a row is about (import_identity.cpp).
    void identify(std::size_t row);
    Known::Hits candidates(std::size_t row, std::int64_t owner) const;
    void refuse_twice(std::size_t row);
    std::size_t new_record(std::size_t row, std::int64_t owner);
    void make_keys();
    Known& known(const NounView&);
    std::int64_t referred(const FieldView&, std::string_view text, std::int64_t owner);
    std::int64_t created(Known&, std::string_view name);

    // What a row says (import_values.cpp).
    void read_row(std::size_t row);
    std::unique_ptr<Record> probe(std::size_t row, const Record* before, Fields& given);
    void read_value(Record&, const FieldView&, std::string_view text, std::int64_t owner);
    std::optional<std::string> set_text(std::size_t row, const SetRule&, const Record&, bool known) const;
    Error with_remedy(const Error&, const FieldView&, std::string_view cell) const;
    void refuse_missing(std::size_t row, const Fields& given);
    void drop_same_name(std::size_t row, const Record& said, const Planned&, Fields& given) const;
    void agree(std::size_t row, const Record& said, const Fields& given, const Planned&);
    void change(Planned&, const Record& said, const Fields& given);
    void settle_unnamed(std::size_t row, std::unique_ptr<Record>, const Fields& given);
    void settle_new(Planned&, std::unique_ptr<Record>, const Fields& given);
    std::string signature(const Record&) const;
    bool tells_apart(const Record& said, const Record& known) const;
    Currency currency_for(std::int64_t owner);

    /// Where a field's text comes from: a column, or a rule.
    struct Input {
        const FieldView* field;
        std::size_t column;
        const SetRule* rule;
    };
    void order_inputs();

    Context& context_;
    const Reading reading_;
    const InputTable& table_;
    const Mapping& mapping_;
    const ImportOptions& options_;
    const NounView& noun_;
    const FieldView *key_, *source_, *owner_, *name_;
    Fields exact_, currencies_;
    Fields carried_;             // what bears on how a row is read: currencies, days that others count from
    std::vector<Input> inputs_;  // as declared, a currency before its amount; then days that count from others
    std::map<std::string, std::unique_ptr<Known>, std::less<>> known_;
    Records stored_;
    std::unordered_map<std::int64_t, const Record*> by_id_;
    std::unordered_map<std::int64_t, std::size_t> planned_of_;  // by a stored record's id
    std::unordered_map<std::string, std::size_t> seen_;         // "source:..." and "key:..." to the row that had it
    std::unordered_map<std::int64_t, Currency> owner_currencies_;
    std::optional<std::unordered_map<std::string, std::vector<const Record*>>> unnamed_;
};

/// Writes what was planned, what is referred to first; rows whose rules refuse them become errors of the plan.
void write_plan(Write&, ImportPlan&, const ImportOptions&, ImportReport&);

}  // namespace cs
