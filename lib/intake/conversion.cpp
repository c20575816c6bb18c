#include "intake/conversion.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include <algorithm>
#include <array>
#include <cerrno>
#include <fmt/format.h>
#include <utility>
#include <vector>

namespace cs {
namespace {

constexpr std::size_t block = std::size_t{64} << 10;

iconv_t opened(Encoding from) {
    const std::string name{name_of(from)};
    const auto descriptor = ::iconv_open("UTF-8", name.c_str());
    // iconv_open answers failure with (iconv_t)-1
    if (reinterpret_cast<std::intptr_t>(descriptor) == -1)
        throw Error{Kind::config, fmt::format("this system cannot read {}", name), "convert the file to UTF-8 first"};
    return descriptor;
}

ByteFault wrong_byte(Encoding from, char byte) {
    if (from != Encoding::gb18030) return {"a lone surrogate is not UTF-16", "is it really UTF-16?"};
    return {fmt::format("invalid GB18030 byte 0x{:02X}", static_cast<unsigned char>(byte)), "is it really GB18030?"};
}

}  // namespace

Conversion::Conversion(Encoding from, std::string_view first_bytes, Pull rest)
    : from_{from}, rest_{std::move(rest)}, descriptor_{opened(from)}, bytes_{first_bytes} {
    watch(bytes_);
}

Conversion::~Conversion() { ::iconv_close(descriptor_); }

std::size_t Conversion::read(std::span<char> room) {
    while (!fault_) {
        if (const auto made = convert(room); made > 0) return made;
        if (!fault_ && !refill()) {
            if (!bytes_.empty())
                fault_ = ByteFault{"the text ends in the middle of a character", "is the file cut off?"};
            break;
        }
    }
    return 0;
}

std::size_t Conversion::convert(std::span<char> room) {
    char* in = bytes_.data();
    std::size_t in_left = bytes_.size();
    char* out = room.data();
    std::size_t out_left = room.size();
    const bool stopped = ::iconv(descriptor_, &in, &in_left, &out, &out_left) == static_cast<std::size_t>(-1);
    if (stopped && errno == EILSEQ) fault_ = wrong_byte(from_, *in);
    bytes_.erase(0, bytes_.size() - in_left);
    return room.size() - out_left;
}

bool Conversion::refill() {
    const auto before = bytes_.size();
    bytes_.resize(before + block);
    const auto got = rest_(std::span{bytes_}.subspan(before));
    bytes_.resize(before + got);
    watch(std::string_view{bytes_}.substr(before));
    return got > 0;
}

void Conversion::watch(std::string_view bytes) {
    if (!valid_utf8_) return;
    utf8_tail_ += bytes;
    const auto whole = std::string_view{utf8_tail_}.substr(0, utf8_tail_.size() - unfinished_tail(utf8_tail_));
    valid_utf8_ = !first_invalid_utf8(whole);
    non_ascii_ = non_ascii_ || std::any_of(whole.begin(), whole.end(), [](char c) { return (c & 0x80) != 0; });
    utf8_tail_.erase(0, whole.size());
}

bool reads_as_gb18030(std::string_view first_bytes, const Pull& rest) {
    Conversion conversion{Encoding::gb18030, first_bytes, rest};
    std::vector<char> room(block);
    while (conversion.read(room) > 0) {
    }
    return !conversion.fault();
}

}  // namespace cs
