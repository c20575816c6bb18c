#include "intake/import.hpp"
#include "base/csv_quote.hpp"
#include "base/text.hpp"
#include "intake/import_plan.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

/// The rows that are wrong, as they stand in the file, with the reason in a last column.
std::string rejected_csv(const InputTable& table, const std::vector<ImportPlan::Row>& rows) {
    std::string csv;
    const auto columns = table.columns();
    const auto is_reason = [&](std::size_t i) { return i < columns.size() && columns[i] == rejected_column; };
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (!is_reason(i)) csv += csv_field(columns[i]) + ",";
    csv += fmt::format("{}\n", rejected_column);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (rows[row].errors.empty()) continue;
        for (std::size_t i = 0; i < std::max(columns.size(), table.cells(row)); ++i)
            if (!is_reason(i)) csv += csv_field(guarded(table.at(row, i))) + ",";
        auto reasons = fmt::format("line {}: ", table.line(row));
        for (const auto& error : rows[row].errors)
            reasons += fmt::format("{}{}", &error == &rows[row].errors.front() ? "" : "; ", error.message());
        csv += csv_field(guarded(reasons)) + "\n";
    }
    return csv;
}

void count(ImportPlan& plan, ImportReport& report) {
    report.rows = plan.rows.size();
    for (std::size_t row = 0; row < plan.rows.size(); ++row) {
        auto& [filtered, index, errors] = plan.rows[row];
        std::ranges::stable_sort(errors, {}, [](const Error& e) {
            return std::pair{e.place()->line, e.place()->column};
        });
        report.errors.insert(report.errors.end(), errors.begin(), errors.end());
        if (filtered) ++report.filtered;
        else if (!errors.empty()) ++report.rejected;
        else if (plan.planned[index].row != row || plan.planned[index].state != Planned::State::written)
            ++report.unchanged;
        else ++(plan.planned[index].added ? report.added : report.changed);
    }
    for (const auto& each : plan.planned)
        if (each.row == no_row && each.state == Planned::State::written) ++report.created[std::string{each.noun->name}];
}

[[noreturn]] void refuse_all(const InputTable& table, const ImportReport& report) {
    throw Error{Kind::data,
                fmt::format("{} of {} row{} of '{}' cannot be imported; nothing was written", report.rejected,
                            report.rows, report.rows == 1 ? "" : "s", printable(table.file())),
                "mend them, or import the others with --skip-bad, which leaves these in a file of their own"};
}

}  // namespace

void import_table(Context& context, const InputTable& table, const Mapping& mapping, const ImportOptions& options,
                  ImportReport& report) {
    const auto outcome = write(context, [&](Write& work) {
        work.journal_at_once();
        ImportPlan plan{context, table, mapping, options};
        plan.make();
        write_plan(work, plan, options, report);
        count(plan, report);
        if (report.rejected == 0) return;
        if (!options.skip_bad) refuse_all(table, report);
        if (options.keep_rejected && !context.dry_run) options.keep_rejected(rejected_csv(table, plan.rows));
    });
    report.set = outcome.set;
}

}  // namespace cs
