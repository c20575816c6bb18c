#include "cmd/folder.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include "cmd/file.hpp"
#include "cmd/leftover.hpp"
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <filesystem>
#include <fmt/format.h>
#include <optional>
#include <unistd.h>

namespace cs {
namespace {

namespace fs = std::filesystem;

void check_replaceable(const fs::path& path, std::string_view first, std::string_view mark) {
    std::error_code failed;
    const auto status = fs::status(path, failed);
    if (status.type() == fs::file_type::not_found) return;
    const bool folder = fs::is_directory(status);
    if (folder && fs::is_empty(path, failed) && !failed) return;
    const auto text = folder ? file_text((path / first).string()) : std::nullopt;
    if (text && text->find(mark) != std::string::npos) return;
    throw Error{Kind::denied, fmt::format("'{}' holds something else", printable(path.string())),
                "it was left as it is; name a new folder, or an empty one"};
}

void make_folder(const fs::path& path) {
    std::error_code failed;
    fs::create_directories(path, failed);
    if (!failed) fs::permissions(path, fs::perms{0755}, failed);
    if (failed) cannot_write(path.string(), failed.value());
}

/// Gone with what is in it, unless it was put in place; also when a signal ends the command.
class Draft {
  public:
    explicit Draft(const fs::path& wanted) : path_{fmt::format("{}.{}.cs-draft", wanted.string(), ::getpid())} {
        std::error_code none;
        fs::remove_all(path_, none);
        const SignalsHeld held;
        leftover_.emplace(path_.string());
        make_folder(path_);
    }
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;
    ~Draft() {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    void write(const FolderFile& file) const {
        const auto path = path_ / file.path;
        make_folder(path.parent_path());
        write_file(path.string(), file.text, 0644);
    }
    /// What was there before takes the draft's name, and goes with it.
    void place(const fs::path& wanted) const {
        const auto flags = fs::exists(wanted) ? RENAME_EXCHANGE : RENAME_NOREPLACE;
        if (::renameat2(AT_FDCWD, path_.c_str(), AT_FDCWD, wanted.c_str(), static_cast<unsigned>(flags)) != 0)
            cannot_write(wanted.string());
        sync_folder(wanted.parent_path().string());
    }

  private:
    fs::path path_;
    std::optional<Leftover> leftover_;
};

}  // namespace

void replace_folder(const std::string& wanted, std::span<const FolderFile> files, std::string_view first,
                    std::string_view mark) {
    std::error_code none;
    auto path = fs::weakly_canonical(wanted, none);
    if (none) path = wanted;
    if (!path.has_filename()) path = path.parent_path();  // "site/"
    check_replaceable(path, first, mark);
    const Draft draft{path};
    for (const auto& file : files) draft.write(file);
    draft.place(path);
}

}  // namespace cs
