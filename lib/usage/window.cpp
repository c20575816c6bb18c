#include "usage/window.hpp"
#include "base/text.hpp"
#include "usage/summary.hpp"
#include "usage/summed_rows.hpp"
#include <algorithm>
#include <bit>
#include <fmt/format.h>

namespace cs {

void each_day_use(Context& context, std::int32_t first_day, std::int32_t last_day, std::optional<std::uint32_t> only,
                  const std::function<void(std::int32_t, std::uint32_t, const DayUse&)>& visit) {
    if (!context.engine.sees_all()) return each_summed_day(context, first_day, last_day, only, visit);
    const auto row = context.engine.prepare(fmt::format(
        R"sql(SELECT "day", "block", "packed" FROM "usage_day" WHERE "day" BETWEEN $1 AND $2{} ORDER BY "day", "block")sql",
        only ? R"sql( AND "block" = $3)sql" : ""));
    row->bind(1, std::int64_t{first_day});
    row->bind(2, std::int64_t{last_day});
    if (only) row->bind(3, std::int64_t{block_of(*only)});
    DayUse use;
    while (row->step()) {
        const auto day = static_cast<std::int32_t>(row->integer(0));
        const auto first = static_cast<std::uint32_t>(row->integer(1)) * accounts_of_block;
        for (DayReader reader{row->text(2)}; reader.next(use);)
            if (!only || first + use.slot == *only) visit(day, first + use.slot, use);
    }
}

void each_last_use(Context& context, std::int32_t day, std::optional<std::uint32_t> only,
                   const std::function<void(std::uint32_t, std::int32_t)>& visit) {
    if (!context.engine.sees_all()) return each_summed_last_use(context, day, only, visit);
    const auto date = Date::from_days(day);
    const auto this_month = month_of(date);
    const auto row = context.engine.prepare(fmt::format(
        R"sql(SELECT "block", "month", "packed" FROM "usage_month" WHERE "month" <= $1{} ORDER BY "month" DESC, "block")sql",
        only ? R"sql( AND "block" = $2)sql" : ""));
    row->bind(1, std::int64_t{this_month});
    if (only) row->bind(2, std::int64_t{block_of(*only)});
    std::map<std::int64_t, std::array<bool, accounts_of_block>> found;
    while (row->step()) {
        const auto block = row->integer(0);
        const auto month = static_cast<std::int32_t>(row->integer(1));
        const auto use = unpacked_month(row->text(2));
        const auto before_first = Date::of(month / 12, static_cast<unsigned>(month % 12) + 1, 1)->days() - 1;
        const auto still = month == this_month ? (std::uint64_t{1} << date.day()) - 1 : ~std::uint64_t{0};
        auto& seen = found[block];
        for (std::uint32_t slot = 0; slot < accounts_of_block; ++slot) {
            const auto days = use.active(slot) & static_cast<std::uint32_t>(still);
            const auto account = static_cast<std::uint32_t>(block) * accounts_of_block + slot;
            if (days == 0 || seen[slot] || (only && account != *only)) continue;
            seen[slot] = true;
            visit(account, before_first + static_cast<std::int32_t>(std::bit_width(days)));
        }
    }
}

void unite(Licences::Bits& into, const Licences::Bits& more) {
    if (into.size() < more.size()) into.resize(more.size());
    for (std::size_t i = 0; i < more.size(); ++i) into[i] |= more[i];
}

int count_bits(const Licences::Bits& bits) noexcept { return count_common(bits, bits); }

int count_common(const Licences::Bits& a, const Licences::Bits& b) noexcept {
    int sum = 0;
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) sum += std::popcount(a[i] & b[i]);
    return sum;
}
int count_common(const Licences::Bits& a, const Licences::Bits& b, const Licences::Bits& c) noexcept {
    int sum = 0;
    for (std::size_t i = 0; i < std::min({a.size(), b.size(), c.size()}); ++i) sum += std::popcount(a[i] & b[i] & c[i]);
    return sum;
}

namespace {

void set_bit(Licences::Bits& bits, std::int64_t number) {
    const auto word = static_cast<std::size_t>(number / 64);
    if (word >= bits.size()) bits.resize(word + 1);
    bits[word] |= std::uint64_t{1} << number % 64;
}

}  // namespace

Licences::Licences(Context& context, Date day, std::optional<std::uint32_t> only) {
    read_features(context);
    if (!by_plan_.empty()) read_contracts(context, day, only);
}

void Licences::read_features(Context& context) {
    std::unordered_map<std::int64_t, bool> limited;
    for (const auto row = context.engine.prepare(R"sql(SELECT "feature", "value" FROM "feature_plans")sql");
         row->step();) {
        limited[row->integer(0)] = true;
        set_bit(by_plan_[match_form(row->text(1))], row->integer(0));
    }
    for (const auto row = context.engine.prepare(R"sql(SELECT "id", "core" FROM "feature")sql"); row->step();) {
        if (!limited.contains(row->integer(0))) set_bit(everybody_, row->integer(0));
        if (row->integer(1) != 0) set_bit(core_, row->integer(0));
    }
}

// Products and plans are few and contracts are many: each word is folded once.
void Licences::read_contracts(Context& context, Date day, std::optional<std::uint32_t> only) {
    const auto row = context.engine.prepare(fmt::format(R"sql(SELECT "account", "product", "plan" FROM "contract"
        WHERE "starts" <= $1 AND ("stops" IS NULL OR "stops" > $1){})sql",
                                                        only ? R"sql( AND "account" = $2)sql" : ""));
    row->bind(1, day);
    if (only) row->bind(2, std::int64_t{*only});
    std::unordered_map<std::string, const Bits*> words;
    std::string word;
    while (row->step()) {
        for (const int column : {1, 2}) {
            if (row->null(column)) continue;
            word.assign(row->text(column));
            auto found = words.find(word);
            if (found == words.end()) {
                const auto plan = by_plan_.find(match_form(word));
                found = words.emplace(word, plan == by_plan_.end() ? nullptr : &plan->second).first;
            }
            if (!found->second) continue;
            auto& bits = by_account_.try_emplace(static_cast<std::uint32_t>(row->integer(0)), everybody_).first->second;
            unite(bits, *found->second);
        }
    }
}

const Licences::Bits& Licences::of(std::uint32_t account) const {
    const auto found = by_account_.find(account);
    return found == by_account_.end() ? everybody_ : found->second;
}

}  // namespace cs
