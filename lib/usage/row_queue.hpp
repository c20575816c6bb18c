/// \file row_queue.hpp  Sorted rows on their way from the thread that reads a file to the one that has the store.
///
/// Two batches wait at most: whoever is faster waits for the other. What the reading thread has to know of the store it
/// asks, since an engine serves one thread.
/// Errors  what ends the reading is thrown in the storing thread, by next() or finish().
#pragma once
#include "usage/row.hpp"
#include <atomic>
#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <string>
#include <vector>

namespace cs {

/// Rows in order of their keys, with the words that they bring: as many of each as there are new numbers so far.
struct RowBatch {
    std::vector<FiledRow> rows;
    std::vector<std::string> features, users;
};

class RowQueue {
  public:
    using Question = std::function<void()>;
    struct Stopped {};  ///< thrown by ask() once nobody wants an answer

    // For the threads that read and sort.
    void put(RowBatch&);  ///< takes the rows; leaves the memory of others
    void ask(const Question&);
    void no_more();                          ///< batches; the reading goes on
    void end(std::exception_ptr failed = {});  ///< of the reading
    bool stopped() const noexcept { return stopped_; }

    // For the thread that has the store. `idle` is called now and then while it waits.
    bool any(const Question& idle);  ///< waits for the first batch; false: there is none
    bool next(RowBatch&, const Question& idle);
    void finish(const Question& idle);  ///< waits for the end of the reading
    void stop();                        ///< nothing is wanted any more

  private:
    template <class Ready> void wait(std::unique_lock<std::mutex>&, const Question& idle, Ready);

    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<RowBatch> batches_;
    std::vector<std::vector<FiledRow>> spare_;
    const Question* question_ = nullptr;
    std::exception_ptr failed_, refused_;  // of the reading; of the question
    bool no_more_ = false, ended_ = false;
    std::atomic<bool> stopped_ = false;
};

}  // namespace cs
