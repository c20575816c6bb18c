/// \file conversion.hpp  UTF-16 and GB18030 bytes turned into UTF-8 on the way, by the C library's iconv.
///
/// Errors  Error{config} if this system has no such conversion; what the Pull throws. Wrong bytes are a `fault`.
#pragma once
#include "intake/encoding.hpp"
#include "intake/input_file.hpp"
#include <iconv.h>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace cs {

class Conversion {
  public:
    Conversion(Encoding from, std::string_view first_bytes, Pull rest);
    Conversion(const Conversion&) = delete;
    Conversion& operator=(const Conversion&) = delete;
    ~Conversion();

    /// Whole UTF-8 characters into `room` (at least 4 bytes); 0 at the end of the bytes, or before the first wrong one.
    std::size_t read(std::span<char> room);
    const std::optional<ByteFault>& fault() const noexcept { return fault_; }

    /// Whether the bytes read so far are UTF-8 as well, and more than ASCII: then they are hardly what they were
    /// called.
    bool reads_as_utf8() const noexcept { return valid_utf8_ && non_ascii_ && utf8_tail_.empty(); }

  private:
    std::size_t convert(std::span<char> room);
    bool refill();
    void watch(std::string_view bytes);

    Encoding from_;
    Pull rest_;
    iconv_t descriptor_;
    std::string bytes_;  // read and not yet converted
    std::optional<ByteFault> fault_;
    std::string utf8_tail_;  // the begin of a character, if the bytes should be UTF-8
    bool valid_utf8_ = true, non_ascii_ = false;
};

/// Whether all of it is valid GB18030; reads `rest` to its end.
bool reads_as_gb18030(std::string_view first_bytes, const Pull& rest);

}  // namespace cs
