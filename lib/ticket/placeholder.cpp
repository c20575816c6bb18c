#include "ticket/placeholder.hpp"
#include "base/near.hpp"
#include "base/text.hpp"
#include "store/records.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

constexpr std::string_view open = "{{", close = "}}";

/// Short for a field of the ticket.
constexpr std::pair<std::string_view, std::string_view> roots[] = {
    {"ticket", ""}, {"contact", "contact"}, {"account", "account"}, {"staff", "assignee"}};

std::optional<std::string_view> root_of(std::string_view name) {
    for (const auto& [root, field] : roots)
        if (root == name) return field;
    return std::nullopt;
}

Place place_of(std::string_view field, std::string_view body, std::size_t at) {
    const auto before = body.substr(0, at);
    const auto line_start = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
    return {std::string{field}, static_cast<std::size_t>(std::ranges::count(before, '\n')) + 1,
            code_points(before.substr(line_start)) + 1};
}

const FieldView* shown_field(const NounView& noun, std::string_view name) {
    const auto* field = noun.field(name);
    return field && !field->spec.hidden ? field : nullptr;
}

/// The fields that lead from the ticket to a value; or nothing, and where it broke off.
struct Path {
    std::vector<const FieldView*> fields;
    const NounView* noun;  ///< that has no field of that name
    std::string_view broken;
};

Path path_of(const Context& context, std::string_view name) {
    Path path{{}, &context.nouns.of<Ticket>(), {}};
    const auto first = name.substr(0, name.find('.'));
    std::vector<std::string> parts;
    if (const auto field = root_of(first); field && !field->empty()) parts.emplace_back(*field);
    if (first.size() < name.size())
        for (auto& part : split(name.substr(first.size() + 1), '.')) parts.push_back(std::move(part));
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto* field = path.noun ? shown_field(*path.noun, parts[i]) : nullptr;
        if (!field) {
            path.broken = name.substr(name.rfind(parts[i]));
            return path;
        }
        path.fields.push_back(field);
        const bool one = field->refers() && field->type != Type::list;
        if (i + 1 < parts.size() || !one) path.noun = one ? &context.nouns[field->spec.noun] : nullptr;
    }
    return path;
}

std::string near_to(const Path& path) {
    if (!path.noun) return "it has no fields";
    std::vector<std::string_view> names;
    for (const auto& field : path.noun->fields)
        if (!field.spec.hidden) names.push_back(field.name);
    auto hint = did_you_mean(path.broken, names);
    return hint.empty() ? fmt::format("'cs help {}' lists the fields of a {}", path.noun->name, path.noun->name) : hint;
}

[[noreturn]] void refuse_unknown(std::string_view field, std::string_view body, const Placeholder& placeholder,
                                 std::string hint) {
    throw Error{Kind::data,
                fmt::format("{}: {{{{{}}}}} stands for nothing", to_text(place_of(field, body, placeholder.at)),
                            printable(placeholder.name)),
                std::move(hint)};
}

std::string params_hint(const std::vector<MacroParam>& params) {
    std::vector<std::string> names{"ticket.FIELD", "contact.FIELD", "account.FIELD", "staff.FIELD", "company", "today"};
    for (const auto& param : params) names.push_back(param.name);
    return fmt::format("one of {}; or declare it: --params 'NAME=what for'", join(names, ", "));
}

/// What a person reads of a field.
std::string shown_value(const FieldView& field, const Record& record, const Context& context, Lang lang) {
    const auto cell = field.seen(record, context.today);
    if (const auto* name = std::get_if<std::string>(&cell); name && !field.choices.empty())
        if (const auto choice = find_choice(*name, field.choices))
            return std::string{field.choices[*choice].label.in(lang)};
    return human_text(cell, lang);
}

[[noreturn]] void refuse_missing(std::string_view name, std::string what) {
    throw Error{Kind::no, fmt::format("{{{{{}}}}}: {}", name, what), "fill it in, or reply in your own words"};
}

std::string value_of(Context& context, const Ticket& ticket, std::string_view name, Lang lang) {
    const auto path = path_of(context, name);
    if (path.fields.empty() || !path.broken.empty()) refuse_missing(name, "it stands for nothing any more");
    auto record = load(context, context.nouns.of<Ticket>(), ticket.id);
    const auto* noun = &context.nouns.of<Ticket>();
    std::string value;
    for (std::size_t i = 0; i < path.fields.size(); ++i) {
        const auto& field = *path.fields[i];
        value = shown_value(field, *record, context, lang);
        if (trimmed(value).empty())
            refuse_missing(name, fmt::format("{} {} has no {}", noun->name,
                                             quoted(label_of(context, *noun, record->id)), field.name));
        if (i + 1 == path.fields.size()) break;
        noun = &context.nouns[field.spec.noun];
        record = load(context, *noun, std::get<std::int64_t>(field.stored(field, *record)));
    }
    return value;
}

void check_given(const std::vector<MacroParam>& params, const MacroParams& given, std::string_view key) {
    for (const auto& [name, value] : given)
        if (std::ranges::find(params, name, &MacroParam::name) == params.end()) {
            std::vector<std::string> names;
            for (const auto& param : params) names.push_back(param.name);
            throw Error{Kind::usage, fmt::format("--param: macro '{}' asks for no {}", key, quoted(name)),
                        names.empty() ? "it asks for nothing" : "it asks for " + join(names, ", ")};
        }
    for (const auto& param : params) {
        const auto found = given.find(param.name);
        if (found == given.end() || trimmed(found->second).empty())
            throw Error{Kind::usage, fmt::format("--param {}: missing", param.name),
                        fmt::format("{}: --param {}=...", printable(param.what), param.name)};
    }
}

/// The body of the customer's language, and that language.
std::pair<std::string_view, Lang> body_for(Context& context, const Macro& macro, const Ticket& ticket) {
    const auto& first = context.lang == Lang::zh ? macro.body_zh : macro.body_en;
    auto lang = first.empty() == (context.lang == Lang::zh) ? Lang::en : Lang::zh;
    if (ticket.contact)
        if (const auto person = get<Contact>(context, ticket.contact->id); person.language)
            lang = *person.language == Language::zh ? Lang::zh : Lang::en;
    if ((lang == Lang::zh ? macro.body_zh : macro.body_en).empty()) lang = lang == Lang::zh ? Lang::en : Lang::zh;
    return {lang == Lang::zh ? macro.body_zh : macro.body_en, lang};
}

}  // namespace

std::vector<Placeholder> placeholders_in(std::string_view field, std::string_view body) {
    std::vector<Placeholder> all;
    for (auto at = body.find(open); at != std::string_view::npos; at = body.find(open, all.back().end)) {
        const auto end = body.find(close, at);
        if (end == std::string_view::npos)
            throw Error{Kind::data, fmt::format("{}: '{{{{' without its '}}}}'", to_text(place_of(field, body, at))),
                        "such as {{ticket.subject}}"};
        all.push_back({at, end + close.size(), trimmed(body.substr(at + open.size(), end - at - open.size()))});
    }
    return all;
}

std::vector<MacroParam> params_of(const Macro& macro) {
    std::vector<MacroParam> params;
    for (const auto& declared : macro.params) {
        const auto equals = std::min(declared.find('='), declared.size());
        params.push_back(
            {std::string{trimmed(std::string_view{declared}.substr(0, equals))},
             std::string{trimmed(std::string_view{declared}.substr(std::min(equals + 1, declared.size())))}});
    }
    return params;
}

bool is_given_name(std::string_view name) { return root_of(name) || name == "company" || name == "today"; }

void check_placeholders(const Context& context, std::string_view field, std::string_view body,
                        const std::vector<MacroParam>& params) {
    for (const auto& placeholder : placeholders_in(field, body)) {
        const auto name = placeholder.name;
        if (name == "company" || name == "today" || std::ranges::find(params, name, &MacroParam::name) != params.end())
            continue;
        const auto first = name.substr(0, name.find('.'));
        if (!root_of(first) || first.size() == name.size() || name.ends_with('.'))
            refuse_unknown(field, body, placeholder, params_hint(params));
        const auto path = path_of(context, name);
        if (!path.broken.empty()) refuse_unknown(field, body, placeholder, near_to(path));
    }
}

std::string filled_macro(Context& context, const Macro& macro, const Ticket& ticket, const MacroParams& given) {
    check_given(params_of(macro), given, macro.key);
    const auto [body, lang] = body_for(context, macro, ticket);
    std::string out;
    std::size_t done = 0;
    for (const auto& placeholder : placeholders_in("body", body)) {
        out += body.substr(done, placeholder.at - done);
        done = placeholder.end;
        if (const auto param = given.find(placeholder.name); param != given.end()) {
            out += param->second;
        } else if (placeholder.name == "today") {
            out += to_text(context.today);
        } else if (placeholder.name == "company") {
            const auto& company = context.settings.text("company");
            if (company.empty())
                throw Error{Kind::config, "{{company}}: cs.toml does not say it",
                            "cs config set company 'Example Ltd'"};
            out += company;
        } else {
            out += value_of(context, ticket, placeholder.name, lang);
        }
    }
    return out += body.substr(done);
}

Facts macro_preview(Context& context, std::int64_t id, std::int64_t ticket_id, const MacroParams& given) {
    const auto macro = get<Macro>(context, id);
    const auto ticket = get<Ticket>(context, ticket_id);
    Facts facts;
    const auto add = [&](const char* name, Words header, std::string value) {
        if (!value.empty())
            facts.facts.push_back({{name, std::string{header.in(context.lang)}, Type::text}, std::move(value)});
    };
    add("text", {"Reply", "回复"}, filled_macro(context, macro, ticket, given));
    if (macro.then)
        add("then", {"Then", "之后"},
            std::string{Value<MacroThen>::choices[static_cast<std::size_t>(*macro.then)].label.in(context.lang)});
    add("tags", {"Tags", "标签"}, join(macro.tags, ", "));
    add("area", {"Area", "模块"}, macro.area);
    add("function", {"Function", "功能"}, macro.function);
    if (macro.article)
        add("article", {"Article", "文章"}, label_of(context, context.nouns.of<Article>(), macro.article->id));
    return facts;
}

}  // namespace cs
