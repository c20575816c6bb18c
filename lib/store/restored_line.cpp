#include "store/restored_line.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace cs {

void refuse_line(std::string what) {
    throw Error{Kind::data, std::move(what), "a line of an export was cut or changed; make a new export"};
}

void refuse_nul(std::string_view line) {
    if (line.find('\0') != line.npos) refuse_line("this is not one JSON object on one line");
}

/// What the parser finds, as it finds it: exports have rows by the million, and a tree of each would be thrown away.
struct RestoredLine::Reader final : nlohmann::json_sax<nlohmann::json> {
    explicit Reader(RestoredLine& to) : line{to} {}

    bool key(std::string& name) override {
        if (line.has(name)) refuse_line(fmt::format("the key {} stands here twice", cs::quoted(name)));
        line.values_.emplace_back(std::move(name), Other{});
        return true;
    }
    bool null() override { return keep(Other{}); }
    bool boolean(bool) override { return keep(Other{}); }
    bool number_integer(std::int64_t value) override { return keep(value); }
    bool number_unsigned(std::uint64_t value) override {
        return value > INT64_MAX ? keep(Other{}) : keep(static_cast<std::int64_t>(value));
    }
    bool number_float(double, const std::string&) override { return keep(Other{}); }
    bool string(std::string& value) override { return keep(std::move(value)); }
    bool binary(nlohmann::json::binary_t&) override { return false; }
    bool start_object(std::size_t) override { return !std::exchange(inside, true); }
    bool end_object() override { return true; }
    bool start_array(std::size_t) override { return false; }
    bool end_array() override { return false; }
    bool parse_error(std::size_t, const std::string&, const nlohmann::json::exception&) override { return false; }

    bool keep(Value value) {
        if (!inside) return false;
        line.values_.back().second = std::move(value);
        return true;
    }

    RestoredLine& line;
    bool inside = false;
};

RestoredLine::RestoredLine(std::string_view text) {
    refuse_nul(text);
    Reader reader{*this};
    if (!nlohmann::json::sax_parse(text.begin(), text.end(), &reader))
        refuse_line("this is not one JSON object on one line");
}

const RestoredLine::Value* RestoredLine::find(std::string_view field) const noexcept {
    const auto found = std::ranges::find(values_, field, &std::pair<std::string, Value>::first);
    return found == values_.end() ? nullptr : &found->second;
}

const std::string& RestoredLine::text(std::string_view field) const {
    const auto* value = find(field);
    const auto* text = value ? std::get_if<std::string>(value) : nullptr;
    if (!text) refuse_line(fmt::format("{}: it is no text", field));
    return *text;
}

std::int64_t RestoredLine::number(std::string_view field, std::int64_t least, std::int64_t most) const {
    const auto* value = find(field);
    const auto* number = value ? std::get_if<std::int64_t>(value) : nullptr;
    if (!number || *number < least || *number > most)
        refuse_line(fmt::format("{}: it is no number from {} to {}", field, least, most));
    return *number;
}

std::int64_t RestoredLine::id(std::string_view field) const { return number(field, 1, INT64_MAX); }

Date RestoredLine::day(std::string_view field) const {
    const auto day = iso_date(text(field));
    if (!day) refuse_line(fmt::format("{}: it is no date", field));
    return *day;
}

}  // namespace cs
