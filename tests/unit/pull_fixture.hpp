/// \file pull_fixture.hpp  A text as a file is read: piece by piece.
#pragma once
#include <algorithm>
#include <cstdint>
#include <functional>
#include <span>
#include <string>

namespace cs::test {

/// Gives at most `step` bytes at a time.
inline std::function<std::size_t(std::span<char> room)> in_steps(std::string bytes, std::size_t step = SIZE_MAX) {
    return [bytes = std::move(bytes), step, at = std::size_t{0}](std::span<char> room) mutable {
        const auto got = bytes.copy(room.data(), std::min(step, room.size()), at);
        at += got;
        return got;
    };
}

}  // namespace cs::test
