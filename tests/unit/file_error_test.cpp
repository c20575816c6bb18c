#include "base/file_error.hpp"
#include <cerrno>
#include <doctest/doctest.h>

using namespace cs;

TEST_CASE("a file that the system refuses: what, why, and whether it is about rights") {
    const std::pair<int, Kind> cases[] = {{EACCES, Kind::denied}, {EPERM, Kind::denied}, {EROFS, Kind::denied},
                                          {ENOSPC, Kind::io},     {EIO, Kind::io},       {ENOENT, Kind::io}};
    for (const auto& [cause, kind] : cases) {
        CAPTURE(cause);
        CHECK(file_error("cannot write", "a", cause, "").kind() == kind);
    }
    const auto error = file_error("cannot write", "a\x1b[2J", ENOSPC, "make room");
    CHECK(error.message() == "cannot write 'a\\x1b[2J': No space left on device");
    CHECK(error.hint() == "make room");
}
