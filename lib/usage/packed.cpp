#include "usage/packed.hpp"
#include "base/error.hpp"
#include <limits>
#include <utility>

namespace cs {
namespace {

constexpr char zero = '0';
constexpr unsigned more = 32;

constexpr std::size_t most_digits = 13;  // 64 bits

char* write(char* out, std::uint64_t value) noexcept {
    for (; value >= more; value >>= 5) *out++ = static_cast<char>(zero + static_cast<int>((value & 31) | more));
    *out++ = static_cast<char>(zero + static_cast<int>(value));
    return out;
}
void put(std::string& out, std::uint64_t value) {
    char digits[most_digits];
    out.append(digits, write(digits, value));
}

[[noreturn]] void damaged() { throw Error{Kind::data, "a summary of usage cannot be read", "run 'cs doctor'"}; }

std::uint64_t get(const char*& at, const char* end) {
    std::uint64_t value = 0;
    for (int shift = 0; at != end && shift < 65; shift += 5) {
        const auto digit = static_cast<unsigned>(static_cast<unsigned char>(*at++)) - static_cast<unsigned>(zero);
        if (digit >= 64) damaged();
        value |= std::uint64_t{digit & 31} << shift;
        if (digit < more) return value;
    }
    damaged();
}

std::uint32_t narrow(std::uint64_t value) {
    if (value > std::numeric_limits<std::uint32_t>::max()) damaged();
    return static_cast<std::uint32_t>(value);
}

std::uint32_t next_slot(const char*& at, const char* end, std::uint32_t& next) {
    const auto slot = next + get(at, end);
    if (slot >= accounts_of_block) damaged();
    next = static_cast<std::uint32_t>(slot) + 1;
    return static_cast<std::uint32_t>(slot);
}

}  // namespace

// Written where it stays: to copy digits right after they were written, one by one, costs more than to write them.
void DayPacker::add(const DayUse& use) {
    const auto size = text_.size();
    text_.resize(size + (5 + use.features.size() + use.users.size()) * most_digits);
    char* end = write(text_.data() + size, use.slot - next_);
    next_ = use.slot + 1;
    end = write(end, static_cast<std::uint64_t>(use.events));
    end = write(end, static_cast<std::uint64_t>(use.minutes));
    end = write(end, use.features.size() * 2 + (use.users.empty() ? 0 : 1));
    for (const auto word : use.features) end = write(end, word);
    if (!use.users.empty()) {
        end = write(end, use.users.size());
        std::uint32_t last = 0;
        for (const auto user : use.users) end = write(end, user - std::exchange(last, user));
    }
    text_.resize(static_cast<std::size_t>(end - text_.data()));
}

std::string DayPacker::take() {
    next_ = 0;
    return std::exchange(text_, {});
}

bool DayReader::next(DayUse& use) {
    if (at_ == end_) return false;
    use.slot = next_slot(at_, end_, next_);
    use.events = static_cast<std::int64_t>(get(at_, end_));
    use.minutes = static_cast<std::int64_t>(get(at_, end_));
    const auto head = get(at_, end_);
    const auto left = static_cast<std::uint64_t>(end_ - at_);  // no count can be more than the characters that are left
    if (use.events < 0 || use.minutes < 0 || head / 2 > left) damaged();
    use.features.resize(head / 2);
    for (auto& word : use.features) word = get(at_, end_);
    use.users.clear();
    if (head % 2 == 0) return true;
    const auto users = get(at_, end_);
    if (users > left) damaged();
    use.users.resize(users);
    std::uint64_t last = 0;
    for (auto& user : use.users) last = user = narrow(last + get(at_, end_));
    return true;
}

std::string packed(const MonthUse& month) {
    std::string text;
    std::uint32_t next = 0;
    for (std::uint32_t slot = 0; slot < accounts_of_block; ++slot) {
        if (month.rows[slot] == 0) continue;
        put(text, slot - next);
        next = slot + 1;
        put(text, month.rows[slot]);
        put(text, month.unused[slot]);
    }
    return text;
}

MonthUse unpacked_month(std::string_view text) {
    MonthUse month;
    const char *at = text.data(), *end = at + text.size();
    for (std::uint32_t next = 0; at != end;) {
        const auto slot = next_slot(at, end, next);
        month.rows[slot] = narrow(get(at, end));
        month.unused[slot] = narrow(get(at, end));
        if (month.rows[slot] == 0 || (month.unused[slot] & ~month.rows[slot]) != 0) damaged();
    }
    return month;
}

}  // namespace cs
