// Any bytes are text or a fault, the same in whatever pieces they come; what is text is UTF-8 without NUL.
#include "base/text.hpp"
#include "intake/text_stream.hpp"
#include "tests/fuzz/pieces.hpp"
#include <cstdint>

namespace {

using namespace cs;

struct Result {
    std::string text, fault;
    Encoding encoding;
};

Result streamed(std::string_view bytes, Encoding asked, std::size_t step, std::size_t block, bool keep) {
    TextStream stream{in_pieces(bytes, step), asked, block};
    Window window{stream};
    std::string text;
    do {
        if (!keep) window.use_up_to(window.end());
        window.grow();
        if (keep)
            text = window.text();
        else
            text += window.text();
    } while (!window.last());
    return {text, window.fault() ? window.fault()->message : "", stream.encoding()};
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < 2) return 0;
    const auto asked = static_cast<Encoding>(data[0] % 5);
    const std::size_t step = 1 + data[1] % 16, block = data[1] / 16;
    const std::string_view bytes{reinterpret_cast<const char*>(data) + 2, size - 2};

    const auto whole = streamed(bytes, asked, bytes.size() + 1, TextStream::usual_block, true);
    const auto pieces = streamed(bytes, asked, step, block, false);
    FUZZ_CHECK(whole.text == pieces.text);
    FUZZ_CHECK(whole.fault == pieces.fault || whole.fault.starts_with("looks like"));
    FUZZ_CHECK(whole.encoding == pieces.encoding && whole.encoding != Encoding::detect);
    FUZZ_CHECK(!first_invalid_utf8(whole.text));
    FUZZ_CHECK(whole.text.find('\0') == std::string::npos);
    try {
        FUZZ_CHECK(decode(bytes, asked, "f").utf8 == whole.text && whole.fault.empty());
    } catch (const Error& error) {
        FUZZ_CHECK(error.message() == whole.fault);
    }
    return 0;
}
