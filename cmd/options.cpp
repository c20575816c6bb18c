#include "cmd/options.hpp"
#include "base/near.hpp"
#include "base/text.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

std::string help_hint(std::string_view called) { return fmt::format("see '{} --help'", called); }

const Option& option_named(const Grammar& grammar, std::string_view name, std::string_view called) {
    if (const auto* option = grammar.option(name)) return *option;
    List spellings;
    for (const auto& option : grammar.options) spellings.push_back(spelt(option.name));
    const std::vector<std::string_view> names(spellings.begin(), spellings.end());
    const auto near = nearest(name, names, 1);
    throw Error{Kind::usage, fmt::format("'{}' has no option '--{}'", called, printable(name)),
                near.empty() ? help_hint(called) : fmt::format("did you mean '--{}'?", near.front())};
}

const Option& option_lettered(const Grammar& grammar, std::string_view letter, std::string_view called) {
    for (const auto& option : grammar.options)
        if (letter.size() == 1 && option.letter == letter.front()) return option;
    throw Error{Kind::usage, fmt::format("'{}' has no option '-{}'", called, printable(letter)), help_hint(called)};
}

/// Reads the words from left to right; each is looked at once.
class Reader {
  public:
    Reader(const Grammar& grammar, std::span<const std::string> words, std::string_view called)
        : grammar_{grammar}, words_{words}, called_{called} {}

    Arguments read() {
        while (next_ < words_.size()) {
            const auto& word = words_[next_++];
            check_text(word);
            if (only_operands_ || word == "-" || !word.starts_with('-'))
                operand(word);
            else if (word == "--")
                only_operands_ = true;
            else if (word.starts_with("--"))
                long_option(word);
            else
                letters(word);
        }
        for (std::size_t i = out_.operands.size(); i < grammar_.operands.size(); ++i)
            if (!grammar_.operands[i].optional)
                throw Error{
                    Kind::usage,
                    fmt::format("'{}' needs {}: {}", called_, grammar_.operands[i].name, grammar_.operands[i].help),
                    help_hint(called_)};
        return std::move(out_);
    }

  private:
    void check_text(const std::string& word) const {
        if (first_invalid_utf8(word))
            throw Error{Kind::usage, fmt::format("'{}' is not UTF-8 text", printable(word)),
                        "check the terminal's encoding"};
        if (word.size() > 100'000)
            throw Error{Kind::usage, "an argument is longer than 100,000 bytes",
                        "put long text into a file and import it"};
    }

    void operand(const std::string& word) {
        const auto& all = grammar_.operands;
        const bool room = out_.operands.size() < all.size() || (!all.empty() && all.back().repeats);
        if (!room)
            throw Error{Kind::usage, fmt::format("'{}' does not take '{}'", called_, printable(word)),
                        help_hint(called_)};
        out_.operands.push_back(word);
    }

    void long_option(const std::string& word) {
        const auto equal = word.find('=');
        const auto name = std::string_view{word}.substr(2, equal == std::string::npos ? equal : equal - 2);
        const auto& option = option_named(grammar_, name, called_);
        if (equal != std::string::npos) {
            if (option.value.empty())
                throw Error{Kind::usage, fmt::format("--{} takes no value", spelt(option.name)), help_hint(called_)};
            add(option, word.substr(equal + 1));
        } else {
            add(option, option.value.empty() ? "" : value_for(option));
        }
    }

    void letters(const std::string& word) {
        for (std::size_t i = 1; i < word.size();) {
            const auto length = std::min(word.size() - i,
                                         static_cast<unsigned char>(word[i]) < 0x80 ? std::size_t{1} : word.size() - i);
            const auto& option = option_lettered(grammar_, std::string_view{word}.substr(i, length), called_);
            i += length;
            if (option.value.empty()) {
                add(option, "");
            } else {
                add(option, i < word.size() ? word.substr(i) : value_for(option));
                return;
            }
        }
    }

    // A value may begin with '-' (--sort -arr, --on -2w); an option of this verb where one was due is a slip.
    std::string value_for(const Option& option) {
        const bool none = next_ == words_.size();
        if (none || (words_[next_].starts_with("--") && grammar_.option(std::string_view{words_[next_]}.substr(2))))
            throw Error{Kind::usage, fmt::format("--{} needs a value: {}", spelt(option.name), option.value),
                        option.field == nullptr ? help_hint(called_)
                                                : fmt::format("to clear a field write --{}=", spelt(option.name))};
        check_text(words_[next_]);
        return words_[next_++];
    }

    void add(const Option& option, std::string value) {
        if (!option.repeats && out_.has(option.name))
            throw Error{Kind::usage, fmt::format("--{} is given twice", spelt(option.name)), help_hint(called_)};
        out_.add(option, std::move(value));
    }

    const Grammar& grammar_;
    std::span<const std::string> words_;
    std::string_view called_;
    std::size_t next_ = 0;
    bool only_operands_ = false;
    Arguments out_;
};

}  // namespace

const Option* Grammar::option(std::string_view name) const noexcept {
    const auto plain = [](char c) { return c == '_' ? '-' : c; };
    for (const auto& option : options)
        if (std::ranges::equal(option.name, name, {}, plain, plain)) return &option;
    return nullptr;
}

std::string spelt(std::string_view option) {
    std::string name{option};
    std::ranges::replace(name, '_', '-');
    return name;
}

std::optional<std::string> Arguments::value(std::string_view option) const {
    const auto found = values_.find(option);
    return found == values_.end() ? std::nullopt : std::optional{found->second};
}

std::vector<std::string> Arguments::all(std::string_view option) const {
    std::vector<std::string> values;
    for (const auto& [given, value] : given_)
        if (given->name == option) values.push_back(value);
    return values;
}

void Arguments::add(const Option& option, std::string value) {
    values_.emplace(option.name, value);
    given_.emplace_back(&option, std::move(value));
}

Arguments parse(const Grammar& grammar, std::span<const std::string> words, std::string_view called) {
    return Reader{grammar, words, called}.read();
}

}  // namespace cs
