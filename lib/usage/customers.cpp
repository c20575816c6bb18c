#include "usage/customers.hpp"

namespace cs {

std::vector<Customer> customers(Context& context, Date day) {
    const auto row = context.engine.prepare(
        R"sql(SELECT a."id", a."key", a."name", a."segment", a."level", s."handle" FROM "account" a
        LEFT JOIN "staff" s ON s."id" = a."csm"
        WHERE EXISTS (SELECT 1 FROM "contract" c WHERE c."account" = a."id" AND c."starts" <= $1 AND (c."stops" IS NULL OR c."stops" > $1))
        ORDER BY a."key")sql");
    row->bind(1, day);
    std::vector<Customer> all;
    const auto text = [&](int column) { return row->null(column) ? std::string{} : std::string{row->text(column)}; };
    while (row->step())
        all.push_back({static_cast<std::uint32_t>(row->integer(0)), text(1), text(2), text(3), text(4), text(5)});
    return all;
}

std::vector<FeatureName> feature_names(Context& context) {
    std::vector<FeatureName> all;
    for (const auto row = context.engine.prepare(
             R"sql(SELECT "id", "key", "name", "core" FROM "feature" ORDER BY "core" DESC, "key")sql");
         row->step();)
        all.push_back({row->integer(0), std::string{row->text(1)}, std::string{row->text(2)}, row->integer(3) != 0});
    return all;
}

bool has_bit(const std::vector<std::uint64_t>& bits, std::int64_t number) noexcept {
    const auto word = static_cast<std::size_t>(number / 64);
    return word < bits.size() && (bits[word] >> number % 64 & 1) != 0;
}

}  // namespace cs
