#include "usage/import_rows.hpp"
#include "base/text.hpp"
#include "store/roles.hpp"
#include "usage/keep_rows.hpp"
#include "usage/row_reader.hpp"
#include "usage/sorted_rows.hpp"
#include "usage/usage.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

constexpr std::size_t most_errors = 20;
constexpr std::uint32_t most_features = 1 << 16;  // a summary has a bit for each

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

/// The whole file, looked at row by row; the good ones in the order of their keys.
class FileRows {
  public:
    FileRows(Context& context, InputFile& file, const RowsOptions& options, RowsReport& report)
        : options_{options}, report_{report},
          file_{
              file, options.input, options.rules,
              context.nouns[options.about == UsageAbout::usage ? Noun<Usage>::view.name : Noun<SignalRow>::view.name]},
          reader_{context, options, file_}, sorted_{options.scratch,
                                                    options.run == 0 ? SortedRows::usual_run : options.run} {
        report.understood = understood(file_);
        while (file_.next()) take();
        sorted_.close();
        if (!file_.warning().empty()) report.understood += (report.understood.empty() ? "" : "; ") + file_.warning();
        refuse_twice(file.name());
    }

    const SortedRows& rows() const noexcept { return sorted_; }
    const RowReader& words() const noexcept { return reader_; }

  private:
    void take() {
        constexpr std::size_t often = 1 << 14;
        if (++report_.rows % often == 0 && options_.progress && options_.size > 0)
            options_.progress(file_.bytes(), options_.size * 2);
        try {
            sorted_.add(reader_.read());
        } catch (const Error& e) {
            if (e.kind() != Kind::data) throw;
            reject(e);
            if (options_.skip_bad && options_.rejected) options_.rejected(file_.rejected(e.message()));
        }
    }
    void reject(const Error& error) {
        ++report_.rejected;
        if (report_.errors.size() < most_errors)
            report_.errors.push_back(error);
        else
            ++report_.more_errors;
    }
    // Only in order do rows of one key meet.
    void refuse_twice(const std::string& name) {
        if (options_.add_up) return;
        SortedRows::Cursor cursor{sorted_};
        FiledRow row, last;
        for (bool any = false; cursor.next(row); any = true, last = row) {
            if (!any || row.key != last.key) continue;
            reject(Error{Kind::data,
                         fmt::format("line {} has the same day, account, {} as well", last.line,
                                     options_.about == UsageAbout::usage ? "feature and user" : "and signal"),
                         "--add-up adds such rows up", Place{name, row.line, 0}});
        }
    }

    const RowsOptions& options_;
    RowsReport& report_;
    RowsFile file_;
    RowReader reader_;
    SortedRows sorted_;
};

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

/// Hands the sorted rows to the keeper by day and block, rows of one key as one.
class Storing {
  public:
    Storing(const FileRows& read, const RowsOptions& options, RowsReport& report, const RealNumbers& real,
            RowKeeper& keeper)
        : options_{options}, report_{report}, real_{real}, keeper_{keeper}, cursor_{read.rows()},
          all_{read.rows().size()} {}

    void run() {
        FiledRow row;
        while (cursor_.next(row)) {
            real_.apply(row.key);
            if (!rows_.empty() && rows_.back().key == row.key) {
                unite(row);
            } else {
                place(row);
                rows_.push_back(row);
            }
            constexpr std::size_t often = 1 << 14;
            if (++done_ % often == 0 && options_.progress) options_.progress(all_ + done_, all_ * 2);
        }
        flush();
        if (day_) keeper_.end_day();
        keeper_.finish();
    }

  private:
    // Without --add-up the second one was rejected.
    void unite(const FiledRow& row) {
        if (!options_.add_up) return;
        ++report_.added_up;
        rows_.back().first += row.first;
        rows_.back().second += row.second;
    }
    void place(const FiledRow& row) {
        const auto block = block_of(row.key.account);
        if (day_ == row.key.day && block_ == block) return;
        flush();
        if (day_ != row.key.day) {
            if (day_) keeper_.end_day();
            keeper_.begin_day(row.key.day);
        }
        day_ = row.key.day;
        block_ = block;
    }
    void flush() {
        if (!rows_.empty()) keeper_.block(block_, rows_);
        rows_.clear();
    }

    const RowsOptions& options_;
    RowsReport& report_;
    const RealNumbers& real_;
    RowKeeper& keeper_;
    SortedRows::Cursor cursor_;
    std::size_t all_, done_ = 0;
    std::optional<std::int32_t> day_;
    std::uint32_t block_ = 0;
    std::vector<UsageRow> rows_;
};

void store(Write& work, const FileRows& read, const std::string& file, const RowsOptions& options, RowsReport& report) {
    auto& engine = work.engine();
    const bool usage = options.about == UsageAbout::usage;
    UsageImport batch;
    batch.id = engine.next_id("usage_import");
    RealNumbers real;
    if (usage) {
        report.made = read.words().new_features();
        real = {make_features(work, report.made), make_users(engine, read.words().new_users(), batch.id)};
    } else {
        for (const auto& name : read.words().signals())
            real.whats.push_back(static_cast<std::uint32_t>(signal_number(engine, name)));
    }
    report.added_up = 0;
    RowKeeper keeper{engine, row_table(options.about), batch.id, options.whole_days};
    Storing{read, options, report, real, keeper}.run();
    const auto& counts = keeper.counts();
    report.added = static_cast<std::size_t>(counts.added);
    report.changed = static_cast<std::size_t>(counts.changed);
    report.unchanged = static_cast<std::size_t>(counts.same);
    report.removed = static_cast<std::size_t>(counts.removed);
    if (!counts.any()) return;
    batch.about = options.about;
    batch.file = file;
    if (counts.first_day) batch.first_day = Date::from_days(*counts.first_day);
    if (counts.last_day) batch.last_day = Date::from_days(*counts.last_day);
    batch.rows = static_cast<std::int64_t>(report.rows - report.rejected);
    batch.added = counts.added;
    batch.changed = counts.changed;
    batch.removed = counts.removed;
    work.insert(batch);
}

}  // namespace

void import_rows(Context& context, InputFile& file, const RowsOptions& options, RowsReport& report) {
    refuse_restricted(context.engine, "what is imported is summed up over all of them", "a role that sees all of them imports; 'cs usage show' shows what it kept");
    report = {};
    const auto reading = read(context, [&] { return std::make_unique<FileRows>(context, file, options, report); });
    if (report.rejected > 0 && !options.skip_bad) refuse_all(report);
    report.set = write(context, [&](Write& work) { store(work, *reading, file.name(), options, report); }).set;
}

}  // namespace cs
