#include "base/places.hpp"
#include "base/error.hpp"

namespace cs {

std::string with_places(std::string_view text, const std::function<std::string(std::string_view name)>& meaning) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const auto open = text.find('{', at);
        out += text.substr(at, open - at);
        if (open == text.npos) break;
        const auto close = text.find('}', open);
        if (close == text.npos) throw Error{Kind::config, "a '{' without its '}'", "a place is written {name}"};
        out += meaning(text.substr(open + 1, close - open - 1));
        at = close + 1;
    }
    return out;
}

}  // namespace cs
