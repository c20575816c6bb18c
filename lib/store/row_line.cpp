#include "store/row_line.hpp"
#include "base/error.hpp"
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace cs {

struct RowLine::Object {
    nlohmann::json json;
};

void RowLine::refuse(std::string what) {
    throw Error{Kind::data, std::move(what), "a line of an export was cut or changed; make a new export"};
}

RowLine::RowLine(std::string_view text) {
    try {
        object_ = std::make_unique<const Object>(Object{nlohmann::json::parse(text)});
    } catch (const nlohmann::json::exception&) {
        refuse("this is not one JSON object on one line");
    }
    if (!object_->json.is_object()) refuse("this is not one JSON object on one line");
}
RowLine::~RowLine() = default;

bool RowLine::has(const char* key) const { return object_->json.contains(key); }

std::string RowLine::text(const char* key) const {
    const auto found = object_->json.find(key);
    if (found == object_->json.end() || !found->is_string()) refuse(fmt::format("{}: it is no text", key));
    return found->get<std::string>();
}

std::int64_t RowLine::number(const char* key, std::int64_t least, std::int64_t most) const {
    const auto found = object_->json.find(key);
    const bool whole = found != object_->json.end() && found->is_number_integer() &&
                       !(found->is_number_unsigned() && found->get<std::uint64_t>() > INT64_MAX);
    if (!whole || found->get<std::int64_t>() < least || found->get<std::int64_t>() > most)
        refuse(fmt::format("{}: it is no number from {} to {}", key, least, most));
    return found->get<std::int64_t>();
}

bool RowLine::flag(const char* key) const {
    const auto found = object_->json.find(key);
    if (found == object_->json.end() || !found->is_boolean()) refuse(fmt::format("{}: it is neither true nor false", key));
    return found->get<bool>();
}

Date RowLine::day(const char* key) const {
    const auto date = iso_date(text(key));
    if (!date) refuse(fmt::format("{}: it is no date", key));
    return *date;
}

}  // namespace cs
