#include "intake/json_lines.hpp"
#include "intake/position.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <iterator>
#include <nlohmann/json.hpp>
#include <set>
#include <utility>

namespace cs {
namespace {

using Json = nlohmann::json;

constexpr auto one_per_line = "expected one object per line";

bool is_blank(char c) noexcept { return c == ' ' || c == '\t'; }
bool is_of_number(char c) noexcept {
    return (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.' || c == 'e' || c == 'E';
}

/// Walks over a line for the parser and shows how far it has come; the parser itself tells no positions.
class Cursor {
  public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    Cursor(const char* at, const char*& shown) : at_{at}, shown_{&shown} {}
    reference operator*() const { return *at_; }
    Cursor& operator++() {
        *shown_ = ++at_;
        return *this;
    }
    bool operator==(const Cursor& other) const { return at_ == other.at_; }
    bool operator!=(const Cursor& other) const { return at_ != other.at_; }

  private:
    const char* at_;
    const char** shown_;
};

struct Problem {
    const char* at;
    std::string message, hint;
    bool unfinished = false;  ///< the line ended within the object
    bool list = false;        ///< the line is a list, not an object
};

/// Takes the parser's events for one line, and stops it at what a row cannot hold.
class RowBuilder {
  public:
    using number_integer_t = Json::number_integer_t;
    using number_unsigned_t = Json::number_unsigned_t;
    using number_float_t = Json::number_float_t;
    using string_t = Json::string_t;
    using binary_t = Json::binary_t;

    RowBuilder(std::string_view line, std::vector<std::string_view>& names, std::vector<std::string_view>& items,
               std::string& texts, std::vector<InputValue>& values)
        : line_{line}, at_{line.data()}, names_{names}, items_{items}, texts_{texts}, values_{values} {
        names.clear();
        items.clear();
        texts.clear();
        texts.reserve(line.size());  // unescaped text is never longer, and the views into it must stay
        values.clear();
    }

    const std::optional<Problem>& parse() {
        const char* const end = line_.data() + line_.size();
        Json::sax_parse(Cursor{at_, at_}, Cursor{end, at_}, this);
        if (problem_) return problem_;
        for (const auto& list : lists_)
            values_[list.value].items = std::span{items_}.subspan(list.begin, list.end - list.begin);
        return problem_;
    }

    // What the parser calls. Each returns whether to go on.
    bool null() { return in_list_ ? refuse("null", at_ - 4) : add(InputValue::Kind::null, {}); }
    bool boolean(bool value) { return add(InputValue::Kind::boolean, value ? "true" : "false"); }
    bool number_integer(number_integer_t) { return add(InputValue::Kind::number, number()); }
    bool number_unsigned(number_unsigned_t) { return add(InputValue::Kind::number, number()); }
    bool number_float(number_float_t, const string_t&) {
        const auto text = number();
        if (text.find_first_of(".eE") != std::string_view::npos) return add(InputValue::Kind::number, text);
        problem_ = Problem{text.data(), fmt::format("{} is beyond 64 bits", text), "write a long number as text"};
        return false;
    }
    bool string(const string_t& text) { return add(InputValue::Kind::text, kept(text)); }
    bool binary(binary_t&) { return refuse("binary data", at_); }
    bool start_object(std::size_t) {
        if (opened_) return refuse("an object", at_ - 1);
        return opened_ = true;
    }
    bool key(const string_t& name);
    bool end_object() { return closed_ = true; }
    bool start_array(std::size_t);
    bool end_array();
    bool parse_error(std::size_t position, const std::string&, const Json::exception&);

  private:
    struct ListOf {
        std::size_t value, begin, end;
    };

    bool add(InputValue::Kind, std::string_view text);
    bool refuse(std::string_view what, const char* at);
    std::string_view kept(const std::string& text);
    std::string_view number() const;
    const char* key_begin() const;

    std::string_view line_;
    const char* at_;  // behind what the parser has read, one more character if that was a number
    const char* value_at_ = nullptr;
    std::vector<std::string_view>&names_, &items_;
    std::string& texts_;
    std::vector<InputValue>& values_;
    std::set<std::string_view> seen_;
    std::vector<ListOf> lists_;
    bool opened_ = false, closed_ = false, in_list_ = false;
    std::optional<Problem> problem_;
};

bool RowBuilder::add(InputValue::Kind kind, std::string_view text) {
    if (!opened_) {
        problem_ = Problem{line_.data(), one_per_line, {}};
        return false;
    }
    if (in_list_)
        items_.push_back(text);
    else
        values_.push_back({text, value_at_, kind, {}});
    return true;
}

bool RowBuilder::refuse(std::string_view what, const char* at) {
    const auto path = in_list_ ? fmt::format("{}[{}]", names_.back(), items_.size() - lists_.back().begin)
                               : std::string{names_.back()};
    problem_ =
        Problem{at, fmt::format("'{}' is {}", path, what), "expected a text, a number, true, false, or a list of such"};
    return false;
}

bool RowBuilder::key(const string_t& name) {
    const auto own = kept(name);
    if (!seen_.insert(own).second) {
        problem_ = Problem{key_begin(), fmt::format("key '{}' appears twice", name), {}};
        return false;
    }
    if (names_.size() == JsonLinesReader::max_keys) {
        problem_ = Problem{key_begin(), fmt::format("more than {} keys", JsonLinesReader::max_keys), {}};
        return false;
    }
    names_.push_back(own);
    // The key's quote has just been read; blanks, a colon and blanks come before the value, or it is no JSON.
    const char* const end = line_.data() + line_.size();
    const auto* colon = std::find(at_, end, ':');
    value_at_ = std::find_if_not(colon == end ? end : colon + 1, end, is_blank);
    return true;
}

bool RowBuilder::start_array(std::size_t) {
    if (!opened_) {
        problem_ = Problem{line_.data(), fmt::format("{}, got a list", one_per_line), "jq -c '.[]' FILE writes them so",
                           false, true};
        return false;
    }
    if (in_list_) return refuse("a list", at_ - 1);
    in_list_ = true;
    lists_.push_back({values_.size(), items_.size(), items_.size()});
    return true;
}

bool RowBuilder::end_array() {
    in_list_ = false;
    lists_.back().end = items_.size();
    return add(InputValue::Kind::list, {value_at_, static_cast<std::size_t>(at_ - value_at_)});
}

bool RowBuilder::parse_error(std::size_t position, const std::string&, const Json::exception& error) {
    constexpr int number_overflow = 406;
    const auto offset = std::min(position - 1, line_.size());  // `position` counts what was read, the end as well
    if (closed_) {
        problem_ = Problem{line_.data() + offset, one_per_line, {}};
    } else if (error.id == number_overflow) {
        const auto text = number();
        problem_ = Problem{text.data(), fmt::format("{} is too large a number", text), "write it as text"};
    } else {
        std::string_view reason{error.what()};
        if (const auto dash = reason.find(" - "); dash != std::string_view::npos) reason.remove_prefix(dash + 3);
        reason = reason.substr(0, reason.find("; last read: "));
        problem_ =
            Problem{line_.data() + offset, fmt::format("not valid JSON: {}", reason), {}, offset == line_.size()};
    }
    return false;
}

std::string_view RowBuilder::kept(const std::string& text) {
    const auto begin = texts_.size();
    texts_ += text;
    return std::string_view{texts_}.substr(begin);
}

/// The source of the number just read. The parser has looked one character further, unless the line ends there.
std::string_view RowBuilder::number() const {
    const char* end = is_of_number(at_[-1]) ? at_ : at_ - 1;
    const char* begin = end;
    while (begin != line_.data() && is_of_number(begin[-1])) --begin;
    return {begin, static_cast<std::size_t>(end - begin)};
}

/// The opening quote of the key just read: quotes within stand behind a backslash that is not itself escaped.
const char* RowBuilder::key_begin() const {
    for (const char* p = at_ - 2;; --p) {
        if (*p != '"') continue;
        const char* first = p;
        while (first[-1] == '\\') --first;
        if ((p - first) % 2 == 0) return p;
    }
}

}  // namespace

JsonLinesReader::JsonLinesReader(std::string_view text, std::string file) : file_{std::move(file)}, window_{text} {}
JsonLinesReader::JsonLinesReader(TextStream& stream, std::string file) : file_{std::move(file)}, window_{stream} {}

bool JsonLinesReader::next(InputRow& row) {
    Line line;
    do {
        if (!next_line(line)) return false;
    } while (std::all_of(line.text.begin(), line.text.end(), is_blank));
    row.file = file_;
    row.line = line_;
    row.raw = line.text;
    row.problem.reset();
    if (const auto cr = line.text.find('\r'); cr == std::string_view::npos) {
        parse(line, row);
    } else {  // JSON takes it for a blank, every editor for a line end
        row.values.clear();
        row.names = {};
        row.problem =
            Error{Kind::data, "CR within a line", "lines end with LF or CR LF", row.place_at(line.text.data() + cr)};
    }
    return true;
}

bool JsonLinesReader::next_line(Line& line) {
    std::size_t seen = 0;
    for (;;) {
        const auto text = window_.text();
        const auto end = text.find('\n', seen);
        if (std::min(end, text.size()) > max_line)
            throw Error{Kind::data, "a line of more than 16 MiB", "is it one object per line?",
                        Place{file_, line_ + 1, 0}};
        if (end != std::string_view::npos) {
            line = {text.substr(0, end), true};
            window_.use_up_to(text.data() + end + 1);
            break;
        }
        if (window_.last()) {
            if (text.empty()) return false;
            line = {text, false};
            window_.use_up_to(window_.end());
            break;
        }
        seen = text.size();
        window_.grow();
        if (const auto* fault = window_.fault()) throw error_of(*fault, place_after(file_, line_ + 1, window_.text()));
    }
    if (line.text.ends_with('\r')) line.text.remove_suffix(1);
    ++line_;
    return true;
}

void JsonLinesReader::parse(const Line& line, InputRow& row) {
    RowBuilder builder{line.text, names_, items_, texts_, row.values};
    const auto& problem = builder.parse();
    row.names = names_;
    if (!problem) {
        any_ = true;
        return;
    }
    const auto place = row.place_at(problem->at);
    if (problem->unfinished && !line.ended) {
        row.problem = Error{Kind::data, "the last line is cut off", "is the file complete?", place};
        return;
    }
    row.problem = problem->unfinished ? Error{Kind::data, one_per_line, "jq -c . FILE writes them so", place}
                                      : Error{Kind::data, problem->message, problem->hint, place};
    // A file that begins like this was never meant as lines, and every one of them would be a problem.
    if (!any_ && (problem->unfinished || problem->list)) throw *row.problem;
}

}  // namespace cs
