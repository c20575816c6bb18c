#include "cmd/intake/talk.hpp"
#include "base/near.hpp"
#include "base/text.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <unistd.h>

namespace cs::intake {
namespace {

constexpr std::size_t most_errors = 20, most_hints = 3;

void to_stderr(std::string_view text) {
    while (!text.empty()) {
        const auto written = ::write(STDERR_FILENO, text.data(), text.size());
        if (written <= 0) return;
        text.remove_prefix(static_cast<std::size_t>(written));
    }
}

std::string quoted_word(std::string_view word) { return fmt::format("'{}'", printable(word)); }

std::string separation(const InputTable& table) {
    const auto delimiter = table.delimiter().value_or(',');
    if (delimiter == ',') return "";
    return delimiter == '\t' ? " separated by tabs" : fmt::format(" separated by '{}'", delimiter);
}

}  // namespace

std::string told(const ImportRules& rules) {
    List words;
    for (const auto& pair : rules.map) words.push_back(fmt::format("--map '{}={}'", pair.left, pair.right));
    for (const auto& pair : rules.set) words.push_back(fmt::format("--set '{}={}'", pair.left, pair.right));
    for (const auto& text : rules.only) words.push_back(fmt::format("--only '{}'", text));
    for (const auto& text : rules.values) words.push_back(fmt::format("--map-value '{}'", text));
    for (const auto& text : rules.create) words.push_back(fmt::format("--create {}", text));
    if (!rules.date_format.empty()) words.push_back(fmt::format("--date-format {}", rules.date_format));
    if (!rules.decimal.empty()) words.push_back(fmt::format("--decimal '{}'", rules.decimal));
    if (!rules.encoding.empty()) words.push_back(fmt::format("--encoding {}", rules.encoding));
    if (!rules.delimiter.empty()) words.push_back(fmt::format("--delimiter '{}'", rules.delimiter));
    return printable(join(words, " "));
}

std::string understood(const Mapping& mapping, const InputTable& table, const ImportRules& rules,
                       const std::string& recalled) {
    List fields, left_out, unknown;
    for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
        const auto& [field, why] = mapping.columns[i];
        const auto& header = table.columns()[i];
        if (why == ColumnUse::Why::name) fields.push_back(std::string{field->name});
        else if (why == ColumnUse::Why::said || why == ColumnUse::Why::guessed)
            fields.push_back(fmt::format("{} is {}", quoted_word(header), field->name));
        else if (why == ColumnUse::Why::unknown) unknown.push_back(quoted_word(header));
        else if (why != ColumnUse::Why::read) left_out.push_back(quoted_word(header));
    }
    auto text = fmt::format("{}: {} row{}{}, read as {}: {}", printable(table.file()), table.rows(),
                            table.rows() == 1 ? "" : "s", separation(table), mapping.noun->name, join(fields, ", "));
    if (!left_out.empty()) text += fmt::format("; left out: {}", join(left_out, ", "));
    if (!unknown.empty()) text += fmt::format("; no field: {}", join(unknown, ", "));
    if (!recalled.empty()) text += fmt::format("\nas the last time ([{}] in cs.toml): {}", recalled, told(rules));
    return text;
}

void refuse_unknown(const Mapping& mapping, const InputTable& table) {
    List headers, options;
    std::vector<std::string_view> names;
    for (const auto& field : mapping.noun->fields)
        if (field.writable() && !mapping.gives(field)) names.push_back(field.name);
    std::string near;
    const auto unknown = mapping.unknown();
    for (const auto column : unknown) {
        const auto& header = table.columns()[column];
        headers.push_back(quoted_word(header));
        options.push_back(fmt::format("--map '{}='", printable(header)));
        if (near.empty())
            if (const auto found = nearest(header_form(header), names, 1); !found.empty())
                near = fmt::format("did you mean --map '{}={}'? else ", printable(header), found.front());
    }
    throw Error{Kind::data,
                fmt::format("{} has no field for the column{} {}", mapping.noun->name, headers.size() > 1 ? "s" : "",
                            join(headers, ", ")),
                fmt::format("{}say what they are with --map 'HEADER=FIELD', or leave them out: --ignore-unknown, or {}",
                            near, join(options, " ")),
                table.place_of_column(unknown.front())};
}

bool can_ask(const Session& session, const std::string& path) {
    return session.around.terminal_in && session.around.terminal_err && path != "-";
}

bool confirmed(Session& session, std::string_view question) {
    to_stderr(session.err);
    session.err.clear();
    to_stderr(fmt::format("{} [y/N] ", question));
    std::string answer;
    for (char c = 0; ::read(STDIN_FILENO, &c, 1) == 1 && c != '\n';) answer += c;
    const auto word = match_form(answer);
    return word == "y" || word == "yes" || word == "是";
}

void tell_errors(Session& session, const ImportReport& report) {
    List hints;
    for (std::size_t i = 0; i < report.errors.size() && i < most_errors; ++i) {
        const auto& error = report.errors[i];
        session.note(fmt::format("{}: {}", printable(to_text(*error.place())), error.message()));
        if (!error.hint().empty() && std::ranges::find(hints, error.hint()) == hints.end())
            hints.push_back(error.hint());
    }
    if (report.errors.size() > most_errors)
        session.note(fmt::format("... and {} more", report.errors.size() - most_errors));
    for (std::size_t i = 0; i < hints.size() && i < most_hints; ++i) session.note(fmt::format("hint: {}", hints[i]));
}

void tell_outcome(Session& session, const ImportReport& report, const std::string& rejected_path) {
    session.say(fmt::format("{}{} row{} in = {} added + {} changed + {} unchanged + {} filtered + {} rejected",
                            session.dry_run ? "would be: " : "", report.rows, report.rows == 1 ? "" : "s", report.added,
                            report.changed, report.unchanged, report.filtered, report.rejected));
    for (const auto& [noun, n] : report.created)
        session.say(fmt::format("{} {} {} made from {} name", n, noun, n == 1 ? "record was" : "records were",
                                n == 1 ? "its" : "their"));
    if (report.rejected > 0 && !session.dry_run)
        session.note(fmt::format("the rejected rows are in '{}': mend them there and import that file",
                                 printable(rejected_path)));
    for (const auto& code : report.without_rate)
        session.note(fmt::format(
            "hint: sums are in {}, and cs.toml has no rate for {}: set currency = \"{}\", or [rates] {} = what one {} is worth",
            session.context().reading().currency.code(), code, code, code, code));
}

void Progress::show(std::size_t done, std::size_t all) {
    using namespace std::chrono_literals;
    if (!on_ || all == 0) return;
    const auto now = std::chrono::steady_clock::now();
    if (now - began_ < 1s || now - last_ < 100ms) return;
    last_ = now;
    shown_ = true;
    to_stderr(fmt::format("\r{:3} %", done * 100 / all));
}

void Progress::clear() {
    if (shown_) to_stderr("\r     \r");
    shown_ = false;
}

}  // namespace cs::intake
