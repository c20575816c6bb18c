#include "intake/text_stream.hpp"
#include "base/text.hpp"
#include "intake/conversion.hpp"
#include "intake/position.hpp"
#include <algorithm>
#include <cstring>
#include <fmt/format.h>
#include <utility>

namespace cs {
namespace {

constexpr std::size_t opening_size = 4096;  // enough for opening_of
constexpr std::size_t character = 4;        // bytes of the longest one

// Most blocks of most files hold nothing but 0x01 to 0x7F, and need no closer look.
bool all_plain(std::string_view text) noexcept {
    std::uint64_t seen = 0;
    while (text.size() >= 8) {
        std::uint64_t eight;
        std::memcpy(&eight, text.data(), 8);
        seen |= eight | (eight - 0x0101010101010101U);
        text.remove_prefix(8);
    }
    return (seen & 0x8080808080808080U) == 0 && std::all_of(text.begin(), text.end(), [](char c) { return c > 0; });
}

}  // namespace

TextStream::TextStream(Pull pull, Encoding asked, std::size_t block)
    : pull_{std::move(pull)}, encoding_{asked}, block_{std::max(block, character)} {}
TextStream::~TextStream() = default;

std::string_view TextStream::more(std::size_t keep) {
    const auto drop = given_ - keep;
    if (drop > 0) {
        std::memmove(buffer_.data(), buffer_.data() + drop, filled_ - drop);
        given_ -= drop;
        filled_ -= drop;
        dropped_ = true;
    }
    if (!started_) start();
    while (given_ == keep && !ended_) {
        ended_ = !fill(std::max(block_, keep));
        check_fresh();
        if (ended_ && !fault_ && conversion_) fault_ = conversion_->fault();
    }
    return {buffer_.data(), given_};
}

void TextStream::start() {
    started_ = true;
    const bool more = fill(std::max(block_, opening_size));
    auto opening = opening_of({buffer_.data(), filled_}, encoding_);
    encoding_ = opening.encoding;
    if (opening.fault) return stop_at(0, std::move(*opening.fault));
    const std::string_view text{buffer_.data() + opening.mark, filled_ - opening.mark};
    if (encoding_ == Encoding::utf8) {
        filled_ = text.size();
        std::memmove(buffer_.data(), text.data(), text.size());
        ended_ = !more;
        check_fresh();
    } else {
        conversion_ = std::make_shared<Conversion>(encoding_, text, std::move(pull_));
        pull_ = [conversion = conversion_](std::span<char> room) { return conversion->read(room); };
        filled_ = 0;
    }
}

/// Adds about `size` bytes to the buffer; false if the bytes ended before that.
bool TextStream::fill(std::size_t size) {
    if (buffer_.size() < filled_ + size) buffer_.resize(filled_ + size);
    for (const auto full = filled_ + size; full - filled_ >= character;) {
        const auto got = pull_(std::span{buffer_}.subspan(filled_, full - filled_));
        if (got == 0) return false;
        filled_ += got;
    }
    return true;
}

void TextStream::check_fresh() {
    std::string_view fresh{buffer_.data() + given_, filled_ - given_};
    if (!ended_) fresh.remove_suffix(unfinished_tail(fresh));
    if (!all_plain(fresh)) {
        const auto nul = fresh.find('\0');
        if (const auto bad = first_invalid_utf8(fresh.substr(0, nul))) {
            // What has left the window and was UTF-8 beyond ASCII was not GB18030.
            const bool gb18030 = !(dropped_ && non_ascii_) && reads_as_gb18030({buffer_.data(), filled_}, pull_);
            return stop_at(*bad, {fmt::format("invalid UTF-8 byte 0x{:02X}", static_cast<unsigned char>(fresh[*bad])),
                                  gb18030 ? "try --encoding gb18030" : "it is not GB18030 either"});
        }
        if (nul != std::string_view::npos)
            return stop_at(nul, {"NUL byte in the text", "is it a text file, whole and undamaged?"});
        non_ascii_ = true;
    }
    given_ += fresh.size();
}

void TextStream::stop_at(std::size_t fresh, ByteFault fault) {
    given_ += fresh;
    fault_ = std::move(fault);
    ended_ = true;
}

std::string TextStream::warning() const {
    if (encoding_ != Encoding::gb18030 || !conversion_ || !conversion_->reads_as_utf8()) return {};
    return "the file is valid UTF-8 too, and hardly GB18030";
}

void Window::grow() {
    if (last_) return;
    const auto keep = static_cast<std::size_t>(end_ - at_);
    const auto text = stream_->more(keep);
    at_ = text.data();
    end_ = at_ + text.size();
    last_ = text.size() == keep;
}

const ByteFault* Window::fault() const noexcept {
    return last_ && stream_ && stream_->fault() ? &*stream_->fault() : nullptr;
}

Error error_of(const ByteFault& fault, Place place) {
    if (fault.whole_file) place.line = place.column = 0;
    return {Kind::data, fault.message, fault.hint, std::move(place)};
}

Text read_text(Pull pull, Encoding asked, const std::string& file) {
    TextStream stream{std::move(pull), asked};
    Window window{stream};
    while (!window.last()) window.grow();
    if (const auto* fault = window.fault()) throw error_of(*fault, place_after(file, 1, window.text()));
    return {std::string{window.text()}, stream.encoding(), stream.warning()};
}

Text decode(std::string_view bytes, Encoding asked, const std::string& file) {
    const Pull pull = [bytes](std::span<char> room) mutable {
        const auto size = bytes.copy(room.data(), room.size());
        bytes.remove_prefix(size);
        return size;
    };
    return read_text(pull, asked, file);
}

}  // namespace cs
