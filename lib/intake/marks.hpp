/// \file marks.hpp  Where the delimiters, quotes and line ends of a CSV text stand, found 64 bytes at a time.
#pragma once
#include <bit>
#include <cstdint>
#include <cstring>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace cs {

/// Bit i is set if bytes[i] is the delimiter, '"', CR or LF; reads 64 bytes.
inline std::uint64_t marks_of_bytewise(const char* bytes, char delimiter) noexcept {
    std::uint64_t marks = 0;
    for (int i = 0; i < 64; ++i) {
        const char c = bytes[i];
        marks |= std::uint64_t{c == delimiter || c == '"' || c == '\r' || c == '\n'} << i;
    }
    return marks;
}

#ifdef __SSE2__
inline std::uint64_t marks_of(const char* bytes, char delimiter) noexcept {
    const auto d = _mm_set1_epi8(delimiter), q = _mm_set1_epi8('"'), r = _mm_set1_epi8('\r'), n = _mm_set1_epi8('\n');
    std::uint64_t marks = 0;
    for (int i = 0; i < 4; ++i) {
        const auto b = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes + 16 * i));
        const auto hit = _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(b, d), _mm_cmpeq_epi8(b, q)),
                                      _mm_or_si128(_mm_cmpeq_epi8(b, r), _mm_cmpeq_epi8(b, n)));
        marks |= static_cast<std::uint64_t>(static_cast<std::uint32_t>(_mm_movemask_epi8(hit))) << (16 * i);
    }
    return marks;
}
#else
inline std::uint64_t marks_of(const char* bytes, char delimiter) noexcept {
    return marks_of_bytewise(bytes, delimiter);
}
#endif

/// Walks from mark to mark through [at, end).
class Marks {
  public:
    void reset(const char* at, const char* end, char delimiter) noexcept {
        end_ = end;
        delimiter_ = delimiter;
        seek(at);
    }
    /// The marks from `at` on are next.
    void seek(const char* at) noexcept {
        block_ = at;
        load();
    }
    /// The next mark, or the end.
    const char* next() noexcept {
        while (bits_ == 0) {
            if (end_ - block_ <= 64) return end_;
            block_ += 64;
            load();
        }
        const auto* mark = block_ + std::countr_zero(bits_);
        bits_ &= bits_ - 1;
        return mark;
    }

  private:
    void load() noexcept {
        const auto left = end_ - block_;
        bits_ = left >= 64 ? marks_of(block_, delimiter_) : marks_of_tail(static_cast<std::size_t>(left));
    }
    std::uint64_t marks_of_tail(std::size_t left) const noexcept {
        char bytes[64] = {};
        if (left > 0) std::memcpy(bytes, block_, left);
        return marks_of(bytes, delimiter_);
    }

    const char* block_ = nullptr;
    const char* end_ = nullptr;
    std::uint64_t bits_ = 0;
    char delimiter_ = ',';
};

}  // namespace cs
