/// \file fields.hpp  Fields are declared once, and typed.
///
/// A record is a plain struct that derives from Record; Noun<R> stands beside it and is the only list of its fields.
/// The erased view (FieldView, NounView) is made from it, so that a generic verb is one ordinary function that knows
/// fields and not nouns: options, columns, filters, JSON keys, CSV headers, import mapping, the journal's names and
/// the tables of the manual all come from here.
#pragma once
#include "store/value.hpp"
#include <cstdint>
#include <map>
#include <memory>
#include <tuple>

namespace cs {

/// What every record has. `custom` holds the fields that cs.toml declares, by name.
struct Record {
    std::int64_t id = 0;
    Instant created, updated;
    std::map<std::string, Cell, std::less<>> custom;
    Record() = default;
    Record(const Record&) = default;
    Record& operator=(const Record&) = default;
    virtual ~Record() = default;
};

enum class Access {
    key,      ///< the operand of the verbs; can be changed by edit
    write,    ///< an option of add and edit
    once,     ///< an option of add; changed by verbs of its own afterwards
    derived,  ///< read-only: kept by a rule, or computed
};

/// What is not said by name, type and header.
struct Spec {
    Access access = Access::write;
    std::string_view also = {};    ///< further headers that import understands, comma separated
    std::string_view sql = {};     ///< of a computed field, on alias `t`; {today} stands for the day of the command
    std::string_view column = {};  ///< where it is not the field's name
    std::string_view noun = {};    ///< a reference's noun
    std::string_view unit = {};
    bool required = false;         ///< add and import refuse a record without it
    bool hidden = false;           ///< kept for finding; nobody is shown it
    /// Of a field that is set once: import tells by it records apart that have neither key nor source. Where a verb
    /// changes it, a field first_NAME keeps what it was in the beginning.
    bool identity = false;
};

template <class R, class T> struct Field {
    std::string_view name;
    T R::*member;
    Words header;
    std::string_view help;
    Spec spec;
    Currency R::*currency = nullptr;  ///< of an amount

    constexpr Field(std::string_view n, T R::*m, Words h, std::string_view what, Spec s = {})
        : name{n}, member{m}, header{h}, help{what}, spec{s} {}
    constexpr Field(std::string_view n, T R::*m, Currency R::*c, Words h, std::string_view what, Spec s = {})
        : name{n}, member{m}, header{h}, help{what}, spec{s}, currency{c} {}
};

/// One field with its types erased. The functions take the view itself, so that one function serves every custom field.
struct FieldView {
    std::string_view name;
    Type type;     ///< Type::list for several values
    Type element;  ///< of one value; the same as type unless it is a list
    Words header;
    std::string_view help;
    Spec spec;
    std::span<const Choice> choices;
    bool nullable;
    bool custom = false;

    Cell (*stored)(const FieldView&, const Record&);              ///< what the column holds; a reference's id
    Cell (*shown)(const FieldView&, const Record&);               ///< what people see; a reference's name
    void (*load)(const FieldView&, Record&, const Cell& stored);  ///< from the column
    void (*named)(const FieldView&, Record&, const Cell& names);  ///< gives a loaded reference its name
    Cell (*parse)(const FieldView&, std::string_view, const Reading&);          ///< one value; a reference stays text
    void (*read)(const FieldView&, Record&, std::string_view, const Reading&);  ///< what a person typed, into the member

    bool writable() const noexcept { return spec.access != Access::derived; }
    /// What people see of it on a day: a day shown as a distance becomes a number.
    Cell seen(const Record& record, Date today) const;
    bool computed() const noexcept { return !spec.sql.empty(); }
    bool refers() const noexcept { return element == Type::reference; }
    std::string_view column() const noexcept { return spec.column.empty() ? name : spec.column; }
};

template <class R> struct Noun;

class Write;
struct BulkRows;
struct Condition;
struct Context;

/// One noun with its types erased.
struct NounView {
    std::string_view name;           ///< "account": the word on the command line
    std::string_view relation = {};  ///< where its rows stand: the table of the name, or a view that derives them
    Words title;                     ///< for headings: Accounts, 客户
    std::span<const FieldView> fields;
    std::string_view key = {};    ///< the field typed as the operand; empty: the id
    std::string_view owner = {};  ///< the field of the record it belongs to, named first by add; empty: none
    /// SQL on alias `t`: what people call a record; its number unless something else is said.
    std::string_view label = R"(CAST({t}."id" AS TEXT))";
    std::string_view exact = {};   ///< fields by which a record is found exactly, besides key and id; comma separated
    std::string_view match = {};   ///< columns with match forms, by whose beginning a record is found; comma separated
    std::string_view source = {};  ///< the field with the record's id in somebody else's system: import upserts by it
    std::string_view columns;      ///< of list, comma separated
    std::string_view order;        ///< of list: "-due,account"
    bool internal = false;         ///< kept by verbs of other nouns: exported and journalled, without verbs of its own

    std::unique_ptr<Record> (*make)();
    /// What a new record takes from the settings and from its owner, before what was typed is read.
    void (*begin)(Context&, Record&) = nullptr;
    void (*prepare)(Write&, Record& after, const Record* before) = nullptr;      ///< its rules, before each save
    void (*saved)(Write&, const Record& after, const Record* before) = nullptr;  ///< what follows from a save
    /// What a condition on a computed field implies for stored ones, so that an index can serve it.
    std::vector<Condition> (*implied)(const Context&, const NounView&, const Condition&) = nullptr;
    /// Of an import: the stored record that a new one of a file, with the same key nowhere, speaks of; 0: none.
    std::int64_t (*completed)(Context&, const Record& said) = nullptr;
    bool lasting = false;  ///< notes what was done outside the store, which no undo can take back
    const BulkRows* bulk = nullptr;  ///< of a noun whose records are batches of rows
    // Who sees and writes its rows where roles were given (roles.hpp). Without a word here, its owner decides.
    std::string_view person = {};  ///< the field with whoever of our people answers for it: theirs is what a restricted role sees
    bool common = false;           ///< about no customer: every role sees all of it
    bool hidden = false;           ///< a record is about many customers at once: no restricted role sees any
    bool by_support = false;       ///< support writes it, too

    std::string_view table() const noexcept { return relation.empty() ? name : relation; }
    bool kept() const noexcept { return relation.empty(); }  ///< rows of its own, not derived from others'
    const FieldView* field(std::string_view field_name) const noexcept;
    const FieldView& at(std::string_view field_name) const;  ///< Error{bug} if there is none
};

namespace erased {

template <class R, std::size_t I> constexpr const auto& field() { return std::get<I>(Noun<R>::fields); }
template <class R, std::size_t I>
using Member = std::remove_cvref_t<decltype(std::declval<R&>().*(std::get<I>(Noun<R>::fields).member))>;

template <class T> struct Bare { using type = T; };
template <class T> struct Bare<std::optional<T>> { using type = T; };
template <class T> struct Bare<std::vector<T>> { using type = T; };

List parse_list(std::string_view text);
List as_set(List);  ///< sorted, each item once: a field of several values knows no order and no repetition

template <class T> Cell stored(const T& value) {
    if constexpr (is_list<T>) {
        List all;
        for (const auto& item : value) all.push_back(machine_text(Value<typename T::value_type>::stored(item)));
        return all.empty() ? Cell{} : Cell{as_set(std::move(all))};
    } else {
        return Value<T>::stored(value);
    }
}

template <class T> T load(const Cell& cell) {
    if constexpr (is_list<T>) {
        using E = typename T::value_type;
        T all;
        const auto* list = std::get_if<List>(&cell);
        for (std::size_t i = 0; list && i < list->size(); ++i) {
            if constexpr (is_ref<E>) all.push_back(Value<E>::load(Cell{parse_integer((*list)[i])}));
            else all.push_back(Value<E>::load(Cell{(*list)[i]}));
        }
        return all;
    } else {
        return Value<T>::load(cell);
    }
}

template <class T> T parse(std::string_view text, const Reading& reading) {
    if constexpr (is_list<T>) {
        T all;
        for (const auto& part : parse_list(text)) all.push_back(Value<typename T::value_type>::parse(part, reading));
        return all;
    } else {
        return Value<T>::parse(text, reading);
    }
}

template <class T> Cell shown(const T& value) {
    if constexpr (is_list<T>) {
        List all;
        for (const auto& item : value) {
            if constexpr (is_ref<typename T::value_type>) all.push_back(machine_text(shown(item)));
            else all.push_back(machine_text(Value<typename T::value_type>::stored(item)));
        }
        return all.empty() ? Cell{} : Cell{std::move(all)};
    } else if constexpr (is_optional<T>) {
        return value ? shown(*value) : Cell{};
    } else if constexpr (is_ref<T>) {
        if (!value.name.empty()) return value.name;
        return value.id == 0 ? Cell{} : Cell{std::to_string(value.id)};
    } else {
        return Value<T>::stored(value);
    }
}

template <class T> void name_refs(T& value, const Cell& names) {
    if constexpr (is_list<T>) {
        if constexpr (is_ref<typename T::value_type>) {
            const auto* list = std::get_if<List>(&names);
            for (std::size_t i = 0; list && i < value.size() && i < list->size(); ++i) value[i].name = (*list)[i];
        }
    } else if constexpr (is_optional<T>) {
        if (value) name_refs(*value, names);
    } else if constexpr (is_ref<T>) {
        if (const auto* text = std::get_if<std::string>(&names)) value.name = *text;
    }
}

template <class R, std::size_t I> Cell shown_field(const FieldView&, const Record& record) {
    constexpr auto& f = field<R, I>();
    const auto& r = static_cast<const R&>(record);
    Cell cell = shown(r.*(f.member));
    if constexpr (f.currency != nullptr)
        if (const auto* minor = std::get_if<std::int64_t>(&cell)) return Money{*minor, r.*(f.currency)};
    return cell;
}

template <class R, std::size_t I> void read_field(const FieldView&, Record& record, std::string_view text, const Reading& reading) {
    constexpr auto& f = field<R, I>();
    using T = Member<R, I>;
    auto& r = static_cast<R&>(record);
    if constexpr (f.currency != nullptr) {
        if (is_optional<T> && text.empty()) {
            r.*(f.member) = T{};
        } else {
            const auto money = parse_money(text, r.*(f.currency));
            r.*(f.member) = Minor{money.minor};
            r.*(f.currency) = money.currency;
        }
    } else {
        r.*(f.member) = parse<T>(text, reading);
    }
}

template <class E> constexpr std::span<const Choice> choices_of() {
    if constexpr (std::is_enum_v<E>) return Value<E>::choices;
    else return {};
}

template <class R, std::size_t I> FieldView view() {
    constexpr auto& f = field<R, I>();
    using T = Member<R, I>;
    using E = typename Bare<T>::type;
    return {
        .name = f.name,
        .type = is_list<T> ? Type::list : Value<E>::type,
        .element = Value<E>::type,
        .header = f.header,
        .help = f.help,
        .spec = f.spec,
        .choices = choices_of<E>(),
        .nullable = is_optional<T> || is_list<T> || std::is_same_v<T, std::string>,
        .stored = [](const FieldView&, const Record& r) { return stored(static_cast<const R&>(r).*(field<R, I>().member)); },
        .shown = &shown_field<R, I>,
        .load = [](const FieldView&, Record& r, const Cell& c) { static_cast<R&>(r).*(field<R, I>().member) = load<T>(c); },
        .named = [](const FieldView&, Record& r, const Cell& c) { name_refs(static_cast<R&>(r).*(field<R, I>().member), c); },
        .parse = [](const FieldView&, std::string_view text, const Reading& reading) -> Cell {
            if constexpr (Value<E>::type == Type::reference) return std::string{text};
            else return Value<E>::stored(Value<E>::parse(text, reading));
        },
        .read = &read_field<R, I>,
    };
}

FieldView id_field();
FieldView created_field();
FieldView updated_field();

template <class R, std::size_t... I> std::vector<FieldView> all_fields(std::index_sequence<I...>) {
    return {id_field(), view<R, I>()..., created_field(), updated_field()};
}

}  // namespace erased

/// All fields of a noun: id, the declared ones in their order, created, updated. Lives for the whole program.
template <class R> std::span<const FieldView> fields_of() {
    static const auto all = erased::all_fields<R>(std::make_index_sequence<std::tuple_size_v<decltype(Noun<R>::fields)>>{});
    return all;
}

template <class R> std::unique_ptr<Record> make_record() { return std::make_unique<R>(); }

/// A field that cs.toml declares: kept beside the table, held in Record::custom. `type` is one of text, integer,
/// number, boolean, date.
FieldView custom_field(std::string_view name, Type type, Words header, std::string_view help);

}  // namespace cs
