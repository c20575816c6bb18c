#include "document/xlsx_library.hpp"
#include "base/error.hpp"
#include <algorithm>
#include <array>
#include <dlfcn.h>
#include <fmt/format.h>
#include <memory>
#include <sys/mman.h>
#include <unistd.h>

namespace cs {
namespace {

[[noreturn]] void fail(std::string_view what) {
    throw Error{Kind::io, fmt::format("cannot write the workbook: {}", what), "is there room for temporary files?"};
}

/// Little-endian numbers at places of the archive; what lies outside of it is damage.
class Bytes {
  public:
    explicit Bytes(std::string_view archive) : bytes_{archive} {}
    std::size_t number(std::size_t at, int bytes) const {
        std::size_t value = 0;
        for (int i = bytes - 1; i >= 0; --i) value = value << 8 | static_cast<unsigned char>(part(at, bytes)[i]);
        return value;
    }
    std::string_view part(std::size_t at, std::size_t size) const {
        if (at > bytes_.size() || size > bytes_.size() - at) fail("it is damaged");
        return bytes_.substr(at, size);
    }
    std::size_t size() const { return bytes_.size(); }

  private:
    std::string_view bytes_;
};

/// The beginning and the end of what was compressed: all that is needed to see whether it is whole.
struct Ends {
    std::string first, last;
};

Ends ends_of(std::string_view compressed) {
    const XlsxLibrary& zlib = xlsx_library();
    z_stream stream{};
    if (zlib.inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, sizeof stream) != Z_OK) fail("no memory");
    const std::unique_ptr<z_stream, decltype(zlib.inflateEnd)> owner{&stream, zlib.inflateEnd};
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(compressed.data()));
    stream.avail_in = static_cast<uInt>(compressed.size());

    constexpr std::size_t kept = 256;
    Ends ends;
    std::array<char, 65536> buffer;
    for (int state = Z_OK; state == Z_OK;) {
        stream.next_out = reinterpret_cast<Bytef*>(buffer.data());
        stream.avail_out = buffer.size();
        state = zlib.inflate(&stream, Z_NO_FLUSH);
        if (state != Z_OK && state != Z_STREAM_END) fail("it is damaged");
        const std::string_view out{buffer.data(), buffer.size() - stream.avail_out};
        if (ends.first.empty()) ends.first = out.substr(0, kept);
        ends.last += out.substr(out.size() - std::min(out.size(), kept));
        ends.last.erase(0, ends.last.size() - std::min(ends.last.size(), kept));
    }
    return ends;
}

/// Whether the element that begins the document ends it.
bool is_whole_xml(const Ends& ends) {
    const std::size_t declared = ends.first.find("?>");
    const std::size_t open = declared == std::string::npos ? declared : ends.first.find('<', declared);
    if (open == std::string::npos) return false;
    const std::string root = ends.first.substr(open + 1, ends.first.find_first_of(" />", open) - open - 1);
    std::string last = ends.last;
    while (last.ends_with('\n') || last.ends_with('\r')) last.pop_back();
    const bool empty_element = last.ends_with("/>") && last.rfind('<') == last.rfind("<" + root);
    return empty_element || last.ends_with(fmt::format("</{}>", root));
}

}  // namespace

XlsxLibrary::XlsxLibrary() : handle_{dlopen("libxlsxwriter.so." LXW_SOVERSION, RTLD_LAZY | RTLD_LOCAL)} {}

void* XlsxLibrary::address(const char* name) const {
    if (void* found = handle_ ? dlsym(handle_, name) : nullptr) return found;
    throw Error{Kind::missing, "xlsx needs libxlsxwriter, which is not installed",
                "install libxlsxwriter" LXW_SOVERSION ", or write csv"};
}

const XlsxLibrary& xlsx_library() {
    static const XlsxLibrary loaded;
    return loaded;
}

MemoryFile::MemoryFile() : fd_{memfd_create("workbook", MFD_CLOEXEC)} {
    if (fd_ < 0) fail("no memory");
}
MemoryFile::~MemoryFile() { close(fd_); }

std::string MemoryFile::path() const { return fmt::format("/proc/self/fd/{}", fd_); }

std::string MemoryFile::content() const {
    const off_t size = lseek(fd_, 0, SEEK_END);
    std::string out(size > 0 ? static_cast<std::size_t>(size) : 0, '\0');
    for (std::size_t have = 0; have < out.size();) {
        const ssize_t got = pread(fd_, out.data() + have, out.size() - have, static_cast<off_t>(have));
        if (got <= 0) fail("it cannot be read back");
        have += static_cast<std::size_t>(got);
    }
    return out;
}

/// APPNOTE.TXT 6.3 §4.3: the directory is found from the end, each part's data behind its own header.
void check_whole(std::string_view archive) {
    constexpr std::size_t directory_end = 22, entry_size = 46, header_size = 30;
    const Bytes bytes{archive};
    const std::size_t end = bytes.size() - std::min(bytes.size(), directory_end);
    if (bytes.part(end, 4) != "PK\5\6") fail("it has no end");
    std::size_t entry = bytes.number(end + 16, 4);
    for (std::size_t parts = bytes.number(end + 10, 2); parts > 0; --parts) {
        if (bytes.part(entry, 4) != "PK\1\2") fail("it is damaged");
        const std::size_t compressed = bytes.number(entry + 20, 4);
        const std::size_t name_size = bytes.number(entry + 28, 2);
        const std::size_t header = bytes.number(entry + 42, 4);
        const std::size_t data = header + header_size + bytes.number(header + 26, 2) + bytes.number(header + 28, 2);
        const std::string_view name = bytes.part(entry + entry_size, name_size);
        if (!is_whole_xml(ends_of(bytes.part(data, compressed)))) fail(fmt::format("'{}' was cut short", name));
        entry += entry_size + name_size + bytes.number(entry + 30, 2) + bytes.number(entry + 32, 2);
    }
}

}  // namespace cs
