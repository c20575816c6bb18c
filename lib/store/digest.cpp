#include "store/digest.hpp"
#include <array>
#include <bit>
#include <cstring>
#include <fmt/format.h>

namespace cs {
namespace {

/// Two lanes of 64 bits, each a chain of steps that can be undone, so that no step loses a difference.
class RowHash {
  public:
    void add(std::uint64_t word) noexcept {
        first_ = (first_ ^ word) * 0x9E3779B97F4A7C15;
        first_ ^= first_ >> 29;
        second_ = (second_ + word) * 0xD6E8FEB86659FD93;
        second_ ^= second_ >> 32;
    }
    void add(std::string_view text) noexcept {
        add(text.size());
        for (; text.size() >= 8; text.remove_prefix(8)) {
            std::uint64_t word = 0;
            std::memcpy(&word, text.data(), 8);
            add(word);
        }
        std::uint64_t last = 0;
        if (!text.empty()) std::memcpy(&last, text.data(), text.size());
        add(last);
    }
    std::uint64_t first() const noexcept { return finished(first_); }
    std::uint64_t second() const noexcept { return finished(second_ ^ first_); }

  private:
    static std::uint64_t finished(std::uint64_t h) noexcept {
        h = (h ^ (h >> 30)) * 0xBF58476D1CE4E5B9;
        h = (h ^ (h >> 27)) * 0x94D049BB133111EB;
        return h ^ (h >> 31);
    }
    std::uint64_t first_ = 0x243F6A8885A308D3, second_ = 0x13198A2E03707344;
};

}  // namespace

void TableDigest::add(BulkRow row) noexcept {
    RowHash hash;
    for (const auto& value : row) {
        hash.add(static_cast<std::uint64_t>(value.kind));
        switch (value.kind) {
        case BulkValue::Kind::none: break;
        case BulkValue::Kind::integer: hash.add(static_cast<std::uint64_t>(value.integer)); break;
        // 0 and -0 are one number, and an engine may keep either for it.
        case BulkValue::Kind::number: hash.add(std::bit_cast<std::uint64_t>(value.number + 0.0)); break;
        case BulkValue::Kind::text: hash.add(value.text); break;
        }
    }
    ++rows_;
    first_ += hash.first();
    second_ += hash.second();
}

void TableDigest::add(std::string_view table, const TableDigest& of, std::int64_t last_id) noexcept {
    const auto integer = [](std::uint64_t n) {
        return BulkValue{BulkValue::Kind::integer, static_cast<std::int64_t>(n)};
    };
    const std::array row{BulkValue{BulkValue::Kind::text, 0, 0, table}, integer(of.rows_), integer(of.first_),
                         integer(of.second_), integer(static_cast<std::uint64_t>(last_id))};
    add(row);
}

std::string TableDigest::text() const { return fmt::format("{:016x}{:016x}", first_, second_); }

}  // namespace cs
