#include "store/fields.hpp"
#include "base/text.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {

const FieldView* NounView::field(std::string_view field_name) const noexcept {
    for (const auto& f : fields)
        if (f.name == field_name) return &f;
    return nullptr;
}

const FieldView& NounView::at(std::string_view field_name) const {
    if (const auto* f = field(field_name)) return *f;
    throw Error{Kind::bug, fmt::format("{} has no field '{}'", name, field_name)};
}

Cell FieldView::seen(const Record& record, Date today) const {
    auto cell = shown(*this, record);
    if (type == Type::days)
        if (const auto* date = std::get_if<Date>(&cell)) return days_between(today, *date);
    return cell;
}

namespace erased {

List parse_list(std::string_view text) {
    List parts;
    for (const auto& part : split(text, text.find(';') != std::string_view::npos ? ';' : ',')) parts.push_back(part);
    return parts;
}

List as_set(List items) {
    std::ranges::sort(items);
    const auto repeated = std::ranges::unique(items);
    items.erase(repeated.begin(), repeated.end());
    return items;
}

namespace {

template <class T>
FieldView record_field(std::string_view name, Words header, std::string_view help,
                       Cell (*get)(const FieldView&, const Record&),
                       void (*put)(const FieldView&, Record&, const Cell&)) {
    return {
        .name = name,
        .type = Value<T>::type,
        .element = Value<T>::type,
        .header = header,
        .help = help,
        .spec = {.access = Access::derived},
        .choices = {},
        .nullable = false,
        .stored = get,
        .shown = get,
        .load = put,
        .named = [](const FieldView&, Record&, const Cell&) {},
        .parse = [](const FieldView&, std::string_view text,
                    const Reading& reading) { return Value<T>::stored(Value<T>::parse(text, reading)); },
        .read =
            [](const FieldView& f, Record&, std::string_view, const Reading&) {
                throw Error{Kind::usage, fmt::format("'{}' cannot be set", f.name)};
            },
    };
}

}  // namespace

FieldView id_field() {
    return record_field<std::int64_t>("id", {"No.", "编号"}, "number of the record, never given twice",
        [](const FieldView&, const Record& r) { return Cell{r.id}; },
        [](const FieldView&, Record& r, const Cell& c) { r.id = std::get<std::int64_t>(c); });
}
FieldView created_field() {
    return record_field<Instant>("created", {"Created", "创建"}, "when it was recorded",
        [](const FieldView&, const Record& r) { return Cell{r.created}; },
        [](const FieldView&, Record& r, const Cell& c) { r.created = std::get<Instant>(c); });
}
FieldView updated_field() {
    return record_field<Instant>("updated", {"Updated", "更新"}, "when it was last changed",
        [](const FieldView&, const Record& r) { return Cell{r.updated}; },
        [](const FieldView&, Record& r, const Cell& c) { r.updated = std::get<Instant>(c); });
}

}  // namespace erased

namespace {

Cell parse_custom(const FieldView& f, std::string_view text, const Reading& reading) {
    if (text.empty()) return {};
    switch (f.type) {
    case Type::integer: return parse_integer(text);
    case Type::number:
    case Type::measure: return parse_number(text);
    case Type::boolean: return parse_boolean(text);
    case Type::date: return parse_date(text, reading.today);
    default: return std::string{text};
    }
}

Cell custom_value(const FieldView& f, const Record& r) {
    const auto found = r.custom.find(f.name);
    return found == r.custom.end() ? Cell{} : found->second;
}

void set_custom(const FieldView& f, Record& r, const Cell& value) {
    if (empty(value)) r.custom.erase(std::string{f.name});
    else r.custom.insert_or_assign(std::string{f.name}, value);
}

}  // namespace

FieldView custom_field(std::string_view name, Type type, Words header, std::string_view help) {
    return {
        .name = name,
        .type = type,
        .element = type,
        .header = header,
        .help = help,
        .spec = {},
        .choices = {},
        .nullable = true,
        .custom = true,
        .stored = custom_value,
        .shown = custom_value,
        .load = set_custom,
        .named = [](const FieldView&, Record&, const Cell&) {},
        .parse = parse_custom,
        .read = [](const FieldView& f, Record& r, std::string_view text,
                   const Reading& reading) { set_custom(f, r, parse_custom(f, text, reading)); },
    };
}

}  // namespace cs
