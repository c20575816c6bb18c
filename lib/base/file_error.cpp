#include "base/file_error.hpp"
#include "base/text.hpp"
#include <cerrno>
#include <cstring>
#include <fmt/format.h>

namespace cs {

Error file_error(std::string_view what, std::string_view path, int cause, std::string hint) {
    const bool rights = cause == EACCES || cause == EPERM || cause == EROFS;
    return {rights ? Kind::denied : Kind::io, fmt::format("{} '{}': {}", what, printable(path), std::strerror(cause)),
            std::move(hint)};
}

}  // namespace cs
