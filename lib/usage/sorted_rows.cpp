#include "usage/sorted_rows.hpp"
#include "base/error.hpp"
#include "usage/scratch_file.hpp"
#include <algorithm>
#include <utility>

namespace cs {
namespace {

constexpr std::size_t longest_row = 5 + 4 * 10 + 3 * 10;  // bytes packed, and some more
constexpr std::size_t window = std::size_t{64} << 10;

void put(std::string& out, std::uint64_t value) {
    for (; value >= 0x80; value >>= 7) out += static_cast<char>(value | 0x80);
    out += static_cast<char>(value);
}
std::uint64_t folded(std::int64_t value) noexcept {
    return static_cast<std::uint64_t>(value) << 1 ^ static_cast<std::uint64_t>(value >> 63);
}
std::int64_t unfolded(std::uint64_t value) noexcept {
    return static_cast<std::int64_t>(value >> 1 ^ (~(value & 1) + 1));
}

/// Which part of the key differs first from that of the row before: 0 the day .. 3 the user, 4 none.
int first_change(const UsageKey& a, const UsageKey& b) noexcept {
    if (a.day != b.day) return 0;
    if (a.account != b.account) return 1;
    if (a.what != b.what) return 2;
    return a.user != b.user ? 3 : 4;
}

/// A sorted run: what differs from the row before, then the numbers.
std::string packed(const std::vector<FiledRow>& rows) {
    std::string out;
    out.reserve(rows.size() * 8);
    FiledRow last;
    last.key.day = INT32_MIN;
    for (const auto& row : rows) {
        const int change = first_change(last.key, row.key);
        out += static_cast<char>(change);
        if (change == 0) put(out, static_cast<std::uint32_t>(row.key.day) - static_cast<std::uint32_t>(last.key.day));
        if (change <= 1) put(out, row.key.account - (change == 1 ? last.key.account : 0));
        if (change <= 2) put(out, row.key.what - (change == 2 ? last.key.what : 0));
        if (change <= 3) put(out, row.key.user - (change == 3 ? last.key.user : 0));
        put(out, folded(row.first));
        put(out, folded(row.second));
        put(out, folded(static_cast<std::int64_t>(row.line - last.line)));
        last = row;
    }
    return out;
}

}  // namespace

/// One run of the file, unpacked row by row.
class SortedRows::Cursor::Run {
  public:
    Run(const ScratchFile& file, const Extent& extent)
        : file_{file}, at_{extent.begin}, end_{extent.end}, left_{extent.rows} {
        row_.key.day = INT32_MIN;
    }

    const FiledRow& row() const noexcept { return row_; }
    bool next() {
        if (left_ == 0) return false;
        --left_;
        if (held_ - used_ < longest_row) fill();
        const auto change = static_cast<unsigned char>(buffer_[used_++]);
        if (change == 0) row_.key.day = static_cast<std::int32_t>(static_cast<std::uint32_t>(row_.key.day) + narrow());
        if (change <= 1) row_.key.account = narrow() + (change == 1 ? row_.key.account : 0);
        if (change <= 2) row_.key.what = narrow() + (change == 2 ? row_.key.what : 0);
        if (change <= 3) row_.key.user = narrow() + (change == 3 ? row_.key.user : 0);
        row_.first = unfolded(get());
        row_.second = unfolded(get());
        row_.line += static_cast<std::uint64_t>(unfolded(get()));
        return true;
    }

  private:
    void fill() {
        buffer_.resize(window);
        std::copy(buffer_.begin() + static_cast<std::ptrdiff_t>(used_),
                  buffer_.begin() + static_cast<std::ptrdiff_t>(held_), buffer_.begin());
        held_ -= used_;
        used_ = 0;
        const auto most = std::min<std::uint64_t>(window - held_, end_ - at_);
        const auto got = file_.read(at_, std::span{buffer_}.subspan(held_, most));
        if (got < most) throw Error{Kind::io, "a scratch file lost what was written to it", "run the command again"};
        at_ += got;
        held_ += got;
    }
    std::uint32_t narrow() { return static_cast<std::uint32_t>(get()); }
    std::uint64_t get() {
        std::uint64_t value = 0;
        for (int shift = 0;; shift += 7) {
            const auto byte = static_cast<unsigned char>(buffer_[used_++]);
            value |= std::uint64_t{byte & 0x7FU} << shift;
            if (byte < 0x80) return value;
        }
    }

    const ScratchFile& file_;
    std::uint64_t at_, end_;
    std::size_t left_;
    std::vector<char> buffer_;
    std::size_t used_ = 0, held_ = 0;
    FiledRow row_;
};

SortedRows::SortedRows(std::string folder, std::size_t run, OnRun on_run)
    : folder_{std::move(folder)}, run_{std::max<std::size_t>(run, 1)}, on_run_{std::move(on_run)} {}
SortedRows::~SortedRows() {
    if (packing_.valid()) packing_.wait();
}

void SortedRows::spill() {
    settle();
    if (!file_) file_ = std::make_unique<ScratchFile>(folder_);
    packing_rows_ = gathered_.size();
    spare_.swap(gathered_);
    gathered_.clear();
    gathered_.reserve(run_);
    packing_ = std::async(std::launch::async, [this] {
        sort_rows(spare_);
        auto run = packed(spare_);
        if (on_run_) on_run_(spare_);
        return run;
    });
}

void SortedRows::settle() {
    if (!packing_.valid()) return;
    const auto run = packing_.get();
    runs_.push_back({file_->size(), file_->size() + run.size(), packing_rows_});
    file_->append(run);
}

void SortedRows::close() {
    if (!file_) return sort_rows(gathered_);
    if (!gathered_.empty()) spill();
    settle();
    gathered_ = {};
    spare_ = {};
}

bool SortedRows::Cursor::later(const std::unique_ptr<Run>& a, const std::unique_ptr<Run>& b) noexcept {
    return in_order(b->row(), a->row());
}

SortedRows::Cursor::Cursor(const SortedRows& rows) : rows_{rows} {
    for (const auto& extent : rows.runs_) {
        auto run = std::make_unique<Run>(*rows.file_, extent);
        if (run->next()) heap_.push_back(std::move(run));
    }
    std::ranges::make_heap(heap_, later);
}
SortedRows::Cursor::~Cursor() = default;

// The best run goes on until the next one has a lesser row, which in a file ordered by day is long.
bool SortedRows::Cursor::next(FiledRow& row) {
    if (!rows_.file_) {
        if (at_ == rows_.gathered_.size()) return false;
        row = rows_.gathered_[at_++];
        return true;
    }
    if (best_ && !heap_.empty() && later(best_, heap_.front())) {
        heap_.push_back(std::move(best_));
        std::ranges::push_heap(heap_, later);
    }
    if (!best_) {
        if (heap_.empty()) return false;
        std::ranges::pop_heap(heap_, later);
        best_ = std::move(heap_.back());
        heap_.pop_back();
    }
    row = best_->row();
    if (!best_->next()) best_.reset();
    return true;
}

}  // namespace cs
