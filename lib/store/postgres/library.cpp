#include "store/postgres/library.hpp"
#include "base/error.hpp"
#include <dlfcn.h>

namespace cs {

PostgresLibrary::PostgresLibrary() : handle_{dlopen("libpq.so.5", RTLD_LAZY | RTLD_LOCAL)} {}

void* PostgresLibrary::address(const char* name) const {
    if (void* found = handle_ ? dlsym(handle_, name) : nullptr) return found;
    throw Error{Kind::missing, "a store on a server needs libpq, which is not installed", "install libpq5"};
}

const PostgresLibrary& postgres_library() {
    static const PostgresLibrary loaded;
    return loaded;
}

}  // namespace cs
