#include "store/transfer.hpp"
#include "base/json.hpp"
#include "base/text.hpp"
#include "store/belonging.hpp"
#include "store/bulk_rows.hpp"
#include "store/lines.hpp"
#include "store/records.hpp"
#include "store/restored_line.hpp"
#include "store/roles.hpp"
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace cs {
namespace {

using Json = nlohmann::json;

bool is_kept(const FieldView& field) noexcept { return !field.computed(); }
bool refers_to_own(const NounView& noun, const FieldView& field) noexcept {
    return is_kept(field) && field.refers() && field.spec.noun == noun.name;
}

void append_ids(JsonWriter& out, const List& ids) {
    out.begin_array();
    for (const auto& id : ids) out.raw(id);
    out.end_array();
}

void append_record(JsonWriter& out, const NounView& noun, const Record& record) {
    out.begin_object().key("noun").value(noun.name);
    for (const auto& field : noun.fields) {
        if (!is_kept(field)) continue;
        const auto cell = field.stored(field, record);
        if (empty(cell)) continue;
        out.key(field.name);
        const auto* ids = field.refers() ? std::get_if<List>(&cell) : nullptr;
        if (ids)
            append_ids(out, *ids);
        else
            out.value(cell);
    }
    out.end_object();
}

[[noreturn]] void refuse(std::string message, std::string hint = {}) {
    throw Error{Kind::data, std::move(message), std::move(hint)};
}

// What a JSON value has to be for a field to take it.
Cell cell_of(const FieldView& field, const Json& value) {
    const auto wrong = [&] {
        refuse(fmt::format("{}: {} is not a {}", field.name, cs::quoted(value.dump()), name_of(field.type)));
    };
    switch (field.type) {
    case Type::integer:
    case Type::money:
    case Type::reference:
        if (!value.is_number_integer() || (value.is_number_unsigned() && value.get<std::uint64_t>() > INT64_MAX))
            wrong();
        return value.get<std::int64_t>();
    case Type::number:
    case Type::measure:
        if (!value.is_number()) wrong();
        return value.get<double>();
    case Type::boolean:
        if (!value.is_boolean()) wrong();
        return value.get<bool>();
    case Type::list: {
        if (!value.is_array()) wrong();
        List items;
        for (const auto& item : value) {
            if (field.refers() ? !item.is_number_integer() : !item.is_string()) wrong();
            items.push_back(field.refers() ? item.dump() : item.get<std::string>());
        }
        return items;
    }
    default: break;
    }
    if (!value.is_string()) wrong();
    const auto& text = value.get_ref<const std::string&>();
    if (field.type == Type::date || field.type == Type::days) {
        const auto date = iso_date(text);
        if (!date) wrong();
        return *date;
    }
    if (field.type == Type::instant) {
        const auto instant = iso_instant(text);
        if (!instant) wrong();
        return *instant;
    }
    return text;
}

void load_field(const NounView& noun, Record& record, const std::string& name, const Json& value) {
    const auto* field = noun.field(name);
    if (!field || !is_kept(*field))
        refuse(fmt::format("{} has no field {}", noun.name, cs::quoted(name)),
               "a field that cs.toml declared must be declared here, too");
    const auto cell = cell_of(*field, value);
    try {
        field->load(*field, record, cell);
    } catch (const Error& e) {
        throw e.about(name);
    }
}

struct Line {
    const NounView* noun = nullptr;
    std::unique_ptr<Record> record;
};

// The last of two equal keys would win without a word.
Json parse_line(std::string_view text) {
    std::vector<std::vector<std::string>> open;
    const auto once = [&](int, Json::parse_event_t event, Json& value) {
        if (event == Json::parse_event_t::object_start) open.emplace_back();
        if (event == Json::parse_event_t::object_end) open.pop_back();
        if (event == Json::parse_event_t::key) {
            const auto& key = value.get_ref<const std::string&>();
            for (const auto& seen : open.back())
                if (seen == key) refuse(fmt::format("the key {} stands here twice", cs::quoted(key)));
            open.back().push_back(key);
        }
        return true;
    };
    refuse_nul(text);
    try {
        return Json::parse(text.begin(), text.end(), once);
    } catch (const Json::exception&) {
        refuse_line("this is not one JSON object on one line");
    }
}

const NounView* noun_with_rows(Context& context, std::string_view name) {
    for (const auto& noun : context.nouns.all())
        if (noun.bulk && noun.bulk->knows(name)) return &noun;
    return nullptr;
}

// Rows of usage are many: which noun a line is of stands at its beginning, as an export writes it.
std::string_view first_noun(std::string_view line) {
    constexpr std::string_view begin = "{\"noun\":\"";
    if (!line.starts_with(begin)) return {};
    line.remove_prefix(begin.size());
    return line.substr(0, line.find('"'));
}

Line read_line(Context& context, std::string_view text) {
    const auto json = parse_line(text);
    if (!json.is_object() || !json.contains("noun") || !json["noun"].is_string())
        refuse("a line of an export is an object with a noun");
    const auto& name = json["noun"].get_ref<const std::string&>();
    if (noun_with_rows(context, name)) refuse("the noun of such a row stands first in its line");
    Line line{context.nouns.find(name), nullptr};
    if (!line.noun || !line.noun->kept())
        refuse(fmt::format("there is no noun {}", cs::quoted(name)),
               "a newer cs may have written this; upgrade this one");
    line.record = line.noun->make();
    for (const auto& [key, value] : json.items())
        if (key != "noun") load_field(*line.noun, *line.record, key, value);
    if (line.record->id <= 0) refuse("a record needs its id, a number above 0");
    return line;
}

void check_header(Context& context, std::string_view text) {
    if (!is_export(text))
        refuse("this is no export of a cs store", "'cs export' makes one; other files are for 'cs import'");
    const auto json = parse_line(text);
    const auto schema = json.find("schema");
    if (schema == json.end() || !schema->is_number_integer()) refuse("the first line of an export names its schema");
    const auto known = context.engine.schema_version();
    if (schema->get<std::int64_t>() > known)
        throw Error{Kind::config,
                    fmt::format("the export has schema {}, this cs knows only {}", schema->get<std::int64_t>(), known),
                    "a newer cs wrote it: upgrade this one"};
}

void refuse_filled(Context& context) {
    for (const auto& noun : context.nouns.all()) {
        if (!noun.kept()) continue;
        if (const auto n = count(context, noun, {}); n > 0)
            throw Error{Kind::no, fmt::format("this store is not empty: it has {} {}", n, noun.name),
                        "restore into a new one: cs init in an empty folder"};
    }
}

Change change_of(Context& context, const NounView& noun, const Record& record, Change::Action action,
                 const std::function<bool(const FieldView&)>& of) {
    Change change{action, std::string{noun.name}, record.id, {}, belongs_to(context, noun, record)};
    for (const auto& field : noun.fields) {
        if (!is_kept(field) || field.name == "id" || !of(field)) continue;
        if (auto cell = field.stored(field, record); !empty(cell))
            change.parts.push_back({std::string{field.name}, {}, std::move(cell)});
    }
    return change;
}

// References among records of one noun may point forwards; they come once all are there.
class Restoring {
  public:
    explicit Restoring(Write& work) : work_{work} {}

    void take(std::string_view text) {
        if (const auto* noun = noun_with_rows(work_.context(), first_noun(text))) return rows_of(*noun).take(text);
        take(read_line(work_.context(), text));
    }
    void finish() {
        finish_noun();
        for (auto& [noun, rows] : rows_) rows->finish();
    }

  private:
    void take(Line line) {
        if (noun_ != line.noun) finish_noun();
        noun_ = line.noun;
        const auto& noun = *noun_;
        const auto own = change_of(work_.context(), noun, *line.record, Change::Action::edit,
                                   [&](const FieldView& f) { return refers_to_own(noun, f); });
        for (const auto& part : own.parts) clear(noun.at(part.field), *line.record);
        work_.put(noun, *line.record, nullptr);
        work_.note(
            change_of(work_.context(), noun, *line.record, Change::Action::add, [](const FieldView&) { return true; }));
        if (!own.parts.empty()) later_.push_back(own);
    }
    void finish_noun() {
        for (auto& change : later_) {
            const auto before = load(work_.context(), *noun_, change.record);
            auto after = load(work_.context(), *noun_, change.record);
            for (const auto& part : change.parts) {
                const auto& field = noun_->at(part.field);
                field.load(field, *after, part.after);
            }
            work_.put(*noun_, *after, before.get());
            work_.note(std::move(change));
        }
        later_.clear();
        if (noun_) work_.engine().ids_taken(noun_->table());
    }
    BulkRestore& rows_of(const NounView& noun) {
        if (noun_) finish_noun();  // rows refer to records
        noun_ = nullptr;
        auto& rows = rows_[&noun];
        if (!rows) rows = noun.bulk->restore(work_);
        return *rows;
    }
    static void clear(const FieldView& field, Record& record) {
        if (!field.nullable)
            throw Error{Kind::bug, fmt::format("{} refers to its own noun and may not be empty", field.name)};
        field.load(field, record, {});
    }
    Write& work_;
    const NounView* noun_ = nullptr;
    std::vector<Change> later_;
    std::map<const NounView*, std::unique_ptr<BulkRestore>> rows_;
};

}  // namespace

void export_lines(Context& context, const TakeText& take) {
    refuse_restricted(context.engine, "what it would export is not the whole store",
                      "a role that sees all of it can; 'cs account list --format json' writes what you see");
    LineWriter out{take};
    out.add(fmt::format("{}\"schema\":{}}}", export_mark, context.engine.schema_version()));
    for (const auto& noun : context.nouns.all()) {
        if (!noun.kept()) continue;
        each(context, noun, {}, [&](const Record& record) {
            JsonWriter line;
            append_record(line, noun, record);
            out.add(line.text());
        });
    }
    for (const auto& noun : context.nouns.all())
        if (noun.bulk) noun.bulk->each_line(context, [&](std::string_view line) { out.add(line); });
    out.finish();
}

bool is_export(std::string_view first_line) noexcept { return first_line.starts_with(export_mark); }

Outcome restore(Context& context, const PullText& pull, const std::string& file) {
    LineReader lines{pull};
    return write(context, [&](Write& work) {
        if (lines.number() > 0) throw Conflict{};  // what was read is gone
        refuse_filled(context);
        Restoring restoring{work};
        try {
            std::string_view line;
            lines.next(line);
            check_header(context, line);
            while (lines.next(line))
                if (line = trimmed(line); !line.empty()) restoring.take(line);
            restoring.finish();
        } catch (const Error& e) {
            if (e.kind() != Kind::data && e.kind() != Kind::no) throw;
            if (e.kind() == Kind::no && lines.number() == 1) throw;
            throw e.as(Kind::data).at({file, std::max<std::size_t>(lines.number(), 1), 0});
        }
    });
}

}  // namespace cs
