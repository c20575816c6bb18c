#include "usage/file_rows.hpp"
#include "base/text.hpp"
#include "usage/usage.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

constexpr std::size_t most_errors = 20;
constexpr std::size_t runs_of_a_day = 4;  // that may wait until the day is over

std::string understood(const RowsFile& file) {
    std::string out;
    bool plain = true;
    for (std::size_t i = 0; i < file.mapping().columns.size(); ++i) {
        const auto& [field, why] = file.mapping().columns[i];
        if (!field || why == ColumnUse::Why::derived) continue;
        const bool named = why == ColumnUse::Why::name;
        plain = plain && named;
        out +=
            (out.empty() ? "" : ", ") +
            (named ? std::string{field->name} : fmt::format("'{}' is {}", printable(file.columns()[i]), field->name));
    }
    return plain ? std::string{} : out;
}

std::size_t run_of(const RowsOptions& options) noexcept {
    return options.run == 0 ? SortedRows::usual_run : options.run;
}

}  // namespace

// A pipe may take its time, and the store would be kept from everybody meanwhile: it is read first.
FileRows::FileRows(Context& context, InputFile& file, const RowsOptions& options)
    : options_{options},
      file_{file, options.input, options.rules,
            context.nouns[options.about == UsageAbout::usage ? Noun<Usage>::view.name : Noun<SignalRow>::view.name]},
      reader_{context, options, file_, [this](const auto& question) { queue_.ask(question); }},
      days_{run_of(options) * runs_of_a_day}, by_day_{options.size > 0},
      sorted_{options.scratch, run_of(options), [this](std::span<const FiledRow> run) { hand_over(run); }} {
    report_.understood = understood(file_);
    if (!by_day_) queue_.no_more();
    thread_ = std::thread{[this] { run(); }};
}

FileRows::~FileRows() { join(); }

void FileRows::join() {
    queue_.stop();
    if (thread_.joinable()) thread_.join();
}

void FileRows::run() {
    try {
        read_all();
        queue_.end();
    } catch (...) {
        queue_.end(std::current_exception());
    }
}

void FileRows::read_all() {
    while (!queue_.stopped() && file_.next()) take();
    sorted_.close();
    if (queue_.stopped() || !by_day_) return;
    days_.take_all(batch_.rows);
    put(batch_);
}

void FileRows::take() {
    constexpr std::size_t often = 1 << 14;
    if (++report_.rows % often == 0) bytes_ = file_.bytes();
    try {
        const auto row = reader_.read();
        remember_words();
        sorted_.add(row);
    } catch (const Error& e) {
        if (e.kind() != Kind::data) throw;
        reject(e);
        if (options_.skip_bad && options_.rejected) options_.rejected(file_.rejected(e.message()));
    }
}

void FileRows::reject(const Error& error) {
    wrong_ = true;
    ++report_.rejected;
    if (report_.errors.size() < most_errors)
        report_.errors.push_back(error);
    else
        ++report_.more_errors;
}

// Before the row goes where others see it.
void FileRows::remember_words() {
    const auto features = reader_.new_features(), users = reader_.new_users();
    if (features.size() == features_ && users.size() == users_) return;
    const std::lock_guard lock{words_mutex_};
    words_.features.insert(words_.features.end(), features.begin() + static_cast<std::ptrdiff_t>(features_),
                           features.end());
    words_.users.insert(words_.users.end(), users.begin() + static_cast<std::ptrdiff_t>(users_), users.end());
    features_ = features.size();
    users_ = users.size();
}

// In the thread that sorts.
void FileRows::hand_over(std::span<const FiledRow> run) {
    if (!by_day_) return;
    if (!days_.add(run)) {
        by_day_ = false;
        return queue_.no_more();
    }
    days_.take(batch_.rows);
    put(batch_);
}

void FileRows::put(RowBatch& batch) {
    if (batch.rows.empty()) return;
    {
        const std::lock_guard lock{words_mutex_};
        batch.features = std::exchange(words_.features, {});
        batch.users = std::exchange(words_.users, {});
    }
    queue_.put(batch);
}

void FileRows::show_progress() const {
    if (!options_.progress || options_.size == 0) return;
    options_.progress(bytes_ * (by_day_ ? 2 : 1), options_.size * 2);
}

bool FileRows::ahead() {
    return queue_.any([this] { show_progress(); }) || (finish(), false);
}

bool FileRows::next(RowBatch& batch) {
    show_progress();
    return queue_.next(batch, [this] { show_progress(); });
}

void FileRows::finish() {
    queue_.finish([this] { show_progress(); });
}

void FileRows::tell(RowsReport& report) {
    join();
    report = report_;
    for (const auto column : file_.mapping().unknown()) report.left_out.push_back(file_.columns()[column]);
    if (!file_.warning().empty()) report.understood += (report.understood.empty() ? "" : "; ") + file_.warning();
}

}  // namespace cs
