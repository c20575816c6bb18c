#include "usage/import_rows.hpp"
#include "base/text.hpp"
#include "store/roles.hpp"
#include "usage/feature.hpp"
#include "usage/file_rows.hpp"
#include "usage/keep_rows.hpp"
#include <fmt/format.h>

namespace cs {
namespace {

constexpr std::size_t most_errors = 20;
constexpr std::uint32_t most_features = 1 << 16;  // a summary has a bit for each

[[noreturn]] void refuse_all(const RowsReport& report) {
    const auto bad = report.rejected;
    throw Error{Kind::data,
                fmt::format("{} of {} row{} {} wrong, and nothing was imported", bad, report.rows,
                            report.rows == 1 ? "" : "s", bad == 1 ? "is" : "are"),
                "mend the file, or leave such rows out with --skip-bad"};
}

/// Numbers that stood for records to be added, as real ones.
struct RealNumbers {
    std::vector<std::uint32_t> whats, users;
    void apply(UsageKey& key) const {
        if (key.what >= first_new) key.what = whats[key.what - first_new];
        if (key.user >= first_new) key.user = users[key.user - first_new];
    }
};

std::int64_t highest(Engine& engine, const char* sql) {
    const auto row = engine.prepare(sql);
    row->step();
    return row->integer(0);
}

std::vector<std::uint32_t> make_features(Write& work, const std::vector<std::string>& words) {
    std::vector<std::uint32_t> numbers;
    for (const auto& word : words) {
        Feature feature;
        feature.key = slug(word);
        feature.name = word;
        const auto id = work.insert(feature);
        if (id >= most_features)
            throw Error{Kind::no, "there are more features than usage can count", "name a few of them in the file"};
        numbers.push_back(static_cast<std::uint32_t>(id));
    }
    return numbers;
}

std::vector<std::uint32_t> make_users(Engine& engine, const std::vector<std::string>& words, std::int64_t batch) {
    std::vector<std::uint32_t> numbers;
    if (words.empty()) return numbers;
    auto last = highest(engine, R"sql(SELECT coalesce(max("id"), 0) FROM "usage_user")sql");
    const auto row = engine.prepare(R"sql(INSERT INTO "usage_user"("id", "name", "batch") VALUES ($1, $2, $3))sql");
    for (const auto& word : words) {
        row->bind(1, ++last);
        row->bind(2, word);
        row->bind(3, batch);
        row->run();
        row->reset();
        numbers.push_back(static_cast<std::uint32_t>(last));
    }
    return numbers;
}

/// Where sorted rows come from, batch by batch; false at their end.
using Source = std::function<bool(RowBatch&)>;

/// Everything that was read, merged.
Source merged(const FileRows& read, const RowsOptions& options) {
    struct Merging {
        explicit Merging(const SortedRows& rows) : cursor{rows} {}
        SortedRows::Cursor cursor;
        std::size_t done = 0;
    };
    return [&read, &options, at = std::make_shared<Merging>(read.rows())](RowBatch& batch) {
        constexpr std::size_t at_once = 1 << 14;
        const auto words = [](std::span<const std::string> all) { return std::vector<std::string>{all.begin(), all.end()}; };
        batch = {};
        if (at->done == 0) batch = {{}, words(read.words().new_features()), words(read.words().new_users())};
        batch.rows.reserve(at_once);
        for (FiledRow row; batch.rows.size() < at_once && at->cursor.next(row);) batch.rows.push_back(row);
        const auto all = read.rows().size();
        at->done += batch.rows.size();
        if (options.progress && at->done >= at_once) options.progress(all + at->done, all * 2);
        return !batch.rows.empty();
    };
}

/// Finds rows of one key, which meet only in order.
class Doubles {
  public:
    Doubles(const std::string& file, const RowsOptions& options) : file_{file}, options_{options} {}

    /// Whether the row has the key of the one before.
    bool again(const FiledRow& row) {
        const bool same = any_ && row.key == last_.key;
        if (same && !options_.add_up) note(row);
        any_ = true;
        last_ = row;
        return same;
    }
    std::size_t count() const noexcept { return count_; }
    void tell(RowsReport& report) const {
        report.rejected += count_;
        for (const auto& error : errors_)
            if (report.errors.size() < most_errors) report.errors.push_back(error);
        report.more_errors = report.rejected - report.errors.size();
    }

  private:
    void note(const FiledRow& row) {
        if (++count_ > most_errors) return;
        errors_.push_back(Error{Kind::data,
                                fmt::format("line {} has the same day, account, {} as well", last_.line,
                                            options_.about == UsageAbout::usage ? "feature and user" : "and signal"),
                                "--add-up adds such rows up", Place{file_, row.line, 0}});
    }

    const std::string& file_;
    const RowsOptions& options_;
    bool any_ = false;
    FiledRow last_;
    std::size_t count_ = 0;
    std::vector<Error> errors_;
};

/// The records that the file's words stand for, made as these come.
class Words {
  public:
    Words(Write& work, const FileRows& read, std::int64_t batch) : work_{work}, batch_{batch} {
        for (const auto& name : read.words().signals())
            real_.whats.push_back(static_cast<std::uint32_t>(signal_number(work.engine(), name)));
    }
    void learn(const RowBatch& batch) {
        const auto append = [](auto& to, const auto& more) { to.insert(to.end(), more.begin(), more.end()); };
        append(real_.whats, make_features(work_, batch.features));
        append(real_.users, make_users(work_.engine(), batch.users, batch_));
        append(features_, batch.features);
    }
    const RealNumbers& real() const noexcept { return real_; }
    const std::vector<std::string>& features() const noexcept { return features_; }

  private:
    Write& work_;
    std::int64_t batch_;
    RealNumbers real_;
    std::vector<std::string> features_;
};

/// Hands the sorted rows to the keeper by day and block, rows of one key as one.
class Storing {
  public:
    Storing(const RowsOptions& options, const RealNumbers& real, RowKeeper& keeper)
        : options_{options}, real_{real}, keeper_{keeper} {}

    void add(FiledRow& row, bool again) {
        real_.apply(row.key);
        if (again) return unite(row);
        place(row);
        rows_.push_back(row);
    }
    void finish() {
        flush();
        if (any_) keeper_.end_day();
        keeper_.finish();
    }
    std::size_t added_up() const noexcept { return added_up_; }

  private:
    // Without --add-up the second one was rejected.
    void unite(const FiledRow& row) {
        if (!options_.add_up) return;
        ++added_up_;
        rows_.back().first += row.first;
        rows_.back().second += row.second;
    }
    void place(const FiledRow& row) {
        const auto block = block_of(row.key.account);
        const bool same_day = any_ && day_ == row.key.day;
        if (same_day && block_ == block) return;
        flush();
        if (!same_day) {
            if (any_) keeper_.end_day();
            keeper_.begin_day(row.key.day);
        }
        any_ = true;
        day_ = row.key.day;
        block_ = block;
    }
    void flush() {
        if (!rows_.empty()) keeper_.block(block_, rows_);
        rows_.clear();
    }

    const RowsOptions& options_;
    const RealNumbers& real_;
    RowKeeper& keeper_;
    std::size_t added_up_ = 0;
    bool any_ = false;
    std::int32_t day_ = 0;
    std::uint32_t block_ = 0;
    std::vector<UsageRow> rows_;
};

struct NotByDay {};  // the days that were taken are not all there is

class Import {
  public:
    Import(Context& context, InputFile& file, const RowsOptions& options, RowsReport& report)
        : context_{context}, file_{file.name()}, options_{options}, report_{report},
          read_{read(context, [&] { return std::make_unique<FileRows>(context, file, options); })} {}

    void run() {
        try {
            if (read(context_, [&] { return read_->ahead(); }) && store_by_day()) return;
            read(context_, [&] { return read_->finish(), 0; });
        } catch (...) {
            if (report_.rows == 0) read_->tell(report_);
            throw;
        }
        if (wrong()) refuse();
        report_.set = write(context_, [&](Write& work) { store(work, merged(*read_, options_)); }).set;
    }

  private:
    bool wrong() const noexcept { return read_->wrong() && !options_.skip_bad; }

    // The days that are over go into the store while the rest is being read. False: they do not come in order after
    // all, and nothing was stored.
    bool store_by_day() {
        try {
            bool begun = false;
            report_.set = write(context_, [&](Write& work) {
                if (std::exchange(begun, true)) throw NotByDay{};  // the transaction gave way, and the batches are gone
                store(work, [&](RowBatch& batch) {
                    if (read_->next(batch)) return true;
                    if (!read_->by_day()) throw NotByDay{};
                    return false;
                });
            }).set;
            return true;
        } catch (const NotByDay&) {
            report_ = {};
            return false;
        }
    }

    void store(Write& work, const Source& next) {
        auto& engine = work.engine();
        UsageImport batch;
        batch.id = engine.next_id("usage_import");
        Words words{work, *read_, batch.id};
        RowKeeper keeper{engine, row_table(options_.about), batch.id, options_.whole_days};
        Storing storing{options_, words.real(), keeper};
        Doubles doubles{file_, options_};
        for (RowBatch rows; next(rows);) {
            const bool keeps = !wrong() && !refused(doubles);
            if (keeps) words.learn(rows);
            for (auto& row : rows.rows)
                if (const bool again = doubles.again(row); keeps) storing.add(row, again);
        }
        tell(doubles);
        if (wrong() || refused(doubles)) refuse_all(report_);
        storing.finish();
        report_.made = words.features();
        report_.added_up = storing.added_up();
        keep(work, batch, keeper.counts());
    }

    void keep(Write& work, UsageImport& batch, const KeptCounts& counts) {
        report_.added = static_cast<std::size_t>(counts.added);
        report_.changed = static_cast<std::size_t>(counts.changed);
        report_.unchanged = static_cast<std::size_t>(counts.same);
        report_.removed = static_cast<std::size_t>(counts.removed);
        if (!counts.any()) return;
        batch.about = options_.about;
        batch.file = file_;
        if (counts.first_day) batch.first_day = Date::from_days(*counts.first_day);
        if (counts.last_day) batch.last_day = Date::from_days(*counts.last_day);
        batch.rows = static_cast<std::int64_t>(report_.rows - report_.rejected);
        batch.added = counts.added;
        batch.changed = counts.changed;
        batch.removed = counts.removed;
        work.insert(batch);
    }

    // Nothing will be stored; what else is wrong is said all the same.
    [[noreturn]] void refuse() {
        Doubles doubles{file_, options_};
        const auto next = merged(*read_, options_);
        for (RowBatch rows; next(rows);)
            for (const auto& row : rows.rows) doubles.again(row);
        tell(doubles);
        refuse_all(report_);
    }

    bool refused(const Doubles& doubles) const noexcept { return doubles.count() > 0 && !options_.skip_bad; }
    void tell(const Doubles& doubles) {
        read_->tell(report_);
        doubles.tell(report_);
    }

    Context& context_;
    const std::string file_;
    const RowsOptions& options_;
    RowsReport& report_;
    std::unique_ptr<FileRows> read_;
};

}  // namespace

void import_rows(Context& context, InputFile& file, const RowsOptions& options, RowsReport& report) {
    refuse_restricted(context.engine, "what is imported is summed up over all of them", "a role that sees all of them imports; 'cs usage show' shows what it kept");
    report = {};
    Import{context, file, options, report}.run();
}

}  // namespace cs
