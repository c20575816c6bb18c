/// \file file.hpp  Whole files, read and written. What is written is there whole, or as it was.
#pragma once
#include "cmd/leftover.hpp"
#include <cerrno>
#include <optional>
#include <string>
#include <string_view>

namespace cs {

/// nullopt if there is none. Error{config}: not a file; Error{denied}: not allowed.
std::optional<std::string> file_text(const std::string& path);

/// Through a draft beside it (a link leads to what is written, and stays), on the disk when this returns. `mode` is of
/// a new file; one that is there keeps its own. `anew`: Error{no} if there is one already. Errors: io, denied.
void write_file(const std::string& wanted, std::string_view text, unsigned mode = 0600, bool anew = false);

/// A file that comes in parts: whole in its place once `place` is called, and otherwise not at all, also when a
/// signal ends the command. Errors: as above.
class FileDraft {
  public:
    explicit FileDraft(const std::string& wanted, unsigned mode = 0600);
    FileDraft(const FileDraft&) = delete;
    FileDraft& operator=(const FileDraft&) = delete;
    ~FileDraft();
    void write(std::string_view text);
    void place(bool anew = false);

  private:
    std::string path_, draft_;
    unsigned mode_;
    int file_ = -1;
    std::optional<Leftover> leftover_;
};

/// "cannot write 'FILE': ", and why; `cause` is an errno. Error{denied} where it is about rights, else Error{io}.
[[noreturn]] void cannot_write(const std::string& path, int cause = errno);

/// Makes what was renamed or linked in a folder last. Error{io}.
void sync_folder(const std::string& path);

}  // namespace cs
