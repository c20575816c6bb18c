#include "usage/row_queue.hpp"
#include <chrono>
#include <utility>

namespace cs {
namespace {
constexpr std::size_t most_waiting = 2;
constexpr std::chrono::milliseconds often{100};
}  // namespace

void RowQueue::put(RowBatch& batch) {
    std::unique_lock lock{mutex_};
    changed_.wait(lock, [&] { return stopped_ || batches_.size() < most_waiting; });
    if (stopped_) return;
    batches_.push_back(std::exchange(batch, {}));
    if (!spare_.empty()) {
        batch.rows = std::move(spare_.back());
        spare_.pop_back();
    }
    changed_.notify_all();
}

void RowQueue::ask(const Question& question) {
    std::unique_lock lock{mutex_};
    question_ = &question;
    refused_ = nullptr;
    changed_.notify_all();
    changed_.wait(lock, [&] { return stopped_ || question_ == nullptr; });
    if (std::exchange(question_, nullptr)) throw Stopped{};
    if (refused_) std::rethrow_exception(std::exchange(refused_, nullptr));
}

void RowQueue::no_more() {
    const std::lock_guard lock{mutex_};
    no_more_ = true;
    changed_.notify_all();
}

void RowQueue::end(std::exception_ptr failed) {
    const std::lock_guard lock{mutex_};
    failed_ = std::move(failed);
    no_more_ = ended_ = true;
    changed_.notify_all();
}

void RowQueue::stop() {
    const std::lock_guard lock{mutex_};
    stopped_ = true;
    changed_.notify_all();
}

// A question is answered under the lock: whoever asked waits, and nobody else has anything to say that is urgent.
template <class Ready> void RowQueue::wait(std::unique_lock<std::mutex>& lock, const Question& idle, Ready ready) {
    while (!ready()) {
        if (question_) {
            try {
                (*question_)();
            } catch (...) {
                refused_ = std::current_exception();
            }
            question_ = nullptr;
            changed_.notify_all();
        } else if (!changed_.wait_for(lock, often, [&] { return question_ != nullptr || ready(); })) {
            idle();
        }
    }
    if (failed_) std::rethrow_exception(failed_);
}

bool RowQueue::any(const Question& idle) {
    std::unique_lock lock{mutex_};
    wait(lock, idle, [&] { return no_more_ || !batches_.empty(); });
    return !batches_.empty();
}

bool RowQueue::next(RowBatch& batch, const Question& idle) {
    std::unique_lock lock{mutex_};
    if (batch.rows.capacity() > 0) {
        batch.rows.clear();
        spare_.push_back(std::move(batch.rows));
    }
    wait(lock, idle, [&] { return no_more_ || !batches_.empty(); });
    if (batches_.empty()) return false;
    batch = std::move(batches_.front());
    batches_.pop_front();
    changed_.notify_all();
    return true;
}

void RowQueue::finish(const Question& idle) {
    std::unique_lock lock{mutex_};
    wait(lock, idle, [&] { return ended_; });
}

}  // namespace cs
