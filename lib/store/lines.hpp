/// \file lines.hpp  Text of any length as lines, none of it held longer than it takes.
#pragma once
#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace cs {

/// Takes whole lines, some tens of kilobytes of them at a time; what it throws ends the export.
using TakeText = std::function<void(std::string_view lines)>;
/// Where a file's bytes come from: fills a part of `room` and returns how much; 0 at the end.
using PullText = std::function<std::size_t(std::span<char> room)>;

/// The lines of a file, one at a time and without their ends.
class LineReader {
  public:
    explicit LineReader(const PullText& pull) : pull_{pull} {}

    bool next(std::string_view& line);                       ///< false at the end. The line stands until the next
    std::size_t number() const noexcept { return number_; }  ///< of the last, the first being 1; 0 before it

  private:
    bool more();

    const PullText& pull_;
    std::string held_;
    std::size_t at_ = 0, got_ = 0, number_ = 0;
};

/// Gathers lines, and passes many of them on at once.
class LineWriter {
  public:
    explicit LineWriter(const TakeText& take) : take_{take} {}

    void add(std::string_view line);
    void finish();  ///< passes the last of them on

  private:
    const TakeText& take_;
    std::string held_;
};

}  // namespace cs
