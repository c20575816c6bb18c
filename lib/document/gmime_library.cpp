#include "document/gmime_library.hpp"
#include "base/error.hpp"
#include <dlfcn.h>

namespace cs {

GmimeLibrary::GmimeLibrary(const char* file) : handle_{dlopen(file, RTLD_LAZY | RTLD_LOCAL)} { g_mime_init(); }

void* GmimeLibrary::address(const char* name) const {
    if (void* found = handle_ ? dlsym(handle_, name) : nullptr) return found;
    throw Error{Kind::missing, "to read mail, libgmime is needed, which is not installed", "install libgmime-3.0-0"};
}

const GmimeLibrary& gmime_library() {
    static const GmimeLibrary loaded{"libgmime-3.0.so.0"};
    return loaded;
}

}  // namespace cs
