#include "intake/input_row.hpp"
#include "intake/position.hpp"

namespace cs {

Place InputRow::place(std::size_t value) const { return place_at(values.at(value).at); }

Place InputRow::place_at(const char* in_raw) const {
    return place_after(file, line, raw.substr(0, static_cast<std::size_t>(in_raw - raw.data())));
}

}  // namespace cs
