#include "store/many_rows.hpp"
#include "store/field_sql.hpp"
#include <fmt/format.h>

namespace cs {

ManyRows::ManyRows(std::string_view table, std::span<const std::string_view> columns, std::string_view on_conflict)
    : head_{fmt::format("INSERT INTO {}(", identifier(table))}, tail_{on_conflict}, width_{columns.size()} {
    for (std::size_t i = 0; i < width_; ++i) head_ += (i == 0 ? "" : ", ") + identifier(columns[i]);
    head_ += ") VALUES ";
    whole_ = sql(at_once);
}

std::string ManyRows::sql(std::size_t rows) const {
    auto text = head_;
    for (std::size_t i = 0, place = 0; i < rows; ++i) {
        text += i == 0 ? "(" : ", (";
        for (std::size_t n = 0; n < width_; ++n) text += fmt::format("{}${}", n == 0 ? "" : ", ", ++place);
        text += ')';
    }
    return tail_.empty() ? text : text + ' ' + tail_;
}

}  // namespace cs
