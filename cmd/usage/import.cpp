// cs usage import, cs signal import -- daily numbers of accounts from files of any size.
#include "base/text.hpp"
#include "cmd/intake/talk.hpp"
#include "cmd/project.hpp"
#include "cmd/signal/verbs.hpp"
#include "cmd/usage/import_files.hpp"
#include "cmd/usage/verbs.hpp"
#include "usage/import_rows.hpp"
#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <fmt/os.h>
#include <unistd.h>

namespace cs::usage {
namespace {

namespace fs = std::filesystem;

/// The file of rejected rows: begun with the first, taken away again if the import fails.
class RejectedRows {
  public:
    explicit RejectedRows(std::string path) : path_{std::move(path)} {}
    RejectedRows(const RejectedRows&) = delete;
    RejectedRows& operator=(const RejectedRows&) = delete;
    ~RejectedRows() {
        std::error_code ignored;
        if (out_ && !kept_) fs::remove(path_, ignored);
    }
    void add(std::string_view csv) {
        try {
            if (!out_) out_.emplace(fmt::output_file(path_));
            out_->print("{}", csv);
        } catch (const std::system_error& e) {
            throw Error{Kind::io, fmt::format("cannot write '{}': {}", printable(path_), e.code().message()), ""};
        }
    }
    void keep() {
        if (out_) out_->close();
        kept_ = true;
    }
    const std::string& path() const noexcept { return path_; }

  private:
    std::string path_;
    std::optional<fmt::ostream> out_;
    bool kept_ = false;
};

// A server has no folder here; then it is the one the command was run in.
std::string scratch_folder(const Session& session) {
    return session.project->on_server() ? session.around.directory
                                        : fs::path{session.project->store_path()}.parent_path().string();
}

RowsOptions options_of(Session& session, UsageAbout about, InputFile& file, const std::string& path,
                       ImportRules rules) {
    RowsOptions options;
    options.about = about;
    options.rules = std::move(rules);
    options.input = intake::input_options(session, options.rules);
    options.notation = intake::notation(options.rules);
    options.create_features = session.given.has("create-features");
    options.skip_bad = session.given.has("skip-bad");
    options.whole_days = session.given.has("whole-days");
    options.add_up = session.given.has("add-up");
    options.scratch = scratch_folder(session);
    std::error_code unknown;
    const auto size = path == "-" ? 0 : fs::file_size(file.name(), unknown);
    options.size = unknown ? 0 : size;
    return options;
}

void tell_errors(Session& session, const RowsReport& report) {
    constexpr std::size_t most_hints = 3;
    List hints;
    for (const auto& error : report.errors) {
        session.note(fmt::format("{}: {}", printable(to_text(*error.place())), error.message()));
        if (!error.hint().empty() && std::ranges::find(hints, error.hint()) == hints.end())
            hints.push_back(error.hint());
    }
    if (report.more_errors > 0) session.note(fmt::format("... and {} more", report.more_errors));
    for (std::size_t i = 0; i < hints.size() && i < most_hints; ++i) session.note(fmt::format("hint: {}", hints[i]));
}

void tell_outcome(Session& session, const RowsReport& report, const RejectedRows& rejected) {
    auto text = fmt::format("{}{} row{} in = {} added + {} changed + {} unchanged + {} rejected",
                            session.dry_run ? "would be: " : "", report.rows, report.rows == 1 ? "" : "s", report.added,
                            report.changed, report.unchanged, report.rejected);
    if (report.added_up > 0) text += fmt::format(" + {} added up", report.added_up);
    if (report.removed > 0) text += fmt::format("; {} removed", report.removed);
    session.say(text);
    if (!report.made.empty())
        session.say(fmt::format("{} feature{} made: {}", report.made.size(),
                                report.made.size() == 1 ? " was" : "s were", printable(join(report.made, ", "))));
    if (report.rejected > 0 && !session.dry_run)
        session.note(fmt::format("the rejected rows are in '{}': mend them there and import that file",
                                 printable(rejected.path())));
}

void import_one(Session& session, UsageAbout about, const std::string& path) {
    auto file = path == "-" ? InputFile{STDIN_FILENO, "-"} : InputFile{path};
    const auto& noun = session.context().nouns[Value<UsageAbout>::choices[static_cast<std::size_t>(about)].name];
    auto [rules, table] = intake::recalled(session, path, noun);
    auto options = options_of(session, about, file, path, rules);
    intake::Progress progress{session};
    RejectedRows rejected{path == "-" ? std::string{"stdin.rejected.csv"} : path + ".rejected.csv"};
    options.progress = [&](std::size_t done, std::size_t all) { progress.show(done, all); };
    if (!session.dry_run) options.rejected = [&](std::string_view csv) { rejected.add(csv); };
    RowsReport report;
    try {
        import_rows(session.context(), file, options, report);
    } catch (const Error&) {
        progress.clear();
        tell_errors(session, report);
        throw;
    }
    progress.clear();
    rejected.keep();
    if (!report.understood.empty()) session.note(fmt::format("{}: {}", printable(file.name()), report.understood));
    if (!table.empty()) session.note(fmt::format("as the last time ([{}] in cs.toml): {}", table, intake::told(rules)));
    tell_errors(session, report);
    tell_outcome(session, report, rejected);
    for (const auto& column : report.left_out) rules.map.push_back({column, "", false});
    intake::remember(session, path, noun, rules);
}

}  // namespace

void import_files(Session& session, UsageAbout about) {
    for (const auto& path : session.given.operands) import_one(session, about, path);
}

void import(Session& session) { import_files(session, UsageAbout::usage); }

}  // namespace cs::usage

namespace cs::signal {

void import(Session& session) { usage::import_files(session, UsageAbout::signal); }

}  // namespace cs::signal
