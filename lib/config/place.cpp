#include "config/place.hpp"
#include <charconv>

namespace cs {

std::optional<Place> place_of(const SettingValue& value) {
    const auto last = value.origin.rfind(':');
    if (last == std::string::npos || last == 0) return std::nullopt;
    const auto before = value.origin.rfind(':', last - 1);
    if (before == std::string::npos) return std::nullopt;
    const auto number = [](std::string_view digits) {
        std::size_t n = 0;
        std::from_chars(digits.data(), digits.data() + digits.size(), n);
        return n;
    };
    return Place{value.origin.substr(0, before), number(std::string_view{value.origin}.substr(before + 1)),
                 number(std::string_view{value.origin}.substr(last + 1))};
}

}  // namespace cs
