#include "store/postgres/copy.hpp"
#include <string_view>

namespace cs {
namespace {

using namespace std::string_view_literals;

constexpr auto signature = "PGCOPY\n\377\r\n\0"sv;

void append(std::string& out, std::uint64_t value, int bytes) {
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8) out += static_cast<char>(value >> shift & 0xFF);
}

}  // namespace

std::string postgres_copy_of(std::span<const std::int64_t> cells, std::size_t width) {
    constexpr std::size_t of_cell = 4 + 8, of_row = 2;
    std::string out;
    out.reserve(32 + cells.size() * of_cell + cells.size() / width * of_row);
    out += signature;
    append(out, 0, 4);  // flags
    append(out, 0, 4);  // length of the header's extension
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i % width == 0) append(out, width, 2);
        append(out, 8, 4);
        append(out, static_cast<std::uint64_t>(cells[i]), 8);
    }
    append(out, 0xFFFF, 2);  // the end
    return out;
}

}  // namespace cs
