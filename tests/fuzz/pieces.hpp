/// \file pieces.hpp  What the fuzz targets share: bytes that arrive in pieces, and a check that is on in every build.
#pragma once
#include "intake/input_file.hpp"
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string_view>

#define FUZZ_CHECK(condition)                                                                                          \
    do {                                                                                                               \
        if (!(condition)) {                                                                                            \
            std::fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition);                                       \
            std::abort();                                                                                              \
        }                                                                                                              \
    } while (false)

namespace cs {

/// `bytes`, at most `step` of them at a time; they must outlive what is returned.
inline Pull in_pieces(std::string_view bytes, std::size_t step) {
    return [bytes, step](std::span<char> room) mutable {
        const auto got = bytes.copy(room.data(), std::min(step, room.size()));
        bytes.remove_prefix(got);
        return got;
    };
}

}  // namespace cs
