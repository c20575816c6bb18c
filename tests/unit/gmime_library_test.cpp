// Where GMime is not installed, reading mail says so, and what to install; nothing else needs it.
#include "document/gmime_library.hpp"
#include "base/error.hpp"
#include <doctest/doctest.h>

using namespace cs;

namespace {

Error refusal(const char* file) {
    try {
        const GmimeLibrary loaded{file};
    } catch (const Error& e) {
        return e;
    }
    return Error{Kind::bug, "it was loaded", ""};
}

}  // namespace

TEST_CASE("a library that is not there, is none or is another one: which package is missing") {
    for (const char* file : {"libgmime-0.0.so.0", "/nowhere/libgmime-3.0.so.0", "/dev/null", "libc.so.6"}) {
        CAPTURE(file);
        const auto refused = refusal(file);
        CHECK(refused.kind() == Kind::missing);
        CHECK(exit_status(refused.kind()) == 66);
        CHECK(refused.message() == "to read mail, libgmime is needed, which is not installed");
        CHECK(refused.hint() == "install libgmime-3.0-0");
    }
    CHECK_NOTHROW(GmimeLibrary{"libgmime-3.0.so.0"});
}
