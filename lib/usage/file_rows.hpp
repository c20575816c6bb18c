/// \file file_rows.hpp  A whole file of daily numbers, read, checked and sorted by threads of its own.
///
/// By day   while a large file goes by day, the days that are over can be taken and stored meanwhile; should it turn
///          out that it does not, everything is there in the order of the keys once it was read.
/// Memory   about 100 MB, whatever the size of the file (sorted_rows.hpp).
#pragma once
#include "usage/import_rows.hpp"
#include "usage/row_queue.hpp"
#include "usage/row_reader.hpp"
#include "usage/sorted_rows.hpp"
#include "usage/whole_days.hpp"
#include <thread>

namespace cs {

class FileRows {
  public:
    /// Begins to read. The thread that makes it has the store, and calls what follows.
    FileRows(Context&, InputFile&, const RowsOptions&);
    FileRows(const FileRows&) = delete;
    FileRows& operator=(const FileRows&) = delete;
    ~FileRows();

    /// Waits until whole days can be taken while the rest is being read; false: everything was read.
    bool ahead();
    /// Whole days in order, each once, and each batch once. False: no more; by_day() says whether those were all rows.
    bool next(RowBatch&);
    bool by_day() const noexcept { return by_day_; }

    void finish();  ///< waits until everything was read; throws what ended the reading before
    /// Once it was: all rows.
    const SortedRows& rows() const noexcept { return sorted_; }
    const RowReader& words() const noexcept { return reader_; }

    bool wrong() const noexcept { return wrong_; }  ///< a row was, so far
    /// Ends the reading, if it goes on. How many rows there were, what was wrong with them, what the columns mean.
    void tell(RowsReport&);

  private:
    void run();
    void read_all();
    void take();
    void reject(const Error&);
    void remember_words();
    void hand_over(std::span<const FiledRow> run);
    void put(RowBatch&);
    void join();
    void show_progress() const;

    const RowsOptions& options_;
    RowQueue queue_;
    RowsFile file_;
    RowReader reader_;
    RowsReport report_;  // of the reading alone
    std::mutex words_mutex_;
    RowBatch words_;  // that came since the last batch
    std::size_t features_ = 0, users_ = 0;
    WholeDays days_;
    RowBatch batch_;
    std::atomic<bool> by_day_, wrong_ = false;
    std::atomic<std::uint64_t> bytes_ = 0;
    SortedRows sorted_;
    std::thread thread_;
};

}  // namespace cs
