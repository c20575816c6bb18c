#include "store/lines.hpp"
#include <algorithm>

namespace cs {
namespace {

constexpr std::size_t chunk = 1 << 16;

}  // namespace

bool LineReader::next(std::string_view& line) {
    auto end = held_.find('\n', at_);
    while (end == std::string::npos && more()) end = held_.find('\n', held_.size() - got_);
    if (end == std::string::npos && at_ == held_.size()) return false;
    end = std::min(end, held_.size());
    line = std::string_view{held_}.substr(at_, end - at_);
    at_ = std::min(end + 1, held_.size());
    ++number_;
    return true;
}

bool LineReader::more() {
    held_.erase(0, at_);
    at_ = 0;
    const auto before = held_.size();
    held_.resize(before + chunk);
    got_ = pull_(std::span{held_}.subspan(before));
    held_.resize(before + got_);
    return got_ > 0;
}

void LineWriter::add(std::string_view line) {
    held_ += line;
    held_ += '\n';
    if (held_.size() >= chunk) finish();
}

void LineWriter::finish() {
    if (!held_.empty()) take_(held_);
    held_.clear();
}

}  // namespace cs
