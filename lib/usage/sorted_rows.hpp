/// \file sorted_rows.hpp  More rows than memory should hold, in the order of their keys.
///
/// Rows are gathered into runs of a quarter of a million, each sorted and packed (about 8 bytes a row) while the next is being
/// gathered; what does not fit into one run goes to a file without a name in `folder`, gone when the object is.
/// Whoever wants to see each run as soon as it is sorted gets them one after the other, in the thread that sorts them.
/// Memory  about 30 MB, and 64 KiB for each run.
/// Errors  Error{io}: the folder is full or cannot be written.
#pragma once
#include "usage/row.hpp"
#include <cstddef>
#include <functional>
#include <future>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace cs {

class ScratchFile;

class SortedRows {
  public:
    static constexpr std::size_t usual_run = std::size_t{1} << 18;

    using OnRun = std::function<void(std::span<const FiledRow>)>;

    explicit SortedRows(std::string folder, std::size_t run = usual_run, OnRun = {});
    SortedRows(const SortedRows&) = delete;
    SortedRows& operator=(const SortedRows&) = delete;
    ~SortedRows();

    void add(const FiledRow& row) {
        gathered_.push_back(row);
        ++size_;
        if (gathered_.size() == run_) spill();
    }
    std::size_t size() const noexcept { return size_; }
    void close();  ///< no more rows are coming; needed once, before they are read

    /// Reads them by key, then by line, from the beginning; several times, if need be.
    class Cursor {
      public:
        explicit Cursor(const SortedRows&);
        Cursor(const Cursor&) = delete;
        Cursor& operator=(const Cursor&) = delete;
        ~Cursor();
        bool next(FiledRow&);

      private:
        class Run;
        static bool later(const std::unique_ptr<Run>&, const std::unique_ptr<Run>&) noexcept;

        const SortedRows& rows_;
        std::size_t at_ = 0;                      // of what needed no file
        std::unique_ptr<Run> best_;               // the run with the least row
        std::vector<std::unique_ptr<Run>> heap_;  // the others, the next one in front
    };

  private:
    struct Extent {
        std::uint64_t begin, end;  // in the file
        std::size_t rows;
    };
    void spill();
    void settle();  // waits for the run that is being packed, and writes it

    std::string folder_;
    std::size_t run_, size_ = 0;
    OnRun on_run_;  // of those that go to the file
    std::vector<FiledRow> gathered_;  // the only run, once closed, if nothing was spilled
    std::vector<Extent> runs_;
    std::unique_ptr<ScratchFile> file_;
    std::future<std::string> packing_;
    std::size_t packing_rows_ = 0;
    std::vector<FiledRow> spare_;  // the memory of the run that was packed last
};

/// By key, then by line. Pure; exposed for its tests.
void sort_rows(std::vector<FiledRow>&);

}  // namespace cs
