/// \file batch.hpp  One import of usage or signals: the batch that is journalled, and taken back, as one.
#pragma once
#include "store/bulk_rows.hpp"

namespace cs {

enum class UsageAbout { usage, signal };
template <> struct Value<UsageAbout> : ChoiceValue<UsageAbout> {
    static constexpr Choice choices[] = {{"usage", {"usage", "使用"}}, {"signal", {"signal", "信号"}}};
};

struct UsageImport : Record {
    UsageAbout about = UsageAbout::usage;
    std::string file;
    std::optional<Date> first_day, last_day;  ///< of what it added, changed or removed
    std::int64_t rows = 0;                    ///< of the file that were good
    std::int64_t added = 0, changed = 0, removed = 0;
};
template <> struct Noun<UsageImport> {
    static constexpr auto fields = std::tuple{
        Field{"about", &UsageImport::about, {"About", "内容"}, "what it brought", {.access = Access::once}},
        Field{"file", &UsageImport::file, {"File", "文件"}, "where it came from", {.access = Access::once}},
        Field{"first_day",
              &UsageImport::first_day,
              {"First day", "首日"},
              "of what it changed",
              {.access = Access::derived}},
        Field{"last_day",
              &UsageImport::last_day,
              {"Last day", "末日"},
              "of what it changed",
              {.access = Access::derived}},
        Field{"rows", &UsageImport::rows, {"Rows", "行数"}, "that were good", {.access = Access::derived}},
        Field{"added", &UsageImport::added, {"Added", "新增"}, "rows that were not there", {.access = Access::derived}},
        Field{"changed",
              &UsageImport::changed,
              {"Changed", "修改"},
              "rows that said something else",
              {.access = Access::derived}},
        Field{"removed",
              &UsageImport::removed,
              {"Removed", "删除"},
              "rows of its days that it lacked",
              {.access = Access::derived}},
    };
    static const NounView view;
};

/// The rows of both kinds, as the kernel wants to know them.
extern const BulkRows usage_rows;

}  // namespace cs
